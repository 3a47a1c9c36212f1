"""What the history keeps of hosts: the statements, and a `HostRecord` as a row and back."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import TYPE_CHECKING, Final, cast

from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import HostRecord
from qtapp.domain.hosts import LONGEST_HOLD_S
from qtapp.domain.retry import RETRY_AFTER_MAX_S

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qtapp.storage.history_schema import Value

_COLUMNS: Final = tuple(item.name for item in fields(HostRecord))
_NAMES: Final = ", ".join(_COLUMNS)
_PLACES: Final = ", ".join("?" * len(_COLUMNS))

KEEP_HOST: Final = f"insert or replace into hosts ({_NAMES}) values ({_PLACES})"  # noqa: S608
DROP_HOST: Final = "delete from hosts where host = ?"
ALL_HOSTS: Final = f"select {_NAMES} from hosts"  # noqa: S608


def host_row(record: HostRecord) -> tuple[Value, ...]:
    return tuple(
        value.value if isinstance(value, ErrorKind) else value
        for value in (getattr(record, name) for name in _COLUMNS)
    )


def host_records(rows: Iterable[Sequence[Value]]) -> tuple[HostRecord, ...]:
    """Those that can be used: a newer Wherry may keep others beside them."""
    return tuple(record for row in rows if (record := _record(row)) is not None)


def _record(row: Sequence[Value]) -> HostRecord | None:
    host, ceiling, *numbers, cooled_for = row
    hold_s, held_until, cool_s, cool_until, refusals, learned_at = (float(cast("float", n)) for n in numbers)
    # for longer than these no host is ever held or left alone
    is_sane = 0 < hold_s <= LONGEST_HOLD_S and 0 <= cool_s <= RETRY_AFTER_MAX_S
    is_sane &= all(map(math.isfinite, (held_until, cool_until, learned_at)))
    if not is_sane or (ceiling is not None and cast("int", ceiling) < 1) or refusals < 0:
        return None
    try:
        kind = ErrorKind(cooled_for)  # type: ignore[call-arg,arg-type]
    except ValueError:
        return None
    return HostRecord(
        str(host),
        cast("int | None", ceiling),
        hold_s,
        held_until,
        cool_s,
        cool_until,
        int(refusals),
        learned_at,
        kind,
    )
