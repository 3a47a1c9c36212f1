"""What the commands of `wherry` have in common: a parser that keeps secrets to itself, and readers of what is
typed."""

from __future__ import annotations

import argparse
import math
import re
import sys
from contextlib import suppress
from dataclasses import field
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar
from urllib.parse import urlsplit
from urllib.request import url2pathname

from qtapp import __version__
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum, Conflict, Secrets
from qtapp.domain.headers import can_be_sent, is_free
from qtapp.domain.links import BadLink, Link, Reason, normalise, redacted
from qtapp.domain.units import parse_rate
from qtapp.domain.values import dataclass
from qtapp.domain.wherry_links import links_asked_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Value = TypeVar("Value")

# in place of a digest: the one that the site keeps beside the file
FROM_SITE = "auto"
_OPTION = re.compile(r"-[a-z]|--[a-z]{2,16}(?:-[a-z]{1,16})*")


@dataclass(frozen=True, slots=True)
class NoAddress:
    """What stands in the place of an address, and why it is none; `text` may hold secrets."""

    text: str = field(repr=False)
    reason: Reason
    has_bad_option: bool = False

    @property
    def why(self) -> str:
        """One sentence."""
        if self.has_bad_option:
            return "The name or the checksum below it cannot be right."
        if self.reason is Reason.SCHEME:
            return "Only http:// and https:// addresses can be downloaded."
        return "This is no address that can be downloaded, such as https://example.org/file.zip."


