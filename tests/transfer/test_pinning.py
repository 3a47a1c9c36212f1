"""Certificates accepted by their fingerprint, for one host and port (S25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.fingerprints import Pin, Shown, shown_in
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Ask
from qtapp.transfer.pinning import Pins
from qtapp.transfer.stop import StopToken
from qtapp.transfer.wire import Wire
from tests.support.files import Content
from tests.support.proxies import SmallProxy
from tests.support.scripts import Reply, Resource, redirect
from tests.transfer.rig import LIMITS, rigged

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.transfer.line import Line
    from tests.conftest import StartHostileServer
    from tests.support.ca import Certificate, PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 300_001)
V1 = Resource(content=FILE, etag='"v1"')
HOST = "127.0.0.1"


class Refused:
    """A server with a certificate of its own making, and a rig to fetch from it."""

    def __init__(self, rig: Rig, server: HostileServer, certificate: Certificate) -> None:
        self.rig = rig
        self.server = server
        self.certificate = certificate
        self.pin = Pin(HOST, server.port, certificate.sha256())
        self.url = server.serve(PATH, V1)

    def accept(self, *pins: Pin) -> None:
        self.rig.workshop.network.accept(pins)


@pytest.fixture
def refused(tls_rig: Rig, private_ca: PrivateCA, start_hostile_server: StartHostileServer) -> Refused:
    certificate = private_ca.self_signed("own")
    server = start_hostile_server(tls=certificate.server_context())
    return Refused(tls_rig, server, certificate)


def test_the_refusal_tells_what_was_shown_and_where(refused: Refused) -> None:
    """S25: so that it can be compared with what the server's owner says."""
    failed = refused.rig.fails(refused.url, Kind.CERTIFICATE)
    assert shown_in(failed.detail) == Shown(refused.pin)
    assert "self-signed certificate" in failed.detail


def test_the_accepted_certificate_is_taken(refused: Refused) -> None:
    """S25: with one handshake, and for files that follow without another."""
    refused.accept(refused.pin)
    refused.rig.completes(refused.url)
    refused.rig.completes(refused.url)
    refused.rig.assert_whole_or_absent(FILE)
    assert refused.server.connections_seen == 1


@pytest.mark.parametrize("fault", ["expired", "wrong host"])
def test_the_fingerprint_takes_the_place_of_dates_and_name(
    fault: str, private_ca: PrivateCA, start_hostile_server: StartHostileServer, tls_rig: Rig
) -> None:
    """S25."""
    is_old = fault == "expired"
    certificate = private_ca.issue("old", days=-1) if is_old else private_ca.issue("else", ["example.org"])
    server = start_hostile_server(tls=certificate.server_context())
    tls_rig.workshop.network.accept([Pin(HOST, server.port, certificate.sha256())])
    tls_rig.completes(server.serve(PATH, V1))


@pytest.mark.parametrize("other", ["host", "port"])
def test_it_is_taken_nowhere_else(other: str, refused: Refused) -> None:
    """S25: the same certificate under another name, or on another port of the same one."""
    host, port = ("localhost", refused.pin.port) if other == "host" else (HOST, refused.pin.port + 1)
    refused.accept(Pin(host, port, refused.pin.sha256))
    refused.rig.fails(refused.url, Kind.CERTIFICATE)
    assert refused.server.requests() == []


def test_a_redirect_takes_it_nowhere_else(refused: Refused, start_hostile_server: StartHostileServer) -> None:
    """S25."""
    other = start_hostile_server(tls=refused.certificate.server_context())
    refused.accept(refused.pin)
    refused.server.script(PATH, [redirect(other.serve(PATH, V1))])
    failed = refused.rig.fails(refused.url, Kind.CERTIFICATE)
    assert shown_in(failed.detail) == Shown(Pin(HOST, other.port, refused.pin.sha256))
    assert other.requests() == []


