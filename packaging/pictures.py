#!/usr/bin/env python3
"""Draw the pictures in README from the real window: `.venv/bin/python packaging/pictures.py [FOLDER]`.

Needs no display. The rows are made up, so that a picture shows every state; everything else is the program.
The pictures go to resources/pictures, or to FOLDER.
"""

from __future__ import annotations

import math
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal  # noqa: E402
from PySide6.QtGui import QFont, QFontDatabase, QImage  # noqa: E402

from qtapp.app import make_application  # noqa: E402
from qtapp.assembly import Assembly, NetworkChoices  # noqa: E402
from qtapp.domain.closeup import CloseUp, HandFacts, HandState, ServerSaid  # noqa: E402
from qtapp.domain.download import (  # noqa: E402
    MAIN,
    Download,
    DownloadSpec,
    Priority,
    State,
    Verified,
    Why,
)
from qtapp.domain.errors import ErrorKind  # noqa: E402
from qtapp.domain.groups import Group  # noqa: E402
from qtapp.domain.settings import Settings  # noqa: E402
from qtapp.domain.speed_samples import SpeedWindow  # noqa: E402
from qtapp.services.accounts import Accounts, LoginSignals  # noqa: E402
from qtapp.services.candidates import candidate_of  # noqa: E402
from qtapp.services.destination import Destination  # noqa: E402
from qtapp.services.history_desk import HistoryDesk  # noqa: E402
from qtapp.services.manager import Totals  # noqa: E402
from qtapp.services.probing import Probing  # noqa: E402
from qtapp.services.staging import Staging  # noqa: E402
from qtapp.storage.history import History  # noqa: E402
from qtapp.storage.places import Places  # noqa: E402
from qtapp.storage.secrets import SecretStore  # noqa: E402
from qtapp.transfer.logins import Logins  # noqa: E402
from qtapp.transfer.probing import Probed  # noqa: E402
from qtapp.ui.dialogs.staging import StagingDialog  # noqa: E402
from qtapp.ui.icons import Icons  # noqa: E402
from qtapp.ui.intake import Readers  # noqa: E402
from qtapp.ui.main_window import MainWindow  # noqa: E402
from qtapp.ui.theme import Theme  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QApplication

    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager

WIDTH, HEIGHT = 1280, 800
LINKS_SIZE = (960, 648)
WAIT_MS = 10_000
SCHEMES = ("light", "dark")
# what most desktops' own font resembles; taken where it is installed
FONT = ("Inter", 10)
# word of it has to arrive, then the label is laid out, then painted
ROUNDS = 5
NOW = datetime(2026, 11, 23, 14, 0, 30).astimezone().timestamp()
MB = 10**6
GB = 10**9


def row(number: int, name: str, state: State, **values: Any) -> Download:
    spec = DownloadSpec(
        f"{number:032x}", f"https://dl.example.org/{name}", Path.home() / "Downloads", NOW - 900
    )
    return Download(spec, state, name, rank=1000 * number, **values)


def running(number: int, name: str, total: float, rate: float, *parts: float, **values: Any) -> Download:
    """With as many connections as `parts`, each of which has fetched so much of its equal share."""
    share = total / len(parts)
    extents = tuple((int(part * share), int((part + done) * share)) for part, done in enumerate(parts))
    done = sum(end - start for start, end in extents)
    return row(
        number,
        name,
        State.RUNNING,
        bytes_done=done,
        bytes_total=int(total),
        bytes_per_second=rate,
        seconds_left=(total - done) / rate,
        connections=len(parts),
        extents=extents,
        **values,
    )


def stopped(number: int, name: str, state: State, done: float, total: float, **values: Any) -> Download:
    extents = ((0, int(done)),) if done else ()
    return row(number, name, state, bytes_done=int(done), bytes_total=int(total), extents=extents, **values)


def finished(number: int, name: str, size: float, minutes_ago: float, verified: Verified) -> Download:
    path = Path.home() / "Downloads" / name
    return stopped(
        number, name, State.DONE, size, size, path=path, verified=verified, finished_at=NOW - 60 * minutes_ago
    )


def photos(number: int) -> tuple[Download, ...]:
    """A group in the place of one row: some are there, one comes, the others wait."""
    group = Group(f"{number:032x}", "Harbour at dawn", NOW - 900)
    found = []
    for each in range(1, 43):
        name = f"harbour-at-dawn-{each:03}.tif"
        own = 1000 * number + each  # id and rank
        if each <= 18:
            photo = finished(own, name, 143 * MB, 19 - each, Verified.LENGTH)
        elif each == 19:
            photo = running(own, name, 143 * MB, 6.1e6, 0.43)
        else:
            photo = row(own, name, State.QUEUED, bytes_total=143 * MB, why=Why("cap-reached", (4, 4)))
        found.append(replace(photo, spec=replace(photo.spec, group=group), rank=own))
    return tuple(found)


