"""What is said of links that are looked over before they are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.file_types import FileType
from qtapp.domain.name_template import FIELDS, BadTemplateError, TemplateProblem
from qtapp.ui.figures import count, fill, left_to_right, size_text, size_units
from qtapp.ui.messages import short_text
from qtapp.ui.models.staging_filter import Mode, Sizes

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.services.staging import Staging, Totals


def column_title(column: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("Staging", "Name"),
        translate("Staging", "Size"),
        translate("Staging", "Type"),
        translate("Staging", "Site"),
        translate("Staging", "Status"),
    )[column]


def cell_text(title: str, text: str) -> str:
    """A cell as it is read out."""
    return fill(QCoreApplication.translate("Staging", "{title}: {text}", "a cell"), title=title, text=text)


def group_hint(number: int) -> str:
    """What stands in the empty field for the name of the group, by how many groups the links came in with."""
    if number > 1:
        return QCoreApplication.translate("Staging", "Several groups, each as it came")
    return QCoreApplication.translate("Staging", "No group: each file stands alone in the list")


def kept_folders_text() -> str:
    """What stands in the field for the folder while each link has its own."""
    return QCoreApplication.translate("Staging", "Each as its file says")


def kept_queues_text() -> str:
    """The choice of a queue that leaves each link its own."""
    return QCoreApplication.translate("Staging", "Each as its file says")


def type_text(kind: FileType) -> str:
    """One file of this type."""
    translate = QCoreApplication.translate
    match kind:
        case FileType.VIDEO:
            return translate("Staging", "Video")
        case FileType.IMAGE:
            return translate("Staging", "Picture")
        case FileType.AUDIO:
            return translate("Staging", "Music")
        case FileType.ARCHIVE:
            return translate("Staging", "Archive")
        case FileType.PROGRAM:
            return translate("Staging", "Program")
        case FileType.DOCUMENT:
            return translate("Staging", "Document")
        case _:
            return translate("Staging", "Other")


def there_texts() -> tuple[str, str]:
    """Of a link that is on the list, and of one whose file is there though its row has gone."""
    translate = QCoreApplication.translate
    return translate("Staging", "On the list already"), translate("Staging", "Downloaded before")


def status_text(staging: Staging, place: int) -> str:
    """What is to be known of a link before it is added; "" where nothing is in its way."""
    if staging.is_on_list(place):
        return there_texts()[0]
    if staging.is_past(place):
        return there_texts()[1]
    trouble = staging.trouble_of(place)
    return "" if trouble is None else short_text(trouble)


def totals_text(totals: Totals) -> str:
    """`34 of 120 links · 1.2 GB and 3 of unknown size`."""
    translate = QCoreApplication.translate
    figures = {"ticked": count(totals.ticked), "of": count(totals.of), "size": size_text(totals.size_bytes)}
    if totals.of == 0:
        text = translate("Staging", "The links are being read…")
    elif totals.ticked == 0:
        text = translate("Staging", "None of {of} links is ticked")
    elif totals.unsized == totals.ticked:
        text = translate("Staging", "{ticked} of {of} links are ticked")
    elif totals.unsized == 0:
        text = translate("Staging", "{ticked} of {of} links are ticked, {size} in all")
    else:
        text = translate("Staging", "{ticked} of {of} links are ticked, {size} and {unsized} of unknown size")
    return fill(text, unsized=count(totals.unsized), **figures)


def shown_text(shown: int) -> str:
    """How many of them a filter leaves in sight."""
    translate = QCoreApplication.translate
    if shown == 1:
        return translate("Staging", "1 is shown")
    return translate("Staging", "%Ln are shown", "links", shown)


def add_text(number: int) -> str:
    """The button that adds what is ticked."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "&Add 1 Link")
    return translate("Staging", "&Add %n Links", "", number) if number else translate("Staging", "&Add")


def dropped_text(number: int) -> str:
    """For the bar that can bring them back."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "1 link was not added.")
    return translate("Staging", "%n links were not added.", "", number)


def dead_text(number: int) -> str:
    """Of links that cannot be had, and so are left out unless somebody ticks them."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "1 link is dead and not ticked")
    return translate("Staging", "%n links are dead and not ticked", "", number)


