"""The program's span as one coroutine: start, wait for whatever ends it, end in order.

Nothing here or above spins a nested event loop, and nobody calls QCoreApplication.quit(): whoever wants the
program to end says so to `Life`, and the loop ends when the coroutine does.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn, TypeVar

from PySide6.QtCore import QCoreApplication  # noqa: TC002 - before qasync, which takes the loaded binding

import qasync  # isort: skip

from qtapp.collecting import Collector
from qtapp.domain.deadline import Deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from qtapp.crash import CrashHandling

log = logging.getLogger(__name__)

Found = TypeVar("Found")

# for the small blocking errands of the window: settings, folders, free space
ASIDE_THREADS = 2
ASIDE_NAME = "aside"
# of a quit, all its parts together: they share one deadline
QUIT_S = 1.8
# of that, for threads and tasks that are of no use by then: all that had to be kept has been kept
LEAVING_S = 0.2


class LifeIsOver(Exception):  # noqa: N818 - no error: somebody has asked for it
    """What was waited for is no longer wanted."""


class Life:
    """How the end is asked for. The first word counts; all of them are harmless when repeated."""

    def __init__(self) -> None:
        self._ended = asyncio.Event()
        self._ended_at = 0.0
        self._deadline: Deadline | None = None
        self.signal: int | None = None

    def end(self, why: str) -> None:
        if not self._ended.is_set():
            log.info("ending: %s", why)
            self._ended_at = time.monotonic()
            self._ended.set()

    def end_by_signal(self, number: int) -> None:
        """`signal` is it only if nothing else had asked for the end before."""
        if not self.is_over:
            self.signal = number
        self.end(signal.Signals(number).name)

    @property
    def is_over(self) -> bool:
        return self._ended.is_set()

    @property
    def deadline(self) -> Deadline:
        """By when everything is to be over, once somebody has asked for the end: of a quit, whose parts end
        side by side, no more than this."""
        if self._deadline is None:  # counted from where it can be used: a loop that was busy has cost enough
            self._deadline = Deadline.within(QUIT_S)
        return self._deadline

    @property
    def seconds_over(self) -> float:
        """Since the end was asked for; 0 before that."""
        return time.monotonic() - self._ended_at if self.is_over else 0.0

    async def over(self) -> None:
        """Until somebody has asked for the end."""
        await self._ended.wait()

    async def unless_over(self, work: Awaitable[Found]) -> Found:
        """What `work` gives.

        Raises:
            LifeIsOver: the end was asked for first. A thread that does the work is left to it.
        """
        over, doing = asyncio.ensure_future(self.over()), asyncio.ensure_future(work)
        try:
            await asyncio.wait((over, doing), return_when=asyncio.FIRST_COMPLETED)
            if not doing.done():
                raise LifeIsOver
            return doing.result()
        finally:
            over.cancel()
            doing.cancel()


class Aside(ThreadPoolExecutor):
    """The threads for errands that may block, and others apart from them; all end with the program."""

    def __init__(self) -> None:
        super().__init__(ASIDE_THREADS, thread_name_prefix=ASIDE_NAME)
        self._others: list[ThreadPoolExecutor] = []

    def apart(self, name: str) -> ThreadPoolExecutor:
        """One thread more, which never waits for an errand that it was not given itself."""
        other = ThreadPoolExecutor(1, thread_name_prefix=f"{ASIDE_NAME}_{name}")
        self._others.append(other)
        return other

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        for other in self._others:
            other.shutdown(wait, cancel_futures=cancel_futures)
        super().shutdown(wait, cancel_futures=cancel_futures)


def live(
    app: QCoreApplication,
    body: Callable[[Life, Aside], Awaitable[tuple[int, bool]]],
    crash: CrashHandling | None = None,
    last_words: Callable[[], object] | None = None,
) -> int:
    """Run `body` to its end on the Qt loop; its exit status.

    `body` gives the status and whether every thread has ended; where one has not, the process leaves at
    once, as Qt and the interpreter would otherwise wait for it without a limit. `last_words` is called
    before that: the log's own end, which the caller no longer comes to. Afterwards the signals that ask for
    the end are ignored: the process is about to end with the status that is given back.
    """
    loop = qasync.QEventLoop(app)
    aside = Aside()
    loop.set_default_executor(aside)  # qasync's own would start ten threads for the first errand
    if crash is not None:
        loop.set_exception_handler(crash.loop_exception_handler)
    asyncio.set_event_loop(loop)
    collector = Collector()
    try:
        status: int
        status, all_ended, deadline = loop.run_until_complete(_span(body, loop, aside))
        if not (_end_aside(aside, deadline) and all_ended):
            log.error("a thread outlived its time: leaving it behind")
            leave_at_once(status, last_words)
        log.info("ended")
    finally:
        collector.stop()
        aside.shutdown(wait=False, cancel_futures=True)
        asyncio.set_event_loop(None)
        loop.close()
    return status


async def _span(
    body: Callable[[Life, Aside], Awaitable[tuple[int, bool]]],
    loop: asyncio.AbstractEventLoop,
    aside: Aside,
) -> tuple[int, bool, Deadline]:
    life = Life()
    numbers = _ending_signals()
    for number in numbers:
        with suppress(NotImplementedError):  # Windows: no handlers on a loop there
            loop.add_signal_handler(number, life.end_by_signal, number)
    try:
        return *await body(life, aside), life.deadline
    finally:
        for number in numbers:
            with suppress(NotImplementedError):
                loop.remove_signal_handler(number)
            # a second Ctrl-C now would print a traceback and change the exit status
            signal.signal(number, signal.SIG_IGN)
        if others := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.wait(others, timeout=min(LEAVING_S, life.deadline.left_s()))


def _ending_signals() -> tuple[signal.Signals, ...]:
    """Those that ask for the end. SIGHUP comes when the terminal goes, and at the end of a session right
    behind SIGTERM, in whose orderly end it is not to cut in (SendSIGHUP= of systemd.kill(5))."""
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # as nohup has it
        numbers.append(signal.SIGHUP)
    return tuple(numbers)


def _end_aside(aside: Aside, deadline: Deadline) -> bool:
    """False if one of its threads hangs; the interpreter would wait for it for ever."""
    aside.shutdown(wait=False, cancel_futures=True)
    deadline = min(deadline, Deadline.within(LEAVING_S), key=lambda one: one.at)
    threads = [thread for thread in threading.enumerate() if thread.name.startswith(f"{ASIDE_NAME}_")]
    for thread in threads:
        thread.join(deadline.left_s())
    return not any(thread.is_alive() for thread in threads)


def leave_at_once(status: int, last_words: Callable[[], object] | None = None) -> NoReturn:
    """End the process without waiting for a thread that does not end."""
    if last_words is not None:
        last_words()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, or a program without one
            stream.flush()
    os._exit(status)
