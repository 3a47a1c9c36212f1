"""The rows that were taken off the list and can still come back, and those for which it is final."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.domain.download import Download


class RemovedRows:
    """Each stays as long as an undo may bring it back, or until its run has ended and its bytes can go."""

    def __init__(self) -> None:
        self._undoable: dict[str, Download] = {}
        self._final: dict[str, Download] = {}

    def find(self, download_id: str) -> Download | None:
        return self._undoable.get(download_id) or self._final.get(download_id)

    def is_final(self, download_id: str) -> bool:
        return download_id in self._final

    def put(self, downloads: Iterable[Download]) -> None:
        """These can be brought back from now on."""
        self._undoable |= {download.id: download for download in downloads}

    def change(self, download: Download) -> None:
        """What has become of one of them meanwhile."""
        rows = self._final if download.id in self._final else self._undoable
        rows[download.id] = download

    def take_back(self) -> tuple[Download, ...]:
        """All that can still be brought back; they are not kept here any longer."""
        back, self._undoable = self._undoable, {}
        return tuple(back.values())

    def make_final(self, is_running: Callable[[str], bool]) -> tuple[Download, ...]:
        """No undo from now on. Gives those that do not run; the others stay until `drop`."""
        rows = self.take_back()
        self._final |= {row.id: row for row in rows if is_running(row.id)}
        return tuple(row for row in rows if row.id not in self._final)

    def drop(self, download_id: str) -> None:
        self._final.pop(download_id, None)