def test_another_certificate_in_its_place_is_an_error_of_its_own(refused: Refused) -> None:
    """S25: it names both, and nothing was sent, secrets least of all."""
    accepted = "ab" * 32
    refused.accept(Pin(HOST, refused.pin.port, accepted))
    secrets = Secrets(user="me", password="hunter2")
    failed = refused.rig.fails(refused.url, Kind.CERTIFICATE_CHANGED, secrets=secrets)
    assert shown_in(failed.detail) == Shown(refused.pin, accepted)
    assert failed.detail.count("sha-256:") == 2
    assert "self-signed certificate" in failed.detail
    assert refused.server.requests() == []


def test_a_server_that_has_a_good_certificate_by_now_needs_no_exception(
    hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    """S25: it moved to one that an authority vouches for."""
    tls_rig.workshop.network.accept([Pin(HOST, hostile_tls_server.port, "ab" * 32)])
    tls_rig.completes(hostile_tls_server.serve(PATH, V1))
    assert len(hostile_tls_server.requests()) == 1


def test_what_is_no_longer_accepted_is_refused_on_connections_kept_alive_too(refused: Refused) -> None:
    """S25."""
    refused.accept(refused.pin)
    refused.rig.completes(refused.url)
    refused.accept()
    refused.rig.fails(refused.url, Kind.CERTIFICATE)
    assert len(refused.server.requests()) == 1


def test_a_connection_in_use_when_it_was_withdrawn_is_not_used_again(refused: Refused) -> None:
    """S25."""
    refused.server.serve(PATH, V1, Reply(stall_after=1000))
    refused.accept(refused.pin)
    running = refused.rig.start(refused.url)
    refused.server.wait_for_stall(PATH)
    refused.accept()
    refused.server.release(PATH)
    assert isinstance(running.outcome(), Completed)
    refused.rig.fails(refused.url, Kind.CERTIFICATE)


def test_a_connection_that_its_hand_still_has_is_not_used_again_either(refused: Refused) -> None:
    """S25, X01: one hand asks again and again, and what it shows may be a secret."""
    refused.accept(refused.pin)
    ask = Ask(refused.url, 0, secrets=Secrets(user="me", password="hunter2"))
    workshop = refused.rig.workshop
    permit = workshop.gate.permit(StopToken())

    def fetch(line: Line) -> None:
        reply = workshop.opener.open(ask, line, Wire(StopToken(), permit, LIMITS), Cookies())
        view = memoryview(bytearray(FILE.size))
        while reply.read_into(view):
            pass
        reply.close(keep_connection=True)

    with workshop.network.line() as line:
        fetch(line)
        fetch(line)
        assert refused.server.connections_seen == 1
        refused.accept()
        with pytest.raises(TransferError) as raised:
            fetch(line)
    assert raised.value.kind is Kind.CERTIFICATE
    assert len(refused.server.requests()) == 2


def test_one_accepted_while_a_connection_is_made_counts_for_it(
    refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S25: here one that the server does not have."""
    find = Pins.find
    asked: list[Pin | None] = []

    def find_late(pins: Pins, host: str, port: int) -> Pin | None:
        found = find(pins, host, port)
        asked.append(found)
        if len(asked) == 1:
            refused.accept(Pin(HOST, refused.pin.port, "ab" * 32))
        return found

    monkeypatch.setattr(Pins, "find", find_late)
    refused.rig.fails(refused.url, Kind.CERTIFICATE_CHANGED)
    assert asked[0] is None


def test_it_holds_behind_a_proxy(refused: Refused, folder: Path) -> None:
    """S25: the pin is the server's, not the proxy's."""
    url = refused.server.url(PATH, host="localhost")
    sha256 = refused.pin.sha256
    with SmallProxy() as proxy:
        way = one_for_all(parse_proxy(proxy.url))
        for rig in rigged(folder, network=Network(None, way)):
            network = rig.workshop.network
            network.accept([Pin(HOST, proxy.port, sha256), Pin("localhost", proxy.port, sha256), refused.pin])
            rig.fails(url, Kind.CERTIFICATE)
            network.accept([Pin("localhost", refused.server.port, sha256)])
            rig.completes(url)
