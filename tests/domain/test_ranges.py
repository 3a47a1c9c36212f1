from __future__ import annotations

from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.ranges import Ranges

SPAN = 40
spans = st.tuples(st.integers(0, SPAN), st.integers(0, SPAN)).map(lambda pair: (min(pair), max(pair)))
span_lists = st.lists(spans, max_size=12)


def offsets(ranges: Ranges) -> set[int]:
    return {offset for start, end in ranges for offset in range(start, end)}


def assert_in_order(ranges: Ranges) -> None:
    """Ascending, none empty, none touching the next; and the total agrees."""
    extents = ranges.as_tuples()
    assert all(start < end for start, end in extents)
    assert all(before[1] < after[0] for before, after in pairwise(extents))
    assert ranges.total_bytes == sum(end - start for start, end in extents)


@given(span_lists)
def test_adding_gives_the_union_of_what_was_added(pairs: list[tuple[int, int]]) -> None:
    ranges, model = Ranges(), set[int]()
    for start, end in pairs:
        ranges = ranges.add(start, end)
        model |= set(range(start, end))
        assert offsets(ranges) == model
        assert_in_order(ranges)


@given(span_lists, span_lists)
def test_subtracting_takes_away_exactly_those_bytes(
    pairs: list[tuple[int, int]], gone: list[tuple[int, int]]
) -> None:
    ranges = Ranges.from_tuples(pairs)
    model = offsets(ranges)
    for start, end in gone:
        ranges = ranges.subtract(start, end)
        model -= set(range(start, end))
        assert offsets(ranges) == model
        assert_in_order(ranges)


@given(span_lists, spans)
def test_contains_means_every_byte(pairs: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    ranges = Ranges.from_tuples(pairs)
    assert ranges.contains(*asked) == (set(range(*asked)) <= offsets(ranges))


@given(span_lists, st.integers(0, SPAN + 5))
def test_gaps_are_what_is_missing_from_the_total(pairs: list[tuple[int, int]], total_bytes: int) -> None:
    ranges = Ranges.from_tuples(pairs)
    gaps = list(ranges.gaps(total_bytes))
    assert offsets(Ranges.from_tuples(gaps)) == set(range(total_bytes)) - offsets(ranges)
    assert gaps == list(Ranges.from_tuples(gaps))
    assert ranges.first_gap(total_bytes) == (gaps[0] if gaps else None)


@given(span_lists)
def test_the_order_of_pairs_does_not_matter(pairs: list[tuple[int, int]]) -> None:
    ranges = Ranges.from_tuples(pairs)
    assert ranges == Ranges.from_tuples(reversed(pairs))
    assert hash(ranges) == hash(Ranges.from_tuples(reversed(pairs)))
    assert_in_order(ranges)


@given(span_lists)
def test_tuples_bring_the_same_ranges_back(pairs: list[tuple[int, int]]) -> None:
    ranges = Ranges.from_tuples(pairs)
    assert Ranges.from_tuples(ranges.as_tuples()) == ranges


@pytest.mark.parametrize(
    ("pairs", "gap"),
    [
        ([], (0, None)),
        ([(0, 10)], (10, None)),
        ([(0, 10), (20, 30)], (10, 20)),
        ([(5, 10)], (0, 5)),
    ],
)
def test_without_a_total_the_last_gap_is_open(
    pairs: list[tuple[int, int]], gap: tuple[int, int | None]
) -> None:
    assert Ranges.from_tuples(pairs).first_gap(None) == gap


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 2), (-5, -1)])
def test_negative_and_inverted_ranges_are_refused(start: int, end: int) -> None:
    ranges = Ranges().add(0, 10)
    with pytest.raises(ValueError, match="no byte range"):
        Ranges.from_tuples([(start, end)])
    with pytest.raises(ValueError, match="no byte range"):
        ranges.add(start, end)
    with pytest.raises(ValueError, match="no byte range"):
        ranges.subtract(start, end)
    with pytest.raises(ValueError, match="no byte range"):
        ranges.contains(start, end)


@pytest.mark.parametrize("pair", [(1,), (1, 2, 3), ("1", "2"), (1.0, 2.0), (None, 2), (False, True), "12", 7])
def test_what_is_no_pair_of_integers_is_refused(pair: Any) -> None:
    with pytest.raises(ValueError, match="no byte range"):
        Ranges.from_tuples([pair])


def test_adding_makes_a_new_value_and_leaves_the_old_one() -> None:
    before = Ranges().add(0, 10)
    after = before.add(10, 20)
    assert before.as_tuples() == ((0, 10),)
    assert after.as_tuples() == ((0, 20),)


def test_adding_what_is_there_gives_the_same_value() -> None:
    ranges = Ranges.from_tuples([(0, 10), (20, 30)])
    assert ranges.add(2, 5) is ranges
    assert ranges.add(7, 7) is ranges
    assert ranges.subtract(12, 18) is ranges


def test_offsets_beyond_32_bits_are_exact() -> None:
    ranges = Ranges().add(5 << 40, 6 << 40)
    assert ranges.total_bytes == 1 << 40
    assert ranges.end == 6 << 40


def test_extending_one_of_many_extents_is_quick() -> None:
    ranges = Ranges.from_tuples([(i * 1_000_000, i * 1_000_000 + 10) for i in range(500)])
    started = process_time()
    for extent in (0, 250, 499):
        for step in range(1000):
            position = extent * 1_000_000 + 10 + step * 10
            ranges = ranges.add(position, position + 10)
    # some 10 microseconds each; a generous bound for a busy machine
    assert process_time() - started < 1.0
    assert ranges.total_bytes == 500 * 10 + 3 * 1000 * 10
    assert len(ranges) == 500
