"""What `wherry get` prints: objects for scripts, bars for a terminal, lines for everything else."""

from __future__ import annotations

import json
import time
import unicodedata
from typing import TYPE_CHECKING, Protocol

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import redacted
from qtapp.domain.units import format_bytes, format_duration, format_rate
from qtapp.ui import messages
from qtapp.ui.figures import size_units

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.cli_parser import NoAddress
    from qtapp.outlets import Outlet

BARS_EVERY_S = 0.2
BAR_CELLS = 24
NAME_CELLS = 32
_CLEAR_LINE = "\r\x1b[2K"
_LINE_UP = "\x1b[1A"
_ENDED_BADLY = frozenset({State.FAILED, State.NEEDS_YOU, State.CANCELLED})
_MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))


class Output(Protocol):
    """Told of every change; `close` leaves the terminal as it was."""

    def show(self, download: Download) -> None:
        """A row has a new value."""

    def reject(self, bad: NoAddress) -> None:
        """What was to be downloaded is no address."""

    def warn(self, text: str) -> None:
        """Something that stops nothing, but should be known."""

    def close(self) -> None: ...


def problem(download: Download) -> str:
    """Why it failed, in one line."""
    if download.kind is None:
        return messages.state_text(download.state)
    message = messages.sentence(download.kind, download)
    return plain(f"{message.title} {message.text}".strip())


def plain(text: str) -> str:
    """Without the marks that keep the parts of a sentence in order in a window."""
    return text.translate(_MARKS)


def has_failed(download: Download) -> bool:
    """It will not go on by itself and is not whole, though it was to be."""
    return download.state in _ENDED_BADLY and not was_skipped(download)


def was_skipped(download: Download) -> bool:
    """A file of its name is there, and such files were to be left alone."""
    return download.state is State.FAILED and download.kind is ErrorKind.NAME_EXISTS


class JsonOutput:
    """One object a line on `out`: `{"event": "state"|"progress"|"done"|"skipped"|"failed", …}`; warnings on
    `err`."""

    def __init__(self, out: Outlet, err: Outlet) -> None:
        self._out = out
        self._err = err
        self._last: dict[str, tuple[State, int]] = {}

    def show(self, download: Download) -> None:
        now = (download.state, download.bytes_done)
        before = self._last.get(download.id)
        if before == now:
            return
        event = event_of(download, before and before[0])
        if event == "progress" and self._out.is_behind:
            return  # a reader that stalls for hours must not cost ever more memory
        self._last[download.id] = now
        self._print(event, download)

    def reject(self, bad: NoAddress) -> None:
        fields = {"event": "failed", "id": None, "url": redacted(bad.text), "path": None}
        fields |= {"state": State.FAILED, "kind": ErrorKind.BAD_ADDRESS, "message": bad.why}
        self._line(fields | {"bytes_done": 0, "bytes_total": None, "verified": None})

    def warn(self, text: str) -> None:
        self._err.line(f"wherry: {printable(text)}")

    def close(self) -> None:
        """Nothing to put back."""

    def _print(self, event: str, download: Download) -> None:
        self._line(event_fields(event, download))

    def _line(self, fields: dict[str, object]) -> None:
        self._out.line(json.dumps(fields))


def event_fields(event: str, download: Download) -> dict[str, object]:
    """What every event about a download tells; the address without its secrets."""
    return {
        "event": event,
        "id": download.id,
        "url": redacted(download.spec.url),
        "path": None if download.path is None else str(download.path),
        "state": download.state,
        "kind": download.kind,
        "message": problem(download) if download.kind is not None else None,
        "bytes_done": download.bytes_done,
        "bytes_total": download.bytes_total,
        "verified": download.verified if download.state is State.DONE else None,
    }


def event_of(download: Download, before: State | None) -> str:
    """The word for a row's value; `before` is the state it was told in last, None where it was not."""
    if download.state is State.DONE:
        return "done"
    if was_skipped(download):
        return "skipped"
    if has_failed(download):
        return "failed"
    return "state" if before is not download.state else "progress"


