"""Cookies in the form that Netscape's browser kept them in, and most tools exchange them by: cookies.txt."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from qtapp.domain.addresses import BadLink, host_of, normalise, origin_of
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.accounts import Site

_HTTP_ONLY = "#HttpOnly_"
_FIELDS = 7
_FLAGS = {"TRUE": True, "FALSE": False}
# what a cookie cannot hold on its way: control characters, and what would end it
_UNSENDABLE = re.compile(r"[\x00-\x1f\x7f;\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class SavedCookie:
    """One line of the file. `expires` is in seconds since the epoch, None for one of a browser's session."""

    domain: str
    has_subdomains: bool
    path: str
    is_secure: bool
    expires: float | None
    name: str
    value: str = field(repr=False)

    def is_expired(self, now: float) -> bool:
        return self.expires is not None and self.expires <= now

    def is_for_host(self, host: str) -> bool:
        return host == self.domain or (self.has_subdomains and host.endswith(f".{self.domain}"))

    def is_for(self, url: str) -> bool:
        """As RFC 6265 5.4 has it: host, path, and encrypted where it has to be.

        Raises:
            BadLink: `url` is none.
        """
        scheme, host, _port = origin_of(url)
        path = "/" + normalise(url).url.split("/", 3)[3].partition("?")[0]
        is_below = path == self.path or path.startswith(self.path.rstrip("/") + "/")
        return self.is_for_host(host) and is_below and (scheme == "https" or not self.is_secure)


@dataclass(frozen=True, slots=True)
class Freshness:
    """What a file has for a site: so many cookies, so many of them expired, and when the next one will be."""

    count: int
    expired: int
    next_expiry: float | None


def parse_cookies(text: str) -> tuple[SavedCookie, ...]:
    """The cookies in the order of the file; lines that are none are passed over.

    Raises:
        ValueError: there is something in it, and no cookie.
    """
    lines = [line.rstrip("\r") for line in text.split("\n")]
    told = [line for line in lines if line.strip() and (line.startswith(_HTTP_ONLY) or line[0] != "#")]
    found = tuple(cookie for line in told if (cookie := _cookie(line)) is not None)
    if told and not found:
        raise ValueError("no file of cookies")
    return found


def is_sendable(name: str, value: str) -> bool:
    """Whether a cookie of this name and value can be on its way in a header."""
    return bool(name) and "=" not in name and not _UNSENDABLE.search(name + value)


def _cookie(line: str) -> SavedCookie | None:
    fields = line.removeprefix(_HTTP_ONLY).split("\t")
    if len(fields) == _FIELDS - 1:
        fields.append("")  # some writers leave an empty value out
    if len(fields) != _FIELDS:
        return None
    domain, subdomains, path, secure, expires, name, value = fields
    if not is_sendable(name, value) or not path.startswith("/"):
        return None
    try:
        host = host_of(f"http://{domain.removeprefix('.')}/")
        seconds = float(expires)
        return SavedCookie(
            host,
            _FLAGS[subdomains.upper()],
            path,
            _FLAGS[secure.upper()],
            seconds if 0 < seconds < float("inf") else None,
            name,
            value,
        )
    except (BadLink, ValueError, KeyError):
        return None


def cookies_for(cookies: Iterable[SavedCookie], url: str, now: float) -> tuple[SavedCookie, ...]:
    """What is to be sent to `url`, those of the longest path first.

    Raises:
        BadLink: `url` is none.
    """
    fresh = [cookie for cookie in cookies if not cookie.is_expired(now) and cookie.is_for(url)]
    return tuple(sorted(fresh, key=lambda cookie: -len(cookie.path)))


def freshness(cookies: Iterable[SavedCookie], site: Site, now: float) -> Freshness:
    """Of the cookies that `site` would be sent, below any path."""
    mine = [
        cookie
        for cookie in cookies
        if (
            cookie.is_for_host(site.host) or (site.has_subdomains and cookie.domain.endswith(f".{site.host}"))
        )
        and (site.is_encrypted or not cookie.is_secure)
    ]
    ahead = [cookie.expires for cookie in mine if cookie.expires is not None and not cookie.is_expired(now)]
    return Freshness(len(mine), sum(cookie.is_expired(now) for cookie in mine), min(ahead) if ahead else None)
