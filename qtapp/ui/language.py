"""The language of the window: its words, its figures, and the side it begins on.

Taken once, before there is a window: what is shown holds the words that it was made with.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qtapp.domain.settings import LANGUAGES, SYSTEM_LANGUAGE
from qtapp.ui.resources import resources_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

_SOURCE = "en"  # the words as they stand in the program


def speak(app: QApplication, choice: str, folder: Path | None = None) -> str:
    """Take the language that is chosen, and where that is the system's the first of the user's that the
    program knows; which one it is. `folder` holds the `wherry_*.qm`; without its file the words are English.
    """
    if choice == SYSTEM_LANGUAGE:
        language = known_language(QLocale.system().uiLanguages())
    else:
        language = choice
        QLocale.setDefault(QLocale(language))
    if language != _SOURCE:
        _load(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # English words stand in the program; its file gives the numbers in them their separators
    _load(app, f"wherry_{language}", str(folder or resources_folder() / "i18n"))
    # Qt would take the side from the system's language alone
    app.setLayoutDirection(QLocale(language).textDirection())
    log.info("language: %s", language)
    return language


def terminal_app(folder: Path | None = None) -> QCoreApplication:
    """The application of a command: its words are English, with the separators of the system's language in
    their numbers. `folder` as in `speak`; what is missing costs the separators alone."""
    app = QCoreApplication(["wherry"])
    with suppress(FileNotFoundError):
        _load(app, f"wherry_{_SOURCE}", str(folder or resources_folder() / "i18n"))
    return app


def known_language(wanted: Sequence[str]) -> str:
    """The first of `wanted` ("de-AT", "zh-Hans-CN") that the program speaks, English where it speaks none.

    Of Portuguese and Chinese it knows one kind each, nearer than English to whoever reads another.
    """
    for tag in wanted:
        parts = tag.replace("_", "-").split("-")
        for known in LANGUAGES:
            if parts[0].lower() == known.partition("_")[0]:
                return known
    return _SOURCE


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    elif name != f"wherry_{_SOURCE}":  # a plain wheel has none, and says all but separators without it
        log.warning("%s.qm is missing, or no translation", name)
