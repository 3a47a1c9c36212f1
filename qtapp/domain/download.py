"""One download, as the values that cross threads: spec in, progress on the way, one outcome at the end."""

from __future__ import annotations

from dataclasses import field
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.closeup import ServerSaid
    from qtapp.domain.errors import ErrorKind
    from qtapp.domain.groups import Group


# the id of the queue that is always there
MAIN: Final = "main"


class State(StrEnum):
    """Where a download stands; the words are stored and printed, so they never change."""

    QUEUED = "queued"
    CONNECTING = "connecting"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"
    NEEDS_YOU = "needs-you"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def is_active(self) -> bool:
        """A job holds a thread and a connection for it."""
        return self in (State.CONNECTING, State.RUNNING)

    @property
    def is_finished(self) -> bool:
        """Nothing more happens to it unless somebody asks."""
        return self in (State.FAILED, State.DONE, State.CANCELLED)


class Priority(StrEnum):
    """Who goes first of those that wait; the words are stored and printed, so they never change."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class StopReason(Enum):
    """Why a running download is to stop; the first one given wins."""

    PAUSE = "pause"
    CANCEL = "cancel"
    QUIT = "quit"


class Verified(StrEnum):
    """How much of the published file could be confirmed."""

    NONE = "none"
    LENGTH = "length"
    DIGEST = "digest"


class Conflict(StrEnum):
    """What is to happen where a file of the download's name is there already; it is never lost."""

    RENAME = "rename"  # the new one gets a number
    SKIP = "skip"  # the new one is not fetched
    OVERWRITE = "overwrite"  # the old one goes to the trash or, where there is none, gets a number
    ASK = "ask"  # the new one is fetched, and waits for its name


@dataclass(frozen=True, slots=True)
class Checksum:
    """A digest the file must have; `algorithm` is one of `digests.DIGEST_BYTES`, `hex_digest` lower case."""

    algorithm: str
    hex_digest: str


