"""`wherry`: the window's composition root. Builds the parts, wires them, and takes them down in order."""

from __future__ import annotations

import gc
import logging
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from qtapp import __version__, crash
from qtapp.assembly import Assembly, NetworkChoices
from qtapp.desktop_parts import DesktopParts
from qtapp.display import has_display
from qtapp.domain.units import SizeUnits
from qtapp.first_paint import FirstPaint
from qtapp.front_desk import FrontDesk
from qtapp.life import LEAVING_S, QUIT_S, Life, live
from qtapp.logs import start_logging
from qtapp.owning import own_or_hand_over, say_in_use
from qtapp.services.accounts import Accounts
from qtapp.services.control_requests import Open
from qtapp.services.freed_memory import give_back_freed
from qtapp.services.history_desk import HistoryDesk
from qtapp.services.instance import Owner
from qtapp.services.past_links import PastLinks
from qtapp.services.settings_keeping import SettingsKeeping
from qtapp.services.update_notice import UpdateNotice
from qtapp.session_end import Application, SessionEnd
from qtapp.storage import accounts_store, settings_store
from qtapp.storage.places import Places
from qtapp.storage.portable_move import bring_settings_along
from qtapp.storage.saver import Saver
from qtapp.storage.settings_store import SettingsStore
from qtapp.storage.starts import BAD_STARTS, LIVED_S, Starts
from qtapp.ui.asked_keeping import AskedKeeping
from qtapp.ui.dialogs.crash import CrashReporter
from qtapp.ui.figures import show_sizes_in
from qtapp.ui.giving_back import GivingBack
from qtapp.ui.icons import Icons
from qtapp.ui.instance_words import unwritable_message
from qtapp.ui.intake import Readers
from qtapp.ui.language import speak
from qtapp.ui.main_window import MainWindow
from qtapp.ui.notices import Notices
from qtapp.ui.staging_keeping import StagingKeeping
from qtapp.ui.stopped_downloads import StoppedDownloads
from qtapp.ui.theme import Theme
from qtapp.ui.tray import Tray, connect_tray
from qtapp.ui.updates import Updates
from qtapp.ui.window_layout import load_layout, save_layout

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.cli_arguments import WindowOptions
    from qtapp.domain.accounts import Account
    from qtapp.domain.download import Download
    from qtapp.domain.settings import Settings
    from qtapp.life import Aside
    from qtapp.storage.history_facts import Loaded, Opened, Trouble

log = logging.getLogger(__name__)

APP_ID = "io.github.wherry.Wherry"
NO_DISPLAY = 2
NOT_REACHED = 1


def run_window(options: WindowOptions) -> int:
    """Open the window and live until it is to end, or leave it to the one that is open; the exit status."""
    places = Places.chosen(options.profile)
    if places.profile is not None and places.is_locked():
        say_in_use(partial(unwritable_message, places.profile), places, make_application)
        return NOT_REACHED
    missing = places.make_folders()
    found = own_or_hand_over(places, options)
    if found is None:
        return 0
    if not isinstance(found, Owner):
        say_in_use(found, places, make_application)
        return NOT_REACHED
    try:
        if not has_display():
            sys.stderr.write("wherry: there is no display to open a window on. Use instead: wherry get URL\n")
            return NO_DISPLAY
        return _run_owner(found, options, places, missing)
    finally:
        found.give_back()


def _run_owner(owner: Owner, options: WindowOptions, places: Places, missing: tuple[Path, ...]) -> int:
    handle = start_logging(places.log_folder, verbose=options.verbose, stderr=options.verbose)
    for folder in missing:
        log.warning("%s cannot be made", folder)
    if owner.lock is None:
        log.warning("%s cannot be made: two programs at a time may use this profile", places.lock_file)
    relay = CrashRelay()
    bring_settings_along(places)
    hooks = crash.install(places.log_folder, relay.happened.emit, dump_fd=handle.dump_fd)
    try:
        app = make_application()
        return live(
            app,
            lambda life, aside: Desktop(app, options, places, relay, life, aside, owner).live(),
            hooks,
            last_words=handle.stop,
        )
    finally:
        hooks.uninstall()
        handle.stop()


def make_application() -> Application:
    """The one of this process, as the desktop is to know it; before any window."""
    QApplication.setDesktopFileName(APP_ID)
    app = Application(["wherry"])
    app.setApplicationName("wherry")
    app.setApplicationDisplayName("Wherry")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    return app


class CrashRelay(QObject):
    """Brings reports from whatever thread they happened on to the GUI thread."""

    happened = Signal(object)  # CrashReport


