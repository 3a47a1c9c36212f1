"""Two starts on one profile: one window, and nothing that either was started for is lost.

Each start is the real program in a process of its own, on no screen; some have a hand in them, as in
`test_app`.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import time
from typing import TYPE_CHECKING

import pytest

from qtapp.services.control_address import SOCKET_NAME
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.leaks import Held
from tests.support.scripts import Resource
from tests.test_app import HEAD, TAIL, write_settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(os.name != "posix", reason="stops processes by signals"),
]

START_S = 30.0
END_S = 10.0
# what is promised where the owner hangs, and what a busy machine takes beside it
SAYS_SO_WITHIN_S = 3.0
BODY = Content(9, 40_000)
NOBODY = 65534

# says what it sees until it is told to end
SEEN = """
async def steps(desktop):
    seen = []
    while not desktop._life.is_over:
        is_seen = desktop.window.isVisible() and not desktop.window.isMinimized()
        window = "shown" if is_seen else "hidden"
        now = [window, *sorted(row.spec.url.rpartition("/")[2] for row in desktop.manager.downloads())]
        if now != seen:
            seen = now
            say("seen", *now)
        for text in bars(desktop):
            say("bar", text)
            desktop.window.list_area.banner.take_away("links")
        await asyncio.sleep(0.01)
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder, downloads = tmp_path / "profile", tmp_path / "downloads"
    folder.mkdir()
    downloads.mkdir()
    write_settings(folder, downloads)
    return folder


