"""Starting the program with its window, in the tray, from a command that finds none running."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import qtapp
from qtapp.services.control_address import addresses
from qtapp.services.control_client import call

if TYPE_CHECKING:
    from qtapp.services.control_client import Line
    from qtapp.storage.places import Places

# a cold start from a slow disk
LISTENS_WITHIN_S = 30.0
_LOOKS_EVERY_S = 0.05


class NotStarted(Exception):  # noqa: N818 - a finding
    """The program ended before anybody could speak to it, or never came so far."""


def start_in_tray(places: Places, *, is_verbose: bool = False) -> Line:
    """The line to a program that was started for this profile, or to one that somebody else was quicker to
    start. Nothing of what it is to do is in its arguments, which every user of the system can read.

    Raises:
        NotStarted, or what `call` raises.
    """
    child = _start([*_command(places), *(["--verbose"] if is_verbose else [])])
    end = time.monotonic() + LISTENS_WITHIN_S
    while time.monotonic() < end:
        status = child.poll()
        if (line := call(addresses(places.data_folder))) is not None:
            return line
        if status:
            raise NotStarted
        time.sleep(_LOOKS_EVERY_S)
    raise NotStarted


def _command(places: Places) -> list[str]:
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        # beside the one for terminals there is one that opens none of its own
        windowed = own.with_name(own.name.replace("wherry-cli", "wherry"))
        program = [str(windowed if windowed.exists() else own)]
    else:
        program = [sys.executable, "-m", "qtapp"]
    profile = [] if places.profile is None else ["--profile", str(places.profile)]
    return [*program, *profile, "--minimized"]


def autostart_command(places: Places) -> list[str]:
    """What starts this program in the tray, at a later sign-in."""
    command = _command(places)
    # what an AppImage is unpacked to is gone by then
    return [os.environ["APPIMAGE"], *command[1:]] if os.environ.get("APPIMAGE") else command


def autostart_folder() -> Path | None:
    """Where it is to be started: a program that is not built is found from its own folder alone."""
    return None if getattr(sys, "frozen", False) else Path(qtapp.__file__).parents[1]


def _start(command: list[str]) -> subprocess.Popen[bytes]:
    """A process that outlives this one and its terminal."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(  # noqa: S603 - ourselves
        command,
        # where `-m qtapp` finds us whatever the folder that we were started in, which it would keep busy
        cwd=Path(qtapp.__file__).parents[1],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=os.name == "posix",
        creationflags=flags,
    )
