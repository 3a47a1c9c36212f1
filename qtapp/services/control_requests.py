"""What one program may ask of the one that owns its profile, and its form on the wire.

Whatever comes in is held against what it may be, as if a stranger had sent it: a newer or older Wherry may.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from qtapp.domain.addresses import Link, normalise
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import NO_SECRETS, Checksum, Conflict, Secrets, State
from qtapp.domain.headers import can_be_sent, is_free
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.selection import ID_DIGITS, LEAST_ID_DIGITS, Selection
from qtapp.domain.sites import pattern_of
from qtapp.services.control_wire import LONGEST_REQUEST_BYTES, VERSION, Refusal, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_Value = TypeVar("_Value")

ALL_SELECTED: Final = Selection()
_LONGEST_TEXT: Final = 32_768


class Deed(StrEnum):
    """What is done with downloads that are on the list."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Open:
    """A second start: what it was to download, and whether somebody wants to see the window. `files` hold
    links. What a web page has `asked` for is not downloaded before somebody says so. `token` is the desktop's
    leave to come to the front, or ""."""

    links: tuple[Link, ...] = ()
    files: tuple[Path, ...] = ()
    is_shown: bool = True
    token: str = ""
    asked: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Add:
    """New downloads, for all of which the same holds. None leaves it to the settings; `queue` is the name of
    one, or MAIN; `is_again`: also those that are on the list already."""

    links: tuple[Link, ...]
    folder: Path | None = None
    name: str | None = None
    conflict: Conflict | None = None
    checksum: Checksum | None = None
    checksum_from_site: bool = False
    bytes_per_second: int | None = None
    is_again: bool = False
    queue: str | None = None
    secrets: Secrets = field(default=NO_SECRETS, repr=False)


@dataclass(frozen=True, slots=True)
class Tell:
    """The rows that are meant, as they are; with `is_watching` also as they change, until the caller goes."""

    selection: Selection = ALL_SELECTED
    is_watching: bool = False


@dataclass(frozen=True, slots=True)
class Do:
    """A deed for the rows that are meant."""

    deed: Deed
    selection: Selection = ALL_SELECTED


@dataclass(frozen=True, slots=True)
class Limit:
    """A speed limit, None for none: of each row that is meant, or, with no `selection`, of all together."""

    bytes_per_second: int | None
    selection: Selection | None = None


@dataclass(frozen=True, slots=True)
class TellLimits:
    """The speed limits that there are: of each row that is meant or, with no `selection`, all of them."""

    selection: Selection | None = None


@dataclass(frozen=True, slots=True)
class Save:
    """Whoever is going to read the history wants all in it that has happened so far."""


@dataclass(frozen=True, slots=True)
class Quit:
    """As the window's own menu has it."""


Request = Open | Add | Tell | Do | Limit | TellLimits | Save | Quit


def fields_for(request: Request) -> dict[str, Any]:
    """The request as it goes over the wire."""
    return {"wherry": VERSION, **_own_fields(request)}


def in_pieces(request: Open | Add) -> Iterator[Open | Add]:
    """The same as requests short enough for the wire; a link that is too long by itself stays so."""
    base = len(line_of(fields_for(replace(request, links=()))))
    piece: list[Link] = []
    used = base
    for link in request.links:
        length = len(line_of(_link_fields(link))) + 1
        if piece and used + length > LONGEST_REQUEST_BYTES:
            yield replace(request, links=tuple(piece))
            piece, used = [], base
        piece.append(link)
        used += length
    yield replace(request, links=tuple(piece))


