"""Opening finished files and showing them in their folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection

from qtapp.domain.download import State
from qtapp.domain.executables import Danger
from qtapp.ui.opening_files import FileOpener, Refusal, reveal_command
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download


class Desktop(QObject):
    """What was asked of the desktop; `takes` says whether a program is found for it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []
        self.ran: list[list[str]] = []
        self.takes = True
        self.runs = True

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return self.takes

    def run(self, program: str, arguments: list[str]) -> bool:
        self.ran.append([program, *arguments])
        return self.runs


class NoBus:
    def isConnected(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def desktop(qapp: object) -> Desktop:
    return Desktop()


@pytest.fixture
def make_opener(desktop: Desktop) -> Iterator[Callable[[str], FileOpener]]:
    with ThreadPoolExecutor(1) as pool:
        yield lambda platform: FileOpener(
            pool,
            desktop,
            open_url=desktop.open_url,
            run=desktop.run,
            session_bus=lambda: cast("QDBusConnection", NoBus()),
            platform=platform,
        )


@pytest.fixture
def opener(make_opener: Callable[[str], FileOpener]) -> FileOpener:
    return make_opener("linux")


def done(path: Path) -> Download:
    return download(1, path.name, State.DONE, path=path)


def test_a_finished_file_is_opened(
    qtbot: QtBot, opener: FileOpener, desktop: Desktop, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"%PDF")
    opener.open(done(file))
    qtbot.waitUntil(lambda: desktop.opened == [file])


@pytest.mark.parametrize(
    ("name", "content", "danger"),
    [("setup.exe", b"x", Danger.PROGRAM), ("photo.jpg", b"\x7fELF", Danger.PROGRAM)],
)
def test_a_file_that_runs_is_refused_and_never_opened(
    qtbot: QtBot,
    opener: FileOpener,
    desktop: Desktop,
    tmp_path: Path,
    name: str,
    content: bytes,
    danger: Danger,
) -> None:
    """X14."""
    file = tmp_path / name
    file.write_bytes(content)
    with qtbot.waitSignal(opener.refused) as refused:
        opener.open(done(file))
    assert refused.args == [Refusal(done(file), danger)]
    assert desktop.opened == []


@pytest.mark.parametrize("ask", [FileOpener.open, FileOpener.show_in_folder])
def test_a_file_that_was_moved_is_missing(
    qtbot: QtBot,
    opener: FileOpener,
    desktop: Desktop,
    tmp_path: Path,
    ask: Callable[[FileOpener, Download], None],
) -> None:
    gone = done(tmp_path / "gone.pdf")
    with qtbot.waitSignal(opener.missing) as missing:
        ask(opener, gone)
    assert missing.args == [gone]
    assert desktop.opened == []


def test_a_folder_in_the_place_of_the_file_is_not_the_file(
    qtbot: QtBot, opener: FileOpener, tmp_path: Path
) -> None:
    with qtbot.waitSignal(opener.missing):
        opener.open(done(tmp_path))


def test_a_file_without_a_program_for_it_is_said(
    qtbot: QtBot, opener: FileOpener, desktop: Desktop, tmp_path: Path
) -> None:
    desktop.takes = False
    file = tmp_path / "x.strange"
    file.write_bytes(b"?")
    with qtbot.waitSignal(opener.not_opened) as not_opened:
        opener.open(done(file))
    assert not_opened.args == [file]


def test_an_unfinished_download_shows_the_nearest_folder_there_is(
    qtbot: QtBot, opener: FileOpener, desktop: Desktop, tmp_path: Path
) -> None:
    running = download(1, "x.iso", State.RUNNING)
    object.__setattr__(running.spec, "folder", tmp_path / "not" / "yet")
    opener.show_in_folder(running)
    qtbot.waitUntil(lambda: desktop.opened == [tmp_path])


def test_without_a_bus_the_folder_is_opened(
    qtbot: QtBot, opener: FileOpener, desktop: Desktop, tmp_path: Path
) -> None:
    file = tmp_path / "setup.exe"
    file.write_bytes(b"MZ")
    opener.show_in_folder(done(file))
    qtbot.waitUntil(lambda: desktop.opened == [tmp_path])


@pytest.mark.parametrize(
    ("platform", "command"),
    [("win32", ["explorer.exe", "/select,"]), ("darwin", ["/usr/bin/open", "-R"])],
)
def test_other_systems_show_the_file_by_their_own_program(
    qtbot: QtBot,
    make_opener: Callable[[str], FileOpener],
    desktop: Desktop,
    tmp_path: Path,
    platform: str,
    command: list[str],
) -> None:
    file = tmp_path / "x y.pdf"
    file.write_bytes(b"%PDF")
    opener = make_opener(platform)
    opener.show_in_folder(done(file))
    qtbot.waitUntil(lambda: desktop.ran == [[*command, str(file)]])
    assert reveal_command("linux", file) is None
    desktop.runs = False
    opener.show_in_folder(done(file))
    qtbot.waitUntil(lambda: desktop.opened == [tmp_path])


FILE_MANAGER = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Slot, ClassInfo
from PySide6.QtDBus import QDBusConnection
app = QCoreApplication([])

@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class Manager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, uris, startup_id):
        print("shown", *uris, flush=True)

manager = Manager()
bus = QDBusConnection.sessionBus()
assert bus.registerObject("/org/freedesktop/FileManager1", manager, QDBusConnection.ExportAllSlots)
assert bus.registerService("org.freedesktop.FileManager1")
print("ready", flush=True)
app.exec()
"""


@pytest.fixture
def session_bus() -> Iterator[str]:
    """The address of a session bus of our own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def test_the_file_manager_is_asked_to_show_the_file(
    qtbot: QtBot, desktop: Desktop, session_bus: str, tmp_path: Path
) -> None:
    file = tmp_path / "größe 100%.pdf"
    file.write_bytes(b"%PDF")
    environment = {"DBUS_SESSION_BUS_ADDRESS": session_bus, "PATH": "/usr/bin:/bin"}
    with (
        subprocess.Popen(
            [sys.executable, "-c", FILE_MANAGER], env=environment, stdout=subprocess.PIPE, text=True
        ) as manager,
        ThreadPoolExecutor(2) as pool,
    ):
        assert manager.stdout is not None
        try:
            assert manager.stdout.readline() == "ready\n"
            bus = QDBusConnection.connectToBus(session_bus, "test-file-manager")
            opener = FileOpener(
                pool, desktop, open_url=desktop.open_url, session_bus=lambda: bus, platform="linux"
            )
            shown = pool.submit(manager.stdout.readline)
            opener.show_in_folder(done(file))
            qtbot.waitUntil(shown.done)
            assert shown.result() == f"shown {file.as_uri()}\n"
            assert desktop.opened == []
        finally:
            manager.terminate()
            QDBusConnection.disconnectFromBus("test-file-manager")


def test_where_no_file_manager_answers_the_folder_is_opened(
    qtbot: QtBot, desktop: Desktop, session_bus: str, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"%PDF")
    bus = QDBusConnection.connectToBus(session_bus, "test-no-file-manager")
    try:
        with ThreadPoolExecutor(1) as pool:
            opener = FileOpener(
                pool, desktop, open_url=desktop.open_url, session_bus=lambda: bus, platform="linux"
            )
            opener.show_in_folder(done(file))
            qtbot.waitUntil(lambda: desktop.opened == [tmp_path])
    finally:
        QDBusConnection.disconnectFromBus("test-no-file-manager")
