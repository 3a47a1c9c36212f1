"""What packages are made of, laid out from the bundle: it starts from there as well."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.built import ALONE
from tests.end_to_end.window import Window
from tests.support.processes import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.screen import Screen
    from tests.support.processes import Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.built,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for the bundle of Linux"),
]

ID = "io.github.wherry.Wherry"


@pytest.fixture(scope="module")
def image_folder(bundle: Path) -> Path:
    """The folder that an AppImage is made of, as its recipe leaves it where appimagetool is missing."""
    assert bundle.is_dir()
    if not (REPOSITORY / ".venv-build").is_dir():
        pytest.skip("it was built by another environment than .venv-build")
    environment = {**os.environ, "PATH": "/usr/bin:/bin"}
    said = subprocess.run(
        [REPOSITORY / "packaging" / "appimage" / "make.sh"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    folder = REPOSITORY / "build" / "appimage" / "Wherry.AppDir"
    assert (said.returncode, said.stderr.splitlines()[-1]) == (
        1,
        "build/appimage/Wherry.AppDir is ready, and appimagetool is missing",
    )
    return folder


def test_the_folder_of_the_appimage_has_what_appimagetool_looks_for(image_folder: Path) -> None:
    entry = (image_folder / f"{ID}.desktop").read_text()
    assert f"Icon={ID}" in entry
    for name in (f"{ID}.svg", ".DirIcon", f"usr/share/metainfo/{ID}.appdata.xml"):
        assert (image_folder / name).read_bytes(), name
    # moved to wherever it is mounted: nothing leads out of it
    for link in image_folder.rglob("*"):
        if link.is_symlink():
            assert link.resolve(strict=True).is_relative_to(image_folder), link


@pytest.mark.xvfb
def test_the_program_of_the_appimage_opens_its_window(
    image_folder: Path, programs: Programs, screen: Screen, profile: Path
) -> None:
    environment = {**ALONE, **screen.environment, "APPDIR": str(image_folder)}
    program = programs.start(image_folder / "AppRun", "--profile", profile, environment=environment)
    window = Window(screen, program, profile)
    window.wait_for_log("window: painted")
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
