"""The program on a stick that has another place at its next start."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.scripts import Reply, Resource
from tests.test_app import HEAD, TAIL, files, take_at_once, write_settings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Program, Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(os.name != "posix", reason="stands in for a built program by a name in its folder"),
]

START_S = 40.0
MIB = 1 << 20
BODY = Content(12, 2 * MIB)

GOES_ON = """
async def steps(desktop):
    await until(lambda: [row.state for row in desktop.manager.downloads()] == ["paused"])
    (row,) = desktop.manager.downloads()
    desktop.manager.resume([row.id])
    await until(lambda: desktop.manager.downloads()[0].state == "done")
    say(desktop.manager.downloads()[0].path)
    say(desktop.window.settings.folder)
    desktop._life.end("test")
"""
IS_CUT_OFF = f"""
async def steps(desktop):
    folder = desktop._settings.folder
    await until(lambda: sum(part.stat().st_size for part in folder.glob(".*.part")) == {MIB})
    (row,) = desktop.manager.downloads()
    desktop.manager.pause([row.id])
    await until(lambda: desktop.manager.downloads()[0].state == "paused")
    desktop._life.end("test")
"""
IS_DONE = """
async def steps(desktop):
    await until(lambda: [row.state for row in desktop.manager.downloads()] == ["done"])
    desktop._life.end("test")
"""
IS_COMMAND = "from qtapp.__main__ import main\nsys.exit(main())\n"


def started(programs: Programs, stick: Path, steps: str, *links: str) -> Program:
    """As the built program in `stick` that runs."""
    return programs.start(sys.executable, "-c", frozen_in(stick) + HEAD + steps + TAIL, *links)


def frozen_in(stick: Path) -> str:
    return f"import sys\nsys.frozen, sys.executable = True, {str(stick / 'wherry')!r}\n"


def test_what_was_not_finished_goes_on_where_the_stick_is(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    before, after = tmp_path / "E" / "Wherry", tmp_path / "media" / "F" / "Wherry"
    (before / "profile").mkdir(parents=True)
    (before / "files").mkdir()
    write_settings(before / "profile", before / "files")
    take_at_once(before / "profile")
    resource = Resource(content=BODY, etag='"v1"')
    url = hostile_server.script("/a.bin", [Reply(stall_after=MIB)], then=resource, resource=resource)
    done = started(programs, before, IS_CUT_OFF, url).wait(2 * START_S)
    assert (done.status, done.errors) == (0, [])
    after.parent.mkdir(parents=True)
    before.rename(after)
    done = started(programs, after, GOES_ON).wait(2 * START_S)
    assert (done.status, done.errors) == (0, [])
    assert done.output == [str(after / "files" / "a.bin"), str(after / "files")]
    assert files(after / "files") == ["a.bin"]
    assert BODY.first_difference(after / "files" / "a.bin") is None
    assert hostile_server.requests("/a.bin")[-1].header("Range") == f"bytes={MIB}-"
    assert not before.exists()


def test_the_history_tells_where_files_are_before_the_program_has_run_there(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    before, after = tmp_path / "E", tmp_path / "F"
    (before / "profile").mkdir(parents=True)
    (before / "files").mkdir()
    write_settings(before / "profile", before / "files")
    take_at_once(before / "profile")
    url = hostile_server.script("/a.bin", [], then=Resource(content=BODY, etag='"v1"'))
    assert started(programs, before, IS_DONE, url).wait(2 * START_S).status == 0
    before.rename(after)
    done = programs.start(sys.executable, "-c", frozen_in(after) + IS_COMMAND, "history", "--json").wait(
        START_S
    )
    (told,) = done.events()
    assert (told["path"], told["folder"]) == (str(after / "files" / "a.bin"), str(after / "files"))
