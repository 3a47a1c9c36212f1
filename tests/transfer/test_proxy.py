"""By way of a proxy of HTTP."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.proxies import ProxyChoice, one_for_all, parse_proxy, read_environment
from qtapp.transfer.network import Network
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.proxies import SmallProxy
from tests.support.scripts import Resource, redirect
from tests.transfer.rig import rigged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import StartHostileServer
    from tests.support.ca import PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
REFUSAL_PAGE = b"<html><h1>Bad Gateway</h1>by your proxy</html>"


def proxied(folder: Path, proxy: str, ca: Path | None = None) -> Iterator[Rig]:
    return rigged(folder, network=Network(ca, one_for_all(parse_proxy(proxy))))


def test_a_proxy_is_the_way_to_http_and_https(
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
    private_ca: PrivateCA,
) -> None:
    with SmallProxy() as proxy:
        for rig in proxied(folder, proxy.url, private_ca.certificate):
            rig.completes(hostile_server.serve(PATH, V1))
            rig.completes(hostile_tls_server.serve(PATH, V1))
            rig.assert_whole_or_absent(FILE)
        assert proxy.asked == [
            f"GET http://127.0.0.1:{hostile_server.port}{PATH}",
            f"CONNECT 127.0.0.1:{hostile_tls_server.port}",
        ]


@pytest.mark.parametrize(
    ("login", "shown"),
    [
        ("me:hunter2", "bWU6aHVudGVyMg=="),
        ("me:p%40ss%2F%3A", "bWU6cEBzcy86"),
        ("j%C3%BCrgen:w%C3%B6rt", "asO8cmdlbjp3w7ZydA=="),
        ("me", "bWU6"),
    ],
)
def test_a_proxys_login_goes_to_the_proxy_alone(
    login: str,
    shown: str,
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
    private_ca: PrivateCA,
) -> None:
    """S30, X01."""
    with SmallProxy() as proxy:
        for rig in proxied(folder, f"http://{login}@127.0.0.1:{proxy.port}", private_ca.certificate):
            rig.completes(hostile_server.serve(PATH, V1))
            rig.completes(hostile_tls_server.serve(PATH, V1))
        assert all(f"\r\nProxy-Authorization: Basic {shown}\r\n" in head for head in proxy.heads)
        assert len(proxy.heads) == 2
    (request,) = hostile_tls_server.requests(PATH)
    assert request.header("Proxy-Authorization") is None


def test_it_does_not_go_to_where_no_proxy_is_asked(
    hostile_server: HostileServer, start_hostile_server: StartHostileServer, folder: Path
) -> None:
    """S30, X01: nor along with a redirect out of the proxy's reach."""
    with SmallProxy() as proxy:
        away = start_hostile_server(host="127.0.0.2")
        choice = one_for_all(parse_proxy(f"me:hunter2@127.0.0.1:{proxy.port}"))
        choice = ProxyChoice(choice.http, choice.https, exempt=("127.0.0.2",))
        url = hostile_server.script("/start", [redirect(away.serve(PATH, V1))])
        for rig in rigged(folder, network=Network(None, choice)):
            rig.completes(url)
        assert proxy.asked == [f"GET {url}"]
    assert away.requests(PATH)[0].header("Proxy-Authorization") is None


def test_nor_is_one_given_as_a_header_sent_to_a_server(
    hostile_server: HostileServer, folder: Path, rig: Rig
) -> None:
    """X01."""
    secrets = Secrets(headers=(("proxy-Authorization", "Basic hunter2"),))
    rig.completes(hostile_server.serve(PATH, V1), secrets=secrets)
    assert hostile_server.requests(PATH)[0].header("Proxy-Authorization") is None


def test_each_scheme_has_its_own_way(
    hostile_server: HostileServer, hostile_tls_server: HostileServer, folder: Path, private_ca: PrivateCA
) -> None:
    with SmallProxy() as proxy:
        choice = ProxyChoice(https=parse_proxy(proxy.url))
        for rig in rigged(folder, network=Network(private_ca.certificate, choice)):
            rig.completes(hostile_server.serve(PATH, V1))
            rig.completes(hostile_tls_server.serve(PATH, V1))
        assert proxy.asked == [f"CONNECT 127.0.0.1:{hostile_tls_server.port}"]


def test_the_environments_proxy_is_never_asked_for_this_computer(
    hostile_server: HostileServer, folder: Path
) -> None:
    """S30."""

    def look(_host: str, port: int, **kwargs: Any) -> Any:
        return socket.getaddrinfo("127.0.0.1", port, **kwargs)

    with SmallProxy(hosts=("away.example",)) as proxy:
        choice = read_environment({"http_proxy": proxy.url})
        for rig in rigged(folder, network=Network(None, choice, look)):
            hostile_server.serve(PATH, V1)
            for host in ("127.0.0.1", "localhost"):
                rig.completes(hostile_server.url(PATH, host=host))
            assert proxy.asked == []
            rig.completes(hostile_server.url(PATH, host="away.example"))
        assert proxy.asked == [f"GET {hostile_server.url(PATH, host='away.example')}"]


def test_a_bad_certificate_behind_a_proxy_is_the_servers(
    hostile_tls_server: HostileServer, folder: Path
) -> None:
    """S25."""
    with SmallProxy() as proxy:
        for rig in proxied(folder, proxy.url):
            rig.fails(hostile_tls_server.serve(PATH, V1), Kind.CERTIFICATE)
    assert hostile_tls_server.requests() == []


@pytest.mark.parametrize(
    ("refusal", "kind", "tls_kind"),
    [
        (b"HTTP/1.1 407 Login\r\nContent-Length: 0\r\n\r\n", Kind.PROXY_LOGIN, Kind.PROXY_LOGIN),
        (
            b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
            % len(REFUSAL_PAGE)
            + REFUSAL_PAGE,
            Kind.SERVER_ERROR,
            Kind.PROXY_FAILED,
        ),
        (b"HTTP/1.1 403 Port 407 is not for you\r\n\r\n", Kind.ACCESS_DENIED, Kind.PROXY_FAILED),
        (b"no http at all\r\n\r\n", Kind.BAD_REPLY, Kind.PROXY_FAILED),
    ],
    ids=["407", "502 and a page of HTML", "403", "garbage"],
)
def test_a_proxy_that_refuses(
    refusal: bytes,
    kind: Kind,
    tls_kind: Kind,
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
) -> None:
    """S30: with CONNECT whatever it says is the proxy's; without, only 407 is told apart."""
    with SmallProxy(refusal) as proxy:
        for rig in proxied(folder, proxy.url):
            rig.fails(hostile_server.url(PATH), kind)
            rig.fails(hostile_tls_server.url(PATH), tls_kind)
            assert rig.files() == []
    assert hostile_server.requests() == hostile_tls_server.requests() == []


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h"])
def test_a_proxy_that_is_not_there(scheme: str, hostile_server: HostileServer, folder: Path) -> None:
    for rig in proxied(folder, f"{scheme}://127.0.0.1:{refused_port()}"):
        outcome = rig.fails(hostile_server.url(PATH), Kind.PROXY_FAILED)
        assert "connect-refused" in outcome.detail


def test_a_proxy_whose_name_nobody_knows_is_no_unknown_server(
    hostile_server: HostileServer, folder: Path
) -> None:
    """An unknown server is given up; a proxy may come back with the network."""

    def unknown(*_args: object, **_kwargs: object) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    choice = one_for_all(parse_proxy("proxy.example:3128"))
    for rig in rigged(folder, network=Network(None, choice, unknown)):
        rig.fails(hostile_server.url(PATH), Kind.PROXY_FAILED)
