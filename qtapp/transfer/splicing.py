"""A body's way into its file past this process's memory: from the socket into a pipe, and on into the file.

The kernel moves it (splice(2), Linux), which takes about two thirds of the time of reading and writing, and
none of the interpreter's lock. It needs a plain TCP socket and nobody who has to see the bytes.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from qtapp.transfer.disk import Disk

PIPE_BYTES = 1 << 20
# less is not worth a pipe
SPLICED_FROM_BYTES = 1 << 20
# what a file system that knows no splice, or a sandbox that forbids it, says; nothing was moved then
_REFUSALS = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM})


class Pipe:
    """A hand's own pipe: what a socket has put into it goes into a file or is thrown away.

    `is_usable` until the system or a file system has refused; what it held then is written by way of memory.
    """

    def __init__(self, reader: int, writer: int) -> None:
        self.is_usable = True
        self._held = 0
        self._reader = reader
        self._writer = writer

    def __len__(self) -> int:
        """How many bytes it holds."""
        return self._held

    @classmethod
    def make(cls) -> Self | None:
        """None where this system has no splice, or none to spare of what a large pipe takes."""
        if sys.platform != "linux" or not hasattr(os, "splice"):
            return None
        import fcntl  # noqa: PLC0415 - exists on POSIX alone

        try:
            reader, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        except OSError:  # too many open files
            return None
        pipe = cls(reader, writer)
        try:
            fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        except OSError:  # a user's pipes may take so much memory together (pipe(7), pipe-user-pages-soft)
            pipe.close()
            return None
        return pipe

    def fill(self, socket_fd: int, count: int) -> int:
        """Take up to `count` bytes that have come, at least one; 0 at the stream's end, and where it is no
        longer usable. Only when empty.

        Raises:
            BlockingIOError: nothing has come.
            OSError: the connection is lost.
        """
        assert not self._held
        flags = os.SPLICE_F_MOVE | os.SPLICE_F_NONBLOCK
        try:
            self._held = os.splice(socket_fd, self._writer, count, flags=flags)
        except OSError as error:
            if error.errno not in _REFUSALS:
                raise
            self.is_usable = False  # as in a sandbox that forbids the call; nothing was taken
        return self._held

    def drain(self, disk: Disk, fd: int, count: int, offset: int) -> None:
        """Write the first `count` bytes that it holds to `fd` at `offset`.

        Raises:
            OSError: of the disk; what is still held is of no use.
        """
        while count and self.is_usable:
            try:
                moved = disk.splice(self._reader, fd, count, offset)
            except OSError as error:
                if error.errno not in _REFUSALS:
                    raise
                self.is_usable = False
                break
            self._held -= moved
            offset += moved
            count -= moved
        while count:
            data = os.read(self._reader, count)
            self._held -= len(data)
            disk.write(fd, memoryview(data), offset)
            offset += len(data)
            count -= len(data)

    def empty(self) -> None:
        """Throw away what it holds."""
        with suppress(BlockingIOError):
            while self._held:
                self._held -= len(os.read(self._reader, self._held))
        self._held = 0

    def close(self) -> None:
        os.close(self._reader)
        os.close(self._writer)
