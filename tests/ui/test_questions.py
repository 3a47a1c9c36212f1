"""The words of the questions."""

from __future__ import annotations

import pytest

from qtapp.ui.questions import quit_question


@pytest.mark.parametrize(
    ("active", "waiting", "text"),
    [
        (1, 0, "1 download is running."),
        (3, 0, "3 downloads are running."),
        (3, 1, "3 downloads are running. 1 more is waiting."),
        (1, 40, "1 download is running. 40 more are waiting."),
        (0, 1, "1 download is waiting."),
        (0, 40, "40 downloads are waiting."),
    ],
)
def test_quitting_tells_what_runs_and_what_waits(active: int, waiting: int, text: str) -> None:
    assert (
        quit_question(active, waiting).text
        == f"{text} What has arrived is kept, and can go on at the next start."
    )
