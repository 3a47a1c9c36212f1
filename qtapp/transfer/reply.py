"""What the server said, parsed once and strictly: which bytes these are, of which version."""

from __future__ import annotations

import re
from dataclasses import field
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from qtapp.domain.digests import announced_digest
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.filenames import name_from_disposition
from qtapp.domain.retry import parse_retry_after
from qtapp.domain.values import dataclass
from qtapp.transfer.digest_login import challenge_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.domain.download import Checksum

# RFC 9110 8.8.2.2: a Last-Modified this much older than the reply is a strong validator
STRONG_AGE_S = 60.0
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.IGNORECASE | re.ASCII)
# the ways to log in that an account can be of, beside Digest, of which not every kind is known
LOGIN_SCHEMES = frozenset({"basic", "bearer"})
_QUOTED_TEXT = re.compile(r'"(?:\\.|[^"\\])*"')
_SCHEME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_UNSATISFIED = re.compile(r"bytes \*/(\d{1,18})", re.IGNORECASE | re.ASCII)
_DIGITS = re.compile(r"\d{1,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Version:
    """What tells one version of a file from another (RFC 9110 8.8). None where the server did not say.

    `digest` is what the whole file must have. It is held against the bytes and never against what a later
    reply says: servers exist that tell the digest of a piece there.
    """

    etag: str | None = None
    last_modified: str | None = None
    total: int | None = None
    last_modified_is_strong: bool = False
    digest: Checksum | None = field(default=None, compare=False)

    @property
    def validator(self) -> str | None:
        """What may stand in If-Range: a strong ETag, else a Last-Modified old enough (RFC 9110 13.1.5)."""
        if self.etag is not None and not self.etag.startswith("W/"):
            return self.etag
        return self.last_modified if self.last_modified_is_strong else None

    def is_confirmed_by(self, other: Version) -> bool:
        """Whether what `other` says proves that it is the same version: the validator must be there again.

        A server that honours If-Range sends the ETag with it (RFC 9110 15.3.7), and in practice the date; one
        that ignores it could be sending anything.
        """
        if not self.agrees_with(other) or self.validator is None:
            return False
        return (other.etag if self.validator == self.etag else other.last_modified) is not None

    def agrees_with(self, other: Version) -> bool:
        """Whether nothing both have said differs; what one of them left out proves nothing."""
        pairs = (
            (self.etag, other.etag),
            (self.last_modified, other.last_modified),
            (self.total, other.total),
        )
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)


@dataclass(frozen=True, slots=True)
class Head:
    """The header block of a 200 or 206. The body is the bytes `start` to `end` (exclusive; None: to its end).

    `status` 200 always starts at 0. `coding` is the Content-Encoding, None for identity. `name` is what
    Content-Disposition suggests, raw: it has yet to become a safe component.
    """

    status: int
    url: str
    start: int
    end: int | None
    version: Version
    media_type: str | None
    coding: str | None
    name: str | None
    chunked: bool

    @property
    def has_ranges(self) -> bool:
        return self.status == 206


@dataclass(frozen=True, slots=True)
class Unsatisfiable:
    """A 416: the server has nothing from the asked offset on; `total` is its size, where it said so."""

    total: int | None


def parse_head(
    status: int,
    url: str,
    headers: Mapping[str, str],
    asked_from: int | None,
    now: float,
    *,
    asked_to: int | None = None,
) -> Head | Unsatisfiable:
    """The header block as facts.

    `headers` is case-insensitive, repeated ones joined by ", ". `asked_from` is the first byte asked for
    by Range, None for a plain request, `asked_to` one past the last, None for all that follow. `now` is
    seconds since the epoch, for a Retry-After that is a date.

    Raises:
        TransferError: the status is no success, or the reply contradicts itself or the request.
    """
    if status == 416:
        found = _UNSATISFIED.fullmatch(headers.get("content-range", "").strip())
        return Unsatisfiable(int(found[1]) if found else None)
    if status not in (200, 206):
        raise _refused(status, headers, now)
    chunked = _is_chunked(headers)
    length = None if chunked else _content_length(headers)
    start, end, total = 0, length, length
    if status == 206:
        if (size := _size_told_by_empty_range(headers, asked_from)) is not None:
            return Unsatisfiable(size)
        start, end, total = _content_range(headers, asked_from, asked_to, length)
    else:
        _refuse_a_piece_as_the_whole(headers, length)
    return Head(
        status=status,
        url=url,
        start=start,
        end=end,
        version=_version(headers, total, is_whole=start == 0 and end == total),
        media_type=_media_type(headers),
        coding=_coding(headers),
        name=name_from_disposition(headers["content-disposition"])
        if "content-disposition" in headers
        else None,
        chunked=chunked,
    )


