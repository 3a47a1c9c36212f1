"""The start with the session is offered once, when it is first of use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Download, State
from qtapp.services.autostart import Autostart, DesktopEntry
from qtapp.ui.autostart_offer import OFFER, AutostartOffer
from qtapp.ui.desktop_control import DESKTOP, DesktopControl
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.services.autostart import Starter
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WAITED = (download(1, state=State.QUEUED), download(2, state=State.WAITING), download(3, state=State.DONE))


class Play:
    def __init__(self, stage: Stage, starter: Starter | None, executor: ThreadPoolExecutor) -> None:
        self.stage = stage
        self.control = DesktopControl(starter, stage.window, executor, stage.window)
        turn_on = self.control.start_with_session
        manager = stage.manager
        self.offer = AutostartOffer(manager, starter, turn_on, stage.window, executor, self.control)  # type: ignore[arg-type]

    def restore(self, qtbot: QtBot, *rows: Download) -> tuple[str, ...]:
        """The bars that there are once the system was asked, if it was."""
        self.stage.manager.restored.emit(rows)
        qtbot.waitUntil(lambda: not self.offer._looking.is_under_way)
        return self.stage.bars


@pytest.fixture
def starter(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry(("/usr/bin/wherry", "--minimized"), tmp_path / "autostart" / "io.example.desktop")


@pytest.fixture
def play(make_stage: MakeStage, starter: DesktopEntry, executor: ThreadPoolExecutor) -> Callable[..., Play]:
    def make(starter: Starter | None = starter, **settings: Any) -> Play:
        return Play(make_stage(**settings), starter, executor)

    return make


def test_it_is_offered_once_and_turned_on_by_the_button(
    play: Callable[..., Play], starter: DesktopEntry, qtbot: QtBot
) -> None:
    stage = (it := play()).stage
    assert it.restore(qtbot, *WAITED) == (
        "2 downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?",
    )
    assert stage.settings[-1].autostart_offered
    assert starter.look() is Autostart.OFF
    with qtbot.waitSignal(it.control._changing.done):
        stage.window.list_area.banner.press(OFFER)
    assert starter.look() is Autostart.ON
    assert stage.bars == ()
    starter.turn_off()
    assert it.restore(qtbot, *WAITED) == ()


@pytest.mark.parametrize("rows", [(), WAITED[2:], (download(1, state=State.PAUSED),)])
def test_where_nothing_has_waited_nothing_is_offered(
    play: Callable[..., Play], rows: tuple[Download, ...], qtbot: QtBot
) -> None:
    it = play()
    assert it.restore(qtbot, *rows) == ()
    assert it.stage.settings == []


def test_who_was_asked_or_has_it_or_cannot_have_it_is_not_asked(
    play: Callable[..., Play], starter: DesktopEntry, qtbot: QtBot
) -> None:
    assert play(autostart_offered=True).restore(qtbot, *WAITED) == ()
    assert play(None).restore(qtbot, *WAITED) == ()
    starter.turn_on()
    assert play().restore(qtbot, *WAITED) == ()
    starter._file.write_text("[Desktop Entry]\nExec=/opt/wherry\n")  # another copy's
    assert play().restore(qtbot, *WAITED) == ()


def test_that_the_system_refuses_is_told(
    play: Callable[..., Play], starter: DesktopEntry, qtbot: QtBot
) -> None:
    it = play()
    it.restore(qtbot, *WAITED[:1])
    assert it.stage.bars[0].startswith("1 download waited")
    starter._file.parent.write_text("in the way")
    with qtbot.waitSignal(it.control._changing.done):
        it.stage.window.list_area.banner.press(OFFER)
    assert "could not be changed" in it.stage.bars[0]
    it.stage.window.list_area.banner.take_away(DESKTOP)
