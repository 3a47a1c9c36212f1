"""A digest computed while the file is written: whatever came in which order, it is the file's."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import StopReason
from qtapp.domain.filenames import safe_component
from qtapp.transfer.disk import Disk
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.running_digest import ALGORITHMS, RunningDigest
from qtapp.transfer.stop import StopRequested, StopToken
from tests.support.files import Content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = Content(1, 2_500_001)
DATA = memoryview(FILE.read())


@pytest.fixture
def part(folder: Path) -> Iterator[PartFile]:
    made = PartFile.create(folder, safe_component("x"), "0123456789", Disk())
    made.write(DATA, 0)
    yield made
    made.close()


class Untouchable(PartFile):
    """A part file that must not be read."""

    def __init__(self) -> None:
        pass

    def read(self, size: int, offset: int) -> bytes:
        raise AssertionError(f"{size} bytes read at {offset}")


def test_every_algorithm_we_can_be_told_is_one_we_can_compute() -> None:
    assert ALGORITHMS.keys() == DIGEST_BYTES.keys()
    for algorithm, name in ALGORITHMS.items():
        assert hashlib.new(name, usedforsecurity=False).digest_size == DIGEST_BYTES[algorithm]


def test_what_came_in_order_is_not_read_again() -> None:
    running = RunningDigest("sha-256")
    for at in range(0, FILE.size, 300_000):
        running.feed(DATA[at : at + 300_000], at)
    assert running.bytes_hashed == FILE.size
    assert running.finish(Untouchable(), FILE.size, StopToken()) == FILE.sha256()


@given(order=st.permutations(range(9)), lost=st.sets(st.integers(0, 8)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_whatever_comes_in_whatever_order_the_digest_is_that_of_the_file(
    part: PartFile, order: list[int], lost: set[int]
) -> None:
    running = RunningDigest("sha-256")
    for number in order:
        if number not in lost:
            running.feed(DATA[number * 300_000 :][:300_000], number * 300_000)
    assert running.finish(part, FILE.size, StopToken()) == FILE.sha256()


def test_nothing_is_computed_where_nothing_is_wanted() -> None:
    running = RunningDigest(None)
    running.feed(DATA, 0)
    assert running.bytes_hashed == 0


def test_a_stop_ends_the_reading_and_leaves_it_to_be_finished(part: PartFile) -> None:
    token = StopToken()
    token.stop(StopReason.PAUSE)
    running = RunningDigest("sha-256")
    with pytest.raises(StopRequested):
        running.finish(part, FILE.size, token)
    assert running.finish(part, FILE.size, StopToken()) == FILE.sha256()


def test_a_stop_is_seen_within_a_quarter_of_a_mebibyte() -> None:
    """C01."""
    token = StopToken()

    class Endless:
        def read(self, size: int, _offset: int) -> bytes:
            token.stop(StopReason.PAUSE)
            return bytes(size)

    digest = RunningDigest("sha-256")
    with pytest.raises(StopRequested):
        digest.finish(Endless(), 1 << 30, token)  # type: ignore[arg-type]
    assert digest.bytes_hashed <= 1 << 18
