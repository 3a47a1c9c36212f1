"""The bars about updates: asked once and after some days, and a newer version that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.releases import Release
from qtapp.services.update_notice import UpdateNotice
from qtapp.ui.updates import NEWER, OFFER, OFFERED_AFTER_S, Updates

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOW = 2e9
FEED = "https://example.org/feed.json"


def begun(stage: Stage, opened: list[str] | None = None) -> Updates:
    def fetch(_url: str, _token: object) -> Release:
        raise AssertionError("nobody is to be asked yet")

    def open_url(url: QUrl) -> bool:
        (opened if opened is not None else []).append(url.toString())
        return True

    window = stage.window
    notice = UpdateNotice(fetch, "1.1", lambda: NOW, window)
    updates = Updates(notice, window.list_area.banner, window, lambda: NOW, open_url)
    updates.begin()
    return updates


def test_without_a_feed_nothing_is_ever_asked(make_stage: MakeStage) -> None:
    stage = make_stage(first_started_at=1.0)
    begun(stage)
    assert stage.bars == ()


def test_the_first_days_are_left_in_peace(make_stage: MakeStage) -> None:
    stage = make_stage(update_feed=FEED)
    begun(stage)
    assert stage.bars == ()
    assert stage.settings[-1].first_started_at == NOW


def test_it_is_asked_once_and_turned_on_by_the_button(make_stage: MakeStage) -> None:
    stage = make_stage(update_feed=FEED, first_started_at=NOW - OFFERED_AFTER_S)
    updates = begun(stage)
    assert "once a week" in stage.bars[0]
    assert stage.settings[-1].updates_offered
    assert not stage.settings[-1].checks_for_updates
    assert updates._notice.wait_s() is None
    stage.window.list_area.banner.press(OFFER)
    assert stage.settings[-1].checks_for_updates
    assert updates._notice.wait_s() is not None
    updates._notice.close()


@pytest.mark.parametrize(("offered", "is_on"), [(True, False), (False, True)])
def test_who_was_asked_or_has_turned_it_on_is_not_asked_again(
    make_stage: MakeStage, offered: bool, is_on: bool
) -> None:
    stage = make_stage(
        update_feed=FEED, first_started_at=1.0, updates_offered=offered, checks_for_updates=is_on
    )
    begun(stage)._notice.close()
    assert stage.bars == ()


def test_a_newer_version_is_shown_and_its_page_opened(make_stage: MakeStage) -> None:
    stage = make_stage(update_feed=FEED, first_started_at=1.0, checks_for_updates=True)
    opened: list[str] = []
    updates = begun(stage, opened)
    updates._notice.found.emit(Release("1.2", "https://example.org/1.2"))
    updates._notice.looked.emit(NOW)
    assert "1.2" in stage.bars[0]
    assert stage.settings[-1].updates_looked_at == NOW
    assert opened == []
    stage.window.list_area.banner.press(NEWER)
    assert opened == ["https://example.org/1.2"]
    updates._notice.close()
