"""What a step or a drop of rows that are seen means for the order of all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qtapp.domain.groups import Group
from qtapp.domain.list_order import ListOrder, Move
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.moving import dropped, stepped
from tests.ui.rows import NOW, download

pytestmark = pytest.mark.usefixtures("qapp")


def shown(names: str, needle: str = "") -> DownloadModel:
    """Rows of these names; those with a `~` behind them are what the filter `~` leaves."""
    model = DownloadModel(lambda: NOW)
    model.add([download(number, name) for number, name in enumerate(names.split())])
    model.set_filter(needle)
    return model


def after(model: DownloadModel, moves: tuple[Move | None, ...]) -> str:
    """The names of all in their order, once `moves` were made."""
    order = ListOrder()
    names = {}
    model.set_filter("")
    for row in range(model.rowCount()):
        names[model.id_at(row)] = model.download_at(row).name
        order.put(model.id_at(row), row << 20)
    for move in moves:
        if move is not None:
            for download_id, rank in order.plan(move):
                order.put(download_id, rank)
    return " ".join(names[download_id] for download_id in order)


def ids(model: DownloadModel, names: str) -> list[str]:
    found = {model.download_at(row).name: model.id_at(row) for row in range(model.rowCount())}
    return [found[name] for name in names.split()]


@pytest.mark.parametrize(
    ("selected", "up", "down"),
    [
        ("c", "a c b d e", "a b d c e"),
        ("b c", "b c a d e", "a d b c e"),
        ("c b", "b c a d e", "a d b c e"),
        ("b d", "b a d c e", "a c b e d"),
        ("a c", "a c b d e", "b a d c e"),
        ("d e", "a b d e c", "a b c d e"),
        ("a e", "a b c e d", "b a c d e"),
        ("a b c d e", "a b c d e", "a b c d e"),
        ("", "a b c d e", "a b c d e"),
    ],
)
def test_each_block_steps_past_its_neighbour(selected: str, up: str, down: str) -> None:
    for is_up, order in ((True, up), (False, down)):
        model = shown("a b c d e")
        assert after(model, stepped(model, ids(model, selected), up=is_up)) == order


def test_a_step_of_thousands_moves_the_one_they_pass() -> None:
    model = shown(" ".join(map(str, range(3_000))))
    (up,) = stepped(model, [model.id_at(row) for row in range(1, 3_000)], up=True)
    assert up == Move.behind(model.id_at(2_999), [model.id_at(0)])
    (down,) = stepped(model, [model.id_at(row) for row in range(2_999)], up=False)
    assert down == Move.in_front_of(model.id_at(0), [model.id_at(2_999)])


@pytest.mark.parametrize(
    ("selected", "up", "down"),
    [
        ("c~", "c~ a~ b d e~ f~", "a~ b d e~ c~ f~"),
        ("c~ e~", "c~ e~ a~ b d f~", "a~ b d f~ c~ e~"),
    ],
)
def test_what_a_filter_hides_keeps_its_place(selected: str, up: str, down: str) -> None:
    for is_up, order in ((True, up), (False, down)):
        model = shown("a~ b c~ d e~ f~", "~")
        assert after(model, stepped(model, ids(model, selected), up=is_up)) == order


def test_what_is_hidden_is_not_moved() -> None:
    model = shown("a~ b c~", "~")
    assert stepped(model, [download(1).id, "gone"], up=True) == ()


@pytest.mark.parametrize(
    ("row", "below", "order"),
    [
        (0, False, "c~ e~ a~ b d f~"),
        (0, True, "a~ c~ e~ b d f~"),
        (3, False, "a~ b d c~ e~ f~"),
        (3, True, "a~ b d f~ c~ e~"),
        (-1, True, "a~ b d f~ c~ e~"),
        (1, False, "a~ b c~ e~ d f~"),
        (2, True, "a~ b d c~ e~ f~"),
    ],
)
def test_what_is_dropped_goes_beside_the_row_under_it(row: int, below: bool, order: str) -> None:
    model = shown("a~ b c~ d e~ f~", "~")
    assert after(model, (dropped(model, ids(model, "c~ e~"), row, below=below),)) == order


def test_over_an_empty_list_nothing_is_dropped() -> None:
    assert dropped(shown("a", "nothing"), ["a"], -1, below=True) is None


def grouped(names: str, closed: str = "") -> DownloadModel:
    """Rows of these names; `A.b` is `b` in the group A. Groups in `closed` are closed."""
    model = DownloadModel(lambda: NOW)
    rows = []
    for number, name in enumerate(names.split()):
        row = download(number, name)
        if "." in name:
            group = Group(name.partition(".")[0], name.partition(".")[0], NOW)
            row = replace(row, spec=replace(row.spec, group=group))
        rows.append(row)
    model.add(rows)
    for name in closed.split():
        model.set_open(f"group:{name}", False)
    return model


def order_after(model: DownloadModel, *moves: Move | None) -> str:
    """What is shown, once `moves` were made in the order of all."""
    order = ListOrder()
    rows = {download_id: row for download_id in model.narrowed_ids() if (row := model.find(download_id))}
    for row in rows.values():
        order.put(row.id, row.rank << 20)
    for move in moves:
        if move is not None:
            for download_id, rank in order.plan(move):
                order.put(download_id, rank)
    ranks = {download_id: rank for rank, download_id in enumerate(order)}
    model.update([replace(row, rank=ranks[row.id]) for row in rows.values()])
    model.open_all(True)
    return " ".join(model.download_at(row).name for row in range(model.rowCount()))


def chosen(model: DownloadModel, names: str) -> list[str]:
    wanted = names.split()
    rows = [model.find(download_id) for download_id in model.narrowed_ids()]
    return [row.id for row in rows if row and (row.name in wanted or row.name.partition(".")[0] in wanted)]


@pytest.mark.parametrize("closed", ["", "A", "A B"])
@pytest.mark.parametrize(
    ("selected", "up", "down"),
    [
        ("A", "A A.1 A.2 x y B B.1 B.2 z", "x A A.1 A.2 y B B.1 B.2 z"),
        ("x", "x A A.1 A.2 y B B.1 B.2 z", "A A.1 A.2 y x B B.1 B.2 z"),
        ("y", "A A.1 A.2 y x B B.1 B.2 z", "A A.1 A.2 x B B.1 B.2 y z"),
        ("z", "A A.1 A.2 x y z B B.1 B.2", "A A.1 A.2 x y B B.1 B.2 z"),
        ("x y", "x y A A.1 A.2 B B.1 B.2 z", "A A.1 A.2 B B.1 B.2 x y z"),
        ("B z", "A A.1 A.2 x B B.1 B.2 z y", "A A.1 A.2 x y B B.1 B.2 z"),
    ],
)
def test_rows_beside_groups_step_past_whole_groups(selected: str, up: str, down: str, closed: str) -> None:
    for is_up, expected in ((True, up), (False, down)):
        model = grouped("A.1 A.2 x y B.1 B.2 z", closed)
        moves = stepped(model, chosen(model, selected), up=is_up)
        assert order_after(model, *moves) == expected


def test_downloads_of_a_group_step_within_it() -> None:
    for is_up, expected in (
        (True, "x A A.2 A.1 A.3 y"),
        (False, "x A A.1 A.3 A.2 y"),
    ):
        model = grouped("x A.1 A.2 A.3 y")
        moves = stepped(model, chosen(model, "A.2"), up=is_up)
        assert order_after(model, *moves) == expected
    model = grouped("x A.1 A.2 y")
    assert stepped(model, chosen(model, "A.1"), up=True) == ()
    assert stepped(model, chosen(model, "A.2"), up=False) == ()


@pytest.mark.parametrize(
    ("names", "closed", "selected", "row", "below", "expected"),
    [
        ("x A.1 A.2 y", "", "y", 1, False, "x y A A.1 A.2"),
        ("x A.1 A.2 y z", "", "x", 1, True, "A A.1 A.2 x y z"),
        ("x A.1 A.2 y z", "A", "x", 1, True, "A A.1 A.2 x y z"),
        ("x A.1 A.2 y", "", "A.2", 1, True, "x A A.2 A.1 y"),
        ("x A.1 A.2 y", "", "A", 3, True, "x A A.1 A.2 y"),
        ("x A.1 A.2 y", "", "A", 4, True, "x y A A.1 A.2"),
        ("x A.1 A.2 y", "", "A", 0, False, "A A.1 A.2 x y"),
        ("x y A.1 A.2", "A", "x", -1, True, "y A A.1 A.2 x"),
    ],
)
def test_what_is_dropped_beside_a_group_goes_past_it_or_into_its_order(
    names: str, closed: str, selected: str, row: int, below: bool, expected: str
) -> None:
    model = grouped(names, closed)
    move = dropped(model, chosen(model, selected), row, below=below)
    assert order_after(model, move) == expected
