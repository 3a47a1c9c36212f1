"""The window as a whole: its pages, search, folder, theme, history trouble, and how it looks."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMenu, QPushButton
from shiboken6 import isValid

from qtapp.domain.download import State
from qtapp.domain.sites import SiteRule
from qtapp.storage.history_facts import Opened
from qtapp.ui.dialogs.folder import pick_folder
from qtapp.ui.dialogs.shortcuts import ShortcutsDialog
from qtapp.ui.dialogs.site_rule import Elsewhere
from qtapp.ui.dialogs.sites import SiteChoices, SitesDialog
from qtapp.ui.theme import LIGHT
from qtapp.ui.undo import Done
from tests.ui.rows import download, every_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
UI = Path(__file__).parents[3] / "qtapp" / "ui"


def test_an_empty_list_is_the_welcome(make_stage: MakeStage) -> None:
    stage = make_stage()
    assert stage.window.list_area.welcome.isVisible()
    stage.manager.put(download(1))
    assert not stage.window.list_area.welcome.isVisible()
    assert stage.window.list_area.table.isVisible()
    stage.manager.remove([download(1).id])
    assert stage.window.list_area.welcome.isVisible()


def test_rows_of_the_last_session_are_there_from_the_start(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a"), download(2, "b")])
    assert stage.rows == ["a", "b"]
    assert stage.window.list_area.table.hasFocus()


def test_an_empty_window_takes_ctrl_v_at_once(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    QGuiApplication.clipboard().setText("https://a.example/x")
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(
            cast("QWidget", QApplication.focusWidget()), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
        )
    assert stage.rows == ["x"]
    assert stage.window.list_area.table.hasFocus()


def test_a_link_that_is_typed_into_an_empty_window_comes_into_the_field_whole(make_stage: MakeStage) -> None:
    stage = make_stage()
    field = stage.window.top_bar.add_bar.field
    for letter in "https://a.example/x":
        QTest.keyClicks(cast("QWidget", QApplication.focusWidget()), letter)
    assert field.text() == "https://a.example/x"
    assert field.hasFocus()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_keys_that_are_no_text_stay_with_an_empty_window(
    make_stage: MakeStage, modifier: Qt.KeyboardModifier
) -> None:
    stage = make_stage()
    area = stage.window.list_area
    keys = (Qt.Key.Key_E,) if modifier else (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Home)
    for key in keys:
        QTest.keyClick(area, key, modifier)
    assert area.hasFocus()
    assert not stage.window.top_bar.add_bar.field.text()


def test_letters_in_a_list_with_rows_are_no_links(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "debian.iso")])
    QTest.keyClicks(stage.window.list_area.table, "d")
    assert stage.window.list_area.table.hasFocus()
    assert not stage.window.top_bar.add_bar.field.text()


def test_the_search_filters_and_escape_clears_it(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "debian.iso"), download(2, "boat.mp4")])
    search = stage.window.top_bar.search
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(search, "deb")
    assert stage.rows == ["debian.iso"]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert stage.rows == ["debian.iso", "boat.mp4"]
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert stage.window.list_area.table.hasFocus()


def test_a_search_without_a_match_says_so_and_offers_to_clear_it(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "debian.iso")])
    stage.window.top_bar.search.setText("<b>boat</b>")
    page = next(
        label for label in stage.window.findChildren(QLabel) if label.isVisible() and "boat" in label.text()
    )
    assert page.textFormat() is Qt.TextFormat.PlainText
    clear = next(
        button
        for button in stage.window.list_area.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Clear Search"
    )
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert stage.rows == ["debian.iso"]


def test_a_chosen_folder_is_where_the_next_downloads_go(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage()
    other = tmp_path / "other"
    other.mkdir()
    stage.picked.append(str(other))
    with qtbot.waitSignal(stage.window.settings_changed):
        stage.window.actions_.choose_folder.trigger()
    assert stage.settings[-1].folder == other
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text("https://a.example/x")
    assert stage.manager.specs[0].folder == other


def test_a_folder_one_cannot_write_in_is_refused(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    stage.picked.append(str(tmp_path / "gone"))
    stage.window.actions_.choose_folder.trigger()
    qtbot.waitUntil(lambda: len(stage.bars) == 1)
    assert stage.settings == []


def test_the_folder_dialog_is_opened_where_downloads_go_and_gives_what_is_picked(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    window = make_stage().window
    picked: list[str] = []
    pick_folder(window, tmp_path, picked.append)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert [Path(folder) for folder in picked] == [tmp_path]


def test_choosing_a_theme_changes_the_window_and_the_settings(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    before = stage.window.actions_.pause.icon().cacheKey()
    dark = next(a for a in stage.window.actions_.theme_choices.actions() if a.data() == "dark")
    dark.trigger()
    assert stage.settings[-1].theme == "dark"
    assert dark.isChecked()
    assert stage.window.palette().window().color() == QColor("#1a1c20")
    assert stage.window.actions_.pause.icon().cacheKey() != before


def test_settings_from_elsewhere_are_taken_without_an_echo(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    changed = stage.window.settings.__class__(folder=tmp_path / "x", theme="dark")
    stage.window.apply_settings(changed)
    assert stage.window.settings == changed
    assert stage.settings == []


def test_trouble_with_the_history_stays_until_it_heals(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    stage.window.show_history_trouble("history-locked")
    assert len(stage.bars) == 1
    stage.window.show_history_trouble("quarantined", tmp_path / "history.corrupt-1")
    (bar,) = stage.bars
    assert "history.corrupt-1" in bar
    stage.window.history_healed()
    assert not stage.bars


@pytest.mark.parametrize("kind", ["unavailable", "locked", "read-only"])
def test_what_was_wrong_at_the_start_goes_when_the_history_is_opened_after_all(
    make_stage: MakeStage, kind: str
) -> None:
    stage = make_stage()
    stage.window.history_opened(Opened(kind))
    assert len(stage.bars) == 1
    stage.window.history_opened(Opened("ok"))
    assert not stage.bars


def test_rows_that_cannot_be_written_are_told_of_until_they_can(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.window.history_opened(Opened("unavailable"))
    stage.window.show_history_trouble("history-full")
    stage.window.history_opened(Opened("ok"))
    assert len(stage.bars) == 1
    stage.window.history_healed()
    assert not stage.bars


def test_totals_reach_the_status_line(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.manager.say_totals(3, 40, 60e6)
    assert stage.window.status_line.texts()[:2] == ("60.0 MB/s", "3 active, 40 waiting")


def test_every_action_is_in_a_menu(make_stage: MakeStage) -> None:
    window = make_stage().window

    def leaves(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            inner = cast("QMenu | None", action.menu())
            if inner is not None:
                yield from leaves(inner)
            else:
                yield action

    in_menus = {
        action for entry in window.menuBar().actions() for action in leaves(cast("QMenu", entry.menu()))
    }
    assert not [action.text() for action in window.actions_.findChildren(QAction) if action not in in_menus]


def test_the_list_of_keys_is_that_of_the_actions(make_stage: MakeStage) -> None:
    window = make_stage().window
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    for row in (
        ("Remove from List", "Del"),
        ("Start Now", "Ctrl+Shift+N"),
        ("Move to Top", "Alt+Home"),
        ("Move Up", "Alt+Up"),
        ("Sites", "Ctrl+Shift+S"),
        ("Update Link", "F5"),
        ("First or last download", "Home,  End"),
        ("Select or deselect a download beside others", "Ctrl+Space"),
    ):
        assert row in dialog.rows()
    assert len(dialog.rows()) == len(window.actions_.all()) + 7


def test_the_list_of_keys_calls_undo_so_whatever_comes_next(make_stage: MakeStage) -> None:
    window = make_stage().window
    window.actions_.undo.allow(Done.GROUPING)
    assert window.actions_.undo.action.text() == "&Undo Change of Group"
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    assert [name for name, keys in dialog.rows() if keys == "Ctrl+Z"] == ["Undo"]
    dialog.close()


def test_pages_are_opened_without_waiting(make_stage: MakeStage) -> None:
    window = make_stage().window
    window.actions_.about.trigger()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()


@pytest.mark.parametrize("width", [1280, 900, 640, 480])
def test_the_add_bar_and_the_search_are_usable_at_every_width(make_stage: MakeStage, width: int) -> None:
    window = make_stage([download(1)]).window
    window.resize(width, 420)
    field, search = window.top_bar.add_bar.field, window.top_bar.search
    right = search.mapTo(window, search.rect().topRight()).x()
    assert field.width() >= 120
    assert search.width() >= 140
    assert right < width
    assert search.isVisible()


def test_the_window_can_be_made_small(make_stage: MakeStage) -> None:
    window = make_stage().window
    window.resize(1, 1)
    assert window.size() == QSize(480, 320)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (640, 420), (480, 320)])
@pytest.mark.parametrize("full", [True, False])
def test_it_is_drawn_in_its_palette_at_every_size(
    make_stage: MakeStage, scheme: str, size: tuple[int, int], full: bool
) -> None:
    # few enough for no scroll bar: blending it starts threads of Qt's own, which outlive the test
    stage = make_stage(every_state()[:4] if full else (), scheme=scheme)
    stage.window.resize(*size)
    stage.manager.say_totals(3, 40, 60e6)
    # into an image of this format, because converting a large one would start them too
    picture = QImage(stage.window.size(), QImage.Format.Format_RGB32)
    stage.window.render(picture)
    surface, accent = ("#ffffff", "#0b63ce") if scheme == "light" else ("#212429", "#5aa2ff")
    assert picture.size() == QSize(*size)
    assert {surface, accent} <= colours(picture)


def modules() -> list[Path]:
    return sorted(UI.rglob("*.py"))


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(UI)))
def test_nothing_waits_in_a_loop_of_its_own_or_ends_the_program(module: Path) -> None:
    called = {
        node.func.attr
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    loops = {"exec", "exec_", "processEvents", "getOpenFileName", "getExistingDirectory"}
    # a drag has no other way: QAbstractItemView.startDrag is such a loop as well
    assert called & loops == ({"exec"} if module.name == "row_drag.py" else set())


def test_a_running_row_moves_in_the_list(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "x", State.QUEUED)])
    stage.manager.put(download(1, "x", State.DONE))
    assert stage.window.list_area.model.download_at(0).state is State.DONE


def test_the_empty_list_shows_that_it_has_the_keys(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    area, search = stage.window.list_area, stage.window.top_bar.search
    assert area.accessibleName() == "Downloads"

    def edge() -> str:
        return area.grab().toImage().pixelColor(0, area.height() // 2).name()

    area.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(area.hasFocus)
    assert edge() != LIGHT.accent
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert area.hasFocus()
    assert edge() == LIGHT.accent
    search.setFocus()
    assert edge() != LIGHT.accent


def test_rules_for_sites_become_settings(make_stage: MakeStage) -> None:
    stage = make_stage(notify=False)
    stage.window.actions_.sites.trigger()
    dialog = stage.window.findChild(SitesDialog)
    assert dialog is not None
    dialog._choose(SiteChoices(Elsewhere(6, 3, 0.5), (SiteRule("a.org", running=1),)))
    (settings,) = stage.settings
    assert (settings.connections_per_host, settings.running_per_host, settings.host_gap_s) == (6, 3, 0.5)
    assert (settings.sites, settings.notify) == ((SiteRule("a.org", running=1),), False)
