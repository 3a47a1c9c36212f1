"""The letters that choose the entries of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


def mnemonics(actions: Iterable[QAction | None]) -> dict[str, str]:
    """The letter, "" for none, of each entry that is no separator, by its words."""
    texts = [action.text() for action in actions if action is not None and not action.isSeparator()]
    return {text: QKeySequence.mnemonic(text).toString().removeprefix("Alt+") for text in texts}


def given_twice(actions: Iterable[QAction | None]) -> set[str]:
    """Letters that only step from one entry to the next, as several have them."""
    letters = [letter for letter in mnemonics(actions).values() if letter]
    return {letter for letter in letters if letters.count(letter) > 1}
