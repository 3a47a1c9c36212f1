"""Downloads that wait for a disk: told once, looked at off the GUI thread, and let go on by themselves."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThread

from qtapp.domain.download import Download, DownloadSpec, Failed, State, Why
from qtapp.domain.errors import ErrorKind
from qtapp.services.volumes import SPARE_BYTES, Volumes, VolumeTrouble
from qtapp.transfer.disk import Disk, FolderId
from qtapp.transfer.landmarks import Landmarks
from tests.services.engine import SETTINGS
from tests.support.files import Content
from tests.support.mounts import fill
from tests.support.scripts import Framing, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer
    from tests.support.mounts import Mounts

MIB = 1 << 20
RESERVE = 1000
FOLDER = Path("/media/stick")
HERE, ELSEWHERE = FolderId(1, 2), FolderId(3, 4)


class TellingDisk(Disk):
    """Says what it is told to say; `let_answer` cleared, it hangs."""

    def __init__(self) -> None:
        super().__init__()
        self.free = 0
        self.there: FolderId | None = None
        self.asked_by: list[threading.Thread] = []
        self.let_answer = threading.Event()
        self.let_answer.set()

    def free_bytes(self, folder: Path) -> int:
        self._hang()
        return self.free

    def folder_id(self, folder: Path) -> FolderId:
        self._hang()
        if self.there is None:
            raise FileNotFoundError(folder)
        return self.there

    def _hang(self) -> None:
        self.asked_by.append(threading.current_thread())
        assert self.let_answer.wait(10)


class Heard:
    """Volumes with what they have said."""

    def __init__(self, disk: TellingDisk, executor: ThreadPoolExecutor, qtbot: QtBot) -> None:
        self.disk = disk
        self.landmarks = Landmarks()
        self.volumes = Volumes(disk, self.landmarks, RESERVE, executor)
        self.free: list[tuple[str, ...]] = []
        self.troubles: list[VolumeTrouble] = []
        self.threads: list[QThread] = []
        self._qtbot = qtbot
        self.volumes.free_again.connect(self.free.append)
        self.volumes.free_again.connect(lambda _ids: self.threads.append(QThread.currentThread()))
        self.volumes.troubled.connect(self.troubles.append)

    def park(self, name: str, kind: ErrorKind = ErrorKind.DISK_FULL, total: int | None = 100) -> Why | None:
        row = Download(DownloadSpec(name, "http://x/", FOLDER, 0.0), State.RUNNING, name)
        return self.volumes.park(row, Failed(name, 1, kind, "", bytes_kept=0, bytes_total=total))

    def look(self) -> None:
        """Once, and until what it found has been told."""
        self.volumes.look()
        self._qtbot.waitUntil(lambda: not self.volumes._under_way)


@pytest.fixture
def aside() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2, thread_name_prefix="aside") as executor:
        yield executor


@pytest.fixture
def heard(qtbot: QtBot, aside: ThreadPoolExecutor) -> Iterator[Heard]:
    heard = Heard(TellingDisk(), aside, qtbot)
    yield heard
    # nobody waits any more: it would wake the loop of the tests that come, until it is collected
    for download_id in tuple(heard.volumes._where):
        heard.volumes.drop(download_id)


def test_a_full_disk_is_told_once_however_many_wait(heard: Heard) -> None:
    """D02."""
    for number in range(50):
        assert heard.park(f"{number}") == Why("disk-full", (100 + RESERVE + SPARE_BYTES,))
    assert heard.troubles == [VolumeTrouble("disk-full", FOLDER)]
    assert len(heard.volumes) == 50
    heard.disk.free = 1 << 40
    heard.look()
    assert len(heard.volumes) == 0
    heard.park("again")
    assert len(heard.troubles) == 2


def test_folders_on_one_disk_are_one_disk(heard: Heard) -> None:
    """D02, D04."""
    heard.landmarks.note("a", HERE)
    heard.landmarks.note("b", FolderId(HERE.device, 99))
    heard.landmarks.note("c", ELSEWHERE)
    for name in "abc":
        heard.park(name)
    assert len(heard.troubles) == 2
    for name in "abc":
        heard.park(name, ErrorKind.FOLDER_MISSING)
    assert [trouble.kind for trouble in heard.troubles] == ["disk-full"] * 2 + ["volume-missing"] * 2
    assert len(heard.volumes) == 3


@pytest.mark.parametrize(("total", "needed"), [(100, 100), (None, 0)])
def test_it_goes_on_with_what_it_needs_and_64_mebibytes_more(
    total: int | None, needed: int, heard: Heard
) -> None:
    """D02."""
    heard.park("a", total=total)
    heard.disk.free = needed + RESERVE + SPARE_BYTES - 1
    heard.look()
    assert heard.free == []
    heard.disk.free += 1
    heard.look()
    assert heard.free == [("a",)]


def test_those_that_go_on_together_fit_together(heard: Heard) -> None:
    """D02: in the order they came, and past one that is too large."""
    heard.park("a", total=60)
    heard.park("large", total=1000)
    heard.park("b", total=40)
    heard.park("c", total=1)
    heard.disk.free = 100 + RESERVE + SPARE_BYTES
    heard.look()
    assert heard.free == [("a", "b")]


def test_a_disk_that_is_back_is_gone_on_with(heard: Heard) -> None:
    """D04."""
    heard.landmarks.note("a", HERE)
    assert heard.park("a", ErrorKind.FOLDER_MISSING) == Why("volume-missing", (str(FOLDER),))
    heard.look()
    heard.disk.there = ELSEWHERE
    heard.look()
    assert heard.free == []
    heard.disk.there = HERE
    heard.look()
    assert heard.free == [("a",)]


def test_a_folder_that_never_was_is_the_users_to_make(heard: Heard) -> None:
    """D03."""
    assert heard.park("a", ErrorKind.FOLDER_MISSING) is None
    assert heard.park("a", ErrorKind.FOLDER_DENIED) is None
    assert heard.park("a", ErrorKind.DISK_FAILED) is None
    assert (len(heard.volumes), heard.troubles) == (0, [])


def test_one_that_was_kept_from_an_earlier_session_waits_for_its_disk(heard: Heard) -> None:
    """D04: nothing is remembered of the folder but that there were bytes in it."""
    row = Download(DownloadSpec("a", "http://x/", FOLDER, 0.0), State.CONNECTING, "a", bytes_done=5)
    assert heard.volumes.park(row, Failed("a", 2, ErrorKind.FOLDER_MISSING, "", bytes_kept=0)) is not None


def test_the_timer_runs_only_while_something_waits(heard: Heard) -> None:
    assert not heard.volumes._timer.isActive()
    heard.park("a")
    heard.park("b")
    assert heard.volumes._timer.isActive()
    assert heard.volumes._timer.interval() == 5_000
    heard.volumes.drop("a")
    heard.volumes.drop("a")
    assert heard.volumes._timer.isActive()
    heard.volumes.drop("b")
    assert not heard.volumes._timer.isActive()


def test_a_disk_that_hangs_is_asked_once_and_holds_nobody_up(heard: Heard) -> None:
    """D04: a share whose server is gone. Another disk is looked at meanwhile."""
    heard.disk.let_answer.clear()
    heard.park("a")
    for _ in range(5):
        heard.volumes.look()
    heard._qtbot.waitUntil(lambda: len(heard.disk.asked_by) == 1)
    heard.landmarks.note("b", HERE)
    heard.park("b")
    heard.volumes.look()
    heard._qtbot.waitUntil(lambda: len(heard.disk.asked_by) == 2)
    heard.volumes.drop("b")
    heard.disk.free = 1 << 40
    heard.disk.let_answer.set()
    heard._qtbot.waitUntil(lambda: not heard.volumes._under_way)
    assert heard.free == [("a",)], "one that no longer waits was let go on"
    assert threading.main_thread() not in heard.disk.asked_by
    assert heard.threads == [heard.volumes.thread()]


def test_a_look_at_the_very_end_is_no_error(heard: Heard, aside: ThreadPoolExecutor) -> None:
    heard.park("a")
    aside.shutdown()
    heard.volumes.look()
    assert heard.free == []
    heard.volumes.drop("a")


def test_what_is_through_is_forgotten(heard: Heard) -> None:
    heard.landmarks.note("a", HERE)
    heard.volumes.forget("a")
    assert heard.landmarks.find("a") is None


# with the manager, on real disks

BODY = Content(1, 700_001)
FILE = Resource(content=BODY, etag='"v1"')


@pytest.fixture
def waiting_engine(start_engine: StartEngine, aside: ThreadPoolExecutor) -> Engine:
    return start_engine(aside=aside, settings=replace(SETTINGS, running=8, running_per_host=8))


def looked(engine: Engine) -> None:
    volumes = engine.volumes
    assert volumes is not None
    volumes.look()
    engine.until(lambda: not volumes._under_way, "the look")


def test_a_full_disk_parks_its_downloads_and_they_go_on_by_themselves(
    waiting_engine: Engine,
    mounts: Mounts,
    tmp_path: Path,
    hostile_server: HostileServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """D02: every byte is kept, one word is said, and no download of another disk is touched."""
    monkeypatch.setattr("qtapp.services.volumes.SPARE_BYTES", 700_000)
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.0)
    engine = waiting_engine
    assert engine.volumes is not None
    troubles: list[VolumeTrouble] = []
    engine.volumes.troubled.connect(troubles.append)
    small = mounts.tmpfs(tmp_path / "small", 4 * MIB)
    filler = fill(small, leave_bytes=MIB)
    paths = [f"/{number}.bin" for number in range(4)]
    chunked = Reply(framing=Framing.CHUNKED, ignore_range=True, stall_after=100_000)
    for path in paths:
        hostile_server.serve(path, FILE, chunked)
    specs = [replace(engine.spec(hostile_server.url(path)), folder=small) for path in paths]
    engine.manager.add(specs)
    other = hostile_server.serve("/other.bin", FILE, Reply(stall_after=1000))
    (other_id,) = engine.add(other)
    for path in (*paths, "/other.bin"):
        hostile_server.wait_for_stall(path)
    engine.until(
        lambda: all(part.stat().st_size >= 100_000 for part in small.glob(".*.part")),
        "what was sent is written",
    )
    for path in paths:
        hostile_server.release(path)
    full = [spec.id for spec in specs]

    def stuck() -> bool:
        return not {engine.state(item) for item in full} & {State.QUEUED, State.CONNECTING, State.RUNNING}

    engine.until(stuck, "the full disk")
    parked = [item for item in full if engine.state(item) is State.WAITING]
    assert len(parked) >= 2
    assert {engine.state(item) for item in full} <= {State.WAITING, State.DONE}
    for item in parked:
        row = engine.row(item)
        assert row.kind is ErrorKind.DISK_FULL
        assert row.why is not None
        assert row.why.kind == "disk-full"
        assert row.bytes_done >= 100_000
    assert troubles == [VolumeTrouble("disk-full", small)]
    assert [row.state for row in engine.heard.ended] == [State.DONE] * (4 - len(parked))
    assert engine.state(other_id) is State.RUNNING
    engine.until(lambda: engine.manager.totals.waiting == len(parked), "the totals")
    looked(engine)
    assert all(engine.state(item) is State.WAITING for item in parked)
    for path in paths:
        hostile_server.serve(path, FILE)
    filler.unlink()
    looked(engine)
    engine.until_state(State.DONE, *full)
    for path in paths:
        assert BODY.first_difference(small / path[1:]) is None
    hostile_server.release("/other.bin")
    engine.until_state(State.DONE, other_id)
    engine.until_quiet()
    assert sorted(path.name for path in small.iterdir()) == [path[1:] for path in paths]


def test_a_disk_that_is_pulled_out_is_waited_for(
    waiting_engine: Engine, mounts: Mounts, tmp_path: Path, hostile_server: HostileServer
) -> None:
    """D04: and so is the right one, when another is put in its place."""
    engine = waiting_engine
    stick = mounts.tmpfs(tmp_path / "stick", 2 * MIB)
    place = tmp_path / "media"
    mounts.plug_in(stick, place)
    url = hostile_server.serve("/a.bin", FILE, Reply(stall_after=100_000))
    spec = replace(engine.spec(url), folder=place)
    engine.manager.add([spec])
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    hostile_server.wait_for_stall("/a.bin")
    engine.until(lambda: any(part.stat().st_size == 100_000 for part in place.glob(".*.part")), "its bytes")
    mounts.pull_out(place)
    hostile_server.serve("/a.bin", FILE)
    hostile_server.release("/a.bin")
    engine.until_state(State.WAITING, spec.id)
    assert engine.row(spec.id).why == Why("volume-missing", (str(place),))
    assert list(place.iterdir()) == []
    mounts.plug_in(mounts.tmpfs(tmp_path / "other", 2 * MIB), place)
    looked(engine)
    engine.manager.resume([spec.id])
    engine.until(lambda: engine.row(spec.id).attempts == 2, "another attempt")
    engine.until_state(State.WAITING, spec.id)
    assert list(place.iterdir()) == []
    mounts.pull_out(place)
    mounts.plug_in(stick, place)
    looked(engine)
    engine.until_state(State.DONE, spec.id)
    assert BODY.first_difference(place / "a.bin") is None
    assert engine.heard.ended == [engine.row(spec.id)]


class Sessions:
    """One history and one folder, `place`, for the program's starts one after the other."""

    def __init__(self, start: StartEngine, aside: ThreadPoolExecutor, place: Path) -> None:
        self._start = start
        self._aside = aside
        self.place = place

    def first(self, server: HostileServer) -> DownloadSpec:
        """Keeps 100,000 bytes of a download, and ends."""
        engine = self._start(aside=self._aside)
        url = server.serve("/a.bin", FILE, Reply(stall_after=100_000))
        spec = replace(engine.spec(url), folder=self.place)
        engine.manager.add([spec])
        parts = self.place.glob
        engine.until(lambda: any(part.stat().st_size == 100_000 for part in parts(".*.part")), "its bytes")
        engine.until(lambda: engine.row(spec.id).folder_mark, "where they are")
        assert engine.close()
        server.serve("/a.bin", FILE)
        return spec

    def next(self, spec: DownloadSpec, state: State) -> Engine:
        """The next start, in which the download is resumed and comes to `state`."""
        engine = self._start(aside=self._aside, restored=True)
        engine.until(lambda: engine.manager.find(spec.id), "its row")
        assert engine.row(spec.id).bytes_done == 100_000
        engine.manager.resume([spec.id])
        engine.until_state(state, spec.id)
        return engine


