"""The page about the way to servers: what can be chosen, what is refused, and the trial."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from qtapp.domain.errors import ErrorKind
from qtapp.domain.proxies import ProxyChoice, parse_proxy
from qtapp.domain.proxy_plan import ProxyMode, ProxyPlan
from qtapp.domain.settings import SPARED, Settings
from qtapp.transfer.proxy_trial import Tried
from qtapp.ui.dialogs.network import TRIED_WITH, NetworkDialog, NetworkValues, ProxyLogin
from qtapp.ui.network_words import (
    cancelled_text,
    mode_told_text,
    no_exemption_text,
    no_link_text,
    no_proxy_text,
    rule_text,
    tried_text,
    trying_text,
)
from qtapp.ui.networking import Networking
from tests.ui.desk import Desk
from tests.ui.fake_manager import FakeManager

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")

PROXY = parse_proxy("socks5h://proxy.example:1080")
OWN = NetworkValues(ProxyMode.OWN, str(PROXY), SPARED)


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.manager = FakeManager()
        self.desk = Desk(self.manager)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.chosen: list[Settings] = []
        self.given: list[NetworkValues] = []

    def open(self, **settings: Any) -> NetworkDialog:
        self.networking = Networking(
            self.desk.accounts, self.manager.proxy_trial, Settings(**settings), self.window
        )
        self.networking.settings_changed.connect(self.chosen.append)
        self.networking.settings_changed.connect(self.networking.apply)
        self.networking.show()
        (dialog,) = (one for one in self.window.findChildren(NetworkDialog) if one.isVisible())
        dialog.given.connect(self.given.append)
        self.qtbot.waitExposed(dialog)
        return dialog

    def field(self, dialog: NetworkDialog, name: str) -> QLineEdit:
        (found,) = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)
        return found

    def choose(self, dialog: NetworkDialog, mode: ProxyMode) -> None:
        box = dialog.findChildren(QComboBox)[0]
        box.setCurrentIndex(box.findData(mode))

    def button(self, dialog: NetworkDialog, text: str) -> QPushButton:
        (found,) = (one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text)
        return found

    def says(self, dialog: NetworkDialog) -> str:
        return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def stage(qtbot: QtBot, dressed: Callable[[str], Theme]) -> Iterator[Stage]:
    dressed("light")
    made = Stage(qtbot)
    yield made
    made.desk.close()


def own(stage: Stage, address: str, user: str = "", password: str = "") -> NetworkDialog:
    dialog = stage.open()
    stage.choose(dialog, ProxyMode.OWN)
    stage.field(dialog, "Address of the proxy").setText(address)
    stage.field(dialog, "User name for the proxy").setText(user)
    stage.field(dialog, "Password for the proxy").setText(password)
    return dialog


@pytest.mark.parametrize("mode", list(ProxyMode))
def test_each_choice_says_what_it_means_and_is_kept(stage: Stage, mode: ProxyMode) -> None:
    dialog = stage.open(proxy_address=str(PROXY))
    stage.choose(dialog, mode)
    assert mode_told_text(mode) in stage.says(dialog)
    stage.button(dialog, "Save").click()
    assert [settings.proxy for settings in stage.chosen] == [mode]
    assert stage.field(dialog, "Address of the proxy").isVisibleTo(dialog) is (mode is ProxyMode.OWN)


def test_an_own_proxy_is_stored_without_its_login_which_is_an_account(stage: Stage) -> None:
    """X10."""
    dialog = own(stage, " Proxy.example:3128 ", "me", "hunter2")
    stage.field(dialog, "Hosts that are reached without the proxy").setText("*.local,10.0.0.0/8  nas:80")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    (settings,) = stage.chosen
    assert settings.proxy_address == "http://proxy.example:3128"
    assert settings.no_proxy == ("*.local", "10.0.0.0/8", "nas:80")
    assert settings == settings.within_limits()
    assert "hunter2" not in repr((settings, stage.given))
    (account,) = stage.desk.accounts.all()
    assert (str(account.site), account.user) == ("http://proxy.example:3128", "me")
    assert stage.desk.logins.secret_of(account.id) == "hunter2"


def test_a_known_login_is_shown_and_stays_where_nothing_is_typed(stage: Stage) -> None:
    stage.networking = Networking(stage.desk.accounts, stage.manager.proxy_trial, Settings(), stage.window)
    stage.networking.take(
        NetworkValues(ProxyMode.OWN, str(PROXY), (), ProxyLogin(PROXY, "me", "hunter2", remember=False))
    )
    dialog = stage.open(proxy="own", proxy_address=str(PROXY))
    assert stage.field(dialog, "User name for the proxy").text() == "me"
    assert stage.field(dialog, "Password for the proxy").placeholderText() == "Unchanged"
    stage.button(dialog, "Save").click()
    (values,) = stage.given
    assert values.login is None
    again = stage.open(proxy="own", proxy_address=str(PROXY))
    stage.field(again, "Password for the proxy").setText("other")
    stage.button(again, "Save").click()
    (account,) = stage.desk.accounts.all()
    assert stage.desk.logins.secret_of(account.id) == "other"


@pytest.mark.parametrize("address", ["ftp://a", "me:pw@proxy:1", "http://", "a b", "proxy:99999"])
def test_what_is_no_proxy_is_told_and_not_saved(stage: Stage, address: str) -> None:
    dialog = own(stage, address)
    assert no_proxy_text() in stage.says(dialog)
    assert not stage.button(dialog, "Save").isEnabled()
    assert not stage.button(dialog, "Test").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert stage.chosen == []


def test_what_is_wrong_stands_out_from_what_is_told(stage: Stage) -> None:
    dialog = own(stage, "proxy:3128")
    told = dialog.page._told
    told.ensurePolished()
    aside = told.palette().windowText().color()
    dialog.page._address.setText("proxy:none")
    assert told.palette().windowText().color() != aside
    dialog.page._address.setText("proxy:3128")
    assert told.palette().windowText().color() == aside


def test_what_is_only_missing_yet_is_no_complaint(stage: Stage) -> None:
    dialog = own(stage, "")
    assert not stage.button(dialog, "Save").isEnabled()
    assert mode_told_text(ProxyMode.OWN) in stage.says(dialog)


def test_hosts_that_are_none_are_told(stage: Stage) -> None:
    dialog = own(stage, "proxy:3128")
    stage.field(dialog, "Hosts that are reached without the proxy").setText("http://a/")
    assert no_exemption_text() in stage.says(dialog)
    assert not stage.button(dialog, "Save").isEnabled()


def test_a_trial_takes_what_is_typed_and_says_how_it_went(stage: Stage, qtbot: QtBot) -> None:
    dialog = own(stage, str(PROXY), "me", "hunter2")
    stage.manager.tried = Tried(PROXY, 206)
    with qtbot.waitSignal(stage.manager.proxy_trial.ended):
        stage.button(dialog, "Test").click()
        assert trying_text("example.org") in stage.says(dialog)
        assert stage.button(dialog, "Stop").isEnabled()
    assert tried_text(Tried(PROXY, 206), "example.org") in stage.says(dialog)
    assert stage.button(dialog, "Test").isEnabled()
    ((url, plan),) = stage.manager.trials
    login = parse_proxy("socks5h://me:hunter2@proxy.example:1080")
    assert (url, plan) == (TRIED_WITH, ProxyPlan(ProxyChoice(login, login, SPARED)))
    assert stage.chosen == []


def test_a_trial_can_be_stopped_and_ends_with_the_dialog(stage: Stage) -> None:
    dialog = stage.open()
    trial = stage.manager.proxy_trial
    stage.button(dialog, "Test").click()
    stage.button(dialog, "Stop").click()
    assert not trial.is_under_way
    assert cancelled_text() in stage.says(dialog)
    stage.button(dialog, "Test").click()
    dialog.reject()
    assert not trial.is_under_way


def test_a_trial_needs_a_link(stage: Stage) -> None:
    dialog = stage.open()
    stage.field(dialog, "Link to try it with").setText("nothing")
    QTest.keyClick(stage.field(dialog, "Link to try it with"), Qt.Key.Key_Return)
    assert no_link_text() in stage.says(dialog)
    assert dialog.isVisible(), "Enter tries there, and saves nothing"
    assert stage.manager.trials == []


@pytest.mark.parametrize(
    ("tried", "words"),
    [
        (Tried(None, 200), "It works: a.org answered without a proxy (status 200)."),
        (Tried(PROXY, 404), "It works: a.org answered by way of socks5h://proxy.example:1080 (status 404)."),
        (Tried(PROXY, kind=ErrorKind.PROXY_LOGIN), "socks5h://proxy.example:1080 wants a user name"),
        (Tried(PROXY, kind=ErrorKind.PROXY_FAILED, detail="x: connect-refused: y"), "Nobody listens at"),
        (Tried(PROXY, kind=ErrorKind.PROXY_FAILED, detail="x: host-unknown: y"), "Nobody knows the name"),
        (Tried(PROXY, kind=ErrorKind.PROXY_FAILED, detail="x: connect-timeout"), "does not answer"),
        (Tried(PROXY, kind=ErrorKind.PROXY_FAILED), "would not connect to a.org"),
        (Tried(None, kind=ErrorKind.PROXY_FAILED), "The system does not say"),
        (Tried(None, kind=ErrorKind.NO_ANSWER), "Nothing came back in time"),
        (Tried(PROXY, kind=ErrorKind.CERTIFICATE), "works, but a.org could not be reached: "),
        (Tried(None, kind=ErrorKind.DNS_FAILED), "a.org could not be reached: "),
    ],
)
def test_what_happened_is_said_in_words(tried: Tried, words: str) -> None:
    text = tried_text(tried, "a.org")
    assert words in text
    assert "{" not in text


def test_every_error_has_words_for_a_trial() -> None:
    for kind in ErrorKind:
        for proxy in (None, PROXY):
            assert "{" not in tried_text(Tried(proxy, kind=kind), "a.org")


def test_a_rules_proxy_is_told_in_words() -> None:
    assert [rule_text(proxy) for proxy in (None, "none", "system", "http://p:1")] == [
        "",
        "None",
        "System’s",
        "http://p:1",
    ]


def test_no_letter_leads_to_two_fields(stage: Stage) -> None:
    dialog = own(stage, "proxy:3128")
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    texts += [one.text() for one in dialog.findChildren(QPushButton)]
    texts += [one.text() for one in (dialog.page._remember,)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), letters


def test_asked_for_again_it_comes_to_the_front(stage: Stage) -> None:
    dialog = stage.open()
    stage.networking.show()
    assert [one for one in stage.window.findChildren(NetworkDialog) if one.isVisible()] == [dialog]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_looked_at(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path, scheme: str
) -> None:
    dressed(scheme)
    stage = Stage(qtbot)
    dialog = stage.open()
    assert dialog.grab().save(str(tmp_path / f"network-system-{scheme}.png"))
    dialog.reject()
    dialog = own(stage, str(PROXY), "me", "hunter2")
    dialog.page._result.setText(tried_text(Tried(PROXY, 206), "example.org"))
    dialog.adjustSize()
    assert dialog.grab().save(str(tmp_path / f"network-own-{scheme}.png"))
    stage.desk.close()
