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

    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_every_kind_of_error_and_of_wait_is_among_the_scenes() -> None:
    assert {row.kind for row in scenes.errors()} == set(ErrorKind)
    told = _written(r'\bWhy\(\s*"([a-z-]+)"', "domain", "services")
    assert told <= {row.why.kind for row in scenes.waits() if row.why is not None}


def test_the_action_of_a_row_does_something(make_stage: MakeStage) -> None:
    rows = scenes.errors()
    stage = make_stage(rows)
    for row in rows:
        if row.kind is ErrorKind.NAME_EXISTS:
            assert status_action(row) == ""  # it was to be skipped
            continue
        assert status_action(row), row.kind
        held = stage.window.list_area.model.find(row.id)
        assert held is not None
        assert (held.state, held.kind) == (row.state, row.kind), "those before had no say in it"
        stage.manager.calls.clear()
        stage.window.list_area.table.remedy_requested.emit(row.id)
        QApplication.processEvents()
        asked = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
        assert asked or stage.manager.calls, row.kind
        for dialog in asked:
            dialog.close()
        assert not any(dialog.isVisible() for dialog in asked), row.kind


def test_the_details_of_a_row_tell_its_trouble(make_stage: MakeStage, qtbot: QtBot) -> None:
    rows = scenes.errors()
    window = make_stage(rows).window
    scenes.show_details("overview")(window)
    stack = window.details.pane.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), OverviewPage))
    page = cast("OverviewPage", stack.currentWidget())
    for row in rows:
        assert row.kind is not None
        said = sentence(row.kind, row)
        window.list_area.table.select_ids([row.id])
        qtbot.waitUntil(lambda title=said.title: title in page.trouble.text())  # type: ignore[misc]
        assert window.details.pane.title.text == row.name
        assert said.text in page.trouble.text(), row.kind


def test_a_wait_is_told_in_the_list_and_in_its_hint(make_stage: MakeStage) -> None:
    rows = scenes.waits()
    model = make_stage(rows).window.list_area.model
    for row in rows:
        place = model.row_of(row.id)
        assert place is not None
        shown = model.data(model.index(place, Column.STATUS))
        assert shown.startswith(status_text(row, NOW)), row.name
        assert "{" not in row_hint(row, NOW), row.name
        assert shown not in ("Queued", "Waiting"), row.name
