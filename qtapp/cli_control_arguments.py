"""`wherry add`, `list`, `pause` and their like: what may be typed after them, and the request it makes."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qtapp.cli_parser import (
    FROM_SITE,
    Parser,
    add_verbose,
    add_version,
    checksum_of,
    conflict_word,
    file_name,
    header_of,
    links_of,
    rate_of,
    secrets_of,
    typed,
)
from qtapp.domain.download import State
from qtapp.domain.groups import fit_name, name_of_links, new_group
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.selection import ID_DIGITS, LEAST_ID_DIGITS, Selection
from qtapp.domain.sites import pattern_of
from qtapp.domain.values import dataclass
from qtapp.services.control_requests import (
    ALL_SELECTED,
    Add,
    Deed,
    Do,
    Limit,
    Open,
    Quit,
    Request,
    Tell,
    TellLimits,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from qtapp.cli_parser import NoAddress
    from qtapp.domain.addresses import Link
    from qtapp.domain.groups import Group

ROWS_AT_MOST: Final = 1_000_000
_SAY_WHICH = "say which: ids, --state, --host, --text or --group, or else --all"
_SAY_ONE = "--all means every download: leave it out, or the ids and filters"


@dataclass(frozen=True, slots=True)
class LookUp:
    """What the history tells of the downloads that are meant, the last ones first, at most so many."""

    selection: Selection = ALL_SELECTED
    most: int = 100


@dataclass(frozen=True, slots=True)
class ControlOptions:
    """What the program that runs is asked, or the history; `rejected` is what was to be downloaded and is no
    address."""

    command: str
    profile: Path | None
    request: Request | LookUp
    json: bool = False
    verbose: bool = False
    rejected: tuple[NoAddress, ...] = ()


def control_options(command: str, words: list[str]) -> ControlOptions:
    """Ends the process with status 2 and a sentence where the words mean nothing."""
    parser = control_parser(command)
    found = parser.parse_args(words)
    if command == "add":
        request, rejected = _add(parser, found)
        return ControlOptions(command, found.profile, request, found.json, found.verbose, rejected)
    return ControlOptions(command, found.profile, _REQUESTS[command](parser, found), found.json)


def control_parser(command: str) -> Parser:
    """The parser of one of `CONTROL_COMMANDS`."""
    parser = Parser(
        prog=f"wherry {command}", description=_WHAT[command], epilog=_STATUS_OF.get(command, _STATUS)
    )
    add_version(parser)
    _ARGUMENTS[command](parser)
    parser.add_argument("--json", action="store_true", help="one object a line on standard output")
    return parser


_STATUS = "Exit status: 0 done, 1 not done, or Wherry does not run, 2 wrong usage."
_STATUS_OF = {
    "add": "Exit status: 0 all added, 1 some are no addresses (the others are added), or nothing was added, "
    "2 wrong usage, or no address at all."
}
_WHAT = {
    "add": "Add downloads to the Wherry that runs; where none does, one is started in the tray.",
    "list": "The downloads on the list of the Wherry that runs, from the top.",
    "pause": "Pause downloads; what has come is kept.",
    "resume": "Let downloads go on. Those that failed or were cancelled begin again where they are named.",
    "cancel": "Cancel downloads, and drop what has come of them.",
    "limit": "Limit the speed of all together, or of each that is meant; without a rate tell the limits.",
    "history": "What has ended, the last first, done or not; also where Wherry does not run.",
    "quit": "End the Wherry that runs, and wait for its end.",
    "show": "Bring the window of the Wherry that runs to the front.",
}
CONTROL_COMMANDS: Final = tuple(_WHAT)


def _add_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("urls", nargs="*", metavar="URL")
    add("--dir", type=Path, metavar="DIR", help="where files go (default: as in the window)")
    add(
        "--out",
        type=typed("a name, not a path,", file_name),
        metavar="NAME",
        help="the file's name; for one URL",
    )
    add(
        "--on-conflict",
        type=typed("rename, skip or overwrite", conflict_word),
        metavar="rename|skip|overwrite",
        help="where a file of that name is there: save beside it, leave it, or move it to the trash",
    )
    add(
        "--limit-rate",
        type=typed("a rate such as 500K or 2M", _limit),
        metavar="N[K|M]",
        help="bytes/s, for each of these",
    )
    add(
        "--checksum",
        type=typed("ALGORITHM=HEX, or auto,", checksum_of),
        metavar="sha-256=HEX|auto",
        help="for one URL; auto: look for FILE.sha256, SHA256SUMS and kin beside each",
    )
    add(
        "--header",
        type=typed("'Name: value', and none that says what is fetched,", header_of),
        action="append",
        default=[],
        metavar="'K: V'",
        help="sent to the URL's own origin alone; may be repeated",
    )
    add("--queue", metavar="NAME", help="add to this queue (default: that which links go to)")
    grouping = parser.add_mutually_exclusive_group()
    grouping.add_argument(
        "--group",
        type=typed("a name", _group_name),
        metavar="NAME",
        help="in this group, a new one or one of the list (default: several URLs are a group of their own)",
    )
    grouping.add_argument("--no-group", action="store_true", help="several URLs are no group")
    add("--user", metavar="NAME:PASSWORD", help="without :PASSWORD it is asked for")
    add("--input-file", type=Path, metavar="FILE", help="one URL a line, as for aria2; - is standard input")
    add_verbose(parser, "let the Wherry that is started here log more")
    add("--again", action="store_true", help="also what is on the list already")


def _selection_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add(
        "ids",
        nargs="*",
        default=[],
        type=typed(f"an id, or its first {LEAST_ID_DIGITS} digits or more,", _id),
        metavar="ID",
        help="these; the first digits are enough",
    )
    add(
        "--state",
        type=typed(f"one of {', '.join(State)}", State),
        action="append",
        default=[],
        metavar="STATE",
        help="those in this state; may be repeated",
    )
    add(
        "--host",
        type=typed("a host, or *. and a domain,", pattern_of),
        action="append",
        default=[],
        metavar="HOST",
        help="those of this host; '*.example.org' for all below it; may be repeated",
    )
    add(
        "--text",
        action="append",
        default=[],
        metavar="TEXT",
        help="those with this in their name or address; may be repeated",
    )
    add(
        "--group",
        type=typed("a name", _group_name),
        action="append",
        default=[],
        metavar="NAME",
        help="those of the groups of this name; may be repeated",
    )


def _list_arguments(parser: Parser) -> None:
    _selection_arguments(parser)
    parser.add_argument("--watch", action="store_true", help="and again whenever one changes, until Ctrl-C")


def _deed_arguments(parser: Parser) -> None:
    _selection_arguments(parser)
    parser.add_argument("--all", action="store_true", help="all that are on the list")


def _limit_arguments(parser: Parser) -> None:
    parser.add_argument(
        "rate",
        nargs="?",
        type=typed("a rate such as 500K or 2M, or none,", _limit_word),
        metavar="N[K|M]|none",
        help="bytes/s; without it the present limits are told",
    )
    _selection_arguments(parser)
    parser.add_argument("--all", action="store_true", help="each that is on the list")


def _history_arguments(parser: Parser) -> None:
    _selection_arguments(parser)
    parser.add_argument(
        "--most",
        type=typed(f"a number from 1 to {ROWS_AT_MOST}", _most),
        default=LookUp().most,
        metavar="N",
        help="at most so many (default: %(default)s)",
    )


def _no_arguments(_parser: Parser) -> None:
    """Nothing but what all have."""


_ARGUMENTS: dict[str, Callable[[Parser], None]] = {
    "add": _add_arguments,
    "list": _list_arguments,
    "limit": _limit_arguments,
    "history": _history_arguments,
    "quit": _no_arguments,
    "show": _no_arguments,
    **{deed.value: _deed_arguments for deed in Deed},
}


def _add(parser: Parser, found: argparse.Namespace) -> tuple[Add, tuple[NoAddress, ...]]:
    links, rejected = links_of(parser, found.urls, found.input_file)
    from_site = found.checksum == FROM_SITE
    if (found.out or (found.checksum and not from_site)) and len(links) + len(rejected) != 1:
        parser.error("--out and --checksum are for one URL")
    request = Add(
        links,
        None if found.dir is None else found.dir.expanduser().absolute(),
        found.out,
        found.on_conflict,
        None if from_site else found.checksum,
        checksum_from_site=from_site,
        bytes_per_second=found.limit_rate,
        is_again=found.again,
        queue=found.queue,
        group=_group_of(found, links),
        joins_group=found.group is not None,
        secrets=secrets_of(parser, found.user, found.header),
    )
    return request, rejected


def _group_of(found: argparse.Namespace, links: tuple[Link, ...]) -> Group | None:
    """One for all of them; made here, as a long list is sent in several pieces."""
    if found.no_group or (found.group is None and len(links) < 2):
        return None
    return new_group(found.group or name_of_links([link.url for link in links]), time.time())


def _selection(found: argparse.Namespace) -> Selection:
    return Selection(
        tuple(found.ids), tuple(found.state), tuple(found.host), tuple(found.text), tuple(found.group)
    )


def _do(parser: Parser, found: argparse.Namespace) -> Do:
    selection = _selection(found)
    if bool(selection) == found.all:
        parser.error(_SAY_ONE if selection else _SAY_WHICH)
    return Do(Deed(parser.prog.rpartition(" ")[2]), selection)


def _limit_request(parser: Parser, found: argparse.Namespace) -> Limit | TellLimits:
    selection = _selection(found)
    if selection and found.all:
        parser.error(_SAY_ONE)
    meant = selection if selection or found.all else None
    return TellLimits(meant) if found.rate is None else Limit(_limit_or_none(found.rate), meant)


_REQUESTS: dict[str, Callable[[Parser, argparse.Namespace], Request | LookUp]] = {
    "list": lambda _parser, found: Tell(_selection(found), found.watch),
    "limit": _limit_request,
    "history": lambda _parser, found: LookUp(_selection(found), found.most),
    "quit": lambda _parser, _found: Quit(),
    "show": lambda _parser, _found: Open(),
    **{deed.value: _do for deed in Deed},
}


def _group_name(text: str) -> str:
    if not (name := fit_name(text)):
        raise ValueError("nothing is left of it")
    return name


def _id(text: str) -> str:
    digits = text.lower()
    if not LEAST_ID_DIGITS <= len(digits) <= ID_DIGITS or not set(digits) <= set("0123456789abcdef"):
        raise ValueError("no id")
    return digits


def _limit(text: str) -> int:
    rate = rate_of(text)
    if not LEAST_LIMIT <= rate <= LARGEST_LIMIT:
        raise ValueError("no rate that could be kept")
    return int(rate)


def _limit_word(text: str) -> str:
    """The same text, once it is known to be one: None is for a rate that was not given."""
    _limit_or_none(text)
    return text


def _limit_or_none(text: str) -> int | None:
    return None if rate_of(text) == math.inf else _limit(text)


def _most(text: str) -> int:
    number = int(text)
    if not 1 <= number <= ROWS_AT_MOST:
        raise ValueError(number)
    return number
