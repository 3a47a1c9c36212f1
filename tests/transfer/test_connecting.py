"""Addresses that race: whoever answers first is taken, and remembered for a while."""

from __future__ import annotations

import errno
import os
import socket
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.transfer import connecting
from qtapp.transfer.connecting import (
    WINNER_KEPT_S,
    WINNERS_KEPT,
    Connector,
    Winners,
    interleaved,
)
from qtapp.transfer.gate import Gate
from qtapp.transfer.stop import StopRequested, StopToken
from qtapp.transfer.wire import NetworkLimits, Wire
from tests.support.black_hole import BlackHole, refused_port

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qtapp.transfer.dns import AddressInfo

HOST = "many.example"
LIMITS = NetworkLimits(connect_s=20.0)
Place = tuple[str, int]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def info(host: str, port: int = 80) -> AddressInfo:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    where = (host, port, 0, 0) if ":" in host else (host, port)
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", where


def connector_to(places: Sequence[Place], clock: Clock | None = None) -> Connector:
    def look(*_args: Any, **_kwargs: Any) -> list[AddressInfo]:
        return [info(*place) for place in places]

    return Connector(look, clock or Clock())


def wire(token: StopToken | None = None, limits: NetworkLimits = LIMITS, gate: Gate | None = None) -> Wire:
    token = token or StopToken()
    return Wire(token, (gate or Gate(1)).permit(token), limits)


def winner_of(connector: Connector, one: Wire | None = None) -> Place:
    """Who answered; the connection is closed again."""
    with connector.connect(HOST, 80, one or wire()) as sock:
        host, port = sock.getpeername()[:2]
        return host, port


@contextmanager
def holes(*hosts: str) -> Iterator[list[Place]]:
    """Addresses that never answer."""
    with ExitStack() as stack:
        made = [stack.enter_context(BlackHole(host)) for host in hosts]
        yield [(hole.host, hole.port) for hole in made]


@contextmanager
def listener(host: str) -> Iterator[Place]:
    """An address that answers."""
    with socket.create_server((host, 0)) as sock:
        yield sock.getsockname()


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_families_take_turns_and_keep_their_order() -> None:
    six, four = [info(f"::{n}") for n in range(1, 4)], [info(f"127.0.0.{n}") for n in range(1, 3)]
    assert interleaved([*six, *four]) == [six[0], four[0], six[1], four[1], six[2]]
    assert interleaved([*four, *six]) == [four[0], six[0], four[1], six[1], six[2]]
    assert interleaved(six) == six
    assert interleaved([]) == []


def test_a_dead_address_costs_a_moment_and_not_its_limit() -> None:
    """S28: the AAAA is dead and the A alive, or the first three of several are dead."""
    with holes("127.0.0.2", "127.0.0.3", "127.0.0.4") as dead, listener("127.0.0.5") as alive:
        began = time.monotonic()
        assert winner_of(connector_to([*dead, alive, *dead])) == alive
        assert time.monotonic() - began < LIMITS.connect_s / 2


def test_a_dead_ipv6_address_does_not_stand_before_a_live_ipv4_one() -> None:
    """S28."""
    with ExitStack() as stack:
        try:
            (dead,) = stack.enter_context(holes("::1"))
        except OSError:
            dead = ("2001:db8::1", 80)  # no route: fails at once
        alive = stack.enter_context(listener("127.0.0.5"))
        began = time.monotonic()
        assert winner_of(connector_to([dead, dead, dead, alive])) == alive
        assert time.monotonic() - began < LIMITS.connect_s / 2


def test_the_next_starts_at_once_where_one_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "STAGGER_S", 2.0)
    refused = ("127.0.0.1", refused_port())
    with holes("127.0.0.2") as dead, listener("127.0.0.5") as alive:
        began = time.monotonic()
        assert winner_of(connector_to([refused, refused, *dead, refused, refused, alive])) == alive
        assert 1.9 < time.monotonic() - began < 3.8, "it waited for the hole alone"


def test_the_first_is_left_alone_while_it_may_still_answer() -> None:
    with listener("127.0.0.2") as first, socket.create_server(("127.0.0.3", 0)) as other:
        other.setblocking(False)
        assert winner_of(connector_to([first, other.getsockname()])) == first
        with pytest.raises(BlockingIOError):
            other.accept()


def test_losers_are_closed() -> None:
    with holes("127.0.0.2", "127.0.0.3") as dead, listener("127.0.0.5") as alive:
        before = descriptors()
        with connector_to([*dead, alive]).connect(HOST, 80, wire()):
            assert descriptors() == before + 1


