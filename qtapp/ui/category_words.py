"""The words about categories: what they are for, where they lead, what is wrong with one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from qtapp.domain.categories import Category
from qtapp.domain.file_types import FileType
from qtapp.ui.figures import fill, left_to_right

if TYPE_CHECKING:
    from collections.abc import Iterable

# in the order in which they are offered
TYPES: Final = (
    FileType.VIDEO,
    FileType.AUDIO,
    FileType.IMAGE,
    FileType.DOCUMENT,
    FileType.ARCHIVE,
    FileType.PROGRAM,
    FileType.CODE,
    FileType.FONT,
)


def type_text(kind: FileType) -> str:
    translate = QCoreApplication.translate
    match kind:
        case FileType.VIDEO:
            return translate("Categories", "Videos")
        case FileType.AUDIO:
            return translate("Categories", "Music")
        case FileType.IMAGE:
            return translate("Categories", "Pictures")
        case FileType.DOCUMENT:
            return translate("Categories", "Documents")
        case FileType.ARCHIVE:
            return translate("Categories", "Archives")
        case FileType.PROGRAM:
            return translate("Categories", "Programs")
        case FileType.CODE:
            return translate("Categories", "Code")
        case FileType.FONT:
            return translate("Categories", "Fonts")
        case _:
            return translate("Categories", "Others")


def types_text(kinds: Iterable[FileType]) -> str:
    """Their names in the usual order."""
    there = frozenset(kinds)
    separator = QCoreApplication.translate("Categories", ", ", "between the parts of a list")
    return separator.join(type_text(kind) for kind in TYPES if kind in there)


def category_row(category: Category) -> tuple[str, str, str, str]:
    """Name, types, patterns, folder."""
    translate = QCoreApplication.translate
    separator = translate("Categories", ", ", "between the parts of a list")
    return (
        left_to_right(category.name),
        types_text(category.types) or translate("Categories", "Any", "types of files"),
        left_to_right(separator.join(category.patterns)) or translate("Categories", "Any", "sites"),
        left_to_right(str(category.folder)),
    )


def usual_categories() -> tuple[Category, ...]:
    """One for each type that has many files, its folder called as the category is."""
    return tuple(Category(type_text(kind), Path(type_text(kind)), frozenset({kind})) for kind in TYPES[:6])


def goes_text(folder: Path, category: Category | None) -> str:
    """Where a link that was typed would go."""
    translate = QCoreApplication.translate
    text = (
        translate("Categories", "No category fits: it goes to {folder}.")
        if category is None
        else translate("Categories", "{category}: it goes to {folder}.")
    )
    name = left_to_right(category.name) if category is not None else ""
    return fill(text, category=name, folder=left_to_right(str(folder)))


def try_text() -> str:
    return QCoreApplication.translate("Categories", "Type a link to see where its file would go.")


def off_text() -> str:
    """Said of a link that is tried while nothing is sorted."""
    return QCoreApplication.translate("Categories", "Once downloads are sorted into folders:")


def no_link_text() -> str:
    return QCoreApplication.translate("Categories", "This is no link.")


def name_taken_text() -> str:
    return QCoreApplication.translate("Categories", "There is a category of this name already.")


def for_nothing_text() -> str:
    return QCoreApplication.translate("Categories", "Choose types of files, or type a site, or do both.")


def no_pattern_text(pattern: str) -> str:
    return fill(
        QCoreApplication.translate(
            "Categories", "{pattern} names no site. Examples: example.org, *.example.org, example.org/music/*"
        ),
        pattern=left_to_right(pattern),
    )


def no_folder_text() -> str:
    return QCoreApplication.translate(
        "Categories", "The folder is a name below the download folder, such as Videos, or a whole path."
    )
