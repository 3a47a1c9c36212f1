"""While a menu is open the keys are its own, and afterwards they are where they were before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable


def keep_keys(menu: QMenu) -> None:
    """Let no shortcut act on what lies behind this menu."""
    if menu.findChild(_Keys, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        menu.installEventFilter(_Keys(menu))


class _Keys(QObject):
    """Qt looks shortcuts up with the widget that had the keys before the menu, so that Delete would remove
    the row that the menu is about."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return _is_kept(event)


def _is_kept(event: QEvent) -> bool:
    """Alt and a letter are let through: they go from menu to menu."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    event.accept()
    return True


class MenuBarKeys(QObject):
    """F10 opens the bar's first menu, and Shift+F10 that of what has the keys, as the Menu key does.

    One Esc leaves a menu of the bar, or the bar itself, and what had the keys has them again; so it is when
    an entry was chosen. Qt leaves them with the bar, where nothing shows that it has them.
    """

    def __init__(self, bar: QMenuBar, give_keys: Callable[[], None]) -> None:
        """`bar` has its menus, and they have theirs; `give_keys` gives the keys away where who had them is
        gone."""
        super().__init__(bar)
        self._bar = bar
        self._keep_all()
        self._give_keys = give_keys
        self._before: QWidget | None = None
        self._menus: list[QMenu] = []
        bar.installEventFilter(self)
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                self._menus.append(menu)
                menu.installEventFilter(self)
                menu.aboutToHide.connect(self._on_menu_about_to_hide)
        for keys, do in (("F10", self._on_bar_wanted), ("Shift+F10", self._on_context_menu_wanted)):
            QShortcut(QKeySequence(keys), bar.window()).activated.connect(do)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded:
            # Qt's own menu of what a narrow bar has no room for; a menu once it is made
            QTimer.singleShot(0, self, self._keep_all)
            return False
        if _is_kept(event):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Escape:
                return False
            if isinstance(watched, QMenu):
                watched.close()
            self._give_back()
            return True
        return False

    @Slot()
    def _on_bar_wanted(self) -> None:
        first = next((action for action in self._bar.actions() if action.isVisible()), None)
        if first is not None:
            self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            self._bar.setActiveAction(first)

    @Slot()
    def _on_context_menu_wanted(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            middle = focused.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, focused.mapToGlobal(middle))
            QApplication.sendEvent(focused, event)

    @Slot()
    def _keep_all(self) -> None:
        for menu in self._bar.window().findChildren(QMenu):
            keep_keys(menu)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self._bar and old is not None and old.window() is self._bar.window():
            self._before = old

    @Slot()
    def _on_menu_about_to_hide(self) -> None:
        # once it is known whether another menu opens in its place
        QTimer.singleShot(0, self, self._look)

    @Slot()
    def _look(self) -> None:
        if QApplication.activePopupWidget() is None and self._bar.activeAction() is None:
            self._give_back()

    def _give_back(self) -> None:
        if self._bar.window().focusWidget() is not self._bar:
            return
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        else:
            self._give_keys()
