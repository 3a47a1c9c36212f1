"""What the columns of the list come to where there is not room for all."""

from __future__ import annotations

from dataclasses import replace

from qtapp.ui.models.order import Column
from qtapp.ui.views.columns import Least, fitted_widths

LEAST = Least(name=150, progress_readable=180, progress=110, status_readable=190, status=130)
WISHED: dict[int, int] = {
    Column.PROGRESS: 270,
    Column.SIZE: 90,
    Column.SPEED: 100,
    Column.LEFT: 110,
    Column.STATUS: 270,
}


def fitted(room: int) -> dict[int, int]:
    return fitted_widths(room, WISHED, LEAST)


def test_with_room_for_all_each_has_its_wish_and_the_name_the_rest() -> None:
    assert fitted(1268) == {**WISHED, Column.NAME: 428}


def test_a_wide_window_leaves_no_gap_between_a_name_and_its_bar() -> None:
    widths = fitted(2350)
    assert sum(widths.values()) == 2350
    assert widths[Column.NAME] < 1000
    assert widths[Column.PROGRESS] > 600
    assert widths[Column.STATUS] > WISHED[Column.STATUS]
    by_hand = fitted_widths(2350, WISHED, LEAST, fixed={Column.PROGRESS})
    assert by_hand[Column.PROGRESS] == WISHED[Column.PROGRESS]


def test_in_a_narrow_window_the_name_can_still_be_read() -> None:
    assert fitted(600)[Column.NAME] >= 185


def test_the_bar_gives_way_before_the_status() -> None:
    widths = fitted(1000)
    assert widths[Column.PROGRESS] == 180
    assert widths[Column.STATUS] == 270
    widths = fitted(570)
    assert widths[Column.PROGRESS] == 110
    assert 190 <= widths[Column.STATUS] < 270


def test_long_words_leave_a_bar_that_can_be_read() -> None:
    widths = fitted_widths(1070, {**WISHED, Column.STATUS: 420}, LEAST)
    assert widths[Column.PROGRESS] == LEAST.progress_readable
    assert widths[Column.STATUS] > 300


def test_the_longest_words_are_given_some_of_the_room_of_the_name() -> None:
    widths = fitted_widths(1083, {**WISHED, Column.STATUS: 500}, LEAST)
    assert widths[Column.NAME] == 1083 // 5
    assert widths[Column.STATUS] > 330
    assert fitted_widths(700, {**WISHED, Column.STATUS: 500}, LEAST)[Column.NAME] >= LEAST.name * 5 // 4


def test_figures_go_before_the_status_loses_its_words() -> None:
    gone = {room: set(WISHED) - set(fitted(room)) for room in (1268, 950, 870, 788, 700, 548, 468)}
    assert gone == {
        1268: set(),
        950: set(),
        870: {Column.LEFT},
        788: {Column.LEFT},
        700: {Column.LEFT},
        548: {Column.LEFT, Column.SPEED},
        468: {Column.LEFT, Column.SPEED, Column.SIZE},
    }
    assert min(fitted(room)[Column.STATUS] for room in gone) >= LEAST.status_readable


def test_every_pixel_is_given_down_to_the_narrowest() -> None:
    for room in range(220, 2000):
        assert sum(fitted(room).values()) == room
    assert fitted(390) == {Column.NAME: 150, Column.PROGRESS: 110, Column.STATUS: 130}
    # what can be read of no column is scrolled to
    assert fitted(100) == {Column.NAME: 82, Column.PROGRESS: 60, Column.STATUS: 71}


def test_large_letters_in_a_small_window_leave_nothing_to_scroll_to() -> None:
    large = Least(name=270, progress_readable=324, progress=198, status_readable=340, status=234)
    widths = fitted_widths(468, {column: width * 9 // 5 for column, width in WISHED.items()}, large)
    assert sum(widths.values()) == 468
    assert set(widths) == {Column.NAME, Column.PROGRESS, Column.STATUS}
    assert all(width >= 130 for width in widths.values())


def test_the_bar_goes_before_the_action_of_a_status_has_no_room() -> None:
    large = Least(270, 324, 198, 340, 234, action=200, percent=90)
    wished = {column: width * 9 // 5 for column, width in WISHED.items()}
    widths = fitted_widths(468, wished, large)
    assert sum(widths.values()) == 468
    assert widths[Column.STATUS] == 200
    assert widths[Column.PROGRESS] >= 90
    # a percentage is not cut for it, nor what somebody has made wide by hand
    assert fitted_widths(420, wished, replace(large, action=400))[Column.PROGRESS] == 90
    by_hand = fitted_widths(468, {**wished, Column.PROGRESS: 198}, large, fixed={Column.PROGRESS})
    assert by_hand[Column.PROGRESS] > 120


def test_a_column_made_narrow_by_hand_stays_so() -> None:
    widths = fitted_widths(560, {**WISHED, Column.STATUS: 80}, LEAST)
    assert widths[Column.STATUS] == 80


def test_with_columns_beside_the_usual_ones_none_is_left_out() -> None:
    wished = {**WISHED, Column.HOST: 150, Column.ADDED: 100}
    widths = fitted_widths(1268, wished, LEAST)
    assert set(widths) == {Column.NAME, *wished}
    assert sum(widths.values()) == 1268
    # what has no room is scrolled to
    assert sum(fitted_widths(700, wished, LEAST).values()) > 700


def test_a_bar_or_a_status_that_nobody_wants_takes_no_room() -> None:
    assert fitted_widths(500, {Column.SIZE: 90}, LEAST) == {Column.NAME: 410, Column.SIZE: 90}
