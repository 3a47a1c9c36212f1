"""Takes secrets out of text that is about to be kept: log lines, tracebacks, crash reports.

It works on plain text because that is what arrives there: a library's debug line, the repr of a dict of
headers, a traceback that quotes a URL. It would rather take too much than too little.
"""

from __future__ import annotations

import re

from qtapp.domain.links import redacted

GONE = "…"

# a quoted string with escapes whose end may have been cut off, or what the named pattern takes unquoted
_QUOTED = r"""b?"(?:\\.|[^"\\\n])*"?|b?'(?:\\.|[^'\\\n])*'?"""

_URL = re.compile(r"""\b[a-z][a-z0-9+.-]{1,20}://[^\s<>"'`|\\]+""", re.IGNORECASE)
_USER_INFO = re.compile(r"""(\b[a-z][a-z0-9+.-]{1,20}://)[^/?\#\s]*@""", re.IGNORECASE)

# also in a request line without a host, as urllib3 logs them: "GET /file?token=… HTTP/1.1"
_QUERY_VALUE = re.compile(r"""([?&;][\w.~%+\[\]-]{1,100}=)[^\s&;#"'<>`|\\)]+""")

_HEADER = re.compile(
    r"""(\b(?:proxy-)?authorization|\bset-cookie2?|\bcookie2?|\bx-(?:api|auth|access|csrf|xsrf|amz-security)-[\w-]+)"""
    rf"""((?:["']\s*[:,=]|\s*[:=])\s*)(?:{_QUOTED}|[^\n]+)""",
    re.IGNORECASE,
)

_NAMED = re.compile(
    r"""((?:passw(?:or)?d|passphrase|passwd|pwd|secret|token|api[_-]?key|signature|credentials?"""
    r"""|session[_-]?id|cookie|auth))"""
    rf"""(["']?\s*[:=]\s*|["']\s*,\s*)(?:{_QUOTED}|[^\s,;&)\]}}]+)""",
    re.IGNORECASE,
)

_OPTION = re.compile(
    rf"""(--(?:user|header|proxy-user))(["']\s*,\s*|[\s=]\s*)(?:{_QUOTED}|[^\n]+)""",
)

# a scheme and a word that no prose would put there: "Bearer eyJhbGci…", not "basic authentication"
_SCHEME = re.compile(r"\b((?i:bearer|basic|negotiate|ntlm)\s+)(?=\S*[0-9=A-Z])[\w.~+/=-]{6,}")


def redact_text(text: str) -> str:
    """`text` with everything gone that may be a password, a cookie or a token; what remains can be read.

    Of URLs the user, the password and all values of the query go; keys, host and path stay.
    """
    text = _URL.sub(_without_secrets, text)
    text = _USER_INFO.sub(r"\1", text)
    text = _QUERY_VALUE.sub(rf"\1{GONE}", text)
    for pattern in (_HEADER, _NAMED, _OPTION):
        text = pattern.sub(rf"\1\2{GONE}", text)
    return _SCHEME.sub(rf"\1{GONE}", text)


def _without_secrets(match: re.Match[str]) -> str:
    url = _USER_INFO.sub(r"\1", match.group())
    try:
        return redacted(url)
    except ValueError:
        # not a URL after all, or a broken one: the patterns that follow see to what is left of it
        return url
