"""What other programs ask for over the socket, and what they are told."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.categories import Category
from qtapp.domain.download import MAIN, State
from qtapp.domain.file_types import FileType
from qtapp.domain.groups import Group
from qtapp.domain.links import Link
from qtapp.domain.queues import Queue
from qtapp.domain.selection import Selection
from qtapp.domain.settings import Settings
from qtapp.domain.sites import SiteRule
from qtapp.services import control_server
from qtapp.services.chores import SLICE_S
from qtapp.services.control import Control, Effect
from qtapp.services.control_adding import specs_for
from qtapp.services.control_limits import GeneralLimit, LimitOf, limit_from
from qtapp.services.control_requests import Add, Open
from qtapp.services.control_server import BEHIND_BYTES, CALLERS_AT_MOST, ControlServer
from qtapp.services.control_wire import LONGEST_REQUEST_BYTES
from qtapp.services.speed import SpeedNow
from qtapp.storage.history_search import look_up
from tests.services.calling import Speaker
from tests.services.engine import SETTINGS, Engine
from tests.services.test_manager_crowd import Gaps
from tests.storage.histories import QUICK
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qtapp.storage.history import Timing
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to a socket that has a path")

NOBODY = "http://127.0.0.1:1"  # nobody listens there
BODY = Content(7, 300_000)


@dataclass
class Desk:
    """A program that is asked: its engine, what the window would be asked for, and who calls."""

    engine: Engine
    server: ControlServer
    control: Control
    address: str
    settings: Settings
    heard: list[Any] = field(default_factory=list)
    calls: ExitStack = field(default_factory=ExitStack)

    def call(self) -> Speaker:
        speaker = Speaker(self.engine, self.address)
        self.calls.callback(speaker.close)
        assert speaker.line()["wherry"] == 1
        return speaker


@pytest.fixture
def desk(start_engine: StartEngine, tmp_path: Path) -> Iterator[Desk]:
    """One download runs at a time, so that the others rest."""
    settings = replace(SETTINGS, running=1, running_per_host=1)
    engine = start_engine(settings=settings)
    engine.history.opened.connect(lambda _opened: None)
    server = ControlServer()
    control = Control(server, engine.manager, engine.history, lambda: made.settings)
    address = server.listen([str(tmp_path / "s")])
    assert address is not None
    made = Desk(engine, server, control, address, replace(settings, folder=engine.folder))
    for signal in (control.opened, control.limit_chosen, control.quit_requested):
        signal.connect(made.heard.append)
    yield made
    made.calls.close()
    server.close()
    engine.until(lambda: not server.callers, "the callers' end")
    assert not (tmp_path / "s").exists()


@contextmanager
def coming_back(
    start_engine: StartEngine,
    tmp_path: Path,
    before: Sequence[tuple[str, Group | None]],
    timing: Timing = QUICK,
) -> Iterator[Desk]:
    """A program whose list of the last session is yet to be read: `history.open` lets it come. `before` has
    the name and the group of each row; what is there comes back paused."""
    file = tmp_path / "history.db"
    settings = replace(SETTINGS, running=1, running_per_host=1)
    first = start_engine(history_file=file, restored=True, settings=settings)
    specs = [replace(first.spec(f"{NOBODY}/{name}"), group=group) for name, group in before]
    first.manager.add(specs)
    first.until(lambda: len(first.manager.downloads()) == len(specs), "the rows")
    first.manager.pause_all()
    assert first.close()

    engine = start_engine(history_file=file, restored=True, opened=False, settings=settings, timing=timing)
    server = ControlServer()
    control = Control(server, engine.manager, engine.history, lambda: made.settings)
    address = server.listen([str(tmp_path / "t")])
    assert address is not None
    made = Desk(engine, server, control, address, replace(settings, folder=engine.folder))
    yield made
    made.calls.close()
    server.close()
    engine.until(lambda: not server.callers, "the callers' end")


def names(lines: list[dict[str, Any]]) -> list[str]:
    return [line["name"] for line in lines if "row" in line]


# what is asked


def test_a_row_is_told_with_what_its_sentences_need_and_without_secrets(desk: Desk) -> None:
    """X10."""
    desk.engine.manager.add([desk.engine.spec(f"{NOBODY}/a.bin?token=canary")])
    desk.engine.until(desk.engine.manager.downloads)
    row, end = desk.call().ask(do="list")
    assert (row["name"], row["folder"]) == ("a.bin", str(desk.engine.folder))
    assert "canary" not in json.dumps(row)
    assert end == {"end": "ok", "count": 1}


def test_rows_are_meant_by_their_ids_states_hosts_and_words(desk: Desk) -> None:
    ids = desk.engine.add(f"{NOBODY}/one.iso", "http://nowhere.invalid/Two.iso", f"{NOBODY}/three.zip")
    desk.engine.manager.cancel(ids[2:])
    desk.engine.until_state(State.CANCELLED, ids[2])
    caller = desk.call()
    assert names(caller.ask(do="list")) == ["one.iso", "Two.iso", "three.zip"]
    assert names(caller.ask(do="list", ids=[ids[1][:8]])) == ["Two.iso"]
    assert names(caller.ask(do="list", states=["cancelled"])) == ["three.zip"]
    assert names(caller.ask(do="list", hosts=["*.invalid"])) == ["Two.iso"]
    assert names(caller.ask(do="list", hosts=["127.0.0.1"], texts=["ISO"])) == ["one.iso"]
    assert caller.ask(do="list", texts=["nothing of the kind"]) == [{"end": "ok", "count": 0}]


def test_an_id_that_nobody_has_or_several_is_refused_and_nothing_is_done(desk: Desk) -> None:
    specs = [replace(desk.engine.spec(f"{NOBODY}/{n}"), id="abcd" + f"{n:028x}") for n in range(2)]
    desk.engine.manager.add(specs)
    desk.engine.until(lambda: len(desk.engine.manager.downloads()) == 2)
    caller = desk.call()
    (vague,) = caller.ask(do="cancel", ids=["abcd"])
    (unknown,) = caller.ask(do="cancel", ids=[specs[0].id, "f" * 32])
    assert (vague["why"], unknown["why"]) == ("vague-id", "unknown-id")
    assert "f" * 32 in unknown["message"]
    assert State.CANCELLED not in {row.state for row in desk.engine.manager.downloads()}


def test_commands_are_answered_once_they_show(desk: Desk, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a", Resource(content=BODY, etag='"v"'), Reply(stall_after=100_000))
    running = desk.engine.stalled(hostile_server, "/a")
    (waiting,) = desk.engine.add(f"{NOBODY}/b")
    caller = desk.call()
    paused = caller.ask(do="pause", ids=[running, waiting])
    assert [line.get("state") for line in paused] == ["paused", "paused", None]
    assert desk.engine.state(running) is State.PAUSED
    limited = caller.ask(do="limit", bytes_per_second=5_000, selection={"ids": [waiting]})
    assert limited[0]["limit_bytes_per_second"] == 5_000
    resumed = caller.ask(do="resume", ids=[running])
    assert resumed[0]["state"] != "paused"
    cancelled = caller.ask(do="cancel", states=["queued", "connecting", "running", "paused"])
    assert [line.get("state") for line in cancelled] == ["cancelled", "cancelled", None]
    assert desk.engine.files() == []


def test_a_caller_that_leaves_while_its_rows_are_looked_at_disturbs_nobody(desk: Desk) -> None:
    ids = desk.engine.add(f"{NOBODY}/1", f"{NOBODY}/2")
    caller = desk.call()
    looking = Effect(desk.server.callers[0], desk.engine.manager, ids, lambda _row: True).look()
    next(looking)
    caller.close()
    desk.engine.until(lambda: not desk.server.callers, "its end")
    assert list(looking) == []


def test_what_failed_begins_anew_only_where_it_is_meant(desk: Desk) -> None:
    (failed,) = desk.engine.add(f"{NOBODY}/a")
    desk.engine.manager.cancel([failed])
    desk.engine.until_state(State.CANCELLED, failed)
    caller = desk.call()
    assert caller.ask(do="resume")[0]["state"] == "cancelled"
    assert caller.ask(do="resume", states=["cancelled"])[0]["state"] != "cancelled"


def test_what_is_the_windows_own_is_handed_to_it(desk: Desk) -> None:
    caller = desk.call()
    assert caller.ask(do="open", links=[{"url": f"{NOBODY}/a"}], is_shown=True) == [{"end": "ok"}]
    caller.ask(do="limit", bytes_per_second=None)
    caller.ask(do="limit", bytes_per_second=70_000)
    caller.ask(do="quit")
    assert desk.heard == [Open((Link(f"{NOBODY}/a"),)), None, 70_000, "another program"]


def test_limits_are_told_whether_they_are_of_all_of_queues_of_sites_or_of_a_row(desk: Desk) -> None:
    night = Queue("night", "Night", bytes_per_second=50_000)
    rules = (SiteRule("*.example.org", bytes_per_second=60_000), SiteRule("b.example"))
    desk.settings = replace(
        desk.settings,
        is_limited=True,
        limit_bytes_per_second=70_000,
        queues=(*desk.settings.queues, night),
        sites=rules,
    )
    desk.engine.manager.apply(desk.settings)
    one, two = desk.engine.add(f"{NOBODY}/a", f"{NOBODY}/b")
    caller = desk.call()
    caller.ask(do="limit", bytes_per_second=40_000, selection={"ids": [one]})
    *told, row, end = caller.ask(do="limits")
    assert [(line["of"], line["name"], line["bytes_per_second"]) for line in told] == [
        ("all", "", 70_000),
        ("queue", "Night", 50_000),
        ("site", "*.example.org", 60_000),
    ]
    assert (row["id"], row["limit_bytes_per_second"], end["count"]) == (one, 40_000, 1)
    assert limit_from(told[0]) == GeneralLimit(LimitOf.ALL, "", SpeedNow(70_000))
    of_two = caller.ask(do="limits", selection={"ids": [two]})
    assert [line.get("limit_bytes_per_second") for line in of_two] == [None, None]


def test_what_has_happened_is_in_the_history_when_save_is_answered(desk: Desk) -> None:
    ids = desk.engine.add(f"{NOBODY}/a", f"{NOBODY}/b")
    desk.engine.manager.cancel(ids)
    desk.engine.until_state(State.CANCELLED, *ids)
    assert desk.call().ask(do="save") == [{"end": "ok", "is_saved": True}]
    found = look_up(desk.engine.history_file, Selection(states=(State.CANCELLED,)), 10)
    assert [row.id for row in found] == ids[::-1]


# adding


def test_what_is_added_is_told_once_it_is_on_the_list(desk: Desk, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a", Resource(content=BODY, login=("me", "canary")))
    row, end = desk.call().ask(
        do="add", links=[{"url": url}], name="b.bin", user="me", password="canary", bytes_per_second=400_000
    )
    assert (row["name"], end) == ("b.bin", {"end": "ok", "count": 1})
    assert desk.engine.row(row["id"]).limit_bytes_per_second == 400_000
    assert "canary" not in json.dumps(row)
    desk.engine.until_state(State.DONE, row["id"])
    assert BODY.first_difference(desk.engine.folder / "b.bin") is None


def test_a_row_is_told_with_its_limit_also_where_much_else_is_to_be_done_first(
    desk: Desk, hostile_server: HostileServer
) -> None:
    manager = desk.engine.manager

    def work() -> Iterator[None]:
        end = time.perf_counter() + 5 * SLICE_S
        while time.perf_counter() < end:
            yield

    manager.added.connect(lambda _rows: manager._chores.do(work()))
    url = hostile_server.serve("/a", Resource(content=BODY, login=("me", "canary")))
    row, _end = desk.call().ask(do="add", links=[{"url": url}], bytes_per_second=400_000)
    assert row["limit_bytes_per_second"] == 400_000


def test_what_is_added_goes_to_the_queue_for_links_and_a_folder_of_its_own_before_that_queue_s() -> None:
    night = Queue("n", "Night", folder=Path("/big/night"))
    settings = replace(SETTINGS, queues=(Queue(MAIN), night), adds_to="n")
    links = (Link("http://a.org/1"),)
    (spec,) = specs_for(Add(links), settings, 5.0)
    assert (spec.queue, spec.folder) == ("n", Path("/big/night"))
    (spec,) = specs_for(Add(links, folder=Path("/here")), settings, 5.0)
    assert (spec.queue, spec.folder) == ("n", Path("/here"))
    (spec,) = specs_for(Add(links), replace(settings, adds_to="gone"), 5.0)
    assert (spec.queue, spec.folder) == (MAIN, settings.folder)


def test_a_link_goes_to_the_folder_of_its_category_unless_a_folder_is_asked_for() -> None:
    links = (Link("https://example.org/get?id=1"),)
    category = Category("Films", Path("Films"), frozenset({FileType.VIDEO}))
    settings = Settings(folder=Path("/downloads"), sorts_by_category=True, categories=(category,))
    for request, folder in (
        (Add(links), Path("/downloads")),
        (Add(links, name="a.mkv"), Path("/downloads/Films")),
        (Add(links, name="a.mkv", folder=Path("/here")), Path("/here")),
    ):
        (spec,) = specs_for(request, settings, 5.0)
        assert spec.folder == folder


def test_what_is_on_the_list_is_told_and_not_fetched_again_unasked(desk: Desk) -> None:
    """And the window, at which nobody has asked, says nothing of it."""
    (known,) = desk.engine.add(f"{NOBODY}/a")
    sifted: list[object] = []
    desk.engine.manager.offers.sifted.connect(sifted.append)
    caller = desk.call()
    links = [{"url": f"{NOBODY}/x/../a"}, {"url": f"{NOBODY}/new"}]
    added, held, end = caller.ask(do="add", links=links)
    assert (added["row"], added["name"]) == ("state", "new")
    assert (held["row"], held["id"]) == ("known", known)
    assert end["count"] == 1
    assert sifted == []
    again, end = caller.ask(do="add", links=links[:1], is_again=True)
    assert (again["name"], end["count"]) == ("a", 1)
    assert again["id"] != known


def test_what_is_added_goes_to_the_queue_that_is_named_and_to_its_folder(desk: Desk, tmp_path: Path) -> None:
    """Without a name to that which links go to in the window."""
    night = Queue("0123abcd", "Nächte", folder=tmp_path / "night")
    desk.settings = replace(desk.settings, queues=(*desk.settings.queues, night))
    desk.engine.manager.apply(desk.settings)
    caller = desk.call()
    for number, (named, queue) in enumerate((("nÄchte", night.id), ("main", MAIN), (None, MAIN))):
        row, _end = caller.ask(do="add", links=[{"url": f"{NOBODY}/{number}"}], queue=named)
        folder = night.folder if queue == night.id else desk.engine.folder
        assert (row["queue"], row["folder"]) == (queue, str(folder))
    (refused,) = caller.ask(do="add", links=[{"url": f"{NOBODY}/x"}], queue="Tage")
    assert refused["why"] == "unknown-queue"
    desk.settings = replace(desk.settings, adds_to=night.id)
    assert caller.ask(do="add", links=[{"url": f"{NOBODY}/y"}])[0]["queue"] == night.id


def groups_of(desk: Desk) -> dict[str, str]:
    """What each row's group is called, by the row's name."""
    rows = desk.engine.manager.downloads()
    return {row.name: row.spec.group.name for row in rows if row.spec.group is not None}


def test_what_is_added_in_several_pieces_is_one_group_and_a_second_of_its_name_has_a_number(
    desk: Desk,
) -> None:
    caller = desk.call()
    for number, name in enumerate("aabb"):
        group = {"id": name * 32, "name": "Harbour", "added_at": 1.0}
        caller.ask(do="add", links=[{"url": f"{NOBODY}/{number}"}], group=group)
    assert groups_of(desk) == {"0": "Harbour", "1": "Harbour", "2": "Harbour (2)", "3": "Harbour (2)"}
    told = caller.ask(do="list", groups=["HARBOUR (2)"])
    assert [row["name"] for row in told[:-1]] == ["2", "3"]


def test_who_names_a_group_that_is_on_the_list_adds_to_it(desk: Desk) -> None:
    caller = desk.call()
    for number, name in enumerate(("Harbour", "harbour")):
        group = {"id": f"{number}" * 32, "name": name, "added_at": 1.0}
        caller.ask(do="add", links=[{"url": f"{NOBODY}/{number}"}], group=group, joins_group=True)
    assert groups_of(desk) == {"0": "Harbour", "1": "Harbour"}
    assert len({row.spec.group for row in desk.engine.manager.downloads()}) == 1


def test_who_names_a_group_before_the_list_is_back_adds_to_it_as_well(
    start_engine: StartEngine, tmp_path: Path
) -> None:
    """As 'wherry add' does, which starts the program where none runs."""
    harbour = Group("a" * 32, "Harbour", 1.0)
    with coming_back(start_engine, tmp_path, [("0", harbour)]) as desk:
        caller = desk.call()
        meant = {"id": "b" * 32, "name": "harbour", "added_at": 2.0}
        caller.say(do="add", links=[{"url": f"{NOBODY}/1"}], group=meant, joins_group=True)
        desk.engine.until(lambda: desk.engine.manager.offers._wants_list, "its wait for the list")
        desk.engine.history.open()
        assert caller.until_line(lambda line: "end" in line)["end"] == "ok"
        assert {row.spec.group for row in desk.engine.manager.downloads()} == {harbour}


@pytest.mark.parametrize("is_again", [False, True])
def test_two_that_name_one_group_in_one_moment_add_to_one(
    start_engine: StartEngine, tmp_path: Path, is_again: bool
) -> None:
    """None of its rows is there while either asks; with the list on its way both are heard at once."""
    with coming_back(start_engine, tmp_path, []) as desk:
        callers = [desk.call(), desk.call()]
        for number, caller in enumerate(callers):
            meant = {"id": f"{number}" * 32, "name": "Harbour", "added_at": float(number)}
            links = [{"url": f"{NOBODY}/{number}"}]
            caller.say(do="add", links=links, group=meant, joins_group=True, is_again=is_again)
        desk.engine.until(lambda: len(desk.engine.manager.offers._wants_list) == 2, "their wait for the list")
        desk.engine.history.open()
        for caller in callers:
            assert caller.until_line(lambda line: "end" in line)["end"] == "ok"
        assert groups_of(desk) == {"0": "Harbour", "1": "Harbour"}
        assert len({row.spec.group for row in desk.engine.manager.downloads()}) == 1


def test_a_caller_that_leaves_in_the_middle_has_added_all_the_same(desk: Desk) -> None:
    caller = desk.call()
    caller.say(do="add", links=[{"url": f"{NOBODY}/a"}], bytes_per_second=5_000)
    caller.close()
    desk.engine.until(
        lambda: [row.limit_bytes_per_second for row in desk.engine.manager.downloads()] == [5_000]
    )


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"links": []}, "nothing-meant"),
        ({"links": [{"url": "ftp://host/a"}]}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}, {"url": f"{NOBODY}/b"}], "name": "one"}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "folder": "relative"}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "name": "../a"}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "headers": [["Range", "bytes=0-1"]]}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "headers": [["A", "b\r\nC: d"]]}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "checksum": ["sha-256", "zz"]}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "bytes_per_second": True}, "bad-request"),
        ({"links": [{"url": f"{NOBODY}/a"}], "mood": "good"}, "bad-request"),
    ],
)
def test_what_cannot_be_added_is_refused(desk: Desk, fields: dict[str, Any], why: str) -> None:
    caller = desk.call()
    (answer,) = caller.ask(do="add", **fields)
    assert (answer["end"], answer["why"]) == ("refused", why)
    assert caller.ask(do="list") == [{"end": "ok", "count": 0}]


# watching


def test_who_watches_hears_of_every_change_until_it_leaves(desk: Desk) -> None:
    (first,) = desk.engine.add(f"{NOBODY}/a")
    caller = desk.call()
    caller.say(do="list", is_watching=True)
    assert caller.line()["id"] == first
    caller.until_line(lambda line: line["row"] == "all")
    (second,) = desk.engine.add(f"{NOBODY}/b")
    caller.until_line(lambda line: line.get("id") == second)
    desk.engine.manager.cancel([first])
    caller.until_line(lambda line: (line["id"], line["state"]) == (first, "cancelled"))
    desk.engine.manager.remove([second])
    assert caller.until_line(lambda line: line["row"] == "gone") == {"row": "gone", "id": second}
    caller.close()
    desk.engine.until(lambda: not desk.server.callers, "it has left")
    desk.engine.add(f"{NOBODY}/c")  # nobody is told


def test_a_row_that_is_no_longer_meant_is_gone(desk: Desk) -> None:
    (first,) = desk.engine.add(f"{NOBODY}/a")
    caller = desk.call()
    caller.say(do="list", is_watching=True, states=["cancelled"])
    caller.until_line(lambda line: line["row"] == "all")
    desk.engine.manager.cancel([first])
    assert caller.line()["state"] == "cancelled"
    desk.engine.manager.retry([first])
    # its job may end in between, which tells the row once more
    gone = caller.until_line(lambda line: line.get("state") != "cancelled")
    assert gone == {"row": "gone", "id": first}


def test_a_watcher_that_never_reads_costs_no_more_than_its_buffer_and_misses_no_end(desk: Desk) -> None:
    ids = desk.engine.add(*(f"{NOBODY}/{n}/{'x' * 200}" for n in range(1_500)))
    caller = desk.call()
    caller.say(do="list", is_watching=True)
    desk.engine.until(lambda: any(each.is_behind for each in desk.server.callers), "a full buffer")
    (heard,) = desk.server.callers
    for turn in range(5):
        desk.engine.manager.limit(ids, 5_000 + turn)
        limit = 5_000 + turn
        desk.engine.until(lambda: desk.engine.row(ids[-1]).limit_bytes_per_second == limit)  # noqa: B023
        desk.engine.turn(10)
        assert heard._socket.bytesToWrite() < 2 * BEHIND_BYTES
    newest: dict[str, int | None] = {}
    while set(newest.values()) != {5_004} or len(newest) < len(ids):
        line = caller.line()
        if line["row"] == "state":
            newest[line["id"]] = line["limit_bytes_per_second"]


def test_a_caller_that_never_reads_its_answer_costs_no_more_than_its_buffer(desk: Desk) -> None:
    desk.engine.add(*(f"{NOBODY}/{n}/{'x' * 200}" for n in range(1_500)))
    caller = desk.call()
    caller.say(do="list")
    desk.engine.until(lambda: any(each.is_behind for each in desk.server.callers), "a full buffer")
    desk.engine.turn(100)
    (heard,) = desk.server.callers
    assert heard._socket.bytesToWrite() < 2 * BEHIND_BYTES
    assert caller.until_line(lambda line: "end" in line)["count"] == 1_500


# before the list of the last session is back


@pytest.mark.parametrize("deed", ["pause", "resume", "cancel"])
def test_a_deed_for_all_waits_for_the_list_to_come_back(
    start_engine: StartEngine, tmp_path: Path, deed: str
) -> None:
    """Else only those were meant that happened to be back."""
    number = 5_000  # more than a page of the history
    with coming_back(start_engine, tmp_path, [(f"{n}", None) for n in range(number)]) as desk:
        caller = desk.call()
        caller.say(do=deed)
        desk.engine.until(lambda: desk.engine.manager.list_wait._waiting, "its wait for the list")
        desk.engine.history.open()
        end = caller.until_line(lambda line: "end" in line)
        assert end == {"end": "ok", "count": number}
        states = {row.state for row in desk.engine.manager.downloads()}
        assert {"pause": states == {State.PAUSED}, "cancel": states == {State.CANCELLED}}.get(deed, True)
        assert deed != "resume" or State.PAUSED not in states


def test_who_lists_or_names_rows_before_the_list_is_back_is_told_of_all(
    start_engine: StartEngine, tmp_path: Path
) -> None:
    with coming_back(start_engine, tmp_path, [(name, None) for name in "abc"]) as desk:
        listing, limiting, watching = desk.call(), desk.call(), desk.call()
        listing.say(do="list", texts=["b"])
        limiting.say(do="limit", bytes_per_second=5_000, selection={})
        watching.say(do="list", is_watching=True)
        desk.engine.until(lambda: len(desk.engine.manager.list_wait._waiting) == 3, "their wait")
        desk.engine.history.open()
        assert [listing.line()["name"], listing.line()["count"]] == ["b", 1]
        assert limiting.until_line(lambda line: "end" in line)["count"] == 3
        rows = [watching.line() for _ in range(3)]
        assert [row["name"] for row in rows] == list("abc")
        watching.until_line(lambda line: line == {"row": "all"})


def test_where_the_list_does_not_come_what_is_there_is_meant_and_the_answer_says_so(
    start_engine: StartEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P09: another program holds the history; once it lets go, all of it is meant."""
    monkeypatch.setattr("qtapp.services.list_wait.LIST_COMES_WITHIN_MS", 50)
    with coming_back(start_engine, tmp_path, [(name, None) for name in "ab"]) as desk:
        caller = desk.call()
        assert caller.ask(do="list") == [{"end": "ok", "count": 0, "is_whole": False}]
        monkeypatch.setattr("qtapp.services.list_wait.LIST_COMES_WITHIN_MS", 600_000)
        # waited for in vain once, it keeps nobody waiting
        assert caller.ask(do="pause") == [{"end": "ok", "count": 0, "is_whole": False}]
        (refused,) = caller.ask(do="cancel", ids=["abcd1234"])
        assert refused["why"] == "not-read"
        watching = desk.call()
        watching.say(do="list", is_watching=True)
        assert watching.line() == {"row": "all", "is_whole": False}
        desk.engine.history.open()
        assert watching.line()["name"] == "a"
        desk.engine.until(lambda: len(desk.engine.manager.downloads()) == 2, "the list")
        assert caller.ask(do="list")[-1] == {"end": "ok", "count": 2}
        row = desk.engine.manager.downloads()[0]
        assert caller.ask(do="cancel", ids=[row.id])[-1] == {"end": "ok", "count": 1}


