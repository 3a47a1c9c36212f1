"""When the feed is asked, and what is told of its answer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.releases import Release
from qtapp.domain.settings import Settings
from qtapp.services.update_notice import AGAIN_AFTER_S, EVERY_S, NOT_BEFORE_S, UpdateNotice
from tests.services.engine import Moment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.transfer.stop import StopToken

FEED = "https://example.org/feed.json"
ON = Settings(update_feed=FEED, checks_for_updates=True)
NEWER = Release("1.2", "https://example.org/1.2")


class Feed:
    """Answers as a test says; `asked` are the addresses."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: Release | Exception = NEWER
        self.hangs = threading.Event()
        self.hangs.set()

    def fetch(self, url: str, token: StopToken) -> Release:
        self.asked.append(url)
        with token.waking(self.hangs.set):
            assert self.hangs.wait(10.0)
        token.check()
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def moment() -> Moment:
    return Moment(1e9)


@pytest.fixture
def notice(qapp: object, feed: Feed, moment: Moment) -> UpdateNotice:
    return UpdateNotice(feed.fetch, "1.1", moment)


@pytest.mark.parametrize(
    "settings", [Settings(), Settings(update_feed=FEED), Settings(checks_for_updates=True)]
)
def test_nobody_is_asked_unless_there_is_a_feed_and_it_is_wanted(
    notice: UpdateNotice, feed: Feed, settings: Settings
) -> None:
    notice.apply(settings)
    notice.look()
    assert notice.wait_s() is None
    assert not notice._timer.isActive()
    assert feed.asked == []


def test_a_newer_version_is_told_and_the_feed_asked_again_in_a_week(
    notice: UpdateNotice, feed: Feed, moment: Moment, qtbot: QtBot
) -> None:
    """X20: told, and nothing else."""
    notice.apply(ON)
    assert notice.wait_s() == NOT_BEFORE_S
    looked: list[float] = []
    notice.looked.connect(looked.append)
    with qtbot.waitSignal(notice.found) as found:
        notice.look()
    assert found.args == [NEWER]
    assert looked == [moment.seconds]
    assert feed.asked == [FEED]
    assert notice.wait_s() == EVERY_S
    notice._on_due()
    assert feed.asked == [FEED], "a day has gone, and not a week"
    moment.seconds += EVERY_S
    assert notice.wait_s() == NOT_BEFORE_S
    with qtbot.waitSignal(notice.looked):
        notice._on_due()


def test_the_same_or_an_older_version_is_not_worth_a_word(
    notice: UpdateNotice, feed: Feed, qtbot: QtBot
) -> None:
    feed.answer = Release("1.1.0", NEWER.page)
    notice.apply(ON)
    with qtbot.assertNotEmitted(notice.found), qtbot.waitSignal(notice.looked):
        notice.look()


@pytest.mark.parametrize("error", [TransferError(ErrorKind.NO_ANSWER, "x"), RuntimeError("x")])
def test_one_that_does_not_answer_is_asked_again_the_next_day(
    notice: UpdateNotice, feed: Feed, qtbot: QtBot, error: Exception
) -> None:
    feed.answer = error
    notice.apply(ON)
    with qtbot.assertNotEmitted(notice.looked):
        notice.look()
        qtbot.waitUntil(lambda: notice._token is None)
    assert notice.wait_s() == AGAIN_AFTER_S


def test_a_clock_that_was_set_back_does_not_put_it_off_for_years(
    notice: UpdateNotice, moment: Moment
) -> None:
    notice.apply(Settings(update_feed=FEED, checks_for_updates=True, updates_looked_at=moment.seconds * 2))
    assert notice.wait_s() == NOT_BEFORE_S


def test_a_feed_that_hangs_is_let_go_at_the_end(notice: UpdateNotice, feed: Feed, qtbot: QtBot) -> None:
    feed.hangs.clear()
    notice.apply(ON)
    notice.look()
    notice.close()
    assert feed.hangs.wait(5.0), "it was woken"
    assert notice.wait_s() is None


def test_one_that_takes_too_long_has_failed(notice: UpdateNotice, feed: Feed, qtbot: QtBot) -> None:
    feed.hangs.clear()
    notice.apply(ON)
    notice.look()
    notice._on_too_long()
    qtbot.waitUntil(lambda: notice._token is None)
    assert notice.wait_s() == AGAIN_AFTER_S
