from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import stat
import subprocess
import sys
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import pytest

from qtapp import crash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qtapp.crash import CrashHandling, CrashReport

CANARY = "Tr0ub4dor"


class Bench:
    """Hooks in place, a clock that stands still, and what was reported."""

    def __init__(self, folder: Path) -> None:
        self.now = 100.0
        self.reports: list[CrashReport] = []
        self.threads: list[str] = []
        self.hooks: CrashHandling = crash.install(folder, self.receive, clock=lambda: self.now)

    def receive(self, report: CrashReport) -> None:
        self.reports.append(report)
        self.threads.append(threading.current_thread().name)

    def raise_unexpected(self, error: BaseException) -> None:
        """As PySide6 does it for a slot: the hook is called, and the program goes on."""
        try:
            raise error
        except BaseException:  # noqa: BLE001, RUF100
            kind, value, trace = sys.exc_info()
            assert kind is not None
            assert value is not None
            sys.excepthook(kind, value, trace)


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        # pytest has hooks of its own; these tests are about ours
        monkeypatch.setattr(module, name, lambda *_: None)
    bench = Bench(tmp_path / "logs")
    yield bench
    bench.hooks.uninstall()


def test_an_unexpected_exception_becomes_a_report_and_a_log_entry(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.raise_unexpected(ValueError("the moon is full"))
    (report,) = bench.reports
    assert report.summary == "ValueError: the moon is full"
    assert "Traceback" in report.text
    assert "raise_unexpected" in report.text
    assert "Python 3." in report.text
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None


def test_a_report_holds_no_secret(bench: Bench) -> None:
    """X10."""
    bench.raise_unexpected(ValueError(f"https://joe:{CANARY}@example.org/?token={CANARY} password={CANARY}"))
    (report,) = bench.reports
    assert CANARY not in report.summary + report.text
    assert "example.org" in report.summary


def test_a_report_of_a_huge_message_is_cut(bench: Bench) -> None:
    bench.raise_unexpected(ValueError("x " * 1_000_000))
    (report,) = bench.reports
    assert len(report.summary) <= crash.SUMMARY_CHARACTERS
    assert len(report.text) < 2 * crash.TEXT_CHARACTERS


def test_the_same_place_is_told_once_a_second(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(60):
        bench.raise_unexpected(ValueError("again"))
    assert len(bench.reports) == 1
    bench.now += 1.5
    bench.raise_unexpected(ValueError("again"))
    assert len(bench.reports) == 2
    assert "happened 59 more times" in caplog.records[-1].getMessage()


def test_another_place_is_told_at_once(bench: Bench) -> None:
    bench.raise_unexpected(ValueError("here"))
    try:
        raise ValueError("there")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert [report.summary for report in bench.reports] == ["ValueError: here", "ValueError: there"]


def test_an_exception_in_a_thread_is_reported_from_that_thread(bench: Bench) -> None:
    def fail() -> None:
        raise OSError("no thread is an island")

    thread = threading.Thread(target=fail, name="hand-3")
    thread.start()
    thread.join()
    assert bench.reports[0].summary == "OSError: no thread is an island"
    assert bench.threads == ["hand-3"]


def test_an_exception_in_a_finaliser_is_reported(bench: Bench) -> None:
    class Fragile:
        def __del__(self) -> None:
            raise RuntimeError("not even here")

    fragile = Fragile()
    del fragile
    gc.collect()
    assert bench.reports[0].summary == "RuntimeError: not even here"


def test_an_exception_in_a_forgotten_task_is_reported(bench: Bench) -> None:
    async def fail() -> None:
        raise LookupError("nobody awaited")

    async def life() -> None:
        asyncio.get_running_loop().set_exception_handler(bench.hooks.loop_exception_handler)
        task = asyncio.create_task(fail())
        await asyncio.wait([task])
        del task
        gc.collect()

    asyncio.run(life())
    assert bench.reports[0].summary == "LookupError: nobody awaited"


def test_a_report_that_fails_is_logged_and_calls_nobody_again(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def receive(report: CrashReport) -> None:
        calls.append(report)
        bench.raise_unexpected(KeyError("while telling"))
        raise OSError("telling failed")

    monkeypatch.setattr(bench.hooks, "_on_unexpected", receive)
    bench.raise_unexpected(ValueError("first"))
    assert len(calls) == 1
    kinds = [record.exc_info[0] for record in caplog.records if record.exc_info]
    assert kinds == [ValueError, KeyError, OSError]


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), SystemExit(3)])
def test_a_wish_to_stop_is_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    passed = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: passed.append(args[1]))
    bench = Bench(tmp_path)
    try:
        bench.raise_unexpected(stop)
    finally:
        bench.hooks.uninstall()
    assert passed == [stop]
    assert bench.reports == []


def test_uninstalling_gives_every_hook_back(tmp_path: Path) -> None:
    def hooks() -> tuple[object, ...]:
        ask = signal.getsignal(signal.SIGUSR1) if hasattr(signal, "SIGUSR1") else None
        return (sys.excepthook, threading.excepthook, sys.unraisablehook, ask)

    before = hooks()
    bench = Bench(tmp_path)
    during = hooks()
    bench.hooks.uninstall()
    bench.hooks.uninstall()
    assert hooks() == before
    assert all(one != other for one, other in zip(before[:3], during[:3], strict=True))