def test_where_the_history_cannot_be_read_nobody_waits_for_the_list(
    start_engine: StartEngine, tmp_path: Path
) -> None:
    """What was added since is meant all the same."""
    with coming_back(start_engine, tmp_path, [("a", None)]) as desk:
        file = desk.engine.history_file
        for each in file.parent.glob(f"{file.name}*"):
            each.unlink()
        file.mkdir()
        caller = desk.call()
        caller.say(do="list")
        desk.engine.until(lambda: desk.engine.manager.list_wait._waiting, "its wait for the list")
        desk.engine.history.open()
        assert caller.line() == {"end": "ok", "count": 0, "is_whole": False}
        (added,) = desk.engine.add(f"{NOBODY}/b")
        assert caller.ask(do="cancel")[-1] == {"end": "ok", "count": 1, "is_whole": False}
        assert caller.ask(do="cancel", ids=[added])[-1] == {"end": "ok", "count": 1}


def test_who_leaves_while_the_list_is_waited_for_has_done_nothing(
    start_engine: StartEngine, tmp_path: Path
) -> None:
    with coming_back(start_engine, tmp_path, [("a", None)]) as desk:
        caller = desk.call()
        caller.say(do="cancel")
        desk.engine.until(lambda: desk.engine.manager.list_wait._waiting, "its wait for the list")
        caller.close()
        desk.engine.until(lambda: not desk.server.callers, "it has left")
        desk.engine.history.open()
        desk.engine.until(desk.engine.manager.downloads, "the list")
        assert desk.call().ask(do="list")[0]["state"] == "paused"


