"""Finished files with the same content, found on request: of the same size first, then by their digests."""

from __future__ import annotations

import hashlib
import logging
import stat
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.domain.download import StopReason
from qtapp.domain.values import dataclass
from qtapp.services.trash import move_to_trash
from qtapp.storage.regular_files import regular
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

THREAD_NAME = "duplicates"
READ_BYTES = 1 << 20
# files of one size mostly differ in their beginnings already
HEAD_BYTES = 64 * 1024
TOLD_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Copy:
    """A file as it was when it was read. `id` is that of its download, `modified_ns` since the epoch."""

    id: str
    path: Path
    size_bytes: int
    modified_ns: int
    inode: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """`groups` are files of one content each, two at least, the oldest first; those that would free most come
    first. `unread` is how many could not be read, or changed meanwhile."""

    groups: tuple[tuple[Copy, ...], ...]
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Read:
    """How far a search is."""

    bytes_done: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of copies that were to go to the trash: `moved` are there; `changed` are left where they
    are, as they or what was to be kept are not what they were; `kept` as there is no trash for them."""

    moved: tuple[Copy, ...]
    changed: tuple[Copy, ...]
    kept: tuple[Copy, ...]


class Duplicates(QObject):
    """Lives on the GUI thread; one search at a time, on a thread of its own that a quit does not wait for."""

    progressed = Signal(object)  # Read
    ended = Signal(object)  # Found; none for a search that was cancelled
    cleared = Signal(object)  # Cleared
    _told = Signal(object)  # tuple[StopToken, Read | Found | Cleared]

    def __init__(
        self, parent: QObject | None = None, *, trash: Callable[[Path], bool] = move_to_trash
    ) -> None:
        super().__init__(parent)
        self._trash = trash
        self._token: StopToken | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_under_way(self) -> bool:
        return self._token is not None

    def search(self, files: Iterable[tuple[str, Path]]) -> None:
        """Among these, each with the id of its download; in the place of one under way."""
        self.cancel()
        asked = tuple(files)
        self._run(lambda token: find_duplicates(asked, token, lambda read: self._tell(token, read)))

    def clear(self, groups: Iterable[tuple[Copy, tuple[Copy, ...]]]) -> None:
        """Move copies to the trash: of each group the one that is kept, and those that are not."""
        self.cancel()
        asked = tuple(groups)
        self._run(lambda token: clear_copies(asked, token, self._trash))

    @Slot()
    def cancel(self) -> None:
        """Nothing more is told, and no further file touched; harmless where nothing is under way."""
        if self._token is not None:
            self._token.stop(StopReason.CANCEL)
            self._token = None

    def _run(self, work: Callable[[StopToken], Found | Cleared]) -> None:
        token = self._token = StopToken()

        def live() -> None:
            try:
                self._tell(token, work(token))
            except StopRequested:
                return
            except Exception:  # a thread's edge: who waits is to hear of it
                log.exception("looking for duplicates")
                self._tell(token, Found(()))

        threading.Thread(target=live, name=THREAD_NAME, daemon=True).start()

    def _tell(self, token: StopToken, told: Read | Found | Cleared) -> None:
        with suppress(RuntimeError):  # the program may be gone by now
            self._told.emit((token, told))

    @Slot(object)
    def _on_told(self, told: tuple[StopToken, Read | Found | Cleared]) -> None:
        token, value = told
        if token is not self._token:
            return
        match value:
            case Read():
                self.progressed.emit(value)
            case Found():
                self._token = None
                self.ended.emit(value)
            case Cleared():
                self._token = None
                self.cleared.emit(value)


def find_duplicates(
    files: Iterable[tuple[str, Path]],
    token: StopToken,
    tell: Callable[[Read], None],
    clock: Callable[[], float] = time.monotonic,
) -> Found:
    """What is not there or no plain file is passed over; two names of one file are no copies of each other.

    Raises:
        StopRequested: `token` was stopped.
    """
    reading = _Reading(token, tell, clock)
    alike = [group for group in _by_size(_plain_files(files, token)) if len(group) > 1]
    heads = [group for same in alike for group in reading.sorted_by(_head, same)]
    reading.expect(sum(copy.size_bytes for group in heads for copy in group))
    groups = [group for same in heads for group in reading.sorted_by(_whole, same)]
    groups.sort(key=lambda group: -group[0].size_bytes * (len(group) - 1))
    return Found(tuple(groups), reading.unread)


def clear_copies(
    groups: Iterable[tuple[Copy, tuple[Copy, ...]]], token: StopToken, trash: Callable[[Path], bool]
) -> Cleared:
    """Nothing is moved unless it and the one that stays are as they were when they were read.

    Raises:
        StopRequested: `token` was stopped; what was moved by then is in the trash.
    """
    moved, changed, kept = [], [], []
    for stays, copies in groups:
        for copy in copies:
            token.check()
            if not (_is_as_it_was(copy) and _is_as_it_was(stays)):
                changed.append(copy)
            elif trash(copy.path):
                moved.append(copy)
            else:
                kept.append(copy)
    return Cleared(tuple(moved), tuple(changed), tuple(kept))


class _Reading:
    """Reads files, tells how far it is, and counts those that could not be read."""

    def __init__(self, token: StopToken, tell: Callable[[Read], None], clock: Callable[[], float]) -> None:
        self.unread = 0
        self._token = token
        self._tell = tell
        self._clock = clock
        self._bytes_done = self._bytes_total = 0
        self._told_at = float("-inf")

    def expect(self, bytes_total: int) -> None:
        self._bytes_done, self._bytes_total = 0, bytes_total
        self._tell(Read(0, bytes_total))

    def sorted_by(
        self, digest: Callable[[Copy, _Reading], bytes], copies: Iterable[Copy]
    ) -> list[tuple[Copy, ...]]:
        """Those of the same digest, two at least, the oldest first."""
        groups: dict[bytes, list[Copy]] = {}
        for copy in copies:
            try:
                found = digest(copy, self)
            except OSError as error:
                log.info("%s: %s", copy.path.name, error.strerror or error)
                self.unread += 1
                continue
            if _is_as_it_was(copy):
                groups.setdefault(found, []).append(copy)
            else:
                self.unread += 1
        by_age = (sorted(group, key=lambda copy: copy.modified_ns) for group in groups.values())
        return [tuple(group) for group in by_age if len(group) > 1]

    def pieces(self, copy: Copy, limit_bytes: int) -> Iterator[bytes]:
        """The first `limit_bytes` of it. Raises OSError, StopRequested."""
        # a pipe that has taken its place would keep us waiting
        with open(copy.path, "rb", buffering=0, opener=regular) as file:
            while limit_bytes > 0:
                self._token.check()
                piece = file.read(min(READ_BYTES, limit_bytes))
                if not piece:
                    return
                limit_bytes -= len(piece)
                yield piece

    def note(self, read_bytes: int) -> None:
        self._bytes_done += read_bytes
        if self._clock() - self._told_at >= TOLD_EVERY_S:
            self._told_at = self._clock()
            self._tell(Read(self._bytes_done, self._bytes_total))


def _head(copy: Copy, reading: _Reading) -> bytes:
    digest = hashlib.sha256()
    for piece in reading.pieces(copy, HEAD_BYTES):
        digest.update(piece)
    return digest.digest()


def _whole(copy: Copy, reading: _Reading) -> bytes:
    digest = hashlib.sha256()
    for piece in reading.pieces(copy, copy.size_bytes):
        digest.update(piece)
        reading.note(len(piece))
    return digest.digest()


def _plain_files(files: Iterable[tuple[str, Path]], token: StopToken) -> Iterator[Copy]:
    seen: set[tuple[int, int]] = set()
    for download_id, path in files:
        token.check()
        copy = _copy_of(download_id, path)
        # an empty one is no waste, and all of them are alike
        if copy is not None and copy.size_bytes and copy.inode not in seen:
            seen.add(copy.inode)
            yield copy


def _copy_of(download_id: str, path: Path) -> Copy | None:
    try:
        found = path.lstat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return Copy(download_id, path, found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino))


def _is_as_it_was(copy: Copy) -> bool:
    return _copy_of(copy.id, copy.path) == copy


def _by_size(copies: Iterable[Copy]) -> list[list[Copy]]:
    groups: dict[int, list[Copy]] = {}
    for copy in copies:
        groups.setdefault(copy.size_bytes, []).append(copy)
    return list(groups.values())
