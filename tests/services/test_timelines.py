"""What happened to downloads, by whom and why, with real parts; and what of it a restart brings back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import MAIN, Download, DownloadSpec, Priority, State, Why
from qtapp.domain.links import Link
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.domain.sites import SiteRule
from qtapp.domain.timeline import Event, EventKind, Happened
from qtapp.services import preemption, transitions
from qtapp.services.timelines import events_of_change
from tests.services.engine import SETTINGS, Engine, Moment
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from qtapp.storage.history_facts import Timeline
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

K = EventKind
MIB = 1 << 20
SMALL = Resource(content=Content(1, 10_000), etag='"v1"')
LARGE = Resource(content=Content(2, 20 * MIB), etag='"v1"')
SLOWLY = Reply(pace=Pace.rate(MIB))
PATH = "/file.bin"


class Listener:
    """What an engine's timelines say."""

    def __init__(self, engine: Engine) -> None:
        self.noted: list[Happened] = []
        self._loaded: list[Timeline] = []
        self._engine = engine
        engine.manager.timelines.noted.connect(self.noted.append)
        engine.manager.timelines.loaded.connect(self._loaded.append)

    def timeline(self, download_id: str) -> tuple[Event, ...]:
        """What the history has of it by this moment."""
        self._loaded.clear()
        self._engine.manager.timelines.load(download_id)
        self._engine.until(lambda: self._loaded, "the timeline")
        (timeline,) = self._loaded
        assert timeline.id == download_id
        assert timeline.is_whole
        return timeline.events

    def kinds(self, download_id: str) -> list[EventKind]:
        return [item.kind for item in self.timeline(download_id)]

    def facts(self, download_id: str, kind: EventKind) -> list[dict[str, Any]]:
        return [dict(item.facts) for item in self.timeline(download_id) if item.kind is kind]


@pytest.fixture
def engine(start_engine: StartEngine) -> Engine:
    return start_engine()


def slow_one(engine: Engine, server: HostileServer, path: str = PATH) -> str:
    """One that runs, slowly at first and to its end when it goes on, and has something to show for it."""
    server.script(path, [SLOWLY], then=LARGE, resource=LARGE)
    (download_id,) = engine.add(server.url(path))
    engine.until(lambda: engine.row(download_id).bytes_done > 0, "its first bytes")
    return download_id


def test_a_small_file_that_goes_well_leaves_no_row(engine: Engine, hostile_server: HostileServer) -> None:
    listener = Listener(engine)
    ids = [engine.add(hostile_server.serve(f"/{number}.bin", SMALL))[0] for number in range(20)]
    engine.until_state(State.DONE, *ids)
    assert listener.noted == []
    assert engine.close()
    assert sql(engine.history_file, "select count(*) from timelines") == [[0]]


def test_a_pause_and_what_followed_are_told_in_order(engine: Engine, hostile_server: HostileServer) -> None:
    listener = Listener(engine)
    paused = slow_one(engine, hostile_server)
    engine.manager.pause([paused])
    engine.until_state(State.PAUSED, paused)
    kept = engine.row(paused).bytes_done
    engine.manager.resume([paused])
    engine.until_state(State.DONE, paused)
    timeline = listener.timeline(paused)
    assert [item.kind for item in timeline] == [
        K.ATTEMPT,
        K.CONNECTED,
        K.ANSWERED,
        K.VERSION,
        K.STOPPING,
        K.STOPPED,
        K.RESUME_ASKED,
        K.ATTEMPT,
        K.RESUMED,
        *([K.CONNECTED] if timeline[9].kind is K.CONNECTED else []),
        K.ANSWERED,
        K.PUBLISHED,
    ]
    assert [item.at for item in timeline] == sorted(item.at for item in timeline)
    assert listener.facts(paused, K.STOPPING) == [{"reason": "pause", "by": "user"}]
    assert listener.facts(paused, K.STOPPED) == [{"bytes_kept": kept}]
    assert listener.facts(paused, K.RESUMED) == [{"bytes": kept}]
    told = [item for happened in listener.noted for item in happened.events if happened.id == paused]
    assert [(item.kind, item.facts) for item in told] == [(item.kind, item.facts) for item in timeline]


def test_each_failed_attempt_is_told_with_its_wait(engine: Engine, hostile_server: HostileServer) -> None:
    listener = Listener(engine)
    hostile_server.script(PATH, [Reply(status=500)], then=SMALL, resource=SMALL)
    (tried,) = engine.add(hostile_server.url(PATH))
    engine.until_state(State.DONE, tried)
    assert [error["status"] for error in listener.facts(tried, K.ERROR)] == [500]
    (wait,) = listener.facts(tried, K.WAITING)
    assert wait["why"] == "retry"
    assert wait["until"] > 1_700_000_000
    assert [item["number"] for item in listener.facts(tried, K.ATTEMPT)] == [1, 2]
    assert listener.kinds(tried)[-1] is K.PUBLISHED