# those that do not speak as they should


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"\n", "not-json"),
        (b"GET / HTTP/1.1\r\n", "not-json"),
        (b"\x00\xff\xfe\n", "not-json"),
        (b"[" * 50_000 + b"\n", "not-json"),
        (b"[1]\n", "not-json"),
        (b'"list"\n', "not-json"),
        (b"{}\n", "bad-version"),
        (b'{"wherry": 2, "do": "list"}\n', "bad-version"),
        (b'{"wherry": 1}\n', "bad-request"),
        (b'{"wherry": 1, "do": ["list"]}\n', "bad-request"),
        (b'{"wherry": 1, "do": "list", "ids": "abcd"}\n', "bad-request"),
        (b'{"wherry": 1, "do": "list", "ids": ["xyz!"]}\n', "bad-request"),
        (b'{"wherry": 1, "do": "list", "states": ["happy"]}\n', "bad-request"),
        (b'{"wherry": 1, "do": "list", "texts": [7]}\n', "bad-request"),
        (b'{"wherry": 1, "do": "limit", "bytes_per_second": 0}\n', "bad-request"),
        (b'{"wherry": 1, "do": "limit", "selection": 7}\n', "bad-request"),
        (b'{"wherry": 1, "do": "open", "files": ["a.txt"]}\n', "bad-request"),
        (b'{"wherry": 1, "do": "add", "links": [["url"]]}\n', "bad-request"),
    ],
)
def test_a_line_that_is_no_request_is_refused_and_the_next_is_heard(
    desk: Desk, line: bytes, why: str
) -> None:
    """X16."""
    caller = desk.call()
    caller.send(line)
    answer = caller.line()
    assert (answer["end"], answer["why"]) == ("refused", why)
    assert answer["message"].endswith(".")
    assert caller.ask(do="list") == [{"end": "ok", "count": 0}]


