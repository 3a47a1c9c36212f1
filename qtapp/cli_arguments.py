"""What may be typed after `wherry`: a contract that scripts stand on."""

from __future__ import annotations

import argparse
import math
import os
import re
import sys
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from qtapp import __version__
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum, Conflict, Secrets
from qtapp.domain.fingerprints import parse_pin
from qtapp.domain.headers import can_be_sent, is_free
from qtapp.domain.links import BadLink, Link, normalise, redacted
from qtapp.domain.proxies import (
    NO_PROXY,
    BadProxy,
    ProxyChoice,
    one_for_all,
    parse_proxy,
    read_environment,
)
from qtapp.domain.units import parse_rate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_Value = TypeVar("_Value")

# in place of a digest: the one that the site keeps beside the file
_FROM_SITE = "auto"
_OPTION = re.compile(r"-[a-z]|--[a-z]{2,16}(?:-[a-z]{1,16})*")


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`wherry [--profile DIR] [--minimized] [URL…]`"""

    profile: Path | None
    minimized: bool
    links: tuple[Link, ...]
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class GetOptions:
    """`wherry get`: None where the settings or the caps decide; `bytes_per_second` inf for no limit."""

    profile: Path | None
    links: tuple[Link, ...]
    rejected: tuple[str, ...]
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


class _Parser(argparse.ArgumentParser):
    """One whose complaints never repeat what was typed where it may be secret."""

    def __init__(self, **kwargs: str) -> None:
        # a script that abbreviates would break with the next option
        super().__init__(allow_abbrev=False, **kwargs)  # type: ignore[arg-type]

    def parse_args(self, words: Sequence[str]) -> argparse.Namespace:  # type: ignore[override]
        found, unknown = self.parse_known_args(words)
        if unknown:
            options = [word.partition("=")[0] for word in unknown if re.match(r"--?[a-z]", word)]
            named = ", ".join(word for word in options if _OPTION.fullmatch(word))
            self.error(f"no such option: {named}" if named else "too many words, or an unknown option")
        return found

    def error(self, message: str) -> NoReturn:
        """One line and the way to more: the whole usage would hide it."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog}: '{self.prog} --help' tells more\n")


def parse(arguments: Sequence[str]) -> WindowOptions | GetOptions:
    """What the words mean. Ends the process with status 2 and a sentence where they mean nothing."""
    parser = _window_parser()
    words = list(arguments)
    if (at := _command_index(words)) is not None:
        return _get_options(words[:at] + words[at + 1 :])
    found = parser.parse_args(words)
    links = tuple(_link(parser, url) for url in found.urls)
    return WindowOptions(found.profile, found.minimized, links, found.verbose)


def _command_index(words: list[str]) -> int | None:
    """Where `get` stands, if it is the first word that is neither an option nor an option's value."""
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word == "--profile":
            skip = True
        elif not word.startswith("-"):
            return index if word == "get" else None
    return None


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="wherry",
        description="A desktop download manager that never hands you a wrong file.",
        epilog="'wherry get --help' tells how to download without a window.",
    )
    _add_common(parser)
    parser.add_argument("--minimized", action="store_true", help="start in the tray")
    parser.add_argument("urls", nargs="*", metavar="URL", help="download these")
    return parser


def _add_common(parser: _Parser) -> None:
    parser.add_argument("--version", action="version", version=f"wherry {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep settings, history and logs in DIR")
    parser.add_argument("--verbose", action="store_true", help="log more, and on the terminal as well")


def _get_parser() -> _Parser:
    parser = _Parser(
        prog="wherry get",
        description="Download without a window. Resumes what the same URL and folder left behind.",
        epilog="Exit status: 0 all done, 1 some failed, 2 wrong usage, 130/143 stopped with the bytes kept.",
    )
    _add_common(parser)
    add = parser.add_argument
    add("urls", nargs="*", metavar="URL")
    add("--dir", type=Path, default=Path(), metavar="DIR", help="where files go (default: here)")
    add(
        "--out",
        type=_typed("a name, not a path,", _name),
        metavar="NAME",
        help="the file's name; for one URL",
    )
    add(
        "--on-conflict",
        type=_typed("rename, skip or overwrite", _conflict),
        metavar="rename|skip|overwrite",
        help="where a file of that name is there: save beside it, leave it, or move it to the trash",
    )
    add(
        "--connections",
        type=_typed("a number from 1 to 64", _count),
        metavar="N",
        help="most per download",
    )
    add("--parallel", type=_typed("a number from 1 to 64", _count), metavar="N", help="downloads at once")
    add(
        "--limit-rate",
        type=_typed("a rate such as 500K or 2M, or none,", _rate),
        metavar="N[K|M]",
        help="bytes/s, all; goes before the settings' limits, as does 'none'",
    )
    add(
        "--checksum",
        type=_typed("ALGORITHM=HEX, or auto,", _checksum),
        metavar="sha-256=HEX|auto",
        help="for one URL; auto: look for FILE.sha256, SHA256SUMS and kin beside each",
    )
    add("--keep-bad", action="store_true", help="keep a file whose checksum differs, as NAME.bad")
    add(
        "--header",
        type=_typed("'Name: value', and none that says what is fetched,", _header),
        action="append",
        default=[],
        metavar="'K: V'",
        help="sent to the URL's own origin alone; may be repeated",
    )
    add("--user", metavar="NAME:PASSWORD", help="without :PASSWORD it is asked for")
    add(
        "--cacert",
        type=_typed("a readable file", _file),
        metavar="FILE",
        help="trust these certificates, too",
    )
    add(
        "--cert-fingerprint",
        type=_typed("HOST[:PORT]=sha-256:HEX", _pin),
        action="append",
        default=[],
        metavar="HOST[:PORT]=sha-256:HEX",
        help="take this certificate of this host, whoever vouches for it; may be repeated",
    )
    add(
        "--proxy",
        type=_typed("none, env, or an http://, socks5:// or socks5h:// address", _proxies),
        metavar="URL",
        help="the way to every server; 'env': what http_proxy and its like say (default: the proxy "
        "of your own in the settings, else none)",
    )
    add(
        "--retries",
        type=_typed("a number from 1 to 1000", _retries),
        metavar="N",
        help="tries without progress",
    )
    add("--timeout", type=_typed("seconds", _seconds), metavar="SECONDS", help="longest silence")
    add("--input-file", type=Path, metavar="FILE", help="one URL a line; - reads standard input")
    add("--json", action="store_true", help="one object a line on standard output")
    return parser


