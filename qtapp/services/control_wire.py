"""How two programs of one profile talk: a line of JSON a message, both ways, ASCII alone.

The owner greets whoever connects: `{"wherry": 1, "version": "0.1.0", "pid": 4711}`. The caller then asks by
a line such as `{"wherry": 1, "do": "list", "states": ["running"]}`. The answer is any number of rows
(`{"row": "state", …}`) and one last line: `{"end": "ok", …}`, or `{"end": "refused", "why": "bad-request",
"message": …}`. `"is_whole": false` in it: not all of the list could be read yet, and what is missing is not
meant. One after the other, several may be asked. The number is that of this protocol: it changes
where an older program would take a line for something else.
"""

from __future__ import annotations

import json
from typing import Any, Final

VERSION: Final = 1
LONGEST_REQUEST_BYTES: Final = 64 * 1024
# one row: an address and a path, each of them with every letter escaped
LONGEST_ANSWER_BYTES: Final = 1 << 20


class Refusal(Exception):  # noqa: N818 - an answer, to whoever asked
    """What was asked for is not done. `why` is a stable kebab-case word, `message` one English sentence:
    `not-json`, `too-long`, `bad-version`, `bad-request`, `unknown-id`, `vague-id`, `not-read`,
    `unknown-queue`, `nothing-meant`, `not-saved`, `silent`, `busy`, `another-user`, `ending`."""

    def __init__(self, why: str, message: str) -> None:
        super().__init__(f"{why}: {message}")
        self.why = why
        self.message = message


def line_of(fields: dict[str, Any]) -> bytes:
    return f"{json.dumps(fields, separators=(',', ':'))}\n".encode("ascii")


def fields_of(line: bytes) -> dict[str, Any]:
    """Raises Refusal for what is not one JSON object."""
    try:
        found = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Refusal("not-json", "A line is not JSON.") from error
    if not isinstance(found, dict):
        raise Refusal("not-json", "A line is not a JSON object.")
    return found


def refused(refusal: Refusal) -> dict[str, Any]:
    return {"end": "refused", "why": refusal.why, "message": refusal.message}
