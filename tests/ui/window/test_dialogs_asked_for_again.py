"""A dialog that stands beside the list is there once; one that was closed does not come in the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.fingerprints import Pin, Shown, with_shown
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def row(number: int, kind: ErrorKind, detail: str = "") -> str:
    ROWS.append(replace(download(number, f"{number}.bin", State.NEEDS_YOU), kind=kind, detail=detail))
    return ROWS[-1].id


ROWS = [download(9, "other.bin")]
LOGIN = row(1, ErrorKind.LOGIN_NEEDED)
LINK = row(2, ErrorKind.LINK_EXPIRED)
UNTRUSTED = row(3, ErrorKind.CERTIFICATE, with_shown(Shown(Pin("dl.example.org", 443, "ab" * 32)), "expired"))


def remedy(download_id: str) -> Callable[[Stage], None]:
    return lambda stage: stage.window.list_area.table.remedy_requested.emit(download_id)


def action(name: str) -> Callable[[Stage], None]:
    return lambda stage: getattr(stage.window.actions_, name).trigger()


def custom_limit(stage: Stage) -> None:
    (custom,) = (
        entry
        for entry in stage.window.speed_control.menu_actions()
        if entry is not None and entry.text() == "&Custom…"
    )
    custom.trigger()


def open_dialogs(stage: Stage) -> list[QDialog]:
    return [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize(
    "ask",
    [
        remedy(LOGIN),
        remedy(LINK),
        remedy(UNTRUSTED),
        action("sites"),
        action("accounts"),
        action("schedule"),
        custom_limit,
    ],
    ids=["sign in", "update link", "certificate", "sites", "accounts", "schedule", "limit"],
)
def test_it_is_there_once_and_again_after_it_was_closed(
    make_stage: MakeStage, ask: Callable[[Stage], None]
) -> None:
    stage = make_stage(ROWS)
    ask(stage)
    (first,) = open_dialogs(stage)
    ask(stage)
    assert open_dialogs(stage) == [first]
    first.reject()
    # the event loop has not deleted it yet
    ask(stage)
    (second,) = open_dialogs(stage)
    assert second is not first
