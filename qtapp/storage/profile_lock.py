"""Who owns a profile: one program with a window at a time, on whatever computer it runs."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLockFile, QSysInfo

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

# a lock is written within a moment of being made; one that says less is what a full disk or a crash has left
CUT_SHORT_AFTER_S = 5.0
# taking and giving back last a millisecond
_GUARDED_S = 0.5
_LOOKS_EVERY_S = 0.005
# process, program, name of the computer, its number, that of its start
_LINES = 5


class HeldElsewhere(Exception):  # noqa: N818 - no error: somebody works there
    """A program on another computer has the profile, or has crashed there; `path` is the lock file."""

    def __init__(self, host: str, path: Path) -> None:
        super().__init__(f"{path} is of {host}")
        self.host = host
        self.path = path


@dataclass(frozen=True, slots=True)
class Holder:
    """What a lock file tells: its owner's computer by name and by number, and which start of it; "" for what
    the system does not know."""

    host: str
    machine_id: str
    boot_id: str

    @property
    def is_elsewhere(self) -> bool:
        """Of another computer; a container is the same one as what it runs on."""
        if self.boot_id and self.boot_id == _text(QSysInfo.bootUniqueId()):
            return False
        machine_id = _text(QSysInfo.machineUniqueId())
        if self.machine_id and machine_id:
            return self.machine_id != machine_id
        return self.host != QSysInfo.machineHostName()


class ProfileLock:
    """A QLockFile beside the history. The system lets go of it with the process, however that ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = QLockFile(str(path))
        # whoever lives keeps it, be it for years
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Whether it is ours; waits for no more than another one's taking or giving back.

        Raises:
            HeldElsewhere: it is of another computer, of which nobody here can tell whether it still works.
            OSError: the folder takes no lock at all.
        """
        guard = self._guard()
        if not _hold(guard):
            if guard.error() is not QLockFile.LockError.LockFailedError:
                raise OSError(f"{self._path} cannot be made")
            return False
        try:
            return self._take()
        finally:
            guard.unlock()

    def give_back(self) -> None:
        guard = self._guard()
        _hold(guard)  # who hangs with the guard has us end all the same
        self._lock.unlock()
        guard.unlock()

    def _guard(self) -> QLockFile:
        """One at a time takes it, gives it back or drops a dead one's: QLockFile lets go of the file first
        and removes it by its name after that, when it may be another one's already. Of the name by which Qt
        drops a dead one's itself, so that it cannot be at it in between.
        """
        return QLockFile(f"{self._path}.rmlock")

    def _take(self) -> bool:
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"{self._path} cannot be made")
        holder = _holder(self._path)
        if holder is None:
            if self.age_s < CUT_SHORT_AFTER_S:
                return False
        elif holder.is_elsewhere:
            raise HeldElsewhere(holder.host, self._path)
        # Qt goes by the process's number, which another program may have by now: in a container it is even
        # the same at each start. The system's own lock on the file, which this asks for, ends with its owner
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    @property
    def holder_pid(self) -> int | None:
        """The process that has it, of this computer or another; None where that is not known."""
        pid, _host, _program = self._lock.getLockInfo()
        return int(pid) or None

    @property
    def age_s(self) -> float:
        """Since it was taken, by whomever; 0 where nobody has it."""
        try:
            return max(time.time() - self._path.stat().st_mtime, 0.0)
        except OSError:
            return 0.0


def _hold(guard: QLockFile) -> bool:
    """QLockFile itself would look again after 100 ms only, and then ever more seldom."""
    end = time.monotonic() + _GUARDED_S
    while not guard.tryLock(0):
        if guard.error() is not QLockFile.LockError.LockFailedError or time.monotonic() > end:
            return False
        time.sleep(_LOOKS_EVERY_S)
    return True


def _holder(path: Path) -> Holder | None:
    """None where it tells nothing, or not yet all."""
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    return Holder(*lines[2:_LINES]) if len(lines) >= _LINES else None


def _text(value: QByteArray) -> str:
    return bytes(value.data()).decode("ascii", "replace")


def is_private_folder(folder: Path) -> bool:
    """Whether it is ours, and nobody else may put anything there; never through a link."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_folder = (found.st_mode & 0o170000) == 0o040000
    return is_folder and found.st_uid == os.getuid() and not found.st_mode & 0o077
