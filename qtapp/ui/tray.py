"""The icon in the desktop's tray: how things stand, the few commands one wants from there, and notices."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from qtapp.domain.download import State
from qtapp.services.manager import Totals
from qtapp.ui.actions import fill_menu
from qtapp.ui.messages import tray_tip
from qtapp.ui.notices import words_of
from qtapp.ui.tray_finished import FinishedFiles
from qtapp.ui.tray_watch import TrayWatch, docked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.icons import Icons
    from qtapp.ui.main_window import MainWindow
    from qtapp.ui.messages import Message
    from qtapp.ui.notices import Notice, Notices

_NOTICE_MS = 10_000


class Tray(QObject):
    """The tray icon. Appears by itself when a tray does, and never pretends that there is one."""

    toggle_requested = Signal()
    paste_requested = Signal()
    pause_all_requested = Signal()
    resume_all_requested = Signal()
    quit_requested = Signal(object)  # str: who asked
    notice_clicked = Signal(object)  # Notice | None: what the notice was about
    said = Signal(object)  # Message of our own that the desktop was given to show
    not_said = Signal(object)  # Message that it does not show here
    gone = Signal(object)  # None: a hidden window cannot be brought back by the icon any longer

    def __init__(
        self,
        icons: Icons,
        *,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        watch: TrayWatch | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._is_available = is_available
        self._needing: set[str] = set()
        self._unseen_failure = False
        self._window_shown = True
        self._is_started = False
        self._totals = Totals(0, 0, 0.0)
        self._state = "idle"
        self._notice: Notice | None = None
        self._click_was_for_notice = False
        # held by us: a menu without a parent belongs to nobody else
        self._menu = QMenu()
        self.finished = FinishedFiles(self)
        self._fill_menu()
        self._icon = self._made_icon()
        self._watch = watch or TrayWatch(self)
        self._watch.came.connect(self._on_came)
        self._watch.gone.connect(self._on_gone)

    def _made_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self._icons.tray_icon(self._state), self)
        icon.setContextMenu(self._menu)
        icon.setToolTip(self._tip())
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self._on_message_clicked)
        return icon

    def start(self) -> None:
        """Show the icon now, or as soon as there is a tray to show it in."""
        self._is_started = True
        # the tray of an X server gets an icon that waits for it, however late it comes
        if self._is_available() or QGuiApplication.platformName() == "xcb":
            self._icon.show()
        if not self._is_available():
            self._watch.listen()

    def stop(self) -> None:
        """Take the icon away; a program that has ended must not leave it behind."""
        self._is_started = False
        self._watch.rest()
        self._icon.hide()

    def is_there(self) -> bool:
        """Whether a window that is hidden now can be brought back by the icon."""
        return self._icon.isVisible() and self._is_available()

    def set_window_shown(self, shown: bool) -> None:
        """What the first entry of the menu is to do; a window that is shown has told of every failure."""
        self._window_shown = shown
        if shown:
            self._unseen_failure = False
            self._watch.rest()
        elif self._is_started:
            self._watch.listen()
        self._show_state()
        self._toggle.setText(self.tr("&Hide Window") if shown else self.tr("&Show Window"))

    def set_limit_actions(self, actions: Iterable[QAction | None]) -> None:
        """What the entry for the speed limit leads to; once."""
        fill_menu(self._limit_menu, actions)

    @property
    def state(self) -> str:
        """The icon's state: "idle", "active" or "attention"."""
        return self._state

    @property
    def tool_tip(self) -> str:
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @Slot(object)
    def on_totals_changed(self, totals: Totals) -> None:
        self._totals = totals
        self._write_tip()
        self._show_state()

    @Slot(object)
    def on_settings_changed(self, _settings: object) -> None:
        self._write_tip()

    def _write_tip(self) -> None:
        if (tip := self._tip()) != self._icon.toolTip():
            self._icon.setToolTip(tip)

    def _tip(self) -> str:
        """With the speed in the units of the moment."""
        totals = self._totals
        return tray_tip(totals.active, totals.waiting, totals.bytes_per_second)

    @Slot(object)
    def on_changed(self, downloads: tuple[Download, ...]) -> None:
        """Keep count of the rows that need the user."""
        for download in downloads:
            if download.state is State.NEEDS_YOU:
                self._needing.add(download.id)
            else:
                self._needing.discard(download.id)
        self._show_state()

    @Slot(object)
    def on_ended(self, download: Download) -> None:
        if download.state is State.FAILED and not self._window_shown:
            self._unseen_failure = True
            self._show_state()

    @Slot(object)
    def on_removed(self, ids: tuple[str, ...]) -> None:
        self._needing.difference_update(ids)
        self._show_state()

    def show_notice(self, notice: Notice) -> bool:
        """Whether the desktop takes it."""
        words = words_of(notice)
        self._notice = notice
        kind = (
            QSystemTrayIcon.MessageIcon.Warning
            if words.is_trouble
            else QSystemTrayIcon.MessageIcon.Information
        )
        return self._say(words.title, words.text, kind)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Say something of our own that is about no download."""
        self._notice = None
        spoke = self._say(message.title, message.text, QSystemTrayIcon.MessageIcon.Information)
        (self.said if spoke else self.not_said).emit(message)

    def show_warning(self, message: Message) -> bool:
        """Say that something is wrong; whether the desktop takes it."""
        self._notice = None
        return self._say(message.title, message.text, QSystemTrayIcon.MessageIcon.Warning)

    def _fill_menu(self) -> None:
        self._toggle = self._entry(self.tr("&Hide Window"), self._on_toggle_chosen)
        self._menu.addSeparator()
        self._paste = self._entry(self.tr("&Add from Clipboard"), self._on_paste_chosen)
        self._pause_all = self._entry(self.tr("&Pause All"), self._on_pause_all_chosen)
        self._resume_all = self._entry(self.tr("&Resume All"), self._on_resume_all_chosen)
        self._limit_menu = self._menu.addMenu(self.tr("Speed &Limit"))
        self._menu.addMenu(self.finished.menu)
        self._menu.addSeparator()
        self._quit = self._entry(self.tr("&Quit"), self._on_quit_chosen)

    def _entry(self, text: str, chosen: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(chosen)
        self._menu.addAction(action)
        return action

    def _show_state(self) -> None:
        attention = self._needing or self._unseen_failure
        state = "attention" if attention else "active" if self._totals.active else "idle"
        if state != self._state:
            self._state = state
            self._icon.setIcon(self._icons.tray_icon(state))

    def _say(self, title: str, text: str, kind: QSystemTrayIcon.MessageIcon) -> bool:
        """Whether the desktop takes it."""
        takes_it = self.is_there() and self._icon.supportsMessages()
        if takes_it:
            self._icon.showMessage(title, text, kind, _NOTICE_MS)
        return takes_it

    @Slot(object)
    def _on_came(self, _nothing: object) -> None:
        # an icon is made for the one kind of tray or the other, as they were there at that moment
        if self._is_started and not docked():
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = self._made_icon()
            self._icon.show()

    @Slot(object)
    def _on_gone(self, _nothing: object) -> None:
        if not self.is_there():
            self.gone.emit(None)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # on macOS a click opens the menu, and both at once would be too much
        if reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            if not self._click_was_for_notice:
                self.toggle_requested.emit()

    @Slot()
    def _on_message_clicked(self) -> None:
        # X11: a click on the icon below a notice counts as both, and would show the window and hide it again
        self._click_was_for_notice = True
        QTimer.singleShot(0, self._on_click_over)
        self.notice_clicked.emit(self._notice)

    @Slot()
    def _on_click_over(self) -> None:
        self._click_was_for_notice = False

    @Slot()
    def _on_toggle_chosen(self) -> None:
        self.toggle_requested.emit()

    @Slot()
    def _on_paste_chosen(self) -> None:
        self.paste_requested.emit()

    @Slot()
    def _on_pause_all_chosen(self) -> None:
        self.pause_all_requested.emit()

    @Slot()
    def _on_resume_all_chosen(self) -> None:
        self.resume_all_requested.emit()

    @Slot()
    def _on_quit_chosen(self) -> None:
        self.quit_requested.emit("tray")


def connect_tray(tray: Tray, window: MainWindow, notices: Notices, manager: DownloadManager) -> None:
    """Wire the tray to what it shows and commands; once, before the window is shown."""
    tray.set_limit_actions(window.speed_control.menu_actions())
    manager.totals_changed.connect(tray.on_totals_changed)
    manager.added.connect(tray.on_changed)
    manager.changed.connect(tray.on_changed)
    manager.removed.connect(tray.on_removed)
    manager.ended.connect(tray.on_ended)
    manager.added.connect(tray.finished.on_added)
    manager.changed.connect(tray.finished.on_changed)
    manager.ended.connect(tray.finished.on_ended)
    tray.finished.chosen.connect(window.opener.open)
    manager.ended.connect(notices.on_ended)
    window.shown_changed.connect(tray.set_window_shown)
    tray.gone.connect(window.check_tray)
    window.hid_first.connect(tray.show_message)
    tray.said.connect(window.on_explained)
    tray.not_said.connect(window.explain_when_shown)
    window.settings_changed.connect(notices.apply_settings)
    window.settings_changed.connect(tray.on_settings_changed)
    tray.toggle_requested.connect(window.toggle_shown)
    tray.paste_requested.connect(window.add_from_clipboard)
    tray.pause_all_requested.connect(manager.pause_all)
    tray.resume_all_requested.connect(manager.resume_all)
    tray.quit_requested.connect(window.quit_requested)
    tray.notice_clicked.connect(window.on_notice_clicked)
