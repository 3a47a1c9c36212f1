"""S29: a network that is lost holds everything, costs nothing, and is found again by itself."""

from __future__ import annotations

import errno
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from qtapp.domain.download import State, Why
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.services import connectivity
from qtapp.services.system_network import SystemNetwork
from qtapp.transfer import connecting
from tests.services.engine import Moment
from tests.support.files import Content
from tests.support.hostile_server import HostileServer
from tests.support.scripts import Ending, Reply, Resource, redirect, web_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine

FILE = Resource(content=Content(1, 50_000), etag='"v1"')
NO_NETWORK = Why("no-network")


class Air:
    """Where this machine's packets go: through, unless the network `is_off` or the host is out of reach."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_off = False
        self.knows_a_route = True
        self.out_of_reach: set[str] = set()
        self.tries = 0
        self._begin = connecting._begin
        monkeypatch.setattr(connecting, "_begin", self.begin)
        monkeypatch.setattr(connectivity, "has_route", lambda: self.knows_a_route)

    def begin(self, address: Any, wire: Any) -> Any:
        self.tries += 1
        if self.is_off or address[4][0] in self.out_of_reach:
            raise OSError(errno.ENETUNREACH, "Network is unreachable")
        return self._begin(address, wire)

    def turn_off(self) -> None:
        self.is_off, self.knows_a_route = True, False

    def turn_on(self) -> None:
        self.is_off, self.knows_a_route = False, True


@pytest.fixture
def air(monkeypatch: pytest.MonkeyPatch) -> Air:
    monkeypatch.setattr(connectivity, "FIRST_LOOK_S", 0.02)
    monkeypatch.setattr(connectivity, "LONGEST_LOOK_S", 0.08)
    return Air(monkeypatch)


@pytest.fixture
def clock() -> Moment:
    return Moment()


@pytest.fixture
def engine(start_engine: StartEngine, clock: Moment) -> Engine:
    return start_engine(monotonic=clock)


def served(server: HostileServer, count: int) -> list[str]:
    return [server.serve(f"/{number}.bin", FILE) for number in range(count)]


def until_lost(engine: Engine, *ids: str) -> None:
    engine.until(lambda: all(engine.row(item).why == NO_NETWORK for item in ids), "the reason of each")


def test_everything_waits_for_the_network_and_goes_on_by_itself(
    engine: Engine, air: Air, hostile_server: HostileServer
) -> None:
    """S29: no attempt is spent, however long it takes; nothing but a look now and then goes out meanwhile."""
    air.turn_off()
    ids = engine.add(*served(hostile_server, 12))
    until_lost(engine, *ids)
    engine.until(lambda: air.tries >= 12, "some looks")
    assert {engine.state(item) for item in ids} == {State.QUEUED}
    assert sum(engine.row(item).attempts for item in ids) <= 4, "only those that ran when it was lost"
    assert not engine.heard.ended
    assert len(engine.manager._setbacks) == 0, "a wait for another attempt"
    assert not engine.manager.politeness.sites()[0].cool_left_s
    assert engine.manager.totals.waiting == 12
    assert not hostile_server.requests("/0.bin")
    air.turn_on()
    engine.until_state(State.DONE, *ids)
    assert all(len(hostile_server.requests(f"/{number}.bin")) == 1 for number in range(12))


def test_looks_for_it_end_where_nothing_waits(
    engine: Engine, air: Air, hostile_server: HostileServer
) -> None:
    air.turn_off()
    ids = engine.add(*served(hostile_server, 2))
    until_lost(engine, *ids)
    engine.manager.cancel(ids)
    engine.until(lambda: not engine.manager.network.is_lost, "no more looks")
    assert not engine.manager.network._timer.isActive()
    (late,) = engine.add(hostile_server.serve("/late.bin", FILE))
    until_lost(engine, late)
    air.turn_on()
    engine.until_state(State.DONE, late)


def test_a_host_without_a_way_to_it_is_its_own_matter(
    engine: Engine, air: Air, hostile_server: HostileServer
) -> None:
    """S28: where others are served, as for one that has addresses of IPv6 alone, nothing waits for a network
    that is there; its own attempts end."""
    air.out_of_reach.add("127.0.0.9")
    (dead,) = engine.add("http://127.0.0.9:9/x")
    engine.until_state(State.WAITING, dead)
    assert engine.row(dead).kind is ErrorKind.NO_ROUTE
    ids = engine.add(*served(hostile_server, 6))
    engine.until_state(State.DONE, *ids)
    assert engine.state(dead) is State.WAITING
    air.out_of_reach.add("127.0.0.8")
    more = engine.add("http://127.0.0.8:9/y", "http://127.0.0.8:9/z")
    engine.manager.resume([dead])
    engine.until(lambda: engine.row(dead).attempts == 2, "its second attempt")
    engine.until_state(State.WAITING, dead, more[0])
    assert not engine.manager.network.is_lost, "several fail, but others are served"


def test_two_hosts_that_fail_alike_are_no_chance(
    engine: Engine, air: Air, clock: Moment, hostile_server: HostileServer
) -> None:
    """S29: the route is there, and what lies behind it is not. The host that had failed first is not left
    alone once the network is back."""
    air.is_off = True
    first, second = hostile_server.serve("/1.bin", FILE), hostile_server.serve("/2.bin", FILE)
    (one,) = engine.add(first)
    engine.until_state(State.WAITING, one)
    (other,) = engine.add(second.replace("127.0.0.1", "localhost"))
    until_lost(engine, one, other)
    air.is_off = False
    engine.until_state(State.DONE, one, other)


def test_what_was_cut_off_before_goes_on_at_once(
    engine: Engine, air: Air, hostile_server: HostileServer
) -> None:
    """S29: a run that lost its connection a moment before the loss was plain does not wait out its time."""
    hostile_server.script("/a.bin", [Reply(cut_after=20_000, ending=Ending.RESET)], then=FILE)
    (cut,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.WAITING, cut)  # by a clock that stands still
    air.turn_off()
    (other,) = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.manager.network._served_at = float("-inf")
    until_lost(engine, other)
    air.turn_on()
    engine.until_state(State.DONE, cut, other)


def test_who_asks_does_not_wait_for_the_next_look(
    engine: Engine, air: Air, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connectivity, "FIRST_LOOK_S", 600.0)
    air.turn_off()
    (item,) = engine.add(*served(hostile_server, 1))
    until_lost(engine, item)
    air.turn_on()
    engine.manager.resume([item])
    engine.until_state(State.DONE, item)


def test_a_quit_does_not_wait_for_a_look_that_hangs(
    engine: Engine, air: Air, hostile_server: HostileServer
) -> None:
    """S29, P05: what waits comes back paused, with its bytes."""
    air.turn_off()
    (item,) = engine.add(*served(hostile_server, 1))
    until_lost(engine, item)
    asking, over = threading.Event(), threading.Event()

    def hang(*_args: object, **_kwargs: object) -> list[Any]:
        asking.set()
        over.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "test over")

    engine.network._connector._look = hang
    (named,) = engine.add("http://nowhere.example/x")
    until_lost(engine, named)
    engine.until(asking.is_set, "a look")
    try:
        assert engine.close()
    finally:
        over.set()


def test_after_a_restart_it_is_lost_or_there_as_it_was_before(
    start_engine: StartEngine, air: Air, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    air.turn_off()
    (item,) = engine.add(*served(hostile_server, 1))
    until_lost(engine, item)
    assert engine.close()
    engine = start_engine(restored=True)
    engine.until(lambda: engine.manager.find(item), "the row")
    assert engine.state(item) is State.PAUSED
    engine.manager.resume([item])
    until_lost(engine, item)
    air.turn_on()
    engine.until_state(State.DONE, item)


def test_the_route_is_looked_up_and_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object, _address: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    class Roadless(socket.socket):
        connect = refuse

    monkeypatch.setattr("qtapp.services.connectivity.socket.socket", Roadless)
    assert not connectivity.has_route()


class Watch(SystemNetwork):
    """One that a test tells what to say."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.is_off = self.is_metered = self.is_portal = False

    def say(self, *, is_off: bool) -> None:
        self.is_off = is_off
        self.changed.emit(is_off)


