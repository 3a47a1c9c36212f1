"""What the pages of the settings are made of: rows with a label, a control and a sentence, that can be
searched."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.figures import fill, unbroken
from qtapp.ui.mnemonics import without_mnemonic
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from qtapp.ui.dialogs.settings_controls import Control
    from qtapp.ui.theme import Theme, Tokens

# between a label and its control, and a row and the next
GAP = 16
# how wide the labels of a page are at the most; longer ones take a second line
LABEL_AT_MOST = 190
_CHECK_HEIGHT = 24  # lower than a field, so that its sentence is as near as that of a field
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not have


class Query:
    """What is looked for: every word of it, in any case, anywhere."""

    def __init__(self, text: str = "") -> None:
        self.words = tuple(text.split())
        self._marks = re.compile("|".join(map(re.escape, self.words)) or r"(?!)", re.IGNORECASE)

    def __bool__(self) -> bool:
        return bool(self.words)

    def fits(self, *texts: str) -> bool:
        """Whether all words are in the texts together."""
        there = "\n".join(texts).casefold()
        return all(word.casefold() in there for word in self.words)

    def marked(self, text: str, color: str) -> str:
        """`text` as HTML, with its matches on a ground of `color`."""
        parts, at = [], 0
        for match in self._marks.finditer(text):
            parts.append(escape(text[at : match.start()]))
            parts.append(f'<span style="background-color: {color}">{escape(match[0])}</span>')
            at = match.end()
        return "".join((*parts, escape(text[at:])))


class MarkedLabel(QLabel):
    """Words of our own, in which what is looked for can be marked. A label may have a letter that leads to
    its control; while something is marked it has none."""

    def __init__(self, text: str, theme: Theme, *, color: str = "text") -> None:
        super().__init__()
        self._words = text
        self._query = Query()
        self._theme = theme
        self._color = color
        self.setWordWrap(True)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    def set_words(self, text: str, color: str | None = None) -> None:
        self._words, self._color = text, color or self._color
        self._on_theme_changed(self._theme.tokens)

    def mark(self, query: Query) -> None:
        self._query = query
        self._show()

    def _show(self) -> None:
        plain = without_mnemonic(self._words) if self.buddy() is not None else self._words
        if self._query and any(word.casefold() in plain.casefold() for word in self._query.words):
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(self._query.marked(plain, self._theme.tokens.soft))
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(unbroken(self._words))

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tokens.color(self._color))
        self.setPalette(palette)
        self._show()


class Part(QWidget):
    """Something on a page that can be looked for. `names` are those of what it shows."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.names = names

    def texts(self) -> tuple[str, ...]:
        """All words by which it is found."""
        raise NotImplementedError

    def mark(self, query: Query) -> None:
        """Show where the words are that are looked for."""

    def set_label_width(self, width: int) -> None:
        """All labels of a page are as wide."""

    def set_stacked(self, *, is_stacked: bool) -> None:
        """Label above control, where there is no room beside it."""

    def label_width(self) -> int:
        """As wide as its label wants to be; 0 for none."""
        return 0

    def beside_width(self) -> int:
        """The least that it needs with its label beside it; 0 where it makes do with any."""
        return 0


class Row(Part):
    """A label, a control, and a sentence below; `aside` stands at the end of the line."""

    def __init__(
        self,
        name: str,
        label: str,
        sentence: str,
        control: QWidget,
        theme: Theme,
        aside: QWidget | None = None,
    ) -> None:
        super().__init__(name)
        self._plain = without_mnemonic(label)
        self._sentence = sentence
        self._width = 0
        focus_part = getattr(control, "focus_part", control)
        self._is_check = isinstance(focus_part, QCheckBox)
        self.label = MarkedLabel(label, theme)
        self.label.setBuddy(focus_part)
        self.label.setMinimumHeight(_CHECK_HEIGHT if self._is_check else HEIGHT)
        self.text = MarkedLabel(sentence, theme, color="dim")
        if not focus_part.accessibleName():
            focus_part.setAccessibleName(self._plain)
        focus_part.setAccessibleDescription(sentence)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        # a box to tick has the room before its words in its own width
        line.setSpacing(0 if self._is_check else 8)
        line.addWidget(control, 0 if self._is_check else 1)
        if self._is_check:
            line.addWidget(self.label, 1)
            self.text.setIndent(control.sizeHint().width())
        if aside is not None:
            line.addWidget(aside)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self.set_stacked(is_stacked=False)

    def texts(self) -> tuple[str, ...]:
        return (self._plain, self._sentence)

    def mark(self, query: Query) -> None:
        self.label.mark(query)
        self.text.mark(query)

    def label_width(self) -> int:
        return 0 if self._is_check else self.label.fontMetrics().horizontalAdvance(self._plain) + 4

    def beside_width(self) -> int:
        return self._width + GAP + self._line.minimumSizeHint().width()

    def set_label_width(self, width: int) -> None:
        self._width = width
        self._arrange()

    def set_stacked(self, *, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        grid, column = self._grid, 0 if is_stacked else 1
        has_own_line = is_stacked and not self._is_check
        for widget in (self._line, self.text):
            grid.removeWidget(widget)
        if not self._is_check:
            grid.removeWidget(self.label)
            self.label.setMinimumHeight(0 if is_stacked else HEIGHT)
            grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._line, 1 if has_own_line else 0, column)
        grid.addWidget(self.text, 2 if has_own_line else 1, column)
        self._arrange()

    def _arrange(self) -> None:
        grid, is_beside = self._grid, not self._is_stacked
        # a column with nothing in it has no gap after it
        gap = GAP if self._is_check and self._width else 0
        grid.setColumnMinimumWidth(0, self._width + gap if is_beside else 0)
        grid.setColumnStretch(0, 0 if is_beside else 1)
        grid.setColumnStretch(1, 1 if is_beside else 0)
        if not self._is_check:
            self.label.setMaximumWidth(self._width if is_beside and self._width else _ANY_WIDTH)