def _own_fields(request: Request) -> dict[str, Any]:
    match request:
        case Open():
            return {
                "do": "open",
                "links": [_link_fields(link) for link in request.links],
                "files": [str(path) for path in request.files],
                "is_shown": request.is_shown,
                "token": request.token,
                "asked": [_link_fields(link) for link in request.asked],
            }
        case Add():
            return {"do": "add", **_add_fields(request)}
        case Tell():
            selected = _selection_fields(request.selection)
            return {"do": "list", **selected, "is_watching": request.is_watching}
        case Do():
            return {"do": request.deed, **_selection_fields(request.selection)}
        case Limit():
            meant = None if request.selection is None else _selection_fields(request.selection)
            return {"do": "limit", "bytes_per_second": request.bytes_per_second, "selection": meant}
        case TellLimits(selection):
            meant = None if selection is None else _selection_fields(selection)
            return {"do": "limits", "selection": meant}
        case Save():
            return {"do": "save"}
        case Quit():
            return {"do": "quit"}


def _link_fields(link: Link) -> dict[str, Any]:
    return {"url": link.url, "user": link.user, "password": link.password}


def _add_fields(request: Add) -> dict[str, Any]:
    checksum, secrets = request.checksum, request.secrets
    return {
        "links": [_link_fields(link) for link in request.links],
        "folder": None if request.folder is None else str(request.folder),
        "name": request.name,
        "conflict": request.conflict,
        "checksum": None if checksum is None else [checksum.algorithm, checksum.hex_digest],
        "checksum_from_site": request.checksum_from_site,
        "bytes_per_second": request.bytes_per_second,
        "is_again": request.is_again,
        "queue": request.queue,
        "headers": [list(header) for header in secrets.headers],
        "user": secrets.user,
        "password": secrets.password,
    }


def _selection_fields(selection: Selection) -> dict[str, Any]:
    return {
        "ids": list(selection.ids),
        "states": list(selection.states),
        "hosts": list(selection.hosts),
        "texts": list(selection.texts),
    }


def request_from(fields: dict[str, Any]) -> Request:
    """What is asked for. Raises Refusal for anything that is not exactly a request; values are not quoted,
    as they may be secret."""
    if fields.get("wherry") != VERSION:
        raise Refusal("bad-version", f"This Wherry speaks version {VERSION} of the protocol alone.")
    asked = _Asked({name: value for name, value in fields.items() if name not in ("wherry", "do")})
    read = _READERS.get(str(fields.get("do")))
    if read is None:
        raise Refusal("bad-request", "'do' names nothing that can be done.")
    request = read(asked)
    asked.refuse_the_rest()
    return request


