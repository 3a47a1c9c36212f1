"""What the history keeps of how downloads went: the table, and the events of one as text and back.

One row a download: what is added to it is put behind what is there, and most downloads have none.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final

from qtapp.domain.timeline import Event, EventKind, Fact, fold
from qtapp.storage.settings_values import is_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value

log = logging.getLogger(__name__)

# a trigger and no foreign key: of a download that is made anew, as after a backup was restored, the timeline
# may come first
TABLE: Final = (
    "create table timelines (id text primary key, events text not null) strict",
    """
    create trigger downloads_timeline after delete on downloads
    begin delete from timelines where id = old.id; end
    """,
)
KEEP_TIMELINE: Final = "insert or replace into timelines (id, events) values (?, ?)"
_TIMELINE_OF: Final = "select events from timelines where id = ?"


def timeline_of(sql: Sql, download_id: str) -> tuple[Event, ...]:
    """What is kept of a download; nothing of one that nothing is known of. Raises HistoryError."""
    rows = sql.rows(_TIMELINE_OF, download_id)
    return events_of(rows[0][0]) if rows else ()


def timeline_rows(sql: Sql, added: Mapping[str, Sequence[Event]]) -> Iterator[tuple[Value, ...]]:
    """For KEEP_TIMELINE: what is kept of each with what is to be `added`. Raises HistoryError."""
    for download_id, events in added.items():
        yield download_id, text_of(fold((*timeline_of(sql, download_id), *events)))


def text_of(events: Sequence[Event]) -> str:
    """Text that `events_of` reads; ASCII, so that no odd name is refused."""
    rows = [[round(item.at, 3), item.kind.value, dict(item.facts)] for item in events]
    return json.dumps(rows, separators=(",", ":"))


def events_of(text: Value) -> tuple[Event, ...]:
    """Those that can be read: a newer Wherry may know others."""
    try:
        rows = json.loads(str(text))
    except ValueError:
        log.warning("history: a timeline that cannot be read")
        return ()
    found = map(_event, rows if isinstance(rows, list) else ())
    return tuple(item for item in found if item is not None)


def _event(row: object) -> Event | None:
    match row:
        case [(int() | float()) as at, str(kind), dict(facts)] if is_number(at):
            try:
                known = EventKind(kind)
            except ValueError:
                return None
            return Event(float(at), known, tuple(_facts(facts)))
    return None


def _facts(facts: dict[str, object]) -> Iterator[tuple[str, Fact]]:
    for name, value in facts.items():
        if isinstance(value, int | float | str):
            yield name, value
        elif isinstance(value, list):
            yield name, tuple(item for item in value if isinstance(item, int | str))
