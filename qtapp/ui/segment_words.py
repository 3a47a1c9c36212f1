"""What is said of the segments of a file and of the connections at work on them. QtCore only; plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.closeup import HandState
from qtapp.domain.download import State
from qtapp.ui.detail_words import size_of
from qtapp.ui.figures import UNKNOWN, count, fill, left_to_right, size_text, span_text, speed_text
from qtapp.ui.messages import SEPARATOR, connections_text, state_text, status_text

if TYPE_CHECKING:
    from qtapp.domain.closeup import CloseUp, HandFacts
    from qtapp.domain.download import Download


def hand_titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Details", "Connection"),
        translate("Details", "Part"),
        translate("Details", "Done"),
        translate("Details", "Speed"),
        translate("Details", "State"),
    )


def hand_row(hand: HandFacts) -> tuple[str, ...]:
    """The cells of one connection, in the order of `hand_titles`."""
    translate = QCoreApplication.translate
    name = fill(
        translate("Details", "{number} · {host}"),
        number=count(hand.number + 1),
        host=left_to_right(hand.host),
    )
    return (
        name,
        part_text(hand),
        size_text(hand.bytes_done) if hand.start is not None else UNKNOWN,
        speed_text(hand.bytes_per_second),
        hand_state_text(hand.state),
    )


def part_text(hand: HandFacts) -> str:
    """Where its range begins and ends."""
    if hand.start is None:
        return UNKNOWN
    if hand.end is None:
        text = QCoreApplication.translate("Details", "from {start} on")
        return fill(text, start=size_text(hand.start))
    text = QCoreApplication.translate("Details", "{start} to {end}", "a part of a file, by its offsets")
    return fill(text, start=size_text(hand.start), end=size_text(hand.end))


def hand_state_text(state: HandState) -> str:
    translate = QCoreApplication.translate
    match state:
        case HandState.RESTING:
            return translate("Details", "nothing to do")
        case HandState.CONNECTING:
            return translate("Details", "connecting")
        case HandState.WAITING:
            return translate("Details", "waits for an answer")
        case HandState.READING:
            return translate("Details", "downloading")
        case HandState.SILENT:
            return translate("Details", "nothing comes")
        case HandState.HELD:
            return translate("Details", "held by a limit")


def hand_hint(hand: HandFacts) -> str:
    """A connection in a line, for the tool tip of its place in the map."""
    name, part, _done, speed, state = hand_row(hand)
    return SEPARATOR.join((name, part, state, speed))


def hands_text(close_up: CloseUp | None, download: Download) -> str:
    """How many connections there are and, where one more is kept away, for how long."""
    if close_up is None or not close_up.hands:
        return state_text(download.state) if not download.state.is_active else ""
    texts = [connections_text(len(close_up.hands))]
    if close_up.next_hand_in_s is not None:
        text = QCoreApplication.translate("Details", "one more in {span}")
        texts.append(fill(text, span=span_text(max(close_up.next_hand_in_s, 1.0))))
    return SEPARATOR.join(texts)


def no_connection_text(download: Download, now: float) -> str:
    """Said in the place of the connections where there are none."""
    if download.state is State.DONE:
        return QCoreApplication.translate("Details", "All of it is there. No connection is open.")
    text = QCoreApplication.translate("Details", "{status}. No connection is open.")
    return fill(text, status=status_text(download, now).rstrip("…."))


def legend_texts() -> tuple[str, ...]:
    """What the map's signs stand for, in the order in which it draws them."""
    translate = QCoreApplication.translate
    return (
        translate("Details", "done"),
        translate("Details", "still to come"),
        translate("Details", "connection at work"),
        translate("Details", "connection that waits"),
    )


def map_text(download: Download, close_up: CloseUp | None) -> str:
    """The map in words, for a screen reader."""
    translate = QCoreApplication.translate
    texts = [size_of(download)]
    if download.state is not State.DONE and download.bytes_total:
        texts.append(_parts_text(len(download.extents)))
    if told := hands_text(close_up, download):
        texts.append(told)
    return translate("Details", ", ", "between the facts of a picture").join(texts)


def _parts_text(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Details", "1 part", "of a file")
    return QCoreApplication.translate("Details", "%n parts", "of a file", number)