@pytest.fixture
def sessions(start_engine: StartEngine, aside: ThreadPoolExecutor, tmp_path: Path) -> Sessions:
    place = tmp_path / "media"
    place.mkdir()
    return Sessions(start_engine, aside, place)


@pytest.mark.parametrize("with_another", [False, True], ids=["nothing", "another disk"])
def test_a_disk_that_is_away_at_the_next_start_is_waited_for(
    sessions: Sessions, mounts: Mounts, tmp_path: Path, hostile_server: HostileServer, *, with_another: bool
) -> None:
    """D04: where it was mounted is an empty folder, or another disk's root, with the same inode even."""
    place = sessions.place
    stick = mounts.tmpfs(tmp_path / "stick", 2 * MIB)
    mounts.plug_in(stick, place)
    spec = sessions.first(hostile_server)
    asked = len(hostile_server.requests("/a.bin"))
    mounts.pull_out(place)
    if with_another:
        mounts.plug_in(mounts.tmpfs(tmp_path / "other", 2 * MIB), place)
        assert place.stat().st_ino == stick.stat().st_ino
    engine = sessions.next(spec, State.WAITING)
    row = engine.row(spec.id)
    assert (row.kind, row.why) == (ErrorKind.FOLDER_CHANGED, Why("volume-missing", (str(place),)))
    assert row.bytes_done == 100_000
    looked(engine)
    assert engine.state(spec.id) is State.WAITING
    assert list(place.iterdir()) == []
    assert len(hostile_server.requests("/a.bin")) == asked
    if with_another:
        mounts.pull_out(place)
    mounts.plug_in(stick, place)
    looked(engine)
    engine.until_state(State.DONE, spec.id)
    assert BODY.first_difference(place / "a.bin") is None
    assert hostile_server.requests("/a.bin")[-1].header("Range") == "bytes=100000-"