def test_hooks_that_somebody_set_later_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bench = Bench(tmp_path)

    def later(*_: object) -> None:
        """Somebody else's."""

    sys.excepthook = later
    bench.hooks.uninstall()
    assert sys.excepthook is later


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    bench = Bench(tmp_path / "logs")
    bench.raise_unexpected(ValueError("still told"))
    bench.hooks.uninstall()
    assert len(bench.reports) == 1


def test_the_memory_of_places_is_bounded(bench: Bench) -> None:
    for number in range(3 * crash.PLACES_REMEMBERED):
        kind = type(f"Error{number}", (Exception,), {})
        sys.excepthook(kind, kind(), None)
    assert len(bench.reports) == 3 * crash.PLACES_REMEMBERED
    assert len(bench.hooks._last_seen) == crash.PLACES_REMEMBERED


PROGRAM = """
import logging, os, sys, threading, time
from pathlib import Path
from qtapp import crash
from qtapp.logs import start_logging

folder = Path(sys.argv[1])
handle = start_logging(folder)
hooks = crash.install(folder, lambda report: None, dump_fd=handle.dump_fd)

def wait_for_work():
    threading.Event().wait()

threading.Thread(target=wait_for_work, name="hand-7", daemon=True).start()
{act}
"""

# a lock taken twice: a call into C that never returns, holds the interpreter and is not ended by a signal
HANG = """
import ctypes

def hang():
    lock = ctypes.create_string_buffer(128)
    libc = ctypes.PyDLL(None)
    libc.pthread_mutex_lock(lock)
    print("hanging", flush=True)
    libc.pthread_mutex_lock(lock)

hang()
"""

ANSWER = """
print("waiting", flush=True)
sys.stdin.readline()
handle.flush()
handle.stop()
"""

SEGFAULT = """
import ctypes
ctypes.string_at(0)
"""

NEEDS_SIGUSR1 = pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="this system has no SIGUSR1")


def start(folder: Path, act: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(act=act), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_text(path: Path, text: str, nudge: Callable[[], None] = lambda: None) -> str:
    """What `path` holds once `text` is in it; calls `nudge` before each look."""
    deadline = threading.Event()
    timer = threading.Timer(30, deadline.set)
    timer.start()
    found = ""
    try:
        while not deadline.is_set():
            nudge()
            with suppress(FileNotFoundError):
                found = path.read_text("utf-8")
                if text in found:
                    return found
            deadline.wait(0.05)
    finally:
        timer.cancel()
    pytest.fail(f"{text!r} never came to {path}, which holds: {found}")


@NEEDS_SIGUSR1
def test_a_hung_program_still_answers_with_every_stack(tmp_path: Path) -> None:
    program = start(tmp_path, HANG)
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "hanging\n"
        # asked again, because the first one may arrive before the call into C
        ask = partial(os.kill, program.pid, signal.SIGUSR1)
        text = wait_for_text(tmp_path / "wherry.log", " in hang\n", ask)
        assert "wait_for_work" in text
    finally:
        program.kill()
        program.communicate()


@NEEDS_SIGUSR1
def test_asked_for_stacks_names_the_threads_and_the_program_goes_on(tmp_path: Path) -> None:
    program = start(tmp_path, ANSWER)
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "waiting\n"
        for _ in range(2):
            os.kill(program.pid, signal.SIGUSR1)
            text = wait_for_text(tmp_path / "wherry.log", " hand-7\n")
            assert "Thread 0x" in text
            assert " MainThread\n" in text
        _, errors = program.communicate("\n", timeout=30)
    finally:
        program.kill()
    assert (program.returncode, errors) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="ends differently on Windows")
def test_a_crash_of_the_interpreter_leaves_every_stack(tmp_path: Path) -> None:
    program = start(tmp_path, SEGFAULT)
    program.communicate(timeout=30)
    assert program.returncode == -signal.SIGSEGV
    crash_log = tmp_path / crash.FILE_NAME
    text = crash_log.read_text("utf-8")
    assert "Segmentation fault" in text
    assert "wait_for_work" in text
    assert stat.S_IMODE(crash_log.stat().st_mode) == 0o600


RAISE_SECRETS = f"""
def fail():
    raise ValueError("https://joe:{CANARY}@example.org/?token={CANARY} Cookie: {CANARY}")
thread = threading.Thread(target=fail)
thread.start()
thread.join()
assert handle.stop()
"""


def test_no_file_holds_a_secret_after_an_unexpected_exception(tmp_path: Path) -> None:
    """X10."""
    program = start(tmp_path, RAISE_SECRETS)
    output, errors = program.communicate(timeout=30)
    assert (program.returncode, output, errors) == (0, "", "")
    everything = "".join(path.read_text("utf-8") for path in tmp_path.iterdir())
    assert "ValueError: https://example.org/" in everything
    assert CANARY not in everything
