from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain import list_order
from qtapp.domain.list_order import FARTHEST, GAP, ListOrder, Move

NOW = 1_800_000_000.0


def listed(*ids: str) -> ListOrder:
    order = ListOrder()
    for download_id in ids:
        order.put(download_id, order.rank_for_new(NOW))
    return order


def moved(order: ListOrder, move: Move) -> int:
    """Do it; how many got another rank."""
    plan = order.plan(move)
    for download_id, rank in plan:
        order.put(download_id, rank)
    return len(plan)


def test_new_ones_come_behind_all_others() -> None:
    order = listed("a", "b")
    moved(order, Move.to_bottom(["a"]))
    on_its_way = order.rank_for_new(NOW)
    moved(order, Move.to_bottom(["b"]))
    order.put("c", on_its_way)
    assert list(order) == ["a", "c", "b"]
    order.put("d", order.rank_for_new(NOW - 99))  # the clock was put back
    assert list(order)[-1] == "d"


def test_new_ones_come_behind_those_of_an_earlier_run_that_are_read_only_afterwards() -> None:
    earlier = listed(*"abc")
    later = ListOrder()
    later.put("new", later.rank_for_new(NOW + 60))
    for download_id in earlier:
        later.put(download_id, earlier._ranks[download_id])
    assert list(later) == ["a", "b", "c", "new"]


def test_several_are_moved_together_and_keep_their_order() -> None:
    order = listed(*"abcdef")
    assert moved(order, Move.to_top(["e", "b"])) == 2
    assert "".join(order) == "beacdf"
    assert moved(order, Move.to_bottom(["a", "e"])) == 2
    assert "".join(order) == "bcdfea"
    assert moved(order, Move.in_front_of("c", ["a", "f"])) == 2
    assert "".join(order) == "bfacde"
    assert moved(order, Move.behind("d", ["b"])) == 1
    assert "".join(order) == "facdbe"


def test_where_the_anchor_is_moved_as_well_its_place_is_where_it_was() -> None:
    order = listed(*"abcdef")
    moved(order, Move.in_front_of("d", ["a", "d"]))
    assert "".join(order) == "bcadef"
    moved(order, Move.behind("a", ["a", "e"]))
    assert "".join(order) == "bcaedf"


@pytest.mark.parametrize(
    "move",
    [
        Move.to_top(["a", "b"]),
        Move.to_top(["b", "a"]),
        Move.to_bottom(["c"]),
        Move.in_front_of("b", ["a"]),
        Move.behind("a", ["b"]),
        Move.behind("b", ["b"]),
        Move.in_front_of("c", ["a", "b", "c"]),
        Move.to_top("abc"),
        Move.to_top([]),
        Move.to_top(["gone"]),
        Move.in_front_of("gone", ["c"]),
    ],
    ids=str,
)
def test_nothing_gets_another_rank_where_all_is_in_its_place(move: Move) -> None:
    assert listed(*"abc").plan(move) == []


def test_what_is_gone_is_left_out() -> None:
    order = listed(*"abcd")
    order.drop("b")
    order.drop("never was")
    moved(order, Move.to_bottom(["gone", "a", "b"]))
    assert "".join(order) == "cda"
    assert len(order) == 3


def test_a_place_that_is_used_up_is_made_anew_without_touching_the_rest() -> None:
    ids = [str(number) for number in range(1_000)]
    order = listed(*ids)
    plain = list(ids)
    most = 0
    for turn in range(500):
        download_id = ids[turn * 7 % 1_000]
        if download_id != "500":
            most = max(most, moved(order, Move.in_front_of("500", [download_id])))
            plain.remove(download_id)
            plain.insert(plain.index("500"), download_id)
    assert list(order) == plain
    assert 1 < most < 200


def test_a_rank_beyond_all_reason_leaves_room_all_the_same() -> None:
    order = ListOrder()
    order.put("low", -FARTHEST)
    order.put("high", FARTHEST)
    moved(order, Move.to_top(["high"]))
    order.put("new", order.rank_for_new(NOW))
    moved(order, Move.to_top(["new"]))
    assert list(order) == ["new", "high", "low"]
    assert all(abs(rank) < 2 * FARTHEST for rank in order._ranks.values())


IDS = "abcdefghij"
moves = st.builds(
    Move, st.lists(st.sampled_from(IDS)).map(tuple), st.none() | st.sampled_from(IDS), st.booleans()
)
steps = st.lists(moves | st.sampled_from(IDS), max_size=60)


def plainly_moved(order: list[str], move: Move) -> list[str]:
    """The same as one would do it with a list."""
    if move.anchor is not None and move.anchor not in order:
        return order
    taken = [item for item in order if item in move.ids]
    at = 0 if not move.is_behind else len(order)
    if move.anchor is not None:
        at = order.index(move.anchor) + move.is_behind
    head = [item for item in order[:at] if item not in taken]
    tail = [item for item in order[at:] if item not in taken]
    return [*head, *taken, *tail]


@pytest.mark.parametrize("gap", [GAP, 2])
@given(history=steps)
def test_whatever_happens_the_order_is_that_of_a_plain_list(gap: int, history: list[Move | str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        # with so little room it is used up all the time
        patch.setattr(list_order, "GAP", gap)
        patch.setattr(list_order, "_ROOMY", 2)
        patch.setattr(list_order, "_SHOVED", 1)
        order = ListOrder()
        plain: list[str] = []
        for step in history:
            if isinstance(step, Move):
                moved(order, step)
                plain = plainly_moved(plain, step)
            elif step in plain:
                order.drop(step)
                plain.remove(step)
            else:
                order.put(step, order.rank_for_new(0.0))
                plain.append(step)
            assert list(order) == plain
        assert len(set(order._ranks.values())) == len(plain)


def test_a_thousand_of_a_hundred_thousand_move_in_no_time() -> None:
    order = listed(*map(str, range(100_000)))
    ids = [str(number) for number in range(0, 100_000, 100)]
    begun = process_time()
    assert moved(order, Move.to_top(ids)) == 1_000
    assert moved(order, Move.behind("77777", ids)) == 1_000
    # about 15 ms
    assert process_time() - begun < 1.0
    assert list(order)[:2] == ["1", "2"]
