"""Notices through the desktop's service, and what their buttons do; without it at the tray, or in a bar."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from qtapp.domain.after_end import ALL
from qtapp.domain.download import MAIN, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours
from qtapp.domain.settings import Settings
from qtapp.services.queue_ends import QueueEnd
from qtapp.services.session_bus import SessionBus
from qtapp.services.volumes import VolumeTrouble
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.icons import Icons
from qtapp.ui.notice_desk import NOTICE, NoticeDesk
from qtapp.ui.notices import Grouping, Notices
from qtapp.ui.tray import Tray
from tests.support.bus import Bus
from tests.support.session_bus import NotificationDaemon, what_is_missing
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.theme import Theme
    from tests.support.session_bus import Notified
    from tests.ui.window.conftest import MakeStage, Stage

# Qt looks for a signal of X11's that the offscreen platform does not have
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

ANSWER_S = 5.0


class Play:
    """A window in the tray, the desktop it is on, and the clock."""

    def __init__(self, stage: Stage, theme: Theme, daemon: NotificationDaemon | None) -> None:
        self.stage = stage
        self.daemon = daemon
        self.now = 0.0
        self.owner = QObject()
        self.tray = Tray(Icons(theme), is_available=lambda: False, parent=self.owner)
        self.notices = Notices(lambda: self.now, lambda: False, enabled=True, parent=self.owner)
        self.notices._grouping = Grouping(0.01, 0.01)
        platform = "linux" if daemon is not None else "win32"
        self.bus = SessionBus("io.example.App", "App", self.owner, platform=platform)
        manager = cast("DownloadManager", stage.manager)
        self.desk = NoticeDesk(self.notices, self.bus, self.tray, stage.window, manager, self.owner)
        stage.manager.ended.connect(self.notices.on_ended)

    def note(self) -> Notified:
        assert self.daemon is not None
        return self.daemon.notes.get(timeout=ANSWER_S)

    def click(self, qtbot: QtBot, number: int, action: str = "default") -> None:
        assert self.daemon is not None
        with qtbot.waitSignal(self.bus.invoked):
            self.daemon.click(number, action)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path / "session"
    folder.mkdir()
    with Bus(folder) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus


FILE = download(1, "a.iso", State.DONE, bytes_done=5 * MB, bytes_total=5 * MB, path=Path("/gone/a.iso"))
BAD = download(2, "b.iso", State.FAILED, kind=ErrorKind.NOT_FOUND)


@pytest.fixture
def play(make_stage: MakeStage, bus: Bus, dressed: Callable[[str], Theme]) -> Iterator[Play]:
    stage = make_stage([FILE, BAD], tray=True, shown=False)
    with NotificationDaemon(bus.address) as daemon:
        made = Play(stage, dressed("light"), daemon)
        yield made
        made.bus.close(ANSWER_S)


@pytest.fixture
def alone(make_stage: MakeStage, dressed: Callable[[str], Theme]) -> Play:
    """Neither a notification service nor a tray."""
    return Play(make_stage([FILE, BAD]), dressed("light"), None)


def test_a_file_can_be_opened_and_shown_from_its_notice(play: Play, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    play.stage.manager.end(download(3, "a.pdf", State.DONE, bytes_total=8, path=path))
    note = play.note()
    assert (note.title, note.actions[2:]) == ("a.pdf", ("open", "Open", "show", "Show in Folder"))
    assert note.hints["category"] == "transfer.complete"
    play.click(qtbot, note.number, "open")
    qtbot.waitUntil(lambda: play.stage.opened == [str(path)])
    assert not play.stage.window.isVisible()


def test_a_program_is_shown_from_its_notice_and_never_run(play: Play, qtbot: QtBot, tmp_path: Path) -> None:
    """X14."""
    path = tmp_path / "setup.sh"
    path.write_text("#!/bin/sh\n")
    play.stage.manager.end(download(3, "setup.sh", State.DONE, bytes_total=10, path=path))
    number = play.note().number
    with qtbot.waitSignal(play.stage.window.opener.refused):
        play.click(qtbot, number, "open")
    (dialog,) = play.stage.window.findChildren(GuardedFileDialog)
    assert dialog.isVisible()
    assert play.stage.opened == []
    dialog.close()


def test_a_file_that_is_gone_brings_the_window_that_says_so(play: Play, qtbot: QtBot) -> None:
    play.stage.manager.end(FILE)
    play.click(qtbot, play.note().number, "open")
    qtbot.waitUntil(play.stage.window.isVisible)
    qtbot.waitUntil(lambda: any("moved or deleted" in text for text in play.stage.bars))


def test_what_failed_can_be_tried_again_from_its_notice(play: Play, qtbot: QtBot) -> None:
    play.stage.manager.end(BAD)
    note = play.note()
    assert note.actions[2:] == ("retry", "Retry")
    assert note.hints["category"] == "transfer.error"
    play.click(qtbot, note.number, "retry")
    assert play.stage.manager.calls == [("retry", (BAD.id,))]


def test_a_click_on_the_notice_itself_leads_to_the_rows(play: Play, qtbot: QtBot) -> None:
    play.stage.manager.end(BAD)
    play.click(qtbot, play.note().number)
    assert play.stage.window.isVisible()


def test_all_of_one_busy_time_is_one_notice_that_grows(play: Play, qtbot: QtBot) -> None:
    play.stage.manager.end(FILE)
    first = play.note()
    play.stage.manager.end(BAD)
    play.now += 0.02
    with qtbot.waitSignal(play.notices.ready):
        pass
    whole = play.note()
    assert (whole.replaces, whole.title) == (first.number, "1 download finished, 1 failed")
    play.now += 0.02
    qtbot.waitUntil(lambda: play.notices._grouping.closes_at is None)
    play.stage.manager.end(FILE)
    assert play.note().replaces == 0


def test_what_was_read_is_not_told_again(play: Play, qtbot: QtBot) -> None:
    play.stage.manager.end(FILE)
    first = play.note()
    assert play.daemon is not None
    with qtbot.waitSignal(play.bus.dismissed):
        play.daemon.close_note(first.number, reason=2)
    play.stage.manager.end(BAD)
    play.now += 0.02
    with qtbot.waitSignal(play.notices.ready):
        pass
    later = play.note()
    assert (later.replaces, later.title) == (0, "b.iso")


def test_no_markup_of_a_name_reaches_the_service(play: Play) -> None:
    """X15"""
    play.stage.manager.end(download(3, "<img src=x>&amp;.iso", State.DONE, bytes_total=8))
    note = play.note()
    assert "<" not in note.title + note.text


def test_without_service_and_tray_a_bar_says_it(alone: Play) -> None:
    alone.stage.manager.end(FILE)
    assert any(text.startswith("a.iso: Download finished") for text in alone.stage.bars)
    alone.stage.window.list_area.banner.press(NOTICE)
    alone.notices.on_volume_troubled(VolumeTrouble("disk-full", Path("/media/x")))
    assert len(alone.stage.bars) == 1


@pytest.mark.parametrize(("at", "is_told"), [(23, False), (3, False), (12, True)])
def test_nothing_is_told_in_quiet_hours(alone: Play, at: int, is_told: bool) -> None:
    alone.notices._wall = lambda: datetime(2026, 11, 25, at)  # noqa: DTZ001 - the clock on the wall
    night = (Hours(frozenset(range(7)), 22 * 60, 7 * 60),)
    alone.notices.apply_settings(Settings(has_quiet_hours=True, quiet_hours=night))
    alone.stage.manager.end(FILE)
    alone.notices.on_volume_troubled(VolumeTrouble("disk-full", Path("/media/x")))
    assert bool(alone.stage.bars) is is_told


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_queue_that_ends_sounds_where_that_is_wanted(
    make_stage: MakeStage,
    dressed: Callable[[str], Theme],
    monkeypatch: pytest.MonkeyPatch,
    is_wanted: bool,
) -> None:
    beeps: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda *_: beeps.append(None))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_: False)
    queues = (Queue(MAIN), Queue("n", "Night"))
    stage = make_stage([FILE], shown=False, sounds_at_end=is_wanted, queues=queues)
    play = Play(stage, dressed("light"), None)
    play.desk.on_queue_ended(QueueEnd("n"))
    play.desk.on_queue_ended(QueueEnd(ALL))
    assert len(beeps) == is_wanted
    assert bool(stage.bars) is is_wanted


def test_the_service_sounds_when_all_has_ended(play: Play) -> None:
    window = play.stage.window
    window.change_settings(Settings(sounds_at_end=True))
    play.desk.on_queue_ended(QueueEnd(MAIN))
    play.desk.on_queue_ended(QueueEnd(ALL))
    note = play.note()
    assert (note.title, note.hints["sound-name"]) == ("All downloads have ended", "complete-download")
