"""What one program may ask of the one that owns its profile, and its form on the wire.

Whatever comes in is held against what it may be, as if a stranger had sent it: a newer or older Wherry may.
"""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.download import NO_SECRETS, Checksum, Conflict, Secrets, State
from qtapp.domain.metalink import ListedFile
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.selection import Selection
from qtapp.domain.values import dataclass
from qtapp.services.control_fields import (
    Fields,
    checksum_in,
    conflict_in,
    file_in,
    group_in,
    header_in,
    host_in,
    id_in,
    link_in,
    listed_in,
    name_in,
    text_in,
    wrong,
)
from qtapp.services.control_wire import LONGEST_REQUEST_BYTES, VERSION, Refusal, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from qtapp.domain.addresses import Link
    from qtapp.domain.groups import Group
    from qtapp.services.control_fields import Listed

ALL_SELECTED: Final = Selection()


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
    one, or MAIN; `is_again`: also those that are on the list already. They are of `group`, None for none;
    where it `joins_group`, of one of its name instead that is on the list."""

    links: tuple[Link, ...]
    folder: Path | None = None
    name: str | None = None
    conflict: Conflict | None = None
    checksum: Checksum | None = None
    checksum_from_site: bool = False
    bytes_per_second: int | None = None
    is_again: bool = False
    queue: str | None = None
    group: Group | None = None
    joins_group: bool = False
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
        length = len(line_of(_link_fields(link))) + len(line_of(_listed_fields((link,)))) + 1
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
        **_group_fields(request),
        **_listed_fields(request.links),
    }


def _listed_fields(links: Sequence[Link]) -> dict[str, Any]:
    """What a list says of each; as with the group nothing where it says nothing."""
    if not any(isinstance(link, ListedFile) for link in links):
        return {}
    return {"listed": [_listed(link) if isinstance(link, ListedFile) else {} for link in links]}


def _listed(link: ListedFile) -> dict[str, Any]:
    checksum = link.checksum
    return {
        "name": link.name,
        "checksum": None if checksum is None else [checksum.algorithm, checksum.hex_digest],
        "mirrors": list(link.mirrors),
    }


def _group_fields(request: Add) -> dict[str, Any]:
    """Nothing where there is none: an older Wherry refuses what it does not know."""
    if (group := request.group) is None:
        return {}
    fields = {"id": group.id, "name": group.name, "added_at": group.added_at}
    return {"group": fields, "joins_group": request.joins_group}


def _selection_fields(selection: Selection) -> dict[str, Any]:
    groups = {"groups": list(selection.groups)} if selection.groups else {}
    return {
        **groups,
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
    asked = Fields({name: value for name, value in fields.items() if name not in ("wherry", "do")})
    read = _READERS.get(str(fields.get("do")))
    if read is None:
        raise Refusal("bad-request", "'do' names nothing that can be done.")
    request = read(asked)
    asked.refuse_the_rest()
    return request


def _links(asked: Fields, name: str = "links") -> tuple[Link, ...]:
    return asked.list_of(name, link_in, "addresses that can be downloaded")


def _selection(asked: Fields) -> Selection:
    return Selection(
        asked.list_of("ids", id_in, "ids, or the first digits of them"),
        asked.list_of("states", lambda value: State(text_in(value)), "states"),
        asked.list_of("hosts", host_in, "hosts, or *. and a domain"),
        asked.list_of("texts", text_in, "texts"),
        asked.list_of("groups", text_in, "names of groups"),
    )


def _open(asked: Fields) -> Open:
    return Open(
        _links(asked),
        asked.list_of("files", file_in, "absolute paths"),
        asked.flag("is_shown"),
        asked.text("token") or "",
        _links(asked, "asked"),
    )


def _add(asked: Fields) -> Add:
    user, password = asked.text("user"), asked.text("password")
    return Add(
        links=_with_listed(_links(asked), asked.list_of("listed", listed_in, "what a list says of them")),
        folder=asked.one("folder", file_in, "an absolute path"),
        name=asked.one("name", name_in, "a name, not a path"),
        conflict=asked.one("conflict", conflict_in, "rename, skip, overwrite or ask"),
        checksum=asked.one("checksum", checksum_in, "an algorithm and its digest"),
        checksum_from_site=asked.flag("checksum_from_site"),
        bytes_per_second=asked.number("bytes_per_second", LEAST_LIMIT, LARGEST_LIMIT),
        is_again=asked.flag("is_again"),
        queue=asked.text("queue"),
        group=asked.one("group", group_in, "a group"),
        joins_group=asked.flag("joins_group"),
        secrets=Secrets(asked.list_of("headers", header_in, "headers that may be given"), user, password),
    )


def _with_listed(links: tuple[Link, ...], listed: tuple[Listed, ...]) -> tuple[Link, ...]:
    if not listed:
        return links
    if len(listed) != len(links):
        raise wrong("listed", "as long as the addresses")
    return tuple(
        ListedFile(link.url, link.user, link.password, *told) if any(told) else link
        for link, told in zip(links, listed, strict=True)
    )


def _tell(asked: Fields) -> Tell:
    return Tell(_selection(asked), asked.flag("is_watching"))


def _limit(asked: Fields) -> Limit:
    limit = asked.number("bytes_per_second", LEAST_LIMIT, LARGEST_LIMIT)
    return Limit(limit, _meant(asked))


def _meant(asked: Fields) -> Selection | None:
    return asked.one("selection", _selection_in, "what is meant by it")


def _selection_in(value: Any) -> Selection:
    asked = Fields(dict(value))
    selection = _selection(asked)
    asked.refuse_the_rest()
    return selection


def _doing(deed: Deed) -> Callable[[Fields], Do]:
    return lambda asked: Do(deed, _selection(asked))


_READERS: dict[str, Callable[[Fields], Request]] = {
    "open": _open,
    "add": _add,
    "list": _tell,
    "limit": _limit,
    "limits": lambda asked: TellLimits(_meant(asked)),
    "save": lambda _asked: Save(),
    "quit": lambda _asked: Quit(),
    **{deed.value: _doing(deed) for deed in Deed},
}
