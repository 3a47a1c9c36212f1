"""Rules for hosts by pattern."""

from __future__ import annotations

import pytest

from qtapp.domain.sites import (
    BadPattern,
    SiteRule,
    SiteRules,
    is_header_value,
    pattern_of,
    patterns_for,
    with_unique_patterns,
)


@pytest.mark.parametrize(
    ("typed", "pattern"),
    [
        ("example.org", "example.org"),
        ("  Example.ORG ", "example.org"),
        ("*.Example.org", "*.example.org"),
        ("https://dl.example.org/a/b?c", "dl.example.org"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("*.bücher.example", "*.xn--bcher-kva.example"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("http://[::1]:8080/", "::1"),
    ],
)
def test_a_pattern_is_brought_into_one_form(typed: str, pattern: str) -> None:
    assert pattern_of(typed) == pattern


@pytest.mark.parametrize(
    "typed", ["", "*", "*.", "a.*.org", "two words", "ftp://example.org/", "*.http://example.org/", "*.::1"]
)
def test_what_names_no_host_is_refused(typed: str) -> None:
    with pytest.raises(BadPattern):
        pattern_of(typed)


def test_the_most_specific_rule_that_makes_a_choice_wins() -> None:
    rules = SiteRules(
        [
            SiteRule("*.org", connections=1, running=1, gap_s=1.0, user_agent="org"),
            SiteRule("dl.example.org", connections=3),
            SiteRule("*.example.org", connections=2, running=2, bytes_per_second=5_000),
        ]
    )
    assert rules.of("dl.example.org") == SiteRule("dl.example.org", 3, 2, 1.0, "org", bytes_per_second=5_000)
    assert rules.of("www.example.org").connections == 2
    assert rules.of("example.org") == SiteRule("example.org", 1, 1, 1.0, "org")
    assert rules.of("example.com").is_empty
    assert rules.of("badexample.org").running == 1, "a domain is not the end of another name"


def test_the_patterns_for_a_host_go_from_the_host_to_its_widest_domain() -> None:
    assert list(patterns_for("a.b.org")) == ["a.b.org", "*.b.org", "*.org"]
    assert list(patterns_for("nas")) == ["nas"]
    assert list(patterns_for("::1")) == ["::1"]


def test_of_two_rules_for_one_pattern_the_last_one_stays() -> None:
    assert with_unique_patterns([SiteRule("a", 1), SiteRule("b"), SiteRule("a", 2)]) == (
        SiteRule("a", 2),
        SiteRule("b"),
    )


@pytest.mark.parametrize(
    ("text", "fine"),
    [("Agent/1 (x)", True), ("", False), (" a", False), ("a\nb", False), ("a" * 1001, False)],
)
def test_a_header_value_can_be_sent_as_it_is(text: str, fine: bool) -> None:
    assert is_header_value(text) is fine
