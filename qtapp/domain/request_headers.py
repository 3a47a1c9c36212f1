"""Headers that a user gives along with one download: which may be kept, and who is sent which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.addresses import as_referrer
from qtapp.domain.headers import can_be_sent, is_free
from qtapp.domain.links import origin_of

if TYPE_CHECKING:
    from collections.abc import Iterable

Header = tuple[str, str]

MOST_HEADERS = 50
LONGEST_VALUE = 8000
# what says who asks and how, and opens nothing: all others are taken for secrets (X01), whatever their names
_KEPT = frozenset(
    "accept accept-language cache-control dnt origin pragma referer sec-fetch-dest sec-fetch-mode "  # noqa: SIM905
    "sec-fetch-site sec-fetch-user sec-gpc upgrade-insecure-requests user-agent x-requested-with".split()
)
# who it is that asks is the same for every server on the way
_EVERYWHERE = frozenset({"accept", "accept-language", "dnt", "sec-gpc", "user-agent"})
# a login and cookies are an account's where they are to last
_UNTYPABLE = frozenset({"host", "cookie2"})


class BadHeader(ValueError):  # noqa: N818  (a verdict on what was typed, as BadLink is)
    """Not a header that can be given; `line` counts from 1. Never quotes its value."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def may_be_kept(name: str) -> bool:
    """Whether a header of this name may be written down: it holds no secret."""
    return name.lower() in _KEPT


def is_givable(header: Header) -> bool:
    """Whether it may be given: a name that is not ours to set, and a value that stays one header's."""
    name, value = header
    is_free_name = is_free(name) and name.lower() not in _UNTYPABLE
    return is_free_name and 0 < len(value) <= LONGEST_VALUE and value == value.strip() and can_be_sent(value)


def parse_header_lines(text: str) -> tuple[Header, ...]:
    """The headers in `text`, `Name: value` a line; of several of one name the last, in the first one's place.

    Raises:
        BadHeader: a line that is none, or one too many.
    """
    found: dict[str, Header] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        header = (name.strip(), value.strip())
        if not colon or not is_givable(header) or len(found) >= MOST_HEADERS:
            raise BadHeader(number)
        found[header[0].lower()] = header
    return tuple(found.values())


def kept_and_secret(headers: Iterable[Header]) -> tuple[tuple[Header, ...], tuple[Header, ...]]:
    """Those that may be written down, and those that may not. A referrer loses user and password, and one
    whose query may hold a token is in both: without the query, and as it is sent meanwhile (X10)."""
    kept, secret = [], []
    for header in map(_without_credentials, headers):
        told = _without_query(header)
        is_kept = may_be_kept(header[0])
        if is_kept and told[1]:
            kept.append(told)
        if not is_kept or told != header:
            secret.append(header)
    return tuple(kept), tuple(secret)


def for_hop(headers: Iterable[Header], home_url: str, url: str) -> tuple[Header, ...]:
    """What a request to `url` is sent of the headers of a download of `home_url`: all at home, elsewhere who
    asks alone, and the origin of the page that led there (X01).

    Raises:
        BadLink: one of the two is no link.
    """
    if origin_of(home_url) == origin_of(url):
        return tuple(map(_without_credentials, headers))
    found = []
    for name, value in headers:
        if name.lower() in _EVERYWHERE:
            found.append((name, value))
        elif name.lower() == "referer" and (origin := _origin_text(value, url)):
            found.append((name, origin))
    return tuple(found)


def _without_credentials(header: Header) -> Header:
    name, value = header
    return (name, as_referrer(value)) if name.lower() == "referer" else header


def _without_query(header: Header) -> Header:
    name, value = header
    return (name, value.partition("?")[0]) if name.lower() == "referer" else header


def _origin_text(referrer: str, url: str) -> str:
    """As browsers by default: the origin, and nothing where the way leads from https to http."""
    scheme, found, rest = referrer.partition("://")
    if not found or (scheme.lower() == "https" and url.startswith("http:")):
        return ""
    authority = rest.partition("/")[0].partition("?")[0].partition("#")[0].rpartition("@")[2]
    return f"{scheme}://{authority}/" if authority else ""
