"""What a walk through the windows looks at: every widget that can be seen or has the keys, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

# what people act on or read a value from; a screen reader has nothing else to call it by
_NAMED = (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
)


def seen(top: QWidget) -> list[QWidget]:
    """Every widget of `top` that is to be seen, it included, but not what Qt puts one together from."""
    return [top, *(widget for widget in _below(top) if widget.isVisible() and not _is_part(widget))]


def _below(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _below(child)


def _is_part(widget: QWidget) -> bool:
    """Whether another widget speaks for it: a spin box's field, a scroll bar, the arrows of a row of tabs."""
    parent = widget.parent()
    return (
        (widget.objectName().startswith("qt_") and not isinstance(widget, QLabel))
        or isinstance(parent, (QAbstractSpinBox, QComboBox, QTabBar, QMenuBar, QLineEdit))
        or (isinstance(parent, QMainWindow) and type(widget) is QWidget)
    )


def spoken(widget: QObject, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    face = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(widget))
    return face.text(what) if face is not None else ""


def heard_in_row(view: QAbstractItemView, row: int) -> list[str]:
    """What a screen reader has to say of each cell that is to be seen. To it a table has a row of titles
    above the others and, unlike any other list, the titles of rows beside them."""
    face, model = QAccessible.queryAccessibleInterface(view), view.model()
    is_table = isinstance(view, QTableView)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    across = columns + is_table
    above = face.childCount() // across - model.rowCount()
    cells = [
        face.child((row + above) * across + column + is_table)
        for column in range(columns)
        if not (isinstance(view, QTableView) and view.isColumnHidden(column))
    ]
    return [cell.text(QAccessible.Text.Name) for cell in cells]


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab comes to it."""
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def wants_a_name(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return True
    return isinstance(widget, _NAMED) or takes_keys(widget)


def can_be_used(widget: QWidget) -> bool:
    """Whether something is done or read there that has to be reached without a mouse."""
    if not widget.isEnabled() or isinstance(widget, (QProgressBar, QHeaderView)):
        return False  # what a header does is in the menus as well
    if isinstance(widget, QLabel):
        return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)
    if isinstance(widget, QScrollArea):
        return widget.verticalScrollBar().maximum() > 0 and not _below_has_keys(widget)
    return isinstance(widget, (*_NAMED, QAbstractScrollArea))


def _below_has_keys(widget: QWidget) -> bool:
    """Where something in it is gone through, it scrolls along."""
    return any(takes_keys(child) for child in _below(widget))


def is_one_of_a_group(widget: QWidget, reached: Container[QWidget]) -> bool:
    """Whether Tab leads to another of its kind beside it, and the arrows from there to it."""
    beside = cast("QWidget", widget.parent()).children()
    return any(type(other) is type(widget) and other in reached for other in beside)


def reached_by_tab(top: QWidget) -> list[QWidget]:
    """Those that Tab goes through, in order, from the one that has the keys until it is there again."""
    first = cast("QWidget | None", top.focusWidget()) or top
    found: list[QWidget] = []
    at = cast("QWidget", first.nextInFocusChain())
    while at is not first:
        if takes_keys(at) and at.isVisible() and at.window() is top.window():
            found.append(at)
        at = cast("QWidget", at.nextInFocusChain())
    return [first, *found]


def letters(top: QWidget) -> list[tuple[str, str]]:
    """The letter that goes with Alt, and the words, of everything in `top` itself that is to be seen."""
    found = []
    for widget in seen(top):
        leads_to = cast("QWidget | None", widget.buddy()) if isinstance(widget, QLabel) else widget
        if isinstance(widget, (QLabel, QAbstractButton)):
            found += [widget.text()] if leads_to is not None and leads_to.isEnabled() else []
        elif isinstance(widget, QTabBar):
            found += [widget.tabText(number) for number in range(widget.count())]
        elif isinstance(widget, QMenuBar):
            found += [action.text() for action in widget.actions() if action.isVisible()]
    return [(key, text) for text in found if (key := QKeySequence.mnemonic(text).toString())]


def menus(top: QWidget) -> list[QMenu]:
    return [menu for menu in top.findChildren(QMenu) if menu.actions()]


def actions_with_keys(top: QWidget) -> list[QAction]:
    return [action for action in top.findChildren(QAction) if action.shortcuts()]


def keys(top: QWidget) -> list[tuple[str, QWidget | None]]:
    """Every key with the part of `top` that it is heard in; None where that is the whole of it."""
    found: list[tuple[str, QWidget | None]] = []
    everywhere = Qt.ShortcutContext.WindowShortcut
    for action in actions_with_keys(top):
        heard_in: list[QWidget | None] = [None]
        if action.shortcutContext() is not everywhere:
            heard_in = [it for it in action.associatedObjects() if isinstance(it, QAbstractScrollArea)]
        found += [(key.toString(), place) for key in action.shortcuts() for place in heard_in]
    for shortcut in top.findChildren(QShortcut):
        place = None if shortcut.context() is everywhere else cast("QWidget", shortcut.parent())
        found.append((shortcut.key().toString(), place))
    return found
