"""Rows for a caller: those that are meant, and as they change, no faster than it takes them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.services.control_rows import row_fields
from qtapp.services.control_wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from qtapp.domain.download import Download
    from qtapp.domain.selection import Selection
    from qtapp.services.control_server import Caller
    from qtapp.services.manager import DownloadManager

# of the rows in one turn of the event loop; a few milliseconds
ROWS_A_TURN = 100


def choose(
    manager: DownloadManager, selection: Selection, *, is_whole: bool = True
) -> Generator[None, None, tuple[str, ...]]:
    """The ids of those that are meant, from the top; a chore. Not `is_whole`: there may be more on the list
    of the last session, which cannot be read for now.

    Raises Refusal: an id is nobody's, or the beginning of several.
    """
    matches: dict[str, list[str]] = {one: [] for one in selection.ids}
    found = []
    for row in manager.downloads():
        if not selection.ids or row.id.startswith(selection.ids):
            for one in selection.ids:
                if row.id.startswith(one):
                    matches[one].append(row.id)
            if selection.fits(row):
                found.append(row.id)
        yield
    for one, ids in matches.items():
        if not ids and not is_whole:
            message = f"There is no download {one} on the list, of which not all could be read yet."
            raise Refusal("not-read", message)
        if not ids:
            raise Refusal("unknown-id", f"There is no download {one} on the list.")
        if len(ids) > 1:
            raise Refusal("vague-id", f"{len(ids)} downloads begin with {one}.")
    return tuple(found)


class Telling(QObject):
    """The rows of some ids, as each is when its turn comes, then the end of the answer. Those that are
    `known` were there before what was asked, and are told as such. Where the list is not `is_whole`, the end
    says so."""

    def __init__(
        self,
        caller: Caller,
        manager: DownloadManager,
        ids: Sequence[str],
        *,
        known: Sequence[str] = (),
        is_whole: bool = True,
    ) -> None:
        super().__init__(caller)
        self._caller = caller
        self._manager = manager
        self._left = chain((("state", each) for each in ids), (("known", each) for each in known))
        self._count = 0
        self._is_whole = is_whole
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)
        caller.caught_up.connect(self._go_on)
        self._turn.start(0)

    @Slot()
    @Slot(object)
    def _go_on(self, _nothing: object = None) -> None:
        if self._caller.is_behind:
            return  # `caught_up` comes
        for _each in range(ROWS_A_TURN):
            word, download_id = next(self._left, ("", ""))
            if not word:
                self._finish()
                return
            if (row := self._manager.find(download_id)) is not None:
                self._count += word == "state"
                self._caller.say({"row": word, **row_fields(row)})
        self._turn.start(0)

    def _finish(self) -> None:
        self._turn.stop()
        self._caller.caught_up.disconnect(self._go_on)
        self._caller.end(count=self._count, **_wholeness(self._is_whole))
        self.deleteLater()


class Watching(QObject):
    """The rows that are meant, and each again when it changes, as long as the caller is there.

    Of what a slow one misses it hears the newest, so that nothing piles up but the ids.
    """

    def __init__(
        self,
        caller: Caller,
        manager: DownloadManager,
        selection: Selection,
        ids: Sequence[str],
        *,
        is_whole: bool = True,
    ) -> None:
        """`ids` are those that are meant at this moment; what is missing where the list is not `is_whole`
        comes as soon as it can be read."""
        super().__init__(caller)
        self._caller = caller
        self._manager = manager
        self._selection = selection
        self._is_whole = is_whole
        self._only = frozenset(ids) if selection.ids else None
        self._due: dict[str, None] = dict.fromkeys(ids)
        self._is_first_round = True
        self._shown: set[str] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)
        caller.caught_up.connect(self._go_on)
        manager.added.connect(self._on_rows)
        manager.changed.connect(self._on_rows)
        manager.removed.connect(self._on_removed)
        self._turn.start(0)

    @Slot(object)
    def _on_rows(self, downloads: tuple[Download, ...]) -> None:
        self._note(*(row.id for row in downloads))

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        self._note(*ids)

    def _note(self, *ids: str) -> None:
        self._due.update(dict.fromkeys(ids if self._only is None else self._only.intersection(ids)))
        if not self._turn.isActive():
            self._turn.start(0)

    @Slot()
    @Slot(object)
    def _go_on(self, _nothing: object = None) -> None:
        if self._caller.is_behind:
            return
        for _each in range(ROWS_A_TURN):
            download_id = next(iter(self._due), None)
            if download_id is None:
                self._tell_that_all_is_told()
                return
            del self._due[download_id]
            self._tell(download_id)
        self._turn.start(0)

    def _tell_that_all_is_told(self) -> None:
        if self._is_first_round:
            self._is_first_round = False
            self._caller.say({"row": "all", **_wholeness(self._is_whole)})

    def _tell(self, download_id: str) -> None:
        row = self._manager.find(download_id)
        if row is not None and self._selection.fits(row):
            self._shown.add(download_id)
            self._caller.say({"row": "state", **row_fields(row)})
        elif download_id in self._shown:
            self._shown.discard(download_id)
            self._caller.say({"row": "gone", "id": download_id})


def _wholeness(is_whole: bool) -> dict[str, bool]:
    return {} if is_whole else {"is_whole": False}
