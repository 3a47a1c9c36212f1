"""Dialogs open within the screen, however small it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget

from qtapp.domain.settings import Settings
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.tray_window import TrayWindow
from qtapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from pytestqt.qtbot import QtBot


class SmallScreen:
    def __init__(self, width: int, height: int) -> None:
        self._room = QRect(0, 0, width, height)

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        return self._room


class Window(QWidget):
    def __init__(self, room: SmallScreen) -> None:
        super().__init__()
        self._room = room

    def screen(self) -> QScreen:
        return cast("QScreen", self._room)


@pytest.mark.parametrize(
    ("width", "height", "opened"),
    [
        (1920, 1080, QSize(880, 640)),
        (1280, 600, QSize(880, 560)),  # a small laptop
        (853, 533, QSize(837, 493)),  # one whose type is half as large again
    ],
)
def test_a_dialog_is_no_larger_than_the_screen_of_its_window(
    qtbot: QtBot, width: int, height: int, opened: QSize
) -> None:
    window = Window(SmallScreen(width, height))
    qtbot.addWidget(window)
    dialog = QDialog(window)
    resize_within_screen(dialog, QSize(880, 640))
    assert dialog.size() == opened


@pytest.mark.parametrize(("height", "opened"), [(1080, 800), (800, 760)])
def test_a_window_that_is_opened_for_the_first_time_leaves_room_for_its_frame(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, height: int, opened: int
) -> None:
    """Or what stands at its foot, the speed and the free space, is below the edge of a laptop."""
    monkeypatch.setattr(TrayWindow, "screen", lambda _self: SmallScreen(1920, height))
    window = TrayWindow(Settings(), lambda: False, WindowLayout, lambda _layout: None)
    qtbot.addWidget(window)
    assert window.size() == QSize(1280, opened)
