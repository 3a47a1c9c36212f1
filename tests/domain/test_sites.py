"""Rules for hosts by pattern."""

from __future__ import annotations

import pytest

from qtapp.domain.sites import (
    MOST_RULES,
    BadPattern,
    SiteRule,
    SiteRules,
    is_header_value,
    pattern_of,
    rules_from,
    stored_form,
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
            SiteRule("*.example.org", connections=2, running=2),
        ]
    )
    assert rules.of("dl.example.org") == SiteRule("dl.example.org", 3, 2, 1.0, "org")
    assert rules.of("www.example.org") == SiteRule("www.example.org", 2, 2, 1.0, "org")
    assert rules.of("example.org") == SiteRule("example.org", 1, 1, 1.0, "org")
    assert rules.of("example.com").is_empty
    assert rules.of("badexample.org").running == 1, "a domain is not the end of another name"


def test_rules_come_back_as_they_were_stored() -> None:
    rules = (SiteRule("example.org", 3, 2, 0.5, "Agent/1", "https://example.org/"), SiteRule("*.example.net"))
    assert rules_from(stored_form(rules)) == rules


@pytest.mark.parametrize(
    "stored",
    [
        None,
        {},
        ["example.org"],
        [{}],
        [{"pattern": 1}],
        [{"pattern": "two words"}],
        [{"pattern": "a.org", "connections": 0}],
        [{"pattern": "a.org", "connections": True}],
        [{"pattern": "a.org", "running": 1.5}],
        [{"pattern": "a.org", "gap_s": -1}],
        [{"pattern": "a.org", "gap_s": float("nan")}],
        [{"pattern": "a.org", "user_agent": "a\r\nb"}],
        [{"pattern": "a.org", "referrer": ""}],
        [{"pattern": "a.org"}] * (MOST_RULES + 1),
    ],
)
def test_what_is_no_list_of_rules_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rules_from(stored)


def test_keys_of_a_newer_program_are_passed_over() -> None:
    assert rules_from([{"pattern": "a.org", "flavour": "x"}]) == (SiteRule("a.org"),)


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
