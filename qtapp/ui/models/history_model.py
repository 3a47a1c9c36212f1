"""The history as rows of a table: their number is known at once, and pages of them are fetched as they are
seen."""

from __future__ import annotations

from collections import OrderedDict
from time import localtime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from qtapp.domain.download import State
from qtapp.domain.history_view import Field
from qtapp.domain.values import dataclass
from qtapp.ui import history_words
from qtapp.ui.figures import UNKNOWN, size_text
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from qtapp.domain.history_view import Entry
    from qtapp.storage.history_pages_worker import Counted, Page, Topmost

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGE_ROWS: Final = 100
_PAGES_KEPT: Final = 64
# what is scrolled past sooner is not asked for: to make its entries would hold up the painting
_ASK_AFTER_MS: Final = 10
# what a cell is painted from: asked for at once, as each question costs more than its answer
CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
FAINT_ROLE: Final = CELL_ROLE + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FIGURES: Final = frozenset({Field.SIZE, Field.ENDED})
_ABSENT: Final = "…"


@dataclass(frozen=True, slots=True)
class Cell:
    """`entry` is None where its page has not come, or it is gone; `is_faint`: its file is not there."""

    entry: Entry | None
    text: str
    is_faint: bool


_NOTHING: Final = Cell(None, "", is_faint=False)
_NOT_YET: Final = Cell(None, _ABSENT, is_faint=False)


