"""How much of a timeline is kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Why
from qtapp.domain.timeline import EVENTS_KEPT, TEXT_KEPT, Event, EventKind, event, fold, waited_for


def attempts(first: int, count: int) -> tuple[Event, ...]:
    return tuple(
        event(float(number), EventKind.ATTEMPT, number=number) for number in range(first, first + count)
    )


def numbers(events: tuple[Event, ...]) -> list[object]:
    return [item.fact("number") for item in events]


def test_up_to_the_limit_all_are_kept() -> None:
    assert fold(attempts(0, EVENTS_KEPT)) == attempts(0, EVENTS_KEPT)


def test_beyond_it_the_first_and_the_last_stay_and_the_middle_is_counted() -> None:
    kept = fold(attempts(0, 1_000))
    assert len(kept) == EVENTS_KEPT
    assert numbers(kept)[:100] == list(range(100))
    assert kept[100].kind is EventKind.FOLDED
    assert kept[100].fact("count") == 1_000 - 199
    assert numbers(kept)[101:] == list(range(901, 1_000))
    assert kept[100].at == 900.0, "when the last of those that are gone happened"


@given(st.lists(st.integers(1, 300), max_size=12))
def test_folding_bit_by_bit_keeps_what_folding_at_once_does(batches: list[int]) -> None:
    kept: tuple[Event, ...] = ()
    total = 0
    for count in batches:
        kept = fold((*kept, *attempts(total, count)))
        total += count
    assert kept == fold(attempts(0, total))


def test_what_is_not_known_is_no_fact_and_texts_have_an_end() -> None:
    made = event(1.0, EventKind.ERROR, kind="stalled", status=None, detail="x" * 10_000)
    assert made.facts == (("kind", "stalled"), ("detail", "x" * TEXT_KEPT))
    assert made.fact("status") is None


def test_a_reason_to_wait_is_kept_with_its_figures() -> None:
    made = event(1.0, EventKind.WAITING, **waited_for(Why("cap-reached", (4, 4))))
    assert (made.fact("why"), made.fact("figures")) == ("cap-reached", (4, 4))
    assert waited_for(None) == {}
