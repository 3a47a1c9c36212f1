"""Where the window stood, how large it was and what was seen in it, kept from one start to the next."""

from __future__ import annotations

import base64
import binascii
import json
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass
from qtapp.storage.json_file import replace_whole

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1
_LONGEST_FILE_BYTES = 65_536
_MOST_PIXELS = 10_000


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """A column of the list; `width` in pixels, None where nobody has chosen one."""

    name: str
    is_shown: bool
    width: int | None = None


@dataclass(frozen=True, slots=True)
class SortedBy:
    """By which column the list is sorted."""

    column: str
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class HistoryLayout:
    """Of the list of the history: the widths in pixels that somebody has chosen, by column, and by which one
    it is sorted, None where nobody has said so."""

    widths: tuple[tuple[str, int], ...] = ()
    sorted_by: SortedBy | None = None


@dataclass(frozen=True, slots=True)
class DetailsLayout:
    """What is kept of the details below the list; `height` is in pixels, `page` the word for a page of it."""

    is_shown: bool = True
    height: int = 262
    page: str = ""


@dataclass(frozen=True, slots=True)
class GroupsLayout:
    """Whether downloads that came together stand below a row for all of them; `opened` are the groups that
    somebody has opened or closed, by their ids, the latest last, and whether they are open."""

    are_shown: bool = True
    opened: tuple[tuple[str, bool], ...] = ()


DEFAULT_DETAILS = DetailsLayout()
DEFAULT_GROUPS = GroupsLayout()
DEFAULT_HISTORY = HistoryLayout()


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """`geometry` is Qt's own description; empty where nothing is known. Widths in pixels, None where nobody
    has chosen one. `columns` are in the order they are seen in, () is the usual one; `sorted_by` None is the
    order of the queue."""

    geometry: bytes = b""
    has_sidebar: bool = True
    sidebar_width: int | None = None
    columns: tuple[ColumnLayout, ...] = ()
    sorted_by: SortedBy | None = None
    details: DetailsLayout = DEFAULT_DETAILS
    groups: GroupsLayout = DEFAULT_GROUPS
    history: HistoryLayout = DEFAULT_HISTORY


def load_layout(path: Path) -> WindowLayout:
    """What `save_layout` wrote; the defaults where there is nothing, or nothing that can be read."""
    try:
        with path.open("rb") as file:
            kept = json.loads(file.read(_LONGEST_FILE_BYTES))
        return WindowLayout(
            base64.b64decode(kept["geometry"], validate=True),
            has_sidebar=kept.get("sidebar") is not False,
            sidebar_width=_pixels(kept.get("sidebar_width")),
            columns=_columns(kept.get("columns")),
            sorted_by=_sorted_by(kept.get("sorted_by")),
            details=_details_of(kept.get("details")),
            groups=_groups_of(kept.get("groups")),
            history=_history_of(kept.get("history")),
        )
    except (OSError, ValueError, KeyError, TypeError, binascii.Error, RecursionError, AttributeError):
        return WindowLayout()


def save_layout(path: Path, layout: WindowLayout) -> None:
    """Keep `layout`, as a whole or not at all. A window that opens elsewhere next time is no reason to bother
    anybody: never raises. Waits for the disk."""
    details = layout.details
    text = json.dumps(
        {
            "version": _VERSION,
            "geometry": base64.b64encode(layout.geometry).decode("ascii"),
            "sidebar": layout.has_sidebar,
            "sidebar_width": layout.sidebar_width,
            "columns": [[item.name, item.is_shown, item.width] for item in layout.columns],
            "sorted_by": _listed(layout.sorted_by),
            "groups": {"shown": layout.groups.are_shown, "opened": dict(layout.groups.opened)},
            "history": {
                "widths": dict(layout.history.widths),
                "sorted_by": _listed(layout.history.sorted_by),
            },
            "details": {"shown": details.is_shown, "height": details.height, "page": details.page},
        }
    )
    with suppress(OSError):
        replace_whole(path, (text.encode(),))


def _pixels(value: object) -> int | None:
    return value if type(value) is int and 0 < value <= _MOST_PIXELS else None


def _columns(value: object) -> tuple[ColumnLayout, ...]:
    found: dict[str, ColumnLayout] = {}
    for item in value if isinstance(value, list) else ():
        match item:
            case [str(name), bool(is_shown), width]:
                found.setdefault(name, ColumnLayout(name, is_shown, _pixels(width)))
    return tuple(found.values())


def _sorted_by(value: object) -> SortedBy | None:
    match value:
        case [str(column), bool(is_descending)]:
            return SortedBy(column, is_descending)
        case _:
            return None


def _listed(sorted_by: SortedBy | None) -> list[str | bool] | None:
    return None if sorted_by is None else [sorted_by.column, sorted_by.is_descending]


def _history_of(value: object) -> HistoryLayout:
    match value:
        case {"widths": dict(widths), "sorted_by": sorted_by}:
            pairs = ((str(name), _pixels(width)) for name, width in widths.items())
            whole = tuple((name, pixels) for name, pixels in pairs if pixels is not None)
            return HistoryLayout(whole, _sorted_by(sorted_by))
    return DEFAULT_HISTORY


def _details_of(value: object) -> DetailsLayout:
    match value:
        case {"shown": bool(is_shown), "height": height, "page": str(page)} if pixels := _pixels(height):
            return DetailsLayout(is_shown, pixels, page)
    return DEFAULT_DETAILS


def _groups_of(value: object) -> GroupsLayout:
    match value:
        case {"shown": bool(are_shown), "opened": dict(opened)}:
            pairs = ((str(key), is_open) for key, is_open in opened.items() if isinstance(is_open, bool))
            return GroupsLayout(are_shown, tuple(pairs))
    return DEFAULT_GROUPS
