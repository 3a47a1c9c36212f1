"""The program's window as somebody in front of the screen has it."""

from __future__ import annotations

import signal
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screen import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.screen import Screen
    from tests.support.processes import Finished, Program


_PRESSES = 6
_PRESS_AGAIN_S = 3.0
_END_S = 30.0


class Window:
    """A running Wherry whose window is open."""

    def __init__(self, screen: Screen, program: Program, profile: Path) -> None:
        self._screen = screen
        self.program = program
        self._log_file = profile / "logs" / "wherry.log"
        self._log_before = len(self._log())
        self.number = screen.wait_for_window(program.pid)
        screen.activate(self.number)

    def drop(self, kind: str, content: str) -> None:
        self._screen.drop(kind, content, self.number)

    def press(self, *keys: str) -> None:
        self._screen.activate(self.number)
        self._screen.press(*keys)

    def type(self, text: str) -> None:
        self._screen.type(text)

    def close(self) -> None:
        """What the cross does; the program goes on in the tray."""
        for _ in range(_PRESSES):  # as in `quit`
            self._screen.close_window(self.number)
            with suppress(AssertionError):
                self._screen.wait_until_hidden(self.program.pid, _PRESS_AGAIN_S)
                return
        pytest.fail("the window does not close")

    def click_tray_icon(self) -> None:
        self._screen.click(*self._screen.tray_icon().middle)
        self.number = self._screen.wait_for_window(self.program.pid)

    def quit(self) -> Finished:
        for _ in range(_PRESSES):  # one that comes while the window manager is busy goes to no window at all
            self.press("ctrl+q")
            with suppress(AssertionError):
                wait_until(self._is_ending, "the end", _PRESS_AGAIN_S)
                break
        return self.program.wait(_END_S)

    def terminate(self) -> Finished:
        self.program.signal(signal.SIGTERM)
        return self.program.wait(_END_S)

    def log(self) -> str:
        """What this run has logged so far."""
        return self._log()[self._log_before :]

    def wait_for_log(self, text: str) -> None:
        wait_until(lambda: text in self.log(), f"{text!r} in the log")

    def logged_at(self, message: str) -> datetime:
        """When this run logged a line that ends so, by its own clock; fails where it did not."""
        (line,) = (line for line in self.log().splitlines() if line.endswith(f": {message}"))
        return datetime.fromisoformat(line.split()[0])

    def _is_ending(self) -> bool:
        return "ending: " in self.log() or not self.program.is_running

    def _log(self) -> str:
        return self._log_file.read_text() if self._log_file.exists() else ""
