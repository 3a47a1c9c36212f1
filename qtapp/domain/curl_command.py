"""cURL command lines, as browsers copy them: what is asked for, and with which headers.

Two shells are spoken: "Copy as cURL (bash)", which is also what Firefox copies and what people type, and
"Copy as cURL (cmd)" of Windows, where a caret takes a letter's meaning and a quotation mark hides in `\\"`.
"""

from __future__ import annotations

import re
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from qtapp.domain.addresses import Link, normalise
from qtapp.domain.request_headers import MOST_HEADERS, is_givable
from qtapp.domain.shell_words import UnclosedError, words_of_bash, words_of_cmd
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_COMMAND = 1 << 20

_START = re.compile(r"\s*(?:[$>%]\s+)?curl(?:\.exe)?(?=\s|\^|\\|$)", re.IGNORECASE)
_IS_CMD = re.compile(
    r"curl(?:\.exe)?\s+(?:-\S+\s+)*\^\"|[ \t]\^[ \t]*\r?$|\^\"", re.IGNORECASE | re.MULTILINE
)
_PROMPT = re.compile(r"\A\s*[$>%]\s+")


class CurlProblem(StrEnum):
    """Why a command line is not taken."""

    METHOD = "curl-method"  # it sends something: a form, a file, another method than GET
    OPTION = "curl-option"  # what it asks for by an option cannot be done
    SYNTAX = "curl-syntax"  # a quote that is not closed, an option without its value
    TOO_LARGE = "curl-too-large"


class BadCurlError(ValueError):
    """Not a command line that can be followed. `shown` is what of it may be quoted: no address, no value."""

    def __init__(self, problem: CurlProblem, shown: str = "curl") -> None:
        super().__init__(f"{problem}: {shown}")
        self.problem = problem
        self.shown = shown


@dataclass(frozen=True, slots=True)
class CurlRequest:
    """One address of a command line. `headers` are what the user gave, secrets among them; `link` has user
    and password. `name` is what its file is to be called, None where that was not said."""

    link: Link
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    name: str | None = None


def is_curl(text: str) -> bool:
    """Whether it begins as a command line does."""
    return _START.match(text[:200]) is not None


def parse_curl(text: str) -> tuple[CurlRequest, ...]:
    """The requests of one or several commands, in their order.

    Raises:
        BadCurlError: one of them cannot be followed; so none is, as half of it may be what was not meant.
        BadLink: an address is none to fetch from.
    """
    if len(text) > LONGEST_COMMAND:
        raise BadCurlError(CurlProblem.TOO_LARGE)
    text = _PROMPT.sub("", text, count=1)
    found: list[CurlRequest] = []
    command: list[str] = []
    try:
        for word in words_of_cmd(text) if _IS_CMD.search(text) else words_of_bash(text):
            if word is not None:
                command.append(word)
            elif command:
                found += _requests_of(command)
                command = []
    except UnclosedError as error:
        raise BadCurlError(CurlProblem.SYNTAX) from error
    return tuple(found)


# options: with a value, by what becomes of it
_HEADER = {"-H", "--header"}
_AGENT = {"-A", "--user-agent"}
_REFERRER = {"-e", "--referer"}
_COOKIE = {"-b", "--cookie"}
_USER = {"-u", "--user"}
_METHOD = {"-X", "--request"}
_OUTPUT = {"-o", "--output"}
_URL = {"--url"}
# what changes how a request is made, and not what it asks for; the settings say so for all downloads
_PASSED_OVER = {
    "-m", "--max-time", "--connect-timeout", "--retry", "--retry-delay", "--retry-max-time", "--limit-rate",
    "--max-redirs", "-Y", "--speed-limit", "-y", "--speed-time", "--ciphers", "--tls13-ciphers", "-w",
    "--write-out", "--keepalive-time", "-c", "--cookie-jar", "--create-file-mode", "--output-dir",
    "--stderr", "--trace", "--trace-ascii", "-D", "--dump-header", "-C", "--continue-at", "--curves",
}  # fmt: skip
_WITH_VALUE = (
    _HEADER | _AGENT | _REFERRER | _COOKIE | _USER | _METHOD | _OUTPUT | _URL | _PASSED_OVER
)  # fmt: skip
_SENDS = {
    "-d", "--data", "--data-raw", "--data-ascii", "--data-binary", "--data-urlencode", "--json", "-F",
    "--form", "--form-string", "-T", "--upload-file", "-I", "--head", "-G", "--get",
}  # fmt: skip
_FLAGS = {
    "--compressed", "-L", "--location", "-s", "--silent", "-S", "--show-error", "-v", "--verbose", "-i",
    "--include", "-f", "--fail", "--fail-with-body", "-O", "--remote-name", "--remote-name-all", "-J",
    "--remote-header-name", "-#", "--progress-bar", "-k", "--insecure", "-g", "--globoff", "--http1.0", "-0",
    "--http1.1", "--http2", "--http2-prior-knowledge", "--http3", "-4", "--ipv4", "-6", "--ipv6",
    "--tr-encoding", "--no-progress-meter", "--create-dirs", "-N", "--no-buffer", "--no-keepalive",
    "--path-as-is", "--tcp-nodelay", "-R", "--remote-time", "--basic", "--digest", "--anyauth", "--tlsv1.2",
    "--tlsv1.3", "-1", "--tlsv1", "--no-clobber", "-q", "--disable", "-Z", "--parallel",
}  # fmt: skip


