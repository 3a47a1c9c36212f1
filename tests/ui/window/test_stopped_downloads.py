"""The bar about what the last end of the program stopped, and what its answers do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QToolButton

from qtapp.domain.download import State
from qtapp.domain.settings import AtStart
from qtapp.ui.messages import status_text
from qtapp.ui.stopped_downloads import STOPPED, StoppedDownloads
from tests.ui.rows import download

if TYPE_CHECKING:
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

BY_HAND = download(1, "by hand.iso", State.PAUSED)
STOPPED_ONES = tuple(
    replace(download(number, f"{number}.iso", State.PAUSED), is_put_by=True) for number in (2, 3)
)
ALL = (BY_HAND, *STOPPED_ONES)
IDS = tuple(row.id for row in STOPPED_ONES)
ASKED = "2 downloads were stopped when Wherry quit."


def restored(stage: Stage, at_start: str = AtStart.ASK, *, crashes: bool = False) -> StoppedDownloads:
    stopped = StoppedDownloads(stage.manager, stage.window.list_area.banner, stage.window)  # type: ignore[arg-type]
    stopped.restore(at_start, crashes=crashes)
    stage.manager.restored.emit(stage.manager.downloads())
    return stopped


@pytest.mark.parametrize(
    ("at_start", "crashes", "goes_on", "bars"),
    [
        (AtStart.RESUME, False, True, ()),
        (AtStart.ASK, False, False, (ASKED,)),
        (AtStart.NEVER, False, False, ()),
        (
            AtStart.RESUME,
            True,
            False,
            ("Wherry crashed soon after its last starts. 2 downloads were not resumed.",),
        ),
        (AtStart.NEVER, True, False, ()),
    ],
)
def test_what_goes_on_and_what_is_asked(
    make_stage: MakeStage, at_start: str, crashes: bool, goes_on: bool, bars: tuple[str, ...]
) -> None:
    stage = make_stage(ALL)
    restored(stage, at_start, crashes=crashes)
    assert stage.manager.called("restore") == [("goes on",) if goes_on else ()]
    assert stage.bars == bars


def test_where_nothing_was_stopped_nothing_is_asked(make_stage: MakeStage) -> None:
    stage = make_stage([BY_HAND])
    restored(stage)
    assert stage.bars == ()


def test_the_button_resumes_those_and_no_others(make_stage: MakeStage) -> None:
    stage = make_stage(ALL)
    restored(stage)
    stage.window.list_area.banner.press(STOPPED)
    assert stage.manager.called("resume") == [IDS]
    assert stage.bars == ()


def test_to_close_the_bar_leaves_them_paused_by_somebodys_word(make_stage: MakeStage) -> None:
    stage = make_stage(ALL)
    restored(stage)
    close = stage.window.list_area.banner.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    close.click()
    assert stage.manager.called("pause") == [IDS]
    assert stage.manager.called("resume") == []


def test_the_bar_goes_once_each_was_answered_for_by_itself(make_stage: MakeStage) -> None:
    stage = make_stage(ALL)
    restored(stage)
    stage.manager.put(replace(STOPPED_ONES[0], state=State.QUEUED, is_put_by=False))
    assert stage.bars == (ASKED,)
    stage.manager.remove([STOPPED_ONES[1].id])
    assert STOPPED not in stage.window.list_area.banner.subjects()
    assert stage.manager.called("pause") == []


def test_the_row_says_why_it_is_paused() -> None:
    assert status_text(STOPPED_ONES[0], 0.0) == "Paused · stopped when Wherry quit"
    assert status_text(BY_HAND, 0.0) == "Paused"
