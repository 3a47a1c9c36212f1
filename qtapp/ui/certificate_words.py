"""The words for certificates that no authority vouches for. QtCore only, as `messages.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.fingerprints import readable, shown_in
from qtapp.domain.values import dataclass
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


@dataclass(frozen=True, slots=True)
class CertificateQuestion:
    """Everything that the dialog says; `leave` changes nothing and is the default button."""

    title: str
    what: str
    shown_heading: str
    accepted_heading: str
    meaning: str
    leave: str
    trust: str


def certificate_question(shown: Shown, detail: str) -> CertificateQuestion:
    """Asked before a certificate is taken that was refused for what `detail` says."""
    translate = QCoreApplication.translate
    place = left_to_right(shown.pin.place)
    if shown.accepted is None:
        what = translate("Messages", "{place} could not prove by its certificate who it is:")
        advice = translate("Messages", "Trust it only if its owner gives you the same fingerprint.")
    else:
        what = translate("Messages", "{place} shows another certificate than the one you accepted:")
        advice = translate(
            "Messages",
            "Its owner may have renewed it; if not, somebody else answers in its place. Trust it only if the "
            "owner gives you the fingerprint that is shown now.",
        )
    danger = translate(
        "Messages",
        "Whoever holds this certificate can read what you send to {place}, a login too, and change what "
        "comes. It is trusted for this server and port alone; another certificate is refused again.",
    )
    reason = detail.partition("] ")[2] or detail
    return CertificateQuestion(
        title=translate("Messages", "Trust This Certificate?"),
        what=f"{fill(what, place=place)}\n{left_to_right(reason)}",
        shown_heading=translate("Messages", "SHA-256 fingerprint of the certificate that was shown:"),
        accepted_heading=translate("Messages", "Fingerprint of the one that you accepted:"),
        meaning=f"{advice} {fill(danger, place=place)}",
        leave=translate("Messages", "Don't Trust"),
        trust=fill(translate("Messages", "Trust for {place}"), place=shown.pin.place.replace("&", "&&")),
    )


def by_hand_text() -> str:
    """For the Status column of every row from a server whose certificate was accepted."""
    return QCoreApplication.translate("Messages", "trusted by hand")


def by_hand_hint(host: str) -> str:
    """The same for the tool tip."""
    text = QCoreApplication.translate(
        "Messages", "No authority vouches for {host}: it is known by a certificate that you accepted."
    )
    return fill(text, host=left_to_right(host))


def withdrawn_text(place: str) -> str:
    """For a bar."""
    text = QCoreApplication.translate(
        "Messages",
        "The certificate of {place} is no longer trusted. Connections in use end with their downloads.",
    )
    return fill(text, place=left_to_right(place))


def _in_a_row(sha256: str) -> str:
    return left_to_right(readable(sha256).replace("\n", ":"))
