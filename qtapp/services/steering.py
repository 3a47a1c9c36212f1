"""Commands on downloads, from a pause to another name: what each does to a row in the state that it has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import State, StopReason
from qtapp.services import transitions
from qtapp.services.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.domain.download import Conflict, Download
    from qtapp.domain.links import Link
    from qtapp.domain.request_headers import Header
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.renewals import Renewals
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks
    from qtapp.services.wishes import Wishes


class Steering:
    """What is given as an iterator is a chore: it looks at the rows when its turn comes, as the commands
    before it have been worked through by then. `DownloadManager` says what each command means."""

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        dispatcher: Dispatcher,
        setbacks: Setbacks,
        wishes: Wishes,
        renewals: Renewals,
        now: Callable[[], float],
    ) -> None:
        """`now` gives seconds since the epoch."""
        self._engine = engine
        self._roster = roster
        self._dispatcher = dispatcher
        self._setbacks = setbacks
        self._wishes = wishes
        self._renewals = renewals
        self._now = now

    def going_on(self) -> Iterator[str]:
        # those that run go first: thousands of others would take their time
        yield from self._engine.running_ids()
        yield from (item.id for item in self._roster.all() if transitions.will_go_on(item))

    def resumable(self) -> Iterator[str]:
        yield from self._engine.running_ids()  # those that a pause is about to stop
        yield from (item.id for item in self._roster.all() if item.state is State.PAUSED)

    def line_up(self, ids: Iterable[str]) -> Iterator[None]:
        """Into the line, as they stand on the list as QUEUED, unless somebody has said otherwise since."""
        for download in self._roster.known(ids):
            if download.state is State.QUEUED and not self._engine.is_running(download.id):
                self._dispatcher.leave(download.id)
                self._dispatcher.join(download)
            yield

    def pause(self, ids: Iterable[str]) -> Iterator[None]:
        for download in self._roster.known(ids):
            if self._engine.is_running(download.id):
                self._wishes.pause(download.id)
                self._engine.stop(download.id, StopReason.PAUSE)
            elif download.state in (State.QUEUED, State.WAITING):
                self._dispatcher.leave(download.id)
                self._roster.change(transitions.paused(download))
            elif download.is_put_by:
                self._roster.change(transitions.paused(download))  # from here on it is somebody's word
            yield

    def resume(self, ids: Iterable[str]) -> Iterator[None]:
        asked: set[str] = set()
        for download in self._roster.known(ids):
            if self._engine.is_running(download.id):  # its stop may be under way
                self._wishes.go_on_after(Wish.PAUSE, download.id)
            elif download.state in transitions.RESUMABLE:
                self._try_again(download, asked)
            elif download.state is State.QUEUED:
                self._dispatcher.hurry(download, asked)
            yield

    def retry(self, ids: Iterable[str]) -> Iterator[None]:
        asked: set[str] = set()
        for download in self._roster.known(ids):
            if self._engine.is_running(download.id):  # its stop may be under way
                self._wishes.go_on_after(Wish.CANCEL, download.id)
            elif download.state in transitions.RETRYABLE:
                self._try_again(download, asked)
            elif transitions.waits_for_its_folder(download):
                # what stands where its folder was is good enough for whoever asks
                self._setbacks.forget(download.id)
                self._dispatcher.enqueue(transitions.anew(download))
            yield

    def update_link(self, download_id: str, link: Link) -> Iterator[None]:
        for download in self._roster.known([download_id]):
            if not self._engine.is_running(download.id) and download.state in transitions.RENEWABLE:
                self._setbacks.begin_anew(download.id)
                self._dispatcher.enqueue(self._renewals.renew(download, link))
            yield

    def set_headers(
        self, download_id: str, kept: tuple[Header, ...], secret: tuple[Header, ...]
    ) -> Iterator[None]:
        for download in self._roster.known([download_id]):
            if download.state is not State.DONE:
                secrets = replace(download.spec.secrets, headers=secret)
                spec = replace(download.spec, headers=kept, secrets=secrets)
                given = replace(download, spec=spec)
                self._renewals.take_headers(given)
                self._roster.change(given)
            yield

    def settle_names(self, ids: Iterable[str], conflict: Conflict) -> Iterator[None]:
        for download in self._roster.known(ids):
            if transitions.needs_a_name(download):
                self._setbacks.begin_anew(download.id)
                self._dispatcher.enqueue(transitions.with_conflict(download, conflict))
            yield

    def cancel(self, ids: Iterable[str]) -> Iterator[None]:
        dropped = []
        for download in self._roster.known(ids):
            if self._engine.is_running(download.id):
                self._wishes.cancel(download.id)
                self._engine.stop(download.id, StopReason.CANCEL)
            elif download.state not in (State.DONE, State.CANCELLED):
                self._dispatcher.leave(download.id)
                self._renewals.forget(download.id)
                self._roster.change(transitions.cancelled(download, self._now()))
                dropped.append(download)
            yield
        self._engine.discard(dropped)

    def _try_again(self, download: Download, asked: set[str]) -> None:
        """`asked` is as in `Dispatcher.hurry`."""
        self._setbacks.begin_anew(download.id)
        self._dispatcher.enqueue(download)
        self._dispatcher.hurry(download, asked)
