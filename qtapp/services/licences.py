"""Under what terms everything came that is shipped with Wherry, or installed for it."""

from __future__ import annotations

import re
from collections import deque
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OURS = "wherry"
_LARGEST_TEXT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Licence:
    """`text` holds every text that came with the piece, "" where there is none."""

    name: str
    text: str


def licences(folder: Path | None) -> tuple[Licence, ...]:
    """Of the built program those that lie in `folder`, a folder a piece; without one those of what is
    installed. Wherry's own comes first. Reads files: not for the GUI thread. Does not raise."""
    found = _of_bundle(folder) if folder is not None else _of_installed()
    return tuple(sorted(found, key=lambda one: (one.name.lower() != _OURS, one.name.lower())))


def _of_bundle(folder: Path) -> Iterator[Licence]:
    if (own := _read(folder / "LICENSE")) is not None:
        yield Licence("Wherry", own)
    try:
        pieces = [piece for piece in folder.iterdir() if piece.is_dir()]
    except OSError:
        return
    for piece in pieces:
        yield Licence(piece.name, _together(sorted(piece.iterdir())))


def _of_installed() -> Iterator[Licence]:
    """What Wherry requires, and what that requires, as far as it is there."""
    waiting, seen = deque([_OURS]), set()
    while waiting:
        name = waiting.popleft()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # not for this system
        texts = [
            Path(str(distribution.locate_file(file)))
            for file in distribution.files or ()
            if ".dist-info" in file.parts[0] and _TEXTS.match(file.name)
        ]
        said = distribution.metadata
        named = (said.get_all("License-Expression") or said.get_all("License") or [""])[0]
        text = _together(texts) or named
        yield Licence("Wherry" if key == _OURS else said["Name"], text)
        for requirement in distribution.requires or ():
            wanted = _NAME.match(requirement)
            if wanted is not None and "extra ==" not in requirement:
                waiting.append(wanted.group())


def _together(files: list[Path]) -> str:
    texts = (_read(file) for file in files)
    return "\n\n".join(text.strip() for text in texts if text)


def _read(file: Path) -> str | None:
    try:
        with file.open("rb") as source:
            return source.read(_LARGEST_TEXT_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
