"""What both programs of the bundle run."""

import os
import sys
from importlib import import_module
from pathlib import Path

from qtapp.__main__ import main


def keep_reading_this_file() -> None:
    """Modules come out of the program's file when they are first asked for, a dialog's as it is opened; and
    an update puts another file in its place while this one runs. On Windows it has to wait for the end."""
    archive = import_module("pyimod02_importers").pyz_archive
    # the path leads to what was opened, wherever that is by now
    kept = f"/proc/self/fd/{os.open(archive._filename, os.O_RDONLY)}"  # noqa: SLF001 - there is no other way
    if Path(kept).exists():
        archive._filename = kept  # noqa: SLF001


if sys.platform.startswith("linux"):
    keep_reading_this_file()
sys.exit(main())
