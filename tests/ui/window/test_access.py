"""Everything by the keyboard and by the ear: each widget of the window and of every dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
import scene_dialogs
import scenes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QHeaderView, QLabel, QWidget

from qtapp.ui.dialogs.certificate import CertificateDialog
from qtapp.ui.dialogs.shortcuts import ShortcutsDialog
from tests.ui.mnemonics import given_twice
from tests.ui.rows import every_state
from tests.ui.window import walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.services.manager import DownloadManager
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TURNS = 20
DIALOGS = pytest.mark.parametrize("kind", scene_dialogs.dialog_classes(), ids=lambda kind: kind.__name__)


def supply(stage: Stage) -> scene_dialogs.Supply:
    window = stage.window
    return scene_dialogs.Supply(
        cast("DownloadManager", stage.manager),
        window.settings,
        window._theme,
        window._icons,
        window._signing_in._executor,
        stage.desk.accounts,
        window,
    )


@pytest.fixture
def dialogs(qtbot: QtBot, make_stage: MakeStage) -> Callable[[type[QDialog]], Iterator[QDialog]]:
    """Each in turn, and of each every page."""

    def show(kind: type[QDialog]) -> Iterator[QDialog]:
        stage = make_stage(every_state()[:4], shown=False)
        for dialog in scene_dialogs.made(kind, supply(stage)):
            with qtbot.waitActive(dialog):
                dialog.show()
                dialog.activateWindow()
            for _face in scene_dialogs.faces(dialog):
                for _ in range(TURNS):  # pages are made, and laid out, while the loop turns
                    QApplication.processEvents()
                yield dialog
            dialog.done(QDialog.DialogCode.Rejected)

    return show


def views() -> list[str]:
    return ["overview", "trouble", "segments", "speed", "timeline", "bars", "welcome", "no-match", "narrow"]


@pytest.fixture
def view(request: pytest.FixtureRequest, qtbot: QtBot, make_stage: MakeStage) -> Stage:
    """The window in one of the ways that it can look."""
    name = request.param
    rows = {"welcome": (), "trouble": scenes.errors()[-8:-5]}
    stage = make_stage(rows.get(name, every_state()[:6]))
    window = stage.window
    window.resize(640 if name == "narrow" else 1280, 800)
    if name == "bars":
        scenes.show_bars(window)
    elif name == "no-match":
        scenes.search("zebra")(window)
    elif name not in ("welcome", "narrow"):
        scenes.show_details("overview" if name == "trouble" else name)(window)
        qtbot.waitUntil(lambda: window.details.pane.title.text != "")
    return stage


VIEWS = pytest.mark.parametrize("view", views(), indirect=True)


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in walk.seen(top)
        if walk.wants_a_name(widget) and not walk.spoken(widget)
    ]


def unreached(top: QWidget) -> list[str]:
    by_tab = set(walk.reached_by_tab(top))
    return [
        f"{type(widget).__name__} “{walk.spoken(widget)}” in {type(widget.parent()).__name__}"
        for widget in walk.seen(top)
        if walk.can_be_used(widget)
        and widget not in by_tab
        and widget.focusProxy() not in by_tab
        and not walk.is_one_of_a_group(widget, by_tab)
    ]


def clashes(top: QWidget) -> list[tuple[str, str]]:
    found = walk.letters(top)
    return [pair for pair in found if [letter for letter, _text in found].count(pair[0]) > 1]


def test_no_letter_leads_to_two_entries_of_a_menu(make_stage: MakeStage) -> None:
    window = make_stage(every_state()).window
    assert {menu.title(): given_twice(menu.actions()) for menu in walk.menus(window)} == {
        menu.title(): set() for menu in walk.menus(window)
    }


def focus_is_seen(widget: QWidget, top: QWidget) -> bool:
    """Whether the picture changes with the keys: what has them is compared with itself without."""
    if isinstance(widget, QAbstractItemView) and widget.model().rowCount() == 0:
        return True  # its ring is that of a row
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.hasFocus():
        return False
    # itself, as it may have to be scrolled to, or what stands around it
    own, around = widget.grab().toImage(), top.grab().toImage()
    widget.clearFocus()
    return widget.grab().toImage() != own or top.grab().toImage() != around


def unseen(top: QWidget) -> list[str]:
    """What has the keys and does not show it."""
    return [
        f"{type(widget).__name__} “{walk.spoken(widget)}”"
        for widget in walk.reached_by_tab(top)
        if walk.takes_keys(widget) and not focus_is_seen(widget, top)
    ]


def unheard(top: QWidget) -> list[str]:
    """Rows of which a screen reader has nothing to say."""
    return [
        f"{type(view).__name__} “{view.accessibleName()}”, row {row}"
        for view in top.findChildren(QAbstractItemView)
        if view.isVisible() and not isinstance(view, QHeaderView)
        for row in range(view.model().rowCount())
        if not any(walk.heard_in_row(view, row))
    ]


# the names, the letters and what is heard before the keys, which are moved about for the rest


@DIALOGS
def test_everything_in_a_dialog_has_a_name_a_letter_of_its_own_and_is_reached_by_keys_that_are_seen(
    kind: type[QDialog], dialogs: Callable[[type[QDialog]], Iterator[QDialog]]
) -> None:
    for dialog in dialogs(kind):
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        assert unheard(dialog) == []
        assert clashes(dialog) == []
        assert unreached(dialog) == []
        assert unseen(dialog) == []


@VIEWS
def test_everything_in_the_window_has_a_name_a_letter_of_its_own_and_is_reached_by_keys_that_are_seen(
    view: Stage,
) -> None:
    assert nameless(view.window) == []
    assert unheard(view.window) == []
    assert clashes(view.window) == []
    assert unreached(view.window) == []
    assert unseen(view.window) == []


def test_no_key_means_two_things(make_stage: MakeStage) -> None:
    found = walk.keys(make_stage(every_state()).window)
    clashing = {
        key
        for number, (key, place) in enumerate(found)
        for other, elsewhere in found[:number]
        if key == other and (place is elsewhere or None in (place, elsewhere))
    }
    assert clashing == set()


def test_the_page_of_keys_has_every_action_that_has_one(make_stage: MakeStage) -> None:
    window = make_stage(every_state()).window
    window.actions_.shortcuts.trigger()
    dialog = cast("ShortcutsDialog", window.findChild(ShortcutsDialog))
    listed = {text for text, _keys in dialog.rows()}
    wanted = {action.text().replace("&", "").rstrip("…") for action in walk.actions_with_keys(window)}
    assert wanted - listed == set()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    menus = [menu.text().replace("&", "") for menu in window.menuBar().actions()]
    titles = [text for text in said if text in menus]
    assert titles == [title for title in menus if title in titles]
    assert {"File", "Edit", "Downloads", "View"} <= set(titles)
    between = said[said.index("Edit") : said.index("Downloads")]
    assert "Remove from List" in between
    assert "Open" not in between
    dialog.close()


def test_every_key_of_the_page_does_what_stands_beside_it(qtbot: QtBot, make_stage: MakeStage) -> None:
    """Pressed where it counts: in the list, as no field takes it for a letter there."""
    stage = make_stage(every_state())
    window, table = stage.window, stage.window.list_area.table
    pressed: list[str] = []
    actions = [action for action in walk.actions_with_keys(window) if action.isVisible()]
    for action in actions:
        action.triggered.disconnect()
        action.triggered.connect(partial(pressed.append, action.text()))
    with qtbot.waitActive(window):
        window.activateWindow()
    table.setFocus()
    for action in actions:
        for key in action.shortcuts():
            action.setEnabled(True)
            qtbot.keySequence(table, key)
            assert pressed == [action.text()], f"{key.toString()} for {action.text()}"
            pressed.clear()


def test_every_action_of_a_menu_has_words(make_stage: MakeStage) -> None:
    window = make_stage(every_state()).window
    assert [
        (menu.title(), action.objectName())
        for menu in walk.menus(window)
        for action in menu.actions()
        if not action.isSeparator() and not action.text()
    ] == []


def test_the_fingerprints_of_a_certificate_are_reached_by_tab_and_can_be_copied(
    dialogs: Callable[[type[QDialog]], Iterator[QDialog]],
) -> None:
    for dialog in dialogs(CertificateDialog):
        marks = [
            label
            for label in walk.reached_by_tab(dialog)
            if isinstance(label, QLabel) and "3F:3F" in label.text()
        ]
        assert len(marks) == 1
        assert walk.spoken(marks[0])
