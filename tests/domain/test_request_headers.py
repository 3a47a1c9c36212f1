"""Headers of a download's own: which are taken, which may be kept, and who is sent which."""

from __future__ import annotations

import pytest

from qtapp.domain.request_headers import (
    LONGEST_VALUE,
    MOST_HEADERS,
    BadHeader,
    for_hop,
    is_givable,
    kept_and_secret,
    may_be_kept,
    parse_header_lines,
)

HOME = "https://a.example/page/file.bin"
AGENT = ("User-Agent", "Agent/1")
REFERRER = ("Referer", "https://me:pw@a.example/page?token=x")
LANGUAGE = ("Accept-Language", "de")
ORIGIN = ("Origin", "https://a.example")
EVERY = (AGENT, REFERRER, LANGUAGE, ORIGIN)


def test_lines_are_read_as_people_write_them() -> None:
    text = "\n Accept-Language :  de \nX-Api-Key: a: b\r\n\naccept-language: fr"
    assert parse_header_lines(text) == (("accept-language", "fr"), ("X-Api-Key", "a: b"))


@pytest.mark.parametrize(
    "line",
    ["no colon", ": value", "Name:", "Na me: x", "Range: bytes=0-", "Host: a", "Cookie2: x", "X: a\x00b"],
)
def test_a_line_that_is_none_is_named_by_its_number(line: str) -> None:
    with pytest.raises(BadHeader) as raised:
        parse_header_lines(f"X-A: 1\n\n{line}")
    assert raised.value.line == 3
    assert "1" not in str(raised.value).removeprefix("line")


def test_there_is_a_limit() -> None:
    many = "\n".join(f"X-{number}: 1" for number in range(MOST_HEADERS))
    assert len(parse_header_lines(many)) == MOST_HEADERS
    with pytest.raises(BadHeader):
        parse_header_lines(f"{many}\nX-More: 1")
    assert not is_givable(("X-A", "a" * (LONGEST_VALUE + 1)))


@pytest.mark.parametrize(
    "name", ["Authorization", "cookie", "X-Api-Key", "X-Auth-Token", "X-Anything", "Private-Token"]
)
def test_what_may_open_something_is_a_secret_whatever_its_name(name: str) -> None:
    """X01, X10."""
    assert not may_be_kept(name)
    assert kept_and_secret((AGENT, (name, "x"))) == ((AGENT,), ((name, "x"),))


def test_a_referrer_is_kept_without_user_and_password() -> None:
    """X10: RFC 9110 has neither in it, so no server misses them."""
    kept, secret = kept_and_secret((("referer", "https://me:pw@a.example/page#part"), AGENT))
    assert (kept, secret) == ((("referer", "https://a.example/page"), AGENT), ())


def test_the_query_of_a_referrer_is_sent_and_not_kept() -> None:
    """X10: it may be a token, as in an address; without it a page is a page still."""
    kept, secret = kept_and_secret((("Referer", "https://me:pw@a.example/page?token=x"), AGENT))
    assert kept == (("Referer", "https://a.example/page"), AGENT)
    assert secret == (("Referer", "https://a.example/page?token=x"),)
    assert kept_and_secret(kept) == (kept, ())
    assert kept_and_secret((("Referer", "?token=x"),)) == ((), (("Referer", "?token=x"),))


def test_all_go_home_and_strangers_learn_who_asks_alone() -> None:
    """X01: the referrer is cut to its origin across sites."""
    bare = ("Referer", "https://a.example/page?token=x")
    assert for_hop(EVERY, HOME, "https://a.example/other") == (AGENT, bare, LANGUAGE, ORIGIN)
    cut = ("Referer", "https://a.example/")
    for other in ("https://b.example/", "https://a.example:8443/"):
        assert for_hop(EVERY, HOME, other) == (AGENT, cut, LANGUAGE)
    assert for_hop(EVERY, HOME, "http://a.example/") == (AGENT, LANGUAGE), "and not from https to http"


@pytest.mark.parametrize("referrer", ["nonsense", "https://", "https:///x"])
def test_a_referrer_without_an_origin_stays_at_home(referrer: str) -> None:
    assert for_hop((("referer", referrer),), HOME, "https://b.example/") == ()
