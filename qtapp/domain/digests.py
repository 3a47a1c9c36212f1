"""The digests a server tells of a file, read from its headers and from the lists of checksums beside files.

Strict about what a digest is, deaf to everything else: nothing here raises, whatever a server sends.
"""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from qtapp.domain.download import Checksum

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# bytes of each digest we can verify by, the strongest first; the last two are no proof against an attacker
# and are taken only where nothing stronger was said
DIGEST_BYTES = {"sha-512": 64, "sha-256": 32, "sha-1": 20, "md5": 16}
# longer than every algorithm there is, several times over
LONGEST_FIELD = 8 * 1024

# how RFC 9530 and the registry of RFC 3230 call them; the sums of 16 and 32 bits they name as well
# (unixsum, unixcksum, adler, crc32c) confirm too little to be worth a word
_REGISTERED = {"sha-512": "sha-512", "sha-256": "sha-256", "sha": "sha-1", "sha-1": "sha-1", "md5": "md5"}

# RFC 8941: a member of a dictionary whose value is a byte sequence, with the parameters it may have
_BARE = r"""(?:"(?:[ !#-\[\]-~]|\\["\\])*"|:[A-Za-z0-9+/=]*:|\?[01]|[A-Za-z0-9*\-][^\s,;"]*)"""
_PARAMETERS = rf"(?:; *[a-z*][a-z0-9_\-.*]*(?:={_BARE})?)*"
_MEMBER = re.compile(
    rf"([a-z*][a-z0-9_\-.*]*)(?:=(?::([A-Za-z0-9+/=]*):|{_BARE}))?{_PARAMETERS}[ \t]*(,[ \t]*|\Z)", re.ASCII
)
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}", re.ASCII)
_HEX = re.compile(r"[0-9A-Fa-f]+", re.ASCII)
# "SHA256 (name) = …" of the BSDs, "SHA2-256(name)= …" of OpenSSL; the greedy name may hold brackets
_BSD_LINE = re.compile(r"SHA(?:2-|-)?(256|512) ?\((.*)\) ?= ?([0-9A-Fa-f]+)", re.ASCII)
_GAP = re.compile(r"[ \t]+\*?")
_ESCAPES = {"\\\\": "\\", "\\n": "\n", "\\r": "\r"}


def announced_digest(headers: Mapping[str, str], *, is_whole: bool) -> Checksum | None:
    """The strongest digest of the whole file that a reply's headers tell; None without one of use.

    `headers` is case-insensitive, repeated ones joined by ", ". `is_whole`: the reply's body is the file from
    its first byte to its last, so that a digest of the body is one of the file. All are of the form that
    comes over the wire, with its Content-Encoding, which is the form we keep.
    """
    told: dict[str, Checksum] = {}
    for checksum in _told(headers, is_whole=is_whole):
        told.setdefault(checksum.algorithm, checksum)
    return next((told[algorithm] for algorithm in DIGEST_BYTES if algorithm in told), None)


def _told(headers: Mapping[str, str], *, is_whole: bool) -> Iterator[Checksum]:
    """What speaks of the file itself goes before what speaks of the message, today's before yesterday's."""
    yield from _dictionary(headers.get("repr-digest", ""))
    if is_whole:
        yield from _dictionary(headers.get("content-digest", ""))
    yield from _instance_digests(headers.get("digest", ""))
    if is_whole and (checksum := _checksum("md5", headers.get("content-md5", "").strip())):
        yield checksum


def _dictionary(field: str) -> list[Checksum]:
    """RFC 9530; a field that is no dictionary counts as not there (RFC 8941 4.2), the last of a name wins."""
    field = field.strip(" \t")
    found: dict[str, Checksum] = {}
    at = 0
    while at < len(field) <= LONGEST_FIELD:
        member = _MEMBER.match(field, at)
        if member is None or (member[3] and member.end() == len(field)):
            return []
        at = member.end()
        if member[2] is not None and (checksum := _checksum(member[1], member[2])):
            found[member[1]] = checksum
    return list(found.values())


def _instance_digests(field: str) -> Iterator[Checksum]:
    """RFC 3230: `SHA-256=base64,md5=base64`; of the whole file even where a piece of it is sent."""
    if len(field) <= LONGEST_FIELD:
        for item in field.split(","):
            algorithm, _, value = item.strip().partition("=")
            if checksum := _checksum(algorithm.lower(), value):
                yield checksum


def _checksum(registered: str, base64: str) -> Checksum | None:
    """None for an algorithm we do not know, and for what is no digest of its length."""
    algorithm = _REGISTERED.get(registered)
    if algorithm is None or len(base64) > LONGEST_FIELD or not _BASE64.fullmatch(base64):
        return None
    bare = base64.rstrip("=")  # RFC 8941 lets the padding be left out
    try:
        digest = binascii.a2b_base64(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return None
    return Checksum(algorithm, digest.hex()) if len(digest) == DIGEST_BYTES[algorithm] else None


def listed_digest(text: str, name: str | None, algorithm: str, *, is_its_own: bool) -> Checksum | None:
    """The digest of the file `name` in a list as sha256sum and its kin write them; None where it is not in it
    or is in it with two different ones.

    Lines without an algorithm are by `algorithm`. `is_its_own`: the list belongs to that one file, so that a
    single digest in it is meant whatever it calls the file.
    """
    entries = list(_entries(text, algorithm))
    meant = {checksum for listed, checksum in entries if listed is not None and listed == name}
    if not meant and is_its_own:
        meant = {checksum for _listed, checksum in entries}
    mine = {checksum for checksum in meant if checksum.algorithm == algorithm} or meant
    return mine.pop() if len(mine) == 1 else None


def _entries(text: str, algorithm: str) -> Iterator[tuple[str | None, Checksum]]:
    """(name, digest) of every line that is one: `HEX  name`, `HEX *name`, `SHA256 (name) = HEX`, `HEX`."""
    for raw in text.removeprefix("\ufeff").split("\n"):
        line = raw.strip(" \t\r")
        if bsd := _BSD_LINE.fullmatch(line):
            checksum = _hex_checksum(f"sha-{bsd[1]}", bsd[3])
            name = bsd[2]
        else:
            # a line that begins with "\" holds a name that had to be escaped
            digits, *rest = _GAP.split(line.removeprefix("\\"), maxsplit=1)
            name = rest[0] if rest else ""
            if line.startswith("\\"):
                name = re.sub(r"\\[\\nr]", lambda found: _ESCAPES[found[0]], name)
            checksum = _hex_checksum(algorithm, digits)
        if checksum is not None:
            yield name.removeprefix("./") or None, checksum


def _hex_checksum(algorithm: str, digits: str) -> Checksum | None:
    if len(digits) != 2 * DIGEST_BYTES[algorithm] or not _HEX.fullmatch(digits):
        return None
    return Checksum(algorithm, digits.lower())
