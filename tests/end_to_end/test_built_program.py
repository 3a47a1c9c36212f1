"""The program as people install it: of the folder dist/wherry alone, without this checkout or any Python."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.built import ALONE
from tests.end_to_end.screen import wait_until
from tests.end_to_end.window import Window
from tests.support.files import Content
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.screen import Screen
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Program, Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.built,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for the bundle of Linux"),
]

MIB = 1 << 20


def start(
    programs: Programs, bundle: Path, *arguments: str | Path, environment: dict[str, str | None] | None = None
) -> Program:
    return programs.start(bundle / "wherry", *arguments, environment={**ALONE, **(environment or {})})


def test_it_tells_its_version(bundle: Path, programs: Programs) -> None:
    finished = start(programs, bundle, "--version").wait(20)
    assert (finished.status, finished.errors) == (0, [])
    assert re.fullmatch(r"wherry \d+\.\d+\.\d+", "\n".join(finished.output))


def test_the_word_that_windows_has_for_the_terminal_works_here_too(bundle: Path, programs: Programs) -> None:
    finished = programs.start(bundle / "wherry-cli", "get", "--help", environment=ALONE).wait(20)
    assert finished.status == 0
    assert finished.output[0].startswith("usage: wherry get")


def test_it_downloads_in_the_terminal(
    bundle: Path, programs: Programs, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    content = Content(3, 20 * MIB)
    hostile_server.script("/file.iso", [], then=Resource(content=content, etag='"v1"'))
    finished = start(
        programs,
        bundle,
        "--profile",
        profile,
        "get",
        "--json",
        "--dir",
        downloads,
        hostile_server.url("/file.iso"),
    ).wait(60)
    assert finished.status == 0, finished.errors
    assert finished.events()[-1]["event"] == "done"
    assert content.first_difference(downloads / "file.iso") is None
    # the history as well: its driver is a plug-in, which the bundle has to hold
    assert "history" not in "".join(finished.errors)


def test_with_a_folder_profile_beside_it_it_leaves_nothing_elsewhere(
    bundle: Path, programs: Programs, hostile_server: HostileServer, downloads: Path, tmp_path: Path
) -> None:
    """As somebody carries it on a stick: the folder is another one each time."""
    content = Content(5, MIB)
    hostile_server.script("/file.iso", [], then=Resource(content=content, etag='"v1"'))
    folder, home = tmp_path / "stick", tmp_path / "home"
    (folder / "profile").mkdir(parents=True)
    home.mkdir()
    (folder / "_internal").symlink_to(bundle / "_internal")
    shutil.copy(bundle / "wherry", folder / "wherry")
    environment: dict[str, str | None] = {**ALONE, "HOME": str(home)}
    environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"))
    address = hostile_server.url("/file.iso")
    command = (folder / "wherry", "get", "--dir", downloads, address)
    finished = programs.start(*command, environment=environment).wait(60)
    assert finished.status == 0, finished.errors
    moved = folder.rename(tmp_path / "another stick")
    finished = programs.start(moved / "wherry", "history", "--json", environment=environment).wait(60)
    assert [row["url"] for row in map(json.loads, finished.output)] == [address]
    assert list(home.rglob("*")) == []


def test_it_trusts_the_certificates_that_it_brings(bundle: Path) -> None:
    assert list(bundle.rglob("cacert.pem"))


@pytest.mark.xvfb
def test_its_window_opens_downloads_and_quits(
    bundle: Path,
    programs: Programs,
    screen: Screen,
    hostile_server: HostileServer,
    profile: Path,
    downloads: Path,
) -> None:
    content = Content(4, 3 * MIB)
    hostile_server.script("/file.iso", [], then=Resource(content=content, etag='"v1"'))
    program = start(programs, bundle, "--profile", profile, environment=screen.environment)
    window = Window(screen, program, profile)
    window.wait_for_log("window: painted")
    window.drop("text/plain", hostile_server.url("/file.iso"))
    wait_until((downloads / "file.iso").exists, "the file")
    assert content.first_difference(downloads / "file.iso") is None
    window.close()
    window.click_tray_icon()
    finished = window.quit()
    # nothing on standard error: Qt says there what plug-ins it lacks
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert " ERROR " not in window.log()
    assert " WARNING " not in window.log()


@pytest.mark.xvfb
def test_what_runs_goes_on_where_an_update_takes_its_place(
    bundle: Path, programs: Programs, screen: Screen, profile: Path, tmp_path: Path
) -> None:
    """P16: the program's file is another one by the time that a part of it is first asked for."""
    folder = tmp_path / "installed"
    folder.mkdir()
    (folder / "_internal").symlink_to(bundle / "_internal")
    installed = folder / "wherry"
    shutil.copy(bundle / "wherry", installed)
    program = start(programs, folder, "--profile", profile, environment=screen.environment)
    window = Window(screen, program, profile)
    window.wait_for_log("window: ready")
    following = folder / "wherry.new"
    following.write_bytes(bytes(installed.stat().st_size))
    following.replace(installed)
    window.press("F1")
    screen.wait_for_title("Keyboard Shortcuts")
    screen.press("Escape")
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert " ERROR " not in window.log()


