"""The wait at the session's end, apart from the program that it is for; `test_app.py` has it within."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.processes import Programs

END_S = 30.0

# in a process of its own: a loop that was told to leave refuses every other one of its thread from then on
SCRIPT = """
import logging
import sys

from PySide6.QtCore import QObject, QTimer

from qtapp.session_end import Application, SessionEnd

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(message)s")
app = Application([])
parent = QObject()
end = SessionEnd(app, lambda why: None, lambda: None, 0.05, parent)


def ends():
    {before}
    app.aboutToQuit.emit()
    end.over()
    app.exit()


QTimer.singleShot(0, ends)
app.exec()
"""
SAVED = "INFO the session's end: all is saved"
NOT_SAVED = "WARNING the session's end: not all is saved"


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("pass", [NOT_SAVED]),
        ("QTimer.singleShot(0, end.over)", [SAVED]),
        ("end.over()", []),
        ("app.exit()", [NOT_SAVED, NOT_SAVED]),  # it says `aboutToQuit` as well
    ],
    ids=["late", "in time", "before", "leaving already"],
)
def test_what_the_log_says_of_the_end_is_what_came_of_it(
    programs: Programs, before: str, told: list[str]
) -> None:
    """Qt refuses a loop within one that is to leave, or ends it at once: that passed for all being saved."""
    done = programs.start(sys.executable, "-c", SCRIPT.format(before=before)).wait(END_S)
    assert (done.status, done.output, done.errors) == (0, told, [])