def test_a_folder_that_was_made_anew_is_begun_in_anew_when_that_is_asked_for(
    sessions: Sessions, hostile_server: HostileServer
) -> None:
    """D04: whoever tidied up is not locked out, not in this session and not in the next."""
    spec = sessions.first(hostile_server)
    sessions.place.rename(sessions.place.with_name("aside"))
    sessions.place.mkdir()
    engine = sessions.next(spec, State.WAITING)
    engine.manager.resume([spec.id])
    engine.until(lambda: engine.row(spec.id).attempts == 3, "another attempt")
    engine.until_state(State.WAITING, spec.id)
    assert list(sessions.place.iterdir()) == []
    engine.manager.retry([spec.id])
    engine.until_state(State.DONE, spec.id)
    assert BODY.first_difference(sessions.place / "a.bin") is None
    assert hostile_server.requests("/a.bin")[-1].header("Range") == "bytes=0-"


def test_a_part_that_was_removed_from_the_same_folder_is_fetched_anew_unasked(
    sessions: Sessions, hostile_server: HostileServer
) -> None:
    """D05."""
    spec = sessions.first(hostile_server)
    for path in tuple(sessions.place.iterdir()):
        path.unlink()
    sessions.next(spec, State.DONE)
    assert BODY.first_difference(sessions.place / "a.bin") is None


