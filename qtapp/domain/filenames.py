"""Names of files: one harmless component from whatever a server, a link or a person suggests.

Files travel, so the rules of every system hold on all of them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NewType
from urllib.parse import unquote_to_bytes, urlsplit

from pathvalidate import FileNameValidator, Platform

from qtapp.domain.disposition import filename_parameter, text_of_bytes

PathComponent = NewType("PathComponent", str)
"""A name that has been through `safe_component`: it cannot climb, hide, or mean a device."""

FALLBACK_NAME = "download"

_FILE_SYSTEM_BYTES = 255
# the longest thing that is made of a name is the journal while it is replaced: .<name>.<8 hex>.part.journal~
_PART_ROOM_BYTES = len("..01234567.part.journal~")
_NUMBER_ROOM_BYTES = len(" (999)")
NUMBERED_MAX_BYTES = _FILE_SYSTEM_BYTES - _PART_ROOM_BYTES
NAME_MAX_BYTES = NUMBERED_MAX_BYTES - _NUMBER_ROOM_BYTES

# NFC takes quadratic time over a long run of combining marks; what is cut out here would be cut later anyway
# one file is named several times in a row: when it is added, begun, and published
NAMES_REMEMBERED = 256
_LONGEST_SUGGESTION = 2048

_SEPARATORS = re.compile(r"[/\\]")
_DRIVE = re.compile(r"[A-Za-z]:(?=\S)")
_ILLEGAL_ON_WINDOWS = re.compile(r'[<>:"|?*]')
_INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# letters and marks that show nothing: combining grapheme joiner, Hangul and Khmer fillers, Braille blank
_INVISIBLE_OTHERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")

_RESERVED_STEMS = frozenset(FileNameValidator(platform=Platform.UNIVERSAL).reserved_keywords) | {
    "CONIN$",
    "CONOUT$",
}
# the shells of Windows and macOS act on these wherever they lie
_RESERVED_NAMES = frozenset({"desktop.ini", "thumbs.db", "autorun.inf", ".ds_store"})

# what an unfinished download of ours is called: a finished file must never be taken for one
_PART_NAME = re.compile(r"\..*\.[0-9a-f]{8}\.part(?:\.journal~?)?\Z", re.IGNORECASE | re.DOTALL)

# at most 16 characters with a letter among them (.7z, .mp3), or the number of a split archive (.001)
_EXTENSION = re.compile(r"\.(?:(?=[^.]*[^\W\d_])[\w+~-]{1,16}|[0-9]{3})\Z")
_COMPRESSED = frozenset({".gz", ".bz2", ".xz", ".zst", ".lz", ".lz4", ".lzma", ".br", ".z"})
_DETACHED = frozenset({".asc", ".sig", ".sha256", ".sha512", ".md5", ".torrent", ".metalink"})
_INNER_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}\Z")

# What a browser, viewer or archiver shows; nothing that a double click would run. Not text/plain: servers
# that know nothing of a file say so, of whatever it is.
_EXTENSION_BY_TYPE = {
    "application/epub+zip": ".epub",
    "application/gzip": ".gz",
    "application/json": ".json",
    "application/msword": ".doc",
    "application/ogg": ".ogg",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.rar": ".rar",
    "application/x-7z-compressed": ".7z",
    "application/x-bittorrent": ".torrent",
    "application/x-bzip2": ".bz2",
    "application/x-gzip": ".gz",
    "application/x-iso9660-image": ".iso",
    "application/x-rar-compressed": ".rar",
    "application/x-tar": ".tar",
    "application/x-xz": ".xz",
    "application/xml": ".xml",
    "application/zip": ".zip",
    "application/zstd": ".zst",
    "audio/aac": ".aac",
    "audio/flac": ".flac",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/opus": ".opus",
    "audio/wav": ".wav",
    "audio/webm": ".weba",
    "audio/x-wav": ".wav",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/jpeg": ".jpg",
    "image/jxl": ".jxl",
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "text/calendar": ".ics",
    "text/css": ".css",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/xml": ".xml",
    "video/mp4": ".mp4",
    "video/mpeg": ".mpg",
    "video/ogg": ".ogv",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
    "video/x-matroska": ".mkv",
    "video/x-msvideo": ".avi",
}


@lru_cache(NAMES_REMEMBERED)
def safe_component(name: str, *, typed_by_user: bool = False) -> PathComponent:
    """The last segment of `name` as a name every file system takes, never empty.

    At most NAME_MAX_BYTES long in UTF-8, which leaves room for the part file's name and for a number. It
    keeps its extension when it is cut. Only a name that the user typed may begin with a dot. Nothing is
    percent-decoded here: `name_from_url` and `name_from_disposition` have done so where it is due.
    """
    name = _last_segment(_visible(name))
    name = _ILLEGAL_ON_WINDOWS.sub("_", name)
    name = name.strip().rstrip(" .").rstrip() if typed_by_user else name.strip(" .")
    name = _without_odd_ends(name, keep_leading_dot=typed_by_user)
    if name.startswith("-"):
        # as an argument it would be taken for an option
        name = f"_{name[1:]}"
    if not name:
        return PathComponent(FALLBACK_NAME)
    stem, extension = split_extension(_not_reserved(name))
    # what the cut leaves may be reserved though the whole was not
    return PathComponent(_not_reserved(_fitted(stem, "", extension, NAME_MAX_BYTES)))


def numbered(name: str, number: int) -> PathComponent:
    """ "a (2).tar.gz" of "a.tar.gz": at most NUMBERED_MAX_BYTES long, the extension kept.

    `name` must be a safe one already; the number is what the caller wants tried next.
    """
    stem, extension = split_extension(name)
    return PathComponent(_fitted(stem, f" ({number})", extension, NUMBERED_MAX_BYTES))


def rejected_name(name: PathComponent) -> PathComponent:
    """What a file that is the wrong one is kept as: its ending is nothing that a double click would run."""
    return PathComponent(f"{name}.bad")


def same_name_key(name: str) -> str:
    """Equal for names that some file system takes for one: they differ in case or in Unicode form alone."""
    if name.isascii():
        return name.lower()
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
    return unicodedata.normalize("NFC", folded)


def split_extension(name: str) -> tuple[str, str]:
    """(stem, extension with its dot): ("a", ".tar.gz"), (".bashrc", ""), ("Version 2.0", "")."""
    outer = _EXTENSION.search(name)
    if outer is None or outer.start() == 0:
        return name, ""
    stem, extension = name[: outer.start()], outer.group()
    if extension.lower() in _COMPRESSED | _DETACHED:
        inner = _INNER_EXTENSION.search(stem)
        if inner is not None and inner.start() > 0:
            return stem[: inner.start()], inner.group() + extension
    return stem, extension


def with_extension_for(name: str, content_type: str) -> PathComponent:
    """`name` with the extension of its media type, where it has none and the type is well known and harmless.

    An extension that is there stays, however badly it fits: the type is the server's claim alone.
    """
    if split_extension(name)[1]:
        return PathComponent(name)
    extension = _EXTENSION_BY_TYPE.get(content_type.partition(";")[0].strip().lower())
    if extension is None:
        return PathComponent(name)
    return PathComponent(_fitted(name, "", extension, NAME_MAX_BYTES))


@lru_cache(NAMES_REMEMBERED)
def name_from_url(url: str) -> str | None:
    """The last segment of the URL's path, percent-decoded once, not yet safe; None where there is none."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    return text_of_bytes(unquote_to_bytes(path.rpartition("/")[2])) or None


