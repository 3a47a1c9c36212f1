"""What is selected, counted by its states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qtapp.domain.download import Download, State
from qtapp.ui.picked import Picked
from tests.ui.rows import download


class Manager:
    """Of some rows, and remembers which it was asked for."""

    def __init__(self, rows: list[Download]) -> None:
        self.rows = {row.id: row for row in rows}
        self.asked: list[str] = []

    def find(self, download_id: str) -> Download | None:
        self.asked.append(download_id)
        return self.rows.get(download_id)


@pytest.fixture
def manager() -> Manager:
    return Manager([download(number, state=State.QUEUED) for number in range(10)])


@pytest.fixture
def picked(manager: Manager) -> Picked[State]:
    return Picked(manager.find, lambda row: row.state)


def ids(*numbers: int) -> tuple[str, ...]:
    return tuple(download(number).id for number in numbers)


def test_of_a_selection_that_grows_only_what_came_is_looked_at(
    manager: Manager, picked: Picked[State]
) -> None:
    """L02: thousands that come into a selected group are told of time and again."""
    picked.take(ids(0, 1, 2))
    manager.asked.clear()
    picked.take(ids(0, 1, 2, 3, 4))
    assert manager.asked == list(ids(3, 4))
    assert picked.ids == ids(0, 1, 2, 3, 4)


def test_any_other_selection_is_looked_at_anew(manager: Manager, picked: Picked[State]) -> None:
    picked.take(ids(0, 1, 2))
    manager.rows[ids(2)[0]] = download(2, state=State.DONE)
    picked.take(ids(2, 1))
    assert picked.ids == ids(2, 1)
    assert set(picked.traits) == {State.DONE, State.QUEUED}
    picked.take(ids(2))
    assert set(picked.traits) == {State.DONE}
    picked.take(())
    assert not picked
    assert not picked.traits


def test_what_changes_of_the_selected_is_counted_anew(manager: Manager, picked: Picked[State]) -> None:
    picked.take(ids(0, 1))
    rows = [manager.rows[download_id] for download_id in ids(0, 5)]
    assert not picked.update([replace(row, bytes_done=5) for row in rows])
    assert picked.update([replace(row, state=State.RUNNING) for row in rows])
    assert set(picked.traits) == {State.QUEUED, State.RUNNING}
    assert picked.update([replace(manager.rows[ids(1)[0]], state=State.RUNNING)])
    assert set(picked.traits) == {State.RUNNING}


def test_one_is_told_from_several(picked: Picked[State]) -> None:
    picked.take(ids(0))
    assert picked.some_traits == [State.QUEUED]
    picked.take(ids(0, 1, 2, 3))
    assert picked.some_traits == [State.QUEUED] * 2


def test_what_is_not_on_the_list_is_left_out(picked: Picked[State]) -> None:
    picked.take((*ids(0), "gone", *ids(1)))
    assert picked.ids == ids(0, 1)
    assert len(picked) == 2
