from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
import threading
import warnings
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLoggingCategory, qCWarning, qWarning

from qtapp import logs
from qtapp.logs import start_logging

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "Tr0ub4dor"

log = logging.getLogger("qtapp.somewhere")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "logs"


@pytest.fixture
def handle(folder: Path) -> Iterator[logs.LogHandle]:
    handle = start_logging(folder, verbose=True)
    yield handle
    assert handle.stop()


def written(handle: logs.LogHandle) -> str:
    assert handle.flush()
    assert handle.path is not None
    return handle.path.read_text("utf-8")


def test_a_record_names_level_thread_and_place(handle: logs.LogHandle) -> None:
    def speak() -> None:
        log.warning("%s: retry in %.0f s", "3f2a", 12)

    speaker = threading.Thread(target=speak, name="hand-1")
    speaker.start()
    speaker.join()
    assert " WARNING  [hand-1] qtapp.somewhere: 3f2a: retry in 12 s\n" in written(handle)


def test_debug_lines_are_kept_only_when_asked(folder: Path) -> None:
    handle = start_logging(folder)
    log.debug("fine print")
    log.info("headline")
    assert handle.stop()
    text = (folder / logs.FILE_NAME).read_text("utf-8")
    assert "headline" in text
    assert "fine print" not in text


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_only_the_owner_may_read_it(handle: logs.LogHandle, folder: Path) -> None:
    """X17."""
    old = os.umask(0)
    try:
        another = start_logging(folder.parent / "another")
        assert another.stop()
    finally:
        os.umask(old)
    for path in (folder / logs.FILE_NAME, folder.parent / "another" / logs.FILE_NAME):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((folder.parent / "another").stat().st_mode) == 0o700


def test_no_secret_reaches_the_file(handle: logs.LogHandle) -> None:
    """X10."""
    url = f"https://joe:{CANARY}@example.org/a.iso?token={CANARY}"
    log.info("getting %s", url)
    log.info("headers %s", {"Authorization": f"Basic {CANARY}", "Cookie": f"a={CANARY}"})
    try:
        raise ConnectionError(f"no way to {url}")
    except ConnectionError:
        log.exception("Failed with password=%s", CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"odd answer of {url}", stacklevel=1)
    qWarning(f"cannot load {url}")
    text = written(handle)
    assert CANARY not in text
    assert text.count("https://example.org/a.iso") == 4
    assert "ConnectionError" in text
    assert "test_no_secret_reaches_the_file" in text


def test_qt_messages_become_records(handle: logs.LogHandle) -> None:
    category = QLoggingCategory("wherry.test")  # type: ignore[arg-type]  # the stubs want bytes, Qt a str
    qWarning("from Qt")
    qCWarning(category, "from a category")  # type: ignore[arg-type]
    text = written(handle)
    assert "WARNING  [MainThread] qt: from Qt\n" in text
    assert "qt: wherry.test: from a category\n" in text


def test_a_message_cannot_pose_as_a_record_or_command_the_terminal(handle: logs.LogHandle) -> None:
    log.info("saved as %s", "a\n2026-01-01T00:00:00 ERROR [x] y: forged\x1b[2J\u202e.exe")
    text = written(handle)
    assert "\n    2026-01-01T00:00:00 ERROR" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert r"\u001b[2J\u202e.exe" in text


def test_a_huge_message_is_cut(handle: logs.LogHandle) -> None:
    log.info("%s", "x " * 1_000_000)
    text = written(handle)
    assert len(text) < 2 * logs.RECORD_CHARACTERS
    assert "more characters)" in text


def test_undecodable_names_do_not_stop_the_log(handle: logs.LogHandle) -> None:
    log.info("found %s", os.fsdecode(b"caf\xe9"))
    log.info("next")
    text = written(handle)
    assert "next\n" in text
    assert r"caf\udce9" in text


def test_it_rotates_and_keeps_five_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2000)
    handle = start_logging(folder)
    for number in range(200):
        log.info("line %03d %s", number, "x" * 100)
    assert handle.flush()
    dump_fd = handle.dump_fd
    if dump_fd is not None:
        os.write(dump_fd, b"stacks\n")
    assert handle.stop()
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["wherry.log", "wherry.log.1", "wherry.log.2", "wherry.log.3", "wherry.log.4"]
    assert all(path.stat().st_size <= 2000 + len("stacks\n") for path in folder.iterdir())
    newest = (folder / "wherry.log").read_text("utf-8")
    assert "line 199" in newest
    # what faulthandler writes goes to the newest file, however often it was rotated
    assert dump_fd is None or newest.endswith("stacks\n")


