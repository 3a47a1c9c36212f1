"""What packages are made of, laid out from the bundle: it starts from there as well."""

from __future__ import annotations

import os
import struct
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


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what Windows and macOS take for an icon, made as a build there makes it."""
    python = REPOSITORY / ".venv-build" / "bin" / "python"
    if not python.exists():
        pytest.skip("there is no .venv-build, which has what icons are drawn with")
    folder = tmp_path_factory.mktemp("icons")
    draw = (
        "import sys; from pathlib import Path; import app_icons as icons\n"
        "icons.write_ico(Path(sys.argv[1], 'wherry.ico')); icons.write_icns(Path(sys.argv[1], 'wherry.icns'))"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "packaging"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([python, "-c", draw, folder], env=environment, check=True, timeout=60)
    return folder


def test_the_icon_of_windows_has_every_size_that_its_shell_asks_for(icons: Path) -> None:
    """https://learn.microsoft.com/windows/apps/design/style/iconography/app-icon-construction"""
    data = (icons / "wherry.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert kind == 1
    entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * n) for n in range(count)]
    assert sorted((width or 256) for width, *_ in entries) == [16, 20, 24, 32, 40, 48, 64, 256]
    for width, height, _, _, _, bits, size, start in entries:
        picture = data[start : start + size]
        # width and height of a PNG stand at its begin
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == (width or 256, height or 256)
        assert bits == 32


def test_the_icon_of_macos_has_sizes_for_screens_of_both_densities(icons: Path) -> None:
    data = (icons / "wherry.icns").read_bytes()
    assert data[:4] == b"icns"
    sizes, place = {}, 8
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        if kind != b"TOC ":
            sizes[kind.decode()] = struct.unpack_from(">II", data, place + 8 + 16)[0]
        place += length
    plain = {"ic07": 128, "ic08": 256, "ic09": 512}
    # of 16, 32, 128, 256 and 512
    of_twice_the_density = {"ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512, "ic10": 1024}
    assert sizes == plain | of_twice_the_density


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
