"""Fields of every kind, one below the other in a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qtapp.ui.dialogs.boxes import level

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

TEXT = "HHH"


def number(box: QSpinBox | QDoubleSpinBox, words: str) -> QWidget:
    box.setSpecialValueText(words)
    level(box)
    return box


def fields(words: str) -> list[QWidget]:
    choice = QComboBox()
    choice.addItem(words)
    return [
        QLineEdit(words),
        choice,
        QPlainTextEdit(words),
        number(QSpinBox(), words),
        number(QDoubleSpinBox(), words),
    ]


def ink(image: QImage) -> list[int]:
    """The columns in which letters are: behind the frame, between its corners."""
    ground = image.pixelColor(image.width() // 2, 17)
    return [
        x
        for x in range(6, image.width() - 6)
        if any(abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 90 for y in range(8, 26))
    ]


@pytest.mark.parametrize("has_keys", [False, True])
def test_what_is_in_fields_begins_at_one_line(
    qtbot: QtBot, dressed: Callable[[str], Theme], has_keys: bool
) -> None:
    dressed("light")
    dialog, resting = QDialog(), QPushButton("rest")
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(resting)
    for field in (made := fields(TEXT)):
        column.addWidget(field)
    dialog.resize(300, 400)
    with qtbot.waitExposed(dialog):
        dialog.show()
    starts = {}
    for field in made:
        (field if has_keys else resting).setFocus()
        if isinstance(field, QLineEdit):
            field.deselect()
        elif isinstance(field, QSpinBox | QDoubleSpinBox):
            field.lineEdit().deselect()
        QApplication.processEvents()
        # the caret stands behind the text, or on its first column
        starts[type(field).__name__] = ink(field.grab().toImage())[0]
    assert max(starts.values()) - min(starts.values()) <= 1, starts


@pytest.mark.parametrize("value", [4, 0])
def test_numbers_stand_at_the_right_where_words_begin_there(
    qtbot: QtBot, dressed: Callable[[str], Theme], value: int
) -> None:
    dressed("light")
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = QSpinBox()
        qtbot.addWidget(box)
        box.setSpecialValueText("بلا حد")
        level(box)
        box.setValue(value)
        box.resize(200, 34)
        with qtbot.waitExposed(box):
            box.show()
        box.lineEdit().deselect()
        gap = box.width() - 1 - ink(box.grab().toImage())[-1]
        assert 10 <= gap <= 20  # a letter may be narrower at its foot
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(before)


@pytest.mark.parametrize("kind", ["", "primary", "link"])
def test_a_button_that_tab_comes_to_has_one_ring_and_no_frame_of_the_style_in_it(
    qtbot: QtBot, dressed: Callable[[str], Theme], kind: str
) -> None:
    dressed("light")
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    before, button = QLineEdit(), QPushButton(" " * 30)
    button.setAutoDefault(False)
    if kind:
        button.setProperty(kind, True)
    column.addWidget(before)
    column.addWidget(button)
    with qtbot.waitExposed(dialog):
        dialog.show()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert button.hasFocus()
    image = button.grab().toImage()
    inside = image.rect().adjusted(5, 4, -5, -4)
    found = {
        image.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    }
    assert len(found) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_field_that_cannot_be_used_has_another_ground_even_if_it_is_empty(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str
) -> None:
    tokens = dressed(scheme).tokens
    for field in fields(""):
        qtbot.addWidget(field)
        field.resize(160, 34)
        assert _ground(field) == tokens.surface, type(field)
        field.setEnabled(False)
        assert _ground(field) == tokens.window, type(field)


def _ground(field: QWidget) -> str:
    return field.grab().toImage().pixelColor(80, 26).name()