class Parser(argparse.ArgumentParser):
    """One whose complaints never repeat what was typed where it may be secret."""

    def __init__(self, **kwargs: str) -> None:
        # a script that abbreviates would break with the next option
        super().__init__(allow_abbrev=False, **kwargs)  # type: ignore[arg-type]

    def parse_args(self, words: Sequence[str]) -> argparse.Namespace:  # type: ignore[override]
        options = words[: words.index("--")] if "--" in words else words
        if "--version" in options and "--verbose" in options:
            self._tell_versions(options)
        found, unknown = self.parse_known_args(words)
        if unknown:
            options = [word.partition("=")[0] for word in unknown if re.match(r"--?[a-z]", word)]
            named = ", ".join(word for word in options if _OPTION.fullmatch(word))
            self.error(f"no such option: {named}" if named else "too many words, or an unknown option")
        return found

    def _tell_versions(self, words: Sequence[str]) -> NoReturn:
        from qtapp.versions import full_version  # noqa: PLC0415 - loads Qt, for this alone

        profile = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
        profile.add_argument("--profile", type=Path)
        found, _others = profile.parse_known_args(words)
        sys.stdout.write(full_version(found.profile))
        self.exit(0)

    def error(self, message: str) -> NoReturn:
        """One line and the way to more: the whole usage would hide it."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog}: '{self.prog} --help' tells more\n")


def add_common(parser: Parser) -> None:
    add_version(parser)
    add_verbose(parser, "log more, and on the terminal as well")


def add_version(parser: Parser) -> None:
    """What every command takes."""
    parser.add_argument(
        "--version",
        action="version",
        version=f"wherry {__version__}",
        help="tell the version; with --verbose all that a bug report needs",
    )
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep settings, history and logs in DIR")


def add_verbose(parser: Parser, what: str) -> None:
    parser.add_argument("--verbose", action="store_true", help=what)


def link_of(parser: Parser, text: str) -> Link:
    try:
        return normalise(text)
    except BadLink as error:
        parser.error(f"no address that can be downloaded: {redacted(text)!r} ({error})")


def asked_links_of(parser: Parser, text: str) -> tuple[Link, ...]:
    try:
        return links_asked_for(text)
    except BadLink as error:
        parser.error(f"no wherry: link that can be followed: {redacted(text)[:200]!r} ({error})")


def link_file(text: str) -> Path | None:
    """The file that is meant, by its path or as desktops have it; None for what is no file."""
    if text.lower().startswith("file:"):
        parts = urlsplit(text)
        return Path(url2pathname(parts.path)) if parts.netloc in ("", "localhost") else None
    path = Path(text)
    with suppress(OSError, ValueError):
        if "://" not in text and path.is_file():
            return path.absolute()
    return None


def links_of(
    parser: Parser, typed_words: Sequence[str], input_file: Path | None
) -> tuple[tuple[Link, ...], tuple[NoAddress, ...]]:
    """What is to be downloaded, each address once, and what cannot be: one bad address keeps none of the
    others back. Ends the process with status 2 where nothing but such was typed, or nothing at all."""
    links, rejected = _sifted(typed_words)
    if typed_words and input_file is None and not links:
        said = (f"{redacted(bad.text)!r}: {bad.why}" for bad in rejected)
        parser.error(f"\n{parser.prog}: ".join(said))
    listed, odd = _listed(_lines_of(parser, input_file))
    links, rejected = [*links, *listed], [*rejected, *odd]
    if not links and not rejected:
        parser.error("no URL given")
    once: dict[tuple[str, str | None, str | None], Link] = {}
    for link in links:
        once.setdefault((link.url, link.user, link.password), link)
    return tuple(once.values()), tuple(rejected)


def _lines_of(parser: Parser, path: Path | None) -> list[str]:
    """Those of an input file."""
    if path is None:
        return []
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        parser.error(f"cannot read {path}: {error.strerror}")
    return data.decode("utf-8-sig", "replace").splitlines()


def _listed(lines: list[str]) -> tuple[list[Link], list[NoAddress]]:
    """The addresses in the lines, one each, with what stands below them: their names and checksums, as in
    input files of aria2. Several addresses in a line, with tabs between them, are of one file."""
    if not lines:
        return [], []
    # a start without a list does without them
    from qtapp.domain import list_entry  # noqa: PLC0415
    from qtapp.domain.input_file import blocks  # noqa: PLC0415
    from qtapp.domain.metalink import ListedFile  # noqa: PLC0415

    links: list[Link] = []
    rejected: list[NoAddress] = []
    for block in blocks(lines):
        words = [word.strip() for word in block.text.split("\t")]
        try:
            url, mirrors, user, password = list_entry.addresses(words)
            name = list_entry.file_name(block.options.get("out", ""))
            digest = block.options.get("checksum")
            checksum = list_entry.checksum(digest) if digest else None
        except list_entry.FlawError as error:
            _links, odd = _sifted(words[:1])
            is_address = error.flaw is not list_entry.Flaw.ADDRESS
            rejected += [NoAddress(words[0], Reason.MALFORMED, has_bad_option=True)] if is_address else odd
            continue
        if name is None and checksum is None and not mirrors:
            links.append(Link(url, user, password))
        else:
            links.append(ListedFile(url, user, password, name, checksum, mirrors))
    return links, rejected


def _sifted(words: Sequence[str]) -> tuple[list[Link], list[NoAddress]]:
    links, rejected = [], []
    for word in words:
        try:
            links.append(normalise(word))
        except BadLink as error:
            rejected.append(NoAddress(word, error.reason))
    return links, rejected


def secrets_of(parser: Parser, user: str | None, headers: list[tuple[str, str]]) -> Secrets:
    if user is None:
        return Secrets(headers=tuple(headers))
    name, colon, password = user.partition(":")
    if not colon:
        if not sys.stdin.isatty():
            parser.error("--user needs NAME:PASSWORD where no terminal can ask for the password")
        password = getpass(f"Password for {name}: ")
    return Secrets(headers=tuple(headers), user=name, password=password)


def typed(what: str, read: Callable[[str], Value]) -> Callable[[str], Value]:
    """An argparse type whose complaint says what is wanted and never repeats the value: it may be secret."""

    def checked(text: str) -> Value:
        try:
            return read(text)
        except (ValueError, OSError) as error:
            raise argparse.ArgumentTypeError(f"{what} is wanted") from error

    return checked


def file_name(text: str) -> str:
    if not text.strip(" .") or re.search(r"[/\\\0]", text):
        raise ValueError("no name")
    return text


def conflict_word(text: str) -> Conflict:
    conflict = Conflict(text)
    if conflict is Conflict.ASK:
        raise ValueError("nobody to ask")
    return conflict


def rate_of(text: str) -> float:
    return math.inf if text == "none" else parse_rate(text)


def checksum_of(text: str) -> Checksum | str:
    algorithm, _, digits = text.strip().lower().partition("=")
    if algorithm == FROM_SITE and not digits:
        return FROM_SITE
    if not re.fullmatch(r"[0-9a-f]+", digits) or len(digits) != 2 * DIGEST_BYTES.get(algorithm, 0):
        raise ValueError(algorithm)
    return Checksum(algorithm, digits)


def header_of(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not (colon and is_free(name) and can_be_sent(value)):
        raise ValueError("no header, or one of ours")
    return name, value.strip()
