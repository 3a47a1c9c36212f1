"""A download's mirrors in the history: without secrets, and whatever stands there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.history_mirrors import mirrors_from
from tests.storage.histories import a_closed_history, a_download, sql

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory

MIRRORS = ("https://a.example/f", "https://b.example/f", "https://c.example/f")


def test_they_come_back_after_a_restart_and_no_login_is_in_the_file(
    start_history: StartHistory, history_file: Path
) -> None:
    """X10: not even one that was put among them."""
    row = a_download()
    spec = replace(row.spec, mirrors=(*MIRRORS, "https://me:hunter2@d.example/f"))
    a_closed_history(start_history, history_file, [replace(row, spec=spec)])
    files = list(history_file.parent.glob(f"{history_file.name}*"))
    assert files
    assert not any(b"hunter2" in file.read_bytes() for file in files)
    heard = start_history(history_file)
    heard.open()
    (back,) = heard.rows()
    assert back.spec.mirrors == MIRRORS
    assert heard.history.close(5_000)


def test_none_takes_no_room(start_history: StartHistory, history_file: Path) -> None:
    a_closed_history(start_history, history_file, [a_download()])
    assert sql(history_file, "select mirrors from downloads") == [[None]]


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "x",
        "3",
        "{}",
        "[1, 2]",
        '["https://a.example/f"]',
        '["ftp://a/", "x"]',
        "[" * 100_000,
        b"\xff",
    ],
)
def test_what_makes_no_sense_is_no_mirror(text: object) -> None:
    assert mirrors_from(text) == ()
