"""Which way to a server: straight, or by a proxy that somebody has chosen."""

from __future__ import annotations

import ipaddress
import re
import socket
from contextlib import suppress
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

from qtapp.domain.addresses import BadLink, normalise, origin_of
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

# RFC 1929 gives each one byte for its length
LONGEST_SOCKS_LOGIN_BYTES = 255

# "host:1", "[::1]:1"; not "::1"
_WITH_PORT = re.compile(r"(?P<host>[^:\[\]]+|\[[^\]]*\]):(?P<port>[0-9]{1,5})")

_EXEMPTION = re.compile(r"[^\s,@/\x00-\x1f\x7f]{1,300}(?:/[0-9]{1,3})?")

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class ProxyKind(StrEnum):
    """How a proxy is spoken to; the schemes of their addresses."""

    HTTP = "http"
    SOCKS5 = "socks5"  # we look names up
    SOCKS5H = "socks5h"  # the proxy does


_DEFAULT_PORTS = {ProxyKind.HTTP: 80, ProxyKind.SOCKS5: 1080, ProxyKind.SOCKS5H: 1080}
# desktops write the version of SOCKS that everybody has without its number
_SPELLINGS = {"socks": ProxyKind.SOCKS5} | {str(kind): kind for kind in ProxyKind}


class BadProxy(ValueError):  # noqa: N818  (a verdict on the address, as BadLink is)
    """Not the address of a proxy that can be used; never quotes it."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy and the login for it. An IPv6 `host` has no brackets. As text it shows no login."""

    kind: ProxyKind
    host: str
    port: int
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """Its address with the login in it: not to be shown."""
        if self.user is None:
            return str(self)
        login = f"{quote(self.user, safe='')}:{quote(self.password or '', safe='')}"
        return f"{self.kind}://{login}@{self._authority}"

    @property
    def _authority(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.kind}://{self._authority}"


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """The proxy for each scheme, None for the straight way, which the hosts in `exempt` always go.

    `exempt` is written as in no_proxy. One from the environment never serves this computer's own servers:
    whoever set it meant the way out.
    """

    http: Proxy | None = None
    https: Proxy | None = None
    exempt: tuple[str, ...] = ()
    from_environment: bool = False

    def proxy_for(self, url: str) -> Proxy | None:
        """The proxy to take to `url`, which is http or https.

        Raises:
            BadLink: it is neither.
        """
        if self.http is None and self.https is None:
            return None
        scheme, host, port = origin_of(url)
        if self.from_environment and is_loopback(host):
            return None
        if any(_covers(pattern, host.rstrip("."), port) for pattern in self.exempt):
            return None
        return self.https if scheme == "https" else self.http

    def __str__(self) -> str:
        """For the log: without logins."""
        if self.http is None and self.https is None:
            return "none"
        spared = [*(["this computer"] if self.from_environment else []), *self.exempt]
        exempt = f"; not for {', '.join(spared)}" if spared else ""
        source = "; from the environment" if self.from_environment else ""
        return f"{self.http or 'none'} for http, {self.https or 'none'} for https{source}{exempt}"


NO_PROXY = ProxyChoice()


def one_for_all(proxy: Proxy) -> ProxyChoice:
    """`proxy` to every server, this computer's own included."""
    return ProxyChoice(proxy, proxy)


def parse_proxy(text: str) -> Proxy:
    """The proxy at `text`, `[http|socks5|socks5h://][user:password@]host[:port]`.

    Raises:
        BadProxy: it is none that can be used.
    """
    scheme, found, rest = text.strip().partition("://")
    if not found:
        scheme, rest = "http", text.strip()
    kind = _SPELLINGS.get(scheme.lower())
    if kind is None:
        raise BadProxy("only http, socks5 and socks5h proxies can be used")
    try:
        link = normalise(f"http://{rest}")
        _, host, port = origin_of(f"http://{rest}")
        has_port = port == origin_of(f"https://{rest}")[2]
    except BadLink as error:
        raise BadProxy(f"no address of a proxy: {error}") from None
    if kind is not ProxyKind.HTTP and link.user is not None:
        _check_socks_login(link.user, link.password or "")
    return Proxy(kind, host, port if has_port else _DEFAULT_PORTS[kind], link.user, link.password)


def _check_socks_login(user: str, password: str) -> None:
    if not user or max(len(user.encode()), len(password.encode())) > LONGEST_SOCKS_LOGIN_BYTES:
        raise BadProxy(f"SOCKS takes 1 to {LONGEST_SOCKS_LOGIN_BYTES} bytes of user name and password")


def read_environment(environ: Mapping[str, str]) -> ProxyChoice:
    """What http_proxy, https_proxy, all_proxy and no_proxy say; in small letters they go before. An empty
    one says nothing.

    Raises:
        BadProxy: one of them that counts is no proxy that can be used; names the variable.
    """
    return ProxyChoice(
        _first_proxy(environ, "http_proxy", "all_proxy"),
        _first_proxy(environ, "https_proxy", "all_proxy"),
        exempt=tuple(_value(environ, "no_proxy").replace(",", " ").split()),
        from_environment=True,
    )


def _first_proxy(environ: Mapping[str, str], *names: str) -> Proxy | None:
    for name in names:
        if value := _value(environ, name):
            try:
                return parse_proxy(value)
            except BadProxy as error:
                raise BadProxy(f"{name}: {error}") from None
    return None


def _value(environ: Mapping[str, str], name: str) -> str:
    # HTTP_PROXY is a header's value in a program that a web server has started: https://httpoxy.org
    is_trusted = name != "http_proxy" or "REQUEST_METHOD" not in environ
    return (environ.get(name, "").strip() or (environ.get(name.upper(), "") if is_trusted else "")).strip()


def is_exemption(text: str) -> bool:
    """Whether `text` can be one entry of a list as no_proxy is."""
    return _EXEMPTION.fullmatch(text) is not None


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address in any spelling, is this computer itself."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    address = _address(name)
    mapped = getattr(address, "ipv4_mapped", None)
    return address is not None and (mapped or address).is_loopback


def _address(host: str) -> _Address | None:
    with suppress(ValueError):
        return ipaddress.ip_address(host)
    if host[:1].isdigit():
        # 127.1, 0x7f000001 and 2130706433 reach it as well: the system reads them so
        with suppress(OSError):
            return ipaddress.IPv4Address(socket.inet_aton(host))
    return None


def _covers(pattern: str, host: str, port: int) -> bool:
    """Whether `pattern` of no_proxy means `host`: *, a name and all below it, an address, a network; each
    but the first may end in a port."""
    if pattern == "*":
        return True
    bare = pattern.lower().rstrip(".")
    if found := _WITH_PORT.fullmatch(bare):
        if int(found["port"]) != port:
            return False
        bare = found["host"]
    bare = bare.strip("[]")
    address = _address(host)
    if address is None:
        name = bare.removeprefix("*").removeprefix(".")
        return bool(name) and (host == name or host.endswith(f".{name}"))
    with suppress(ValueError):
        return address in ipaddress.ip_network(bare, strict=False)
    return False
