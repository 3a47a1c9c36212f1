"""On battery and on a metered network everything rests, where that was asked for, and goes on by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.download import State, Why
from qtapp.domain.settings import Settings
from qtapp.domain.timeline import StoppedBy
from qtapp.services.battery import Battery, Power
from qtapp.services.manager import Totals
from qtapp.services.resting import Resting
from qtapp.services.system_network import SystemNetwork
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

FILE = Resource(content=Content(1, 700_000), etag='"v1"')


class Cell(Battery):
    """A battery of which a test says what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.is_started = False
        self.is_needed = False
        self.is_known = True

    def start(self) -> None:
        self.is_started = True

    def stop(self) -> None:
        self.is_started = False
        super().stop()

    def need(self, is_needed: bool) -> None:
        self.is_needed = is_needed

    def say(self, power: Power) -> None:
        self.power = power
        self.is_known = True
        self.changed.emit(power)


class Line(SystemNetwork):
    """A network of which a test says what it costs."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.is_off = self.is_metered = self.is_portal = False

    def say(self, *, is_metered: bool) -> None:
        self.is_metered = is_metered
        self.metered_changed.emit(is_metered)


class Rig:
    def __init__(self) -> None:
        self.cell = Cell()
        self.line = Line()
        self.lines_opened = 0
        self.resting = Resting(self.cell, self._open)
        self.said: list[Why | None] = []
        self.resting.changed.connect(self.said.append)

    def _open(self) -> SystemNetwork:
        self.lines_opened += 1
        return self.line


@pytest.fixture
def rig(qapp: object) -> Rig:
    return Rig()


def test_what_nobody_asked_for_is_not_watched(rig: Rig) -> None:
    rig.resting.apply(Settings())
    assert not rig.cell.is_started
    assert rig.lines_opened == 0
    rig.cell.say(Power(True, 3))
    assert rig.said == []


def test_on_battery_it_rests_until_the_mains_are_back(rig: Rig) -> None:
    rig.resting.apply(Settings(rests_on_battery=True))
    assert rig.cell.is_started
    rig.cell.say(Power(True, 100))
    rig.cell.say(Power(True, 99))
    rig.cell.say(Power(False, 99))
    assert rig.said == [Why("on-battery", (100,)), Why("on-battery", (99,)), None]


def test_nothing_begins_before_it_is_known_what_the_computer_runs_on(rig: Rig) -> None:
    """What comes back at a start would be stopped the moment after."""
    rig.cell.is_known = False
    rig.resting.apply(Settings(rests_on_battery=True))
    assert rig.said == [Why("on-battery")]
    rig.cell.say(Power(False, 80))
    assert rig.said[1:] == [None]


def test_it_can_rest_from_some_charge_down_only(rig: Rig) -> None:
    rig.resting.apply(Settings(rests_on_battery=True, rests_at_percent=30))
    rig.cell.say(Power(True, 31))
    assert rig.said == []
    rig.cell.say(Power(True, 30))
    assert rig.said == [Why("on-battery", (30,))]
    rig.cell.say(Power(True, None))
    assert rig.said[-1] == Why("on-battery")


def test_a_metered_network_is_told_of_until_there_is_another(rig: Rig) -> None:
    rig.line.is_metered = True
    rig.resting.apply(Settings(rests_when_metered=True))
    rig.line.say(is_metered=False)
    rig.line.say(is_metered=True)
    rig.resting.apply(Settings())
    assert rig.said == [Why("metered"), None, Why("metered"), None]
    assert not rig.cell.is_started
    rig.resting.apply(Settings(rests_when_metered=True))
    assert rig.lines_opened == 1


def test_the_battery_is_needed_while_something_runs_or_would(rig: Rig) -> None:
    rig.resting.on_totals_changed(Totals(0, 1, 0.0))
    assert rig.cell.is_needed
    rig.resting.on_totals_changed(Totals(0, 0, 0.0))
    assert not rig.cell.is_needed


@pytest.mark.parametrize(
    ("why", "by"),
    [(Why("on-battery", (30,)), StoppedBy.BATTERY), (Why("metered"), StoppedBy.METERED)],
)
def test_what_runs_is_held_with_the_reason_and_goes_on_from_where_it_was(
    engine: Engine, hostile_server: HostileServer, why: Why, by: StoppedBy
) -> None:
    """S29: no attempt is spent, and nothing is fetched twice."""
    stopped: list[object] = []
    engine.engine.happened.connect(lambda told: stopped.extend(event.fact("by") for event in told.events))
    hostile_server.script("/a.bin", [Reply(stall_after=300_000)], then=FILE)
    item = engine.stalled(hostile_server, "/a.bin")
    engine.until(lambda: engine.row(item).can_resume, "what a resume takes")
    engine.manager.rest(why)
    engine.until_state(State.QUEUED, item)
    (late,) = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.until(lambda: engine.row(late).why == engine.row(item).why == why, "the reason")
    assert by.value in stopped
    assert not hostile_server.requests("/b.bin")
    engine.manager.rest(None)
    engine.until_state(State.DONE, item, late)
    assert [request.header("Range") for request in hostile_server.requests("/a.bin")] == [
        "bytes=0-",
        "bytes=300000-",
    ]
    assert State.WAITING not in engine.heard.states(item)
