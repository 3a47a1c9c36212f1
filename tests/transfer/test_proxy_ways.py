"""Proxies that are chosen while downloads run: by the plan, by the system, with the login of an account."""

from __future__ import annotations

import threading
from base64 import b64encode
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.download import Completed, Stopped
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.proxies import NO_PROXY, Proxy, one_for_all, parse_proxy
from qtapp.domain.proxy_plan import ProxyPlan
from qtapp.domain.secrets import SecretsUnavailable, Trouble
from qtapp.domain.sites import SiteRule, SiteRules
from qtapp.transfer.logins import Logins
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.proxy_ways import SYSTEM_HOLDS_S, ProxyWays, account_url
from qtapp.transfer.wire import NetworkLimits
from tests.support.files import Content
from tests.support.proxies import SmallProxy, SmallSocks
from tests.support.scripts import Resource, redirect
from tests.transfer.rig import Rig, rigged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.hostile_server import HostileServer

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
LOGIN_WANTED = b"HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"
SYSTEM = ProxyPlan(None)


def through(proxy: str, *rules: SiteRule) -> ProxyPlan:
    return ProxyPlan(one_for_all(parse_proxy(proxy)), SiteRules(rules))


class Desk:
    """A rig whose ways can be chosen; `asked` are the URLs that the system was asked about."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.answer: Callable[[str], Proxy | None] = lambda _url: None
        self.now = 1000.0
        self.logins = Logins(answers_s=0.1)
        self.ways = ProxyWays(None, self._ask, self.logins, lambda: self.now)
        self.network = Network(None, self.ways)
        opener = Opener("test/1", logins=self.logins)
        self._rigs = rigged(folder, network=self.network, opener=opener)
        self.rig: Rig = next(self._rigs)

    def _ask(self, url: str) -> Proxy | None:
        self.asked.append(url)
        return self.answer(url)

    def end(self) -> None:
        for _rig in self._rigs:
            pass

    def give(self, proxy: SmallProxy | SmallSocks, user: str, password: str) -> None:
        site = parse_site(account_url(parse_proxy(proxy.url)))
        self.logins.set_accounts([Account("one", site, AccountKind.BASIC, user=user)])
        self.logins.give("one", password)


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    made = Desk(folder)
    yield made
    made.end()


def shown(proxy: SmallProxy) -> list[str]:
    return [line for head in proxy.heads for line in head.split("\r\n") if line.startswith("Proxy-Auth")]


def test_another_proxy_holds_for_the_next_download_and_no_kept_connection_goes_on(
    desk: Desk, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve(PATH, V1)
    with SmallProxy() as one, SmallSocks() as other:
        for plan in (ProxyPlan(), through(one.url), through(other.url), ProxyPlan(), through(other.url)):
            desk.network.follow(plan)
            desk.rig.completes(url)
        assert (one.connections_seen, other.connections_seen) == (1, 2)


def test_a_line_that_was_lent_under_another_plan_leaves_its_connections(
    desk: Desk, hostile_server: HostileServer
) -> None:
    """Nothing renews it: it was not idle when the plan changed."""
    url = hostile_server.serve(PATH, V1)
    with SmallSocks() as socks:
        proxied = desk.rig.with_(proxies=through(socks.url))
        for rig in (desk.rig, proxied, desk.rig, proxied):
            rig.completes(url)
        assert socks.connections_seen == 2
    assert len({request.connection_no for request in hostile_server.requests(PATH)}) == 4


def test_what_runs_keeps_its_proxy(desk: Desk, hostile_server: HostileServer) -> None:
    hostile_server.serve(PATH, V1)
    with SmallSocks() as socks:
        rig = desk.rig.with_(proxies=through(socks.url))
        hostile_server.script("/start", [replace(redirect(PATH), stall_head_after=0)])
        running = rig.start(hostile_server.url("/start"))
        hostile_server.wait_for_stall("/start")
        desk.network.follow(ProxyPlan())
        hostile_server.release("/start")
        assert isinstance(running.outcome(), Completed)
        assert len(socks.asked) == 2


def test_a_rule_sends_one_host_by_another_way(desk: Desk, hostile_server: HostileServer) -> None:
    hostile_server.serve(PATH, V1)
    with SmallProxy() as proxy:
        desk.network.follow(through(proxy.url, SiteRule("localhost", proxy="none")))
        desk.rig.completes(hostile_server.url(PATH, host="localhost"))
        assert proxy.asked == []
        desk.rig.completes(hostile_server.url(PATH))
        assert len(proxy.asked) == 1


def test_the_system_is_asked_once_a_server_and_again_after_a_while(
    desk: Desk, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve(PATH, V1)
    with SmallProxy() as proxy:
        desk.answer = lambda _url: parse_proxy(proxy.url)
        desk.network.follow(SYSTEM)
        desk.rig.completes(url)
        desk.rig.completes(f"{url}?other")
        assert (len(desk.asked), len(proxy.asked)) == (1, 1)
        desk.answer = lambda _url: None
        desk.now += SYSTEM_HOLDS_S
        desk.rig.completes(url)
        assert (len(desk.asked), len(proxy.asked)) == (2, 1)
        desk.network.renew()
        desk.rig.completes(url)
        assert len(desk.asked) == 3, "the network may be another one"


def test_a_system_that_fails_to_say_is_told_and_asked_again(
    desk: Desk, hostile_server: HostileServer, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_url: str) -> Proxy | None:
        raise TransferError(Kind.PROXY_FAILED, "https_proxy: no address")

    def break_down(_url: str) -> Proxy | None:
        raise OSError("odd")

    url = hostile_server.serve(PATH, V1)
    desk.network.follow(SYSTEM)
    for answer in (refuse, break_down):
        desk.answer = answer
        desk.rig.fails(url, Kind.PROXY_FAILED)
        desk.network.renew()
    assert hostile_server.requests() == []
    assert "the system's proxy" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("ends", ["stop", "time"])
def test_nobody_waits_for_a_system_that_hangs(ends: str, desk: Desk, hostile_server: HostileServer) -> None:
    """S29: a script that decides on proxies may take as long as it likes."""
    goes_on, was_asked = threading.Event(), threading.Event()

    def hang(_url: str) -> Proxy | None:
        was_asked.set()
        goes_on.wait(30)
        return None

    desk.answer = hang
    desk.network.follow(SYSTEM)
    url = hostile_server.serve(PATH, V1)
    if ends == "stop":
        running = desk.rig.start(url)
        assert was_asked.wait(10)
        running.stop()
        assert isinstance(running.outcome(5.0), Stopped)
    else:
        desk.rig.with_(limits=NetworkLimits(connect_s=0.05)).fails(url, Kind.PROXY_FAILED)
    goes_on.set()
    desk.rig.completes(url)
    assert len(desk.asked) == 1, "what it says at last counts"
    for thread in threading.enumerate():
        if thread.name == "system proxy":
            thread.join(5)


@pytest.mark.parametrize("plan", ["own", "system"])
def test_the_login_for_a_proxy_is_an_accounts(plan: str, desk: Desk, hostile_server: HostileServer) -> None:
    """X01: the server does not see it."""
    url = hostile_server.serve(PATH, V1)
    with SmallProxy() as proxy:
        desk.give(proxy, "me", "hunter2")
        # a stale login of the environment's does not go before the one that was given for it
        desk.answer = lambda _url: parse_proxy(proxy.url.replace("//", "//old:one@"))
        desk.network.follow(SYSTEM if plan == "system" else through(proxy.url))
        desk.rig.completes(url)
        login = b64encode(b"me:hunter2").decode()
        assert shown(proxy) == [f"Proxy-Authorization: Basic {login}"]
    (request,) = hostile_server.requests()
    assert request.header("Authorization") is None


def test_a_login_given_with_the_address_goes_before_an_account(
    desk: Desk, hostile_server: HostileServer
) -> None:
    with SmallSocks(login=("given", "pw")) as socks:
        desk.give(socks, "me", "hunter2")
        desk.network.follow(through(socks.url.replace("//", "//given:pw@")))
        desk.rig.completes(hostile_server.serve(PATH, V1))
        assert socks.logins == [("given", "pw")]


def test_who_wanted_the_login_is_known_and_a_wrong_one_is_not_shown_again(
    desk: Desk, hostile_server: HostileServer, hostile_tls_server: HostileServer
) -> None:
    with SmallProxy(LOGIN_WANTED) as proxy:
        desk.network.follow(through(proxy.url))
        for server in (hostile_server, hostile_tls_server):
            desk.rig.fails(server.url(PATH), Kind.PROXY_LOGIN)
            assert desk.logins.who_refused(server.url(PATH)) == f"{proxy.url}/"
        desk.give(proxy, "me", "wrong")
        for _ in range(3):
            desk.rig.fails(hostile_server.url(PATH), Kind.PROXY_LOGIN)
        assert len(shown(proxy)) == 1
    assert hostile_server.requests() == []


def test_a_socks_proxy_that_wants_a_login_is_known_too(desk: Desk, hostile_server: HostileServer) -> None:
    url = hostile_server.serve(PATH, V1)
    with SmallSocks(login=("me", "hunter2")) as socks:
        desk.network.follow(through(socks.url))
        desk.rig.fails(url, Kind.PROXY_LOGIN)
        assert desk.logins.who_refused(url) == account_url(parse_proxy(socks.url))
        desk.give(socks, "me", "hunter2")
        desk.rig.completes(url)


def test_a_keyring_that_is_locked_is_told_of_the_proxy(folder: Path, hostile_server: HostileServer) -> None:
    """X11."""
    url = hostile_server.serve(PATH, V1)

    def locked(_key: str) -> Future[str | None]:
        answer: Future[str | None] = Future()
        answer.set_exception(SecretsUnavailable(Trouble.LOCKED))
        return answer

    with SmallProxy() as proxy:
        logins = Logins(locked)
        site = parse_site(f"{proxy.url}/")
        logins.set_accounts([Account("one", site, AccountKind.BASIC, user="me", is_remembered=True)])
        network = Network(None, ProxyWays(through(proxy.url), None, logins))
        for rig in rigged(folder, network=network, opener=Opener("t", logins=logins)):
            rig.fails(url, Kind.KEYRING_LOCKED)
        assert logins.who_refused(url) == f"{proxy.url}/"
        assert proxy.asked == []


def test_a_plan_that_is_the_same_renews_nothing(desk: Desk, hostile_server: HostileServer) -> None:
    url = hostile_server.serve(PATH, V1)
    desk.rig.completes(url)
    desk.network.follow(ProxyPlan(NO_PROXY, SiteRules([SiteRule("a", running=1)])))
    desk.rig.completes(url)
    assert len({request.connection_no for request in hostile_server.requests()}) == 1
    assert replace(SYSTEM) == SYSTEM
