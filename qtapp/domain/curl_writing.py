"""A download as a cURL command line for a POSIX shell, without its secrets; `curl_command` reads it back."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qtapp.domain.request_headers import kept_and_secret
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.domain.download import DownloadSpec

# curl takes these in an address for several addresses, unless it is told not to
_GLOBS = frozenset("[]{}")
_OPTIONS = {"user-agent": "-A", "referer": "-e"}
_FIELD = re.compile(r"([^&;]*)([&;]?)")
# as `redaction` knows them, and the short ones of signed addresses
_TELLING = re.compile(
    r"passw|passphrase|pwd|secret|token|api[_-]?key|signature|credential|session|cookie|auth(?!or)"
    r"|\A(?:key|pass|sid|sig|jwt|hmac)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CurlLine:
    """One command line, and whether it asks for all that the download does: no secret was left out."""

    text: str
    is_whole: bool


def curl_line(spec: DownloadSpec, name: str) -> CurlLine:
    """The command that fetches it into a file called `name`, and goes on with what is there of it."""
    url = without_tokens(spec.url)
    kept, secret = kept_and_secret(spec.headers)
    words = ["curl", "-L", "-C", "-", "-o", name]
    for header, value in kept:
        option = _OPTIONS.get(header.lower())
        # at the end of a referrer that has a meaning of its own
        words += (
            [option, value]
            if option is not None and not value.endswith(";auto")
            else ["-H", f"{header}: {value}"]
        )
    if not _GLOBS.isdisjoint(url):
        words.append("-g")
    words.append(url)
    return CurlLine(" ".join(map(_quoted, words)), url == spec.url and not secret and not spec.secrets)


def without_tokens(url: str) -> str:
    """`url` without the fields of its query that are named as passwords and tokens are."""
    before, mark, query = url.partition("?")
    kept = "".join(_fields(query))
    if kept == query:
        return url
    kept = kept.rstrip("&;")
    return f"{before}{mark}{kept}" if kept else before


def _fields(query: str) -> Iterator[str]:
    for field in _FIELD.finditer(query):
        name, equals, _value = field[1].partition("=")
        if not equals or not _TELLING.search(unquote(name)):
            yield field[0]


def _quoted(word: str) -> str:
    # the two together are how a command for cmd.exe is known
    return shlex.quote(word).replace('^"', "^''\"")