def test_a_stop_that_came_first_begins_no_race() -> None:
    token = StopToken()
    token.stop(StopReason.CANCEL)
    with holes("127.0.0.2") as dead, pytest.raises(StopRequested):
        winner_of(connector_to(dead), wire(token))


@pytest.mark.parametrize("end", ["stop", "cut"])
def test_a_stop_or_a_cut_ends_a_race_at_once_and_its_permit_was_free(
    end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "STAGGER_S", 60.0)  # no start of the next may look at the flag instead
    gate, token = Gate(1), StopToken()
    one = wire(token, NetworkLimits(connect_s=60.0), gate)
    held, ended = threading.Event(), threading.Event()
    error = StopRequested if end == "stop" else ConnectionAbortedError
    with holes("127.0.0.2", "127.0.0.3", "127.0.0.4") as dead:

        def run() -> None:
            with one.permit.held(), one.token.waking(one.shut_down):
                held.set()
                try:
                    # an address, for which no look-up lends the permit
                    connector_to(dead).connect("127.0.0.1", 80, one)
                except error:
                    ended.set()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        assert held.wait(5)
        with gate.permit(StopToken()).held():  # whoever waits lends the permit to others
            if end == "stop":
                token.stop(StopReason.QUIT)
            else:
                one.cut()
            assert ended.wait(1.0)
        thread.join(5)


@pytest.mark.parametrize(
    ("codes", "kind"),
    [
        ([], Kind.CONNECT_TIMEOUT),
        ([errno.ETIMEDOUT], Kind.CONNECT_TIMEOUT),
        ([errno.ENETUNREACH, errno.ETIMEDOUT], Kind.CONNECT_TIMEOUT),
        ([errno.ECONNREFUSED, errno.ETIMEDOUT], Kind.CONNECT_REFUSED),
        ([errno.ENETUNREACH], Kind.NO_ROUTE),
        ([errno.ECONNREFUSED, errno.ECONNRESET, errno.ETIMEDOUT], Kind.CONNECTION_LOST),
    ],
)
def test_the_verdict_is_what_tells_most(codes: list[int], kind: Kind) -> None:
    errors = [OSError(code, os.strerror(code)) for code in codes]
    verdict = connecting._nobody_answered("host:80", errors)
    assert verdict.kind is kind
    assert all(os.strerror(code) in verdict.detail for code in codes)


def test_nobody_answers() -> None:
    with holes("127.0.0.2") as dead, pytest.raises(TransferError) as raised:
        winner_of(connector_to(dead), wire(limits=NetworkLimits(connect_s=0.1)))
    assert raised.value.kind is Kind.CONNECT_TIMEOUT


# who won before


def test_the_winner_comes_first_for_ten_minutes() -> None:
    """S28."""
    clock = Clock()
    with socket.socket() as silent, listener("127.0.0.3") as alive:
        silent.bind(("127.0.0.2", 0))  # refuses until it listens
        connector = connector_to([silent.getsockname(), alive], clock)
        assert winner_of(connector) == alive
        silent.listen()
        clock.now += WINNER_KEPT_S - 1
        assert winner_of(connector) == alive
        clock.now += 1
        assert winner_of(connector) == silent.getsockname()
        assert winner_of(connector) == silent.getsockname()


def test_a_winner_that_no_longer_answers_is_replaced() -> None:
    with listener("127.0.0.2") as gone, listener("127.0.0.3") as alive:
        connector = connector_to([gone, alive])
        assert winner_of(connector) == gone
    with socket.create_server(alive):
        assert winner_of(connector) == alive
        assert connector.addresses(HOST, 80, wire())[0] == info(*alive)


def test_a_winner_that_the_name_no_longer_has_is_left_out() -> None:
    winners = Winners(Clock())
    winners.remember(HOST, info("127.0.0.9"))
    addresses = [info("127.0.0.1"), info("127.0.0.2")]
    assert winners.first(HOST, addresses) == addresses
    assert winners.first("other.example", [info("127.0.0.1"), info("127.0.0.9")])[0] == info("127.0.0.1")


def test_only_so_many_winners_are_kept() -> None:
    winners = Winners(Clock())
    for number in range(WINNERS_KEPT + 1):
        winners.remember(f"{number}.example", info("127.0.0.2"))
    assert len(winners._won) == WINNERS_KEPT
    addresses = [info("127.0.0.1"), info("127.0.0.2")]
    assert winners.first("0.example", addresses) == addresses
    assert winners.first(f"{WINNERS_KEPT}.example", addresses) == addresses[::-1]
