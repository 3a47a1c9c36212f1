"""S29: what several failures say together, and one alone does not."""

from __future__ import annotations

import pytest

from qtapp.domain.network_signs import EXCUSED_S, WITHIN_S, Signs, is_same_site


def test_two_hosts_without_a_way_to_them_are_too_many() -> None:
    signs = Signs()
    assert not signs.are_unreached("a.example", 0.0)
    assert not signs.are_unreached("a.example", 1.0), "the same once more"
    assert signs.are_unreached("b.example", 2.0)


def test_three_silent_hosts_are_too_many() -> None:
    signs = Signs()
    assert [signs.are_silent(host, 0.0) for host in ("a", "b", "b", "c")] == [False, False, False, True]


def test_who_was_silent_while_others_answered_is_no_sign_for_a_while() -> None:
    signs = Signs()
    for host in ("a", "b", "c"):
        signs.are_silent(host, 0.0)
    signs.excuse_silent(10.0)
    signs.clear()
    assert not any(signs.are_silent(host, 20.0) for host in ("a", "b", "c"))
    assert [signs.are_silent(host, 21.0) for host in ("d", "e", "f")] == [False, False, True]
    signs.clear()
    assert signs.are_silent("a", 10.0 + EXCUSED_S) is signs.are_silent("b", 10.0 + EXCUSED_S) is False
    assert signs.are_silent("c", 10.0 + EXCUSED_S)


def test_failures_far_apart_and_those_before_somebody_was_served_do_not_count() -> None:
    signs = Signs()
    signs.are_unreached("a.example", 0.0)
    assert not signs.are_unreached("b.example", WITHIN_S)
    signs.clear()
    assert not signs.are_unreached("c.example", WITHIN_S + 1)


def test_one_page_in_the_place_of_two_strangers_is_the_network_s() -> None:
    signs = Signs()
    assert signs.are_paged("files.one.example", "hotel.test", "1", 0.0) == ()
    assert signs.are_paged("www.one.example", "hotel.test", "2", 1.0) == ()
    assert signs.are_paged("files.two.test", "hotel.test", "3", 2.0) == ("1", "2", "3")


def test_a_login_of_their_own_or_another_page_each_is_not() -> None:
    signs = Signs()
    assert signs.are_paged("a.firm.example", "login.firm.example", "1", 0.0) == ()
    assert signs.are_paged("other.test", "login.firm.example", "2", 0.0) == ()
    assert signs.are_paged("third.test", "login.third.example", "3", 0.0) == ()
    signs.clear()
    signs.are_paged("one.example", "hotel.test", "1", 0.0)
    assert signs.are_paged("two.test", "hotel.test", "2", WITHIN_S) == ()


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("a.example.org", "b.example.org", True),
        ("example.org", "www.example.org.", True),
        ("example.org", "example.com", False),
        ("127.0.0.1", "127.1.0.1", False),
        ("2001:db8::1", "2001:db8::1", True),
        ("localhost", "localhost", True),
    ],
)
def test_what_is_of_one_owner_is_told_by_its_name(one: str, other: str, is_same: bool) -> None:
    assert is_same_site(one, other) is is_same
