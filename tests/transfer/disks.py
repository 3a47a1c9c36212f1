"""Disks that fail, fill up, or note what they were asked."""

from __future__ import annotations

import errno
import itertools
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from qtapp.domain.ranges import Ranges
from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import Journal, decode


@dataclass(frozen=True)
class Did:
    """One call: `name` is the file's, without its folder."""

    what: str
    name: str
    span: tuple[int, int] = (0, 0)
    journal: Journal | None = None


class RecordingDisk(Disk):
    """The real one, which remembers the order of things."""

    def __init__(self) -> None:
        super().__init__()
        self.did: list[Did] = []
        self._lock = threading.Lock()

    def _note(
        self, what: str, name: str, span: tuple[int, int] = (0, 0), journal: Journal | None = None
    ) -> None:
        with self._lock:
            self.did.append(Did(what, name, span, journal))

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        super().write(fd, data, offset)
        self._note("write", _name(fd), (offset, offset + len(data)))

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        moved = super().splice(pipe, fd, count, offset)
        self._note("write", _name(fd), (offset, offset + moved))
        return moved

    def truncate(self, fd: int, size: int) -> None:
        super().truncate(fd, size)
        self._note("truncate", _name(fd), (0, size))

    def sync(self, fd: int) -> None:
        self._note("sync", _name(fd))
        super().sync(fd)

    def mark(self, fd: int, part: Path, url: str) -> None:
        self._note("mark", part.name)
        super().mark(fd, part, url)

    def replace(self, source: Path, target: Path) -> None:
        journal = decode(source.read_bytes())
        super().replace(source, target)
        self._note("journal", target.name, journal=journal)

    def remove(self, path: Path) -> None:
        if os.path.lexists(path):
            self._note("remove", path.name)
        super().remove(path)

    def publish(self, fd: int, part: Path, final: Path) -> None:
        super().publish(fd, part, final)
        self._note("publish", final.name)

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self._note("sync folder", folder.name)

    def check_journals(self) -> int:
        """Every journal said only what had been synced before it; gives how many there were."""
        written, synced, journals = Ranges(), Ranges(), 0
        for did in self.did:
            is_part = did.name.endswith(".part")
            if did.what == "write" and is_part:
                written = written.add(*did.span)
            elif did.what == "sync" and is_part:
                synced = written
            elif did.what == "truncate" and is_part:
                limit = did.span[1]
                written = written.subtract(limit, max(limit, written.end))
                synced = synced.subtract(limit, max(limit, synced.end))
            elif did.what == "journal":
                assert did.journal is not None
                journals += 1
                for start, end in did.journal.extents:
                    assert synced.contains(start, end), f"{start}-{end} was not synced: {synced}"
        return journals


class FailingDisk(RecordingDisk):
    """Fails with `code` at a call named as in `Did`, from the moment `is_broken` is set."""

    def __init__(self, at: str, code: int, *, part_only: bool = True) -> None:
        super().__init__()
        self._at = at
        self._code = code
        self._part_only = part_only
        self.is_broken = True

    def _fail(self, what: str, name: str) -> None:
        if self.is_broken and what == self._at and (name.endswith(".part") or not self._part_only):
            raise OSError(self._code, os.strerror(self._code), name)

    def create(self, path: Path) -> int:
        self._fail("create", path.name)
        return super().create(path)

    def open(self, path: Path) -> int:
        self._fail("open", path.name)
        return super().open(path)

    def lock(self, fd: int) -> bool:
        self._fail("lock", _name(fd))
        return super().lock(fd)

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        self._fail("write", _name(fd))
        super().write(fd, data, offset)

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        self._fail("write", _name(fd))
        return super().splice(pipe, fd, count, offset)

    def truncate(self, fd: int, size: int) -> None:
        self._fail("truncate", _name(fd))
        super().truncate(fd, size)

    def sync(self, fd: int) -> None:
        self._fail("sync", _name(fd))
        super().sync(fd)

    def replace(self, source: Path, target: Path) -> None:
        self._fail("replace", target.name)
        super().replace(source, target)

    def remove(self, path: Path) -> None:
        self._fail("remove", path.name)
        super().remove(path)

    def publish(self, fd: int, part: Path, final: Path) -> None:
        self._fail("publish", part.name)
        super().publish(fd, part, final)

    def sync_folder(self, folder: Path) -> None:
        self._fail("sync folder", folder.name)
        super().sync_folder(folder)

    def free_bytes(self, folder: Path) -> int:
        self._fail("free bytes", folder.name)
        return super().free_bytes(folder)


class Crash(BaseException):
    """The process is gone; nothing that would have followed happens."""


class CrashingDisk(RecordingDisk):
    """Crashes instead of doing its n-th thing, and does nothing after that."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self.left = n

    def _step(self) -> None:
        self.left -= 1
        if self.left <= 0:
            raise Crash

    def create(self, path: Path) -> int:
        self._step()
        return super().create(path)

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        self._step()
        super().write(fd, data, offset)

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        self._step()
        return super().splice(pipe, fd, count, offset)

    def truncate(self, fd: int, size: int) -> None:
        self._step()
        super().truncate(fd, size)

    def sync(self, fd: int) -> None:
        self._step()
        super().sync(fd)

    def replace(self, source: Path, target: Path) -> None:
        self._step()
        super().replace(source, target)

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)

    def publish(self, fd: int, part: Path, final: Path) -> None:
        self._step()
        super().publish(fd, part, final)

    def sync_folder(self, folder: Path) -> None:
        self._step()
        super().sync_folder(folder)


class SmallDisk(RecordingDisk):
    """Holds `capacity` bytes in all files of ours together; says it has room for more."""

    def __init__(self, capacity: int, code: int = errno.ENOSPC) -> None:
        super().__init__()
        self.capacity = capacity
        self._code = code
        self._used: dict[str, int] = {}

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        name = _name(fd)
        grown = max(self._used.get(name, 0), offset + len(data))
        others = sum(used for other, used in self._used.items() if other != name)
        if others + grown > self.capacity:
            raise OSError(self._code, os.strerror(self._code))
        super().write(fd, data, offset)
        self._used[name] = grown

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # so that it comes by way of `write`

    def truncate(self, fd: int, size: int) -> None:
        super().truncate(fd, size)
        self._used[_name(fd)] = size

    def remove(self, path: Path) -> None:
        super().remove(path)
        self._used.pop(path.name, None)

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self._used[target.name] = self._used.pop(source.name, 0)

    def free_bytes(self, folder: Path) -> int:
        return 1 << 40


class Trash:
    """Takes files as the desktop's would, and keeps them beside the folder of downloads."""

    def __init__(self, beside: Path) -> None:
        self._folder = beside / "trash"
        self._folder.mkdir(exist_ok=True)
        self._number = itertools.count()

    def __call__(self, path: Path) -> bool:
        try:
            path.rename(self._folder / f"{next(self._number)} {path.name}")
        except FileNotFoundError:
            return False
        return True

    def contents(self) -> set[bytes]:
        return {path.read_bytes() for path in self._folder.iterdir()}


def _name(fd: int) -> str:
    return Path(os.readlink(f"/proc/self/fd/{fd}")).name  # noqa: PTH115 - of a descriptor
