"""What a process holds: threads, descriptors, children. Two looks compared tell what was left behind."""

from __future__ import annotations

import gc
import os
import re
import threading
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Qt and glib start these at the first use of the session bus and keep them for the life of the process.
# "Thread (pooled)": Qt's own, which it starts for ordinary painting
_LIVES_WITH_THE_PROCESS = frozenset(
    {"QDBusConnection", "Thread (pooled)", "gmain", "gdbus", "pool-spawner", "dconf worker"}
)
_HELPS_MULTIPROCESSING = ("resource_tracker", "forkserver")
_LOOK_AGAIN_S = 0.01


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread by its kernel number; `name` is Python's where it has one."""

    tid: int
    name: str

    def __str__(self) -> str:
        return f"thread {self.name!r} ({self.tid})"


@dataclass(frozen=True, slots=True)
class Descriptor:
    """An open descriptor and its target: `socket:[inode]`, `pipe:[inode]`, `anon_inode:…` or a path."""

    fd: int
    target: str

    @property
    def is_socket(self) -> bool:
        return self.target.startswith("socket:")

    def is_file_under(self, folder: Path) -> bool:
        return self.target.startswith(f"{folder}/")

    def __str__(self) -> str:
        return f"descriptor {self.fd} ({self.target}{_socket_address(self.target)})"


@dataclass(frozen=True, slots=True)
class Child:
    """A process started by this one, running or not yet waited for."""

    pid: int
    command: str

    def __str__(self) -> str:
        return f"child process {self.pid} ({self.command})"


Holding = Thread | Descriptor | Child


@dataclass(frozen=True, slots=True)
class Held:
    """Everything held at one moment; empty where the system has no /proc."""

    threads: frozenset[Thread]
    descriptors: frozenset[Descriptor]
    children: frozenset[Child]

    @staticmethod
    def now(pid: int | None = None) -> Held:
        """What this process holds, or another one of the same user."""
        process = f"/proc/{'self' if pid is None else pid}"
        names = {t.native_id: t.name for t in threading.enumerate()} if pid is None else {}
        tids = _names(f"{process}/task")
        return Held(
            frozenset(
                Thread(int(tid), names.get(int(tid)) or _text(f"{process}/task/{tid}/comm")) for tid in tids
            ),
            frozenset(
                Descriptor(int(fd), target)
                for fd in _names(f"{process}/fd")
                if (target := _link(f"{process}/fd/{fd}"))
            ),
            frozenset(
                Child(int(child), _command(int(child)))
                for tid in tids
                for child in _text(f"{process}/task/{tid}/children").split()
            ),
        )

    def counts(self) -> dict[str, int]:
        """How many threads, children, and descriptors of each kind: what two looks at a program compare."""
        kinds = Counter(re.split(r"[:/]", d.target)[0] or "file" for d in self.descriptors)
        return {
            "threads": len(self.threads),
            "children": len(self.children),
            "descriptors": len(self.descriptors),
            **kinds,
        }

    def since(self, before: Held) -> frozenset[Holding]:
        """What is held now and was not before; a thread that was renamed is not new."""
        tids = {thread.tid for thread in before.threads}
        return frozenset(
            {
                *(t for t in self.threads if t.tid not in tids),
                *(self.descriptors - before.descriptors),
                *(self.children - before.children),
            }
        )


def left_behind(
    before: Held,
    matters: Callable[[Holding], bool],
    *,
    allowed: frozenset[Holding] = frozenset(),
    timeout: float,
) -> list[str]:
    """What is held since `before`, matters and does not go away within `timeout` seconds, described."""
    deadline = time.monotonic() + timeout
    left = [h for h in Held.now().since(before) - allowed if matters(h)]
    if left:
        gc.collect()  # a cycle that holds a socket is not a leak
    while left and time.monotonic() < deadline:
        time.sleep(_LOOK_AGAIN_S)  # the kernel tells nobody when a thread of C++ has ended
        left = [h for h in Held.now().since(before) - allowed if matters(h)]
    return sorted(map(str, left))


def matters_to_a_test(folder: Path) -> Callable[[Holding], bool]:
    """Threads, children, sockets, files open under `folder`. Qt comes and goes with the other descriptors."""

    def matters(holding: Holding) -> bool:
        match holding:
            case Thread(name=name):
                return name not in _LIVES_WITH_THE_PROCESS
            case Child(command=command):
                return not any(word in command for word in _HELPS_MULTIPROCESSING)
            case Descriptor() as descriptor:
                return _is_our_socket(descriptor) or descriptor.is_file_under(folder)

    return matters


def _is_our_socket(descriptor: Descriptor) -> bool:
    """A socket, unless it may be the one to the session bus, which Qt never closes."""
    if not descriptor.is_socket:
        return False
    if not any(t.name in _LIVES_WITH_THE_PROCESS for t in Held.now().threads):
        return True
    return not _socket_address(descriptor.target).startswith(", unix, unnamed")


def _socket_address(target: str) -> str:
    """What the kernel's tables say about a socket, for a message."""
    found = re.fullmatch(r"socket:\[(\d+)\]", target)
    if found is None:
        return ""
    inode = found[1]
    for line in _text("/proc/self/net/unix").splitlines():
        columns = line.split()
        if len(columns) > 6 and columns[6] == inode:
            return f", unix, {columns[7] if len(columns) > 7 else 'unnamed'}"
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in _text(f"/proc/self/net/{table}").splitlines():
            columns = line.split()
            if len(columns) > 9 and columns[9] == inode:
                return f", {table}, {_port(columns[1])} to {_port(columns[2])}, state {columns[3]}"
    return ""


def _port(address: str) -> str:
    return f"port {int(address.rpartition(':')[2], 16)}"


# by plain words, not by paths: every test looks twice, at each thread and each descriptor


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - see above
    except OSError:
        return []


def _text(file: str) -> str:
    """The file's text; nothing for what has just ended."""
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - see above
            return opened.readall().decode(errors="replace").strip()
    except OSError:
        return ""


def _link(file: str) -> str:
    try:
        return os.readlink(file)  # noqa: PTH115 - see above
    except OSError:
        return ""


def _command(pid: int) -> str:
    return _text(f"/proc/{pid}/cmdline").replace("\0", " ") or _text(f"/proc/{pid}/comm")
