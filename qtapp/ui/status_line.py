"""The line at the bottom: speed of all together, how many run and wait, and the room left on the disk."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStatusBar, QToolButton, QWidget

from qtapp.domain.values import dataclass
from qtapp.ui import window_words
from qtapp.ui.actions import fill_menu
from qtapp.ui.errand import Errand
from qtapp.ui.figures import speed_text
from qtapp.ui.messages import totals_text
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QAction, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from qtapp.services.manager import Totals
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

SPACE_EVERY_MS = 30_000
_HEIGHT = 30
_BUTTON_HEIGHT = 24
_EDGE, _GAP = 14, 22
_FRAME = 8  # what a status bar itself takes on both sides
# less of the words about the free space says nothing
_ROOM_LEAST = 60


@dataclass(frozen=True, slots=True)
class Space:
    """The room on the volume that holds a folder; `mount` is where that volume hangs."""

    free_bytes: int
    mount: str


def measure_space(folder: Path) -> Space | None:
    """The room where `folder` is, or would be; None where nothing can be said. May block."""
    for place in (folder, *folder.parents):
        try:
            free = shutil.disk_usage(place).free
        except OSError:
            continue
        return Space(free, _mount_of(place))
    return None


def _mount_of(place: Path) -> str:
    try:
        real = place.resolve()
        return str(next((parent for parent in (real, *real.parents) if parent.is_mount()), real.anchor))
    except OSError:
        return str(place)


class StatusLine(QStatusBar):
    """Figures in a row. The disk is asked in another thread, and only while the window is seen."""

    def __init__(
        self,
        executor: Executor,
        icons: Icons,
        theme: Theme,
        *,
        folder: Path,
        reserve_bytes: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = theme
        self._folder = folder
        self._reserve_bytes = reserve_bytes
        self._space: Space | None = None
        self.setSizeGripEnabled(False)
        self._speed = _label()
        bold = QFont(self._speed.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._speed.setFont(bold)
        self._counts = _label()
        self._then = _label()
        self._turtle = _tool_button()
        self._turtle.setFixedSize(26, _BUTTON_HEIGHT)
        self._limit = _tool_button()
        self._limit.setObjectName("speed-limit")
        self._limit.setMinimumHeight(_BUTTON_HEIGHT)
        self._limit.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._limit_menu = QMenu(self)
        self._limit.setMenu(self._limit_menu)
        self._low = QLabel()
        self._low.setFixedSize(16, 16)
        self._room = _ShrinkingLabel()
        self._room.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._speed)
        limit = QHBoxLayout()
        limit.setSpacing(2)
        limit.addWidget(self._turtle)
        limit.addWidget(self._limit)
        row.addLayout(limit)
        row.addWidget(self._counts)
        row.addWidget(self._then)
        row.addStretch(1)
        room = QHBoxLayout()
        room.setSpacing(6)
        room.addWidget(self._low)
        room.addWidget(self._room)
        row.addLayout(room)
        line = QWidget()
        line.setLayout(row)
        # what there is no room for is left out by `_fit`: it must not make the window wider
        line.setMinimumWidth(1)
        self.addWidget(line, 1)
        self._take_height()
        self._bytes_per_second = 0.0
        self._has_speed = False
        self._counts.setText(totals_text(0, 0))
        self._measuring = Errand(executor, measure_space, self)
        self._measuring.done.connect(self._on_measured)
        self._timer = QTimer(self)
        self._timer.setInterval(SPACE_EVERY_MS)
        self._timer.timeout.connect(self._measure)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    def set_totals(self, totals: Totals) -> None:
        speed = self._bytes_per_second = totals.bytes_per_second
        self._speed.setText(speed_text(speed))
        self._has_speed = totals.active > 0 and speed >= 1
        self._counts.setText(totals_text(totals.active, totals.waiting))
        self._fit()

    def set_limit_actions(self, turtle: QAction, menu_actions: Iterable[QAction | None]) -> None:
        """What the two buttons of the speed limit do; once."""
        self._turtle.setDefaultAction(turtle)
        self._turtle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        fill_menu(self._limit_menu, menu_actions)

    def set_next(self, text: str, hint: str) -> None:
        """What the hours of schedule and queues bring next, and `hint` after that; "" where they bring
        nothing."""
        self._then.setText(text)
        self._then.setToolTip(plain_tip(hint))
        self._fit()

    def set_limit(self, text: str, hint: str, *, is_limited: bool) -> None:
        """What the limit is, in short and at length."""
        self._limit.setText(text)
        self._limit.setToolTip(hint)
        self._limit.setAccessibleName(text)
        self._limit.setAccessibleDescription(hint)
        if self._limit.property("strong") is not is_limited:
            self._limit.setProperty("strong", is_limited)
            self._limit.style().polish(self._limit)
        self._take_height()
        self._fit()

    @property
    def limit_text(self) -> str:
        return self._limit.text()

    def set_folder(self, folder: Path, reserve_bytes: int) -> None:
        """Tell of another folder's volume from now on; `reserve_bytes` is what must stay free there."""
        changed = folder != self._folder
        self._folder, self._reserve_bytes = folder, reserve_bytes
        if changed:
            self._space = None
        self._show_space()
        if self.isVisible():
            self._measure()

    def texts(self) -> tuple[str, ...]:
        """What is shown, from the start to the end of the line."""
        labels = (self._speed, self._counts, self._then, self._room)
        return tuple(label.text() for label in labels if not label.isHidden() and label.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_room"):
            return  # it is still being made
        if event.type() == QEvent.Type.LocaleChange:
            self._speed.setText(speed_text(self._bytes_per_second))
            self._show_space()
            self._fit()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._take_height()
            self._fit()

    def _mirror(self) -> None:
        # the style sheet turns the arrow round, and not the room for it
        if self._limit.property("mirrored") is not self.isRightToLeft():
            self._limit.setProperty("mirrored", self.isRightToLeft())
            self._limit.style().polish(self._limit)

    def _take_height(self) -> None:
        self.setFixedHeight(max(_HEIGHT, self._limit.sizeHint().height() + 6))

    def _fit(self) -> None:
        """The limit, which can be changed here, is always whole; of the others the less needed go."""
        left = self.width() - _FRAME - 2 * _EDGE - self._turtle.width() - 2 - self._limit.sizeHint().width()
        for label, is_wanted in (
            (self._speed, self._has_speed),
            (self._counts, True),
            (self._then, bool(self._then.text())),
        ):
            needed = label.sizeHint().width() + _GAP
            label.setVisible(is_wanted and needed <= left)
            if is_wanted:
                # a less needed one does not take the place of what had no room
                left = left - needed if needed <= left else 0
        little = self._low.isVisibleTo(self)
        self._room.setVisible(left >= _GAP + _ROOM_LEAST or little)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mirror()
        self._take_height()
        self._fit()
        self._measure()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    @Slot()
    def _measure(self) -> None:
        # a share that does not answer would collect one waiting thread after the other
        if not self._measuring.is_under_way:
            self._measuring.start(self._folder)

    @Slot(object)
    def _on_measured(self, space: Space | None) -> None:
        self._space = space
        self._show_space()

    def _show_space(self) -> None:
        space = self._space
        little = space is not None and space.free_bytes <= self._reserve_bytes
        text = ""
        if space is not None:
            words = window_words.little_space_text if little else window_words.free_space_text
            text = words(space.free_bytes, space.mount)
        self._room.setText(text)
        self._room.setToolTip(plain_tip(text))
        self._low.setToolTip(plain_tip(text))
        self._low.setVisible(little)
        tokens = self._theme.tokens
        self._paint_label(self._room, tokens.warn if little else tokens.dim)
        self._fit()
        if little:
            self._low.setPixmap(self._icons.icon("triangle-alert", "warn").pixmap(QSize(16, 16)))

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self._paint_label(self._speed, self._theme.tokens.text)
        self._show_space()

    def _paint_label(self, label: QLabel, color: str) -> None:
        label.setStyleSheet(f"color: {color};")


class _ShrinkingLabel(QLabel):
    """Gives way where a narrow window has no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter = QPainter(self)
        self.style().drawItemText(painter, place, flags, self.palette(), True, text, self.foregroundRole())
        painter.end()


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _tool_button() -> QToolButton:
    button = QToolButton()
    button.setProperty("plain", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