class HistoryModel(QAbstractTableModel):
    """Fed by `show_top`, `show_count` and `put_page`; asks for what it lacks by `page_wanted`."""

    page_wanted = Signal(object)  # (first, count)
    entries_seen = Signal(object)  # tuple[Entry, ...] that have come in, or come in again

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(parent)
        self._clock = clock
        self._total = 0
        self._pages: OrderedDict[int, dict[int, Entry]] = OrderedDict()  # by number; the last used is last
        self._cells: dict[int, dict[tuple[int, int], Cell]] = {}  # by page, then by row and column
        self._day = localtime(clock())[:3]
        self._asked: set[int] = set()
        self._to_ask: dict[int, None] = {}
        self._missing: dict[int, bool] = {}
        self._ask_timer = QTimer(self)
        self._ask_timer.setSingleShot(True)
        self._ask_timer.timeout.connect(self._ask)
        self._is_counted = True

    # what it is fed with

    def show_top(self, top: Topmost) -> None:
        """Another view: its first rows, and as many as it has where that is known."""
        self.beginResetModel()
        self._pages.clear()
        self._cells.clear()
        self._asked.clear()
        self._to_ask.clear()
        self._is_counted = False
        self._total = len(top.entries) if top.total is None else max(top.total, len(top.entries))
        if top.entries:
            self._pages[0] = dict(enumerate(top.entries))
        self.endResetModel()
        self.entries_seen.emit(top.entries)

    def show_count(self, counted: Counted) -> None:
        """The view is as long as this; what is shown of it stays."""
        self._is_counted = True
        before, now = self._total, counted.total
        if now > before:
            self.beginInsertRows(_ROOT, before, now - 1)
            self._total = now
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(_ROOT, now, before - 1)
            self._total = now
            self.endRemoveRows()
        self._ask_timer.start(0)

    def put_page(self, page: Page) -> None:
        number = page.first // PAGE_ROWS
        self._asked.discard(number)
        self._pages[number] = dict(page.entries)
        self._pages.move_to_end(number)
        self._cells.pop(number, None)
        while len(self._pages) > _PAGES_KEPT:
            oldest, _entries = self._pages.popitem(last=False)
            self._cells.pop(oldest, None)
        last = min(page.first + page.count, self._total) - 1
        if last >= page.first:
            self.dataChanged.emit(self.index(page.first, 0), self.index(last, len(Field) - 1))
        self.entries_seen.emit(tuple(entry for _place, entry in page.entries))

    def put_missing(self, missing: Mapping[int, bool]) -> None:
        """Whose files are not where they were put; by position."""
        changed = {
            position for position, is_missing in missing.items() if self.is_missing(position) != is_missing
        }
        self._missing.update(missing)
        if not changed:
            return
        for number, entries in self._pages.items():
            if any(entry.position in changed for entry in entries.values()):
                self._cells.pop(number, None)
                first = number * PAGE_ROWS
                last = min(first + PAGE_ROWS, self._total) - 1
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(Field) - 1))

    # what others ask

    @property
    def is_counted(self) -> bool:
        """The number of rows is that of the whole view."""
        return self._is_counted

    def entry_at(self, row: int) -> Entry | None:
        """None where its page is not there, or it is gone."""
        return self._pages.get(row // PAGE_ROWS, {}).get(row)

    def entries_at(self, rows: Iterable[int]) -> tuple[Entry, ...]:
        found = (self.entry_at(row) for row in rows)
        return tuple(entry for entry in found if entry is not None)

    def is_missing(self, position: int) -> bool:
        return self._missing.get(position, False)

    # what Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Field)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        role = int(role)
        if role == _ALIGNMENT:
            return _alignment(index.column())
        cell = self._cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == _DISPLAY:
            return cell.text
        if cell.entry is None:
            return cell.text if role == _ACCESSIBLE else None
        if role == FAINT_ROLE:
            return cell.is_faint
        if role == _ACCESSIBLE:
            return f"{history_words.column_title(Field(index.column()))}: {cell.text}"
        if role == _TOOL_TIP:
            plain = history_words.hint_text(cell.entry.download, is_missing=cell.is_faint)
            return plain_tip(plain)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Field):
            return None
        if role == _DISPLAY:
            return history_words.column_title(Field(section))
        return _alignment(section) if role == _ALIGNMENT else None

    def _cell(self, row: int, column: int) -> Cell:
        number = row // PAGE_ROWS
        day = localtime(self._clock())[:3]
        if day != self._day:
            # "Today" becomes "Yesterday" at midnight
            self._day = day
            self._cells.clear()
        cells = self._cells.get(number)
        if cells is not None and (known := cells.get((row, column))) is not None:
            self._pages.move_to_end(number)
            return known
        entry = self._entry(row)
        if entry is None:
            return _NOT_YET if column == Field.NAME else _NOTHING
        is_missing = entry.download.state is State.DONE and self.is_missing(entry.position)
        cell = Cell(entry, self._text(entry, Field(column), is_missing=is_missing), is_missing)
        self._cells.setdefault(number, {})[row, column] = cell
        return cell

    def _entry(self, row: int) -> Entry | None:
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            if row in page or len(page) == PAGE_ROWS:
                return page.get(row)
            if not self._is_short(number, page):
                return None
        if number not in self._asked and number not in self._to_ask:
            # asked for together once the view has said what it paints
            self._to_ask[number] = None
            if not self._ask_timer.isActive():
                self._ask_timer.start(_ASK_AFTER_MS)
        return None

    def _is_short(self, number: int, page: dict[int, Entry]) -> bool:
        """It is the first page, of before the view was counted, and has more rows since."""
        return number == 0 and bool(page) and max(page) + 1 == len(page) < min(self._total, PAGE_ROWS)

    @Slot()
    def _ask(self) -> None:
        if not self._is_counted:
            return  # asked for with the count
        wanted, self._to_ask = list(self._to_ask), {}
        # the last of a quick scroll is what is looked at
        for number in wanted[-2:]:
            self._asked.add(number)
            self.page_wanted.emit((number * PAGE_ROWS, PAGE_ROWS))

    def _text(self, entry: Entry, field: Field, *, is_missing: bool) -> str:
        download = entry.download
        match field:
            case Field.NAME:
                return download.name
            case Field.SIZE:
                return size_text(download.bytes_total)
            case Field.SITE:
                return site_of(download.spec.url) or UNKNOWN
            case Field.FOLDER:
                return str(download.spec.folder)
            case Field.RESULT:
                return history_words.result_text(download, is_missing=is_missing)
            case _:
                ended = download.finished_at
                return history_words.ended_text(ended or download.spec.added_at, self._clock())


def site_of(url: str) -> str:
    """The host of an address; "" where it has none."""
    return url.partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2].lower()


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
