"""The field on top: links typed or pasted, one or many, added by Enter or the button beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from qtapp.ui.menu_keys import keep_keys
from qtapp.ui.queue_words import adds_to_text

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from qtapp.ui.icons import Icons

# A line edit shapes its text as one line: beyond this it is slow to use and of no use to the eye.
LONGEST_FIELD_CHARACTERS = 8_000


class LinkEdit(QLineEdit):
    """A line edit that loses no line of what is pasted: short lists stay in it, long ones go on at once."""

    overflowed = Signal(object)  # str: pasted text too long for the field, together with what stood in it
    left = Signal(object)  # None: Esc in the empty field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_FIELD_CHARACTERS)
        # drops belong to the window, which takes files and lists as well
        self.setAcceptDrops(False)

    def paste_from(self, mode: QClipboard.Mode) -> None:
        """Insert the text of the clipboard, or of the selection for a middle click."""
        # copied text often ends with a line break, which would only look like a second, empty line
        text = QGuiApplication.clipboard().text(mode).strip("\r\n")
        whole = len(self.text()) - len(self.selectedText()) + len(text)
        if whole <= self.maxLength():
            self.insert(text)
            return
        before = self.text() if not self.hasSelectedText() else ""
        self.clear()
        self.overflowed.emit(f"{before}\n{text}" if before else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_from(QClipboard.Mode.Clipboard)
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit(None)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.paste_from(QClipboard.Mode.Selection)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        keep_keys(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theirs = menu.findChild(QAction, "edit-paste")
        if theirs is not None:
            ours = QAction(theirs.icon(), theirs.text(), menu)
            ours.setEnabled(theirs.isEnabled())
            ours.triggered.connect(self._on_paste_chosen)
            menu.insertAction(theirs, ours)
            menu.removeAction(theirs)
        menu.popup(event.globalPos())

    @Slot()
    def _on_paste_chosen(self) -> None:
        self.paste_from(QClipboard.Mode.Clipboard)


class AddBar(QWidget):
    """Field and button. What was entered stays in the field until `accept_entry` says it was used."""

    entered = Signal(object)  # str: one or more lines

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._field = LinkEdit()
        self._field.setAccessibleName(self.tr("Links to download"))
        self._field.setMinimumWidth(96)
        self._field.setProperty("sign", True)
        self._sign = self._field.addAction(
            icons.icon("plus", "dim"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._button = QPushButton(self.tr("Add"))
        self._button.setProperty("primary", True)
        self._button.setToolTip(self.tr("Add the links to the list (Enter)"))
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._field)
        self.set_queue("")
        self._field.returnPressed.connect(self._on_return_pressed)
        self._field.overflowed.connect(self.entered)
        self._button.clicked.connect(self._on_return_pressed)

    def set_queue(self, name: str) -> None:
        """The queue that links go to; "" for the main one."""
        plain = self.tr("Paste or type a link, or drop it anywhere")
        self._field.setPlaceholderText(adds_to_text(name) if name else plain)

    @property
    def field(self) -> LinkEdit:
        return self._field

    def accept_entry(self, text: str) -> None:
        """`text` has been used: it leaves the field, unless something else was typed meanwhile."""
        if self._field.text() == text:
            self._field.clear()

    @Slot(object)
    def begin(self, text: str) -> None:
        """What was typed elsewhere and is meant for the field, which has the keys from here on."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.insert(text)

    def refresh_icons(self) -> None:
        self._sign.setIcon(self._icons.icon("plus", "dim"))

    @Slot()
    def _on_return_pressed(self) -> None:
        if self._field.text().strip():
            self.entered.emit(self._field.text())
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
