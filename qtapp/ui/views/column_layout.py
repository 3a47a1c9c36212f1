"""The columns of the list as the user wants them: which are seen, in what order, how wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.messages import trouble_texts
from qtapp.ui.models.order import Column
from qtapp.ui.painting.row_delegate import PADDING
from qtapp.ui.remedy_words import action_text
from qtapp.ui.views.columns import Least, fitted_widths
from qtapp.ui.window_layout import ColumnLayout, SortedBy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont, QFontMetrics

    from qtapp.ui.painting.row_delegate import RowDelegate
    from qtapp.ui.views.download_header import DownloadHeader

# Widths in pixels for lines of this height; a larger font needs more.
_LINE_HEIGHT = 16
_BAR, _BAR_READABLE = 190, 180
_NAME_LEAST, _PROGRESS_LEAST, _STATUS_LEAST = 150, 110, 130
_PLACE = 150
# what rows of two lines say below the name where its column is not seen
_SAID_BELOW = (Column.SIZE, Column.SPEED, Column.LEFT, Column.HOST)
USUAL = frozenset(column for column in Column if column <= Column.STATUS)


class TableColumns(QObject):
    """Fits the columns that are wanted into the room there is. The name is always there, and first."""

    changed = Signal()  # by the user: others are wanted, or elsewhere, or of another width
    shown_changed = Signal()  # others are to be seen

    def __init__(self, header: DownloadHeader, delegate: RowDelegate, parent: QObject) -> None:
        super().__init__(parent)
        self._header = header
        self._delegate = delegate
        self._wanted = set(USUAL)
        self._needed: dict[int, int] = {}  # by the font
        self._by_hand: dict[int, int] = {}
        self._least = Least(_NAME_LEAST, _BAR_READABLE, _PROGRESS_LEAST, _STATUS_LEAST, _STATUS_LEAST)
        self._room = 0
        self._fitting = False
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)

    @property
    def wanted(self) -> frozenset[Column]:
        """Also those for which there is no room at this moment."""
        return frozenset(self._wanted)

    def want(self, column: Column, is_wanted: bool) -> None:
        """Show a column, or do not; the name stays."""
        if column is Column.NAME or (column in self._wanted) is is_wanted:
            return
        (self._wanted.add if is_wanted else self._wanted.discard)(column)
        self._fit()
        self.shown_changed.emit()
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """The usual columns in the usual order and width."""
        self._put_on(USUAL, list(Column), {})
        self.changed.emit()

    def layout(self) -> tuple[ColumnLayout, ...]:
        """All columns from the leading edge; a width that nobody has chosen is None."""
        places = sorted(Column, key=lambda column: self._header.visualIndex(int(column)))
        return tuple(
            ColumnLayout(column.name.lower(), column in self._wanted, self._by_hand.get(int(column)))
            for column in places
        )

    def restore(self, layout: Iterable[ColumnLayout]) -> None:
        """What `layout` gave; columns that it does not know are as usual, and what is no column is passed
        over."""
        known = {column.name.lower(): column for column in Column}
        found = {known[item.name]: item for item in layout if item.name in known}
        rest = [column for column in Column if column not in found]
        wanted = {column for column, item in found.items() if item.is_shown} | (USUAL & set(rest))
        widths = {int(column): item.width for column, item in found.items() if item.width is not None}
        self._put_on(wanted, [*found, *rest], widths)

    def sorted_by(self) -> SortedBy | None:
        section = self._header.sortIndicatorSection()
        if not 0 <= section < len(Column):
            return None
        is_descending = self._header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return SortedBy(Column(section).name.lower(), is_descending)

    def sort(self, by: SortedBy | None) -> None:
        """Sort by what `sorted_by` gave; a column that there is not, and None, are the order of the queue."""
        known = {column.name.lower(): column for column in Column}
        if by is None or by.column not in known:
            self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        order = Qt.SortOrder.DescendingOrder if by.is_descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(int(known[by.column]), order)

    def measure(self, metrics: QFontMetrics, font: QFont) -> None:
        """By the font: a larger one needs more."""
        wide = metrics.horizontalAdvance

        def scaled(pixels: int) -> int:
            return round(pixels * max(1.0, metrics.height() / _LINE_HEIGHT))

        self._least = Least(
            name=scaled(_NAME_LEAST),
            progress_readable=scaled(_BAR_READABLE),
            progress=scaled(_PROGRESS_LEAST),
            status_readable=self._delegate.status_width(font, self.tr("Login needed · Retry")),
            status=scaled(_STATUS_LEAST),
            action=self._delegate.status_width(font, action_text(ErrorKind.LINK_EXPIRED, State.NEEDS_YOU)),
            percent=wide("100 %") + 2 * PADDING,
        )
        self._needed = {
            int(Column.PROGRESS): scaled(_BAR) + wide("100 %") + 4 * PADDING,
            int(Column.SIZE): wide("888.8 MB+") + 2 * PADDING,
            int(Column.SPEED): wide("888.8 MB/s") + 2 * PADDING,
            int(Column.LEFT): wide("88 min 88 s") + 2 * PADDING,
            int(Column.STATUS): max(
                5 * PADDING + wide(self.tr("Done 30 Sept · size not confirmed")),
                5 * PADDING + wide(self.tr("Retry in 2 min · Server busy · Try now")),
                *(self._delegate.status_width(font, text) for text in trouble_texts()),
            ),
            int(Column.HOST): scaled(_PLACE),
            int(Column.FOLDER): scaled(_PLACE),
            int(Column.QUEUE): wide("MMMMMMMM") + 2 * PADDING,
            int(Column.ADDED): wide("30 Sept 88") + 2 * PADDING,
            int(Column.AVERAGE): wide("888.8 MB/s") + 2 * PADDING,
            int(Column.ATTEMPTS): wide(self.tr("Attempts")) + 3 * PADDING,
        }
        self._fit()

    def fit(self, room: int) -> None:
        """Into so many pixels."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        if not self._needed:
            return
        header = self._header
        wished = {
            column: self._by_hand.get(column, needed)
            for column, needed in self._needed.items()
            if column in self._wanted
        }
        widths = fitted_widths(self._room, wished, self._least, self._by_hand)
        self._fitting = True
        for column in Column:
            header.setSectionHidden(int(column), int(column) not in widths)
            if int(column) in widths:
                header.resizeSection(int(column), widths[int(column)])
        self._fitting = False
        self._delegate.unseen = tuple(int(column) for column in _SAID_BELOW if int(column) not in widths)
        self._mark_ends()

    def _mark_ends(self) -> None:
        """Between which columns a ring around the row is drawn."""
        header = self._header
        shown = [column for column in Column if not header.isSectionHidden(int(column))]
        places = sorted(map(int, shown), key=header.visualIndex)
        self._delegate.first_column, self._delegate.last_column = places[0], places[-1]

    def _put_on(self, wanted: Iterable[Column], order: list[Column], widths: dict[int, int]) -> None:
        self._wanted = {Column.NAME, *wanted}
        self._by_hand = dict(widths)
        order = [Column.NAME, *(column for column in order if column is not Column.NAME)]
        self._fitting = True
        for place, column in enumerate(order):
            self._header.moveSection(self._header.visualIndex(int(column)), place)
        self._fitting = False
        self._fit()
        self.shown_changed.emit()

    @Slot(int, int, int)
    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and section != Column.NAME and new > 0:
            self._by_hand[section] = new
            self.changed.emit()

    @Slot(int, int, int)
    def _on_moved(self, _section: int, _old: int, _new: int) -> None:
        if not self._fitting:
            self._mark_ends()
            self.changed.emit()
