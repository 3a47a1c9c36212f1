"""What kind of file a name promises, by its last extension."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class FileType(StrEnum):
    """The words are stored, so they never change."""

    VIDEO = "video"
    IMAGE = "image"
    AUDIO = "audio"
    ARCHIVE = "archive"
    PROGRAM = "program"
    DOCUMENT = "document"
    CODE = "code"
    FONT = "font"
    OTHER = "other"


_SUFFIXES: Final = {
    FileType.VIDEO: "3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg ogv ts vob webm wmv",
    FileType.IMAGE: "avif bmp gif heic heif ico jpeg jpg jxl png psd raw svg tif tiff webp",
    FileType.AUDIO: "aac aiff alac ape flac m4a m4b mid mka mp3 oga ogg opus wav wma",
    FileType.ARCHIVE: (
        "7z apk br bz2 cab crate dmg gem gz img iso jar lz lz4 lzma qcow2 rar squashfs tar tbz2 tgz txz "
        "vdi vhd vmdk whl wim xz z zip zst"
    ),
    FileType.PROGRAM: "appimage bat cmd com deb exe flatpak msi msix pkg rpm run sh snap",
    FileType.DOCUMENT: (
        "azw3 csv doc docx epub fb2 html md mobi odp ods odt pdf ppt pptx ps rtf tex tsv txt xls xlsx"
    ),
    FileType.CODE: "c cpp css go h java js json py rs sql toml xml yaml yml",
    FileType.FONT: "otf ttf woff woff2",
}
TYPE_OF_SUFFIX: Final = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes.split()}


def file_type(name: str) -> FileType:
    """By its last extension, in whatever case; OTHER where that says nothing."""
    return TYPE_OF_SUFFIX.get(name.rpartition(".")[2].lower(), FileType.OTHER)
