"""The window's life: closed and brought back, ended by a signal, starting where things are not well."""

from __future__ import annotations

import signal
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screen import wait_until
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.conftest import OpenWindow
    from tests.end_to_end.served import Served
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Programs

pytestmark = [pytest.mark.end_to_end, pytest.mark.xvfb]

STALLED = 8
MIB = 1 << 20
# what the program promises
QUIT_WITHIN = timedelta(seconds=3)


def bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.part"))


def test_a_closed_window_goes_on_downloading_and_the_tray_brings_it_back(
    open_window: OpenWindow, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    (profile / "settings.json").write_text(f'{{"version": 1, "folder": "{downloads}", "connections": 1}}')
    big = Resource(content=Content(1, 512 * MIB), etag='"v1"')
    url = hostile_server.serve("/big.iso", big, Reply(pace=Pace.rate(4 * MIB)))  # for minutes
    window = open_window()
    window.drop("text/plain", url)
    hostile_server.wait_for_request("/big.iso", timeout=20)
    window.close()
    before = hostile_server.bytes_sent("/big.iso")
    # more than what may be on its way to one that reads no longer
    wait_until(lambda: hostile_server.bytes_sent("/big.iso") > before + 16 * MIB, "bytes while it is hidden")
    window.click_tray_icon()
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])


def test_hidden_in_the_tray_it_ends_by_a_signal(open_window: OpenWindow) -> None:
    window = open_window()
    window.close()
    finished = window.terminate()
    assert (finished.status, finished.output, finished.errors) == (128 + signal.SIGTERM, [], [])


def test_ended_by_a_signal_with_stalled_connections_it_keeps_every_byte_for_the_next_start(
    open_window: OpenWindow, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    (profile / "settings.json").write_text(
        f'{{"version": 1, "folder": "{downloads}", "ask_before_adding": false, '
        f'"running": {STALLED}, "running_per_host": {STALLED}}}'
    )
    files = {f"file-{number}.bin": Content(number, 3 * MIB) for number in range(STALLED)}
    for name, content in files.items():
        resource = Resource(content=content, etag=f'"{name}"')
        hostile_server.script(f"/{name}", [Reply(stall_after=2 * MIB)], then=resource)
    window = open_window(*(hostile_server.url(f"/{name}") for name in files))
    for name in files:
        hostile_server.wait_for_stall(f"/{name}", timeout=20)
    # what the server sent may still be on its way to the disk
    wait_until(lambda: bytes_in(downloads) == STALLED * 2 * MIB, "what came is written")

    finished = window.terminate()
    # by its own clock: how long a busy machine takes to begin and end a process is not the program's doing
    assert window.logged_at("ended") - window.logged_at("ending: SIGTERM") <= QUIT_WITHIN
    assert (finished.status, finished.output, finished.errors) == (128 + signal.SIGTERM, [], [])
    assert bytes_in(downloads) == STALLED * 2 * MIB

    window = open_window()
    window.wait_for_log(f"the list is back: {STALLED} downloads")
    # it goes on by itself with what ran
    wait_until(lambda: {path.name for path in downloads.iterdir()} == set(files), "every file")
    assert window.quit().status == 0
    assert {name: content.first_difference(downloads / name) for name, content in files.items()} == (
        dict.fromkeys(files)
    )
    for name in files:
        first, second = hostile_server.requests(f"/{name}")
        assert first.bytes_sent == 2 * MIB
        assert (second.status, second.header("Range")) == (206, f"bytes={2 * MIB}-")


def test_the_order_of_the_queue_outlives_a_kill_and_is_the_one_they_start_in(
    open_window: OpenWindow, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    (profile / "settings.json").write_text(
        f'{{"version": 1, "folder": "{downloads}", "ask_before_adding": false, '
        '"running": 1, "running_per_host": 1}'
    )
    names = ["a.bin", "b.bin", "c.bin", "d.bin"]
    small = Resource(content=Content(1, MIB), etag='"v1"')
    for name in names:
        hostile_server.script(f"/{name}", [Reply(stall_after=1_000)] if name == "a.bin" else [], then=small)
    window = open_window(*(hostile_server.url(f"/{name}") for name in names))
    hostile_server.wait_for_stall("/a.bin", timeout=20)

    def order() -> list[object]:
        rows = sql(profile / "history.db", "select url from downloads order by rank")
        return [str(url).rpartition("/")[2] for (url,) in rows]

    wait_until(lambda: order() == names, "all of them in the history")
    window.press("ctrl+f", "Escape", "End", "alt+Home", "alt+Down")
    wait_until(lambda: order() == ["a.bin", "d.bin", "b.bin", "c.bin"], "the move in the history")
    window.program.kill()

    window = open_window()
    window.wait_for_log("the list is back: 4 downloads")
    wait_until(lambda: {path.name for path in downloads.iterdir()} == set(names), "every file")
    asked = [seen.path for seen in hostile_server.requests()]
    assert asked == ["/a.bin", "/a.bin", "/d.bin", "/b.bin", "/c.bin"]
    assert window.quit().status == 0


def test_sigusr1_writes_every_threads_stack_to_the_log(open_window: OpenWindow) -> None:
    window = open_window()
    window.wait_for_log("window: ready")
    window.program.signal(signal.SIGUSR1)
    window.wait_for_log("asked for by SIGUSR1")
    assert "run_until_complete" in window.log()
    assert "MainThread" in window.log()
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])


@pytest.mark.parametrize("display", [None, ":4711"], ids=["none", "nobody-there"])
def test_without_a_display_it_says_so_and_offers_the_terminal(
    programs: Programs, profile: Path, display: str | None
) -> None:
    program = programs.wherry(
        profile=profile,
        environment={"DISPLAY": display, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None},
    )
    finished = program.wait(10)
    assert finished.status == 2
    (sentence,) = finished.errors
    assert "no display" in sentence
    assert "wherry get" in sentence


def test_a_damaged_history_is_kept_and_the_window_opens_with_a_new_one(
    open_window: OpenWindow, served: Served, profile: Path, downloads: Path
) -> None:
    damaged = b"this is no database" * 1000
    (profile / "history.db").write_bytes(damaged)
    window = open_window()
    window.wait_for_log("history: quarantined")
    (kept,) = (path for path in profile.iterdir() if "corrupt" in path.name)
    assert kept.name in window.log()
    assert kept.read_bytes() == damaged
    window.drop("text/plain", served.url("http", "plain 8.bin"))
    wait_until(lambda: [path.name for path in downloads.iterdir()] == ["plain 8.bin"], "the file")
    assert window.quit().status == 0
    # and the new one holds
    window = open_window()
    window.wait_for_log("the list is back: 1 downloads")
    assert window.quit().status == 0
