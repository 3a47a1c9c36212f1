"""What a release feed says: the newest version there is, and the page that tells of it."""

from __future__ import annotations

import json
import re

from qtapp.domain.values import dataclass

FEED_BYTES = 64 * 1024
_LONGEST_ADDRESS = 2048
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")


class BadFeed(ValueError):  # noqa: N818 - a finding
    """It is none; the text says why, for the log."""


@dataclass(frozen=True, slots=True)
class Release:
    """`version` is numbers between dots; `page` begins with https://."""

    version: str
    page: str


def read_feed(data: bytes) -> Release:
    """The release that `{"version": "1.2", "page": "https://…"}` tells of; other keys are passed over.

    Raises:
        BadFeed.
    """
    try:
        found = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadFeed("no JSON") from error
    if not isinstance(found, dict):
        raise BadFeed("no object")
    version, page = found.get("version"), found.get("page")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise BadFeed("no version")
    if not isinstance(page, str) or not is_feed_address(page) or not page:
        raise BadFeed("no page")
    return Release(version, page)


def is_newer(version: str, than: str) -> bool:
    """Whether it is a later one; nothing is later than what is no version, such as one of a developer."""
    if not _VERSION.fullmatch(version) or not _VERSION.fullmatch(than):
        return False
    return _numbers(version) > _numbers(than)


def is_feed_address(text: str) -> bool:
    """An address that may be asked, or nothing: https alone, one line, no login in it."""
    if not text:
        return True
    host = text.removeprefix("https://").partition("/")[0]
    is_plain = text.isascii() and text.isprintable() and not re.search(r"[\s<>\"\\]", text)
    return (
        text.startswith("https://")
        and bool(host)
        and "@" not in host
        and is_plain
        and len(text) <= _LONGEST_ADDRESS
    )


def _numbers(version: str) -> tuple[int, ...]:
    """1.2 and 1.2.0 are one version."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
