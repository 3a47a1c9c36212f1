"""Run by `history.py`: PROFILE COUNT. Makes a history, opens its page, and prints one JSON object."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from qtapp.collecting import Collector
from qtapp.domain.download import Download, DownloadSpec, State, new_download_id
from qtapp.domain.history_view import Field
from qtapp.domain.settings import Settings
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from qtapp.ui.icons import Icons
from qtapp.ui.theme import Theme
from qtapp.ui.views.history_page import HistoryPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.storage.history_pages_worker import Counted, Topmost

_EVERY_MS = 4
# a rare word, one of a seventh, what all have, what none has, two letters, two words
_WORDS = ("debian-{most}", "debian", "example.org", "nothere-zz", "ip", "folder7 lecture 77")

_MAKE = """
import sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("pragma synchronous=off")
c.execute("begin")
c.execute('''
insert into downloads (id, url, host, folder, added_at, state, name, bytes_done, bytes_total, path, verified,
    kind, detail, attempts, finished_at, removed_at)
with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
select printf('%032x', i),
    'https://host' || (i * 31 % 500) || '.example.org/pub/' || (i % 1000) || '/' || i || '.bin?session=1',
    'host' || (i * 31 % 500) || '.example.org', '/home/ada/downloads/folder' || (i * 17 % 40),
    1.6e9 + i * 30.0, case i % 20 when 0 then 'failed' when 1 then 'cancelled' else 'done' end,
    printf('%x-', i * 2654435761 % 4294967296)
        || case i % 7 when 0 then 'debian-' when 1 then 'lecture-' when 2 then 'harbour-' else 'ship-' end
        || i || case i % 3 when 0 then '.iso' when 1 then '.jpg' else '.tar.gz' end,
    i * 2654435761 % 4000000000, i * 2654435761 % 4000000000,
    '/home/ada/downloads/folder' || (i * 17 % 40) || '/' || i, 'length',
    case i % 20 when 0 then 'not-found' end, '', 1, 1.6e9 + i * 30.0 + i * 7919 % 1000, 1.7e9
from n''', (int(sys.argv[2]),))
c.execute("commit")
c.close()
"""


class Watch:
    """How late a timer is, at each of its turns."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._due = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        self._due = time.perf_counter() + _EVERY_MS / 1000
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._due) * 1000))
        self._due = now + _EVERY_MS / 1000


class Heard:
    """What a signal has said since it was last asked for, and when."""

    def __init__(self, signal: Any) -> None:
        self._said: list[tuple[float, Any]] = []
        signal.connect(self._hear)

    def _hear(self, value: object) -> None:
        self._said.append((time.perf_counter(), value))

    def after(self, do: Callable[[], object], check: Callable[[Any], object] = bool) -> tuple[float, Any]:
        """Milliseconds until it says something that passes the check, and what."""
        self._said.clear()
        began = time.perf_counter()
        do()
        return self.until(check, began)

    def until(self, check: Callable[[Any], object] = bool, began: float = 0.0) -> tuple[float, Any]:
        """The same of what it has said already, or says yet."""
        loop = QEventLoop()
        while True:
            for when, value in self._said:
                if check(value):
                    return (when - began) * 1000, value
            QTimer.singleShot(20, loop.wakeUp)
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _is_of(top: Topmost, told: Counted) -> bool:
    return told.generation == top.generation


