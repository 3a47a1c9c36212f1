"""A download as a row and back, for whatever a download may hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Checksum, Conflict, Download, DownloadSpec, Priority, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.list_order import FARTHEST, GAP
from qtapp.storage.history_schema import COLUMNS, MIGRATIONS, UNFINISHED_PAGE, download_of, row_of
from tests.storage.histories import a_download, sql

if TYPE_CHECKING:
    from tests.storage.conftest import StartHistory

names = st.text(st.characters(codec=None, exclude_characters="/"), min_size=1, max_size=20)
absolute_paths = names.map(lambda name: Path("/") / name)
times = st.floats(0, 1e11)
sizes = st.integers(0, (1 << 63) - 1)
whole_text = st.text(max_size=20)

specs = st.builds(
    DownloadSpec,
    id=whole_text,
    url=whole_text.map(lambda path: f"https://host.example/{path.replace('@', '')}"),
    folder=absolute_paths,
    added_at=times,
    name=st.none() | names,
    checksum=st.none() | st.builds(Checksum, whole_text, whole_text),
    conflict=st.sampled_from(Conflict),
) | st.builds(
    DownloadSpec,
    id=whole_text,
    url=st.just("https://host.example/"),
    folder=absolute_paths,
    added_at=times,
    checksum_from_site=st.booleans(),
)
any_downloads = st.builds(
    Download,
    spec=specs,
    state=st.sampled_from(State),
    name=names,
    bytes_done=sizes,
    bytes_total=st.none() | sizes,
    path=st.none() | absolute_paths,
    verified=st.sampled_from(Verified),
    kind=st.none() | st.sampled_from(ErrorKind),
    detail=whole_text,
    until=st.none() | times,
    attempts=st.integers(0, 1000),
    finished_at=st.none() | times,
    folder_mark=st.none() | whole_text,
    limit_bytes_per_second=st.none() | st.integers(1, (1 << 63) - 1),
    rank=st.integers(-FARTHEST, FARTHEST),
    priority=st.sampled_from(Priority),
)


@given(any_downloads)
def test_a_row_gives_back_the_download_it_was_made_of(download: Download) -> None:
    assert download_of(row_of(download)) == download


@given(any_downloads)
def test_a_row_holds_only_what_a_column_can(download: Download) -> None:
    row = row_of(download)
    assert {type(value) for value in row} <= {int, float, str, bytes, type(None)}
    for value in row:
        if isinstance(value, str):
            value.encode("utf-8")


@pytest.mark.parametrize(
    ("column", "field", "value", "stored"),
    [
        ("bytes_total", "bytes_total", 10**30, (1 << 63) - 1),
        ("bytes_done", "bytes_done", -1, 0),
        ("until", "until", float("inf"), None),
        ("finished_at", "finished_at", float("nan"), None),
        ("detail", "detail", "odd \udc80 text", "odd ? text"),
        ("rank", "rank", -(10**30), 1 - (1 << 63)),
    ],
)
def test_what_no_column_can_hold_is_brought_into_its_limits(
    column: str, field: str, value: Any, stored: object
) -> None:
    row = row_of(replace(a_download(), **{field: value}))
    assert row[COLUMNS.index(column)] == stored


@pytest.mark.parametrize(
    ("url", "stored", "host"),
    [
        ("https://Host.Example:8443/a", "https://Host.Example:8443/a", "host.example"),
        ("https://user:word@host.example/a?b#c", "https://host.example/a?b#c", "host.example"),
        ("https://[::1]:80/a", "https://[::1]:80/a", "::1"),
        ("https://[broken/a", "https://[broken/a", ""),
        ("", "", ""),
    ],
)
def test_a_url_is_stored_without_login_beside_its_host(url: str, stored: str, host: str) -> None:
    download = a_download()
    row = row_of(replace(download, spec=replace(download.spec, url=url)))
    assert (row[COLUMNS.index("url")], row[COLUMNS.index("host")]) == (stored, host)


def test_words_of_another_version_are_read_as_something_harmless() -> None:
    row = list(row_of(a_download()))
    for column in ("state", "verified", "kind", "conflict", "priority"):
        row[COLUMNS.index(column)] = "of-the-future"
    read = download_of(row)
    assert (read.state, read.verified, read.kind) == (State.PAUSED, Verified.NONE, None)
    assert read.spec.conflict is Conflict.RENAME
    assert read.priority is Priority.NORMAL


def test_a_rank_that_leaves_no_room_beside_it_is_read_as_one_that_does() -> None:
    row = list(row_of(a_download()))
    row[COLUMNS.index("rank")] = (1 << 63) - 1
    assert download_of(row).rank == FARTHEST


def test_rows_of_before_there_were_ranks_are_in_the_order_they_came(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = [replace(a_download(), rank=rank) for rank in (7, 5, 6)]
    heard.admit(rows)
    assert [row.rank for row in heard.rows()] == [7, 5, 6]
    assert heard.history.close(5_000)
    sql(history_file, "update downloads set rank = null where position < 3")
    heard = start_history(history_file)
    heard.open()
    assert [row.rank for row in heard.rows()] == [GAP, 2 * GAP, 6]


def test_unfinished_in_the_statements_is_what_the_domain_calls_so() -> None:
    finished = ", ".join(f"'{state.value}'" for state in (State.DONE, State.FAILED, State.CANCELLED))
    assert {state for state in State if state.is_finished} == {State.DONE, State.FAILED, State.CANCELLED}
    assert f"not in ({finished})" in UNFINISHED_PAGE
    assert any(f"not in ({finished})" in statement for statement in MIGRATIONS[0])


@pytest.mark.parametrize(
    ("question", "index"),
    [
        ("removed_at is null and position > 5 order by position", "downloads_listed"),
        (
            "removed_at is null and position > 5 and state not in ('done', 'failed', 'cancelled')",
            "downloads_unfinished",
        ),
        ("state = 'done'", "downloads_state"),
        ("host = 'a'", "downloads_host"),
        ("url = 'a'", "downloads_url"),
        ("added_at > 5 order by added_at", "downloads_added_at"),
        ("id = 'a'", "sqlite_autoindex_downloads_1"),
    ],
)
def test_what_is_asked_often_has_an_index(
    start_history: StartHistory, history_file: Path, question: str, index: str
) -> None:
    heard = start_history(history_file)
    heard.open()
    assert heard.history.close(5_000)
    plan = sql(history_file, f"explain query plan select * from downloads where {question}")
    assert index in str(plan)
    assert "TEMP B-TREE" not in str(plan)
