"""The headers that are sent for one download: who asks, from which page, and what else its server wants."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout

from qtapp.domain.request_headers import (
    LONGEST_VALUE,
    MOST_HEADERS,
    BadHeader,
    is_givable,
    kept_and_secret,
    parse_header_lines,
)
from qtapp.domain.values import dataclass
from qtapp.ui.dialogs.sign_in import field_of, level_with_fields, plain_label
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.header_words import bad_line_text, bad_value_text, told_text, too_many_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import DownloadSpec
    from qtapp.domain.request_headers import Header

_WIDTH = 520
_LINES = 6
# in the place of a secret: it stays as it is where this is left standing
UNCHANGED = "••••••"
_OWN_FIELDS = ("user-agent", "referer")


@dataclass(frozen=True, slots=True)
class GivenHeaders:
    """`kept` go into the history with the row; `secret` last as long as the program."""

    kept: tuple[Header, ...]
    secret: tuple[Header, ...] = field(repr=False)


class RequestHeadersDialog(QDialog):
    """Show it with `show()`: the list stays usable, so that one can look things up."""

    given = Signal(object)  # GivenHeaders

    def __init__(
        self, spec: DownloadSpec, name: str, parent: QWidget, *, user_agent: str = "", retries: bool = False
    ) -> None:
        """`user_agent` is what is sent where none is given; it `retries` what has failed."""
        super().__init__(parent)
        keep_whole(self)
        self.download_id = spec.id
        self._secrets = {header[0].lower(): header[1] for header in spec.secrets.headers}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Extra Headers"))
        known = {header[0].lower(): header[1] for header in spec.headers}
        self._agent = field_of(known.get("user-agent", ""), self.tr("User agent"), LONGEST_VALUE)
        self._agent.setPlaceholderText(user_agent or self.tr("Wherry’s own"))
        # the whole one, for as long as the program knows it
        referrer = self._secrets.get("referer", known.get("referer", ""))
        self._referrer = field_of(referrer, self.tr("Referrer"), LONGEST_VALUE)
        self._referrer.setPlaceholderText(self.tr("The page that the link stands on"))
        self._others = QPlainTextEdit()
        self._others.setAccessibleName(self.tr("Other headers, one a line"))
        self._others.setPlaceholderText("Accept-Language: de\nX-Api-Key: …")
        self._others.setTabChangesFocus(True)
        self._others.setFixedHeight(_LINES * self._others.fontMetrics().lineSpacing() + 20)
        lines = [f"{one}: {value}" for one, value in spec.headers if one.lower() not in _OWN_FIELDS]
        lines += [f"{one}: {UNCHANGED}" for one, _value in spec.secrets.headers if one.lower() != "referer"]
        self._others.setPlainText("\n".join(lines))
        self._told = plain_label()
        self._told.setMinimumHeight(4 * self._told.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = self.tr("&Save and Retry") if retries else self.tr("&Save")
        self._save = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&User agent"), self._agent)
        form.addRow(self.tr("&Referrer"), self._referrer)
        form.addRow(self.tr("&Others"), self._others)
        level_with_fields(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(plain_label(name))
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        for line in (self._agent, self._referrer):
            line.textChanged.connect(self._on_changed)
        self._others.textChanged.connect(self._on_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._on_changed()
        self._agent.setFocus()

    def _headers(self) -> tuple[Header, ...]:
        """Raises BadHeader, whose line is that among the others."""
        found = [
            (name, text)
            for name, line in (("User-Agent", self._agent), ("Referer", self._referrer))
            if (text := line.text().strip())
        ]
        own = {name.lower() for name, _text in found}
        for name, value in parse_header_lines(self._others.toPlainText()):
            if name.lower() in own:
                continue  # the field says it
            kept = self._secrets.get(name.lower()) if value == UNCHANGED else value
            found.append((name, value if kept is None else kept))
        return tuple(found)

    def _complaint(self) -> str:
        for line in (self._agent, self._referrer):
            text = line.text().strip()
            if text and not is_givable(("Referer", text)):
                return bad_value_text()
        try:
            headers = self._headers()
        except BadHeader as bad:
            return bad_line_text(bad.line)
        return too_many_text(MOST_HEADERS) if len(headers) > MOST_HEADERS else ""

    @Slot()
    def _on_changed(self) -> None:
        complaint = self._complaint()
        secret: tuple[Header, ...] = ()
        if not complaint:
            _kept, secret = kept_and_secret(self._headers())
        self._told.setText(complaint or told_text([name for name, _value in secret]))
        self._save.setEnabled(not complaint)

    @Slot()
    def _on_accepted(self) -> None:
        if not self._complaint():
            self.given.emit(GivenHeaders(*kept_and_secret(self._headers())))
            self.accept()