@pytest.fixture
def watch(engine: Engine) -> Watch:
    watch = Watch()
    engine.manager.network.hear(lambda: watch)
    return watch


def test_one_failure_is_enough_where_the_system_says_that_it_is_off(
    engine: Engine, air: Air, watch: Watch, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S29: and its word that it is on again is followed by a look at once."""
    monkeypatch.setattr(connectivity, "FIRST_LOOK_S", 600.0)
    air.is_off, watch.is_off = True, True
    (item,) = engine.add(*served(hostile_server, 1))
    until_lost(engine, item)
    air.is_off = False
    watch.say(is_off=False)
    engine.until_state(State.DONE, item)


def test_what_the_system_says_stops_nothing_that_works(
    engine: Engine, air: Air, watch: Watch, hostile_server: HostileServer
) -> None:
    """In a container, or with a tunnel it knows nothing of, it is wrong."""
    air.out_of_reach.add("127.0.0.9")
    (dead,) = engine.add("http://127.0.0.9:9/x")
    engine.until_state(State.WAITING, dead)
    watch.say(is_off=True)
    ids = engine.add(*served(hostile_server, 6))
    engine.until_state(State.DONE, *ids)


def test_a_network_that_was_away_for_a_moment_is_tried_at_once(
    engine: Engine, air: Air, watch: Watch, hostile_server: HostileServer
) -> None:
    """S29: what failed is in its own wait, or its host is left alone, by a clock that stands still here."""
    hostile_server.script("/a.bin", [Reply(cut_after=20_000, ending=Ending.RESET)], then=FILE)
    (cut,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.WAITING, cut)
    engine.manager.network._served_at = float("-inf")
    air.is_off = True
    (item,) = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.until_state(State.WAITING, item)
    air.is_off = False
    watch.say(is_off=False)
    engine.until_state(State.DONE, cut, item)


class Information(QObject):
    """As much of QNetworkInformation as is asked."""

    Feature = QNetworkInformation.Feature
    Reachability = QNetworkInformation.Reachability
    reachabilityChanged = Signal(QNetworkInformation.Reachability)  # noqa: N815 - Qt's name
    isMeteredChanged = Signal(bool)  # noqa: N815
    isBehindCaptivePortalChanged = Signal(bool)  # noqa: N815
    made: Information | None = None

    def reachability(self) -> QNetworkInformation.Reachability:
        return self.Reachability.Disconnected

    def isMetered(self) -> bool:  # noqa: N802
        return True

    def isBehindCaptivePortal(self) -> bool:  # noqa: N802
        return True

    def backendName(self) -> str:  # noqa: N802
        return "fake"

    def supports(self, _feature: QNetworkInformation.Feature) -> bool:
        return True

    @staticmethod
    def loadDefaultBackend() -> bool:  # noqa: N802
        return Information.made is not None

    @staticmethod
    def instance() -> Information | None:
        return Information.made


def test_only_what_is_disconnected_is_off(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qtapp.services.system_network.QNetworkInformation", Information)
    assert not SystemNetwork().is_off, "nobody watches"
    monkeypatch.setattr(Information, "made", Information())
    network = SystemNetwork()
    assert network.is_off
    said: list[bool] = []
    network.changed.connect(said.append)
    reach = QNetworkInformation.Reachability
    for value in (reach.Online, reach.Disconnected, reach.Local, reach.Unknown):
        assert Information.made is not None
        Information.made.reachabilityChanged.emit(value)
    assert said == [False, True, False, False]


def test_what_else_the_system_says_of_the_network_is_told(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.services.system_network.QNetworkInformation", Information)
    monkeypatch.setattr(Information, "made", None)
    nobody = SystemNetwork()
    assert not nobody.is_metered
    assert not nobody.is_portal
    monkeypatch.setattr(Information, "made", Information())
    network = SystemNetwork()
    assert network.is_metered
    assert network.is_portal
    said: list[tuple[str, bool]] = []
    network.metered_changed.connect(lambda is_metered: said.append(("metered", is_metered)))
    network.portal_changed.connect(lambda is_portal: said.append(("portal", is_portal)))
    assert Information.made is not None
    Information.made.isMeteredChanged.emit(False)
    Information.made.isBehindCaptivePortalChanged.emit(False)
    assert said == [("metered", False), ("portal", False)]
    assert not network.is_metered
    assert not network.is_portal


@pytest.fixture
def portal() -> Iterator[HostileServer]:
    """Where a network sends everybody who has not logged in."""
    with HostileServer(host="127.0.0.2") as server:
        server.serve("/login", FILE, web_page())
        yield server


def behind(portal: HostileServer, server: HostileServer, path: str) -> str:
    return server.serve(path, FILE, redirect(portal.url("/login")))


def test_a_network_that_answers_for_everybody_is_waited_for(
    engine: Engine, air: Air, hostile_server: HostileServer, portal: HostileServer
) -> None:
    """S29: who met its page first waits as well, and all go on once somebody has logged in. What comes by
    then fetches nothing meanwhile."""
    first = behind(portal, hostile_server, "/1.zip")
    second = behind(portal, hostile_server, "/2.zip").replace("127.0.0.1", "localhost")
    (one,) = engine.add(first)
    engine.until_state(State.NEEDS_YOU, one)
    assert engine.row(one).kind is ErrorKind.WEB_PAGE
    (other,) = engine.add(second)
    (late,) = engine.add(behind(portal, hostile_server, "/3.zip"))
    page = Why("network-page")
    engine.until(lambda: all(engine.row(item).why == page for item in (one, other, late)), "the reason")
    assert {engine.state(item) for item in (one, other, late)} == {State.QUEUED}
    asked = len(portal.requests("/login"))
    engine.until(lambda: len(portal.requests("/login")) > asked + 1, "some looks")
    for path in ("/1.zip", "/2.zip", "/3.zip"):
        hostile_server.serve(path, FILE)
    engine.until_state(State.DONE, one, other, late)


def test_a_page_that_goes_on_while_others_are_served_is_their_own_matter(
    engine: Engine, air: Air, clock: Moment, hostile_server: HostileServer, portal: HostileServer
) -> None:
    """Two sites with one login: nobody else waits for longer than a look, and they ask for somebody."""
    first = behind(portal, hostile_server, "/1.zip")
    second = behind(portal, hostile_server, "/2.zip").replace("127.0.0.1", "localhost")
    served_one = hostile_server.serve("/fine.bin", FILE)
    (one, other) = (*engine.add(first), *engine.add(second))
    engine.until(lambda: engine.manager.network.is_lost, "the page")
    (fine,) = engine.add(served_one)
    engine.manager.cancel([one])  # of its host it is the first that is asked
    engine.until_state(State.DONE, fine)
    clock.seconds += 10.0
    engine.until_state(State.NEEDS_YOU, other)
    assert not engine.manager.network.is_lost


def test_one_page_is_enough_where_the_system_knows_of_it(
    engine: Engine, air: Air, watch: Watch, hostile_server: HostileServer, portal: HostileServer
) -> None:
    """S29: and its word that it is over is followed by a look at once."""
    watch.is_portal = True
    (item,) = engine.add(behind(portal, hostile_server, "/1.zip"))
    engine.until(lambda: engine.row(item).why == Why("network-page"), "the reason")
    hostile_server.serve("/1.zip", FILE)
    watch.is_portal = False
    watch.portal_changed.emit(False)
    engine.until_state(State.DONE, item)


SILENT_HOSTS = ("127.0.0.7", "127.0.0.8", "127.0.0.9")


class Hush:
    """Hosts that take no notice of whoever calls, for as long as the network swallows everything."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.hosts = set(SILENT_HOSTS)
        self._begin = connecting._begin
        monkeypatch.setattr(connecting, "_begin", self.begin)

    def begin(self, address: Any, wire: Any) -> Any:
        if address[4][0] in self.hosts:
            raise TransferError(ErrorKind.CONNECT_TIMEOUT, "silence")
        return self._begin(address, wire)


@pytest.fixture
def hush(air: Air, monkeypatch: pytest.MonkeyPatch) -> Hush:
    return Hush(monkeypatch)


def test_a_network_that_swallows_everything_is_waited_for(
    engine: Engine, hush: Hush, hostile_server: HostileServer
) -> None:
    """S29: names are found and nobody answers; told from hosts that are down by how many there are, and once
    somebody answers, those that still do not hold up nobody else."""
    said: list[Why | None] = []
    engine.manager.network.changed.connect(said.append)
    ids = engine.add(*(f"http://{host}:9/x" for host in SILENT_HOSTS))
    engine.until(lambda: engine.manager.network.why == Why("network-silent"), "the silence")
    (late,) = engine.add(hostile_server.serve("/late.bin", FILE))
    engine.until_state(State.DONE, late)  # it answers, and so there is a network
    engine.until_state(State.WAITING, *ids)
    assert said == [Why("network-silent"), None]


def test_silence_for_too_long_is_that_of_the_hosts(engine: Engine, hush: Hush, clock: Moment) -> None:
    """By then each tries again by its own patience."""
    ids = engine.add(*(f"http://{host}:9/x" for host in SILENT_HOSTS))
    engine.until(lambda: engine.manager.network.is_lost, "the silence")
    clock.seconds += connectivity.SILENT_AT_MOST_S + 1
    engine.until(lambda: not engine.manager.network.is_lost, "the end of it")
    engine.until_state(State.WAITING, *ids)
