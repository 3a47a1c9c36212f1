"""What a window that nobody sees gives back, and that it is all there again when somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from qtapp.ui import giving_back
from qtapp.ui.giving_back import GivingBack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Given:
    """How often freed memory was given back."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def window(qtbot: QtBot) -> QLabel:
    window = QLabel("seen")
    window.resize(320, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def looking(window: QLabel, given: Given, monkeypatch: pytest.MonkeyPatch) -> Iterator[GivingBack]:
    monkeypatch.setattr(giving_back, "AFTER_MS", 0)
    owner = QObject()
    yield GivingBack(window, given, owner)
    owner.deleteLater()


def kept_bytes(window: QLabel) -> int:
    store = window.backingStore()
    assert store is not None
    return store.size().width() * store.size().height() * 4


def test_a_hidden_window_keeps_no_picture(
    window: QLabel, looking: GivingBack, given: Given, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: kept_bytes(window) == 320 * 200 * 4)
    window.hide()
    looking.on_shown_changed(False)
    qtbot.waitUntil(lambda: given.times == 1)
    assert kept_bytes(window) <= 4


def test_shown_again_it_is_drawn_anew(
    window: QLabel, looking: GivingBack, given: Given, qtbot: QtBot
) -> None:
    before = window.screen().grabWindow(window.winId()).toImage()
    window.hide()
    looking.on_shown_changed(False)
    qtbot.waitUntil(lambda: given.times == 1)
    with qtbot.waitExposed(window):
        window.show()
    looking.on_shown_changed(True)
    qtbot.waitUntil(lambda: kept_bytes(window) == 320 * 200 * 4)
    qtbot.waitUntil(lambda: window.screen().grabWindow(window.winId()).toImage() == before)


def test_a_window_that_is_back_before_the_time_keeps_all(window: QLabel, given: Given, qtbot: QtBot) -> None:
    looking = GivingBack(window, given)
    looking.on_shown_changed(False)
    looking.on_shown_changed(True)
    assert not any(timer.isActive() for timer in looking.findChildren(QTimer))


def test_a_list_that_came_back_leaves_the_picture_of_a_window_that_is_seen(
    window: QLabel, looking: GivingBack, given: Given, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: kept_bytes(window) == 320 * 200 * 4)
    looking.look_soon(())
    qtbot.waitUntil(lambda: given.times == 1)
    assert kept_bytes(window) == 320 * 200 * 4


def test_a_window_that_was_never_shown_has_nothing_to_drop(qtbot: QtBot, given: Given) -> None:
    window = QLabel()
    qtbot.addWidget(window)
    looking = GivingBack(window, given)
    looking._on_due()
    assert given.times == 1
