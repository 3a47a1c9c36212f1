"""Headers that a user may have sent along, and those that are Wherry's own."""

from __future__ import annotations

import re

# RFC 9110 5.6.2; and what a value may not hold (5.5), which http.client looks for line ends alone in
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\0-\x08\x0a-\x1f\x7f]")
# what is asked for, how it is framed and how it is resumed is not for anybody else to say
OURS = frozenset(
    "accept-encoding connection content-encoding content-length expect if-match if-modified-since "  # noqa: SIM905
    "if-none-match if-range if-unmodified-since keep-alive proxy-authorization proxy-connection range te "
    "trailer transfer-encoding upgrade".split()
)


def is_free(name: str) -> bool:
    """Whether `name` is a header's, and one that is not ours to set."""
    return is_name(name) and name.lower() not in OURS


def is_name(text: str) -> bool:
    """Whether it can be the name of a header."""
    return _NAME.fullmatch(text) is not None


def can_be_sent(value: str) -> bool:
    """Whether `value` stays one header's, whatever it says."""
    return _CONTROL.search(value) is None
