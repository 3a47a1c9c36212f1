"""Connections: kept from file to file, trusted or not, and by way of a proxy."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
import warnings
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.transfer.network import LINES_KEPT, Network
from qtapp.transfer.wire import NetworkLimits, Wire
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.scripts import Ending, Framing, Greeting, Reply, Resource, redirect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.conftest import StartHostileServer
    from tests.support.black_hole import BlackHole
    from tests.support.ca import Certificate, PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.support.nginx import Nginx
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')


@pytest.mark.parametrize(
    "manner",
    [Reply(), Reply(framing=Framing.CHUNKED), Reply(framing=Framing.CHUNKED, ignore_range=True)],
    ids=["length", "chunked range", "chunked"],
)
def test_a_connection_is_kept_from_file_to_file(
    manner: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    for n in range(5):
        rig.completes(hostile_server.serve(f"/{n}.bin", V1, manner))
    reused = hostile_server.connections_seen == 1
    assert reused == (manner != Reply(framing=Framing.CHUNKED)), "what follows the range was not read"


def test_a_tls_connection_is_kept_from_file_to_file(hostile_tls_server: HostileServer, tls_rig: Rig) -> None:
    for n in range(5):
        tls_rig.completes(hostile_tls_server.serve(f"/{n}.bin", V1))
    assert hostile_tls_server.connections_seen == 1


@pytest.mark.parametrize("close", [Reply(close=True), Reply(close_silently=True)], ids=["said", "silently"])
def test_a_connection_the_server_closed_between_two_files_costs_nothing(
    close: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    for n in range(4):
        rig.completes(hostile_server.serve(f"/{n}.bin", V1, close))
        hostile_server.wait_for_reply(f"/{n}.bin")
    assert hostile_server.connections_seen == 4


@pytest.mark.parametrize("ending", list(Ending))
def test_a_connection_the_server_closes_at_the_next_request_costs_nothing(
    ending: Ending, hostile_server: HostileServer, rig: Rig
) -> None:
    """It looked alive when it was taken."""
    rig.completes(hostile_server.serve(PATH, V1))
    url = hostile_server.script("/next.bin", [Reply(cut_head_after=0, ending=ending)], then=V1)
    rig.completes(url)
    assert [request.connection_no for request in hostile_server.requests("/next.bin")] == [1, 2]


@pytest.mark.parametrize("notify", [True, False])
def test_the_same_over_tls(notify: bool, hostile_tls_server: HostileServer, tls_rig: Rig) -> None:
    tls_rig.completes(hostile_tls_server.serve(PATH, V1))
    url = hostile_tls_server.script("/next.bin", [Reply(cut_head_after=0, close_notify=notify)], then=V1)
    tls_rig.completes(url)


def test_a_fresh_connection_that_is_closed_is_not_tried_twice(
    hostile_server: HostileServer, rig: Rig
) -> None:
    rig.fails(hostile_server.script(PATH, [Reply(cut_head_after=0)]), Kind.CONNECTION_LOST)
    assert len(hostile_server.requests(PATH)) == 1


def test_a_connection_reset_before_anybody_looked_was_lost_not_refused(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected = Wire.wait_connected

    def look_late(wire: Wire, socks: Sequence[socket.socket], timeout_s: float) -> list[socket.socket]:
        ended = connected(wire, socks, timeout_s)
        for sock in ended:
            poll = select.poll()
            poll.register(sock, select.POLLIN)
            assert poll.poll(5000), "the reset has come"
        return ended

    monkeypatch.setattr(Wire, "wait_connected", look_late)
    hostile_server.greet([], then=Greeting.RESET)
    rig.fails(hostile_server.url(PATH), Kind.CONNECTION_LOST)


@pytest.mark.parametrize(
    "surplus", [b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nEVIL", b"y" * 100_000]
)
def test_what_follows_a_body_is_not_the_next_reply(
    surplus: bytes, hostile_server: HostileServer, rig: Rig
) -> None:
    """S02: and the connection is not used again."""
    small = Resource(content=b"small", etag='"s"')
    rig.completes(hostile_server.serve("/small.bin", small, Reply(surplus=surplus)))
    done = rig.completes(hostile_server.serve(PATH, V1))
    assert FILE.first_difference(done.path) is None
    assert [request.connection_no for request in hostile_server.requests()] == [1, 2]


def test_a_body_not_read_to_its_end_ends_the_connection(hostile_server: HostileServer, rig: Rig) -> None:
    rig.fails(hostile_server.script(PATH, [Reply(status=404, body=Content(3, 1 << 30))]), Kind.NOT_FOUND)
    hostile_server.wait_client_gone(PATH)
    rig.completes(hostile_server.serve(PATH, V1))


def test_closing_the_network_closes_what_was_kept(hostile_server: HostileServer, rig: Rig) -> None:
    rig.completes(hostile_server.serve(PATH, V1))
    assert hostile_server.connections_open == 1
    rig.workshop.network.close()
    hostile_server.wait_for_connections(0)
    rig.completes(hostile_server.serve("/late.bin", V1))
    hostile_server.wait_for_connections(0)


def test_only_so_many_idle_lines_are_kept() -> None:
    network = Network()
    with ExitStack() as stack:
        lines = {id(stack.enter_context(network.line())) for _ in range(LINES_KEPT + 4)}
        assert len(lines) == LINES_KEPT + 4, "no line is lent twice at once"
    assert len(network._idle) == LINES_KEPT
    network.close()


# trust


def test_a_private_authority_is_trusted_when_it_is_given(
    hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    done = tls_rig.completes(hostile_tls_server.serve(PATH, V1))
    assert FILE.first_difference(done.path) is None


def test_an_authority_nobody_gave_is_not(hostile_tls_server: HostileServer, rig: Rig) -> None:
    """S25."""
    outcome = rig.fails(hostile_tls_server.serve(PATH, V1), Kind.CERTIFICATE)
    assert "issuer" in outcome.detail
    assert hostile_tls_server.requests() == []


def test_neither_is_one_the_environment_gives(
    hostile_tls_server: HostileServer,
    rig: Rig,
    private_ca: PrivateCA,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(private_ca.certificate))
    rig.fails(hostile_tls_server.serve(PATH, V1), Kind.CERTIFICATE)


NOW = datetime.now(UTC)
CLOCK = "this computer's clock says"


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("wrong host", ["127.0.0.1: ", "mismatch", "made for example.org by Wherry test authority"]),
        ("expired", ["expired", f"until {NOW - timedelta(days=1):%Y-%m-%d}", f"{CLOCK} {NOW:%Y-%m-}"]),
        ("not yet valid", ["not yet valid", "from 2090-01-01 until 2090-12-31", f"{CLOCK} {NOW:%Y-%m-}"]),
        ("self-signed", ["self-signed certificate", "made for localhost, 127.0.0.1", "by localhost"]),
    ],
)
def test_a_certificate_that_does_not_hold(
    fault: str, told: list[str], private_ca: PrivateCA, start_hostile_server: StartHostileServer, tls_rig: Rig
) -> None:
    """S25, S26: it says who, why, until when, and where time is the reason what our clock says. There is one
    handshake and no second one with less."""
    match fault:
        case "wrong host":
            certificate = private_ca.issue("elsewhere", ["example.org"])
        case "expired":
            certificate = private_ca.issue("expired", days=-1)
        case "not yet valid":
            certificate = private_ca.issue("early", year=2090)
        case _:
            certificate = private_ca.self_signed()
    server = start_hostile_server(tls=certificate.server_context())
    outcome = tls_rig.fails(server.serve(PATH, V1), Kind.CERTIFICATE)
    for words in told:
        assert words in outcome.detail
    assert (CLOCK in outcome.detail) == (fault in ("expired", "not yet valid"))
    assert server.requests() == []
    assert server.connections_seen == 1


@pytest.mark.parametrize("fault", ["TLS 1.0 alone", "a name it does not know"])
def test_a_server_without_safe_tls_is_not_met_half_way(
    fault: str, server_certificate: Certificate, start_hostile_server: StartHostileServer, tls_rig: Rig
) -> None:
    """S25."""
    context = server_certificate.server_context()
    if fault == "TLS 1.0 alone":
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # which is the point
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    else:
        context.sni_callback = lambda *_: ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME
    server = start_hostile_server(tls=context)
    server.serve(PATH, V1)
    tls_rig.fails(server.url(PATH, host="localhost"), Kind.TLS_REFUSED)
    assert server.connections_seen == 1


def test_a_redirect_does_not_lower_the_guard(
    hostile_tls_server: HostileServer,
    private_ca: PrivateCA,
    start_hostile_server: StartHostileServer,
    tls_rig: Rig,
) -> None:
    """S25."""
    bad = start_hostile_server(tls=private_ca.self_signed("other").server_context())
    url = hostile_tls_server.script("/start", [redirect(bad.serve(PATH, V1))])
    tls_rig.fails(url, Kind.CERTIFICATE)


def test_plain_http_on_a_tls_port_and_the_reverse(
    nginx: Nginx, hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    tls_rig.fails(nginx.url(PATH).replace("http:", "https:"), Kind.TLS_FAILED)
    outcome = tls_rig.fetch(hostile_tls_server.url(PATH).replace("https:", "http:"))
    assert getattr(outcome, "kind", None) in (Kind.CONNECTION_LOST, Kind.BAD_REPLY)


# the way there


def test_a_refused_port_and_an_unknown_host_say_so(rig: Rig) -> None:
    """S27: what does not exist is told from what could not be asked."""
    rig.fails(f"http://127.0.0.1:{refused_port()}/x", Kind.CONNECT_REFUSED)

    def unknown(*_args: object, **_kwargs: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    def failing(*_args: object, **_kwargs: object) -> list[object]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure")

    for look, kind in ((unknown, Kind.HOST_UNKNOWN), (failing, Kind.DNS_FAILED)):
        network = Network(look=look)  # type: ignore[arg-type]
        rig.with_(network=network).fails("http://nowhere.example/x", kind)
        network.close()


def test_no_connection_is_used_again_that_was_made_before(hostile_server: HostileServer, rig: Rig) -> None:
    """P06: after the computer has slept, nobody may be at the other end of it."""
    hostile_server.serve(PATH, V1)
    network = Network()
    rig = rig.with_(network=network)
    for _ in range(2):
        rig.completes(hostile_server.url(PATH))
    network.renew()
    rig.completes(hostile_server.url(PATH))
    first, second, third = (request.connection_no for request in hostile_server.requests(PATH))
    assert first == second != third
    network.close()


# TCP has no way to a group of hosts: Linux says at once that the network is unreachable, wherever it runs
NO_WAY = "224.0.0.1"


def test_no_route_is_told_from_a_refusal(rig: Rig) -> None:
    """S29: by the server's address or by the proxy's; one address that was refused, and the host is there."""
    rig.fails(f"http://{NO_WAY}/x", Kind.NO_ROUTE)
    proxies = one_for_all(parse_proxy(f"http://{NO_WAY}:3128"))
    network = Network(proxies=proxies)
    rig.with_(network=network).fails("http://host.example/x", Kind.NO_ROUTE)
    network.close()
    refused = refused_port()

    def look(_host: str, port: int, **kwargs: Any) -> list[Any]:
        return [
            *socket.getaddrinfo(NO_WAY, port, type=socket.SOCK_STREAM),
            *socket.getaddrinfo("127.0.0.1", refused, type=socket.SOCK_STREAM),
        ]

    network = Network(look=look)
    rig.with_(network=network).fails("http://two.example/x", Kind.CONNECT_REFUSED)
    network.close()


def test_a_name_server_that_does_not_answer_has_its_time(rig: Rig) -> None:
    """S27: getaddrinfo() knows no limit of its own; that a stop leaves it behind is shown with the stops."""
    over = threading.Event()
    asking: list[threading.Thread] = []

    def hang(*_args: object, **_kwargs: object) -> list[Any]:
        asking.append(threading.current_thread())
        over.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "test over")

    network = Network(look=hang)
    try:
        limits = NetworkLimits(connect_s=0.2)
        rig.with_(network=network, limits=limits).fails("http://nowhere.example/x", Kind.DNS_FAILED)
    finally:
        over.set()
        for thread in asking:
            thread.join(5)
        network.close()


def test_the_next_address_is_tried(hostile_server: HostileServer, rig: Rig) -> None:
    """S28: the download goes to whoever answers, under the host's own name."""
    dead = refused_port()

    def look(*_args: object, **_kwargs: object) -> list[object]:
        return [
            *socket.getaddrinfo("127.0.0.1", dead, type=socket.SOCK_STREAM),
            *socket.getaddrinfo("127.0.0.1", hostile_server.port, type=socket.SOCK_STREAM),
        ]

    network = Network(look=look)  # type: ignore[arg-type]
    hostile_server.serve(PATH, V1)
    rig.with_(network=network).completes(f"http://two.example{PATH}")
    assert hostile_server.requests(PATH)[0].header("Host") == "two.example"
    network.close()


