"""What links of our own scheme have asked for, and nobody has answered: a small file of addresses, for its
owner alone."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final

from qtapp.domain.links import BadLink, Link, normalise
from qtapp.storage.json_file import move_aside, read_object, replace_file
from qtapp.storage.places import sync_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

_VERSION: Final = 1


def save(path: Path, links: Sequence[Link]) -> None:
    """Replace the file as a whole; none of them removes it. Users and passwords are not among what is kept.
    For any thread but the GUI's.

    Raises:
        OSError: what was there before is there still.
    """
    if links:
        replace_file(path, {"version": _VERSION, "urls": [link.url for link in links]})
        return
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def load(path: Path) -> tuple[Link, ...]:
    """What was saved last. An address that is none is left out; a file that is none is put aside. For any
    thread but the GUI's."""
    try:
        found = read_object(path)
        if found["version"] != _VERSION:
            raise ValueError("of another version")  # noqa: TRY301 - as any other file that is none
        urls = list(found["urls"])
    except FileNotFoundError:
        return ()
    except OSError as error:
        log.warning("links that were asked for cannot be read: %s", error)
        return ()
    except (ValueError, KeyError, TypeError) as error:
        log.warning("links that were asked for: %s; put aside as %s", error, move_aside(path, time.time()))
        return ()
    return tuple(link for url in urls if (link := _link(url)) is not None)


def _link(url: object) -> Link | None:
    try:
        return Link(normalise(str(url)).url)
    except BadLink:
        log.warning("a link that was asked for cannot be read")
        return None