def test_who_makes_way_is_told_for_what(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preemption, "EVERY_MS", 50)
    monkeypatch.setattr(preemption, "AGAIN_MS", 20)
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1))
    listener = Listener(engine)
    hostile_server.script("/low", [SLOWLY], then=LARGE, resource=LARGE)
    (low,) = engine.add(hostile_server.url("/low"))
    engine.until(lambda: engine.row(low).bytes_done > 0, "its first bytes")
    half_a_second = Resource(content=Content(3, MIB // 2), etag='"v1"')
    (high,) = engine.add(hostile_server.serve("/high", half_a_second, SLOWLY))
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until_state(State.DONE, low, high)
    assert listener.facts(low, K.STOPPING) == [{"reason": "pause", "by": "priority"}]
    assert [item.get("why") for item in listener.facts(low, K.ATTEMPT)] == [None, "made-way"]
    assert "made-way" in [item["why"] for item in listener.facts(low, K.WAITING)]


def test_what_the_end_of_the_program_stopped_is_there_at_the_next_start(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    stopped = slow_one(first, hostile_server)
    before = Listener(first).kinds(stopped)
    assert first.close()
    second = start_engine(restored=True, history_file=first.history_file)
    second.until(lambda: second.manager.find(stopped), "its row")
    listener = Listener(second)
    assert listener.kinds(stopped)[: len(before)] == before
    assert listener.facts(stopped, K.STOPPING) == [{"reason": "quit", "by": "quit"}]
    (kept,) = listener.facts(stopped, K.STOPPED)
    assert kept["bytes_kept"] > 0
    second.manager.resume([stopped])
    second.until_state(State.DONE, stopped)
    assert listener.facts(stopped, K.RESUMED) == [{"bytes": kept["bytes_kept"]}]


def test_an_undo_brings_the_timeline_back(engine: Engine, hostile_server: HostileServer) -> None:
    listener = Listener(engine)
    removed = slow_one(engine, hostile_server)
    engine.manager.remove([removed])
    engine.until(lambda: not engine.engine.running_ids(), "its end")
    engine.manager.undo_remove()
    engine.until(lambda: engine.manager.find(removed), "its row")
    assert listener.facts(removed, K.STOPPING) == [{"reason": "pause", "by": "removal"}]
    assert K.STOPPED in listener.kinds(removed)


def test_each_limit_that_changes_is_told_of_what_runs(engine: Engine, hostile_server: HostileServer) -> None:
    listener = Listener(engine)
    limited = slow_one(engine, hostile_server)
    settings = replace(SETTINGS, is_limited=True, limit_bytes_per_second=500_000)
    engine.manager.apply(settings)
    engine.manager.apply(settings)
    engine.manager.limit([limited], 400_000)
    engine.manager.apply(SETTINGS)
    rule = SiteRule("127.0.0.1", bytes_per_second=300_000)
    engine.manager.apply(replace(SETTINGS, sites=(rule,)))
    engine.manager.pause([limited])
    engine.until_state(State.PAUSED, limited)
    limits = sorted((item["scope"], item["bytes_per_second"]) for item in listener.facts(limited, K.LIMIT))
    assert limits == [("all", 0), ("all", 500_000), ("host", 300_000), ("one", 400_000)]


def test_the_timeline_is_asked_for_again_once_the_history_can_be_read(start_engine: StartEngine) -> None:
    engine = start_engine(opened=False)
    again: list[object] = []
    engine.manager.timelines.came_back.connect(again.append)
    engine.history.open()
    engine.until(lambda: again, "the word")


# what a change of a row says


def row(state: State, *, attempts: int = 1, **fields: Any) -> Download:
    spec = DownloadSpec("a", "https://a.example/f", Path("/d"), 0.0)
    return replace(Download(spec, state, "f", attempts=attempts), **fields)


def changes(before: Download, after: Download) -> list[EventKind]:
    return [item.kind for item in events_of_change(before, after, lambda: 1.0)]


S = State


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (row(S.QUEUED), row(S.PAUSED), [K.PAUSED]),
        (row(S.WAITING), row(S.PAUSED), [K.PAUSED]),
        (row(S.RUNNING), row(S.PAUSED), []),  # the run has said it
        (row(S.FAILED), row(S.CANCELLED), [K.CANCELLED]),
        (row(S.FAILED), row(S.QUEUED), [K.RESUME_ASKED]),
        (row(S.WAITING), row(S.QUEUED), []),  # by itself
        (row(S.RUNNING), row(S.DONE), []),
        (row(S.QUEUED, attempts=0), row(S.PAUSED, attempts=0), []),
        (row(S.QUEUED, attempts=0), row(S.CANCELLED, attempts=0), []),
        (row(S.QUEUED), row(S.QUEUED, priority=Priority.HIGH), [K.PRIORITY]),
        (row(S.QUEUED), row(S.QUEUED, at_once=True), [K.START_NOW]),
        (row(S.QUEUED), transitions.in_queue(row(S.QUEUED), "night"), [K.QUEUE]),
        (row(S.RUNNING), transitions.in_queue(row(S.RUNNING), "night"), [K.QUEUE]),
        (row(S.RUNNING), row(S.RUNNING, priority=Priority.LOW), [K.PRIORITY]),
        (row(S.QUEUED, at_once=True), row(S.QUEUED), []),
        (row(S.PAUSED, attempts=0), row(S.PAUSED, attempts=0, limit_bytes_per_second=5), [K.LIMIT]),
        (row(S.RUNNING), row(S.WAITING, why=Why("retry"), until=5.0), [K.WAITING]),
        (row(S.QUEUED), row(S.QUEUED, why=Why("no-network")), [K.WAITING]),
        (row(S.QUEUED), row(S.QUEUED, why=Why("cap-reached", (4, 4))), []),
        (row(S.QUEUED, why=Why("no-network")), row(S.QUEUED, why=Why("no-network"), until=7.0), []),
        (
            row(S.QUEUED, why=Why("outside-schedule", (5,))),
            row(S.QUEUED, why=Why("outside-schedule", (6,))),
            [],
        ),
        (row(S.QUEUED, attempts=0), row(S.QUEUED, attempts=0, why=Why("no-network")), []),
    ],
)
def test_a_change_says_what_runs_do_not(before: Download, after: Download, said: list[EventKind]) -> None:
    assert changes(before, after) == said


def test_another_link_is_told_without_its_secrets() -> None:
    before = row(S.PAUSED)
    after = replace(before, spec=replace(before.spec, url="https://b.example/f?token=hush-hush"))
    (said,) = events_of_change(before, after, lambda: 1.0)
    assert said.kind is K.LINK
    assert "hush" not in repr(said)


def test_an_updated_link_is_told(engine: Engine, hostile_server: HostileServer) -> None:
    """S31."""
    listener = Listener(engine)
    updated = slow_one(engine, hostile_server)
    engine.manager.pause([updated])
    engine.until_state(State.PAUSED, updated)
    other = hostile_server.serve("/again.bin", LARGE)
    engine.manager.update_link(updated, Link(other))
    engine.until_state(State.DONE, updated)
    assert listener.facts(updated, K.LINK) == [{"to": other}]


def test_what_the_hours_have_stopped_says_so_and_why_it_waits(
    engine: Engine, hostile_server: HostileServer
) -> None:
    listener = Listener(engine)
    stopped = slow_one(engine, hostile_server)
    never = SpeedProfile(frozenset(range(7)), 0, 0, NOTHING)
    engine.manager.apply(replace(SETTINGS, speed_profiles=(never,)))
    engine.until_state(State.QUEUED, stopped)
    assert listener.facts(stopped, K.STOPPING) == [{"reason": "pause", "by": "schedule"}]
    assert [wait["why"] for wait in listener.facts(stopped, K.WAITING)] == ["outside-schedule"]
    engine.manager.apply(SETTINGS)
    engine.until_state(State.DONE, stopped)


def test_what_a_queue_has_stopped_says_so_and_why_it_waits(
    engine: Engine, hostile_server: HostileServer
) -> None:
    listener = Listener(engine)
    stopped = slow_one(engine, hostile_server)
    engine.manager.apply(replace(SETTINGS, queues=(Queue(MAIN, is_paused=True),)))
    engine.until_state(State.QUEUED, stopped)
    assert listener.facts(stopped, K.STOPPING) == [{"reason": "pause", "by": "queue"}]
    assert [wait["why"] for wait in listener.facts(stopped, K.WAITING)] == ["queue-paused"]


def test_what_is_connected_anew_after_a_sleep_says_so(engine: Engine, hostile_server: HostileServer) -> None:
    """P06."""
    slept = Moment(40_000.0)
    engine.manager._waking._slept = slept
    listener = Listener(engine)
    resumed = slow_one(engine, hostile_server)
    engine.until(lambda: engine.row(resumed).can_resume, "what a resume takes")
    engine.engine._on_quiet_tick()
    slept.seconds += 8 * 3600.0
    engine.engine._on_quiet_tick()
    engine.until_state(State.DONE, resumed)
    assert listener.facts(resumed, K.STOPPING) == [{"reason": "pause", "by": "network"}]
