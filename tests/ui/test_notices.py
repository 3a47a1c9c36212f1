"""When the desktop is told of downloads that ended, and in which words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.download import Download, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.settings import Settings
from qtapp.services.volumes import VolumeTrouble
from qtapp.ui.notices import Grouping, Notice, Notices, words_of
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.ui.messages import Message


def done(number: int = 1, name: str = "x.iso") -> Download:
    return download(number, name, State.DONE, bytes_done=5 * MB, bytes_total=5 * MB)


def failed(number: int = 1, kind: ErrorKind = ErrorKind.NOT_FOUND) -> Download:
    return download(number, "y.iso", State.FAILED, kind=kind)


def test_the_first_end_is_told_at_once() -> None:
    assert Grouping().ended(done(), 100.0) == Notice((done(),))


def test_ends_within_five_seconds_become_one_notice() -> None:
    grouping = Grouping()
    grouping.ended(done(0), 100.0)
    assert [grouping.ended(done(number), 101.0) for number in range(1, 13)] == [None] * 12
    assert grouping.closes_at == 105.0
    assert grouping.close(104.9) is None
    notice = grouping.close(105.0)
    assert notice == Notice(tuple(done(number) for number in range(1, 13)))


def test_after_a_quiet_window_the_next_end_is_told_at_once_again() -> None:
    grouping = Grouping()
    grouping.ended(done(1), 100.0)
    assert grouping.close(105.0) is None
    assert grouping.closes_at is None
    assert grouping.ended(done(2), 105.1) == Notice((done(2),))


def test_a_steady_flow_of_400_ends_is_told_in_a_handful_of_notices() -> None:
    grouping = Grouping()
    notices = []
    for number in range(400):
        now = float(number)
        if grouping.closes_at is not None and now >= grouping.closes_at:
            notices.append(grouping.close(now))
        notices.append(grouping.ended(done(number), now))
    told = [notice for notice in notices if notice is not None]
    assert len(told) <= 12
    assert grouping.closes_at is not None
    last = grouping.close(grouping.closes_at)
    assert sum(len(notice.downloads) for notice in told) + len(last.downloads if last else ()) == 400


def test_one_download_is_told_by_its_name(british: None) -> None:
    words = words_of(Notice((done(name="a & b.iso"),)))
    assert (words.title, words.is_trouble) == ("a & b.iso", False)
    assert "5.0" in words.text


def test_several_are_told_by_their_number(british: None) -> None:
    assert words_of(Notice((done(1), done(2)))).title == "2 downloads finished"
    mixed = words_of(Notice((done(1), failed(2), failed(3, ErrorKind.DISK_FULL))))
    assert mixed.is_trouble
    assert "failed" in mixed.title
    assert "Not found" in mixed.text
    assert "Disk full" in mixed.text


@pytest.mark.parametrize("state", [State.DONE, State.FAILED])
def test_nothing_of_a_server_becomes_markup(british: None, state: State) -> None:
    hostile = "<img src=https://evil.example/x>&amp;<b>.iso\nsecond line"
    words = words_of(Notice((download(1, hostile, state, kind=ErrorKind.NAME_TAKEN),)))
    assert not set("<>\n") & set(words.title)
    assert not set("<>&") & set(words.text)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def test_notices_are_collected_by_a_timer(qtbot: QtBot, owner: QObject) -> None:
    clock = Clock()
    notices = Notices(clock, lambda: False, enabled=True, parent=owner)
    notices._grouping = Grouping(first_window_s=0.01)
    told: list[Notice] = []
    notices.ready.connect(told.append)
    notices.on_ended(done(1))
    notices.on_ended(done(2))
    notices.on_ended(done(3))
    assert told == [Notice((done(1),))]
    clock.now = 0.01
    with qtbot.waitSignal(notices.ready):
        pass
    assert told[1] == Notice((done(2), done(3)))


@pytest.mark.parametrize("watched", [True, False])
@pytest.mark.parametrize("enabled", [True, False])
def test_nobody_is_told_who_is_looking_or_does_not_want_it(
    qapp: object, owner: QObject, watched: bool, enabled: bool
) -> None:
    notices = Notices(Clock(), lambda: watched, enabled=enabled, parent=owner)
    told: list[Notice] = []
    notices.ready.connect(told.append)
    notices.on_ended(done())
    assert bool(told) is (enabled and not watched)


def test_turning_notices_off_holds_at_once(owner: QObject) -> None:
    notices = Notices(Clock(), lambda: False, enabled=True, parent=owner)
    told: list[Notice] = []
    notices.ready.connect(told.append)
    notices.apply_settings(Settings(notify=False))
    notices.on_ended(done())
    assert told == []


def test_a_cancelled_download_is_no_news(owner: QObject) -> None:
    notices = Notices(Clock(), lambda: False, enabled=True, parent=owner)
    told: list[Notice] = []
    notices.ready.connect(told.append)
    notices.on_ended(download(1, state=State.CANCELLED))
    assert told == []


@pytest.mark.parametrize("watched", [True, False])
@pytest.mark.parametrize("enabled", [True, False])
def test_a_disk_that_downloads_wait_for_is_told_of(owner: QObject, watched: bool, enabled: bool) -> None:
    """D02, D04: as long as nobody is looking at the rows that say so."""
    notices = Notices(Clock(), lambda: watched, enabled=enabled, parent=owner)
    told: list[Message] = []
    notices.message_ready.connect(told.append)
    notices.on_volume_troubled(VolumeTrouble("disk-full", Path("/media/<b>ada & co</b>")))
    assert len(told) == (enabled and not watched)
    for message in told:
        assert "ada & co" in message.title
        assert "<" not in message.title + message.text