@dataclass(frozen=True, slots=True)
class Secrets:
    """What only the download's own origin may see. Lives in memory alone; never printed, never stored."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)

    def __bool__(self) -> bool:
        return bool(self.headers) or self.user is not None


NO_SECRETS = Secrets()


@dataclass(frozen=True, slots=True)
class AtFirst:
    """What a row has from its first moment on; the limit is as in `Download`."""

    priority: Priority = Priority.NORMAL
    limit_bytes_per_second: int | None = None
    is_paused: bool = False


def new_download_id() -> str:
    """32 hexadecimal digits, unique for ever; the first eight also name the part file."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class DownloadSpec:
    """What is wanted. Frozen from the moment it is admitted.

    `url` carries no user or password (they are in `secrets`); `folder` is absolute; `added_at` is seconds
    since the epoch; `name` is what the user asked the file to be called, None where the server decides.
    `checksum_from_site`: where no `checksum` is given, look for one in the folder the file comes from.
    `queue` is the id of the queue it belongs to. `headers` are given along and hold no secret; those that do
    are in `secrets`, where one of the same name goes before them. `group` is what it came in with, None where
    it came alone. `mirrors` are all addresses of the file, `url` among them, the most wanted first; none
    where it has but that one. `listed_bytes` is the length that a list names and that each of them is held
    against, None where none does. `expected_bytes` is what was told before it was added: good for a look, and
    no promise. `at_first` is for the row that is made of it, None for one as any other.
    """

    id: str
    url: str
    folder: Path
    added_at: float
    name: str | None = None
    checksum: Checksum | None = None
    checksum_from_site: bool = False
    conflict: Conflict = Conflict.RENAME
    queue: str = MAIN
    headers: tuple[tuple[str, str], ...] = ()
    group: Group | None = None
    mirrors: tuple[str, ...] = ()
    listed_bytes: int | None = None
    expected_bytes: int | None = field(default=None, compare=False)
    at_first: AtFirst | None = field(default=None, compare=False)
    secrets: Secrets = field(default=NO_SECRETS, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running download is. `attempt` tells a late report of an earlier run from today's.

    `extents` are the half-open byte ranges that have been written; a total or rate not known is None.
    `folder_mark` is as in `Download`. `can_resume`: were it stopped now, a later run could go on from there.
    `server` is what is known of the file there, None before it has spoken. `seconds_left` goes by the speed
    of a longer while than `bytes_per_second`.
    """

    id: str
    attempt: int
    bytes_done: int
    bytes_total: int | None
    bytes_per_second: float | None
    connections: int
    extents: tuple[tuple[int, int], ...]
    name: str
    folder_mark: str | None = None
    can_resume: bool = False
    server: ServerSaid | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Completed:
    """The file is whole and stands under its final name at `path`.

    `has_journal`: one is beside it, by which a later run finds it; it is to go once the history knows.
    """

    id: str
    attempt: int
    path: Path
    bytes_total: int
    verified: Verified
    has_journal: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It ended by an error; `bytes_kept` are still on disk and can be resumed from.

    `bytes_gained` is what this attempt made durable, so that attempts without progress can be counted.
    `retry_after_s` is the server's own wish. `detail` is for the log: technical, redacted, untranslated.
    `rejected` is where a whole file that is the wrong one was put, None where it was not kept. `answered_by`
    is as in `TransferError`.
    """

    id: str
    attempt: int
    kind: ErrorKind
    detail: str
    bytes_kept: int
    bytes_gained: int = 0
    bytes_total: int | None = None
    retry_after_s: float | None = None
    rejected: Path | None = None
    answered_by: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """It ended because somebody asked; after a CANCEL nothing is kept."""

    id: str
    attempt: int
    reason: StopReason
    bytes_kept: int
    bytes_total: int | None = None


Outcome = Completed | Failed | Stopped


@dataclass(frozen=True, slots=True)
class Why:
    """Why a download waits: a stable kebab-case `kind` and the figures its sentence needs.

    In the line: `cap-reached` (running, cap) · `host-busy` (host, running, cap) · `host-cooling` (host, kind
    of the error it refused with) · `host-probing` (host) · `host-easing` (host, may run) · `host-pacing`
    (host) · `outranked` (how many of a higher priority wait) · `made-way` () for one of a higher priority ·
    `outside-schedule` (until when in seconds since the epoch, or nothing) · `on-battery` (percent that it
    holds, or nothing) · `metered` () · `queue-cap` (name of the queue, "" for the main one, running, cap) ·
    `queue-closed` (name, until when in seconds since the epoch, or nothing) · `queue-paused` (name) ·
    `no-network` () · `network-silent` () · `network-page` () where one has to log in first. Outside of it:
    `retry` () · `restarting` () · `disk-full` (bytes that must be free) · `volume-missing` (folder). All go
    on by themselves, but for those of a paused queue.
    """

    kind: str
    figures: tuple[int | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Download:
    """A row of the list: everything the window, the command line and the history know of one download.

    Times are seconds since the epoch. `name` is the best one known so far. `kind` and `detail` tell the
    error while FAILED, NEEDS_YOU or WAITING; `until` is when a WAITING one goes on by itself, or a QUEUED one
    may. `path` is the file of one that is DONE, and of one whose checksum differs the wrong file, where that
    was kept. `folder_mark` is what the folder was known by when bytes were last written there, as
    `Disk.folder_mark` gives it. `limit_bytes_per_second` is its own speed limit, None for none. The lower its
    `rank`, the nearer to the top of the list. `at_once`: started whatever the caps, for as long as it goes on
    by itself. `can_resume` is of the run there is, or was last; so is `server`, which is not stored.
    `is_put_by`: PAUSED because the program ended, and not by anybody's word. `at_terminal`: fetched by a
    command, which whoever typed it may type again.
    """

    spec: DownloadSpec
    state: State
    name: str
    bytes_done: int = 0
    bytes_total: int | None = None
    bytes_per_second: float | None = None
    seconds_left: float | None = None
    connections: int = 0
    extents: tuple[tuple[int, int], ...] = ()
    path: Path | None = None
    verified: Verified = Verified.NONE
    kind: ErrorKind | None = None
    detail: str = ""
    why: Why | None = None
    until: float | None = None
    attempts: int = 0
    finished_at: float | None = None
    folder_mark: str | None = None
    limit_bytes_per_second: int | None = None
    rank: int = 0
    priority: Priority = Priority.NORMAL
    at_once: bool = False
    can_resume: bool = False
    server: ServerSaid | None = None
    is_put_by: bool = False
    at_terminal: bool = False

    @property
    def id(self) -> str:
        return self.spec.id

    @property
    def queue(self) -> str:
        """The id of the queue it belongs to."""
        return self.spec.queue
