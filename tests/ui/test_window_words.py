"""What is said of links that could not be used, or are there already."""

from __future__ import annotations

import pytest

from qtapp.domain.links import Found, Link, Rejected
from qtapp.ui import drops, window_words

GOOD = Link("https://a.example/x")


def test_nothing_is_said_where_all_went_well() -> None:
    assert window_words.rejected_text(Found((GOOD,), ())) == ""


def test_a_text_without_any_link_is_named_as_such() -> None:
    assert "no link" in window_words.rejected_text(Found((), ()))


@pytest.mark.parametrize(
    ("rejected", "words"),
    [
        (Rejected("ftp://x/y", "scheme"), "only http and https"),
        (Rejected("https://", "malformed"), "not a link"),
        (Rejected("photo.jpg", drops.NOT_A_LINK_FILE), "holds no links"),
        (Rejected("empty.txt", "no-link"), "holds no links"),
        (Rejected("list.txt", drops.FILE_UNREADABLE), "could not be read"),
        (Rejected("list.txt", "too-large"), "too large"),
    ],
)
def test_one_refusal_is_quoted_with_its_reason(rejected: Rejected, words: str) -> None:
    text = window_words.rejected_text(Found((), (rejected,)))
    assert rejected.text in text
    assert words in text


def test_several_refusals_are_counted_and_the_first_is_told() -> None:
    found = Found((GOOD, GOOD, GOOD), (Rejected("ftp://x/1", "scheme"), Rejected("ftp://x/2", "scheme")))
    text = window_words.rejected_text(found)
    assert text.startswith("2 of 5 links could not be used")
    assert "ftp://x/1" in text
    assert "ftp://x/2" not in text


def test_different_reasons_are_said_to_be_different() -> None:
    found = Found((), (Rejected("ftp://x/1", "scheme"), Rejected("https://", "malformed")))
    assert "different reasons" in window_words.rejected_text(found)


def test_a_long_quote_is_one_line_with_both_its_ends() -> None:
    quote = window_words.quoted("begin " + "x" * 500 + "\nend")
    assert len(quote) < 70
    assert quote.strip("\u2066\u2069").startswith("begin")
    assert quote.strip("\u2066\u2069").endswith("end")
    assert "\n" not in quote


def test_braces_in_a_name_stay_what_they_are() -> None:
    found = Found((GOOD,), (Rejected("{of}{number}{first}", "malformed"),))
    assert "{of}{number}{first}" in window_words.rejected_text(found)


@pytest.mark.parametrize(
    ("number", "of", "name", "text"),
    [
        (1, 1, "", "This link is on the list already."),
        (1, 1, "{of}.iso", "This link is on the list already, as {of}.iso."),
        (2, 2, "a", "Both links are on the list already."),
        (1200, 1200, "a", "All 1,200 links are on the list already."),
        (1, 5, "a", "1 of 5 links is on the list already."),
        (2, 5, "a", "2 of 5 links are on the list already."),
    ],
)
@pytest.mark.usefixtures("british")
def test_known_links_are_counted_among_those_that_were_offered(
    number: int, of: int, name: str, text: str
) -> None:
    assert window_words.known_links_text(number, of, name) == text
