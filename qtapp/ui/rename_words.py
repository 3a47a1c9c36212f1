"""What is said of another name for a download. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.services.renaming import NameProblem
from qtapp.ui.figures import fill
from qtapp.ui.window_words import missing_text, quoted

if TYPE_CHECKING:
    from qtapp.services.renaming import Renamed


def not_renamed_text(renamed: Renamed) -> str:
    """Why the file has not got its name."""
    translate = QCoreApplication.translate
    asked = renamed.asked
    match renamed.problem:
        case NameProblem.TAKEN:
            text = translate("Messages", "There is a file called {name} in its folder already.")
            return fill(text, name=quoted(asked.name))
        case NameProblem.MISSING if asked.path is not None:
            return missing_text(asked.path.name)
        case _:
            text = translate("Messages", "It could not be called {name}: the disk does not allow it.")
            return fill(text, name=quoted(asked.name))


def renamed_text(before: str, after: str) -> str:
    """For the bar that offers undo."""
    text = QCoreApplication.translate("Messages", "{before} renamed to {after}")
    return fill(text, before=quoted(before), after=quoted(after))


def will_be_called_text(name: str) -> str:
    """What becomes of a name that not every system can have."""
    text = QCoreApplication.translate("Messages", "It will be called {name}.")
    return fill(text, name=quoted(name))