def test_a_line_without_an_end_is_cut_off(desk: Desk) -> None:
    """X16: a message has at most 64 KiB."""
    caller = desk.call()
    caller.send(b'{"wherry": 1, "do": "' + b"x" * (LONGEST_REQUEST_BYTES + 1))
    assert caller.line()["why"] == "too-long"
    caller.until_over()


def test_a_line_that_comes_in_pieces_is_heard(desk: Desk) -> None:
    caller = desk.call()
    for piece in (b'{"wher', b'ry": 1, "d', b'o": "list"}\n{"wherry": 1, "do": "li', b'st"}\n'):
        caller.send(piece)
        desk.engine.turn(5)
    assert [caller.line()["end"], caller.line()["end"]] == ["ok", "ok"]


def test_half_a_line_holds_a_place_only_for_a_while(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control_server, "ASKS_WITHIN_MS", 250)  # later than what is sent
    caller = desk.call()
    caller.send(b'{"wherry": 1')
    assert caller.line()["why"] == "silent"
    caller.until_over()
    desk.engine.until(lambda: not desk.server.callers)


def test_those_that_only_wait_make_room_for_others(desk: Desk) -> None:
    watching = desk.call()
    watching.say(do="list", is_watching=True)
    watching.line()
    callers = [desk.call() for _ in range(CALLERS_AT_MOST)]
    assert callers[0].line()["why"] == "busy"
    assert callers[-1].ask(do="list")[-1]["end"] == "ok"
    desk.engine.add(f"{NOBODY}/a")
    assert watching.line()["row"] == "state"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be somebody else")
