"""The list of downloads as a table: fed by the manager's facts, ordered and filtered by itself.

There is no proxy between it and the view: sorting a Python model through one takes seconds where an order
list takes milliseconds. Texts of cells are made when first asked for and kept until the row's value changes.
"""

from __future__ import annotations

from time import localtime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from qtapp.domain.download import Download, State
from qtapp.ui import figures, group_words, messages, row_words
from qtapp.ui.models.average import note_run
from qtapp.ui.models.cells import Row, cell_text, changed_columns, heading, tool_tip
from qtapp.ui.models.facets import EVERYTHING, Facets, Section, has_other_traits, traits_of
from qtapp.ui.models.group_row import GroupRow, News
from qtapp.ui.models.grouped_list import GroupedList
from qtapp.ui.models.order import Column, runs
from qtapp.ui.models.row_list import (
    ABSENT_ROLE,
    COLUMNS,
    GROUP_ROLE,
    ID_ROLE,
    LEVEL_ROLE,
    ROOT,
    ROW_ROLE,
    SPANS_AT_MOST,
)
from qtapp.ui.models.trusted import place_of
from qtapp.ui.sidebar_words import choice_text
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from qtapp.ui.models.absent import Absence
    from qtapp.ui.models.trusted import Place

_Index = QModelIndex | QPersistentModelIndex

# Plain integers: comparing enum members in data() costs more than the rest of it.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FIGURES = frozenset((Column.SIZE, Column.SPEED, Column.LEFT, Column.AVERAGE, Column.ATTEMPTS))
# Put together once: the view asks for the flags of every cell it paints.
_ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)


