"""Links of our own scheme, by which a web page asks for downloads.

    wherry:https://example.org/file
    wherry://add?url=https%3A%2F%2Fexample.org%2Ffile&url=…

Any page may hold one, and a browser may follow it unasked: what it says is a wish and never an order. So it
names addresses and nothing else: neither a folder, nor a name, nor a password.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from qtapp.domain.addresses import BadLink, Reason, normalise

if TYPE_CHECKING:
    from qtapp.domain.addresses import Link

SCHEME: Final = "wherry:"
LONGEST_CHARS: Final = 8_192
LINKS_AT_MOST: Final = 20

_ADD = re.compile(r"//add/?\?([^#]+)", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


def is_one(text: str) -> bool:
    """Whether it is of our scheme, well formed or not."""
    return text[: len(SCHEME)].lower() == SCHEME


def links_asked_for(text: str) -> tuple[Link, ...]:
    """The addresses in it, each once, in their order.

    Raises:
        BadLink: it is not exactly of one of both forms, too long, or an address in it is no good.
    """
    if not is_one(text):
        raise BadLink(Reason.SCHEME, "not of our own scheme")
    if len(text) > LONGEST_CHARS:
        raise BadLink(Reason.TOO_LARGE, "a long link of our own scheme")
    rest = text[len(SCHEME) :]
    if _WEB.match(rest):
        return (_without_login(rest),)
    if (add := _ADD.fullmatch(rest)) is None:
        raise BadLink(Reason.MALFORMED, "not a form of our own scheme")
    return _added(add[1])


def _added(query: str) -> tuple[Link, ...]:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=LINKS_AT_MOST)
    except ValueError as error:
        raise BadLink(Reason.MALFORMED, "not a list of addresses") from error
    # what is not known may be what the page relies on
    if any(name != "url" for name, _value in pairs):
        raise BadLink(Reason.MALFORMED, "something beside addresses")
    return tuple(dict.fromkeys(_without_login(address) for _name, address in pairs))


def _without_login(address: str) -> Link:
    link = normalise(address)
    if link.user is not None:
        # whoever else sees what the desktop starts programs with would see the password
        raise BadLink(Reason.MALFORMED, "a login in it")
    return link
