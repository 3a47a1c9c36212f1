"""What the window does when it is scrolled through, and what it does when there is nothing to do."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from tests.bench.loaded import Paints, add_all, until_listed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager
    from tests.bench.loaded import Pace

FRAME_S = 1 / 60
NOTCH = QPoint(0, -120)
# of the wait itself: its end, and the turn in which it is heard of
OWN_TIMERS = 2


class Turns(QObject):
    """Counts what wakes the event loop: the timers that fire, and what is painted."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self._app = app
        self.timers: list[str] = []
        self.paints = 0
        app.installEventFilter(self)

    def stop(self) -> None:
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            owner = watched.parent() or watched
            self.timers.append(f"{type(owner).__name__}.{type(watched).__name__}")
        elif event.type() == QEvent.Type.Paint:
            self.paints += 1
        return False


async def scrolled(
    manager: DownloadManager, urls: Sequence[str], folder: Path, window: Any, pace: Pace
) -> dict[str, Any]:
    """Sixty times a second, for some seconds each: by a notch of the wheel, by a page, and by what a drag of
    the scroll bar from end to end makes of each frame. Milliseconds of all that a frame takes, until it is
    painted."""
    add_all(manager, urls, folder)
    await until_listed(manager, len(urls))
    table = window.list_area.table
    await asyncio.sleep(pace.quiet_s)
    bar = table.verticalScrollBar()
    ways: dict[str, Callable[[int], None]] = {
        "wheel": lambda _number: _turn_wheel(table.viewport()),
        "page": lambda _number: _press(table, Qt.Key.Key_PageDown),
        "drag": lambda number: bar.setValue(bar.maximum() * number // pace.frames),
    }
    found: dict[str, Any] = {"rows": window.list_area.model.rowCount()}
    for name, move in ways.items():
        table.scrollToTop()
        table.setFocus()
        await asyncio.sleep(0.2)
        paints = Paints(table.viewport())
        frames = []
        for number in range(1, pace.frames + 1):
            began = time.perf_counter()
            move(number)
            QCoreApplication.sendPostedEvents()
            frames.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, FRAME_S - frames[-1]))
        frames.sort()
        found[name] = {
            "p99_ms": frames[len(frames) * 99 // 100] * 1000,
            "worst_ms": frames[-1] * 1000,
            "paints": paints.stop()[0],
            "moved_to": bar.value(),
        }
    return found


def _turn_wheel(viewport: QWidget) -> None:
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(),
        NOTCH,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, event)


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


async def rested(
    manager: DownloadManager, urls: Sequence[str], folder: Path, window: Any, pace: Pace
) -> dict[str, Any]:
    """Rows that nothing happens to, seen and then hidden: what turns up in some seconds each."""
    add_all(manager, urls, folder)
    await until_listed(manager, len(urls))
    manager.pause_all()
    window.actions_.details.setChecked(True)
    found: dict[str, Any] = {"rows": window.list_area.model.rowCount()}
    app = QCoreApplication.instance()
    assert app is not None
    for name, show in (("seen", window.show), ("hidden", window.hide)):
        show()
        await asyncio.sleep(pace.quiet_s)
        turns = Turns(app)
        began_cpu = time.process_time()
        await asyncio.sleep(pace.rest_s)
        cpu = (time.process_time() - began_cpu) / pace.rest_s
        turns.stop()
        timers, own = sorted(turns.timers), "_SimpleTimer._SimpleTimer"
        for _ in range(OWN_TIMERS):
            if own in timers:
                timers.remove(own)
        found[name] = {"cpu": cpu, "paints": turns.paints, "timers": timers}
    return found