def name_from_disposition(header: str) -> str | None:
    """The name a Content-Disposition suggests, decoded, not yet safe; None without one. Never raises."""
    name = filename_parameter(header)
    return _last_segment(name) or None if name else None


def _visible(name: str) -> str:
    """`name` in NFC without what is not seen: controls, direction marks, zero width, halves of pairs."""
    if len(name) > _LONGEST_SUGGESTION:
        name = name[: _LONGEST_SUGGESTION // 2] + name[-_LONGEST_SUGGESTION // 2 :]
    if name.isascii() and name.isprintable():
        return name
    return unicodedata.normalize("NFC", "".join(char for char in name if not _is_invisible(char)))


def _is_invisible(char: str) -> bool:
    return (
        unicodedata.category(char) in _INVISIBLE_CATEGORIES
        or char in _INVISIBLE_OTHERS
        or ord(char) & 0xFFFE == 0xFFFE
        or "\ufdd0" <= char <= "\ufdef"
    )


def _last_segment(name: str) -> str:
    """What follows the last separator of either system, and the drive."""
    segment = _SEPARATORS.split(name.rstrip("/\\"))[-1]
    return _DRIVE.sub("", segment, count=1) if _DRIVE.match(segment) else segment


def _without_odd_ends(name: str, *, keep_leading_dot: bool) -> str:
    """Without spaces of any script at the ends, dots at the end and, unless they are kept, in front."""
    start, end = 0, len(name)
    while end > start and (name[end - 1] == "." or name[end - 1].isspace()):
        end -= 1
    while start < end and ((name[start] == "." and not keep_leading_dot) or name[start].isspace()):
        start += 1
    return name[start:end]


def _not_reserved(name: str) -> str:
    # Windows takes "NUL .tar.gz" for the device too
    device = name.partition(".")[0].rstrip().upper()
    is_reserved = device in _RESERVED_STEMS or name.lower() in _RESERVED_NAMES or _PART_NAME.match(name)
    return f"_{name}" if is_reserved else name


def _fitted(stem: str, mark: str, extension: str, limit_bytes: int) -> str:
    """stem + mark + extension, with as much of the stem as fits the limit."""
    whole = f"{stem}{mark}{extension}"
    if _size(whole) <= limit_bytes:
        return whole
    cut = _cut(stem, limit_bytes - _size(mark) - _size(extension))
    if not mark:
        while not extension and split_extension(cut)[1]:
            # cutting must not make "a.exe" of "a.exe-and-much-more"
            cut = "_".join(cut.rsplit(".", 1))
        cut = _without_odd_ends(cut, keep_leading_dot=True)
    return f"{cut}{mark}{extension}"


def _size(text: str) -> int:
    return len(text.encode())


def _cut(text: str, limit_bytes: int) -> str:
    """The start of `text` that fits the limit, cut between two characters as people count them."""
    cut = text.encode()[:limit_bytes].decode(errors="ignore")
    end = len(cut)
    while 0 < end < len(text) and _belongs_to_the_one_before(text, end):
        end -= 1
    # a letter under more marks than fit is cut where it must be
    return cut[:end] or cut


def _belongs_to_the_one_before(text: str, index: int) -> bool:
    char = text[index]
    if unicodedata.category(char) in ("Mn", "Mc", "Me") or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    if not _is_flag_half(char):
        return False
    start = index
    while start and _is_flag_half(text[start - 1]):
        start -= 1
    return (index - start) % 2 == 1


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
