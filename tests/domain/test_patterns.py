"""Patterns in addresses: what they stand for, how many, and what only looks like one."""

from __future__ import annotations

import time

import pytest

from qtapp.domain.links import Reason, find
from qtapp.domain.patterns import LINKS_AT_MOST, TooManyError, count_of, expanded, has_pattern


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("f[01-03].zip", ["f01.zip", "f02.zip", "f03.zip"]),
        ("f[8-11]", ["f8", "f9", "f10", "f11"]),
        ("f[08-11]", ["f08", "f09", "f10", "f11"]),
        ("f[1-010]", [f"f{n}" for n in range(1, 11)]),
        ("f[0-10:5]", ["f0", "f5", "f10"]),
        ("f[3-1]", ["f3", "f2", "f1"]),
        ("[a-c]x", ["ax", "bx", "cx"]),
        ("[C-A]", ["C", "B", "A"]),
        ("{front,back}.jpg", ["front.jpg", "back.jpg"]),
        ("a{,-2x}.png", ["a.png", "a-2x.png"]),
        ("{a,b}[1-2]", ["a1", "a2", "b1", "b2"]),
    ],
)
def test_a_pattern_stands_for_others(pattern: str, texts: list[str]) -> None:
    assert list(expanded(pattern)) == texts
    assert count_of(pattern) == len(texts)
    assert has_pattern(pattern)


@pytest.mark.parametrize(
    "address",
    [
        "http://[::1]:8080/a",
        "http://[fe80::1]/a",
        "https://a.example/?filter[name]=x&ids[]=1",
        "https://a.example/{id}",
        "https://a.example/[a-Z]",
        "https://a.example/[1-1]",
        "https://a.example/[1-5:0]",
        "https://a.example/[1-]",
        "https://a.example/[1234567890123-1234567890125]",
        "https://a.example/{a b,c}",
        "https://a.example/x",
    ],
)
def test_what_only_looks_like_one_is_none(address: str) -> None:
    assert not has_pattern(address)


def test_too_many_are_refused_before_the_first() -> None:
    with pytest.raises(TooManyError) as caught:
        expanded("[0-999][0-999]")
    assert caught.value.number == 1_000_000


def test_of_long_addresses_fewer_are_made() -> None:
    with pytest.raises(TooManyError):
        expanded("http://a.example/[1-90000]" + "x" * 5_000)


def test_text_that_looks_like_patterns_takes_no_long_time() -> None:
    started = time.process_time()
    for text in ("{" + "," * 300_000, "{," * 150_000, "[1-" * 100_000, "[1" * 150_000):
        assert not has_pattern(text)
    assert time.process_time() - started < 2


def test_links_in_text_are_expanded_where_that_is_wanted() -> None:
    text = "see https://a.example/f[1-3].zip, and b.example.org"
    assert [link.url[-6:] for link in find(text, expands=True).links] == ["f1.zip", "f2.zip", "f3.zip"]
    assert len(find(text).links) == 1


def test_a_bound_holds_for_all_patterns_of_a_text() -> None:
    text = f"http://a.example/[1-{LINKS_AT_MOST - 1}]\nhttp://b.example/[1-2]\nhttp://c.example/x"
    found = find(text, expands=True)
    assert len(found.links) == LINKS_AT_MOST
    assert [item.reason for item in found.rejected] == [Reason.TOO_MANY]
    assert found.links[-1].url == "http://c.example/x"


def test_a_secret_in_a_refused_pattern_is_not_shown() -> None:
    found = find("http://ada:pw@a.example/[1-999999]?key=s3cret", expands=True)
    (rejected,) = found.rejected
    assert "pw" not in rejected.text
    assert "s3cret" not in rejected.text
