"""What is said of accounts, their secrets and their cookies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.cookie_file import Freshness
from qtapp.domain.secrets import Trouble
from qtapp.services.accounts import Note
from qtapp.ui.account_words import (
    freshness_text,
    login_text,
    note_text,
    removal_text,
    trouble_text,
    whereabouts_text,
)
from qtapp.ui.dialogs.accounts import read_freshness

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC).timestamp()
LATER = datetime(2026, 12, 3, 12, tzinfo=UTC).timestamp()
ACCOUNT = Account("1" * 32, parse_site("example.org"), AccountKind.BASIC, user="me", is_remembered=True)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (None, "File cannot be read"),
        (Freshness(0, 0, None), "None for this site"),
        (Freshness(2, 2, None), "Expired"),
        (Freshness(2, 0, None), "Until the site ends them"),
        (Freshness(2, 0, LATER), "Until 3 Dec"),
        (Freshness(2, 1, LATER), "Some expired, others until 3 Dec"),
    ],
)
def test_how_long_cookies_hold(found: Freshness | None, text: str, british: None) -> None:
    assert freshness_text(found, NOW) == text


def test_how_long_cookies_hold_is_read_from_their_files(tmp_path: Path) -> None:
    file = tmp_path / "cookies.txt"
    file.write_text(f"example.org\tFALSE\t/\tTRUE\t{LATER:.0f}\tsid\tvalue\n")
    there = replace(ACCOUNT, kind=AccountKind.COOKIES, cookies_file=file)
    gone = replace(there, id="2" * 32, cookies_file=tmp_path / "none")
    assert read_freshness(lambda: NOW, (there, gone)) == {there: Freshness(1, 0, LATER), gone: None}


@pytest.mark.parametrize("trouble", list(Trouble))
def test_each_trouble_with_the_keyring_has_its_sentence(trouble: Trouble) -> None:
    """X11."""
    texts = {trouble_text(each) for each in Trouble}
    assert len(texts) == len(Trouble)
    text = note_text(Note("only-for-now", ACCOUNT, trouble))
    assert text.startswith(trouble_text(trouble))
    assert "example.org" in text
    assert "this session only" in text


def test_what_was_left_in_the_keyring_can_be_found_there() -> None:
    """X10."""
    text = note_text(Note("left-in-keyring", ACCOUNT, Trouble.LOCKED))
    assert ACCOUNT.key in text
    assert "still there" in text


def test_a_removal_says_what_becomes_of_the_secret() -> None:
    assert "deleted from the keyring" in removal_text(ACCOUNT)
    assert "keyring" not in removal_text(replace(ACCOUNT, is_remembered=False))
    cookies = replace(ACCOUNT, kind=AccountKind.COOKIES, cookies_file=Path("/home/me/cookies.txt"))
    assert "stays where it is" in removal_text(cookies)
    assert login_text(cookies) == "Cookies from cookies.txt"


def test_where_a_secret_is() -> None:
    assert whereabouts_text(ACCOUNT, is_known=False) == "In the keyring"
    assert whereabouts_text(replace(ACCOUNT, is_remembered=False), is_known=True) == "For this session"
    assert whereabouts_text(replace(ACCOUNT, is_remembered=False), is_known=False) == "Asked for when needed"
