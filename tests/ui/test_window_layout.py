"""Keeping the window's place."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from qtapp.ui.window_layout import (
    ColumnLayout,
    DetailsLayout,
    GroupsLayout,
    HistoryLayout,
    SortedBy,
    WindowLayout,
    load_layout,
    save_layout,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    layout = WindowLayout(
        b"\x01\xd9\xd0\xcb\0",
        has_sidebar=False,
        sidebar_width=240,
        columns=(ColumnLayout("name", is_shown=True), ColumnLayout("host", is_shown=False, width=90)),
        sorted_by=SortedBy("size", is_descending=True),
    )
    save_layout(tmp_path / "window.json", layout)
    assert load_layout(tmp_path / "window.json") == layout
    assert [file.name for file in tmp_path.iterdir()] == ["window.json"]


def test_the_details_are_kept_with_the_window(tmp_path: Path) -> None:
    layout = WindowLayout(b"x", details=DetailsLayout(is_shown=False, height=333, page="speed"))
    save_layout(tmp_path / "window.json", layout)
    assert load_layout(tmp_path / "window.json") == layout


def test_how_groups_are_shown_is_kept_with_the_window(tmp_path: Path) -> None:
    layout = WindowLayout(b"x", groups=GroupsLayout(are_shown=False, opened=(("1", True), ("2", False))))
    save_layout(tmp_path / "window.json", layout)
    assert load_layout(tmp_path / "window.json") == layout


def test_how_the_history_is_shown_is_kept_with_the_window(tmp_path: Path) -> None:
    layout = WindowLayout(b"x", history=HistoryLayout((("size", 140), ("site", 90)), SortedBy("name")))
    save_layout(tmp_path / "window.json", layout)
    assert load_layout(tmp_path / "window.json") == layout


@pytest.mark.parametrize(
    "history",
    [
        "null",
        "5",
        "{}",
        '{"widths": [], "sorted_by": null}',
        '{"widths": {"size": -1}, "sorted_by": ["name"]}',
    ],
)
def test_a_history_that_cannot_be_read_is_shown_as_at_first(tmp_path: Path, history: str) -> None:
    (tmp_path / "window.json").write_text(f'{{"geometry": "eA==", "history": {history}}}')
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"x")


@pytest.mark.parametrize(
    "groups", ["null", "5", '{"shown": 1, "opened": {}}', '{"shown": false, "opened": []}', '{"opened": {}}']
)
def test_groups_that_cannot_be_read_are_shown_as_at_first(tmp_path: Path, groups: str) -> None:
    (tmp_path / "window.json").write_text(f'{{"geometry": "eA==", "groups": {groups}}}')
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"x")


@pytest.mark.parametrize(
    "details",
    [
        "null",
        "5",
        "[]",
        "{}",
        '{"shown": 1, "height": 5, "page": ""}',
        '{"shown": true, "height": -1, "page": ""}',
    ],
)
def test_details_that_cannot_be_read_leave_the_window_its_place(tmp_path: Path, details: str) -> None:
    (tmp_path / "window.json").write_text(f'{{"geometry": "eA==", "details": {details}}}')
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"x")


def test_a_file_of_before_there_were_details_is_read(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text('{"version": 1, "geometry": "eA=="}')
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"x")


@pytest.mark.parametrize(
    "content", [b"", b"\0\xff", b"[]", b"{}", b'{"geometry": 5}', b'{"geometry": "***"}', b"[" * 60_000]
)
def test_anything_else_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.json").write_bytes(content)
    assert load_layout(tmp_path / "window.json") == WindowLayout()


@pytest.mark.parametrize("width", ["-1", "0", "true", '"200"', "1e3", "1000000"])
def test_a_width_that_is_none_is_as_if_nobody_had_chosen_one(tmp_path: Path, width: str) -> None:
    (tmp_path / "window.json").write_text(f'{{"geometry": "", "sidebar": 0, "sidebar_width": {width}}}')
    assert load_layout(tmp_path / "window.json") == WindowLayout()


@pytest.mark.parametrize(
    ("columns", "kept"),
    [
        ("5", ()),
        ('{"name": true}', ()),
        ('[[], ["a"], ["b", 1, 2], [3, true, 4], ["c", true, -4]]', (ColumnLayout("c", is_shown=True),)),
        ('[["a", true, 40], ["a", false, 50]]', (ColumnLayout("a", is_shown=True, width=40),)),
    ],
)
def test_columns_that_are_none_are_passed_over(
    tmp_path: Path, columns: str, kept: tuple[ColumnLayout, ...]
) -> None:
    text = f'{{"geometry": "", "columns": {columns}, "sorted_by": ["size"]}}'
    (tmp_path / "window.json").write_text(text)
    assert load_layout(tmp_path / "window.json") == WindowLayout(columns=kept)


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_layout(tmp_path / "window.json") == WindowLayout()


def test_a_place_that_cannot_be_written_bothers_nobody(tmp_path: Path) -> None:
    save_layout(tmp_path / "missing" / "window.json", WindowLayout(b"x"))
    assert not (tmp_path / "missing").exists()


def test_what_does_not_reach_the_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P02: it takes the place of what was there once it is on the disk, and not before."""
    save_layout(tmp_path / "window.json", WindowLayout(b"old"))

    def lost(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", lost)
    save_layout(tmp_path / "window.json", WindowLayout(b"new"))
    assert load_layout(tmp_path / "window.json") == WindowLayout(b"old")
    assert [file.name for file in tmp_path.iterdir()] == ["window.json"]
