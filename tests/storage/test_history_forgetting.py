"""Entries that are forgotten, recalled, deleted in the end, and taken in from elsewhere."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Download, State
from qtapp.storage import history, history_changes, history_forgetting, history_imports
from qtapp.storage.history_changes import NOBODYS_TICKET
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import Closing
from qtapp.storage.history_forgetting import (
    UNDONE_WITHIN_S,
    Forget,
    ForgetBefore,
    ForgetSite,
    Recall,
    purge,
)
from qtapp.storage.history_imports import TakeIn
from qtapp.storage.history_opening import Access
from tests.storage.histories import a_download, sql

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import StartHistory
    from tests.storage.histories import Heard

NOW = 2_000_000_000.0


def ended(number: int, **fields: Any) -> Download:
    return a_download(number, State.DONE, **{"finished_at": 1_800_000_000.0 + number, **fields})


@pytest.fixture
def heard(start_history: StartHistory, history_file: Path) -> Heard:
    heard = start_history(history_file, clock=lambda: NOW)
    heard.open()
    return heard


def changed(heard: Heard, change: object) -> Any:
    ticket = heard.history.change(change)  # type: ignore[arg-type]
    answer = heard.next("changed")
    assert answer.ticket == ticket
    return answer


def forgotten(path: Path) -> list[str]:
    return sorted(row[0] for row in sql(path, "select id from forgotten"))


def purge_all(path: Path, now: float) -> None:
    connection = Connection(path, Access.WRITE, 1_000)
    try:
        while purge(connection, now):
            pass
    finally:
        connection.close()


def test_what_is_forgotten_is_deleted_once_no_undo_can_want_it(heard: Heard, history_file: Path) -> None:
    rows = [ended(number) for number in range(4)]
    heard.admit(rows)
    heard.history.remove([row.id for row in rows])
    heard.next("recorded")
    answer = changed(heard, Forget((1, 3), NOW))
    assert (answer.count, answer.is_saved) == (2, True)
    assert heard.history.close(5_000)
    purge_all(history_file, NOW + UNDONE_WITHIN_S - 1)
    assert sql(history_file, "select count(*) from downloads") == [[4]]
    purge_all(history_file, NOW + UNDONE_WITHIN_S + 1)
    assert sql(history_file, "select position from downloads order by 1") == [[2], [4]]
    assert forgotten(history_file) == []


def test_what_is_forgotten_while_a_deletion_is_due_already_is_deleted_as_well(
    start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_changes, "UNDONE_WITHIN_S", 1.0)
    monkeypatch.setattr(history_changes, "_PURGE_EVERY_MS", 1)
    monkeypatch.setattr(history_forgetting, "UNDONE_WITHIN_S", 1.0)
    heard = start_history(history_file, clock=time.time)
    heard.open()  # what was forgotten before it would be deleted a second later
    row = ended(1)
    heard.admit([row])
    heard.history.remove([row.id])
    heard.next("recorded")
    changed(heard, Forget((1,), time.time()))
    limit = time.monotonic() + 20
    while sql(history_file, "select id from downloads"):
        assert time.monotonic() < limit, "it is there for as long as the program runs"


@pytest.mark.parametrize("clears", [False, True], ids=["some", "all"])
def test_what_is_forgotten_as_the_program_ends_is_forgotten(
    heard: Heard, history_file: Path, monkeypatch: pytest.MonkeyPatch, clears: bool
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 1)
    rows = [ended(number) for number in range(4)]
    heard.admit(rows)
    ticket = heard.history.change(ForgetBefore(NOW, NOW) if clears else Forget((1, 2, 3, 4), NOW))
    assert heard.history.close(5_000)
    assert forgotten(history_file) == sorted(row.id for row in rows)
    answer = heard.next("changed")
    assert (answer.ticket, answer.count, answer.is_saved) == (ticket, 4, True)


@pytest.fixture
def no_time_to_close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of what is asked for last is done before the end."""
    monkeypatch.setattr(history, "Closing", lambda **_: Closing(write_until=0.0, back_up_until=0.0))


@pytest.mark.usefixtures("no_time_to_close")
@pytest.mark.parametrize("clears", [False, True], ids=["some", "all"])
def test_what_could_not_be_forgotten_before_the_end_is_at_the_next_start(
    heard: Heard,
    start_history: StartHistory,
    history_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    clears: bool,
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 2)
    monkeypatch.setattr(history_forgetting, "SLICE_ROWS", 2)
    rows = [ended(number) for number in range(9)]
    heard.admit(rows)
    change = ForgetBefore(math.inf, NOW) if clears else Forget(tuple(range(1, 9)), NOW)
    heard.history.change(change)
    assert heard.history.close(5_000)
    assert len(forgotten(history_file)) < 8
    # what ends after it was asked for is not meant
    sql(history_file, f"update downloads set finished_at = {NOW + 5} where position = 9")
    again = start_history(history_file, clock=lambda: NOW + 10)
    again.open()
    answer = again.next("changed")
    assert (answer.ticket, answer.is_saved) == (NOBODYS_TICKET, True)
    assert forgotten(history_file) == sorted(row.id for row in rows[:8])
    assert sql(history_file, "select count(*) from undone") == [[0]]
    assert again.history.close(5_000)


