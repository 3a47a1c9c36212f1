"""Where the program that owns a profile listens for others of the same user."""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import struct
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.storage.profile_lock import is_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

SOCKET_NAME = "control.socket"
# of sockaddr_un.sun_path, on the system that has the least
_LONGEST_PATH_BYTES = 103
_CREDENTIALS = struct.Struct("3i")  # struct ucred of Linux: process, user, group


def addresses(folder: Path) -> tuple[str, ...]:
    """Every place for the owner of `folder`, the best one first: in the folder itself, and where that cannot
    hold a socket, in one that is the user's alone. Who looks for the owner tries them in this order.
    """
    key = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return (f"wherry-{key}",)
    places = [folder / SOCKET_NAME, *(parent / f"wherry-{key}" for parent in _private_folders())]
    return tuple(str(place) for place in places if _can_be_bound(place))


def _can_be_bound(place: Path) -> bool:
    try:
        return len(str(place).encode("utf-8")) <= _LONGEST_PATH_BYTES
    except UnicodeEncodeError:  # Qt would make another name of it
        return False


def _private_folders() -> Iterator[Path]:
    user = os.getuid()
    # the second is the first, but also for who was started without a session, by cron say
    candidates = (os.environ.get("XDG_RUNTIME_DIR"), f"/run/user/{user}")
    for folder in dict.fromkeys(Path(each) for each in candidates if each):
        if is_private_folder(folder):
            yield folder
    last = _last_folder()
    if is_private_folder(last) or not os.path.lexists(last):
        yield last


def _last_folder() -> Path:
    """For who has no other; its owner makes it when it listens there."""
    return Path(tempfile.gettempdir()) / f"wherry-{os.getuid()}"


def make_way(address: str) -> bool:
    """Take away what a crashed owner has left at `address`; for the owner alone. False where something else
    is there, which is not ours to touch, or where others could put something.
    """
    if sys.platform == "win32":
        return True
    if (folder := Path(address).parent) == _last_folder():
        with suppress(OSError):
            folder.mkdir(mode=0o700)
        if not is_private_folder(folder):
            return False
    try:
        found = os.lstat(address)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.getuid():
        return False
    try:
        os.unlink(address)  # noqa: PTH108 - an address, which on other systems is no path
    except OSError:
        return False
    return True


def may_be_ours(address: str) -> bool:
    """Before it is connected to: whether there is a socket of this user."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(address)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def is_same_user(descriptor: int) -> bool:
    """Whether the other end of a connected socket is of this user; where the system does not tell, the
    socket's mode has to do."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        with socket.socket(fileno=os.dup(descriptor)) as peer:
            found = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    except OSError:
        return False
    _process, user, _group = _CREDENTIALS.unpack(found)
    return bool(user == os.getuid())
