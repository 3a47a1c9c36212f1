from __future__ import annotations

import pytest

from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.retry import PROGRESS_BYTES, RetryPolicy, counts_as_progress, parse_retry_after

NOW = 784_111_777.0  # Sun, 06 Nov 1994 08:49:37 GMT


def middle() -> float:
    """No jitter to either side."""
    return 0.5


def test_the_wait_doubles_up_to_the_cap() -> None:
    policy = RetryPolicy(attempts=100)
    waits = [policy.delay(ErrorKind.CONNECTION_LOST, made, None, middle) for made in range(1, 10)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_five_attempts_without_progress_are_the_end() -> None:
    policy = RetryPolicy()
    waits = [policy.delay(ErrorKind.SHORT_BODY, made, None, middle) for made in range(1, 7)]
    assert waits == [1, 2, 4, 8, None, None]


def test_an_attempt_with_progress_is_followed_by_the_first_wait() -> None:
    assert RetryPolicy().delay(ErrorKind.SHORT_BODY, 0, None, middle) == 1.0


@pytest.mark.parametrize(("drawn", "wait_s"), [(0.0, 8 * 0.8), (0.5, 8.0), (0.999999, 8 * 1.2)])
def test_jitter_spreads_by_a_fifth_to_either_side(drawn: float, wait_s: float) -> None:
    assert RetryPolicy().delay(ErrorKind.NO_ANSWER, 4, None, lambda: drawn) == pytest.approx(wait_s, rel=1e-4)


def test_a_name_nobody_knows_is_asked_for_once_more() -> None:
    """S27: it may have been the network that was not there yet."""
    waits = [RetryPolicy().delay(ErrorKind.HOST_UNKNOWN, made, None, middle) for made in (1, 2, 3)]
    assert waits == [1.0, None, None]
    assert RetryPolicy(attempts=1).delay(ErrorKind.HOST_UNKNOWN, 1, None, middle) is None


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in ErrorKind
        if kind.whose_move is not WhoseMove.RETRY and kind is not ErrorKind.HOST_UNKNOWN
    ],
)
def test_what_is_not_ours_to_mend_is_not_tried_again(kind: ErrorKind) -> None:
    assert RetryPolicy().delay(kind, 0, None, middle) is None
    assert RetryPolicy().delay(kind, 0, 5.0, middle) is None


@pytest.mark.parametrize("kind", [kind for kind in ErrorKind if kind.whose_move is WhoseMove.RETRY])
def test_what_may_heal_by_itself_is_tried_again(kind: ErrorKind) -> None:
    assert RetryPolicy().delay(kind, 1, None, middle) == 1.0


@pytest.mark.parametrize(
    ("wish_s", "wait_s"),
    [
        (0.0, 1.0),
        (-3.0, 1.0),
        (120.0, 120.0),
        (6 * 3600.0, 6 * 3600.0),
        (6 * 3600.0 + 1, None),
        (1e12, None),
        (float("inf"), None),
        (float("nan"), None),
    ],
)
def test_what_the_server_asks_for_wins_within_limits(wish_s: float, wait_s: float | None) -> None:
    """S16."""
    assert RetryPolicy().delay(ErrorKind.SERVER_BUSY, 1, wish_s, lambda: 0.9) == wait_s


def test_a_servers_wish_does_not_buy_more_attempts() -> None:
    assert RetryPolicy(attempts=2).delay(ErrorKind.SERVER_BUSY, 2, 5.0, middle) is None


def test_any_number_of_attempts_gives_a_wait() -> None:
    policy = RetryPolicy(attempts=10**9)
    assert policy.delay(ErrorKind.STALLED, 10**6, None, middle) == 60.0


@pytest.mark.parametrize(
    ("gained", "left", "counts"),
    [
        (PROGRESS_BYTES, None, True),
        (PROGRESS_BYTES - 1, None, False),
        (PROGRESS_BYTES - 1, 1, False),
        (1, 0, True),
        (0, 0, False),
        (0, None, False),
    ],
)
def test_a_mebibyte_or_the_rest_counts_as_progress(gained: int, left: int | None, counts: bool) -> None:
    assert counts_as_progress(gained, left) is counts


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("1.5", 1.5),
        ("Sun, 06 Nov 1994 08:51:37 GMT", 120.0),
        ("Sunday, 06-Nov-94 08:51:37 GMT", 120.0),
        ("Sun Nov  6 08:51:37 1994", 120.0),
        ("Sun, 06 Nov 1994 09:51:37 +0100", 120.0),
        ("Sun, 06 Nov 1994 08:49:36 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
    ],
)
def test_seconds_and_the_date_forms_of_http_are_read(value: str, seconds: float) -> None:
    """S16."""
    assert parse_retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    "value",
    [
        "",
        "-5",
        "+5",
        "soon",
        "1e3",
        "0x10",
        "٣",
        "12 seconds",
        "nan",
        "inf",
        "Sun, 99 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, 06 Nov 99999999999 08:49:37 GMT",
        "Sun, 06 Nov",
        ",,,",
        "1" + "x" * 200_000,
    ],
)
def test_what_is_neither_is_no_wish(value: str) -> None:
    """S16."""
    assert parse_retry_after(value, NOW) is None


@pytest.mark.parametrize("value", ["1000000000000", "9" * 60, "9" * 100_000, "Sun, 06 Nov 9994 08:49:37 GMT"])
def test_an_absurd_wish_stays_a_number_and_is_not_waited_for(value: str) -> None:
    """S16."""
    wish_s = parse_retry_after(value, NOW)
    assert wish_s is not None
    assert 6 * 3600 < wish_s <= 366 * 86400
    assert RetryPolicy().delay(ErrorKind.SERVER_BUSY, 1, wish_s, middle) is None
