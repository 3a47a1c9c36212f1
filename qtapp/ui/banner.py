"""Bars above the list: what can be undone, and what went wrong that belongs to no row."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent

    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

UNDO_MS = 10_000
COMPLAINT_MS = 20_000
# what is left at least once the pointer has gone, so that nothing vanishes under a returning hand
_GRACE_MS = 3_000
_MOST_BARS = 3
_LEAST_HEIGHT = 40


class Tone(StrEnum):
    """How a bar looks; the icon says it too, never the colour alone."""

    NEUTRAL = "neutral"
    WARNING = "warning"
    TROUBLE = "trouble"


_ICONS = {
    Tone.NEUTRAL: ("info", "dim"),
    Tone.WARNING: ("triangle-alert", "warn"),
    Tone.TROUBLE: ("triangle-alert", "bad"),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the banner, in plain text. A later bar on the same `subject` takes its place.

    `action` is the label of the button that ends it, `aside` of one that leaves it standing; "" for none.
    It goes by itself after `stays_ms`; None stays until it is closed or taken away.
    """

    subject: str
    text: str
    tone: Tone = Tone.NEUTRAL
    action: str = ""
    aside: str = ""
    stays_ms: int | None = COMPLAINT_MS


class Banner(QWidget):
    """The bars in the order they came, the newest at the bottom; takes no room while there are none."""

    action_chosen = Signal(object)  # str: the subject whose button was pressed; its bar has gone
    aside_chosen = Signal(object)  # str: the subject whose other button was pressed; its bar stays
    expired = Signal(object)  # str: the subject whose bar has gone without its button being pressed
    keys_left = Signal(object)  # None: a bar has gone that had the keys

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = theme
        self._bars: dict[str, _BarView] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def show_bar(self, bar: Bar) -> None:
        """Show `bar`, in the place of an older one on its subject; that one does not count as expired."""
        self._take_down(bar.subject)
        view = _BarView(bar, self._icons, self._theme, self)
        view.action_pressed.connect(self._on_action_pressed)
        view.aside_pressed.connect(self.aside_chosen)
        view.ended.connect(self._on_ended)
        self._bars[bar.subject] = view
        self._layout.addWidget(view)
        self._make_room()
        self.show()
        view.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, bar.text))

    def take_away(self, subject: str) -> None:
        """Remove the bar on `subject`, if there is one, without a signal."""
        self._take_down(subject)
        self.setVisible(bool(self._bars))

    def texts(self) -> tuple[str, ...]:
        """What is shown now, from top to bottom."""
        return tuple(view.text() for view in self._bars.values())

    def subjects(self) -> tuple[str, ...]:
        return tuple(self._bars)

    def press(self, subject: str) -> None:
        """Press the button of the bar on `subject`, as a key does for the mouse."""
        if subject in self._bars:
            self._on_action_pressed(subject)

    def _make_room(self) -> None:
        """Let the oldest go that would go by itself soon and offers nothing; the others are needed yet."""
        for view in list(self._bars.values())[:-1]:
            if len(self._bars) <= _MOST_BARS:
                break
            if view.can_go:
                self._on_ended(view.subject)

    def _take_down(self, subject: str) -> None:
        view = self._bars.pop(subject, None)
        if view is not None:
            focused = cast("QWidget | None", self.window().focusWidget())
            had_keys = focused is not None and view.isAncestorOf(focused)
            self._layout.removeWidget(view)
            view.hide()
            view.deleteLater()
            if had_keys:
                self.keys_left.emit(None)

    @Slot(object)
    def _on_action_pressed(self, subject: str) -> None:
        self.take_away(subject)
        self.action_chosen.emit(subject)

    @Slot(object)
    def _on_ended(self, subject: str) -> None:
        self.take_away(subject)
        self.expired.emit(subject)

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        for view in self._bars.values():
            view.refresh_icons()


class _BarView(QWidget):
    action_pressed = Signal(object)  # str: subject
    aside_pressed = Signal(object)  # str: subject
    ended = Signal(object)  # str: subject; its time is over, or it was closed

    def __init__(self, bar: Bar, icons: Icons, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._icons = icons
        self._theme = theme
        self._symbol = QLabel()
        self._symbol.setFixedSize(QSize(16, 16))
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setText(bar.text)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setProperty("plain", True)
        self._close.setFixedSize(24, 24)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self._on_closed)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 7)
        row.setSpacing(10)
        row.addWidget(self._symbol)
        row.addWidget(self._label, 1)
        for label, do in ((bar.aside, self._on_aside), (bar.action, self._on_action)):
            if label:
                button = QPushButton(label)
                button.setProperty("link", True)
                button.setAccessibleDescription(bar.text)
                button.setCursor(Qt.CursorShape.PointingHandCursor)
                button.clicked.connect(do)
                row.addWidget(button)
        row.addWidget(self._close)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(bar.text)
        self.refresh_icons()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_closed)
        if bar.stays_ms is not None:
            self._since.start()
            self._timer.start(bar.stays_ms)

    def text(self) -> str:
        return self._bar.text

    @property
    def subject(self) -> str:
        return self._bar.subject

    @property
    def can_go(self) -> bool:
        """Nothing is lost with it: it stays for a while only, and no action goes with it."""
        return self._bar.stays_ms is not None and not self._bar.action

    def refresh_icons(self) -> None:
        name, token = _ICONS[self._bar.tone]
        self._symbol.setPixmap(self._icons.icon(name, token).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._close.setIcon(self._icons.icon("x", "dim"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # a low window would otherwise cut the second line of a text off
        self.setMinimumHeight(max(_LEAST_HEIGHT, self._row.heightForWidth(event.size().width())))

    def enterEvent(self, event: QEnterEvent) -> None:
        # what is being read or aimed at stays
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._bar.stays_ms is not None:
            self._timer.start(max(_GRACE_MS, self._bar.stays_ms - self._since.elapsed()))
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(
            self.rect(), QColor(tokens.soft if self._bar.tone is Tone.NEUTRAL else tokens.surface)
        )
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        if self._bar.tone is not Tone.NEUTRAL:
            edge = QColor(tokens.warn if self._bar.tone is Tone.WARNING else tokens.bad)
            x = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 3
            painter.fillRect(x, 0, 3, self.height() - 1, edge)

    @Slot()
    def _on_action(self) -> None:
        self.action_pressed.emit(self._bar.subject)

    @Slot()
    def _on_aside(self) -> None:
        self.aside_pressed.emit(self._bar.subject)

    @Slot()
    def _on_closed(self) -> None:
        self.ended.emit(self._bar.subject)
