"""A page of the list in one text: the very rows that are read value by value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_listed import listed_rows
from qtapp.storage.history_opening import Access
from qtapp.storage.history_schema import LISTED_PAGE, MIGRATIONS, UPSERT, row_of
from tests.storage.histories import a_download, downloads
from tests.storage.test_history_schema import any_downloads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

    from qtapp.domain.download import Download
    from qtapp.storage.history_schema import Value


class Counted(Connection):
    """Knows how many rows it gave away."""

    given = 0

    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]:
        found = super().rows(sql, *values)
        self.given += len(found)
        return found


@pytest.fixture
def history(qapp: QCoreApplication) -> Iterator[Counted]:
    assert qapp is not None  # Qt's drivers are plug-ins of an application
    connection = Counted(None, Access.WRITE, 100)
    for statements in MIGRATIONS:
        for statement in statements:
            connection.run(statement)
    yield connection
    connection.close()


def put_in(history: Connection, found: list[Download]) -> None:
    history.run_for_each(UPSERT, iter(map(row_of, found)), lambda refused: pytest.fail(str(refused)))


def both(history: Connection) -> tuple[list[tuple[Value, ...]], list[tuple[Value, ...]]]:
    """What is read as one text, and what value by value."""
    as_text = [tuple(row) for row in listed_rows(history, LISTED_PAGE, 0, 100)]
    return as_text, history.rows(LISTED_PAGE, 0, 100)


@given(st.lists(any_downloads, max_size=4, unique_by=lambda download: row_of(download)[0]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_page_is_what_is_read_value_by_value(history: Counted, found: list[Download]) -> None:
    """Also where a name is not valid text, which JSON cannot hold; the times to the last bit."""
    history.run("delete from downloads")
    put_in(history, found)
    as_text, by_value = both(history)
    assert repr(as_text) == repr(by_value)
    assert len(by_value) == len(found)


def test_a_page_of_many_rows_comes_as_one(history: Counted) -> None:
    put_in(history, downloads(500))
    history.given = 0
    page = listed_rows(history, LISTED_PAGE, 100, 200)
    assert [row[0] for row in page] == list(range(101, 301))
    assert history.given == 1


def test_one_name_that_is_no_text_costs_no_other_row(history: Counted) -> None:
    put_in(history, [*downloads(2), a_download(2, detail="behind it")])
    history.run("update downloads set name = x'ff' where position = 2")
    assert [row[0] for row in listed_rows(history, LISTED_PAGE, 0, 100)] == [1, 2, 3]


def test_what_cannot_be_read_at_all_says_why(history: Counted) -> None:
    history.run("drop table downloads")
    with pytest.raises(HistoryError, match=re.escape("no such table")) as refused:
        listed_rows(history, LISTED_PAGE, 0, 1)
    assert refused.value.code == Code.ERROR