class _Command:
    """What one command says, by its options."""

    def __init__(self) -> None:
        self.headers: dict[str, tuple[str, str]] = {}
        self.urls: list[str] = []
        self.names: list[str] = []
        self.login: tuple[str, str | None] | None = None

    def take(self, option: str, value: str) -> None:
        """Raises BadCurlError."""
        if option in _OUTPUT:
            self.names.append(value)
        elif option in _URL or option == "":
            self.urls.append(value)
        elif option in _USER:
            user, colon, password = value.partition(":")
            self.login = user, password if colon else None
        elif option in _METHOD:
            if value.upper() != "GET":
                raise BadCurlError(CurlProblem.METHOD, value.upper()[:20] if value.isalpha() else option)
        else:
            self._take_header(option, value)

    def _take_header(self, option: str, value: str) -> None:
        if option in _HEADER:
            header, colon, content = value.partition(":")
            if colon:
                self._give(header.strip(), content.strip())
        elif option in _AGENT:
            self._give("User-Agent", value)
        elif option in _REFERRER:
            self._give("Referer", value.removesuffix(";auto"))
        elif option in _COOKIE:
            if "=" not in value:  # the name of a file with cookies
                raise BadCurlError(CurlProblem.OPTION, option)
            self._give("Cookie", value)

    def _give(self, header: str, value: str) -> None:
        # what is ours to set, as the browser's own connection had it, is passed over
        if is_givable((header, value)):
            self.headers[header.lower()] = header, value

    def requests(self) -> Iterator[CurlRequest]:
        """Raises BadCurlError, BadLink."""
        if not self.urls or len(self.headers) > MOST_HEADERS:
            raise BadCurlError(CurlProblem.SYNTAX)
        for number, url in enumerate(self.urls):
            link = normalise(url if "://" in url else f"http://{url}")
            if self.login is not None:
                link = Link(link.url, *self.login)
            name = self.names[number] if number < len(self.names) else "-"
            yield CurlRequest(link, tuple(self.headers.values()), None if name == "-" else name)


def _requests_of(words: Sequence[str]) -> Iterator[CurlRequest]:
    """Raises BadCurlError, BadLink."""
    if words[0].lower() not in ("curl", "curl.exe"):
        raise BadCurlError(CurlProblem.SYNTAX)
    command = _Command()
    for option, value in _options_of(words[1:]):
        command.take(option, value)
    return command.requests()


def _options_of(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each option with its value, "" for none; an address has the option "". Raises BadCurlError."""
    position = 0
    only_addresses = False

    def next_value(option: str) -> str:
        nonlocal position
        if position >= len(words):
            raise BadCurlError(CurlProblem.SYNTAX, option)
        position += 1
        return words[position - 1]

    while position < len(words):
        word = words[position]
        position += 1
        if only_addresses or not word.startswith("-") or word == "-":
            yield "", word
        elif word == "--":
            only_addresses = True
        elif word.startswith("--"):
            _refuse(word)
            yield word, next_value(word) if word in _WITH_VALUE else ""
        else:
            # short ones may stand together, and the last with its value: -sSLo NAME, -XGET
            for at in range(1, len(word)):
                option = f"-{word[at]}"
                _refuse(option)
                if option in _WITH_VALUE:
                    yield option, word[at + 1 :] or next_value(option)
                    break
                yield option, ""


def _refuse(option: str) -> None:
    """Raises BadCurlError for what cannot be done, or is not known."""
    if option in _SENDS:
        raise BadCurlError(CurlProblem.METHOD, option)
    if option not in _WITH_VALUE and option not in _FLAGS:
        raise BadCurlError(CurlProblem.OPTION, option[:40])
