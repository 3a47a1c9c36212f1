"""What the commands to the program that runs print: objects for scripts, a line for each download else."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from qtapp.cli_output import event_fields, event_of, plain, printable, rejected_line
from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import redacted
from qtapp.domain.units import format_bytes, format_rate
from qtapp.services.control_limits import LimitOf, limit_fields
from qtapp.ui.figures import size_units
from qtapp.ui.instance_words import known_text
from qtapp.ui.limit_words import now_hint
from qtapp.ui.messages import status_text
from qtapp.ui.queue_words import queue_name

if TYPE_CHECKING:
    from qtapp.cli_parser import NoAddress
    from qtapp.domain.download import Download
    from qtapp.services.control_limits import GeneralLimit
    from qtapp.services.control_wire import Refusal

ID_SHOWN = 8
_STATE_CELLS = max(len(state) for state in State)


class Rows(Protocol):
    """Told of every row; each call prints at once."""

    def show(self, download: Download, *, is_known: bool = False) -> None:
        """A row has this value; `is_known`: it was on the list before it was to be added."""

    def take_away(self, download_id: str) -> None:
        """It is no longer among those that are meant."""

    def all_shown(self) -> None:
        """What comes from now on has changed since."""

    def reject(self, bad: NoAddress) -> None:
        """What was to be added is no address."""

    def tell_limit(self, limit: GeneralLimit) -> None:
        """One that is not a download's own."""

    def refuse(self, refusal: Refusal) -> None:
        """Nothing is done, and why, for a script."""

    def tell_incomplete(self) -> None:
        """Not all of the list could be read yet, and what is missing was not meant; for a script."""

    def tell_none(self, text: str) -> None:
        """No row is meant, as the sentence says; a script sees it by what did not come."""


class JsonRows:
    """One object a line: the events of `wherry get`, with more fields, and `known`, `gone`, `listed`,
    `refused` and `incomplete`."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._last: dict[str, State] = {}

    def show(self, download: Download, *, is_known: bool = False) -> None:
        event = "known" if is_known else event_of(download, self._last.get(download.id))
        self._last[download.id] = download.state
        why, group = None if download.why is None else download.why.kind, download.spec.group
        self._print(
            {
                **event_fields(event, download),
                "name": download.name,
                "folder": str(download.spec.folder),
                "added_at": download.spec.added_at,
                "finished_at": download.finished_at,
                "bytes_per_second": download.bytes_per_second,
                "seconds_left": download.seconds_left,
                "connections": download.connections,
                "why": why,
                "until": download.until,
                "attempts": download.attempts,
                "limit_bytes_per_second": download.limit_bytes_per_second,
                "priority": download.priority,
                "queue": download.spec.queue,
                "group": None if group is None else {"id": group.id, "name": group.name},
                "mirrors": [redacted(url) for url in download.spec.mirrors],
            }
        )

    def take_away(self, download_id: str) -> None:
        self._last.pop(download_id, None)
        self._print({"event": "gone", "id": download_id})

    def all_shown(self) -> None:
        self._print({"event": "listed", "count": len(self._last)})

    def reject(self, bad: NoAddress) -> None:
        fields = {"event": "failed", "id": None, "url": redacted(bad.text), "kind": ErrorKind.BAD_ADDRESS}
        self._print(fields | {"message": bad.why})

    def tell_limit(self, limit: GeneralLimit) -> None:
        self._print({"event": "limit", **limit_fields(limit)})

    def refuse(self, refusal: Refusal) -> None:
        self._print({"event": "refused", "why": refusal.why, "message": refusal.message})

    def tell_incomplete(self) -> None:
        self._print({"event": "incomplete"})

    def tell_none(self, text: str) -> None:
        """Nothing."""

    def _print(self, fields: dict[str, Any]) -> None:
        _print(self._stream, json.dumps(fields))


class PlainRows:
    """A line for each row, and again when its state is another one."""

    def __init__(self, stream: TextIO, errors: TextIO) -> None:
        self._stream = stream
        self._errors = errors
        self._last: dict[str, tuple[State, ErrorKind | None]] = {}

    def show(self, download: Download, *, is_known: bool = False) -> None:
        now = (download.state, download.kind)
        if self._last.get(download.id) != now:
            self._last[download.id] = now
            line = row_line(download, time.time())
            _print(self._stream, plain(known_text(line)) if is_known else line)

    def take_away(self, download_id: str) -> None:
        self._last.pop(download_id, None)

    def all_shown(self) -> None:
        """Those that follow have another state than before; they look the same."""

    def reject(self, bad: NoAddress) -> None:
        _print(self._errors, rejected_line(bad))

    def tell_limit(self, limit: GeneralLimit) -> None:
        _print(self._stream, printable(plain(limit_line(limit, time.time()))))

    def refuse(self, refusal: Refusal) -> None:
        """It is said as a sentence."""

    def tell_incomplete(self) -> None:
        """It is said as a sentence."""

    def tell_none(self, text: str) -> None:
        _print(self._errors, f"wherry: {printable(plain(text))}")


class PlainLimits(PlainRows):
    """The same, but of each row its speed limit alone."""

    def show(self, download: Download, *, is_known: bool = False) -> None:  # noqa: ARG002
        limit = download.limit_bytes_per_second
        rate = "no limit" if limit is None else format_rate(limit, size_units())
        name = download.name or redacted(download.spec.url)
        _print(self._stream, printable(plain(f"{download.id[:ID_SHOWN]}  {rate:>12}  {name}")))


def limit_line(limit: GeneralLimit, now: float) -> str:
    """`now` is in seconds since the epoch."""
    if limit.of is LimitOf.ALL:
        return " ".join(now_hint(limit.speed, now).splitlines())
    whose = f"Queue {queue_name(limit.name)}" if limit.of is LimitOf.QUEUE else f"Site {limit.name}"
    return f"{whose}: at most {format_rate(limit.speed.bytes_per_second or 0, size_units())}."


def row_line(download: Download, now: float) -> str:
    """The first digits of the id, state, size, speed, name, and what there is to say of it. `now` is in
    seconds since the epoch."""
    units = size_units()
    size = "-" if download.bytes_total is None else format_bytes(download.bytes_total, units)
    if download.state is not State.DONE and download.bytes_total:
        share = f"{int(100 * download.bytes_done / download.bytes_total)} %"
    else:
        share = ""
    rate = format_rate(download.bytes_per_second, units) if download.bytes_per_second else ""
    says_more = download.kind is not None or download.why is not None
    more = f"  ({plain(status_text(download, now))})" if says_more else ""
    line = f"{download.id[:ID_SHOWN]}  {download.state:<{_STATE_CELLS}} {share:>5} {size:>10} {rate:>12}"
    return printable(f"{line}  {download.name or redacted(download.spec.url)}{more}")


def _print(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()
