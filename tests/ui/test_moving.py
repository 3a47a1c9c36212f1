"""What a step or a drop of rows that are seen means for the order of all."""

from __future__ import annotations

import pytest

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
