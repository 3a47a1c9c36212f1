"""What is printed, line by line."""

from __future__ import annotations

import io
import itertools
import json
import threading
import time
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.cli_output import BarOutput, JsonOutput, LineOutput, bar_line, has_failed, was_skipped
from qtapp.cli_parser import NoAddress
from qtapp.domain.download import Download, DownloadSpec, State, Verified, Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import Reason
from qtapp.outlets import BEHIND_CHARACTERS, Printer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPEC = DownloadSpec("a" * 32, "http://host.example/a.bin?key=secret", Path("/nowhere"), 1_000.0)


def a_row(state: State = State.RUNNING, **fields: Any) -> Download:
    return replace(Download(SPEC, state, "a.bin"), **fields)


class Printed:
    """What is printed, once it is."""

    def __init__(self) -> None:
        self._streams = io.StringIO(), io.StringIO()
        self.printer = Printer(*self._streams)

    def taken(self) -> tuple[str, str]:
        """What has come on either stream since the last look."""
        self.printer.flushed().result(10)
        texts = tuple(stream.getvalue() for stream in self._streams)
        for stream in self._streams:
            stream.seek(0)
            stream.truncate()
        return texts[0], texts[1]


@pytest.fixture
def printed() -> Iterator[Printed]:
    printed = Printed()
    yield printed
    assert printed.printer.close(10)


def json_lines(printed: Printed, show: Callable[[JsonOutput], None]) -> list[dict[str, Any]]:
    show(JsonOutput(printed.printer.out, printed.printer.err))
    return [json.loads(line) for line in printed.taken()[0].splitlines()]


def test_json_tells_a_value_once(printed: Printed) -> None:
    def show(output: JsonOutput) -> None:
        for row in (a_row(), a_row(), a_row(bytes_per_second=5.0), a_row(bytes_done=7), a_row(bytes_done=7)):
            output.show(row)

    assert [(line["event"], line["bytes_done"]) for line in json_lines(printed, show)] == [
        ("state", 0),
        ("progress", 7),
    ]


def test_what_was_skipped_is_neither_done_nor_failed(printed: Printed) -> None:
    skipped = a_row(State.FAILED, kind=ErrorKind.NAME_EXISTS)
    (line,) = json_lines(printed, lambda output: output.show(skipped))
    assert (line["event"], line["kind"]) == ("skipped", "name-exists")
    assert was_skipped(skipped)
    assert not has_failed(skipped)


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (State.QUEUED, "state"),
        (State.WAITING, "state"),
        (State.PAUSED, "state"),
        (State.DONE, "done"),
        (State.FAILED, "failed"),
        (State.NEEDS_YOU, "failed"),
        (State.CANCELLED, "failed"),
    ],
)
def test_json_names_the_event_by_the_state(printed: Printed, state: State, event: str) -> None:
    (line,) = json_lines(printed, lambda output: output.show(a_row(state, kind=ErrorKind.STALLED)))
    assert (line["event"], line["state"], line["url"]) == (event, state, "http://host.example/a.bin?key=…")


@pytest.mark.parametrize(
    "text", ["ftp://bob:hunter2@host.example/", "bob:hunter2@host", "http://x/?p=hunter2"]
)
def test_a_rejected_line_shows_no_secret(printed: Printed, text: str) -> None:
    bad = NoAddress(text, Reason.SCHEME)
    (line,) = json_lines(printed, lambda output: output.reject(bad))
    assert "hunter2" not in str(line)
    LineOutput(printed.printer.out, printed.printer.err).reject(bad)
    _out, err = printed.taken()
    assert err
    assert "hunter2" not in err


