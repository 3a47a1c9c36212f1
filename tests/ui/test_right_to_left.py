"""What stands on which side where the language is written from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QRect, Qt, QTime
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFormLayout,
    QMenu,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from qtapp.domain.schedule import Hours
from qtapp.domain.sites import SiteRule
from qtapp.domain.speed_samples import SpeedWindow
from qtapp.ui.detail_words import Fact
from qtapp.ui.dialogs.boxes import level
from qtapp.ui.dialogs.hours_fields import HoursFields
from qtapp.ui.dialogs.site_rule import Elsewhere, SiteRuleDialog
from qtapp.ui.dialogs.sites import _rule_texts
from qtapp.ui.painting.speed_graph import SpeedGraph
from qtapp.ui.speed_words import axis_texts
from qtapp.ui.views.fact_sheet import FactSheet, FactValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme


@pytest.fixture(autouse=True)
def arabic(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def ink(image: QImage, ground: str) -> list[int]:
    """The columns in which anything is painted."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != ground for y in range(image.height()))
    ]


def test_a_time_of_day_is_read_as_elsewhere(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    HoursFields(Hours(frozenset({0}), 9 * 60, 17 * 60), window).add_to(QFormLayout(window))
    texts = [field.text() for field in window.findChildren(QTimeEdit)]
    wanted = [QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat) for hour in (9, 17)]
    assert texts == wanted


def test_the_arrows_and_figures_of_a_time_stand_where_those_of_a_number_do(
    qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    dressed("light")
    window = QWidget()
    qtbot.addWidget(window)
    form = QFormLayout(window)
    HoursFields(Hours(frozenset({0}), 9 * 60, 17 * 60), window).add_to(form)
    number = QSpinBox()
    level(number)
    form.addRow(number)
    window.show()

    def part(box: QAbstractSpinBox, which: QStyle.SubControl) -> QRect:
        option = QStyleOptionSpinBox()
        box.initStyleOption(option)
        return box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, which, box)

    for time in window.findChildren(QTimeEdit):
        for arrow in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
            assert part(time, arrow) == part(number, arrow)
        assert part(time, QStyle.SubControl.SC_SpinBoxUp).right() < time.lineEdit().x()
        assert time.lineEdit().alignment() == number.lineEdit().alignment()
        assert time.lineEdit().textMargins() == number.lineEdit().textMargins()


@pytest.mark.parametrize("is_live", [True, False])
def test_the_minutes_below_the_graph_have_the_figures_of_the_language(*, is_live: bool) -> None:
    start, _end = axis_texts(is_live=is_live)
    assert QLocale().toString(5) in start
    assert "5" not in start


@pytest.mark.parametrize("value", ["debian-13.iso", "4", "–", "مكتمل"])
def test_values_stand_beside_their_labels_whatever_their_letters(value: str, qtbot: QtBot) -> None:
    sheet = FactSheet("Overview")
    qtbot.addWidget(sheet)
    sheet.show_facts([Fact("الاسم", value, is_place=True), Fact("الحجم", value)])
    sheet.resize(500, 200)
    sheet.show()
    for field in sheet.findChildren(FactValue):
        field.clearFocus()
        image = field.grab().toImage()
        inner = image.copy(4, 4, image.width() - 8, image.height() - 8)
        painted = ink(inner, inner.pixelColor(0, 0).name())
        assert painted[-1] > inner.width() - 12
        assert painted[0] > inner.width() / 2


def test_a_speed_is_read_after_the_word_for_it(
    qtbot: QtBot, dressed: Callable[[str], Theme], monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = SpeedGraph("", dressed("light"))
    qtbot.addWidget(graph)
    graph.resize(500, 160)
    graph.show_speeds(SpeedWindow((1e6, 2e6)), None, is_live=True)
    graph._figures = (("now {speed}", "MMMM"),)
    line = graph.fontMetrics().height()
    image = graph.grab().toImage().copy(0, 0, 500, line)
    tokens = dressed("light").tokens
    strong = [x for x in range(500) if any(image.pixelColor(x, y).name() == tokens.text for y in range(line))]
    words = graph.fontMetrics().horizontalAdvance("now ")
    # the word is the rightmost, and has its room
    assert max(strong) <= 500 - words


def test_counts_in_rules_for_sites_have_the_figures_of_the_language() -> None:
    texts = _rule_texts(SiteRule("a.org", connections=12, running=3, attempts=7))
    assert texts[1:3] == (QLocale().toString(3), QLocale().toString(12))
    assert texts[5] == QLocale().toString(7)


def test_what_holds_elsewhere_is_told_in_the_figures_of_the_language(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SiteRuleDialog(SiteRule(""), Elsewhere(6, 2, 0.0), window, is_new=True)
    texts = "".join(box.specialValueText() for box in dialog.findChildren(QSpinBox))
    assert QLocale().toString(6) in texts
    assert not any(figure in texts for figure in "0123456789")


def test_the_arrow_of_a_button_with_a_menu_stands_behind_its_words(
    qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    tokens = dressed("light").tokens
    button = QPushButton("نص")
    button.setMenu(QMenu(button))
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    for direction, is_at_left in (
        (Qt.LayoutDirection.RightToLeft, True),
        (Qt.LayoutDirection.LeftToRight, False),
    ):
        button.setLayoutDirection(direction)
        picture = button.grab().toImage()
        rows = range(8, picture.height() - 8)
        end = range(4, 22) if is_at_left else range(picture.width() - 22, picture.width() - 4)
        arrow = [x for x in end if any(picture.pixelColor(x, y).name() == tokens.dim for y in rows)]
        words = ink(picture.copy(4, 8, picture.width() - 8, picture.height() - 16), tokens.surface)
        assert arrow, direction
        assert (min(arrow) < 4 + words[-1] - 12) if is_at_left else (max(arrow) > 4 + words[0] + 12)
