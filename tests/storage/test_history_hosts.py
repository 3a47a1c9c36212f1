"""What is kept of hosts from one run of the program to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import HostRecord
from qtapp.storage.history_hosts import host_records, host_row
from tests.storage.histories import a_download, sql

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory

RECORD = HostRecord("a.org", 3, 120.0, 2_000.0, 60.0, 1_500.0, 2, 1_000.0, ErrorKind.SERVER_BUSY)


def test_what_is_kept_of_a_host_comes_back_before_anything_else(
    start_history: StartHistory, history_file: Path
) -> None:
    first = start_history(history_file)
    first.history.open()
    assert first.next("hosts_loaded") == ()
    first.history.keep_host("a.org", replace(RECORD, ceiling=8))
    first.history.keep_host("a.org", RECORD)
    first.history.keep_host("b.org", replace(RECORD, host="b.org", ceiling=None))
    first.history.keep_host("c.org", replace(RECORD, host="c.org"))
    first.history.flush()
    first.history.keep_host("c.org", None)
    assert first.history.close(10_000)
    second = start_history(history_file)
    second.history.open()
    kept = second.next("hosts_loaded")
    assert sorted(kept, key=lambda record: record.host) == [
        RECORD,
        replace(RECORD, host="b.org", ceiling=None),
    ]
    assert second.next("opened").kind == "ok"
    assert not second.said["hosts_loaded"], "once is enough"


def test_hosts_and_downloads_are_written_side_by_side(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.history.open()
    heard.history.keep_host("a.org", RECORD)
    heard.admit([a_download()])
    assert heard.history.close(10_000)
    assert sql(history_file, "select host, ceiling, cooled_for from hosts") == [["a.org", 3, "server-busy"]]
    assert sql(history_file, "select count(*) from downloads") == [[1]]


@pytest.mark.parametrize(
    "wrong",
    [
        {"ceiling": 0},
        {"hold_s": 0.0},
        {"hold_s": 1e9},
        {"cool_s": -1.0},
        {"cool_s": 1e9},
        {"cool_until": float("inf")},
        {"refusals": -1},
    ],
)
def test_a_row_that_makes_no_sense_is_passed_over(wrong: dict[str, float]) -> None:
    rows = [host_row(replace(RECORD, **wrong)), host_row(RECORD)]  # type: ignore[arg-type]
    assert host_records(rows) == (RECORD,)


def test_an_error_that_only_a_newer_wherry_knows_is_passed_over() -> None:
    assert host_records([(*host_row(RECORD)[:-1], "not-known-yet")]) == ()
