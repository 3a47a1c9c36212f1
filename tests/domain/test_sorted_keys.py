from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain import sorted_keys
from qtapp.domain.sorted_keys import SortedKeys


@pytest.fixture(autouse=True)
def _short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sorted_keys, "PIECE", 4)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 40)), max_size=200))
def test_they_are_what_a_sorted_set_would_be(steps: list[tuple[bool, int]]) -> None:
    keys: SortedKeys[tuple[int]] = SortedKeys()
    known: set[tuple[int]] = set()
    for is_added, number in steps:
        key = (number,)
        if is_added and key not in known:
            keys.add(key)
            known.add(key)
        elif not is_added and key in known:
            keys.remove(key)
            known.discard(key)
        elif not is_added:
            with pytest.raises(KeyError):
                keys.remove(key)
        assert (keys.first(), keys.last()) == (min(known, default=None), max(known, default=None))
        assert keys.before(key) == max((item for item in known if item < key), default=None)
        assert keys.after(key) == min((item for item in known if item > key), default=None)
    assert list(keys) == sorted(known)
    assert len(keys) == len(known)


def test_none_are_left_behind_when_all_are_taken_out() -> None:
    keys: SortedKeys[tuple[int]] = SortedKeys()
    numbers = list(range(1_000))
    random.Random(4).shuffle(numbers)
    for number in numbers:
        keys.add((number,))
    assert list(keys) == [(number,) for number in range(1_000)]
    random.Random(5).shuffle(numbers)
    for number in numbers:
        keys.remove((number,))
    assert (len(keys), list(keys), keys.first(), keys.last()) == (0, [], None, None)
    assert (keys.before((1,)), keys.after((1,))) == (None, None)
    assert (keys._pieces, keys._lasts) == ([], [])
