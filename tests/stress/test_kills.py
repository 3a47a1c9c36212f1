"""SIGKILL at every stage of several downloads with several hands: nothing wrong, doubled or lost after it.

By default each stage is met once; `WHERRY_KILLS` asks for the whole sweep (tests/README.md).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.ranges import Ranges
from qtapp.transfer.leftovers import left_behind
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Program, Programs

pytestmark = [pytest.mark.stress, pytest.mark.end_to_end]

MIB = 1 << 20
LIMIT_S = 120.0
CONNECTIONS = 4
SIDE_BY_SIDE = 3
# one that comes in at once, and two that get a journal and several hands
CONTENTS = {
    "quick.bin": Content(1, 100_003),
    "a.bin": Content(2, 10 * MIB + 1),
    "b.bin": Content(3, 9 * MIB + 7),
}
QUICK = "quick.bin"
PACED = Reply(pace=Pace.rate(3 * MIB))

# a program, and the fuse that is lit in it
Lit = tuple[str, str]
WINDOW, GET = "window", "get"

# each stage once: added, started, split among hands; its journal kept, its file published; recorded as done
STAGES: list[list[Lit]] = [
    [(WINDOW, "history 1 after"), (GET, "create 2 after"), (GET, "split 1 after")],
    [(GET, "replace 2 before"), (GET, "publish 2 after")],
    [(WINDOW, "done in history 2 before")],
]

# step -> how often a download, or all of them together, come by it for certain, or nearly so
SWEEP = {
    "history": 3,
    "join": 6,
    "create": 6,
    "split": 2,
    "write": 60,
    "sync": 9,
    "replace": 5,
    "sync folder": 6,
    "truncate": 3,
    "publish": 3,
    "done in history": 2,
    "clear": 2,
}
KILLS = 3


def seeds() -> Sequence[int]:
    """Those asked for by the environment."""
    first, _, last = os.environ.get("WHERRY_KILLS", "").partition("-")
    if not first:
        return ()
    return range(int(first), int(last) + 1) if last else range(int(first))


def drawn(seed: int) -> list[list[Lit]]:
    """Chains of kills of a seed, which together come by every step once, at a moment of its own. The window
    is there only for what is certain to happen: it does not end by itself."""
    chance = random.Random(seed)
    fuses = [
        (GET, f"{step} {chance.randint(1, most)} {chance.choice(['before', 'after'])}")
        for step, most in SWEEP.items()
    ]
    chance.shuffle(fuses)
    windows = [f"{step} {chance.choice(['before', 'after'])}" for step in ("history 1", "done in history 1")]
    chains = [fuses[start : start + KILLS] for start in range(0, len(fuses), KILLS)]
    for chain, fuse in zip(chains, windows, strict=False):
        chain.insert(0, (WINDOW, fuse))
    return chains


class Fetching:
    """A few files, fetched by a window or by `wherry get`, started again and again until all are done."""

    def __init__(self, programs: Programs, server: HostileServer, folder: Path, name: str) -> None:
        """`name` tells it from others that use the same server."""
        self.folder = folder / "files"
        self.profile = folder / "profile"
        self._programs = programs
        self._server = server
        self._scratch = folder / "history"
        self._paths = {file: f"/{name}/{file}" for file in CONTENTS}
        self._urls = {file: server.url(path) for file, path in self._paths.items()}
        self._untold = 0  # kills that found the quick one under its name, and no row that says so
        self.blown: list[str] = []
        self.folder.mkdir(parents=True)
        self.profile.mkdir()
        settings = {"folder": str(self.folder), "running": 3, "running_per_host": 3, "disk_reserve_bytes": 0}
        settings |= {"version": 1, "connections": CONNECTIONS, "connections_per_host": 3 * CONNECTIONS}
        settings |= {"ask_before_adding": False, "at_start": "never"}
        (self.profile / "settings.json").write_text(json.dumps(settings))
        for file, path in self._paths.items():
            server.serve(path, Resource(content=CONTENTS[file], etag=f'"{file}"'), PACED)

    def run(self, chain: Sequence[Lit]) -> None:
        """One kill after another, a look at the list by the next window, and a run to the end."""
        for program, fuse in chain:
            if self.unfinished():
                self._burn(program, fuse)
        self._look()
        if self.unfinished():
            self._goes_on_from_what_was_kept(lambda: self._start(GET).wait(LIMIT_S).status)
        self._assert_never_wrong()
        assert self.states() == {url: ["done"] for url in self._urls.values()}
        names = {path.name for path in self.folder.iterdir()}
        assert names - set(self._copies()) == CONTENTS.keys() - {QUICK}, f"after {self.blown}"

    def _burn(self, program: str, fuse: str) -> None:
        status = self._goes_on_from_what_was_kept(lambda: self._start(program, fuse).wait(LIMIT_S).status)
        if status == 0:
            return  # it came to its end first
        assert status == -signal.SIGKILL, fuse
        self.blown.append(fuse)
        states = self.states()
        if self._copies() and states.get(self._urls[QUICK]) != ["done"]:
            self._untold += 1
        self._assert_never_wrong()
        if self.blown != ["history 1 before"]:
            listed = {url: len(rows) for url, rows in states.items()}
            assert listed == dict.fromkeys(self._urls.values(), 1), f"after {self.blown}"

    def _start(self, program: str, fuse: str | None = None) -> Program:
        wherry = ("-m", "qtapp") if fuse is None else ("-m", "tests.support.fuse", fuse)
        arguments: list[str | Path] = [*wherry, "--profile", self.profile]
        if program == GET:
            arguments += ["get", "--dir", self.folder]
        return self._programs.start(sys.executable, *arguments, *self.unfinished())

    def _look(self) -> None:
        """The next window has the whole list, begins nothing by itself, as was chosen, and tidies up."""
        count = sum(len(rows) for rows in self.states().values())
        asked = self._requests()
        window = self._programs.wherry("--verbose", profile=self.profile)
        window.wait_for_error(f"the list is back: {count} downloads", LIMIT_S)
        window.signal(signal.SIGTERM)
        assert window.wait(LIMIT_S).status == 128 + signal.SIGTERM
        assert self._requests() == asked

    def _requests(self) -> int:
        return sum(len(self._server.requests(path)) for path in self._paths.values())

    def _goes_on_from_what_was_kept(self, run: Callable[[], int]) -> int:
        """What a journal tells of is not asked for again, by however many hands."""
        kept = {journal.name: journal.extents for journal in left_behind(self.folder)}
        before = {file: len(self._server.requests(path)) for file, path in self._paths.items()}
        status = run()
        for file, path in self._paths.items():
            for request in self._server.requests(path)[before[file] :]:
                asked = request.header("Range")
                assert asked is not None
                start = int(asked.removeprefix("bytes=").partition("-")[0])
                has = kept.get(file, Ranges())
                assert not has.contains(start, start + 1), f"{file}: {asked} after {self.blown}: {has}"
        return status

    def unfinished(self) -> list[str]:
        states = self.states()
        return [url for url in self._urls.values() if states.get(url) != ["done"]]

    def states(self) -> dict[str, list[str]]:
        """Of every row, by its URL. Read from a copy, in which nothing may be broken: the program itself is
        to meet what the kill has left."""
        if not (self.profile / "history.db").exists():
            return {}
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir()
        for file in self.profile.glob("history.db*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, self._scratch)
        file = self._scratch / "history.db"
        assert sql(file, "pragma integrity_check") == [["ok"]]
        found: dict[str, list[str]] = {}
        for url, state in sql(file, "select url, state from downloads"):
            found.setdefault(url, []).append(state)
        return found

    def _copies(self) -> list[str]:
        """The names that the quick one has."""
        return [path.name for path in self.folder.iterdir() if path.name.startswith("quick")]

    def _assert_never_wrong(self) -> None:
        """What has a final name is whole, and was fetched once: but for the quick one, which has no journal
        that a file could be recognised by."""
        copies = self._copies()
        assert len(copies) <= 1 + self._untold, f"{copies} after {self.blown}"
        for path in self.folder.iterdir():
            if not path.name.startswith("."):
                content = CONTENTS[QUICK if path.name in copies else path.name]
                assert content.first_difference(path) is None, f"{path.name} after {self.blown}"


def run_side_by_side(
    chains: Sequence[Sequence[Lit]], programs: Programs, server: HostileServer, folder: Path
) -> list[Fetching]:
    """Each with a profile of its own."""
    runs = [Fetching(programs, server, folder / str(number), str(number)) for number, _ in enumerate(chains)]
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        for _ in pool.map(Fetching.run, runs, chains):
            pass
    return runs


def test_a_kill_at_any_stage_leaves_nothing_wrong_doubled_or_lost(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """P01, P07: add, start, split, journal, publish, commit."""
    runs = run_side_by_side(STAGES, programs, hostile_server, tmp_path)
    assert [run.blown for run in runs] == [[fuse for _, fuse in chain] for chain in STAGES]


NOT_ASKED_FOR = pytest.param(None, marks=pytest.mark.skip("WHERRY_KILLS asks for the whole sweep"))


@pytest.mark.parametrize("seed", seeds() or [NOT_ASKED_FOR])
def test_a_kill_at_any_step_leaves_nothing_wrong_doubled_or_lost(
    seed: int, programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """P01, P07."""
    runs = run_side_by_side(drawn(seed), programs, hostile_server, tmp_path)
    assert sum(len(run.blown) for run in runs) > len(runs)


@pytest.mark.parametrize("seed", seeds() or [None])
def test_a_kill_at_any_moment_costs_two_seconds_at_the_most(
    seed: int | None, programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """P01: with four hands that bring 3 MiB/s together, so that a kill costs 6 MiB; a busy disk gets as long
    again for a sync."""
    content = Content(4, 24 * MIB + 5)
    rate = 3 * MIB
    resource = Resource(content=content, etag='"v1"')
    url = hostile_server.serve("/a.bin", resource, Reply(pace=Pace.rate(rate / CONNECTIONS)))
    get = ("get", "--dir", tmp_path / "files", "--connections", str(CONNECTIONS), url)
    program = programs.wherry(*get, profile=tmp_path / "profile")
    moment = random.Random(seed).randrange(14 * MIB, 17 * MIB)
    hostile_server.wait_for_bytes_sent("/a.bin", moment, LIMIT_S)
    program.kill()
    hostile_server.wait_for_connections(0)
    sent = hostile_server.bytes_sent("/a.bin")
    hands = len(hostile_server.requests("/a.bin"))
    hostile_server.serve("/a.bin", resource)
    assert programs.wherry(*get, profile=tmp_path / "profile").wait(LIMIT_S).status == 0
    assert [path.name for path in (tmp_path / "files").iterdir()] == ["a.bin"]
    assert content.first_difference(tmp_path / "files" / "a.bin") is None
    assert hands >= CONNECTIONS
    again = hostile_server.bytes_sent("/a.bin") - len(content)
    in_flight = 1 * MIB  # what the kernels' buffers held, which no program has had
    assert again <= 2 * 2 * rate + in_flight < sent
