"""When a queue has ended, and when it was only stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.after_end import ALL
from qtapp.domain.download import MAIN, State
from qtapp.services.queue_ends import QueueEnds
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download


@pytest.fixture
def ends(qapp: object) -> QueueEnds:
    made = QueueEnds()
    made._timer.setInterval(0)
    return made


def row(number: int, state: State, queue: str = MAIN) -> Download:
    made = download(number, state=state)
    return replace(made, spec=replace(made.spec, queue=queue))


def told(ends: QueueEnds, qtbot: QtBot) -> list[str]:
    """What has ended once all has settled."""
    heard: list[str] = []
    listen = ends.ended.connect(lambda end: heard.append(end.queue))
    qtbot.waitUntil(lambda: not ends._timer.isActive())
    ends.ended.disconnect(listen)
    return heard


@pytest.mark.parametrize("last", [State.DONE, State.FAILED, State.NEEDS_YOU])
def test_it_ends_with_its_last_download_however_that_ends(ends: QueueEnds, qtbot: QtBot, last: State) -> None:
    ends.on_changed((row(1, State.RUNNING), row(2, State.QUEUED)))
    ends.on_changed((row(1, State.DONE),))
    assert told(ends, qtbot) == []
    ends.on_changed((row(2, State.WAITING),))
    assert told(ends, qtbot) == []
    ends.on_changed((row(2, last),))
    assert told(ends, qtbot) == [MAIN, ALL]


@pytest.mark.parametrize("last", [State.PAUSED, State.CANCELLED])
def test_a_queue_that_was_stopped_by_hand_has_not_ended(ends: QueueEnds, qtbot: QtBot, last: State) -> None:
    ends.on_changed((row(1, State.RUNNING), row(2, State.QUEUED)))
    ends.on_changed((row(1, State.DONE),))
    ends.on_changed((row(2, last),))
    assert told(ends, qtbot) == []


def test_a_row_taken_off_the_list_ends_nothing(ends: QueueEnds, qtbot: QtBot) -> None:
    ends.on_changed((row(1, State.RUNNING),))
    ends.on_removed((row(1, State.RUNNING).id, "0" * 32))
    assert told(ends, qtbot) == []
    assert not ends.is_anything_going_on


def test_one_queue_ends_before_all_do(ends: QueueEnds, qtbot: QtBot) -> None:
    ends.on_changed((row(1, State.RUNNING, "n"), row(2, State.RUNNING)))
    ends.on_changed((row(1, State.DONE, "n"),))
    assert told(ends, qtbot) == ["n"]
    ends.on_changed((row(2, State.DONE),))
    assert told(ends, qtbot) == [MAIN, ALL]


def test_what_goes_on_within_the_moment_after_takes_the_end_back(ends: QueueEnds, qtbot: QtBot) -> None:
    began: list[object] = []
    ends.began.connect(began.append)
    ends.on_changed((row(1, State.RUNNING),))
    ends.on_changed((row(1, State.FAILED),))
    ends.on_changed((row(1, State.QUEUED),))
    assert told(ends, qtbot) == []
    assert began == [None, None]


def test_a_list_of_yesterday_ends_nothing(ends: QueueEnds, qtbot: QtBot) -> None:
    ends.on_changed(tuple(row(number, State.DONE) for number in range(5)))
    assert told(ends, qtbot) == []


def test_the_last_one_that_moves_to_another_queue_ends_neither(ends: QueueEnds, qtbot: QtBot) -> None:
    ends.on_changed((row(1, State.QUEUED),))
    ends.on_changed((row(1, State.QUEUED, "n"),))
    assert told(ends, qtbot) == []
    ends.on_changed((row(1, State.DONE, "n"),))
    assert told(ends, qtbot) == ["n", ALL]
