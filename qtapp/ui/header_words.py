"""The words about a download's own headers. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import count, fill, left_to_right

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES_SHOWN = 4


def told_text(secret: Sequence[str]) -> str:
    """What becomes of the headers; `secret` are the names of those that are not kept."""
    translate = QCoreApplication.translate
    where = translate(
        "Headers",
        "Sent to the download’s own server from its next attempt on. Others on the way are told the user "
        "agent, the language and the site of the referrer alone.",
    )
    if not secret:
        return f"{where} {translate('Headers', 'They are kept with the download.')}"
    names = [left_to_right(name) for name in secret[:_NAMES_SHOWN]]
    if len(secret) > _NAMES_SHOWN:
        names.append("…")
    listed = translate("Headers", ", ", "between names").join(names)
    text = translate(
        "Headers",
        "{names} may be secret: kept in memory until Wherry ends, never written down. Make an account for "
        "the site to have it in the keyring.",
    )
    return f"{where} {fill(text, names=listed)}"


def bad_line_text(line: int) -> str:
    return fill(
        QCoreApplication.translate(
            "Headers", "Line {number} is no header that can be given: Name: value, and no name Wherry sets."
        ),
        number=count(line),
    )


def bad_value_text() -> str:
    return QCoreApplication.translate(
        "Headers", "This cannot be sent: there is a control character in it, or it is too long."
    )


def too_many_text(most: int) -> str:
    return fill(
        QCoreApplication.translate("Headers", "No more than {most} headers can be given."), most=count(most)
    )
