"""The sites: what goes on with each host, what can be done about it, and the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget, QWidget

from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import HostState
from qtapp.domain.settings import Settings
from qtapp.domain.sites import SiteRule
from qtapp.services.politeness import SITES_AT_MOST
from qtapp.ui.dialogs.site_rule import Elsewhere, EverySiteDialog, SiteRuleDialog
from qtapp.ui.dialogs.sites import EVERY_OTHER, SiteChoices, SitesDialog, _rule_texts, show_sites
from qtapp.ui.network_words import no_rule_proxy_text
from qtapp.ui.waiting_words import site_text
from tests.ui.fake_manager import FakeManager

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")


def a_site(host: str = "a.org", **facts: Any) -> HostState:
    plain = HostState(host, 0, 8, 0, None, 0.0, None, 0.0, ErrorKind.SERVER_BUSY)
    return replace(plain, **facts)


class Stage:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.theme = theme
        self.manager = FakeManager()
        self.politeness = self.manager.politeness
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.chosen: list[SiteChoices] = []

    def open(self, *states: HostState, rules: tuple[SiteRule, ...] = ()) -> SitesDialog:
        self.politeness.states = states
        choices = SiteChoices(Elsewhere(8, 2, 0.0), rules)
        manager = cast("DownloadManager", self.manager)
        dialog = show_sites(manager, choices, self.theme, self.window, self.chosen.append)
        self.qtbot.waitExposed(dialog)
        return dialog

    def button(self, within: QWidget, text: str) -> QPushButton:
        (found,) = (
            button for button in within.findChildren(QPushButton) if button.text().replace("&", "") == text
        )
        return found


@pytest.fixture
def stage(qtbot: QtBot, dressed: Callable[[str], Theme]) -> Stage:
    return Stage(qtbot, dressed("light"))


def cells(dialog: SitesDialog, row: int = 0) -> list[str]:
    model = dialog.in_use.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def rule_cells(dialog: SitesDialog, row: int) -> list[str]:
    model = dialog.rules.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_each_site_shows_how_it_stands(stage: Stage) -> None:
    dialog = stage.open(
        a_site("busy.org", cool_left_s=42.0, ceiling=3, allowance=1, waiting=1234),
        a_site("open.org", connections=6, running=2, connections_cap=8),
    )
    assert cells(dialog) == ["busy.org", "Busy · next try in 42 s", "0", "1,234", "0 of 8", "3"]
    assert cells(dialog, 1) == ["open.org", "", "2", "0", "6 of 8", "–"]
    spoken = dialog.in_use.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Next: Busy · next try in 42 s"


@pytest.mark.parametrize(
    ("site", "said"),
    [
        (a_site(), ""),
        (a_site(cool_left_s=600.0, cooled_for=ErrorKind.CONNECT_REFUSED), "No answer · next try in 10 min"),
        (a_site(allowance=1), "One download tries first"),
        (a_site(allowance=4), "Starting slowly · 4 at once"),
        (a_site(next_slot_s=3.0), "Next request in 3 s"),
    ],
)
def test_what_comes_next_is_said_in_words(site: HostState, said: str) -> None:
    assert site_text(site) == said


def test_the_keys_are_at_the_first_site_and_do_something(stage: Stage) -> None:
    dialog = stage.open(a_site("busy.org", cool_left_s=42.0, allowance=1), a_site("open.org"))
    stage.qtbot.waitUntil(dialog.in_use.hasFocus)
    assert dialog.in_use.chosen == "busy.org"
    assert stage.button(dialog, "Try Now").isEnabled()
    QTest.keyClick(dialog.in_use, Qt.Key.Key_Down)
    assert dialog.in_use.chosen == "open.org"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_both_pages_can_be_closed_by_a_button(stage: Stage) -> None:
    for page in (0, 1):
        dialog = stage.open(a_site())
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        tabs.setCurrentIndex(page)
        stage.button(tabs.currentWidget(), "Close").click()
        assert not dialog.isVisible()


def test_it_counts_down_while_it_is_seen_and_rests_where_nothing_does(stage: Stage) -> None:
    dialog = stage.open(a_site(cool_left_s=42.0, allowance=1))
    assert dialog._tick.isActive()
    stage.politeness.states = (a_site(cool_left_s=41.0, allowance=1),)
    stage.qtbot.waitUntil(lambda: cells(dialog)[1] == "Busy · next try in 41 s", timeout=5_000)
    stage.politeness.states = (a_site(),)
    stage.politeness.changed.emit("a.org")
    stage.qtbot.waitUntil(lambda: cells(dialog)[1] == "", timeout=5_000)
    assert not dialog._tick.isActive()
    asked = stage.politeness.asked
    dialog.hide()
    stage.politeness.changed.emit("a.org")
    assert not dialog._tick.isActive()
    assert stage.politeness.asked == asked


def test_only_what_helps_can_be_pressed(stage: Stage) -> None:
    dialog = stage.open(a_site("busy.org", cool_left_s=9.0, allowance=1), a_site("calm.org"))
    names = ("Try Now", "Forget", "Rule for This Site…")
    buttons = [stage.button(dialog, name) for name in names]
    dialog.in_use.clearSelection()
    assert [button.isEnabled() for button in buttons] == [False, False, False]
    dialog.in_use.choose("calm.org")
    assert [button.isEnabled() for button in buttons] == [False, False, True]
    dialog.in_use.choose("busy.org")
    assert [button.isEnabled() for button in buttons] == [True, True, True]
    buttons[0].click()
    buttons[1].click()
    assert stage.politeness.calls == [("try_now", "busy.org"), ("forget", "busy.org")]


def test_the_chosen_site_stays_chosen_when_others_come_and_go(stage: Stage) -> None:
    dialog = stage.open(a_site("b.org"))
    dialog.in_use.choose("b.org")
    stage.politeness.states = (a_site("a.org"), a_site("b.org", running=1))
    dialog.refresh()
    assert dialog.in_use.chosen == "b.org"
    stage.politeness.states = (a_site("a.org"),)
    dialog.refresh()
    assert dialog.in_use.chosen is None
    assert not stage.button(dialog, "Forget").isEnabled()


def test_without_a_site_it_says_when_there_will_be_one(stage: Stage) -> None:
    dialog = stage.open()
    assert not dialog.in_use.isVisible()
    stage.politeness.states = (a_site(),)
    dialog.refresh()
    assert dialog.in_use.isVisible()


@pytest.mark.qt_log_ignore("does not support raise")
def test_there_is_one_dialog_however_often_it_is_asked_for(stage: Stage) -> None:
    assert stage.open(a_site()) is stage.open(a_site())


def given_rule(stage: Stage, sites: SitesDialog, pattern: str) -> None:
    """Through the editor that is open."""
    editor = sites.findChild(SiteRuleDialog)
    assert editor is not None
    editor._pattern.setText(pattern)
    editor._running.setValue(3)
    editor._gap.setValue(0.5)
    editor._speed.setText("0,5 MB/s")
    stage.button(editor, "Save").click()


def test_a_rule_for_a_site_is_made_from_its_row_by_the_keyboard(stage: Stage) -> None:
    dialog = stage.open(a_site("dl.example.org"))
    dialog.in_use.choose("dl.example.org")
    QTest.keyClick(dialog.in_use, Qt.Key.Key_Return)
    given_rule(stage, dialog, "*.Example.org")
    rule = SiteRule("*.example.org", running=3, gap_s=0.5, bytes_per_second=500_000)
    assert [choices.rules for choices in stage.chosen] == [(rule,)]
    assert rule_cells(dialog, 0) == ["*.example.org", "3", "", "0.5 s", "500 kB/s", "", "", "", ""]
    assert dialog.rules.chosen == "*.example.org"


def test_a_rule_can_be_renamed_and_removed(stage: Stage) -> None:
    dialog = stage.open(rules=(SiteRule("a.org", connections=1), SiteRule("b.org", connections=2)))
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    dialog.rules.choose("a.org")
    stage.button(dialog, "Edit…").click()
    given_rule(stage, dialog, "c.org")
    assert stage.chosen[-1].rules == (
        SiteRule("b.org", connections=2),
        SiteRule("c.org", connections=1, running=3, gap_s=0.5, bytes_per_second=500_000),
    )
    dialog.rules.choose("b.org")
    stage.button(dialog, "Remove").click()
    assert [rule.pattern for rule in stage.chosen[-1].rules] == ["c.org"]


def test_what_holds_everywhere_else_can_be_changed_and_not_removed(stage: Stage) -> None:
    dialog = stage.open()
    assert rule_cells(dialog, 0) == ["Every other site", "2", "8", "none", "", "5", "", "", ""]
    dialog.rules.choose(EVERY_OTHER)
    assert not stage.button(dialog, "Remove").isEnabled()
    stage.button(dialog, "Edit…").click()
    editor = dialog.findChild(EverySiteDialog)
    assert editor is not None
    editor._running.setValue(5)
    editor._gap.setValue(1.5)
    stage.button(editor, "Save").click()
    assert stage.chosen[-1].elsewhere == Elsewhere(8, 5, 1.5)
    assert rule_cells(dialog, 0)[1:4] == ["5", "8", "1.5 s"]


@pytest.mark.parametrize(
    ("pattern", "agent", "is_fine", "complains"),
    [
        ("", "A/1", False, False),
        ("two words", "A/1", False, True),
        ("a.org", "", False, False),
        ("a.org", "A/1", True, False),
        ("a.org", "A\x7f1", False, True),
    ],
)
def test_only_a_rule_that_says_something_of_a_host_can_be_saved(
    stage: Stage, pattern: str, agent: str, is_fine: bool, complains: bool
) -> None:
    editor = SiteRuleDialog(SiteRule(""), Elsewhere(8, 2, 0.0), stage.window, is_new=True)
    editor.show()
    editor._pattern.setText(pattern)
    editor._agent.setText(agent)
    assert stage.button(editor, "Save").isEnabled() is is_fine
    assert editor._complaint.isVisible() is complains
    given: list[SiteRule] = []
    editor.given.connect(given.append)
    editor._on_accepted()  # as by Enter
    assert given == ([SiteRule("a.org", user_agent="A/1")] if is_fine else [])


@pytest.mark.parametrize(
    ("typed", "is_fine", "complains"),
    [
        ("", False, False),
        ("500", False, True),
        ("fast", False, True),
        ("2 MiB/s", True, False),
        ("9 PB/s", False, True),
    ],
)
def test_a_speed_that_is_none_cannot_be_saved(
    stage: Stage, typed: str, is_fine: bool, complains: bool
) -> None:
    editor = SiteRuleDialog(SiteRule("a.org"), Elsewhere(8, 2, 0.0), stage.window, is_new=True)
    editor.show()
    editor._speed.setText(typed)
    assert stage.button(editor, "Save").isEnabled() is is_fine
    assert editor._complaint.isVisible() is complains
    given: list[SiteRule] = []
    editor.given.connect(given.append)
    editor._on_accepted()  # as by Enter
    assert given == ([SiteRule("a.org", bytes_per_second=2 << 20)] if is_fine else [])


def test_a_rule_opened_and_saved_stays_what_it_was(stage: Stage) -> None:
    rule = SiteRule("a.org", 3, 2, 0.25, "A/1", "https://a.org/", 2_500_000)
    for kept in (rule, SiteRule("b.org", gap_s=0.0)):
        editor = SiteRuleDialog(kept, Elsewhere(8, 2, 0.0), stage.window, is_new=False)
        given: list[SiteRule] = []
        editor.given.connect(given.append)
        stage.button(editor, "Save").click()
        assert given == [kept]


def test_the_settings_take_what_was_chosen_and_keep_the_rest() -> None:
    settings = Settings(theme="dark")
    choices = SiteChoices(Elsewhere(5, 3, 0.5), (SiteRule("a.org", running=1),))
    changed = choices.put_into(settings)
    assert (changed.connections_per_host, changed.running_per_host, changed.host_gap_s) == (5, 3, 0.5)
    assert (changed.sites, changed.theme) == (choices.rules, "dark")
    assert SiteChoices.of(changed) == choices


def test_of_very_many_sites_it_says_that_there_are_more(stage: Stage) -> None:
    few = [a_site(f"h{number}.org") for number in range(20)]
    dialog = stage.open(*few)
    assert not dialog._more.isVisible()
    stage.politeness.states = tuple(a_site(f"h{number}.org") for number in range(SITES_AT_MOST))
    dialog.refresh()
    assert dialog._more.isVisible()
    assert dialog._more.text() == "These are 500 of many: those in use come first."


def test_a_rule_may_name_a_proxy_and_how_often_it_is_tried(stage: Stage) -> None:
    editor = SiteRuleDialog(SiteRule("a.org"), Elsewhere(8, 2, 0.0), stage.window, is_new=True)
    given: list[SiteRule] = []
    editor.given.connect(given.append)
    editor.show()
    save = stage.button(editor, "Save")
    editor._proxy.setText("me:hunter2@proxy:1")
    assert not save.isEnabled()
    assert no_rule_proxy_text() in [label.text() for label in editor.findChildren(QLabel)]
    editor._proxy.setText("SOCKS5h://Proxy")
    editor._attempts.setValue(9)
    save.click()
    assert given == [SiteRule("a.org", proxy="socks5h://proxy:1080", attempts=9)]
    again = SiteRuleDialog(given[0], Elsewhere(8, 2, 0.0), stage.window, is_new=False)
    again.given.connect(given.append)
    again.show()
    stage.button(again, "Save").click()
    assert given[1] == given[0]
    assert [cell for cell in _rule_texts(given[0]) if cell] == ["a.org", "9", "socks5h://proxy:1080"]


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(18.0)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_with_large_type_nothing_scrolls_sideways(stage: Stage, large_type: None) -> None:
    """Columns go where there is no room, and those first that no rule has anything in."""
    full = SiteRule("a.org", 1, 2, 3.0, "Agent/1", "https://a.org/", 500_000, "none", 9)
    dialog = stage.open(a_site(), rules=(SiteRule("a.org", user_agent="Agent/1"),))
    (tabs,) = dialog.findChildren(QTabWidget)
    tabs.setCurrentIndex(1)
    rules = dialog.rules
    bar = rules.horizontalScrollBar()
    for width in (760, 1240):
        dialog.resize(width, 600)
        stage.qtbot.waitUntil(lambda: bar.maximum() == 0)
        assert not rules.isColumnHidden(0)
    assert [not rules.isColumnHidden(column) for column in (7, 8)] == [True, False]
    dialog._choose(SiteChoices(Elsewhere(8, 2, 0.0), (full,)))
    stage.qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_with_room_for_them_all_columns_of_rules_are_shown(stage: Stage) -> None:
    dialog = stage.open(rules=(SiteRule("a.org"),))
    dialog.resize(1000, 500)
    (tabs,) = dialog.findChildren(QTabWidget)
    tabs.setCurrentIndex(1)
    stage.qtbot.waitUntil(lambda: dialog.rules.width() > 900)
    assert not any(dialog.rules.isColumnHidden(column) for column in range(9))