def test_a_part_that_was_moved_with_its_journal_into_another_folder_is_gone_on_from(
    sessions: Sessions, hostile_server: HostileServer
) -> None:
    """D04: the part is the better proof."""
    spec = sessions.first(hostile_server)
    old = sessions.place.rename(sessions.place.with_name("old"))
    sessions.place.mkdir()
    for path in tuple(old.iterdir()):
        path.rename(sessions.place / path.name)
    sessions.next(spec, State.DONE)
    assert hostile_server.requests("/a.bin")[-1].header("Range") == "bytes=100000-"


def test_pause_resume_and_cancel_are_obeyed_while_it_waits(
    start_engine: StartEngine, aside: ThreadPoolExecutor, hostile_server: HostileServer
) -> None:
    """D02, C02."""
    engine = start_engine(aside=aside, reserve_bytes=1 << 60)
    volumes = engine.volumes
    assert volumes is not None
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.WAITING, download_id)
    assert len(volumes) == 1
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    assert len(volumes) == 0
    engine.manager.resume([download_id])
    engine.until_state(State.WAITING, download_id)
    asked = len(hostile_server.requests("/a.bin"))
    engine.manager.resume([download_id])
    engine.until(lambda: len(hostile_server.requests("/a.bin")) > asked, "another attempt")
    engine.until_state(State.WAITING, download_id)
    engine.manager.cancel([download_id])
    engine.until_state(State.CANCELLED, download_id)
    assert (len(volumes), engine.files()) == (0, [])


def test_without_anybody_to_look_a_full_disk_needs_the_user(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """D01: a script wants its status and not to wait."""
    engine = start_engine(reserve_bytes=1 << 60)
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.NEEDS_YOU, download_id)
    assert engine.row(download_id).kind is ErrorKind.DISK_FULL
