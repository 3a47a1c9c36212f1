"""The group of a download as one text in its row: whoever has the row has all that is known of the group."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from qtapp.domain.groups import Group, fit_name
from qtapp.storage.settings_values import is_number

if TYPE_CHECKING:
    from collections.abc import Mapping

# rows of a group come together, and few groups are read at a time
_KEPT = 256


@lru_cache(_KEPT)
def group_text(group: Group | None) -> str | None:
    """None where there is none."""
    if group is None:
        return None
    # escaped: SQLite holds no text that is not valid Unicode
    return json.dumps({"id": group.id, "name": group.name, "added_at": group.added_at}, separators=(",", ":"))


@lru_cache(_KEPT)
def group_from(value: object) -> Group | None:
    """None where there is none, and for what is none: the text may be a newer version's, or anything."""
    if not isinstance(value, str):
        return None
    try:
        return _group(json.loads(value))
    except (ValueError, RecursionError):
        return None


def _group(fields: Mapping[str, object]) -> Group | None:
    match fields:
        case {"id": str(group_id), "name": str(given), "added_at": int() | float() as added_at}:
            name = fit_name(given)
            if group_id and name and is_number(added_at):
                return Group(group_id, name, float(added_at))
    return None
