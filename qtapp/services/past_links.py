"""Which addresses were fetched before and have their file still: asked of the history, never waited for."""

from __future__ import annotations

import logging
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_past import files_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.domain.download import Download

log = logging.getLogger(__name__)

# a history that is silent for so long is locked, or a disk does not answer; what is offered goes on without
SILENT_MS = 2_000
# the thread stops looking in time for what it has found to be heard
_EARLIER_S = 0.2


@dataclass(slots=True, eq=False)
class _Question:
    tell: Callable[[Mapping[str, Download]], None]
    until: float
    answer: Mapping[str, Download] | None = None


class PastLinks(QObject):
    """Lives on the GUI thread. Questions are answered in their order, each within `SILENT_MS`: with nothing
    where the history is locked, damaged or closed, or a disk does not answer."""

    _came_home = Signal(object)  # (_Question, Mapping[str, Download])

    def __init__(
        self,
        history_file: Path,
        executor: Executor,
        parent: QObject,
        *,
        find: Callable[[Path, Sequence[str], float], Mapping[str, Download]] = files_of,
    ) -> None:
        """`executor` has a thread that nothing else waits for: a dead share may hold it for minutes."""
        super().__init__(parent)
        self._file = history_file
        self._executor = executor
        self._find = find
        self._waiting: deque[_Question] = deque()
        self._late = 0  # questions that nobody waits for any longer, with the thread still at them
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)

    def ask(self, urls: Sequence[str], tell: Callable[[Mapping[str, Download]], None]) -> None:
        """`tell` is called once, later or at once, with the newest download by `link_key`."""
        question = _Question(tell, time.monotonic() + SILENT_MS / 1000)
        if self._late:  # the thread hangs: this one would have to wait behind it
            question.answer = {}
        else:
            try:
                self._executor.submit(self._look, question, tuple(urls), question.until - _EARLIER_S)
            except RuntimeError:  # the program ends
                question.answer = {}
        self._waiting.append(question)
        self._tell_answers()

    def give_up(self) -> None:
        """Answer all that is asked, with nothing."""
        for question in self._waiting:
            self._let_go(question)
        self._tell_answers()

    # in the executor's thread

    def _look(self, question: _Question, urls: tuple[str, ...], until: float) -> None:
        answer: Mapping[str, Download] = {}
        try:
            answer = self._find(self._file, urls, until)
        except HistoryError as error:
            log.info("history: not asked whether links were fetched before: %s", error)
        except Exception:  # a thread's edge
            log.exception("whether links were fetched before is not known")
        finally:
            with suppress(RuntimeError):  # the program has ended, and nobody waits for it
                self._came_home.emit((question, answer))

    # on the GUI thread

    @Slot(object)
    def _on_came_home(self, told: tuple[_Question, Mapping[str, Download]]) -> None:
        question, answer = told
        if question.answer is None:
            question.answer = answer
        else:
            self._late -= 1
        self._tell_answers()

    @Slot()
    def _on_limit(self) -> None:
        now = time.monotonic()
        for question in self._waiting:
            if question.until <= now:
                self._let_go(question)
        self._tell_answers()

    def _let_go(self, question: _Question) -> None:
        if question.answer is None:
            question.answer = {}
            self._late += 1

    def _tell_answers(self) -> None:
        while self._waiting and (answer := self._waiting[0].answer) is not None:
            self._waiting.popleft().tell(answer)
        self._limit.stop()
        if self._waiting:
            left_s = self._waiting[0].until - time.monotonic()
            self._limit.start(max(0, round(left_s * 1000)) + 1)
