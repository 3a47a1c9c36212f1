"""File systems to fill up and to pull out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.support.mounts import fill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.mounts import Mounts


def test_one_that_is_full_says_so_until_there_is_room(mounts: Mounts, tmp_path: Path) -> None:
    folder = mounts.tmpfs(tmp_path / "small", 1 << 20)
    filler = fill(folder, leave_bytes=8192)
    (folder / "fits").write_bytes(bytes(8192))
    with pytest.raises(OSError, match="No space left"):
        (folder / "does not").write_bytes(b"x")
    filler.unlink()
    (folder / "does").write_bytes(bytes(100_000))


def test_one_that_is_plugged_in_again_is_the_same(mounts: Mounts, tmp_path: Path) -> None:
    stick = mounts.tmpfs(tmp_path / "stick", 1 << 20)
    (stick / "file").touch()
    place = tmp_path / "media"
    mounts.plug_in(stick, place)
    was = (place / "file").stat()
    with (place / "file").open("rb"):
        mounts.pull_out(place)
        assert list(place.iterdir()) == []
        assert place.stat().st_dev != was.st_dev
    mounts.plug_in(stick, place)
    assert os.path.samestat((place / "file").stat(), was)
