"""Which names a folder holds: how twins are found, and how old a listing may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.transfer import taken
from qtapp.transfer.taken import LISTING_LASTS, TakenNames

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class Clock:
    """Reading a folder takes a second by it: every look at it is one later."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        self.seconds += 1.0
        return self.seconds


def claim(names: TakenNames, folder: Path, name: str) -> bool:
    with names.claimed(folder, name) as is_free:
        if is_free:
            (folder / name).touch()
        return is_free


def test_a_twin_is_found(folder: Path) -> None:
    """N08"""
    (folder / "README").touch()
    names = TakenNames()
    assert names.holds(folder, "readme")
    assert not names.holds(folder, "readme.txt")
    assert not claim(names, folder, "ReadMe")
    assert claim(names, folder, "ReadMe.txt")


def test_a_name_itself_is_found_however_old_the_listing(folder: Path) -> None:
    names = TakenNames(Clock())
    assert not names.holds(folder, "a")
    (folder / "a").touch()
    assert names.holds(folder, "a")


def test_what_has_gone_is_free_however_old_the_listing(folder: Path) -> None:
    names = TakenNames(Clock())
    assert claim(names, folder, "a")
    assert names.holds(folder, "A")
    (folder / "a").unlink()
    assert not names.holds(folder, "A")
    assert claim(names, folder, "A")


def test_what_we_take_is_known_at_once(folder: Path) -> None:
    names = TakenNames(Clock())
    assert not names.holds(folder, "x")
    assert claim(names, folder, "a")
    assert not claim(names, folder, "A")


def test_nobody_gets_a_twin_while_a_name_is_being_taken(folder: Path) -> None:
    """N09: between the look and the rename."""
    names = TakenNames()
    with names.claimed(folder, "a") as is_free:
        assert is_free
        assert not claim(names, folder, "A")
        assert names.holds(folder, "A")
    assert claim(names, folder, "A")


def test_a_claim_ends_with_the_error_that_ended_it(folder: Path) -> None:
    names = TakenNames()
    try:
        with names.claimed(folder, "a"):
            raise FileExistsError
    except FileExistsError:
        pass
    assert claim(names, folder, "A")


def test_a_listing_lasts_in_proportion_to_what_it_took(folder: Path) -> None:
    clock = Clock()
    names = TakenNames(clock)
    assert not names.holds(folder, "x")
    (folder / "A").touch()
    assert not names.holds(folder, "a")
    clock.seconds += LISTING_LASTS
    assert names.holds(folder, "a")


def test_a_folder_with_too_many_entries_is_asked_for_the_name_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taken, "MOST_ENTRIES", 3)
    for name in "ABCDE":
        (folder / name).touch()
    names = TakenNames()
    assert not names.holds(folder, "a")
    assert names.holds(folder, "A")


def test_a_folder_that_is_not_there_holds_nothing(folder: Path) -> None:
    assert not TakenNames().holds(folder / "nowhere", "a")


def test_only_so_many_folders_are_remembered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taken, "FOLDERS_REMEMBERED", 2)
    clock = Clock()
    names = TakenNames(clock)
    places = [folder / str(number) for number in range(3)]
    for place in places:
        place.mkdir()
        assert not names.holds(place, "a")
    for place in places:
        (place / "A").touch()
    assert [names.holds(place, "a") for place in (places[2], places[0])] == [False, True]
