"""What follows the end: never unasked, never through a shell, and called off by whatever begins."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from jeepney import Message, new_error, new_method_return
from PySide6.QtDBus import QDBusConnection

from qtapp.domain.after_end import ALL, AfterEnd, Deed, is_command, rule_for, tidied
from qtapp.domain.settings import Settings
from qtapp.services.after_end import AfterEnds, CommandRun, NotRun, run_and_tell
from qtapp.services.computer import Computer, Refused
from qtapp.services.queue_ends import QueueEnd
from tests.support.bus import Bus
from tests.support.session_bus import Peer, what_is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ANSWER_S = 5.0
LOGIND = "org.freedesktop.login1"


class Logind(Peer):
    """Notes what it is told to do, and does nothing."""

    def __init__(self, address: str, *, can: str = "yes") -> None:
        self.done: list[tuple[str, tuple[object, ...]]] = []
        self._can = can
        super().__init__(address, (LOGIND,))

    def answer(self, member: str, message: Message) -> Message | None:
        if member.startswith("Can"):
            return new_method_return(message, "s", (self._can,))
        if self._can != "yes":
            return new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("no",))
        self.done.append((member, message.body))
        return new_method_return(message)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    with Bus(tmp_path) as bus:
        yield bus


@pytest.fixture
def computer(qapp: object, bus: Bus) -> Iterator[Computer]:
    yield Computer(system_bus=lambda: QDBusConnection.connectToBus(bus.address, "logind"), platform="linux")
    QDBusConnection.disconnectFromBus("logind")


@pytest.mark.parametrize(("deed", "method"), [(Deed.SLEEP, "Suspend"), (Deed.SHUT_DOWN, "PowerOff")])
def test_logind_is_told_and_asks_nobody_for_a_password(
    computer: Computer, bus: Bus, qtbot: QtBot, deed: Deed, method: str
) -> None:
    with Logind(bus.address) as logind:
        computer.do(deed)
        qtbot.waitUntil(lambda: bool(logind.done))
    assert logind.done == [(method, (False,))]


@pytest.mark.parametrize("is_there", [True, False])
def test_a_refusal_is_told(computer: Computer, bus: Bus, qtbot: QtBot, is_there: bool) -> None:
    logind = Logind(bus.address, can="no") if is_there else None
    with qtbot.waitSignal(computer.refused) as refused:
        computer.do(Deed.SLEEP)
    assert refused.args is not None
    assert refused.args[0].deed is Deed.SLEEP
    if logind is not None:
        logind.close()


@pytest.mark.parametrize(("can", "able"), [("yes", {Deed.SLEEP, Deed.SHUT_DOWN}), ("challenge", set())])
def test_what_needs_a_password_counts_as_not_possible(
    computer: Computer, bus: Bus, qtbot: QtBot, can: str, able: set[Deed]
) -> None:
    found: list[frozenset[Deed]] = []
    computer.found.connect(found.append)
    with Logind(bus.address, can=can):
        computer.look()
        qtbot.waitUntil(lambda: len(found) == 2)
    assert found[-1] == able


def test_an_argument_reaches_the_program_as_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    """X19: no shell, no word that is read as another."""
    out = tmp_path / "out.json"
    program = f"import json, sys; open({str(out)!r}, 'w').write(json.dumps(sys.argv[1:]))"
    awkward = ("a b", "$HOME", "; touch /tmp/x", "`id`", "%s", "'\"", "*", "", "--", "ü\n")
    assert run_and_tell((sys.executable, "-c", program, *awkward)).is_started

    def written() -> bool:
        return out.exists() and bool(out.read_text())

    qtbot.waitUntil(written)
    assert json.loads(out.read_text()) == list(awkward)


def test_a_program_that_is_not_there_is_told(caplog: pytest.LogCaptureFixture) -> None:
    """X10: an argument may be a secret, and is in no log."""
    caplog.set_level("INFO")
    assert run_and_tell(("/no/such/program", "hunter2")) == CommandRun("/no/such/program", is_started=False)
    assert "/no/such/program" in caplog.text
    assert "hunter2" not in caplog.text


class Heard:
    """An `AfterEnds` and all that it said."""

    def __init__(self, *rules: AfterEnd) -> None:
        self.ran: list[tuple[str, ...]] = []
        self.said: list[object] = []
        self.computer = Computer(platform="linux")
        self.after = AfterEnds(self.computer, Settings(after_ends=rules), self.ran.append)
        for signal in (self.after.due, self.after.called_off, self.after.quit_due, self.after.not_done):
            signal.connect(self.said.append)


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch, qapp: object) -> list[Deed]:
    done: list[Deed] = []
    monkeypatch.setattr(Computer, "do", lambda _self, deed: done.append(deed))
    return done


SHUT_DOWN = AfterEnd(ALL, Deed.SHUT_DOWN)
COMMAND = AfterEnd("n", Deed.COMMAND, ("/usr/bin/true", "x"))


def test_nothing_follows_unless_it_was_chosen(done: list[Deed]) -> None:
    heard = Heard()
    heard.after.on_ended(QueueEnd(ALL))
    heard.after.carry_out()
    assert (heard.said, heard.ran, done) == ([], [], [])


def test_the_computer_is_shut_down_only_after_somebody_could_object(done: list[Deed]) -> None:
    heard = Heard(SHUT_DOWN)
    heard.after.on_ended(QueueEnd("main"))
    heard.after.on_ended(QueueEnd(ALL))
    assert (heard.said, done) == ([SHUT_DOWN], [])
    heard.after.carry_out()
    heard.after.carry_out()
    assert done == [Deed.SHUT_DOWN]


@pytest.mark.parametrize("by", ["hand", "a new download"])
def test_what_was_called_off_is_not_done(done: list[Deed], by: str) -> None:
    heard = Heard(SHUT_DOWN)
    heard.after.on_ended(QueueEnd(ALL))
    if by == "hand":
        heard.after.drop()
    else:
        heard.after.on_began(None)
        assert heard.said[-1] is None
    heard.after.carry_out()
    assert done == []


def test_a_command_is_of_its_queue_alone(done: list[Deed]) -> None:
    heard = Heard(COMMAND)
    heard.after.on_ended(QueueEnd(ALL))
    assert heard.ran == []
    heard.after.on_ended(QueueEnd("n"))
    assert heard.ran == [COMMAND.command]
    heard.after.on_command_run(CommandRun("/usr/bin/true", is_started=False))
    assert heard.said == [NotRun("/usr/bin/true")]


def test_this_session_goes_before_what_lasts(done: list[Deed]) -> None:
    heard = Heard(SHUT_DOWN)
    heard.after.set_session(AfterEnd(ALL, Deed.NOTHING))
    heard.after.on_ended(QueueEnd(ALL))
    assert heard.said == []
    heard.after.forget_session(ALL)
    heard.after.on_ended(QueueEnd(ALL))
    assert heard.said == [SHUT_DOWN]


def test_quitting_is_asked_for(done: list[Deed]) -> None:
    heard = Heard(AfterEnd(ALL, Deed.QUIT))
    heard.after.on_ended(QueueEnd(ALL))
    heard.after.carry_out()
    assert heard.said[1:] == ["all is done"]


def test_a_computer_that_refuses_is_told_of(done: list[Deed]) -> None:
    heard = Heard(SHUT_DOWN)
    heard.computer.refused.emit(Refused(Deed.SHUT_DOWN, "x"))
    assert heard.said == [Refused(Deed.SHUT_DOWN, "x")]


def test_rules_are_one_for_a_queue_and_mean_something() -> None:
    rules = (SHUT_DOWN, AfterEnd("n", Deed.COMMAND), COMMAND, AfterEnd(ALL, Deed.NOTHING), AfterEnd("x"))
    assert tidied(rules) == (COMMAND,)
    assert rule_for("y", (), (COMMAND,)) == AfterEnd("y")


@pytest.mark.parametrize("command", [(), ("",), (" ",), ("a", "b\0c"), ("a",) * 101, ("a" * 5_000,)])
def test_what_no_system_runs_is_no_command(command: tuple[str, ...]) -> None:
    assert not is_command(command)