def _refused(status: int, headers: Mapping[str, str], now: float) -> TransferError:
    kind = {
        204: ErrorKind.NO_CONTENT,
        205: ErrorKind.NO_CONTENT,
        304: ErrorKind.NO_CONTENT,
        401: ErrorKind.LOGIN_NEEDED,
        403: ErrorKind.ACCESS_DENIED,
        404: ErrorKind.NOT_FOUND,
        407: ErrorKind.PROXY_LOGIN,
        408: ErrorKind.SERVER_ERROR,
        410: ErrorKind.NOT_FOUND,
        425: ErrorKind.SERVER_ERROR,
        429: ErrorKind.SERVER_BUSY,
        500: ErrorKind.SERVER_ERROR,
        502: ErrorKind.SERVER_ERROR,
        503: ErrorKind.SERVER_BUSY,
        504: ErrorKind.SERVER_ERROR,
    }.get(status)
    if kind is None:
        kind = ErrorKind.REQUEST_REFUSED if status >= 400 else ErrorKind.BAD_REPLY
    challenges = headers.get("www-authenticate", "") if status == 401 else ""
    schemes = _schemes(challenges)
    if schemes and not schemes & LOGIN_SCHEMES and challenge_in(challenges) is None:
        kind = ErrorKind.LOGIN_UNKNOWN
    retry_after = headers.get("retry-after")
    # who is asked for a login has a link that is as good as before
    is_told = status != 401 or "www-authenticate" not in headers
    return TransferError(
        kind,
        f"HTTP {status}",
        retry_after_s=parse_retry_after(retry_after, now) if retry_after else None,
        status=status if is_told else None,
    )


def _schemes(challenges: str) -> frozenset[str]:
    """The ways to log in that a WWW-Authenticate names (RFC 9110 11.6.1), in small letters."""
    firsts = [part.split()[:1] for part in _QUOTED_TEXT.sub("", challenges).split(",")]
    return frozenset(word.lower() for words in firsts for word in words if _SCHEME.fullmatch(word))


def _is_chunked(headers: Mapping[str, str]) -> bool:
    codings = headers.get("transfer-encoding", "identity").strip().lower()
    if codings not in ("identity", "chunked", ""):
        # what we did not ask for would be stored with its framing
        raise TransferError(ErrorKind.BAD_REPLY, f"Transfer-Encoding: {codings[:80]!r}")
    return codings == "chunked"


def _content_length(headers: Mapping[str, str]) -> int | None:
    if "content-length" not in headers:
        return None
    values = {value.strip() for value in headers["content-length"].split(",")}
    if len(values) != 1 or not _DIGITS.fullmatch(value := values.pop()):
        raise TransferError(ErrorKind.BAD_REPLY, f"Content-Length: {headers['content-length'][:80]!r}")
    return int(value)


def _content_range(
    headers: Mapping[str, str], asked_from: int | None, asked_to: int | None, length: int | None
) -> tuple[int, int | None, int | None]:
    text = headers.get("content-range", "").strip()
    found = _CONTENT_RANGE.fullmatch(text)
    if asked_from is None or found is None:
        raise TransferError(ErrorKind.BAD_RANGE_REPLY, f"206 with Content-Range {text[:80]!r}")
    start, last = int(found[1]), int(found[2])
    total = None if found[3] == "*" else int(found[3])
    inside = start <= last and (total is None or last < total) and (asked_to is None or last < asked_to)
    if start != asked_from or not inside or (length is not None and length != last + 1 - start):
        raise TransferError(
            ErrorKind.BAD_RANGE_REPLY, f"asked from {asked_from}, got {text!r}, Content-Length {length}"
        )
    return start, last + 1, total


def _refuse_a_piece_as_the_whole(headers: Mapping[str, str], length: int | None) -> None:
    """A Content-Range means nothing with a 200 (RFC 9110 14.4), but servers exist that send a piece so."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return
    start, last = int(found[1]), int(found[2])
    is_whole = start == 0 and found[3] in (str(last + 1), "*") and length in (None, last + 1)
    if not is_whole:
        raise TransferError(ErrorKind.BAD_RANGE_REPLY, f"200 with Content-Range {found[0]!r}")


def _size_told_by_empty_range(headers: Mapping[str, str], asked_from: int | None) -> int | None:
    """The size, where a range that begins at the end is answered by "bytes 9-8/9" instead of a 416."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None or found[3] == "*" or asked_from is None:
        return None
    start, last, total = int(found[1]), int(found[2]), int(found[3])
    return total if start == last + 1 == total == asked_from else None


def _coding(headers: Mapping[str, str]) -> str | None:
    codings = [item.strip().lower() for item in headers.get("content-encoding", "").split(",")]
    coded = [item for item in codings if item not in ("", "identity")]
    if len(coded) > 1:
        raise TransferError(ErrorKind.CODED_BODY, f"Content-Encoding: {', '.join(coded)[:80]}")
    return coded[0] if coded else None


def _media_type(headers: Mapping[str, str]) -> str | None:
    return headers.get("content-type", "").partition(";")[0].strip().lower() or None


def _version(headers: Mapping[str, str], total: int | None, *, is_whole: bool) -> Version:
    etag = headers.get("etag", "").strip() or None
    modified = headers.get("last-modified", "").strip() or None
    digest = announced_digest(headers, is_whole=is_whole)
    return Version(etag, modified, total, _is_strong(modified, headers.get("date")), digest)


# of many files that are asked for within a second the dates are the same
@lru_cache(64)
def _is_strong(modified: str | None, date: str | None) -> bool:
    if modified is None or date is None:
        return False
    try:
        age = parsedate_to_datetime(date) - parsedate_to_datetime(modified)
    except (TypeError, ValueError):  # no dates, or one with a time zone and one without
        return False
    return age.total_seconds() >= STRONG_AGE_S
