"""Metalink files: names, digests and addresses of files, as RFC 5854 has them and version 3 before it.

They come from anywhere. Whatever would let XML fetch or grow (a document type, and with it every entity of
its own) is refused as a whole.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.addresses import BadLink, Link, Reason, normalise
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum
from qtapp.domain.executables import danger_of
from qtapp.domain.filenames import name_from_url, safe_component
from qtapp.domain.mirrors import mirrors_of
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.domain.filenames import PathComponent

ENDINGS: Final = ("metalink", "meta4")
FILES_AT_MOST: Final = 10_000
_MIRRORS_AT_MOST = 1_000
_DEEPEST = 32
_LONGEST_TEXT = 40_000

_V4 = "urn:ietf:params:xml:ns:metalink"
_V3 = "http://www.metalinker.org/"
_ALGORITHMS = {"sha256": "sha-256", "sha512": "sha-512", "sha1": "sha-1"}
_HEX = re.compile(r"[0-9a-f]+")
# RFC 5854: a mirror that tells none is the last of all
_LEAST_WANTED = 999_999
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class ListedFile(Link):
    """An address together with what a list says of the file there: its name, fit for a file system, the
    digest and the length it must have, and all its addresses, the most wanted first, where it has several."""

    name: str | None = None
    checksum: Checksum | None = None
    mirrors: tuple[str, ...] = ()
    listed_bytes: int | None = None


class NotMetalink(ValueError):  # noqa: N818 - a verdict on the file
    """It cannot be read as a Metalink file."""


@dataclass(slots=True)
class _Entry:
    name: str | None
    digests: dict[str, str] = field(default_factory=dict)
    listed_bytes: int | None = None
    mirrors: list[tuple[int, str]] = field(default_factory=list)


def read(data: bytes) -> tuple[tuple[ListedFile, ...], tuple[tuple[str, str], ...]]:
    """The files that can be fetched, and of the others an address, or the name, and why: a `Reason`.

    Of several mirrors it is the most wanted one of the web, with the others behind it. Addresses of other
    schemes and of torrents are passed over. `location` is not gone by: a locale tells where its language is
    at home, and not where the computer is.

    Raises:
        NotMetalink: no well-formed XML, or XML with a document type, or of another kind.
    """
    from xml.parsers import expat  # noqa: PLC0415 - an XML parser that every start would pay for

    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = reader.on_doctype
    parser.StartElementHandler = reader.on_start
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        # LookupError: an encoding that nobody knows
        raise NotMetalink(str(error)) from error
    if not reader.is_metalink:
        raise NotMetalink("another kind of XML")
    files, rejected = [], []
    for entry in reader.entries:
        found = _best(entry)
        if isinstance(found, ListedFile):
            files.append(found)
        else:
            rejected.append(found)
    return tuple(files), tuple(rejected)


class _Reader:
    """Keeps the way from the root to where it is; only whole paths mean something."""

    def __init__(self) -> None:
        self.entries: list[_Entry] = []
        self.is_metalink = False
        self._path: list[str] = []
        self._attributes: Mapping[str, str] = {}
        self._text: list[str] = []
        self._length = 0

    def on_doctype(self, *_declaration: Any) -> None:
        raise NotMetalink("a document type")

    def on_start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _blank, local = name.rpartition(" ")
        if len(self._path) >= _DEEPEST:
            raise NotMetalink("too deep")
        if not self._path:
            self.is_metalink = local == "metalink" and namespace in (_V4, _V3)
            if not self.is_metalink:
                raise NotMetalink("another kind of XML")
        # elements of others may stand among ours and be called the same
        self._path.append(local if namespace in (_V4, _V3) else "")
        self._attributes = attributes
        self._text, self._length = [], 0
        if self._path in (["metalink", "file"], ["metalink", "files", "file"]):
            if len(self.entries) >= FILES_AT_MOST:
                raise NotMetalink("too many files")
            self.entries.append(_Entry(attributes.get("name")))

    def on_text(self, text: str) -> None:
        self._length += len(text)
        if self._length <= _LONGEST_TEXT:
            self._text.append(text)

    def on_end(self, _name: str) -> None:
        path = self._path[:]
        self._path.pop()
        text = "".join(self._text).strip() if self._length <= _LONGEST_TEXT else ""
        self._text, self._length = [], 0
        below = path[2:] if path[:2] == ["metalink", "file"] else path[3:]
        if "file" not in path or not text:
            return
        if below in (["url"], ["resources", "url"]):
            self._take_mirror(text)
        elif below == ["size"]:
            self.entries[-1].listed_bytes = _size(text)
        elif below in (["hash"], ["verification", "hash"]):
            algorithm = self._attributes.get("type", "").lower()
            self.entries[-1].digests.setdefault(_ALGORITHMS.get(algorithm, algorithm), text.lower())

    def _take_mirror(self, address: str) -> None:
        mirrors = self.entries[-1].mirrors
        if self._attributes.get("type", "") == "bittorrent" or len(mirrors) >= _MIRRORS_AT_MOST:
            return
        mirrors.append((_place(self._attributes), address))


def _size(text: str) -> int | None:
    """None for what is none, or none that a file can have."""
    digits = text.isascii() and text.isdecimal() and len(text) <= len(str(_LARGEST))
    return int(text) if digits and int(text) <= _LARGEST else None


def _place(attributes: Mapping[str, str]) -> int:
    """The lower, the more wanted: `priority` of RFC 5854, and `preference` of version 3 from 100 down."""
    for name, sign in (("priority", 1), ("preference", -1)):
        number = attributes.get(name, "")
        if number.isascii() and number.isdecimal() and len(number) < 10:
            return sign * int(number)
    return _LEAST_WANTED


def _best(entry: _Entry) -> ListedFile | tuple[str, str]:
    """What is to be fetched, or what can be said of it and the reason."""
    reason: str = Reason.NO_LINK
    name = safe_component(entry.name) if entry.name else None
    addresses = [address for _wanted, address in sorted(entry.mirrors, key=lambda mirror: mirror[0])]
    for place, address in enumerate(addresses):
        try:
            link = normalise(address)
        except BadLink as error:
            reason = error.reason
            continue
        mirrors = mirrors_of([link.url, *addresses[place + 1 :]])
        digest = _strongest(entry.digests)
        named = _for(link, name)
        return ListedFile(link.url, link.user, link.password, named, digest, mirrors, entry.listed_bytes)
    return name or (entry.mirrors[0][1] if entry.mirrors else ""), reason


def _for(link: Link, name: PathComponent | None) -> str | None:
    """The name, unless it would make of the file what its address does not say that it is: then the server
    names it, as without a list, and is met with the same suspicion."""
    if name is None or danger_of(name, b"") is None:
        return name
    return name if danger_of(name_from_url(link.url) or "", b"") is not None else None


def _strongest(digests: Mapping[str, str]) -> Checksum | None:
    for algorithm, length in DIGEST_BYTES.items():
        digest = digests.get(algorithm, "")
        if len(digest) == 2 * length and _HEX.fullmatch(digest):
            return Checksum(algorithm, digest)
    return None