class DownloadModel(GroupedList):
    """One row a download: the manager's `added`, `changed`, `removed` go to `add`, `update`, `remove`."""

    counted = Signal(object)  # None: `facets` has other numbers
    absence_changed = Signal(object)  # None: other files than before are known to be gone

    def __init__(
        self, clock: Callable[[], float], *, resort_ms: int = 1000, parent: QObject | None = None
    ) -> None:
        """`clock`: seconds since the epoch; rows sorted by what moves are put right every `resort_ms`."""
        super().__init__(resort_ms, parent)
        self._clock = clock
        self._waiting: set[str] = set()
        self._facets = Facets()
        self._shows_average = False
        self._queue_names: Mapping[str, str] = {}
        self._trusted: frozenset[Place] = frozenset()
        self._absent: dict[str, Absence] = {}
        self._day = localtime(clock())[:3]

    # What others ask

    @property
    def facets(self) -> Facets:
        """How many there are of each kind, those hidden by the filter too."""
        return self._facets

    @property
    def choice_name(self) -> str:
        """What the list is narrowed to, in words; "" where it shows everything."""
        choice = self._choice
        if choice == EVERYTHING:
            return ""
        if choice.section is Section.QUEUE:
            return self._queue_names.get(choice.key, "")
        return choice_text(choice)

    @property
    def has_waiting(self) -> bool:
        """Some row counts down; `tick` is worth calling each second while the list is seen."""
        return bool(self._waiting)

    # The manager's facts

    def reset(self, downloads: Iterable[Download] = ()) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._rows = {}
        self._waiting = set()
        self._absent = {}
        self._facets = Facets()
        self._take(downloads)
        self._group_all()
        self._arrange()
        self.endResetModel()
        self.counted.emit(None)

    def add(self, downloads: Sequence[Download]) -> None:
        """New rows, each at the place of its rank."""
        known = [download for download in downloads if download.id in self._rows]
        fresh = self._take(download for download in downloads if download.id not in self._rows)
        self._admit(fresh)
        if fresh:
            self.counted.emit(None)
        if known:
            self.update(known)

    def update(self, downloads: Iterable[Download]) -> None:
        """New values of rows in the list; ids not in it are ignored (they were removed meanwhile)."""
        touched: dict[int, Sequence[int]] = {}
        news = News()
        is_counted = False
        now = self._clock()
        first, last = COLUMNS, -1
        for download in downloads:
            row = self._rows.get(download.id)
            if row is None:
                continue
            columns = self._columns_of(row, download, now)
            self._note_change(row, download, news)
            if has_other_traits(row.download, download):
                news.refitted.append(row)
                is_counted = self._recount(row, download) or is_counted
                self._absent.pop(download.id, None)
            row.download = download
            self._note_waiting(download)
            if not columns:
                continue
            row.forget(*columns)
            first, last = min(first, columns[0]), max(last, columns[-1])
            if row.place >= 0:
                touched[row.place] = columns
        self._announce(touched | self._summed_up(news.groups))
        self._take_note(news, is_due=first <= self._sort_column <= last)
        if is_counted:
            self.counted.emit(None)

    def _columns_of(self, row: Row, download: Download, now: float) -> list[int]:
        """Those that show something else from this value on, ascending."""
        columns = changed_columns(row.download, download)
        if note_run(row, download, now) and self._shows_average and Column.AVERAGE not in columns:
            columns.append(int(Column.AVERAGE))
            columns.sort()
        return columns

    def _recount(self, row: Row, download: Download) -> bool:
        """Whether it counts as something else from this value on."""
        before, row.traits = row.traits, traits_of(download)
        self._facets.change(before, row.traits)
        return before != row.traits

    def remove(self, ids: Iterable[str]) -> None:
        """These left the list."""
        left: list[Row] = []
        for download_id in ids:
            row = self._rows.pop(download_id, None)
            if row is None:
                continue
            left.append(row)
            self._waiting.discard(download_id)
            self._absent.pop(download_id, None)
        self._facets.drop(row.traits for row in left)
        groups = self._leave(left)
        gone = [row for row in left if row.place >= 0]
        gone += [group for group in groups if group.place >= 0 and not group.fitting]
        spans = runs(sorted(row.place for row in gone))
        if len(spans) > SPANS_AT_MOST:
            out = set(map(id, gone))
            self._show_anew([row for row in self._order if id(row) not in out])
        else:
            self._take_out(spans)
            for row in gone:
                row.place = -1
        self._after_leaving(groups)
        self.counted.emit(None)

    def tick(self, now: float) -> None:
        """Let the waiting rows count down; call it each second while some wait and the list is seen."""
        day = localtime(now)[:3]
        if day != self._day:
            # "Done 13:41" becomes "Done 23 Nov" at midnight, in rows that are hidden at that moment as well
            self._day = day
            stale: Iterable[Row] = (*self._rows.values(), *self._groups.values())
            last = int(Column.ADDED)
        else:
            last = int(Column.STATUS)
            stale = [self._rows[download_id] for download_id in self._waiting]
        touched: dict[int, Sequence[int]] = {}
        for row in stale:
            row.forget(Column.STATUS, Column.ADDED)
            if row.place >= 0:
                touched[row.place] = range(Column.STATUS, last + 1)
        self._announce(touched)

    def set_trusted(self, places: frozenset[Place]) -> None:
        """The servers whose certificates the user has accepted: their rows say so, whatever else they say."""
        if places == self._trusted:
            return
        self._trusted = places
        self._forget_column(Column.STATUS)

    @property
    def has_absent(self) -> bool:
        """The file of some row was found to be gone."""
        return bool(self._absent)

    def absence_of(self, download_id: str) -> Absence | None:
        """What was found to be gone of a finished download."""
        return self._absent.get(download_id)

    def set_absent(self, ids: Iterable[str], absent: Mapping[str, Absence]) -> None:
        """What a look at the files of these rows has found: `absent` are those that are not there."""
        touched: dict[int, Sequence[int]] = {}
        for download_id in ids:
            row, found = self._rows.get(download_id), absent.get(download_id)
            if row is None or row.download.state is not State.DONE:
                continue
            if self._absent.get(download_id) is found:
                continue
            if found is None:
                del self._absent[download_id]
            else:
                self._absent[download_id] = found
            row.forget(Column.STATUS)
            if row.place >= 0:
                touched[row.place] = range(Column.NAME, Column.STATUS + 1)
        self._announce(touched)
        if touched:
            self.absence_changed.emit(None)

    def set_shows_average(self, shows: bool) -> None:
        """Tell of average speeds while their column is seen: they change with every byte that comes."""
        self._shows_average = shows
        self._forget_column(Column.AVERAGE)

    def set_queue_names(self, names: Mapping[str, str]) -> None:
        """What the queues are called, by their ids."""
        if names != self._queue_names:
            self._queue_names = dict(names)
            self._forget_column(Column.QUEUE)

    def write_anew(self) -> None:
        """Every figure of every row: sizes are shown in other units from here on."""
        for row in (*self._rows.values(), *self._groups.values()):
            row.forget_all()
        self._announce(dict.fromkeys(range(len(self._order)), range(COLUMNS)))

    def _forget_column(self, column: Column) -> None:
        for row in (*self._rows.values(), *self._groups.values()):
            row.forget(column)
        self._announce_column(column)

    def _is_by_hand(self, download: Download) -> bool:
        return bool(self._trusted) and place_of(download) in self._trusted

    def _take(self, downloads: Iterable[Download]) -> list[Row]:
        now = self._clock()
        taken = []
        for download in downloads:
            self._came += 1
            row = self._rows[download.id] = Row(download, self._came)
            note_run(row, download, now)
            self._note_waiting(download)
            taken.append(row)
        self._facets.put(row.traits for row in taken)
        return taken

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
        if role == LEVEL_ROLE:
            return int(row.owner is not None)
        if role == GROUP_ROLE:
            return self.group_at(index.row()) if isinstance(row, GroupRow) else None
        return self._further_data(row, index.column(), role)

    def _further_data(self, row: Row, column: int, role: int) -> Any:
        """What is asked for less often than the others."""
        if role == _ACCESSIBLE:
            return self._spoken(row, column)
        if role == _TOOL_TIP:
            return self._tip(row)
        if role == ID_ROLE:
            return row.download.id
        return row.download.id in self._absent if role == ABSENT_ROLE else None

    def _tip(self, row: Row) -> str:
        if isinstance(row, GroupRow):
            return plain_tip(group_words.group_hint(row.facts, row.download, self._clock()))
        return tool_tip(
            row.download,
            self._clock(),
            is_by_hand=self._is_by_hand(row.download),
            absence=self._absent.get(row.download.id),
        )

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
        text = row.text(column)
        if text is None:
            text = self._text_made(row, column)
            row.keep(column, text)
        return text

    def _text_made(self, row: Row, column: int) -> str:
        if isinstance(row, GroupRow):
            name = self._queue_names.get(row.download.queue, "")
            return group_words.cell_text(row.facts, row.download, Column(column), self._clock(), name)
        if column == Column.QUEUE:
            return self._queue_names.get(row.download.queue, "")
        if column == Column.AVERAGE:
            return figures.speed_text(row.average)
        return cell_text(
            row.download,
            column,
            self._clock,
            is_by_hand=self._is_by_hand(row.download),
            absence=self._absent.get(row.download.id),
        )

    def _spoken(self, row: Row, column: int) -> str:
        if column == Column.NAME and isinstance(row, GroupRow):
            is_open = self._shows_members(row)
            return group_words.accessible_group(row.facts, row.download, self._clock(), is_open=is_open)
        if column == Column.NAME and row.owner is not None:
            absence = self._absent.get(row.download.id)
            spoken = row_words.accessible_row(row.download, self._clock(), absence)
            return group_words.accessible_member(spoken, row.owner.group.name)
        if column == Column.NAME:
            absence = self._absent.get(row.download.id)
            return row_words.accessible_row(row.download, self._clock(), absence)
        text = self._cell(row, column)
        if column == Column.PROGRESS and not text and row.download.state is State.DONE:
            return messages.state_text(State.DONE)
        return text