class Desktop(QObject):
    """The program with a window: what is connected to what, around its `manager` and its `window`."""

    def __init__(
        self,
        app: Application,
        options: WindowOptions,
        places: Places,
        relay: CrashRelay,
        life: Life,
        aside: Aside,
        owner: Owner | None = None,
    ) -> None:
        """`owner` None: no other program can reach this one."""
        super().__init__()
        self._app = app
        self._options = options
        self._life = life
        self._aside = aside
        layout_file = places.config_folder / "window.json"
        self._layout_saver = Saver("window", partial(save_layout, layout_file), aside)
        self._store = SettingsStore(places.settings_file)
        self._settings_saver = SettingsKeeping(self._store, aside, self)
        # before there is a window: a file of a few hundred bytes
        self._settings, complaint = self._store.load()
        if complaint is not None:
            log.warning("settings: %s", complaint)
        self._starts = Starts(places.data_folder / "starts")
        self._begun = aside.submit(self._starts.begin)
        self._opened_as = ""  # Opened.kind, once the history is
        known = accounts_store.load(places.accounts_file)
        choices = NetworkChoices(proxies=None, accounts=known)
        self._assembly = Assembly(places, self._settings, choices, has_window=True, aside=aside)
        # the disk and SQLite take their time for it while the window is put together
        self._assembly.history.open()
        self.manager = self._assembly.manager
        try:
            self._put_together(places, relay, owner, known, layout_file)
        except BaseException:
            self._leave_history()
            raise

    def _put_together(
        self,
        places: Places,
        relay: CrashRelay,
        owner: Owner | None,
        accounts: tuple[Account, ...],
        layout_file: Path,
    ) -> None:
        self._accounts_saver = Saver(
            "accounts", partial(accounts_store.save, places.accounts_file), self._aside
        )
        self.accounts = Accounts(
            accounts,
            self._assembly.secrets,
            self._assembly.logins,
            self._assembly.login_signals,
            self.manager,
            self._accounts_saver.save,
            self,
        )
        speak(self._app, self._settings.language)
        show_sizes_in(SizeUnits(self._settings.size_units))
        self._history_desk = HistoryDesk(
            self._assembly.history, places.history_file, self._aside.apart("history"), parent=self
        )
        self.manager.offers.look_back(PastLinks(places.history_file, self._aside.apart("past"), self))
        self._theme = Theme(self._app, self._settings.theme)
        self._icons = Icons(self._theme)
        self._tray = Tray(self._icons)
        self.window = MainWindow(
            self.manager,
            self._settings,
            self._theme,
            self._icons,
            self._aside,
            far_disks=self._aside.apart("far-disks"),
            readers=Readers(words=self._aside.apart("links"), files=self._aside.apart("link-files")),
            accounts=self.accounts,
            live_facts=self._assembly.live_facts,
            tray_available=self._tray.is_there,
            load_layout=lambda: load_layout(layout_file),
            save_layout=self._layout_saver.save,
            version=__version__,
            bug_report=partial(_bug_report, places),
            history_desk=self._history_desk,
        )
        self.window.settings_control.know(
            settings_store.default_settings(), places.log_folder, places.config_folder
        )
        self._notices = Notices(
            time.monotonic, self.window.is_watched, enabled=self._settings.notify, parent=self
        )
        self._parts = DesktopParts(
            self._app, APP_ID, places, self.manager, self.window, self._tray, self._notices, self._aside, self
        )
        self._parts.quit_due.connect(self._on_quit_requested)
        self._front_desk = FrontDesk(
            owner, self.manager, self._assembly.history, self.window, self._life, self
        )
        self._parts.opened.connect(self._front_desk.on_opened)
        self._update_notice = UpdateNotice(self._assembly.fetch_release, __version__, time.time, self)
        self._updates = Updates(self._update_notice, self.window.list_area.banner, self.window, time.time)
        looked_over = self._aside.apart("looked-over")
        self._asked_keeping = AskedKeeping(
            self._front_desk.asked, places.data_folder / "links-asked-for.json", looked_over, self
        )
        self._staging_keeping = StagingKeeping(
            self.window.staging,
            self.window.list_area.banner,
            places.looked_over_file,
            looked_over,
            self,
        )
        self._stopped = StoppedDownloads(self.manager, self.window.list_area.banner, self)
        self._session_end = SessionEnd(self._app, self._life.end, self._save, QUIT_S, self)
        self._giving_back = GivingBack(self.window, give_back_freed, self)
        self._reporter = CrashReporter(str(places.log_folder))
        relay.happened.connect(self._on_crash, Qt.ConnectionType.QueuedConnection)
        self._connect()

    def _leave_history(self) -> None:
        """Something has failed, and says so; Qt would abort the program for a thread that still runs."""
        self._assembly.history.close(round(QUIT_S * 1000))

    def _connect(self) -> None:
        connect_tray(self._tray, self.window, self._notices, self.manager)
        if self._assembly.volumes is not None:
            self._assembly.volumes.troubled.connect(self._notices.on_volume_troubled)
        history, window = self._assembly.history, self.window
        history.opened.connect(self._on_history_opened)
        history.troubled.connect(self._on_history_troubled)
        history.healed.connect(window.history_healed)
        history.loaded.connect(self._on_rows_loaded)
        self.manager.restored.connect(self._on_restored)
        self.manager.restored.connect(self._giving_back.look_soon)
        window.shown_changed.connect(self._giving_back.on_shown_changed)
        window.settings_changed.connect(self._on_settings_changed)
        self._settings_saver.saved.connect(window.settings_control.on_saved)
        window.quit_requested.connect(self._on_quit_requested)

    async def live(self) -> tuple[int, bool]:
        """From the first frame to the last thread; the exit status, and whether every thread has ended."""
        try:
            return await self._live()
        except BaseException:
            self._leave_history()
            raise
        finally:
            self._session_end.over()

    async def _live(self) -> tuple[int, bool]:
        self._aside.submit(_make_default_folder, self._settings.folder)
        # before anything goes on that it may die of; it was done while the window was made
        bad_starts = self._begun.result()
        self._stopped.restore(self._settings.at_start, crashes=bad_starts >= BAD_STARTS)
        self._front_desk.open()
        options = self._options
        self._front_desk.on_opened(Open(options.links, options.files, is_shown=False, asked=options.asked))
        self._tray.start()
        self._show_first()
        self._updates.begin()
        self._asked_keeping.begin()
        self._staging_keeping.begin()
        QTimer.singleShot(int(LIVED_S * 1000), self, self._on_lived)
        log.info("window: ready")
        # what start-up has made stays for good: the collector need not walk it again. To look for the little
        # among it that does not would hold up the first paint
        gc.freeze()
        await self._life.over()
        return await self._end()

    def _show_first(self) -> None:
        FirstPaint(self.window)
        if not self._options.minimized:
            self.window.show()
        elif self._tray.is_there():
            self._tray.set_window_shown(False)
        else:
            self.window.showMinimized()

    async def _end(self) -> tuple[int, bool]:
        """All is told to end before anything is waited for, so that their times run side by side."""
        deadline = self._life.deadline.before(LEAVING_S)
        self._on_lived()
        self._front_desk.close()
        self._parts.finish()
        self._update_notice.close()
        self._asked_keeping.finish()
        self._staging_keeping.finish()
        self._tray.stop()
        self.window.finish()
        self._history_desk.stop()  # it may be in the middle of a search
        ended = await self._assembly.take_down(deadline)
        ended &= self._history_desk.close(deadline.left_ms())
        self._parts.wait(deadline.left_s())
        # what was changed a moment ago
        for saver in (
            self._settings_saver,
            self._accounts_saver,
            self._layout_saver,
            self._asked_keeping,
            self._staging_keeping,
        ):
            saver.wait(deadline.left_s())
        return (128 + self._life.signal if self._life.signal is not None else 0), ended

    def _save(self) -> None:
        """What is written a while after it was changed: a kill may follow."""
        self.window.keep_layout()
        self._assembly.history.flush()

    @Slot()
    def _on_lived(self) -> None:
        self._aside.submit(self._starts.lived)

    @Slot(object)
    def _on_rows_loaded(self, _loaded: Loaded) -> None:
        gc.freeze()  # as in `live`: else each page has the collector walk through all those before it

    @Slot(object)
    def _on_restored(self, downloads: tuple[Download, ...]) -> None:
        log.info("window: the list is back: %d downloads", len(downloads))

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._settings = settings
        self._assembly.apply(settings)
        self._settings_saver.save(settings)

    @Slot(object)
    def _on_history_opened(self, opened: Opened) -> None:
        self._opened_as = opened.kind
        self.window.history_opened(opened)

    @Slot(object)
    def _on_history_troubled(self, trouble: Trouble) -> None:
        log.warning("history: %s: %s", trouble.kind, trouble.detail)
        # what it was opened as has said so already, and why
        if trouble.kind != "history-read-only" or self._opened_as not in ("newer", "read-only"):
            self.window.show_history_trouble(trouble.kind)

    @Slot(object)
    def _on_quit_requested(self, who: str) -> None:
        self._life.end(who)

    @Slot(object)
    def _on_crash(self, report: crash.CrashReport) -> None:
        self._reporter.report(report.summary, report.text, self.window)


def _bug_report(places: Places, has_tray: bool) -> str:
    from qtapp.services.bug_report import NOT_THERE, bug_report  # noqa: PLC0415 - a start does without it

    return bug_report(places, "there" if has_tray else NOT_THERE)


def _make_default_folder(folder: Path) -> None:
    """The desktop's own folder for downloads is made where it is missing; one that was chosen never is."""
    if folder == settings_store.default_settings().folder:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("%s cannot be made: %s", folder, error)
