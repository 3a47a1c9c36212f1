"""What may be typed after `wherry`: a contract that scripts stand on."""

from __future__ import annotations

import argparse
import os
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qtapp.cli_control_arguments import (
    CONTROL_COMMANDS,
    ControlOptions,
    control_options,
    control_parser,
)
from qtapp.cli_parser import (
    FROM_SITE,
    Parser,
    add_common,
    asked_links_of,
    checksum_of,
    conflict_word,
    file_name,
    header_of,
    link_file,
    link_of,
    links_of,
    rate_of,
    secrets_of,
    typed,
)
from qtapp.domain import wherry_links
from qtapp.domain.fingerprints import parse_pin
from qtapp.domain.proxies import (
    NO_PROXY,
    BadProxy,
    ProxyChoice,
    one_for_all,
    parse_proxy,
    read_environment,
)
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.cli_parser import NoAddress
    from qtapp.domain.download import Checksum, Conflict, Secrets
    from qtapp.domain.links import Link

COMMANDS: Final = frozenset({"get", *CONTROL_COMMANDS})


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`wherry [--profile DIR] [--minimized] [URL|FILE…]`; `files` hold links, and are absolute. `asked` are
    those of links of our own scheme, which a web page may have followed."""

    profile: Path | None
    minimized: bool
    links: tuple[Link, ...]
    verbose: bool = False
    files: tuple[Path, ...] = ()
    asked: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class GetOptions:
    """`wherry get`: None where the settings or the caps decide; `bytes_per_second` inf for no limit."""

    profile: Path | None
    links: tuple[Link, ...]
    rejected: tuple[NoAddress, ...]
    folder: Path
    name: str | None
    conflict: Conflict | None
    connections: int | None
    parallel: int | None
    bytes_per_second: float | None
    checksum: Checksum | None
    checksum_from_site: bool
    keep_bad: bool
    secrets: Secrets = field(repr=False)
    ca_file: Path | None
    accepted_certificates: tuple[str, ...]
    proxies: ProxyChoice | None
    retries: int | None
    timeout_s: float | None
    json: bool
    verbose: bool


def parse(arguments: Sequence[str]) -> WindowOptions | GetOptions | ControlOptions:
    """What the words mean. Ends the process with status 2 and a sentence where they mean nothing."""
    parser = _window_parser()
    words = list(arguments)
    if (at := _command_index(words)) is not None:
        command, rest = words[at], words[:at] + words[at + 1 :]
        return _get_options(rest) if command == "get" else control_options(command, rest)
    found = parser.parse_args(words)
    files = {text: path for text in found.urls if (path := link_file(text)) is not None}
    asked = [text for text in found.urls if wherry_links.is_one(text)]
    links = tuple(link_of(parser, text) for text in found.urls if text not in files and text not in asked)
    return WindowOptions(
        found.profile,
        found.minimized,
        links,
        found.verbose,
        tuple(files.values()),
        tuple(link for text in asked for link in asked_links_of(parser, text)),
    )


def _command_index(words: list[str]) -> int | None:
    """Where the command stands, if it is the first word that is neither an option nor an option's value."""
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word == "--profile":
            skip = True
        elif not word.startswith("-"):
            return index if word in COMMANDS else None
    return None


def parsers() -> dict[str, Parser]:
    """All there is to be typed: the parser of each command, by its word; that of the window by ""."""
    commands = {command: control_parser(command) for command in CONTROL_COMMANDS}
    return {"": _window_parser(), "get": _get_parser(), **commands}


def _window_parser() -> Parser:
    parser = Parser(
        prog="wherry",
        description="A desktop download manager that never hands you a wrong file.",
        epilog=f"'wherry get --help' tells how to download without a window; {', '.join(CONTROL_COMMANDS)} "
        "speak to the Wherry that runs, and each has a --help of its own.",
    )
    add_common(parser)
    parser.add_argument("--minimized", action="store_true", help="start in the tray")
    parser.add_argument(
        "urls", nargs="*", metavar="URL|FILE", help="download these, and the links in these files"
    )
    return parser


