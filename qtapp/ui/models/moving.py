"""From what is selected or dragged in the list to moves in the order of all downloads.

The rows beside a group, and the group itself, are of one level, its downloads of another: what is moved by
steps passes its neighbours of the same level.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.list_order import Move

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qtapp.ui.models.download_model import DownloadModel


def stepped(model: DownloadModel, ids: Iterable[str], *, up: bool) -> tuple[Move, ...]:
    """Each block of neighbours among `ids` past the next row that is seen; one that is at the end stays. A
    group of which all are among `ids` is moved as one.

    What a filter hides is passed as well, as far as the row that is seen.
    """
    moves = []
    for block in _blocks(model, ids):
        passed = _before(model, block[0]) if up else _after(model, block[-1])
        if passed is not None:
            moves.append(_past(model, block, passed, up=up))
    return tuple(moves)


def dropped(model: DownloadModel, ids: Iterable[str], row: int, *, below: bool) -> Move | None:
    """`ids` let go over the upper or lower half of a row; over none (-1) it is below all that are seen."""
    count = model.rowCount()
    if not count:
        return None
    if row < 0:
        row, below = count - 1, True
    if not below:
        return Move.in_front_of(model.ends_of(row)[0], ids)
    ids = tuple(ids)
    is_open = row + 1 < count and model.owner_of(row + 1) == model.id_at(row)
    if is_open and set(model.ids_at(row)).issuperset(ids):
        # between the group and the first of its own
        return Move.in_front_of(model.id_at(row + 1), ids)
    return _behind(model, row, ids)


def _blocks(model: DownloadModel, ids: Iterable[str]) -> Iterator[list[int]]:
    """The rows of these, neighbours of one level together; from the top within each level."""
    wanted = list(ids)
    known = set(wanted)
    keys = {key for download_id in wanted if (key := model.group_of(download_id)) is not None}
    groups = {key: row for key in keys if (row := model.row_of(key)) is not None}
    whole = {key: row for key, row in groups.items() if known.issuperset(model.ids_at(row))}
    levels: dict[str | None, set[int]] = {None: set(whole.values())} if whole else {}
    for row in map(model.row_of, wanted):
        if row is not None and (owner := model.owner_of(row)) not in whole:
            levels.setdefault(owner, set()).add(row)
    for rows in levels.values():
        block: list[int] = []
        for row in sorted(rows):
            if block and _after(model, block[-1]) != row:
                yield block
                block = []
            block.append(row)
        yield block


def _past(model: DownloadModel, block: Sequence[int], passed: int, *, up: bool) -> Move:
    ids = [download_id for row in block for download_id in model.ids_at(row)]
    others = model.ids_at(passed)
    if not model.is_narrowed and len(others) < len(ids):
        # nothing is hidden among them: one row past thousands is the same, and one row to write
        first, last = model.ends_of(block[0])[0], model.ends_of(block[-1])[1]
        return Move.behind(last, others) if up else Move.in_front_of(first, others)
    return Move.in_front_of(model.ends_of(passed)[0], ids) if up else _behind(model, passed, ids)


def _behind(model: DownloadModel, row: int, ids: Iterable[str]) -> Move:
    """Behind a group is in front of what follows it: its downloads may stand in the queue with others between
    them."""
    if model.group_at(row) is not None and (following := _after(model, row)) is not None:
        return Move.in_front_of(model.ends_of(following)[0], ids)
    return Move.behind(model.ends_of(row)[1], ids)


def _before(model: DownloadModel, row: int) -> int | None:
    """The row before of the same level."""
    if row == 0:
        return None
    owner, other = model.owner_of(row), model.owner_of(row - 1)
    if owner is not None:
        return row - 1 if owner == other else None
    return row - 1 if other is None else model.row_of(other)


def _after(model: DownloadModel, row: int) -> int | None:
    """The row behind of the same level."""
    owner, key, count = model.owner_of(row), model.id_at(row), model.rowCount()
    at = row + 1
    if owner is None and model.group_at(row) is not None:
        while at < count and model.owner_of(at) == key:
            at += 1
    return at if at < count and model.owner_of(at) == owner else None
