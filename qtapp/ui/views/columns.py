"""How wide the columns of the list are where there is no room for all they wish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qtapp.ui.models.order import Column

if TYPE_CHECKING:
    from collections.abc import Mapping

# What goes first where there is no room for all.
_LESS_NEEDED = (Column.LEFT, Column.SPEED, Column.SIZE)


@dataclass(frozen=True, slots=True)
class Least:
    """The least widths in pixels.

    A status narrower than `status_readable` loses words, so figures go before. For a bar narrower than
    `progress_readable` the time left goes, which is the least needed of them.
    """

    name: int
    progress_readable: int
    progress: int
    status_readable: int
    status: int


def fitted_widths(room: int, wished: Mapping[int, int], least: Least) -> dict[int, int]:
    """The widths of the columns to be shown, the name's among them, which is given what is left.

    Figures are left out where the others could not be read; then the bar gives way, and only then the status.
    Where the user has asked for more columns than the usual ones, all are shown: what has no room is scrolled
    to.
    """
    widths = {int(column): width for column, width in wished.items()}
    keeps_all = any(column > Column.STATUS for column in widths)
    name = least.name if keeps_all else max(least.name, room // 4)
    for column in () if keeps_all else _LESS_NEEDED:
        bar = least.progress_readable if column is Column.LEFT else least.progress
        readable = {int(Column.PROGRESS): bar, int(Column.STATUS): least.status_readable}
        if name + sum(min(width, readable.get(key, width)) for key, width in widths.items()) <= room:
            break
        widths.pop(int(column), None)
    for column, limit in ((Column.PROGRESS, least.progress), (Column.STATUS, least.status)):
        over = name + sum(widths.values()) - room
        if over > 0 and column in widths:
            widths[int(column)] = max(widths[int(column)] - over, min(limit, widths[int(column)]))
    widths[int(Column.NAME)] = max(least.name, room - sum(widths.values()))
    return widths
