"""The words of the questions that are asked before something ends or is lost. Plain text, never markup."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import size_text


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the labels of its buttons; `safe` loses nothing and is the default one.

    `cancel` is "" where `safe` already leaves things as they are.
    """

    title: str
    text: str
    safe: str
    go_on: str
    cancel: str = ""


def quit_question(active: int, waiting: int) -> Question:
    """Asked when the window closes with downloads that run or will, and no tray to go on in."""
    translate = QCoreApplication.translate
    rest = translate("Messages", "What has arrived is kept, and can go on at the next start.")
    sentences = (_running_sentence(active), _waiting_sentence(active, waiting), rest)
    return Question(
        translate("Messages", "Quit Wherry?"),
        " ".join(filter(None, sentences)),
        safe=translate("Messages", "Keep downloading"),
        go_on=translate("Messages", "Quit"),
        cancel=translate("Messages", "Cancel"),
    )


def cancel_question(number: int, kept_bytes: int) -> Question:
    """Asked before `number` downloads are cancelled whose `kept_bytes` took a while to come."""
    translate = QCoreApplication.translate
    title = (
        translate("Messages", "Cancel this download?")
        if number == 1
        else translate("Messages", "Cancel %n downloads?", "", number)
    )
    text = translate("Messages", "{size} have been downloaded and will be deleted. Pausing keeps them.")
    return Question(
        title,
        text.replace("{size}", size_text(kept_bytes)),
        safe=translate("Messages", "Keep"),
        go_on=translate("Messages", "Cancel and Delete"),
    )


def _running_sentence(active: int) -> str:
    translate = QCoreApplication.translate
    if active == 0:
        return ""
    if active == 1:
        return translate("Messages", "1 download is running.")
    return translate("Messages", "%n downloads are running.", "", active)


def _waiting_sentence(active: int, waiting: int) -> str:
    translate = QCoreApplication.translate
    if waiting == 0:
        return ""
    if active:
        if waiting == 1:
            return translate("Messages", "1 more is waiting.")
        return translate("Messages", "%n more are waiting.", "", waiting)
    if waiting == 1:
        return translate("Messages", "1 download is waiting.")
    return translate("Messages", "%n downloads are waiting.", "", waiting)
