"""The row above the history: what is looked for, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QSize, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from qtapp.domain.download import State
from qtapp.domain.history_view import View
from qtapp.ui import history_words
from qtapp.ui.top_bar import SearchField
from qtapp.ui.views.hidden_choices import HiddenChoices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

# a word that is typed is looked for once, and not letter by letter
_TYPED_MS = 60
# below it what is not chosen has no room beside what is looked for
_WIDE, _LINE_HEIGHT = 620, 18
_SEARCH_LEAST = 120
_SIGNS = (
    "QLineEdit QToolButton"
    " { background: transparent; border: none; padding: 0; min-width: 0; min-height: 0; }"
)


class HistoryFilters(QWidget):
    """Search, result, type, time, and a menu of what can be done with all."""

    changed = Signal(object)  # None
    left = Signal(object)  # None: done with searching

    def __init__(self, theme: Theme, icons: Icons, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.search = SearchField(icons)
        self.search.setPlaceholderText(self.tr("Search history"))
        self.search.setAccessibleName(self.tr("Search history by name, address or folder"))
        self.search.setStyleSheet(_SIGNS)
        self.result = _choice(history_words.results(), self.tr("Result"))
        self.types = _choice(history_words.types(), self.tr("Type of file"))
        self.span = _choice(history_words.spans(), self.tr("Time"))
        self.more = QToolButton()
        self.more.setProperty("plain", True)
        self.more.setFixedSize(34, 34)
        self.more.setIconSize(QSize(16, 16))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(menu)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setAccessibleName(self.tr("More for the history"))
        self.more.setToolTip(self.tr("More"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 9)
        row.setSpacing(10)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.search, 1)
        for widget in (self.result, self.types, self.span, self.more):
            row.addWidget(widget)
        HiddenChoices(menu, (self.types, self.span))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._on_changed)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self.left)
        self.search.gone_on.connect(self.left)  # from here both lead to the table
        for choice in (self.result, self.types, self.span):
            choice.currentIndexChanged.connect(self._on_changed)
        self.refresh_icons()

    def refresh_icons(self) -> None:
        self.search.refresh_icons()
        self.more.setIcon(self._icons.icon("ellipsis", "dim"))
        self.update()

    def view(self, today: QDate) -> View:
        """What is to be seen; its order is not chosen here."""
        days: int | None = self.span.currentData()
        result: str | None = self.result.currentData()  # Qt has made a plain text of it
        since = None
        if days is not None:
            since = float(QDateTime(today.addDays(1 - days), QTime(0, 0)).toSecsSinceEpoch())
        return View(
            text=self.search.text(),
            result=State(result) if result is not None else None,
            types=self.types.currentData(),
            ended_from=since,
        )

    def clear(self) -> None:
        """Leave nothing out."""
        self.search.clear()
        for choice in (self.result, self.types, self.span):
            choice.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = max(1.0, self.fontMetrics().height() / _LINE_HEIGHT)
        others = (self.result, self.types, self.span, self.more)
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        needed = sum(gap + widget.sizeHint().width() for widget in others)
        needed += margins.left() + margins.right() + int(_SEARCH_LEAST * scale)
        is_wide = self.width() >= max(_WIDE * scale, needed)
        for choice in (self.types, self.span):
            # what is chosen is seen, or nobody knew why entries are missing
            choice.setVisible(is_wide or choice.currentIndex() > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(self.rect(), tokens.color("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.color("line"))

    @Slot()
    def _on_typed(self) -> None:
        self._typed.start()

    @Slot()
    def _on_changed(self) -> None:
        self._typed.stop()
        self._fit()
        self.changed.emit(None)


def _choice(items: Iterable[tuple[str, Any]], name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setToolTip(name)
    for text, value in items:
        choice.addItem(text, value)
    return choice