@pytest.mark.skipif(os.name != "posix", reason="Windows cannot rename a file that another process holds")
def test_a_rotation_by_another_process_is_joined(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 500)
    handle = start_logging(folder)
    log.info("a %s", "x" * 300)
    assert handle.flush()
    (folder / "wherry.log").rename(folder / "wherry.log.1")
    (folder / "wherry.log").write_text("of the other process\n", "utf-8")
    log.info("b %s", "x" * 300)
    assert handle.stop()
    assert (folder / "wherry.log").read_text("utf-8").startswith("of the other process\n")
    assert "b xxx" in (folder / "wherry.log").read_text("utf-8")
    assert not (folder / "wherry.log.2").exists()


def test_an_unwritable_folder_falls_back_to_the_terminal_and_says_so_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    handle = start_logging(tmp_path / "logs")
    log.warning("first")
    log.warning("second")
    assert handle.path is None
    assert handle.dump_fd is None
    assert handle.stop()
    told = capsys.readouterr().err
    assert told.count("goes to the terminal only") == 1
    assert "first" in told
    assert "second" in told


def test_warnings_are_shown_on_the_terminal_when_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handle = start_logging(folder, stderr=True)
    log.info("for the file")
    log.warning("for everybody, password=%s", CANARY)
    assert handle.stop()
    told = capsys.readouterr().err
    assert "for everybody" in told
    assert "for the file" not in told
    assert CANARY not in told


def test_flushing_the_handlers_of_logging_writes_what_waits(handle: logs.LogHandle) -> None:
    for number in range(500):
        log.info("line %d", number)
    for handler in logging.getLogger().handlers:
        handler.flush()
    assert handle.path is not None
    assert "line 499\n" in handle.path.read_text("utf-8")


class _Blockade:
    """A sink whose disk hangs until it is released."""

    level = 0

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.released = threading.Event()
        self.texts: list[str] = []

    def write(self, text: str) -> None:
        self.entered.set()
        assert self.released.wait(10)
        self.texts.append(text)

    def close(self) -> None:
        pass


def test_a_hanging_disk_holds_up_nobody_and_takes_no_endless_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "RECORDS_WAITING", 100)
    disk = _Blockade()
    handle = logs.LogHandle([disk], None, logging.INFO)
    log.info("0")
    assert disk.entered.wait(10)
    for number in range(1, 1000):
        log.info("%d", number)
    assert not handle.flush(0.01)
    disk.released.set()
    assert handle.stop()
    assert len(disk.texts) == 102
    assert "899 lines were left out" in disk.texts[-1]


def test_stopping_does_not_wait_for_a_disk_that_hangs() -> None:
    disk = _Blockade()
    handle = logs.LogHandle([disk], None, logging.INFO)
    log.info("stuck")
    assert disk.entered.wait(10)
    assert not handle.stop(0.05)
    disk.released.set()


def log_threads() -> list[threading.Thread]:
    """By name: of threads that were not Python's own it lists some that have long ended."""
    return [thread for thread in threading.enumerate() if thread.name == "log"]


def test_stop_gives_everything_back_and_leaves_no_thread(folder: Path) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, warnings.showwarning, log_threads())
    handle = start_logging(folder)
    assert len(log_threads()) == len(before[3]) + 1
    assert handle.stop()
    assert handle.stop()
    after = (list(root.handlers), root.level, warnings.showwarning, log_threads())
    assert after == before
    log.warning("too late")
    assert "too late" not in (folder / logs.FILE_NAME).read_text("utf-8")


# in a process of its own, because pytest has its own handlers on the root logger
SPEAKER = """
import logging, sys
from pathlib import Path
from qtapp.logs import start_logging
handle = start_logging(Path(sys.argv[1]))
log = logging.getLogger("x")
exec(sys.argv[2])
assert handle.stop()
log.warning("late password=Tr0ub4dor")
print("done")
"""


def run_speaker(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "-c", SPEAKER, str(folder), code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={name: value for name, value in os.environ.items() if name not in displays},
    )


def test_without_a_display_and_after_the_end_nothing_is_printed(folder: Path) -> None:
    done = run_speaker(folder, "log.warning('in time')")
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
    text = (folder / logs.FILE_NAME).read_text("utf-8")
    assert "in time" in text
    assert "late" not in text


def test_a_line_that_cannot_be_made_is_told_without_its_arguments(folder: Path) -> None:
    done = run_speaker(folder, f"log.info('%d items', {CANARY!r}); log.info('next')")
    assert done.returncode == 0
    assert "a log line could not be made" in done.stderr
    assert CANARY not in done.stderr
    assert "next" in (folder / logs.FILE_NAME).read_text("utf-8")


def test_a_finaliser_that_logs_inside_a_log_call_does_not_deadlock(handle: logs.LogHandle) -> None:
    class Talkative:
        def __str__(self) -> str:
            log.info("inner")
            return "outer"

    done = threading.Event()

    def speak() -> None:
        log.info("%s", Talkative())
        done.set()

    threading.Thread(target=speak, daemon=True).start()
    assert done.wait(10)
    text = written(handle)
    assert "inner" in text
    assert "outer" in text
