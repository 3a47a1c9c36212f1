"""From one value of a row to the next; pure."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from qtapp.domain.download import Completed, Conflict, Download, Failed, Progress, State, Stopped, Why
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.filenames import name_from_url, safe_component
from qtapp.domain.links import host_of

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec, Outcome

# a row in one of these states may be told to go on, to try again, to start, or be given another link: one
# that was cancelled has nothing to go on from
RESUMABLE = frozenset({State.PAUSED, State.WAITING, State.NEEDS_YOU})
RETRYABLE = frozenset({State.FAILED, State.CANCELLED, State.NEEDS_YOU})
STARTABLE = frozenset({State.QUEUED, State.PAUSED, State.WAITING})
RENEWABLE = frozenset({State.QUEUED, State.PAUSED, State.WAITING, State.NEEDS_YOU, State.FAILED})


def admitted(spec: DownloadSpec, rank: int) -> Download:
    """A new row, under the best name there is before the server has spoken."""
    by_user = spec.name is not None
    name = safe_component(spec.name or name_from_url(spec.url) or "", typed_by_user=by_user)
    row = Download(spec, State.QUEUED, name=name, rank=rank, bytes_total=spec.expected_bytes)
    at_first = spec.at_first
    if at_first is None:
        return row
    return replace(
        row,
        state=State.PAUSED if at_first.is_paused else State.QUEUED,
        priority=at_first.priority,
        limit_bytes_per_second=at_first.limit_bytes_per_second,
    )


def _with(download: Download, **values: Any) -> Download:
    """The value itself where it has all these: to make another takes ten times as long as to look, and of ten
    thousand rows that come back at a start most are as they are to be."""
    for name, value in values.items():
        if getattr(download, name) is not value:
            return replace(download, **values)
    return download


def will_go_on(download: Download) -> bool:
    """It runs, or will by itself."""
    return download.state.is_active or download.state in (State.QUEUED, State.WAITING)


def waits_for_its_folder(download: Download) -> bool:
    """Another folder is where the one with its bytes was; to begin anew in it is the user's to say."""
    return download.state is State.WAITING and download.kind is ErrorKind.FOLDER_CHANGED


def is_held_by_host(download: Download) -> bool:
    """It waits until its host is tried again, which somebody may ask for now."""
    return download.why is not None and download.why.kind == "host-cooling"


def needs_a_name(download: Download) -> bool:
    """It is whole, and a file of its name is there: what becomes of the two is the user's to say."""
    return download.state is State.NEEDS_YOU and download.kind is ErrorKind.NAME_TAKEN


def can_start(download: Download) -> bool:
    """It rests, and nothing but its turn or somebody's word is missing."""
    return download.state in STARTABLE


def queued(download: Download, why: Why | None = None) -> Download:
    spec = download.spec
    if spec.conflict is Conflict.ASK and download.kind is ErrorKind.NAME_TAKEN:
        # that it was to go on is the answer: not to go without the file, and not to touch the other one
        spec = replace(spec, conflict=Conflict.RENAME)
    return _with(
        download,
        spec=spec,
        state=State.QUEUED,
        path=None,
        kind=None,
        detail="",
        why=why,
        until=None,
        finished_at=None,
        is_put_by=False,
    )


def with_conflict(download: Download, conflict: Conflict) -> Download:
    """What is to happen where its name is taken has been said."""
    return replace(download, spec=replace(download.spec, conflict=conflict))


def in_queue(download: Download, queue: str) -> Download:
    """Of another queue; where its file goes stays."""
    return replace(download, spec=replace(download.spec, queue=queue))


def anew(download: Download) -> Download:
    """Nothing that was kept counts any longer, nor where."""
    return replace(download, bytes_done=0, extents=(), folder_mark=None)


def connecting(download: Download) -> Download:
    return replace(
        download,
        state=State.CONNECTING,
        kind=None,
        detail="",
        why=None,
        until=None,
        attempts=download.attempts + 1,
        can_resume=False,
    )


def running(download: Download, progress: Progress) -> Download:
    return replace(
        download,
        state=State.RUNNING,
        # what somebody has called it stands: the run may have said its name before it heard of that
        name=download.name if download.name == download.spec.name else progress.name or download.name,
        bytes_done=progress.bytes_done,
        bytes_total=progress.bytes_total,
        bytes_per_second=progress.bytes_per_second,
        seconds_left=progress.seconds_left,
        connections=progress.connections,
        extents=progress.extents,
        folder_mark=progress.folder_mark or download.folder_mark,
        can_resume=progress.can_resume,
        server=progress.server or download.server,
    )


def at_rest(download: Download, state: State, **others: Any) -> Download:
    """No connection, no speed; the bytes and the name stay. `others` are fields that change along with it."""
    return _with(
        download,
        state=state,
        bytes_per_second=None,
        seconds_left=None,
        connections=0,
        why=None,
        until=None,
        **others,
    )


def put_by(download: Download) -> Download:
    """At rest as the program ends, and not by anybody's word: what was said of it stands."""
    return at_rest(download, State.PAUSED, kind=None, detail="", is_put_by=True)


def paused(download: Download) -> Download:
    return replace(put_by(download), at_once=False, is_put_by=False)


