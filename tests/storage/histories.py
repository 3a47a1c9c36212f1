"""For the tests of the history: one that is listened to, other processes at its file, downloads to put in.

The file is never opened with Python's sqlite3 in this process: two SQLite libraries in one process undo each
other's locks. Everything here that speaks SQL to it does so in a process of its own.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections import defaultdict, deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer

from qtapp.domain.download import Download, DownloadSpec, State, new_download_id
from qtapp.storage.history import History, Loaded, Timing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.storage.conftest import StartHistory

ROOT = Path(__file__).resolve().parents[2]
SIGNALS = (
    "opened",
    "recorded",
    "finished",
    "loaded",
    "timeline_loaded",
    "hosts_loaded",
    "troubled",
    "healed",
    "changed",
)
WAIT_MS = 10_000
# the same order of events as in life, told sooner
QUICK = Timing(
    batch_ms=20,
    busy_ms=20,
    retry_locked_ms=20,
    retry_failed_ms=20,
    retry_failed_max_ms=100,
    say_locked_after_ms=150,
    answer_within_ms=10_000,
    backup_after_ms=3_600_000,
)


class Heard:
    """A history and everything it says, signal by signal, in order."""

    def __init__(self, path: Path, timing: Timing = QUICK, **kwargs: Any) -> None:
        self.history = History(path, timing=timing, **kwargs)
        self.said: dict[str, deque[Any]] = defaultdict(deque)
        self._loop = QEventLoop()
        for name in SIGNALS:
            getattr(self.history, name).connect(self._listener(name))

    def _listener(self, name: str) -> Any:
        said, loop = self.said, self._loop

        def hear(value: object) -> None:
            said[name].append(value)
            loop.quit()

        return hear

    def next(self, name: str) -> Any:
        """What this signal says next; fails where it stays silent."""
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(self._loop.quit)
        limit.start(WAIT_MS)
        while not self.said[name] and limit.isActive():
            self._loop.exec()
        assert self.said[name], f"{name} was not said; but {dict(self.said)}"
        return self.said[name].popleft()

    def open(self) -> Any:
        self.history.open()
        return self.next("opened")

    def admit(self, downloads: Sequence[Download]) -> None:
        ticket = self.history.admit(downloads)
        recorded = self.next("recorded")
        assert (recorded.ticket, recorded.saved) == (ticket, True)

    def rows(self) -> list[Download]:
        """What load_listed() brings, all of it."""
        self.history.load_listed()
        return self.all_loaded()

    def all_loaded(self) -> list[Download]:
        rows: list[Download] = []
        while True:
            loaded: Loaded = self.next("loaded")
            rows += loaded.downloads
            if loaded.last:
                return rows


def a_download(number: int = 0, state: State = State.QUEUED, **fields: Any) -> Download:
    spec = DownloadSpec(
        id=new_download_id(),
        url=f"https://host{number % 3}.example/{number}.iso",
        folder=Path("/home/somebody/Downloads"),
        added_at=1_700_000_000.25 + number,
    )
    return replace(Download(spec=spec, state=state, name=f"{number}.iso"), **fields)


def downloads(count: int) -> list[Download]:
    return [a_download(number) for number in range(count)]


_SQL_IN_A_PROCESS = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
found = [connection.execute(sql).fetchall() for sql in json.loads(sys.argv[2])]
print(json.dumps(found[-1]))
connection.close()
"""


def sql(path: Path, *statements: str) -> list[list[Any]]:
    """Run the statements in another process; the rows of the last one."""
    done = subprocess.run(
        [sys.executable, "-c", _SQL_IN_A_PROCESS, str(path), json.dumps(statements)],
        check=True,
        capture_output=True,
        text=True,
        timeout=30,
    )
    rows: list[list[Any]] = json.loads(done.stdout)
    return rows


def a_closed_history(start_history: StartHistory, path: Path, rows: list[Download]) -> None:
    """With a backup beside it, which the first close of the day makes."""
    heard = start_history(path)
    heard.open()
    heard.admit(rows)
    assert heard.history.close(10_000)


def tear_page_with(path: Path, text: bytes) -> None:
    """The first half of the page that holds the text is lost. Nobody may have the file open."""
    content = bytearray(path.read_bytes())
    start = content.index(text) // 4096 * 4096
    content[start : start + 2048] = bytes(2048)
    path.write_bytes(content)


_LOCK_IN_A_PROCESS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(f"pragma locking_mode={sys.argv[2]}")
connection.execute("begin exclusive")
print("held", flush=True)
sys.stdin.readline()
connection.execute("rollback")
connection.close()
print("released", flush=True)
"""


class Lock:
    """Held by another process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._line() == "held"

    def release(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        assert self._line() == "released"

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextlib.contextmanager
def locked(path: Path, mode: str = "exclusive") -> Iterator[Lock]:
    """`exclusive` keeps everybody out, `normal` lets others read."""
    with subprocess.Popen(
        [sys.executable, "-c", _LOCK_IN_A_PROCESS, str(path), mode],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Lock(process)
        finally:
            process.kill()


# the other process: puts `Heard` and its friends before a test's own lines
SCRIPT_HEAD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.storage.histories import *
app = QCoreApplication([])
"""


def script(lines: str, *arguments: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """A process of its own that runs the lines with this module's names; its output can be read."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", SCRIPT_HEAD + lines, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def output_of(lines: str, *arguments: str, before: Sequence[str] = ()) -> list[str]:
    """What the lines print; fails where they fail."""
    with script(lines, *arguments, before=before) as process:
        try:
            printed, complaints = process.communicate(timeout=60)
        except BaseException:
            process.kill()
            raise
    assert process.returncode == 0, complaints
    return printed.splitlines()
