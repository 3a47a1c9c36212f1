"""Keeping a small file up to date off the GUI thread."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

log = logging.getLogger(__name__)

Value = TypeVar("Value")


class Saver(Generic[Value]):
    """Owns the writing of one file: the newest value is what stands there in the end.

    One saving is under way at a time; of what is to be saved meanwhile, all but the last is passed over.
    """

    def __init__(
        self,
        what: str,
        write: Callable[[Value], None],
        executor: Executor,
        tell: Callable[[OSError | None], None] = lambda _error: None,
    ) -> None:
        """`write` is called on a thread of `executor` and may raise OSError; `what` is for the log. `tell` is
        called there after each writing, with what was in its way or None."""
        self._what = what
        self._write = write
        self._executor = executor
        self._tell = tell
        self._lock = threading.Lock()
        self._next: list[Value] = []  # the newest value that nobody has begun to write, if there is one
        self._saving: Future[None] | None = None

    def save(self, value: Value) -> None:
        """Have `value` written soon; returns at once."""
        with self._lock:
            self._next = [value]
            if self._saving is None:
                self._saving = self._executor.submit(self._run)

    def wait(self, limit_s: float) -> bool:
        """Until everything is written; False if that takes longer than `limit_s`."""
        saving = self._saving
        return saving is None or not wait((saving,), limit_s).not_done

    def _run(self) -> None:
        while (value := self._take()) is not None:
            try:
                self._write(*value)
                self._tell(None)
            except OSError as error:
                # nothing is lost but a choice
                log.warning("%s could not be saved: %s", self._what, error)
                self._tell(error)
            except Exception:
                log.exception("%s could not be saved", self._what)

    def _take(self) -> list[Value] | None:
        """What to write; after None the next `save` begins anew."""
        with self._lock:
            if not self._next:
                self._saving = None
                return None
            value, self._next = self._next, []
            return value
