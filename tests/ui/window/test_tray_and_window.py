"""The tray wired to the window, the manager and the notices, as the program has them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.services.session_bus import SessionBus
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.icons import Icons
from qtapp.ui.notice_desk import NoticeDesk
from qtapp.ui.notices import Notices
from qtapp.ui.tray import Tray, connect_tray
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.theme import Theme
    from tests.ui.window.conftest import MakeStage, Stage

# Qt looks for a signal of X11's that the offscreen platform does not have
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)


@dataclass
class Desktop:
    """A desktop's tray: whether it shows words, and those it was given."""

    shows_words: bool = True
    shown: list[tuple[str, str, QSystemTrayIcon.MessageIcon]] = field(default_factory=list)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    desktop = Desktop()

    def show(
        _icon: QSystemTrayIcon, title: str, text: str, kind: QSystemTrayIcon.MessageIcon, _stays_ms: int
    ) -> None:
        desktop.shown.append((title, text, kind))

    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_: desktop.shows_words)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    return desktop


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage([download(1, "a.iso", State.RUNNING)], tray=True)


@pytest.fixture
def tray(stage: Stage, desktop: Desktop, dressed: Callable[[str], Theme]) -> Iterator[Tray]:
    owner = QObject()
    tray = Tray(Icons(dressed("light")), is_available=lambda: True, parent=owner)
    manager = cast("DownloadManager", stage.manager)
    notices = Notices(lambda: 0.0, stage.window.is_watched, enabled=True, parent=owner)
    connect_tray(tray, stage.window, notices, manager)
    bus = SessionBus("io.example.App", "App", owner, platform="win32")
    desk = NoticeDesk(notices, bus, tray, stage.window, manager, owner)
    assert desk.parent() is owner
    tray.start()
    yield tray
    tray.stop()


def choose(tray: Tray, text: str) -> None:
    next(action for action in tray.menu.actions() if action.text().replace("&", "") == text).trigger()


def test_its_menu_adds_what_is_on_the_clipboard(qtbot: QtBot, stage: Stage, tray: Tray) -> None:
    stage.window.close()
    QGuiApplication.clipboard().setText("https://a.example/from-the-tray.iso")
    with qtbot.waitSignal(stage.window.intake.taken):
        choose(tray, "Add from Clipboard")
    assert [spec.url for spec in stage.manager.specs] == ["https://a.example/from-the-tray.iso"]
    assert not stage.window.isVisible()


@pytest.mark.parametrize(("text", "command"), [("Pause All", "pause_all"), ("Resume All", "resume_all")])
def test_its_menu_commands_all_downloads(stage: Stage, tray: Tray, text: str, command: str) -> None:
    choose(tray, text)
    assert stage.manager.calls == [(command, ())]


def test_its_menu_sets_the_speed_limit_of_all(stage: Stage, tray: Tray) -> None:
    stage.window.close()
    menu = next(item.menu() for item in tray.menu.actions() if item.text() == "Speed &Limit")
    assert isinstance(menu, QMenu)
    entries = {item.text().replace("&", ""): item for item in menu.actions() if item.isVisible()}
    entries["Limit Speed to 1.0 MB/s"].trigger()
    assert stage.settings[-1].is_limited
    entries["5.0 MB/s"].trigger()
    assert stage.settings[-1].limit_bytes_per_second == 5_000_000
    assert not stage.window.isVisible()


def finish(qtbot: QtBot, stage: Stage, tray: Tray, path: Path) -> None:
    """Have it end, and choose it in the tray's menu."""
    stage.manager.end(download(3, path.name, State.DONE, bytes_total=8, path=path))
    menu = next(item for item in tray.menu.actions() if item.text() == "Last &Finished")
    qtbot.waitUntil(menu.isVisible)
    (entry,) = (item for item in tray.finished.menu.actions() if item.isVisible())
    assert entry.text() == path.name
    entry.trigger()


def test_its_menu_opens_what_was_finished_last(
    qtbot: QtBot, stage: Stage, tray: Tray, tmp_path: Path
) -> None:
    stage.window.close()
    (tmp_path / "a.pdf").write_text("%PDF-1.7")
    finish(qtbot, stage, tray, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: stage.opened == [str(tmp_path / "a.pdf")])
    assert not stage.window.isVisible()


def test_a_program_is_shown_from_its_menu_and_never_run(
    qtbot: QtBot, stage: Stage, tray: Tray, tmp_path: Path
) -> None:
    """X14"""
    stage.window.close()
    (tmp_path / "setup.sh").write_text("#!/bin/sh\n")
    with qtbot.waitSignal(stage.window.opener.refused):
        finish(qtbot, stage, tray, tmp_path / "setup.sh")
    (dialog,) = stage.window.findChildren(GuardedFileDialog)
    assert dialog.isVisible()
    assert stage.window.isVisible()
    assert stage.opened == []
    dialog.close()


def test_a_file_that_is_gone_brings_the_window_that_says_so(
    qtbot: QtBot, stage: Stage, tray: Tray, tmp_path: Path
) -> None:
    stage.window.close()
    with qtbot.waitSignal(stage.window.opener.missing):
        finish(qtbot, stage, tray, tmp_path / "gone.pdf")
    assert stage.window.isVisible()
    qtbot.waitUntil(lambda: any("moved or deleted" in text for text in stage.bars))


def test_a_failure_behind_a_hidden_window_is_told(stage: Stage, tray: Tray, desktop: Desktop) -> None:
    stage.window.close()
    desktop.shown.clear()
    stage.manager.end(download(1, "a.iso", State.FAILED, kind=ErrorKind.NOT_FOUND))
    ((title, text, kind),) = desktop.shown
    assert title == "a.iso"
    assert text.startswith("The file is no longer, or never was, at this address.")
    assert kind is QSystemTrayIcon.MessageIcon.Warning
    assert tray.state == "attention"


def test_the_first_hiding_is_explained_once_by_the_tray(stage: Stage, tray: Tray, desktop: Desktop) -> None:
    for _ in range(2):
        stage.window.close()
        stage.window.show_up()
    assert [title for title, _, _ in desktop.shown] == ["Wherry goes on in the tray"]
    assert stage.window.settings.tray_explained
    assert stage.bars == ()


def test_where_the_tray_shows_no_words_the_window_explains_it(
    stage: Stage, tray: Tray, desktop: Desktop
) -> None:
    desktop.shows_words = False
    stage.window.close()
    assert not stage.window.settings.tray_explained
    stage.window.show_up()
    assert desktop.shown == []
    assert len(stage.bars) == 1
    assert stage.window.settings.tray_explained
