"""How many starts in a row came to a bad end soon: by that is known what nobody should begin unasked."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

# whoever lives so long does not die of its start
LIVED_S: Final = 60.0
# so many in a row are no accident
BAD_STARTS: Final = 2


class Starts:
    """Counts them in a file of one number, which is never synced: a power cut is nobody's crash."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> int:
        """How many starts, one after the other up to this one, were followed by no `lived`; 0 where that
        cannot be told. This one is counted from here on."""
        before = 0
        with suppress(OSError, ValueError):  # there is none, or it holds anything
            before = max(0, int(self._path.read_bytes()[:4]))
        self._write(min(before + 1, BAD_STARTS))
        return before

    def lived(self) -> None:
        """This one came to no bad end, or not soon."""
        self._write(0)

    def _write(self, number: int) -> None:
        try:
            self._path.touch(0o600)
            self._path.write_bytes(b"%d" % number)
        except OSError as error:
            log.warning("starts: %s cannot be written: %s", self._path, error)
