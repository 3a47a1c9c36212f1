"""Downloads that came in together, and what they are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import DownloadSpec, new_download_id
from qtapp.domain.groups import (
    LONGEST_NAME,
    Passage,
    common_name,
    fit_name,
    new_group,
    passages,
    together,
    without_lone,
)


def test_a_text_is_cut_at_the_lines_that_name_groups() -> None:
    text = "https://a/1\n\n=== Harbour at dawn\nhttps://a/2\nhttps://a/3\n  ==== Night ====\nhttps://a/4"
    assert passages(text) == (
        Passage("", "https://a/1\n"),
        Passage("Harbour at dawn", "https://a/2\nhttps://a/3"),
        Passage("Night", "https://a/4"),
    )


def test_signs_without_a_name_end_a_group() -> None:
    assert passages("=== one\nhttps://a/1\n===\nhttps://a/2") == (
        Passage("one", "https://a/1"),
        Passage("", "https://a/2"),
    )


def test_a_heading_with_nothing_below_it_is_no_group() -> None:
    assert passages("=== one\n\n=== two\nhttps://a/1\n=== three") == (Passage("two", "https://a/1"),)


def test_a_text_without_headings_stays_as_it_is() -> None:
    for text in ("", "https://a/?q===\r\n https://b/ == c", "a === b"):
        assert passages(text) == (Passage("", text.replace("\r\n", "\n")),) or passages(text) == (
            Passage("", text),
        )


@given(st.text())
def test_nothing_but_headings_is_lost_of_a_text(text: str) -> None:
    lines = [line for passage in passages(text) for line in passage.text.splitlines() if line.strip()]
    headings = [line for line in text.splitlines() if line.strip().startswith("===")]
    kept = [line for line in text.splitlines() if line.strip() and line not in headings]
    assert lines == kept or not headings


@pytest.mark.parametrize(
    ("name", "fit"),
    [
        ("  Harbour \t at\ndawn ", "Harbour at dawn"),
        ("a\u202eb\0c", "a b c"),
        ("\n\t", ""),
        ("x" * 1_000, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_line_of_what_can_be_seen(name: str, fit: str) -> None:
    assert fit_name(name) == fit


def test_a_group_without_a_name_is_none() -> None:
    assert new_group(" \n", 5.0) is None
    first, second = new_group("a", 5.0), new_group("a", 5.0)
    assert first is not None
    assert second is not None
    assert (first.name, first.added_at) == ("a", 5.0)
    assert first.id != second.id


@pytest.mark.parametrize(
    ("names", "hosts", "called"),
    [
        (["photo-01.jpg", "photo-02.jpg", "photo-10.jpg"], ["a"] * 3, "photo"),
        (["field-recordings-03.zip", "field-recordings-04.zip"], ["a", "a"], "field-recordings"),
        (["big boat.jpg", "big bottle.jpg"], ["a", "b"], "a"),
        (["wooden boat 1.jpg", "wooden bottle.jpg"], ["a", "b"], "wooden"),
        (["holiday.jpg", "holistic.jpg"], ["b", "a", "a"], "a"),
        (["1.jpg", "2.jpg"], ["a.example", "b.example", "b.example"], "b.example"),
        (["one"], [""], ""),
        ([], [], ""),
    ],
)
def test_what_came_together_is_called_by_what_it_has_in_common(
    names: list[str], hosts: list[str], called: str
) -> None:
    assert common_name(names, hosts) == called


def specs(*urls: str) -> list[DownloadSpec]:
    return [DownloadSpec(new_download_id(), url, Path("/there"), 7.0) for url in urls]


def names(found: tuple[DownloadSpec, ...]) -> list[str]:
    return [spec.group.name if spec.group is not None else "" for spec in found]


def test_links_of_one_title_are_one_group_and_a_lone_one_is_none() -> None:
    given = specs(*(f"https://a.example/boat%20{number}.jpg?q/x" for number in range(5)))
    found = together(given, ["Night", "", "Night", "", "Day"])
    assert names(found) == ["Night", "boat", "Night", "boat", ""]
    assert found[0].group is found[2].group
    assert found[0].group is not None
    assert found[0].group.added_at == 7.0
    assert names(together(given[:1], [""])) == [""]
    assert together([], []) == ()


def test_who_is_left_alone_of_a_group_is_in_none() -> None:
    found = together(specs("https://a/1", "https://a/2", "https://b/3", "https://b/4"), ["x", "x", "y", "y"])
    assert names(without_lone(found[:3])) == ["x", "x", ""]
