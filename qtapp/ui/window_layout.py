"""Where the window stood and how large it was, kept from one start to the next."""

from __future__ import annotations

import base64
import binascii
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1
_LONGEST_FILE_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """`geometry` is Qt's own description; empty where nothing is known."""

    geometry: bytes = b""


def load_layout(path: Path) -> WindowLayout:
    """What `save_layout` wrote; the defaults where there is nothing, or nothing that can be read."""
    try:
        with path.open("rb") as file:
            kept = json.loads(file.read(_LONGEST_FILE_BYTES))
        return WindowLayout(base64.b64decode(kept["geometry"], validate=True))
    except (OSError, ValueError, KeyError, TypeError, binascii.Error, RecursionError):
        return WindowLayout()


def save_layout(path: Path, layout: WindowLayout) -> None:
    """Keep `layout`. A window that opens elsewhere next time is no reason to bother anybody: never raises."""
    text = json.dumps({"version": _VERSION, "geometry": base64.b64encode(layout.geometry).decode("ascii")})
    fresh = path.with_name(f"{path.name}.new")
    with suppress(OSError):
        fresh.write_text(text, encoding="utf-8")
        os.replace(fresh, path)  # noqa: PTH105 - says what it does