def main(profile: Path, count: int) -> None:
    app = QApplication([])
    collector = Collector()  # as the program has it
    theme = Theme(app, "light", native=False)
    file = profile / "history.db"
    history = History(file)
    Heard(history.opened).after(history.open)
    history.close(5_000)
    subprocess.run([sys.executable, "-c", _MAKE, str(file), str(count)], check=True)
    history = History(file)
    Heard(history.opened).after(history.open)
    pool = ThreadPoolExecutor(2)
    desk = HistoryDesk(history, file, pool)
    page = HistoryPage(desk, Settings(), theme, Icons(theme), pool, time.time)
    page.resize(1280, 800)
    topmost, counted = Heard(desk.pages.topmost), Heard(desk.pages.counted)
    standing, paged = Heard(desk.pages.standing_changed), Heard(desk.pages.paged)

    found: dict[str, Any] = {}
    began = time.perf_counter()
    found["first_new_ms"], _top = topmost.after(page.show, lambda top: top.entries)
    standing.until(lambda told: told.is_whole)
    found["index_s"] = time.perf_counter() - began
    found["index_mib"] = sum(file.stat().st_size for file in profile.glob("history-index.db*")) / (1 << 20)
    counted.until(lambda told: told.total == count)

    watch = Watch()
    watch.start()
    loop = QEventLoop()
    QTimer.singleShot(2_000, loop.quit)
    loop.exec()
    found["idle_gap_ms"] = max(watch.late_ms)
    watch.late_ms.clear()
    counted.after(page.ask)
    found["first_ms"], _top = topmost.after(page.ask, lambda top: top.total == count)
    counted.until()
    found |= searches(page, topmost, counted, count) | sorts(page, topmost, counted)
    bar = page.table.verticalScrollBar()
    found["jump_ms"], _page = paged.after(lambda: bar.setValue(bar.maximum() // 2))
    scroll(page)
    found["recorded_ms"] = records(history, page)
    watch.stop()
    late = sorted(watch.late_ms)
    found["gap_ms"], found["gap_p99_ms"] = late[-1], late[len(late) * 99 // 100]
    page.hide()
    desk.close(10_000)
    history.close(10_000)
    pool.shutdown()
    collector.stop()
    print(json.dumps(found))


def searches(page: HistoryPage, topmost: Heard, counted: Heard, count: int) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {"search": {}, "counted": {}, "hits": {}}
    search = page.filters.search
    for word in (*_WORDS, ""):
        search.blockSignals(True)  # asked for here, and not when the typing has paused
        search.setText(word.format(most=count // 7 * 7))
        search.blockSignals(False)
        began = time.perf_counter()
        shown_ms, top = topmost.after(page.ask)
        counted_ms, told = counted.until(partial(_is_of, top), began)
        if word:
            found["search"][word], found["counted"][word] = shown_ms, counted_ms
            found["hits"][word] = told.total
    return found


def sorts(page: HistoryPage, topmost: Heard, counted: Heard) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {"sort": {}, "sorted_first": {}}
    header = page.table.horizontalHeader()
    for field in (Field.NAME, Field.SIZE, Field.SITE, Field.FOLDER, Field.RESULT, Field.ENDED):

        def sort(field: Field = field) -> None:
            header.setSortIndicator(int(field), Qt.SortOrder.DescendingOrder)

        began = time.perf_counter()
        shown_ms, top = topmost.after(sort)
        found["sorted_first"][field.name.lower()] = shown_ms
        found["sort"][field.name.lower()], _told = counted.until(partial(_is_of, top), began)
    return found


def scroll(page: HistoryPage) -> None:
    """Through the whole of it in two hundred steps, with all that is painted on the way."""
    bar, loop = page.table.verticalScrollBar(), QEventLoop()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 199)
        QTimer.singleShot(5, loop.quit)
        loop.exec()


def records(history: History, page: HistoryPage) -> float:
    """The longest it takes to have a row on disk while one search follows another; milliseconds."""
    worst, recorded = 0.0, Heard(history.recorded)
    for number in range(50):
        page.filters.search.setText(f"a{number}b")
        page.ask()
        now = time.time()
        spec = DownloadSpec(new_download_id(), f"https://a.org/{number}", Path("/a"), now)
        rows = [Download(spec, State.DONE, f"{number}", finished_at=now)]
        took_ms, _recorded = recorded.after(partial(history.admit, rows))
        worst = max(worst, took_ms)
    return worst


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