def repeated_text(number: int) -> str:
    """Of links that were offered twice."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "1 link stands here already")
    return translate("Staging", "%n links stand here already", "", number)


def checked_text(checked: int, of: int) -> str:
    """Of how many links the servers have said what they are."""
    text = QCoreApplication.translate("Staging", "Checked: {checked} of {of}", "links")
    return fill(text, checked=count(checked), of=count(of))


def stop_checking_text() -> str:
    """The button that asks no server about further links; they stay."""
    return QCoreApplication.translate("Staging", "&Stop Checking")


def check_rest_text() -> str:
    """The button that asks about those that were not checked when somebody stopped it."""
    return QCoreApplication.translate("Staging", "Check the &Rest", "of the links")


def check_again_text() -> str:
    """The button that asks about all of them once more."""
    return QCoreApplication.translate("Staging", "Chec&k Again", "the links")


def nothing_shown_text() -> str:
    return QCoreApplication.translate("Staging", "No link matches.")


def folder_text(folder: Path, *, is_sorted: bool) -> str:
    """Where they go; `is_sorted`: some of them to folders of categories."""
    if not is_sorted:
        return str(folder)
    text = QCoreApplication.translate("Staging", "{folder}, sorted by category")
    return fill(text, folder=left_to_right(str(folder)))


def folder_refused_text(folder: Path) -> str:
    text = QCoreApplication.translate(
        "Staging", "Downloads cannot go to {folder}: it is not a folder that can be written to."
    )
    return fill(text, folder=str(folder))


def template_fields() -> tuple[tuple[str, str], ...]:
    """What a template may have, and what each stands for."""
    translate = QCoreApplication.translate
    return (
        ("{name}", translate("Staging", "Name, without its ending")),
        ("{ext}", translate("Staging", "Ending of the name")),
        ("{number:03}", translate("Staging", "Number, here of three digits")),
        ("{date:%Y-%m-%d}", translate("Staging", "Date of today")),
        ("{host}", translate("Staging", "Host of the link")),
        ("{folder}", translate("Staging", "Last folder of the link")),
        ("{path}/", translate("Staging", "All folders of the link")),
    )


def example_text(name: str) -> str:
    """What a template makes of the first file."""
    return fill(QCoreApplication.translate("Staging", "For example: {name}"), name=left_to_right(name))


def template_complaint(error: BadTemplateError) -> str:
    """What is wrong with a template."""
    translate = QCoreApplication.translate
    match error.problem:
        case TemplateProblem.FIELD:
            text = translate("Staging", "There is no field {shown}. There are {fields}.")
        case TemplateProblem.FORM:
            text = translate("Staging", "{shown} cannot be: write {number} or {date}.")
        case TemplateProblem.BRACE:
            text = translate("Staging", "A brace {shown} stands alone. Written twice it stands for itself.")
        case TemplateProblem.PATH:
            text = translate("Staging", "{shown} makes folders, and stands alone between two /.")
        case TemplateProblem.LONG:
            text = translate("Staging", "This template is too long.")
        case _:
            text = translate("Staging", "This template ends with a folder. A name has to follow.")
    fields = ", ".join(f"{{{name}}}" for name in FIELDS)
    examples = {"number": "{number:03}", "date": "{date:%Y-%m}"}
    return fill(text, shown=left_to_right(error.shown), fields=fields, **examples)


def modes() -> tuple[tuple[str, Mode], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("Staging", "Text"), Mode.TEXT),
        (translate("Staging", "Wildcards"), Mode.WILDCARD),
        (translate("Staging", "Expression"), Mode.EXPRESSION),
    )


def types() -> tuple[tuple[str, frozenset[FileType] | None], ...]:
    translate = QCoreApplication.translate
    others = frozenset({FileType.OTHER, FileType.CODE, FileType.FONT})
    return (
        (translate("Staging", "All types"), None),
        (translate("Staging", "Videos"), frozenset({FileType.VIDEO})),
        (translate("Staging", "Pictures"), frozenset({FileType.IMAGE})),
        (translate("Staging", "Music"), frozenset({FileType.AUDIO})),
        (translate("Staging", "Archives"), frozenset({FileType.ARCHIVE})),
        (translate("Staging", "Programs"), frozenset({FileType.PROGRAM})),
        (translate("Staging", "Documents"), frozenset({FileType.DOCUMENT})),
        (translate("Staging", "Other files"), others),
    )


def sizes() -> tuple[tuple[str, Sizes | None], ...]:
    translate = QCoreApplication.translate
    base = size_units().base
    megabyte, gigabyte = base**2, base**3
    below = translate("Staging", "Below {size}")
    over = translate("Staging", "{size} and more")
    return (
        (translate("Staging", "All sizes"), None),
        (fill(below, size=size_text(megabyte)), Sizes(most=megabyte)),
        (fill(over, size=size_text(megabyte)), Sizes(megabyte)),
        (fill(over, size=size_text(100 * megabyte)), Sizes(100 * megabyte)),
        (fill(over, size=size_text(gigabyte)), Sizes(gigabyte)),
        (translate("Staging", "Unknown size"), Sizes(is_unknown=True)),
    )


def bad_expression_text(why: str) -> str:
    """`why` is said by the library, in its own words."""
    text = QCoreApplication.translate("Staging", "This is no regular expression: {why}.")
    return fill(text, why=left_to_right(why.rstrip(".")))
