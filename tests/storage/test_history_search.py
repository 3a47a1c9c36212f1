"""The history read beside the program that has it open: what is meant is found, and nothing is changed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Download, State
from qtapp.domain.groups import Group
from qtapp.domain.selection import Selection
from qtapp.storage import history_search
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_schema import MIGRATIONS
from qtapp.storage.history_search import look_up
from tests.storage.histories import (
    Heard,
    a_closed_history,
    a_download,
    downloads,
    locked,
    sql,
    tear_page_with,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory

ALL = Selection()


def called(download: Download, name: str, url: str) -> Download:
    return replace(download, name=name, spec=replace(download.spec, url=url))


@pytest.fixture
def opened(start_history: StartHistory, history_file: Path) -> Heard:
    """Four that have ended, the last of them off the list, and two that have not; the file stays open."""
    heard = start_history(history_file)
    heard.open()
    harbour = Group("1" * 32, 'H\u00e4fen & "Boats"', 1.0)
    rows = [
        called(a_download(0, State.DONE), "Über 100%.iso", "https://one.example/a"),
        called(a_download(1, State.FAILED), "x_y.zip", "https://a.b.example/needle?q"),
        called(a_download(2, State.DONE), "x1y.zip", "https://bexample/c"),
        called(a_download(3, State.CANCELLED), "last", "https://two.example:8080/d"),
        called(a_download(4, State.RUNNING), "runs", "https://a.b.example/e"),
        called(a_download(5, State.PAUSED), "rests", "https://a.b.example/f"),
    ]
    rows[1:3] = [replace(row, spec=replace(row.spec, group=harbour)) for row in rows[1:3]]
    heard.admit(rows)
    heard.history.remove([rows[3].id])
    heard.next("recorded")
    return heard


def names(path: Path, selection: Selection = ALL, most: int = 100) -> list[str]:
    return [row.name for row in look_up(path, selection, most)]


def test_what_has_ended_comes_the_last_first_also_off_the_list(opened: Heard, history_file: Path) -> None:
    assert names(history_file) == ["last", "x1y.zip", "x_y.zip", "Über 100%.iso"]
    assert names(history_file, most=2) == ["last", "x1y.zip"]


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection(states=(State.FAILED, State.CANCELLED)), ["last", "x_y.zip"]),
        (Selection(hosts=("one.example",)), ["Über 100%.iso"]),
        (Selection(hosts=("*.example",)), ["last", "x_y.zip", "Über 100%.iso"]),
        (Selection(hosts=("*.b.example", "two.example")), ["last", "x_y.zip"]),
        (Selection(texts=("NEEDLE",)), ["x_y.zip"]),
        (Selection(texts=("x_y",)), ["x_y.zip"]),
        (Selection(texts=("100%",)), ["Über 100%.iso"]),
        (Selection(texts=("über",)), ["Über 100%.iso"]),
        (Selection(texts=("x", "zip"), states=(State.DONE,)), ["x1y.zip"]),
        (Selection(texts=("'; drop table downloads; --",)), []),
        (Selection(ids=("0000",)), []),
        (Selection(states=(State.RUNNING,)), []),
        (Selection(groups=('h\u00e4fen & "boats"',)), ["x1y.zip", "x_y.zip"]),
        (Selection(groups=("Boats", 'H\u00c4FEN & "BOATS"'), states=(State.FAILED,)), ["x_y.zip"]),
        (Selection(groups=("Boats",)), []),
        (Selection(groups=("%",)), []),
    ],
)
def test_what_is_meant_is_found(
    opened: Heard, history_file: Path, selection: Selection, found: list[str]
) -> None:
    assert names(history_file, selection) == found


def test_the_first_digits_of_an_id_are_enough(opened: Heard, history_file: Path) -> None:
    row = look_up(history_file, ALL, 1)[0]
    for digits in (8, 31, 32):
        assert names(history_file, Selection(ids=(row.id[:digits],))) == ["last"]


def test_a_row_comes_whole(start_history: StartHistory, history_file: Path) -> None:
    row = a_download(5, State.DONE, bytes_done=7, bytes_total=7, finished_at=9.5)
    a_closed_history(start_history, history_file, [row])
    assert look_up(history_file, ALL, 10) == (row,)


def test_without_a_history_there_is_nothing(tmp_path: Path, qapp: object) -> None:
    assert look_up(tmp_path / "history.db", ALL, 10) == ()
    (tmp_path / "history.db").touch()
    assert look_up(tmp_path / "history.db", ALL, 10) == ()
    assert os.listdir(tmp_path) == ["history.db"]  # noqa: PTH208


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_file_that_no_wherry_has_opened_since_it_was_renewed_is_read_as_it_is(
    start_history: StartHistory, history_file: Path, version: int
) -> None:
    heard = start_history(history_file, migrations=MIGRATIONS[:version])
    heard.history.open()
    heard.next("opened")
    assert heard.history.close(10_000)
    row = "'{}', 'http://host.example/a', 'host.example', '/tmp', 1.0, 'done', 'a', 3, 'length', '', 1"
    columns = "id, url, host, folder, added_at, state, name, bytes_done, verified, detail, attempts"
    sql(history_file, f"insert into downloads ({columns}) values ({row.format('0' * 32)})")
    before = history_file.read_bytes()
    (found,) = look_up(history_file, ALL, 10)
    assert (found.name, found.state, found.bytes_done) == ("a", State.DONE, 3)
    assert look_up(history_file, Selection(groups=("a",)), 10) == ()
    assert history_file.read_bytes() == before


def test_what_is_to_be_forgotten_is_not_told(opened: Heard, history_file: Path) -> None:
    marks = "insert into forgotten select id, finished_at, 1.0 from downloads where name like 'x%'"
    sql(history_file, marks)
    assert names(history_file) == ["last", "Über 100%.iso"]


def test_a_history_that_is_locked_or_damaged_says_so(
    start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_closed_history(start_history, history_file, [replace(row, state=State.DONE) for row in downloads(300)])
    monkeypatch.setattr(history_search, "BUSY_MS", 20)
    with locked(history_file), pytest.raises(HistoryError) as refused:
        look_up(history_file, ALL, 10)
    assert refused.value.is_locked
    tear_page_with(history_file, b"/home/somebody/Downloads")  # only the table has it
    with pytest.raises(HistoryError) as refused:
        look_up(history_file, ALL, 300)
    assert refused.value.is_damage