def test_every_library_is_found_in_it_or_belongs_to_the_system(bundle: Path) -> None:
    missing = set()
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink() and (".so" in file.name or os.access(file, os.X_OK)):
            told = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
            missing |= {f"{file.name}: {line.strip()}" for line in told.splitlines() if "not found" in line}
    # of GTK's libraries only a desktop of GNOME's kind has need, and has them
    assert {line for line in missing if not line.startswith("libqgtk3.so")} == set()


def test_no_library_looks_for_others_where_they_were_on_the_machine_of_the_build(bundle: Path) -> None:
    said = [
        subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False).stdout
        for file in bundle.rglob("*.so*")
        if not file.is_symlink()
    ]
    folders = re.findall(r"R(?:UN)?PATH +(.+)", "".join(said))
    assert folders, "nothing was looked at"
    assert [folder for folder in folders if not folder.startswith("$ORIGIN")] == []


def test_everything_in_it_has_its_licence(bundle: Path) -> None:
    folder = bundle / "_internal" / "licences"
    listed = (folder / "README.txt").read_text().splitlines()
    texts = [line.strip() for line in listed if re.match(r"    [\w.-]+/", line)]
    assert len(texts) > 20
    assert [text for text in texts if not (folder / text).read_text().strip()] == []
    named = {line.split()[0] for line in listed[2:] if not line.startswith(" ")}
    assert {"python", "pyside6-essentials", "shiboken6", "requests", "urllib3", "certifi", "lucide"} <= named
    assert named == {entry.name for entry in folder.iterdir() if entry.is_dir()}
    # OpenSSL is a part of a library of cryptography
    assert any(re.match(r"    in it: openssl \d+\.\d+\.\d+, Apache-2\.0", line) for line in listed)


# what can be seen in a library -> the work that has to be named
SEEN_IN_QT = {
    ("libQt6Core", b"cbor_"): "TinyCBOR",
    ("libQt6Core", b"PCRE2"): "PCRE2",
    ("libQt6Gui", b"libpng version"): "libpng",
    ("libQt6Gui", b"harfbuzz"): "HarfBuzz",
    ("libQt6Gui", b"JPEGLIB"): "libjpeg",
    ("libQt6Gui", b"VmaBlock"): "Vulkan Memory Allocator",
    ("libQt6Gui", b"sRGB2014"): "sRGB profile",
    ("libQt6WaylandClient", b"org_kde_kwin_appmenu"): "KWin",
    ("libQt6Network", b"publicsuffix"): "Public Suffix List",
    ("libicuuc", b"Unicode"): "International Components for Unicode",
    ("libqsqlite", b"SQLite format"): "SQLite",
    ("libxdg-shell", b"xdg_wm_base"): "Wayland protocols",
}


def test_works_of_others_that_are_in_qt_are_named(bundle: Path) -> None:
    notice = (bundle / "_internal" / "licences" / "pyside6-essentials" / "NOTICE.txt").read_text()
    seen = 0
    for (library, sign), work in SEEN_IN_QT.items():
        (file,) = (file for file in bundle.rglob(f"{library}.so*") if not file.is_symlink())
        if sign in file.read_bytes():
            seen += 1
            assert work in notice, f"{work} in {file.name}"
    assert seen >= 10


def test_what_nobody_reaches_is_left_out(bundle: Path) -> None:
    names = {file.name for file in bundle.rglob("*")}
    assert "libqsqlite.so" in names
    # another SQLite beside Qt's, other databases, other toolkits' and Qt's own unused libraries
    unwanted = (
        "_sqlite3",
        "libsqlite3",
        "libqsqlpsql",
        "libgtk-3",
        "libQt6Qml",
        "libQt6Quick",
        "libQt6OpenGL",
        "_multiprocessing",
        "_tkinter",
        "pytest",
    )
    assert [name for name in names if name.startswith(unwanted)] == []
    assert sum(file.lstat().st_size for file in bundle.rglob("*") if not file.is_symlink()) < 140e6
