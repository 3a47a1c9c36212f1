"""What is said of what follows when downloads have ended. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.after_end import ALL, AfterEnd, Deed
from qtapp.services.after_end import NotRun
from qtapp.ui.figures import fill
from qtapp.ui.queue_words import queue_name
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from qtapp.services.computer import Refused


def deed_text(deed: Deed) -> str:
    """As a choice."""
    translate = QCoreApplication.translate
    match deed:
        case Deed.NOTHING:
            return translate("AfterEnd", "Do nothing")
        case Deed.QUIT:
            return translate("AfterEnd", "Quit Wherry")
        case Deed.SLEEP:
            return translate("AfterEnd", "Send the computer to sleep")
        case Deed.SHUT_DOWN:
            return translate("AfterEnd", "Shut the computer down")
        case Deed.COMMAND:
            return translate("AfterEnd", "Run a command")


def whose_text(queue: str, name: str) -> str:
    """Whose end is meant; `queue` is an id or ALL."""
    return QCoreApplication.translate("AfterEnd", "All downloads") if queue == ALL else queue_name(name)


def ended_text(queue: str, name: str) -> str:
    if queue == ALL:
        return QCoreApplication.translate("AfterEnd", "All downloads have ended.")
    return fill(QCoreApplication.translate("AfterEnd", "The queue {name} has ended."), name=queue_name(name))


def countdown_text(deed: Deed, seconds: int) -> str:
    translate = QCoreApplication.translate
    match deed:
        case Deed.SLEEP:
            text = translate("AfterEnd", "The computer goes to sleep in %n seconds.", "", seconds)
        case Deed.SHUT_DOWN:
            text = translate("AfterEnd", "The computer shuts down in %n seconds.", "", seconds)
        case _:
            text = translate("AfterEnd", "Wherry quits in %n seconds.", "", seconds)
    return text


def now_text(deed: Deed) -> str:
    """The button that does not wait."""
    translate = QCoreApplication.translate
    match deed:
        case Deed.SLEEP:
            return translate("AfterEnd", "&Sleep Now")
        case Deed.SHUT_DOWN:
            return translate("AfterEnd", "&Shut Down Now")
        case _:
            return translate("AfterEnd", "&Quit Now")


def not_done_text(trouble: Refused | NotRun) -> str:
    translate = QCoreApplication.translate
    if isinstance(trouble, NotRun):
        text = translate("AfterEnd", "The downloads have ended, but {program} could not be started.")
        return fill(text, program=quoted(trouble.program))
    if trouble.deed is Deed.SLEEP:
        return translate(
            "AfterEnd", "The downloads have ended, but the computer does not let Wherry put it to sleep."
        )
    return translate(
        "AfterEnd", "The downloads have ended, but the computer does not let Wherry shut it down."
    )


def holds_text(rule: AfterEnd) -> str:
    """The menu's entry, which tells what is to be."""
    translate = QCoreApplication.translate
    match rule.deed:
        case Deed.NOTHING:
            return translate("AfterEnd", "&When Finished…")
        case Deed.QUIT:
            return translate("AfterEnd", "&When Finished: Quit…")
        case Deed.SLEEP:
            return translate("AfterEnd", "&When Finished: Sleep…")
        case Deed.SHUT_DOWN:
            return translate("AfterEnd", "&When Finished: Shut Down…")
        case Deed.COMMAND:
            return translate("AfterEnd", "&When Finished: Run a Command…")


def cannot_text(deed: Deed) -> str:
    translate = QCoreApplication.translate
    if deed is Deed.SLEEP:
        return translate("AfterEnd", "This computer does not let Wherry put it to sleep without a password.")
    return translate("AfterEnd", "This computer does not let Wherry shut it down without a password.")


def command_complaint(lines: int, most: int) -> str:
    """What is wrong with a command of so many lines; "" where nothing is."""
    translate = QCoreApplication.translate
    if not lines:
        return translate("AfterEnd", "Name a program, and below it its arguments, one on each line.")
    if lines > most:
        return translate("AfterEnd", "A command has %Ln arguments at the most.", "", most)
    return ""
