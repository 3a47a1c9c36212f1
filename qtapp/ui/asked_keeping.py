"""What a link of our own scheme asks for outlives the program until somebody answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.domain.values import dataclass
from qtapp.storage import asked_store
from qtapp.storage.saver import Saver
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.domain.links import Link
    from qtapp.ui.asked_links import AskedLinks

# what was agreed to is on the list by then, or looked over
_HANDED_OVER_AFTER_MS = 3_000


@dataclass(frozen=True, slots=True)
class _Left:
    """What waits. Not `is_all`: what is in the file waits as well, and nobody was told of it yet."""

    links: tuple[Link, ...]
    is_all: bool = True


class AskedKeeping(QObject):
    """Keeps what waits in the bar in a file, and asks again at the next start. Lives on the GUI thread."""

    def __init__(self, asked: AskedLinks, file: Path, executor: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = asked
        self._file = file
        self._saver: Saver[_Left] = Saver("links that were asked for", partial(_write, file), executor)
        self._is_read = False
        self._is_file_there = False
        self._reading = Errand(executor, asked_store.load, self)
        self._reading.done.connect(self._on_read)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_HANDED_OVER_AFTER_MS)
        self._over.timeout.connect(self._save)
        asked.changed.connect(self._on_changed)
        asked.confirmed.connect(self._on_confirmed)

    def begin(self) -> None:
        """Look for what nobody has answered; until it is there nothing is written over it."""
        self._reading.start(self._file)

    def finish(self) -> None:
        """Have what still waits written, and nothing else; `wait` tells when it is."""
        if not self._is_read:
            if waiting := self._asked.waiting:
                self._saver.save(_Left(waiting, is_all=False))
        elif self._over.isActive():
            self._over.stop()
            self._save()

    def wait(self, limit_s: float) -> bool:
        """Until everything is written; False if that takes longer than `limit_s`."""
        return self._saver.wait(limit_s)

    @Slot(object)
    def _on_read(self, left: tuple[Link, ...]) -> None:
        self._is_read = True
        self._is_file_there = bool(left)
        if left:
            self._asked.take(left)
        elif self._asked.waiting:
            self._save()

    @Slot(object)
    def _on_changed(self, _nothing: None) -> None:
        self._over.stop()
        self._save()

    @Slot(object)
    def _on_confirmed(self, _links: tuple[Link, ...]) -> None:
        self._over.start()

    @Slot()
    def _save(self) -> None:
        waiting = self._asked.waiting
        if self._is_read and (waiting or self._is_file_there):
            self._is_file_there = bool(waiting)
            self._saver.save(_Left(waiting))


def _write(file: Path, left: _Left) -> None:
    links = left.links if left.is_all else tuple(dict.fromkeys((*left.links, *asked_store.load(file))))
    asked_store.save(file, links)
