"""A window to which nothing happens does nothing: no repaint, and no timer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from qtapp.domain.download import State
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage

REST_MS = 3_000
# half a minute after a pixmap was used last Qt's cache of them, which has no class of its own, looks once
# whether to keep it: one that an earlier test has used may be due
CACHE_OF_QT = "Timer of QObject in NoneType"


class Turns(QObject):
    """What wakes the event loop: timers that fire and repaints, by whose they are."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Timer, QEvent.Type.Paint):
            owner = watched.parent()
            self.seen.append(f"{event.type().name} of {type(watched).__name__} in {type(owner).__name__}")
        return False


@pytest.mark.parametrize("is_hidden", [False, True])
def test_ten_thousand_rows_at_rest_wake_nobody(
    make_stage: MakeStage, qtbot: QtBot, qapp: QCoreApplication, is_hidden: bool
) -> None:
    rows = [download(number, f"{number}.iso", State.PAUSED) for number in range(10_000)]
    stage = make_stage(rows, tray=True)
    stage.window.actions_.details.setChecked(True)
    stage.window.list_area.table.select_ids([rows[0].id])
    if is_hidden:
        stage.window.hide()
    qtbot.wait(REST_MS)  # what the beginning has left to do
    turns = Turns(qapp)
    qtbot.wait(REST_MS)
    qapp.removeEventFilter(turns)
    turns.seen.remove("Timer of QTimer in QEventLoop")  # the end of the wait itself
    assert turns.seen in ([], [CACHE_OF_QT])
