"""The log: rotating files that only their owner may read, and in which no secret ever stands.

Whoever logs only hands a record to a queue; one thread of its own cleans, writes and rotates, so that a slow
disk holds up nobody. Secrets are taken out here, at the last place before the file, because no caller can be
trusted to remember it.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import signal
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from qtapp.domain.redaction import redact_text
from qtapp.outlets import write_through

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

FILE_NAME = "wherry.log"
FILE_BYTES = 2 << 20
FILES_KEPT = 5

RECORD_CHARACTERS = 64 * 1024
RECORDS_WAITING = 20_000

STOP_WAIT_S = 2.0

# at DEBUG each of their steps is a line, and none of it is about a download
CHATTY_LOGGERS = ("asyncio", "qasync", "keyring", "jeepney", "charset_normalizer")

QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

# C0 and C1 but tab and newline, and the marks that turn the direction of text: a server's file name must not
# repaint the terminal in which a log is read
_UNPRINTABLE = {
    code: f"\\u{code:04x}"
    for code in (*range(9), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}


def start_logging(folder: Path, *, verbose: bool = False, stderr: bool = False) -> LogHandle:
    """Send every log record, Python warning and Qt message to `folder`/wherry.log.

    `verbose` keeps debug lines too. With `stderr`, warnings (with `verbose` everything) are also shown on
    the terminal. A folder that cannot be written is no error: the terminal gets the log and is told once.
    Call it once; whoever called it calls `stop()` on what it gives, last of all.
    """
    sinks: list[_Sink] = []
    file: _LogFile | None = None
    trouble: OSError | None = None
    try:
        file = _LogFile(folder / FILE_NAME)
        sinks.append(file)
    except OSError as error:
        trouble = error
    if stderr or trouble is not None:
        sinks.append(_Terminal(logging.DEBUG if verbose else logging.WARNING))
    handle = LogHandle(sinks, file, logging.DEBUG if verbose else logging.INFO)
    if trouble is not None:
        log.warning("The log goes to the terminal only: %s", trouble)
    return handle


class LogHandle:
    """A running log: ask it where it writes, and stop it at the end."""

    def __init__(self, sinks: list[_Sink], file: _LogFile | None, level: int) -> None:
        self._file = file
        self._queue = _Queue(sinks)
        self._root = logging.getLogger()
        self._old_levels = {name: logging.getLogger(name).level for name in (*CHATTY_LOGGERS, "root")}
        self._root.addHandler(self._queue)
        self._root.setLevel(level)
        for name in CHATTY_LOGGERS:
            logging.getLogger(name).setLevel(logging.WARNING)
        logging.captureWarnings(True)
        self._old_qt_handler = qInstallMessageHandler(self._on_qt_message)
        self._stopped = False

    @property
    def path(self) -> Path | None:
        """The newest log file, None where there is only the terminal."""
        return self._file.path if self._file is not None else None

    @property
    def dump_fd(self) -> int | None:
        """A descriptor for faulthandler that leads to the newest log file, also after a rotation.

        None where there is no file, and on Windows: no signal asks for stacks there.
        """
        return self._file.dump_fd if self._file is not None else None

    def flush(self, wait_s: float = STOP_WAIT_S) -> bool:
        """True when everything logged before this call has been written; False when `wait_s` ran out."""
        return self._queue.flush_within(wait_s)

    def stop(self, wait_s: float = STOP_WAIT_S) -> bool:
        """Write what waits, end the thread, give Python's and Qt's messages back. A second call does nothing.

        False when the disk did not take the rest within `wait_s`; the thread is then left behind.
        """
        if self._stopped:
            return True
        self._stopped = True
        qInstallMessageHandler(self._old_qt_handler)
        logging.captureWarnings(False)
        self._root.removeHandler(self._queue)
        if not self._root.handlers:
            # a thread that outlives the log must not print its lines to the terminal as they are
            self._root.addHandler(logging.NullHandler())
        for name, level in self._old_levels.items():
            logging.getLogger(None if name == "root" else name).setLevel(level)
        return self._queue.end_within(wait_s)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        category = context.category or "default"
        prefix = "" if category == "default" else f"{category}: "
        qt_log.log(QT_LEVELS.get(kind, logging.WARNING), "%s%s", prefix, text)
        if kind is QtMsgType.QtFatalMsg:
            # Qt aborts the process as soon as this returns
            self.flush()


class _Sink(Protocol):
    """Somewhere that takes finished text, in the writing thread."""

    level: int

    def write(self, text: str) -> None: ...

    def close(self) -> None: ...


class _Queue(logging.handlers.QueueHandler):
    """Takes records from every thread without waiting; a thread of its own hands them to the sinks."""

    def __init__(self, sinks: list[_Sink]) -> None:
        # SimpleQueue because putting is re-entrant there: a finaliser or a signal handler that logs while
        # its thread is inside put() would wait for itself with any other queue
        self._records: SimpleQueue[logging.LogRecord | threading.Event] = SimpleQueue()
        super().__init__(self._records)
        self._sinks = sinks
        self._formatter = _Formatter()
        self._dropped = 0
        self._ending = threading.Event()
        # a daemon, so that a disk that hangs cannot keep the process
        self._thread = threading.Thread(target=self._write_all, name="log", daemon=True)
        self._thread.start()

    def enqueue(self, record: logging.LogRecord) -> None:
        if self._records.qsize() >= RECORDS_WAITING:
            self._dropped += 1
            return
        record.stack_info = None  # its text is in the message by now; Python 3.11 would print it twice
        self._records.put(record)

    def handleError(self, record: logging.LogRecord) -> None:
        # logging's own way prints the arguments as they are
        _tell_terminal(
            f"a log line could not be made ({record.pathname}:{record.lineno}): {sys.exc_info()[0]}"
        )

    def flush(self) -> None:
        # for whoever knows only logging, which itself asks for it at the exit of the interpreter
        if not self._ending.is_set():
            self.flush_within(STOP_WAIT_S)

    def flush_within(self, wait_s: float) -> bool:
        reached = threading.Event()
        self._records.put(reached)
        return reached.wait(wait_s)

    def end_within(self, wait_s: float) -> bool:
        self._ending.set()
        self._records.put(self._ending)
        self._thread.join(wait_s)
        self.close()
        return not self._thread.is_alive()

    def _write_all(self) -> None:
        while True:
            item = self._records.get()
            if not isinstance(item, threading.Event):
                self._write(item)
            if self._dropped and (self._records.empty() or isinstance(item, threading.Event)):
                dropped, self._dropped = self._dropped, 0
                self._write(
                    _notice(f"{dropped} lines were left out: they came faster than the disk takes them")
                )
            if item is self._ending:
                break
            if isinstance(item, threading.Event):
                item.set()
        for sink in self._sinks:
            with suppress(OSError, ValueError):
                sink.close()

    def _write(self, record: logging.LogRecord) -> None:
        try:
            text = self._formatter.format(record) + "\n"
        except Exception as error:  # this thread must outlive any text
            text = f"a line of {record.name} could not be written: {type(error).__name__}\n"
        for sink in self._sinks:
            if record.levelno >= sink.level:
                sink.write(text)


def _notice(text: str) -> logging.LogRecord:
    return log.makeRecord(log.name, logging.WARNING, __file__, 0, text, (), None)


class _Formatter(logging.Formatter):
    """A record as clean text; lines after the first are indented, so that no message can pose as a record."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-8s [%(threadName)s] %(name)s: %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002
        return datetime.fromtimestamp(record.created, UTC).astimezone().isoformat(timespec="milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        if (more := len(text) - RECORD_CHARACTERS) > 0:
            text = f"{text[:RECORD_CHARACTERS]}… ({more} more characters)"
        return redact_text(text).translate(_UNPRINTABLE).replace("\n", "\n    ")


class _Terminal:
    """Standard error as it is at that moment; a program without one is quiet."""

    def __init__(self, level: int) -> None:
        self.level = level

    def write(self, text: str) -> None:
        with suppress(OSError, ValueError, AttributeError):
            write_through(sys.stderr, text)

    def close(self) -> None:
        """Nothing: it is not ours."""


class _LogFile:
    """The newest log file and its predecessors wherry.log.1 … .4; used by the writing thread alone.

    Raises OSError where the folder or the file cannot be made.
    """

    level = logging.NOTSET

    def __init__(self, path: Path) -> None:
        self.path = path
        self._complained = False
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._fd = self._open()
        # it is moved to each new file by dup2: whoever holds it always writes to the newest
        self.dump_fd = os.dup(self._fd) if hasattr(signal, "SIGUSR1") else None

    def _open(self) -> int:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        return os.open(self.path, flags, 0o600)

    def write(self, text: str) -> None:
        data = text.encode("utf-8", "backslashreplace")
        try:
            if self._fd < 0 or os.fstat(self._fd).st_size + len(data) > FILE_BYTES:
                self._start_new()
            os.write(self._fd, data)
        except OSError as error:
            if not self._complained:
                self._complained = True
                _tell_terminal(f"the log cannot be written: {error}")

    def _start_new(self) -> None:
        # `wherry get` may write beside the window: where the other one has just rotated, its new file is
        # joined instead of being rotated away
        ours_is_newest = self._is_newest()
        self._close_file()  # Windows renames no open file
        if ours_is_newest:
            for number in range(FILES_KEPT - 1, 0, -1):
                with suppress(OSError):
                    self._numbered(number - 1).replace(self._numbered(number))
        self._fd = self._open()
        if self.dump_fd is not None:
            os.dup2(self._fd, self.dump_fd, inheritable=False)

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{FILE_NAME}.{number}") if number else self.path

    def _is_newest(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._fd), self.path.stat())
        except OSError:
            return False

    def _close_file(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def close(self) -> None:
        self._close_file()
        if self.dump_fd is not None:
            os.close(self.dump_fd)
            self.dump_fd = None


def _tell_terminal(text: str) -> None:
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"wherry: {redact_text(text)}\n")
