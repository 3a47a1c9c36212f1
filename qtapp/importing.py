"""Imports without what PySide6 would look up for each: it reads the source of every module that is loaded."""

from __future__ import annotations

import sys


def leave_sources_alone() -> None:
    """To be called before the program's own modules are loaded.

    PySide6 searches each module for its own name, as that might switch on one of its `__feature__`s; nobody
    here does. It is a seventh of the time that all imports take, and Python's cache of lines keeps the source
    of all of them: eleven megabytes.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - what is told so comes along with it

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):  # a release without it is slower, or does without by itself
        features._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]  # noqa: SLF001 - no other way


def _uses_no_feature(_module: object) -> bool:
    return False
