"""A download as a row and back, for whatever a download may hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import (
    MAIN,
    Checksum,
    Conflict,
    Download,
    DownloadSpec,
    Priority,
    State,
    Verified,
)
from qtapp.domain.errors import ErrorKind
from qtapp.domain.groups import Group
from qtapp.domain.list_order import FARTHEST, GAP
from qtapp.storage.history_schema import COLUMNS, MIGRATIONS, UNFINISHED_PAGE, download_of, row_of
from tests.storage.histories import a_closed_history, a_download, sql

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
    queue=whole_text,
    headers=st.lists(
        st.tuples(
            st.sampled_from(["User-Agent", "referer"]),
            st.text("aé\u2603 /", min_size=1).map(str.strip).filter(bool),
        ),
        max_size=3,
    ).map(tuple),
    listed_bytes=st.none() | st.integers(0, 2**63 - 1),
    mirrors=st.just(()) | st.sampled_from([("https://a.example/f", "http://b.example:81/f?x=1")]),
    group=st.none() | st.builds(Group, st.uuids().map(str), st.sampled_from(["a", "\u2603 d\u00e9"]), times),
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
    at_once=st.booleans(),
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


def test_rows_share_what_they_have_in_common() -> None:
    """Ten thousand of them are held for as long as the program runs."""
    like = [replace(a_download(number), detail="404 Not Found", folder_mark="8:1:2") for number in range(2)]
    rows = [list(row_of(one)) for one in like]
    for row in rows:
        # each has strings of its own when it is read
        for column in ("folder", "queue", "detail", "folder_mark"):
            row[COLUMNS.index(column)] = "".join(list(str(row[COLUMNS.index(column)])))
    one, other = map(download_of, rows)
    assert one.spec.folder is other.spec.folder
    assert one.spec.queue is other.spec.queue
    assert one.detail is other.detail
    assert one.folder_mark is other.folder_mark


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


_FIRST_COLUMNS = (
    "id, url, host, folder, added_at, state, name, bytes_done, verified, detail, attempts",
    "'{0}', 'http://a.org/{0}', 'a.org', '/home/a', 5.0, 'paused', '{0}', 7, 'none', '', 1",
)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_history_of_every_earlier_version_is_read_and_written(
    version: int, start_history: StartHistory, history_file: Path
) -> None:
    """P12."""
    old = start_history(history_file, migrations=MIGRATIONS[:version])
    old.open()
    assert old.history.close(5_000)
    names, values = _FIRST_COLUMNS
    inserts = [f"insert into downloads ({names}) values ({values.format(name)})" for name in "cab"]
    sql(history_file, *inserts, "update downloads set removed_at = 9.0 where id = 'a'")
    heard = start_history(history_file)
    assert heard.open().kind == "ok"
    rows = heard.rows()
    assert [(row.id, row.rank, row.bytes_done) for row in rows] == [("c", GAP, 7), ("b", 3 * GAP, 7)]
    assert {row.priority for row in rows} == {Priority.NORMAL}
    assert {(row.queue, row.at_once) for row in rows} == {(MAIN, False)}
    new = replace(
        a_download(), rank=2 * GAP, priority=Priority.HIGH, limit_bytes_per_second=5_000, at_once=True
    )
    new = replace(new, spec=replace(new.spec, queue="night"))
    moved = replace(rows[1], rank=-5)
    heard.admit([new, moved])
    assert sorted(heard.rows(), key=lambda row: row.rank) == [moved, rows[0], new]
    assert heard.history.close(5_000)
    assert sql(history_file, "pragma user_version") == [[len(MIGRATIONS)]]


@pytest.mark.parametrize(
    "harm",
    ["url = x'ff00'", "name = x'80'", "folder = x'fe'", "wished_name = x'ff'", "path = x'ff'"],
)
def test_a_row_that_nobody_can_read_keeps_none_of_the_others_back(
    harm: str, start_history: StartHistory, history_file: Path
) -> None:
    rows = [a_download(number) for number in range(3)]
    a_closed_history(start_history, history_file, rows)
    sql(history_file, f"update downloads set {harm} where position = 2")
    heard = start_history(history_file)
    heard.open()
    found = heard.rows()
    assert [row.id for row in found] == [row.id for row in rows]
    assert [found[0], found[2]] == [rows[0], rows[2]]


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
