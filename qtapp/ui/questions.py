"""The words of the questions that are asked before something ends or is lost. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.values import dataclass
from qtapp.ui.figures import fill, left_to_right, size_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAMES_SHOWN = 3


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
        safe=translate("Messages", "Keep Downloading"),
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


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """What becomes of downloads whose names are taken; `keep_both` is the default."""

    title: str
    what: str
    choices: str
    for_all: str
    keep_both: str
    replace: str
    skip: str


def name_question(names: Sequence[str], folder: Path, others: int) -> NameQuestion:
    """Asked about downloads called `names`, the first of them in `folder`; `others` more wait for one."""
    translate = QCoreApplication.translate
    if len(names) == 1:
        text = translate("Messages", "{folder} already holds a file called {name}. The new one is complete.")
        what = fill(text, folder=left_to_right(str(folder)), name=left_to_right(names[0]))
    else:
        text = translate("Messages", "The names of %n finished downloads are taken: {names}", "", len(names))
        what = fill(text, names=_some_of(names))
    for_all = (
        translate("Messages", "The same for 1 more download whose name is taken")
        if others == 1
        else translate("Messages", "The same for all %n more downloads whose names are taken", "", others)
    )
    return NameQuestion(
        title=translate("Messages", "Name Taken"),
        what=what,
        choices=translate(
            "Messages",
            "Keep both: the new one gets a number. Replace: the old one goes to the trash or, where there is "
            "none, gets a number. Skip: the new one is deleted.",
        ),
        for_all=for_all,
        keep_both=translate("Messages", "&Keep Both"),
        replace=translate("Messages", "&Replace"),
        skip=translate("Messages", "&Skip"),
    )


def _some_of(names: Sequence[str]) -> str:
    shown = [left_to_right(name) for name in names[:NAMES_SHOWN]]
    return QCoreApplication.translate("Messages", ", ", "between names").join(
        [*shown, "…"] if len(names) > NAMES_SHOWN else shown
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
