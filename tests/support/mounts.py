"""Real file systems to fill up and to pull out: small tmpfs mounts, where this machine lets us mount."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LIMIT_S = 10


class MountRefusedError(Exception):
    """The machine does not let us; says why."""


class Mounts:
    """What was mounted here is gone after use, also where something is still open on it."""

    def __init__(self) -> None:
        self._folders: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for folder in reversed(self._folders[:]):
            self.pull_out(folder)

    def tmpfs(self, folder: Path, size_bytes: int) -> Path:
        """A new, empty file system of `size_bytes` at `folder`, which is made.

        Raises:
            MountRefusedError: no root, no such system, or a container without the right.
        """
        folder.mkdir(exist_ok=True)
        self._mount(folder, "-t", "tmpfs", "-o", f"size={size_bytes}", "tmpfs")
        return folder

    def plug_in(self, disk: Path, folder: Path) -> None:
        """Have what is in `disk` at `folder` as well: the same file system, there until it is pulled out."""
        folder.mkdir(exist_ok=True)
        self._mount(folder, "--bind", str(disk))

    def pull_out(self, folder: Path) -> None:
        """At once, whatever is open on it; the empty folder under it stays."""
        self._folders.remove(folder)
        _run("umount", "--lazy", str(folder))

    def _mount(self, folder: Path, *what: str) -> None:
        if not sys.platform.startswith("linux") or os.geteuid() != 0:
            raise MountRefusedError("mounting needs root on Linux")
        _run("mount", *what, str(folder))
        self._folders.append(folder)


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_LIMIT_S)
    except FileNotFoundError as error:
        raise MountRefusedError(f"{command[0]} is not there") from error
    except subprocess.CalledProcessError as error:
        raise MountRefusedError(error.stderr.strip()) from error


def fill(folder: Path, leave_bytes: int = 0) -> Path:
    """A file that leaves so much of the file system free, in whole pages; take it away to make room."""
    path = folder / "somebody-else's"
    found = os.statvfs(folder)
    count = found.f_bavail - -(-leave_bytes // found.f_frsize)
    with path.open("ab") as file:
        file.write(bytes(max(count, 0) * found.f_frsize))
    return path
