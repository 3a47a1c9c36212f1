"""What is to be done when a queue, or everything, has ended."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# in the place of a queue's id
ALL: Final = ""
ARGUMENTS_AT_MOST: Final = 100
LONGEST_ARGUMENT: Final = 4_096


class Deed(StrEnum):
    """The words are stored, so they never change."""

    NOTHING = "nothing"
    QUIT = "quit"
    SLEEP = "sleep"
    SHUT_DOWN = "shut-down"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class AfterEnd:
    """What follows the end of a `queue`, its id or ALL. `command` is a program and its arguments, as they
    are: no shell reads them."""

    queue: str = ALL
    deed: Deed = Deed.NOTHING
    command: tuple[str, ...] = ()


def is_command(command: Sequence[str]) -> bool:
    """Whether it can be run: a program, and arguments that a system takes."""
    return bool(
        command
        and command[0].strip()
        and len(command) <= ARGUMENTS_AT_MOST
        and all(len(argument) <= LONGEST_ARGUMENT and "\0" not in argument for argument in command)
    )


def tidied(rules: Iterable[AfterEnd]) -> tuple[AfterEnd, ...]:
    """The last rule of each queue, without those that do nothing or name no command."""
    last = {rule.queue: rule for rule in rules}
    return tuple(
        rule
        for rule in last.values()
        if rule.deed is not Deed.NOTHING and (rule.deed is not Deed.COMMAND or is_command(rule.command))
    )


def rule_for(queue: str, session: Iterable[AfterEnd], lasting: Iterable[AfterEnd]) -> AfterEnd:
    """What holds for the queue: what was said for this session alone goes before what lasts."""
    for rules in (session, lasting):
        for rule in rules:
            if rule.queue == queue:
                return rule
    return AfterEnd(queue)