# a row that waits for its turn and has nothing more to say, as nearly all of a long list do when they come
# back: `queued(at_rest(...))` would give the same, and take ten times as long
_WAITING_PLAINLY = {
    "state": State.QUEUED,
    "bytes_per_second": None,
    "seconds_left": None,
    "connections": 0,
    "path": None,
    "kind": None,
    "detail": "",
    "why": None,
    "until": None,
    "finished_at": None,
    "is_put_by": False,
    "at_terminal": False,
}
_look_at = attrgetter(*_WAITING_PLAINLY)
_PLAIN_LOOK = tuple(_WAITING_PLAINLY.values())


def come_back(download: Download, *, goes_on: bool) -> Download:
    """A row of the last session at the start of this one. What ran or waited when that ended, and has
    rested since by nobody's word, is to go into the line where it `goes_on`."""
    if goes_on and _look_at(download) == _PLAIN_LOOK:
        return download
    stood_by = will_go_on(download) or download.is_put_by
    if download.at_terminal:
        mine = replace(download, at_terminal=False)
        return paused(mine) if stood_by else mine
    if not stood_by:
        return download
    return queued(at_rest(download, State.QUEUED)) if goes_on else put_by(download)


def quiet(download: Download) -> Download:
    """Still running, but nothing has come for a while."""
    return replace(download, bytes_per_second=0.0, seconds_left=None)


def kept(download: Download, bytes_kept: int, bytes_total: int | None) -> Download:
    """What a stop or an error left on disk is what there is."""
    return replace(
        download,
        bytes_done=bytes_kept,
        bytes_total=bytes_total if bytes_total is not None else download.bytes_total,
        extents=() if bytes_kept == 0 else download.extents,
    )


def failed(download: Download, outcome: Failed, state: State, now: float) -> Download:
    return replace(
        at_rest(kept(download, outcome.bytes_kept, outcome.bytes_total), state),
        path=outcome.rejected,
        kind=outcome.kind,
        detail=outcome.detail,
        finished_at=now if state is State.FAILED else None,
        at_once=False,
    )


def waiting_to_retry(download: Download, outcome: Failed, until: float) -> Download:
    return replace(
        at_rest(kept(download, outcome.bytes_kept, outcome.bytes_total), State.WAITING),
        kind=outcome.kind,
        detail=outcome.detail,
        why=Why("retry"),
        until=until,
    )


def waiting_for_host(download: Download, outcome: Failed, until: float) -> Download:
    """In the line, until its host is tried again."""
    return replace(
        waiting_to_retry(download, outcome, until),
        why=Why("host-cooling", (host_of(download.spec.url), str(outcome.kind))),
    )


def waiting_for_network(download: Download, outcome: Failed, why: Why) -> Download:
    """In the line as it was before it began: no attempt is spent on a network that is not there."""
    rest = kept(download, outcome.bytes_kept, outcome.bytes_total)
    return queued(at_rest(rest, State.QUEUED), why)


def held(download: Download, why: Why | None, until: float | None) -> Download:
    """In the line, for this reason."""
    if download.state is State.WAITING and (why is None or why.kind != "host-cooling"):
        download = queued(download)  # its host is no longer what it waits for
    return replace(download, why=why, until=until)


def waiting_for_disk(download: Download, outcome: Failed, why: Why) -> Download:
    """Until its disk has room, or is back."""
    rest = kept(download, outcome.bytes_kept, outcome.bytes_total)
    if why.kind == "volume-missing" and download.state is State.CONNECTING:
        rest = download  # nobody could look at what is on a disk that is away
    return replace(at_rest(rest, State.WAITING), kind=outcome.kind, detail=outcome.detail, why=why)


def done(download: Download, outcome: Completed, now: float) -> Download:
    # one value of a row is made from another at some cost, and thousands of small files end here
    return replace(
        download,
        state=State.DONE,
        bytes_per_second=None,
        seconds_left=None,
        connections=0,
        why=None,
        until=None,
        name=outcome.path.name,
        path=outcome.path,
        bytes_done=outcome.bytes_total,
        bytes_total=outcome.bytes_total,
        extents=(),
        verified=outcome.verified,
        kind=None,
        detail="",
        finished_at=now,
        at_once=False,
    )


def can_be_tried_again(download: Download) -> bool:
    """It has failed, and another attempt needs nothing of anybody: time or the server may have mended it."""
    if download.state is State.NEEDS_YOU:
        return download.kind is not None and download.kind.whose_move is WhoseMove.RETRY
    return download.state is State.FAILED


def waits_for_somebody(download: Download) -> bool:
    """Something has to be done before another attempt is worth making."""
    return download.state is State.NEEDS_YOU and not can_be_tried_again(download)


def cancelled(download: Download, now: float) -> Download:
    return replace(
        at_rest(download, State.CANCELLED),
        bytes_done=0,
        extents=(),
        kind=None,
        detail="",
        finished_at=now,
        at_once=False,
        is_put_by=False,
    )


def stopped(download: Download, outcome: Outcome, now: float, *, cancel: bool) -> Download:
    """What is left of a run that was to stop; one that was through first is done all the same."""
    match outcome:
        case Completed():
            return done(download, outcome, now)
        case Failed() | Stopped():
            rest = kept(download, outcome.bytes_kept, outcome.bytes_total)
            return cancelled(rest, now) if cancel else paused(rest)
