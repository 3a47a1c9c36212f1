"""Accounts: which site is shown which secret, and never the secret itself."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from qtapp.domain.addresses import DEFAULT_PORTS, BadLink, normalise, origin_of
from qtapp.domain.headers import is_free
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Origin = tuple[str, str, int]

LONGEST_SITE = 300
LONGEST_USER = 500
# what servers take as one header; some keyrings hold less, and say so
LONGEST_SECRET = 8000

_ADDRESS = re.compile(r"[0-9.]+|\[?[0-9a-f:.]*:[0-9a-f:.]*\]?", re.IGNORECASE)
_BEARER = re.compile(r"\Abearer\s+", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class BadSite(ValueError):  # noqa: N818  (a verdict on what was typed, as BadLink is)
    """Not a site that an account could be for; never quotes it."""


@dataclass(frozen=True, slots=True)
class Site:
    """The origins an account is for: one, or with `has_subdomains` those of the names below it as well.

    The scheme is part of it: what was given for https is never sent in clear.
    """

    scheme: str
    host: str
    port: int
    has_subdomains: bool = False

    def covers(self, origin: Origin) -> bool:
        scheme, host, port = origin
        is_host = host == self.host or (self.has_subdomains and host.endswith(f".{self.host}"))
        return is_host and (scheme, port) == (self.scheme, self.port)

    @property
    def is_encrypted(self) -> bool:
        return self.scheme == "https"

    def __str__(self) -> str:
        """As it may be typed: without what is usual."""
        scheme = "" if self.is_encrypted else f"{self.scheme}://"
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{scheme}{'*.' if self.has_subdomains else ''}{host}{port}"


def parse_site(text: str) -> Site:
    """`[https://|http://][*.]host[:port]`, or any link of the site. Without a scheme it is https.

    Raises:
        BadSite: there is no such site, or a user or password stands in it.
    """
    scheme, found, rest = text.strip().partition("://")
    if not found:
        scheme, rest = "https", text.strip()
    has_subdomains = rest.startswith("*.")
    rest = rest.removeprefix("*.")
    if len(rest) > LONGEST_SITE:
        rest = re.split(r"[/?#]", rest, maxsplit=1)[0]
    try:
        link = normalise(f"{scheme}://{rest}")
        origin = origin_of(link.url)
    except BadLink as error:
        raise BadSite(str(error)) from None
    if link.user is not None:
        raise BadSite("a user name in it")
    if has_subdomains and ("." not in origin[1].strip(".") or _ADDRESS.fullmatch(origin[1])):
        raise BadSite("all hosts of a top-level domain, or an address")  # "*.org" would be strangers
    return Site(*origin, has_subdomains=has_subdomains)


def site_of(url: str) -> Site:
    """The one origin of `url`.

    Raises:
        BadLink: it has none.
    """
    return Site(*origin_of(url))


class AccountKind(StrEnum):
    """What is sent; the words are stored, so they never change."""

    BASIC = "basic"  # user name and password, RFC 7617
    BEARER = "bearer"  # a token, RFC 6750
    HEADER = "header"  # any other header of the user's
    COOKIES = "cookies"  # those for the host in a file of the user's


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of an account but its secret, which the keyring has under `key`.

    `user` is for BASIC, `header` the name for HEADER, `cookies_file` for COOKIES, which has no secret here:
    the file is its owner's, and read whenever it is needed. `is_remembered`: its secret is in the keyring;
    otherwise it lasts as long as the program.
    """

    id: str
    site: Site
    kind: AccountKind
    user: str = ""
    header: str = ""
    cookies_file: Path | None = None
    is_remembered: bool = False

    @property
    def key(self) -> str:
        return f"account {self.id}"

    @property
    def has_secret(self) -> bool:
        return self.kind is not AccountKind.COOKIES

    @property
    def slot(self) -> str:
        """Of two accounts with the same one, only one can be shown to a server."""
        match self.kind:
            case AccountKind.BASIC | AccountKind.BEARER:
                return "authorization"
            case AccountKind.HEADER:
                return self.header.lower()
            case AccountKind.COOKIES:
                return "cookie"


def new_account_id() -> str:
    """32 hexadecimal digits, unique for ever."""
    return uuid4().hex


def matching(accounts: Iterable[Account], origin: Origin) -> tuple[Account, ...]:
    """Those that `origin` is shown: of several for the same header the one whose site says most, and of two
    that say as much the later."""
    best: dict[str, Account] = {}
    for account in accounts:
        if account.site.covers(origin):
            other = best.get(account.slot)
            if other is None or _precision(account.site) >= _precision(other.site):
                best[account.slot] = account
    return tuple(best.values())


def _precision(site: Site) -> tuple[bool, int]:
    return not site.has_subdomains, len(site.host)


def is_user_name(text: str) -> bool:
    """Whether Basic can carry it: a colon would end it (RFC 7617 2)."""
    return 0 < len(text) <= LONGEST_USER and ":" not in text and not _CONTROL.search(text)


def secret_as_meant(text: str, kind: AccountKind) -> str:
    """`text` without what came along when it was copied: a line's end, spaces around a token, its scheme."""
    if kind is AccountKind.BASIC:
        return text.strip("\r\n")  # spaces may be part of a password
    text = text.strip()
    return _BEARER.sub("", text, count=1) if kind is AccountKind.BEARER else text


def is_secret(text: str, kind: AccountKind) -> bool:
    """Whether it can be kept and sent. A password may be empty; a token or a header may not."""
    may_be = len(text) <= LONGEST_SECRET and not _CONTROL.search(text)
    return may_be and (bool(text.strip()) or kind is AccountKind.BASIC)


def is_header_name(text: str) -> bool:
    """Whether a header of this name may be given for a site; a login has kinds of its own."""
    return is_free(text) and text.lower() != "cookie2"
