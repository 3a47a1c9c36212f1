"""Downloads that another program brings: told as added once they are on the list, and so on disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.domain.categories import folder_for
from qtapp.domain.download import Conflict, DownloadSpec, State, new_download_id
from qtapp.domain.link_keys import link_key
from qtapp.domain.metalink import ListedFile
from qtapp.services.control_telling import Telling
from qtapp.services.control_wire import Refusal

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.links import Link
    from qtapp.domain.settings import Settings
    from qtapp.services.control_requests import Add
    from qtapp.services.control_server import Caller
    from qtapp.services.manager import DownloadManager
    from qtapp.services.offers import Sifted

# a history that is locked or silent lets rows in after a few seconds; a long list takes its time
ADDED_WITHIN_MS = 60_000


def specs_for(request: Add, settings: Settings, now: float) -> tuple[DownloadSpec, ...]:
    """One for each address; `now` is seconds since the epoch.

    Raises Refusal: there is no such queue.
    """
    queue = _queue_for(request.queue, settings)
    once: dict[tuple[str, str | None], Link] = {}
    for link in request.links:
        once.setdefault((link_key(link.url), link.user), link)
    return tuple(
        DownloadSpec(
            new_download_id(),
            link.url,
            request.folder or folder_for(settings, queue, link.url, request.name or ""),
            now,
            name=request.name or (link.name if isinstance(link, ListedFile) else None),
            checksum=request.checksum or (link.checksum if isinstance(link, ListedFile) else None),
            checksum_from_site=request.checksum_from_site,
            conflict=request.conflict or Conflict(settings.conflict),
            queue=queue,
            group=request.group,
            mirrors=link.mirrors if isinstance(link, ListedFile) else (),
            # the user in the address itself goes before the one that is for all
            secrets=request.secrets
            if link.user is None
            else replace(request.secrets, user=link.user, password=link.password),
        )
        for link in once.values()
    )


def _queue_for(name: str | None, settings: Settings) -> str:
    """The id of the one that is meant, whatever the case of its letters. Raises Refusal."""
    if name is None:
        return settings.queue(settings.adds_to).id
    wanted = name.casefold()
    for queue in settings.queues:
        if wanted in (queue.name.casefold(), queue.id):
            return queue.id
    raise Refusal("unknown-queue", f"There is no queue called {name}; nothing was added.")


class Adding(QObject):
    """From the specs of one request to their rows, or to those that were there before. What was asked for is
    done also where the caller does not wait for it."""

    def __init__(
        self,
        caller: Caller,
        manager: DownloadManager,
        request: Add,
        specs: tuple[DownloadSpec, ...],
        parent: QObject,
    ) -> None:
        """`specs` are those for the request."""
        super().__init__(parent)
        self._caller = caller
        self._manager = manager
        self._limit = request.bytes_per_second
        self._awaited: dict[str, None] = {}
        self._to_be_limited: set[str] = set()  # on the list, and not told before they have their limit
        self._added: list[str] = []
        self._known: tuple[str, ...] = ()
        self._is_sifted = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_over)
        self._patience.start(ADDED_WITHIN_MS)
        manager.added.connect(self._on_added)
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)
        if request.is_again:
            self._awaited = {spec.id: None for spec in specs}
            self._is_sifted = True
            manager.add(specs)
        else:
            manager.offers.make(specs, self._on_sifted)

    def _on_sifted(self, sifted: Sifted) -> None:
        self._awaited = {spec.id: None for spec in sifted.fresh}
        self._known = sifted.ids
        self._is_sifted = True
        self._finish_if_through()

    @Slot(object)
    def _on_added(self, downloads: tuple[Download, ...]) -> None:
        came = [row.id for row in downloads if row.id in self._awaited]
        if not came:
            return
        for download_id in came:
            del self._awaited[download_id]
        self._added += came
        if self._limit is not None:
            self._to_be_limited.update(came)
            self._manager.limit(came, self._limit)
        self._finish_if_through()

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        if self._to_be_limited:
            # one that is through already gets none
            limited = {
                row.id
                for row in downloads
                if row.limit_bytes_per_second is not None or row.state is State.DONE
            }
            self._to_be_limited -= limited
            self._finish_if_through()

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        if self._to_be_limited:
            self._to_be_limited.difference_update(ids)
            self._finish_if_through()

    def _finish_if_through(self) -> None:
        if not self._is_sifted or self._awaited or self._to_be_limited:
            return
        self._leave()
        if not self._caller.is_gone:
            Telling(self._caller, self._manager, self._added, known=self._known)

    @Slot()
    def _on_patience_over(self) -> None:
        self._leave()
        message = "The list does not answer: what was added may appear later."
        self._caller.refuse(Refusal("not-saved", message))

    def _leave(self) -> None:
        self._patience.stop()
        self._manager.added.disconnect(self._on_added)
        self._manager.changed.disconnect(self._on_changed)
        self._manager.removed.disconnect(self._on_removed)
        self.deleteLater()
