"""Both palettes can be read, and the choice holds whatever the platform says."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QWidget,
)

import qtapp.ui
from qtapp.ui.style_sheet import style_sheet
from qtapp.ui.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Theme, Tokens, apply_theme, dress_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Dressed(QLabel):
    """Counts how often it is given a style."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() is QEvent.Type.StyleChange
        super().changeEvent(event)


def _luminance(color: str) -> float:
    channels = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PALETTES = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light-high", "dark-high"]
)
# what is painted behind words anywhere, and the tokens of words
GROUNDS = ("window", "surface", "sidebar", "selection", "soft", "hover", "track")
WORDS = ("text", "dim", "accent", "ok", "warn", "bad")
# no words stand in the accent on the empty part of a bar: there it is a part, and 3:1 will do
PAIRS = [(ground, text) for ground in GROUNDS for text in WORDS if (ground, text) != ("track", "accent")]


@PALETTES
@pytest.mark.parametrize(("ground", "text"), PAIRS)
def test_text_stands_out_from_what_is_behind_it(tokens: Tokens, ground: str, text: str) -> None:
    least = 7.0 if tokens in (LIGHT_HIGH, DARK_HIGH) else 4.5
    assert _contrast(getattr(tokens, text), getattr(tokens, ground)) >= least


@PALETTES
@pytest.mark.parametrize("part", WORDS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_marks_rings_and_bars_stand_out_from_what_is_behind_them(
    tokens: Tokens, part: str, ground: str
) -> None:
    assert _contrast(getattr(tokens, part), getattr(tokens, ground)) >= 3


@PALETTES
def test_every_rule_of_the_style_sheet_can_be_read(tokens: Tokens) -> None:
    """Each that gives words a colour and a ground of their own, disabled ones aside."""
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(tokens))
    found = 0
    for selector, body in rules:
        color = re.search(r"(?:^|[;\s])color:\s*(#\w{6})", body)
        ground = re.search(r"background(?:-color)?:\s*(#\w{6})", body)
        if color and ground and ":disabled" not in selector:
            found += 1
            assert _contrast(color[1], ground[1]) >= 4.5, selector
    assert found > 8


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_drawing_of_the_style_sheet_is_there(tokens: Tokens) -> None:
    files = re.findall(r'url\("([^"]+)"\)', style_sheet(tokens))
    assert len(files) >= 9
    for file in files:
        assert not QImage(file).isNull(), file


@pytest.mark.parametrize("icon", list(QMessageBox.Icon)[1:])
def test_signs_of_questions_are_in_the_colours_of_the_theme(
    icon: QMessageBox.Icon, qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    tokens = dressed("light").tokens
    box = QMessageBox(icon, "", "text")
    qtbot.addWidget(box)
    box.show()
    sign = box.iconPixmap().toImage()
    solid = {
        sign.pixelColor(x, y).name()
        for x in range(sign.width())
        for y in range(sign.height())
        if sign.pixelColor(x, y).alpha() == 255
    }
    assert solid
    assert solid <= {tokens.accent, tokens.warn, tokens.bad}


def test_no_token_is_left_out_of_what_is_measured() -> None:
    measured = {*GROUNDS, *WORDS, "on_accent", "accent_hover", "line", "dark", "track_selected"}
    assert {field.name for field in fields(Tokens)} == measured


@pytest.mark.parametrize("tokens", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "sidebar"])
def test_with_more_contrast_the_edge_of_every_field_is_seen(tokens: Tokens, ground: str) -> None:
    assert _contrast(tokens.line, getattr(tokens, ground)) >= 3


def test_a_system_that_asks_for_more_contrast_gets_it_at_once(dressed: Callable[[str], Theme]) -> None:
    theme = dressed("dark")
    told: list[Tokens] = []
    theme.changed.connect(told.append)
    theme._on_contrast_changed(Qt.ContrastPreference.HighContrast)
    theme.set_scheme("light")
    theme._on_contrast_changed(Qt.ContrastPreference.NoPreference)
    assert told == [DARK_HIGH, LIGHT_HIGH, LIGHT]


