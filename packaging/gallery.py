#!/usr/bin/env python3
"""Draw everything that the program shows: `.venv/bin/python packaging/gallery.py [--only WORDS] FOLDER`.

Each page, dialog, menu, empty state and kind of error, light and dark, 800 to 2560 px wide, 100 and 200 %,
in English, in German, whose words are long, in `en_XA`, whose words are longer still, in a language that is
written from right to left, and with large letters. Needs no display. `--only` draws what has one of the
words, which commas part, in its name; all of it takes more than an hour.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier
from typing import TYPE_CHECKING, Any, cast

# as in pictures.py, which sets the stage for both
import pictures
import pseudo
import scene_dialogs
import scenes
import translations
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QMenu, QWidget

from qtapp.app import make_application
from qtapp.domain.download import Download, State
from qtapp.domain.settings import Settings
from qtapp.domain.timeline import Happened
from qtapp.services.accounts import Accounts, LoginSignals
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from qtapp.storage.history_facts import Timeline
from qtapp.storage.secrets import SecretStore
from qtapp.transfer.logins import Logins
from qtapp.ui.icons import Icons
from qtapp.ui.intake import Readers
from qtapp.ui.language import speak
from qtapp.ui.main_window import MainWindow
from qtapp.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager

WIDTHS = (800, 1280, 1920, 2560)
HEIGHT = 800
SCALES = (1, 2)
LANGUAGES = ("en", "de", "ar", pseudo.LANGUAGE)
LARGE = 18  # points: what a desktop gives to those who ask for large letters
WAIT_MS = 10_000
ERRANDS = 2  # threads


@dataclass(frozen=True, slots=True)
class View:
    """The window with these rows and entries of the history, arranged for a picture."""

    name: str
    arrange: Callable[[MainWindow], None]
    rows: tuple[Download, ...] = ()
    past: tuple[Download, ...] = ()
    density: str = "normal"
    is_high_contrast: bool = False
    height: int = HEIGHT
    widths: tuple[int, ...] = WIDTHS


def views() -> tuple[View, ...]:
    rows, past = pictures.rows(), past_rows()
    of_rows = [
        View(f"details-{key}", scenes.show_details(key), rows)
        for key in ("overview", "segments", "speed", "timeline", "files")
    ]
    of_errors = [
        View(f"error-{row.kind}", scenes.show_details("overview"), (row,), height=520, widths=(1280,))
        for row in scenes.errors()
    ]
    return (
        View("welcome", lambda _window: None),
        View("welcome-drop", scenes.drop),
        *of_rows,
        View("groups-open", scenes.show_groups(is_open=True), rows),
        View("groups-closed", scenes.show_groups(is_open=False), rows, widths=(800, 1280)),
        View("two-lines", scenes.show_details("segments"), rows, density="comfortable"),
        View("compact", scenes.show_details("segments"), rows, density="compact"),
        View("high-contrast", scenes.show_details("segments"), rows, is_high_contrast=True),
        View("narrow", scenes.show_details("segments"), rows, widths=(480, 640)),
        View("long-names", scenes.show_details("overview"), scenes.long_names(), height=620),
        View("groups", scenes.select_group("files"), scenes.groups()),
        View("groups-narrow", scenes.select_group("overview"), scenes.groups(), widths=(480, 640)),
        View("groups-two-lines", scenes.select_group("overview"), scenes.groups(), density="comfortable"),
        View("groups-compact", scenes.select_group("overview"), scenes.groups(), density="compact"),
        View("stopped", scenes.show_stopped, paused_rows(), widths=(800, 1280)),
        View("paused", scenes.show_details("overview"), paused_rows()),
        View("many-selected", scenes.select(4), rows, widths=(1280,)),
        *(
            View(f"state-{row.state}", scenes.show_details("overview"), (row,), height=520, widths=(1280,))
            for row in scenes.states()
        ),
        View("no-match", scenes.search("zebra"), rows),
        View("none-cancelled", scenes.choose("cancelled"), rows, widths=(1280,)),
        View("bars", scenes.show_bars, rows),
        View("drop", scenes.drop, rows),
        View("history-trouble", scenes.history_trouble, rows),
        View("history", scenes.page("history"), rows, past),
        View("history-search", scenes.search_history("lecture"), rows, past),
        View("history-no-match", scenes.search_history("zebra"), rows, past, widths=(1280,)),
        View("history-empty", scenes.page("history"), rows),
        View("errors", scenes.show_details("overview"), scenes.errors(), height=2400),
        View("waits", scenes.show_details("overview"), scenes.waits(), height=1000),
        *of_errors,
    )


def paused_rows() -> tuple[Download, ...]:
    """Nothing of it runs."""
    return tuple(
        replace(
            row,
            state=State.PAUSED,
            bytes_per_second=None,
            seconds_left=None,
            connections=0,
            why=None,
            kind=None,
        )
        for row in pictures.rows()
        if row.state is not State.DONE
    )


def past_rows() -> tuple[Download, ...]:
    """Entries of the history: what is over."""
    over = [row for row in pictures.rows() if row.state in (State.DONE, State.FAILED)]
    return tuple(
        replace(
            row,
            spec=replace(row.spec, id=f"{number:032x}"),
            name=f"{number} {row.name}",
            finished_at=scenes.NOW - number * 40_000,
        )
        for number, row in enumerate(over * 8, 100)
    )


class Studio:
    """The application in one language, and the windows that are drawn in it."""

    def __init__(self, folder: Path, language: str, only: list[str], points: int | None = None) -> None:
        self._app = make_application()
        if pictures.FONT[0] in QFontDatabase.families():
            self._app.setFont(QFont(*pictures.FONT))
        if points is not None:
            font = self._app.font()
            font.setPointSize(points)
            self._app.setFont(font)
        with TemporaryDirectory() as scratch:
            if language == pseudo.LANGUAGE:
                pseudo.make(Path(scratch))
            speak(self._app, language, Path(scratch) if language == pseudo.LANGUAGE else None)
        self._folder = folder
        self._only = only
        self.number = 0

    def draw_all(self) -> None:
        for scheme in pictures.SCHEMES:
            for view in views():
                if self._is_wanted(f"{view.name}-{scheme}"):
                    with opened(self._app, view, scheme) as (window, _supply):
                        self._draw_widths(view, window, scheme)
            self._draw_boxes(scheme)

    def _draw_widths(self, view: View, window: MainWindow, scheme: str) -> None:
        for width in view.widths:
            window.resize(width, view.height)
            settle(self._app)
            self._save(f"{view.name}-{scheme}-{width}", window)

    def _draw_boxes(self, scheme: str) -> None:
        """Dialogs and menus, which have the size that they need."""
        view = View("dialogs", scenes.show_details("overview"), pictures.rows())
        with opened(self._app, view, scheme) as (window, supply):
            window.resize(1280, HEIGHT)
            for menu in window.findChildren(QMenu):
                name = f"menu-{menu.title().replace('&', '')}-{scheme}"
                if menu.actions() and self._is_wanted(name):
                    menu.popup(window.pos())
                    self._save(name, menu)
                    menu.close()
            for kind in scene_dialogs.dialog_classes():
                if not self._is_wanted(f"{kind.__name__}-{scheme}"):
                    continue
                for number, dialog in enumerate(scene_dialogs.made(kind, supply), 1):
                    dialog.show()
                    let_errands_end(supply.executor)
                    for face in scene_dialogs.faces(dialog):
                        settle(self._app)
                        title = f"-{face}" if face else ""
                        self._save(f"{kind.__name__}{title}-{number}-{scheme}", dialog)
                    dialog.close()

    def _is_wanted(self, name: str) -> bool:
        return any(word in name for word in self._only)

    def _save(self, name: str, widget: QWidget) -> None:
        file = self._folder / f"{name}.png"
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if not image.save(str(file)):
            raise OSError(f"{file} cannot be written")
        self.number += 1


@contextmanager
def opened(app: QApplication, view: View, scheme: str) -> Iterator[tuple[MainWindow, scene_dialogs.Supply]]:
    """The window of `view`, closed again afterwards."""
    settings = Settings(theme=scheme, density=view.density)
    with (
        TemporaryDirectory() as name,
        ThreadPoolExecutor(ERRANDS) as errands,
        past(Path(name), view, errands) as desk,
    ):
        theme = Theme(app, scheme)
        if view.is_high_contrast:
            # as the desktop asks for it
            theme._on_contrast_changed(Qt.ContrastPreference.HighContrast)  # noqa: SLF001
        icons = Icons(theme)
        kept = pictures.on_disk(view.rows, Path(name) / "Downloads")
        manager = pictures.still_life(Path(name), settings, errands, kept)
        accounts = Accounts((), SecretStore(), Logins(), LoginSignals(), manager, lambda *_: None)
        window = MainWindow(
            manager,
            settings,
            theme,
            icons,
            errands,
            readers=Readers(words=errands, files=errands),
            accounts=accounts,
            live_facts=facts_of(manager),
            tray_available=lambda: True,
            clock=lambda: scenes.NOW,
            history_desk=desk,
            version="1.2.3",
        )
        window.resize(view.widths[0], view.height)
        manager.totals_changed.emit(pictures.totals_of(manager.downloads()))
        window.show()
        view.arrange(window)
        settle(app)  # the details are shown once it is quiet
        for row in view.rows[:1]:
            # whether it was answered already or is not yet: the history of these rows is never opened
            manager.timelines.noted.emit(Happened(row.id, scenes.events_of(row)))
            manager.timelines.loaded.emit(Timeline(row.id, ()))
        settle(app)
        try:
            yield window, scene_dialogs.Supply(manager, settings, theme, icons, errands, accounts, window)
        finally:
            window.finish()
            window.deleteLater()
            theme.deleteLater()
            # the next theme walks all widgets there are: none may be collected while it does
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del window
            gc.collect()


@contextmanager
def past(folder: Path, view: View, errands: ThreadPoolExecutor) -> Iterator[HistoryDesk]:
    file = folder / "past" / "history.db"
    file.parent.mkdir()
    history = History(file)
    desk = HistoryDesk(history, file, errands, clock=lambda: scenes.NOW)
    try:
        wait_for(history.opened, history.open)
        if view.past:
            entries = pictures.on_disk(view.past, folder / "past" / "Downloads")
            wait_for(history.recorded, lambda: history.admit(entries))
        yield desk
    finally:
        desk.close(WAIT_MS)
        history.close(WAIT_MS)


def wait_for(signal: SignalInstance, do: Callable[[], Any]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(WAIT_MS, loop.quit)
    do()
    loop.exec()


def facts_of(manager: DownloadManager) -> LiveFacts:
    rows = manager.downloads()
    shown = rows[0] if rows and rows[0].state is State.RUNNING else pictures.rows()[0]
    return cast("LiveFacts", pictures.StillFacts(shown))


def let_errands_end(errands: Executor) -> None:
    """What a dialog reads when it is opened, its licences say."""
    # once all threads meet here, none has anything else to do
    meeting = Barrier(ERRANDS)
    for arrived in [errands.submit(meeting.wait, WAIT_MS / 1000) for _ in range(ERRANDS)]:
        arrived.result()


def settle(app: QApplication) -> None:
    """Let what was begun arrive: the free space, the pages of the history, what is laid out late."""
    loop = QEventLoop()
    QTimer.singleShot(120, loop.quit)
    loop.exec()
    for _ in range(pictures.ROUNDS):
        app.processEvents()


def pass_over(_type: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt tells, but for what it cannot do where there is no display."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", metavar="WORDS")
    parser.add_argument("--language", choices=LANGUAGES, help="this one alone, at the scale that Qt has")
    parser.add_argument("--points", type=int, help="the size of letters, with --language")
    given = parser.parse_args(arguments)
    if given.language:
        given.folder.mkdir(parents=True, exist_ok=True)
        qInstallMessageHandler(pass_over)
        studio = Studio(given.folder, given.language, given.only.split(","), given.points)
        studio.draw_all()
        print(f"{given.folder}: {studio.number} pictures")
        return 0
    translations.compile_all(translations.find_lrelease())
    runs = [(language, scale, None) for language in LANGUAGES for scale in SCALES]
    for language, scale, points in (*runs, ("en", 1, LARGE), ("de", 1, LARGE)):
        name = f"{language}-{scale * 100}" + (f"-{points}pt" if points else "")
        # these are taken once, at the start of a process
        subprocess.run(
            [
                sys.executable, __file__, f"--language={language}", f"--only={given.only}",
                *([f"--points={points}"] if points else []), str(given.folder / name),
            ],
            env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
            check=True,
        )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
