"""A download's own headers in the history: without secrets, and whatever stands there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Secrets
from qtapp.domain.request_headers import MOST_HEADERS
from qtapp.storage.history_headers import headers_from, headers_text
from tests.storage.histories import a_closed_history, a_download, sql

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory

KEPT = (("User-Agent", "Agënt/1 \u2603"), ("Referer", "https://a.example/"))


def test_they_come_back_after_a_restart_and_no_secret_is_in_the_file(
    start_history: StartHistory, history_file: Path
) -> None:
    """X10: not even one that was put among the others."""
    row = a_download()
    secret = ("X-Api-Key", "hunter2")
    spec = replace(row.spec, headers=(*KEPT, secret), secrets=Secrets(headers=(("Cookie", "hunter2"),)))
    a_closed_history(start_history, history_file, [replace(row, spec=spec)])
    files = list(history_file.parent.glob(f"{history_file.name}*"))
    assert files
    assert not any(b"hunter2" in file.read_bytes() for file in files)
    heard = start_history(history_file)
    heard.open()
    (back,) = heard.rows()
    assert back.spec.headers == KEPT
    assert heard.history.close(5_000)


def test_a_password_in_a_referrer_is_neither_written_nor_read() -> None:
    """X10."""
    assert "hunter2" not in (headers_text([("Referer", "https://me:hunter2@a.example/x")]) or "")
    assert headers_from('[["Referer","https://me:hunter2@a.example/x"]]') == (
        ("Referer", "https://a.example/x"),
    )


def test_a_token_in_a_referrer_is_neither_written_nor_read() -> None:
    """X10."""
    assert (
        headers_text([("Referer", "https://a.example/x?token=hunter2")])
        == '[["Referer","https://a.example/x"]]'
    )
    assert headers_from('[["Referer","https://a.example/x?token=hunter2"]]') == (
        ("Referer", "https://a.example/x"),
    )


def test_none_takes_no_room(start_history: StartHistory, history_file: Path) -> None:
    a_closed_history(start_history, history_file, [a_download()])
    assert sql(history_file, "select headers from downloads") == [[None]]


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "x",
        "3",
        "{}",
        "[1]",
        '["ab"]',
        '[["User-Agent"]]',
        '[["User-Agent", 3]]',
        "[" * 100_000,
        b"\xff",
    ],
)
def test_what_makes_no_sense_is_no_header(text: object) -> None:
    assert headers_from(text) == ()


def test_what_must_not_be_sent_or_stored_is_left_out() -> None:
    text = '[["Range","bytes=0-"],["User-Agent","a\\u0000b"],["X-Api-Key","x"],["Referer","https://a/"]]'
    assert headers_from(text) == (("Referer", "https://a/"),)
    many = headers_text([("User-Agent", "x")] * (MOST_HEADERS + 5))
    assert len(headers_from(many)) == MOST_HEADERS