def test_nothing_moves_by_itself() -> None:
    """Whoever asks for less motion has nothing to turn off: bars move by what arrives."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "setAnimated")
    sources = {path: path.read_text("utf-8") for path in Path(qtapp.ui.__file__).parent.rglob("*.py")}
    assert [path.name for path, text in sources.items() if any(word in text for word in moving)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_an_empty_field_asks_for_can_be_read(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str
) -> None:
    tokens = dressed(scheme).tokens
    field = QLineEdit()
    qtbot.addWidget(field)
    font = field.font()
    font.setPixelSize(28)
    font.setBold(True)
    field.setFont(font)
    field.setPlaceholderText("HIH")
    field.resize(200, 60)
    picture = field.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(15, 100) for y in range(10, 50)}
    assert max(_contrast(color, tokens.surface) for color in colors) >= 4.5


@PALETTES
def test_text_on_the_primary_button_can_be_read(tokens: Tokens) -> None:
    assert _contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert _contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("part", ["accent", "ok", "bad", "dim"])
def test_the_filled_part_of_a_bar_stands_out_from_the_empty_one(tokens: Tokens, part: str) -> None:
    assert _contrast(getattr(tokens, part), tokens.track) >= 3


@PALETTES
def test_in_a_selected_row_both_parts_of_a_bar_stand_out(tokens: Tokens) -> None:
    assert _contrast(tokens.track_selected, tokens.selection) >= 1.4
    for part in ("accent", "ok", "bad", "dim"):
        assert _contrast(getattr(tokens, part), tokens.track_selected) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_check_box_is_seen_and_so_is_its_mark(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str
) -> None:
    tokens = dressed(scheme).tokens
    parent = QWidget()
    qtbot.addWidget(parent)
    box = QCheckBox(parent)
    box.resize(40, 40)
    colors = _colors(box)
    assert max(_contrast(color, tokens.window) for color in colors) >= 3
    box.setChecked(True)
    colors = _colors(box)
    assert tokens.accent in colors
    assert max(_contrast(color, tokens.accent) for color in colors - {tokens.window}) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_arrows_of_a_number_are_seen_while_they_lead_on(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str
) -> None:
    tokens = dressed(scheme).tokens
    box = QSpinBox()
    qtbot.addWidget(box)
    box.resize(200, 34)
    up, down = box.rect().adjusted(172, 4, -4, -18), box.rect().adjusted(172, 18, -4, -4)

    def is_seen(where: QRect) -> bool:
        return max(_contrast(color, tokens.surface) for color in _colors(box, where)) >= 3

    box.setValue(50)
    assert is_seen(up)
    assert is_seen(down)
    box.setValue(box.minimum())
    assert is_seen(up)
    assert not is_seen(down)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_field_that_does_not_count_is_dimmed(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str
) -> None:
    tokens = dressed(scheme).tokens
    field = QLineEdit("HIH")
    qtbot.addWidget(field)
    field.resize(200, 34)

    def contrast() -> float:
        return max(
            _contrast(color, tokens.surface) for color in _colors(field, field.rect().adjusted(5, 5, -5, -5))
        )

    before = contrast()
    field.setEnabled(False)
    assert contrast() < before / 2


def _colors(widget: QWidget, where: QRect | None = None) -> set[str]:
    picture = widget.grab().toImage()
    box = where or picture.rect()
    return {
        picture.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def test_the_choice_holds_where_the_platform_ignores_it(
    qapp: QApplication, dressed: Callable[[str], Theme]
) -> None:
    theme = dressed("dark")
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.surface
    theme.set_scheme("light")
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.surface


def test_a_change_is_told_once_and_only_when_colours_change(dressed: Callable[[str], Theme]) -> None:
    theme = dressed("light")
    told: list[Tokens] = []
    theme.changed.connect(told.append)
    theme.set_scheme("light")
    assert told == []
    theme.set_scheme("dark")
    assert told == [DARK]


def test_widgets_are_dressed_once_for_another_scheme_and_not_at_all_for_the_same(
    qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    """A window takes its scheme with each change of any setting; its many widgets must not pay for that."""
    theme = dressed("light")
    label = Dressed()
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    label.times = 0
    theme.set_scheme("light")
    assert label.times == 0
    theme.set_scheme("dark")
    assert label.times == 1


def test_an_unknown_scheme_is_refused_and_changes_nothing(dressed: Callable[[str], Theme]) -> None:
    theme = dressed("dark")
    with pytest.raises(ValueError, match="sepia"):
        theme.set_scheme("sepia")
    assert theme.scheme == "dark"
    assert theme.tokens is DARK


def test_the_system_is_followed_only_when_chosen(dressed: Callable[[str], Theme]) -> None:
    theme = dressed("light")
    told: list[Tokens] = []
    theme.changed.connect(told.append)
    theme._on_scheme_changed(Qt.ColorScheme.Dark)
    assert told == []


@pytest.mark.parametrize(("dark", "tokens"), [(True, DARK), (False, LIGHT)])
def test_a_platform_that_says_nothing_is_judged_by_its_palette(
    qapp: QApplication, dressed: Callable[[str], Theme], dark: bool, tokens: Tokens
) -> None:
    dressed("light")
    if qapp.styleHints().colorScheme() != Qt.ColorScheme.Unknown:
        pytest.skip("this platform tells its colour scheme")
    assert apply_theme(qapp, "system", dark_by_default=dark) is tokens


def test_a_native_platform_keeps_its_own_style(qapp: QApplication, dressed: Callable[[str], Theme]) -> None:
    dressed("light")
    before = qapp.palette().color(QPalette.ColorRole.Window).name()
    theme = Theme(qapp, "dark", native=True)
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == before


def test_a_list_first_seen_after_the_choice_of_another_theme_has_its_ground(
    qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    """The rows are written in the colours in use: on the ground of before nobody could read them."""
    theme = dressed("light")
    stack, table = QStackedWidget(), QTableView()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.addWidget(table)
    dress_list(table, theme.tokens)
    theme.changed.connect(lambda tokens: dress_list(table, tokens))
    with qtbot.waitExposed(stack):
        stack.show()
    for scheme, tokens in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        theme.set_scheme(scheme)
        stack.setCurrentWidget(table)
        ground = table.viewport().grab().toImage().pixelColor(20, 20)
        assert ground.name() == tokens.surface
        stack.setCurrentIndex(0)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_opened_list_of_choices_stands_below_and_marks_as_all_lists_do(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path, scheme: str
) -> None:
    theme = dressed(scheme)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 300)
    box = QComboBox(window)
    box.addItems(["All results", "Done", "Failed", "Cancelled"])
    box.setCurrentIndex(2)
    with qtbot.waitExposed(window):
        window.show()
    box.showPopup()
    opened = box.view()
    qtbot.waitUntil(opened.isVisible)
    picture = opened.grab()
    assert picture.save(str(tmp_path / f"choices-{scheme}.png"))
    image = picture.toImage()
    marked, other = (opened.visualRect(opened.model().index(row, 0)) for row in (2, 3))
    edge = opened.viewport().pos() + QPoint(-8, 0)
    assert image.pixelColor(marked.center() + QPoint(marked.width() // 2, 0) + edge) == QColor(
        theme.tokens.selection
    )
    assert image.pixelColor(other.center() + QPoint(other.width() // 2, 0) + edge) == QColor(
        theme.tokens.surface
    )
    assert marked.height() >= 26
    assert opened.mapToGlobal(QPoint(0, 0)).y() >= box.mapToGlobal(QPoint(0, box.height() - 2)).y()
    box.hidePopup()
