"""What the list can be narrowed to: the right rows are shown, and the counts are those of the list."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from qtapp.domain.download import Download, State
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.facets import EVERYTHING, Choice, Facets, Kind, Section, Status, host_key, traits_of
from tests.ui.rows import NOW, download, every_state

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("british", "qapp")

PAUSED = Choice(Section.STATUS, Status.PAUSED)
VIDEO = Choice(Section.TYPE, Kind.VIDEO)


def _names(model: DownloadModel) -> list[str]:
    return [model.download_at(row).name for row in range(model.rowCount())]


def _at(number: int, url: str) -> Download:
    row = download(number)
    return replace(row, spec=replace(row.spec, url=url))


@pytest.mark.parametrize("state", State)
def test_every_state_is_counted_under_one_status(state: State) -> None:
    assert traits_of(download(1, state=state))[Section.STATUS] in set(Status)


def test_what_failed_needs_the_user_as_well() -> None:
    assert traits_of(download(1, state=State.FAILED))[Section.STATUS] == Status.NEEDS_YOU


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.mp4", Kind.VIDEO),
        ("a.JPG", Kind.IMAGE),
        ("a.flac", Kind.AUDIO),
        ("a.tar.zst", Kind.ARCHIVE),
        ("a.pdf", Kind.DOCUMENT),
        ("a.exe", Kind.PROGRAM),
        ("a", Kind.OTHER),
        ("a.ttf", Kind.OTHER),
    ],
)
def test_the_name_says_the_type(name: str, kind: Kind) -> None:
    assert traits_of(download(1, name))[Section.TYPE] == kind


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://dl.example.org/a?b=http://x.example/", "dl.example.org"),
        ("http://dl.example.org:8080/", "dl.example.org"),
        ("http://dl.example.org", "dl.example.org"),
        ("http://dl.example.org?a", "dl.example.org"),
        ("http://[2001:db8::1]:80/a", "2001:db8::1"),
        ("", ""),
        ("no address", ""),
    ],
)
def test_the_host_of_an_address(url: str, host: str) -> None:
    assert host_key(url) == host


def test_a_choice_and_the_search_narrow_the_list_together(model: DownloadModel) -> None:
    model.add(
        [
            download(1, "dawn.mp4", State.PAUSED),
            download(2, "dusk.mp4"),
            download(3, "dawn.zip", State.PAUSED),
        ]
    )
    model.set_choice(PAUSED)
    assert _names(model) == ["dawn.mp4", "dawn.zip"]
    model.set_filter("zip")
    assert _names(model) == ["dawn.zip"]
    model.set_choice(VIDEO)
    assert _names(model) == []
    model.set_filter("")
    assert _names(model) == ["dawn.mp4", "dusk.mp4"]
    model.set_choice(EVERYTHING)
    assert model.rowCount() == 3


def test_rows_come_into_view_and_go_out_of_it_as_they_change(model: DownloadModel) -> None:
    rows = [download(number, f"{number}.bin", State.PAUSED) for number in range(5)]
    model.add(rows)
    model.set_choice(PAUSED)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.update([replace(rows[1], state=State.QUEUED), replace(rows[3], state=State.DONE)])
    assert _names(model) == ["0.bin", "2.bin", "4.bin"]
    assert model.row_of(rows[1].id) is None
    model.update([rows[3], replace(rows[2], rank=9)])
    assert _names(model) == ["0.bin", "3.bin", "4.bin", "2.bin"]
    assert resets == []


def test_a_row_that_comes_into_a_sorted_view_finds_its_place(model: DownloadModel) -> None:
    rows = [download(number, name, State.PAUSED) for number, name in enumerate("bca")]
    model.add([*rows, download(9, "aa")])
    model.set_choice(PAUSED)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    model.update([replace(download(9, "aa"), state=State.PAUSED)])
    assert _names(model) == ["a", "aa", "b", "c"]


def test_the_busiest_sites_come_first_and_follow_what_is_added_and_removed(model: DownloadModel) -> None:
    model.add([_at(n, f"https://{host}.example/{n}") for n, host in enumerate("abbccc")])
    facets = model.facets
    assert facets.busiest_sites(2) == ["c.example", "b.example"]
    assert facets.busiest_sites(9) == ["c.example", "b.example", "a.example"]
    model.remove([download(n).id for n in (3, 4, 5)])
    assert facets.busiest_sites(9) == ["b.example", "a.example"]
    assert facets.number_of_sites == 2


def test_counts_are_those_of_the_list_whatever_happens(model: DownloadModel) -> None:
    dice = random.Random(11)
    known = {row.id: row for row in every_state()}
    listed: dict[str, Download] = {}
    choices = [EVERYTHING, PAUSED, VIDEO, Choice(Section.SITE, "dl.example.org"), Choice(Section.SITE, "x")]
    for _ in range(300):
        some = dice.sample(sorted(known), dice.randint(1, 6))
        match dice.randint(0, 4):
            case 0:
                model.remove(some)
                for download_id in some:
                    listed.pop(download_id, None)
            case 1:
                model.add([known[download_id] for download_id in some])
                listed |= {download_id: known[download_id] for download_id in some}
            case 2:
                changed = {
                    item: replace(row, state=dice.choice(list(State)), name=dice.choice(["a.mp4", "b.zip"]))
                    for item, row in known.items()
                    if item in some
                }
                model.update(changed.values())
                listed |= {item: row for item, row in changed.items() if item in listed}
            case 3:
                model.set_choice(dice.choice(choices))
            case 4:
                model.set_filter(dice.choice(["", "mp4", "zip"]))
        for section in Section:
            counted = Counter(traits_of(row)[section] for row in listed.values())
            assert all(model.facets.number(Choice(section, key)) == n for key, n in counted.items())
        assert model.facets.number(EVERYTHING) == len(listed)
        choice, needle = model.choice, model.filter_text
        assert {model.id_at(row) for row in range(model.rowCount())} == {
            row.id
            for row in listed.values()
            if (choice == EVERYTHING or traits_of(row)[choice.section] == choice.key)
            and needle in f"{row.name} {row.spec.url}"
        }


def test_what_is_only_further_on_is_not_counted_anew(qtbot: QtBot, model: DownloadModel) -> None:
    running = download(1, state=State.RUNNING, bytes_total=100)
    model.add([running])
    with qtbot.assertNotEmitted(model.counted):
        model.update([replace(running, bytes_done=50)])
    with qtbot.waitSignal(model.counted):
        model.update([replace(running, state=State.DONE)])


def test_a_hundred_thousand_rows_are_counted_as_they_come_and_change_without_a_noticeable_wait() -> None:
    rows = [download(number, state=State.PAUSED) for number in range(100_000)]
    facets = Facets()
    begun = process_time()
    for row in rows:
        facets.put([traits_of(row)])
    # about 0.25 s; a few rows then cost nothing
    assert process_time() - begun < 2
    model = DownloadModel(lambda: NOW)
    model.add(rows)
    model.set_choice(PAUSED)
    took = []
    for number in range(0, 2_000, 100):
        some = [replace(row, state=State.QUEUED) for row in rows[number : number + 32]]
        begun = process_time()
        model.update(some)
        took.append(process_time() - begun)
    assert min(took) < 0.05
