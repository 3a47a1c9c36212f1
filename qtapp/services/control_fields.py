"""The fields of what one program asks of another, each held against what it may be.

Values are not quoted in what is refused, as they may be secret.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from qtapp.domain.addresses import Link, normalise
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum, Conflict
from qtapp.domain.groups import Group, fit_name
from qtapp.domain.headers import can_be_sent, is_free
from qtapp.domain.mirrors import mirrors_of
from qtapp.domain.selection import ID_DIGITS, LEAST_ID_DIGITS
from qtapp.domain.sites import pattern_of
from qtapp.services.control_wire import Refusal
from qtapp.storage.settings_values import is_number

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")

_LONGEST_TEXT: Final = 32_768


class Fields:
    """The fields of one request; what is not taken out of it was not to be in it."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def refuse_the_rest(self) -> None:
        if self._fields:
            raise Refusal("bad-request", f"{len(self._fields)} fields of it are not known.")

    def flag(self, name: str) -> bool:
        value = self._fields.pop(name, False)
        if not isinstance(value, bool):
            raise wrong(name, "true or false")
        return value

    def number(self, name: str, low: int, high: int) -> int | None:
        value = self._fields.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise wrong(name, f"a whole number from {low} to {high}")
        return value

    def text(self, name: str) -> str | None:
        value = self._fields.pop(name, None)
        return None if value is None else text_in(value, name)

    def list_of(self, name: str, read: Callable[[Any], _Value], what: str) -> tuple[_Value, ...]:
        values = self._fields.pop(name, [])
        if not isinstance(values, list):
            raise wrong(name, "a list")
        try:
            return tuple(read(value) for value in values)
        except (ValueError, TypeError, KeyError) as error:
            raise wrong(name, what) from error

    def one(self, name: str, read: Callable[[Any], _Value], what: str) -> _Value | None:
        value = self._fields.pop(name, None)
        if value is None:
            return None
        try:
            return read(value)
        except (ValueError, TypeError, KeyError) as error:
            raise wrong(name, what) from error


def wrong(name: str, what: str) -> Refusal:
    return Refusal("bad-request", f"'{name}' is to be {what}.")


def text_in(value: object, name: str = "text") -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise wrong(name, "a text")
    return value


def link_in(value: Any) -> Link:
    link = normalise(text_in(value["url"]))
    user, password = value.get("user"), value.get("password")
    if user is None:
        return link
    return Link(link.url, text_in(user), None if password is None else text_in(password))


# a name, a checksum, and all addresses of one file
Listed = tuple[str | None, Checksum | None, tuple[str, ...]]


def listed_in(value: Any) -> Listed:
    told = dict(value)
    name, checksum = told.get("name"), told.get("checksum")
    return (
        None if name is None else name_in(name),
        None if checksum is None else checksum_in(checksum),
        mirrors_of(text_in(url) for url in told.get("mirrors", ())),
    )


def file_in(value: Any) -> Path:
    path = Path(text_in(value))
    if not path.is_absolute():
        raise ValueError("relative")
    return path


def name_in(value: Any) -> str:
    name = text_in(value)
    if not name.strip(" .") or "/" in name or "\\" in name:
        raise ValueError("no name")
    return name


def conflict_in(value: Any) -> Conflict:
    return Conflict(text_in(value))


def checksum_in(value: Any) -> Checksum:
    algorithm, digest = (text_in(part) for part in value)
    if len(digest) != 2 * DIGEST_BYTES[algorithm] or not set(digest) <= set("0123456789abcdef"):
        raise ValueError("no digest")
    return Checksum(algorithm, digest)


def header_in(value: Any) -> tuple[str, str]:
    name, content = (text_in(part) for part in value)
    if not is_free(name) or not can_be_sent(content):
        raise ValueError("no header")
    return name, content


def group_in(value: Any) -> Group:
    name, added_at = fit_name(text_in(value["name"])), value["added_at"]
    if not is_number(added_at) or not name:
        raise ValueError("no group")
    return Group(UUID(hex=text_in(value["id"])).hex, name, float(added_at))


def id_in(value: Any) -> str:
    text = text_in(value).lower()
    if not LEAST_ID_DIGITS <= len(text) <= ID_DIGITS or not set(text) <= set("0123456789abcdef"):
        raise ValueError("no id")
    return text


def host_in(value: Any) -> str:
    return pattern_of(text_in(value))
