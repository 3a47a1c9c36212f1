"""Links of our own scheme: addresses, and nothing else a web page might wish for."""

from __future__ import annotations

import pytest

from qtapp.domain.addresses import BadLink, Reason
from qtapp.domain.wherry_links import LINKS_AT_MOST, LONGEST_CHARS, is_one, links_asked_for


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("wherry:https://example.org/a?b=c&d", ["https://example.org/a?b=c&d"]),
        ("WHERRY:HTTP://Example.org", ["http://example.org/"]),
        ("wherry://add?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d", ["https://example.org/a?b=c&d"]),
        ("wherry://add/?url=https://x.org/1&url=https://x.org/2&url=https://x.org/1",
         ["https://x.org/1", "https://x.org/2"]),
    ],
)  # fmt: skip
def test_both_forms_name_addresses(text: str, urls: list[str]) -> None:
    assert is_one(text)
    assert [link.url for link in links_asked_for(text)] == urls


@pytest.mark.parametrize(
    "text",
    [
        "wherry:",
        "wherry:example.org/a",
        "wherry:ftp://example.org/a",
        "wherry:file:///etc/passwd",
        "wherry:javascript:alert(1)",
        "wherry:wherry:https://example.org/a",
        "wherry://https://example.org/a",
        "wherry://quit",
        "wherry://add",
        "wherry://add?",
        "wherry://add?url=",
        "wherry://add?url=file:///etc/passwd",
        "wherry://add?url=https://x.org/a&folder=/etc",
        "wherry://add?url=https://x.org/a&run=rm",
        "wherry://add?url=https://x.org/a&referrer=https://x.org/b",
        "wherry://add?url=https://x.org/a#url",
        "wherry://add.evil.org?url=https://x.org/a",
        "wherry:https://me:secret@example.org/a",
        "wherry://add?url=https%3A%2F%2Fme:secret@example.org",
        "wherry:https://example.org/a\nb",
        "wherry:https://example.org/" + "a" * LONGEST_CHARS,
        "wherry://add?" + "&".join(["url=https://x.org/a"] * (LINKS_AT_MOST + 1)),
        "https://example.org/a",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadLink) as told:
        links_asked_for(text)
    assert "secret" not in str(told.value)
    assert told.value.reason in set(Reason)
