"""The words for what holds all downloads at once: no network, the schedule, a battery. QtCore only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import fill, percent_text


def holding_text(kind: str, figures: tuple[int | str, ...]) -> str:
    """Why none runs, in a few words, for a `Why` of that kind; "" for any other."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "no-network", _:
            return translate("Messages", "No network · continues when it is back")
        case "network-silent", _:
            return translate("Messages", "Network does not answer · continues when it does")
        case "network-page", _:
            return translate("Messages", "Network wants a login · continues after that")
        case "outside-schedule", _:
            return translate("Messages", "outside the schedule")
        case "on-battery", (int(percent),):
            text = translate("Messages", "on battery, {percent} left")
            return fill(text, percent=percent_text(percent, 100))
        case "on-battery", _:
            return translate("Messages", "on battery")
        case "metered", _:
            return translate("Messages", "metered network")
    return ""


def holding_hint(kind: str) -> str:
    """What it means, in a sentence; "" where there is no more to say."""
    translate = QCoreApplication.translate
    match kind:
        case "no-network":
            return translate(
                "Messages", "This computer has no network. All downloads wait, and go on once it is back."
            )
        case "network-silent":
            return translate(
                "Messages",
                "Nobody answers on this network. All downloads wait, and go on once somebody does.",
            )
        case "network-page":
            return translate(
                "Messages",
                "This network answers for every server with a page of its own, as where one has to log in "
                "first. Do that in a browser; all downloads wait, and go on once it is done.",
            )
        case "on-battery":
            return translate(
                "Messages",
                "This computer is on battery. All downloads wait, and go on once it is plugged in.",
            )
        case "metered":
            return translate(
                "Messages",
                "What comes by this network is paid for. All downloads wait, and go on in another one.",
            )
    return ""


def held_reason(kind: str) -> str:
    """Why it waited, in its timeline; "" for any other reason."""
    translate = QCoreApplication.translate
    match kind:
        case "no-network":
            return translate("Timeline", "there was no network")
        case "network-silent":
            return translate("Timeline", "the network did not answer")
        case "network-page":
            return translate("Timeline", "the network wanted a login")
        case "outside-schedule":
            return translate("Timeline", "outside the schedule")
        case "on-battery":
            return translate("Timeline", "the computer was on battery")
        case "metered":
            return translate("Timeline", "the network was metered")
    return ""
