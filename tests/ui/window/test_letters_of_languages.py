"""The letter that goes with Alt leads to one thing in every language.

The window and all dialogs are walked through once, with a mark in the place of each text that tells which it
is: what stands together is the same in all languages.
"""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, cast

import pytest
import scene_dialogs
import translations
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QTabBar, QWidget

from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from qtapp.ui.undo import Done
from tests.storage.histories import QUICK
from tests.ui.rows import NOW, every_state
from tests.ui.window import walk
from tests.ui.window.test_access import supply
from tests.ui.window.test_menus import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

# a mark has no places for figures
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|QString::arg", extend=True)
TURNS = 20
SOURCE = translations.SOURCE
_MARK = re.compile("⟦(\\d+)⟧")


class Marks(QTranslator):
    """Every text by its number: `⟦12⟧`."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[translations.Key] = []
        self._numbers: dict[translations.Key, int] = {}

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, comment: str | None = None, _number: int = -1, /
    ) -> str:  # PySide calls it by position
        key = (context, text, comment or "")
        number = self._numbers.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key)
        return f"⟦{number}⟧"

    def keys_of(self, texts: Iterable[str]) -> frozenset[translations.Key]:
        return frozenset(self.keys[int(mark[1])] for text in texts for mark in _MARK.finditer(text))


@pytest.fixture
def marks(qapp: QApplication) -> Iterator[Marks]:
    marks = Marks()
    qapp.installTranslator(marks)
    yield marks
    qapp.removeTranslator(marks)


@pytest.fixture
def stage(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot, marks: Marks) -> Iterator[Stage]:
    file = tmp_path / "profile" / "history.db"
    history = History(file, timing=QUICK)
    with ThreadPoolExecutor(1, "test-history") as pool:
        desk = HistoryDesk(history, file, pool, clock=lambda: NOW)
        with qtbot.waitSignal(history.opened):
            history.open()
        try:
            stage = make_stage(every_state()[:4], history_desk=desk)
            yield stage
            stage.window.hide()
        finally:
            assert desk.close(10_000)
            assert history.close(10_000)


def lettered(top: QWidget) -> Iterator[str]:
    """The words of all that can have a letter and is to be seen, whether it can be used at this moment or
    not."""
    for widget in walk.seen(top):
        if isinstance(widget, QLabel) and cast("QWidget | None", widget.buddy()) is None:
            continue
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))


def entries(actions: Iterable[QAction | None]) -> list[str]:
    return [action.text() for action in actions if action is not None]


def places(stage: Stage) -> Iterator[tuple[str, list[str]]]:
    """What stands together: a name for it, and its words."""
    window = stage.window
    actions = window.actions_
    actions.set_allowed(EVERYTHING)
    for done in (Done.MOVE, Done.REMOVAL):
        actions.undo.allow(done)
        yield "row", entries(actions.row_actions())
        for menu in window.findChildren(QMenu):
            yield f"menu {menu.title()}", entries(menu.actions())
    yield "window", [*lettered(window), *entries(window.menuBar().actions())]
    assert window.history_place is not None
    past = window.history_place.page.actions_
    for number, menu_of_past in enumerate((past.row_actions(), past.page_actions())):
        yield f"history {number}", entries(menu_of_past)
    for kind in scene_dialogs.dialog_classes():
        yield from dialog_places(kind, stage)


def dialog_places(kind: type[QDialog], stage: Stage) -> Iterator[tuple[str, list[str]]]:
    for dialog in scene_dialogs.made(kind, supply(stage)):
        dialog.show()
        for face in scene_dialogs.faces(dialog):
            for _ in range(TURNS):
                QApplication.processEvents()
            yield f"{kind.__name__} {face}", list(lettered(dialog))
        for menu in dialog.findChildren(QMenu):
            yield f"{kind.__name__} menu", entries(menu.actions())
        dialog.done(QDialog.DialogCode.Rejected)


class Words:
    """The words of one language: ours, and Qt's for its own buttons."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._own = translations.read(translations.FOLDER / f"wherry_{language}.ts")
        self._qt = QTranslator()
        if language != SOURCE:
            self._qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def of(self, key: translations.Key) -> tuple[str, ...]:
        """All its forms; none of what nobody has translated yet."""
        context, text, comment = key
        if key in self._own:
            return self._own[key]
        is_as_it_stands = self._language == SOURCE or context.startswith("Q")
        return (self._qt.translate(context, text, comment) or (text if is_as_it_stands else ""),)


def letters(forms: Iterable[str]) -> set[str]:
    found = {QKeySequence.mnemonic(form).toString().removeprefix("Alt+") for form in forms}
    return found - {""}


def given_twice(keys: Iterable[translations.Key], words: Words) -> dict[str, list[str]]:
    """By the letter: what it leads to."""
    by_letter: dict[str, list[str]] = {}
    for key in sorted(keys):
        forms = words.of(key)
        for letter in letters(forms):
            by_letter.setdefault(letter, []).append(forms[0])
    return {letter: texts for letter, texts in by_letter.items() if len(texts) > 1}


def test_no_letter_leads_to_two_things_in_any_language(stage: Stage, marks: Marks) -> None:
    together = {(name, marks.keys_of(texts)) for name, texts in places(stage)}
    assert len(together) > 60
    found = {}
    for language in (SOURCE, *translations.LANGUAGES):
        words = Words(language)
        for name, keys in together:
            if twice := given_twice(keys, words):
                at = _MARK.sub(lambda mark: marks.keys[int(mark[1])][1], name)
                found[language, at] = twice
    assert found == {}
