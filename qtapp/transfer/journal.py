"""What is kept beside a part file so that it can be continued: whose it is, of which version, which bytes.

Completeness comes from here and never from a file's size. The text is one line of JSON behind a line with
a magic word, a format number and a SHA-256 of the rest; whatever does not fit is no journal.

There is one generation of it: a new one is written beside it, synced, and takes its name in one rename, so
that a crash or a power cut finds the old or the new one, each whole. One that is damaged all the same was so
by a failing disk or somebody's hand; an older one beside it would deserve no more trust, nor does the part
file. Then what is left is removed and the download begins anew, without a question: nothing could be found
out by asking that would make those bytes safe to go on from.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from typing import TYPE_CHECKING, Any, TypeVar

from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum, Verified
from qtapp.domain.ranges import Ranges
from qtapp.domain.values import dataclass
from qtapp.transfer.reply import Version

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_T = TypeVar("_T")

MAGIC = "wherry-journal"
FORMAT = 1
MAX_BYTES = 1 << 20
JOURNAL_SUFFIX = ".journal"


def url_key(url: str) -> str:
    """What the journal holds instead of the address, which may carry a token."""
    return hashlib.sha256(url.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Seal:
    """Set when the file is whole and about to get its name: what the published file is recognised by."""

    total: int
    mtime_ns: int
    verified: Verified


@dataclass(frozen=True, slots=True)
class Journal:
    """`extents` are on disk for certain: each was synced before it was written down.

    `name` is what the part file is named after, `media_type` the first reply's. `bad_ranges` counts the
    replies to a Range, one after another, that were none; `fetched_again` says that the whole file was wrong
    once, and that these bytes are of the second try. `part_inode` is the part file's, so that another
    file under its name is noticed (0 where unknown); `tail_sha256` is that of the last extent's last bytes.
    """

    id: str
    url_key: str
    name: str
    version: Version
    extents: Ranges
    media_type: str | None = None
    bad_ranges: int = 0
    part_inode: int = 0
    tail_sha256: str = ""
    seal: Seal | None = None
    fetched_again: bool = False

    @property
    def total(self) -> int | None:
        """The whole file's size in bytes: as the server told it, else as it came."""
        return self.version.total if self.seal is None else self.seal.total

    @property
    def can_be_continued(self) -> bool:
        """What is there can be told from another version, by a validator or by comparing bytes; or nothing is
        missing. For the comparison the size must be known: it is what tells that nothing was appended."""
        total, extents = self.total, self.extents
        if total is not None and extents.contains(0, total):
            return True
        has_means = self.version.validator is not None or (total is not None and extents.end <= total)
        return has_means and extents.total_bytes > 0

    def encode(self) -> bytes:
        seal, digest = self.seal, self.version.digest
        fields = {
            "id": self.id,
            "url_sha256": self.url_key,
            "name": self.name,
            "etag": self.version.etag,
            "last_modified": self.version.last_modified,
            "last_modified_is_strong": self.version.last_modified_is_strong,
            "total": self.version.total,
            "digest": digest and (digest.algorithm, digest.hex_digest),
            "extents": self.extents.as_tuples(),
            "media_type": self.media_type,
            "bad_ranges": self.bad_ranges,
            "part_inode": self.part_inode,
            "tail_sha256": self.tail_sha256,
            "seal": seal and (seal.total, seal.mtime_ns, seal.verified),
            "fetched_again": self.fetched_again,
        }
        body = json.dumps(fields).encode()
        return f"{MAGIC} {FORMAT} {hashlib.sha256(body).hexdigest()}\n".encode() + body + b"\n"


def journal_path(part: Path) -> Path:
    return part.with_name(part.name + JOURNAL_SUFFIX)


def read_journal(path: Path) -> Journal | None:
    """None where there is none, or none that is whole; what is neither file nor link is not even opened.

    Raises:
        OSError: it is there and cannot be read, or is a link.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            return None
        fd = os.open(path, flags | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            return None
        with os.fdopen(fd, "rb", closefd=False) as file:
            return decode(file.read(MAX_BYTES + 1))
    finally:
        os.close(fd)


def decode(data: bytes) -> Journal | None:
    """The journal in `data`; None if it is torn, foreign, or of a format we do not know."""
    first, _, rest = data.partition(b"\n")
    body = rest.rstrip(b"\n")
    expected = f"{MAGIC} {FORMAT} {hashlib.sha256(body).hexdigest()}".encode()
    if first != expected or len(data) > MAX_BYTES:
        return None
    try:
        return _from_fields(json.loads(body))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _from_fields(fields: Mapping[str, Any]) -> Journal:
    return Journal(
        id=_text(fields["id"]),
        url_key=_text(fields["url_sha256"]),
        name=_text(fields["name"]),
        version=Version(
            etag=_if_any(_text, fields["etag"]),
            last_modified=_if_any(_text, fields["last_modified"]),
            total=_if_any(_count, fields["total"]),
            last_modified_is_strong=fields["last_modified_is_strong"] is True,
            digest=_if_any(_digest, fields.get("digest")),
        ),
        extents=Ranges.from_tuples([(_count(start), _count(end)) for start, end in fields["extents"]]),
        media_type=_if_any(_text, fields["media_type"]),
        bad_ranges=_count(fields["bad_ranges"]),
        part_inode=_count(fields["part_inode"]),
        tail_sha256=_text(fields["tail_sha256"]),
        seal=_if_any(_seal, fields["seal"]),
        fetched_again=fields.get("fetched_again") is True,
    )


def _digest(values: Any) -> Checksum:
    algorithm, hex_digest = values
    if len(bytes.fromhex(hex_digest)) != DIGEST_BYTES[algorithm]:
        raise ValueError(f"no {algorithm}")
    return Checksum(algorithm, hex_digest)


def _seal(values: Any) -> Seal:
    total, mtime_ns, verified = values
    return Seal(_count(total), _count(mtime_ns), Verified(verified))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"no text: {value!r}")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(f"no count: {value!r}")
    return value


def _if_any(kind: Callable[[Any], _T], value: Any) -> _T | None:
    return None if value is None else kind(value)
