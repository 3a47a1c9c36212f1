"""One download as a list in a file tells of it: what another Wherry, or another program, goes on with."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qtapp.domain.addresses import BadLink, normalise
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import NO_SECRETS, Checksum, Priority, Secrets, State
from qtapp.domain.filenames import safe_component
from qtapp.domain.mirrors import MOST_MIRRORS, mirrors_of
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.request_headers import MOST_HEADERS, is_givable, kept_and_secret
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qtapp.domain.download import Conflict, Download
    from qtapp.domain.request_headers import Header

# longer than any system takes a path or a name
_LONGEST_PLACE: Final = 8_192
_HEX: Final = frozenset("0123456789abcdef")


class Flaw(StrEnum):
    """Why something in a list cannot be used."""

    ADDRESS = "address"  # none that can be fetched
    ENTRY = "entry"  # it cannot be read at all
    VALUE = "value"  # one of its values cannot be right: to go on without it may fetch the wrong thing


class FlawError(ValueError):
    """An entry that is left out. Never quotes what stands there."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Flawed:
    """What was left out, by the line it begins in, counted from 1."""

    line: int
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class ListEntry:
    """What is told of one download. `url` is normalised and has no login; `name` is fit for a file system,
    None where the server decides. `folder` is as it stands there, on whatever computer that was. `queue` is a
    name, "" the main one's, None where nothing is said; `group` is one, "" for none. `headers` and `secrets`
    are told apart as in `DownloadSpec`; a file that Wherry wrote has no secrets. `conflict` is None where
    nothing is said.
    """

    url: str
    mirrors: tuple[str, ...] = ()
    name: str | None = None
    folder: Path | None = None
    queue: str | None = None
    group: str = ""
    checksum: Checksum | None = None
    checksum_from_site: bool = False
    headers: tuple[Header, ...] = ()
    secrets: Secrets = NO_SECRETS
    conflict: Conflict | None = None
    priority: Priority = Priority.NORMAL
    limit_bytes_per_second: int | None = None
    state: State = State.QUEUED
    size_bytes: int | None = None
    added_at: float | None = None

    @property
    def is_over(self) -> bool:
        """Nothing is left to be fetched of it, as somebody wanted."""
        return self.state in (State.DONE, State.CANCELLED)


def entry_of(download: Download, queue_names: Mapping[str, str]) -> ListEntry:
    """A row of the list without its secrets; `queue_names` are by the ids of queues, "" the main one's."""
    spec = download.spec
    is_done = download.state is State.DONE
    kept, _secret = kept_and_secret(spec.headers)
    return ListEntry(
        spec.url,
        mirrors_of(spec.mirrors) if spec.mirrors else (),
        # what the file is called in the end is known then; before, its server has a say in it
        download.name if is_done else spec.name,
        spec.folder,
        queue_names.get(spec.queue, ""),
        "" if spec.group is None else spec.group.name,
        spec.checksum,
        spec.checksum_from_site,
        kept,
        conflict=spec.conflict,
        priority=download.priority,
        limit_bytes_per_second=download.limit_bytes_per_second,
        # of what runs and waits nothing is known elsewhere but that it is to go on
        state=State.QUEUED if _goes_on(download.state) else download.state,
        size_bytes=download.bytes_total,
        added_at=spec.added_at,
    )


def _goes_on(state: State) -> bool:
    return not (state.is_finished or state is State.PAUSED)


# what was read, made fit; each raises FlawError


def addresses(texts: Sequence[str]) -> tuple[str, tuple[str, ...], str | None, str | None]:
    """The first that can be fetched, all of them where there are several, and its user and password."""
    links = []
    for text in texts[: MOST_MIRRORS * 2]:
        with suppress(BadLink):  # of other kinds, for programs that know them
            links.append(normalise(text))
    if not links:
        raise FlawError(Flaw.ADDRESS)
    first = links[0]
    mirrors = mirrors_of(link.url for link in links if link.user is None) if len(links) > 1 else ()
    # one with a login is asked alone: nobody else is to be told the password
    return first.url, mirrors if first.user is None else (), first.user, first.password


def file_name(text: str) -> str | None:
    """None for nothing. A list is not typed: no name in it begins with a dot."""
    if len(text) > _LONGEST_PLACE:
        raise FlawError(Flaw.VALUE)
    return str(safe_component(text)) if text.strip() else None


def folder(text: str) -> Path:
    if len(text) > _LONGEST_PLACE or any(not letter.isprintable() for letter in text):
        raise FlawError(Flaw.VALUE)
    return Path(text)


def checksum(text: str) -> Checksum | None:
    """`sha-256=HEX`; None for a digest of an algorithm that is not known here."""
    algorithm, equals, digits = text.strip().lower().partition("=")
    if not equals or not digits or not set(digits) <= _HEX:
        raise FlawError(Flaw.VALUE)
    if algorithm not in DIGEST_BYTES:
        return None
    if len(digits) != 2 * DIGEST_BYTES[algorithm]:
        raise FlawError(Flaw.VALUE)
    return Checksum(algorithm, digits)


def limit(bytes_per_second: int) -> int:
    if not LEAST_LIMIT <= bytes_per_second <= LARGEST_LIMIT:
        raise FlawError(Flaw.VALUE)
    return bytes_per_second


def headers(lines: Iterable[str]) -> tuple[tuple[Header, ...], tuple[Header, ...]]:
    """Of `Name: value` each: those that may be kept, and those that may be secrets. Those that Wherry sets
    itself are left out: other programs write them down."""
    found: list[Header] = []
    for line in lines:
        name, colon, value = line.partition(":")
        header = (name.strip(), value.strip())
        if not colon or not line.isprintable():
            raise FlawError(Flaw.VALUE)
        if is_givable(header):
            found.append(header)
    if len(found) > MOST_HEADERS:
        raise FlawError(Flaw.VALUE)
    return kept_and_secret(found)