def _get_options(words: list[str]) -> GetOptions:
    parser = _get_parser()
    found = parser.parse_args(words)
    links = [_link(parser, url) for url in found.urls]
    listed, rejected = _listed(parser, found.input_file)
    links = list(dict.fromkeys((*links, *listed)))  # an address given twice is fetched once
    if not links and not rejected:
        parser.error("no URL given")
    from_site = found.checksum == _FROM_SITE
    if (found.out or (found.checksum and not from_site)) and len(links) + len(rejected) != 1:
        parser.error("--out and --checksum are for one URL")
    return GetOptions(
        profile=found.profile,
        links=tuple(links),
        rejected=tuple(rejected),
        folder=Path(found.dir).expanduser().absolute(),
        name=found.out,
        conflict=found.on_conflict,
        connections=found.connections,
        parallel=found.parallel,
        bytes_per_second=found.limit_rate,
        checksum=None if from_site else found.checksum,
        checksum_from_site=from_site,
        keep_bad=found.keep_bad,
        secrets=_secrets(parser, found.user, found.header),
        ca_file=found.cacert,
        accepted_certificates=tuple(found.cert_fingerprint),
        proxies=found.proxy,
        retries=found.retries,
        timeout_s=found.timeout,
        json=found.json,
        verbose=found.verbose,
    )


def _link(parser: _Parser, text: str) -> Link:
    try:
        return normalise(text)
    except BadLink as error:
        parser.error(f"no address that can be downloaded: {redacted(text)!r} ({error})")


def _listed(parser: _Parser, path: Path | None) -> tuple[list[Link], list[str]]:
    """The links in an input file, and the lines that hold none; empty and # lines are passed over."""
    if path is None:
        return [], []
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        parser.error(f"cannot read {path}: {error.strerror}")
    text = data.decode("utf-8-sig", "replace")
    links, rejected = [], []
    for line in text.splitlines():
        word = line.strip()
        if not word or word.startswith("#"):
            continue
        try:
            links.append(normalise(word))
        except BadLink:
            rejected.append(word)
    return links, rejected


def _secrets(parser: _Parser, user: str | None, headers: list[tuple[str, str]]) -> Secrets:
    if user is None:
        return Secrets(headers=tuple(headers))
    name, colon, password = user.partition(":")
    if not colon:
        if not sys.stdin.isatty():
            parser.error("--user needs NAME:PASSWORD where no terminal can ask for the password")
        password = getpass(f"Password for {name}: ")
    return Secrets(headers=tuple(headers), user=name, password=password)


def _typed(what: str, read: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """An argparse type whose complaint says what is wanted and never repeats the value: it may be secret."""

    def checked(text: str) -> _Value:
        try:
            return read(text)
        except (ValueError, OSError) as error:
            raise argparse.ArgumentTypeError(f"{what} is wanted") from error

    return checked


def _name(text: str) -> str:
    if not text.strip(" .") or re.search(r"[/\\\0]", text):
        raise ValueError("no name")
    return text


def _conflict(text: str) -> Conflict:
    conflict = Conflict(text)
    if conflict is Conflict.ASK:
        raise ValueError("nobody to ask")
    return conflict


def _rate(text: str) -> float:
    return math.inf if text == "none" else parse_rate(text)


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


def _checksum(text: str) -> Checksum | str:
    algorithm, _, digits = text.strip().lower().partition("=")
    if algorithm == _FROM_SITE and not digits:
        return _FROM_SITE
    if not re.fullmatch(r"[0-9a-f]+", digits) or len(digits) != 2 * DIGEST_BYTES.get(algorithm, 0):
        raise ValueError(algorithm)
    return Checksum(algorithm, digits)


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not (colon and is_free(name) and can_be_sent(value)):
        raise ValueError("no header, or one of ours")
    return name, value.strip()


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
