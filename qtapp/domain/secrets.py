"""What can be said of secrets without telling one: why there is none to be had."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """Why the system's keyring gives or takes nothing."""

    NONE_THERE = "none-there"  # no keyring, or none that encrypts
    LOCKED = "locked"
    DENIED = "denied"  # somebody said no, or closed the question
    SILENT = "silent"  # whoever asked has stopped waiting
    BROKEN = "broken"


class SecretsUnavailable(Exception):  # noqa: N818 - a state of the system, and none of ours
    """The keyring could not be used. Never quotes what it was to hold."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
