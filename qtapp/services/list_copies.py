"""The list copied into a file and links out of one, in the background."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from qtapp.domain.download import State
from qtapp.domain.list_entry import Flawed
from qtapp.domain.values import dataclass
from qtapp.services.copies import Copies
from qtapp.services.list_folders import ListFolders
from qtapp.services.list_taking import ListTaken, ListTaking
from qtapp.storage.copying import CopyingStopped
from qtapp.storage.list_copying import export_list, read_entries
from qtapp.storage.list_exchange import NotAListError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtCore import QObject

    from qtapp.domain.download import Download
    from qtapp.domain.settings import Settings
    from qtapp.storage.copying import Control

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


class ListCopies(Copies):
    """`ended` tells a ListCopyEnd. Nothing is taken of an import that is stopped."""

    def __init__(self, executor: Executor, home: Path, parent: QObject | None = None) -> None:
        """`home` is the user's own folder."""
        super().__init__(executor, parent)
        self._home = home

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
