"""`wherry --version --verbose`: versions, places and backends, for a bug report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.display import has_display
from qtapp.services.bug_report import NOT_THERE, bug_report
from qtapp.storage.places import Places

if TYPE_CHECKING:
    from pathlib import Path


def full_version(profile: Path | None) -> str:
    """The report, as it is printed. Needs neither a display nor a running program."""
    if not has_display():
        app = QCoreApplication.instance() or QCoreApplication(["wherry"])
        tray = f"{NOT_THERE}: no display"
    else:
        from PySide6.QtWidgets import QApplication, QSystemTrayIcon  # noqa: PLC0415 - with a display alone

        app = QApplication.instance() or QApplication(["wherry"])
        tray = "there" if QSystemTrayIcon.isSystemTrayAvailable() else NOT_THERE
    text = bug_report(Places.chosen(profile), tray)
    del app
    return text
