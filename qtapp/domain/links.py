"""Links in what was dropped or pasted: free text, lists, HTML, and the link files of every desktop."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from qtapp.domain import metalink
from qtapp.domain.addresses import (
    LONGEST_URL,
    BadLink,
    Link,
    Reason,
    host_of,
    normalise,
    origin_of,
    redacted,
)
from qtapp.domain.patterns import LINKS_AT_MOST, TooManyError, count_of, expanded, has_pattern
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "LONGEST_URL",
    "BadLink",
    "Found",
    "Link",
    "Reason",
    "Rejected",
    "find",
    "find_in_html",
    "find_in_link_file",
    "host_of",
    "normalise",
    "origin_of",
    "redacted",
]

LARGEST_LINK_FILE_BYTES = 4 << 20
_LARGEST_HTML_CHARS = 4 << 20
_LONGEST_SHOWN_CHARS = 200

# What no link written in text goes across: blanks, quotation marks that are not used in addresses, the
# punctuation of scripts written without blanks, and what cannot be seen.
_WORD = re.compile(
    r"[^\s<>\"`\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    r"\u00ab\u00bb\u201c-\u201e\u2039\u203a\u3000-\u3003\u3008-\u3011\u3014-\u301f\uff01\uff08\uff09\uff0c\uff1b\uff1f]+"
)
_START = re.compile(
    r"(?<![a-z])(?:[a-z][a-z0-9+.-]{1,30}://"
    r"|(?:about|blob|ed2k|file|javascript|magnet|mailto|news|sms|tel|urn|vbscript|view-source):(?=[^\s:])"
    r"|data:(?=[\w/+.-]{0,100}[;,]))",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[,;|](?=https?://)", re.IGNORECASE)
_CLOSERS = {"(": ")", "[": "]", "{": "}", "'": "'"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items() if closer != opener}
_TRAILING = frozenset(".,;:!?'*|\\\u2019\u2026")

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST_WITH_TLD = rf"(?:{_LABEL}\.)+(?:[^\W\d_]{{2,24}}|xn--[a-z0-9-]{{2,59}})"
_BARE = re.compile(
    rf"(?:www\.{_HOST_WITH_TLD}(?::\d+)?(?:[/?#]\S*)?|{_HOST_WITH_TLD}(?::\d+)?/\S*)", re.IGNORECASE
)
_LONGEST_BARE_CHARS = 4096

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LINE_BREAKS_AND_TABS = re.compile(r"[\t\r\n]")


@dataclass(frozen=True, slots=True)
class Rejected:
    """The start of what was not taken, without credentials, and one of `Reason`."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """Each link once, in the order of the text."""

    links: tuple[Link, ...] = ()
    rejected: tuple[Rejected, ...] = ()


def find(text: str, *, expands: bool = False) -> Found:
    """The links in free text or in a list; a line that is nothing but "www.x.org" or "x.org/file" is one too.
    It `expands` patterns as those of `patterns`, LINKS_AT_MOST in all.

    Takes time in proportion to the text and the links, whatever stands in it.
    """
    return _sorted_out(_in_text(text), expands=expands)


def find_in_html(html: str, base: str | None = None) -> Found:
    """Where the `<a>`s lead; where there are none, the images themselves. `data:` is passed over.

    A relative link counts only if `base`, or the page's own `<base>`, says what it is relative to.
    """
    if len(html) > _LARGEST_HTML_CHARS:
        return Found((), (Rejected("<html>", Reason.TOO_LARGE),))
    page = _Page()
    # not closed: what a page broken off leaves open is read again and again by the parser, for hours
    page.feed(html)
    base = _joined(base, page.base) if page.base else base
    resolved = (_resolved(reference, base) for reference in page.targets or page.images)
    return _sorted_out(address for address in resolved if address)


def find_in_link_file(name: str, data: bytes) -> Found:
    """The links in a .txt, .url, .desktop, .webloc, .metalink or .meta4 file; `name` decides how `data` is
    read. Those of a Metalink file are `ListedFile`s."""
    ending = name.rpartition(".")[2].lower()
    if len(data) > LARGEST_LINK_FILE_BYTES:
        return Found((), (Rejected(name, Reason.TOO_LARGE),))
    if ending == "txt":
        found = find(_text_of(data))
    elif ending == "url":
        found = _sorted_out(_ini_value(_text_of(data), "internetshortcut", "url"))
    elif ending == "desktop":
        text = _text_of(data)
        is_link = [kind.lower() for kind in _ini_value(text, "desktop entry", "type")] == ["link"]
        found = _sorted_out(_ini_value(text, "desktop entry", "url") if is_link else ())
    elif ending == "webloc":
        found = _sorted_out(_webloc_address(data))
    elif ending in metalink.ENDINGS:
        found = _in_metalink(name, data)
    else:
        found = Found()
    return found if found.links or found.rejected else Found((), (Rejected(name, Reason.NO_LINK),))


def _sorted_out(candidates: Iterable[str], *, expands: bool = False) -> Found:
    # dicts, for their order
    links: dict[Link, None] = {}
    rejected: dict[Rejected, None] = {}
    room = LINKS_AT_MOST
    for candidate in candidates:
        try:
            if expands and has_pattern(candidate):
                addresses = expanded(candidate, room)
                room -= count_of(candidate)
                links.update((normalise(address), None) for address in addresses)
            else:
                links[normalise(candidate)] = None
        except TooManyError:
            rejected[Rejected(_shown(candidate), Reason.TOO_MANY)] = None
        except BadLink as error:
            rejected[Rejected(_shown(candidate), error.reason)] = None
    return Found(tuple(links), tuple(rejected))


def _shown(candidate: str) -> str:
    return redacted(candidate[:LONGEST_URL])[:_LONGEST_SHOWN_CHARS]


def _in_text(text: str) -> Iterator[str]:
    for line in text.splitlines():
        is_plain = True
        if ":" in line:
            for address in _in_line(line):
                is_plain = False
                yield address
        if is_plain and ("." in line or "\\" in line) and len(line) <= _LONGEST_BARE_CHARS:
            whole = line.strip()
            if _BARE.fullmatch(whole):
                yield f"https://{whole}"
            elif whole.startswith("\\\\") and len(whole) > 2:
                yield f"file:{whole}"


def _in_line(line: str) -> Iterator[str]:
    for match in _WORD.finditer(line):
        word = match.group()
        if ":" not in word:
            continue
        cuts = [cut.start() for cut in _GLUED.finditer(word)]
        position = 0
        while start := _START.search(word, position):
            following = bisect_left(cuts, start.end())
            end = cuts[following] if following < len(cuts) else len(word)
            before = word[start.start() - 1] if start.start() else ""
            end = _before_closer(word, before, start.end(), end)
            yield _without_trailing(word[start.start() : end], before)
            position = end


def _before_closer(word: str, opener: str, start: int, end: int) -> int:
    """Where the bracket or quote that was opened just before the link is closed; `end` where it is not."""
    closer = _CLOSERS.get(opener)
    if closer is None:
        return end
    depth = 0
    for at in range(start, end):
        if word[at] == closer:
            if depth == 0:
                return at
            depth -= 1
        elif word[at] == opener:
            depth += 1
    return end


def _without_trailing(address: str, before: str) -> str:
    """Without the punctuation of the sentence; a closing bracket stays if it was opened in the address."""
    trailing = _TRAILING | {before} if before in ("_", "~") else _TRAILING
    surplus = {closer: address.count(closer) - address.count(opener) for closer, opener in _OPENERS.items()}
    end = len(address)
    while end:
        char = address[end - 1]
        if surplus.get(char, 0) > 0:
            surplus[char] -= 1
        elif char not in trailing:
            break
        end -= 1
    return address[:end]


class _Page(HTMLParser):
    """Collects what a page refers to."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.base: str | None = None
        self.targets: list[str] = []
        self.images: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("a", "img", "base"):
            return
        reference = dict(reversed(attrs)).get("src" if tag == "img" else "href")
        if not reference:
            return
        if tag == "a":
            self.targets.append(reference)
        elif tag == "img":
            self.images.append(reference)
        elif self.base is None:
            self.base = reference

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            # "<![" and then no name: the standard parser gives up on the whole page
            return self.parse_bogus_comment(i)