class _Asked:
    """The fields of one request; what is not taken out of it was not to be in it."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def refuse_the_rest(self) -> None:
        if self._fields:
            raise Refusal("bad-request", f"{len(self._fields)} fields of it are not known.")

    def flag(self, name: str) -> bool:
        value = self._fields.pop(name, False)
        if not isinstance(value, bool):
            raise _wrong(name, "true or false")
        return value

    def number(self, name: str, low: int, high: int) -> int | None:
        value = self._fields.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise _wrong(name, f"a whole number from {low} to {high}")
        return value

    def text(self, name: str) -> str | None:
        value = self._fields.pop(name, None)
        return None if value is None else _text(value, name)

    def list_of(self, name: str, read: Callable[[Any], _Value], what: str) -> tuple[_Value, ...]:
        values = self._fields.pop(name, [])
        if not isinstance(values, list):
            raise _wrong(name, "a list")
        try:
            return tuple(read(value) for value in values)
        except (ValueError, TypeError, KeyError) as error:
            raise _wrong(name, what) from error

    def one(self, name: str, read: Callable[[Any], _Value], what: str) -> _Value | None:
        value = self._fields.pop(name, None)
        if value is None:
            return None
        try:
            return read(value)
        except (ValueError, TypeError, KeyError) as error:
            raise _wrong(name, what) from error


def _wrong(name: str, what: str) -> Refusal:
    return Refusal("bad-request", f"'{name}' is to be {what}.")


def _text(value: object, name: str = "text") -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise _wrong(name, "a text")
    return value


def _link(value: Any) -> Link:
    link = normalise(_text(value["url"]))
    user, password = value.get("user"), value.get("password")
    if user is None:
        return link
    return Link(link.url, _text(user), None if password is None else _text(password))


def _file(value: Any) -> Path:
    path = Path(_text(value))
    if not path.is_absolute():
        raise ValueError("relative")
    return path


def _name(value: Any) -> str:
    name = _text(value)
    if not name.strip(" .") or "/" in name or "\\" in name:
        raise ValueError("no name")
    return name


def _conflict(value: Any) -> Conflict:
    return Conflict(_text(value))


def _checksum(value: Any) -> Checksum:
    algorithm, digest = (_text(part) for part in value)
    if len(digest) != 2 * DIGEST_BYTES[algorithm] or not set(digest) <= set("0123456789abcdef"):
        raise ValueError("no digest")
    return Checksum(algorithm, digest)


def _header(value: Any) -> tuple[str, str]:
    name, content = (_text(part) for part in value)
    if not is_free(name) or not can_be_sent(content):
        raise ValueError("no header")
    return name, content


def _id(value: Any) -> str:
    text = _text(value).lower()
    if not LEAST_ID_DIGITS <= len(text) <= ID_DIGITS or not set(text) <= set("0123456789abcdef"):
        raise ValueError("no id")
    return text


def _host(value: Any) -> str:
    return pattern_of(_text(value))


def _links(asked: _Asked, name: str = "links") -> tuple[Link, ...]:
    return asked.list_of(name, _link, "addresses that can be downloaded")


def _selection(asked: _Asked) -> Selection:
    return Selection(
        asked.list_of("ids", _id, "ids, or the first digits of them"),
        asked.list_of("states", lambda value: State(_text(value)), "states"),
        asked.list_of("hosts", _host, "hosts, or *. and a domain"),
        asked.list_of("texts", _text, "texts"),
    )


def _open(asked: _Asked) -> Open:
    return Open(
        _links(asked),
        asked.list_of("files", _file, "absolute paths"),
        asked.flag("is_shown"),
        asked.text("token") or "",
        _links(asked, "asked"),
    )


def _add(asked: _Asked) -> Add:
    user, password = asked.text("user"), asked.text("password")
    return Add(
        links=_links(asked),
        folder=asked.one("folder", _file, "an absolute path"),
        name=asked.one("name", _name, "a name, not a path"),
        conflict=asked.one("conflict", _conflict, "rename, skip, overwrite or ask"),
        checksum=asked.one("checksum", _checksum, "an algorithm and its digest"),
        checksum_from_site=asked.flag("checksum_from_site"),
        bytes_per_second=asked.number("bytes_per_second", LEAST_LIMIT, LARGEST_LIMIT),
        is_again=asked.flag("is_again"),
        queue=asked.text("queue"),
        secrets=Secrets(asked.list_of("headers", _header, "headers that may be given"), user, password),
    )


def _tell(asked: _Asked) -> Tell:
    return Tell(_selection(asked), asked.flag("is_watching"))


def _limit(asked: _Asked) -> Limit:
    limit = asked.number("bytes_per_second", LEAST_LIMIT, LARGEST_LIMIT)
    return Limit(limit, _meant(asked))


def _meant(asked: _Asked) -> Selection | None:
    return asked.one("selection", _selection_in, "what is meant by it")


def _selection_in(value: Any) -> Selection:
    asked = _Asked(dict(value))
    selection = _selection(asked)
    asked.refuse_the_rest()
    return selection


def _doing(deed: Deed) -> Callable[[_Asked], Do]:
    return lambda asked: Do(deed, _selection(asked))


_READERS: dict[str, Callable[[_Asked], Request]] = {
    "open": _open,
    "add": _add,
    "list": _tell,
    "limit": _limit,
    "limits": lambda asked: TellLimits(_meant(asked)),
    "save": lambda _asked: Save(),
    "quit": lambda _asked: Quit(),
    **{deed.value: _doing(deed) for deed in Deed},
}
