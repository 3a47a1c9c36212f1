"""What counts as a release feed, and which version is newer."""

from __future__ import annotations

import json

import pytest

from qtapp.domain.releases import BadFeed, Release, is_feed_address, is_newer, read_feed

PAGE = "https://example.org/1.2"


def test_a_feed_tells_version_and_page_and_what_else_there_is_does_not_matter() -> None:
    data = json.dumps({"version": "1.2", "page": PAGE, "notes": "<b>"}).encode()
    assert read_feed(data) == Release("1.2", PAGE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b"{}",
        json.dumps({"version": 2, "page": PAGE}).encode(),
        json.dumps({"version": "1.2-beta", "page": PAGE}).encode(),
        json.dumps({"version": "1." * 9 + "1", "page": PAGE}).encode(),
        json.dumps({"version": "1.2"}).encode(),
        json.dumps({"version": "1.2", "page": ""}).encode(),
        json.dumps({"version": "1.2", "page": "http://example.org"}).encode(),
        json.dumps({"version": "1.2", "page": "file:///etc/passwd"}).encode(),
        json.dumps({"version": "1.2", "page": "https://a b"}).encode(),
    ],
)
def test_what_is_no_feed_is_refused(data: bytes) -> None:
    with pytest.raises(BadFeed):
        read_feed(data)


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.2", "1.1", True),
        ("1.10", "1.9", True),
        ("1.2.0", "1.2", False),
        ("1.2.1", "1.2", True),
        ("1.2", "1.2", False),
        ("0.9", "1.0", False),
        ("1.2", "1.2.dev3", False),
    ],
)
def test_numbers_are_compared_as_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


@pytest.mark.parametrize("text", ["http://a/", "https://", "https://u:p@a/", "ftp://a/", "https://a/\n", "x"])
def test_only_https_is_an_address_for_a_feed(text: str) -> None:
    assert not is_feed_address(text)
    assert is_feed_address("")
    assert is_feed_address("https://example.org/feed.json?x=1")
