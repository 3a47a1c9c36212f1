"""Links that are on the list already: the bar that tells of them, and what can be done from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from qtapp.domain.download import State
from tests.ui.rows import download, every_state

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.services.offers import Sifted
    from tests.ui.window.conftest import MakeStage, Stage

A, B, C = (f"https://dl.example.org/{number}/{name}" for number, name in ((1, "a"), (2, "b"), (3, "c")))
NEW = "https://dl.example.org/9/new"


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage([download(1, "a"), download(2, "b", State.DONE), download(3, "c", State.PAUSED)])


def offer(qtbot: QtBot, stage: Stage, *urls: str) -> Sifted:
    with qtbot.waitSignal(stage.manager.offers.sifted) as sifted:
        stage.window.intake.offer_text("\n".join(urls))
    assert sifted.args is not None
    return sifted.args[0]  # type: ignore[no-any-return]


def button(stage: Stage, label: str) -> QPushButton:
    buttons = stage.window.list_area.banner.findChildren(QPushButton)
    (found,) = (one for one in buttons if one.text() == label and one.isVisible())
    return found


def selected(stage: Stage) -> set[str]:
    return set(stage.window.list_area.table.selected_ids())


def ids(*numbers: int) -> set[str]:
    return {download(number).id for number in numbers}


def test_known_links_are_told_of_and_the_others_come_in(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A, NEW, B, f"{NEW}2", f"{NEW}3")
    assert stage.rows == ["a", "b", "c", "new", "new2", "new3"]
    assert stage.bars == ("2 of 5 links are on the list already.",)


def test_one_link_is_told_with_the_name_of_its_row(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, "https://DL.example.org:443/0/../1/%61#top")
    assert stage.bars == ("This link is on the list already, as a.",)
    assert stage.manager.specs == []


def test_a_link_that_stands_twice_in_one_text_is_taken_once(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, NEW, NEW.replace("new", "%6Eew"), f"{NEW}#part")
    assert [spec.url for spec in stage.manager.specs] == [NEW]
    assert stage.bars == ()


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
def test_what_ended_without_a_file_is_fetched_anew(qtbot: QtBot, make_stage: MakeStage, state: State) -> None:
    stage = make_stage([download(1, "a", state)])
    offer(qtbot, stage, A)
    assert [spec.url for spec in stage.manager.specs] == [A]
    assert stage.bars == ()


def test_add_again_fetches_what_was_held_and_scrolls_to_it(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(number, "a") for number in range(1, 200)])
    held = offer(qtbot, stage, A, NEW).held
    QTest.mouseClick(button(stage, "Add Again"), Qt.MouseButton.LeftButton)
    assert stage.manager.specs[1:] == list(held)
    assert stage.bars == ()
    table = stage.window.list_area.table
    last = table.model().index(200, 0)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(last)))


def test_add_again_is_offered_once(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A)
    banner = stage.window.list_area.banner
    banner.press("repeats")
    banner.press("repeats")
    banner.action_chosen.emit("repeats")
    assert [spec.url for spec in stage.manager.specs] == [A]


def test_show_selects_the_rows_and_leaves_the_bar_for_the_decision(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, C, NEW, A)
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert selected(stage) == ids(1, 3)
    assert stage.window.list_area.table.hasFocus()
    assert len(stage.bars) == 1
    QTest.mouseClick(button(stage, "Add Again"), Qt.MouseButton.LeftButton)
    assert [spec.url for spec in stage.manager.specs] == [NEW, C, A]


def test_show_scrolls_to_the_topmost(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(number, "a") for number in range(300)])
    offer(qtbot, stage, *(f"https://dl.example.org/{number}/a" for number in (290, 150, 151)))
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    table = stage.window.list_area.table
    assert table.current_id() == download(150).id
    assert table.viewport().rect().contains(table.visualRect(table.model().index(150, 0)))


def test_show_clears_a_search_that_hides_a_row(qtbot: QtBot, stage: Stage) -> None:
    stage.window.top_bar.search.setText("zzz")
    offer(qtbot, stage, A)
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert stage.window.top_bar.search.text() == ""
    assert selected(stage) == ids(1)


def test_show_is_no_longer_offered_when_the_rows_are_gone(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A, B)
    stage.manager.remove(ids(1))
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert selected(stage) == ids(2)
    stage.manager.remove(ids(2))
    QTest.mouseClick(button(stage, "Show"), Qt.MouseButton.LeftButton)
    assert not [
        one for one in stage.window.findChildren(QPushButton) if one.text() == "Show" and one.isVisible()
    ]
    QTest.mouseClick(button(stage, "Add Again"), Qt.MouseButton.LeftButton)
    assert [spec.url for spec in stage.manager.specs] == [A, B]


def test_closing_the_bar_skips_them(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A)
    (close,) = (one for one in stage.window.list_area.banner.findChildren(QToolButton) if one.isVisible())
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert stage.bars == ()
    stage.window.list_area.banner.action_chosen.emit("repeats")
    assert stage.manager.specs == []


def test_a_later_offer_is_what_the_bar_is_about(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A)
    offer(qtbot, stage, B, C)
    assert stage.bars == ("Both links are on the list already.",)
    QTest.mouseClick(button(stage, "Add Again"), Qt.MouseButton.LeftButton)
    assert [spec.url for spec in stage.manager.specs] == [B, C]


def test_the_bar_goes_when_something_else_was_added(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A)
    offer(qtbot, stage, NEW)
    assert stage.window.list_area.banner.texts() == ()
    stage.window.list_area.banner.action_chosen.emit("repeats")
    assert [spec.url for spec in stage.manager.specs] == [NEW]
    offer(qtbot, stage, B)
    assert stage.bars == ("This link is on the list already, as b.",)


def test_a_typed_link_that_is_known_leaves_the_field(qtbot: QtBot, stage: Stage) -> None:
    field = stage.window.top_bar.add_bar.field
    field.setText(A)
    with qtbot.waitSignal(stage.manager.offers.sifted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    assert len(stage.bars) == 1


def test_the_bar_is_worked_with_keys(qtbot: QtBot, stage: Stage) -> None:
    stage.window.activateWindow()
    offer(qtbot, stage, A)
    show, again = button(stage, "Show"), button(stage, "Add Again")
    show.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(show.hasFocus)
    QTest.keyClick(show, Qt.Key.Key_Tab)
    assert again.hasFocus()
    QTest.keyClick(again, Qt.Key.Key_Backtab)
    QTest.keyClick(show, Qt.Key.Key_Space)
    assert selected(stage) == ids(1)
    again.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(again, Qt.Key.Key_Space)
    assert [spec.url for spec in stage.manager.specs] == [A]


def test_a_screen_reader_hears_what_the_buttons_are_about(qtbot: QtBot, stage: Stage) -> None:
    offer(qtbot, stage, A)
    words = "This link is on the list already, as a."
    assert button(stage, "Show").accessibleDescription() == words
    assert button(stage, "Add Again").accessibleDescription() == words


def test_from_the_tray_it_brings_the_window_up(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a")], tray=True)
    stage.window.close()
    assert not stage.window.isVisible()
    QGuiApplication.clipboard().setText(A)
    with qtbot.waitSignal(stage.manager.offers.sifted):
        stage.window.add_from_clipboard()
    assert stage.window.isVisible()
    assert len(stage.bars) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [560, 1100])
def test_the_bar_has_room_for_all_it_says(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, scheme: str, width: int
) -> None:
    stage = make_stage(every_state(), scheme=scheme)
    stage.window.resize(width, 420)
    (long,) = (row for row in every_state() if row.name.startswith("long-name"))
    offer(qtbot, stage, long.spec.url)
    banner = stage.window.list_area.banner
    assert stage.window.grab().save(str(tmp_path / f"one-{scheme}-{width}.png"))
    offer(qtbot, stage, *(row.spec.url for row in every_state()), NEW)
    button(stage, "Show").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWaitForWindowExposed(stage.window)
    assert stage.window.grab().save(str(tmp_path / f"many-{scheme}-{width}.png"))
    for label in ("Show", "Add Again"):
        one = button(stage, label)
        assert one.width() >= one.sizeHint().width()
        assert banner.rect().contains(one.mapTo(banner, one.rect().bottomRight()))
    assert all(part.height() >= part.minimumSizeHint().height() for part in banner.findChildren(QWidget))
