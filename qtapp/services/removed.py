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

    def undoable_ids(self) -> list[str]:
        """Of all that can still be brought back, in the order in which they went."""
        return list(self._undoable)

    def take_back(self, ids: Iterable[str]) -> tuple[Download, ...]:
        """Those of these that can still be brought back; they are not kept here any longer."""
        return tuple(self._undoable.pop(download_id) for download_id in ids if download_id in self._undoable)

    def make_final(self, is_running: Callable[[str], bool]) -> tuple[Download, ...]:
        """No undo from now on. Gives those that do not run; the others stay until `drop`."""
        rows, self._undoable = self._undoable, {}
        running = {download_id: row for download_id, row in rows.items() if is_running(download_id)}
        self._final |= running
        return tuple(row for download_id, row in rows.items() if download_id not in running)

    def drop(self, download_id: str) -> None:
        self._final.pop(download_id, None)
