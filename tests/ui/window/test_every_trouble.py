"""For every error and every wait: the window says what it is, and what it offers does something."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
import scenes
from PySide6.QtWidgets import QApplication, QDialog

from qtapp.domain.errors import ErrorKind
from qtapp.ui.messages import sentence, status_action, status_text
from qtapp.ui.models.order import Column
from qtapp.ui.row_words import row_hint
from qtapp.ui.views.detail_pages import OverviewPage
from tests.ui.rows import NOW
from tests.ui.test_messages import _written

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_every_kind_of_error_and_of_wait_is_among_the_scenes() -> None:
    assert {row.kind for row in scenes.errors()} == set(ErrorKind)
    told = _written(r'\bWhy\(\s*"([a-z-]+)"', "domain", "services")
    assert told <= {row.why.kind for row in scenes.waits() if row.why is not None}


@pytest.mark.parametrize("row", scenes.errors(), ids=lambda row: str(row.kind))
def test_the_action_of_a_row_does_something(row: Download, make_stage: MakeStage) -> None:
    if row.kind is ErrorKind.NAME_EXISTS:
        assert status_action(row) == ""  # it was to be skipped
        return
    stage = make_stage([row])
    assert status_action(row)
    stage.window.list_area.table.remedy_requested.emit(row.id)
    QApplication.processEvents()
    asked = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
    assert asked or stage.manager.calls
    for dialog in asked:
        dialog.close()


@pytest.mark.parametrize("row", scenes.errors(), ids=lambda row: str(row.kind))
def test_the_details_of_a_row_tell_its_trouble(row: Download, make_stage: MakeStage, qtbot: QtBot) -> None:
    window = make_stage([row]).window
    scenes.show_details("overview")(window)
    stack = window.details.pane.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), OverviewPage))
    page = cast("OverviewPage", stack.currentWidget())
    assert row.kind is not None
    said = sentence(row.kind, row)
    qtbot.waitUntil(lambda: said.title in page.trouble.text())
    assert said.text in page.trouble.text()


@pytest.mark.parametrize("row", scenes.waits(), ids=lambda row: row.name)
def test_a_wait_is_told_in_the_list_and_in_its_hint(row: Download, make_stage: MakeStage) -> None:
    window = make_stage([row]).window
    model = window.list_area.model
    shown = model.data(model.index(0, Column.STATUS))
    assert shown.startswith(status_text(row, NOW))
    assert "{" not in row_hint(row, NOW)
    assert shown not in ("Queued", "Waiting")