def test_another_user_is_sent_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """X16: where the socket's mode does not keep it out, as it does not root."""
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    speaker = Speaker(desk.engine, desk.address)
    desk.calls.callback(speaker.close)
    assert speaker.line()["why"] == "another-user"
    speaker.until_over()


def test_the_socket_is_for_its_user_alone(desk: Desk) -> None:
    """X16."""
    assert os.stat(desk.address).st_mode & 0o077 == 0  # noqa: PTH116


def test_the_end_of_the_program_is_told_and_felt(desk: Desk) -> None:
    watching, quitting = desk.call(), desk.call()
    watching.say(do="list", is_watching=True)
    watching.line()
    assert quitting.ask(do="quit") == [{"end": "ok"}]
    desk.server.close()
    assert watching.line() == {"end": "refused", "why": "ending", "message": "Wherry ends."}
    watching.until_over()
    desk.engine.turn(50)
    quitting.take_in()
    # the system closes it with the program, and nothing more is said
    assert (quitting.is_over, quitting._data) == (False, b"")
    quitting.close()


# how much there may be of it


def test_ten_thousand_rows_that_are_asked_for_hold_up_nothing(
    desk: Desk, request: pytest.FixtureRequest
) -> None:
    specs = [desk.engine.spec(f"{NOBODY}/some/folder/picture-{number}.jpeg") for number in range(10_000)]
    desk.engine.manager.add(specs)
    desk.engine.until(lambda: len(desk.engine.manager.downloads()) == len(specs), "the rows", 30)
    desk.engine.manager.pause_all()
    desk.engine.until(lambda: desk.engine.state(specs[-1].id) is State.PAUSED, "the last one", 30)
    gc.collect()
    gc.freeze()  # as the program does once it has started: pytest's own objects are not to be walked here
    request.addfinalizer(gc.unfreeze)
    # in a process of its own, as commands are
    script = [sys.executable, "-c", COUNTING, desk.address]
    gaps = Gaps()
    asked: list[tuple[dict[str, Any], int]] = [
        ({"do": "list"}, 10_000),
        ({"do": "list", "texts": ["no such thing"], "hosts": ["127.0.0.1"]}, 0),
        ({"do": "list", "ids": [spec.id for spec in specs[:1_500]]}, 1_500),
        ({"do": "limit", "bytes_per_second": 5_000, "selection": {}}, 10_000),
        ({"do": "cancel"}, 10_000),
    ]
    for fields, rows in asked:
        with subprocess.Popen(script, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as caller:
            assert caller.stdin is not None
            assert caller.stdout is not None
            caller.stdin.write(json.dumps({"wherry": 1, **fields}) + "\n")
            caller.stdin.close()
            desk.engine.until(lambda: caller.poll() is not None, "the answer", 60)
            assert caller.stdout.read() == f"{rows}\n"
        gaps.note(f"{fields['do']}, {len(fields)} fields")
    assert max(gaps.worst_ms.values()) < 50, gaps.worst_ms
    assert [row.state for row in desk.engine.manager.downloads()] == [State.CANCELLED] * len(specs)


# asks what stands on its standard input, and tells how many rows it was told
COUNTING = """
import json, socket, sys
with socket.socket(socket.AF_UNIX) as made:
    made.connect(sys.argv[1])
    lines = made.makefile("rb")
    lines.readline()
    made.sendall(sys.stdin.buffer.read())
    rows = 0
    for line in lines:
        fields = json.loads(line)
        if "end" in fields:
            print(rows if fields["end"] == "ok" else fields["why"])
            break
        rows += 1
"""
