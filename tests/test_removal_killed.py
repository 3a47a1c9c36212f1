"""The program is killed while thousands of rows leave the list, or come back: all of them do, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screen import wait_until
from tests.storage.histories import sql
from tests.test_app import START_S, downloads, drive, profile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.test_app import Drive

pytestmark = pytest.mark.end_to_end

__all__ = ["downloads", "drive", "profile"]

WRITTEN_S = 20.0
NUMBER = 2_000
# the first parts go, or come back, and then nothing more
STEPS = f"""
from qtapp.domain.download import DownloadSpec, State, new_download_id
from qtapp.services import chores, removal

async def steps(desktop):
    manager, folder = desktop.manager, desktop._settings.folder
    number = lambda: len(manager.downloads())
    held = lambda _rows: manager._chores._timer.blockSignals(True)
    ids = [new_download_id() for _ in range({NUMBER})]
    manager.add([DownloadSpec(item, f"http://127.0.0.1:1/{{item}}", folder, time.time()) for item in ids])
    manager.pause_all()
    await until(lambda: number() == {NUMBER})
    manager.pause(ids)
    await until(lambda: all(row.state is State.PAUSED for row in manager.downloads()))
    chores.SLICE_S, removal.LEAVING_AT_ONCE, removal.ROWS_AT_ONCE = 1e-6, 100, 100
    manager.remove(ids)
    if WAY == "removed":
        manager.removed.connect(held)
    else:
        await until(lambda: number() == 0)
        manager.added.connect(held)
        manager.undo_remove()
    await until(manager._chores._timer.signalsBlocked)
    say("left", number())
"""
ON_LIST = "select state, count(*) from downloads where removed_at is null group by 1"


@pytest.mark.parametrize(
    ("way", "on_list"), [("removed", []), ("brought back", [["paused", NUMBER]])], ids=["removed", "undone"]
)
def test_a_kill_in_the_middle_leaves_what_was_asked_for(
    drive: Drive, profile: Path, way: str, on_list: list[list[object]]
) -> None:
    """P01: the history is told of all at once, and the list follows."""
    program = drive(f"WAY = {way!r}\n{STEPS}")
    left = int(program.wait_for_output(r"left (\d+)", timeout=START_S + WRITTEN_S)[1])
    assert 0 < left < NUMBER, "the middle"
    wait_until(lambda: sql(profile / "history.db", ON_LIST) == on_list, "the history", WRITTEN_S)
    program.kill()
    assert sql(profile / "history.db", ON_LIST) == on_list
    assert sql(profile / "history.db", "select count(*) from downloads") == [[NUMBER]]
