"""The form that the words for an error kind have."""

from __future__ import annotations

from qtapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Untranslated: `short` is for the Status column, `title` says what happened, `text` the rest."""

    short: str
    title: str
    text: str


def words(short: object, title: object, text: object) -> Words:
    """Of three texts that QT_TRANSLATE_NOOP has marked."""
    # QT_TRANSLATE_NOOP gives back its second argument; its stub says `object`.
    return Words(str(short), str(title), str(text))
