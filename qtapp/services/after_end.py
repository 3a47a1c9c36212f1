"""What follows when a queue, or everything, has ended."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.after_end import AfterEnd, Deed, rule_for, tidied
from qtapp.domain.values import dataclass
from qtapp.services.computer import run_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.settings import Settings
    from qtapp.services.computer import Computer
    from qtapp.services.queue_ends import QueueEnd

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NotRun:
    """The program of a command could not be started."""

    program: str


@dataclass(frozen=True, slots=True)
class CommandRun:
    program: str
    is_started: bool


class AfterEnds(QObject):
    """Knows what is to follow, and sees to it. Lives on the GUI thread.

    Whatever ends the program or the computer's day is `due` first: it is done by `carry_out`, once nobody has
    objected. A command is run at once.
    """

    due = Signal(object)  # AfterEnd
    called_off = Signal(object)  # None: there is more to do
    quit_due = Signal(object)  # str: why
    not_done = Signal(object)  # Refused or NotRun
    changed = Signal(object)  # None: other rules hold for this session

    def __init__(
        self,
        computer: Computer,
        settings: Settings,
        run: Callable[[tuple[str, ...]], object],
        parent: QObject | None = None,
    ) -> None:
        """`run` has a command run off the GUI thread, and leads to `on_command_run`."""
        super().__init__(parent)
        self._computer = computer
        self._settings = settings
        self._run = run
        self._session: tuple[AfterEnd, ...] = ()
        self._awaited: AfterEnd | None = None
        computer.refused.connect(self.not_done)

    @property
    def session(self) -> tuple[AfterEnd, ...]:
        """What holds until the program ends, in the place of the settings; NOTHING among it too."""
        return self._session

    def set_session(self, rule: AfterEnd) -> None:
        """It holds for its queue from now on."""
        self._session = (*self._session_but_for(rule.queue), rule)
        self.changed.emit(None)

    def forget_session(self, queue: str) -> None:
        """The settings hold for the queue again."""
        self._session = self._session_but_for(queue)
        self.changed.emit(None)

    def _session_but_for(self, queue: str) -> tuple[AfterEnd, ...]:
        return tuple(known for known in self._session if known.queue != queue)

    def rule(self, queue: str) -> AfterEnd:
        """What follows its end as things stand."""
        return rule_for(queue, self._session, tidied(self._settings.after_ends))

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        self._settings = settings

    @Slot(object)
    def on_ended(self, end: QueueEnd) -> None:
        rule = self.rule(end.queue)
        if rule.deed is Deed.NOTHING:
            return
        log.info("after the end of %s: %s", rule.queue or "all", rule.deed.value)
        if rule.deed is Deed.COMMAND:
            self._run(rule.command)
        elif self._awaited is None:  # of two the first is done: after it there may be no second
            self._awaited = rule
            self.due.emit(rule)

    @Slot(object)
    def on_began(self, _nothing: object) -> None:
        """Something goes on again: what was due is not any longer."""
        if self._awaited is not None:
            self.drop()
            self.called_off.emit(None)

    def drop(self) -> None:
        """Somebody objected."""
        self._awaited = None

    def carry_out(self) -> None:
        """Do what is due; nothing where it was called off."""
        rule, self._awaited = self._awaited, None
        if rule is None:
            return
        if rule.deed is Deed.QUIT:
            self.quit_due.emit("all is done")
        else:
            self._computer.do(rule.deed)

    @Slot(object)
    def on_command_run(self, ran: CommandRun) -> None:
        if not ran.is_started:
            self.not_done.emit(NotRun(ran.program))


def run_and_tell(command: tuple[str, ...]) -> CommandRun:
    """Off the GUI thread."""
    return CommandRun(command[0], run_command(command))
