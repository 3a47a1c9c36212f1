"""Asks what a category is called, what it is for, and where it leads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.categories import (
    LONGEST_NAME,
    LONGEST_PATTERN,
    PATTERNS_AT_MOST,
    Category,
    category_from,
    is_relative_folder,
    pattern_as_stored,
)
from qtapp.ui import category_words
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.dialogs.hours_fields import label
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.window_words import folder_refused_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

_WIDTH = 520
_COLUMNS = 4
_LONGEST_FOLDER = 1000


class CategoryDialog(QDialog):
    """Show it with `open()`."""

    given = Signal(object)  # Category

    def __init__(
        self,
        category: Category | None,
        others: Sequence[Category],
        folder: Path,
        executor: Executor,
        parent: QWidget,
        *,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`category` None: a new one. `others` have the names that are taken, `folder` is that of all
        downloads; `executor` looks at one that is chosen."""
        super().__init__(parent)
        keep_whole(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New Category") if category is None else self.tr("Edit Category"))
        self._taken = frozenset(other.name.casefold() for other in others)
        self._base = folder
        self._refused: Path | None = None
        self._name = QLineEdit(category.name if category is not None else "")
        self._name.setMaxLength(LONGEST_NAME)
        self._types = {kind: QCheckBox(category_words.type_text(kind)) for kind in category_words.TYPES}
        for kind, box in self._types.items():
            box.setChecked(category is not None and kind in category.types)
        self._patterns = QLineEdit(", ".join(category.patterns) if category is not None else "")
        self._patterns.setMaxLength(PATTERNS_AT_MOST * LONGEST_PATTERN)
        self._patterns.setPlaceholderText("*.example.org, example.org/*")
        self._patterns.setAccessibleDescription(self.tr("With commas between; nothing for any site"))
        self._folder = QLineEdit(str(category.folder) if category is not None else "")
        self._folder.setMaxLength(_LONGEST_FOLDER)
        self._choose = QPushButton(self.tr("C&hoose…"))
        self._choose.setAccessibleName(self.tr("Choose the folder"))
        self._choose.setAutoDefault(False)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        self._choice = FolderChoice(executor, self, pick_folder)
        self._lay_out()
        self._connect()
        self._show_what_is_right()
        self._name.setFocus()

    def _lay_out(self) -> None:
        # in a widget, as a form squeezes what is only a layout
        boxes = QWidget()
        types = QGridLayout(boxes)
        types.setContentsMargins(0, 8, 0, 4)
        types.setHorizontalSpacing(16)
        types.setVerticalSpacing(8)
        for number, box in enumerate(self._types.values()):
            box.setMinimumHeight(box.sizeHint().height())
            types.addWidget(box, *divmod(number, _COLUMNS))
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("&Name"), self._name), self._name)
        form.addRow(label(self.tr("Types"), None), boxes)
        form.addRow(label(self.tr("Site&s"), self._patterns), self._patterns)
        form.addRow(label(self.tr("&Folder"), self._folder), folder)
        for field in (self._name, self._patterns, self._folder):
            field.setMinimumHeight(HEIGHT)
            field.setCursorPosition(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        for field in (self._name, self._patterns, self._folder):
            field.textChanged.connect(self._show_what_is_right)
        for box in self._types.values():
            box.toggled.connect(self._show_what_is_right)
        self._choose.clicked.connect(self._on_choose)
        self._choice.chosen.connect(self._on_folder_chosen)
        self._choice.refused.connect(self._on_folder_refused)

    def category(self) -> Category | None:
        """What the fields say; None where that is nothing yet."""
        if " ".join(self._name.text().split()).casefold() in self._taken:
            return None
        types = (kind for kind, box in self._types.items() if box.isChecked())
        try:
            return category_from(self._name.text(), self._typed_folder(), types, self._typed_patterns())
        except ValueError:
            return None

    def _typed_folder(self) -> Path:
        """One below the download folder is kept as that: it goes where that one goes."""
        folder = Path(self._folder.text().strip()).expanduser()
        return folder.relative_to(self._base) if folder.is_relative_to(self._base) else folder

    def _typed_patterns(self) -> tuple[str, ...]:
        return tuple(text for text in self._patterns.text().replace(",", " ").split() if text)

    def _complain(self) -> str:
        if " ".join(self._name.text().split()).casefold() in self._taken:
            return category_words.name_taken_text()
        for pattern in self._typed_patterns():
            try:
                pattern_as_stored(pattern)
            except ValueError:
                return category_words.no_pattern_text(pattern)
        if self._refused is not None:
            return folder_refused_text(self._refused)
        folder = self._typed_folder()
        if self._folder.text().strip() and not (folder.is_absolute() or is_relative_folder(folder)):
            return category_words.no_folder_text()
        is_for_nothing = not self._typed_patterns() and not any(
            box.isChecked() for box in self._types.values()
        )
        return category_words.for_nothing_text() if is_for_nothing and self._name.text().strip() else ""

    @Slot()
    def _show_what_is_right(self) -> None:
        if self.sender() is self._folder:
            self._refused = None
        self._folder.setPlaceholderText(self._name.text().strip() or self.tr("Below the download folder"))
        self._complaint.setText(self._complain())
        self._save.setEnabled(self.category() is not None)

    @Slot()
    def _on_choose(self) -> None:
        self._choice.ask(self._base / self._typed_folder())

    @Slot(object)
    def _on_folder_chosen(self, folder: Path) -> None:
        shown = folder.relative_to(self._base) if folder.is_relative_to(self._base) else folder
        self._folder.setText("" if shown == Path() else str(shown))

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._refused = folder
        self._show_what_is_right()

    @Slot()
    def _on_accepted(self) -> None:
        category = self.category()
        if category is not None:
            self.given.emit(category)
            self.accept()
