"""Where things are kept, and that nobody else can look."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.storage.places import Places, make_private_folder

if TYPE_CHECKING:
    import pytest


def test_a_profile_holds_everything(tmp_path: Path) -> None:
    places = Places(tmp_path / "profile")
    assert places.settings_file == tmp_path / "profile" / "settings.json"
    assert places.history_file == tmp_path / "profile" / "history.db"
    assert places.log_file == tmp_path / "profile" / "logs" / "wherry.log"


def test_a_relative_profile_stays_where_it_was_when_the_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Places(Path("profile")).history_file == tmp_path / "profile" / "history.db"


def test_without_a_profile_the_system_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    places = Places()
    assert places.settings_file == tmp_path / "config" / "wherry" / "settings.json"
    assert places.history_file == tmp_path / "data" / "wherry" / "history.db"
    assert places.log_file.is_relative_to(tmp_path / "state" / "wherry")


def test_nothing_is_said_where_there_is_no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    """As over ssh, in a container or from cron: every warning fails a test."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    Places()


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    """X17."""
    places = Places(tmp_path / "one" / "two")
    assert places.make_folders() == ()
    for folder in (tmp_path / "one", tmp_path / "one" / "two", places.log_folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_folder_that_cannot_be_made_is_named_and_the_others_are_made(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.log_folder.touch()
    assert places.make_folders() == (places.log_folder,)
