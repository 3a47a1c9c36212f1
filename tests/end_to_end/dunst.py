"""A real notification daemon, dunst, on a bus and a screen of a test's own."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

from tests.end_to_end.screen import wait_until
from tests.support.processes import Programs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NEEDED = ("dunst", "dunstctl", "dbus-send")


def what_is_missing() -> list[str]:
    """The programs without which there is no daemon."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Dunst:
    """Shows notes on the screen and prints each; `environment` names the screen and the bus."""

    def __init__(self, folder: Path, environment: Mapping[str, str | None]) -> None:
        folder.mkdir()
        self._environment = environment
        self._choice = folder / "choice"
        self._choice.write_text("nothing")
        # what dunst offers its user as a menu of actions: a choice of ours, by a part of its words
        menu = folder / "menu"
        menu.write_text(f'#!/bin/sh\ngrep -m 1 -F "$(cat {self._choice})"\n')
        menu.chmod(0o700)
        config = folder / "dunstrc"
        config.write_text(f"[global]\n    dmenu = {menu}\n    monitor = 0\n    idle_threshold = 0\n")
        self._programs = Programs(folder)
        self._daemon = self._programs.start("dunst", "-conf", config, "-print", environment=environment)
        wait_until(lambda: self._control("count").returncode == 0, "a notification daemon")

    @property
    def shown(self) -> str:
        """All it has been given to show so far, as it prints it."""
        return "\n".join(self._daemon.output)

    def wait_for(self, words: str) -> None:
        """Until a note with these words has come."""
        wait_until(lambda: re.search(words, self.shown), f"a note that says {words!r}")

    def press(self, button: str) -> None:
        """The button of that name on a note that is shown."""
        self._choice.write_text(button)
        assert self._control("context").returncode == 0

    def close_all(self) -> None:
        self._control("close-all")

    def close(self) -> None:
        self._programs.close()

    def _control(self, *words: str) -> subprocess.CompletedProcess[str]:
        program = self._programs.start("dunstctl", *words, environment=self._environment)
        finished = program.wait(10)
        return subprocess.CompletedProcess(words, finished.status, "\n".join(finished.output))
