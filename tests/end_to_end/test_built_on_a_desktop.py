"""The built program on a desktop: window manager, tray, keyring and notification daemon, all of them real."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.end_to_end import dunst as notification_daemon
from tests.end_to_end.built import ALONE
from tests.end_to_end.dunst import Dunst
from tests.end_to_end.screen import wait_until
from tests.end_to_end.window import Window
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, login_wanted, status
from tests.support.secret_service import SecretService
from tests.support.secret_service import what_is_missing as no_secret_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end_to_end.screen import Screen
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.built,
    pytest.mark.xvfb,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for the bundle of Linux"),
]

MIB = 1 << 20
USER, PASSWORD = "ferryman", "canarypassword4711"
BASIC = "Basic ZmVycnltYW46Y2FuYXJ5cGFzc3dvcmQ0NzEx"


class Desktop:
    """Everything around the program, and its command line."""

    def __init__(
        self, bundle: Path, programs: Programs, screen: Screen, keyring: SecretService, folder: Path
    ) -> None:
        self.screen = screen
        self.environment = {**ALONE, **screen.environment, **keyring.environment}
        self.dunst = Dunst(folder / "dunst", self.environment)
        self._bundle = bundle
        self._programs = programs
        self.profile = folder / "profile"
        self._said: list[str] = []

    def open_window(self, *urls: str) -> Window:
        return Window(self.screen, self.start("wherry", *urls), self.profile)

    def start(self, name: str, *words: str) -> Program:
        return self._programs.start(
            self._bundle / name, "--profile", self.profile, *words, environment=self.environment
        )

    def run(self, name: str, *words: str) -> Finished:
        finished = self.start(name, *words).wait(30)
        self._said += [*finished.output, *finished.errors]
        assert finished.status == 0, finished
        return finished

    def states(self) -> dict[str, str]:
        """By the names of the files, as the command line tells them."""
        rows = self.run("wherry-cli", "list", "--json").events()
        return {_file_of(row): row["state"] for row in rows if row.get("state")}

    def wait_for_states(self, **wanted: str) -> None:
        names = {name.replace("_", "."): state for name, state in wanted.items()}
        wait_until(lambda: self.states() == names, f"the list is {names}")

    def written(self) -> dict[str, bytes]:
        """All that the program has written or said."""
        files = [file for file in self.profile.parent.rglob("*") if file.is_file()]
        return {
            **{str(file): file.read_bytes() for file in files},
            "what it said": "\n".join([*self._said, self.dunst.shown]).encode(),
        }


def _file_of(row: dict[str, Any]) -> str:
    return str(row["url"]).rpartition("/")[2]


@pytest.fixture
def desktop(
    bundle: Path, programs: Programs, screen: Screen, profile: Path, tmp_path: Path
) -> Iterator[Desktop]:
    if missing := [*notification_daemon.what_is_missing(), *no_secret_service()]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    assert profile.parent == tmp_path
    # a socket's path has room for about a hundred letters, and the keyring's own files are no leak
    with SecretService(tmp_path.parent / "keyring") as keyring:
        made = Desktop(bundle, programs, screen, keyring, tmp_path)
        yield made
        made.dunst.close()


def processes_with(word: str) -> list[int]:
    """Those that have it in their command line."""
    found = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            if entry.name.isdigit() and word.encode() in (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
    return [number for number in found if number != os.getpid()]


def test_a_day_on_the_desktop(
    desktop: Desktop, hostile_server: HostileServer, downloads: Path, tmp_path: Path
) -> None:
    """P04: a second start hands over what it was given."""
    files = {name: Content(number, 3 * MIB) for number, name in enumerate(("dropped.iso", "second.iso"))}
    files |= {name: Content(9, 20_000) for name in ("locked.bin", "later.bin", "broken.bin")}
    files["slow.bin"] = Content(5, 4 * MIB)
    first = {
        "locked.bin": [login_wanted()],
        "broken.bin": [status(404)],
        "slow.bin": [Reply(stall_after=2 * MIB)],
    }
    for name, content in files.items():
        resource = Resource(content=content, etag=f'"{name}"')
        hostile_server.script(f"/{name}", first.get(name, []), then=resource)

    def url(name: str) -> str:
        return hostile_server.url(f"/{name}")

    def is_whole(name: str) -> bool:
        return (downloads / name).exists()

    # dropped on the window; a login is wanted, and typed once
    window = desktop.open_window()
    window.wait_for_log("window: ready")
    window.drop("text/plain", url("locked.bin"))
    wait_until(lambda: desktop.states().get("locked.bin") == "needs-you", "a server that wants a login")
    choose_sign_in(desktop, window)
    desktop.screen.type(USER)
    desktop.screen.press("Tab")
    desktop.screen.type(PASSWORD)
    desktop.screen.picture(tmp_path.parent / "signing-in.png")
    desktop.screen.press("Return")
    wait_until(lambda: is_whole("locked.bin"), "what the login is for")

    window.drop("text/plain", url("dropped.iso"))
    wait_until(lambda: is_whole("dropped.iso"), "what was dropped")

    # in the tray, worked from a terminal, telling by notes
    window.close()
    desktop.run("wherry-cli", "add", "--json", url("slow.bin"))
    hostile_server.wait_for_stall("/slow.bin", timeout=20)
    desktop.run("wherry-cli", "pause", "--text", "slow")
    desktop.wait_for_states(dropped_iso="done", locked_bin="done", slow_bin="paused")
    desktop.run("wherry-cli", "resume", "--text", "slow")
    wait_until(lambda: is_whole("slow.bin"), "what was paused")
    desktop.dunst.wait_for("slow.bin")
    desktop.screen.picture(tmp_path.parent / "note.png")
    assert "Show in Folder" in desktop.dunst.shown
    desktop.dunst.close_all()
    desktop.run("wherry-cli", "add", url("broken.bin"))
    desktop.dunst.wait_for("Retry")
    desktop.dunst.press("Retry")
    wait_until(lambda: is_whole("broken.bin"), "what was tried again by a button of a note")

    # a second start hands over and brings the window back
    desktop.run("wherry", url("second.iso"))
    window.number = desktop.screen.wait_for_window(window.program.pid)
    wait_until(lambda: is_whole("second.iso"), "what the second start was given")
    desktop.screen.picture(tmp_path.parent / "second-start.png")
    desktop.run("wherry-cli", "quit")
    assert_ended_well(window)

    # the list is kept, and so is the login
    window = desktop.open_window()
    window.wait_for_log("the list is back: 5 downloads")
    desktop.run("wherry-cli", "add", url("later.bin"))
    wait_until(lambda: is_whole("later.bin"), "what the kept login is for")
    assert set(desktop.states()) == set(files)
    desktop.screen.picture(tmp_path.parent / "after-restart.png")
    desktop.run("wherry-cli", "quit")
    assert_ended_well(window)

    assert {name: content.first_difference(downloads / name) for name, content in files.items()} == (
        dict.fromkeys(files)
    )
    for name in ("locked.bin", "later.bin"):
        assert hostile_server.requests(f"/{name}")[-1].header("Authorization") == BASIC
    assert found_in(desktop.written(), USER) == [str(desktop.profile / "accounts.json")]
    for secret in (PASSWORD, BASIC.removeprefix("Basic ")):
        assert found_in(desktop.written(), secret) == []
    assert processes_with(str(desktop.profile)) == []


def found_in(written: dict[str, bytes], words: str) -> list[str]:
    return [name for name, data in written.items() if words.encode() in data]


def choose_sign_in(desktop: Desktop, window: Window) -> None:
    """Of the menu of the rows, by its letter; keys that come before the menu is there go to the list."""
    for _ in range(5):
        window.press("Escape", "ctrl+f", "Escape", "ctrl+a", "Menu")
        desktop.screen.press("g")
        with suppress(AssertionError):
            desktop.screen.wait_for_title("Sign In", 3.0)
            return
    pytest.fail("no dialog to sign in")


def assert_ended_well(window: Window) -> None:
    """Nothing was said on the way, and every thread has ended with it."""
    finished = window.program.wait(10)
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert window.log().splitlines()[-1].endswith(": ended")
    for level in (" ERROR ", " WARNING "):
        assert level not in window.log()
