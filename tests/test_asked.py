"""A link of our own scheme, followed while Wherry runs and while it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.test_app import END_S, FILE, START_S, downloads, drive, files, profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Programs
    from tests.test_app import Drive

pytestmark = pytest.mark.end_to_end

__all__ = ["downloads", "drive", "profile"]

# the first link came with the start, the second by another one; both are downloaded once somebody agrees
ASKED = """
async def steps(desktop):
    await until(lambda: bars(desktop))
    say(*bars(desktop))
    await until(lambda: "for 2 downloads" in bars(desktop)[0])
    say("rows", len(desktop.manager.downloads()))
    desktop.window.change_settings(replace(desktop.window.settings, ask_before_adding=False))
    desktop.window.list_area.banner.press("asked")
    done = lambda: [row.name for row in desktop.manager.downloads() if row.state == "done"]
    await until(lambda: len(done()) == 2)
    say("done", *sorted(done()))
    desktop._life.end("test")
"""


def test_what_a_web_page_asks_for_starts_only_when_somebody_agrees(
    drive: Drive, programs: Programs, profile: Path, downloads: Path, hostile_server: HostileServer
) -> None:
    first, second = (hostile_server.serve(f"/{name}.bin", FILE) for name in ("a", "b"))
    program = drive(ASKED, f"wherry:{first}")
    program.wait_for_output("asks Wherry to download", timeout=START_S)
    assert programs.wherry(f"wherry://add?url={second}", profile=profile).wait(START_S).status == 0
    finished = program.wait(START_S + END_S)
    assert finished.status == 0
    assert finished.output[1:] == ["rows 0", "done a.bin b.bin"]
    assert files(downloads) == ["a.bin", "b.bin"]


# a program that is killed while a bar waits
KILLED = """
async def steps(desktop):
    await until(lambda: bars(desktop) and desktop._asked_keeping._file.exists())
    say("kept")
"""
ASKED_AGAIN = """
async def steps(desktop):
    await until(lambda: bars(desktop))
    say(*bars(desktop), len(desktop.manager.downloads()))
    desktop.window.list_area.banner.press("asked")
    await until(lambda: [row.state for row in desktop.manager.downloads()] == ["done"])
    desktop._life.end("test")
"""


def test_what_nobody_has_answered_is_asked_again_after_a_kill(
    drive: Drive, profile: Path, downloads: Path, hostile_server: HostileServer
) -> None:
    """P01."""
    program = drive(KILLED, f"wherry:{hostile_server.serve('/a.bin', FILE)}")
    program.wait_for_output("kept", timeout=START_S)
    program.kill()
    finished = drive(ASKED_AGAIN).wait(START_S + END_S)
    assert finished.status == 0
    (said,) = finished.output
    assert said.startswith("A link that was opened asks Wherry to download ")
    assert said.endswith(" 0")
    assert files(downloads) == ["a.bin"]
    assert not list(profile.glob("links-asked-for*"))


# several are looked over, and nothing is asked of a server before somebody has agreed
LOOKED_OVER = """
async def steps(desktop):
    await until(lambda: bars(desktop))
    say("asked")
    await until(lambda: Path("go").exists())
    desktop.window.list_area.banner.press("asked")
    await until(lambda: desktop.window.staging.dialog is not None)
    say("rows", len(desktop.manager.downloads()))
    desktop._life.end("test")
"""


# as a start from a terminal, or by a program that hands its links to Wherry
STARTED_FOR = """
async def steps(desktop):
    await until(lambda: desktop.window.staging.dialog is not None)
    say("rows", len(desktop.manager.downloads()))
    desktop._life.end("test")
"""


def test_several_links_of_a_start_are_looked_over_as_those_of_a_drop_are(
    drive: Drive, hostile_server: HostileServer
) -> None:
    urls = [hostile_server.serve(f"/{name}.bin", FILE) for name in ("a", "b")]
    finished = drive(STARTED_FOR, *urls).wait(START_S + END_S)
    assert (finished.status, finished.output) == (0, ["rows 0"])


def test_no_server_is_asked_before_somebody_agrees_and_several_are_looked_over(
    drive: Drive, tmp_path: Path, hostile_server: HostileServer
) -> None:
    """X05."""
    urls = [hostile_server.serve(f"/{name}.bin", FILE) for name in ("a", "b")]
    program = drive(LOOKED_OVER, f"wherry://add?url={urls[0]}&url={urls[1]}")
    program.wait_for_output("asked", timeout=START_S)
    assert not hostile_server.requests()
    (tmp_path / "cwd" / "go").touch()
    finished = program.wait(START_S + END_S)
    assert (finished.status, finished.output) == (0, ["asked", "rows 0"])
