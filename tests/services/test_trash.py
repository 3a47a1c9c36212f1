"""The desktop's trash, in a home of the test's own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.services.trash import (
    ToTrash,
    Trashed,
    delete_all,
    move_to_trash,
    put_back,
    put_back_all,
    trash,
    trash_all,
)

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


def test_what_was_put_in_the_trash_comes_back_and_leaves_nothing_there(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "naïve name.txt"
    path.write_bytes(b"mine")
    trashed = trash(path)
    assert trashed is not None
    assert trashed.kept_as is not None
    assert not path.exists()
    assert put_back(trashed)
    assert path.read_bytes() == b"mine"
    assert [item for item in (home / "Trash").rglob("*") if item.is_file()] == []


def test_nothing_is_replaced_by_what_comes_back(home: Path, tmp_path: Path) -> None:
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    for file in (path, other):
        file.write_bytes(b"mine")
    answer = trash_all(ToTrash(1, (path, other)))
    assert {item.path for item in answer.trashed} == {path, other}
    path.write_bytes(b"another one")
    assert put_back_all(answer.trashed) == (path,)
    assert path.read_bytes() == b"another one"
    assert other.read_bytes() == b"mine"
    assert len(list((home / "Trash" / "info").iterdir())) == 1, "it is in the trash still"


def test_what_does_not_say_where_it_lies_cannot_come_back(tmp_path: Path) -> None:
    assert not put_back(Trashed(tmp_path / "a.txt", None))


def test_without_a_trash_files_are_left_and_what_is_no_file_is_passed_over(
    home: Path, tmp_path: Path
) -> None:
    home.parent.mkdir()
    home.write_text("no folder can be here")
    path, link = tmp_path / "a.txt", tmp_path / "link"
    path.write_bytes(b"mine")
    link.symlink_to(path)
    answer = trash_all(ToTrash(7, (path, link, tmp_path, tmp_path / "missing")))
    assert (answer.number, answer.trashed, answer.left) == (7, (), (path,))
    assert path.read_bytes() == b"mine"


def test_only_files_are_deleted_for_good(tmp_path: Path) -> None:
    path, other, link = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "link"
    for file in (path, other):
        file.write_bytes(b"mine")
    link.symlink_to(other)
    folder = tmp_path / "folder"
    folder.mkdir()
    assert delete_all((path, link, folder, tmp_path / "missing")) == ()
    assert not path.exists()
    assert other.exists()
    assert link.is_symlink()
    assert folder.exists()


def test_what_cannot_be_deleted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"mine")

    def refuse(_path: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    assert delete_all((path,)) == (path,)