def _get_parser() -> Parser:
    parser = Parser(
        prog="wherry get",
        description="Download without a window. Resumes what the same URL and folder left behind.",
        epilog="Exit status: 0 all done, 1 some failed, or are no addresses, 2 wrong usage, "
        "129/130/143 stopped with the bytes kept.",
    )
    add_common(parser)
    add = parser.add_argument
    add("urls", nargs="*", metavar="URL")
    add("--dir", type=Path, default=Path(), metavar="DIR", help="where files go (default: here)")
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
        "--connections",
        type=typed("a number from 1 to 64", _count),
        metavar="N",
        help="most per download",
    )
    add("--parallel", type=typed("a number from 1 to 64", _count), metavar="N", help="downloads at once")
    add(
        "--limit-rate",
        type=typed("a rate such as 500K or 2M, or none,", rate_of),
        metavar="N[K|M]",
        help="bytes/s, all; goes before the settings' limits, as does 'none'",
    )
    add(
        "--checksum",
        type=typed("ALGORITHM=HEX, or auto,", checksum_of),
        metavar="sha-256=HEX|auto",
        help="for one URL; auto: look for FILE.sha256, SHA256SUMS and kin beside each",
    )
    add("--keep-bad", action="store_true", help="keep a file whose checksum differs, as NAME.bad")
    add(
        "--header",
        type=typed("'Name: value', and none that says what is fetched,", header_of),
        action="append",
        default=[],
        metavar="'K: V'",
        help="sent to the URL's own origin alone; may be repeated",
    )
    add("--user", metavar="NAME:PASSWORD", help="without :PASSWORD it is asked for")
    add(
        "--cacert",
        type=typed("a readable file", _file),
        metavar="FILE",
        help="trust these certificates, too",
    )
    add(
        "--cert-fingerprint",
        type=typed("HOST[:PORT]=sha-256:HEX", _pin),
        action="append",
        default=[],
        metavar="HOST[:PORT]=sha-256:HEX",
        help="take this certificate of this host, whoever vouches for it; may be repeated",
    )
    add(
        "--proxy",
        type=typed("none, env, or an http://, socks5:// or socks5h:// address", _proxies),
        metavar="URL",
        help="the way to every server; 'env': what http_proxy and its like say (default: the proxy "
        "of your own in the settings, else none)",
    )
    add(
        "--retries",
        type=typed("a number from 1 to 1000", _retries),
        metavar="N",
        help="tries without progress",
    )
    add("--timeout", type=typed("seconds", _seconds), metavar="SECONDS", help="longest silence")
    add("--input-file", type=Path, metavar="FILE", help="one URL a line, as for aria2; - is standard input")
    add("--json", action="store_true", help="one object a line on standard output")
    return parser


def _get_options(words: list[str]) -> GetOptions:
    parser = _get_parser()
    found = parser.parse_args(words)
    links, rejected = links_of(parser, found.urls, found.input_file)
    from_site = found.checksum == FROM_SITE
    if (found.out or (found.checksum and not from_site)) and len(links) + len(rejected) != 1:
        parser.error("--out and --checksum are for one URL")
    return GetOptions(
        profile=found.profile,
        links=links,
        rejected=rejected,
        folder=Path(found.dir).expanduser().absolute(),
        name=found.out,
        conflict=found.on_conflict,
        connections=found.connections,
        parallel=found.parallel,
        bytes_per_second=found.limit_rate,
        checksum=None if from_site else found.checksum,
        checksum_from_site=from_site,
        keep_bad=found.keep_bad,
        secrets=secrets_of(parser, found.user, found.header),
        ca_file=found.cacert,
        accepted_certificates=tuple(found.cert_fingerprint),
        proxies=found.proxy,
        retries=found.retries,
        timeout_s=found.timeout,
        json=found.json,
        verbose=found.verbose,
    )


def _count(text: str) -> int:
    return _between(int(text), 1, 64)


def _retries(text: str) -> int:
    return _between(int(text), 1, 1000)


def _between(number: int, low: int, high: int) -> int:
    if not low <= number <= high:
        raise ValueError(number)
    return number


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0.1 <= seconds <= 86400:
        raise ValueError(seconds)
    return seconds


def _file(text: str) -> Path:
    path = Path(text)
    with path.open("rb"):
        return path


def _pin(text: str) -> str:
    return str(parse_pin(text))


def _proxies(text: str) -> ProxyChoice:
    if text == "none":
        return NO_PROXY
    if text != "env":
        return one_for_all(parse_proxy(text))
    try:
        return read_environment(os.environ)
    except BadProxy as error:
        # what is wrong was not typed: say where it stands
        raise argparse.ArgumentTypeError(f"the environment's {error}") from error
