"""When two addresses are one: what is compared before the same file is fetched a second time."""

from __future__ import annotations

import re
from string import ascii_letters, digits

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
# one in small letters, or of what needs none; looked for first, as most addresses have none of them
_ODD_ESCAPE = re.compile(
    r"%(?:[0-9A-Fa-f][a-f]|[a-f][0-9A-F]|2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])"
)
# RFC 3986, 2.3: what means the same encoded and plain
_UNRESERVED = frozenset(ascii_letters + digits + "-._~")


def link_key(url: str) -> str:
    """What all spellings of a normalised address share, by RFC 3986, 6.2.2: escapes and dot segments.

    The order of a query's fields stays, which means something to some servers; so does the scheme. Of most
    addresses it is the very string that was given, so that an index of them holds no copies. Takes any
    text, and never raises.
    """
    if "%" in url and _ODD_ESCAPE.search(url):
        url = _ESCAPE.sub(_in_one_form, url)
    if "/." not in url:
        return url
    before_query, mark, query = url.partition("?")
    start = before_query.find("/", before_query.find("://") + 3)
    if start < 0 or "/." not in before_query:
        return url
    return f"{before_query[:start]}{_without_dots(before_query[start:])}{mark}{query}"


def _in_one_form(escape: re.Match[str]) -> str:
    char = chr(int(escape[1], 16))
    return char if char in _UNRESERVED else escape[0].upper()


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4, for a path that begins with a slash."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)
