"""A way to a server that is tried: what is told of it, and that nobody waits for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.domain.proxy_plan import ProxyPlan
from qtapp.services.proxy_trial import ProxyTrial
from qtapp.transfer.proxy_trial import Tried
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.proxies import SmallProxy, SmallSocks
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.transfer.stop import StopToken
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

PATH = "/file.bin"


@pytest.fixture
def engine(start_engine: StartEngine, hostile_server: HostileServer) -> Engine:
    hostile_server.serve(PATH, Resource(content=Content(1, 1000)))
    return start_engine()


def by(address: str) -> ProxyPlan:
    return ProxyPlan(one_for_all(parse_proxy(address)))


def told(engine: Engine, url: str, plan: ProxyPlan) -> Tried:
    heard: list[Tried] = []
    trial = engine.manager.proxy_trial
    trial.ended.connect(heard.append)
    trial.start(url, plan)
    assert trial.is_under_way
    engine.until(lambda: heard, "the trial's end")
    assert not trial.is_under_way
    return heard[0]


def test_an_answer_is_told_with_the_way_it_came(engine: Engine, hostile_server: HostileServer) -> None:
    url = hostile_server.url(PATH)
    assert told(engine, url, ProxyPlan()) == Tried(None, 206)
    with SmallProxy() as proxy, SmallSocks(login=("me", "pw")) as socks:
        assert told(engine, url, by(proxy.url)) == Tried(parse_proxy(proxy.url), 206)
        address = socks.url.replace("//", "//me:pw@")
        assert told(engine, url, by(address)) == Tried(parse_proxy(address), 206)
    assert told(engine, hostile_server.url("/nothing"), ProxyPlan()).status == 404


def test_what_is_tried_holds_for_nothing_else(engine: Engine, hostile_server: HostileServer) -> None:
    with SmallSocks() as socks:
        told(engine, hostile_server.url(PATH), by(socks.url))
        (row,) = engine.add(hostile_server.url(PATH))
        engine.until(lambda: engine.row(row).path is not None, "the file")
        assert socks.connections_seen == 1


def test_a_proxy_that_fails_is_told_by_its_kind(engine: Engine, hostile_server: HostileServer) -> None:
    url = hostile_server.url(PATH)
    assert told(engine, url, by(f"http://127.0.0.1:{refused_port()}")).kind is Kind.PROXY_FAILED
    with SmallProxy(b"HTTP/1.1 407 Login\r\nContent-Length: 0\r\n\r\n") as proxy:
        assert told(engine, url, by(proxy.url)).kind is Kind.PROXY_LOGIN
    assert hostile_server.requests() == []


def test_a_trial_that_takes_too_long_ends(
    engine: Engine, hostile_server: HostileServer, qtbot: QtBot
) -> None:
    hostile_server.script("/slow", [Reply(stall_head_after=0)])
    trial = ProxyTrial(engine.engine.try_plan, limit_ms=400)  # it has to be connected by then
    with qtbot.waitSignal(trial.ended) as ended:
        trial.start(hostile_server.url("/slow"), ProxyPlan())
    assert ended.args == [Tried(None, kind=Kind.NO_ANSWER)]
    hostile_server.wait_client_gone("/slow")


def test_a_trial_that_is_cancelled_ends_at_once_and_tells_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """C01."""
    hostile_server.script("/slow", [Reply(stall_head_after=0)])
    trial = engine.manager.proxy_trial
    heard: list[Tried] = []
    trial.ended.connect(heard.append)
    trial.start(hostile_server.url("/slow"), ProxyPlan())
    hostile_server.wait_for_request("/slow")
    trial.cancel()
    hostile_server.wait_client_gone("/slow")
    assert told(engine, hostile_server.url(PATH), ProxyPlan()).status == 206
    assert len(heard) == 1


def test_an_error_nobody_expected_is_told_too(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def break_down(_url: str, _plan: ProxyPlan, _token: StopToken) -> Tried:
        raise ZeroDivisionError

    trial = ProxyTrial(break_down)
    with qtbot.waitSignal(trial.ended) as ended:
        trial.start("http://a/", ProxyPlan())
    assert ended.args == [Tried(None, kind=Kind.BUG, detail="ZeroDivisionError")]
    for thread in threading.enumerate():
        if thread.name == "proxy trial":
            thread.join(5)
    caplog.clear()
