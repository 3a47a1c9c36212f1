"""Rows from servers whose certificates no authority vouches for, and the user accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.links import BadLink, origin_of

if TYPE_CHECKING:
    from qtapp.domain.download import Download

Place = tuple[str, int]  # host and port, as in `Pin`


def place_of(download: Download) -> Place | None:
    """Whose certificate its link needs; None where it needs none."""
    try:
        scheme, host, port = origin_of(download.spec.url)
    except BadLink:
        return None
    return (host.rstrip("."), port) if scheme == "https" else None
