"""Giving a file its name where other programs may have a hand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from qtapp.domain.errors import ErrorKind, TransferError

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.transfer.stop import StopToken

_T = TypeVar("_T")

# from a blink to what a slow scan of a large file takes: five seconds together
WAITS_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 1.85)


def outwait_others(publish: Callable[[], _T], token: StopToken) -> _T:
    """What `publish` gives, tried again while a virus scanner or an indexer holds the file (Windows).

    Raises:
        StopRequested: while it waited.
        TransferError: as `publish`; FILE_IN_USE after the last wait.
    """
    for wait_s in WAITS_S:
        try:
            return publish()
        except TransferError as error:
            if error.kind is not ErrorKind.FILE_IN_USE:
                raise
        token.sleep(wait_s)
    return publish()
