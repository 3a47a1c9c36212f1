"""What the failures of several hosts, each of which may be its own matter, say of the network together."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final

from qtapp.domain.errors import ErrorKind

# failures further apart are a coincidence
WITHIN_S: Final = 60.0
# so many that fail alike are none
UNREACHED_HOSTS: Final = 2
PAGED_HOSTS: Final = 2
SILENT_HOSTS: Final = 3
# who was silent when others were heard again is so by itself, for so long
EXCUSED_S: Final = 600.0
# no packet gets out, or none comes back from the name server
NO_WAY: Final = frozenset({ErrorKind.NO_ROUTE, ErrorKind.DNS_FAILED, ErrorKind.HOST_UNKNOWN})
# packets get out, and none comes back
SILENCE: Final = frozenset({ErrorKind.CONNECT_TIMEOUT, ErrorKind.NO_ANSWER})
# what a network that wants a login answers with in the place of others, or does to them
BY_PAGE: Final = frozenset(
    {
        ErrorKind.WEB_PAGE,
        ErrorKind.UNSAFE_REDIRECT,
        ErrorKind.CERTIFICATE,
        ErrorKind.TLS_FAILED,
        ErrorKind.CONNECTION_LOST,
        *SILENCE,
        *NO_WAY,
    }
)


class Signs:
    """Failures since anybody was served last. Times are seconds of one monotonic clock."""

    def __init__(self) -> None:
        self._unreached: dict[str, float] = {}
        self._silent: dict[str, float] = {}
        self._excused: dict[str, float] = {}  # until when
        self._paged: dict[str, dict[str, tuple[float, str]]] = {}  # by the host of the page

    def clear(self) -> None:
        """Somebody was served."""
        self._unreached.clear()
        self._silent.clear()
        self._paged.clear()

    def are_unreached(self, host: str, now: float) -> bool:
        """There is no way to `host`; whether that makes it too many."""
        return _many(self._unreached, host, now, UNREACHED_HOSTS)

    def are_silent(self, host: str, now: float) -> bool:
        """`host` does not answer; whether that makes it too many."""
        if now < self._excused.get(host, now):
            return False
        return _many(self._silent, host, now, SILENT_HOSTS)

    def excuse_silent(self, now: float) -> None:
        """Those that were silent are so whatever the network: for a while they are no sign of it."""
        self._excused = {host: until for host, until in self._excused.items() if now < until}
        self._excused |= dict.fromkeys(self._silent, now + EXCUSED_S)

    def are_paged(self, host: str, page: str, download_id: str, now: float) -> tuple[str, ...]:
        """In the place of what was asked of `host` came a web page of the host `page`: the ids of all that
        got it, where hosts that have nothing to do with it, or with each other, were answered by it; else
        nothing. One that hands out the logins of several sites of its own is no such network.
        """
        if is_same_site(host, page):
            return ()
        found = self._paged.setdefault(page, {})
        found[download_id] = (now, host)
        recent = {item: at_host for item, at_host in found.items() if now - at_host[0] < WITHIN_S}
        self._paged[page] = recent
        hosts = {at_host[1] for at_host in recent.values()}
        strangers = sum(not is_same_site(host, other) for other in hosts)
        return tuple(recent) if strangers >= PAGED_HOSTS - 1 else ()


def _many(failed: dict[str, float], host: str, now: float, enough: int) -> bool:
    failed[host] = now
    for other in [other for other, at in failed.items() if now - at >= WITHIN_S]:
        del failed[other]
    return len(failed) >= enough


def is_same_site(one: str, other: str) -> bool:
    """Both are of one owner, as far as their names tell: a.example.org and b.example.org."""
    return _site(one) == _site(other)


def _site(host: str) -> str:
    try:
        ip_address(host)
    except ValueError:
        return ".".join(host.rstrip(".").split(".")[-2:])
    return host
