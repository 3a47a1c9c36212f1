"""Servers are asked what the links are that are looked over, until somebody stops it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.errors import ErrorKind
from qtapp.transfer.probing import Probed
from qtapp.ui.models.staging_model import StagingColumn
from tests.ui.window.test_staging import THREE, cells, offered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import DownloadSpec
    from qtapp.transfer.stop import StopToken
    from qtapp.ui.dialogs.staging import StagingDialog
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class SlowServer:
    """Answers for `one.zip` at once, for the others not before it is `open`."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.asked: list[str] = []
        self.given_up = threading.Semaphore(0)

    def probe(self, spec: DownloadSpec, token: StopToken) -> Probed:
        name = spec.url.rpartition("/")[2]
        self.asked.append(name)
        if name != "one.zip" and not self.open.is_set():
            try:
                token.sleep(30)
            finally:
                self.given_up.release()
        return Probed(spec.id, name, 1_000_000)


@pytest.fixture
def asking(make_stage: MakeStage) -> Stage:
    return make_stage(ask_before_adding=True)


@pytest.fixture
def slow(asking: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowServer]:
    server = SlowServer()
    monkeypatch.setattr(asking.manager.probing, "_probe", server.probe)
    yield server
    asking.manager.probing.cancel()


def half_way(qtbot: QtBot, stage: Stage) -> StagingDialog:
    """One of three links is checked, and the others are being asked about."""
    dialog = offered(qtbot, stage, THREE)
    qtbot.waitUntil(lambda: told(dialog) == "Checked: 1 of 3")
    return dialog


def told(dialog: StagingDialog) -> str:
    return dialog.checking._told.text()


def press_button(dialog: StagingDialog) -> None:
    """By the keys."""
    dialog.checking.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.checking.button, Qt.Key.Key_Space)


def test_checking_is_stopped_alone_and_all_links_are_added_all_the_same(
    qtbot: QtBot, asking: Stage, slow: SlowServer
) -> None:
    dialog = half_way(qtbot, asking)
    assert dialog.checking.button.text() == "&Stop Checking"
    assert dialog.checking._bar.isVisible()
    press_button(dialog)
    assert [slow.given_up.acquire(timeout=5) for _ in range(2)] == [True, True]
    assert not dialog.checking._bar.isVisible()
    assert not asking.manager.probing.is_under_way
    assert (told(dialog), dialog.checking.button.text()) == ("Checked: 1 of 3", "Check the &Rest")
    assert cells(dialog, StagingColumn.SIZE) == ["1.0 MB", "–", "–"]
    with qtbot.waitSignal(asking.manager.added):
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert len(asking.manager.specs) == 3


def test_what_comes_in_or_into_view_after_a_stop_is_not_asked_about(
    qtbot: QtBot, asking: Stage, slow: SlowServer
) -> None:
    dialog = half_way(qtbot, asking)
    press_button(dialog)
    offered(qtbot, asking, "\n".join(f"https://c.example/{number}" for number in range(200)))
    with qtbot.waitSignal(dialog.table.seen_changed):
        dialog.table.scrollToBottom()
    assert sorted(slow.asked) == ["one.zip", "three.pdf", "two.mp4"]
    assert told(dialog) == "Checked: 1 of 203"


def test_the_rest_is_checked_once_somebody_wants_it(qtbot: QtBot, asking: Stage, slow: SlowServer) -> None:
    dialog = half_way(qtbot, asking)
    press_button(dialog)
    slow.open.set()
    press_button(dialog)
    qtbot.waitUntil(lambda: told(dialog) == "Checked: 3 of 3" and not dialog.checking.is_checking)
    assert sorted(slow.asked) == ["one.zip", *["three.pdf"] * 2, *["two.mp4"] * 2]
    assert cells(dialog, StagingColumn.SIZE) == ["1.0 MB"] * 3
    assert dialog.checking.button.text() == "Chec&k Again"


def test_all_are_checked_again_and_a_host_that_refused_is_asked_too(qtbot: QtBot, asking: Stage) -> None:
    url = "https://b.example/three.pdf"
    asking.manager.probed = {url: Probed("", kind=ErrorKind.CONNECT_REFUSED)}
    dialog = offered(qtbot, asking, THREE)
    qtbot.waitUntil(lambda: dialog.checking.button.text() == "Chec&k Again")
    assert told(dialog) == "Checked: 3 of 3"
    assert cells(dialog, StagingColumn.STATUS)[2]
    asking.manager.probed = {url: Probed("", size_bytes=5_000)}
    asking.manager.probes.clear()
    press_button(dialog)
    qtbot.waitUntil(lambda: told(dialog) == "Checked: 3 of 3" and not dialog.checking.is_checking)
    assert sorted(asking.manager.probes) == sorted(THREE.splitlines())
    assert cells(dialog, StagingColumn.STATUS) == ["", "", ""]
    assert cells(dialog, StagingColumn.SIZE)[2] == "5.0 kB"


def test_tab_goes_through_the_dialog_as_it_stands(qtbot: QtBot, asking: Stage, slow: SlowServer) -> None:
    dialog = half_way(qtbot, asking)
    fields = dialog.fields
    ahead = [dialog.checking.button, fields.folder, fields.choose, fields.template]
    behind = [fields.group, dialog.add]
    reached: list[QWidget] = []
    at: QWidget = dialog.table
    while at is not dialog.add:
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = dialog.focusWidget()
        assert at not in reached
        reached.append(at)
    assert reached[:4] == ahead
    assert reached[-2:] == behind


def test_the_button_keeps_the_keys_when_all_are_checked(
    qtbot: QtBot, asking: Stage, slow: SlowServer
) -> None:
    """What is pressed next would else tick a link, or add all of them."""
    dialog = half_way(qtbot, asking)
    dialog.checking.button.setFocus(Qt.FocusReason.TabFocusReason)
    slow.open.set()
    press_button(dialog)
    press_button(dialog)
    qtbot.waitUntil(lambda: told(dialog) == "Checked: 3 of 3" and not dialog.checking.is_checking)
    assert dialog.checking.button.hasFocus()
