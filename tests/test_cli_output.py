"""What is printed, line by line."""

from __future__ import annotations

import io
import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.cli_output import BarOutput, JsonOutput, LineOutput, Outlet, bar_line
from qtapp.domain.download import Download, DownloadSpec, State, Verified
from qtapp.domain.errors import ErrorKind

if TYPE_CHECKING:
    from collections.abc import Callable

SPEC = DownloadSpec("a" * 32, "http://host.example/a.bin?key=secret", Path("/nowhere"), 1_000.0)


def a_row(state: State = State.RUNNING, **fields: Any) -> Download:
    return replace(Download(SPEC, state, "a.bin"), **fields)


def json_lines(show: Callable[[JsonOutput], None]) -> list[dict[str, Any]]:
    out = io.StringIO()
    show(JsonOutput(Outlet(out), Outlet(io.StringIO())))
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_json_tells_a_value_once() -> None:
    def show(output: JsonOutput) -> None:
        for row in (a_row(), a_row(), a_row(bytes_per_second=5.0), a_row(bytes_done=7), a_row(bytes_done=7)):
            output.show(row)

    assert [(line["event"], line["bytes_done"]) for line in json_lines(show)] == [
        ("state", 0),
        ("progress", 7),
    ]


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
def test_json_names_the_event_by_the_state(state: State, event: str) -> None:
    (line,) = json_lines(lambda output: output.show(a_row(state, kind=ErrorKind.STALLED)))
    assert (line["event"], line["state"], line["url"]) == (event, state, "http://host.example/a.bin?key=…")


@pytest.mark.parametrize(
    "text", ["ftp://bob:hunter2@host.example/", "bob:hunter2@host", "http://x/?p=hunter2"]
)
def test_a_rejected_line_shows_no_secret(text: str) -> None:
    (line,) = json_lines(lambda output: output.reject(text))
    assert "hunter2" not in str(line)
    err = io.StringIO()
    LineOutput(Outlet(io.StringIO()), Outlet(err)).reject(text)
    assert "hunter2" not in err.getvalue()


def test_lines_tell_each_end_once_and_without_what_drives_a_terminal() -> None:
    out, err = io.StringIO(), io.StringIO()
    output = LineOutput(Outlet(out), Outlet(err))
    done = a_row(State.DONE, path=Path("/x/\x1b[31mred\n.bin"), bytes_done=1024, verified=Verified.DIGEST)
    for row in (a_row(), done, done):
        output.show(row)
    assert out.getvalue() == "/x/?[31mred?.bin (1.0 KiB, checksum right)\n"
    output.show(replace(a_row(State.FAILED, kind=ErrorKind.NOT_FOUND), spec=replace(SPEC, id="b" * 32)))
    assert err.getvalue().startswith("wherry: http://host.example/a.bin?key=…: ")
    assert err.getvalue().count("\n") == 1


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


def test_bars_are_wiped_at_the_end() -> None:
    err = io.StringIO()
    output = BarOutput(Outlet(io.StringIO()), Outlet(err), clock=lambda: 1_000.0)
    output.show(a_row())
    assert "a.bin" in err.getvalue()
    err.truncate(0)
    output.close()
    assert "\x1b[1A\r\x1b[2K" in err.getvalue()
    err.truncate(0)
    output.close()
    assert err.getvalue().strip("\0") == ""


class Broken(io.StringIO):
    def write(self, _text: str) -> int:
        raise BrokenPipeError


def test_a_stream_that_ends_is_lost_once_and_for_all() -> None:
    outlet = Outlet(Broken())
    outlet.line("one")
    outlet.line("two")
    assert outlet.is_lost
    assert JsonOutput(outlet, Outlet(None)).is_lost
    nowhere = Outlet(None)
    nowhere.line("one")
    assert not nowhere.is_lost
    assert nowhere.size() == (80, 24)
