"""Standard output and error: in order, and never at the cost of whoever writes."""

from __future__ import annotations

import io
import os
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from qtapp.outlets import THREAD_NAME, Printer, write_through

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.processes import Programs


class Pipe:
    """A pipe that is full from the beginning."""

    def __init__(self) -> None:
        self.reading, writing = os.pipe()
        self.stream = os.fdopen(writing, "w")
        self.filling = fill(writing)

    def read_until(self, end: bytes) -> str:
        """What was written after the filling."""
        data = b""
        while not data.endswith(end):
            piece = os.read(self.reading, 1 << 16)
            assert piece, data[-100:]
            data += piece
        return data[self.filling :].decode()


def fill(fd: int) -> int:
    """Write to a pipe until it takes no more; how many bytes that were."""
    os.set_blocking(fd, False)
    count = 0
    try:
        while True:
            count += os.write(fd, b"." * 4096)
    except BlockingIOError:
        return count
    finally:
        os.set_blocking(fd, True)


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    pipe = Pipe()
    yield pipe
    os.close(pipe.reading)
    pipe.stream.close()


def test_writing_to_a_full_pipe_does_not_wait_and_all_of_it_comes_in_order(pipe: Pipe) -> None:
    printer = Printer(pipe.stream, pipe.stream)
    lines = [f"{number} " + "x" * 1000 for number in range(500)]
    for number, line in enumerate(lines):
        (printer.err if number % 3 else printer.out).line(line)
    assert printer.waiting_characters > 0
    assert not printer.flushed().done()
    assert pipe.read_until(b"499 " + b"x" * 1000 + b"\n").splitlines() == lines
    assert printer.close(10)
    assert printer.waiting_characters == 0


def test_a_stream_somebody_made_non_blocking_is_waited_for(pipe: Pipe) -> None:
    os.set_blocking(pipe.stream.fileno(), False)
    printer = Printer(pipe.stream, None)
    printer.out.line("x" * 200_000)
    assert pipe.read_until(b"x\n") == "x" * 200_000 + "\n"
    assert printer.close(10)
    assert not printer.out.is_lost


def test_closing_does_not_wait_for_a_reader_that_stalls(pipe: Pipe) -> None:
    printer = Printer(pipe.stream, None)
    printer.out.line("x")
    assert not printer.close(0.01)
    assert pipe.read_until(b"x\n") == "x\n"
    assert printer.close(10)


class Broken(io.StringIO):
    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_a_stream_that_ends_is_lost_once_and_for_all_and_the_other_is_not() -> None:
    err = io.StringIO()
    printer = Printer(Broken(), err)
    printer.out.line("one")
    printer.out.lost.result(10)
    printer.out.line("two")
    printer.err.line("three")
    assert printer.close(10)
    assert (printer.out.is_lost, printer.err.is_lost) == (True, False)
    assert err.getvalue() == "three\n"


def test_who_no_longer_waits_takes_nothing_back() -> None:
    printer = Printer(io.StringIO(), None)
    assert not printer.out.lost.cancel()
    assert not printer.flushed().cancel()
    assert not printer.out.is_lost
    assert printer.close(10)


def test_a_program_without_a_stream_is_quiet() -> None:
    printer = Printer(None, None)
    printer.out.line("one")
    assert printer.close(10)
    assert not printer.out.is_lost
    assert printer.out.size() == (80, 24)


def test_the_streams_own_way_with_what_its_charset_lacks_holds() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, "ascii", errors="backslashreplace")
    write_through(stream, "é\n")
    assert raw.getvalue() == b"\\xe9" + os.linesep.encode()


def test_no_thread_is_left() -> None:
    printer = Printer(io.StringIO(), io.StringIO())
    assert THREAD_NAME in {thread.name for thread in threading.enumerate()}
    assert printer.close(10)
    assert THREAD_NAME not in {thread.name for thread in threading.enumerate()}


@pytest.mark.end_to_end
def test_a_write_that_hangs_does_not_keep_the_process(programs: Programs) -> None:
    """Neither the interpreter's end nor a flush waits for it."""
    program = programs.start(
        sys.executable,
        "-c",
        """
import sys
from tests.test_outlets import Pipe
from qtapp.outlets import Printer
pipe = Pipe()
sys.stdout = pipe.stream
printer = Printer(sys.stdout, sys.stderr)
printer.out.line("never read")
assert not printer.close(0.01)
sys.stdout.flush()
sys.exit(3)
""",
    )
    assert (program.wait(10).status, program.errors) == (3, [])
