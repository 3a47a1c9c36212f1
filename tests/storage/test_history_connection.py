"""One connection: what Qt answers by False, or not at all, is raised."""

from __future__ import annotations

import platform
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_opening import Access
from tests.storage.histories import downloads, sql, tear_page_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from tests.storage.conftest import StartHistory


@pytest.fixture
def connection(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Connection]:
    opened = Connection(tmp_path / "some.db", Access.WRITE, 20)
    opened.run("create table things (name text unique)")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "statement", ["selec nonsense", "select * from nowhere", "insert into things values (1, 2)"]
)
def test_a_statement_that_cannot_be_prepared_is_raised(connection: Connection, statement: str) -> None:
    with pytest.raises(HistoryError) as caught:
        connection.run(statement)
    assert caught.value.code == Code.ERROR


def test_an_error_half_way_through_reading_is_raised(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    heard.admit(downloads(500))
    assert heard.history.close(5_000)
    tear_page_with(history_file, b"queued499.iso")
    torn = Connection(history_file, Access.READ, 20)
    with pytest.raises(HistoryError) as caught:
        torn.rows("select name from downloads order by position")
    assert caught.value.is_damage
    torn.close()


def test_a_transaction_that_fails_leaves_nothing_and_lets_the_next_begin(connection: Connection) -> None:
    def insert_two_of_a_name() -> None:
        with connection.transaction():
            connection.run("insert into things values ('first')")
            connection.run("insert into things values ('first')")

    with pytest.raises(HistoryError) as caught:
        insert_two_of_a_name()
    assert caught.value.is_about_the_row
    with connection.transaction():
        connection.run("insert into things values ('second')")
    assert connection.rows("select name from things") == [("second",)]


def test_values_come_back_as_they_were_bound(connection: Connection) -> None:
    values = (None, "", "a\0b", 0, (1 << 63) - 1, -5, 0.1, 1e300, b"", b"\0\xff")
    marks = ", ".join("?" * len(values))
    assert connection.rows(f"select {marks}", *values) == [values]


def test_a_connection_for_reading_writes_nothing(connection: Connection, tmp_path: Path) -> None:
    reading = Connection(tmp_path / "some.db", Access.READ, 20)
    with pytest.raises(HistoryError) as caught:
        reading.run("insert into things values ('x')")
    assert caught.value.code == Code.READONLY
    reading.close()


def test_a_file_that_is_not_there_is_not_made_by_reading(qapp: QCoreApplication, tmp_path: Path) -> None:
    with pytest.raises(HistoryError) as caught:
        Connection(tmp_path / "nowhere.db", Access.READ, 20)
    assert caught.value.code == Code.CANTOPEN


def test_an_odd_path_is_read_without_leaving_a_lock(qapp: QCoreApplication, tmp_path: Path) -> None:
    path = tmp_path / "a?b#c %41.db"
    writing = Connection(path, Access.WRITE, 20)
    writing.run("create table things (name)")
    writing.close()
    reading = Connection(path, Access.IMMUTABLE, 20)
    assert reading.rows("select count(*) from things") == [(0,)]
    reading.close()


def test_closing_twice_does_nothing(connection: Connection, tmp_path: Path) -> None:
    connection.close()
    connection.close()
    assert sql(tmp_path / "some.db", "select count(*) from things") == [[0]]


# what the C library has given out, before and after
_FORGET = """
import ctypes, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from qtapp.storage.history_connection import Connection, forget_pages
from qtapp.storage.history_opening import Access

class Info(ctypes.Structure):
    _fields_ = [(f"field_{n}", ctypes.c_size_t) for n in range(10)]

def given_out():
    info = lib.mallinfo2()
    return info.field_4 + info.field_7  # hblkhd, uordblks

lib = ctypes.CDLL(None)
lib.mallinfo2.restype = Info
app = QCoreApplication([])
sql = Connection(Path(sys.argv[1]), Access.WRITE, 20)
sql.run("create table things (text text)")
sql.run(
    "insert into things with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000)"
    " select printf('%01000d', i) from n"
)
sql.rows("select count(text) from things where text like '%x%'")
before = given_out()
forget_pages(sql)
print(before - given_out())
assert sql.rows("select count(*) from things") == [(4000,)]
sql.close()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="asks glibc what it has given out")
def test_what_was_read_of_the_file_is_not_kept_in_memory(tmp_path: Path) -> None:
    """L01."""
    told = subprocess.run(
        [sys.executable, "-c", _FORGET, str(tmp_path / "some.db")], check=True, capture_output=True, text=True
    )
    assert int(told.stdout) > 1_000_000