@pytest.fixture
def owner(programs: Programs, profile: Path) -> Program:
    """One whose window is not to be seen, and that listens."""
    command = (sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", profile, "--minimized")
    program = programs.start(*command)
    program.wait_for_output("^seen", START_S)
    return program


def ended(program: Program) -> Finished:
    program.signal(signal.SIGTERM)
    return program.wait(END_S)


def urls_in(profile: Path) -> list[str]:
    rows = sql(profile / "history.db", "select url from downloads order by url")
    return [row[0].rpartition("/")[2] for row in rows]


def test_a_second_start_hands_over_what_it_was_started_for_and_shows_the_window(
    programs: Programs, owner: Program, profile: Path, hostile_server: HostileServer
) -> None:
    """P04."""
    url = hostile_server.serve("/a.bin", Resource(content=BODY))
    (programs.cwd / "links.txt").write_text(hostile_server.serve("/b.bin", Resource(content=BODY)))
    second = programs.wherry(url, "links.txt", profile=profile).wait(START_S)
    assert (second.status, second.output, second.errors) == (0, [], [])
    owner.wait_for_output("seen shown a.bin b.bin", START_S)
    assert ended(owner).status == 143
    assert urls_in(profile) == ["a.bin", "b.bin"]
    assert [each.name for each in profile.iterdir() if each.name in ("wherry.lock", SOCKET_NAME)] == []


def test_a_second_start_into_the_tray_shows_nothing(
    programs: Programs, owner: Program, profile: Path, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve("/a.bin", Resource(content=BODY))
    assert programs.wherry("--minimized", url, profile=profile).wait(START_S).status == 0
    assert owner.wait_for_output("seen .*a.bin", START_S).string == "seen hidden a.bin"


def test_a_file_that_holds_no_link_is_told_of_in_the_window(
    programs: Programs, owner: Program, profile: Path
) -> None:
    (programs.cwd / "empty.txt").write_text("nothing")
    assert programs.wherry("empty.txt", profile=profile).wait(START_S).status == 0
    owner.wait_for_output("bar .*empty.txt", START_S)


def test_a_second_start_needs_no_display(programs: Programs, owner: Program, profile: Path) -> None:
    bare = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    second = programs.wherry("http://127.0.0.1:1/a", profile=profile, environment=bare).wait(START_S)
    assert (second.status, second.errors) == (0, [])
    owner.wait_for_output("seen shown a", START_S)


@pytest.mark.parametrize("crowd", [2, 6])
def test_of_many_starts_at_once_one_has_the_window_and_all_that_the_others_brought(
    programs: Programs, profile: Path, crowd: int
) -> None:
    """P04: within a few milliseconds of each other."""
    names = [f"{number}.bin" for number in range(crowd)]
    command = (sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", profile)
    started = [programs.start(*command, f"http://127.0.0.1:1/{name}") for name in names]
    deadline = time.monotonic() + 2 * START_S
    while len(running := [each for each in started if each.is_running]) > 1:
        assert time.monotonic() < deadline, f"{len(running)} of them run"
        time.sleep(0.01)
    (owner,) = running
    owner.wait_for_output(" ".join(["seen shown", *names]), START_S)
    assert [each.wait(1).status for each in started if each is not owner] == [0] * (crowd - 1)
    assert ended(owner).status == 143
    assert urls_in(profile) == names


def test_one_that_was_killed_leaves_nothing_in_the_way(
    programs: Programs, owner: Program, profile: Path
) -> None:
    """P04."""
    owner.kill()
    assert (profile / SOCKET_NAME).exists()
    command = (sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", profile, "http://127.0.0.1:1/a")
    third = programs.start(*command)
    third.wait_for_output("seen shown a", START_S)
    assert programs.wherry("http://127.0.0.1:1/b", profile=profile).wait(START_S).status == 0
    third.wait_for_output("seen shown a b", START_S)


# presses the button of what is said in place of a window, and tells what it said
SAID = """
import sys
from PySide6.QtCore import QTimer
from qtapp.ui.dialogs import in_use
shown = in_use.InUseDialog.open
def open_and_close(dialog):
    shown(dialog)
    print("dialog", dialog.text(), dialog.informativeText(), flush=True)
    QTimer.singleShot(0, dialog.defaultButton().click)
in_use.InUseDialog.open = open_and_close
from qtapp.__main__ import main
sys.exit(main())
"""


def test_where_the_owner_hangs_it_is_said_and_nobody_else_writes(
    programs: Programs, owner: Program, profile: Path
) -> None:
    """P04: after three seconds; and once it goes on, it takes what it is given again."""
    owner.signal(signal.SIGSTOP)
    before = {each: each.read_bytes() for each in profile.iterdir() if each.is_file()}
    asked_at = time.monotonic()
    second = programs.start(sys.executable, "-c", SAID, "--profile", profile, "http://127.0.0.1:1/a")
    said = second.wait_for_output("^dialog", START_S).string
    assert SAYS_SO_WITHIN_S <= time.monotonic() - asked_at < SAYS_SO_WITHIN_S + 5
    done = second.wait(END_S)
    assert done.status == 1
    assert "does not answer" in said
    assert f"process {owner.pid}" in said
    assert done.errors[0] == f"wherry: {said.removeprefix('dialog ')}"
    assert {each: each.read_bytes() for each in profile.iterdir() if each.is_file()} == before
    owner.signal(signal.SIGCONT)
    assert programs.wherry("http://127.0.0.1:1/b", profile=profile).wait(START_S).status == 0
    owner.wait_for_output("seen shown b", START_S)


# the same, where every text has a translation, and with what it looks like
SAID_IN_ANOTHER_LANGUAGE = """
from PySide6.QtCore import QTranslator
from qtapp import owning
class Louder(QTranslator):
    def translate(self, context, text, disambiguation=None, n=-1):
        return text.upper()
def speak(app, choice):
    print("speaks", choice, flush=True)
    app.installTranslator(Louder(app))
owning.speak = speak
from qtapp.ui.dialogs import in_use
shown_plainly = in_use.InUseDialog.open
def tell(dialog):
    print("icon", not dialog.windowIcon().isNull(), flush=True)
    shown_plainly(dialog)
in_use.InUseDialog.open = tell
"""


def test_what_is_said_in_a_window_is_in_its_language(programs: Programs, profile: Path) -> None:
    (profile / "wherry.lock").write_text("17\nwherry\nother-desk\nother-machine\nother-boot\n")
    settings = profile / "settings.json"
    settings.write_text(json.dumps({**json.loads(settings.read_text()), "language": "ja"}))
    command = (sys.executable, "-c", SAID_IN_ANOTHER_LANGUAGE + SAID, "--profile", profile)
    done = programs.start(*command).wait(START_S)
    speaks, icon, said = done.output
    assert (done.status, speaks, icon) == (1, "speaks ja", "icon True")
    assert said.startswith("dialog WHERRY IS IN USE ON ANOTHER COMPUTER.")
    assert done.errors[0].startswith("wherry: Wherry is in use on another computer.")


def test_a_profile_that_is_in_use_on_another_computer_is_left_alone(
    programs: Programs, profile: Path
) -> None:
    """P05."""
    lock = profile / "wherry.lock"
    lock.write_text("17\nwherry\nother-desk\nother-machine\nother-boot\n")
    done = programs.start(sys.executable, "-c", SAID, "--profile", profile).wait(START_S)
    assert done.status == 1
    said = done.errors[0]
    assert "other-desk" in said
    assert str(lock) in said
    assert not (profile / "history.db").exists()
    assert lock.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a socket away")
def test_a_socket_of_somebody_else_in_the_place_is_neither_used_nor_taken_away(
    programs: Programs, profile: Path
) -> None:
    """X16: the owner listens elsewhere, and is found there."""
    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.bind(str(profile / SOCKET_NAME))
        foreign.listen()
        os.chown(profile / SOCKET_NAME, NOBODY, NOBODY)
        command = (sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", profile)
        owner = programs.start(*command)
        owner.wait_for_output("^seen", START_S)
        assert programs.wherry("http://127.0.0.1:1/a", profile=profile).wait(START_S).status == 0
        owner.wait_for_output("seen shown a", START_S)
        foreign.setblocking(False)
        with pytest.raises(BlockingIOError):
            foreign.accept()
    assert ended(owner).status == 143
    assert (profile / SOCKET_NAME).exists()


def test_a_start_while_the_last_one_ends_waits_and_opens_the_window(
    programs: Programs, owner: Program, profile: Path
) -> None:
    command = (sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", profile, "http://127.0.0.1:1/a")
    owner.signal(signal.SIGTERM)
    following = programs.start(*command)
    following.wait_for_output("seen shown a", START_S)
    assert owner.wait(END_S).status == 143


def test_calls_leave_no_socket_open(programs: Programs, owner: Program, profile: Path) -> None:
    before = Held.now(owner.pid).counts()["socket"]
    for _ in range(5):
        assert programs.wherry("--minimized", profile=profile).wait(START_S).status == 0
    deadline = time.monotonic() + END_S
    while (now := Held.now(owner.pid).counts()["socket"]) != before:
        assert time.monotonic() < deadline, (before, now)
        time.sleep(0.01)


def test_other_profiles_are_other_programs(programs: Programs, owner: Program, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write_settings(other, tmp_path / "downloads")
    program = programs.start(sys.executable, "-c", HEAD + SEEN + TAIL, "--profile", other)
    program.wait_for_output("seen shown", START_S)
    assert owner.is_running
