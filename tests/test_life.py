"""The program's span: how its end is asked for, and that it comes in order and in time."""

from __future__ import annotations

import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Program, Programs

pytestmark = pytest.mark.end_to_end

# a process that starts on a busy machine, and one that ends
START_S = 20.0
END_S = 10.0
# what the program promises of its end
QUIT_WITHIN_S = 3.0

FILE = Resource(content=Content(1, 4 << 20), etag='"v1"')

# a program of nothing but a life, a profile's log, and what the test puts into `body`
HEAD = """
import asyncio, logging, os, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from qtapp import life as lives
from qtapp.logs import start_logging
log = logging.getLogger("test")
def say(*words): print(*words, flush=True)
"""
TAIL = """
handle = start_logging(Path(sys.argv[1]))
app = QCoreApplication([])
status = lives.live(app, body, None, handle.stop)
say("threads", [thread.name for thread in threading.enumerate() if not thread.daemon])
handle.stop()
sys.exit(status)
"""


# tells of every signal, once the life has heard of it
HEARING = """
heard = 0
obeys = lives.Life.end_by_signal
def end_by_signal(life, number):
    global heard
    obeys(life, number)
    heard += 1
    say("heard", number)
lives.Life.end_by_signal = end_by_signal
async def until_heard(count):
    while heard < count:
        await asyncio.sleep(0.01)
"""

# what a disk takes for hundreds of syncs is not the program's to promise
WITHOUT_SYNC = """
import os, sys
os.fsync = os.fdatasync = lambda fd: None
from qtapp.__main__ import main
sys.exit(main())
"""

# puts a collection where chance might put one: what a thread still uses must not be freed by it
COLLECTING = """
import gc, sys, threading
from qtapp import life
leave = life.leave_at_once
life.leave_at_once = lambda *words: (gc.collect(), leave(*words))
"""


def run(programs: Programs, log_folder: Path, body: str) -> Program:
    return programs.start(sys.executable, "-c", HEAD + body + TAIL, log_folder)


def test_the_status_of_the_body_is_the_status(programs: Programs, tmp_path: Path) -> None:
    done = run(programs, tmp_path, "async def body(life, aside): return 7, True").wait()
    assert (done.status, done.output, done.errors) == (7, ["threads ['MainThread']"], [])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_asks_for_the_end_and_the_first_one_counts(
    programs: Programs, tmp_path: Path, number: signal.Signals
) -> None:
    """C05."""
    program = run(
        programs,
        tmp_path,
        HEARING
        + """
async def body(life, aside):
    say("ready")
    await life.over()
    say("asked", life.signal)
    await until_heard(3)  # the others come in the middle of the end
    return life.signal, True
""",
    )
    program.wait_for_output("ready", START_S)
    program.signal(number)
    program.wait_for_output("asked")
    for other in {signal.SIGINT, signal.SIGTERM, signal.SIGHUP} - {number}:
        program.signal(other)
    done = program.wait(END_S)
    assert (done.status, done.errors) == (int(number), [])


def test_what_is_to_outlive_its_terminal_does(programs: Programs, tmp_path: Path) -> None:
    """nohup has the signal ignored before we start."""
    program = run(
        programs,
        tmp_path,
        HEARING
        + """
import signal
signal.signal(signal.SIGHUP, signal.SIG_IGN)
async def body(life, aside):
    say("ready")
    await life.over()
    return life.signal, True
""",
    )
    program.wait_for_output("ready", START_S)
    program.signal(signal.SIGHUP)
    program.signal(signal.SIGTERM)
    assert program.wait(END_S).status == signal.SIGTERM


def test_a_signal_after_the_end_was_asked_for_otherwise_is_not_its_reason(
    programs: Programs, tmp_path: Path
) -> None:
    program = run(
        programs,
        tmp_path,
        HEARING
        + """
async def body(life, aside):
    life.end("everything has ended")
    say("ready")
    await until_heard(1)
    return (0 if life.signal is None else 1), True
""",
    )
    program.wait_for_output("ready", START_S)
    program.signal(signal.SIGINT)
    assert program.wait(END_S).status == 0


def test_signals_after_the_loop_has_ended_change_nothing(programs: Programs, tmp_path: Path) -> None:
    done = run(
        programs,
        tmp_path,
        """
import atexit, signal
numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
atexit.register(lambda: [os.kill(os.getpid(), number) for number in numbers])
async def body(life, aside): return 3, True
""",
    ).wait()
    assert (done.status, done.errors) == (3, [])


def test_a_task_that_is_left_is_cancelled(programs: Programs, tmp_path: Path) -> None:
    done = run(
        programs,
        tmp_path,
        """
async def left():
    try:
        await asyncio.sleep(60)
    finally:
        say("cancelled")
async def stubborn():
    while True:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            say("not me")
async def body(life, aside):
    global tasks
    tasks = [asyncio.ensure_future(left()), asyncio.ensure_future(stubborn())]
    await asyncio.sleep(0)
    return 0, True
""",
    ).wait(START_S)
    assert done.status == 0
    assert set(done.output[:2]) == {"cancelled", "not me"}


def test_a_thread_that_does_not_end_is_left_behind_and_told_of(programs: Programs, tmp_path: Path) -> None:
    program = run(
        programs,
        tmp_path,
        """
async def body(life, aside):
    threading.Thread(target=threading.Event().wait).start()
    return 5, False
""",
    )
    done = program.wait(START_S)
    assert (done.status, done.output, done.errors) == (5, [], [])
    assert "a thread outlived its time" in (tmp_path / "wherry.log").read_text()


