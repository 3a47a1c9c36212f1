"""One window for one profile: whoever starts becomes its owner, or speaks to the one that is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass
from qtapp.services.control_address import addresses
from qtapp.services.control_client import Line, Unanswered, call
from qtapp.storage.profile_lock import ProfileLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.storage.places import Places

# one that has the profile and does not listen yet is starting, or does not listen any longer and is ending
STARTS_OR_ENDS_WITHIN_S = 10.0
_LOOKS_EVERY_S = 0.03


@dataclass(frozen=True, slots=True)
class Owner:
    """We have the profile, and listen at the first of `addresses` that can be had. `lock` None: its folder
    takes none, and nobody else listens."""

    lock: ProfileLock | None
    addresses: tuple[str, ...]

    def give_back(self) -> None:
        if self.lock is not None:
            self.lock.give_back()


def own(places: Places) -> Owner | None:
    """The profile, if nobody has it; never waits.

    Raises:
        HeldElsewhere: it is in use on another computer.
    """
    lock = ProfileLock(places.lock_file)
    try:
        return Owner(lock, addresses(places.data_folder)) if lock.take() else None
    except OSError:
        return None


def own_or_call(places: Places, sleep: Callable[[float], None] = time.sleep) -> Owner | Line:
    """The profile, or a line to whoever has it; waits for one that starts or ends at this moment. Needs an
    application, as what goes over a socket does.

    Raises:
        HeldElsewhere: it is in use on another computer.
        Unanswered: its owner hangs.
        Refusal: its owner does not speak to us.
    """
    lock = ProfileLock(places.lock_file)
    listening = addresses(places.data_folder)
    end = time.monotonic() + STARTS_OR_ENDS_WITHIN_S
    while True:
        is_lockable = True
        try:
            if lock.take():
                return Owner(lock, listening)
        except OSError:
            is_lockable = False
        if (line := _called(listening, lock)) is not None:
            return line
        if not is_lockable:
            return Owner(None, listening)
        if time.monotonic() > end:
            raise Unanswered(lock.holder_pid)
        sleep(_LOOKS_EVERY_S)


def _called(listening: tuple[str, ...], lock: ProfileLock) -> Line | None:
    """As `call` gives it; where nobody answers, its error names the process that the lock does."""
    try:
        return call(listening)
    except Unanswered:
        raise Unanswered(lock.holder_pid) from None


def reach(places: Places, sleep: Callable[[float], None] = time.sleep) -> Line | None:
    """A line to the owner of the profile, None where nobody owns it; waits for one that starts or ends at
    this moment. Needs an application.

    Raises as `own_or_call` does.
    """
    listening = addresses(places.data_folder)
    if (line := _called(listening, ProfileLock(places.lock_file))) is not None:
        return line
    if not places.lock_file.exists():
        return None
    found = own_or_call(places, sleep)
    if isinstance(found, Line):
        return found
    found.give_back()
    return None
