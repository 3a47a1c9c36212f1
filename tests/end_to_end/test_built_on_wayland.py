"""The built program on Wayland: the plug-ins that it brings, a compositor without a screen."""

from __future__ import annotations

import re
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.built import ALONE
from tests.end_to_end.screen import wait_until
from tests.support.files import Content
from tests.support.processes import Programs
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.hostile_server import HostileServer

NEEDED = ("weston", "weston-screenshooter")

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.built,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for the bundle of Linux"),
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"not installed: {', '.join(NEEDED)}"
    ),
]


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str | None]]:
    """What a program needs in order to appear on a compositor that draws into memory."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment: dict[str, str | None] = {
        "XDG_RUNTIME_DIR": str(runtime),
        "WAYLAND_DISPLAY": "wayland-test",
        "XDG_SESSION_TYPE": "wayland",
        "DISPLAY": None,
        "DBUS_SESSION_BUS_ADDRESS": None,
        # found out by itself, as on a desktop
        "QT_QPA_PLATFORM": None,
    }
    weston = ("weston", "--backend=headless-backend.so", "--use-pixman", "--no-config", "--debug")
    with closing(Programs(tmp_path)) as programs:
        programs.start(
            *weston, "--socket=wayland-test", "--width=1200", "--height=800",
            environment={**environment, "WAYLAND_DISPLAY": None},
        )  # fmt: skip
        wait_until((runtime / "wayland-test").exists, "a compositor")
        yield environment


def test_its_window_opens_on_wayland_downloads_and_quits(
    bundle: Path,
    programs: Programs,
    wayland: dict[str, str | None],
    hostile_server: HostileServer,
    profile: Path,
    downloads: Path,
) -> None:
    content = Content(4, 3 * (1 << 20))
    hostile_server.script("/file.iso", [], then=Resource(content=content, etag='"v1"'))
    environment = {**ALONE, **wayland}
    command = (bundle / "wherry", "--profile", profile)
    before = picture(profile.parent / "before", environment)
    program = programs.start(*command, hostile_server.url("/file.iso"), environment=environment)
    log = profile / "logs" / "wherry.log"
    wait_until(lambda: log.exists() and "window: painted" in log.read_text(), "a painted window")
    wait_until((downloads / "file.iso").exists, "the file")
    assert content.first_difference(downloads / "file.iso") is None
    assert re.search(r"libqwayland\S*\.so", Path(f"/proc/{program.pid}/maps").read_text())
    assert picture(profile.parent / "after", environment) != before
    assert programs.start(*command, "quit", environment=environment).wait(20).status == 0
    finished = program.wait(20)
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert " WARNING " not in log.read_text()
    assert log.read_text().splitlines()[-1].endswith(": ended")


def picture(folder: Path, environment: dict[str, str | None]) -> bytes:
    """What the compositor shows, as a PNG in the folder."""
    folder.mkdir()
    with closing(Programs(folder)) as programs:
        assert programs.start("weston-screenshooter", environment=environment).wait(20).status == 0
    (made,) = folder.rglob("*.png")
    return made.read_bytes()
