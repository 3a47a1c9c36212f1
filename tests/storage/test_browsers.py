"""Where the cookies of Firefox are looked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.browsers import PROFILES_AT_MOST, firefox_profiles

if TYPE_CHECKING:
    from pathlib import Path


def a_profile(home: Path, folder: str, name: str, used_at: float, *, log_at: float = 0) -> Path:
    profile = home / folder / name
    profile.mkdir(parents=True)
    store = profile / "cookies.sqlite"
    store.touch()
    os.utime(store, (used_at, used_at))
    if log_at:
        log = profile / "cookies.sqlite-wal"
        log.touch()
        os.utime(log, (log_at, log_at))
    return store


def test_all_are_found_and_the_one_that_was_used_last_is_first(tmp_path: Path) -> None:
    old = a_profile(tmp_path, ".mozilla/firefox", "a.default", 100)
    snap = a_profile(tmp_path, "snap/firefox/common/.mozilla/firefox", "b.default", 200)
    running = a_profile(tmp_path, ".mozilla/firefox", "c.other", 50, log_at=300)
    (tmp_path / ".mozilla/firefox/empty").mkdir()
    (tmp_path / ".mozilla/firefox/profiles.ini").touch()
    assert firefox_profiles(tmp_path, "linux") == (running, snap, old)


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("win32", "AppData/Roaming/Mozilla/Firefox/Profiles"),
        ("darwin", "Library/Application Support/Firefox/Profiles"),
    ],
)
def test_each_system_has_its_place(tmp_path: Path, platform: str, folder: str) -> None:
    store = a_profile(tmp_path, folder, "a.default", 100)
    assert firefox_profiles(tmp_path, platform) == (store,)
    assert firefox_profiles(tmp_path, "linux") == ()


def test_nobody_is_shown_hundreds(tmp_path: Path) -> None:
    for number in range(PROFILES_AT_MOST + 3):
        a_profile(tmp_path, ".mozilla/firefox", str(number), 100 + number)
    assert len(firefox_profiles(tmp_path, "linux")) == PROFILES_AT_MOST
