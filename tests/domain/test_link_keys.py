"""When two addresses are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.link_keys import link_key
from qtapp.domain.links import normalise


def key(url: str) -> str:
    return link_key(normalise(url).url)


@pytest.mark.parametrize(
    "other",
    [
        "HTTPS://A.Example/b/c.iso?x=1&y=2",
        "https://a.example:443/b/c.iso?x=1&y=2",
        "https://a.example/b/c.iso?x=1&y=2#part",
        "https://ada:pw@a.example/b/c.iso?x=1&y=2",
        "https://a.example/b/./c.iso?x=1&y=2",
        "https://a.example/z/../b/c.iso?x=1&y=2",
        "https://a.example/../b/%63.iso?x=1&y=2",
        "https://a.example/z/%2e%2E/b/c%2Eiso?x=%31&y=2",
    ],
)
def test_spellings_of_one_address_share_a_key(other: str) -> None:
    assert key(other) == "https://a.example/b/c.iso?x=1&y=2"


@pytest.mark.parametrize(
    "other",
    [
        "http://a.example/b/c.iso?x=1&y=2",
        "https://a.example:8443/b/c.iso?x=1&y=2",
        "https://www.a.example/b/c.iso?x=1&y=2",
        "https://a.example/b/C.iso?x=1&y=2",
        "https://a.example/b/c.iso/?x=1&y=2",
        "https://a.example/b//c.iso?x=1&y=2",
        "https://a.example/b/c.iso?y=2&x=1",
        "https://a.example/b%2Fc.iso?x=1&y=2",
        "https://a.example/b/c.iso",
    ],
)
def test_what_may_be_another_file_has_another_key(other: str) -> None:
    assert key(other) != key("https://a.example/b/c.iso?x=1&y=2")


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("http://x/a/b/..", "http://x/a/"),
        ("http://x/a/b/.", "http://x/a/b/"),
        ("http://x/..", "http://x/"),
        ("http://x/.well-known/a", "http://x/.well-known/a"),
        ("http://x/a?next=/./b/../c", "http://x/a?next=/./b/../c"),
        ("http://x/%e4%2f", "http://x/%E4%2F"),
        ("http://x/100%25", "http://x/100%25"),
    ],
)
def test_dots_and_escapes_are_read_as_the_standard_says(url: str, same: str) -> None:
    assert link_key(url) == same


@given(st.text(alphabet="/.%2eEaF?:x", max_size=40))
def test_a_key_is_its_own_key(tail: str) -> None:
    once = key(f"http://host.example/{tail}")
    assert link_key(once) == once


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    link_key(text)


def test_the_usual_address_is_not_copied() -> None:
    url = "https://cdn.example.org/a%20b/c%2F.jpeg?token=%3Dx"
    assert link_key(url) is url
