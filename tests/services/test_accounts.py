"""Accounts at work: what the keyring takes, what goes on once a login is there, and what a removal leaves."""

from __future__ import annotations

import threading
from base64 import b64encode
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked

from qtapp.domain.accounts import Account, AccountKind, new_account_id, parse_site
from qtapp.domain.download import Secrets, State
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.domain.proxy_plan import ProxyPlan
from qtapp.domain.secrets import Trouble
from qtapp.services import accounts as accounts_module
from qtapp.services.accounts import Accounts, LoginSignals, Note
from qtapp.storage.secrets import SERVICE, SecretStore
from qtapp.transfer.logins import Logins
from tests.services.engine import Engine
from tests.support.files import Content
from tests.support.memory_keyring import Memory
from tests.support.proxies import SmallSocks
from tests.support.scripts import Resource, redirect

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer

PATH = "/file.bin"
PRIVATE = Resource(content=Content(1, 100_001), etag='"v1"', login=("me", "right"))


@dataclass
class Desk:
    """An engine with accounts, and all that they have said and saved."""

    engine: Engine
    accounts: Accounts
    memory: Memory
    store: SecretStore
    logins: Logins
    saved: list[tuple[Account, ...]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def until_keyring_is_idle(self) -> None:
        """All that was asked of it so far has been answered, and heard."""
        is_idle = threading.Event()
        self.store.find("last").add_done_callback(lambda _answer: is_idle.set())
        self.engine.until(is_idle.is_set, "the keyring")
        self.engine.turn(1)

    def kept(self) -> list[str]:
        return sorted(self.memory.kept.values())

    def fails(self, url: str, kind: Kind) -> str:
        (download_id,) = self.engine.add(url)
        self.engine.until_state(State.NEEDS_YOU, download_id)
        assert self.engine.row(download_id).kind is kind
        return download_id


@pytest.fixture
def desk(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[Desk]:
    memory = Memory()
    store = SecretStore(lambda: memory)
    signals = LoginSignals()
    logins = Logins(store.find, signals.tell_late, answers_s=0.2)
    engine = Engine(loop, tmp_path, logins=logins)
    saved: list[tuple[Account, ...]] = []
    accounts = Accounts((), store, logins, signals, engine.manager, saved.append)
    desk = Desk(engine, accounts, memory, store, logins, saved)
    accounts.noted.connect(desk.notes.append)
    yield desk
    memory.may_go_on.set()
    store.close()
    engine.close()
    engine.dismantle()


def basic_for(server: HostileServer, *, remembered: bool = True) -> Account:
    site = parse_site(server.url("/"))
    return Account(new_account_id(), site, AccountKind.BASIC, user="me", is_remembered=remembered)


def shown(server: HostileServer, path: str = PATH) -> list[str | None]:
    return [request.header("Authorization") for request in server.requests(path)]


def login(password: str) -> str:
    return "Basic " + b64encode(f"me:{password}".encode()).decode()


def test_a_secret_goes_to_the_keyring_and_nowhere_else(desk: Desk, hostile_server: HostileServer) -> None:
    """X10: an account says that it is remembered once it is."""
    account = basic_for(hostile_server)
    desk.memory.may_go_on.clear()
    desk.accounts.put(account, "right")
    assert desk.accounts.all() == (replace(account, is_remembered=False),)
    desk.memory.may_go_on.set()
    desk.until_keyring_is_idle()
    assert desk.accounts.all() == desk.saved[-1] == (account,)
    assert desk.memory.kept == {(SERVICE, account.key): "right"}
    assert "right" not in repr(desk.saved)
    assert desk.notes == []


def test_a_secret_for_this_session_is_not_shown_to_the_keyring(
    desk: Desk, hostile_server: HostileServer
) -> None:
    desk.accounts.put(basic_for(hostile_server, remembered=False), "right")
    (done,) = desk.engine.add(hostile_server.serve(PATH, PRIVATE))
    desk.engine.until_state(State.DONE, done)
    assert desk.kept() == []
    assert desk.memory.threads == set()


@pytest.mark.parametrize("error", [KeyringLocked("locked"), None], ids=["locked", "none there"])
def test_without_a_keyring_the_secret_is_for_this_session_and_that_is_said(
    desk: Desk, hostile_server: HostileServer, error: Exception | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    desk.memory.error = error
    if error is None:
        monkeypatch.setattr(desk.store, "_find_backend", lambda: None)
    account = basic_for(hostile_server)
    desk.accounts.put(account, "right")
    desk.engine.until(lambda: desk.notes, "a note")
    (note,) = desk.notes
    assert (note.kind, note.account.id) == ("only-for-now", account.id)
    assert note.trouble is (Trouble.LOCKED if error else Trouble.NONE_THERE)
    assert not desk.saved[-1][0].is_remembered
    (done,) = desk.engine.add(hostile_server.serve(PATH, PRIVATE))
    desk.engine.until_state(State.DONE, done)


def test_a_keyring_that_takes_its_time_is_told_of_and_takes_the_secret_at_last(
    desk: Desk, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    monkeypatch.setattr(accounts_module, "KEEPING_TAKES_MS", 20)
    desk.memory.may_go_on.clear()
    desk.accounts.put(basic_for(hostile_server), "right")
    desk.engine.until(lambda: desk.notes, "a note")
    assert desk.notes[0].trouble is Trouble.SILENT
    desk.memory.may_go_on.set()
    desk.until_keyring_is_idle()
    assert desk.accounts.all()[0].is_remembered
    assert len(desk.notes) == 1


def test_signing_in_makes_an_account_and_every_row_of_its_site_goes_on(
    desk: Desk, start_hostile_server: StartHostileServer
) -> None:
    server, other = start_hostile_server(), start_hostile_server()
    for each in (server, other):
        each.serve(PATH, PRIVATE)
        each.serve("/second.bin", PRIVATE)
    first, second = (desk.fails(server.url(path), Kind.LOGIN_NEEDED) for path in (PATH, "/second.bin"))
    elsewhere = desk.fails(other.url(PATH), Kind.LOGIN_NEEDED)
    desk.accounts.sign_in(desk.engine.row(first), "me", "right", remember=True)
    desk.engine.until_state(State.DONE, first, second)
    desk.until_keyring_is_idle()
    (account,) = desk.accounts.all()
    assert (account.user, account.is_remembered) == ("me", True)
    assert account.site == parse_site(server.url("/"))
    assert desk.kept() == ["right"]
    assert desk.engine.state(elsewhere) is State.NEEDS_YOU
    assert len(other.requests()) == 1


def test_a_wrong_password_needs_you_and_the_right_one_goes_on(
    desk: Desk, hostile_server: HostileServer
) -> None:
    hostile_server.serve(PATH, PRIVATE)
    desk.accounts.put(basic_for(hostile_server), "wrong")
    row = desk.fails(hostile_server.url(PATH), Kind.LOGIN_REFUSED)
    desk.accounts.sign_in(desk.engine.row(row), "me", "right", remember=True)
    desk.engine.until_state(State.DONE, row)
    desk.until_keyring_is_idle()
    assert shown(hostile_server) == [login("wrong"), login("right")]
    assert len(desk.accounts.all()) == 1
    assert desk.kept() == ["right"]


def test_signing_in_goes_before_a_token_that_was_refused(desk: Desk, hostile_server: HostileServer) -> None:
    hostile_server.serve(PATH, PRIVATE)
    token = replace(basic_for(hostile_server), kind=AccountKind.BEARER, user="")
    desk.accounts.put(token, "wrong")
    row = desk.fails(hostile_server.url(PATH), Kind.LOGIN_REFUSED)
    desk.accounts.sign_in(desk.engine.row(row), "me", "right", remember=False)
    desk.engine.until_state(State.DONE, row)
    assert shown(hostile_server) == ["Bearer wrong", login("right")]


def test_signing_in_goes_before_what_stood_in_the_link(desk: Desk, hostile_server: HostileServer) -> None:
    url = hostile_server.serve(PATH, PRIVATE)
    spec = desk.engine.spec(url, secrets=Secrets(user="me", password="wrong"))
    desk.engine.manager.add([spec])
    desk.engine.until(lambda: desk.engine.manager.find(spec.id), "its row")
    desk.engine.until_state(State.NEEDS_YOU, spec.id)
    desk.accounts.sign_in(desk.engine.row(spec.id), "me", "right", remember=False)
    desk.engine.until_state(State.DONE, spec.id)
    assert shown(hostile_server) == [login("wrong"), login("right")]


def test_the_login_is_for_whoever_wanted_one_at_the_end_of_a_redirect(
    desk: Desk, start_hostile_server: StartHostileServer
) -> None:
    """X01."""
    home, away = start_hostile_server(), start_hostile_server()
    away.serve(PATH, PRIVATE)
    row = desk.fails(home.script("/start", [redirect(away.url(PATH))]), Kind.LOGIN_NEEDED)
    assert desk.accounts.login_of(desk.engine.row(row)) == (away.url(PATH), None)
    desk.accounts.sign_in(desk.engine.row(row), "me", "right", remember=False)
    desk.engine.until_state(State.DONE, row)
    assert shown(home, "/start") == [None, None]
    assert shown(away) == [None, login("right")]


def test_a_keyring_that_answers_at_last_lets_the_rows_go_on(
    desk: Desk, hostile_server: HostileServer
) -> None:
    """X11."""
    url = hostile_server.serve(PATH, PRIVATE)
    account = basic_for(hostile_server)
    desk.memory.kept[SERVICE, account.key] = "right"
    desk.accounts._accounts[account.id] = account
    desk.logins.set_accounts([account])
    desk.memory.may_go_on.clear()
    row = desk.fails(url, Kind.KEYRING_SILENT)
    assert hostile_server.requests() == []
    desk.memory.may_go_on.set()
    desk.engine.until_state(State.DONE, row)


def test_a_removed_account_takes_its_secret_along(desk: Desk, hostile_server: HostileServer) -> None:
    """X10: what used it asks for a login when the server does."""
    url = hostile_server.serve(PATH, PRIVATE)
    account = basic_for(hostile_server)
    desk.accounts.put(account, "right")
    desk.until_keyring_is_idle()
    desk.accounts.remove(account.id)
    desk.until_keyring_is_idle()
    assert desk.kept() == []
    assert desk.accounts.all() == desk.saved[-1] == ()
    assert desk.notes == []
    desk.fails(url, Kind.LOGIN_NEEDED)
    assert shown(hostile_server) == [None]


def test_an_account_removed_before_the_keyring_took_its_secret_leaves_none(
    desk: Desk, hostile_server: HostileServer
) -> None:
    desk.memory.may_go_on.clear()
    account = basic_for(hostile_server)
    desk.accounts.put(account, "right")
    desk.accounts.remove(account.id)
    desk.memory.may_go_on.set()
    desk.until_keyring_is_idle()
    assert desk.kept() == []
    assert desk.accounts.all() == ()


def test_a_secret_that_cannot_be_removed_is_told_of(desk: Desk, hostile_server: HostileServer) -> None:
    account = basic_for(hostile_server)
    desk.accounts.put(account, "right")
    desk.until_keyring_is_idle()
    desk.memory.error = KeyringLocked("locked")
    desk.accounts.remove(account.id)
    desk.engine.until(lambda: desk.notes, "a note")
    assert [(note.kind, note.trouble) for note in desk.notes] == [("left-in-keyring", Trouble.LOCKED)]
    assert desk.accounts.all() == ()


def test_an_edit_moves_the_secret_in_and_out_of_the_keyring(
    desk: Desk, hostile_server: HostileServer
) -> None:
    account = basic_for(hostile_server)
    desk.accounts.put(account, "right")
    desk.until_keyring_is_idle()
    moved = replace(account, site=parse_site("http://example.org"))
    desk.accounts.put(moved, None)
    desk.until_keyring_is_idle()
    assert desk.accounts.all() == (moved,)
    desk.accounts.put(replace(moved, is_remembered=False), None)
    desk.until_keyring_is_idle()
    assert desk.kept() == []
    assert desk.accounts.all() == (replace(moved, is_remembered=False),)
    desk.accounts.put(moved, None)
    desk.until_keyring_is_idle()
    assert desk.kept() == ["right"], "it was known for this session"


def test_a_proxys_login_is_given_by_signing_in_and_lets_all_behind_it_go_on(
    desk: Desk, hostile_server: HostileServer
) -> None:
    """X01, X10: it is kept for the proxy, and is not the server's."""
    urls = [hostile_server.serve(f"/{name}", Resource(content=Content(1, 100_001))) for name in "ab"]
    with SmallSocks(login=("me", "right")) as socks:
        desk.engine.network.follow(ProxyPlan(one_for_all(parse_proxy(socks.url))))
        rows = [desk.fails(url, Kind.PROXY_LOGIN) for url in urls]
        row = desk.engine.row(rows[0])
        assert desk.accounts.is_known_who_refused(row)
        desk.accounts.sign_in(row, "me", "wrong", remember=True)
        # both of them may have shown it by the time that anybody looks
        desk.engine.until(lambda: set(socks.logins) == {("me", "wrong")}, "the wrong one")
        desk.engine.until(
            lambda: {desk.engine.state(each) for each in rows} == {State.NEEDS_YOU}, "its refusal"
        )
        desk.accounts.sign_in(desk.engine.row(rows[0]), "me", "right", remember=True)
        for each in rows:
            desk.engine.until_state(State.DONE, each)
        desk.until_keyring_is_idle()
        assert desk.kept() == ["right"]
        (account,) = desk.accounts.all()
        assert str(account.site) == f"http://127.0.0.1:{socks.port}"
    assert all(request.header("Authorization") is None for request in hostile_server.requests())


def test_which_proxy_wanted_a_login_in_an_earlier_session_is_found_out_anew(
    desk: Desk, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve(PATH, PRIVATE)
    with SmallSocks(login=("me", "right")) as socks:
        desk.engine.network.follow(ProxyPlan(one_for_all(parse_proxy(socks.url))))
        row = desk.engine.row(desk.fails(url, Kind.PROXY_LOGIN))
        others = replace(row, spec=replace(row.spec, url=hostile_server.url("/other")))
        assert not desk.accounts.is_known_who_refused(others)
        seen = socks.connections_seen
        desk.accounts.ask_again(row)
        desk.engine.until(lambda: socks.connections_seen > seen, "another attempt")
        desk.engine.until_state(State.NEEDS_YOU, row.id)
