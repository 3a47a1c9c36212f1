"""What the window is measured under: transfers at full speed, and thousands of rows that wait below them."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

from qtapp.domain.download import DownloadSpec, State, new_download_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager

LOADED = 32
PAGES = ("segments", "speed")
PROBE_MS = 5
LONGEST_S = 60.0


@dataclass(frozen=True, slots=True)
class Pace:
    """For how many seconds, and frames, is looked.

    `settled_s`: until a page has been drawn for the first time, and what runs has got going. `quiet_s`: until
    what came of the scenes before has come to rest.
    """

    busy_s: float
    idle_s: float
    settled_s: float
    quiet_s: float
    rest_s: float
    frames: int


# busy no longer: files that end early leave less to be measured under
FULL = Pace(busy_s=2.0, idle_s=2.0, settled_s=0.4, quiet_s=3.0, rest_s=3.0, frames=240)
# only to see that every measurement still works
QUICK = Pace(busy_s=0.2, idle_s=0.2, settled_s=0.1, quiet_s=0.1, rest_s=0.2, frames=12)
QUICK_WORD = "quick"


def pace_of(words: Sequence[str]) -> Pace:
    """As the words behind a driver's own say."""
    return QUICK if QUICK_WORD in words else FULL


class Probe(QObject):
    """A timer that notes how late the loop comes round to it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._on_tick)
        self._last: float | None = None
        self._gaps: list[float] = []
        self._stolen_before_s = 0.0

    def start(self) -> None:
        self._last, self._gaps = None, []
        self._stolen_before_s = stolen_s()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """Milliseconds beyond the interval: the worst, and the one that 99 of 100 stay under; and those for
        which the processors were not this machine's."""
        self._timer.stop()
        late = sorted(max(0.0, gap * 1000 - PROBE_MS) for gap in self._gaps)
        return {
            "worst_ms": late[-1],
            "p99_ms": late[int(len(late) * 0.99)],
            "ticks": len(late),
            "stolen_ms": (stolen_s() - self._stolen_before_s) * 1000,
        }

    @Slot()
    def _on_tick(self) -> None:
        now = time.monotonic()
        if self._last is not None:
            self._gaps.append(now - self._last)
        self._last = now


class Paints(QObject):
    """How often each of these is painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._counts = dict.fromkeys(map(id, widgets), 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def stop(self) -> list[int]:
        for widget in self._widgets:
            widget.removeEventFilter(self)
        return list(self._counts.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._counts[id(watched)] += 1
        return False


class Moved:
    """What comes of these downloads, by what is told of them; bytes a second."""

    def __init__(self, manager: DownloadManager, ids: Sequence[str]) -> None:
        self._manager = manager
        self._ids = ids
        self._began, self._before = time.monotonic(), self._bytes()

    def _bytes(self) -> int:
        rows = map(self._manager.find, self._ids)
        return sum(row.bytes_done for row in rows if row is not None)

    def stop(self) -> float:
        return (self._bytes() - self._before) / (time.monotonic() - self._began)


def stolen_s() -> float:
    """For how long all processors together have been another virtual machine's; 0 where nothing tells."""
    with suppress(OSError, IndexError, ValueError):
        return int(Path("/proc/stat").read_text().split(maxsplit=9)[8]) / os.sysconf("SC_CLK_TCK")
    return 0.0


def add_all(manager: DownloadManager, urls: Sequence[str], folder: Path) -> list[str]:
    """Their ids."""
    now = time.time()
    specs = [DownloadSpec(new_download_id(), url, folder, now) for url in urls]
    manager.add(specs)
    return [spec.id for spec in specs]


async def until_listed(manager: DownloadManager, count: int) -> None:
    async with asyncio.timeout(LONGEST_S):
        while len(manager.downloads()) < count:
            await asyncio.sleep(0.05)


async def until_under_way(manager: DownloadManager, ids: Sequence[str]) -> None:
    """Each has a connection, and bytes have come by it."""
    async with asyncio.timeout(LONGEST_S):
        while not all(row is not None and row.bytes_done for row in map(manager.find, ids)):
            await asyncio.sleep(0.05)


async def until_ended(manager: DownloadManager, ids: Sequence[str]) -> None:
    async with asyncio.timeout(LONGEST_S):
        while not all(row is not None and row.state is State.DONE for row in map(manager.find, ids)):
            await asyncio.sleep(0.05)


def are_under_way(manager: DownloadManager, ids: Sequence[str]) -> bool:
    """Still: what has ended loads nothing any longer."""
    return all(row is not None and row.state is State.RUNNING for row in map(manager.find, ids))


async def under_load(
    manager: DownloadManager, urls: Sequence[str], folder: Path, window: Any, pace: Pace
) -> dict[str, object]:
    """As many of the addresses as `LOADED` run, with the rows of the others below them, and the details open
    on each of the pages that move by themselves; each has fresh ones, as these come in seconds. Then those of
    the last page, all but the large one that is looked at, come to their ends. Until it begins nothing may
    run."""
    table, pane = window.list_area.table, window.details.pane
    listed = add_all(manager, urls, folder)
    await until_listed(manager, len(urls))
    window.actions_.details.setChecked(True)
    table.scrollToTop()
    await asyncio.sleep(pace.settled_s)
    probe = Probe()
    probe.start()
    await asyncio.sleep(pace.idle_s)
    found: dict[str, object] = {"idle": probe.stop(), "rows": window.list_area.model.rowCount()}
    window.change_settings(replace(window.settings, follows_schedule=False))
    loaded: list[str] = []
    for page in PAGES:
        manager.remove(loaded)
        manager.forget_removed()
        loaded, listed = listed[:LOADED], listed[LOADED:]
        await until_under_way(manager, loaded)
        pane.choose_page(page)
        table.select_ids(loaded[:1])
        await asyncio.sleep(pace.settled_s)
        drawn = pane.stack.currentWidget()
        paints = Paints(table.viewport(), drawn.map if page == "segments" else drawn.of_all)
        moved = Moved(manager, loaded)
        probe.start()
        await asyncio.sleep(pace.busy_s)
        late = probe.stop()
        found[page] = {
            **late,
            "bytes_per_second": moved.stop(),
            "paints": paints.stop(),
            "is_loaded": are_under_way(manager, loaded),
        }
    probe.start()
    await until_ended(manager, loaded[1:])
    await asyncio.sleep(4 * PROBE_MS / 1000)  # they may have ended before
    found["ends"] = probe.stop()
    return found
