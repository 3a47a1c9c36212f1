"""What is to follow when downloads have ended: the choice, and the last minute before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from qtapp.domain.after_end import ALL, ARGUMENTS_AT_MOST, AfterEnd, Deed, is_command
from qtapp.ui.after_end_words import (
    cannot_text,
    command_complaint,
    countdown_text,
    deed_text,
    ended_text,
    now_text,
    whose_text,
)
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.hours_fields import label
from qtapp.ui.dialogs.whole import keep_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.queues import Queue

WAITS_S = 60
_ANNOUNCED_AT_S = (30, 10)
_WIDTH = 460
_COMMAND_LINES = 4


class AfterEndDialog(QDialog):
    """Show it with `open()`. Each queue has its own choice, which is shown when the queue is chosen."""

    given = Signal(object)  # tuple[AfterEnd, bool]: the choice, and whether it is for this session alone

    def __init__(
        self,
        queues: Sequence[Queue],
        rule_of: Callable[[str], tuple[AfterEnd, bool]],
        parent: QWidget,
    ) -> None:
        """`rule_of` gives what holds for a queue or ALL, and whether that is for this session alone."""
        super().__init__(parent)
        keep_whole(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("When Finished"))
        self._rule_of = rule_of
        self._able: frozenset[Deed] | None = None  # not known yet
        self._whose = QComboBox()
        self._whose.addItem(whose_text(ALL, ""), ALL)
        for queue in queues if len(queues) > 1 else ():
            self._whose.addItem(whose_text(queue.id, queue.name), queue.id)
        self._deed = QComboBox()
        for deed in Deed:
            self._deed.addItem(deed_text(deed), deed)
        for box in (self._whose, self._deed):
            box.setMinimumHeight(HEIGHT)
        self._command = QPlainTextEdit()
        self._command.setAccessibleName(self.tr("Command: the program, then one argument on each line"))
        self._command.setTabChangesFocus(True)
        self._command.setFixedHeight(_COMMAND_LINES * self._command.fontMetrics().lineSpacing() + 20)
        self._once = QCheckBox(self.tr("&Only until Wherry is closed"))
        self._once.setMinimumHeight(HEIGHT)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        self._lay_out()
        self._whose.currentIndexChanged.connect(self._on_whose_chosen)
        self._deed.currentIndexChanged.connect(self._show_what_is_right)
        self._command.textChanged.connect(self._show_what_is_right)
        self._on_whose_chosen()
        self._deed.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("&After"), self._whose), self._whose)
        form.addRow(label(self.tr("&Then"), self._deed), self._deed)
        form.addRow(label(self.tr("Co&mmand"), self._command), self._command)
        form.addRow("", self._once)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    def rule(self) -> AfterEnd:
        """What the fields say."""
        deed = Deed(self._deed.currentData())
        return AfterEnd(self._whose.currentData(), deed, self._lines() if deed is Deed.COMMAND else ())

    @Slot(object)
    def set_able(self, able: frozenset[Deed]) -> None:
        """What the computer lets us do."""
        self._able = able
        self._show_what_is_right()

    def _lines(self) -> tuple[str, ...]:
        """An argument may be empty or end in blanks; what comes after the last one that is not is none."""
        return tuple(self._command.toPlainText().rstrip("\n").split("\n"))

    @Slot()
    def _on_whose_chosen(self) -> None:
        rule, is_once = self._rule_of(self._whose.currentData())
        self._deed.setCurrentIndex(self._deed.findData(rule.deed))
        self._command.setPlainText("\n".join(rule.command))
        self._once.setChecked(is_once or rule.deed is Deed.NOTHING)
        self._show_what_is_right()

    @Slot()
    def _show_what_is_right(self) -> None:
        rule = self.rule()
        is_one = rule.deed is Deed.COMMAND
        self._command.setEnabled(is_one)
        self._command.setPlaceholderText(self.tr("/usr/bin/rsync\n--archive\n…") if is_one else "")
        complaint = ""
        if is_one and not is_command(rule.command):
            lines = len(rule.command) if rule.command[0].strip() else 0
            complaint = command_complaint(lines, ARGUMENTS_AT_MOST)
        elif (
            rule.deed in (Deed.SLEEP, Deed.SHUT_DOWN)
            and self._able is not None
            and rule.deed not in self._able
        ):
            complaint = cannot_text(rule.deed)
        self._complaint.setText(complaint)
        self._save.setEnabled(not complaint)

    @Slot()
    def _on_accepted(self) -> None:
        if self._save.isEnabled():
            self.given.emit((self.rule(), self._once.isChecked()))
            self.accept()


class CountdownDialog(QDialog):
    """Comes up before everything else, from the tray as well. Time, or its button, says yes; Escape, its
    other button and closing it say no."""

    agreed = Signal(object)  # None
    objected = Signal(object)  # None

    def __init__(self, rule: AfterEnd, queue_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("Downloads Have Ended"))
        self._rule = rule
        self._seconds = WAITS_S
        self._is_over = False
        self._ended = QLabel()
        self._ended.setText(ended_text(rule.queue, queue_name))
        self._left = QLabel()
        for text in (self._ended, self._left):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(now_text(rule.deed), QDialogButtonBox.ButtonRole.AcceptRole).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self._ended, self._left, buttons):
            column.addWidget(part)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        # who types on when it comes up means something else
        cancel.setDefault(True)
        cancel.setFocus()
        self.setMinimumWidth(_WIDTH)
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._on_tick)
        buttons.accepted.connect(self._on_agreed)
        buttons.rejected.connect(self.reject)
        self.rejected.connect(self._on_rejected)
        self._show_seconds()
        self._timer.start()

    def call_off(self) -> None:
        """There is more to do: go without a word."""
        self._is_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)

    @Slot()
    def _on_tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._on_agreed()
            return
        self._show_seconds()

    def _show_seconds(self) -> None:
        text = countdown_text(self._rule.deed, self._seconds)
        self._left.setText(text)
        if self._seconds in _ANNOUNCED_AT_S:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_agreed(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._timer.stop()
            self.agreed.emit(None)
            self.accept()

    @Slot()
    def _on_rejected(self) -> None:
        self._timer.stop()
        if not self._is_over:
            self._is_over = True
            self.objected.emit(None)
