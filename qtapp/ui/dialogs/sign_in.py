"""Asks for the user name and password that a server wants for a download."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from qtapp.domain.accounts import LONGEST_SECRET, LONGEST_USER, AccountKind, is_user_name, secret_as_meant
from qtapp.domain.values import dataclass
from qtapp.ui.account_words import proxy_sign_in_text, sign_in_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.accounts import Site

_WIDTH = 440
FIELD_HEIGHT = 34


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed. `remember`: in the keyring, not only for this session."""

    user: str
    password: str = field(repr=False)
    remember: bool


class SignInDialog(QDialog):
    """Show it with `show()`: the list stays usable, so that one can look the password up."""

    given = Signal(object)  # Given

    def __init__(
        self,
        download_id: str,
        site: Site,
        parent: QWidget,
        *,
        user: str = "",
        was_refused: bool = False,
        is_proxy: bool = False,
        remember: bool = True,
    ) -> None:
        super().__init__(parent)
        self.download_id = download_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign In to the Proxy") if is_proxy else self.tr("Sign In"))
        words = proxy_sign_in_text if is_proxy else sign_in_text
        text = plain_label(words(site, was_refused=was_refused))
        self._user = field_of(user, self.tr("User name"), LONGEST_USER)
        self._password = secret_field(self.tr("Password"))
        self._remember = QCheckBox(self.tr("&Remember in the keyring"))
        self._remember.setChecked(remember)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._sign_in = buttons.addButton(self.tr("Sign &In"), QDialogButtonBox.ButtonRole.AcceptRole)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&User name"), self._user)
        form.addRow(self.tr("&Password"), self._password)
        form.addRow("", self._remember)
        level_with_fields(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which may be Cancel
        self._sign_in.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self._user.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._on_text_changed(user)
        (self._password if user else self._user).setFocus()

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._sign_in.setEnabled(is_user_name(self._user.text()))

    @Slot()
    def _on_accepted(self) -> None:
        if is_user_name(self._user.text()):
            password = secret_as_meant(self._password.text(), AccountKind.BASIC)
            self.given.emit(Given(self._user.text(), password, self._remember.isChecked()))
            self.accept()


def plain_label(text: str = "") -> QLabel:
    """Of as many lines as it takes; hosts and names stand in it, so it is never markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    return label


def level_with_fields(form: QFormLayout) -> None:
    """Fields are higher than a line of text: put their labels in the middle of them."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        if item is not None and isinstance(label := item.widget(), QLabel) and label.text():
            label.setMinimumHeight(FIELD_HEIGHT)


def field_of(text: str, name: str, longest: int) -> QLineEdit:
    field_ = QLineEdit()
    field_.setMaxLength(longest)
    field_.setAccessibleName(name)
    field_.setText(text)
    field_.setCursorPosition(0)
    return field_


def secret_field(name: str) -> QLineEdit:
    """One that shows dots, and gives nothing to spelling checks, drags or the input method's memory."""
    made = field_of("", name, LONGEST_SECRET)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    return made
