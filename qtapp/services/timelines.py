"""What happens to the downloads, from the runs and from the rows, on its way into the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import Download, State
from qtapp.domain.links import redacted
from qtapp.domain.timeline import Event, EventKind, Happened, event, waited_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.storage.history import History
    from qtapp.storage.history_facts import Opened, Timeline

_TOLD_BY_RUNS = frozenset({State.CONNECTING, State.RUNNING, State.DONE})
# to wait for one's turn is what a line is for; the attempt that comes says what it was
ORDINARY = frozenset({"cap-reached", "host-busy", "host-easing", "host-pacing", "outranked", "queue-cap"})


class Timelines(QObject):
    """Lives on the GUI thread. What it hears of goes to the history at once, which batches it."""

    noted = Signal(object)  # Happened
    loaded = Signal(object)  # Timeline; one for each that was asked for
    came_back = Signal(object)  # None: what could not be read before may be now

    def __init__(
        self,
        engine: EngineRoom,
        history: History,
        roster: Roster,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(parent)
        self._history = history
        self._now = now
        engine.happened.connect(self._on_happened)
        history.timeline_loaded.connect(self._on_loaded)
        history.opened.connect(self._on_opened)
        roster.watch(self._note_change)

    def load(self, download_id: str) -> None:
        """Ask for what happened to a download up to this moment: `loaded` brings it, and `noted` what comes
        after it."""
        self._history.load_timeline(download_id)

    def _note_change(self, before: Download, download: Download) -> None:
        if _tells_nothing(before, download):
            return
        if events := tuple(events_of_change(before, download, self._now)):
            self._on_happened(Happened(download.id, events))

    @Slot(object)
    def _on_happened(self, happened: Happened) -> None:
        self._history.note(happened.id, happened.events)
        self.noted.emit(happened)

    @Slot(object)
    def _on_loaded(self, timeline: Timeline) -> None:
        self.loaded.emit(timeline)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if opened.can_be_read:
            self.came_back.emit(None)


def _tells_nothing(before: Download, download: Download) -> bool:
    """Of what changes most, seen at once: small files start and end by the hundred in a second."""
    return (
        download.state in _TOLD_BY_RUNS
        and before.spec is download.spec
        and before.limit_bytes_per_second == download.limit_bytes_per_second
        and before.priority is download.priority
        and before.at_once is download.at_once
    )


def events_of_change(before: Download, download: Download, now: Callable[[], float]) -> Iterator[Event]:
    """What a change of a row says that its runs do not. Of one that never ran there is little to tell, and
    there may be thousands of them."""
    if before.limit_bytes_per_second != download.limit_bytes_per_second:
        yield event(
            now(), EventKind.LIMIT, bytes_per_second=download.limit_bytes_per_second or 0, scope="one"
        )
    if before.spec is not download.spec and before.spec.url != download.spec.url:
        yield event(now(), EventKind.LINK, to=redacted(download.spec.url))
    if download.attempts == 0:
        return
    if before.queue != download.queue:
        yield event(now(), EventKind.QUEUE)
    if before.priority is not download.priority:
        yield event(now(), EventKind.PRIORITY, priority=download.priority.value)
    if download.at_once and not before.at_once:
        yield event(now(), EventKind.START_NOW)
    kind = _kind_of_step(before.state, download.state)
    if kind is not None:
        yield event(now(), kind)
    if _waits_for_another_reason(before, download):
        yield event(now(), EventKind.WAITING, **waited_for(download.why), until=download.until)


def _kind_of_step(before: State, after: State) -> EventKind | None:
    """What became of a row that rested; what becomes of a run is said by itself."""
    if before is after or before.is_active:
        return None
    match after:
        case State.PAUSED:
            return EventKind.PAUSED
        case State.CANCELLED:
            return EventKind.CANCELLED
        case State.QUEUED if before is not State.WAITING:
            return EventKind.RESUME_ASKED
    return None


def _waits_for_another_reason(before: Download, download: Download) -> bool:
    why = download.why
    if why is None or why.kind in ORDINARY or download.state not in (State.QUEUED, State.WAITING):
        return False
    was_waiting = before.state in (State.QUEUED, State.WAITING)
    return not was_waiting or before.why is None or before.why.kind != why.kind
