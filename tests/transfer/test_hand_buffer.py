"""How much a hand reads at once where its line is fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qtapp.transfer.hand import BUFFER_BYTES, LARGE_BUFFER_BYTES, Hand
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer

if TYPE_CHECKING:
    from qtapp.transfer.opening import Reply
    from tests.transfer.rig import Rig


class _Line:
    """Brings what it is told to, and keeps the room it was given each time."""

    def __init__(self, *brings: int) -> None:
        self._brings = list(brings)
        self.rooms: list[int] = []

    def read_into(self, view: memoryview) -> int:
        self.rooms.append(len(view))
        return min(self._brings.pop(0), len(view))


def test_only_a_line_that_fills_the_buffer_gets_a_larger_one(rig: Rig) -> None:
    token = StopToken()
    transfer = Transfer(rig.spec("http://localhost/"), 1, token, rig.workshop, lambda _progress: None)
    hand = Hand(0, transfer, rig.workshop.gate.permit(token))
    line = _Line(BUFFER_BYTES - 1, BUFFER_BYTES, 5)
    sizes = [len(hand._read(cast("Reply", line), None)) for _ in range(3)]
    assert sizes == [BUFFER_BYTES - 1, BUFFER_BYTES, 5]
    assert line.rooms == [BUFFER_BYTES, BUFFER_BYTES, LARGE_BUFFER_BYTES]
