"""How many starts in a row came to a bad end soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.storage.starts import BAD_STARTS, Starts

if TYPE_CHECKING:
    from pathlib import Path


def test_each_start_that_nothing_good_follows_counts(tmp_path: Path) -> None:
    assert [Starts(tmp_path / "starts").begin() for _ in range(BAD_STARTS + 2)] == [0, 1, 2, 2]


def test_one_that_lived_ends_the_row(tmp_path: Path) -> None:
    Starts(tmp_path / "starts").begin()
    second = Starts(tmp_path / "starts")
    assert second.begin() == 1
    second.lived()
    assert [Starts(tmp_path / "starts").begin() for _ in range(2)] == [0, 1]


@pytest.mark.parametrize("content", [b"", b"-7", b"nonsense", b"\0\0\0\0", b"1" * 100_000])
def test_a_file_that_holds_anything_holds_nobody_up(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "starts").write_bytes(content)
    assert Starts(tmp_path / "starts").begin() in (0, 1111)
    assert Starts(tmp_path / "starts").begin() <= BAD_STARTS


def test_where_it_cannot_be_written_nothing_is_counted(tmp_path: Path) -> None:
    """D12."""
    starts = Starts(tmp_path / "gone" / "starts")
    assert [starts.begin(), starts.begin()] == [0, 0]
    starts.lived()
