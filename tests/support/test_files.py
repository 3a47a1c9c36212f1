"""The bytes that tests serve and compare."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from tests.support.files import PERIOD, VIEW_BYTES, Content, body_views, content

if TYPE_CHECKING:
    from pathlib import Path


def test_content_is_the_same_for_the_same_seed_and_offset() -> None:
    whole = content(7, 0, 3 * PERIOD)
    assert len(whole) == 3 * PERIOD
    for start, end in ((0, 1), (PERIOD - 3, PERIOD + 3), (123_456, 123_456 + 2 * VIEW_BYTES + 1), (5, 5)):
        assert content(7, start, end) == whole[start:end]
    assert content(8, 0, 64) != whole[:64]


@pytest.mark.parametrize("shift", [1, 512, 4096, 1 << 16, 1 << 20, 1_000_000, 1 << 30])
def test_bytes_at_a_wrong_offset_differ(shift: int) -> None:
    assert content(1, 0, 32) != content(1, shift, shift + 32)


def test_both_kinds_of_body_give_the_same_views() -> None:
    made = Content(3, 700_001)
    held = made.read()
    for start, end in ((0, 700_001), (10, 20), (262_143, 524_290), (700_000, 900_000)):
        assert (
            b"".join(body_views(made, start, end))
            == b"".join(body_views(held, start, end))
            == held[start:end]
        )


def test_a_written_file_is_whole_and_any_difference_is_found(tmp_path: Path) -> None:
    made = Content(4, 600_000)
    path = made.write_to(tmp_path / "file")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == made.sha256()
    assert made.first_difference(path) is None
    data = bytearray(path.read_bytes())
    data[300_000] ^= 1
    path.write_bytes(data)
    assert made.first_difference(path) == 300_000
    path.write_bytes(made.read(0, 599_999))
    assert made.first_difference(path) == 599_999
    path.write_bytes(made.read() + b"!")
    assert made.first_difference(path) == 600_000
