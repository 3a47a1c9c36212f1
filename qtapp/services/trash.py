"""The desktop's trash: where a file goes that was in the way, and where people look for it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

log = logging.getLogger(__name__)


def move_to_trash(path: Path) -> bool:
    """Whether it did; if not, the file is where it was. On any thread; does not raise."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    try:
        # Qt makes the trash, but not the folder it lies in
        Path(data).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        log.info("no folder for the trash: %s", error.strerror or error)
    # what Qt says is believed only where it can be seen
    return bool(QFile.moveToTrash(os.fspath(path))) and not os.path.lexists(path)
