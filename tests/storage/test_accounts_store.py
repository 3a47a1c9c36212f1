"""The accounts' file: what is kept, what is refused, and what is left for a newer version."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.storage import accounts_store
from qtapp.storage.accounts_store import load, save

ACCOUNTS = (
    Account("1" * 32, parse_site("example.org"), AccountKind.BASIC, user="Zoë", is_remembered=True),
    Account("2" * 32, parse_site("http://nas:8080"), AccountKind.BEARER),
    Account(
        "3" * 32, parse_site("*.example.net"), AccountKind.HEADER, header="X-Api-Key", is_remembered=True
    ),
    Account(
        "4" * 32, parse_site("[::1]:8443"), AccountKind.COOKIES, cookies_file=Path("/home/me/cookies.txt")
    ),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "accounts.json"


def test_what_was_saved_is_loaded(file: Path) -> None:
    assert load(file) == ()
    save(file, ACCOUNTS)
    assert load(file) == ACCOUNTS
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    save(file, ACCOUNTS[:1])
    assert load(file) == ACCOUNTS[:1]


GOOD = {"id": "1" * 32, "site": "example.org", "kind": "basic", "user": "me"}


@pytest.mark.parametrize(
    "odd",
    [
        None,
        "text",
        [],
        {},
        {**GOOD, "id": "../../etc"},
        {**GOOD, "site": "ftp://example.org"},
        {**GOOD, "site": 5},
        {**GOOD, "kind": "digest"},
        {**GOOD, "user": ""},
        {**GOOD, "user": "a:b"},
        {**GOOD, "kind": "header", "header": "Range"},
        {**GOOD, "kind": "header", "header": "a\r\nb"},
        {**GOOD, "kind": "cookies"},
        {**GOOD, "kind": "cookies", "cookies_file": "relative.txt"},
        {**GOOD, "kind": "cookies", "cookies_file": "/a\0b"},
    ],
)
def test_what_is_no_account_is_passed_over_and_stays_in_the_file(file: Path, odd: Any) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"version": 7, "accounts": [odd, GOOD], "later": {"a": 1}}))
    (found,) = load(file)
    assert found.user == "me"
    save(file, ACCOUNTS[:2])
    assert load(file) == ACCOUNTS[:2]
    stored = json.loads(file.read_text())
    assert stored["accounts"][-1] == odd
    assert (stored["version"], stored["later"]) == (7, {"a": 1})


@pytest.mark.parametrize("content", ["", "{", "[]", '{"accounts": 5}', "\0" * 100])
def test_a_broken_file_is_put_aside(file: Path, content: str, caplog: pytest.LogCaptureFixture) -> None:
    file.parent.mkdir()
    file.write_text(content)
    with caplog.at_level(logging.WARNING):
        assert load(file, clock=lambda: 0.0) == ()
    (kept,) = file.parent.iterdir()
    assert kept.name == "accounts.corrupt-19700101-000000.json"
    assert kept.name in caplog.text


def test_a_file_that_cannot_be_read_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    assert load(file) == ()
    assert file.is_dir()


def test_a_save_that_fails_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, ACCOUNTS)

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(file, ())
    monkeypatch.undo()
    assert accounts_store.load(file) == ACCOUNTS
    assert [path.name for path in file.parent.iterdir()] == [file.name]
