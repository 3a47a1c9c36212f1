"""The rows, and how often their changes are told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Download, State
from qtapp.services.roster import Roster
from tests.services.rows import a_row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Listened:
    """A roster and the batches it has told."""

    def __init__(self, *rows: Download) -> None:
        self.roster = Roster()
        self.changed: list[tuple[Download, ...]] = []
        self.flushed = 0
        self.roster.changed.connect(self.changed.append)
        self.roster.flushed.connect(self._on_flushed)
        self.roster.add(rows)
        self.roster.flush()
        self.flushed = 0

    def _on_flushed(self, _nothing: object) -> None:
        self.flushed += 1


def test_changes_of_one_turn_are_told_together(qtbot: QtBot) -> None:
    first, second = a_row(), a_row()
    heard = Listened(first, second)
    heard.roster.change(replace(first, state=State.CONNECTING))
    heard.roster.change(replace(second, state=State.CONNECTING))
    heard.roster.change(replace(first, state=State.RUNNING))
    assert heard.changed == []
    qtbot.waitUntil(lambda: heard.flushed == 1)
    (batch,) = heard.changed
    assert [(row.id, row.state) for row in batch] == [
        (first.id, State.RUNNING),
        (second.id, State.CONNECTING),
    ]


def test_progress_alone_waits_for_a_tenth_of_a_second(qtbot: QtBot) -> None:
    """L03, C11."""
    row = a_row(State.RUNNING)
    heard = Listened(row)
    for count in range(5):
        heard.roster.change(replace(row, bytes_done=count))
    assert heard.roster._timer.interval() > 0
    with qtbot.waitSignal(heard.roster.changed, timeout=5000):
        pass
    assert [[changed.bytes_done for changed in batch] for batch in heard.changed] == [[4]]


def test_a_state_takes_waiting_progress_along_at_once(qtbot: QtBot) -> None:
    first, second = a_row(State.RUNNING), a_row(State.RUNNING)
    heard = Listened(first, second)
    heard.roster.change(replace(first, bytes_done=7))
    heard.roster.change(replace(second, state=State.DONE))
    assert heard.roster._timer.interval() == 0
    with qtbot.waitSignal(heard.roster.changed, timeout=5000):
        pass
    assert len(heard.changed[0]) == 2


def test_a_removed_row_is_told_of_no_more(qtbot: QtBot) -> None:
    row = a_row(State.RUNNING)
    heard = Listened(row)
    heard.roster.change(replace(row, bytes_done=7))
    heard.roster.remove((row.id,))
    heard.roster.flush()
    assert heard.changed == []
    assert heard.roster.find(row.id) is None


def test_coming_and_going_are_followed_by_a_flush(qtbot: QtBot) -> None:
    heard = Listened()
    row = a_row()
    heard.roster.add((row,))
    qtbot.waitUntil(lambda: heard.flushed == 1)
    heard.roster.remove((row.id,))
    qtbot.waitUntil(lambda: heard.flushed == 2)


def test_known_rows_come_once_each_and_as_they_are_when_their_turn_comes(qtbot: QtBot) -> None:
    first, second = a_row(), a_row()
    heard = Listened(first, second)
    known = heard.roster.known([first.id, "nobody", first.id, second.id])
    assert next(known) == first
    changed = replace(second, state=State.DONE)
    heard.roster.change(changed)
    assert list(known) == [changed]


def test_a_row_that_is_not_there_cannot_change(qtbot: QtBot) -> None:
    heard = Listened()
    with pytest.raises(KeyError):
        heard.roster.change(a_row())
    with pytest.raises(KeyError):
        heard.roster.row("nobody")
