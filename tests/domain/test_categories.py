"""Where a link goes by its kind: what fits, which of several, and what is refused."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from qtapp.domain.categories import (
    LONGEST_NAME,
    PATTERNS_AT_MOST,
    Category,
    category_for,
    category_from,
    fits,
    folder_for,
    folders_to_make,
    pattern_as_stored,
    with_unique_names,
)
from qtapp.domain.download import MAIN
from qtapp.domain.file_types import FileType
from qtapp.domain.queues import Queue
from qtapp.domain.settings import Settings

HOME = Path("/home/anna/Downloads")
VIDEOS = Category("Videos", Path("Videos"), frozenset({FileType.VIDEO}))
ARCHIVE = Category("Archive", Path("/mnt/archive"), patterns=("*.archive.org",))
PHOTOS = Category("Photos", Path("Photos/new"), frozenset({FileType.IMAGE}), ("img.example.com/album/*",))
SORTING = Settings(folder=HOME, sorts_by_category=True, categories=(VIDEOS, PHOTOS, ARCHIVE))


@pytest.mark.parametrize(
    ("pattern", "url", "is_meant"),
    [
        ("example.com", "https://example.com/a/b.zip", True),
        ("example.com", "http://example.com:8080/", True),
        ("example.com", "https://www.example.com/", False),
        ("*.example.com", "https://a.b.example.com/x", True),
        ("*.example.com", "https://example.com/x", False),
        ("*.example.com", "https://evil.net/.example.com", False),
        ("example.com/album/*", "https://example.com/album/1/2.jpg?x=1", True),
        ("example.com/album/*", "https://example.com/albums/1.jpg", False),
        ("example.com/v?/*.iso", "https://example.com/v2/a.iso", True),
        ("*/*.iso", "https://any.where/deep/down/a.iso", True),
        ("example.com/фото/*", "https://example.com/%D1%84%D0%BE%D1%82%D0%BE/1.jpg", True),
        ("xn--mnchen-3ya.de", "https://xn--mnchen-3ya.de/", True),
    ],
)
def test_a_pattern_is_for_hosts_and_below_them_for_paths(pattern: str, url: str, *, is_meant: bool) -> None:
    assert pattern_as_stored(pattern) == pattern
    assert fits(pattern, url) is is_meant


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" HTTPS://Example.COM/ ", "example.com"),
        ("example.com/*", "example.com"),
        ("example.com./Path/*", "example.com/Path/*"),
        ("http://example.com/a#part", "example.com/a"),
        ("*.München.de", "*.xn--mnchen-3ya.de"),
        ("München.de", "xn--mnchen-3ya.de"),
    ],
)
def test_what_is_typed_loses_what_says_nothing(typed: str, stored: str) -> None:
    assert pattern_as_stored(typed) == stored


@pytest.mark.parametrize(
    "bad", ["", "  ", "/path", "https://", "a b.com", "u@example.com", "h:80/x", "ex[a].com", "x" * 301]
)
def test_what_names_no_host_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="names no host"):
        pattern_as_stored(bad)


def test_a_pattern_full_of_stars_takes_no_time() -> None:
    pattern = pattern_as_stored("example.com/" + "*a" * 100)
    begun = time.monotonic()
    assert not fits(pattern, "https://example.com/" + "a" * 2000 + "b")
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize(
    ("url", "folder"),
    [
        ("https://example.com/film.MKV?x=y.zip", HOME / "Videos"),
        ("https://ia800.archive.org/film.mp4", HOME / "Videos"),  # the first that fits
        ("https://ia800.archive.org/book.pdf", Path("/mnt/archive")),
        ("https://img.example.com/album/1.jpg", HOME / "Photos" / "new"),
        ("https://img.example.com/album/1.pdf", HOME),  # both have to fit
        ("https://img.example.com/1.jpg", HOME),
        ("https://example.com/", HOME),
        ("https://example.com/film%2Emkv", HOME / "Videos"),
    ],
)
def test_a_link_goes_to_the_first_category_that_fits(url: str, folder: Path) -> None:
    assert folder_for(SORTING, MAIN, url) == folder
    assert folder_for(replace(SORTING, sorts_by_category=False), MAIN, url) == HOME


def test_the_name_that_is_given_goes_before_the_one_in_the_link() -> None:
    assert folder_for(SORTING, MAIN, "https://example.com/get?id=3", "film.mkv") == HOME / "Videos"


def test_the_folder_of_a_queue_goes_before() -> None:
    night = Queue("q1", "Night", folder=Path("/mnt/night"))
    settings = replace(SORTING, queues=(Queue(MAIN), night, Queue("q2", "Day")))
    assert folder_for(settings, "q1", "https://example.com/film.mkv") == Path("/mnt/night")
    assert folder_for(settings, "q2", "https://example.com/film.mkv") == HOME / "Videos"


def test_only_folders_below_the_download_folder_are_made_and_only_where_they_are_wanted() -> None:
    assert folders_to_make(SORTING) == {HOME / "Videos": HOME, HOME / "Photos" / "new": HOME}
    assert folders_to_make(replace(SORTING, sorts_by_category=False)) == {}


@pytest.mark.parametrize(
    ("name", "folder", "types", "patterns"),
    [
        ("", "Videos", ["video"], []),
        ("x" * (LONGEST_NAME + 1), "Videos", ["video"], []),
        ("V", "", ["video"], []),
        ("V", "..", ["video"], []),
        ("V", "a/../../etc", ["video"], []),
        ("V", "a\0b", ["video"], []),
        ("V", "Videos", [], []),
        ("V", "Videos", [], ["/"]),
        ("V", "Videos", [], [f"h{number}" for number in range(PATTERNS_AT_MOST + 1)]),
    ],
)
def test_what_can_be_no_category_is_refused(
    name: str, folder: str, types: list[str], patterns: list[str]
) -> None:
    with pytest.raises(ValueError, match=r".+"):
        category_from(name, Path(folder), map(FileType, types), patterns)


def test_a_category_for_nothing_is_for_nothing_and_of_one_name_there_is_one() -> None:
    nothing = Category("None", Path("x"))
    assert category_for((nothing,), "https://example.com/a.mkv") is None
    later = replace(VIDEOS, name="VIDEOS", folder=Path("Films"))
    assert with_unique_names((VIDEOS, ARCHIVE, later)) == (later, ARCHIVE)
