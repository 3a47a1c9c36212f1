"""The order of the list with real parts: who starts next, who makes way, what a restart brings back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Priority, State, Why
from qtapp.domain.list_order import Move
from qtapp.domain.waiting import RUNNING_AT_MOST
from qtapp.services import preemption
from tests.services.engine import SETTINGS, Engine
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
SMALL = Resource(content=Content(1, 1_000), etag='"v1"')
# half a minute at this pace: nobody's last seconds
LONG = Resource(content=Content(2, 30 * MIB), etag='"v1"')
SLOWLY = Reply(pace=Pace.rate(MIB))
ONE = replace(SETTINGS, running=1, running_per_host=1)


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preemption, "EVERY_MS", 50)
    monkeypatch.setattr(preemption, "AGAIN_MS", 20)


def listed(engine: Engine) -> list[str]:
    return [row.id for row in engine.manager.downloads()]


def running(engine: Engine, server: HostileServer, path: str, resource: Resource = LONG) -> str:
    """One that runs, slowly at first and to its end when it goes on, and has something to show for it."""
    server.script(path, [SLOWLY], then=resource, resource=resource)
    (download_id,) = engine.add(server.url(path))
    engine.until(lambda: engine.row(download_id).bytes_done > 0, "its first bytes")
    return download_id


def waiting(engine: Engine, server: HostileServer, *paths: str) -> list[str]:
    return engine.add(*(server.serve(path, SMALL) for path in paths))


# order


def test_those_that_wait_start_in_the_order_of_the_list(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    first = running(engine, hostile_server, "/first")
    a, b, c, d = waiting(engine, hostile_server, "/a", "/b", "/c", "/d")
    engine.manager.move([Move.to_top([c, d]), Move.behind(b, [a])])
    assert listed(engine) == [c, d, first, b, a]
    engine.manager.cancel([first])
    engine.until_state(State.DONE, a, b, c, d)
    paths = [seen.path for seen in hostile_server.requests() if seen.path != "/first"]
    assert paths == ["/c", "/d", "/b", "/a"]


def test_what_is_resumed_has_the_place_that_the_list_shows(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    first = running(engine, hostile_server, "/first")
    a, b, c = waiting(engine, hostile_server, "/a", "/b", "/c")
    engine.manager.pause([a, b])
    engine.manager.move([Move.to_top([b])])
    engine.manager.resume([a, b])
    engine.manager.cancel([first])
    engine.until_state(State.DONE, a, b, c)
    assert [seen.path for seen in hostile_server.requests()][1:] == ["/b", "/a", "/c"]


def test_a_move_is_told_at_once_and_can_be_undone(engine: Engine, hostile_server: HostileServer) -> None:
    ids = waiting(engine, hostile_server, "/a", "/b", "/c", "/d")
    engine.until_state(State.DONE, *ids)
    a, b, c, d = ids
    heard = len(engine.heard.changed)
    engine.manager.move([Move.to_bottom([a, c])])
    assert {row.id for batch in engine.heard.changed[heard:] for row in batch} == {a, c}
    assert listed(engine) == [b, d, a, c]
    engine.manager.move([Move.to_bottom([c])])  # is there already, and nothing to undo
    engine.manager.undo_move()
    assert listed(engine) == ids
    engine.manager.undo_move()
    assert listed(engine) == ids


def test_an_undo_leaves_out_what_is_gone_and_what_is_removed_comes_back_to_its_place(
    engine: Engine, hostile_server: HostileServer
) -> None:
    ids = waiting(engine, hostile_server, "/a", "/b", "/c")
    engine.until_state(State.DONE, *ids)
    a, b, c = ids
    engine.manager.move([Move.to_top([c, b])])
    engine.manager.remove([b])
    engine.manager.undo_move()
    assert listed(engine) == [a, c]
    engine.manager.undo_remove()
    assert listed(engine) == [b, a, c]


def test_order_and_priority_are_there_after_a_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(settings=ONE)
    runs = running(first, hostile_server, "/first")
    a, b, c, d = waiting(first, hostile_server, "/a", "/b", "/c", "/d")
    first.manager.move([Move.to_top([c]), Move.in_front_of(a, [d])])
    first.manager.set_priority([b], Priority.LOW)
    assert first.close()
    second = start_engine(settings=ONE, restored=True)
    second.until(lambda: len(second.manager.downloads()) == 5, "the list")
    assert listed(second) == [c, runs, d, a, b]
    assert [row.priority for row in second.manager.downloads()] == [Priority.NORMAL] * 4 + [Priority.LOW]
    (new,) = waiting(second, hostile_server, "/new")
    assert listed(second)[-1] == new
    second.manager.resume_all()
    second.until_state(State.DONE, a, b, c, d, runs)
    paths = [seen.path for seen in hostile_server.requests()][1:]
    assert paths == ["/new", "/c", "/first", "/d", "/a", "/b"]


def test_a_move_of_a_thousand_is_on_disk_with_the_next_batch_and_writes_no_others(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    running(engine, hostile_server, "/first")
    ids = waiting(engine, hostile_server, *(f"/{number}" for number in range(1_500)))
    engine.history.flush()
    sent: list[int] = []
    engine.history._write_requested.connect(lambda batch: sent.append(len(batch.rows)))
    engine.manager.move([Move.to_top(ids[500:])])
    engine.until(lambda: listed(engine)[:1_000] == ids[500:], "the move")
    engine.until(lambda: sum(sent) >= 1_000, "its rows on their way")
    assert sum(sent) < 1_100  # and those that are told why they wait
    assert len(sent) < 50, "as many batches as turns of the loop, and not as rows"
    engine.until(
        lambda: (
            sql(engine.history_file, f"select id from downloads order by rank limit 1 -- {len(sent)}")[0][0]
            == ids[500]
        ),
        "it on disk",
    )


# priority


def test_a_high_one_gets_the_place_of_a_lower_one_which_loses_nothing(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    low = running(engine, hostile_server, "/low")
    (other,) = waiting(engine, hostile_server, "/other")
    (high,) = engine.add(hostile_server.serve("/high", LONG, Reply(stall_after=MIB)))
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until(lambda: engine.row(low).why == Why("made-way"), "why it waits")
    hostile_server.release("/high")
    engine.until_state(State.DONE, low, other, high)
    states = engine.heard.states(low)
    begun = [State.QUEUED, State.CONNECTING, State.RUNNING]
    # the rest of it comes so fast that it may be through before there is anything to report
    assert states[:5] == [*begun, State.QUEUED, State.CONNECTING]
    assert states[-1] is State.DONE
    assert [seen.path for seen in hostile_server.requests()] == ["/low", "/high", "/low", "/other"]
    again = hostile_server.requests("/low")[1].header("Range")
    assert again is not None
    assert again != "bytes=0-"
    assert LONG.content.first_difference(engine.folder / "low") is None  # type: ignore[union-attr]


def test_the_lowest_that_started_last_makes_way_and_the_others_run_on(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=3, running_per_host=3))
    runs = [running(engine, hostile_server, path) for path in ("/a", "/b", "/c")]
    engine.manager.set_priority(runs[:2], Priority.LOW)
    hostile_server.serve("/high", LONG, SLOWLY)
    (high,) = engine.add(hostile_server.url("/high"))
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until_state(State.RUNNING, high)
    assert [engine.state(item) for item in runs] == [State.RUNNING, State.QUEUED, State.RUNNING]


def test_on_a_full_host_one_of_that_host_makes_way(
    start_engine: StartEngine, hostile_server: HostileServer, start_other: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=4, running_per_host=1))
    here = running(engine, hostile_server, "/here")
    there = running(engine, start_other, "/there")
    engine.manager.set_priority([there], Priority.LOW)
    hostile_server.serve("/high", LONG, SLOWLY)
    (high,) = engine.add(hostile_server.url("/high"))
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until_state(State.RUNNING, high)
    assert [engine.state(item) for item in (here, there)] == [State.QUEUED, State.RUNNING]


def test_one_whose_bytes_would_be_lost_is_not_stopped(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    plain = running(engine, hostile_server, "/plain", replace(LONG, ranges=False))
    (high,) = waiting(engine, hostile_server, "/high")
    engine.manager.set_priority([high], Priority.HIGH)
    before = engine.row(plain).bytes_done
    engine.until(lambda: engine.row(plain).bytes_done > before + MIB, "more of it")
    assert [engine.state(item) for item in (plain, high)] == [State.RUNNING, State.QUEUED]
    assert engine.row(high).why == Why("host-busy", ("127.0.0.1", 1, 1))
    engine.manager.cancel([plain])
    engine.until_state(State.DONE, high)


def test_one_that_is_about_to_be_through_is_not_stopped(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    soon = replace(LONG, content=Content(3, 4 * MIB))
    first = running(engine, hostile_server, "/soon", soon)
    engine.until(lambda: not preemption.may_make_way(engine.row(first)), "word that it is nearly there")
    (high,) = waiting(engine, hostile_server, "/high")
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until_state(State.DONE, first, high)
    assert len(hostile_server.requests("/soon")) == 1


def test_one_place_is_taken_at_a_time_and_not_the_next_at_once(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preemption, "EVERY_MS", 60_000)
    engine = start_engine(settings=replace(SETTINGS, running=2, running_per_host=2))
    runs = [running(engine, hostile_server, path) for path in ("/a", "/b")]
    for path in ("/high", "/higher"):
        hostile_server.serve(path, LONG, SLOWLY)
    first, second = engine.add(hostile_server.url("/high"), hostile_server.url("/higher"))
    engine.manager.set_priority([first, second], Priority.HIGH)
    engine.until_state(State.RUNNING, first)
    engine.turn(300)
    assert [engine.state(item) for item in (*runs, second)] == [State.RUNNING, State.QUEUED, State.QUEUED]
    monkeypatch.setattr(preemption, "EVERY_MS", 50)
    engine.manager._dispatcher._preemption._pause.start(0)
    engine.until_state(State.RUNNING, second)
    assert [engine.state(item) for item in runs] == [State.QUEUED, State.QUEUED]


def test_a_pause_of_one_that_makes_way_leaves_it_paused(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """C05."""
    engine = start_engine(settings=ONE)
    low = running(engine, hostile_server, "/low")
    (high,) = waiting(engine, hostile_server, "/high")
    engine.manager._dispatcher._preemption.way_wanted.connect(lambda _ids: engine.manager.pause([low]))
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until_state(State.DONE, high)
    engine.until_state(State.PAUSED, low)
    assert engine.row(low).bytes_done > 0


def test_the_end_while_one_makes_way_leaves_it_paused(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """C05."""
    engine = start_engine(settings=ONE)
    low = running(engine, hostile_server, "/low")
    (high,) = waiting(engine, hostile_server, "/high")
    engine.manager.set_priority([high], Priority.HIGH)
    assert engine.close()
    states = dict(sql(engine.history_file, "select id, state from downloads"))
    assert states == {low: "paused", high: "queued"}


def test_those_behind_a_higher_priority_are_told_so(
    start_engine: StartEngine, hostile_server: HostileServer, start_other: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=4))
    first = running(engine, hostile_server, "/first", replace(LONG, ranges=False))
    (low,) = waiting(engine, start_other, "/low")
    engine.until(lambda: engine.row(low).why == Why("cap-reached", (1, 1)), "the reason")
    (high,) = waiting(engine, start_other, "/high")
    engine.manager.set_priority([high], Priority.HIGH)
    engine.until(lambda: engine.row(low).why == Why("outranked", (1,)), "the reason")
    assert engine.row(high).why == Why("cap-reached", (1, 1))
    engine.manager.cancel([first])
    engine.until_state(State.DONE, low, high)


@pytest.fixture
def start_other(start_hostile_server: object) -> HostileServer:
    """Another host."""
    return start_hostile_server(host="127.0.0.2")  # type: ignore[operator,no-any-return]


# at once


def test_start_now_goes_beyond_the_caps_and_others_do_not(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    first = running(engine, hostile_server, "/first")
    for path in ("/a", "/b", "/c"):
        hostile_server.serve(path, LONG, SLOWLY)
    a, b, c = engine.add(*(hostile_server.url(path) for path in ("/a", "/b", "/c")))
    engine.manager.pause([c])
    engine.manager.start_now([b, c])
    engine.until_state(State.RUNNING, b, c)
    assert engine.engine.running_ids() == (first, b, c)
    assert [engine.row(item).at_once for item in (first, a, b, c)] == [False, False, True, True]
    assert engine.state(a) is State.QUEUED
    engine.manager.pause([b])
    engine.until_state(State.PAUSED, b)
    assert not engine.row(b).at_once
    assert engine.state(a) is State.QUEUED
    engine.manager.resume([b])
    assert engine.state(b) is State.QUEUED


def test_start_now_holds_until_it_is_through_also_over_a_wait(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    running(engine, hostile_server, "/first")
    hostile_server.script("/a", [Reply(status=503)], then=SMALL)
    (a,) = engine.add(hostile_server.url("/a"))
    engine.manager.start_now([a])
    engine.until_state(State.WAITING, a)
    assert engine.row(a).at_once
    engine.until_state(State.DONE, a)
    assert not engine.row(a).at_once


@pytest.mark.parametrize("has_made_way", [True, False], ids=["makes way", "pauses"])
def test_start_now_of_one_that_is_about_to_stop_is_kept_in_mind(
    has_made_way: bool, start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    low = running(engine, hostile_server, "/low")
    hostile_server.serve("/high", LONG, SLOWLY)
    (high,) = engine.add(hostile_server.url("/high"))
    if has_made_way:
        making_way = engine.manager._dispatcher._preemption.way_wanted
        making_way.connect(lambda _ids: engine.manager.start_now([low]))
        engine.manager.set_priority([high], Priority.HIGH)
    else:
        engine.manager.move([Move.to_top([high])])
        engine.manager.pause([low])
        engine.manager.start_now([low])
    engine.until_state(State.DONE, low, timeout_s=8.0)
    assert engine.state(high).is_active


def test_start_now_of_what_runs_or_is_over_changes_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (done,) = waiting(engine, hostile_server, "/done")
    engine.until_state(State.DONE, done)
    runs = running(engine, hostile_server, "/runs")
    engine.manager.start_now([done, runs, "nobody"])
    engine.turn(50)
    assert [engine.state(item) for item in (done, runs)] == [State.DONE, State.RUNNING]
    assert len(hostile_server.requests()) == 2


def test_start_now_of_thousands_takes_no_thread_for_each(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=ONE)
    paths = [f"/{number}" for number in range(RUNNING_AT_MOST + 20)]
    for path in paths:
        hostile_server.serve(path, LONG, Reply(stall_after=1_000))
    ids = engine.add(*(hostile_server.url(path) for path in paths))
    engine.manager.start_now(ids)
    engine.until(lambda: len(engine.engine.running_ids()) == RUNNING_AT_MOST, "as many as may")
    hostile_server.wait_for_stall(n=RUNNING_AT_MOST)
    engine.turn(50)
    assert len(engine.engine.running_ids()) == RUNNING_AT_MOST
    assert engine.row(ids[-1]).why == Why("cap-reached", (RUNNING_AT_MOST, RUNNING_AT_MOST))
