"""The middle of the window: the bars, and below them the list, the welcome, or word of a vain search."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from qtapp.ui.banner import Banner
from qtapp.ui.countdown import Countdown
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.newcomers import Newcomers
from qtapp.ui.presence import Presence
from qtapp.ui.sidebar_words import nothing_text
from qtapp.ui.views.download_table import KEYBOARD_REASONS, DownloadTable
from qtapp.ui.views.empty_state import DropOverlay, EmptyState
from qtapp.ui.window_words import no_match_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.facets import Choice
    from qtapp.ui.theme import Theme


_NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ListArea(QWidget):
    """Feeds the model from the manager, and lets waiting rows count down while somebody can see it."""

    wanted = Signal(object)  # None: it is to be seen, whatever else the window shows
    clear_search_requested = Signal(object)  # None: all downloads are to be seen again
    typed = Signal(object)  # str: the beginning of a link, where there is no list to search in

    def __init__(
        self,
        manager: DownloadManager,
        theme: Theme,
        icons: Icons,
        folder: Path,
        clock: Callable[[], float],
        far_disks: Executor,
        parent: QWidget | None = None,
    ) -> None:
        """`far_disks` looks at files, which may be on a share that has died."""
        super().__init__(parent)
        self.model = DownloadModel(clock, parent=self)
        self.table = DownloadTable(self.model, theme, icons)
        self.banner = Banner(icons, theme)
        self.welcome = EmptyState(theme, icons, folder)
        self._no_match = _NoMatch()
        self._no_match.clear_chosen.connect(self.clear_search_requested)
        self._newcomers = Newcomers(self.table, self.model, self.banner, clock, self)
        self._newcomers.hidden.connect(self.clear_search_requested)
        self._newcomers.show_requested.connect(self._on_show_requested)
        self.banner.keys_left.connect(self._on_keys_left)
        self._pages = QStackedWidget()
        for page in (self.welcome, self.table, self._no_match):
            self._pages.addWidget(page)
        # in a low window the bars are read first: no page may squeeze them, wherever the window puts them
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.overlay = DropOverlay(theme, icons, self)
        self._ring = _Ring(theme, self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Downloads"))
        self._countdown = Countdown(self.table, self.model, manager.explain, clock, self)
        self.presence = Presence(manager, self.table, self.model, far_disks, self)
        manager.queues.changed.connect(self._countdown.look)
        manager.added.connect(self._on_added)
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)
        self.model.reset(manager.downloads())
        self._show_page()

    def expect(self, ids: Iterable[str]) -> None:
        """Select these downloads and scroll to them as soon as they are in the list: the user has just added
        them, or brought them back. `Newcomers` says when not."""
        self._newcomers.expect(ids)

    def show_selected(self, ids: Sequence[str]) -> None:
        """Select these downloads and scroll to the topmost; a search that hides any of them is cleared."""
        if not all(map(self.model.is_within, ids)):
            self.clear_search_requested.emit(None)
        self.wanted.emit(None)
        self.model.reveal(ids)
        self.table.select_ids(ids)
        rows = ((self.model.row_of(download_id), download_id) for download_id in ids)
        _row, topmost = min(((row, item) for row, item in rows if row is not None), default=(0, ""))
        self.table.show_id(topmost)

    def set_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_page()

    def set_choice(self, choice: Choice) -> None:
        """Narrow the list to what is counted under `choice`."""
        self.model.set_choice(choice)
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._countdown.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._countdown.stop()
        super().hideEvent(event)

    @Slot(object)
    def _on_added(self, downloads: tuple[Download, ...]) -> None:
        self.model.add(downloads)
        self._show_page()
        self._newcomers.look(downloads)

    @Slot(object)
    def _on_show_requested(self, ids: tuple[str, ...]) -> None:
        listed = [download_id for download_id in ids if download_id in self.model]
        if listed:
            self.show_selected(listed)
            self.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        self.model.update(downloads)
        self._show_page()

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        self.model.remove(ids)
        self._show_page()

    def _show_page(self) -> None:
        if self.model.total == 0:
            page: QWidget = self.welcome
        elif self.model.rowCount() == 0:
            self._no_match.tell(self.model.filter_text, self.model.choice, self.model.choice_name)
            page = self._no_match
        else:
            page = self.table
        self.overlay.hides_all = page is not self.table
        if page is not self._pages.currentWidget():
            had_keys = self._has_keys()
            self._pages.setCurrentWidget(page)
            if had_keys:
                by_keyboard = self.table.is_by_keyboard or self._ring.isVisible()
                self.take_keys(
                    Qt.FocusReason.ShortcutFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason
                )

    def take_keys(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keys to the list; where there is none to the area itself, for Ctrl+V and Ctrl+Z."""
        (self.table if self._pages.currentWidget() is self.table else self).setFocus(reason)

    @Slot(object)
    def _on_keys_left(self, _nothing: object) -> None:
        # Qt would give them to the field for links, in which Space or Del is for no row
        if self._pages.isVisible():
            self.take_keys()

    @Slot(object)
    def enter(self, _nothing: object = None) -> None:
        """Give the keys to the list, where the next one is for a row."""
        self.take_keys(Qt.FocusReason.ShortcutFocusReason)
        if self._pages.currentWidget() is self.table:
            self.table.select_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in KEYBOARD_REASONS:
            self._ring.appear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, modifiers = event.text(), event.modifiers()
        if (
            self._pages.currentWidget() is self.welcome
            and text.strip()
            and text.isprintable()
            and not modifiers & _NO_TEXT
        ):
            self.typed.emit(text)
            return
        if self.hasFocus():
            self._ring.appear()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        self._countdown.look()

    def _has_keys(self) -> bool:
        focused = cast("QWidget | None", self.window().focusWidget())
        if focused is None or focused is self:
            return True
        return self.isAncestorOf(focused) or self.banner.isAncestorOf(focused)


class _Ring(QWidget):
    """Around the whole area while it has the keys itself. The mouse goes through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self) -> None:
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class _NoMatch(QWidget):
    clear_chosen = Signal(object)  # None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def tell(self, searched: str, choice: Choice, name: str) -> None:
        """Why there is nothing to be seen: the search, what the list is narrowed to, or both."""
        self._label.setText(no_match_text(searched, name) if searched else nothing_text(choice, name))
        self._button.setText(self.tr("Show All") if name else self.tr("Clear Search"))

    @Slot()
    def _on_clicked(self) -> None:
        self.clear_chosen.emit(None)
