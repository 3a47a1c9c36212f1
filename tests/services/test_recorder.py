"""What is written to the history, and how seldom."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from qtapp.domain.download import Download, State, Why
from qtapp.domain.errors import ErrorKind
from qtapp.services.recorder import BYTES_EVERY_S, Recorder
from tests.services.engine import Moment
from tests.services.rows import a_row

if TYPE_CHECKING:
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History


class Source(QObject):
    """What of a manager the recorder listens to."""

    changed = Signal(object)
    removed = Signal(object)


class Written(list[Download]):
    """What of a history the recorder writes to."""

    def __init__(self) -> None:
        super().__init__()
        self.durable: list[bool] = []

    def record(self, download: Download, *, durable: bool = False) -> None:
        self.append(download)
        self.durable.append(durable)


class Recording:
    def __init__(self) -> None:
        self.clock = Moment()
        self.source = Source()
        self.written = Written()
        self.recorder = Recorder(
            cast("DownloadManager", self.source), cast("History", self.written), monotonic=self.clock
        )

    def change(self, *downloads: Download) -> int:
        """How many of them are written."""
        before = len(self.written)
        self.source.changed.emit(downloads)
        return len(self.written) - before


@pytest.fixture
def recording(qtbot: object) -> Recording:
    return Recording()


def test_bytes_are_written_every_five_seconds_at_the_most(recording: Recording) -> None:
    """L03."""
    row = a_row(State.RUNNING)
    written = []
    for tick in range(200):
        written += [recording.clock.seconds] * recording.change(replace(row, bytes_done=tick))
        recording.clock.seconds += 0.1
    gaps = [later - sooner for sooner, later in pairwise(written)]
    assert len(written) == 4
    assert all(gap >= BYTES_EVERY_S - 0.01 for gap in gaps)


@pytest.mark.parametrize(
    "fields",
    [
        {"state": State.PAUSED},
        {"name": "other.bin"},
        {"bytes_total": 7},
        {"until": 5.0},
        {"attempts": 2},
        {"limit_bytes_per_second": 5000},
    ],
)
def test_what_is_no_progress_is_written_at_once(recording: Recording, fields: dict[str, Any]) -> None:
    row = a_row(State.RUNNING)
    assert recording.change(row) == 1
    assert recording.change(replace(row, **fields)) == 1
    assert recording.written[-1] == replace(row, **fields)


def test_that_an_attempt_has_begun_survives_a_power_cut(recording: Recording) -> None:
    """P02: the next start looks for what was left only where there was one."""
    row = a_row(State.QUEUED)
    for changed in (
        row,
        replace(row, state=State.RUNNING, attempts=1),
        replace(row, state=State.RUNNING, attempts=1, name="other.bin"),
        replace(row, state=State.PAUSED, attempts=1),
        replace(row, state=State.CONNECTING, attempts=2),
    ):
        assert recording.change(changed) == 1
    assert recording.written.durable == [False, True, False, False, True]


def test_a_fresh_link_survives_a_power_cut(recording: Recording) -> None:
    """S31: the old one leads nowhere."""
    row = a_row(State.QUEUED)
    renewed = replace(row, spec=replace(row.spec, url="https://example.org/fresh"))
    assert [recording.change(row), recording.change(renewed)] == [1, 1]
    assert recording.written.durable == [False, True]


def test_speed_and_reasons_for_waiting_are_not_worth_a_write(recording: Recording) -> None:
    row = a_row(State.QUEUED)
    assert recording.change(row) == 1
    recording.clock.seconds += 100
    assert recording.change(replace(row, why=Why("cap-reached", (4, 4)), bytes_per_second=7.0)) == 0


def test_a_row_whose_part_another_process_holds_is_left_to_that(recording: Recording) -> None:
    row = a_row(State.CONNECTING)
    assert recording.change(row) == 1
    busy = replace(row, state=State.NEEDS_YOU, kind=ErrorKind.PART_BUSY)
    assert recording.change(busy) == 0
    assert recording.change(replace(row, state=State.QUEUED)) == 1


def test_a_row_that_comes_back_is_written_anew(recording: Recording) -> None:
    row = a_row(State.PAUSED)
    assert recording.change(row) == 1
    recording.source.removed.emit((row.id, "nobody"))
    assert recording.change(row) == 1
