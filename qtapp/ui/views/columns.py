"""How wide the columns of the list are where there is no room for all they wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass
from qtapp.ui.models.order import Column

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

# What goes first where there is no room for all.
_LESS_NEEDED = (Column.LEFT, Column.SPEED, Column.SIZE)
# Of the room beyond a name that can be read: were the name alone to have it, the rest of its row would be far
# away. The name has what is left of it.
_SHARES = {Column.PROGRESS: 0.4, Column.STATUS: 0.2}
_NAME_ENOUGH = 3  # times the least
# a tenth of it for what else has to be whole
_NAME_GIVES = 10
# large letters in a small window: so much of each of the least widths is better than to scroll to a column
_SQUEEZED = 0.55


@dataclass(frozen=True, slots=True)
class Least:
    """The least widths in pixels.

    A status narrower than `status_readable` loses words, so figures go before. For a bar narrower than
    `progress_readable` the time left goes, which is the least needed of them. A status narrower than `action`
    has no room for what it offers to do, so the bar goes, of which `percent` is left.
    """

    name: int
    progress_readable: int
    progress: int
    status_readable: int
    status: int
    action: int = 0
    percent: int = 0


def fitted_widths(
    room: int, wished: Mapping[int, int], least: Least, fixed: Collection[int] = ()
) -> dict[int, int]:
    """The widths of the columns to be shown, the name's among them, which is given what is left. In a wide
    window the bar and the status are given some of it, unless their widths are `fixed`.

    Figures are left out where the others could not be read; then the bar gives way, then the name, of what
    others need not, and then the status. Where there is no room for the least of those three, each has less
    in the same proportion, down to about half of it, and the bar makes room for what the status offers to do.
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
    for column, limit in (
        (Column.PROGRESS, least.progress_readable),
        # words in some languages are so long that nothing would be left of the bar
        (Column.STATUS, least.status_readable * 3 // 2),
        (Column.PROGRESS, least.progress),
        (Column.STATUS, least.status),
    ):
        over = name + sum(widths.values()) - room
        if over > 0 and column in widths:
            widths[int(column)] = max(widths[int(column)] - over, min(limit, widths[int(column)]))
    if not keeps_all and (status := widths.get(int(Column.STATUS))) is not None:
        spared = room - sum(widths.values()) - max(least.name * 5 // 4, room // 5)
        status += max(min(wished[int(Column.STATUS)] - status, spared), 0)
        widths[int(Column.STATUS)] = status
        # of a name that short nobody can tell the next one
        lacks = min(room // 3, least.name * 5 // 4) - (room - sum(widths.values()))
        can_give = 0 if Column.STATUS in fixed else status - least.status_readable
        widths[int(Column.STATUS)] -= max(min(lacks, can_give), 0)
    name = least.name
    if not keeps_all and 0 < room < (needed := name + sum(widths.values())):
        part = max(room / needed, _SQUEEZED)
        widths = {column: int(width * part) for column, width in widths.items()}
        name = int(name * part)
        if not {Column.PROGRESS, Column.STATUS} & {*fixed}:
            name -= _make_room_for_action(widths, name, least)
    spare = room - sum(widths.values()) - _NAME_ENOUGH * least.name
    for column, share in _SHARES.items():
        if spare > 0 and column in widths and column not in fixed:
            widths[int(column)] += int(spare * share)
    widths[int(Column.NAME)] = max(name, room - sum(widths.values()))
    return widths


def _make_room_for_action(widths: dict[int, int], name: int, least: Least) -> int:
    """Give the status what its action lacks: from the bar first; how much of the name has to go for it."""
    progress, status = int(Column.PROGRESS), int(Column.STATUS)
    if not {progress, status} <= widths.keys():
        return 0
    lacks = max(least.action - widths[status], 0)
    of_bar = min(lacks, max(widths[progress] - least.percent, 0))
    of_name = min(lacks - of_bar, name // _NAME_GIVES)
    widths[progress] -= of_bar
    widths[status] += of_bar + of_name
    return of_name
