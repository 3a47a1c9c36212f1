"""A download's own headers as one text in its row: those that are no secrets, and no others."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.domain.request_headers import MOST_HEADERS, is_givable, kept_and_secret, may_be_kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.request_headers import Header


def headers_text(headers: Iterable[Header]) -> str | None:
    """None where there are none. What may be a secret is left out, whoever has put it there."""
    kept, _secret = kept_and_secret(headers)
    # escaped: SQLite holds no text that is not valid Unicode
    return json.dumps(kept, separators=(",", ":")) if kept else None


def headers_from(value: object) -> tuple[Header, ...]:
    """Those that are understood: the text may be a newer version's, or anything."""
    if value is None:
        return ()
    found: list[Header] = []
    with suppress(ValueError, TypeError, RecursionError):
        for name, text in json.loads(str(value)):
            if isinstance(name, str) and isinstance(text, str) and may_be_kept(name):
                found.append((name, text))
    kept, _secret = kept_and_secret(found)
    return tuple(header for header in kept if is_givable(header))[:MOST_HEADERS]
