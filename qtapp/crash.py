"""What happens when something happens that nobody expected.

An exception that reached no handler becomes a log entry and a `CrashReport`, and the program goes on. A crash
of the interpreter itself leaves every thread's stack in crash.log; SIGUSR1 asks for the same in the log, and
is answered even while the main thread hangs inside Qt.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import signal
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING, Any

from qtapp import __version__
from qtapp.domain.redaction import redact_text
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType, TracebackType

log = logging.getLogger(__name__)

FILE_NAME = "crash.log"
FILE_BYTES = 1 << 20

SAME_PLACE_S = 1.0
PLACES_REMEMBERED = 256
SUMMARY_CHARACTERS = 500
TEXT_CHARACTERS = 32 * 1024


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One unexpected exception; nothing in it is secret.

    `when` is seconds since the epoch, `summary` one line, `text` what a bug report needs: versions and the
    traceback.
    """

    when: float
    summary: str
    text: str


def install(
    log_folder: Path,
    on_unexpected: Callable[[CrashReport], None],
    *,
    dump_fd: int | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> CrashHandling:
    """Take over the hooks for exceptions that nobody caught. Called in the main thread, once.

    `on_unexpected` is called in the thread where it happened, at most once a second for the same place, and
    never again while it is itself at work. Nothing is printed. `dump_fd` (`LogHandle.dump_fd`) is where
    SIGUSR1 writes the stacks; without one they go to crash.log.
    """
    return CrashHandling(log_folder, on_unexpected, dump_fd, clock)


class CrashHandling:
    """The hooks in place; `uninstall()` gives back what was there before."""

    def __init__(
        self,
        log_folder: Path,
        on_unexpected: Callable[[CrashReport], None],
        dump_fd: int | None,
        clock: Callable[[], float],
    ) -> None:
        self._on_unexpected = on_unexpected
        self._clock = clock
        self._busy = threading.local()
        # re-entrant: the collector may run a finaliser, and that raise, wherever the lock is held
        self._lock = threading.RLock()
        self._last_seen: dict[str, tuple[float, int]] = {}
        self._old_excepthook = sys.excepthook
        self._old_threading_hook = threading.excepthook
        self._old_unraisable_hook = sys.unraisablehook
        # bound once: only the very same objects tell at the end whether the hooks are still ours
        self._hooks = (self._on_exception, self._on_thread_exception, self._on_unraisable)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        self._had_faulthandler = faulthandler.is_enabled()
        self._crash_fd = self._open_crash_log(log_folder)
        if self._crash_fd is not None:
            faulthandler.enable(self._crash_fd, all_threads=True)
        self._old_signal_handler: Any = None
        self._answers_signal = False
        self._answer_signal(dump_fd if dump_fd is not None else self._crash_fd)

    def loop_exception_handler(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:  # noqa: ARG002
        """For `loop.set_exception_handler`: an exception in a task that nobody awaited."""
        message = str(context.get("message", "asyncio"))
        error = context.get("exception")
        if error is None:
            log.error("%s (%s)", message, context.get("task") or context.get("future") or "no task")
        elif isinstance(error, Exception):
            self._report(message, type(error), error, error.__traceback__)

    def uninstall(self) -> None:
        """Give every hook back that is still ours. A second call does nothing."""
        ours = self._hooks
        if sys.excepthook is ours[0]:
            sys.excepthook = self._old_excepthook
        if threading.excepthook is ours[1]:
            threading.excepthook = self._old_threading_hook
        if sys.unraisablehook is ours[2]:
            sys.unraisablehook = self._old_unraisable_hook
        if self._answers_signal and sys.platform != "win32":
            self._answers_signal = False
            faulthandler.unregister(signal.SIGUSR1)
            signal.signal(signal.SIGUSR1, self._old_signal_handler)
        if self._crash_fd is not None:
            faulthandler.disable()
            os.close(self._crash_fd)
            self._crash_fd = None
            if self._had_faulthandler and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)

    def _open_crash_log(self, folder: Path) -> int | None:
        path = folder / FILE_NAME
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size > FILE_BYTES:
                path.replace(path.with_name(f"{FILE_NAME}.1"))
            return os.open(path, flags, 0o600)
        except OSError as error:
            log.warning("A crash would leave no trace, %s cannot be written: %s", path, error)
            return None

    def _answer_signal(self, fd: int | None) -> None:
        if sys.platform == "win32" or fd is None:
            return
        # faulthandler writes from the signal handler itself, so a thread stuck in C code hinders nothing;
        # then it passes the signal on to ours, which adds what faulthandler does not know: the names
        self._old_signal_handler = signal.signal(signal.SIGUSR1, self._name_threads)
        faulthandler.register(signal.SIGUSR1, fd, all_threads=True, chain=True)
        self._answers_signal = True

    def _name_threads(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        names = [f"0x{thread.ident or 0:016x} {thread.name}" for thread in threading.enumerate()]
        log.warning("The stacks above were asked for by SIGUSR1. Threads:\n%s", "\n".join(names))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            self._report("Unexpected", kind, error, trace)
        else:
            self._old_excepthook(kind, error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if issubclass(args.exc_type, Exception):
            name = args.thread.name if args.thread is not None else "unknown"
            self._report(f"Unexpected in thread {name}", args.exc_type, args.exc_value, args.exc_traceback)
        else:
            self._old_threading_hook(args)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if issubclass(args.exc_type, Exception):
            # args.object is named by its type alone: keeping it would bring it back to life
            where = f"{args.err_msg or 'Exception ignored in'} {type(args.object).__qualname__}"
            self._report(where, args.exc_type, args.exc_value, args.exc_traceback)
        else:
            self._old_unraisable_hook(args)

    def _report(
        self,
        where: str,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if getattr(self._busy, "at_work", False):
            log.error("%s, while another was being told", where, exc_info=_exc_info(kind, error, trace))
            return
        self._busy.at_work = True
        try:
            repeated = self._repeats_since_told(_place(kind, trace))
            if repeated is None:
                return
            suffix = f" (happened {repeated} more times since the last report)" if repeated else ""
            log.error("%s%s", where, suffix, exc_info=_exc_info(kind, error, trace))
            self._on_unexpected(_report_of(kind, error, trace))
        except Exception:
            log.exception("The report of an unexpected exception failed")
        finally:
            self._busy.at_work = False

    def _repeats_since_told(self, place: str) -> int | None:
        """How often `place` was passed over since it was last told; None when it is to be passed over now."""
        now = self._clock()
        with self._lock:
            told_at, repeated = self._last_seen.pop(place, (None, 0))
            if told_at is not None and now - told_at < SAME_PLACE_S:
                self._last_seen[place] = (told_at, repeated + 1)
                return None
            self._last_seen[place] = (now, 0)
            while len(self._last_seen) > PLACES_REMEMBERED:
                self._last_seen.pop(next(iter(self._last_seen)))
            return repeated


def _exc_info(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    return (kind, error if error is not None else Exception(kind.__qualname__), trace)


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    if trace is None:
        return kind.__qualname__
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{kind.__qualname__} at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _report_of(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> CrashReport:
    # cut before and after redaction: a secret whose key was cut away goes with the second cut
    lines = "".join(traceback.format_exception(kind, error, trace))[-2 * TEXT_CHARACTERS :]
    summary = traceback.format_exception_only(kind, error)[-1].strip().splitlines()[0]
    versions = f"Wherry {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return CrashReport(
        when=time.time(),
        summary=redact_text(summary[: 4 * SUMMARY_CHARACTERS])[:SUMMARY_CHARACTERS],
        text=f"{versions}\n\n{redact_text(lines)[-TEXT_CHARACTERS:]}",
    )
