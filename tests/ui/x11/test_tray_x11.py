"""The tray icon in a real tray, on a real X server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.x11.conftest import Display, StartProgram, Telling

pytestmark = pytest.mark.xvfb
DOUBLE_CLICK_S = 0.6


@pytest.fixture
def program(display: Display, start_program: StartProgram) -> Telling:
    """The program with its icon in the tray."""
    display.start_tray()
    telling = start_program()
    telling.wait_for("there True")
    telling.wait_for("frame")
    return telling


def click_tray(display: Display, program: Telling) -> int:
    program.wait_for("tray at")
    told = len(program.facts)
    display.xdotool("mousemove", *program.last("tray at").split()[1:], "click", 1)
    return told


def test_closing_hides_in_the_tray_and_a_click_brings_the_window_back(
    display: Display, program: Telling
) -> None:
    told = program.command("close")
    program.wait_for("window hidden", since=told)
    # the first hiding is explained by the tray
    program.wait_for("balloon shown", since=told)
    told = click_tray(display, program)
    program.wait_for("window shown", since=told)
    # sooner, it would be the second half of a double click
    display.xdotool("sleep", DOUBLE_CLICK_S)
    told = click_tray(display, program)
    program.wait_for("window hidden", since=told)


def test_a_hidden_window_comes_back_when_the_tray_dies(display: Display, start_program: StartProgram) -> None:
    tray = display.start_tray()
    program = start_program()
    program.wait_for("there True")
    told = program.command("close")
    program.wait_for("window hidden", since=told)
    told = len(program.facts)
    tray.terminate()
    program.wait_for("window shown", since=told)
    assert program.last("there") == "False"


def test_a_tray_that_comes_late_gets_the_icon(display: Display, start_program: StartProgram) -> None:
    program = start_program()
    program.wait_for("there False")
    program.wait_for("frame")
    told = len(program.facts)
    display.start_tray()
    program.wait_for("there True", since=told)
    told = program.command("close")
    program.wait_for("window hidden", since=told)


def test_without_a_tray_closing_ends_the_program(start_program: StartProgram) -> None:
    program = start_program()
    program.wait_for("there False")
    program.wait_for("frame")
    program.command("close")
    program.wait_for("quit window")
    assert program.process.wait(10) == 0


def test_an_ended_download_is_told_by_the_tray(program: Telling) -> None:
    told = program.command("end debian.iso")
    program.wait_for("balloon shown", since=told)
