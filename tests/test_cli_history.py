"""How long `wherry get` listens to a slow history."""

from __future__ import annotations

import asyncio
import selectors
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from qtapp.cli import HISTORY_ANSWERS_S, unfinished_rows
from qtapp.domain.download import Download, DownloadSpec, State
from qtapp.life import Life
from qtapp.storage.history_facts import Loaded

if TYPE_CHECKING:
    from qtapp.storage.history import History


class _Leaping(selectors.DefaultSelector):
    """Waits for nothing: its clock leaps to the next timer."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += max(timeout or 0.0, 0.0)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.now


class _SlowHistory(QObject):
    """Tells one row a page, each so many seconds after the one before."""

    loaded = Signal(object)
    opened = Signal(object)

    def __init__(self, *pauses_s: float) -> None:
        super().__init__()
        self._pauses_s = pauses_s

    def load_unfinished(self) -> None:
        loop, at_s = asyncio.get_running_loop(), 0.0
        for number, pause_s in enumerate(self._pauses_s, 1):
            at_s += pause_s
            spec = DownloadSpec(str(number), "http://host/", Path("/folder"), 0.0)
            page = Loaded((Download(spec, State.PAUSED, "name"),), last=number == len(self._pauses_s))
            loop.call_later(at_s, self.loaded.emit, page)


def heard_of(*pauses_s: float) -> list[str]:
    async def ask() -> list[Download]:
        return await unfinished_rows(cast("History", _SlowHistory(*pauses_s)), Life())

    with asyncio.Runner(loop_factory=_Loop) as runner:
        return [row.id for row in runner.run(ask())]


def test_a_history_that_goes_on_telling_is_heard_to_its_end() -> None:
    pause_s = HISTORY_ANSWERS_S * 0.6
    assert heard_of(pause_s, pause_s, pause_s, pause_s) == ["1", "2", "3", "4"]


def test_of_one_that_falls_silent_the_rows_so_far_are_kept() -> None:
    assert heard_of(0.1, 0.1, HISTORY_ANSWERS_S + 1.0, 0.1) == ["1", "2"]
