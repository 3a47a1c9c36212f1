"""The history as CSV and JSON: what goes out comes back, and what comes from elsewhere is looked at first."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.storage.history_exchange import (
    FIELDS,
    LONGEST_ENTRY,
    NotAHistoryError,
    Rejected,
    read_entries,
    write_entries,
)
from tests.storage.histories import a_download

HERE = Path("/home/somebody/Downloads")


def ended(number: int = 1, **fields: Any) -> Download:
    values = {"finished_at": 1_800_000_000.5, "bytes_total": 7, "bytes_done": 7, **fields}
    return a_download(number, values.pop("state", State.DONE), **values)


ROWS = [
    ended(1, verified=Verified.DIGEST, path=HERE / "1.iso"),
    ended(2, state=State.FAILED, kind=ErrorKind.NOT_FOUND, bytes_done=0),
    ended(3, state=State.CANCELLED, bytes_total=None, bytes_done=0),
    ended(4, name='=cmd|"-c calc"!A1', path=HERE / "-x"),
    ended(5, name='\'quoted, with "commas"\nand lines.bin'),
    ended(6, name="тетрадь \u202e.pdf"),
]


def written(rows: list[Download], *, as_csv: bool) -> str:
    target = io.StringIO(newline="")
    for _entry in write_entries(target, rows, as_csv=as_csv):
        pass
    return target.getvalue()


def read(text: str, *, as_csv: bool = False) -> list[Download | Rejected]:
    return list(read_entries(io.StringIO(text, newline=""), HERE, as_csv=as_csv))


@pytest.mark.parametrize("as_csv", [True, False], ids=["csv", "json"])
def test_what_was_exported_comes_back(as_csv: bool) -> None:
    assert read(written(ROWS, as_csv=as_csv), as_csv=as_csv) == ROWS


def test_an_export_is_json_as_a_whole_and_an_entry_on_each_line() -> None:
    text = written(ROWS, as_csv=False)
    assert [item["id"] for item in json.loads(text)] == [row.id for row in ROWS]
    assert len(text.splitlines()) == len(ROWS) + 2
    assert json.loads(written([], as_csv=False)) == []


@pytest.mark.parametrize("start", "=+-@\t\r'")
def test_no_cell_of_a_spreadsheet_begins_a_formula(start: str) -> None:
    """X15: a server chooses the name, and must not choose what a spreadsheet computes."""
    text = written([ended(name=f"{start}1+1")], as_csv=True)
    (row,) = list(csv.DictReader(io.StringIO(text, newline="")))
    assert row["name"] == f"'{start}1+1"
    assert all(not value.startswith(tuple("=+-@\t\r")) for value in row.values())


def test_an_export_holds_no_more_than_the_history() -> None:
    """X10: logins are not in the history, and so not in a copy of it."""
    fields = set(json.loads(written([ROWS[0]], as_csv=False))[0])
    assert (
        fields
        <= {*FIELDS}
        == {*["name", "url", "folder", "path", "size", "state", "verified", "error", "added", "ended", "id"]}
    )


GOOD: dict[str, Any] = {"url": "https://a.org/x.iso", "state": "done", "ended": "2026-01-01T00:00:00+00:00"}


@pytest.mark.parametrize(
    "bad",
    [
        {"url": "ftp://a.org/x"},
        {"url": "javascript:alert(1)"},
        {"url": "https:///x"},
        {"url": 7},
        {"url": "https://a.org/" + "x" * 70_000},
        {"state": "running"},
        {"state": None},
        {"ended": "yesterday"},
        {"ended": "0001-01-01T00:00:00+00:00"},
        {"ended": None},
        {"size": -1},
        {"size": 1 << 64},
        {"size": 1.5},
        {"size": True},
        {"name": ["x"]},
    ],
)
def test_what_is_no_entry_is_refused_and_the_others_are_taken(bad: dict[str, Any]) -> None:
    text = "\n".join(json.dumps(item) for item in (GOOD, {**GOOD, **bad}, GOOD))
    good, refused, other = read(text)
    assert isinstance(good, Download)
    assert isinstance(other, Download)
    assert refused == Rejected(2)


@pytest.mark.parametrize("line", ["{broken", "[1, 2]", '"text"', "[" * 100_000])
def test_a_line_that_is_no_entry_is_refused(line: str) -> None:
    assert read(f"{json.dumps(GOOD)},\n{line}")[1:] == [Rejected(2)]


@pytest.mark.parametrize(
    ("text", "as_csv"),
    [
        ("<html>", False),
        ("name,size\r\na,1\r\n", True),
        ("", True),
        ("x" * (LONGEST_ENTRY + 1), True),
        ("[" + "x" * (LONGEST_ENTRY + 1), False),
    ],
)
def test_a_file_of_another_kind_is_said_to_be_none(text: str, as_csv: bool) -> None:
    with pytest.raises(NotAHistoryError):
        read(text, as_csv=as_csv)


def test_places_of_another_system_are_not_taken_for_places_here() -> None:
    (entry,) = read(json.dumps({**GOOD, "folder": "C:\\Users\\a", "path": "x.iso"}))
    assert isinstance(entry, Download)
    assert (entry.spec.folder, entry.path, entry.name) == (HERE, None, "x.iso")


def test_an_id_that_is_none_gets_a_good_one_and_a_name_no_slash() -> None:
    (entry,) = read(json.dumps({**GOOD, "id": "../../x", "name": "../../x"}))
    assert isinstance(entry, Download)
    assert len(entry.id) == 32
    assert entry.name == ".._.._x"


def test_what_a_file_claims_of_a_failed_one_is_not_believed() -> None:
    row = replace(ROWS[1], path=HERE / "x", verified=Verified.DIGEST)
    (entry,) = read(written([row], as_csv=False))
    assert isinstance(entry, Download)
    assert (entry.path, entry.verified) == (None, Verified.NONE)
