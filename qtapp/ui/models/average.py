"""How fast a download was on the whole, as far as it was seen to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import State

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.ui.models.cells import Row

# before that it says nothing
_LEAST_S = 1.0


class Run:
    """The time it ran and the bytes that came, in all its runs since the start of the program."""

    __slots__ = ("_at", "_bytes", "_came", "_is_running", "_ran_s")

    def __init__(self) -> None:
        self._ran_s = 0.0
        self._came = 0
        self._at = 0.0
        self._bytes = 0
        self._is_running = False

    def follow(self, download: Download, now: float) -> None:
        """`now` in seconds; a clock that was set back and bytes that were thrown away count for nothing."""
        if self._is_running:
            self._ran_s += max(0.0, now - self._at)
            self._came += max(0, download.bytes_done - self._bytes)
        self._at, self._bytes = now, download.bytes_done
        self._is_running = download.state is State.RUNNING

    @property
    def bytes_per_second(self) -> float | None:
        return self._came / self._ran_s if self._ran_s >= _LEAST_S else None


def note_run(row: Row, download: Download, now: float) -> bool:
    """Before the row takes this value; whether its average may be another from here on."""
    is_running = download.state is State.RUNNING
    if row.run is None:
        if not is_running:
            return False
        row.run = Run()
    elif not is_running and row.download.state is not State.RUNNING:
        return False
    row.run.follow(download, now)
    return True
