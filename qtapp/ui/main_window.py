"""The window: puts its parts together, takes what is dropped on it, and decides what closing means."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolBar

from qtapp.domain.download import State
from qtapp.ui import drops, window_words
from qtapp.ui.actions import Actions
from qtapp.ui.again import Again
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.choices import Choices
from qtapp.ui.clipboard_watch import ClipboardWatch
from qtapp.ui.commands import Commands
from qtapp.ui.copying_curl import CopyingCurl
from qtapp.ui.details import Details
from qtapp.ui.finding_duplicates import FindingDuplicates
from qtapp.ui.frame import Frame
from qtapp.ui.group_commands import GroupCommands
from qtapp.ui.history_place import HistoryPlace
from qtapp.ui.intake import Intake
from qtapp.ui.list_area import ListArea
from qtapp.ui.list_exchange import ListExchange
from qtapp.ui.menu_keys import MenuBarKeys
from qtapp.ui.menus import fill_menu_bar
from qtapp.ui.messages import history_trouble
from qtapp.ui.networking import Networking
from qtapp.ui.opening_files import FileOpener
from qtapp.ui.queue_commands import QueueCommands
from qtapp.ui.queue_control import QueueControl
from qtapp.ui.removing import Removing
from qtapp.ui.renaming import Renaming
from qtapp.ui.repeats import Repeats
from qtapp.ui.request_headers import RequestHeaders
from qtapp.ui.retry_failed import RetryFailed
from qtapp.ui.settings_control import SettingsControl
from qtapp.ui.sidebar_queues import SidebarQueues
from qtapp.ui.signing_in import SigningIn
from qtapp.ui.size_units_control import SizeUnitsControl
from qtapp.ui.speed_control import SpeedControl
from qtapp.ui.staging import StagingDesk
from qtapp.ui.status_line import StatusLine
from qtapp.ui.top_bar import TopBar
from qtapp.ui.tray_window import TrayWindow
from qtapp.ui.trust import Trust
from qtapp.ui.view_control import ViewControl
from qtapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
    )
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.accounts import Accounts
    from qtapp.services.history_desk import HistoryDesk
    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager, Totals
    from qtapp.storage.history_facts import Opened
    from qtapp.ui.icons import Icons
    from qtapp.ui.intake import Readers, Taken
    from qtapp.ui.messages import Message
    from qtapp.ui.notices import Notice
    from qtapp.ui.theme import Theme

_LINKS = "links"
_HISTORY = "history"
_TRAY = "tray"


def _keep_nothing(_layout: WindowLayout) -> None:
    """For a window whose place is not remembered."""


class MainWindow(TrayWindow):
    """The list of downloads and everything one can do with it.

    `executor` runs what may block, asking the disk above all, and `far_disks` looks for files on any of them,
    also one that has died; `readers` read what is offered. The rest is `TrayWindow`'s.
    """

    def __init__(
        self,
        manager: DownloadManager,
        settings: Settings,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        *,
        readers: Readers,
        accounts: Accounts,
        live_facts: LiveFacts,
        tray_available: Callable[[], bool],
        far_disks: Executor | None = None,
        make_opener: Callable[[QWidget], FileOpener] | None = None,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
        load_layout: Callable[[], WindowLayout] = WindowLayout,
        save_layout: Callable[[WindowLayout], None] = _keep_nothing,
        clock: Callable[[], float] = time.time,
        version: str = "",
        bug_report: Callable[[bool], str] = lambda _has_tray: "",
        history_desk: HistoryDesk | None = None,
    ) -> None:
        super().__init__(settings, tray_available, load_layout, save_layout)
        self._manager = manager
        self._theme = theme
        self._icons = icons
        self._version = version
        self._about = (executor, bug_report)
        self._history_trouble = ""  # the kind of it that a bar tells of

        self.list_area = ListArea(manager, theme, icons, settings.folder, clock, far_disks or executor)
        self.frame = Frame(self.list_area, theme, icons)
        self.actions_ = Actions(self, self.list_area.table, icons)
        self.top_bar = TopBar(self.actions_, icons)
        self.status_line = StatusLine(
            executor, icons, theme, folder=settings.folder, reserve_bytes=settings.disk_reserve_bytes
        )
        self.intake = Intake(manager, readers, settings, clock, self)
        self.clipboard_watch = ClipboardWatch(
            self.intake, self.actions_, self.list_area.banner, readers.words, self
        )
        self.staging = StagingDesk(
            manager, self.intake, self.list_area, theme, icons, executor, readers.words, self, pick_folder
        )
        self.list_exchange = ListExchange(self, manager, theme, readers.files, clock)
        self.opener = make_opener(self) if make_opener is not None else FileOpener(executor, self)
        self.repeats = Repeats(manager, self.list_area, self.opener, self, clock=clock)
        self._again = Again(manager, self.list_area, self.opener, self.actions_, self, clock=clock)
        self._signing_in = SigningIn(accounts, self.list_area.banner, executor, self)
        table, model, banner = self.list_area.table, self.list_area.model, self.list_area.banner
        self.commands = Commands(manager, self.actions_, table, banner, self.opener, self._signing_in, self)
        self._removing = Removing(manager, self.actions_, self.list_area, executor, self)
        self._renaming = Renaming(manager, self.actions_, self.list_area, executor, self)
        self._finding = FindingDuplicates(manager, self.commands, self.list_area, self.actions_, theme, self)
        self.speed_control = SpeedControl(manager, self.actions_, self.status_line, self, clock)
        self.queue_commands = QueueCommands(manager, self.actions_, table, model, banner, self)
        self._retry_failed = RetryFailed(manager, model, banner, self.actions_.retry_failed, self)
        self._copying_curl = CopyingCurl(manager, self.actions_, self.list_area, self)
        self._headers = RequestHeaders(manager, table, self.actions_.request_headers, self)
        self._networking = Networking(accounts, manager.proxy_trial, settings, self)
        self.queue_control = QueueControl(
            manager, self.actions_, self.top_bar.add_bar, theme, executor, self, clock, pick_folder
        )
        self._trust = Trust(self.commands, self.list_area, settings, self)
        self._sidebar_queues = SidebarQueues(
            manager, self.frame, self.list_area.table, self.intake, self.queue_commands, self
        )
        self.details = Details(
            manager,
            live_facts,
            self.list_area,
            self.frame.middle,
            self.actions_.details,
            theme,
            icons,
            clock,
            executor,
        )
        self.view_control = ViewControl(
            self.actions_.view, self.frame, table, self.details,
            GroupCommands(manager, self.actions_, self.list_area, self), self._kept_layout, self,
        )  # fmt: skip
        self.history_place = None
        if history_desk is not None:
            self.history_place = HistoryPlace(
                history_desk, manager, theme, icons, executor, clock, make_opener,
                self.frame, self.view_control, self,
            )  # fmt: skip
        self._choices = Choices(
            manager, self.actions_, self.view_control, self.list_area, theme, executor, self, pick_folder
        )
        self._size_units = SizeUnitsControl(self.list_area.model, self.actions_.row_limits, self)
        self.settings_control = SettingsControl(
            self.actions_, self._networking, self.list_area.banner, theme, icons, executor, self, pick_folder
        )
        self._put_together()
        self._connect()
        self.list_area.take_keys()

    # putting together

    def _put_together(self) -> None:
        self.setWindowTitle("Wherry")
        self.setWindowIcon(self._icons.app_icon())
        self.setAcceptDrops(True)
        # the menu of a main window could hide the tool bar, and nothing would bring it back
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.actions_.set_theme_choice(self._settings.theme)
        self.view_control.show_density(self._settings.density)
        fill_menu_bar(self.menuBar(), self.actions_, self.speed_control.menu_actions())
        MenuBarKeys(self.menuBar(), self.list_area.take_keys)
        bar = QToolBar(self.tr("Add and search"))
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.addWidget(self.top_bar)
        self.addToolBar(bar)
        self.setCentralWidget(self.frame)
        self.setStatusBar(self.status_line)
        for first, second in (
            (self.top_bar.add_bar, self.top_bar.search),
            (self.top_bar.search, self.frame.sidebar),
            (self.frame.sidebar, self.frame.box),
            (self.frame.box, self.list_area.table),
        ):
            self.setTabOrder(first, second)

    def _connect(self) -> None:
        actions = self.actions_
        actions.add_link.triggered.connect(self._on_add_link)
        actions.paste.triggered.connect(self.add_from_clipboard)
        actions.find.triggered.connect(self._on_find)
        actions.accounts.triggered.connect(self._signing_in.show_accounts)
        actions.network.triggered.connect(self._networking.show)
        self._networking.settings_changed.connect(self.change_settings)
        actions.quit.triggered.connect(self._on_quit_chosen)
        actions.shortcuts.triggered.connect(self._on_shortcuts)
        actions.about.triggered.connect(self._on_about)
        self.top_bar.add_bar.entered.connect(self.intake.offer_entry)
        self.top_bar.serve(self.list_area)
        self.top_bar.search.textEdited.connect(self.frame.bring_list)
        self.top_bar.search.left.connect(self._on_field_left)
        self.top_bar.add_bar.field.left.connect(self._on_field_left)
        self.list_area.welcome.paste_requested.connect(self.add_from_clipboard)
        self.intake.taken.connect(self._on_taken)
        self.repeats.told.connect(self._on_repeats_told)
        self.explanation_due.connect(self._on_explanation_due)
        self.shown_changed.connect(self.speed_control.look_again)
        self._trust.settings_changed.connect(self.change_settings)
        self.view_control.to_be_kept.connect(self._remember_place)
        self._theme.changed.connect(self._on_theme_changed)
        self._manager.totals_changed.connect(self._on_totals_changed)

    # what the program tells

    def apply_settings(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere; nothing is emitted for them."""
        super().apply_settings(settings)
        self._size_units.apply(settings)
        self._theme.set_scheme(settings.theme)
        self.actions_.set_theme_choice(settings.theme)
        self.view_control.show_density(settings.density)
        self.speed_control.apply(settings)
        self.queue_control.apply(settings)
        self.intake.apply(settings)
        self.staging.apply(settings)
        self.clipboard_watch.apply(settings)
        self.list_area.welcome.set_folder(settings.folder)
        self.status_line.set_folder(settings.folder, settings.disk_reserve_bytes)
        self._trust.apply(settings)
        self._networking.apply(settings)
        self.settings_control.apply(settings)
        if self.history_place is not None:
            self.history_place.apply(settings)

    def current_layout(self) -> WindowLayout:
        return self.view_control.layout()

    @Slot(object)
    def history_opened(self, opened: Opened) -> None:
        """Say how the history was found where that is not as it should be, until it is opened better."""
        if not opened.is_fine:
            self.show_history_trouble(opened.kind, opened.kept_as)
        elif not self._history_trouble.startswith("history-"):  # rows that cannot be written are told to heal
            self.history_healed()

    @Slot(object)
    def show_history_trouble(self, kind: str, kept_as: Path | None = None) -> None:
        """Say what is wrong with the history, until it heals or the bar is closed."""
        self._history_trouble = kind
        told = history_trouble(kind, kept_as)
        tone = Tone.WARNING if kind.removeprefix("history-") in ("quarantined", "newer") else Tone.TROUBLE
        self.list_area.banner.show_bar(Bar(_HISTORY, f"{told.title} {told.text}", tone, stays_ms=None))

    @Slot(object)
    def history_healed(self, _fact: object = None) -> None:
        self._history_trouble = ""
        self.list_area.banner.take_away(_HISTORY)

    @Slot(object)
    def _on_explanation_due(self, message: Message) -> None:
        self.list_area.banner.show_bar(Bar(_TRAY, f"{message.title}. {message.text}", stays_ms=None))

    def is_watched(self) -> bool:
        """Whether the user is looking at the list, so that nothing about it needs to be said elsewhere."""
        return self.isVisible() and not self.isMinimized() and self.isActiveWindow()

    @Slot(object)
    def on_notice_clicked(self, notice: Notice | None) -> None:
        """Lead to what a notice was about: one file to its folder, anything else to its rows."""
        downloads = notice.downloads if notice is not None else ()
        if len(downloads) == 1 and downloads[0].state is State.DONE:
            self.opener.show_in_folder(downloads[0])
            return
        self.show_up()
        if downloads:
            self.list_area.show_selected([download.id for download in downloads])

    @Slot(object)
    def _on_totals_changed(self, totals: Totals) -> None:
        self._active, self._waiting = totals.active, totals.waiting
        self.status_line.set_totals(totals)

    # links in

    @Slot()
    def add_from_clipboard(self) -> None:
        """Add the links on the clipboard, whatever form they have there."""
        self.intake.offer(drops.snapshot(QGuiApplication.clipboard().mimeData()))

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        if taken.specs and taken.entry is not None:
            self.top_bar.add_bar.accept_entry(taken.entry)
        complaint = window_words.rejected_text(taken.found)
        if complaint:
            if not self.isVisible():
                # asked from the tray: there is nowhere else to say it
                self.show_up()
            self.list_area.banner.show_bar(Bar(_LINKS, complaint, Tone.WARNING))
        else:
            self.list_area.banner.take_away(_LINKS)

    @Slot(object)
    def _on_repeats_told(self, _nothing: None) -> None:
        if not self.isVisible():
            self.show_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # the list's own rows are moved within it, or dragged out
        if event.source() is self.list_area.table or not drops.is_acceptable(event.mimeData()):
            event.ignore()
            return
        drops.accept_copy(event)
        self.list_area.overlay.appear()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # what is dragged does not change on its way over the window
        drops.accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.list_area.overlay.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.list_area.overlay.hide()
        drops.accept_copy(event)
        self.intake.offer(drops.snapshot(event.mimeData()))

    # commands of the window itself

    @Slot()
    def _on_add_link(self) -> None:
        self.top_bar.add_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.add_bar.field.selectAll()

    @Slot()
    def _on_find(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    @Slot(object)
    def _on_field_left(self, _nothing: object) -> None:
        self.list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_shortcuts(self) -> None:
        from qtapp.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415 - a start does without it

        ShortcutsDialog(self.actions_.all(), self).open()

    @Slot()
    def _on_about(self) -> None:
        from qtapp.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - a start does without it

        AboutDialog(self._icons, self._version, self, *self._about, has_tray=self._tray_available()).open()

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self.actions_.refresh_icons()
        self.top_bar.refresh_icons()

    @Slot()
    def _on_quit_chosen(self) -> None:
        self.quit_requested.emit("menu")
