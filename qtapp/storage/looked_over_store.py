"""The links that are being looked over, in a file of one JSON value a line, for its owner alone.

The first line tells of all of them, each further one of a link. No password and no header that may be a
secret is among them, only that there was one.
"""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import AtFirst, Checksum, Conflict, DownloadSpec, Priority, new_download_id
from qtapp.domain.links import BadLink, normalise
from qtapp.domain.looked_over import LookedOver, LookedOverLink
from qtapp.storage.history_groups import group_from, group_text
from qtapp.storage.history_headers import headers_from, headers_text
from qtapp.storage.history_mirrors import mirrors_from, mirrors_text
from qtapp.storage.json_file import move_aside, replace_whole
from qtapp.storage.places import sync_folder
from qtapp.storage.settings_values import is_number

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

_VERSION: Final = 1
# of what no program has written but this one
_LONGEST_LINE: Final = 1 << 20
_MOST_LINKS: Final = 1_000_000


def save(path: Path, looked_over: LookedOver | None) -> None:
    """Replace the file as a whole, mode 0600; None removes it. For any thread but the GUI's.

    Raises:
        OSError: what was there before is there still.
    """
    if looked_over is None:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
        return
    # escaped: a name that is not valid Unicode is kept too
    texts = (json.dumps(value, separators=(",", ":")) for value in _lines(looked_over))
    replace_whole(path, (f"{text}\n".encode("ascii") for text in texts))


def load(path: Path) -> LookedOver | None:
    """What was saved last, under new ids; None for nothing. A link that is none is left out; a file that is
    none is put aside. For any thread but the GUI's."""
    try:
        with path.open("rb") as file:
            head = json.loads(file.readline(_LONGEST_LINE))
            if head["version"] != _VERSION:
                raise ValueError("of another version")  # noqa: TRY301 - as any other file that is none
            folder = Path(str(head["folder"]))
            lines = (file.readline(_LONGEST_LINE) for _ in range(_MOST_LINKS))
            links = tuple(filter(None, map(_link_from, iter(lines.__next__, b""))))
            queue, template = str(head["queue"]), str(head["template"])
            lacks_secrets = bool(head["lacks_secrets"])
            given = head.get("group_name")
            keeps_folder, keeps_queue = bool(head.get("keeps_folder")), bool(head.get("keeps_queue"))
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("links that were looked over cannot be read: %s", error)
        return None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        log.warning("links that were looked over: %s; put aside as %s", error, move_aside(path, time.time()))
        return None
    group_name = None if given is None else str(given)
    if not links:
        return None
    return LookedOver(links, folder, queue, template, lacks_secrets, group_name, keeps_folder, keeps_queue)


def _lines(looked_over: LookedOver) -> Iterator[dict[str, Any]]:
    lacks_secrets = looked_over.lacks_secrets or any(link.spec.secrets for link in looked_over.links)
    yield {
        "version": _VERSION,
        "folder": str(looked_over.folder),
        "queue": looked_over.queue,
        "template": looked_over.template,
        "lacks_secrets": lacks_secrets,
        "group_name": looked_over.group_name,
        "keeps_folder": looked_over.keeps_folder,
        "keeps_queue": looked_over.keeps_queue,
    }
    for link in looked_over.links:
        yield _link_to(link)


def _link_to(link: LookedOverLink) -> dict[str, Any]:
    """What it leaves open is left out."""
    spec = link.spec
    checksum = spec.checksum
    values = {
        "url": spec.url,
        "folder": str(spec.folder),
        "queue": spec.queue,
        "added_at": spec.added_at,
        "conflict": spec.conflict.value,
        "name": spec.name,
        "checksum": None if checksum is None else [checksum.algorithm, checksum.hex_digest],
        "headers": headers_text(spec.headers),
        "group": group_text(spec.group),
        "mirrors": mirrors_text(spec.mirrors),
        "checksum_from_site": spec.checksum_from_site or None,
        "listed_bytes": spec.listed_bytes,
        "expected_bytes": spec.expected_bytes,
        "at_first": _at_first_to(spec.at_first),
        "is_unticked": None if link.is_ticked else True,
        "is_by_hand": link.is_by_hand or None,
        "typed": link.typed or None,
    }
    return {name: value for name, value in values.items() if value is not None}


def _link_from(line: bytes) -> LookedOverLink | None:
    try:
        item = json.loads(line)
        name = item.get("name")
        spec = DownloadSpec(
            new_download_id(),  # one of these may have been added just before the end
            normalise(item["url"]).url,
            Path(item["folder"]),
            float(item["added_at"]),
            name=None if name is None else str(name),
            checksum=_checksum_from(item.get("checksum")),
            conflict=Conflict(item["conflict"]),
            queue=str(item["queue"]),
            headers=headers_from(item.get("headers")),
            group=group_from(item.get("group")),
            mirrors=mirrors_from(item.get("mirrors")),
            checksum_from_site=item.get("checksum_from_site") is True,
            listed_bytes=_size_from(item.get("listed_bytes")),
            expected_bytes=_size_from(item.get("expected_bytes")),
            at_first=_at_first_from(item.get("at_first")),
        )
        is_ticked, is_by_hand = not item.get("is_unticked"), bool(item.get("is_by_hand"))
        return LookedOverLink(spec, is_ticked, is_by_hand, str(item.get("typed", "")))
    except (BadLink, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        log.warning("a link that was looked over cannot be read: %s", type(error).__name__)
        return None


def _checksum_from(value: object) -> Checksum | None:
    match value:
        case [str() as algorithm, str() as hex_digest] if algorithm in DIGEST_BYTES:
            return Checksum(algorithm, hex_digest)
    return None


def _size_from(value: object) -> int | None:
    return value if is_number(value) and isinstance(value, int) and value >= 0 else None


def _at_first_to(at_first: AtFirst | None) -> list[object] | None:
    if at_first is None:
        return None
    return [at_first.priority.value, at_first.limit_bytes_per_second, at_first.is_paused]


def _at_first_from(value: object) -> AtFirst | None:
    match value:
        case [str() as priority, int() | None as limit, bool() as is_paused] if limit is None or limit > 0:
            return AtFirst(Priority(priority), limit, is_paused)
    return None
