"""The program's window as somebody in front of the screen has it."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from tests.end_to_end.screen import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.screen import Screen
    from tests.support.processes import Finished, Program


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

    def close(self) -> None:
        """What the cross does; the program goes on in the tray."""
        self._screen.close_window(self.number)
        self._screen.wait_until_hidden(self.program.pid)

    def click_tray_icon(self) -> None:
        self._screen.click(*self._screen.tray_icon().middle)
        self.number = self._screen.wait_for_window(self.program.pid)

    def quit(self) -> Finished:
        self.press("ctrl+q")
        return self.program.wait(10)

    def terminate(self) -> Finished:
        self.program.signal(signal.SIGTERM)
        return self.program.wait(10)

    def log(self) -> str:
        """What this run has logged so far."""
        return self._log()[self._log_before :]

    def wait_for_log(self, text: str) -> None:
        wait_until(lambda: text in self.log(), f"{text!r} in the log")

    def _log(self) -> str:
        return self._log_file.read_text() if self._log_file.exists() else ""
