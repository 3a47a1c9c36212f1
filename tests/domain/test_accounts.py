"""Which origin is shown which account (X01)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qtapp.domain.accounts import (
    LONGEST_SECRET,
    Account,
    AccountKind,
    BadSite,
    Site,
    is_header_name,
    is_secret,
    is_user_name,
    matching,
    parse_site,
    secret_as_meant,
    site_of,
)
from qtapp.domain.links import origin_of

BASIC, BEARER, HEADER, COOKIES = AccountKind


def account(name: str, site: str, kind: AccountKind = BASIC, header: str = "") -> Account:
    return Account(name, parse_site(site), kind, header=header)


@pytest.mark.parametrize(
    ("text", "site", "shown"),
    [
        ("example.org", Site("https", "example.org", 443), "example.org"),
        (" Example.ORG:8443 ", Site("https", "example.org", 8443), "example.org:8443"),
        ("https://example.org:443/a/b?c#d", Site("https", "example.org", 443), "example.org"),
        ("http://nas", Site("http", "nas", 80), "http://nas"),
        ("http://nas:8080", Site("http", "nas", 8080), "http://nas:8080"),
        ("*.example.org", Site("https", "example.org", 443, has_subdomains=True), "*.example.org"),
        (
            "http://*.example.org",
            Site("http", "example.org", 80, has_subdomains=True),
            "http://*.example.org",
        ),
        ("bücher.example", Site("https", "xn--bcher-kva.example", 443), "xn--bcher-kva.example"),
        ("192.0.2.1", Site("https", "192.0.2.1", 443), "192.0.2.1"),
        ("[2001:DB8::1]:8443", Site("https", "2001:db8::1", 8443), "[2001:db8::1]:8443"),
        ("https://example.org/" + "x" * 1000, Site("https", "example.org", 443), "example.org"),
    ],
)
def test_a_site_is_understood_and_shown_as_it_may_be_typed(text: str, site: Site, shown: str) -> None:
    assert parse_site(text) == site
    assert str(site) == shown
    assert parse_site(shown) == site


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "*",
        "*.",
        "*.org",
        "*.org.",
        "*.192.0.2.1",
        "*.[2001:db8::1]",
        "a.*.org",
        "ftp://example.org",
        "me@example.org",
        "https://me:canary@example.org",
        "exa mple.org",
        "example.org:99999",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_site_is_refused_and_not_quoted(text: str) -> None:
    with pytest.raises(BadSite) as caught:
        parse_site(text)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("site", "url", "is_covered"),
    [
        ("example.org", "https://example.org/x", True),
        ("example.org", "http://example.org/x", False),
        ("example.org", "https://example.org:8443/x", False),
        ("example.org", "https://www.example.org/x", False),
        ("example.org", "https://example.org./x", False),
        ("http://example.org", "https://example.org/x", False),
        ("example.org:8443", "http://example.org:8443/x", False),
        ("http://example.org:8443", "https://example.org:8443/x", False),
        ("*.example.org", "https://example.org/x", True),
        ("*.example.org", "https://a.b.example.org/x", True),
        ("*.example.org", "http://a.example.org/x", False),
        ("*.example.org", "https://a.example.org:8443/x", False),
        ("*.example.org", "https://badexample.org/x", False),
        ("*.example.org", "https://example.org.evil.test/x", False),
    ],
)
def test_an_account_is_for_its_own_origins(site: str, url: str, is_covered: bool) -> None:
    """X01: what was given for https never goes by http."""
    accounts = [account("one", site)]
    assert bool(matching(accounts, origin_of(url))) is is_covered


def test_the_most_specific_one_counts_for_each_header() -> None:
    wide, narrow = account("wide", "*.example.org"), account("narrow", "*.files.example.org")
    exact = account("exact", "a.files.example.org", BEARER)
    key = account("key", "*.example.org", HEADER, "X-Api-Key")
    other_key = account("other key", "a.files.example.org", HEADER, "x-api-key")
    cookies = account("cookies", "*.example.org", COOKIES)
    everything = [wide, narrow, exact, key, other_key, cookies]

    def names(url: str) -> set[str]:
        forwards, backwards = matching(everything, origin_of(url)), matching(everything[::-1], origin_of(url))
        assert set(forwards) == set(backwards)
        return {found.id for found in forwards}

    assert names("https://a.files.example.org/") == {"exact", "other key", "cookies"}
    assert names("https://b.files.example.org/") == {"narrow", "key", "cookies"}
    assert names("https://example.org/") == {"wide", "key", "cookies"}
    assert names("https://example.net/") == set()


def test_of_two_for_the_same_header_and_site_the_later_counts() -> None:
    token, login = account("token", "example.org", BEARER), account("login", "example.org")
    assert matching([token, login], origin_of("https://example.org/")) == (login,)
    assert matching([login, token], origin_of("https://example.org/")) == (token,)


def test_the_site_of_a_link_is_its_origin() -> None:
    assert site_of("https://example.org:8443/a?b") == Site("https", "example.org", 8443)


def test_the_key_of_a_secret_outlives_every_edit() -> None:
    before = account("one", "example.org")
    after = replace(
        before, site=parse_site("example.net"), user="other", kind=BEARER, cookies_file=Path("/x")
    )
    assert before.key == after.key != account("two", "example.org").key


def test_what_basic_and_headers_can_carry() -> None:
    assert is_user_name("Zoë")
    assert not any(map(is_user_name, ("", "a:b", "a\nb", "x" * 501)))
    assert is_secret("", BASIC)
    assert is_secret("p:ä ss", BASIC)
    assert not any(is_secret(text, kind) for text in ("", " ") for kind in (BEARER, HEADER))
    assert not any(is_secret(text, BASIC) for text in ("a\r\nX: y", "a\0", "x" * (LONGEST_SECRET + 1)))
    assert is_header_name("X-Api-Key")
    assert is_header_name("Referer")
    assert not any(map(is_header_name, ("", "a b", "Range", "host:", "Proxy-Authorization")))


@pytest.mark.parametrize(
    ("text", "kind", "meant"),
    [
        (" pass word \r\n", BASIC, " pass word "),
        ("bearer x", BASIC, "bearer x"),
        ("\t Bearer  abc.def= \n", BEARER, "abc.def="),
        ("bearerabc", BEARER, "bearerabc"),
        (" Bearer abc ", HEADER, "Bearer abc"),
    ],
)
def test_what_was_copied_along_with_a_secret_is_none_of_it(text: str, kind: AccountKind, meant: str) -> None:
    assert secret_as_meant(text, kind) == meant
