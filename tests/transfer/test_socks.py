"""By way of a SOCKS5 proxy (S30)."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.transfer.network import Network
from qtapp.transfer.wire import NetworkLimits
from tests.support.files import Content
from tests.support.proxies import BOUND, SmallSocks
from tests.support.scripts import Resource
from tests.transfer.rig import rigged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.ca import PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
COMMAND_AT = 1  # which of the messages answers the command, where nobody logs in


def literal_only(host: str, port: int, **kwargs: Any) -> Any:
    """A resolver for whom no name exists: only the proxy itself may be looked for here."""
    assert host == "127.0.0.1", f"{host} was looked up"
    return socket.getaddrinfo(host, port, **kwargs)


def by_socks(
    folder: Path, proxy: str, ca: Path | None = None, look: Any = literal_only, **parts: Any
) -> Iterator[Rig]:
    return rigged(folder, network=Network(ca, one_for_all(parse_proxy(proxy)), look), **parts)


def test_http_and_https_go_by_it_and_it_looks_names_up(
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
    private_ca: PrivateCA,
) -> None:
    with SmallSocks(hosts=("localhost",)) as proxy:
        for rig in by_socks(folder, proxy.url, private_ca.certificate):
            for server in (hostile_server, hostile_tls_server):
                server.serve(PATH, V1)
                rig.completes(server.url(PATH, host="localhost"))
            rig.assert_whole_or_absent(FILE)
        assert proxy.asked == [
            ("name", "localhost", hostile_server.port),
            ("name", "localhost", hostile_tls_server.port),
        ]
    (request,) = hostile_server.requests(PATH)
    assert request.asked.target == PATH, "the server is asked as a server is"


def test_without_the_h_the_name_is_looked_up_here(hostile_server: HostileServer, folder: Path) -> None:
    """And every address tried, the one that worked first the next time."""

    def look(host: str, port: int, **kwargs: Any) -> Any:
        hosts = ["127.0.0.9", "127.0.0.1"] if host == "two.example" else [host]
        return [found for one in hosts for found in socket.getaddrinfo(one, port, **kwargs)]

    hostile_server.serve(PATH, V1)
    with SmallSocks(refusals=(5,)) as proxy:
        url = proxy.url.replace("socks5h:", "socks5:")
        for rig in by_socks(folder, url, look=look):
            rig.completes(hostile_server.url(PATH, host="two.example"))
        assert proxy.asked == [("IPv4", host, hostile_server.port) for host in ("127.0.0.9", "127.0.0.1")]


def test_an_ipv6_server_is_asked_for_as_such(folder: Path) -> None:
    with SmallSocks(refusals=(4,)) as proxy:
        for rig in by_socks(folder, proxy.url):
            rig.fails("http://[2001:db8::1]:81/x", Kind.PROXY_FAILED)
        assert proxy.asked == [("IPv6", "2001:db8::1", 81)]


@pytest.mark.parametrize("bound", BOUND)
def test_no_byte_of_the_server_is_taken_for_the_proxys(
    bound: str, hostile_server: HostileServer, folder: Path
) -> None:
    with SmallSocks(bound=BOUND[bound]) as proxy:
        for rig in by_socks(folder, proxy.url):
            done = rig.completes(hostile_server.serve(PATH, V1))
            assert FILE.first_difference(done.path) is None


def test_a_connection_by_it_is_kept_from_file_to_file(hostile_server: HostileServer, folder: Path) -> None:
    with SmallSocks() as proxy:
        for rig in by_socks(folder, proxy.url):
            for number in range(3):
                rig.completes(hostile_server.serve(f"/{number}.bin", V1))
        assert proxy.connections_seen == 1


@pytest.mark.parametrize(
    ("typed", "login"),
    [("me:hunter2", ("me", "hunter2")), ("j%C3%BC:p%40ss%2F%3A", ("jü", "p@ss/:")), ("me", ("me", ""))],
)
def test_the_login_is_shown_to_it_alone(
    typed: str, login: tuple[str, str], hostile_server: HostileServer, folder: Path
) -> None:
    with SmallSocks(login=login) as proxy:
        for rig in by_socks(folder, f"socks5h://{typed}@127.0.0.1:{proxy.port}"):
            rig.completes(hostile_server.serve(PATH, V1))
        assert proxy.logins == [login]
    (request,) = hostile_server.requests(PATH)
    assert "uthorization" not in str(request.headers)


@pytest.mark.parametrize("typed", ["", "me:wrong@"])
def test_a_login_that_is_missing_or_wrong(typed: str, hostile_server: HostileServer, folder: Path) -> None:
    with SmallSocks(login=("me", "hunter2")) as proxy:
        for rig in by_socks(folder, f"socks5h://{typed}127.0.0.1:{proxy.port}"):
            outcome = rig.fails(hostile_server.url(PATH), Kind.PROXY_LOGIN)
            assert "wrong" not in outcome.detail
        assert proxy.asked == []


@pytest.mark.parametrize(
    ("code", "kind", "word"),
    [
        (1, Kind.PROXY_FAILED, "general server failure"),
        (2, Kind.PROXY_FAILED, "not allowed"),
        (3, Kind.PROXY_FAILED, "network unreachable"),
        (4, Kind.PROXY_FAILED, "host unreachable"),
        (5, Kind.CONNECT_REFUSED, "refused"),
        (8, Kind.PROXY_FAILED, "address type"),
        (99, Kind.PROXY_FAILED, "Malformed"),
    ],
)
def test_it_says_why_it_cannot(
    code: int, kind: Kind, word: str, hostile_server: HostileServer, folder: Path
) -> None:
    with SmallSocks(refusals=(code,)) as proxy:
        for rig in by_socks(folder, proxy.url):
            outcome = rig.fails(hostile_server.url(PATH), kind)
            assert word in outcome.detail
    assert hostile_server.requests() == []


@pytest.mark.parametrize(
    "answers",
    [
        (b"HTTP/1.1 400 no SOCKS here\r\n\r\n",),
        (None,),
        (b"\x05",),
        (b"\x05\x00", b"\x05\x00\x00\x07\x00\x00\x00\x00\x00\x00"),
        (b"\x05\x00", b"\x04\x00\x00\x01\x00\x00\x00\x00\x00\x00"),
        (b"\x05\x00", b"\x05\x00\x00\x03\x02\xff\xff\x00\x00"),
        (b"\x05\x00", None),
    ],
    ids=["http", "an end", "half a message", "kind", "version", "no text", "an end later"],
)
def test_what_is_not_socks_is_the_proxys_failure(
    answers: tuple[bytes | None, ...], hostile_server: HostileServer, folder: Path
) -> None:
    with SmallSocks(answers=answers) as proxy:
        for rig in by_socks(folder, proxy.url, limits=NetworkLimits(header_s=0.3)):
            rig.fails(hostile_server.url(PATH), Kind.PROXY_FAILED)


@pytest.mark.parametrize("silent_at", [0, COMMAND_AT])
def test_its_silence_has_a_deadline(silent_at: int, hostile_server: HostileServer, folder: Path) -> None:
    answers = (b"\x05\x00",) * silent_at + (b"",)
    with SmallSocks(answers=answers) as proxy:
        for rig in by_socks(folder, proxy.url, limits=NetworkLimits(header_s=0.3)):
            rig.fails(hostile_server.url(PATH), Kind.PROXY_FAILED)


@pytest.mark.parametrize("reason", list(StopReason))
def test_a_stop_ends_its_silence(reason: StopReason, hostile_server: HostileServer, folder: Path) -> None:
    with SmallSocks(answers=(b"",)) as proxy:
        for rig in by_socks(folder, proxy.url):
            running = rig.start(hostile_server.url(PATH))
            assert proxy.silent.wait(5)
            asked = time.monotonic()
            running.stop(reason)
            assert isinstance(running.outcome(1.0), Stopped)
            assert time.monotonic() - asked < 1.0


def test_a_bad_certificate_behind_it_is_the_servers(hostile_tls_server: HostileServer, folder: Path) -> None:
    with SmallSocks() as proxy:
        for rig in by_socks(folder, proxy.url):
            rig.fails(hostile_tls_server.serve(PATH, V1), Kind.CERTIFICATE)
    assert hostile_tls_server.requests() == []
