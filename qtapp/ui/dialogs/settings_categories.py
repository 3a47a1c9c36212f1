"""The categories among the settings: their order, their dialogs, and a link to try them with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from qtapp.domain.categories import CATEGORIES_AT_MOST, Category, category_for, folder_for, with_unique_names
from qtapp.domain.download import MAIN
from qtapp.domain.links import BadLink, normalise
from qtapp.ui import category_words
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.category import CategoryDialog
from qtapp.ui.dialogs.settings_rows import MarkedLabel, Part, Query
from qtapp.ui.settings_words import plain_label_text, sentence
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.ui.theme import Theme

_TABLE_HEIGHT = 220
_LONGEST_LINK = 2000
_EXAMPLE = "https://dl.example.org/film.mkv"


class CategoriesPart(Part):
    """The first that fits counts, so that their order can be changed."""

    chosen = Signal(object)  # tuple[str, tuple[Category, ...]]: the name of the field, and what it is to be

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        executor: Executor,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None,
    ) -> None:
        super().__init__("categories")
        self._settings = settings
        self._executor = executor
        self._pick_folder = pick_folder
        self._edited: str | None = None
        self.text = MarkedLabel(sentence("categories"), theme, color="dim")
        self._rows = TextTableModel(
            (self.tr("Category"), self.tr("Types"), self.tr("Sites"), self.tr("Folder")), frozenset(), self
        )
        self.table = TextTable(
            self._rows,
            theme,
            (self.tr("Archives, Programs"), "*.example.org/*", "/home/name/Downloads"),
            plain_label_text("categories"),
        )
        self.table.setProperty("boxed", True)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self._new = self._button(self.tr("&New…"), self._on_new)
        self._edit = self._button(self.tr("&Edit…"), self._on_edit)
        self._up = self._button(self.tr("Move &Up"), self._on_up)
        self._down = self._button(self.tr("Move Do&wn"), self._on_down)
        self._remove = self._button(self.tr("&Remove"), self._on_remove)
        self._usual = self._button(self.tr("Add the Usual &Ones"), self._on_usual)
        self._link = QLineEdit()
        self._link.setMaxLength(_LONGEST_LINK)
        self._link.setMinimumHeight(HEIGHT)
        self._link.setPlaceholderText(_EXAMPLE)
        self._result = QLabel()
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setWordWrap(True)
        self._result.setMinimumHeight(2 * self._result.fontMetrics().lineSpacing())
        self._result.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.table.chosen_changed.connect(self._allow)
        self.table.entered.connect(self._on_edit)
        self._link.textChanged.connect(self._show_where)
        self.apply(settings)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        first, second, trial = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self._new, self._edit, self._remove)),
            (second, (self._up, self._down, self._usual)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        try_label = QLabel(self.tr("&Try a link"))
        try_label.setBuddy(self._link)
        trial.setSpacing(16)
        trial.addWidget(try_label)
        trial.addWidget(self._link, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.table)
        column.addLayout(first)
        column.addLayout(second)
        column.addSpacing(8)
        column.addLayout(trial)
        column.addWidget(self._result)

    # what is shown

    def apply(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._settings = settings
        self._rows.put({one.name: category_words.category_row(one) for one in settings.categories})
        self._allow()
        self._show_where()

    def texts(self) -> tuple[str, ...]:
        rows = (text for one in self._settings.categories for text in category_words.category_row(one))
        return (plain_label_text("categories"), sentence("categories"), *rows)

    def mark(self, query: Query) -> None:
        self.text.mark(query)

    @Slot()
    def _allow(self) -> None:
        number, last = self._number(), len(self._settings.categories) - 1
        self._new.setEnabled(last + 1 < CATEGORIES_AT_MOST)
        self._usual.setEnabled(last + 1 < CATEGORIES_AT_MOST and bool(self._missing_usual()))
        self._edit.setEnabled(number is not None)
        self._remove.setEnabled(number is not None)
        self._up.setEnabled(number is not None and number > 0)
        self._down.setEnabled(number is not None and number < last)

    @Slot()
    def _show_where(self) -> None:
        text = self._link.text().strip()
        if not text:
            self._result.setText(category_words.try_text())
            return
        try:
            url = normalise(text).url
        except BadLink:
            self._result.setText(category_words.no_link_text())
            return
        sorting = replace(self._settings, sorts_by_category=True)
        where = category_words.goes_text(
            folder_for(sorting, MAIN, url), category_for(sorting.categories, url)
        )
        is_on = self._settings.sorts_by_category
        self._result.setText(where if is_on else f"{category_words.off_text()}\n{where}")

    # what is done

    @Slot()
    def _on_new(self) -> None:
        self._ask(None)

    @Slot()
    def _on_edit(self) -> None:
        if (number := self._number()) is not None:
            self._ask(self._settings.categories[number])

    @Slot()
    def _on_remove(self) -> None:
        number = self._number()
        if number is not None:
            categories = self._settings.categories
            self._choose((*categories[:number], *categories[number + 1 :]))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    @Slot()
    def _on_usual(self) -> None:
        self._choose((*self._settings.categories, *self._missing_usual())[:CATEGORIES_AT_MOST])

    def _ask(self, category: Category | None) -> None:
        self._edited = category.name if category is not None else None
        others = tuple(one for one in self._settings.categories if one is not category)
        dialog = CategoryDialog(
            category, others, self._settings.folder, self._executor, self, pick_folder=self._pick_folder
        )
        dialog.given.connect(self._on_given)
        dialog.open()

    @Slot(object)
    def _on_given(self, category: Category) -> None:
        categories = list(self._settings.categories)
        names = [one.name for one in categories]
        if self._edited in names:
            categories[names.index(self._edited)] = category
        else:
            categories.append(category)
        self._choose(with_unique_names(categories))
        self.table.choose(category.name)

    def _move(self, step: int) -> None:
        number = self._number()
        if number is None:
            return
        categories = list(self._settings.categories)
        moved = categories.pop(number)
        categories.insert(number + step, moved)
        self._choose(tuple(categories))
        self.table.choose(moved.name)

    def _choose(self, categories: tuple[Category, ...]) -> None:
        self.chosen.emit(("categories", categories))

    def _number(self) -> int | None:
        names = [one.name for one in self._settings.categories]
        return names.index(self.table.chosen) if self.table.chosen in names else None

    def _missing_usual(self) -> tuple[Category, ...]:
        names = {one.name.casefold() for one in self._settings.categories}
        return tuple(one for one in category_words.usual_categories() if one.name.casefold() not in names)
