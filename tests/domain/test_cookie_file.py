"""cookies.txt: what is read from it, and which of it an address is sent (X03)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qtapp.domain.accounts import parse_site
from qtapp.domain.cookie_file import Freshness, SavedCookie, cookies_for, freshness, parse_cookies

NOW = 1_800_000_000.0
HEAD = "# Netscape HTTP Cookie File\n# https://curl.se/docs/http-cookies.html\n\n"
COOKIE = SavedCookie("example.org", True, "/", True, NOW + 100, "sid", "canary")


def line(*fields: str) -> str:
    return "\t".join(fields)


@pytest.mark.parametrize(
    ("text", "cookie"),
    [
        (line(".example.org", "TRUE", "/", "TRUE", "1800000100", "sid", "canary"), COOKIE),
        (line("#HttpOnly_.example.org", "TRUE", "/", "TRUE", "1800000100", "sid", "canary"), COOKIE),
        (line(".Example.ORG", "true", "/", "true", "1800000100.0", "sid", "canary") + "\r", COOKIE),
        (
            line("example.org", "FALSE", "/a", "FALSE", "0", "sid", "canary"),
            SavedCookie("example.org", False, "/a", False, None, "sid", "canary"),
        ),
        (
            line("example.org", "FALSE", "/", "TRUE", "-1", "sid"),
            SavedCookie("example.org", False, "/", True, None, "sid", ""),
        ),
        (
            line("bücher.example", "FALSE", "/", "TRUE", "0", "a", "b=c d"),
            SavedCookie("xn--bcher-kva.example", False, "/", True, None, "a", "b=c d"),
        ),
        (
            line("127.0.0.1", "FALSE", "/", "FALSE", "0", "a", "b"),
            SavedCookie("127.0.0.1", False, "/", False, None, "a", "b"),
        ),
    ],
)
def test_a_line_is_understood(text: str, cookie: SavedCookie) -> None:
    assert parse_cookies(HEAD + text + "\n") == (cookie,)
    assert "canary" not in repr(parse_cookies(text))


@pytest.mark.parametrize(
    "text",
    [
        "some text",
        line(".example.org", "TRUE", "/", "TRUE", "0"),
        line(".example.org", "MAYBE", "/", "TRUE", "0", "a", "b"),
        line(".example.org", "TRUE", "/", "TRUE", "tomorrow", "a", "b"),
        line(".example.org", "TRUE", "", "TRUE", "0", "a", "b"),
        line(".example.org", "TRUE", "/", "TRUE", "0", "", "b"),
        line(".example.org", "TRUE", "/", "TRUE", "0", "a", "b; c=d"),
        line(".example.org", "TRUE", "/", "TRUE", "0", "a", "b\x07"),
        line("", "TRUE", "/", "TRUE", "0", "a", "b"),
        line("exa mple.org", "TRUE", "/", "TRUE", "0", "a", "b"),
        line(".example.org", "TRUE", "/", "TRUE", "0", "a", "b", "c"),
        '[{"domain": ".example.org"}]',
    ],
)
def test_what_is_no_cookie_is_passed_over_and_a_file_without_any_refused(text: str) -> None:
    good = line(".example.org", "TRUE", "/", "TRUE", "1800000100", "sid", "canary")
    assert parse_cookies(f"{text}\n{good}\n{text}") == (COOKIE,)
    with pytest.raises(ValueError, match="no file of cookies"):
        parse_cookies(HEAD + text)


def test_an_empty_file_has_no_cookies() -> None:
    assert parse_cookies("") == parse_cookies(HEAD) == ()


@pytest.mark.parametrize(
    ("changes", "url", "is_sent"),
    [
        ({}, "https://example.org/", True),
        ({}, "https://a.b.example.org:8443/x?y", True),
        ({}, "http://example.org/", False),
        ({"is_secure": False}, "http://example.org/", True),
        ({}, "https://badexample.org/", False),
        ({}, "https://example.org.evil.test/", False),
        ({"has_subdomains": False}, "https://example.org/", True),
        ({"has_subdomains": False}, "https://www.example.org/", False),
        ({"path": "/a"}, "https://example.org/a", True),
        ({"path": "/a"}, "https://example.org/a/b", True),
        ({"path": "/a/"}, "https://example.org/a/b", True),
        ({"path": "/a"}, "https://example.org/ab", False),
        ({"path": "/a"}, "https://example.org/?/a", False),
        ({"path": "/a/"}, "https://example.org/a", False),
        ({"expires": NOW}, "https://example.org/", False),
        ({"expires": None}, "https://example.org/", True),
    ],
)
def test_who_is_sent_a_cookie(changes: dict[str, object], url: str, is_sent: bool) -> None:
    """X03: by host, path, age, and encrypted where it has to be."""
    cookie = replace(COOKIE, **changes)  # type: ignore[arg-type]
    assert cookies_for([cookie], url, NOW) == ((cookie,) if is_sent else ())


def test_the_longest_path_comes_first() -> None:
    short, long = COOKIE, replace(COOKIE, path="/a/b")
    assert cookies_for([short, long], "https://example.org/a/b/c", NOW) == (long, short)


def test_how_long_those_for_a_site_hold() -> None:
    cookies = [
        COOKIE,
        replace(COOKIE, expires=NOW + 50),
        replace(COOKIE, expires=NOW - 1),
        replace(COOKIE, expires=None),
        replace(COOKIE, domain="example.net", expires=NOW + 1),
        replace(COOKIE, domain="a.example.org", expires=NOW + 2),
    ]
    assert freshness(cookies, parse_site("example.org"), NOW) == Freshness(4, 1, NOW + 50)
    assert freshness(cookies, parse_site("*.example.org"), NOW) == Freshness(5, 1, NOW + 2)
    assert freshness(cookies, parse_site("www.example.org"), NOW) == Freshness(4, 1, NOW + 50)
    assert freshness(cookies, parse_site("http://example.org"), NOW) == Freshness(0, 0, None)
