"""What follows a failure: another attempt after a while, a wait for host or disk, the user's move, or the
end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.retry import RETRY_AFTER_MAX_S
from qtapp.services import transitions
from qtapp.services.connectivity import NO_NETWORK
from qtapp.services.mirrors import Mirrors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import Download, Failed, Why
    from qtapp.services.connectivity import Connectivity
    from qtapp.services.politeness import Politeness
    from qtapp.services.retries import Patience, RetryClock
    from qtapp.services.volumes import Volumes


# until what a failing disk lost is fetched once more
DISK_AGAIN_S = 1.0
# what a run ends with where the network goes away under it
CUT_OFF = frozenset(
    {
        ErrorKind.NO_ROUTE,
        ErrorKind.DNS_FAILED,
        ErrorKind.HOST_UNKNOWN,
        ErrorKind.CONNECT_TIMEOUT,
        ErrorKind.PROXY_FAILED,
        ErrorKind.TLS_FAILED,
        ErrorKind.NO_ANSWER,
        ErrorKind.CONNECTION_LOST,
        ErrorKind.STALLED,
    }
)


class Setbacks(QObject):
    """Lives on the GUI thread; decides, and times what waits. The rows are the manager's."""

    over = Signal(object)  # tuple[str, ...]: ids of those that have waited long enough
    # Download that waits for its host or the network, and for that in the line, or has another mirror to ask
    sent_back = Signal(object)

    def __init__(
        self,
        politeness: Politeness,
        network: Connectivity,
        patience: Patience,
        retries: RetryClock,
        volumes: Volumes | None,
        discard: Callable[[Sequence[Download]], None],
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Without `volumes` a disk that is full or gone is the user's move at once. `discard` removes what is
        on disk of downloads that do not run."""
        super().__init__(parent)
        self._politeness = politeness
        self._network = network
        self._patience = patience
        self._retries = retries
        self._volumes = volumes
        self._mirrors = Mirrors(discard, now)
        self._now = now
        self._disk_failed: set[str] = set()
        self._cut_off: set[str] = set()
        network.changed.connect(self._on_network_changed)
        retries.due.connect(self._on_due)
        if volumes is not None:
            volumes.free_again.connect(self.over)

    def __len__(self) -> int:
        """How many wait."""
        return len(self._retries) + (len(self._volumes) if self._volumes is not None else 0)

    def follow(self, download: Download, outcome: Failed, *, asks_mirrors: bool = True) -> Download:
        """What becomes of a run that failed: WAITING, NEEDS_YOU, FAILED, or QUEUED for want of a network or
        for another mirror, where it `asks_mirrors`."""
        if self._network.follow(download, outcome):
            self._patience.begin_anew(outcome.id)
            self.sent_back.emit(download)
            return transitions.waiting_for_network(download, outcome, self._network.why or NO_NETWORK)
        refusal = self._politeness.follow(download, outcome)
        held_until = None if refusal is None else refusal.until
        elsewhere = self._mirrors.follow(download, outcome, held_until) if asks_mirrors else None
        if elsewhere is not None:
            self.sent_back.emit(elsewhere)
            return elsewhere
        asked = download
        download, outcome = self._mirrors.waits_for(download, outcome)
        if download is not asked:
            refusal = None  # that was another host's
        if refusal is not None and refusal.is_final:
            return self._ended(download, outcome, State.FAILED)
        if refusal is not None:
            # no attempt of its own: it would have been served as well as those before it
            self.sent_back.emit(download)
            return transitions.waiting_for_host(download, outcome, refusal.until)
        download, outcome, wait_s = self._wait_for_another(download, outcome)
        if wait_s is not None:
            self._retries.wait(outcome.id, wait_s)
            if outcome.kind in CUT_OFF and outcome.retry_after_s is None:
                self._cut_off.add(outcome.id)
            return transitions.waiting_to_retry(download, outcome, self._now() + wait_s)
        why = self._volumes.park(download, outcome) if self._volumes is not None else None
        if why is not None:
            return transitions.waiting_for_disk(download, outcome, why)
        is_too_long = (outcome.retry_after_s or 0) > RETRY_AFTER_MAX_S
        by_user = outcome.kind.whose_move is WhoseMove.USER or is_too_long
        return self._ended(download, outcome, State.NEEDS_YOU if by_user else State.FAILED)

    def _wait_for_another(self, download: Download, outcome: Failed) -> tuple[Download, Failed, float | None]:
        """The row and the failure that is waited for, and how many seconds; None where no attempt is left."""
        wait_s = self._patience.wait_after(outcome, self._politeness.attempts_for(download))
        if wait_s is None and self._is_first_of_its_disk(outcome):
            wait_s = DISK_AGAIN_S
        if wait_s is None and (hope := self._mirrors.last_hope(download, outcome)) is not None:
            return *hope, hope[1].retry_after_s or 0.0
        return download, outcome, wait_s

    def elsewhere(self, download: Download, is_free: Callable[[str], bool]) -> Download | None:
        """The row at a mirror whose host `is_free`, while its own host is left alone; None where it waits."""
        return self._mirrors.elsewhere(download, is_free)

    def _ended(self, download: Download, outcome: Failed, state: State) -> Download:
        if (anew := self._mirrors.begin_anew_at_another(download, outcome)) is not None:
            self.sent_back.emit(anew)
            return anew
        return transitions.failed(download, outcome, state, self._now())

    def _is_first_of_its_disk(self, outcome: Failed) -> bool:
        """D10: what a sync failed for is lost, whatever a second one would say. Another attempt opens the
        part anew and fetches all that came since the last good journal; the second failure is the end."""
        if outcome.kind is not ErrorKind.DISK_FAILED or outcome.id in self._disk_failed:
            return False
        self._disk_failed.add(outcome.id)
        return True

    def set_attempts(self, attempts: int) -> None:
        """So many without progress are the last."""
        self._patience.set_attempts(attempts)

    def begin_anew(self, download_id: str) -> None:
        """It was asked for: what failed before no longer counts."""
        self._patience.begin_anew(download_id)
        self._mirrors.begin_anew(download_id)
        self._disk_failed.discard(download_id)

    def drop(self, download_id: str) -> None:
        """It no longer waits; harmless where it did not."""
        self._retries.drop(download_id)
        self._cut_off.discard(download_id)
        if self._volumes is not None:
            self._volumes.drop(download_id)

    def forget(self, download_id: str) -> None:
        """It is through, or off the list for good."""
        self.begin_anew(download_id)
        self._mirrors.forget(download_id)
        if self._volumes is not None:
            self._volumes.forget(download_id)

    @Slot(object)
    def _on_network_changed(self, why: Why | None) -> None:
        """What was cut off before the network was known to be lost does not wait its time once it is back."""
        if why is not None or not self._cut_off:
            return
        ids = tuple(sorted(self._cut_off))
        for download_id in ids:
            self._patience.begin_anew(download_id)
            self.drop(download_id)
        self.over.emit(ids)

    @Slot(object)
    def _on_due(self, download_id: str) -> None:
        self._cut_off.discard(download_id)
        self.over.emit((download_id,))
