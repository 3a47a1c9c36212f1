"""Links that are copied anywhere are offered in a bar: off until it is asked for, and offered once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from qtapp.domain.categories import category_for
from qtapp.ui import drops
from qtapp.ui.banner import Bar
from qtapp.ui.errand import Errand
from qtapp.ui.window_words import copied_links_text, watching_offer_text

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtCore import QMimeData

    from qtapp.domain.categories import Category
    from qtapp.domain.links import Found
    from qtapp.domain.settings import Settings
    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.drops import Dropped
    from qtapp.ui.intake import Intake
    from qtapp.ui.tray_window import TrayWindow

COPIED = "copied"
OFFER = "clipboard-offer"
# who has pasted so often may want it
PASTES_BEFORE_OFFER = 3
# one copy may be told of several times
SETTLE_MS = 100
# what password managers put beside what nobody is to look at
_MANAGERS_HINT = "x-kde-passwordManagerHint"


class ClipboardWatch(QObject):
    """Looks at the clipboard when it changes, and only while that is wanted. What Wherry has copied itself,
    files, and what a password manager has copied is left alone; nothing is added without the bar's button."""

    def __init__(
        self, intake: Intake, actions: Actions, banner: Banner, words: Executor, window: TrayWindow
    ) -> None:
        """`words` reads what is copied: it may be long."""
        super().__init__(window)
        self._intake = intake
        self._action = actions.watch_clipboard
        self._banner = banner
        self._window = window
        self._clipboard = QGuiApplication.clipboard()
        self._is_on = False
        self._categories: tuple[Category, ...] = ()  # () is for every link
        self._pastes = 0
        self._seen = drops.Dropped()  # of this no more needs to be said
        self._offered = drops.Dropped()  # what the bar is about
        self._reading = Errand(words, _read, self)
        self._reading.done.connect(self._on_read)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._look)
        self._clipboard.dataChanged.connect(self._on_data_changed)
        self._action.triggered.connect(self._on_chosen)
        actions.paste.triggered.connect(self._on_pasted)
        banner.action_chosen.connect(self._on_bar_action)
        window.shown_changed.connect(self._on_shown_changed)
        self.apply(window.settings)

    def apply(self, settings: Settings) -> None:
        """Watch, or do not."""
        self._is_on = settings.watches_clipboard
        self._categories = settings.categories if settings.clipboard_by_category else ()
        self._action.setChecked(self._is_on)
        if not self._is_on:
            self._timer.stop()
            self._banner.take_away(COPIED)

    @Slot()
    def _on_data_changed(self) -> None:
        if self._is_on and self._window.isVisible():
            self._timer.start()

    @Slot(object)
    def _on_shown_changed(self, is_shown: bool) -> None:
        # what was copied while there was no window to say so
        if is_shown and self._is_on:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if self._clipboard.ownsClipboard():
            return
        mime = self._clipboard.mimeData()
        if not _may_hold_links(mime):
            return
        dropped = drops.snapshot(mime)
        if dropped != self._seen and not drops.names_files(dropped):
            self._seen = dropped
            self._reading.start((dropped, self._categories))

    @Slot(object)
    def _on_read(self, read: tuple[Dropped, Found, bool]) -> None:
        dropped, found, is_meant = read
        if not self._is_on or not is_meant or dropped != self._seen:
            return
        self._offered = dropped
        text = copied_links_text(len(found.links), found.links[0].url)
        self._banner.show_bar(Bar(COPIED, text, action=self.tr("Download")))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == COPIED:
            self._intake.offer(self._offered)
        elif subject == OFFER:
            self._on_chosen(True)

    @Slot(bool)
    def _on_chosen(self, is_on: bool) -> None:
        settings = replace(self._window.settings, watches_clipboard=is_on, clipboard_offered=True)
        self._window.change_settings(settings)

    @Slot()
    def _on_pasted(self) -> None:
        self._banner.take_away(COPIED)
        self._seen = drops.snapshot(self._clipboard.mimeData())
        self._pastes += 1
        settings = self._window.settings
        if self._pastes == PASTES_BEFORE_OFFER and not self._is_on and not settings.clipboard_offered:
            self._banner.show_bar(Bar(OFFER, watching_offer_text(), action=self.tr("Turn On")))
            self._window.change_settings(replace(settings, clipboard_offered=True))


def _may_hold_links(mime: QMimeData | None) -> bool:
    # a clipboard on which nothing was ever put has none
    if mime is None or bytes(mime.data(_MANAGERS_HINT).data()) == b"secret":
        return False
    return drops.is_acceptable(mime)


def _read(given: tuple[Dropped, tuple[Category, ...]]) -> tuple[Dropped, Found, bool]:
    """Also whether it holds a link that is to be offered."""
    dropped, categories = given
    found = drops.links_in(dropped)
    if not categories:
        return dropped, found, bool(found.links)
    is_meant = any(category_for(categories, link.url) is not None for link in found.links)
    return dropped, found, is_meant
