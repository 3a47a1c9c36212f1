"""Where links that are looked over go, and what their files are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.groups import LONGEST_NAME
from qtapp.domain.name_template import LONGEST_TEMPLATE, BadTemplateError, NameTemplate, parse_template
from qtapp.services.destination import Destination
from qtapp.ui import staging_words
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.menu_keys import keep_keys
from qtapp.ui.queue_words import queue_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QAction

    from qtapp.domain.groups import Group
    from qtapp.domain.settings import Settings

_QUEUE_ROW = 1


class DestinationFields(QWidget):
    """The folder is the queue's until another one is chosen."""

    changed = Signal(object)  # None

    def __init__(
        self,
        to: Destination,
        settings: Settings,
        executor: Executor,
        window: QWidget,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`to` is what is chosen at first; `executor` looks at a folder that is picked."""
        super().__init__(window)
        self._settings = settings
        self._folder = to.folder
        self._has_own_folder = to.folder != settings.folder_of(to.queue)
        self._keeps_folder, self._offers_kept = to.keeps_folder, to.keeps_queue
        self._template: NameTemplate | None = None
        self._is_right = True
        self.choice = FolderChoice(executor, window, pick_folder)
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.choose = QPushButton(self.tr("C&hoose…"))
        self.queue = QComboBox()
        self.queue.setAccessibleName(self.tr("Queue"))
        self._put_queues(None if to.keeps_queue else to.queue)
        self._show_folder(to.folder)
        self.template = QLineEdit(to.template)
        self.template.setMaxLength(LONGEST_TEMPLATE)
        self.template.setClearButtonEnabled(True)
        self.template.setAccessibleName(self.tr("Template for names"))
        self.template.setPlaceholderText(self.tr("As their servers call them, or a template"))
        self._fields = QPushButton(self.tr("&Insert"))
        self._fields.setAccessibleName(self.tr("Insert a field of the template"))
        self._menu = QMenu(self)
        keep_keys(self._menu)
        for name, words in staging_words.template_fields():
            self._menu.addAction(words).setData(name)
        self._fields.setMenu(self._menu)
        for button in (self.choose, self._fields):
            # else Enter in a field would press it
            button.setAutoDefault(False)
        self._is_group_named = to.group_name is not None
        self.group = QLineEdit(to.group_name or "")
        self.group.setMaxLength(LONGEST_NAME)
        self.group.setAccessibleName(self.tr("Name of the group"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._read_template()

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(_label(self.tr("&Folder"), self.choose), _row(self.folder, self.choose))
        form.addRow(_label(self.tr("&Queue"), self.queue), self.queue)
        form.addRow(_label(self.tr("&Names"), self.template), _row(self.template, self._fields))
        form.addRow(_label(self.tr("&Group"), self.group), self.group)
        self._show_queue_row()
        # one below the other: the fields before them end at one line
        beside = (self.choose, self._fields)
        for button in beside:
            button.ensurePolished()
        widest = max(button.sizeHint().width() for button in beside)
        for button in beside:
            button.setMinimumWidth(widest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.told)

    def _connect(self) -> None:
        self.queue.currentIndexChanged.connect(self._on_queue_chosen)
        self.choose.clicked.connect(self._on_choose)
        self.choice.chosen.connect(self._on_folder_chosen)
        self.choice.refused.connect(self._on_folder_refused)
        self.template.textChanged.connect(self._on_template_typed)
        self._menu.triggered.connect(self._on_field_chosen)
        self.group.textEdited.connect(self._on_group_typed)

    def _put_queues(self, chosen: str | None) -> None:
        """None: each link has its own."""
        self.queue.clear()
        if self._offers_kept:
            self.queue.addItem(staging_words.kept_queues_text(), None)
        for queue in self._settings.queues:
            self.queue.addItem(queue_name(queue.name), queue.id)
        # as many sorts of nothing are no data, it is not to be found by it
        is_kept = chosen is None and self._offers_kept
        self.queue.setCurrentIndex(0 if is_kept else max(self.queue.findData(chosen), 0))

    def _show_queue_row(self) -> None:
        self._form.setRowVisible(_QUEUE_ROW, len(self._settings.queues) > 1)

    def _queue(self) -> str:
        """The id of the one that is chosen, or that links without one of their own go to."""
        chosen = self.queue.currentData()
        return self._settings.queue(self._settings.adds_to).id if chosen is None else str(chosen)

    # what others ask

    def destination(self) -> Destination:
        """What is chosen; without a template where what is typed is none."""
        template = self.template.text().strip() if self._template is not None else ""
        sorts_by = None if self._has_own_folder else self._settings
        group = self.group.text().strip() if self._is_group_named else None
        keeps_queue = self._offers_kept and self.queue.currentData() is None
        return Destination(
            self._folder, self._queue(), template, sorts_by, group, self._keeps_folder, keeps_queue
        )

    def keep(self, *, folder: bool, queue: bool) -> None:
        """Links have come that bring their own: they are left it, unless another one was chosen by hand."""
        if folder and not self._has_own_folder:
            self._keeps_folder = True
        if queue and not self._offers_kept:
            was_chosen = self.queue.currentData() != self._settings.queue(self._settings.adds_to).id
            self._offers_kept = True
            self._put_queues(str(self.queue.currentData()) if was_chosen else None)
        self._show_folder(self._folder)
        self.changed.emit(None)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """What the links came in with, as long as nobody has typed another name."""
        self.group.setPlaceholderText(staging_words.group_hint(0 if self._is_group_named else len(groups)))
        if not self._is_group_named:
            name = groups[0].name if len(groups) == 1 else ""
            if name != self.group.text():
                self.group.setText(name)
                self.group.setCursorPosition(0)

    @property
    def name_template(self) -> NameTemplate | None:
        """None where there is none, or none yet."""
        return self._template

    @property
    def is_right(self) -> bool:
        """Everything can be followed."""
        return self._is_right

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere; what was chosen here stays."""
        has_other_queues = settings.queues != self._settings.queues
        self._settings = settings
        if has_other_queues:
            self._put_queues(self.queue.currentData())
            self._show_queue_row()
        self._on_queue_chosen()

    def show_example(self, name: str) -> None:
        """What the template makes of the first file; "" for no file."""
        if self._template is not None:
            self._tell(staging_words.example_text(name) if name else "")

    # what is typed and chosen

    @Slot()
    def _on_template_typed(self) -> None:
        self._read_template()
        self.changed.emit(None)

    def _read_template(self) -> None:
        text = self.template.text().strip()
        self._template, self._is_right = None, True
        complaint = ""
        if text:
            try:
                self._template = parse_template(text)
            except BadTemplateError as error:
                self._is_right = False
                complaint = staging_words.template_complaint(error)
        self._tell(complaint)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    @Slot()
    def _on_group_typed(self) -> None:
        self._is_group_named = True
        self.group.setPlaceholderText(staging_words.group_hint(0))
        self.changed.emit(None)

    @Slot(object)
    def _on_field_chosen(self, entry: QAction) -> None:
        self.template.insert(str(entry.data()))
        self.template.setFocus()

    @Slot()
    def _on_queue_chosen(self) -> None:
        if not self._has_own_folder:
            self._show_folder(self._settings.folder_of(self._queue()))

    @Slot()
    def _on_choose(self) -> None:
        self.choice.ask(self._folder)

    @Slot(object)
    def _on_folder_chosen(self, folder: Path) -> None:
        self._has_own_folder, self._keeps_folder = True, False
        self._show_folder(folder)
        self._read_template()  # what was said of another folder is over
        self.changed.emit(None)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._tell(staging_words.folder_refused_text(folder))

    def _show_folder(self, folder: Path) -> None:
        self._folder = folder
        queue = self._settings.queue(self._queue())
        is_sorted = self._settings.sorts_by_category and not self._has_own_folder and queue.folder is None
        if self._keeps_folder:
            self.folder.setText(staging_words.kept_folders_text())
        else:
            self.folder.setText(staging_words.folder_text(folder, is_sorted=is_sorted))
        self.folder.setCursorPosition(0)


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(field)
    label.setMinimumHeight(HEIGHT)
    return label


def _row(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
