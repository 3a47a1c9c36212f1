"""What was dropped or pasted: from a QMimeData to the links in it.

`is_acceptable` answers while something hovers over the window and reads no file. `snapshot` copies what the
source offers into a frozen value on the GUI thread; `links_in` reads that value, and the link files it names,
and belongs on another thread.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from PySide6.QtCore import Qt

from qtapp.domain import links
from qtapp.domain.links import LARGEST_LINK_FILE_BYTES, Found, Reason, Rejected
from qtapp.domain.values import dataclass
from qtapp.ui.reading import start_of_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragMoveEvent, QDropEvent

    from qtapp.domain.links import Link

LINK_FILE_ENDINGS = (".txt", ".url", ".desktop", ".webloc", ".metalink", ".meta4")

# reasons of our own beside those of `Reason`
NOT_A_LINK_FILE = "not-a-link-file"
FILE_UNREADABLE = "file-unreadable"

# what our own list calls its rows while they are dragged, whatever else they offer to others
OWN_ROWS = "application/x-wherry-rows"

_URI_LIST = "text/uri-list"
_MOZ_URL = "text/x-moz-url"
_PLAIN = "text/plain"

# enough to find the first link; hovering must stay cheap for a list of 10,000
_PEEK_CHARACTERS = 65_536
_WEB_LINK = re.compile(r"https?://[^\s/]|\bwww\.[^\s.]+\.\w", re.IGNORECASE)
_FILE_URI = re.compile(r"^[\s\0]*file:", re.IGNORECASE | re.MULTILINE)
_LINK_FILE_URI = re.compile(
    r"^file:[^\r\n]*\.(?:txt|url|desktop|webloc|metalink|meta4)\s*$", re.IGNORECASE | re.MULTILINE
)
_BARE_ADDRESS = re.compile(r"\s*[\w-]+(?:\.[\w-]+)+(?::\d+)?/\S*\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What the source offered, each form as text; empty where it did not offer that form."""

    uris: str = ""
    moz_url: str = ""
    html: str = ""
    text: str = ""


def is_acceptable(mime: QMimeData) -> bool:
    """Whether there may be a link in it, by the look of its first 64 Ki characters.

    Rows of a list, this window's or another Wherry's, are what has been downloaded already.
    """
    if mime.hasFormat(OWN_ROWS):
        return False
    for form in (_URI_LIST, _MOZ_URL):
        if mime.hasFormat(form):
            head = _decoded(mime, form, _PEEK_CHARACTERS)
            if _WEB_LINK.search(head) or _LINK_FILE_URI.search(head):
                return True
    if mime.hasHtml() and _WEB_LINK.search(mime.html()[:_PEEK_CHARACTERS]):
        return True
    if not mime.hasFormat(_PLAIN):
        return False
    text = mime.text()[:_PEEK_CHARACTERS]
    return bool(_WEB_LINK.search(text) or _BARE_ADDRESS.fullmatch(text))


def snapshot(mime: QMimeData | None) -> Dropped:
    """Everything of use in `mime`, which belongs to its source and is gone after the event.

    A clipboard on which nothing was ever put has none.
    """
    if mime is None:
        return Dropped()
    return Dropped(
        uris=_decoded(mime, _URI_LIST),
        moz_url=_decoded(mime, _MOZ_URL),
        html=mime.html() if mime.hasHtml() else "",
        # not hasText(): Qt makes text of a list of URLs by itself
        text=mime.text() if mime.hasFormat(_PLAIN) else "",
    )


def names_files(dropped: Dropped) -> bool:
    """Whether `links_in` will read files of this, and may so wait for a disk."""
    return _FILE_URI.search(dropped.uris) is not None


def links_in(dropped: Dropped) -> Found:
    """The links of the first form that holds one, best form first; reads the link files that were dropped.

    A browser offers one link in up to four forms, so they are alternatives and never added up.
    """
    rejected: list[Rejected] = []
    for form, read in (
        (dropped.uris, _in_uri_list),
        (dropped.moz_url, _in_moz_url),
        (dropped.html, links.find_in_html),
        (dropped.text, partial(links.find, expands=True)),
    ):
        found = read(form) if form else None
        if found is None:
            continue
        if found.links:
            return found
        rejected = rejected or list(found.rejected)
    return Found((), tuple(rejected))


def title_of(dropped: Dropped) -> str:
    """What a single list that was dropped is called, "" for anything else."""
    uris = [line.strip().strip("\0") for line in dropped.uris.splitlines() if line.strip()]
    if len(uris) != 1 or _FILE_URI.match(uris[0]) is None:
        return ""
    path = _local_path(uris[0])
    return path.stem if path is not None else ""


def _decoded(mime: QMimeData, form: str, limit: int | None = None) -> str:
    """The bytes of `form` as text: UTF-16 where it looks so (Firefox), else UTF-8 with strays replaced."""
    if not mime.hasFormat(form):
        return ""
    raw = bytes(mime.data(form).data()[: None if limit is None else 2 * limit])
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    for encoding, first_is_nul in (("utf-16-le", False), ("utf-16-be", True)):
        if raw[0 if first_is_nul else 1 :][:1] == b"\0":
            return raw[: len(raw) // 2 * 2].decode(encoding, "replace")
    return raw.decode("utf-8", "replace")


def _in_uri_list(uris: str) -> Found:
    """RFC 2483: one URI a line, lines that begin with # are comments."""
    web: list[str] = []
    parts: list[Found] = []

    def close_run() -> None:
        if web:
            parts.append(links.find("\n".join(web)))
            web.clear()

    for line in uris.splitlines():
        uri = line.strip().strip("\0")
        if not uri or uri.startswith("#"):
            continue
        if _FILE_URI.match(uri):
            close_run()
            parts.append(_in_link_file(uri))
        else:
            web.append(uri)
    close_run()
    return _joined(parts)


def _in_moz_url(moz_url: str) -> Found:
    """Firefox's own: lines alternate between a link and its title."""
    return links.find("\n".join(moz_url.strip("\0").splitlines()[::2]))


def _in_link_file(uri: str) -> Found:
    path = _local_path(uri)
    if path is None:
        return _refused(unquote(uri), "scheme")
    if not path.name.lower().endswith(LINK_FILE_ENDINGS):
        return _refused(path.name, NOT_A_LINK_FILE)
    try:
        data = start_of_file(path, LARGEST_LINK_FILE_BYTES + 1)
    except (OSError, ValueError):
        return _refused(path.name, FILE_UNREADABLE)
    if len(data) > LARGEST_LINK_FILE_BYTES:
        return _refused(path.name, Reason.TOO_LARGE)
    found = links.find_in_link_file(path.name, data)
    return found if found.links or found.rejected else _refused(path.name, NOT_A_LINK_FILE)


def _local_path(uri: str) -> Path | None:
    """The path of a file URI of this machine; None for another host's."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    if parts.netloc not in ("", "localhost"):
        return None
    return Path(url2pathname(parts.path))


def _refused(text: str, reason: str) -> Found:
    return Found((), (Rejected(text, reason),))


def _joined(parts: Iterable[Found]) -> Found:
    """All of `parts` in order, each address once."""
    by_url: dict[str, Link] = {}
    rejected: list[Rejected] = []
    for part in parts:
        for link in part.links:
            by_url.setdefault(link.url, link)
        rejected.extend(part.rejected)
    return Found(tuple(by_url.values()), tuple(rejected))


def accept_copy(event: QDragMoveEvent | QDropEvent) -> None:
    """Accept as a copy wherever the source allows it: a file manager may propose to move the file."""
    if event.possibleActions() & Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.acceptProposedAction()
