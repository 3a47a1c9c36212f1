"""The tray icon in a real tray, on a real X server."""

from __future__ import annotations

import queue
import shutil
from typing import TYPE_CHECKING

import pytest

from qtapp.ui.tray_watch import WATCHER
from tests.support.bus import Bus, Call, Program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.x11.conftest import Display, StartProgram, Telling

pytestmark = pytest.mark.xvfb
DOUBLE_CLICK_S = 0.6
BACK_WITHIN_S = 2.0  # as program.py has it
LIMIT_S = 20.0


class TrayOfTheBus:
    """A tray that is spoken to over D-Bus. It shows nothing."""

    def __init__(self, bus: Bus) -> None:
        if shutil.which("dbus-daemon") is None:
            pytest.skip("not installed: dbus-daemon")
        self._icons: queue.Queue[str] = queue.Queue()
        self._program = Program(bus, WATCHER, self._answer)
        self._program.__enter__()

    def wait_for_an_icon(self) -> None:
        self._icons.get(timeout=LIMIT_S)

    def leave(self) -> None:
        self._program.__exit__(None, None, None)

    def _answer(self, call: Call) -> tuple[str, tuple[object, ...]]:
        if call.method == "RegisterStatusNotifierItem":
            self._icons.put(call.body[0])
        if call.method == "Get":
            return "v", (("b", True),)
        return "", ()


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


def test_a_hidden_window_stays_where_the_panel_is_started_anew(
    display: Display, start_program: StartProgram
) -> None:
    tray = display.start_tray()
    program = start_program()
    program.wait_for("tray at")
    for _ in range(2):
        told = program.command("close")
        program.wait_for("window hidden", since=told)
        told = len(program.facts)
        tray.kill()
        program.wait_for("tray none", since=told)
        tray = display.start_tray()
        program.wait_for("tray at", since=told)
        assert program.is_told("window shown", 1.5 * BACK_WITHIN_S, since=told) is None
        told = click_tray(display, program)
        program.wait_for("window shown", since=told)
        # sooner, the next click would be the second half of a double click
        display.xdotool("sleep", DOUBLE_CLICK_S)


def test_a_hidden_window_comes_back_when_the_tray_of_the_session_bus_goes(
    display: Display, tmp_path: Path
) -> None:
    with Bus(tmp_path) as bus:
        watcher = TrayOfTheBus(bus)
        program = display.run("program.py", str(tmp_path), bus=bus.address)
        program.wait_for("there True")
        program.wait_for("frame")
        watcher.wait_for_an_icon()
        told = program.command("close")
        program.wait_for("window hidden", since=told)
        told = len(program.facts)
        # back in time: nothing happens, and the icon is there
        watcher.leave()
        program.wait_for("there False", since=told)
        watcher = TrayOfTheBus(bus)
        watcher.wait_for_an_icon()
        assert program.is_told("window shown", 1.5 * BACK_WITHIN_S, since=told) is None
        assert program.last("there") == "True"
        watcher.leave()
        program.wait_for("window shown", since=told)


def test_a_tray_that_comes_late_on_the_session_bus_gets_the_icon(display: Display, tmp_path: Path) -> None:
    with Bus(tmp_path) as bus:
        program = display.run("program.py", str(tmp_path), bus=bus.address)
        program.wait_for("there False")
        program.wait_for("frame")
        watcher = TrayOfTheBus(bus)
        watcher.wait_for_an_icon()
        program.wait_for("there True")
        told = program.command("close")
        program.wait_for("window hidden", since=told)
        watcher.leave()
        program.wait_for("window shown", since=told)


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
