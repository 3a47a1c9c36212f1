"""The desktop's trash, in a home of the test's own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.services.trash import move_to_trash

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is the real trash")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Whose folder for data is not there yet."""
    data = tmp_path / "home" / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data


def test_a_file_goes_to_the_trash_though_the_folder_for_it_is_missing(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "naïve name.txt"
    path.write_bytes(b"mine")
    assert move_to_trash(path)
    assert not path.exists()
    (moved,) = (home / "Trash" / "files").iterdir()
    assert moved.read_bytes() == b"mine"


def test_without_a_trash_the_file_stays(home: Path, tmp_path: Path) -> None:
    home.parent.mkdir()
    home.write_text("no folder can be here")
    path = tmp_path / "a.txt"
    path.write_bytes(b"mine")
    assert not move_to_trash(path)
    assert path.read_bytes() == b"mine"


def test_what_is_not_there_is_not_in_the_trash(home: Path, tmp_path: Path) -> None:
    assert not move_to_trash(tmp_path / "nothing")
