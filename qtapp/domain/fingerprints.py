"""Certificates that no authority vouches for, told apart by their fingerprints.

One may be accepted for one host and port; which one a server has shown stands in front of the detail of the
error, so that it outlives the session together with the row.
"""

from __future__ import annotations

import re

from qtapp.domain.addresses import BadLink, origin_of
from qtapp.domain.values import dataclass

_HEX = r"[0-9a-f]{64}"
_WISH = re.compile(r"(?P<where>[^\s=]+)=sha-?256:(?P<digits>[0-9a-f:]+)", re.IGNORECASE)
_TAG = re.compile(
    rf"\[sha-256:(?P<shown>{_HEX}) of (?P<where>[^\s;]+?)(?:; accepted sha-256:(?P<accepted>{_HEX}))?\] "
)
_BYTES_A_LINE = 16


@dataclass(frozen=True, slots=True)
class Pin:
    """A certificate by the SHA-256 of its DER form, 64 hexadecimal digits, for one `host` and `port` alone.

    `host` is in lower case and ASCII, an IPv6 address without its brackets.
    """

    host: str
    port: int
    sha256: str

    @property
    def place(self) -> str:
        """`host:port`."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.place}=sha-256:{self.sha256}"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a server has shown, and the fingerprint that was accepted for it before; None where none was."""

    pin: Pin
    accepted: str | None = None


def parse_pin(text: str) -> Pin:
    """What `HOST[:PORT]=sha-256:HEX` means; colons between the bytes, as tools print them, are passed over.

    Raises:
        ValueError: it means nothing.
    """
    found = _WISH.fullmatch(text.strip())
    digits = found["digits"].replace(":", "").lower() if found else ""
    if found is None or not re.fullmatch(_HEX, digits):
        raise ValueError("not HOST[:PORT]=sha-256:HEX")
    host, port = _place(found["where"])
    return Pin(host, port, digits)


def is_pin(text: str) -> bool:
    try:
        parse_pin(text)
    except ValueError:
        return False
    return True


def with_shown(shown: Shown, detail: str) -> str:
    """`detail` of an error, with what the server has shown in front of it."""
    accepted = f"; accepted sha-256:{shown.accepted}" if shown.accepted else ""
    return f"[sha-256:{shown.pin.sha256} of {shown.pin.place}{accepted}] {detail}"


def shown_in(detail: str) -> Shown | None:
    """What `with_shown` wrote. The rest of a detail may quote a stranger: only its beginning counts."""
    found = _TAG.match(detail)
    if found is None:
        return None
    try:
        host, port = _place(found["where"])
    except ValueError:
        return None
    return Shown(Pin(host, port, found["shown"]), found["accepted"])


def readable(sha256: str) -> str:
    """In pairs and lines, to be compared by eye."""
    pairs = [sha256[at : at + 2].upper() for at in range(0, len(sha256), 2)]
    lines = (pairs[at : at + _BYTES_A_LINE] for at in range(0, len(pairs), _BYTES_A_LINE))
    return "\n".join(":".join(line) for line in lines)


def _place(text: str) -> tuple[str, int]:
    if re.search(r"[/?#@\\]", text):
        raise ValueError("not a host")
    try:
        _scheme, host, port = origin_of(f"https://{text}/")
    except BadLink as error:
        raise ValueError("not a host") from error
    return host.rstrip("."), port
