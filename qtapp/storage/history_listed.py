"""The rows of the list, read a page at a time: a start waits for ten thousand of them.

SQLite puts a page together as one text while no other thread is held up. To ask Qt for each of its values
takes twice as long, and the interpreter's lock for each row, which the window's thread needs as well.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final

from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value

# JSON would have them with fifteen digits; quote() gives as many as it takes to be the very same number
_REALS: Final = ("added_at", "until", "finished_at")
_NAMES: Final = ("position", *COLUMNS)
_PLACES_OF_REALS: Final = tuple(map(_NAMES.index, _REALS))


def listed_rows(sql: Sql, page: str, after: int, most: int) -> Sequence[Sequence[Value]]:
    """What `page`, one of the statements for the list, finds behind the position `after`: up to `most` rows
    of a position and COLUMNS.

    Raises:
        HistoryError: it cannot be read.
    """
    try:
        text = sql.rows(_as_text(page), after, most)[0][0]
    except HistoryError as error:
        if error.code != Code.ERROR:
            raise
        # a name that is not valid text, which JSON cannot hold, or a SQLite without JSON
        return sql.rows(page, after, most)
    rows: list[list[Value]] = json.loads(str(text))
    for row in rows:
        for place in _PLACES_OF_REALS:
            if (real := row[place]) is not None:
                row[place] = float(real)
    # an aggregate promises no order
    rows.sort(key=_position)
    return rows


@cache
def _as_text(page: str) -> str:
    columns = ", ".join(
        f"iif({name} is null, null, quote({name}))" if name in _REALS else name for name in _NAMES
    )
    return f"select json_group_array(json_array({columns})) from ({page})"  # noqa: S608


def _position(row: Sequence[Value]) -> int:
    assert isinstance(row[0], int)
    return row[0]
