"""Addresses of the web: brought into one form, taken apart, made fit to be shown.

Only http and https are ever let through; everything that follows an address stands on this module.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field
from enum import StrEnum
from functools import lru_cache
from ipaddress import AddressValueError, IPv6Address
from sys import intern
from typing import NamedTuple
from urllib.parse import unquote

from qtapp.domain.values import dataclass

LONGEST_URL = 32_768

DEFAULT_PORTS = {"http": 80, "https": 443}
_GONE = "…"


class Reason(StrEnum):
    """Why something that looks like a link is not taken."""

    SCHEME = "scheme"  # not of the web: ftp:, file:, magnet:, javascript: …
    MALFORMED = "malformed"
    TOO_LARGE = "too-large"
    NO_LINK = "no-link"  # a link file without a link in it
    BAD_LIST = "bad-list"  # a file that calls itself a Metalink and is none
    TOO_MANY = "too-many"  # a pattern that stands for more addresses than are made of one


@dataclass(frozen=True, slots=True)
class Link:
    """A normalised address, and the credentials that stood in it, percent-decoded."""

    url: str
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)


class BadLink(ValueError):  # noqa: N818  (a verdict on the link, not a failure)
    """Not an address to fetch from; says why, and never quotes the address."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason


class _Parts(NamedTuple):
    scheme: str
    userinfo: str | None
    host: str
    port: int | None  # None: the scheme's own
    path: str
    query: str | None