class LineOutput:
    """A line on `out` for each file that is there, one on `err` for each that is not."""

    def __init__(self, out: Outlet, err: Outlet) -> None:
        self._out = out
        self._err = err
        self._told: set[str] = set()

    def show(self, download: Download) -> None:
        is_done = download.state is State.DONE
        if not is_done and not has_failed(download) and not was_skipped(download):
            self._told.discard(download.id)  # it goes on, and what was told was not the end
        elif download.id not in self._told:
            self._told.add(download.id)
            if is_done:
                self._tell(_done_line(download), self._out)
            else:
                self._tell(_failed_line(download), self._err)

    def reject(self, bad: NoAddress) -> None:
        self._tell(rejected_line(bad), self._err)

    def warn(self, text: str) -> None:
        self._tell(f"wherry: {printable(text)}", self._err)

    def close(self) -> None:
        """Nothing to put back."""

    def _tell(self, line: str, stream: Outlet) -> None:
        stream.line(line)


class BarOutput(LineOutput):
    """Lines, and under them a bar for each running download, redrawn a few times a second."""

    def __init__(self, out: Outlet, err: Outlet, clock: Callable[[], float] = time.monotonic) -> None:
        """`err` is the terminal that gets the bars."""
        super().__init__(out, err)
        self._clock = clock
        self._active: dict[str, Download] = {}
        self._lines_up = 0
        self._drawn_at = -BARS_EVERY_S

    def show(self, download: Download) -> None:
        # one in line for a host that is left alone waits as well, perhaps for an hour: it is not to look idle
        if download.state.is_active or download.state is State.WAITING or download.until is not None:
            self._active[download.id] = download
        else:
            self._active.pop(download.id, None)
        super().show(download)
        if self._clock() - self._drawn_at >= BARS_EVERY_S:
            self._draw()

    def close(self) -> None:
        self._err.write(self._wiped())
        self._lines_up = 0

    def _tell(self, line: str, stream: Outlet) -> None:
        self.close()
        super()._tell(line, stream)
        self._draw()

    def _draw(self) -> None:
        self._drawn_at = self._clock()
        if self._err.is_behind:
            return
        columns, height = self._err.size()
        running_first = sorted(self._active.values(), key=lambda item: not item.state.is_active)
        shown = running_first[: max(height - 2, 1)]
        lines = [bar_line(item, columns - 1, time.time()) for item in shown]
        # in one piece, lest the terminal shows the moment between
        self._err.write(self._wiped() + "".join(f"{line}\n" for line in lines))
        self._lines_up = len(lines)

    def _wiped(self) -> str:
        return (_LINE_UP + _CLEAR_LINE) * self._lines_up


def bar_line(download: Download, columns: int, now: float) -> str:
    """Name, bar, figures; never wider than `columns`. `now` is in seconds since the epoch."""
    name = _in_cells(printable(download.name), NAME_CELLS)
    if not download.state.is_active:
        return _cut(f"{name} {plain(messages.status_text(download, now))}", columns)
    total = download.bytes_total
    filled = int(BAR_CELLS * download.bytes_done / total) if total else 0
    share = f"{int(100 * download.bytes_done / total):3d} %" if total else "     "
    units = size_units()
    rate = format_rate(download.bytes_per_second, units) if download.bytes_per_second is not None else "-"
    left = format_duration(download.seconds_left) if download.seconds_left is not None else "-"
    bar = "#" * filled + "." * (BAR_CELLS - filled)
    figures = f"{format_bytes(download.bytes_done, units):>10} {rate:>12} {left:>12}"
    return _cut(f"{name} [{bar}] {share} {figures}", columns)


def _in_cells(text: str, cells: int) -> str:
    """`text` in exactly so many cells of a terminal; of a long one the middle is left out."""
    if _width(text) > cells:
        end = text[-8:]
        while _width(end) > cells // 2:
            end = end[1:]
        text = f"{_cut(text, cells - 1 - _width(end))}…{end}"
    return text + " " * (cells - _width(text))


def _cut(text: str, cells: int) -> str:
    """As much of the beginning as fits."""
    used = 0
    for at, letter in enumerate(text):
        used += _width(letter)
        if used > cells:
            return text[:at]
    return text


def _width(text: str) -> int:
    """The cells that a terminal gives it."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def _done_line(download: Download) -> str:
    size = format_bytes(download.bytes_done, size_units())
    note = {
        Verified.DIGEST: ", checksum right",
        Verified.LENGTH: "",
        Verified.NONE: ", size not confirmed by the server",
    }[download.verified]
    return f"{printable(str(download.path))} ({size}{note})"


def rejected_line(bad: NoAddress) -> str:
    return f"wherry: {printable(redacted(bad.text))}: {bad.why}"


def _failed_line(download: Download) -> str:
    return f"wherry: {printable(redacted(download.spec.url))}: {printable(problem(download))}"


def printable(text: str) -> str:
    """Without what could drive the terminal."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "?" for char in text)
