"""Which addresses of a file are kept, and which comes after another."""

from __future__ import annotations

import pytest

from qtapp.domain.errors import ErrorKind
from qtapp.domain.mirrors import MOST_MIRRORS, OF_ONE_MIRROR, mirror_after, mirrors_of
from qtapp.transfer.hands import FATAL
from qtapp.transfer.logins import COOKIE_KINDS, KEYRING_KINDS

A, B, C = (f"https://{host}.example/f" for host in "abc")


def test_each_is_kept_once_in_one_form_and_what_is_no_address_not_at_all() -> None:
    assert mirrors_of([A, "ftp://x/f", "HTTPS://A.example/f", "nonsense", B]) == (A, B)


def test_one_alone_is_no_mirror() -> None:
    assert mirrors_of([A]) == mirrors_of([A, A]) == mirrors_of([]) == ()


def test_one_with_a_login_is_left_out() -> None:
    """X10: it would be written down."""
    assert mirrors_of([A, "https://me:hunter2@b.example/f", C]) == (A, C)


def test_there_are_no_more_than_anyone_waits_for() -> None:
    many = mirrors_of(f"https://a{number}.example/f" for number in range(1_000))
    assert len(many) == MOST_MIRRORS
    assert many[0] == "https://a0.example/f"


@pytest.mark.parametrize(
    ("url", "passed_over", "following"),
    [(A, (), B), (C, (), A), (A, (B,), C), (B, (C, A), None), ("https://fresh.example/f", (), A)],
)
def test_the_next_one_is_that_behind_it_or_the_first(
    url: str, passed_over: tuple[str, ...], following: str | None
) -> None:
    assert mirror_after(url, (A, B, C), passed_over) == following


def test_what_is_not_the_servers_fault_leads_to_no_other_one() -> None:
    files = {ErrorKind.LINK_MISMATCH, ErrorKind.SIZE_MISMATCH, ErrorKind.KEEPS_CHANGING}
    ours = (FATAL | KEYRING_KINDS | COOKIE_KINDS) - files
    assert not OF_ONE_MIRROR & ours
    assert not OF_ONE_MIRROR & {ErrorKind.PROXY_FAILED, ErrorKind.PROXY_LOGIN}
