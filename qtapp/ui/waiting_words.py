"""The words for what a download waits for. QtCore only, as `messages.py`, which makes sentences of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.figures import fill, left_to_right, size_text

if TYPE_CHECKING:
    from qtapp.domain.download import Download

_DISK_WAITS = ("disk-full", "volume-missing")


def why_text(kind: str, figures: tuple[int | str, ...]) -> str:
    """Why a download waits, for a `Why` of that kind; "" for an unknown kind or one without its figures."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "cap-reached", (running, cap):
            return fill(translate("Messages", "{running} of {cap} running"), running=running, cap=cap)
        case "host-busy", (host, _running, _cap):
            return fill(translate("Messages", "Waiting for {host}"), host=left_to_right(str(host)))
        case "retry", _:
            return translate("Messages", "Another attempt")
        case "restarting", _:
            return translate("Messages", "Starting over")
        case "disk-full", (int(needed),):
            return fill(translate("Messages", "Disk full · waits for {size}"), size=size_text(needed))
        case "volume-missing", _:
            return translate("Messages", "Disk gone · waits for it")
    return ""


def disk_wait_text(download: Download) -> str:
    """Why it waits for its disk; "" for one that does not."""
    why = download.why
    if download.state is not State.WAITING or why is None or why.kind not in _DISK_WAITS:
        return ""
    if download.kind is ErrorKind.FOLDER_CHANGED:
        return QCoreApplication.translate("Messages", "Another folder there · waits")
    return why_text(why.kind, why.figures)


def advice(download: Download) -> str:
    """What to do for one that waits for its disk, with a place for `{kept}`; "" for any other."""
    translate = QCoreApplication.translate
    if download.why is None or not disk_wait_text(download):
        return ""
    match download.why.kind, download.why.figures:
        case "disk-full", (int(needed),):
            text = translate("Messages", "{kept} Make room: it goes on by itself when {size} are free.")
            return fill(text, size=size_text(needed))
        case "volume-missing", _ if download.kind is ErrorKind.FOLDER_CHANGED:
            return translate(
                "Messages",
                "{kept} If its disk is not attached, attach it: it goes on by itself. If the folder was made "
                "anew, or what was kept is lost, begin anew in the folder that is there.",
            )
        case "volume-missing", _:
            return translate(
                "Messages", "{kept} Attach the disk: it goes on by itself. Nothing is written in its place."
            )
    return ""
