"""From what is selected or dragged in the list to moves in the order of all downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.list_order import Move
from qtapp.ui.models.order import runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.ui.models.download_model import DownloadModel


def stepped(model: DownloadModel, ids: Iterable[str], *, up: bool) -> tuple[Move, ...]:
    """Each block of neighbours among `ids` past the next row that is seen; one that is at the end stays.

    What a filter hides is passed as well, as far as the row that is seen.
    """
    rows = sorted(row for row in map(model.row_of, ids) if row is not None)
    moves = []
    for first, last in runs(rows):
        if first == 0 if up else last + 1 == model.rowCount():
            continue
        passed = model.id_at(first - 1 if up else last + 1)
        if model.rowCount() == model.total and last > first:
            # nothing is hidden among them: one row past thousands is the same, and one row to write
            edge = model.id_at(last if up else first)
            moves.append(Move.behind(edge, [passed]) if up else Move.in_front_of(edge, [passed]))
            continue
        block = [model.id_at(row) for row in range(first, last + 1)]
        moves.append(Move.in_front_of(passed, block) if up else Move.behind(passed, block))
    return tuple(moves)


def dropped(model: DownloadModel, ids: Iterable[str], row: int, *, below: bool) -> Move | None:
    """`ids` let go over the upper or lower half of a row; over none (-1) it is below all that are seen."""
    count = model.rowCount()
    if not count:
        return None
    if row < 0:
        row, below = count - 1, True
    anchor = model.id_at(row)
    return Move.behind(anchor, ids) if below else Move.in_front_of(anchor, ids)
