"""One account: its site, what is sent, and a secret that is typed and never shown again."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.accounts import (
    LONGEST_SITE,
    LONGEST_USER,
    Account,
    AccountKind,
    BadSite,
    Site,
    is_header_name,
    is_secret,
    is_user_name,
    new_account_id,
    parse_site,
    secret_as_meant,
)
from qtapp.domain.values import dataclass
from qtapp.ui.account_words import cookies_told_text, kind_text, only_there_text
from qtapp.ui.dialogs.firefox_button import FirefoxButton
from qtapp.ui.dialogs.sign_in import (
    FIELD_HEIGHT,
    field_of,
    level_with_fields,
    plain_label,
    secret_field,
)
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.mnemonics import without_mnemonic

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

_WIDTH = 480
_LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True)
class Entered:
    """The account as it is to be; `secret` None: the one it has stays."""

    account: Account
    secret: str | None = field(repr=False)


class AccountDialog(QDialog):
    """Open it with `open()`. What cannot be used yet is said, and OK waits for it."""

    entered = Signal(object)  # Entered

    def __init__(
        self,
        account: Account | None,
        parent: QWidget,
        pick_file: Callable[[QWidget, Callable[[str], None]], None] | None = None,
        *,
        executor: Executor | None = None,
    ) -> None:
        """With None it is a new one. `executor` looks for the profiles of Firefox; without it they are not
        offered."""
        super().__init__(parent)
        keep_whole(self)
        self._before = account
        self._pick_file = pick_file or _pick_file
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit Account") if account is not None else self.tr("Add Account"))
        self._firefox = FirefoxButton(executor, self)
        self._make_fields()
        self._form = QFormLayout()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._put_together()
        if account is not None:
            self._show(account)
        self._connect()
        self._on_changed()
        self._site.setFocus()

    def _make_fields(self) -> None:
        self._site = field_of("", self.tr("Site"), LONGEST_SITE)
        self._site.setPlaceholderText(self.tr("example.org, *.example.org or http://nas:8080"))
        self._kind = QComboBox()
        self._kind.setMinimumHeight(FIELD_HEIGHT)
        self._kind.setAccessibleName(self.tr("Sends"))
        for kind in AccountKind:
            self._kind.addItem(kind_text(kind), kind)
        self._user = field_of("", self.tr("User name"), LONGEST_USER)
        self._header = field_of("", self.tr("Header"), LONGEST_USER)
        self._header.setPlaceholderText("X-Api-Key")
        self._secret = secret_field(self.tr("Secret"))
        self._file = field_of("", self.tr("File of cookies"), _LONGEST_PATH)
        self._file.setPlaceholderText(self.tr("cookies.txt, as browsers’ extensions write it"))
        self._choose = QPushButton(self.tr("&Choose…"))
        self._choose.setAutoDefault(False)
        self._file_row = QWidget()
        row = QHBoxLayout(self._file_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._file, 1)
        row.addWidget(self._choose)
        row.addWidget(self._firefox)
        self._remember = QCheckBox(self.tr("&Remember in the keyring"))
        self._remember.setChecked(True)
        self._told = plain_label()
        # room for every sentence, so that nothing jumps while one types
        self._told.setMinimumHeight(5 * self._told.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def _put_together(self) -> None:
        form = self._form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Site"), self._site)
        form.addRow(self.tr("S&ends"), self._kind)
        form.addRow(self.tr("&User name"), self._user)
        form.addRow(self.tr("&Header"), self._header)
        form.addRow(self.tr("&Password"), self._secret)
        form.addRow(self.tr("&File"), self._file_row)
        form.addRow("", self._remember)
        level_with_fields(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _show(self, account: Account) -> None:
        self._site.setText(str(account.site))
        self._kind.setCurrentIndex(self._kind.findData(account.kind))
        self._user.setText(account.user)
        self._header.setText(account.header)
        self._file.setText(str(account.cookies_file or ""))
        self._remember.setChecked(account.is_remembered)

    def _connect(self) -> None:
        for line in (self._site, self._user, self._header, self._secret, self._file):
            line.textChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._choose.clicked.connect(self._on_choose)
        self._firefox.chosen.connect(self._file.setText)
        self._firefox.none_found.connect(self._told.setText)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    @property
    def _wanted_kind(self) -> AccountKind:
        return AccountKind(self._kind.currentData())

    @property
    def _may_keep_secret(self) -> bool:
        """The one it has fits what is sent: nothing has to be typed."""
        return self._before is not None and self._before.kind is self._wanted_kind

    @Slot()
    def _on_changed(self) -> None:
        kind = self._wanted_kind
        for part, is_shown in (
            (self._user, kind is AccountKind.BASIC),
            (self._header, kind is AccountKind.HEADER),
            (self._secret, kind is not AccountKind.COOKIES),
            (self._file_row, kind is AccountKind.COOKIES),
            (self._remember, kind is not AccountKind.COOKIES),
        ):
            self._form.setRowVisible(part, is_shown)
        label = self._form.labelForField(self._secret)
        words = {AccountKind.BASIC: self.tr("&Password"), AccountKind.BEARER: self.tr("&Token")}
        label.setText(words.get(kind, self.tr("&Value")))  # type: ignore[attr-defined]  # a QLabel
        self._secret.setAccessibleName(without_mnemonic(words.get(kind, self.tr("&Value"))))
        self._secret.setPlaceholderText(self.tr("Unchanged") if self._may_keep_secret else "")
        site = self._site_typed()
        told = [only_there_text(site)] if site is not None else []
        told += [cookies_told_text()] if kind is AccountKind.COOKIES else []
        self._told.setText(self._complaint(site) or " ".join(told))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._entered() is not None)

    def _site_typed(self) -> Site | None:
        try:
            return parse_site(self._site.text())
        except BadSite:
            return None

    def _complaint(self, site: Site | None) -> str:
        """About what was typed; nothing of what is only missing yet."""
        if site is None and self._site.text().strip():
            return self.tr("This is no site: a host, with *. before it for all below it, or a link.")
        kind = self._wanted_kind
        if kind is AccountKind.BASIC and self._user.text() and not is_user_name(self._user.text()):
            return self.tr("A user name cannot have a colon.")
        if kind is AccountKind.HEADER and self._header.text() and not is_header_name(self._header.text()):
            return self.tr("This is no name of a header, or of one that Wherry sets itself.")
        secret = secret_as_meant(self._secret.text(), kind)
        if secret and not is_secret(secret, kind):
            return self.tr("This cannot be sent: there is a line’s end or another control character in it.")
        path = self._file.text().strip()
        if kind is AccountKind.COOKIES and path and not Path(path).expanduser().is_absolute():
            return self.tr("The whole path of the file is needed.")
        return ""

    def _entered(self) -> Entered | None:
        site, kind = self._site_typed(), self._wanted_kind
        path = Path(self._file.text().strip()).expanduser()
        text = secret_as_meant(self._secret.text(), kind)
        is_secret_there = bool(text) or kind is AccountKind.BASIC
        is_complete = {
            AccountKind.BASIC: is_user_name(self._user.text()),
            AccountKind.BEARER: True,
            AccountKind.HEADER: is_header_name(self._header.text()),
            AccountKind.COOKIES: path.is_absolute(),
        }[kind]
        may_keep = self._may_keep_secret and not text
        if kind is not AccountKind.COOKIES and not may_keep:
            is_complete = is_complete and is_secret_there and is_secret(text, kind)
        if site is None or not is_complete:
            return None
        account = Account(
            id=self._before.id if self._before is not None else new_account_id(),
            site=site,
            kind=kind,
            user=self._user.text() if kind is AccountKind.BASIC else "",
            header=self._header.text() if kind is AccountKind.HEADER else "",
            cookies_file=path if kind is AccountKind.COOKIES else None,
            is_remembered=self._remember.isChecked() and kind is not AccountKind.COOKIES,
        )
        return Entered(account, None if may_keep or not account.has_secret else text)

    @Slot()
    def _on_accepted(self) -> None:
        if (entered := self._entered()) is not None:
            self.entered.emit(entered)
            self.accept()

    @Slot()
    def _on_choose(self) -> None:
        self._pick_file(self, self._file.setText)


def _pick_file(parent: QWidget, picked: Callable[[str], None]) -> None:
    """Open the desktop's dialog and return at once; `picked` is called with the file if there is one."""
    dialog = QFileDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("AccountDialog", "File of Cookies"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(picked)
    dialog.open()
