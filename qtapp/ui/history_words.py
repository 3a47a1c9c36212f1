"""What the page of the history says, all of it plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from qtapp.domain.download import State
from qtapp.domain.file_types import FileType
from qtapp.domain.history_view import Field
from qtapp.ui import messages
from qtapp.ui.figures import UNKNOWN, count, fill, left_to_right
from qtapp.ui.moments import day_text, time_of_day
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.services.history_copies import CopyEnd


def column_title(field: Field) -> str:
    translate = QCoreApplication.translate
    return {
        Field.NAME: translate("History", "Name"),
        Field.SIZE: translate("History", "Size"),
        Field.SITE: translate("History", "Site"),
        Field.FOLDER: translate("History", "Folder"),
        Field.RESULT: translate("History", "Result"),
        Field.ENDED: translate("History", "Ended"),
    }[field]


def result_text(download: Download, *, is_missing: bool) -> str:
    """One or a few words; of a finished one whose file is not where it was put, that."""
    translate = QCoreApplication.translate
    if download.state is State.DONE:
        return missing_text() if is_missing else translate("History", "Done")
    if download.state is State.CANCELLED:
        return translate("History", "Cancelled")
    return messages.short_text(download.kind) if download.kind else translate("History", "Failed")


def missing_text() -> str:
    """Of a file that is not where it was put."""
    return QCoreApplication.translate("History", "Moved or deleted")


def ended_text(moment: float | None, now: float) -> str:
    """The day, and the time of day for the last days; seconds since the epoch."""
    if moment is None:
        return UNKNOWN
    then, today = QDateTime.fromSecsSinceEpoch(int(moment)), QDateTime.fromSecsSinceEpoch(int(now))
    time = time_of_day(then.time())
    translate = QCoreApplication.translate
    days = then.date().daysTo(today.date())
    if days == 0:
        return fill(translate("History", "Today, {time}"), time=time)
    if days == 1:
        return fill(translate("History", "Yesterday, {time}"), time=time)
    if then.date().year() == today.date().year():
        return fill(translate("History", "{day}, {time}"), day=day_text(then.date()), time=time)
    return day_text(then.date(), has_year=True)


def hint_text(download: Download, *, is_missing: bool) -> str:
    """An entry in some lines."""
    lines = [download.name, left_to_right(download.spec.url)]
    if download.path is not None:
        lines.append(left_to_right(str(download.path)))
    if download.state is State.FAILED and download.kind is not None:
        lines.append(messages.sentence(download.kind, download).text)
    elif download.state is State.DONE and is_missing:
        lines.append(QCoreApplication.translate("History", "The file has been moved or deleted."))
    return "\n".join(lines)


def results() -> tuple[tuple[str, State | None], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("History", "All results"), None),
        (translate("History", "Done"), State.DONE),
        (translate("History", "Failed"), State.FAILED),
        (translate("History", "Cancelled"), State.CANCELLED),
    )


def types() -> tuple[tuple[str, frozenset[FileType] | None], ...]:
    translate = QCoreApplication.translate
    others = frozenset({FileType.OTHER, FileType.CODE, FileType.FONT})
    return (
        (translate("History", "All types"), None),
        (translate("History", "Videos"), frozenset({FileType.VIDEO})),
        (translate("History", "Pictures"), frozenset({FileType.IMAGE})),
        (translate("History", "Music"), frozenset({FileType.AUDIO})),
        (translate("History", "Archives"), frozenset({FileType.ARCHIVE})),
        (translate("History", "Programs"), frozenset({FileType.PROGRAM})),
        (translate("History", "Documents"), frozenset({FileType.DOCUMENT})),
        (translate("History", "Other files"), others),
    )


def spans() -> tuple[tuple[str, int | None], ...]:
    """With the number of days that each goes back, today among them."""
    translate = QCoreApplication.translate
    return (
        (translate("History", "Any time"), None),
        (translate("History", "Today"), 1),
        (translate("History", "Last 7 days"), 7),
        (translate("History", "Last 30 days"), 30),
        (translate("History", "Last 12 months"), 365),
    )


def ages() -> tuple[tuple[str, int], ...]:
    """What can be cleared, with the days that stay; 0 leaves nothing."""
    translate = QCoreApplication.translate
    return (
        (translate("History", "Older than a week"), 7),
        (translate("History", "Older than a month"), 30),
        (translate("History", "Older than three months"), 91),
        (translate("History", "Older than a year"), 365),
        (translate("History", "Everything"), 0),
    )


def entries_text(number: int) -> str:
    """Under the table."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("History", "1 entry")
    return translate("History", "%Ln entries", "", number)


