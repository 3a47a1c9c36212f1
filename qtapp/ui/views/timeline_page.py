"""What happened to one download, with times: a list that grows while it runs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qtapp.domain.timeline import Event, Happened, fold
from qtapp.ui import timeline_words as words
from qtapp.ui.theme import palette_of
from qtapp.ui.top_bar import SearchField
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from qtapp.domain.download import Download
    from qtapp.services.timelines import Timelines
    from qtapp.storage.history_facts import Timeline
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme, Tokens

_TIME, _AFTER, _TEXT = range(3)
_ROW = 24
# below this the words need the room
_WIDE = 520


class TimelinePage(QWidget):
    """It asks the history for a download once it is seen, and forgets it when it is hidden."""

    def __init__(
        self,
        timelines: Timelines,
        theme: Theme,
        icons: Icons,
        clock: Callable[[], float] = time.time,
        parent: QWidget | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(parent)
        self._timelines = timelines
        self._clock = clock
        self._download: Download | None = None
        self._events: tuple[Event, ...] = ()
        self._early: tuple[Event, ...] = ()  # what happens while the history is asked
        self._known: words.Known = {}
        self._asked: str | None = None
        self._is_loaded = False
        self._is_whole = True
        self._model = TextTableModel(
            (self.tr("Time"), self.tr("After", "so long after it was added"), self.tr("What happened")),
            frozenset({1}),
            self,
        )
        self.table = TextTable(
            self._model,
            theme,
            ("88:88:88", "+88:88:88"),
            self.tr("Timeline"),
            main=_TEXT,
            elide=Qt.TextElideMode.ElideRight,
        )
        # what the columns are is plain to see, and there is little room under the list of downloads
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(max(_ROW, self.table.fontMetrics().height() + 8))
        self.filter = SearchField(icons)
        self.filter.setPlaceholderText(self.tr("Search the timeline"))
        self.filter.setAccessibleName(self.tr("Search the timeline"))
        self.copy_all = QPushButton(self.tr("Copy &All"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(14, 4, 14, 8)
        self.setAutoFillBackground(True)
        self._lay_out()
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.left.connect(self._on_filter_left)
        self.filter.gone_on.connect(self._on_filter_left)
        self.copy_all.clicked.connect(self._on_copy_all)
        # spelled out: the standard key is empty on some platforms
        copy = QShortcut(QKeySequence("Ctrl+C"), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copy)
        timelines.loaded.connect(self._on_loaded)
        timelines.noted.connect(self._on_noted)
        timelines.came_back.connect(self._on_came_back)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(10)
        row.addWidget(self.filter, 1)
        row.addWidget(self.copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        # what happened last is shown, and above it often half a line
        self._edge = QFrame()
        self._edge.setObjectName("hairline")
        self._edge.setFixedHeight(1)
        column.addWidget(self._edge)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)

    def show_download(self, download: Download | None) -> None:
        """Show what happened to this one; the same one again where its row has changed. None: to nobody."""
        before, self._download = self._download, download
        if (before and before.id) != (download and download.id):
            self._forget()
            self._ask()
            self._show()
        elif before is not None and download is not None and _frame(before) != _frame(download):
            self._show()

    def text(self) -> str:
        """What is shown, a line for each."""
        rows = range(self._model.rowCount())
        return "\n".join(self._line(row) for row in rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.show_column(_AFTER, is_shown=self.width() >= _WIDE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LanguageChange):
            self._known.clear()
            self._show()

    def _forget(self) -> None:
        self._events = self._early = ()
        self._known.clear()
        self._asked, self._is_loaded, self._is_whole = None, False, True

    def _ask(self) -> None:
        if self._download is not None and self.isVisible() and self._asked != self._download.id:
            self._asked = self._download.id
            self._timelines.load(self._download.id)

    @Slot(object)
    def _on_loaded(self, timeline: Timeline) -> None:
        if timeline.id != self._asked or self._is_loaded:
            return
        self._is_loaded, self._is_whole = True, timeline.is_whole
        self._events, self._early = fold((*timeline.events, *self._early)), ()
        self._show()

    @Slot(object)
    def _on_noted(self, happened: Happened) -> None:
        if happened.id != self._asked:
            return
        if self._is_loaded:
            self._events = fold((*self._events, *happened.events))
            self._show()
        else:
            self._early += happened.events

    @Slot(object)
    def _on_came_back(self, _nothing: None) -> None:
        if not self._is_whole:
            self._forget()
            self._ask()

    @Slot(str)
    def _on_filter_changed(self, _text: str) -> None:
        self._show()

    @Slot(object)
    def _on_filter_left(self, _nothing: None) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    @Slot()
    def _on_copy(self) -> None:
        row = self._model.row_of(self.table.chosen) if self.table.chosen is not None else None
        QGuiApplication.clipboard().setText(self.text() if row is None else self._line(row))

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        self.filter.refresh_icons()
        palette = palette_of(tokens)
        palette.setColor(QPalette.ColorRole.Window, tokens.color("surface"))
        self.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, tokens.color("dim"))
        self.note.setPalette(palette)

    def _show(self) -> None:
        """Only where it is seen: what a hidden page would show is asked for anew when it is."""
        if not self.isVisible():
            return
        rows = self._rows()
        bar = self.table.verticalScrollBar()
        # whoever has scrolled up reads there; all others follow what happens
        is_at_end = bar.value() >= bar.maximum()
        self._model.put(rows)
        if rows:
            self.table.make_room(_TIME, max((row[_TIME] for row in rows.values()), key=len))
        if is_at_end:
            self.table.scrollToBottom()
        self.note.setText(self._note(has_rows=bool(rows)))
        self.note.setVisible(bool(self.note.text()))
        is_asked = self._download is not None
        side = Qt.AlignmentFlag.AlignLeft if is_asked else Qt.AlignmentFlag.AlignHCenter
        self.note.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.table, self.filter, self.copy_all, self._edge):
            part.setVisible(is_asked)
        self.copy_all.setEnabled(bool(rows))

    def _rows(self) -> dict[str, tuple[str, ...]]:
        if self._download is None:
            return {}
        wanted = self.filter.text().casefold().split()
        found = words.lines(self._download, self._events, self._clock(), self._known)
        return {
            str(number): (line.time, line.after, line.text)
            for number, line in enumerate(found)
            if all(word in f"{line.time} {line.text}".casefold() for word in wanted)
        }

    def _note(self, *, has_rows: bool) -> str:
        if self._download is None:
            return words.nobody_text()
        if not self._is_whole:
            return words.not_whole_text()
        return "" if has_rows else words.nothing_found_text()

    def _line(self, row: int) -> str:
        columns = range(self._model.columnCount())
        return "\t".join(str(self._model.index(row, column).data()) for column in columns)


def _frame(download: Download) -> tuple[object, ...]:
    """What of the row stands in its timeline."""
    return (download.state, download.finished_at, download.name, download.bytes_total, download.verified)