_WEB = re.compile(r"(https?)://([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_ANY_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?://|(?![0-9]))", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_HOST = re.compile(r"(?=.{1,253}\.?\Z)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63})*\.?")
_PORT = re.compile(r"[0-9]{1,5}")

# what browsers encode, in a path and in a query; "%" only where it begins no escape
_TO_ENCODE_IN_PATH = re.compile(r"""[^!$&'()*+,\-./0-9:;=@A-Z\[\]_a-z|~%]+|%(?![0-9A-Fa-f]{2})""")
_TO_ENCODE_IN_QUERY = re.compile(r"""[^!$&()*+,\-./0-9:;=?@A-Z\[\\\]^_`a-z{|}~%]+|%(?![0-9A-Fa-f]{2})""")


def normalise(url: str) -> Link:
    """`url` in the one form that is compared, stored and fetched.

    The host in lower case and ASCII, no default port, no fragment; what may not stand in a URL is
    percent-encoded and what is encoded already stays as it is; user and password are taken out.

    Raises:
        BadLink: not http or https, or not a URL that could be sent.
    """
    parts = _parse(url)
    user: str | None = None
    password: str | None = None
    if parts.userinfo:
        name, colon, secret = parts.userinfo.partition(":")
        user = _credential(name)
        password = _credential(secret) if colon else None
    path = _TO_ENCODE_IN_PATH.sub(_encoded, parts.path) or "/"
    query = "" if parts.query is None else f"?{_TO_ENCODE_IN_QUERY.sub(_encoded, parts.query)}"
    host = f"[{parts.host}]" if ":" in parts.host else parts.host
    port = "" if parts.port is None else f":{parts.port}"
    return Link(f"{parts.scheme}://{host}{port}{path}{query}", user, password)


def host_of(url: str) -> str:
    """The host in lower case and ASCII, an IPv6 address without its brackets.

    Raises:
        BadLink: as `normalise`.
    """
    # one string for all that wait for a host, for as long as they do
    return intern(_parse(url).host)


def origin_of(url: str) -> tuple[str, str, int]:
    """(scheme, host, port): what credentials are bound to.

    Raises:
        BadLink: as `normalise`.
    """
    parts = _parse(url)
    return parts.scheme, parts.host, parts.port or DEFAULT_PORTS[parts.scheme]


_SHOWN = re.compile(
    r"([a-z][a-z0-9+.-]*:[/\\]*|[/\\]{2,}|)([^/\\?#]*)([^?#]*)(\?[^#]*)?(#.*)?", re.IGNORECASE | re.DOTALL
)
_SANE_HOST_AND_PORT = re.compile(r"(?:\[[^\]]*\]|[^:\[\]]*)(?::[0-9]*)?")


def redacted(url: str) -> str:
    """`url` as it may be logged: no user or password, and no value of a query, only its keys.

    A query or fragment without keys is taken for a secret as a whole. Takes any text, and never raises.
    """
    match = _SHOWN.fullmatch(url.strip())
    assert match is not None  # every part may be empty
    scheme, authority, path, query, fragment = match.groups(default="")
    host = authority.rpartition("@")[2]
    if not _SANE_HOST_AND_PORT.fullmatch(host):
        # a password with a bare "/", "?" or "#" in it: only what follows the last "@" is none of it
        _, at, rest = url.rpartition("@")
        return f"{scheme}{_GONE}@{redacted(f'//{rest}')[2:]}" if at else f"{scheme}{_GONE}"
    shown_query = f"?{_redacted_query(query[1:])}" if query else ""
    return f"{scheme}{host}{path}{shown_query}{'#' + _GONE if len(fragment) > 1 else ''}"


def as_referrer(url: str) -> str:
    """`url` as it may be sent and kept as a referrer: no user, password or fragment (RFC 9110, 10.1.3).

    Takes any text, and never raises.
    """
    match = _SHOWN.fullmatch(url.strip())
    assert match is not None  # every part may be empty
    scheme, authority, path, query, _fragment = match.groups(default="")
    host = authority.rpartition("@")[2]
    if not _SANE_HOST_AND_PORT.fullmatch(host) and "@" in url:
        # as in `redacted`: a password with a bare "/", "?" or "#" in it
        return as_referrer(f"{scheme}{url.rpartition('@')[2]}")
    return f"{scheme}{host}{path}{query}"


def _redacted_query(query: str) -> str:
    return "&".join(
        f"{key}={_GONE}" if equals else (_GONE if key else "")
        for key, equals, _ in (item.partition("=") for item in query.split("&"))
    )


def _parse(url: str) -> _Parts:
    url = url.strip()
    if len(url) > LONGEST_URL:
        raise BadLink(Reason.MALFORMED, "longer than any server takes")
    if _FORBIDDEN.search(url):
        raise BadLink(Reason.MALFORMED, "control characters")
    match = _WEB.fullmatch(url)
    if match is None or "\\" in match[2]:
        # browsers read "\" as "/"; so must we, lest a host be taken for a user name
        url = _with_slashes(url)
        match = _WEB.fullmatch(url)
    if match is None:
        scheme = _ANY_SCHEME.match(url)
        if scheme is None or scheme.group().rstrip("/").lower() in ("http:", "https:"):
            raise BadLink(Reason.MALFORMED, "no scheme and host")
        raise BadLink(Reason.SCHEME, f"{scheme.group().rstrip(':/')[:20].lower()} is not of the web")
    scheme_name, authority, path, query = match.groups()
    userinfo, at, host_and_port = authority.rpartition("@")
    host, port = _host_and_port(host_and_port)
    scheme_name = scheme_name.lower()
    if port == DEFAULT_PORTS[scheme_name]:
        port = None
    return _Parts(scheme_name, userinfo if at else None, host, port, path.replace("\\", "/"), query)


def _with_slashes(url: str) -> str:
    end = min((at for at in (url.find("?"), url.find("#")) if at >= 0), default=len(url))
    return url[:end].replace("\\", "/") + url[end:]


# of many addresses in a row the hosts are a few
@lru_cache(64)
def _host_and_port(text: str) -> tuple[str, int | None]:
    if text.startswith("["):
        bracketed, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise BadLink(Reason.MALFORMED, "no IPv6 address")
        try:
            host = str(IPv6Address(bracketed))
        except AddressValueError:
            raise BadLink(Reason.MALFORMED, "no IPv6 address") from None
        if "%" in host:
            raise BadLink(Reason.MALFORMED, "an IPv6 address with a zone")
        port = rest[1:]
    else:
        name, _, port = text.partition(":")
        host = _ascii_host(name)
    if not port:
        return host, None
    if not _PORT.fullmatch(port) or not 0 < int(port) < 65536:
        raise BadLink(Reason.MALFORMED, "no such port")
    return host, int(port)


def _ascii_host(name: str) -> str:
    host = name.lower()
    if not _HOST.fullmatch(host):
        if len(name) > 1024:
            raise BadLink(Reason.MALFORMED, "no such host")
        host = _international_host(unquote(name) if "%" in name else name)
        if not _HOST.fullmatch(host):
            raise BadLink(Reason.MALFORMED, "no such host")
    return host


_FULL_STOPS = re.compile("[\u3002\uff0e\uff61]")
_IGNORED_IN_HOST = re.compile("[\u00ad\u200b\u2060\ufe00-\ufe0f\ufeff]")


def _international_host(name: str) -> str:
    """Each label by Unicode's mapping for domain names (UTS 46), then in Punycode.

    The standard library's own codec still makes "fass.de" of "faß.de", which is somebody else's.
    """
    name = _IGNORED_IN_HOST.sub("", _FULL_STOPS.sub(".", name))
    # letter by letter: str.lower() makes a final sigma of the last one of a word, which domains do not
    lowered = "".join(char.lower() for char in unicodedata.normalize("NFKC", name))
    return ".".join(_ascii_label(label) for label in unicodedata.normalize("NFKC", lowered).split("."))


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    kinds = {unicodedata.category(char)[0] for char in label}
    if kinds & {"C", "Z"} or label.startswith("xn--") or unicodedata.category(label[0])[0] == "M":
        raise BadLink(Reason.MALFORMED, "no such host")
    if "\ufffd" in label:
        raise BadLink(Reason.MALFORMED, "a host that was not encoded in UTF-8")
    # Punycode leaves ASCII as it is, so a "/" that came out of the mapping is still seen and refused
    return "xn--" + label.encode("punycode").decode("ascii")


def _credential(text: str) -> str:
    try:
        decoded = unquote(text, errors="strict")
    except UnicodeDecodeError:
        decoded = unquote(text, encoding="latin-1")
    if _FORBIDDEN.search(decoded):
        raise BadLink(Reason.MALFORMED, "control characters in the user name or password")
    return decoded


def _encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode())
