"""What is selected, counted by its states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.download import Download, State
from qtapp.services import chores
from qtapp.ui.picked import Picked
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot


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
def told() -> list[None]:
    """One for each time that more was known."""
    return []


@pytest.fixture
def picked(manager: Manager, told: list[None], qapp: QCoreApplication) -> Iterator[Picked[State]]:
    parent = QObject()
    yield Picked(manager.find, lambda row: row.state, lambda: told.append(None), parent)
    del parent


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


@pytest.fixture
def many(manager: Manager, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Of which some are looked at in each turn; the last one is done."""
    monkeypatch.setattr(chores, "SLICE_S", 1e-6)
    monkeypatch.setattr(chores, "STEPS_AT_LEAST", 1)
    rows = [download(number, state=State.QUEUED) for number in range(2_000)]
    rows.append(download(2_000, state=State.DONE))
    manager.rows = {row.id: row for row in rows}
    return tuple(manager.rows)


def test_thousands_are_looked_through_over_many_turns_of_the_loop(
    picked: Picked[State], many: tuple[str, ...], told: list[None], qtbot: QtBot
) -> None:
    """L02: to choose a hundred thousand held the window for a fifth of a second."""
    picked.take(many)
    assert told == [None], "what is known at once is told at once"
    assert picked
    assert picked.some_traits == [State.QUEUED] * 2
    qtbot.waitUntil(lambda: set(picked.known_traits) == {State.QUEUED, State.DONE})
    assert len(told) >= 5


def test_who_asks_for_all_of_them_does_not_wait(picked: Picked[State], many: tuple[str, ...]) -> None:
    picked.take(many)
    assert State.DONE not in picked.known_traits
    assert set(picked.traits) == {State.QUEUED, State.DONE}
    picked.take(many[:-1])
    assert picked.ids == many[:-1]
    picked.take(many)
    assert len(picked) == 2_001


def test_another_choice_meanwhile_counts_alone(
    manager: Manager, picked: Picked[State], many: tuple[str, ...], told: list[None], qtbot: QtBot
) -> None:
    picked.take(many)
    picked.take(many[-1:])
    assert picked.some_traits == [State.DONE]
    manager.asked.clear()
    told.clear()
    qtbot.waitUntil(lambda: bool(told))  # a turn of the loop later
    assert not manager.asked


def test_what_changes_before_it_was_looked_at_is_counted_as_it_is_then(
    manager: Manager, picked: Picked[State], many: tuple[str, ...]
) -> None:
    picked.take(many)
    rows = [replace(row, state=State.PAUSED) for row in manager.rows.values()]
    manager.rows = {row.id: row for row in rows}
    picked.update(rows)
    assert set(picked.traits) == {State.PAUSED}
