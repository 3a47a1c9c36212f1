"""A language that nobody speaks, in which words that have too little room are seen at once.

Every text is two fifths longer, its letters have accents, and it stands in brackets: what has no closing one
is cut off, and what has no opening one is not translated.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import translations

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGE = "en_XA"  # as others call theirs; its figures and plural forms are those of English
_LONGER = 1.4
# places for figures, letters that choose, and line ends stay what they are
_KEPT = re.compile(r"(\{\w+\}|%L?n|%\d|&&|&|\n)")
_ACCENTS = str.maketrans("AEIOUaeioucnsyz", "ÅÉÎÖÛåéîöûçñšýž")
_MORE = "one two three four five six seven eight nine ten "


def pseudo(text: str) -> str:
    """The same between `[!!` and `!!]`, without changing its places for figures, its edges and its length in
    lines; what has no letters stays as it is."""
    core = text.strip()
    if not any(letter.isalpha() for letter in _KEPT.sub("", core)):
        return text
    before, behind = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    letters = sum(len(part) for part in _KEPT.split(core)[::2])
    missing = max(0, round(letters * (_LONGER - 1)) - len("[!!!!]"))
    more = (_MORE * (missing // len(_MORE) + 1))[:missing].rstrip()
    end = "…" if core.endswith("…") else ""
    worded = "".join(
        part if number % 2 else part.translate(_ACCENTS)
        for number, part in enumerate(_KEPT.split(core.removesuffix("…")))
    )
    return f"{before}[!!{worded}{' ' * bool(more)}{more}!!]{end}{behind}"


def make(folder: Path) -> None:
    """`wherry_en_XA.qm` in `folder`, which is left with nothing else of it.

    Raises:
        OSError, subprocess.CalledProcessError: as `translations.compile_all`.
    """
    texts = translations.find_texts(translations.ROOT / "qtapp")
    file = folder / f"wherry_{LANGUAGE}.ts"
    forms = {key: (pseudo(key[1]),) * (2 if text.has_number else 1) for key, text in texts.items()}
    translations.write(file, LANGUAGE, texts, forms, 2)
    translations.compile_all(translations.find_lrelease(), folder)
    file.unlink()
