"""A main window that can live in the tray: when it hides, how it comes back, and what closing it means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from qtapp.ui.dialogs.room import room_on
from qtapp.ui.messages import tray_explanation
from qtapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QHideEvent, QMoveEvent, QResizeEvent, QShowEvent

    from qtapp.domain.settings import Settings
    from qtapp.ui.dialogs.closing import Choice, ClosingDialog
    from qtapp.ui.messages import Message

DEFAULT_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(480, 320)

# a window that is dragged comes by many places, and where it is let go counts
_SETTLED_MS = 1_000


class TrayWindow(QMainWindow):
    """Never ends the program: it asks by `quit_requested`, and goes when `finish` is called.

    `tray_available` tells whether the tray icon is to be seen at this moment; `load_layout` and `save_layout`
    keep the window's place and must not block.
    """

    quit_requested = Signal(object)  # str: who asked ("menu", "window", "tray")
    settings_changed = Signal(object)  # Settings
    shown_changed = Signal(object)  # bool: there is a window to be seen (perhaps minimised)
    hid_first = Signal(object)  # Message: what to say in the tray, until `on_explained` was heard once
    explanation_due = Signal(object)  # Message that the tray could not say, now that the window is seen

    def __init__(
        self,
        settings: Settings,
        tray_available: Callable[[], bool],
        load_layout: Callable[[], WindowLayout],
        save_layout: Callable[[WindowLayout], None],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._tray_available = tray_available
        self._save_layout = save_layout
        self._active = 0
        self._waiting = 0
        self._ending = False
        self._unsaid: Message | None = None
        self._asking: ClosingDialog | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self.setMinimumSize(LEAST_SIZE)
        self._kept_layout = load_layout()
        geometry = self._kept_layout.geometry
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(DEFAULT_SIZE.boundedTo(room_on(self.screen())))
        self._kept_place = self._place()

    @property
    def settings(self) -> Settings:
        return self._settings

    def apply_settings(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere; nothing is emitted for them."""
        self._settings = settings

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Take settings that the user has changed in this window, and tell of them."""
        self.apply_settings(settings)
        self.settings_changed.emit(settings)

    @Slot()
    def show_up(self) -> None:
        """Bring the window before the user's eyes, from the tray, the task bar or behind others."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def toggle_shown(self) -> None:
        """What a click on the tray icon does; hides only where the icon can bring the window back."""
        if self.isVisible() and not self.isMinimized() and self._tray_available():
            self._hide_to_tray()
        else:
            self.show_up()

    @Slot(object)
    def check_tray(self, _nothing: object = None) -> None:
        """Come back if the tray has gone: a window hidden in it could never be reached again."""
        if not self._ending and not self.isVisible() and not self._tray_available():
            self.show_up()

    @Slot(object)
    def on_explained(self, _message: Message) -> None:
        """The user has been told where the window went: enough for a lifetime."""
        if not self._settings.tray_explained:
            self.change_settings(replace(self._settings, tray_explained=True))

    @Slot(object)
    def explain_when_shown(self, message: Message) -> None:
        """The tray shows no words here: the window is to say it itself when it is seen again."""
        self._unsaid = message

    def keep_layout(self) -> None:
        """Have the window's place and layout written as they are."""
        self._remember_place()

    def finish(self) -> None:
        """The program ends: remember the window's place and let it go without questions."""
        self._remember_place()
        self._ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ending:
            event.accept()
        elif self._settings.close_to_tray and self._tray_available():
            event.ignore()
            self._hide_to_tray()
        elif self._active or self._waiting:
            event.ignore()
            self._ask()
        else:
            event.accept()
            self._remember_place()
            self._ending = True
            self.quit_requested.emit("window")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown_changed.emit(True)
        if self._unsaid is not None:
            message, self._unsaid = self._unsaid, None
            self.explanation_due.emit(message)
            self.on_explained(message)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._wait_until_settled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait_until_settled()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:  # perhaps maximised
            self._wait_until_settled()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # a minimised window is hidden from the screen only
        if not self.isVisible():
            self.shown_changed.emit(False)

    def _hide_to_tray(self) -> None:
        self._remember_place()
        self.hide()
        if not self._settings.tray_explained:
            self.hid_first.emit(tray_explanation())

    def current_layout(self) -> WindowLayout:
        """What is to be found again in the next start, but for the window's place."""
        return WindowLayout()

    @Slot()
    def _remember_place(self) -> None:
        self._settled.stop()
        if not self._ending:
            self._kept_place = self._place()
            self._save_layout(replace(self.current_layout(), geometry=self._kept_place))

    def _place(self) -> bytes:
        return bytes(self.saveGeometry().data())

    def _wait_until_settled(self) -> None:
        if self.isVisible():
            self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        if self.isVisible() and self._place() != self._kept_place:
            self._remember_place()

    def _ask(self) -> None:
        from qtapp.ui.dialogs.closing import ClosingDialog  # noqa: PLC0415 - a start does without it

        if self._asking is not None:
            self._asking.raise_()
            return
        self._asking = ClosingDialog(self._active, self._waiting, self)
        self._asking.chosen.connect(self._on_choice)
        self._asking.finished.connect(self._on_asked)
        self._asking.open()

    @Slot(object)
    def _on_choice(self, choice: Choice) -> None:
        from qtapp.ui.dialogs.closing import Choice  # noqa: PLC0415 - a start does without it

        if choice is Choice.KEEP_DOWNLOADING:
            self.showMinimized()
        elif choice is Choice.QUIT:
            self.quit_requested.emit("window")

    @Slot(int)
    def _on_asked(self, _result: int) -> None:
        self._asking = None
