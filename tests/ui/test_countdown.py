"""Rows count down and say why while they are seen, and nothing wakes up while none of those does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State, Why
from qtapp.ui.countdown import Countdown
from qtapp.ui.icons import Icons
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column
from qtapp.ui.views.download_table import DownloadTable
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")
COOLING = Why("host-cooling", ("a.org", "server-busy"))


class Seen:
    """A table of 400 rows, and what was asked about them."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.now = [NOW]
        self.asked: list[tuple[str, ...]] = []
        self.model = DownloadModel(lambda: self.now[0])
        self.model.add([download(number, f"{number}.bin") for number in range(400)])
        self.table = DownloadTable(self.model, theme, Icons(theme))
        qtbot.addWidget(self.table)
        self.table.resize(1000, 400)
        self.countdown = Countdown(self.table, self.model, self._explain, lambda: self.now[0], self.table)

    def show(self) -> None:
        with self.qtbot.waitExposed(self.table):
            self.table.show()
        self.countdown.start()

    def _explain(self, ids: Sequence[str]) -> None:
        self.asked.append(tuple(ids))

    def row(self, number: int) -> Download:
        return self.model.download_at(number)

    def text(self, number: int) -> str:
        text = self.model.data(self.model.index(number, int(Column.STATUS)))
        assert isinstance(text, str)
        return text

    def cool(self, number: int, left_s: float) -> None:
        self.model.update([replace(self.row(number), why=COOLING, until=NOW + left_s)])


@pytest.fixture
def seen(qtbot: QtBot, dressed: Callable[[str], Theme]) -> Seen:
    return Seen(qtbot, dressed("light"))


def test_a_row_that_is_seen_counts_down_by_itself(seen: Seen) -> None:
    seen.show()
    assert not seen.countdown.is_ticking
    seen.cool(2, 90)
    seen.qtbot.waitUntil(lambda: seen.countdown.is_ticking)
    assert seen.text(2) == "Host busy for 1 min 30 s · Try now"
    seen.now[0] += 80
    seen.qtbot.waitUntil(lambda: seen.text(2) == "Host busy for 10 s · Try now", timeout=5_000)
    seen.model.update([replace(seen.row(2), why=None, until=None)])
    seen.qtbot.waitUntil(lambda: not seen.countdown.is_ticking)


def test_nothing_ticks_for_a_row_that_is_scrolled_away(seen: Seen) -> None:
    seen.cool(300, 90)
    seen.show()
    assert not seen.countdown.is_ticking
    seen.table.show_id(seen.row(300).id)
    seen.qtbot.waitUntil(lambda: seen.countdown.is_ticking)
    seen.table.scrollToTop()
    seen.qtbot.waitUntil(lambda: not seen.countdown.is_ticking, timeout=5_000)


def test_nothing_wakes_up_while_the_list_is_hidden(seen: Seen) -> None:
    seen.cool(2, 90)
    seen.show()
    assert seen.countdown.is_ticking
    seen.table.hide()
    seen.countdown.stop()
    seen.cool(3, 90)
    assert not seen.countdown._timer.isActive()
    assert not seen.countdown._look_timer.isActive()


def test_an_idle_list_sleeps_until_the_day_is_another(seen: Seen) -> None:
    seen.show()
    until_midnight_ms = 10 * 3600 * 1000
    assert seen.countdown._timer.interval() == pytest.approx(until_midnight_ms, abs=3700 * 1000)


def test_what_is_seen_is_asked_why_it_waits_and_nothing_else(seen: Seen) -> None:
    seen.model.update([replace(seen.row(1), state=State.PAUSED)])
    seen.show()
    first = seen.asked[-1]
    assert first[0] == seen.row(0).id
    assert seen.row(1).id not in first
    assert len(first) < 30
    seen.table.show_id(seen.row(300).id)
    seen.qtbot.waitUntil(lambda: seen.row(300).id in seen.asked[-1])
    assert len(seen.asked[-1]) < 30
