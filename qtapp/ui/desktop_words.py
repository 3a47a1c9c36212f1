"""What is said of Wherry's place on the desktop. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.services.autostart import Autostart
from qtapp.ui.figures import fill

if TYPE_CHECKING:
    from qtapp.services.autostart import Found


def autostart_text(found: Found) -> str:
    """What is to be said beside the choice; "" where it says everything."""
    translate = QCoreApplication.translate
    if found.state is Autostart.OTHER:
        return translate("Desktop", "Another copy of Wherry is started, or this one with another profile.")
    if found.state is Autostart.UNKNOWN:
        return translate("Desktop", "This system does not let Wherry set that. Its own settings may.")
    return ""


def autostart_offer_text(number: int) -> str:
    """`number` downloads go on as Wherry was opened."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate(
            "Desktop", "1 download waited for Wherry to be opened. Start Wherry in the tray when you sign in?"
        )
    return translate(
        "Desktop",
        "%Ln downloads waited for Wherry to be opened. Start Wherry in the tray when you sign in?",
        "",
        number,
    )


def autostart_refused_text(detail: str) -> str:
    return fill(
        QCoreApplication.translate("Desktop", "The start of Wherry could not be changed: {detail}"),
        detail=detail,
    )
