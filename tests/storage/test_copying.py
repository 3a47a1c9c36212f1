"""What long copies have in common."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.copying import Control, CopyingStopped, fresh_text

if TYPE_CHECKING:
    from pathlib import Path


def test_a_copy_rests_now_and_then_so_that_the_window_has_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = [100.0]
    rests: list[float] = []

    def rest(seconds: float) -> None:
        rests.append(moment[0])
        moment[0] += seconds

    monkeypatch.setattr("qtapp.storage.copying.time.monotonic", lambda: moment[0])
    monkeypatch.setattr("qtapp.storage.copying.time.sleep", rest)
    control = Control()
    for _entry in range(1_000):
        control.check()
        moment[0] += 0.000_1
    # never longer without one than the window can wait, and not at each entry either
    assert max(later - earlier for earlier, later in pairwise(rests)) < 0.005
    assert len(rests) < 100


def test_a_file_that_is_stopped_at_the_last_moment_does_not_take_the_place(tmp_path: Path) -> None:
    """D12."""
    target = tmp_path / "list.json"
    target.write_text("before")
    control = Control()

    def write() -> None:
        with fresh_text(target, control) as file:
            file.write("half")
            control.stop.set()

    with pytest.raises(CopyingStopped):
        write()
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]
