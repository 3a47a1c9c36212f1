"""A display of our own with a window manager, a tray where it is wanted, and programs on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
NEEDED = ("Xvfb", "openbox", "trayer", "xdotool")
LIMIT_S = 20.0


@dataclass
class Telling:
    """A program that tells facts, one a line; they can be waited for."""

    process: subprocess.Popen[str]
    facts: list[str] = field(default_factory=list)
    _new: threading.Condition = field(default_factory=threading.Condition)

    def read_all(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._new:
                self.facts.append(line.strip())
                self._new.notify_all()
        with self._new:
            self._new.notify_all()

    def wait_for(self, start: str, *, since: int = 0) -> str:
        """The first fact that begins so, of those after the first `since`."""
        found = self.is_told(start, LIMIT_S, since=since)
        if found is None:
            pytest.fail(f"{start!r} was not told; told were {self.facts}")
        return found

    def is_told(self, start: str, within_s: float, *, since: int = 0) -> str | None:
        """The same, but None where no such fact is told in time."""
        until = time.monotonic() + within_s
        with self._new:
            while True:
                found = next((fact for fact in self.facts[since:] if fact.startswith(start)), None)
                left = until - time.monotonic()
                if found is not None or left <= 0 or self.process.poll() is not None:
                    return found
                self._new.wait(min(left, 0.2))

    def last(self, subject: str) -> str:
        """What was told last about `subject`, without that word."""
        return next(fact for fact in reversed(self.facts) if fact.startswith(subject)).partition(" ")[2]

    def command(self, line: str) -> int:
        """Send a command; the number of facts told before it."""
        assert self.process.stdin is not None
        told = len(self.facts)
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return told


class Display:
    """An X server with a window manager. Everything started on it ends with it."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self._start(command, pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as told:
            self.name = f":{told.readline().strip()}"
        self.environment = {
            **os.environ,
            "DISPLAY": self.name,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        self._start(["openbox", "--sm-disable"], env=self.environment)

    def _start(
        self, command: list[str], *, pass_fds: tuple[int, ...] = (), env: dict[str, str] | None = None
    ) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            env=env,
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._stack.callback(_end, process)
        return process

    def start_tray(self) -> subprocess.Popen[str]:
        return self._start(
            ["trayer", "--edge", "bottom", "--align", "right", "--SetDockType", "true", "--height", "28"],
            env=self.environment,
        )

    def run(self, script: str, *arguments: str, bus: str = "disabled:") -> Telling:
        """`bus` is the address of the desktop's."""
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / script), *arguments],
            env={**self.environment, "DBUS_SESSION_BUS_ADDRESS": bus},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        telling = Telling(process)
        reader = threading.Thread(target=telling.read_all, name=f"reads {script}")
        reader.start()
        self._stack.callback(_close, process)
        self._stack.callback(reader.join)
        self._stack.callback(_end, process)
        return telling

    def xdotool(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, timeout=LIMIT_S)


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _close(process: subprocess.Popen[str]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


@pytest.fixture
def display() -> Iterator[Display]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with ExitStack() as stack:
        yield Display(stack)


StartProgram = Callable[[], Telling]


@pytest.fixture
def start_program(display: Display, tmp_path: Path) -> StartProgram:
    return lambda: display.run("program.py", str(tmp_path))
