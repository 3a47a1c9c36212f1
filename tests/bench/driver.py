"""The real window with a probe in its event loop: `driver.py SCENARIO PROFILE FOLDER [quick]`, addresses on
stdin.

Prints one JSON object for what it found, and lives on hidden or shown until it is told to end.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from qtapp.app import CrashRelay, Desktop, make_application
from qtapp.cli_arguments import WindowOptions
from qtapp.domain.download import Download, DownloadSpec, State, new_download_id
from qtapp.life import live
from qtapp.logs import start_logging
from qtapp.storage.places import Places
from tests.bench.at_rest import rested, scrolled
from tests.bench.crowd import crowded
from tests.bench.loaded import Probe, pace_of, under_load

if TYPE_CHECKING:
    from qtapp.life import Aside, Life
    from qtapp.services.manager import DownloadManager
    from tests.bench.loaded import Pace


def say(**found: object) -> None:
    print(json.dumps(found), flush=True)


class Crowd(QObject):
    """Downloads added together, and word of when they have all ended."""

    def __init__(self, manager: DownloadManager, urls: list[str], folder: Path, *, cancel: bool) -> None:
        """`cancel`: as soon as one is under way."""
        super().__init__()
        self._manager = manager
        self._cancel = cancel
        self._open = {new_download_id(): url for url in urls}
        self._over = asyncio.Event()
        self.states: dict[str, int] = {}
        manager.changed.connect(self._on_changed)
        manager.add([DownloadSpec(number, url, folder, time.time()) for number, url in self._open.items()])

    async def over(self) -> None:
        await self._over.wait()
        self._manager.changed.disconnect(self._on_changed)

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        to_cancel = []
        for download in downloads:
            if download.id not in self._open:
                continue
            if download.state.is_finished or download.state is State.NEEDS_YOU:
                del self._open[download.id]
                self.states[download.state] = self.states.get(download.state, 0) + 1
            elif self._cancel and download.state is State.RUNNING:
                to_cancel.append(download.id)
        if to_cancel:
            self._manager.cancel(to_cancel)
        if not self._open:
            self._over.set()


class ListIsBack(QObject):
    """Word of when the list of the last session is there; made before the program begins to read it."""

    def __init__(self, manager: DownloadManager) -> None:
        super().__init__()
        self._there = asyncio.Event()
        manager.restored.connect(self._on_restored)

    async def wait(self) -> None:
        await self._there.wait()

    @Slot(object)
    def _on_restored(self, _downloads: object) -> None:
        self._there.set()


def counts() -> dict[str, int]:
    """Threads and descriptors of this process; without the one that lists them."""
    return {
        "threads": sum(1 for _ in Path("/proc/self/task").iterdir()),
        "descriptors": sum(1 for _ in Path("/proc/self/fd").iterdir()) - 1,
    }


async def gaps(manager: DownloadManager, urls: list[str], folder: Path, window: Any, pace: Pace) -> None:
    say(**await under_load(manager, urls, folder, window, pace))


async def scroll(manager: DownloadManager, urls: list[str], folder: Path, window: Any, pace: Pace) -> None:
    say(**await scrolled(manager, urls, folder, window, pace))


async def rest(manager: DownloadManager, urls: list[str], folder: Path, window: Any, pace: Pace) -> None:
    say(**await rested(manager, urls, folder, window, pace))


async def crowd(manager: DownloadManager, urls: list[str], folder: Path, window: Any, pace: Pace) -> None:
    say(crowd=await crowded(manager, urls, folder, window, pace))


async def cancelled(
    manager: DownloadManager, urls: list[str], folder: Path, _window: Any, _pace: Pace
) -> None:
    at_rest = counts()
    await Crowd(manager, urls[:8], folder, cancel=True).over()
    before = counts()
    crowd = Crowd(manager, urls, folder, cancel=True)
    await crowd.over()
    say(at_rest=at_rest, before=before, after=counts(), states=crowd.states)


async def memory(manager: DownloadManager, urls: list[str], folder: Path, window: Any, _pace: Pace) -> None:
    window.hide()
    say(hidden=True)
    crowd = Crowd(manager, urls, folder, cancel=False)
    await crowd.over()
    say(states=crowd.states)


async def pasted(manager: DownloadManager, urls: list[str], _folder: Path, window: Any, pace: Pace) -> None:
    """As from the clipboard; then nothing is done for some seconds."""
    model = window.list_area.model
    threads = counts()["threads"]
    probe = Probe()
    probe.start()
    began = time.monotonic()
    window.intake.offer_text("\n".join(urls))
    while model.total < len(urls):
        await asyncio.sleep(0.005)
    seconds = time.monotonic() - began
    gap = probe.stop()
    await asyncio.sleep(pace.quiet_s / 3)  # until the last of them is written down
    more_threads = counts()["threads"] - threads
    began_cpu = time.process_time()
    await asyncio.sleep(pace.rest_s)
    idle = (time.process_time() - began_cpu) / pace.rest_s
    say(rows=model.total, seconds=seconds, gap=gap, idle=idle, more_threads=more_threads)


SCENARIOS = {
    "pasted": pasted,
    "gaps": gaps,
    "scroll": scroll,
    "rest": rest,
    "crowd": crowd,
    "cancelled": cancelled,
    "memory": memory,
}


def main() -> int:
    scenario, profile, folder = SCENARIOS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3])
    pace = pace_of(sys.argv[4:])
    urls = sys.stdin.read().split()
    places = Places(profile)
    places.make_folders()
    start_logging(places.log_folder)
    app = make_application()

    async def body(life: Life, aside: Aside) -> tuple[int, bool]:
        options = WindowOptions(profile, minimized=False, links=())
        desktop = Desktop(app, options, places, CrashRelay(), life, aside)
        list_is_back = ListIsBack(desktop.manager)

        async def run() -> None:
            await list_is_back.wait()
            try:
                await scenario(desktop.manager, urls, folder, desktop.window, pace)
            except Exception:
                life.end("the scenario failed")
                raise

        running = asyncio.ensure_future(run())
        found = await desktop.live()
        await running
        return found

    return live(app, body)


if __name__ == "__main__":
    sys.exit(main())
