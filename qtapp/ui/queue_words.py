"""All that is said of queues. QtCore only; plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import count, fill, left_to_right, speed_text
from qtapp.ui.limit_words import clock_text, day_and_time, days_text, is_today

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.queues import Queue
    from qtapp.domain.schedule import Hours
    from qtapp.services.queues import QueueNow


# letters of a name that stands in a line with other things
_SHORT = 24


def queue_name(name: str) -> str:
    """As it is shown; the main one has none of its own."""
    return left_to_right(name) if name else QCoreApplication.translate("Queues", "Main")


def queue_wait_text(kind: str, figures: tuple[int | str, ...], now: float | None) -> str:
    """Why a download waits, where that lies with its queue; "" for any other `kind`. `now` is in seconds
    since the epoch; without it a time is told without its day."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "queue-cap", (str(name), int(running), int(cap)):
            text = translate("Queues", "{running} of {cap} running in {queue}")
            return fill(text, running=count(running), cap=count(cap), queue=queue_name(name))
        case "queue-paused", (str(name),):
            return fill(translate("Queues", "Queue {queue} is paused"), queue=queue_name(name))
        case "queue-closed", (str(name), int(until)):
            now = until if now is None else now
            text = (
                translate("Queues", "Queue {queue} starts at {time}")
                if is_today(until, now)
                else translate("Queues", "Queue {queue} starts {time}", "the time has a weekday before it")
            )
            return fill(text, queue=queue_name(name), time=day_and_time(until, now))
        case "queue-closed", (str(name),):
            return fill(translate("Queues", "Queue {queue} has no hours to run"), queue=queue_name(name))
    return ""


def queue_hint(kind: str, figures: tuple[int | str, ...]) -> str:
    """The same at length, with what can be done; "" for any other `kind`."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "queue-cap", (str(name), _, cap):
            text = translate(
                "Queues", "The queue {queue} runs {cap} at once. It starts when one of them is through."
            )
            return fill(text, queue=queue_name(name), cap=cap)
        case "queue-paused", (str(name),):
            text = translate(
                "Queues", "Resume the queue {queue}, move the download to another one, or start it now."
            )
            return fill(text, queue=queue_name(name))
        case "queue-closed", (str(name), *_):
            text = translate(
                "Queues",
                "The queue {queue} runs within its hours. Start Now goes past them, for this download alone.",
            )
            return fill(text, queue=queue_name(name))
    return ""


def standing_text(standing: QueueNow, now: float) -> str:
    """How a queue stands at this moment."""
    translate = QCoreApplication.translate
    if standing.queue.is_paused:
        return translate("Queues", "Paused")
    if standing.until is None:
        return (
            translate("Queues", "Runs") if standing.held is None else translate("Queues", "Outside its hours")
        )
    if standing.held is None:
        text = translate("Queues", "Runs · ends {time}", "perhaps with a weekday before the time of day")
    else:
        text = translate("Queues", "Next start: {time}", "perhaps with a weekday before the time of day")
    return fill(text, time=day_and_time(standing.until, now))


def edge_text(standing: QueueNow, now: float) -> str:
    """When its hours begin or end, in few words; "" where they never do."""
    if standing.until is None:
        return ""
    translate = QCoreApplication.translate
    name, time = _short(standing.queue.name), day_and_time(standing.until, now)
    if standing.held is None:
        text = translate("Queues", "{queue} stops: {time}", "perhaps with a weekday before the time of day")
    else:
        text = translate("Queues", "{queue} starts: {time}", "perhaps with a weekday before the time of day")
    return fill(text, queue=queue_name(name), time=time)


def _short(name: str) -> str:
    return name if len(name) <= _SHORT else f"{name[: _SHORT - 1].rstrip()}…"


def hours_text(hours: Hours | None) -> str:
    """`Mon–Fri, 01:00–06:00`."""
    translate = QCoreApplication.translate
    if hours is None:
        return translate("Queues", "Always")
    words = (
        translate("Queues", "{days}, all day")
        if hours.from_minute == hours.to_minute == 0
        else translate("Queues", "{days}, {from}–{to}")
    )
    figures = {"from": clock_text(hours.from_minute), "to": clock_text(hours.to_minute)}
    return fill(words, days=days_text(hours.days), **figures)


def queue_row(queue: Queue, standing: str, running: int, waiting: int) -> tuple[str, ...]:
    """The cells of its row: name, standing, running, waiting, speed, hours, folder."""
    return (
        queue_name(queue.name),
        standing,
        count(running) if queue.running is None else _of(running, queue.running),
        count(waiting),
        "" if queue.bytes_per_second is None else speed_text(queue.bytes_per_second),
        hours_text(queue.hours),
        "" if queue.folder is None else left_to_right(str(queue.folder)),
    )


def _of(number: int, cap: int) -> str:
    text = QCoreApplication.translate("Queues", "{number} of {cap}")
    return fill(text, number=count(number), cap=count(cap))


def menu_text(queue: Queue, number: int) -> str:
    """An entry of a menu, with a figure that chooses it where there is one left."""
    name = queue_name(queue.name).replace("&", "&&")
    if number > 9:
        return name
    text = QCoreApplication.translate("Queues", "&{number} {queue}", "an entry of a menu")
    return fill(text, number=number, queue=name)


def moved_text(number: int, name: str) -> str:
    """For the bar that tells of it."""
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("Queues", "1 download moved to {queue}")
    else:
        text = translate("Queues", "%n downloads moved to {queue}", "", number)
    return fill(text, queue=queue_name(name))


def adds_to_text(name: str) -> str:
    """What the field for links says while they go to another queue than the main one."""
    text = QCoreApplication.translate("Queues", "Paste or type a link for {queue}, or drop it anywhere")
    return fill(text, queue=queue_name(name))


def deletion_question(name: str) -> str:
    return fill(QCoreApplication.translate("Queues", "Delete the queue {queue}?"), queue=queue_name(name))


def deletion_text(number: int, *, main_runs: bool) -> str:
    """What becomes of the downloads in it. `main_runs`: they may start there at once."""
    translate = QCoreApplication.translate
    if not number:
        return translate("Queues", "There are no downloads in it.")
    if number == 1:
        text = (
            translate("Queues", "Its download goes to Main, and may start there at once.")
            if main_runs
            else translate("Queues", "Its download goes to Main.")
        )
        return text + " " + translate("Queues", "Its file stays where it is.")
    text = (
        translate("Queues", "Its %n downloads go to Main, and may start there at once.", "", number)
        if main_runs
        else translate("Queues", "Its %n downloads go to Main.", "", number)
    )
    return text + " " + translate("Queues", "Their files stay where they are.")


def name_complaint(name: str, *, is_free: bool) -> str:
    """What is wrong with a queue's name; "" for a good one, and for none yet."""
    if not name or is_free:
        return ""
    return QCoreApplication.translate("Queues", "There is a queue of that name already.")


def folder_refused_text(folder: Path) -> str:
    text = QCoreApplication.translate("Queues", "Wherry cannot write to {folder}. Choose another folder.")
    return fill(text, folder=left_to_right(str(folder)))
