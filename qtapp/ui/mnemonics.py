"""Labels without the letter that reaches them by the keys."""

from __future__ import annotations

import re

# before one of its own letters, or, where the script has none, in brackets behind the words
_MNEMONIC = re.compile(r"\s?\(&[^&]\)|&(?=.)")


def without_mnemonic(label: str) -> str:
    """`History` of `&History`, `履歴` of `履歴(&H)`, `Save & Open` of `Save && Open`."""
    return "&".join(_MNEMONIC.sub("", part) for part in label.split("&&"))