def rows() -> tuple[Download, ...]:
    busy = {"why": Why("host-cooling", ("dl.example.org", ErrorKind.SERVER_BUSY)), "until": NOW + 42}
    queued = Why("cap-reached", (4, 4))
    high, low = {"priority": Priority.HIGH}, {"priority": Priority.LOW}
    return (
        running(
            1,
            "debian-13.2.0-amd64-netinst.iso",
            784 * MB,
            42.1e6,
            *(0.62, 0.41, 0.55, 0.48),
            attempts=1,
            server=ServerSaid(
                "cdn.example.org", "application/x-iso9660-image", '"2f1-65c9"', None, '"2f1-65c9"', True
            ),
            **high,
        ),
        *photos(2),
        stopped(3, "Building a wooden boat, part 7.mp4", State.PAUSED, 630 * MB, 900 * MB),
        running(4, "survey-2026.csv.zst", 5.6 * GB, 1e6, 0.16, 0.08, limit_bytes_per_second=10**6),
        stopped(
            5, "field-recordings-03.zip", State.NEEDS_YOU, 88 * MB, 220 * MB, kind=ErrorKind.LOGIN_NEEDED
        ),
        stopped(6, "field-recordings-04.zip", State.QUEUED, 12 * MB, 231 * MB, **busy),
        stopped(
            7, "field-recordings-05.zip", State.NEEDS_YOU, 97 * MB, 228 * MB, kind=ErrorKind.LINK_EXPIRED
        ),
        row(8, "Übersichtskarte Nordsee.pmtiles", State.CONNECTING),
        row(9, "atlas-vector-tiles.pmtiles", State.QUEUED, why=queued),
        finished(10, "lecture-12.webm", 412 * MB, 19, Verified.DIGEST),
        finished(11, "manual_de.pdf", 8.2 * MB, 20, Verified.LENGTH),
        row(12, "cellar.tar.gz", State.QUEUED, why=Why("outranked", (1,)), **low),
        row(13, "old-archive.7z", State.FAILED, kind=ErrorKind.NOT_FOUND),
        finished(14, "photos from the regatta.zip", 1.7 * GB, 34, Verified.LENGTH),
    )


class StillFacts(QObject):
    """What the details show of the first row, which stands still as well."""

    looked = Signal(object)
    sampled = Signal(object)
    is_anything_running = True

    def __init__(self, shown: Download) -> None:
        super().__init__()
        self._shown = shown

    def watch(self, download_id: str | None) -> None:
        if download_id == self._shown.id:
            self.looked.emit(near(self._shown))

    def speeds(self, _download_id: str) -> SpeedWindow:
        return swinging(self._shown.bytes_per_second or 0.0, 210)

    def speeds_of_all(self) -> SpeedWindow:
        return swinging(1.2 * (self._shown.bytes_per_second or 0.0), 300)


def near(download: Download) -> CloseUp:
    """One hand for each of its parts, at work on what follows it."""
    ends = [start for start, _ in download.extents[1:]] + [download.bytes_total or 0]
    return CloseUp(
        download.id,
        download.attempts,
        tuple(
            HandFacts(number, HandState.READING, "cdn.example.org", start, written, end, rate)
            for number, ((start, written), end, rate) in enumerate(
                zip(download.extents, ends, (11.2e6, 9.4e6, 12.1e6, 9.4e6), strict=True)
            )
        ),
    )


def swinging(bytes_per_second: float, seconds: int) -> SpeedWindow:
    """A speed as lines have it, that ends at this one."""
    waves = ((0.18, 47.0), (0.07, 13.0), (0.04, 5.0))
    rise = [min(1.0, 0.3 + second / 25) for second in range(seconds)]
    return SpeedWindow(
        tuple(
            bytes_per_second
            * rise[second]
            * (1 + sum(high * math.sin((second - seconds + 1) / long) for high, long in waves))
            for second in range(seconds)
        )
    )


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    if FONT[0] in QFontDatabase.families():
        app.setFont(QFont(*FONT))
    for scheme in SCHEMES:
        for name, image in pictures(app, Settings(theme=scheme)).items():
            file = folder / f"{name}-{scheme}.png"
            if not image.save(str(file)):
                print(f"{file} cannot be written", file=sys.stderr)
                return 1
            print(f"{file} {file.stat().st_size / 1000:.0f} kB")
    return 0


