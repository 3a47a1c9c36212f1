"""Links whose rows have left the list, but whose files are there: told of before they are fetched again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import Download, State
from qtapp.domain.link_keys import link_key
from qtapp.services.past_links import PastLinks
from qtapp.ui.models.staging_model import StagingColumn
from qtapp.ui.painting.row_delegate import PADDING
from qtapp.ui.staging_words import status_text
from qtapp.ui.views.staging_table import StagingTable
from tests.ui.rows import NOW, download
from tests.ui.window.test_repeats import NEW, button, offer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

DAY_S = 86_400


class History:
    """What it has, by address."""

    def __init__(self) -> None:
        self.past: dict[str, Download] = {}

    def __call__(self, _file: Path, urls: Sequence[str], _until: float) -> Mapping[str, Download]:
        return {link_key(url): self.past[url] for url in urls if url in self.past}

    def put(self, row: Download) -> str:
        self.past[row.spec.url] = row
        return row.spec.url


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def make_looking(make_stage: MakeStage, history: History) -> Iterator[MakeStage]:
    with ThreadPoolExecutor(1, "test-past") as pool:

        def make(*given: object, **settings: object) -> Stage:
            stage = make_stage(*given, **settings)  # type: ignore[arg-type]
            past = PastLinks(Path("/nowhere"), pool, stage.window, find=history)
            stage.manager.offers.look_back(past)
            return stage

        yield make


def old(folder: Path, number: int, finished_at: float | None) -> Download:
    path = folder / f"file-{number}.iso"
    path.write_bytes(b"x")
    return download(number, path.name, State.DONE, path=path, finished_at=finished_at)


@pytest.mark.parametrize(
    ("finished_at", "words"),
    [
        (NOW - 20 * DAY_S, "Downloaded on 3 Nov, as file-1.iso. The file is still there."),
        (NOW - 3_600, "Downloaded today at 13:00, as file-1.iso. The file is still there."),
        (None, "Downloaded before, as file-1.iso. The file is still there."),
    ],
)
def test_one_link_is_told_with_its_day_and_name(
    qtbot: QtBot,
    make_looking: MakeStage,
    history: History,
    tmp_path: Path,
    finished_at: float | None,
    words: str,
) -> None:
    stage = make_looking()
    url = history.put(old(tmp_path, 1, finished_at))
    offer(qtbot, stage, url)
    assert stage.bars == (words,)
    assert stage.manager.specs == []
    assert button(stage, "Show").accessibleDescription() == words
    QTest.mouseClick(button(stage, "Add Again"), Qt.MouseButton.LeftButton)
    assert [spec.url for spec in stage.manager.specs] == [url]


@pytest.mark.parametrize(
    ("past", "listed", "fresh", "words"),
    [
        (1, 0, 1, "1 of 2 links was downloaded before, and its file is still there."),
        (2, 0, 0, "Both links were downloaded before, and the files are still there."),
        (3, 0, 0, "All 3 links were downloaded before, and the files are still there."),
        (2, 0, 1, "2 of 3 links were downloaded before, and the files are still there."),
        (1, 1, 0, "One link is on the list already, the other was downloaded before."),
        (2, 1, 0, "All 3 links are on the list already, or were downloaded before."),
        (1, 1, 1, "2 of 3 links are on the list already, or were downloaded before."),
    ],
)
def test_several_are_counted(
    qtbot: QtBot,
    make_looking: MakeStage,
    history: History,
    tmp_path: Path,
    past: int,
    listed: int,
    fresh: int,
    words: str,
) -> None:
    rows = [download(50 + number, "a") for number in range(listed)]
    stage = make_looking(rows)
    urls = [history.put(old(tmp_path, number, NOW)) for number in range(past)]
    urls += [row.spec.url for row in rows] + [f"{NEW}{number}" for number in range(fresh)]
    offer(qtbot, stage, *urls)
    assert stage.bars == (words,)
    assert len(stage.manager.specs) == fresh


def test_show_shows_the_file_and_leaves_the_bar(
    qtbot: QtBot, make_looking: MakeStage, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make_looking()
    row = old(tmp_path, 1, NOW)
    shown: list[Download] = []
    monkeypatch.setattr(stage.window.opener, "show_in_folder", shown.append)
    offer(qtbot, stage, history.put(row))
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert shown == [row]
    assert len(stage.bars) == 1


def test_a_file_that_went_meanwhile_is_told_of_without_a_button_that_does_nothing(
    qtbot: QtBot, make_looking: MakeStage, history: History, tmp_path: Path
) -> None:
    stage = make_looking()
    row = old(tmp_path, 1, NOW)
    offer(qtbot, stage, history.put(row))
    assert row.path is not None
    row.path.unlink()
    with qtbot.waitSignal(stage.window.opener.missing):
        QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert len(stage.bars) == 2
    with pytest.raises(ValueError, match="unpack"):
        button(stage, "Download Again")


def test_in_the_staging_list_it_is_marked_and_has_no_tick(
    qtbot: QtBot, make_looking: MakeStage, history: History, tmp_path: Path
) -> None:
    stage = make_looking(ask_before_adding=True)
    url = history.put(old(tmp_path, 1, NOW))
    stage.window.intake.offer_text(f"{url}\n{NEW}")
    desk = stage.window.staging
    qtbot.waitUntil(lambda: desk._staging is not None and len(desk._staging) == 2)
    staging = desk._staging
    assert staging is not None
    assert [status_text(staging, place) for place in (0, 1)] == ["Downloaded before", ""]
    assert [staging.is_ticked(place) for place in (0, 1)] == [False, True]
    assert (staging.totals.ticked, staging.totals.of) == (1, 2)
    staging.tick([0], is_ticked=True)
    assert {candidate.spec.url for candidate in staging.chosen().candidates} == {url, NEW}
    assert len(staging.chosen().again) == 1
    assert desk.dialog is not None
    table = desk.dialog.findChild(StagingTable)
    assert table is not None
    needed = table.fontMetrics().horizontalAdvance("Downloaded before") + 2 * PADDING
    assert table.columnWidth(StagingColumn.STATUS) >= needed