def _resolved(reference: str, base: str | None) -> str | None:
    """The absolute address that is meant; None where nothing says which, or it is none to fetch."""
    reference = _LINE_BREAKS_AND_TABS.sub("", reference.strip())
    if not reference or reference.startswith("#") or reference[:5].lower() == "data:":
        return None
    if _SCHEME.match(reference):
        return reference
    if base is None:
        return f"https:{reference}" if reference.startswith("//") else None
    return _joined(base, reference)


def _joined(base: str | None, reference: str) -> str | None:
    try:
        return urljoin(base or "", reference)
    except ValueError:
        return None


def _text_of(data: bytes) -> str:
    """By its byte order mark, else UTF-16 where every other byte is nil, else UTF-8, else Windows-1252."""
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", "replace")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    head = data[:64]
    for encoding, nils in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if nils and nils.count(0) * 2 > len(nils):
            return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _ini_value(text: str, section: str, key: str) -> tuple[str, ...]:
    """The first value of the key in the section, as a tuple of one or none; keys may carry a [suffix]."""
    current = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            current = line[1:-1].strip().lower()
        elif current == section:
            name, equals, value = line.partition("=")
            # KDE writes URL[$e]
            if equals and name.partition("[")[0].strip().lower() == key and value.strip():
                return (value.strip(),)
    return ()


def _in_metalink(name: str, data: bytes) -> Found:
    try:
        files, rejected = metalink.read(data)
    except metalink.NotMetalink:
        return Found((), (Rejected(name, Reason.BAD_LIST),))
    shown = (Rejected(redacted(text)[:_LONGEST_SHOWN_CHARS], reason) for text, reason in rejected)
    return Found(tuple(dict.fromkeys(files)), tuple(dict.fromkeys(shown)))


def _webloc_address(data: bytes) -> tuple[str, ...]:
    import plistlib  # noqa: PLC0415  (it brings an XML parser that every start would pay for)
    from xml.parsers.expat import ExpatError  # noqa: PLC0415

    try:
        content = plistlib.loads(data)
    except (ExpatError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError, MemoryError):
        # plistlib lets out whatever its parsers stumble over
        return ()
    address = content.get("URL") if isinstance(content, dict) else None
    return (address,) if isinstance(address, str) else ()