@pytest.mark.usefixtures("no_time_to_close")
def test_what_was_to_be_taken_back_at_the_end_is_not_forgotten(
    heard: Heard, start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 1)
    heard.admit([ended(number) for number in range(4)])
    heard.history.change(ForgetBefore(NOW, NOW))
    heard.history.change(Recall(NOW))
    assert heard.history.close(5_000)
    again = start_history(history_file, clock=lambda: NOW + 10)
    again.open()
    assert again.next("changed").ticket == NOBODYS_TICKET
    assert forgotten(history_file) == []
    assert sql(history_file, "select count(*) from undone") == [[0]]
    assert again.history.close(5_000)


def test_a_kill_in_the_middle_of_a_clearing_keeps_none_of_it(
    heard: Heard, start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P01: how far it is stands in the file with each slice."""
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 2)
    rows = [ended(number) for number in range(6)]
    heard.admit(rows)
    assert heard.history.close(5_000)
    connection = Connection(history_file, Access.WRITE, 1_000)
    with connection.transaction():
        assert ForgetBefore(NOW, NOW).write(connection)[0] == 2
    connection.close()
    again = start_history(history_file, clock=lambda: NOW + 10)
    again.open()
    assert again.next("changed").count == 4
    assert forgotten(history_file) == sorted(row.id for row in rows)
    assert again.history.close(5_000)


def test_what_is_still_on_the_list_stays_in_the_file_though_it_is_forgotten(
    heard: Heard, history_file: Path
) -> None:
    row = ended(1)
    heard.admit([row])
    changed(heard, Forget((1,), NOW))
    assert [item.id for item in heard.rows()] == [row.id]
    assert heard.history.close(5_000)
    purge_all(history_file, NOW + 10 * UNDONE_WITHIN_S)
    assert sql(history_file, "select count(*) from downloads") == [[1]]
    assert forgotten(history_file) == [row.id]


def test_what_ends_again_is_another_entry_than_the_one_that_was_forgotten(
    heard: Heard, history_file: Path
) -> None:
    row = ended(1)
    heard.admit([row])
    changed(heard, Forget((1,), NOW))
    heard.history.record(replace(row, finished_at=NOW + 5))
    heard.next("finished")
    heard.history.remove([row.id])
    heard.next("recorded")
    assert heard.history.close(5_000)
    purge_all(history_file, NOW + 10 * UNDONE_WITHIN_S)
    assert sql(history_file, "select count(*) from downloads") == [[1]]
    assert forgotten(history_file) == []


def test_an_undo_recalls_one_change_and_leaves_the_others(heard: Heard, history_file: Path) -> None:
    rows = [ended(number) for number in range(3)]
    heard.admit(rows)
    changed(heard, Forget((1,), NOW))
    changed(heard, Forget((2, 3), NOW + 1))
    assert changed(heard, Recall(NOW + 1)).count == 2
    assert heard.history.close(5_000)
    assert forgotten(history_file) == [rows[0].id]


def test_all_before_a_moment_are_forgotten_in_slices_and_nothing_that_goes_on(
    heard: Heard, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 3)
    rows = [ended(number) for number in range(8)]
    waiting = a_download(99, State.QUEUED)
    heard.admit([*rows, waiting])
    answer = changed(heard, ForgetBefore(1_800_000_000.0 + 5, NOW))
    assert answer.count == 5
    assert heard.history.close(5_000)
    assert forgotten(history_file) == sorted(row.id for row in rows[:5])


def from_site(number: int, host: str, state: State = State.DONE) -> Download:
    row = a_download(number, state, finished_at=1_800_000_000.0 + number)
    return replace(row, spec=replace(row.spec, url=f"https://{host}/file{number}"))


def test_a_site_is_forgotten_whole_in_slices_and_no_other_one(
    heard: Heard, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 3)
    hosts = ("a.example", "www.a.example", "A.EXAMPLE:8080")
    rows = [from_site(number, hosts[number % 3]) for number in range(15)]
    waiting = from_site(99, "a.example", State.QUEUED)
    heard.admit([*rows, waiting])
    answer = changed(heard, ForgetSite(4, NOW))
    assert (answer.count, answer.is_saved) == (10, True)
    assert changed(heard, ForgetSite(2, NOW + 1)).count == 5
    assert changed(heard, Recall(NOW + 1)).count == 5
    assert changed(heard, ForgetSite(999, NOW + 2)).count == 0
    assert heard.history.close(5_000)
    assert forgotten(history_file) == sorted(row.id for row in rows if "www" not in row.spec.url)
    assert sql(history_file, "select count(*) from undone") == [[0]]


@pytest.mark.usefixtures("no_time_to_close")
def test_a_site_that_could_not_be_forgotten_before_the_end_is_at_the_next_start(
    heard: Heard, start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 1)
    rows = [from_site(number, "a.example") for number in range(4)]
    other, waiting = from_site(50, "b.example"), from_site(99, "a.example", State.QUEUED)
    heard.admit([*rows, other, waiting])
    heard.history.change(ForgetSite(1, NOW))
    assert heard.history.close(5_000)
    assert len(forgotten(history_file)) < 4
    # what ends after it was asked for is not meant
    sql(history_file, f"update downloads set state = 'done', finished_at = {NOW + 5} where position = 6")
    again = start_history(history_file, clock=lambda: NOW + 10)
    again.open()
    answer = again.next("changed")
    assert (answer.ticket, answer.is_saved) == (NOBODYS_TICKET, True)
    assert forgotten(history_file) == sorted(row.id for row in rows)
    assert again.history.close(5_000)


def test_a_kill_while_a_site_is_forgotten_keeps_none_of_it(
    heard: Heard, start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P01: what is left to be done stands in the file with the first slice."""
    monkeypatch.setattr(history_forgetting, "_SLICE_POSITIONS", 2)
    rows = [from_site(number, "a.example") for number in range(7)]
    heard.admit(rows)
    assert heard.history.close(5_000)
    connection = Connection(history_file, Access.WRITE, 1_000)
    change: ForgetSite | None = ForgetSite(1, NOW)
    for _slice in range(2):
        assert change is not None
        with connection.transaction():
            marked, change = change.write(connection)
        assert marked == 2
    connection.close()
    again = start_history(history_file, clock=lambda: NOW + 10)
    again.open()
    assert again.next("changed").is_saved
    assert forgotten(history_file) == sorted(row.id for row in rows)
    assert sql(history_file, "select count(*) from undone") == [[0]]
    assert again.history.close(5_000)


def test_where_no_history_is_kept_what_ends_is_gone_with_its_row_on_the_list(
    heard: Heard, history_file: Path
) -> None:
    before, after = a_download(1), a_download(2)
    heard.admit([before, after])
    heard.history.record(replace(before, state=State.DONE, finished_at=NOW))
    heard.next("finished")
    heard.history.keep_entries(is_kept=False)
    heard.history.record(replace(after, state=State.DONE, finished_at=NOW))
    heard.next("finished")
    assert {row.id for row in heard.rows()} == {before.id, after.id}
    heard.history.remove([before.id, after.id])
    heard.next("recorded")
    assert heard.history.close(5_000)
    purge_all(history_file, NOW + 2 * UNDONE_WITHIN_S)
    assert sql(history_file, "select id from downloads") == [[before.id]]


def test_nothing_is_forgotten_in_a_history_that_cannot_be_written(
    start_history: StartHistory, history_file: Path
) -> None:
    """X10: what could not be forgotten is said not to be."""
    history_file.parent.mkdir()
    history_file.mkdir()  # a folder where the file should be
    heard = start_history(history_file)
    heard.open()
    answer = changed(heard, Forget((1,), NOW))
    assert (answer.is_saved, answer.kind) == (False, "history-read-only")


def test_entries_from_elsewhere_are_in_the_history_and_not_on_the_list(heard: Heard) -> None:
    answer = changed(heard, TakeIn(tuple(ended(number) for number in range(5)), NOW))
    assert answer.count == 5
    assert heard.rows() == []


@pytest.mark.parametrize(
    "other",
    [
        lambda row: row,
        lambda row: replace(row, name="another name"),
        lambda row: replace(ended(1), spec=replace(ended(1).spec, url=row.spec.url)),
    ],
    ids=["the same", "the same id", "the same ending of the same address"],
)
def test_an_entry_that_is_known_is_not_taken_in_twice(
    heard: Heard, other: Callable[[Download], Download], history_file: Path
) -> None:
    row = ended(1)
    assert changed(heard, TakeIn((row, other(row)), NOW)).count == 1
    assert changed(heard, TakeIn((other(row),), NOW)).count == 0
    assert heard.history.close(5_000)
    assert sql(history_file, "select name from downloads") == [[row.name]]


def test_a_download_is_recorded_between_two_slices_of_an_import(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_imports, "SLICE_ROWS", 5)
    ticket = heard.history.change(TakeIn(tuple(ended(number) for number in range(100)), NOW))
    admitted = heard.history.admit([a_download(500)])
    assert heard.next("recorded").ticket == admitted
    assert not heard.said["changed"]
    assert heard.next("changed").ticket == ticket