def test_an_errand_aside_that_hangs_does_not_keep_the_program(programs: Programs, tmp_path: Path) -> None:
    program = run(
        programs,
        tmp_path,
        """
async def body(life, aside):
    started = threading.Event()
    aside.submit(lambda: (started.set(), threading.Event().wait()))
    aside.submit(time.sleep, 0.05)
    started.wait()
    return 5, True
""",
    )
    assert program.wait(START_S).status == 5
    assert "a thread outlived its time" in (tmp_path / "wherry.log").read_text()


def test_a_thread_apart_waits_for_none_of_the_others_and_ends_with_them(
    programs: Programs, tmp_path: Path
) -> None:
    program = run(
        programs,
        tmp_path,
        """
async def body(life, aside):
    held = threading.Event()
    for _ in range(4):
        aside.submit(held.wait)
    say(aside.apart("links").submit(lambda: threading.current_thread().name).result(10))
    held.set()
    aside.shutdown()
    return 0, True
""",
    )
    done = program.wait(15)
    assert (done.status, done.output) == (0, ["aside_links_0", "threads ['MainThread']"])


def test_a_thread_apart_that_hangs_does_not_keep_the_program(programs: Programs, tmp_path: Path) -> None:
    program = run(
        programs,
        tmp_path,
        """
async def body(life, aside):
    started = threading.Event()
    aside.apart("links").submit(lambda: (started.set(), threading.Event().wait()))
    started.wait()
    return 5, True
""",
    )
    assert program.wait(15).status == 5
    assert "a thread outlived its time" in (tmp_path / "wherry.log").read_text()


def test_asyncio_uses_the_two_threads_aside(programs: Programs, tmp_path: Path) -> None:
    done = run(
        programs,
        tmp_path,
        """
async def body(life, aside):
    name = lambda: threading.current_thread().name
    names = await asyncio.gather(*(asyncio.to_thread(name) for _ in range(8)))
    say(*sorted({name.rpartition("_")[0] for name in names}))
    return 0, True
""",
    ).wait()
    assert (done.status, done.output[0]) == (0, "aside")


def test_an_exception_of_the_body_passes(programs: Programs, tmp_path: Path) -> None:
    done = run(programs, tmp_path, "async def body(life, aside): raise KeyError('unexpected')").wait()
    assert done.status == 1
    assert "KeyError: 'unexpected'" in done.errors


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_sixty_four_stalled_connections_end_within_three_seconds(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path, number: signal.Signals
) -> None:
    """P03, C05."""
    hostile_server.serve("/x.bin", FILE, Reply(stall_after=1 << 20))
    (tmp_path / "list").write_text("\n".join(f"{hostile_server.url('/x.bin')}?{n}" for n in range(64)))
    profile = tmp_path / "profile"
    program = programs.start(
        *(sys.executable, "-c", WITHOUT_SYNC, "--profile", profile, "get", "--dir", tmp_path / "files"),
        *("--parallel", "64", "--input-file", tmp_path / "list"),
    )
    hostile_server.wait_for_stall("/x.bin", n=64, timeout=2 * START_S)
    asked_at = time.monotonic()
    program.signal(number)
    hostile_server.wait_for_connections(0, timeout=END_S)
    gone_at = [request.client_gone_at for request in hostile_server.requests("/x.bin")]
    assert max(moment for moment in gone_at if moment is not None) - asked_at < QUIT_WITHIN_S
    done = program.wait(END_S)
    assert (done.status, done.output, done.errors) == (128 + number, [], [])
    assert sql(profile / "history.db", "select state, count(*) from downloads group by 1") == [["paused", 64]]
    assert "outlived" not in (profile / "logs" / "wherry.log").read_text()


def test_a_transfer_that_blocks_is_left_behind_in_time(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """C05: neither the pool nor the history keeps the program, and what was known is written."""
    hostile_server.serve("/x.bin", FILE)
    program = programs.start(
        sys.executable,
        "-c",
        COLLECTING
        + """
from qtapp.transfer.transfer import Transfer
def hangs(self):
    print("hangs", file=sys.stderr, flush=True)
    threading.Event().wait()
Transfer.run_hand = hangs
from qtapp.__main__ import main
sys.exit(main())
""",
        "--profile",
        tmp_path / "profile",
        "get",
        "--dir",
        tmp_path / "files",
        hostile_server.url("/x.bin"),
    )
    program.wait_for_error("hangs", START_S)
    program.signal(signal.SIGTERM)
    done = program.wait(END_S)
    assert (done.status, done.errors) == (143, ["hangs"])
    assert "a thread outlived its time" in (tmp_path / "profile" / "logs" / "wherry.log").read_text()
    assert sql(tmp_path / "profile" / "history.db", "select state from downloads") == [["paused"]]


def test_a_history_that_hangs_does_not_abort_the_program(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """C05."""
    program = programs.start(
        sys.executable,
        "-c",
        COLLECTING
        + """
from qtapp.storage import history_files
# asked for at the end, on the history's thread
history_files.is_larger_than = lambda *_: threading.Event().wait()
from qtapp.__main__ import main
sys.exit(main())
""",
        "--profile",
        tmp_path / "profile",
        "get",
        "--dir",
        tmp_path / "files",
        hostile_server.serve("/x.bin", FILE),
    )
    done = program.wait(START_S + END_S)
    assert (done.status, done.errors) == (0, [])
    assert (tmp_path / "files" / "x.bin").exists()
