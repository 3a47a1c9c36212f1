"""The mark of the web: a file that came from elsewhere says so, and the system asks before running it."""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    SetMark = Callable[[int, Path, str], None]

LINUX_ATTRIBUTE = "user.xdg.origin.url"
MAC_ATTRIBUTE = "com.apple.quarantine"
WINDOWS_STREAM = ":Zone.Identifier"
# what every file system takes beside a file's other attributes
_LONGEST_ADDRESS = 2048
_INTERNET_ZONE = 3
# downloaded, and not yet looked at by the user
_QUARANTINED = 0x0081


def web_mark(platform: str, *, notes_address: bool, now: Callable[[], float] = time.time) -> SetMark:
    """What marks a file on `platform`, given its descriptor, path and URL; may raise OSError.

    Windows and macOS always want to know. Elsewhere a mark warns nobody and only tells where the file came
    from, to whomever it is passed on: it is set if `notes_address`. `platform` is a `sys.platform`, and `now`
    gives seconds since the epoch.
    """
    if platform == "win32":
        return _mark_on_windows
    if platform == "darwin":
        return lambda fd, _path, _url: _set_mac_attribute(fd, quarantine(now()))
    if notes_address and hasattr(os, "setxattr"):
        return _mark_on_linux
    return lambda _fd, _path, _url: None


def public_address(url: str) -> str:
    """The URL without what may be secret: user, password, parameters, query and fragment."""
    parts = urlsplit(url)
    path = parts.path.partition(";")[0]
    address = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, "", ""))
    if len(address.encode(errors="replace")) <= _LONGEST_ADDRESS:
        return address
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "/", "", ""))


def zone_identifier(url: str) -> str:
    """What stands in a file's stream on Windows."""
    # an address has no line ends, lest it adds lines of its own
    address = "".join(public_address(url).split())
    return f"[ZoneTransfer]\r\nZoneId={_INTERNET_ZONE}\r\nHostUrl={address}\r\n"


def quarantine(now: float) -> str:
    """What stands in a file's attribute on macOS: flags, when, and by whom."""
    return f"{_QUARANTINED:04x};{int(now):x};Wherry;"


def _mark_on_linux(fd: int, _path: Path, url: str) -> None:
    os.setxattr(fd, LINUX_ATTRIBUTE, public_address(url).encode(errors="replace"))


def _mark_on_windows(_fd: int, path: Path, url: str) -> None:
    # the stream is part of the file and goes with it when it is renamed
    Path(f"{path}{WINDOWS_STREAM}").write_bytes(zone_identifier(url).encode(errors="replace"))


def _set_mac_attribute(fd: int, value: str) -> None:
    set_attribute = ctypes.CDLL(None, use_errno=True).fsetxattr
    data = value.encode()
    name = MAC_ATTRIBUTE.encode()
    if set_attribute(fd, name, data, ctypes.c_size_t(len(data)), ctypes.c_uint32(0), 0) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
