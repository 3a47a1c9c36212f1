"""A screen of our own: Xvfb with a window manager and a tray, and the hands to work a window on it."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.support.processes import Programs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NEEDED = ("Xvfb", "openbox", "trayer", "xdotool")
DRAG_SOURCE = Path(__file__).with_name("drag_source.py")

_LOOK_AGAIN_S = 0.02
_NUDGE_AGAIN_S = 0.05


def what_is_missing() -> list[str]:
    """The programs without which there is no screen."""
    return [name for name in NEEDED if shutil.which(name) is None]


def wait_until(fact: Callable[[], object], what: str, timeout: float = 20.0) -> None:
    """Until `fact()` is true: for what nobody announces, files and windows of other processes."""
    deadline = time.monotonic() + timeout
    while not fact():
        assert time.monotonic() < deadline, f"not within {timeout} s: {what}"
        time.sleep(_LOOK_AGAIN_S)


class Place(NamedTuple):
    """Where a window is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Screen:
    """One X display. `environment` is what a program needs in order to appear on it."""

    def __init__(self, folder: Path) -> None:
        self._programs = Programs(folder)
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        server = self._programs.start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset")
        )
        self.display = ":" + server.wait_for_output(r"^(\d+)$")[1]
        self.environment: dict[str, str | None] = {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "WAYLAND_DISPLAY": None,
            # the same look whatever desktop the tests are run from
            "XDG_CURRENT_DESKTOP": None,
            "QT_QPA_PLATFORMTHEME": None,
        }
        self._programs.start("openbox", environment=self.environment)
        self._programs.start(
            *(
                "trayer",
                "--edge",
                "bottom",
                "--align",
                "right",
                "--SetDockType",
                "true",
                "--height",
                "28",
                "--widthtype",
                "request",
            ),
            environment=self.environment,
        )
        wait_until(lambda: self._owner_of(b"_NET_SYSTEM_TRAY_S0"), "a tray")
        wait_until(lambda: self._owner_of(b"WM_S0"), "a window manager")

    def close(self) -> None:
        self._programs.close()

    def window_of(self, pid: int) -> str | None:
        """The visible main window of a process by its number; None while it shows none."""
        found = self._xdotool("search", "--onlyvisible", "--all", "--pid", str(pid), "--name", "Wherry")
        for window in found.stdout.split():
            if self.place_of(window).width > 400:  # not the tray icon, nor a notice
                return window
        return None

    def wait_for_window(self, pid: int, timeout: float = 20.0) -> str:
        wait_until(lambda: self.window_of(pid), f"a window of {pid}", timeout)
        window = self.window_of(pid)
        assert window is not None
        return window

    def wait_for_title(self, title: str, timeout: float = 20.0) -> None:
        """Until a window with these words in its title is seen."""
        search = ("search", "--onlyvisible", "--name", title)
        wait_until(lambda: self._xdotool(*search).stdout, f"a window called {title!r}", timeout)

    def wait_until_hidden(self, pid: int, timeout: float = 20.0) -> None:
        wait_until(lambda: self.window_of(pid) is None, f"process {pid} has hidden its window", timeout)

    def place_of(self, window: str) -> Place:
        shell = self._xdotool("getwindowgeometry", "--shell", window).stdout
        found = dict(re.findall(r"^(\w+)=(-?\d+)$", shell, re.MULTILINE))
        return Place(*(int(found.get(name, 0)) for name in ("X", "Y", "WIDTH", "HEIGHT")))

    def activate(self, window: str) -> None:
        self._xdotool("windowactivate", "--sync", window)

    def close_window(self, window: str) -> None:
        """As the cross in its title bar does."""
        self.activate(window)
        self.press("alt+F4")

    def press(self, *keys: str) -> None:
        """Press keys, such as "ctrl+a", one after the other, in whatever window is active."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def type(self, text: str) -> None:
        """Type letters and digits in whatever window is active; no command line of ours shows them."""
        self._xdotool("type", "--clearmodifiers", "--file", "-", given=text)

    def picture(self, file: Path) -> None:
        """What is on the screen, as a PNG: for who looks at it."""
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication as App; app = App([]); "
            "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        environment = {**self._environment(), "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", code, file], env=environment, check=True, timeout=20)

    def tray_icon(self) -> Place:
        """Where the tray has its icon; with one program on the screen there is only one."""
        windows = self._xdotool("search", "--onlyvisible", "--class", "trayer").stdout.split()
        assert windows, "the tray shows nothing"
        return max(map(self.place_of, windows), key=lambda place: place.width)

    def drop(self, kind: str, content: str, window: str) -> None:
        """Drag `content`, of MIME type `kind`, out of another program and drop it on the window."""
        with self._drag_source(kind, content) as (source, wait_for):
            self._xdotool("mousemove", *map(str, source.middle), "mousedown", "1")
            try:
                self._nudge_until(wait_for, "dragging", *source.middle)
                self._nudge_until(wait_for, "accepted", *self.place_of(window).middle)
            finally:
                self._xdotool("mouseup", "1")
            assert wait_for("dropped", 10.0), "the window did not take the drop"

    @contextmanager
    def _drag_source(self, kind: str, content: str) -> Iterator[tuple[Place, Callable[[str, float], bool]]]:
        programs = Programs(self._programs.cwd)
        program = programs.start(
            *(sys.executable, "-I", DRAG_SOURCE, kind, content), environment=self.environment
        )

        def wait_for(word: str, timeout: float) -> bool:
            try:
                program.wait_for_output(f"^{word}$", timeout)
            except AssertionError:
                if program.is_running or word == "dropped":
                    return word in program.output
                raise
            return True

        try:
            at = program.wait_for_output(r"^ready (\d+) (\d+) (\d+) (\d+)$", 20.0)
            yield Place(*map(int, at.groups())), wait_for
        finally:
            programs.close()

    def _nudge_until(self, wait_for: Callable[[str, float], bool], word: str, x: int, y: int) -> None:
        """Move the mouse about a place until the drag's source has said so: X tells only of movements."""
        deadline = time.monotonic() + 15
        step = 0
        while not wait_for(word, _NUDGE_AGAIN_S):
            assert time.monotonic() < deadline, f"the drag was never {word}"
            step += 1
            self._xdotool("mousemove", str(x + step * 7 % 29), str(y + step * 5 % 23))

    def _owner_of(self, selection: bytes) -> bool:
        """Whether some program owns an X selection: a tray or a window manager is known by that."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        assert display.value, f"no display {self.display}"
        try:
            atom = ctypes.c_ulong(x11.XInternAtom(display, selection, 0))
            return bool(x11.XGetSelectionOwner(display, atom))
        finally:
            x11.XCloseDisplay(display)

    def _xdotool(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self._environment(),
            input=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}
