"""A list that shows a part of its rows in some order; rows come into view and go out of it as they change."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from qtapp.ui.models.cells import by_rank
from qtapp.ui.models.facets import EVERYTHING
from qtapp.ui.models.order import matches, order_after, ordered, runs
from qtapp.ui.models.row_list import COLUMNS, SPANS_AT_MOST, RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.domain.download import Download
    from qtapp.ui.models.cells import Row
    from qtapp.ui.models.facets import Choice

# more is slower than to show the list anew
_STEPS_AT_MOST = 500_000
# as many rows as can be sorted anew each time one comes into view
_SORTED_AT_ONCE = 2_000


class NarrowedList(RowList):
    """All rows by their ids, and which of them are shown where: by a choice, a search, a column. Rows sorted
    by what moves are put right every `resort_ms`."""

    def __init__(self, resort_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Row] = {}
        self._sort_column = -1
        self._descending = False
        self._needle = ""
        self._choice = EVERYTHING
        # by which the list is sorted while it shows the order of the queue
        self._key: Callable[[Row], Any] = by_rank
        self._resort_timer = QTimer(self)
        self._resort_timer.setSingleShot(True)
        self._resort_timer.setInterval(resort_ms)
        self._resort_timer.timeout.connect(self.resort)

    # What others ask

    @property
    def total(self) -> int:
        """All downloads, those hidden by the filter too."""
        return len(self._rows)

    def __contains__(self, download_id: str) -> bool:
        """It is in the list, shown or not."""
        return download_id in self._rows

    @property
    def is_narrowed(self) -> bool:
        """Some may be hidden by the filter, or by the choice."""
        return bool(self._needle) or self._choice != EVERYTHING

    @property
    def filter_text(self) -> str:
        return self._needle

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def is_in_queue_order(self) -> bool:
        """It is shown in the order in which those that wait start, and not sorted by a column."""
        return self._sort_column < 0

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

    # What is asked for

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
        wanted = self._in_order(self._narrowed())
        if wanted != self._order:
            self._show_anew(wanted)

    def _show_anew(self, order: list[Row] | None = None) -> None:
        # Hundreds of single spans cost the view more than one reset; it keeps the selection by ids.
        self.beginResetModel()
        self._arrange(order)
        self.endResetModel()

    def _arrange(self, order: list[Row] | None = None) -> None:
        if order is None:
            order = self._in_order(self._narrowed())
        for row in self._order:
            row.place = -1
        self._order = order
        self._number(0)

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        listed = sorted(rows, key=by_rank)
        return listed if self._sort_column < 0 else ordered(listed, self._sort_column, self._descending)

    def _narrowed(self) -> list[Row]:
        """All rows that are to be seen, in any order; each knows afterwards whether it fits."""
        self._fit(self._rows.values())
        return [row for row in self._rows.values() if row.fits]

    def _fit(self, rows: Iterable[Row]) -> None:
        """Each knows afterwards whether it fits."""
        is_whole = not self._choice.key and not self._needle
        for row in rows:
            row.fits = is_whole or self._matches(row)

    def _matches(self, row: Row) -> bool:
        choice = self._choice
        if choice.key and row.traits[choice.section] != choice.key:
            return False
        return not self._needle or matches(row.download, self._needle)

    # What comes and goes

    def _admit(self, fresh: list[Row]) -> None:
        """Show those of them that fit."""
        self._fit(fresh)
        self._show_more([row for row in fresh if row.fits])

    def _show_more(self, rows: list[Row]) -> None:
        if self._sort_column < 0:
            self._bring_in(rows)
        elif rows:
            self._insert(len(self._order), rows)
            self.resort()

    def _refit(self, rows: list[Row]) -> None:
        """These may have come into view, or have gone out of it."""
        turned = self._turned(rows)
        self._exchange([row for row in turned if not row.fits], [row for row in turned if row.fits])

    def _turned(self, rows: list[Row]) -> list[Row]:
        """Those that fit and did not, or the other way round."""
        turned = [row for row in rows if self._matches(row) is not row.fits]
        for row in turned:
            row.fits = not row.fits
        return turned

    def _exchange(self, leaving: list[Row], entering: list[Row]) -> None:
        spans = runs(sorted(row.place for row in leaving))
        # each span has all rows below it numbered anew
        if (len(spans) + len(entering)) * len(self._order) > _STEPS_AT_MOST:
            self._exchange_many(leaving, entering)
            return
        self._take_out(spans)
        for row in leaving:
            row.place = -1
        if self._sort_column < 0:
            self._bring_in(entering)
        elif entering:
            self._put_near(entering)
            if len(self._order) <= _SORTED_AT_ONCE:
                self.resort()
            elif not self._resort_timer.isActive():
                self._resort_timer.start()

    def _exchange_many(self, leaving: list[Row], entering: list[Row]) -> None:
        gone = set(map(id, leaving))
        kept = [row for row in self._order if id(row) not in gone]
        is_by_rank = self._sort_column < 0
        self._show_anew(order_after(kept, entering, by_rank) if is_by_rank else kept + entering)
        if entering and not is_by_rank and not self._resort_timer.isActive():
            self._resort_timer.start()

    def _put_near(self, rows: list[Row]) -> None:
        """Into view, until the list is sorted by its column again."""
        self._insert(len(self._order), rows)

    def _bring_in(self, rows: list[Row]) -> None:
        """Each at the place of its rank; the list shows the order of the queue."""
        if not rows:
            return
        order, key = self._order, self._key
        gaps = groupby(sorted(rows, key=key), lambda row: bisect_right(order, key(row), key=key))
        blocks = [(place, list(block)) for place, block in gaps]
        if len(blocks) > SPANS_AT_MOST:
            self._show_anew(order_after(order, rows, key))
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
