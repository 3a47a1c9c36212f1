"""Programs started by a test, above all Wherry itself: watched line by line, and never left behind."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

REPOSITORY = Path(__file__).resolve().parents[2]


def dying_with_us() -> list[str]:
    """What to put before a command so that the kernel kills it should the test run be killed."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL"] if setpriv else []


@dataclass(frozen=True, slots=True)
class Finished:
    """How a program ended; `status` is negative for a signal, as subprocess has it."""

    status: int
    output: list[str]
    errors: list[str]

    def events(self) -> list[dict[str, Any]]:
        """The standard output of a run with `--json`, parsed."""
        return [json.loads(line) for line in self.output]


Found = TypeVar("Found")


class Program:
    """A running program with a process group of its own; two threads take in what it prints."""

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        cwd: Path,
        environment: Mapping[str, str | None] | None = None,
        stdin: int | IO[bytes] = subprocess.DEVNULL,
    ) -> None:
        """Start `command` in `cwd`; `environment` is added to ours, None removes a name."""
        self.command = [str(part) for part in command]
        self.started_at = time.monotonic()
        self._process = subprocess.Popen(
            [*dying_with_us(), *self.command],
            cwd=cwd,
            env=_environment(environment or {}),
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        self._changed = threading.Condition()
        self._output: list[str] = []
        self._errors: list[str] = []
        self._open_pipes = 2
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._readers = [
            threading.Thread(target=self._take_in, args=pipe, daemon=True, name=f"output-{self.pid}")
            for pipe in ((self._process.stdout, self._output), (self._process.stderr, self._errors))
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    @property
    def output(self) -> list[str]:
        with self._changed:
            return list(self._output)

    @property
    def errors(self) -> list[str]:
        with self._changed:
            return list(self._errors)

    def wait_for_output(self, pattern: str, timeout: float = 10.0) -> re.Match[str]:
        """The first line of standard output with `pattern` in it; fails when the program ends without."""
        return self._wait_for_line(self._output, lambda line: re.search(pattern, line), pattern, timeout)

    def wait_for_error(self, pattern: str, timeout: float = 10.0) -> re.Match[str]:
        """The same for standard error, where the log goes."""
        return self._wait_for_line(self._errors, lambda line: re.search(pattern, line), pattern, timeout)

    def wait_for_event(
        self, is_it: Callable[[dict[str, Any]], bool], timeout: float = 10.0
    ) -> dict[str, Any]:
        """The first `--json` event on standard output for which `is_it` holds."""

        def look(line: str) -> dict[str, Any] | None:
            event: dict[str, Any] = json.loads(line)
            return event if is_it(event) else None

        return self._wait_for_line(self._output, look, "such an event", timeout)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program alone; SIGINT, SIGTERM, SIGHUP and SIGUSR1 are what it handles."""
        self._process.send_signal(number)

    def kill(self) -> Finished:
        """SIGKILL the program and everything it started, as a crash would."""
        self._kill_group()
        return self.wait(5)

    def wait(self, timeout: float = 30.0) -> Finished:
        """How it ended; kills it and fails when it has not after `timeout` seconds."""
        try:
            status = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._kill_group()
            self._process.wait(5)
            self._join_readers()
            raise AssertionError(f"still running after {timeout} s: {self}\n{self._printed()}") from None
        self._join_readers()
        return Finished(status, self.output, self.errors)

    def close(self) -> None:
        """Kill what still runs; nothing of it stays."""
        self._kill_group()
        self._process.wait(5)
        self._join_readers()

    def __str__(self) -> str:
        return f"{' '.join(self.command)} (pid {self.pid})"

    def _take_in(self, pipe: IO[bytes], lines: list[str]) -> None:
        with pipe:
            for line in pipe:
                with self._changed:
                    lines.append(line.decode(errors="backslashreplace").rstrip("\r\n"))
                    self._changed.notify_all()
        with self._changed:
            self._open_pipes -= 1
            self._changed.notify_all()

    def _wait_for_line(
        self, lines: list[str], look: Callable[[str], Found | None], what: str, timeout: float
    ) -> Found:
        deadline = time.monotonic() + timeout
        at = 0
        while True:
            with self._changed:
                while at >= len(lines) and self._open_pipes and (left := deadline - time.monotonic()) > 0:
                    self._changed.wait(left)
                fresh, has_ended = lines[at:], not self._open_pipes
            at += len(fresh)
            for line in fresh:
                if (found := look(line)) is not None:
                    return found
            if not fresh:
                why = "it ended first" if has_ended else f"not within {timeout} s"
                raise AssertionError(f"no {what}: {why}: {self}\n{self._printed()}")

    def _kill_group(self) -> None:
        # the group outlives its leader as long as a child of it runs
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def _join_readers(self) -> None:
        for reader in self._readers:
            reader.join(5)
            if reader.is_alive():  # a grandchild keeps the pipe open
                self._kill_group()
                reader.join(5)
        left = [reader.name for reader in self._readers if reader.is_alive()]
        assert not left, f"something still holds the output of {self}"

    def _printed(self) -> str:
        out = [f"out: {line}" for line in self.output[-40:]]
        err = [f"err: {line}" for line in self.errors[-40:]]
        return "\n".join(out + err) or "(it printed nothing)"


class Programs:
    """Starts programs in a folder of their own and ends them all; what the `programs` fixture gives."""

    def __init__(self, cwd: Path) -> None:
        self.cwd = cwd
        self._started: list[Program] = []

    def start(
        self,
        *command: str | Path,
        environment: Mapping[str, str | None] | None = None,
        stdin: int | IO[bytes] = subprocess.DEVNULL,
    ) -> Program:
        program = Program(command, cwd=self.cwd, environment=environment, stdin=stdin)
        self._started.append(program)
        return program

    def wherry(
        self,
        *arguments: str | Path,
        profile: Path | None = None,
        environment: Mapping[str, str | None] | None = None,
        stdin: int | IO[bytes] = subprocess.DEVNULL,
    ) -> Program:
        """`wherry [--profile DIR] ARGUMENTS…`: without further arguments the window, on no screen."""
        options = () if profile is None else ("--profile", profile)
        return self.start(
            sys.executable, "-m", "qtapp", *options, *arguments, environment=environment, stdin=stdin
        )

    def close(self) -> None:
        for program in self._started:
            program.close()


def _environment(changes: Mapping[str, str | None]) -> dict[str, str]:
    merged: dict[str, str | None] = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONUNBUFFERED": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(REPOSITORY), os.environ.get("PYTHONPATH")))),
        **changes,
    }
    return {name: value for name, value in merged.items() if value is not None}
