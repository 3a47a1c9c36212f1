"""The file of what links of our own scheme have asked for."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.links import Link
from qtapp.storage.asked_store import load, save

if TYPE_CHECKING:
    from pathlib import Path

A, B = Link("https://a.example/x?y=1"), Link("https://b.example/")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "links-asked-for.json"


def test_they_come_back_for_their_owner_alone(file: Path) -> None:
    save(file, (A, B))
    assert load(file) == (A, B)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    save(file, ())
    assert not file.exists()
    assert load(file) == ()
    save(file, ())


def test_no_login_is_written_or_read(file: Path) -> None:
    """X10."""
    save(file, (Link(A.url, "me", "canary"),))
    assert b"canary" not in file.read_bytes()
    file.write_text('{"version": 1, "urls": ["https://me:canary@a.example/x"]}')
    assert load(file) == (Link("https://a.example/x"),)


def test_an_address_that_is_none_costs_no_other(file: Path) -> None:
    file.write_text(f'{{"version": 1, "urls": [7, "{A.url}", "ftp://x", null]}}')
    assert load(file) == (A,)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "urls": []}', '{"version": 1, "urls": 3}', "\ufffd"]
)
def test_a_file_that_is_none_is_put_aside(file: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    file.write_text(text)
    assert load(file) == ()
    assert "put aside" in caplog.text
    caplog.clear()
    (aside,) = file.parent.iterdir()
    assert aside.read_text() == text
