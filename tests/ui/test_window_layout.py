"""Keeping the window's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.ui.window_layout import WindowLayout, load_layout, save_layout

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_layout(tmp_path / "window.json", WindowLayout(b"\x01\xd9\xd0\xcb\0"))
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"\x01\xd9\xd0\xcb\0")
    assert [file.name for file in tmp_path.iterdir()] == ["window.json"]


@pytest.mark.parametrize(
    "content", [b"", b"\0\xff", b"[]", b"{}", b'{"geometry": 5}', b'{"geometry": "***"}', b"[" * 60_000]
)
def test_anything_else_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)
    assert load_layout(tmp_path / "window.json") == WindowLayout()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_layout(tmp_path / "window.json") == WindowLayout()


def test_a_place_that_cannot_be_written_bothers_nobody(tmp_path: Path) -> None:
    save_layout(tmp_path / "missing" / "window.json", WindowLayout(b"x"))
    assert not (tmp_path / "missing").exists()
