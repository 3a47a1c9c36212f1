"""What is said where another Wherry has the profile, and cannot be spoken to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import fill, left_to_right
from qtapp.ui.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.storage.places import Places


def hung_message(pid: int | None) -> Message:
    """The owner is there and does not answer; `pid` is its process, None where that is not known."""
    translate = QCoreApplication.translate
    title = translate("Instance", "Wherry is running, but does not answer.")
    if pid is None:
        text = translate(
            "Instance",
            "Nothing was changed. Try again in a moment. If it stays like this, end Wherry and start it "
            "again: downloads go on where they were.",
        )
    else:
        text = translate(
            "Instance",
            "Nothing was changed. Try again in a moment. If it stays like this, end its process {number} and "
            "start Wherry again: downloads go on where they were.",
        )
    return Message(title, fill(text, number=pid))


def elsewhere_message(host: str, lock: Path) -> Message:
    """The profile is in use on the computer `host`, or was when that one crashed."""
    translate = QCoreApplication.translate
    title = translate("Instance", "Wherry is in use on another computer.")
    text = translate(
        "Instance",
        "The computer {host} has opened this profile, and two at once would spoil each other's list. Quit "
        "Wherry there. Where it no longer runs, as after a crash, delete this file: {file}",
    )
    return Message(title, fill(text, host=left_to_right(host), file=left_to_right(str(lock))))


def locked_message(places: Places) -> Message | None:
    """The portable profile cannot be written to; None where it can, or there is none. Tries the disk."""
    if places.profile is None or not places.is_locked():
        return None
    return unwritable_message(places.profile)


def unwritable_message(profile: Path) -> Message:
    """Nothing can be written to `profile`, the folder beside a portable Wherry."""
    translate = QCoreApplication.translate
    title = translate("Instance", "Wherry cannot write to its own folder.")
    text = translate(
        "Instance",
        "This is a portable Wherry: all that it keeps goes to {folder}, which cannot be written to. Nothing "
        "was changed. Move Wherry to where you may write, unlock the disk, or remove that folder to use "
        "your own.",
    )
    return Message(title, fill(text, folder=left_to_right(str(profile))))


def refused_message(why: str) -> Message:
    """The owner answers, and does not want to; `why` is the word of its refusal."""
    translate = QCoreApplication.translate
    if why == "bad-version":
        title = translate("Instance", "Another version of Wherry is running.")
        text = translate("Instance", "The two do not understand each other. Quit that one and try again.")
    elif why == "busy":
        title = translate("Instance", "Too many programs speak to Wherry at the same time.")
        text = translate("Instance", "Nothing was changed. Try again in a moment.")
    else:
        title = translate("Instance", "Wherry is running, but does not take this.")
        text = fill(translate("Instance", "Nothing was changed. Its reason: {word}"), word=why)
    return Message(title, text)


def not_running_text() -> str:
    return QCoreApplication.translate("Instance", "Wherry does not run for this profile.")


def no_display_text() -> str:
    return QCoreApplication.translate(
        "Instance", "Wherry does not run, and there is no display to start it on. Use instead: wherry get URL"
    )


def not_started_text(log_file: Path) -> str:
    text = QCoreApplication.translate(
        "Instance", "Wherry could not be started, and nothing was added. Its log tells more: {file}"
    )
    return fill(text, file=left_to_right(str(log_file)))


def ended_text() -> str:
    return QCoreApplication.translate("Instance", "Wherry has ended.")


def still_ending_text() -> str:
    return QCoreApplication.translate("Instance", "Wherry has been told to end, and has not yet.")


def known_text(row: str) -> str:
    """The line of a download that was on the list before it was to be added."""
    return fill(QCoreApplication.translate("Instance", "{row} (on the list already)"), row=row)


def history_unread_text(reason: str) -> str:
    """`reason` is technical, and English."""
    return fill(QCoreApplication.translate("Instance", "The history cannot be read: {reason}"), reason=reason)


def list_unread_text() -> str:
    """Downloads were meant by more than their ids, and some of them may not be there."""
    return QCoreApplication.translate(
        "Instance",
        "The list of downloads could not be read completely yet; those not read were left out. Try again in "
        "a moment. If it stays like this, the window of Wherry says why.",
    )


def none_listed_text() -> str:
    return QCoreApplication.translate("Instance", "There are no downloads on the list.")


def none_meant_text() -> str:
    return QCoreApplication.translate("Instance", "There is no such download on the list.")


def none_recorded_text() -> str:
    return QCoreApplication.translate("Instance", "There is no such download in the history.")
