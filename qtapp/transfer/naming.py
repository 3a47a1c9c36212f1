"""What the file is called, and whether the reply is a file at all."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.executables import Danger, danger_of
from qtapp.domain.filenames import (
    PathComponent,
    name_from_url,
    safe_component,
    split_extension,
    with_extension_for,
)
from qtapp.domain.links import host_of

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec
    from qtapp.transfer.reply import Head

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
# what nobody serves as a web page: HTML under such a name is a login, an error, or a captive portal
_NEVER_A_PAGE = frozenset(
    "7z apk appimage avi bin bz2 deb dmg doc docx epub exe flac gif gz iso jar jpeg jpg m4a mkv mov mp3 mp4 "  # noqa: SIM905
    "msi odt ogg pdf png ppt pptx rar rpm tar tgz tiff wav webm webp xls xlsx xz zip zst".split()
)
_PAGE_ENDINGS = frozenset({"asp", "aspx", "cgi", "do", "htm", "html", "jsp", "php"})
_GZIP_TYPES = ("application/gzip", "application/x-gzip", "application/x-compressed-tar", "application/x-tgz")
_GZIP_NAMES = (".gz", ".tgz", ".svgz")


def choose_name(spec: DownloadSpec, head: Head | None, *, earlier: str | None = None) -> PathComponent:
    """The file's name: the user's, else that of the earlier attempt, else the server's, else the URL's."""
    if spec.name is not None:
        return safe_component(spec.name, typed_by_user=True)
    if earlier is not None:
        return safe_component(earlier)
    suggested = head.name if head is not None else None
    url = head.url if head is not None else spec.url
    name = safe_component(suggested or name_from_url(url) or name_from_url(spec.url) or "")
    return with_extension_for(name, head.media_type) if head is not None and head.media_type else name


class GivenName:
    """What a transfer's file is to be called: known once the server has spoken, and the user's to change
    until the file is given it. For any thread."""

    def __init__(self, spec: DownloadSpec) -> None:
        self._lock = threading.Lock()
        self._spec = spec
        self._name: PathComponent | None = None

    @property
    def name(self) -> PathComponent | None:
        """None before it is known."""
        return self._name

    def learn(self, head: Head | None = None, *, earlier: str | None = None) -> PathComponent:
        """As `choose_name`; what is known stays."""
        with self._lock:
            if self._name is None:
                self._name = choose_name(self._spec, head, earlier=earlier)
            return self._name

    def change(self, name: str) -> None:
        """It has no effect on a file that has its name already."""
        with self._lock:
            self._spec = replace(self._spec, name=name)
            self._name = choose_name(self._spec, None)


def turned_into(spec: DownloadSpec, name: str) -> Danger | None:
    """What opening `name` would run, where the address looked like a file that is only shown; else None.

    Addresses of pages that hand out files, and those without an ending, promise nothing.
    """
    promised = safe_component(name_from_url(spec.url) or "")
    ending = promised.rpartition(".")[2].lower()
    promises_nothing = not split_extension(promised)[1] or ending in _PAGE_ENDINGS
    if spec.name is not None or promises_nothing or danger_of(promised, b"") is not None:
        return None
    return danger_of(name, b"")


def refuse_what_is_no_file(
    spec: DownloadSpec, head: Head, *, name: str | None = None, media_type: str | None = None
) -> None:
    """`name` and `media_type` are those of an earlier reply, None before there was one.

    Raises:
        TransferError: WEB_PAGE where a page came in a file's place; CODED_BODY for a coding that was not
            asked for, unless the file is itself such a coded one and stays as it is.
    """
    name = (name or head.name or name_from_url(spec.url) or "").lower()
    if head.media_type in _PAGE_TYPES:
        was_no_page = media_type is not None and media_type not in _PAGE_TYPES
        if was_no_page or name.rpartition(".")[2] in _NEVER_A_PAGE:
            page = host_of(head.url)
            raise TransferError(
                ErrorKind.WEB_PAGE,
                f"{head.media_type} in place of {name}",
                answered_by=page if page != host_of(spec.url) else None,
            )
    if head.coding is not None:
        is_gzip_file = head.media_type in _GZIP_TYPES or name.endswith(_GZIP_NAMES)
        if head.coding not in ("gzip", "x-gzip") or not is_gzip_file:
            raise TransferError(ErrorKind.CODED_BODY, f"Content-Encoding: {head.coding}")