def on_disk(downloads: Sequence[Download], folder: Path) -> tuple[Download, ...]:
    """The same with the files of those that are done, of their sizes and without content, in `folder`: a row
    whose file is not there says so."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for download in downloads:
        if download.state is State.DONE:
            file = folder / download.name
            with file.open("wb") as hollow:
                hollow.truncate(download.bytes_total or 0)
            found.append(replace(download, path=file))
        else:
            found.append(download)
    return tuple(found)


def gallery_links() -> tuple[tuple[DownloadSpec, Probed], ...]:
    """What a page with photos may bring, and what its servers said of it."""
    names = [f"regatta-2026-{number:03}.jpg" for number in range(1, 9)]
    names[4:4] = ["regatta-2026-start.mp4"]
    names += ["regatta-2026-results.pdf", "regatta-2026-raw.zip", "regatta-2026-old.jpg"]
    sizes = (4.2, 3.9, 4.4, 5.1, 182.0, 3.7, 4.0, 4.6, 4.1, 0.8, 1740.0)
    found = []
    for number, name in enumerate(names, 1):
        spec = DownloadSpec(
            f"{number:032x}", f"https://photos.example.org/2026/{name}", Path("/home/ada/Pictures"), NOW
        )
        if number <= len(sizes):
            told = Probed(spec.id, name, int(sizes[number - 1] * MB))
        else:
            told = Probed(spec.id, kind=ErrorKind.NOT_FOUND)
        found.append((spec, told))
    return tuple(found)


def still_life(
    folder: Path, settings: Settings, errands: Executor, shown: Sequence[Download]
) -> DownloadManager:
    """The real manager, whose history is never opened: nothing happens to the rows that are `shown`."""
    places = Places(folder)
    assembly = Assembly(places, settings, NetworkChoices(), has_window=True, aside=errands)
    assembly.manager._roster.add(tuple(shown))  # noqa: SLF001 - admitted as all others they would start
    return assembly.manager


def totals_of(downloads: Sequence[Download]) -> Totals:
    return Totals(
        active=sum(item.state.is_active for item in downloads),
        waiting=sum(item.state in (State.QUEUED, State.WAITING) for item in downloads),
        bytes_per_second=sum(item.bytes_per_second or 0.0 for item in downloads),
    )


def pictures(app: QApplication, settings: Settings) -> dict[str, QImage]:
    """By their names."""
    with TemporaryDirectory() as folder:
        return drawn(app, settings, Path(folder))


def drawn(app: QApplication, settings: Settings, folder: Path) -> dict[str, QImage]:
    theme = Theme(app, settings.theme)
    errands = ThreadPoolExecutor(1)
    manager = still_life(folder, settings, errands, on_disk(rows(), folder / "Downloads"))
    accounts = Accounts((), SecretStore(), Logins(), LoginSignals(), manager, lambda *_: None)
    past = folder / "past" / "history.db"
    history = History(past)  # never opened: only its entry in the sidebar is seen
    desk = HistoryDesk(history, past, errands, clock=lambda: NOW)
    window = MainWindow(
        manager,
        settings,
        theme,
        Icons(theme),
        errands,
        readers=Readers(words=errands, files=errands),
        accounts=accounts,
        live_facts=cast("LiveFacts", StillFacts(manager.downloads()[0])),
        tray_available=lambda: True,
        clock=lambda: NOW,
        history_desk=desk,
    )
    window.resize(WIDTH, HEIGHT)
    manager.totals_changed.emit(totals_of(manager.downloads()))
    window.show()
    window.details.pane.choose_page("segments")
    window.list_area.table.close_all()
    window.list_area.table.setFocus()
    window.list_area.table.select_ids([manager.downloads()[0].id])
    links = links_dialog(settings, theme, errands, window)
    app.processEvents()
    errands.shutdown(wait=True)  # the free space is asked for on its thread
    for _ in range(ROUNDS):
        app.processEvents()
    images = {
        name: widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for name, widget in (("window", window), ("links", links))
    }
    links.close()
    window.finish()
    desk.close(WAIT_MS)
    history.close(WAIT_MS)
    return images


def links_dialog(settings: Settings, theme: Theme, errands: Executor, window: MainWindow) -> StagingDialog:
    """Looking links over before they are added."""
    found = gallery_links()
    answers = {told.id: told for _spec, told in found}
    staging = Staging(lambda _url: False, window)
    staging.expect()
    staging.put([candidate_of(spec) for spec, _told in found])
    probing = Probing(lambda spec, _stop: answers[spec.id], window)
    dialog = StagingDialog(
        staging,
        probing,
        settings,
        theme,
        Icons(theme),
        errands,
        window,
        to=Destination(Path("/home/ada/Pictures"), MAIN),
    )
    dialog.resize(*LINKS_SIZE)
    loop = QEventLoop()
    waited_for = set(answers)

    def note(told: Probed) -> None:
        waited_for.discard(told.id)
        if not waited_for:
            loop.quit()

    probing.probed.connect(note)
    QTimer.singleShot(WAIT_MS, loop.quit)
    dialog.show()
    loop.exec()
    return dialog


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
