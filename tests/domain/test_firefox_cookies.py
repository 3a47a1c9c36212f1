"""Cookies read out of Firefox's own database, made by a real SQLite in a process of its own (P13)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.cookie_file import SavedCookie
from qtapp.domain.firefox_cookies import firefox_cookies
from qtapp.domain.sqlite_file import SqliteFile, columns_in
from tests.support.firefox import TABLE, insert, made

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16le"])
def test_every_cookie_is_read_whatever_its_size(tmp_path: Path, page_size: int, encoding: str) -> None:
    """Inner pages of the tree, and pages that overflow."""
    names = [f"n{number}" for number in range(700)]
    big = "x" * 9000
    found = firefox_cookies(
        *made(
            tmp_path / "c.sqlite",
            f"pragma encoding='{encoding}'",
            f"pragma page_size={page_size}",
            TABLE,
            "begin",
            *[insert(name, f"wért{name}") for name in names],
            insert("big", big),
            "commit",
        )
    )
    values = {cookie.name: cookie.value for cookie in found}
    assert values == {name: f"wért{name}" for name in names} | {"big": big}


def test_what_firefox_wrote_a_moment_ago_is_in_it_and_what_it_did_not_finish_is_not(tmp_path: Path) -> None:
    database, wal = made(
        tmp_path / "c.sqlite",
        "pragma journal_mode=wal",
        TABLE,
        insert("old"),
        after=(
            insert("fresh"),
            "update moz_cookies set value = 'changed' where name = 'old'",
            "pragma cache_size=2",  # what does not fit goes to the log before its time
            "begin",
            *[insert(f"unfinished{number}", "x" * 3000) for number in range(50)],
        ),
    )
    assert b"unfinished" in wal
    assert {(cookie.name, cookie.value) for cookie in firefox_cookies(database, wal)} == {
        ("old", "changed"),
        ("fresh", "v"),
    }


def test_a_transaction_that_is_only_half_in_the_log_does_not_count(tmp_path: Path) -> None:
    database, wal = made(
        tmp_path / "c.sqlite", "pragma journal_mode=wal", TABLE, insert("old"), after=(insert("fresh"),)
    )
    assert len(firefox_cookies(database, wal)) == 2
    last = len(wal) - (24 + int.from_bytes(wal[8:12], "big"))
    uncommitted = bytearray(wal)
    uncommitted[last + 4 : last + 8] = bytes(4)
    assert [cookie.name for cookie in firefox_cookies(database, bytes(uncommitted))] == ["old"]


def test_a_cookie_is_read_as_it_was_meant(tmp_path: Path) -> None:
    """X03: host-only, path, secure and expiry are kept; in seconds, or in milliseconds as of late."""
    found = firefox_cookies(
        *made(
            tmp_path / "c.sqlite",
            TABLE,
            insert("a"),
            insert("b", host="example.org", path="/p", secure="0", expiry=1_900_000_000_000),
            insert("c", host="::1", expiry=0),
        )
    )
    assert found == (
        SavedCookie("example.org", True, "/", True, 1_900_000_000.0, "a", "v"),
        SavedCookie("example.org", False, "/p", False, 1_900_000_000.0, "b", "v"),
        SavedCookie("::1", False, "/", True, None, "c", "v"),
    )


@pytest.mark.parametrize(
    "row",
    [
        insert("a", attributes="^userContextId=1"),
        insert("a", attributes="^partitionKey=(https,b.org)"),
        insert("a", value="x;y"),
        insert("a=b"),
        insert(""),
        insert("a", path="p"),
        insert("a", host="a b"),
        "insert into moz_cookies (name) values (x'00')",
    ],
)
def test_what_is_not_for_an_ordinary_tab_or_cannot_be_sent_is_passed_over(tmp_path: Path, row: str) -> None:
    assert firefox_cookies(*made(tmp_path / "c.sqlite", TABLE, row)) == ()


def test_a_column_that_was_added_later_is_missing_in_older_rows(tmp_path: Path) -> None:
    database, _wal = made(
        tmp_path / "c.sqlite",
        "create table t (a, b real)",
        "insert into t values (1, 2.5)",
        "alter table t add column c default 3",
        "insert into t values (-70000, null, 1)",
    )
    assert list(SqliteFile(database).rows("t")) == [{"a": 1, "b": 2.5}, {"a": -70000, "b": None, "c": 1}]


def test_names_of_columns() -> None:
    assert columns_in('create table t ("A b" int, [c] text default (1, 2), `D`, e)') == ["a", "c", "d", "e"]
    assert columns_in("nonsense") == []


def test_what_is_no_such_file_is_told(tmp_path: Path) -> None:
    database, _wal = made(tmp_path / "c.sqlite", "create table t (a)")
    for wrong in (b"", b"SQLite format 3\0", database, database[:600], b"x" * 5000):
        with pytest.raises(ValueError, match=r"\w"):
            firefox_cookies(wrong)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    folder = tmp_path_factory.mktemp("whole")
    rows = [insert(f"n{number}", "x" * (number % 7) * 300) for number in range(40)]
    return made(
        folder / "c.sqlite",
        "pragma page_size=512",
        "pragma journal_mode=wal",
        TABLE,
        *rows,
        after=(insert("fresh"), insert("more", "y" * 2000)),
    )


@given(data=st.data())
def test_damage_anywhere_is_an_error_of_one_kind(whole: tuple[bytes, bytes], data: st.DataObject) -> None:
    """And ends: a tree that leads in a circle is none."""
    database, wal = map(bytearray, whole)
    for _ in range(data.draw(st.integers(1, 20))):
        of = data.draw(st.sampled_from([database, wal]))
        of[data.draw(st.integers(0, len(of) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(database)))
    with suppress(ValueError):
        firefox_cookies(bytes(database[: cut or None]), bytes(wal))


def test_a_tree_that_leads_in_a_circle_is_no_tree(tmp_path: Path) -> None:
    rows = [insert(f"n{number}", "x" * 200) for number in range(40)]
    database = bytearray(made(tmp_path / "c.sqlite", "pragma page_size=512", TABLE, *rows)[0])
    # an inner page: each of its children becomes the page itself
    at = next(at for at in range(512, len(database), 512) if database[at] == 5)
    page = (at // 512 + 1).to_bytes(4, "big")
    for cell in range(int.from_bytes(database[at + 3 : at + 5], "big")):
        pointer = at + int.from_bytes(database[at + 12 + 2 * cell : at + 14 + 2 * cell], "big")
        database[pointer : pointer + 4] = page
    database[at + 8 : at + 12] = page
    with pytest.raises(ValueError, match="circle"):
        firefox_cookies(bytes(database))
