"""The filename in a Content-Disposition header, as RFC 6266 says and as servers really write it."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header
from urllib.parse import unquote_to_bytes

# longer ones are not cut: the cut could change the name's extension
_LONGEST_HEADER = 8192

# A value is a quoted string (its end may be missing) or runs to the next semicolon: many servers leave
# spaces unquoted. Nothing in it goes back, so hostile headers take no longer than others.
# What is quoted where a parameter should begin is passed over, lest a name be found inside it.
_PARAMETER = re.compile(
    r'(?<![^\s;])(?:([^\s=;"]{1,64}+)\s*+=\s*+("(?:[^"\\]|\\.)*+"?|[^;]*)|"(?:[^"\\]|\\.)*+"?)', re.DOTALL
)
_EXTENDED = re.compile(r"([A-Za-z0-9_.-]+)'[A-Za-z0-9-]*'(.*)", re.DOTALL)
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CONTINUED = re.compile(r"filename\*(0|[1-9][0-9]?)(\*?)")
_ENCODED_WORD = re.compile(r"\s*(?:=\?[\w.-]+\?[bq]\?[^?\s]*\?=\s*)+", re.IGNORECASE)
_CHARSETS = {"utf-8": "utf-8", "utf8": "utf-8", "iso-8859-1": "latin-1"}


def filename_parameter(header: str) -> str | None:
    """The decoded value of filename* or, where that is missing or broken, of filename; None without either.

    The value may still hold separators and anything else. Of two of a kind the first counts. Never raises.
    """
    if len(header) > _LONGEST_HEADER:
        return None
    parameters: dict[str, str] = {}
    for match in _PARAMETER.finditer(header):
        if match[1] is not None:
            parameters.setdefault(match[1].lower(), match[2].strip())
    extended = parameters.get("filename*")
    name = _decoded_extended(extended) if extended is not None else None
    if name is None and "filename" in parameters:
        name = _decoded_plain(_unquoted(parameters["filename"]))
    return name or _joined_pieces(parameters) or None


def text_of_bytes(raw: bytes) -> str:
    """UTF-8 if it is that, else Latin-1, which takes anything."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    body = value[1:-1] if len(value) > 1 and value.endswith('"') else value[1:]
    # only these two pairs: a Windows path in quotes means its backslashes
    return body.replace('\\"', '"').replace("\\\\", "\\")


def _decoded_extended(value: str) -> str | None:
    """The text of charset'language'percent-encoded; None where it is not in order."""
    match = _EXTENDED.fullmatch(_unquoted(value))
    if match is None or _BAD_ESCAPE.search(match[2]):
        return None
    charset = _CHARSETS.get(match[1].lower())
    if charset is None:
        return None
    try:
        return unquote_to_bytes(match[2]).decode(charset)
    except UnicodeDecodeError:
        return None


def _decoded_plain(value: str) -> str:
    """Undoes what servers do to a plain value: UTF-8 read as Latin-1, RFC 2047 words, percent escapes."""
    value = _without_mojibake(value)
    if _ENCODED_WORD.fullmatch(value):
        return _decoded_words(value)
    if "%" not in value or _BAD_ESCAPE.search(value):
        return value
    try:
        return unquote_to_bytes(value).decode()
    except UnicodeDecodeError:
        return value


def _without_mojibake(value: str) -> str:
    """Header bytes arrive as Latin-1; they nearly always meant UTF-8 where they can be read as that."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value


def _decoded_words(value: str) -> str:
    try:
        return "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii")
            for part, charset in decode_header(value)
        )
    except (HeaderParseError, LookupError, ValueError):
        return value


def _joined_pieces(parameters: dict[str, str]) -> str | None:
    """The name sent in pieces filename*0, filename*1* … (RFC 2231), up to the first that is missing."""
    pieces = {
        int(match[1]): (_unquoted(value), bool(match[2]))
        for name, value in parameters.items()
        if (match := _CONTINUED.fullmatch(name))
    }
    raw = b""
    charset = "utf-8"
    for index in range(len(pieces)):
        if index not in pieces:
            break
        value, is_encoded = pieces[index]
        if is_encoded and index == 0:
            match = _EXTENDED.fullmatch(value)
            if match is None or match[1].lower() not in _CHARSETS:
                return None
            charset, value = _CHARSETS[match[1].lower()], match[2]
        if is_encoded and _BAD_ESCAPE.search(value):
            return None
        raw += unquote_to_bytes(value) if is_encoded else value.encode("latin-1", "replace")
    try:
        return raw.decode(charset)
    except UnicodeDecodeError:
        return text_of_bytes(raw)
