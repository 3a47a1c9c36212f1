"""The list copied into a file and links out of one, in the background."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.list_entry import Flawed
from qtapp.domain.values import dataclass
from qtapp.services.list_folders import ListFolders
from qtapp.services.list_taking import ListTaken, ListTaking
from qtapp.storage.copying import Control, Copied, CopyingStopped
from qtapp.storage.list_copying import export_list, read_entries
from qtapp.storage.list_exchange import NotAListError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.domain.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Which:
    """Of the rows of a list those with these `ids`, None for all, and of them the finished ones or not."""

    ids: tuple[str, ...] | None = None
    has_finished: bool = True

    def of(self, downloads: Sequence[Download]) -> list[Download]:
        wanted = None if self.ids is None else frozenset(self.ids)
        return [
            row
            for row in downloads
            if (wanted is None or row.id in wanted) and (self.has_finished or row.state is not State.DONE)
        ]


ALL = Which()


@dataclass(frozen=True, slots=True)
class ListCopyEnd:
    """How it ended. `kind`: "" where all went well, `stopped`, `unwritable` for an export; `unreadable` or a
    word of `NoList` for an import, of which nothing is taken then. `count`: entries written; `taken` is what
    was read."""

    is_import: bool
    file: Path
    kind: str = ""
    count: int = 0
    taken: ListTaken | None = None


class ListCopies(QObject):
    """One at a time. Lives on the GUI thread; `executor` has a thread that may wait for a disk."""

    progressed = Signal(object)  # Copied
    ended = Signal(object)  # ListCopyEnd

    _told = Signal(object)  # Copied
    _came_home = Signal(object)  # ListCopyEnd

    def __init__(self, executor: Executor, home: Path, parent: QObject | None = None) -> None:
        """`home` is the user's own folder."""
        super().__init__(parent)
        self._executor = executor
        self._home = home
        self._control: Control | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._on_told, queued)
        self._came_home.connect(self._on_came_home, queued)

    @property
    def is_busy(self) -> bool:
        return self._control is not None

    def export_to(
        self,
        target: Path,
        downloads: Sequence[Download],
        queue_names: Mapping[str, str],
        which: Which = ALL,
        *,
        as_text: bool = False,
    ) -> None:
        """As JSON or `as_text`; `ended` follows. `queue_names` are by the ids of queues."""
        self._begin(self._export, target, tuple(downloads), dict(queue_names), which, as_text)

    def import_from(self, source: Path, settings: Settings, now: float) -> None:
        """`now` is in seconds since the epoch; `ended` follows with what was read."""
        self._begin(self._import, source, settings, now)

    def stop(self) -> None:
        """Nothing is written, and nothing read."""
        if self._control is not None:
            self._control.stop.set()

    def _begin(self, work: Callable[..., None], *given: object) -> None:
        if self._control is not None:
            return
        self._control = Control()
        try:
            self._executor.submit(work, self._control, *given)
        except RuntimeError:  # the program ends
            self._control = None

    # in the executor's thread

    def _export(
        self,
        control: Control,
        target: Path,
        downloads: tuple[Download, ...],
        queue_names: dict[str, str],
        which: Which,
        as_text: bool,
    ) -> None:
        end = ListCopyEnd(is_import=False, file=target, kind="unwritable")
        try:
            count = export_list(
                which.of(downloads), queue_names, target, control, self._tell, as_text=as_text
            )
            end = ListCopyEnd(is_import=False, file=target, count=count)
        except CopyingStopped:
            end = ListCopyEnd(is_import=False, file=target, kind="stopped")
        except (OSError, ValueError) as error:
            log.warning("list: not exported: %s", error)
        finally:
            self._send_home(end)

    def _import(self, control: Control, source: Path, settings: Settings, now: float) -> None:
        end = ListCopyEnd(is_import=True, file=source, kind="unreadable")
        try:
            taking = ListTaking(settings, ListFolders(settings, self._home), now)
            for entry in read_entries(source, control, self._tell):
                if isinstance(entry, Flawed):
                    taking.leave_out(entry)
                else:
                    taking.take(entry)
            end = ListCopyEnd(is_import=True, file=source, taken=taking.taken())
        except CopyingStopped:
            end = ListCopyEnd(is_import=True, file=source, kind="stopped")
        except NotAListError as error:
            log.warning("list: not imported: %s", error)
            end = ListCopyEnd(is_import=True, file=source, kind=error.why.value)
        except UnicodeError:
            log.warning("list: not imported: no text in UTF-8")
            end = ListCopyEnd(is_import=True, file=source, kind="not-text")
        except (OSError, ValueError) as error:
            log.warning("list: not imported: %s", error)
        finally:
            self._send_home(end)

    def _tell(self, copied: Copied) -> None:
        self._emit(self._told, copied)

    def _send_home(self, end: ListCopyEnd) -> None:
        self._emit(self._came_home, end)

    @staticmethod
    def _emit(signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]
        except RuntimeError:  # the window is gone, and nobody waits any more
            raise CopyingStopped from None

    # on this object's thread

    @Slot(object)
    def _on_told(self, copied: Copied) -> None:
        if self._control is not None:
            self.progressed.emit(copied)

    @Slot(object)
    def _on_came_home(self, end: ListCopyEnd) -> None:
        self._control = None
        self.ended.emit(end)
