"""Further addresses of one file: which can be kept, and what of one leads to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from qtapp.domain.addresses import BadLink, normalise
from qtapp.domain.errors import ErrorKind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

# the own one among them; nobody waits for more than these to fail
MOST_MIRRORS: Final = 20

# what another server may do better: neither the disk's, nor ours, nor a proxy's that all of them are behind
OF_ONE_MIRROR: Final = frozenset(
    {
        ErrorKind.DNS_FAILED,
        ErrorKind.HOST_UNKNOWN,
        ErrorKind.CONNECT_REFUSED,
        ErrorKind.CONNECT_TIMEOUT,
        ErrorKind.NO_ROUTE,
        ErrorKind.CERTIFICATE,
        ErrorKind.CERTIFICATE_CHANGED,
        ErrorKind.TLS_FAILED,
        ErrorKind.TLS_REFUSED,
        ErrorKind.NO_ANSWER,
        ErrorKind.BAD_REPLY,
        ErrorKind.SERVER_ERROR,
        ErrorKind.SERVER_BUSY,
        ErrorKind.NOT_FOUND,
        ErrorKind.REQUEST_REFUSED,
        ErrorKind.LOGIN_NEEDED,
        ErrorKind.LOGIN_REFUSED,
        ErrorKind.LOGIN_UNKNOWN,
        ErrorKind.ACCESS_DENIED,
        ErrorKind.LINK_EXPIRED,
        ErrorKind.LINK_MISMATCH,
        ErrorKind.NO_CONTENT,
        ErrorKind.TOO_MANY_REDIRECTS,
        ErrorKind.UNSAFE_REDIRECT,
        ErrorKind.WEB_PAGE,
        ErrorKind.CODED_BODY,
        ErrorKind.CONNECTION_LOST,
        ErrorKind.SHORT_BODY,
        ErrorKind.STALLED,
        ErrorKind.BAD_RANGE_REPLY,
        ErrorKind.FILE_CHANGED,
        ErrorKind.KEEPS_CHANGING,
        ErrorKind.SIZE_MISMATCH,
        ErrorKind.CHECKSUM_MISMATCH,
        ErrorKind.BAD_ADDRESS,
    }
)


def mirrors_of(urls: Iterable[str]) -> tuple[str, ...]:
    """Those that can be kept, each once, in their order; none where that leaves less than two.

    One with a user and a password is left out: they would be written down, and shown wherever it is.
    """
    kept: dict[str, None] = {}
    for url in urls:
        try:
            link = normalise(url)
        except BadLink:
            continue
        if link.user is None:
            kept[link.url] = None
    found = tuple(kept)[:MOST_MIRRORS]
    return found if len(found) > 1 else ()


def mirror_after(url: str, mirrors: Sequence[str], passed_over: Container[str]) -> str | None:
    """The next one in their order, behind the last comes the first; None where all are passed over."""
    first = mirrors.index(url) + 1 if url in mirrors else 0
    others = (*mirrors[first:], *mirrors[:first])
    return next((other for other in others if other != url and other not in passed_over), None)
