"""Drags with the mouse: a link from another program's window, and rows within the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.x11.conftest import Display, StartProgram

pytestmark = pytest.mark.xvfb
URL = "https://a.example/debian.iso"
STEPS = 8
# as quick as a hand: X11's drag and drop is a conversation between two programs, step by step
PAUSE_S = 0.08
NUDGES = 150


def test_a_link_dragged_from_another_program_is_added(display: Display, start_program: StartProgram) -> None:
    program = start_program()
    program.wait_for("frame")
    source = display.run("drag_source.py", URL)
    source.wait_for("ready")
    x, y, width, height = map(int, program.last("frame").split())
    start, end = (110, 110), (x + width // 2, y + height // 2)
    display.xdotool("mousemove", *start, "sleep", PAUSE_S, "mousedown", 1)
    path: list[object] = []
    for step in range(1, STEPS + 1):
        part = step / STEPS
        path += ["mousemove", *(round(a + (b - a) * part) for a, b in zip(start, end, strict=True))]
        path += ["sleep", PAUSE_S]
    display.xdotool(*path)
    # X tells of movements only, and one that comes before the window is ready for it is lost
    for step in range(NUDGES):
        display.xdotool("mousemove", end[0] + step * 7 % 29, end[1] + step * 5 % 23)
        if program.is_told("overlay shown", PAUSE_S):
            break
    program.wait_for("overlay shown")
    display.xdotool("mouseup", 1)
    assert program.wait_for("added") == f"added {URL}"
    assert source.wait_for("dropped") == "dropped CopyAction"
    program.wait_for("overlay hidden", since=program.facts.index("overlay shown"))


def test_a_row_dragged_with_the_mouse_goes_where_the_line_was_and_is_no_link(
    display: Display, start_program: StartProgram
) -> None:
    program = start_program()
    program.wait_for("frame")
    program.command("rows 5")
    program.wait_for("first-row")
    x, y, height = map(int, program.last("first-row").split())
    display.xdotool("mousemove", x, y, "sleep", PAUSE_S, "mousedown", 1)
    end = y + 3 * height + height // 4
    path: list[object] = []
    for step in range(1, STEPS + 1):
        path += ["mousemove", x, round(y + (end - y) * step / STEPS), "sleep", PAUSE_S]
    display.xdotool(*path)
    for step in range(NUDGES):
        display.xdotool("mousemove", x + step * 7 % 29, end + step % 2)
        if program.is_told("line 4", PAUSE_S):
            break
    program.wait_for("line 4")
    display.xdotool("mouseup", 1)
    assert program.wait_for("order") == "order row-1 row-2 row-3 row-0 row-4"
    program.wait_for("line none", since=program.facts.index("line 4"))
    assert not [fact for fact in program.facts if fact.startswith("added") or fact == "overlay shown"]