class ValueRow(Row):
    """A row of one value of the settings."""

    chosen = Signal(object)  # tuple[str, value]: the name of the field, and what it is to be

    def __init__(
        self, name: str, label: str, sentence: str, control: Control, default: Any, theme: Theme
    ) -> None:
        self._theme = theme
        self.control = control
        self._default = default
        aside = QWidget()
        row = QHBoxLayout(aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._range = MarkedLabel(control.range_text(), theme, color="dim")
        self._range.setWordWrap(False)
        self._reset = QPushButton(self.tr("Default"))
        self._reset.setProperty("link", True)
        self._reset.setAutoDefault(False)
        self._reset.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._reset.setAccessibleName(fill(self.tr("Default: {label}"), label=without_mnemonic(label)))
        row.addWidget(self._reset)
        super().__init__(name, label, sentence, control, theme, aside)  # type: ignore[arg-type]
        layout = control.layout()  # type: ignore[attr-defined]
        layout.insertWidget(1, self._range)
        # only where it stands in a line: alone it would be seen as a window for a moment
        self._range.setVisible(bool(control.range_text()))
        control.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # type: ignore[attr-defined]
        text = control.value_text(default)
        self._reset.setToolTip(plain_tip(fill(self.tr("Default: {value}"), value=text)))
        self._reset.setAccessibleDescription(text)
        if control.range_text():
            control.focus_part.setAccessibleDescription(f"{sentence} {control.range_text()}.")
        control.chosen.connect(self._on_chosen)
        control.complained.connect(self._on_complained)
        self._reset.clicked.connect(self._on_reset)

    def texts(self) -> tuple[str, ...]:
        return (*super().texts(), *self.control.texts())

    def put(self, value: Any) -> None:
        """Show it; nothing is told."""
        self.control.put(value)
        is_default = value == self._default
        if is_default and self._reset.hasFocus():
            self.control.focus_part.setFocus()
        self._reset.setVisible(not is_default)

    @Slot(object)
    def _on_chosen(self, value: Any) -> None:
        self.text.set_words(self._sentence, "dim")
        self.chosen.emit((self.names[0], value))

    @Slot(object)
    def _on_complained(self, complaint: str) -> None:
        self.text.set_words(complaint or self._sentence, "bad" if complaint else "dim")

    @Slot()
    def _on_reset(self) -> None:
        self.text.set_words(self._sentence, "dim")
        self.control.put(self._default)
        self.chosen.emit((self.names[0], self._default))


class LinkRow(Row):
    """A row whose button opens what is chosen in a dialog of its own."""

    def __init__(self, name: str, label: str, sentence: str, action: QAction, theme: Theme) -> None:
        button = QPushButton(action.text())
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        holder = _Holder(button)
        super().__init__(name, label, sentence, holder, theme)
        self._button, self._action = button, action
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    @Slot()
    def _on_action_changed(self) -> None:
        """Some say what holds, and all may be out of use."""
        self._button.setText(self._action.text())
        self._button.setEnabled(self._action.isEnabled())
        self._button.setAccessibleName(without_mnemonic(self._action.text()))


class _Holder(QWidget):
    """A button as wide as its words."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__()
        self.focus_part = button
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