def test_lines_tell_each_end_once_and_without_what_drives_a_terminal(printed: Printed) -> None:
    output = LineOutput(printed.printer.out, printed.printer.err)
    done = a_row(State.DONE, path=Path("/x/\x1b[31mred\n.bin"), bytes_done=1024, verified=Verified.DIGEST)
    for row in (a_row(), done, done):
        output.show(row)
    assert printed.taken() == ("/x/?[31mred?.bin (1.0 kB, checksum right)\n", "")
    output.show(replace(a_row(State.FAILED, kind=ErrorKind.NOT_FOUND), spec=replace(SPEC, id="b" * 32)))
    _out, err = printed.taken()
    assert err.startswith("wherry: http://host.example/a.bin?key=…: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("columns", [10, 40, 79, 200])
@pytest.mark.parametrize(
    "name", ["a.bin", "文件" * 40 + ".bin", "x" * 300 + ".tar.gz", "e\u0301" * 80, "\x1b[2J"]
)
def test_a_bar_never_gets_wider_than_the_terminal(columns: int, name: str) -> None:
    for row in (
        a_row(name=name, bytes_done=5, bytes_total=10, bytes_per_second=5.0, seconds_left=1.0),
        a_row(name=name),
        a_row(State.WAITING, name=name, until=2_000.0, kind=ErrorKind.STALLED),
    ):
        line = bar_line(row, columns, 1_990.0)
        width = sum(
            0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
            for c in line
        )
        assert width <= columns
        assert "\x1b" not in line


def test_bars_are_wiped_at_the_end(printed: Printed) -> None:
    output = BarOutput(printed.printer.out, printed.printer.err, clock=lambda: 1_000.0)
    output.show(a_row())
    assert "a.bin" in printed.taken()[1]
    output.close()
    assert printed.taken()[1] == "\x1b[1A\r\x1b[2K"
    output.close()
    assert printed.taken()[1] == ""


def test_what_waits_for_its_host_is_seen_below_what_runs(printed: Printed) -> None:
    times = itertools.count(1_000, 10)
    output = BarOutput(printed.printer.out, printed.printer.err, clock=lambda: float(next(times)))
    why = Why("host-cooling", ("a.org", "server-busy"))
    held = a_row(State.QUEUED, name="held.bin", why=why, until=time.time() + 3_600.0)
    output.show(replace(held, spec=replace(SPEC, id="held")))
    printed.taken()
    output.show(a_row(State.RUNNING, name="runs.bin"))
    shown = printed.taken()[1]
    assert shown.index("runs.bin") < shown.index("held.bin")
    assert "Host busy until" in shown


class Stalled(io.StringIO):
    """Nobody reads it until `is_read` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.is_read = threading.Event()

    def write(self, text: str) -> int:
        assert self.is_read.wait(10)
        return super().write(text)


def test_a_stalled_reader_misses_progress_and_no_state() -> None:
    out = Stalled()
    printer = Printer(out, None)
    output = JsonOutput(printer.out, printer.err)
    output.show(a_row())
    for number in range(1, 10_000):
        output.show(a_row(bytes_done=number))
    assert printer.waiting_characters < 2 * BEHIND_CHARACTERS
    output.show(a_row(State.PAUSED, bytes_done=10_000))
    output.show(a_row(bytes_done=10_000))
    out.is_read.set()
    printer.flushed().result(10)
    output.show(a_row(bytes_done=10_001))
    assert printer.close(10)
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["event"] for line in (told[0], *told[-3:])] == ["state", "state", "state", "progress"]
    counts = [line["bytes_done"] for line in told]
    assert counts[:100] == list(range(100))
    assert counts == sorted(counts)


def test_a_stalled_terminal_is_not_drawn_on_and_lines_stay() -> None:
    err = Stalled()
    printer = Printer(err, err)
    times = itertools.count()
    output = BarOutput(printer.out, printer.err, clock=lambda: float(next(times)))
    for number in range(10_000):
        output.show(a_row(bytes_done=number))
    assert printer.waiting_characters < 2 * BEHIND_CHARACTERS
    output.show(a_row(State.DONE, path=Path("/x/a.bin"), bytes_done=10_000))
    output.close()
    err.is_read.set()
    assert printer.close(10)
    text = err.getvalue()
    assert text.endswith("\x1b[1A\r\x1b[2K/x/a.bin (10.0 kB, size not confirmed by the server)\n")
    assert text.count("\x1b[1A") == text.count("[....")