def test_a_host_of_many_dead_addresses_is_given_up_in_twice_the_time_of_one(
    rig: Rig, black_hole: BlackHole
) -> None:
    """S28."""

    def look(*_args: Any, **_kwargs: Any) -> Any:
        return socket.getaddrinfo(black_hole.host, black_hole.port, type=socket.SOCK_STREAM) * 8

    network = Network(look=look)
    rig = rig.with_(network=network, limits=NetworkLimits(connect_s=0.3))
    began = time.monotonic()
    rig.fails("http://many.example/", Kind.CONNECT_TIMEOUT)
    assert 0.5 < time.monotonic() - began < 2.0
    network.close()


def test_ipv6(start_hostile_server: StartHostileServer, rig: Rig) -> None:
    """S28: an address of IPv6 alone will do."""
    try:
        server = start_hostile_server(host="::1")
    except OSError:
        pytest.skip("no IPv6 here")
    rig.completes(server.serve(PATH, V1))


def test_nginx_serves_it_over_both(nginx: Nginx, tls_rig: Rig) -> None:
    big = Content(6, 20_000_000)
    big.write_to(nginx.folder / "network-test.dat")
    for url in (nginx.url("/network-test.dat"), nginx.tls_url("/network-test.dat")):
        done = tls_rig.completes(url)
        assert big.first_difference(done.path) is None


def test_certificates_of_one_network_are_not_those_of_another(
    server_certificate: Certificate, hostile_tls_server: HostileServer, rig: Rig, tls_rig: Rig
) -> None:
    url = hostile_tls_server.serve(PATH, V1)
    tls_rig.completes(url)
    rig.fails(url, Kind.CERTIFICATE)
