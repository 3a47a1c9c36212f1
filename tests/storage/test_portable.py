"""A profile beside the built program, and what comes before it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.cli import run_get
from qtapp.cli_arguments import GetOptions, parse
from qtapp.storage.places import Places
from qtapp.storage.portable import portable_profile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a built program that runs."""
    folder = tmp_path / "stick" / "wherry"
    folder.mkdir(parents=True)
    (folder / "wherry").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "wherry"))
    return folder


def test_a_profile_beside_the_program_holds_everything(program: Path) -> None:
    (program / "profile").mkdir()
    places = Places.chosen(None)
    assert places.is_portable
    assert places.settings_file == program / "profile" / "settings.json"
    assert places.log_file == program / "profile" / "logs" / "wherry.log"
    assert not places.is_locked()
    assert list((program / "profile").iterdir()) == [], "trying it leaves nothing"


def test_without_that_folder_the_users_own_are_used(program: Path) -> None:
    assert Places.chosen(None).profile is None
    (program / "profile").touch()
    assert Places.chosen(None).profile is None, "a file is no folder"


def test_what_is_named_comes_first(program: Path, tmp_path: Path) -> None:
    (program / "profile").mkdir()
    places = Places.chosen(tmp_path / "named")
    assert (places.profile, places.is_portable) == (tmp_path / "named", False)


def test_a_program_that_is_found_by_a_link_looks_where_it_lies(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin" / "profile").mkdir(parents=True)
    (tmp_path / "bin" / "wherry").symlink_to(program / "wherry")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "wherry"))
    assert portable_profile() is None
    (program / "profile").mkdir()
    assert portable_profile() == program / "profile"


def test_on_macos_it_lies_beside_the_bundle_and_not_in_it(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "Wherry.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    (inside / "profile").mkdir()
    monkeypatch.setattr(sys, "executable", str(inside / "wherry"))
    assert portable_profile() is None
    (tmp_path / "profile").mkdir()
    assert portable_profile() == tmp_path / "profile"


def test_what_runs_from_its_sources_never_looks(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / "profile").mkdir()
    monkeypatch.delattr(sys, "frozen")
    assert portable_profile() is None


def test_one_that_cannot_be_written_to_is_said_and_nothing_is_written_elsewhere(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (program / "profile").mkdir()

    def refuse(**_where: object) -> None:
        raise PermissionError(30, "read-only")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    home = tmp_path / "home"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    options = parse(["get", "http://127.0.0.1:9/a", "--dir", str(tmp_path)])
    assert isinstance(options, GetOptions)
    assert run_get(options) == 1
    said = capsys.readouterr().err
    assert "portable" in said
    assert str(program / "profile") in said
    assert not home.exists()
    assert list((program / "profile").iterdir()) == []


def test_a_named_one_is_never_locked(program: Path, tmp_path: Path) -> None:
    assert not Places.chosen(tmp_path / "missing").is_locked()
