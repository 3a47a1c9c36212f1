"""What stands in the cells of the list, and which of them a new value changes."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QUrl

from qtapp.domain.download import Download, State
from qtapp.ui import figures, messages, row_words
from qtapp.ui.absence_words import absence_hint, absence_text
from qtapp.ui.certificate_words import by_hand_hint, by_hand_text
from qtapp.ui.models.facets import host_key, traits_of
from qtapp.ui.models.order import Column, fraction_done
from qtapp.ui.models.trusted import place_of
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.ui.models.absent import Absence
    from qtapp.ui.models.average import Run
    from qtapp.ui.models.group_row import GroupRow


_CELLS: Final = len(Column)  # which an enumeration counts anew each time


class Row:
    """A download, when it came, the row it is seen in (-1: in none), its texts, what it is counted under, how
    it ran, whether it is among those the list is narrowed to, and the row of its group."""

    __slots__ = ("_cells", "download", "fits", "number", "owner", "place", "run", "traits")

    def __init__(self, download: Download, number: int) -> None:
        self.download = download
        self.number = number
        self.place = -1
        self._cells: list[str | None] | None = None  # most rows are never seen
        self.traits = traits_of(download)
        self.run: Run | None = None
        self.fits = False
        self.owner: GroupRow | None = None

    def text(self, column: int) -> str | None:
        """What was kept for this column."""
        return None if self._cells is None else self._cells[column]

    def keep(self, column: int, text: str) -> None:
        if self._cells is None:
            self._cells = [None] * _CELLS
        self._cells[column] = text

    def forget(self, *columns: int) -> None:
        if self._cells is not None:
            for column in columns:
                self._cells[column] = None

    def forget_all(self) -> None:
        self._cells = None

    @property
    def average(self) -> float | None:
        """Bytes a second over all its runs that were seen."""
        return self.run.bytes_per_second if self.run is not None else None


by_rank = attrgetter("download.rank", "number")


def changed_columns(old: Download, new: Download) -> list[int]:
    """The columns that show another picture now, ascending."""
    columns = _changed_usual(old, new)
    if old.spec is not new.spec:
        others = (
            (Column.HOST, old.spec.url != new.spec.url),
            (Column.FOLDER, old.spec.folder != new.spec.folder),
            (Column.QUEUE, old.queue != new.queue),
        )
        columns += [column for column, is_other in others if is_other]
    if old.attempts != new.attempts:
        columns.append(Column.ATTEMPTS)
    return columns


def _changed_usual(old: Download, new: Download) -> list[int]:
    # the mark of the priority stands beside the name
    is_name = old.name != new.name or old.priority is not new.priority
    if old.state is not new.state:
        return list(range(Column.NAME if is_name else 1, Column.STATUS + 1))
    columns: list[int] = []
    total = old.bytes_total != new.bytes_total
    done = old.bytes_done != new.bytes_done
    if is_name:
        columns.append(Column.NAME)
    if total or done or old.extents != new.extents:
        columns.append(Column.PROGRESS)
    if total or (done and new.bytes_total is None):
        columns.append(Column.SIZE)
    if old.bytes_per_second != new.bytes_per_second:
        columns.append(Column.SPEED)
    if old.seconds_left != new.seconds_left:
        columns.append(Column.LEFT)
    if (
        old.connections != new.connections
        or old.kind is not new.kind
        or old.until != new.until
        or old.why != new.why
        or old.at_once is not new.at_once
        or old.is_put_by is not new.is_put_by
        or old.verified is not new.verified
        or old.finished_at != new.finished_at
        or old.limit_bytes_per_second != new.limit_bytes_per_second
    ):
        columns.append(Column.STATUS)
    return columns


def cell_text(
    download: Download,
    column: int,
    clock: Callable[[], float],
    *,
    is_by_hand: bool = False,
    absence: Absence | None = None,
) -> str:
    """What the cell says; `clock` (seconds since the epoch) is asked only where the text hangs on it.
    `is_by_hand`: it comes from a server whose certificate the user has accepted; `absence`: its file is not
    where it was put."""
    finished = download.state in (State.DONE, State.CANCELLED)
    if column == Column.NAME:
        return download.name
    if column == Column.STATUS:
        text = messages.status_text(download, clock()) if absence is None else absence_text(absence)
        note = by_hand_text() if is_by_hand else ""
        return messages.SEPARATOR.join(filter(None, (text, note, messages.status_action(download))))
    if column == Column.SIZE:
        return figures.size_text(download.bytes_total)
    if column == Column.PROGRESS:
        return _progress_text(download)
    if column > Column.STATUS:
        return _further_text(download, column, clock)
    if finished:
        return ""
    if column == Column.SPEED:
        return figures.speed_text(download.bytes_per_second if download.state is State.RUNNING else None)
    return figures.span_text(download.seconds_left if download.state is State.RUNNING else None)


def tool_tip(download: Download, now: float, *, is_by_hand: bool, absence: Absence | None = None) -> str:
    """The row in words. Escaped, and marked up by us alone: a name that looks like markup stays as it is."""
    plain = row_words.row_hint(download, now)
    if absence is not None and download.path is not None:
        plain = f"{plain}\n{absence_hint(absence, download.path)}"
    if is_by_hand and (place := place_of(download)) is not None:
        plain = f"{plain}\n{by_hand_hint(place[0])}"
    return plain_tip(plain)


def file_urls(downloads: Iterable[Download]) -> list[QUrl]:
    """Where the finished files among these are."""
    return [
        QUrl.fromLocalFile(str(download.path))
        for download in downloads
        if download.state is State.DONE and download.path is not None
    ]


def _progress_text(download: Download) -> str:
    if download.state is State.DONE:
        return ""
    if fraction_done(download) is None:
        return figures.size_text(download.bytes_done) if download.bytes_done else ""
    if not download.bytes_done:
        return "" if not download.state.is_active else figures.percent_text(0, 1)
    return figures.percent_text(download.bytes_done, download.bytes_total or 1)


def _further_text(download: Download, column: int, clock: Callable[[], float]) -> str:
    """Of the columns that are shown on demand."""
    match column:
        case Column.HOST:
            return figures.left_to_right(host_key(download.spec.url))
        case Column.FOLDER:
            return figures.left_to_right(str(download.spec.folder))
        case Column.ADDED:
            return figures.moment_text(download.spec.added_at, clock())
        case Column.ATTEMPTS:
            return figures.count(download.attempts) if download.attempts else ""
        case _:
            return ""


def heading(column: Column) -> str:
    """The column's title."""
    translate = QCoreApplication.translate
    match column:
        case Column.NAME:
            return translate("DownloadModel", "Name")
        case Column.PROGRESS:
            return translate("DownloadModel", "Progress")
        case Column.SIZE:
            return translate("DownloadModel", "Size")
        case Column.SPEED:
            return translate("DownloadModel", "Speed")
        case Column.LEFT:
            return translate("DownloadModel", "Left", "time left")
        case Column.STATUS:
            return translate("DownloadModel", "Status")
        case _:
            return _further_heading(column)


def _further_heading(column: Column) -> str:
    translate = QCoreApplication.translate
    match column:
        case Column.HOST:
            return translate("DownloadModel", "Host")
        case Column.FOLDER:
            return translate("DownloadModel", "Folder")
        case Column.QUEUE:
            return translate("DownloadModel", "Queue")
        case Column.ADDED:
            return translate("DownloadModel", "Added", "when a download was")
        case Column.AVERAGE:
            return translate("DownloadModel", "Average", "speed")
        case _:
            return translate("DownloadModel", "Attempts")
