"""Portable mode: a folder `profile` beside the built program holds what else lies in the user's folders."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

FOLDER = "profile"


def portable_profile() -> Path | None:
    """The folder where somebody has made it; None where not, and for what runs from its sources, beside which
    a folder of that name would mean nothing."""
    if not getattr(sys, "frozen", False):
        return None
    folder = _beside(Path(sys.executable).resolve()) / FOLDER
    return folder if folder.is_dir() else None


def can_be_written(folder: Path) -> bool:
    """Tried, as rights do not tell it everywhere: a disk may be locked, and Windows has lists of its own."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _beside(program: Path) -> Path:
    """The folder that people see the program in: on macOS what is inside of it is signed."""
    for parent in program.parents:
        if parent.suffix == ".app":
            return parent.parent
    return program.parent
