"""A portable folder that is moved between two starts, as a stick that gets another place is."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Download, DownloadSpec, State
from qtapp.domain.looked_over import LookedOver, LookedOverLink
from qtapp.domain.queues import Queue
from qtapp.storage import looked_over_store, settings_store
from qtapp.storage.places import Places
from qtapp.storage.portable_move import RECORD, Moved, bring_settings_along, moved_since
from tests.storage.histories import locked

if TYPE_CHECKING:
    from tests.storage.conftest import StartHistory


class Stick:
    """A folder with the built program and its profile, and the downloads beside it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.folder = folder
        (folder / "profile").mkdir(parents=True)
        (folder / "wherry").touch()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        self._is_found()

    def move_to(self, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        self.folder = self.folder.rename(folder)
        self._is_found()

    def _is_found(self) -> None:
        self._monkeypatch.setattr(sys, "executable", str(self.folder / "wherry"))

    @property
    def places(self) -> Places:
        places = Places.chosen(None)
        assert places.is_portable
        return places


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stick:
    return Stick(tmp_path / "media" / "E" / "Wherry", monkeypatch)


def row(number: int, folder: Path, state: State = State.PAUSED) -> Download:
    spec = DownloadSpec(f"{number:032x}", f"http://a.example/{number}", folder, float(number))
    path = folder / f"{number}" if state is State.DONE else None
    return Download(spec, state, f"{number}", path=path, folder_mark="the disk of then", bytes_done=7)


def test_folders_of_the_settings_below_it_go_along(stick: Stick, tmp_path: Path) -> None:
    elsewhere = tmp_path / "home" / "Downloads"
    bring_settings_along(stick.places)
    settings = settings_store.default_settings()
    queues = (
        Queue("0123abcd", "by day", folder=stick.folder / "day"),
        Queue("4567abcd", "b", folder=elsewhere),
    )
    at_first = replace(settings, folder=stick.folder / "files", queues=(*settings.queues, *queues))
    settings_store.save(stick.places.settings_file, at_first)
    stick.move_to(tmp_path / "run" / "F" / "Wherry")
    bring_settings_along(stick.places)
    for _ in range(2):
        found, complaint = settings_store.load(stick.places.settings_file)
        assert (found.folder, complaint) == (stick.folder / "files", None)
        assert [queue.folder for queue in found.queues[1:]] == [stick.folder / "day", elsewhere]
        bring_settings_along(stick.places)  # as after a crash, before the rows had gone along


def test_links_that_are_being_looked_over_go_along(stick: Stick, tmp_path: Path) -> None:
    """A file that is none is left to whoever reads it."""
    bring_settings_along(stick.places)
    places = stick.places
    links = tuple(LookedOverLink(row(n, stick.folder / "files").spec) for n in range(3))
    looked_over_store.save(places.looked_over_file, LookedOver(links, stick.folder, "main", ""))
    stick.move_to(tmp_path / "F")
    bring_settings_along(stick.places)
    found = looked_over_store.load(stick.places.looked_over_file)
    assert found is not None
    assert found.folder == stick.folder
    assert {link.spec.folder for link in found.links} == {stick.folder / "files"}
    stick.places.looked_over_file.write_text("no JSON")
    stick.move_to(tmp_path / "G")
    bring_settings_along(stick.places)
    assert stick.places.looked_over_file.read_text() == "no JSON"


def test_rows_below_it_go_along_and_are_not_taken_for_those_of_another_disk(
    stick: Stick, tmp_path: Path, start_history: StartHistory
) -> None:
    before, elsewhere = stick.folder, tmp_path / "home"
    bring_settings_along(stick.places)
    first = start_history(stick.places.history_file)
    first.history.open()
    first.history.admit(
        [
            row(1, before),
            row(2, before / "files" / "Bücher"),
            row(3, before / "files", State.DONE),
            row(4, elsewhere),
            row(5, before.with_name("Wherry two")),
        ]
    )
    first.next("recorded")
    first.history.close(10_000)
    stick.move_to(tmp_path / "run" / "F" / "Wherry")
    after = stick.folder

    bring_settings_along(stick.places)
    moved = moved_since(stick.places)
    assert moved == Moved(before, after, after / "profile")
    index = stick.places.history_file.with_name("history-index.db")
    index.write_bytes(b"of the folders as they were")
    second = start_history(stick.places.history_file, moved=moved)
    second.history.open()
    second.history.load_listed()
    rows = {each.id[-1]: each for each in second.next("loaded").downloads}
    assert {number: each.spec.folder for number, each in rows.items()} == {
        "1": after,
        "2": after / "files" / "Bücher",
        "3": after / "files",
        "4": elsewhere,
        "5": before.with_name("Wherry two"),
    }
    assert rows["3"].path == after / "files" / "3"
    marks = {number: each.folder_mark for number, each in rows.items()}
    assert marks == dict.fromkeys("123") | dict.fromkeys("45", "the disk of then")
    assert moved_since(stick.places) is None
    assert not index.exists()


def test_a_history_that_is_locked_goes_along_once_it_is_not(
    stick: Stick, tmp_path: Path, start_history: StartHistory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P09."""
    bring_settings_along(stick.places)
    first = start_history(stick.places.history_file)
    first.history.open()
    first.history.admit([row(1, stick.folder)])
    first.next("recorded")
    first.history.close(10_000)
    stick.move_to(tmp_path / "F")
    places = stick.places
    monkeypatch.undo()  # the lock is held by another process, which Python's own program runs
    with locked(places.history_file):
        second = start_history(places.history_file, moved=moved_since(places))
        second.history.open()
        second.history.load_listed()
        assert second.next("opened").kind == "locked"
        assert moved_since(places) is not None
    assert second.next("loaded").downloads[0].spec.folder == stick.folder
    assert moved_since(places) is None


def test_what_is_known_of_its_place_and_what_is_not(stick: Stick, tmp_path: Path) -> None:
    """Nothing goes along on the word of a record that says nothing, or in a circle."""
    assert moved_since(stick.places) is None
    bring_settings_along(stick.places)
    record = stick.folder / "profile" / RECORD
    assert json.loads(record.read_text()) == {"folder": str(stick.folder)}
    for odd in ('{"folder": "relative"}', '{"folder": 7}', "[]", "", f'{{"folder": "{tmp_path}"}}'):
        record.write_text(odd)
        assert moved_since(stick.places) is None, odd
    named = Places.chosen(tmp_path / "named")
    bring_settings_along(named)
    assert not (tmp_path / "named").exists()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("/E/W", "/F/W"), ("/E/W/a b", "/F/W/a b"), ("/E/Wx", "/E/Wx"), ("/E", "/E"), ("none", "none")],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of POSIX")
def test_only_what_lies_in_it_goes_along(text: str, wanted: str) -> None:
    assert Moved(Path("/E/W"), Path("/F/W"), Path("/F/W/profile")).translated(text) == wanted
