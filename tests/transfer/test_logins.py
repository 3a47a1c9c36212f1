"""Accounts shown to the origins they are for, and to no other; the keyring behind them."""

from __future__ import annotations

import threading
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.download import Completed, Secrets, Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.secrets import SecretsUnavailable, Trouble
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.logins import (
    REFUSAL_HOLDS_S,
    REFUSALS_BORNE,
    SECRET_HOLDS_S,
    TROUBLE_HOLDS_S,
    Login,
    Logins,
)
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from tests.support.files import Content
from tests.support.scripts import Asked, Pace, Reply, Resource, login_wanted, redirect
from tests.transfer.rig import PATIENCE_S, PERMITS, rigged, wait_for_lent_permits

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import StartHostileServer
    from tests.support.ca import Certificate, PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
PASSWORD = "hunter2"


def basic(password: str = PASSWORD) -> str:
    return "Basic " + b64encode(f"me:{password}".encode()).decode()


def account(server: HostileServer | str, kind: AccountKind = AccountKind.BASIC, **more: Any) -> Account:
    site = parse_site(server if isinstance(server, str) else server.url("/"))
    return Account(more.pop("id", "one"), site, kind, user="me", is_remembered=True, **more)


class Keyring:
    """What a keyring would say, and when. Futures are answered where they are asked unless it is `slow`."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {"account one": PASSWORD}
        self.trouble: Trouble | None = None
        self.is_slow = False
        self.asked: list[str] = []
        self.was_asked = threading.Event()
        self.open: list[tuple[str, Future[str | None]]] = []

    def find(self, key: str) -> Future[str | None]:
        answer: Future[str | None] = Future()
        self.asked.append(key)
        self.open.append((key, answer))
        if not self.is_slow:
            self.answer()
        self.was_asked.set()
        return answer

    def answer(self) -> None:
        for key, answer in self.open:
            if self.trouble is not None:
                answer.set_exception(SecretsUnavailable(self.trouble))
            else:
                answer.set_result(self.secrets.get(key))
        self.open.clear()


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def clock() -> Clock:
    return Clock()


Equip = Callable[..., "Rig"]


@pytest.fixture
def late() -> list[str]:
    return []


@pytest.fixture
def logins(keyring: Keyring, clock: Clock, late: list[str]) -> Logins:
    return Logins(keyring.find, late.append, clock, answers_s=0.2)


@pytest.fixture
def equip(rig: Rig, logins: Logins) -> Equip:
    """The rig with these accounts."""

    def with_accounts(*accounts: Account) -> Rig:
        logins.set_accounts(accounts)
        return rig.with_(opener=Opener("test/1", logins=logins))

    return with_accounts


def seen(server: HostileServer, path: str = PATH) -> list[str | None]:
    return [request.header("Authorization") for request in server.requests(path)]


def test_an_account_is_shown_with_the_first_request(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    rig.completes(url)
    rig.completes(url)
    assert seen(hostile_server) == [basic(), basic()]
    assert keyring.asked == ["account one"], "it is asked once"


def test_a_token_and_a_header_are_shown_too(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    keyring.secrets = {"account one": "t0ken", "account two": "kéy"}
    rig = equip(
        account(hostile_server, AccountKind.BEARER),
        account(hostile_server, AccountKind.HEADER, id="two", header="X-Api-Key"),
    )
    rig.completes(hostile_server.serve(PATH, V1))
    (request,) = hostile_server.requests(PATH)
    assert request.header("Authorization") == "Bearer t0ken"
    assert (request.header("X-Api-Key") or "").encode("latin-1").decode() == "kéy"


def test_each_origin_on_the_way_is_shown_its_own_account_and_no_other(
    start_hostile_server: StartHostileServer, equip: Equip, keyring: Keyring
) -> None:
    """X01: another port is another origin."""
    home, away, third = start_hostile_server(), start_hostile_server(), start_hostile_server(host="127.0.0.2")
    keyring.secrets = {"account one": "homes", "account two": "aways"}
    home.script("/start", [redirect(away.url("/over"))])
    away.script("/over", [redirect(third.url("/third"))])
    third.script("/third", [redirect(home.url(PATH))])
    home.serve(PATH, V1)
    equip(account(home), account(away, id="two")).completes(home.url("/start"))
    assert seen(home, "/start") == seen(home) == [basic("homes")]
    assert seen(away, "/over") == [basic("aways")]
    assert seen(third, "/third") == [None]


def test_what_was_given_for_the_download_goes_before_an_account(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    rig.completes(url, secrets=Secrets(user="me", password="given"))
    rig.completes(url, secrets=Secrets(headers=(("authorization", "Bearer given"),)))
    rig.completes(url, secrets=Secrets(headers=(("X-Other", "given"),)))
    assert seen(hostile_server) == [basic("given"), "Bearer given", basic()]


def test_an_account_for_https_is_not_shown_in_clear(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    """X01."""
    site = hostile_server.url("/").replace("http://", "https://")
    equip(account(site)).completes(hostile_server.serve(PATH, V1))
    assert seen(hostile_server) == [None]
    assert keyring.asked == []


def test_a_way_from_https_to_http_ends_where_an_account_was_shown(
    hostile_tls_server: HostileServer,
    hostile_server: HostileServer,
    server_certificate: Certificate,
    private_ca: PrivateCA,
    folder: Path,
    logins: Logins,
) -> None:
    """X01: needs the user, as with any other secret."""
    url = hostile_tls_server.script("/start", [redirect(hostile_server.serve(PATH, V1))])
    logins.set_accounts([account(hostile_tls_server)])
    opener = Opener("test/1", logins=logins)
    for rig in rigged(folder, network=Network(private_ca.certificate), opener=opener):
        rig.fails(url, Kind.UNSAFE_REDIRECT)
    assert hostile_server.requests(PATH) == []


def test_a_wrong_password_is_told_and_not_shown_again(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring, clock: Clock
) -> None:
    url = hostile_server.script(PATH, [login_wanted()])
    rig = equip(account(hostile_server))
    rig.fails(url, Kind.LOGIN_REFUSED)
    rig.fails(url, Kind.LOGIN_REFUSED)
    rig.fails(hostile_server.url("/other"), Kind.LOGIN_REFUSED)
    assert seen(hostile_server) == [basic()], "servers lock accounts for less"
    assert len(keyring.asked) >= 2, "somebody may have corrected it there"
    clock.now += REFUSAL_HOLDS_S
    rig.fails(url, Kind.LOGIN_REFUSED)
    assert len(seen(hostile_server)) == 2


def test_a_password_that_was_just_changed_in_the_keyring_is_taken_at_once(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    rig = equip(account(hostile_server))
    rig.completes(hostile_server.serve("/old", V1))
    keyring.secrets = {"account one": "changed"}
    hostile_server.script(PATH, [login_wanted(), Reply(resource=V1)])
    rig.completes(hostile_server.url(PATH))
    assert seen(hostile_server) == [basic(), basic("changed")]


def test_a_given_password_is_shown_whatever_was_refused_before(
    hostile_server: HostileServer, equip: Equip, logins: Logins, keyring: Keyring
) -> None:
    url = hostile_server.script(PATH, [login_wanted(), Reply(resource=V1)])
    rig = equip(account(hostile_server))
    rig.fails(url, Kind.LOGIN_REFUSED)
    logins.give("one", "right")
    rig.completes(url)
    assert seen(hostile_server) == [basic(), basic("right")]


def test_one_files_refusal_is_not_the_accounts_until_there_are_several(
    hostile_server: HostileServer, equip: Equip
) -> None:
    rig = equip(account(hostile_server))
    rig.completes(hostile_server.serve(PATH, V1))
    for number in range(REFUSALS_BORNE + 2):
        hostile_server.script(f"/no{number}", [login_wanted()])
        rig.fails(hostile_server.url(f"/no{number}"), Kind.LOGIN_REFUSED)
    asked = [number for number in range(REFUSALS_BORNE + 2) if hostile_server.requests(f"/no{number}")]
    assert asked == list(range(REFUSALS_BORNE))


def test_without_a_secret_the_server_is_asked_without(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring
) -> None:
    keyring.secrets = {}
    rig = equip(account(hostile_server))
    rig.completes(hostile_server.serve("/public", V1))
    rig.fails(hostile_server.script(PATH, [login_wanted()]), Kind.LOGIN_NEEDED)
    assert seen(hostile_server, "/public") == seen(hostile_server) == [None]


def test_a_login_given_with_the_download_can_be_wrong_as_well(
    hostile_server: HostileServer, rig: Rig
) -> None:
    url = hostile_server.script(PATH, [login_wanted()])
    rig.fails(url, Kind.LOGIN_REFUSED, secrets=Secrets(user="me", password="x"))
    rig.fails(url, Kind.LOGIN_NEEDED, secrets=Secrets(headers=(("X-Other", "x"),)))


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (Trouble.NONE_THERE, Kind.KEYRING_MISSING),
        (Trouble.LOCKED, Kind.KEYRING_LOCKED),
        (Trouble.DENIED, Kind.KEYRING_DENIED),
        (Trouble.BROKEN, Kind.KEYRING_FAILED),
    ],
)
def test_a_keyring_that_gives_nothing_is_told_and_a_crowd_asks_once(
    trouble: Trouble, kind: Kind, hostile_server: HostileServer, equip: Equip, keyring: Keyring, clock: Clock
) -> None:
    """X11: nothing is sent without what the server may want."""
    keyring.trouble = trouble
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    for _ in range(3):
        rig.fails(url, kind)
    assert hostile_server.requests(PATH) == []
    assert len(keyring.asked) == 1, "its owner would be asked for each"
    keyring.trouble = None
    clock.now += TROUBLE_HOLDS_S
    rig.completes(url)


def test_a_silent_keyring_is_not_waited_for_longer_than_it_is_worth(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring, clock: Clock, late: list[str]
) -> None:
    """X11: and what it says at last is not lost."""
    keyring.is_slow = True
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    rig.fails(url, Kind.KEYRING_SILENT)
    clock.now += 1.0
    rig.fails(url, Kind.KEYRING_SILENT)
    assert late == []
    keyring.answer()
    assert late == ["one"]
    rig.completes(url)
    assert keyring.asked == ["account one"]
    assert seen(hostile_server) == [basic()]


@pytest.mark.parametrize("reason", list(StopReason))
def test_a_stop_ends_the_wait_for_the_keyring(
    reason: StopReason, hostile_server: HostileServer, rig: Rig, keyring: Keyring
) -> None:
    """X11."""
    keyring.is_slow = True
    logins = Logins(keyring.find, answers_s=600.0)
    logins.set_accounts([account(hostile_server)])
    running = rig.with_(opener=Opener("test/1", logins=logins)).start(hostile_server.serve(PATH, V1))
    assert keyring.was_asked.wait(PATIENCE_S)
    running.stop(reason)
    outcome = running.outcome(5.0)
    assert isinstance(outcome, Stopped)
    assert outcome.reason is reason
    keyring.answer()


def test_a_stop_where_the_keyring_is_asked_once_more_leaves_no_connection_behind(
    hostile_server: HostileServer, rig: Rig, keyring: Keyring
) -> None:
    """C01, C14, X11: the refusal is in, and its connection open."""
    logins = Logins(keyring.find, answers_s=600.0)
    logins.set_accounts([account(hostile_server)])
    rig = rig.with_(opener=Opener("test/1", logins=logins))
    rig.completes(hostile_server.serve("/old", V1))
    keyring.is_slow = True
    keyring.was_asked.clear()
    running = rig.start(hostile_server.serve(PATH, V1, login_wanted()))
    assert keyring.was_asked.wait(PATIENCE_S)
    running.stop()
    assert isinstance(running.outcome(5.0), Stopped)
    hostile_server.wait_for_connections(0)
    keyring.answer()


def test_nobody_waits_for_the_keyring_once_everything_has_come(
    hostile_server: HostileServer, rig: Rig, keyring: Keyring, clock: Clock
) -> None:
    """X11: a further connection that asks for the secret is done without, and is no failure."""
    logins = Logins(keyring.find, clock=clock, answers_s=600.0)
    logins.set_accounts([account(hostile_server)])
    crew = rig.with_(connections=2, hosts=HostConnections(8), opener=Opener("test/1", logins=logins))
    content = Content(1, 16 << 20)

    def answer(_asked: Asked) -> Reply:
        keyring.is_slow = True
        clock.now += SECRET_HOLDS_S
        return Reply(pace=Pace.rate(16 << 20))

    hostile_server.answer(PATH, answer, resource=replace(V1, content=content))
    done = crew.completes(hostile_server.url(PATH))
    assert content.first_difference(done.path) is None
    assert len(keyring.asked) == 2
    assert seen(hostile_server) == [basic()]
    keyring.answer()


def test_who_waits_for_the_keyring_leaves_others_their_turn(
    hostile_server: HostileServer, rig: Rig, keyring: Keyring
) -> None:
    """X11: as many as have a turn at once wait, and another one is fetched meanwhile."""
    keyring.is_slow = True
    logins = Logins(keyring.find, answers_s=600.0)
    logins.set_accounts([account(hostile_server)])
    rig = rig.with_(opener=Opener("test/1", logins=logins))
    url = hostile_server.serve(PATH, V1)
    waiting = [rig.start(url) for _ in range(PERMITS)]
    wait_for_lent_permits(rig.workshop.gate)
    rig.completes(hostile_server.url(PATH, host="localhost"))
    keyring.answer()
    assert all(isinstance(each.outcome(), Completed) for each in waiting)
    assert keyring.asked == ["account one"]


def test_what_the_keyring_once_said_holds_and_outlives_its_being_locked(
    hostile_server: HostileServer, equip: Equip, keyring: Keyring, clock: Clock
) -> None:
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    rig.completes(url)
    keyring.trouble = Trouble.LOCKED
    clock.now += SECRET_HOLDS_S
    rig.completes(url)
    assert len(keyring.asked) == 2
    assert seen(hostile_server) == [basic(), basic()]


def test_an_account_that_is_gone_is_forgotten_with_its_secret(
    hostile_server: HostileServer, equip: Equip, logins: Logins, keyring: Keyring
) -> None:
    url = hostile_server.serve(PATH, V1)
    rig = equip(account(hostile_server))
    rig.completes(url)
    logins.set_accounts([])
    rig.completes(url)
    keyring.secrets = {}
    logins.set_accounts([account(hostile_server)])
    rig.completes(url)
    assert seen(hostile_server) == [basic(), None, None]


def test_who_wanted_the_login_is_known(
    start_hostile_server: StartHostileServer, equip: Equip, logins: Logins
) -> None:
    home, away = start_hostile_server(), start_hostile_server()
    away.script(PATH, [login_wanted()])
    url = home.script("/start", [redirect(away.url(PATH))])
    equip(account(home)).fails(url, Kind.LOGIN_NEEDED)
    assert logins.who_refused(url) == away.url(PATH)
    assert logins.who_refused(home.url("/other")) == home.url("/other")


def test_a_login_does_not_show_itself() -> None:
    """X10."""
    assert PASSWORD not in repr(Login(Secrets(user="me", password=PASSWORD), (("one", PASSWORD),)))