def selected_text(number: int, of: int) -> str:
    text = QCoreApplication.translate("History", "%Ln of {of} entries selected", "", number)
    return fill(text, of=count(of))


def preparing_text(done: int, total: int) -> str:
    """The newest are there, older ones come."""
    percent = QLocale().toString(done * 100 // max(total, 1))
    return fill(
        QCoreApplication.translate("History", "Making the history searchable: {percent} %"), percent=percent
    )


def unreadable_text(kind: str) -> str:
    """Why there is nothing to be seen, in one sentence or two."""
    translate = QCoreApplication.translate
    if kind == "history-locked":
        return translate(
            "History", "Another program holds the history. It appears here as soon as it lets go."
        )
    return translate("History", "The history cannot be read for now. Wherry goes on trying.")


def empty_text() -> str:
    return QCoreApplication.translate(
        "History", "Nothing has been downloaded yet. What ends, well or not, is remembered here."
    )


def nothing_kept_text() -> str:
    return QCoreApplication.translate(
        "History", "No history is kept: what ends is forgotten once it is off the list."
    )


def no_match_text(text: str) -> str:
    translate = QCoreApplication.translate
    if not text:
        return translate("History", "No entry is of this kind.")
    return fill(translate("History", "No entry matches {text}."), text=f"“{quoted(text)}”")


def removed_text(number: int | None) -> str:
    translate = QCoreApplication.translate
    if number is None:
        return translate("History", "Removed from the history. Files stay where they are.")
    if number == 1:
        return translate("History", "1 entry removed from the history. Its file stays where it is.")
    return translate(
        "History", "%Ln entries removed from the history. Files stay where they are.", "", number
    )


def not_removed_text(kind: str) -> str:
    translate = QCoreApplication.translate
    if kind == "history-locked":
        return translate(
            "History", "Another program holds the history: nothing was changed. Try again in a moment."
        )
    if kind == "history-full":
        return translate(
            "History",
            "The disk with the history is full: nothing was changed. Free some space and try again.",
        )
    return translate("History", "The history cannot be written: nothing was changed.")


def clear_question_text(number: int | None) -> str:
    """What is about to be cleared; None while it is counted."""
    translate = QCoreApplication.translate
    if number is None:
        return translate("History", "Counting…")
    if number == 0:
        return translate("History", "There is no such entry.")
    if number == 1:
        return translate("History", "1 entry will be removed. Files stay where they are.")
    return translate("History", "%Ln entries will be removed. Files stay where they are.", "", number)


def added_again_text(number: int) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        return translate("History", "1 download goes to the list.")
    return translate("History", "%Ln downloads go to the list.", "", number)


def too_many_text(most: int) -> str:
    return fill(
        QCoreApplication.translate("History", "That is for up to {most} entries at once."), most=count(most)
    )


def copy_end_text(end: CopyEnd) -> str:
    """How an export or import ended, in one or two sentences."""
    if end.is_import:
        return _import_end_text(end)
    translate = QCoreApplication.translate
    name = quoted(end.file.name)
    if end.kind == "stopped":
        return translate("History", "The export was cancelled. Nothing was written.")
    if end.kind == "unwritable":
        text = translate(
            "History", "{name} could not be written. Choose another folder, or free some space there."
        )
    elif end.kind:
        text = translate("History", "The history cannot be read: nothing was exported. Try again later.")
    elif end.count == 1:
        text = translate("History", "1 entry was written to {name}.")
    else:
        text = translate("History", "%Ln entries were written to {name}.", "", end.count)
    return fill(text, name=name)


def _import_end_text(end: CopyEnd) -> str:
    translate = QCoreApplication.translate
    match end.kind:
        case "":
            parts = [_taken_in_text(end.count)]
            if end.known:
                text = translate("History", "Already there: {number}.", "how many entries")
                parts.append(fill(text, number=count(end.known)))
            if end.refused:
                text = translate("History", "Not usable: {number}.", "how many entries")
                parts.append(fill(text, number=count(end.refused)))
            return " ".join(parts)
        case "stopped":
            text = translate("History", "The import was cancelled. Entries taken in before that: {number}.")
        case "not-a-history":
            text = translate(
                "History",
                "{name} is not a history that Wherry exported as CSV or JSON. Entries taken in before that: "
                "{number}.",
            )
        case "unreadable":
            text = translate("History", "{name} could not be read. Entries taken in before that: {number}.")
        case _:
            text = translate(
                "History", "The history cannot be written. Entries taken in before that: {number}."
            )
    return fill(text, name=quoted(end.file.name), number=count(end.count))


def _taken_in_text(number: int) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        return translate("History", "1 entry was taken in.")
    return translate("History", "%Ln entries were taken in.", "", number)
