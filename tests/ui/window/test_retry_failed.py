"""Retry All Failed: which rows are tried again, which are left out, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.services.transitions import can_be_tried_again, waits_for_somebody
from qtapp.ui.retry_failed import retried_text
from tests.ui.rows import download, every_state

if TYPE_CHECKING:
    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROWS = (
    download(1, "a.iso", State.FAILED, kind=ErrorKind.CONNECTION_LOST),
    download(2, "b.iso", State.FAILED, kind=ErrorKind.NOT_FOUND),
    download(3, "c.zip", State.NEEDS_YOU, kind=ErrorKind.LOGIN_NEEDED),
    download(4, "d.zip", State.NEEDS_YOU, kind=ErrorKind.SERVER_BUSY),
    download(5, "e.zip", State.PAUSED),
    download(6, "f.zip", State.NEEDS_YOU, kind=ErrorKind.DISK_FULL),
    download(7, "g.zip", State.CANCELLED),
)
IDS = [row.id for row in ROWS]


def test_all_that_failed_is_tried_again_but_for_what_waits_for_somebody(make_stage: MakeStage) -> None:
    stage = make_stage(ROWS)
    QTest.keyClick(
        stage.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert stage.manager.called("retry") == [(IDS[0], IDS[1], IDS[3])]
    assert stage.bars == ("3 downloads are tried again. 2 need you first.",)


def test_where_the_list_is_narrowed_those_shown_are_meant(make_stage: MakeStage) -> None:
    stage = make_stage(ROWS)
    stage.window.top_bar.search.setText(".zip")
    stage.window.actions_.retry_failed.trigger()
    assert stage.manager.called("retry") == [(IDS[3],)]
    assert stage.bars == ("1 download is tried again. 2 need you first.",)
    stage.window.top_bar.search.setText("e.zip")
    stage.window.actions_.retry_failed.trigger()
    assert len(stage.manager.called("retry")) == 1
    assert stage.bars == ("None of those shown has failed.",)


def test_it_is_offered_while_something_has_failed(make_stage: MakeStage) -> None:
    stage = make_stage([ROWS[4]])
    action = stage.window.actions_.retry_failed
    assert not action.isEnabled()
    stage.manager.put(ROWS[2])
    assert action.isEnabled(), "it says that it needs somebody"
    action.trigger()
    assert stage.manager.called("retry") == []
    assert stage.bars == ("None has failed. 1 needs you first.",)
    stage.manager.put(ROWS[0])
    assert action.isEnabled()


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_no_kind_is_both_tried_and_left_out(kind: ErrorKind) -> None:
    needs_you = download(1, state=State.NEEDS_YOU, kind=kind)
    assert can_be_tried_again(needs_you) is (kind.whose_move is WhoseMove.RETRY)
    assert waits_for_somebody(needs_you) is not can_be_tried_again(needs_you)
    failed = download(1, state=State.FAILED, kind=kind)
    assert can_be_tried_again(failed)
    assert not waits_for_somebody(failed)


def test_what_has_not_failed_is_neither() -> None:
    for row in every_state():
        if row.state not in (State.FAILED, State.NEEDS_YOU):
            assert not can_be_tried_again(row)
            assert not waits_for_somebody(row)


def test_words() -> None:
    assert retried_text(1, 1, is_narrowed=False) == "1 download is tried again. 1 needs you first."
    assert retried_text(0, 1200, is_narrowed=False).startswith("None has failed. 1")
