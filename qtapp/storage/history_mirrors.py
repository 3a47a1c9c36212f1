"""The mirrors of a download as one text in its row: their addresses, in the order in which they are asked."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.domain.mirrors import mirrors_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def mirrors_text(mirrors: Sequence[str]) -> str | None:
    """None where there are none. One with user and password is left out, whoever has put it there."""
    kept = mirrors_of(mirrors) if mirrors else ()
    # escaped: SQLite holds no text that is not valid Unicode
    return json.dumps(kept, separators=(",", ":")) if kept else None


def mirrors_from(value: object) -> tuple[str, ...]:
    """Those that are understood: the text may be a newer version's, or anything."""
    if value is None:
        return ()
    with suppress(ValueError, TypeError, RecursionError):
        return mirrors_of([url for url in json.loads(str(value)) if isinstance(url, str)])
    return ()
