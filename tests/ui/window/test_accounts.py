"""Signing in for a row, and the accounts as a list; with a keyring in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.transfer.logins import UNAUTHORISED, Login
from qtapp.ui.account_words import cookies_told_text, no_firefox_text
from qtapp.ui.dialogs import firefox_button
from qtapp.ui.dialogs.account import AccountDialog
from qtapp.ui.dialogs.accounts import AccountsDialog
from qtapp.ui.dialogs.sign_in import SignInDialog
from qtapp.ui.messages import status_action
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PRIVATE = replace(download(1, "private.iso"), state=State.NEEDS_YOU, kind=ErrorKind.LOGIN_NEEDED)
PASSWORD = "canary-password"


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage([PRIVATE, download(2, "other.iso")])


def field(dialog: QDialog, name: str) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().strip("&…").replace("&", "") == text)


def words(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def sign_in_dialog(stage: Stage, row: Download = PRIVATE) -> SignInDialog:
    stage.window.list_area.table.select_ids([row.id])
    assert stage.window.actions_.sign_in.isEnabled()
    stage.window.actions_.sign_in.trigger()
    (dialog,) = stage.window.findChildren(SignInDialog)
    return dialog


def accounts_dialog(stage: Stage) -> AccountsDialog:
    stage.window.actions_.accounts.trigger()
    (dialog,) = stage.window.findChildren(AccountsDialog)
    return dialog


def rows(dialog: AccountsDialog) -> list[tuple[str, ...]]:
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items if item is not None]


def test_signing_in_by_keys_alone(stage: Stage, qtbot: QtBot) -> None:
    dialog = sign_in_dialog(stage)
    assert not dialog.isModal(), "one has to be able to look the password up"
    assert "dl.example.org wants a user name" in words(dialog)
    user, password = field(dialog, "User name"), field(dialog, "Password")
    assert dialog.focusWidget() is user
    assert not button(dialog, "Sign In").isEnabled()
    QTest.keyClicks(user, "me")
    QTest.keyClick(user, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is password
    QGuiApplication.clipboard().setText(f"{PASSWORD}\n")
    QTest.keyClick(password, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert password.displayText() == "●" * (len(PASSWORD) + 1)
    QTest.keyClick(password, Qt.Key.Key_Return)
    (account,) = stage.desk.accounts.all()
    assert (str(account.site), account.user) == ("dl.example.org", "me")
    qtbot.waitUntil(lambda: stage.desk.accounts.all()[0].is_remembered)
    assert list(stage.desk.memory.kept.values()) == [PASSWORD]
    assert (PRIVATE.id,) in stage.manager.called("retry")
    assert stage.window.findChildren(SignInDialog) == []


def test_the_row_offers_it_and_one_dialog_is_enough(stage: Stage) -> None:
    table = stage.window.list_area.table
    table.remedy_requested.emit(PRIVATE.id)
    table.remedy_requested.emit(PRIVATE.id)
    assert len(stage.window.findChildren(SignInDialog)) == 1
    assert stage.manager.calls == []


def test_a_refused_login_is_said_and_its_user_name_is_there(stage: Stage) -> None:
    account = Account("1" * 32, parse_site("dl.example.org"), AccountKind.BASIC, user="me")
    stage.desk.accounts.put(account, "wrong")
    refused = replace(PRIVATE, kind=ErrorKind.LOGIN_REFUSED)
    stage.manager.put(refused)
    dialog = sign_in_dialog(stage, refused)
    assert "does not take the user name and password" in words(dialog)
    assert field(dialog, "User name").text() == "me"
    assert field(dialog, "Password").text() == ""
    assert dialog.focusWidget() is field(dialog, "Password")


def test_for_this_session_the_keyring_is_left_alone_and_that_is_remembered(stage: Stage) -> None:
    dialog = sign_in_dialog(stage)
    field(dialog, "User name").setText("me")
    box = dialog.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(False)
    button(dialog, "Sign In").click()
    assert stage.desk.memory.threads == set()
    stage.manager.put(PRIVATE)
    stage.window.list_area.table.remedy_requested.emit(PRIVATE.id)
    again = stage.window.findChildren(SignInDialog)[-1]
    assert again is not dialog
    box = again.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()


def test_what_is_sent_in_clear_is_said_to_be(stage: Stage) -> None:
    """X01."""
    plain = replace(PRIVATE, spec=replace(PRIVATE.spec, url="http://nas:8080/private.iso"))
    stage.manager.put(plain)
    dialog = sign_in_dialog(stage, plain)
    assert "http://nas:8080 alone, but not encrypted" in words(dialog)


def test_only_a_row_that_wants_a_login_can_be_signed_in(stage: Stage) -> None:
    other = stage.manager.downloads()[1]
    action = stage.window.actions_.sign_in
    for chosen, is_offered in (([other.id], False), ([PRIVATE.id], True), ([PRIVATE.id, other.id], False)):
        stage.window.list_area.table.select_ids(chosen)
        assert action.isEnabled() is is_offered
    stage.window.list_area.table.select_ids([PRIVATE.id])
    stage.manager.put(replace(PRIVATE, state=State.QUEUED))
    assert not action.isEnabled()


def test_a_keyring_that_does_not_take_it_is_said_above_the_list(stage: Stage, qtbot: QtBot) -> None:
    """X11."""
    stage.desk.memory.error = KeyringLocked("locked")
    dialog = sign_in_dialog(stage)
    field(dialog, "User name").setText("me")
    field(dialog, "Password").setText(PASSWORD)
    button(dialog, "Sign In").click()
    qtbot.waitUntil(lambda: bool(stage.bars))
    assert stage.bars == (
        "The keyring is locked. The secret for dl.example.org is kept for this session only.",
    )


def entered(
    dialog: AccountsDialog, kind: AccountKind, secret: str = PASSWORD, **fields: str
) -> AccountDialog:
    button(dialog, "Add").click()
    editor = dialog.findChildren(AccountDialog)[-1]
    box = editor.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(kind))
    for name, text in fields.items():
        field(editor, name.replace("_", " ")).setText(text)
    names = {AccountKind.BASIC: "Password", AccountKind.BEARER: "Token", AccountKind.HEADER: "Value"}
    if kind in names:
        field(editor, names[kind]).setText(secret)
    return editor


def test_accounts_of_each_kind_are_added_and_listed_without_their_secrets(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    """X10."""
    dialog = accounts_dialog(stage)
    assert "No accounts yet" in words(dialog)
    cookies = tmp_path / "cookies.txt"
    for editor in (
        entered(dialog, AccountKind.BASIC, Site="example.org", User_name="me"),
        entered(dialog, AccountKind.BEARER, Site="http://nas:8080"),
        entered(dialog, AccountKind.HEADER, Site="*.example.net", Header="X-Api-Key"),
        entered(dialog, AccountKind.COOKIES, Site="https://forum.example/x", File_of_cookies=str(cookies)),
    ):
        button(editor, "OK").click()
    qtbot.waitUntil(lambda: sum(account.is_remembered for account in stage.desk.accounts.all()) == 3)
    qtbot.waitUntil(lambda: rows(dialog)[2][2] != "In that file")
    assert rows(dialog) == [
        ("*.example.net", "Header X-Api-Key", "In the keyring"),
        ("example.org", "me", "In the keyring"),
        ("forum.example", "Cookies from cookies.txt", "File cannot be read"),
        ("http://nas:8080", "Token", "In the keyring"),
    ]
    assert list(stage.desk.memory.kept.values()) == [PASSWORD] * 3
    assert PASSWORD not in repr(stage.desk.saved)
    assert len(stage.window.findChildren(AccountsDialog)) == 1
    assert accounts_dialog(stage) is dialog


@pytest.mark.parametrize(
    ("kind", "fields", "complaint"),
    [
        (AccountKind.BASIC, {"Site": "", "User_name": "me"}, ""),
        (AccountKind.BASIC, {"Site": "ftp://example.org", "User_name": "me"}, "no site"),
        (AccountKind.BASIC, {"Site": "*.org", "User_name": "me"}, "no site"),
        (AccountKind.BASIC, {"Site": "example.org", "User_name": "a:b"}, "colon"),
        (AccountKind.BASIC, {"Site": "example.org"}, "Sent to example.org alone"),
        (AccountKind.HEADER, {"Site": "example.org", "Header": "Range"}, "no name of a header"),
        (AccountKind.COOKIES, {"Site": "example.org", "File_of_cookies": "cookies.txt"}, "whole path"),
    ],
)
def test_what_cannot_be_used_is_said_and_not_taken(
    stage: Stage, kind: AccountKind, fields: dict[str, str], complaint: str
) -> None:
    editor = entered(accounts_dialog(stage), kind, **fields)
    assert not button(editor, "OK").isEnabled()
    assert complaint in words(editor)


@pytest.mark.parametrize("secret", ["", "   ", "a\tb"])
def test_a_token_that_could_not_be_sent_is_not_taken(stage: Stage, secret: str) -> None:
    editor = entered(accounts_dialog(stage), AccountKind.BEARER, secret, Site="example.org")
    assert not button(editor, "OK").isEnabled()
    assert ("cannot be sent" in words(editor)) is bool(secret.strip())


@pytest.fixture
def listed(stage: Stage, qtbot: QtBot) -> Callable[[], AccountsDialog]:
    """The list with one remembered account in it."""
    account = Account("1" * 32, parse_site("example.org"), AccountKind.BASIC, user="me", is_remembered=True)
    stage.desk.accounts.put(account, PASSWORD)
    qtbot.waitUntil(lambda: stage.desk.accounts.all() == (account,))
    return lambda: accounts_dialog(stage)


def test_an_edit_leaves_the_secret_unless_one_is_typed(
    stage: Stage, listed: Callable[[], AccountsDialog], qtbot: QtBot
) -> None:
    dialog = listed()
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    (editor,) = dialog.findChildren(AccountDialog)
    assert field(editor, "Password").text() == ""
    field(editor, "Site").setText("example.net")
    button(editor, "OK").click()
    assert rows(dialog) == [("example.net", "me", "In the keyring")]
    assert list(stage.desk.memory.kept.values()) == [PASSWORD]
    button(dialog, "Edit").click()
    editor = dialog.findChildren(AccountDialog)[-1]
    field(editor, "Password").setText("another")
    button(editor, "OK").click()
    qtbot.waitUntil(lambda: list(stage.desk.memory.kept.values()) == ["another"])


@pytest.mark.parametrize(("choice", "is_left"), [("Keep", True), ("Remove", False)])
def test_removing_asks_first_and_takes_the_secret_along(
    stage: Stage, listed: Callable[[], AccountsDialog], qtbot: QtBot, choice: str, is_left: bool
) -> None:
    """X10."""
    dialog = listed()
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    (question,) = dialog.findChildren(QMessageBox)
    assert question.text() == "Remove the account for example.org?"
    assert "deleted from the keyring" in question.informativeText()
    assert question.defaultButton() is button(question, "Keep")
    button(question, choice).click()
    assert bool(rows(dialog)) is is_left
    qtbot.waitUntil(lambda: bool(stage.desk.memory.kept) is is_left)
    assert bool(stage.desk.saved[-1]) is is_left


def test_every_field_and_button_has_a_name(stage: Stage) -> None:
    dialog = accounts_dialog(stage)
    editor = entered(dialog, AccountKind.COOKIES)
    for part in (dialog, editor, sign_in_dialog(stage)):
        for widget in part.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures(make_stage: MakeStage, scheme: str, tmp_path: Path, qtbot: QtBot) -> None:
    stage = make_stage([PRIVATE], scheme=scheme)
    dialog = accounts_dialog(stage)
    dialog.grab().save(str(tmp_path / f"accounts-empty-{scheme}.png"))
    for number, (site, kind) in enumerate(
        [
            ("example.org", AccountKind.BASIC),
            ("*.a-very-long-name-of-a-department.of-a-university.example.ac.uk", AccountKind.HEADER),
            ("http://nas:8080", AccountKind.BEARER),
        ]
    ):
        account = Account(
            str(number) * 32,
            parse_site(site),
            kind,
            user="somebody.with.a.long.name@example.org",
            header="X-Api-Key",
            is_remembered=kind is not AccountKind.BEARER,
        )
        stage.desk.accounts.put(account, "x")
    qtbot.waitUntil(lambda: sum(account.is_remembered for account in stage.desk.accounts.all()) == 2)
    dialog.grab().save(str(tmp_path / f"accounts-{scheme}.png"))
    editor = entered(dialog, AccountKind.BASIC, Site="http://nas:8080", User_name="me")
    editor.grab().save(str(tmp_path / f"account-{scheme}.png"))
    editor = entered(dialog, AccountKind.COOKIES, Site="*.org")
    editor.grab().save(str(tmp_path / f"account-cookies-{scheme}.png"))
    sign_in = sign_in_dialog(stage)
    sign_in.grab().save(str(tmp_path / f"sign-in-{scheme}.png"))
    stage.window.grab().save(str(tmp_path / f"window-{scheme}.png"))
    assert len(list(tmp_path.glob("*.png"))) == 6


@pytest.mark.parametrize("number", [0, 1, 3])
def test_the_cookies_of_firefox_are_offered_by_profile(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    """X03: which cannot be used is said beside it."""
    found = tuple(tmp_path / f"{name}.default" / "cookies.sqlite" for name in range(number))
    monkeypatch.setattr(firefox_button, "firefox_profiles", lambda: found)
    button(accounts_dialog(stage), "Add").click()
    (dialog,) = stage.window.findChildren(AccountDialog)
    field(dialog, "Site").setText("example.org")
    (kinds,) = dialog.findChildren(QComboBox)
    kinds.setCurrentIndex(kinds.findData(AccountKind.COOKIES))
    assert cookies_told_text() in words(dialog)
    (firefox,) = dialog.findChildren(firefox_button.FirefoxButton)
    assert firefox.isVisible()
    with qtbot.waitSignal(firefox._looking.done):
        firefox.click()
    if not number:
        assert no_firefox_text() in words(dialog)
        return
    if number > 1:
        (menu,) = firefox.findChildren(QMenu)
        key = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
        key.ignore()
        QApplication.sendEvent(menu, key)
        assert key.isAccepted(), "and not by what lies behind the menu"
        assert [action.text() for action in menu.actions()] == [path.parent.name for path in found]
        menu.actions()[-1].trigger()
        menu.close()
    assert field(dialog, "File of cookies").text() == str(found[-1])
    button(dialog, "OK").click()
    (account,) = stage.desk.accounts.all()
    assert account.cookies_file == found[-1]
    assert rows(accounts_dialog(stage))[0][1] == "Cookies of Firefox"


def test_a_proxy_that_wants_a_login_is_signed_in_to_from_its_row(make_stage: MakeStage) -> None:
    """X01: who it is for is said, and it is kept for the proxy."""
    row = replace(PRIVATE, kind=ErrorKind.PROXY_LOGIN)
    stage = make_stage([row])
    assert status_action(row) == "Sign in to the proxy"
    stage.window.commands.remedies.apply(row)
    assert stage.manager.called("retry") == [(row.id,)], "which proxy is found out anew"
    assert stage.window.findChildren(SignInDialog) == []
    stage.desk.logins.met(Login(), UNAUTHORISED, row.spec.url, "http://proxy.example:3128/")
    stage.window.commands.remedies.apply(row)
    (dialog,) = stage.window.findChildren(SignInDialog)
    assert dialog.windowTitle() == "Sign In to the Proxy"
    assert "The proxy proxy.example:3128 wants a user name and a password." in words(dialog)
    field(dialog, "User name").setText("me")
    field(dialog, "Password").setText(PASSWORD)
    button(dialog, "Sign In").click()
    (account,) = stage.desk.accounts.all()
    assert (str(account.site), account.user) == ("http://proxy.example:3128", "me")
    assert set(stage.manager.called("retry")) == {(row.id,)}
    stage.window.commands.remedies.apply(row)
    again = stage.window.findChildren(SignInDialog)[-1]
    assert "does not take the user name and password" in words(again)
    assert field(again, "User name").text() == "me"
