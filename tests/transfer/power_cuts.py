"""What a power cut may leave of a folder, built from a trace of what was asked of the disk.

A `TracingDisk` notes every step with its data. `images` gives, for a cut after any number of those steps, the
folders that may be found then: data that no sync had waited for are there, lost, zeros or torn, and so is
each entry that no sync of the folder had waited for. What a sync had waited for is there.
"""

from __future__ import annotations

import errno
import itertools
import os
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import JOURNAL_SUFFIX, Journal, decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

# name -> the number of the file
Entries: TypeAlias = dict[str, int]
CHOSEN_AMONG = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done. `file` is its number in the order of creation, as inodes are used again.

    `offset` is where a write began, or the size that was cut to; a rename took `source` away. Of a sync,
    `began` is how many steps had been done when it was asked for: it waited for those.
    """

    what: str
    file: int = -1
    name: str = ""
    source: str = ""
    offset: int = 0
    data: bytes = b""
    began: int = 0

    @property
    def is_entry(self) -> bool:
        """It changed the folder, not a file."""
        return self.what in ("create", "rename", "remove")


@dataclass(frozen=True)
class Image:
    """A folder as it may be found: `files` by name; `numbers` tells which is which file of the trace."""

    files: dict[str, bytes]
    numbers: Entries

    @property
    def key(self) -> frozenset[tuple[str, bytes]]:
        return frozenset(self.files.items())

    def journal(self) -> Journal | None:
        """The one that counts, if it is whole."""
        return next(
            (decode(data) for name, data in self.files.items() if name.endswith(JOURNAL_SUFFIX)), None
        )

    def part(self, trace: TracingDisk) -> bytes | None:
        """What the file that the journal speaks of holds, whatever its name."""
        journal = self.journal()
        if journal is None:
            return None
        return next(
            (
                self.files[name]
                for name, number in self.numbers.items()
                if trace.inodes[number] == journal.part_inode and not name.endswith(JOURNAL_SUFFIX)
            ),
            None,
        )

    def lay_out(self, folder: Path, trace: TracingDisk) -> None:
        """Make `folder` that. Files have other inodes then: the journals name those, as if they were the
        same; and a file that was sealed has the time of its seal."""
        inodes = {}
        for name, data in self.files.items():
            if decode(data) is None:
                (folder / name).write_bytes(data)
                inodes[trace.inodes[self.numbers[name]]] = (folder / name).stat().st_ino
        for name, data in self.files.items():
            if (journal := decode(data)) is None:
                continue
            inode = inodes.get(journal.part_inode, 1)
            (folder / name).write_bytes(replace(journal, part_inode=inode).encode())
            for path in folder.iterdir():
                if journal.seal is not None and path.stat().st_ino == inode:
                    os.utime(path, ns=(journal.seal.mtime_ns, journal.seal.mtime_ns))


class TracingDisk(Disk):
    """The real one; `steps` are what it has done, in their order. One folder's files are told by name."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []
        self.inodes: list[int] = []  # by the number of the file
        self._numbers: dict[int, int] = {}  # the newest file of an inode
        self._lock = threading.RLock()

    def _note(self, step: Step) -> None:
        with self._lock:
            self.steps.append(step)

    def _number(self, fd: int) -> int:
        return self._numbers[os.fstat(fd).st_ino]

    def create(self, path: Path) -> int:
        with self._lock:
            fd = super().create(path)
            inode = os.fstat(fd).st_ino
            number = self._numbers[inode] = len(self.inodes)
            self.inodes.append(inode)
            self._note(Step("create", number, path.name))
        return fd

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        super().write(fd, data, offset)
        # noted when it is done: no sync that was asked for before has waited for it
        self._note(Step("write", self._number(fd), offset=offset, data=bytes(data)))

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # so that it comes by way of `write`

    def truncate(self, fd: int, size: int) -> None:
        super().truncate(fd, size)
        self._note(Step("cut", self._number(fd), offset=size))

    def sync(self, fd: int) -> None:
        began = len(self.steps)
        super().sync(fd)
        self._note(Step("sync", self._number(fd), began=began))

    def replace(self, source: Path, target: Path) -> None:
        with self._lock:
            number = self._numbers[source.lstat().st_ino]
            super().replace(source, target)
            self._note(Step("rename", number, target.name, source.name))

    def remove(self, path: Path) -> None:
        with self._lock:
            was_there = os.path.lexists(path)
            super().remove(path)
            if was_there:
                self._note(Step("remove", name=path.name))

    def publish(self, fd: int, part: Path, final: Path) -> None:
        with self._lock:
            super().publish(fd, part, final)
            self._note(Step("rename", self._number(fd), final.name, part.name))

    def sync_folder(self, folder: Path) -> None:
        began = len(self.steps)
        super().sync_folder(folder)
        self._note(Step("sync folder", began=began))


def images(steps: Sequence[Step]) -> Iterator[Image]:
    """The folders that a power cut may leave after `steps`, each at least once."""
    for entries in _entries(steps):
        numbers = sorted(set(entries.values()))
        for contents in itertools.product(*(_contents(steps, number) for number in numbers)):
            found = dict(zip(numbers, contents, strict=True))
            yield Image({name: found[number] for name, number in entries.items()}, entries)


def _entries(steps: Sequence[Step]) -> Iterator[Entries]:
    """Every choice of the changes that no sync of the folder has waited for; of many, those up to one and all
    but one."""
    waited = max((step.began for step in steps if step.what == "sync folder"), default=0)
    sure = [step for step in steps[:waited] if step.is_entry]
    open_ = [step for step in steps[waited:] if step.is_entry]
    choices: Iterable[Sequence[bool]] = itertools.product([True, False], repeat=len(open_))
    if (count := len(open_)) > CHOSEN_AMONG:  # the choices double with each
        up_to_one = [[number < end for number in range(count)] for end in range(count + 1)]
        choices = up_to_one + [[number != missing for number in range(count)] for missing in range(count)]
    for applied in choices:
        entries: Entries = {}
        for step in (*sure, *itertools.compress(open_, applied)):
            entries.pop(step.source or step.name, None)
            if step.what != "remove":
                entries[step.name] = step.file
        yield entries


def _contents(steps: Sequence[Step], number: int) -> list[bytes]:
    """What may be found in a file: its writes that no sync has waited for are all there, or lost, zeros, the
    newest alone, or the newest torn."""
    waited = max((step.began for step in steps if step.what == "sync" and step.file == number), default=0)
    sure = [step for step in steps[:waited] if step.file == number]
    open_ = [step for step in steps[waited:] if step.file == number]
    choices = [open_]
    if open_:
        *earlier, newest = open_
        zeros = [replace(step, data=bytes(len(step.data))) for step in open_]
        half = newest.data[: len(newest.data) // 2]
        torn = replace(newest, data=half + bytes(len(newest.data) - len(half)))
        choices += [[], zeros, [newest], [*earlier, torn]]
    return list(dict.fromkeys(_played([*sure, *choice]) for choice in choices))


def _played(steps: Sequence[Step]) -> bytes:
    data = bytearray()
    for step in steps:
        if step.what == "write":
            end = step.offset + len(step.data)
            data.extend(bytes(max(step.offset - len(data), 0)))
            data[step.offset : end] = step.data
        elif step.what == "cut":
            data.extend(bytes(max(step.offset - len(data), 0)))
            del data[step.offset :]
    return bytes(data)
