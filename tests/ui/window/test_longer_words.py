"""Words that are two fifths longer, in a window and dialogs of 800x600: nothing is cut off."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pseudo
import pytest
import scene_dialogs
import scenes
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from qtapp.domain.download import State
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from tests.storage.histories import QUICK
from tests.ui.rows import NOW, download, every_state
from tests.ui.window import walk
from tests.ui.window.test_access import supply
from tests.ui.window.test_large_and_mirrored import cut_off

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.main_window import MainWindow
    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WIDTH, HEIGHT = 800, 600
TURNS = 6


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    pseudo.make(folder)
    return folder


@pytest.fixture
def longer_words(qapp: QApplication, words: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(f"wherry_{pseudo.LANGUAGE}", str(words))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def settle() -> None:
    for _ in range(TURNS):
        QApplication.processEvents()


def clipped(top: QWidget) -> list[str]:
    """All that `cut_off` finds, and titles of tabs, groups and columns that are cut and nowhere told."""
    found = cut_off(top)
    for widget in walk.seen(top):
        if isinstance(widget, QScrollArea):
            found += _beyond(widget)
        elif isinstance(widget, QTabBar):
            found += _tabs(widget)
        elif isinstance(widget, QHeaderView):
            found += _sections(widget)
        elif isinstance(widget, QComboBox):
            found += _choice(widget)
        elif isinstance(widget, QAbstractSpinBox):
            if _advance(widget, widget.text()) > widget.lineEdit().width():
                found.append(f"{type(widget).__name__} “{widget.text()}”")
        elif isinstance(widget, QGroupBox) and _advance(widget, widget.title()) > widget.width():
            found.append(f"group “{widget.title()}”")
    if top.width() > WIDTH or top.height() > HEIGHT:
        found.append(f"{type(top).__name__} is {top.width()}×{top.height()}")
    return found


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _choice(box: QComboBox) -> list[str]:
    """Whatever may be chosen has to fit."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    room -= box.iconSize().width() + 4 if any(not box.itemIcon(i).isNull() for i in range(box.count())) else 0
    texts = [box.itemText(number) for number in range(box.count())]
    return [
        f"choice “{text}” has {room}" for text in texts if _advance(box, text) > room and not box.toolTip()
    ]


def _beyond(area: QScrollArea) -> list[str]:
    """What stands where nobody can scroll to."""
    is_never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    sheet = area.widget()
    needed = sheet.width() if sheet is not None else 0
    if not is_never or needed <= area.viewport().width():
        return []
    return [f"a sheet of {type(area).__name__} is {needed} wide, and {area.viewport().width()} are seen"]


def _tabs(bar: QTabBar) -> list[str]:
    texts = {bar.tabText(number): bar.tabRect(number).width() for number in range(bar.count())}
    return [
        f"tab “{text}”"
        for text, width in texts.items()
        if width < bar.fontMetrics().horizontalAdvance(text.replace("&", "")) and not bar.usesScrollButtons()
    ]


def _sections(header: QHeaderView) -> list[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return []
    model, found = header.model(), []
    for number in range(header.count()):
        text = str(model.headerData(number, header.orientation()) or "")
        tip = model.headerData(number, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        is_short = header.sectionSize(number) < header.fontMetrics().horizontalAdvance(text)
        if text and is_short and not header.isSectionHidden(number) and not tip:
            found.append(f"column “{text}” has {header.sectionSize(number)}")
    return found


def test_every_text_is_longer_and_keeps_what_is_put_into_it() -> None:
    assert pseudo.pseudo("&Add %Ln Links of {name}…") == "[!!&Ådd %Ln Lîñkš öf {name}!!]…"
    assert pseudo.pseudo(" s") == " [!!š!!]"
    assert pseudo.pseudo(", ") == ", "
    text = "The settings could not be saved. They hold only until Wherry ends."
    assert 1.35 * len(text) < len(pseudo.pseudo(text)) < 1.5 * len(text)


@pytest.mark.usefixtures("longer_words")
def test_longer_words_have_room_in_scene_dialogs(make_stage: MakeStage) -> None:
    stage = make_stage(every_state()[:4], shown=False)
    stage.window.resize(WIDTH, HEIGHT)
    found: dict[str, list[str]] = {}
    for kind in scene_dialogs.dialog_classes():
        for dialog in scene_dialogs.made(kind, supply(stage)):
            dialog.show()
            for face in scene_dialogs.faces(dialog):
                settle()
                dialog.resize(min(dialog.width(), WIDTH), min(dialog.height(), HEIGHT))
                settle()
                if cut := clipped(dialog):
                    found.setdefault(f"{kind.__name__} {face}", cut)
            dialog.done(QDialog.DialogCode.Rejected)
    assert found == {}


@pytest.mark.usefixtures("longer_words")
def test_longer_words_have_room_in_the_window(make_stage: MakeStage) -> None:
    window = make_stage(every_state()).window
    found: dict[str, list[str]] = {}
    window.resize(WIDTH, HEIGHT)
    sights: dict[str, Callable[[MainWindow], None]] = {
        **{name: scenes.show_details(name) for name in ("overview", "segments", "speed", "timeline")},
        "no-match": scenes.search("zebra"),
        "all": scenes.search(""),
        "drop": scenes.drop,
        "trouble": scenes.history_trouble,
        "bars": scenes.show_bars,
    }
    for name, show in sights.items():
        show(window)
        settle()
        if cut := clipped(window):
            found[name] = cut
    assert found == {}


@pytest.mark.usefixtures("longer_words")
def test_longer_words_have_room_where_there_is_nothing_yet(make_stage: MakeStage) -> None:
    window = make_stage().window
    window.resize(WIDTH, HEIGHT)
    settle()
    assert clipped(window) == []


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("number", [0, 1])
def test_longer_words_have_room_on_the_page_of_the_history(
    number: int, make_stage: MakeStage, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "profile" / "history.db"
    history = History(file, timing=QUICK)
    with ThreadPoolExecutor(1, "test-history") as pool:
        desk = HistoryDesk(history, file, pool, clock=lambda: NOW)
        with qtbot.waitSignal(history.opened):
            history.open()
        if number:
            with qtbot.waitSignal(history.recorded):
                history.admit([download(1, "old.iso", State.DONE, finished_at=NOW - 60)])
        window = make_stage([download(2, "new.iso", State.PAUSED)], history_desk=desk).window
        try:
            window.resize(WIDTH, HEIGHT)
            scenes.page("history")(window)
            assert window.history_place is not None
            page = window.history_place.page
            model = page.model
            qtbot.waitUntil(lambda: model.is_counted and model.rowCount() == number)
            settle()
            assert clipped(window) == []
            assert page.filters.search.width() >= 120
        finally:
            window.hide()
            assert desk.close(10_000)
            assert history.close(10_000)
