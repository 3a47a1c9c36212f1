"""From something offered (a drop, a paste, a typed line, a second start) to what the manager is offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.categories import folder_for
from qtapp.domain.curl_command import BadCurlError, CurlRequest, is_curl, parse_curl
from qtapp.domain.download import NO_SECRETS, Conflict, DownloadSpec, Secrets, new_download_id
from qtapp.domain.groups import passages, together
from qtapp.domain.link_keys import link_key
from qtapp.domain.links import BadLink, Found, Rejected, find
from qtapp.domain.metalink import ListedFile
from qtapp.domain.request_headers import kept_and_secret
from qtapp.domain.values import dataclass
from qtapp.services.control_adding import specs_for
from qtapp.services.control_requests import Add
from qtapp.ui.drops import Dropped, links_in, names_files, title_of
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Executor

    from qtapp.domain.groups import Passage
    from qtapp.domain.links import Link
    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager


@dataclass(frozen=True, slots=True)
class Offer:
    """What was offered, and what says where it would go: `queue` is the id of one. `entry` is the text of the
    add bar, if it came from there; `asks`: more than one link is to be looked over."""

    dropped: Dropped
    settings: Settings
    added_at: float
    queue: str
    entry: str | None = None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What an offer came to; `found` says which links could not be used. They `wait` where
    they are to be looked over first."""

    specs: tuple[DownloadSpec, ...]
    found: Found
    entry: str | None
    wait: bool = False


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads the offers: words wait for nothing but words, link files for nothing but link files."""

    words: Executor
    files: Executor


class Intake(QObject):
    """Reads offers off the GUI thread, as a list can be long and a file slow, and hands each on at once."""

    taken = Signal(object)  # Taken
    to_be_staged = Signal(object)  # Taken, which waits: nothing of it is on its way to the list

    def __init__(
        self,
        manager: DownloadManager,
        readers: Readers,
        settings: Settings,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._settings = settings
        self._clock = clock
        self._words = Errand(readers.words, take, self)
        self._files = Errand(readers.files, take, self)
        for reading in (self._words, self._files):
            reading.done.connect(self._on_read)

    def apply(self, settings: Settings) -> None:
        """Where downloads offered from now on go, and what they do with a file of their name."""
        self._settings = settings

    def offer(self, dropped: Dropped, queue: str | None = None) -> None:
        """For that queue, and into its folder; without one for that which links go to."""
        self._read(dropped, queue=queue)

    def offer_text(self, text: str) -> None:
        """Offer text from outside the window: addresses of a second start, say."""
        self.offer(Dropped(text=text))

    def offer_entry(self, entry: str) -> None:
        """Offer what stands in the add bar."""
        self._read(Dropped(text=entry), entry)

    def offer_links(self, links: tuple[Link, ...]) -> None:
        """Offer what has been read already, with what may stand in an address: user and password."""
        settings = self._settings
        alone = specs_for(Add(links), settings, self._clock())
        specs = together(alone, [""] * len(alone))
        is_list = settings.ask_before_adding and len(specs) > 1
        self._on_read(Taken(specs, Found(links), None, wait=is_list))

    def _read(self, dropped: Dropped, entry: str | None = None, queue: str | None = None) -> None:
        settings = self._settings
        chosen = settings.queue(settings.adds_to if queue is None else queue).id
        asks = settings.ask_before_adding
        offer = Offer(dropped, settings, self._clock(), chosen, entry, asks)
        (self._files if names_files(dropped) else self._words).start(offer)

    @Slot(object)
    def _on_read(self, taken: Taken) -> None:
        self.taken.emit(taken)
        if taken.wait:
            self.to_be_staged.emit(taken)
        else:
            self._manager.offers.make(taken.specs)


def take(offer: Offer) -> Taken:
    """The specs for every link in `offer`, each address once. Blocks while it reads dropped link files."""
    is_command = is_curl(offer.dropped.text)
    parts = passages(offer.dropped.text)
    if is_command:
        requests, found = _in_command(offer.dropped.text)
    else:
        # without the lines that name groups, in which an address would be a link
        text = "\n".join(part.text for part in parts)
        found = links_in(replace(offer.dropped, text=text))
        requests = tuple(map(CurlRequest, found.links))
    once: dict[tuple[str, str | None], CurlRequest] = {}
    for request in requests:
        once.setdefault((link_key(request.link.url), request.link.user), request)
    alone = [_spec(request, offer) for request in once.values()]
    titles = _titles(parts) if not is_command and any(part.name for part in parts) else {}
    title = title_of(offer.dropped)
    specs = together(alone, [titles.get(spec.url, title) for spec in alone])
    # what brings headers and cookies of a browser along is worth a look, too
    wait = offer.asks and (len(specs) > 1 or (is_command and bool(specs)))
    return Taken(specs, found, offer.entry, wait=wait)


def _titles(parts: Iterable[Passage]) -> dict[str, str]:
    """By the addresses in them; of one that stands under several the first."""
    found: dict[str, str] = {}
    for part in parts:
        for link in find(part.text, expands=True).links if part.name else ():
            found.setdefault(link.url, part.name)
    return found


def _in_command(text: str) -> tuple[tuple[CurlRequest, ...], Found]:
    try:
        requests = parse_curl(text)
    except BadCurlError as error:
        return (), Found((), (Rejected(error.shown, error.problem),))
    except BadLink as error:
        return (), Found((), (Rejected("curl", error.reason),))
    return requests, Found(tuple(request.link for request in requests))


def _spec(request: CurlRequest, offer: Offer) -> DownloadSpec:
    link = request.link
    name = link.name if isinstance(link, ListedFile) else request.name
    kept, secret = kept_and_secret(request.headers) if request.headers else ((), ())
    secrets = NO_SECRETS
    if secret or link.user is not None:
        secrets = Secrets(headers=secret, user=link.user, password=link.password)
    return DownloadSpec(
        new_download_id(),
        link.url,
        folder_for(offer.settings, offer.queue, link.url, name or ""),
        offer.added_at,
        name=name,
        checksum=link.checksum if isinstance(link, ListedFile) else None,
        conflict=Conflict(offer.settings.conflict),
        queue=offer.queue,
        headers=kept,
        mirrors=link.mirrors if isinstance(link, ListedFile) else (),
        listed_bytes=link.listed_bytes if isinstance(link, ListedFile) else None,
        expected_bytes=link.listed_bytes if isinstance(link, ListedFile) else None,
        secrets=secrets,
    )
