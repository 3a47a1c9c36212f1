"""The list of downloads as a table: fed by the manager's facts, ordered and filtered by itself.

There is no proxy between it and the view: sorting a Python model through one takes seconds where an order
list takes milliseconds. Texts of cells are made when first asked for and kept until the row's value changes.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from time import localtime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from qtapp.domain.download import Download, State
from qtapp.ui import messages, row_words
from qtapp.ui.models.cells import Row, by_rank, cell_text, changed_columns, heading, tool_tip
from qtapp.ui.models.facets import EVERYTHING, Choice, Facets, has_other_traits, traits_of
from qtapp.ui.models.order import Column, matches, order_after, ordered, runs
from qtapp.ui.models.row_list import COLUMNS, ID_ROLE, ROOT, ROW_ROLE, SPANS_AT_MOST, RowList
from qtapp.ui.models.trusted import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qtapp.ui.models.trusted import Place

_Index = QModelIndex | QPersistentModelIndex

# Plain integers: comparing enum members in data() costs more than the rest of it.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FIGURES = frozenset((Column.SIZE, Column.SPEED, Column.LEFT))
# Put together once: the view asks for the flags of every cell it paints.
_ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
# as many rows as can be sorted anew each time one comes into view
_SORTED_AT_ONCE = 2_000


class DownloadModel(RowList):
    """One row a download: the manager's `added`, `changed`, `removed` go to `add`, `update`, `remove`."""

    counted = Signal(object)  # None: `facets` has other numbers

    def __init__(
        self, clock: Callable[[], float], *, resort_ms: int = 1000, parent: QObject | None = None
    ) -> None:
        """`clock`: seconds since the epoch; rows sorted by what moves are put right every `resort_ms`."""
        super().__init__(parent)
        self._clock = clock
        self._rows: dict[str, Row] = {}
        self._waiting: set[str] = set()
        self._came = 0
        self._sort_column = -1
        self._descending = False
        self._needle = ""
        self._choice = EVERYTHING
        self._facets = Facets()
        self._trusted: frozenset[Place] = frozenset()
        self._day = localtime(clock())[:3]
        self._resort_timer = QTimer(self)
        self._resort_timer.setSingleShot(True)
        self._resort_timer.setInterval(resort_ms)
        self._resort_timer.timeout.connect(self.resort)

    # What others ask

    @property
    def total(self) -> int:
        """All downloads, those hidden by the filter too."""
        return len(self._rows)

    @property
    def filter_text(self) -> str:
        return self._needle

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def facets(self) -> Facets:
        """How many there are of each kind, those hidden by the filter too."""
        return self._facets

    @property
    def is_in_queue_order(self) -> bool:
        """It is shown in the order in which those that wait start, and not sorted by a column."""
        return self._sort_column < 0

    @property
    def has_waiting(self) -> bool:
        """Some row counts down; `tick` is worth calling each second while the list is seen."""
        return bool(self._waiting)

    def download_at(self, row: int) -> Download:
        """The download of a visible row.

        Raises:
            IndexError: there is no such row.
        """
        return self._order[row].download

    def id_at(self, row: int) -> str:
        return self._order[row].download.id

    def row_of(self, download_id: str) -> int | None:
        """The visible row of a download; None where it is hidden by the filter or not in the list."""
        row = self._rows.get(download_id)
        return None if row is None or row.place < 0 else row.place

    # The manager's facts

    def reset(self, downloads: Iterable[Download] = ()) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._rows = {}
        self._waiting = set()
        self._facets = Facets()
        for download in downloads:
            self._take(download)
        self._arrange()
        self.endResetModel()
        self.counted.emit(None)

    def add(self, downloads: Sequence[Download]) -> None:
        """New rows, each at the place of its rank."""
        known = [download for download in downloads if download.id in self._rows]
        fresh = [self._take(download) for download in downloads if download.id not in self._rows]
        shown = [row for row in fresh if self._matches(row)]
        if self._sort_column >= 0:
            if shown:
                self._insert(len(self._order), shown)
                self.resort()
        else:
            self._bring_in(shown)
        if fresh:
            self.counted.emit(None)
        if known:
            self.update(known)

    def update(self, downloads: Iterable[Download]) -> None:
        """New values of rows in the list; ids not in it are ignored (they were removed meanwhile)."""
        touched: dict[int, tuple[int, int]] = {}
        moved: list[Row] = []
        refitted: list[Row] = []
        is_counted = False
        first, last = COLUMNS, -1
        for download in downloads:
            row = self._rows.get(download.id)
            if row is None:
                continue
            columns = changed_columns(row.download, download)
            if row.download.rank != download.rank and row.place >= 0:
                moved.append(row)
            if has_other_traits(row.download, download):
                refitted.append(row)
                is_counted = self._recount(row, download) or is_counted
            row.download = download
            self._note_waiting(download)
            if not columns:
                continue
            for column in columns:
                row.cells[column] = None
            first, last = min(first, columns[0]), max(last, columns[-1])
            if row.place >= 0:
                touched[row.place] = (columns[0], columns[-1])
        self._announce(touched)
        self._put_right(moved, is_due=first <= self._sort_column <= last)
        if self._needle or self._choice != EVERYTHING:
            self._refit(refitted)
        if is_counted:
            self.counted.emit(None)

    def _recount(self, row: Row, download: Download) -> bool:
        """Whether it counts as something else from this value on."""
        before, row.traits = row.traits, traits_of(download)
        self._facets.change(before, row.traits)
        return before != row.traits

    def _refit(self, rows: list[Row]) -> None:
        """These may have come into view, or have gone out of it."""
        leaving = [row for row in rows if row.place >= 0 and not self._matches(row)]
        entering = [row for row in rows if row.place < 0 and self._matches(row)]
        spans = runs(sorted(row.place for row in leaving))
        if len(spans) > SPANS_AT_MOST:
            self._show_anew()
            return
        self._take_out(spans)
        for row in leaving:
            row.place = -1
        if self._sort_column < 0:
            self._bring_in(entering)
        elif entering:
            self._insert(len(self._order), entering)
            if len(self._order) <= _SORTED_AT_ONCE:
                self.resort()
            elif not self._resort_timer.isActive():
                self._resort_timer.start()

    def _bring_in(self, rows: list[Row]) -> None:
        """Each at the place of its rank; the list shows the order of the queue."""
        if not rows:
            return
        order = self._order
        gaps = groupby(sorted(rows, key=by_rank), lambda row: bisect_right(order, by_rank(row), key=by_rank))
        blocks = [(place, list(block)) for place, block in gaps]
        if len(blocks) > SPANS_AT_MOST:
            self._show_anew()
            return
        # From the last gap to the first, so that earlier positions stay right.
        for place, block in reversed(blocks):
            self._insert(place, block)

    def _put_right(self, moved: list[Row], *, is_due: bool) -> None:
        """Rows have other ranks, or others in the column that they are sorted by."""
        if moved and self._sort_column < 0:
            self._put_in(order_after(self._order, moved, by_rank), as_moves=True)
        elif (moved or is_due) and not self._resort_timer.isActive():
            self._resort_timer.start()

    def remove(self, ids: Iterable[str]) -> None:
        """These left the list."""
        gone: list[Row] = []
        for download_id in ids:
            row = self._rows.pop(download_id, None)
            if row is None:
                continue
            self._waiting.discard(download_id)
            self._facets.drop(row.traits)
            if row.place >= 0:
                gone.append(row)
        spans = runs(sorted(row.place for row in gone))
        if len(spans) > SPANS_AT_MOST:
            self._show_anew()
        else:
            self._take_out(spans)
        self.counted.emit(None)

    def tick(self, now: float) -> None:
        """Let the waiting rows count down; call it each second while some wait and the list is seen."""
        day = localtime(now)[:3]
        if day != self._day:
            # "Done 13:41" becomes "Done 23 Nov" at midnight.
            self._day = day
            stale: Iterable[Row] = self._order
        else:
            stale = [self._rows[download_id] for download_id in self._waiting]
        touched = {}
        for row in stale:
            row.cells[Column.STATUS] = None
            if row.place >= 0:
                touched[row.place] = (int(Column.STATUS), int(Column.STATUS))
        self._announce(touched)

    def set_trusted(self, places: frozenset[Place]) -> None:
        """The servers whose certificates the user has accepted: their rows say so, whatever else they say."""
        if places == self._trusted:
            return
        self._trusted = places
        for row in self._rows.values():
            row.cells[Column.STATUS] = None
        self._announce_column(Column.STATUS)

    def _is_by_hand(self, download: Download) -> bool:
        return bool(self._trusted) and place_of(download) in self._trusted

    # Order and filter

    def set_filter(self, text: str) -> None:
        """Show only rows whose name or address contains every word of `text`; "" shows all."""
        needle = " ".join(text.casefold().split())
        if needle != self._needle:
            self._needle = needle
            self._refilter()

    def set_choice(self, choice: Choice) -> None:
        """Show only what is counted under `choice`, and of that what the filter leaves."""
        if choice != self._choice:
            self._choice = choice
            self._refilter()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 gives the list's own order back."""
        self._sort_column = column if 0 <= column < COLUMNS else -1
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.resort()

    def resort(self) -> None:
        """Put the rows into order again; selections and the current row go with their downloads."""
        self._resort_timer.stop()
        self._put_in(self._in_order(self._order), as_moves=self._sort_column < 0)

    def _refilter(self) -> None:
        wanted = self._in_order(row for row in self._rows.values() if self._matches(row))
        if wanted != self._order:
            self._show_anew()

    def _show_anew(self) -> None:
        # Hundreds of single spans cost the view more than one reset; it keeps the selection by ids.
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        for row in self._rows.values():
            row.place = -1
        self._order = self._in_order(row for row in self._rows.values() if self._matches(row))
        self._number(0)

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        listed = sorted(rows, key=by_rank)
        return listed if self._sort_column < 0 else ordered(listed, self._sort_column, self._descending)

    def _matches(self, row: Row) -> bool:
        choice = self._choice
        if choice.key and row.traits[choice.section] != choice.key:
            return False
        return not self._needle or matches(row.download, self._needle)

    def _take(self, download: Download) -> Row:
        self._came += 1
        row = self._rows[download.id] = Row(download, self._came)
        self._facets.put(row.traits)
        self._note_waiting(download)
        return row

    def _note_waiting(self, download: Download) -> None:
        if download.until is not None:
            self._waiting.add(download.id)
        else:
            self._waiting.discard(download.id)

    # The view's questions

    def rowCount(self, parent: _Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._order[index.row()]
        if role == _DISPLAY:
            return self._cell(row, index.column())
        if role == ROW_ROLE:
            return row.download
        if role == _ACCESSIBLE:
            return self._spoken(row, index.column())
        if role == ID_ROLE:
            return row.download.id
        if role == _TOOL_TIP:
            return tool_tip(row.download, self._clock(), is_by_hand=self._is_by_hand(row.download))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < COLUMNS:
            return None
        if role == _DISPLAY:
            return heading(Column(section))
        if role == _ALIGNMENT:
            side = Qt.AlignmentFlag.AlignRight if section in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _cell(self, row: Row, column: int) -> str:
        text = row.cells[column]
        if text is None:
            text = cell_text(row.download, column, self._clock, is_by_hand=self._is_by_hand(row.download))
            row.cells[column] = text
        return text

    def _spoken(self, row: Row, column: int) -> str:
        if column == Column.NAME:
            return row_words.accessible_row(row.download, self._clock())
        text = self._cell(row, column)
        if column == Column.PROGRESS and not text and row.download.state is State.DONE:
            return messages.state_text(State.DONE)
        return text
