"""What the launcher's icon shows of the downloads that run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.services.launcher import Launcher, LauncherState
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def launcher(qapp: object) -> Launcher:
    made = Launcher()
    made._timer.setInterval(0)
    return made


def test_what_runs_is_counted_and_what_has_a_size_is_measured(launcher: Launcher) -> None:
    launcher.on_changed(
        (
            download(1, state=State.RUNNING, bytes_done=25, bytes_total=100),
            download(2, state=State.CONNECTING, bytes_done=75, bytes_total=300),
            download(3, state=State.RUNNING, bytes_done=10),
            download(4, state=State.QUEUED, bytes_done=9, bytes_total=10),
        )
    )
    assert launcher.state() == LauncherState(3, 0.25)
    launcher.on_changed((download(1, state=State.DONE), download(2, state=State.PAUSED)))
    assert launcher.state() == LauncherState(1, None)
    launcher.on_removed((download(3).id, "0" * 32))
    assert launcher.state() == LauncherState()


def test_many_changes_are_told_once(launcher: Launcher, qtbot: QtBot) -> None:
    told: list[LauncherState] = []
    launcher.changed.connect(told.append)
    for done in range(10):
        launcher.on_changed((download(1, state=State.RUNNING, bytes_done=done, bytes_total=10),))
    qtbot.waitUntil(lambda: bool(told))
    launcher.finish()
    launcher.finish()
    assert told == [LauncherState(1, 0.9), LauncherState()]
