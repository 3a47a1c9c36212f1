"""X15: nothing that a server says is ever rendered, wherever it stands."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import scene_dialogs
import scenes
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)

import qtapp.ui
from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.tool_tips import plain_tip
from tests.ui.rows import download, every_state
from tests.ui.window.test_access import supply

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MARKUP = '<b>bold</b><img src="https://evil.example/x.png"><a href="file:///etc/passwd">open</a>'
UI = Path(qtapp.ui.__file__).parent


def rendered(top: QWidget) -> list[str]:
    """Labels that would take the markup for one: of the format that guesses, or that is told to render."""
    return [
        f"{type(label.parent()).__name__}: {label.text()[:60]}"
        for label in top.findChildren(QLabel)
        if "<" in label.text()
        and (
            label.textFormat() in (Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText)
            or (label.textFormat() is Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text()))
        )
    ]


def tips_rendered(top: QWidget) -> list[str]:
    """A tool tip renders whatever looks like markup: there it has to be escaped."""
    return [
        widget.toolTip()
        for widget in (top, *top.findChildren(QWidget))
        if "evil.example" in widget.toolTip() and "<img" in widget.toolTip()
    ]


@pytest.mark.parametrize("kind", scene_dialogs.dialog_classes(), ids=lambda kind: kind.__name__)
def test_no_dialog_renders_what_it_is_given(kind: type[QDialog], make_stage: MakeStage) -> None:
    """X15."""
    stage = make_stage(every_state()[:2], shown=False)
    given = scene_dialogs.Supply(
        **{
            name: getattr(supply(stage), name)
            for name in ("manager", "settings", "theme", "icons", "executor", "accounts", "parent")
        },
        text=MARKUP,
    )
    for dialog in scene_dialogs.made(kind, given):
        dialog.show()
        assert rendered(dialog) == []
        assert tips_rendered(dialog) == []
        if isinstance(dialog, QMessageBox):
            assert dialog.textFormat() is Qt.TextFormat.PlainText
        assert not [edit for edit in dialog.findChildren(QTextEdit) if edit.acceptRichText()]
        dialog.done(QDialog.DialogCode.Rejected)


def marked_up(stage: Stage) -> None:
    kinds = (ErrorKind.CHECKSUM_MISMATCH, ErrorKind.NAME_TAKEN, ErrorKind.LINK_EXPIRED)
    stage.manager.put(
        *(
            download(50 + number, MARKUP, State.NEEDS_YOU, kind=kind, detail=MARKUP, bytes_done=3)
            for number, kind in enumerate(kinds)
        ),
        download(60, MARKUP, State.DONE, path=Path("/home/ada") / MARKUP.replace("/", "_")),
    )


@pytest.mark.parametrize("page", ["overview", "segments", "speed", "timeline"])
def test_no_part_of_the_window_renders_what_a_server_said(page: str, make_stage: MakeStage) -> None:
    """X15."""
    stage = make_stage()
    marked_up(stage)
    window = stage.window
    scenes.show_details(page)(window)
    for bar in scenes.bars(MARKUP):
        window.list_area.banner.show_bar(bar)
    scenes.search(MARKUP)(window)
    QApplication.processEvents()
    assert rendered(window) == []
    assert tips_rendered(window) == []
    window.top_bar.search.clear()
    QApplication.processEvents()
    assert MARKUP in window.details.pane.title.text
    assert rendered(window) == []


def test_the_tool_tip_of_a_row_shows_a_name_as_it_is(make_stage: MakeStage) -> None:
    """X15."""
    stage = make_stage()
    marked_up(stage)
    window = stage.window
    for view in window.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model().rowCount() == 0:
            continue
        for row in range(view.model().rowCount()):
            at = view.visualRect(view.model().index(row, 0)).center()
            event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
            QCoreApplication.sendEvent(view.viewport(), event)
            assert "<img" not in QToolTip.text()
            tip = view.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            assert not Qt.mightBeRichText(str(tip or "")) or "<img" not in str(tip)
    QToolTip.showText(QPoint(), "")


def calls(name: str, *, is_method: bool = True) -> list[str]:
    """Where the sources call `name` with what is neither a literal nor of our own words."""
    return [
        f"{module.relative_to(UI)}:{node.lineno}"
        for module in sorted(UI.rglob("*.py"))
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr" if is_method else "id", "") == name
        and node.args
        and not _is_ours(node.args[0])
    ]


def _is_ours(argument: ast.expr) -> bool:
    if isinstance(argument, ast.IfExp):
        return _is_ours(argument.body) and _is_ours(argument.orelse)
    if isinstance(argument, ast.Constant) or getattr(argument, "id", "") == "parent":
        return True
    function = getattr(argument, "func", None)
    called = getattr(function, "attr", getattr(function, "id", ""))
    return called in ("tr", "translate", "plain_tip")


def test_a_tool_tip_that_is_not_of_our_own_words_alone_is_escaped() -> None:
    """X15. The modules that are listed make theirs of our own words and figures."""
    ours = {
        "actions.py",
        "dialogs/about.py",
        "dialogs/schedule.py",
        "dialogs/sites.py",
        "status_line.py",
        "tray.py",
        "views/history_filters.py",
        "views/staging_filters.py",
    }
    assert {place for place in calls("setToolTip") if place.partition(":")[0] not in ours} == set()


@pytest.mark.parametrize("text", ["a & b.zip", "https://a.example/?x=1&y=2", "<b>x</b>", 'say "no"', "a\nb"])
def test_a_tool_tip_shows_every_sign_as_it_is(text: str, qtbot: QtBot) -> None:
    """X15: what was escaped and does not look like markup afterwards would be read with its `&amp;`."""
    tip = plain_tip(text)
    assert Qt.mightBeRichText(tip)
    shown = QTextDocument()
    shown.setHtml(tip)
    assert shown.toPlainText() == text


def test_labels_that_are_made_with_a_text_of_others_say_that_it_is_plain() -> None:
    """X15: a label guesses unless it is told. The modules that are listed put in our own words."""
    ours = {
        "dialogs/hours_fields.py",
        "dialogs/settings_pages.py",
        "dialogs/sites.py",
        "dialogs/staging.py",
        "dialogs/staging_destination.py",
        "views/empty_state.py",
    }
    found = calls("QLabel", is_method=False)
    assert [place for place in found if place.partition(":")[0] not in ours] == []
