"""The real program on a desktop with a notification service: what it tells, and how it ends after the last
download."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.bus import Bus
from tests.support.session_bus import NotificationDaemon, what_is_missing
from tests.test_app import END_S, FILE, START_S, downloads, drive, files, profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.test_app import Drive

pytestmark = pytest.mark.end_to_end

__all__ = ["downloads", "drive", "profile"]


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationDaemon]:
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path / "session"
    folder.mkdir()
    with Bus(folder) as bus, NotificationDaemon(bus.address) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield daemon


# as somebody has chosen it for this session; the minute is let pass at once
QUITS = """
from qtapp.domain.after_end import ALL, AfterEnd, Deed
async def steps(desktop):
    control = desktop._parts._after_end_control
    desktop._parts._after_ends.set_session(AfterEnd(ALL, Deed.QUIT))
    await until(lambda: control._countdown is not None)
    say("visible", control._countdown.isVisible())
    await until(lambda: Path("go").exists())
    for _second in range(60):
        control._countdown and control._countdown._on_tick()
"""


def test_the_last_download_is_told_of_and_the_program_quits_after_it(
    drive: Drive, tmp_path: Path, downloads: Path, hostile_server: HostileServer, daemon: NotificationDaemon
) -> None:
    program = drive(QUITS, "--minimized", hostile_server.serve("/a.bin", FILE))
    note = daemon.notes.get(timeout=START_S)
    assert (note.title, note.actions[2:]) == ("a.bin", ("open", "Open", "show", "Show in Folder"))
    assert note.hints["desktop-entry"] == "io.github.wherry.Wherry"
    program.wait_for_output("visible True", timeout=START_S)
    (tmp_path / "cwd" / "go").touch()
    assert program.wait(END_S).status == 0
    assert files(downloads) == ["a.bin"]


RESTARTS = """
class Session:
    def setRestartCommand(self, words):
        say("restart", *words[-3:])

async def steps(desktop):
    desktop._parts._on_session_saved(Session())
    desktop._life.end("test")
"""


def test_who_restores_the_session_starts_it_in_the_tray_with_the_same_profile(
    drive: Drive, profile: Path
) -> None:
    finished = drive(RESTARTS).wait(START_S + END_S)
    assert finished.output == [f"restart --profile {profile} --minimized"]
