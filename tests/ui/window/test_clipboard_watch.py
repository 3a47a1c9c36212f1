"""What is copied in other programs is offered in a bar, if that is wanted, and never added by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication

from qtapp.domain.categories import Category
from qtapp.domain.file_types import FileType
from qtapp.ui.clipboard_watch import COPIED, OFFER, PASTES_BEFORE_OFFER

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test copies counts as copied elsewhere: there is one process, and it owns the clipboard."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _settle(stage: Stage) -> None:
    """Have it look now, and read what it finds."""
    watch = stage.window.clipboard_watch
    watch._timer.stop()
    watch._look()


def _subjects(stage: Stage) -> tuple[str, ...]:
    return stage.window.list_area.banner.subjects()


def test_a_copied_link_is_offered_and_added_by_the_button(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("see https://a.example/x.zip")
    qtbot.waitUntil(lambda: stage.bars == ("Copied: https://a.example/x.zip",))
    assert stage.manager.specs == []
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.list_area.banner.press(COPIED)
    assert [spec.url for spec in stage.manager.specs] == ["https://a.example/x.zip"]
    assert stage.bars == ()


def test_several_links_are_offered_together_and_later_ones_in_their_place(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("https://a.example/x https://a.example/y")
    qtbot.waitUntil(lambda: stage.bars == ("2 links were copied.",))
    _copy("https://b.example/z")
    qtbot.waitUntil(lambda: stage.bars == ("Copied: https://b.example/z",))
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.list_area.banner.press(COPIED)
    assert [spec.url for spec in stage.manager.specs] == ["https://b.example/z"]


def test_a_password_in_a_link_is_not_shown(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("https://ada:secret@a.example/x")
    qtbot.waitUntil(lambda: stage.bars == ("Copied: https://a.example/x",))


def test_where_categories_decide_only_what_one_is_for_is_offered(qtbot: QtBot, make_stage: MakeStage) -> None:
    disks = Category("Disks", Path("Disks"), frozenset({FileType.ARCHIVE}))
    papers = Category("Papers", Path("Papers"), patterns=("papers.example/*.pdf",))
    stage = make_stage(watches_clipboard=True, clipboard_by_category=True, categories=(disks, papers))
    reading = stage.window.clipboard_watch._reading
    for text in ("https://a.example/page", "https://papers.example/list.html"):
        _copy(text)
        with qtbot.waitSignal(reading.done):
            _settle(stage)
        assert stage.bars == ()
    for text in ("https://a.example/x.zip", "https://papers.example/2026/a.pdf"):
        _copy(text)
        with qtbot.waitSignal(reading.done):
            _settle(stage)
        assert stage.bars == (f"Copied: {text}",)
    _copy("https://a.example/page https://a.example/y.zip")
    qtbot.waitUntil(lambda: stage.bars == ("2 links were copied.",))
    stage.window.change_settings(replace(stage.window.settings, categories=()))
    _copy("https://a.example/other-page")
    qtbot.waitUntil(lambda: stage.bars == ("Copied: https://a.example/other-page",))


def test_off_it_looks_at_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    _copy("https://a.example/x.zip")
    assert not stage.window.clipboard_watch._timer.isActive()
    stage.window.actions_.watch_clipboard.trigger()
    assert stage.settings[-1].watches_clipboard
    _copy("https://a.example/y.zip")
    assert stage.window.clipboard_watch._timer.isActive()
    stage.window.actions_.watch_clipboard.trigger()
    assert not stage.window.clipboard_watch._timer.isActive()
    assert not stage.settings[-1].watches_clipboard


def test_turned_off_the_bar_goes(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("https://a.example/x.zip")
    qtbot.waitUntil(lambda: COPIED in _subjects(stage))
    stage.window.actions_.watch_clipboard.trigger()
    assert stage.bars == ()


def test_what_was_offered_once_is_not_offered_again(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("https://a.example/x.zip")
    qtbot.waitUntil(lambda: COPIED in _subjects(stage))
    stage.window.list_area.banner.take_away(COPIED)
    _settle(stage)
    assert not stage.window.clipboard_watch._reading.is_under_way
    assert stage.bars == ()


@pytest.mark.parametrize("form", ["no link", "secret", "file"])
def test_what_is_no_link_or_nobody_s_business_is_left_alone(make_stage: MakeStage, form: str) -> None:
    stage = make_stage(watches_clipboard=True)
    mime = QMimeData()
    mime.setText("hello" if form == "no link" else "https://a.example/x")
    if form == "secret":
        mime.setData("x-kde-passwordManagerHint", b"secret")
    elif form == "file":
        mime.setUrls([QUrl("file:///tmp/links.txt")])
    QGuiApplication.clipboard().setMimeData(mime)
    _settle(stage)
    assert not stage.window.clipboard_watch._reading.is_under_way


def test_what_wherry_copied_itself_is_left_alone(
    make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    stage = make_stage(watches_clipboard=True)
    _copy("https://a.example/x.zip")
    _settle(stage)
    assert not stage.window.clipboard_watch._reading.is_under_way


def test_what_was_copied_while_it_was_in_the_tray_is_offered_when_it_is_seen_again(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(watches_clipboard=True)
    stage.window.hide()
    _copy("https://a.example/x.zip")
    assert not stage.window.clipboard_watch._timer.isActive()
    stage.window.show()
    qtbot.waitUntil(lambda: COPIED in _subjects(stage))


def test_pasting_by_hand_answers_the_offer(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(watches_clipboard=True)
    _copy("https://a.example/x.zip")
    qtbot.waitUntil(lambda: COPIED in _subjects(stage))
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.actions_.paste.trigger()
    assert stage.bars == ()


def test_who_pastes_again_and_again_is_asked_once(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    for number in range(PASTES_BEFORE_OFFER):
        assert OFFER not in _subjects(stage)
        _copy(f"https://a.example/{number}")
        with qtbot.waitSignal(stage.window.intake.taken):
            stage.window.actions_.paste.trigger()
    assert OFFER in _subjects(stage)
    assert stage.settings[-1].clipboard_offered
    assert not stage.settings[-1].watches_clipboard
    stage.window.list_area.banner.press(OFFER)
    assert stage.settings[-1].watches_clipboard
    again = make_stage(clipboard_offered=True)
    for number in range(PASTES_BEFORE_OFFER):
        _copy(f"https://b.example/{number}")
        with qtbot.waitSignal(again.window.intake.taken):
            again.window.actions_.paste.trigger()
    assert again.bars == ()
