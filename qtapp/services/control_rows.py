"""A row of the list on the wire, and back: all that its sentences need, and none of its secrets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qtapp.domain.download import Download, DownloadSpec, Priority, State, Verified, Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.groups import Group
from qtapp.domain.links import redacted

if TYPE_CHECKING:
    from collections.abc import Mapping

_Word = TypeVar("_Word", State, Verified, Priority)


def row_fields(download: Download) -> dict[str, Any]:
    """JSON's own types alone; of the address what may be shown."""
    spec, why, group = download.spec, download.why, download.spec.group
    return {
        "id": download.id,
        "url": redacted(spec.url),
        "folder": str(spec.folder),
        "added_at": spec.added_at,
        "state": download.state.value,
        "name": download.name,
        "path": None if download.path is None else str(download.path),
        "bytes_done": download.bytes_done,
        "bytes_total": download.bytes_total,
        "bytes_per_second": download.bytes_per_second,
        "seconds_left": download.seconds_left,
        "connections": download.connections,
        "verified": download.verified.value,
        "kind": None if download.kind is None else download.kind.value,
        "detail": download.detail,
        "why": None if why is None else [why.kind, *why.figures],
        "until": download.until,
        "attempts": download.attempts,
        "finished_at": download.finished_at,
        "limit_bytes_per_second": download.limit_bytes_per_second,
        "priority": download.priority.value,
        "queue": spec.queue,
        "group": None if group is None else {"id": group.id, "name": group.name, "added_at": group.added_at},
        "is_put_by": download.is_put_by,
        "mirrors": [redacted(url) for url in spec.mirrors],
    }


def row_from(fields: Mapping[str, Any]) -> Download:
    """Raises ValueError, TypeError or KeyError for what is no row; words that only a newer Wherry knows read
    as paused, and as no error."""
    why, path, group = fields["why"], fields["path"], fields.get("group")
    spec = DownloadSpec(
        fields["id"],
        fields["url"],
        Path(fields["folder"]),
        float(fields["added_at"]),
        queue=str(fields["queue"]),
        mirrors=tuple(map(str, fields.get("mirrors", ()))),
        group=None
        if group is None
        else Group(str(group["id"]), str(group["name"]), float(group["added_at"])),
    )
    return Download(
        spec,
        _known(State, fields["state"], State.PAUSED),
        str(fields["name"]),
        bytes_done=int(fields["bytes_done"]),
        bytes_total=fields["bytes_total"],
        bytes_per_second=fields["bytes_per_second"],
        seconds_left=fields["seconds_left"],
        connections=int(fields["connections"]),
        path=None if path is None else Path(path),
        verified=_known(Verified, fields["verified"], Verified.NONE),
        kind=_kind(fields["kind"]),
        detail=str(fields["detail"]),
        why=None if why is None else Why(str(why[0]), tuple(why[1:])),
        until=fields["until"],
        attempts=int(fields["attempts"]),
        finished_at=fields["finished_at"],
        limit_bytes_per_second=fields["limit_bytes_per_second"],
        priority=_known(Priority, fields["priority"], Priority.NORMAL),
        is_put_by=bool(fields.get("is_put_by")),  # an older Wherry does not tell
    )


def _known(words: type[_Word], word: object, otherwise: _Word) -> _Word:
    try:
        return words(str(word))
    except ValueError:
        return otherwise


def _kind(word: object) -> ErrorKind | None:
    try:
        return None if word is None else ErrorKind(word)  # type: ignore[call-arg,arg-type]
    except ValueError:
        return None
