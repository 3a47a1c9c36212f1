"""Finished rows whose file is no longer where it was put."""

from __future__ import annotations

from enum import StrEnum


class Absence(StrEnum):
    """What is not there: the file alone, or its folder as well, as of a disk that is not attached."""

    FILE = "file"
    FOLDER = "folder"
