"""The accounts as a list: added, edited and removed here. No secret is ever shown."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from qtapp.domain.cookie_file import freshness
from qtapp.transfer.saved_cookies import read_cookies
from qtapp.ui.account_words import (
    freshness_text,
    login_text,
    removal_question,
    removal_text,
    site_text,
    whereabouts_text,
)
from qtapp.ui.dialogs.account import AccountDialog, Entered
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.sign_in import plain_label
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.accounts import Account
    from qtapp.domain.cookie_file import Freshness
    from qtapp.services.accounts import Accounts

_ROW_HEIGHT = 34
_SIZE = QSize(620, 380)
_ID = Qt.ItemDataRole.UserRole


class _List(QTreeWidget):
    removal_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)


class AccountsDialog(QDialog):
    """Show it with `show()`: it stands beside the list, and follows what happens to the accounts."""

    def __init__(
        self,
        accounts: Accounts,
        executor: Executor,
        parent: QWidget,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`executor` reads files of cookies, each time the accounts change or the dialog comes to the front;
        `now` gives seconds since the epoch."""
        super().__init__(parent)
        self._accounts = accounts
        self._executor = executor
        self._now = now
        self._reading = Errand(executor, partial(read_freshness, now), self)
        self._reading.done.connect(self._on_read)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Accounts"))
        self._list = self._make_list()
        self._empty = plain_label(
            self.tr(
                "No accounts yet. One is made when you sign in for a download, or by Add: a login, a token, "
                "a header or cookies for a site. Secrets are kept in the system’s keyring."
            )
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(40, 0, 40, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._add, self._edit, self._remove = (
            QPushButton(text) for text in (self.tr("&Add…"), self.tr("&Edit…"), self.tr("&Remove…"))
        )
        self._put_together()
        self._connect()
        self._on_changed(accounts.all())

    def _make_list(self) -> _List:
        made = _List()
        made.setColumnCount(3)
        made.setHeaderLabels([self.tr("Site"), self.tr("Sends"), self.tr("Secret")])
        made.setAccessibleName(self.tr("Accounts"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setIndentation(0)
        made.header().setSectionsClickable(False)
        made.header().setStretchLastSection(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            made.header().setSectionResizeMode(column, mode)
        return made

    def _put_together(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._add, self._edit, self._remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        resize_within_screen(self, _SIZE)

    def _connect(self) -> None:
        self._accounts.changed.connect(self._on_changed)
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._list.itemActivated.connect(self._on_edit)
        self._add.clicked.connect(self._on_add)
        self._edit.clicked.connect(self._on_edit)
        self._remove.clicked.connect(self._on_remove)
        self._list.removal_requested.connect(self._on_remove)

    def _selected(self) -> Account | None:
        items = self._list.selectedItems()
        wanted = items[0].data(0, _ID) if items else None
        return next((account for account in self._accounts.all() if account.id == wanted), None)

    @Slot(object)
    def _on_changed(self, accounts: tuple[Account, ...]) -> None:
        selected = self._selected()
        row = max(self._list.currentIndex().row(), 0)
        had_keys = self._list.hasFocus()
        self._list.clear()
        for account in sorted(accounts, key=lambda one: (one.site.host, str(one.site), one.kind)):
            place = whereabouts_text(account, is_known=self._accounts.has_been_told(account))
            item = QTreeWidgetItem([site_text(account.site), login_text(account), place])
            item.setData(0, _ID, account.id)
            item.setSizeHint(0, QSize(0, _ROW_HEIGHT))
            self._list.addTopLevelItem(item)
            if selected is not None and account.id == selected.id:
                row = self._list.topLevelItemCount() - 1
        if accounts:
            model = self._list.model()
            self._list.setCurrentIndex(model.index(min(row, len(accounts) - 1), 0))
        self._pages.setCurrentWidget(self._list if accounts else self._empty)
        if had_keys and not accounts:
            self._add.setFocus()
        self._on_selection_changed()
        self._read_cookies()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._read_cookies()  # its owner may have been away to export fresh ones

    def _read_cookies(self) -> None:
        with_files = tuple(one for one in self._accounts.all() if one.cookies_file is not None)
        if with_files and not self._reading.is_under_way:
            self._reading.start(with_files)

    @Slot(object)
    def _on_read(self, found: dict[Account, Freshness | None]) -> None:
        texts = {account.id: freshness_text(fresh, self._now()) for account, fresh in found.items()}
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            if item is not None and item.data(0, _ID) in texts:
                item.setText(2, texts[item.data(0, _ID)])
        if set(found) != {one for one in self._accounts.all() if one.cookies_file is not None}:
            self._read_cookies()  # they were changed meanwhile

    @Slot()
    def _on_selection_changed(self) -> None:
        for button in (self._edit, self._remove):
            button.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _on_add(self) -> None:
        self._open(None)

    @Slot()
    def _on_edit(self) -> None:
        if (account := self._selected()) is not None:
            self._open(account)

    def _open(self, account: Account | None) -> None:
        dialog = AccountDialog(account, self, executor=self._executor)
        dialog.entered.connect(self._on_entered)
        dialog.open()

    @Slot(object)
    def _on_entered(self, entered: Entered) -> None:
        self._accounts.put(entered.account, entered.secret)

    @Slot()
    def _on_remove(self) -> None:
        if (account := self._selected()) is None:
            return
        # no undo brings a secret back
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Remove Account"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(removal_question(account))
        question.setInformativeText(removal_text(account))
        keep = question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        remove.clicked.connect(partial(self._accounts.remove, account.id))
        question.open()


def read_freshness(
    now: Callable[[], float], accounts: tuple[Account, ...]
) -> dict[Account, Freshness | None]:
    """How long the cookies in their files hold, None where one cannot be read. May block."""
    found: dict[Account, Freshness | None] = {}
    for account in accounts:
        assert account.cookies_file is not None
        try:
            found[account] = freshness(read_cookies(account.cookies_file), account.site, now())
        except (OSError, ValueError):
            found[account] = None
    return found
