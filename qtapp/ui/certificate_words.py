"""The words for certificates that no authority vouches for. QtCore only, as `messages.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.fingerprints import readable, shown_in
from qtapp.ui.figures import fill, left_to_right

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.fingerprints import Shown


_TROUBLE = (ErrorKind.CERTIFICATE, ErrorKind.CERTIFICATE_CHANGED)


def shown_certificate(kind: ErrorKind | None, download: Download) -> Shown | None:
    """What a server has shown that was refused for this `kind` of trouble; None where it was not that, or
    where it is not known."""
    return shown_in(download.detail) if kind in _TROUBLE else None


def can_be_trusted(download: Download) -> bool:
    """Whether it is the user's to say that a certificate is the right one, and it is known which."""
    return download.state is State.NEEDS_YOU and shown_certificate(download.kind, download) is not None


def fingerprint_text(shown: Shown | None) -> str:
    """The fingerprint that a server has shown, and the one accepted before; "" where none is known."""
    translate = QCoreApplication.translate
    if shown is None:
        return ""
    given = {"shown": _in_a_row(shown.pin.sha256)}
    if shown.accepted is None:
        return fill(translate("Messages", "Its SHA-256 fingerprint is {shown}."), **given)
    text = translate("Messages", "Accepted was the SHA-256 fingerprint {accepted}, shown is {shown}.")
    return fill(text, accepted=_in_a_row(shown.accepted), **given)


def _in_a_row(sha256: str) -> str:
    return left_to_right(readable(sha256).replace("\n", ":"))
