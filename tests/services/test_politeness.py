"""A host that has enough: its downloads wait for it together, one tries first, and the others go on."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Priority, State, Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import REMEMBERED_S, HostRecord
from qtapp.domain.sites import SiteRule
from qtapp.services.politeness import SITES_AT_MOST
from tests.services.engine import SETTINGS, Moment
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer
    from tests.support.scripts import Asked

FILE = Resource(content=Content(1, 50_000), etag='"v1"')
HOST = "127.0.0.1"
BUSY = Reply(status=429, headers={"Retry-After": "30"})
COOLING = Why("host-cooling", (HOST, "server-busy"))


@pytest.fixture
def clock() -> Moment:
    return Moment()


@pytest.fixture
def engine(start_engine: StartEngine, clock: Moment) -> Engine:
    return start_engine(monotonic=clock)


@pytest.fixture
def other_server(start_hostile_server: Callable[..., HostileServer]) -> HostileServer:
    """Another host."""
    return start_hostile_server(host="127.0.0.2")


class Doorman:
    """Refuses the first so many requests, whatever they are for, and lets in the rest."""

    def __init__(self, refusals: int, refusal: Reply = BUSY, welcome: Reply | Resource = FILE) -> None:
        self.left = refusals
        self._refusal = refusal
        self._welcome = welcome

    def __call__(self, _asked: Asked) -> Reply | Resource:
        self.left -= 1
        return self._refusal if self.left >= 0 else self._welcome


def guarded(server: HostileServer, doorman: Doorman, count: int) -> list[str]:
    return [server.answer(f"/{number}.bin", doorman, FILE) for number in range(count)]


def asked(server: HostileServer, count: int) -> int:
    return sum(len(server.requests(f"/{number}.bin")) for number in range(count))


def until_asked(engine: Engine, server: HostileServer, count: int, times: int) -> None:
    engine.until(lambda: asked(server, count) == times, f"request {times}")


def _has(running: Callable[[], tuple[str, ...]], count: int) -> bool:
    return len(running()) == count


def pass_time(engine: Engine, clock: Moment, seconds: float) -> None:
    clock.seconds += seconds
    engine.manager.politeness._wakes._on_timeout()


def test_a_refusal_holds_all_that_waits_for_the_host_and_nothing_else(
    engine: Engine, clock: Moment, hostile_server: HostileServer, other_server: HostileServer
) -> None:
    """S16: what runs there goes on, one probe comes after, and none has used up an attempt."""
    engine.manager.apply(replace(SETTINGS, attempts=1_00, running=3, running_per_host=2))
    running = engine.stalled(hostile_server, _stalling(hostile_server))
    doorman = Doorman(1)
    ids = engine.add(*guarded(hostile_server, doorman, 12))
    elsewhere = engine.add(*(other_server.serve(f"/{number}.bin", FILE) for number in range(20)))
    engine.until_state(State.WAITING, ids[0])
    engine.until_state(State.DONE, *elsewhere)
    engine.until(lambda: all(engine.row(item).why == COOLING for item in ids), "the reason of each")
    until = engine.row(ids[0]).until
    assert until is not None
    assert all(abs((engine.row(item).until or 0.0) - until) < 2.0 for item in ids)
    assert [engine.state(item) for item in ids] == [State.WAITING] + [State.QUEUED] * 11
    assert engine.state(running) is State.RUNNING
    assert asked(hostile_server, 12) == 1, "asked while it was left alone"
    pass_time(engine, clock, 29.0)
    engine.turn(50)
    assert asked(hostile_server, 12) == 1
    pass_time(engine, clock, 1.0)
    engine.until_state(State.DONE, *ids)
    assert asked(hostile_server, 12) == 13
    hostile_server.release()
    engine.until_state(State.DONE, running)


def _stalling(server: HostileServer) -> str:
    server.serve("/slow.bin", FILE, Reply(stall_after=20_000))
    return "/slow.bin"


def test_one_probe_at_a_time_until_one_is_served_and_then_growth(
    start_engine: StartEngine, clock: Moment, hostile_server: HostileServer
) -> None:
    """S16: three refusals, each of a probe alone but for the first; then more and more."""
    engine = start_engine(
        monotonic=clock, settings=replace(SETTINGS, running=8, running_per_host=8, attempts=10)
    )
    slow = Reply(resource=Resource(content=Content(3, 8 << 20)), pace=Pace.rate(100_000))
    ids = engine.add(*guarded(hostile_server, Doorman(10, BUSY, slow), 12))
    # the eight that may run are on their way together
    engine.until(lambda: sum(engine.state(item) is State.WAITING for item in ids) == 8, "eight refusals")
    assert asked(hostile_server, 12) == 8
    for tried in (9, 10):
        pass_time(engine, clock, 30.0)
        until_asked(engine, hostile_server, 12, tried)
        engine.until(lambda: not engine.engine.running_ids(), "its refusal")
    pass_time(engine, clock, 30.0)
    running = engine.engine.running_ids
    engine.until(lambda: len(running()) == 1, "the probe")
    for most in (2, 4, 8):
        # the first step comes with the first bytes, each later one a second after the one before
        engine.until(partial(_has, running, most), f"{most} to run")
        engine.turn(300)
        assert len(running()) == most, "no step before its time"
        pass_time(engine, clock, 1.0)
    engine.manager.cancel(ids)
    engine.until_state(State.CANCELLED, *ids)


def test_a_host_that_refuses_a_script_for_ever_is_given_up_with_all_its_downloads(
    engine: Engine, clock: Moment, hostile_server: HostileServer
) -> None:
    """There is nobody who would wait: without somebody at the window it ends after its attempts."""
    engine.manager.apply(replace(SETTINGS, attempts=3, running_per_host=1))
    ids = engine.add(*guarded(hostile_server, Doorman(1_000), 5))
    for _ in range(2):
        engine.until(lambda: any(engine.state(item) is State.WAITING for item in ids), "a refusal")
        pass_time(engine, clock, 30.0)
        engine.until(lambda: not engine.engine.running_ids(), "the probe's end")
    engine.until_state(State.FAILED, *ids)
    assert {engine.row(item).kind for item in ids} == {ErrorKind.SERVER_BUSY}
    assert asked(hostile_server, 5) == 7


def test_whoever_has_a_window_waits_for_a_busy_host_as_long_as_it_takes(
    engine: Engine, clock: Moment, hostile_server: HostileServer
) -> None:
    engine.manager.politeness._is_patient = True
    engine.manager.apply(replace(SETTINGS, attempts=2))
    (download_id,) = engine.add(*guarded(hostile_server, Doorman(6), 1))
    for tried in range(1, 7):
        until_asked(engine, hostile_server, 1, tried)
        engine.until_state(State.WAITING, download_id)
        pass_time(engine, clock, 60.0)
    engine.until_state(State.DONE, download_id)


def test_a_host_where_nobody_listens_is_tried_by_one_and_given_up_in_the_end(
    engine: Engine, clock: Moment
) -> None:
    engine.manager.politeness._is_patient = True
    engine.manager.apply(replace(SETTINGS, attempts=3, running_per_host=1))
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
    ids = engine.add(*(f"http://{HOST}:{port}/{number}.bin" for number in range(3)))
    waits = []
    while not any(engine.state(item) is State.FAILED for item in ids):
        engine.until(lambda: not engine.engine.running_ids(), "the refusal")
        left_s = engine.manager.politeness._hosts._policy.state(HOST, clock.seconds).cool_left_s
        waits.append(left_s)
        if len(waits) < 3:
            pass_time(engine, clock, left_s)
    assert waits[:2] == [1.0, 2.0]
    engine.until(lambda: engine.heard.ended, "the end of it")
    failed = engine.heard.ended[0]
    assert (failed.state, failed.kind) == (State.FAILED, ErrorKind.CONNECT_REFUSED)
    assert sum(engine.state(item) is State.FAILED for item in ids) == 1, "the others wait for it to come back"


def test_a_busy_host_that_goes_down_is_not_given_up_for_having_been_busy(
    engine: Engine, clock: Moment
) -> None:
    """S16: a server that had too much to do is started anew."""
    engine.manager.politeness._is_patient = True
    engine.manager.apply(replace(SETTINGS, attempts=2))
    with engine.workshop.hosts.policy() as policy:
        for _ in range(5):
            policy.cool(HOST, ErrorKind.SERVER_BUSY, clock.seconds, 1.0)
            clock.seconds += 60.0
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
    (one,) = engine.add(f"http://{HOST}:{port}/a.bin")
    engine.until_state(State.WAITING, one)
    pass_time(engine, clock, 3_600.0)
    engine.until_state(State.FAILED, one)
    assert engine.row(one).attempts == 2


def test_a_burst_of_denials_is_the_host_and_what_was_denied_first_comes_back(
    engine: Engine, clock: Moment, hostile_server: HostileServer
) -> None:
    engine.manager.apply(replace(SETTINGS, running_per_host=1))
    (first,) = engine.add(hostile_server.serve("/first.bin", FILE))
    engine.until_state(State.DONE, first)
    ids = engine.add(*guarded(hostile_server, Doorman(3, Reply(status=403)), 5))
    engine.until(lambda: asked(hostile_server, 5) == 3, "three denials")
    held = Why("host-cooling", (HOST, "access-denied"))
    engine.until(lambda: all(engine.row(item).why == held for item in ids), "all of them wait")
    pass_time(engine, clock, 60.0)
    engine.until_state(State.DONE, *ids)


def test_links_that_are_not_for_us_need_you_one_by_one(engine: Engine, hostile_server: HostileServer) -> None:
    ids = engine.add(*guarded(hostile_server, Doorman(1_000, Reply(status=403)), 6))
    engine.until_state(State.NEEDS_YOU, *ids)
    assert asked(hostile_server, 6) == 6


def test_a_probe_that_meets_a_dead_link_shows_that_the_host_answers(
    engine: Engine, clock: Moment, hostile_server: HostileServer
) -> None:
    dead = Doorman(1, BUSY, Reply(status=404))
    first = hostile_server.answer("/dead.bin", dead, FILE)
    ids = engine.add(first, *(hostile_server.serve(f"/{number}.bin", FILE) for number in range(3)))
    engine.manager.apply(replace(SETTINGS, running=1))
    engine.until(lambda: engine.row(ids[0]).state is State.WAITING, "the refusal")
    engine.manager.pause(ids[1:])
    pass_time(engine, clock, 30.0)
    engine.until_state(State.FAILED, ids[0])
    engine.manager.resume(ids[1:])
    engine.until_state(State.DONE, *ids[1:])


def test_a_rule_for_the_host_goes_before_the_cap_of_the_settings(
    engine: Engine, hostile_server: HostileServer, other_server: HostileServer
) -> None:
    rule = SiteRule(HOST, running=1)
    engine.manager.apply(replace(SETTINGS, running=8, running_per_host=3, sites=(rule,)))
    stall = Reply(stall_after=1_000)
    here = engine.add(*(hostile_server.serve(f"/{number}.bin", FILE, stall) for number in range(3)))
    there = engine.add(*(other_server.serve(f"/{number}.bin", FILE, stall) for number in range(3)))
    engine.until_state(State.RUNNING, here[0], *there)
    engine.until(lambda: engine.row(here[1]).why == Why("host-busy", (HOST, 1, 1)), "its reason")
    assert engine.state(here[2]) is State.QUEUED


def test_downloads_of_one_host_keep_the_gap(
    engine: Engine, clock: Moment, hostile_server: HostileServer
) -> None:
    engine.manager.apply(replace(SETTINGS, host_gap_s=10.0))
    ids = engine.add(*(hostile_server.serve(f"/{number}.bin", FILE) for number in range(3)))
    for number in range(3):
        engine.until_state(State.DONE, *ids[: number + 1])
        engine.turn(50)
        assert asked(hostile_server, 3) == number + 1
        if number < 2:
            assert engine.row(ids[number + 1]).why == Why("host-pacing", (HOST,))
        pass_time(engine, clock, 10.0)


def test_nothing_wakes_up_while_no_host_is_left_alone(engine: Engine, hostile_server: HostileServer) -> None:
    ids = engine.add(*(hostile_server.serve(f"/{number}.bin", FILE) for number in range(3)))
    engine.until_state(State.DONE, *ids)
    assert not engine.manager.politeness._wakes._timer.isActive()
    (refused,) = engine.add(*guarded(hostile_server, Doorman(1), 1))
    engine.until_state(State.WAITING, refused)
    assert engine.manager.politeness._wakes._timer.isActive()
    engine.manager.politeness.forget(HOST)
    engine.until_state(State.DONE, refused)
    assert not engine.manager.politeness._wakes._timer.isActive()


def test_growth_of_a_download_waits_while_its_host_is_left_alone(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """No further connections are opened there either."""
    mib = 1 << 20
    large = Resource(content=Content(2, 24 * mib), etag='"v1"')
    engine = start_engine(settings=replace(SETTINGS, connections=4))
    refused = hostile_server.answer("/busy.bin", Doorman(1), FILE)
    (busy,) = engine.add(refused)
    engine.until_state(State.WAITING, busy)
    assert engine.workshop.hosts.room(HOST) == 0
    engine.manager.politeness.forget(HOST)
    (one,) = engine.add(hostile_server.serve("/a.bin", large, Reply(pace=Pace.rate(8 * mib))))
    engine.until(lambda: engine.row(one).connections >= 2, "growth")
    engine.manager.cancel([one])
    engine.until_state(State.CANCELLED, one)


def test_a_host_is_left_alone_over_a_restart(
    start_engine: StartEngine, clock: Moment, hostile_server: HostileServer
) -> None:
    """S16, P06: for what is left of its time, by the wall clock; then one goes first there as well."""
    first = start_engine(monotonic=clock)
    (refused,) = first.add(*guarded(hostile_server, Doorman(1), 1))
    first.until_state(State.WAITING, refused)
    assert first.close()
    other_clock = Moment(5.0)
    second = start_engine(monotonic=other_clock)
    ids = second.add(*(hostile_server.serve(f"/{number}.bin", FILE) for number in range(3)))
    second.until(lambda: all(second.row(item).why == COOLING for item in ids), "the reason of each")
    assert asked(hostile_server, 3) == 1, "the refused one before the restart, and no more"
    left_s = second.manager.politeness._hosts._policy.state(HOST, other_clock.seconds).cool_left_s
    assert 10.0 < left_s <= 30.0
    pass_time(second, other_clock, left_s)
    second.until_state(State.DONE, *ids)
    assert second.close()
    third = start_engine(monotonic=Moment())
    (unheld,) = third.add(hostile_server.serve("/z.bin", FILE))
    third.until_state(State.DONE, unheld)


def test_a_learned_ceiling_is_kept_though_no_download_failed_for_it(
    start_engine: StartEngine, clock: Moment, hostile_server: HostileServer
) -> None:
    first = start_engine(monotonic=clock)
    (done,) = first.add(hostile_server.serve("/a.bin", FILE, Reply(stall_after=1_000)))
    hostile_server.wait_for_stall("/a.bin")
    first.workshop.hosts.refused(HOST)  # a further hand of it was
    first.workshop.hosts.refused("mirror.example")  # where the link has led another
    hostile_server.release()
    first.until_state(State.DONE, done)
    assert first.close()
    second = start_engine(monotonic=clock)
    (again,) = second.add(hostile_server.serve("/b.bin", FILE))
    second.until_state(State.DONE, again)
    assert second.workshop.hosts.room(HOST) == 1
    assert second.workshop.hosts.room("mirror.example") == 1
    second.manager.politeness.forget(HOST)
    assert second.workshop.hosts.room(HOST) == 8
    assert second.close()
    third = start_engine(monotonic=clock)
    (last,) = third.add(hostile_server.serve("/c.bin", FILE))
    third.until_state(State.DONE, last)
    assert third.workshop.hosts.room(HOST) == 8


def test_what_was_learned_over_a_week_ago_is_forgotten(
    start_engine: StartEngine, clock: Moment, hostile_server: HostileServer
) -> None:
    first = start_engine(monotonic=clock)
    long_ago = time.time() - REMEMBERED_S
    first.history.keep_host(
        HOST, HostRecord(HOST, 1, 60.0, long_ago, 0.0, 0.0, 0, long_ago - 1, ErrorKind.SERVER_BUSY)
    )
    assert first.close()
    second = start_engine(monotonic=clock)
    (done,) = second.add(hostile_server.serve("/a.bin", FILE))
    second.until_state(State.DONE, done)
    assert second.workshop.hosts.room(HOST) == 8
    assert second.close()
    assert sql(second.history_file, "select host from hosts") == []


def test_a_row_far_back_in_the_line_says_why_when_it_is_asked(
    engine: Engine, hostile_server: HostileServer
) -> None:
    engine.manager.apply(replace(SETTINGS, running_per_host=1))
    specs = [engine.spec(url) for url in guarded(hostile_server, Doorman(1), 200)]
    engine.manager.add(specs)
    engine.until(lambda: engine.manager.find(specs[-1].id), "the rows")
    engine.until_state(State.WAITING, specs[0].id)
    engine.until(lambda: engine.row(specs[1].id).why == COOLING, "the reason of the first")
    far = specs[-1].id
    assert engine.row(far).why is None
    engine.manager.explain([far, specs[0].id, "nobody"])
    assert engine.row(far).why == COOLING
    assert engine.row(far).until is not None


def test_two_hundred_downloads_ask_a_host_that_is_left_alone_for_nothing(
    start_engine: StartEngine, hostile_server: HostileServer, other_server: HostileServer
) -> None:
    """S16, by the clock and by the server's own record: each time one probe, and not before its time."""
    engine = start_engine(settings=replace(SETTINGS, running=8, running_per_host=2, attempts=10))
    doorman = Doorman(4, Reply(status=429, headers={"Retry-After": "1"}))
    ids = engine.add(*guarded(hostile_server, doorman, 200))
    elsewhere = engine.add(*(other_server.serve(f"/{number}.bin", FILE) for number in range(50)))
    engine.until_state(State.DONE, *ids, *elsewhere, timeout_s=60.0)
    asked_at = sorted(
        (request.asked.at, request.status)
        for number in range(200)
        for request in hostile_server.requests(f"/{number}.bin")
    )
    assert len(asked_at) == 204
    refused = [at for at, status in asked_at if status == 429]
    # two were on their way together, then each probe came alone, a second after the one before
    assert [status for _at, status in asked_at[:5]] == [429] * 4 + [206]
    assert refused[2] - refused[1] >= 1.0
    assert refused[3] - refused[2] >= 1.0
    assert asked_at[4][0] - refused[3] >= 1.0
    first_done = max(
        request.asked.at for number in range(50) for request in other_server.requests(f"/{number}.bin")
    )
    assert first_done < asked_at[4][0], "the other host went on meanwhile"


def test_start_now_tries_a_host_that_is_left_alone_at_once_and_for_that_one_only(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S16: whoever asks is the probe; the others go on waiting until it was served."""
    doorman = Doorman(100)
    ids = engine.add(*guarded(hostile_server, doorman, 6))
    engine.manager.pause(ids[4:])
    engine.until(lambda: all(engine.row(item).why == COOLING for item in ids[:4]), "the reason of each")
    doorman.left = 1
    before = asked(hostile_server, 6)
    engine.manager.start_now([ids[3]])
    engine.until(lambda: asked(hostile_server, 6) == before + 1, "the probe")
    engine.until_state(State.WAITING, ids[3])
    assert hostile_server.requests()[-1].path == "/3.bin"
    engine.turn(50)
    assert asked(hostile_server, 6) == before + 1
    engine.manager.start_now([ids[4]])  # one that rested tries as well, and is served
    engine.until_state(State.DONE, *ids[:5])
    assert engine.state(ids[5]) is State.PAUSED


def test_a_refusal_of_one_that_was_to_make_way_holds_the_host_all_the_same(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S16: the stop came too late."""
    doorman = Doorman(1, replace(BUSY, delay_s=0.2))
    (first,) = engine.add(*guarded(hostile_server, doorman, 1))
    assert engine.engine.running_ids() == (first,)
    engine.manager._wishes.make_way(first)
    engine.until(lambda: engine.row(first).why == COOLING, "its reason")
    engine.turn(50)
    assert asked(hostile_server, 1) == 1


def test_one_that_has_just_failed_is_not_asked_to_make_way_for_what_its_end_lets_in(
    start_engine: StartEngine, clock: Moment, hostile_server: HostileServer
) -> None:
    """S16: a dead link takes the host up again, at a moment when the probe still has its place."""
    engine = start_engine(settings=replace(SETTINGS, running=2, running_per_host=1), monotonic=clock)
    asked_to: list[tuple[str, ...]] = []
    engine.manager._dispatcher._preemption.way_wanted.connect(asked_to.append)
    hostile_server.script("/low", [BUSY], then=replace(FILE, content=Content(3, 3_000_000)))
    (low,) = engine.add(hostile_server.url("/low"))
    engine.until_state(State.WAITING, low)
    hostile_server.script("/low", [Reply(status=404, delay_s=0.3)], then=FILE)
    pass_time(engine, clock, 30.0)
    engine.until_state(State.CONNECTING, low)
    (high,) = engine.add(hostile_server.serve("/high", FILE))
    engine.manager.set_priority([high], Priority.HIGH)
    row = engine.row(low)
    engine.manager._roster.change(replace(row, state=State.RUNNING, bytes_total=10_000, can_resume=True))
    engine.until_state(State.FAILED, low)
    engine.until_state(State.DONE, high)
    assert low not in {item for ids in asked_to for item in ids}


def test_one_far_back_in_the_line_that_is_asked_for_has_its_host_tried(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S16: only the first of a long line have been told that the host is left alone."""
    doorman = Doorman(1)
    ids = engine.add(*guarded(hostile_server, doorman, 200))
    engine.until(lambda: engine.row(ids[10]).why == COOLING, "the reason of the first")
    assert engine.row(ids[-1]).why != COOLING
    engine.manager.resume([ids[-1]])
    engine.until_state(State.DONE, *ids)


def test_sites_in_use_are_shown_before_those_that_are_only_waited_for(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (refused,) = engine.add(*guarded(hostile_server, Doorman(1), 1))
    engine.until_state(State.WAITING, refused)
    engine.manager.apply(replace(SETTINGS, running=1))
    _stalling(hostile_server)
    (running,) = engine.add(hostile_server.url("/slow.bin", "localhost"))
    hostile_server.wait_for_stall("/slow.bin")
    specs = [engine.spec(f"http://h{number}.invalid/a") for number in range(SITES_AT_MOST)]
    engine.manager.add(specs)
    politeness = engine.manager.politeness
    engine.until(lambda: len(politeness.sites()) == SITES_AT_MOST, "all in line")
    sites = politeness.sites()
    assert [site.host for site in sites] == sorted(site.host for site in sites)
    shown = {site.host: site for site in sites}
    assert (shown[HOST].ceiling, shown[HOST].waiting) == (1, 1)
    assert shown[HOST].cool_left_s == 30.0
    assert (shown["localhost"].running, shown["localhost"].connections) == (1, 1)
    assert engine.state(running).is_active


def test_who_is_to_start_now_is_the_probe_of_a_host_that_is_left_alone(
    engine: Engine, hostile_server: HostileServer
) -> None:
    engine.manager.apply(replace(SETTINGS, running_per_host=1))
    ids = engine.add(*guarded(hostile_server, Doorman(1), 4))
    engine.until(lambda: all(engine.row(item).why == COOLING for item in ids), "the reason of each")
    engine.manager.start_now([ids[2]])
    engine.until_state(State.DONE, *ids)
    asked_at = {n: hostile_server.requests(f"/{n}.bin")[-1].asked.at for n in range(4)}
    assert min(asked_at, key=lambda n: asked_at[n]) == 2


def test_a_rule_may_ask_for_fewer_attempts(start_engine: StartEngine, hostile_server: HostileServer) -> None:
    rule = SiteRule("localhost", attempts=1)
    engine = start_engine(settings=replace(SETTINGS, attempts=2, sites=(rule,)))
    hostile_server.script("/a", [Reply(status=500)])
    urls = (hostile_server.url("/a"), hostile_server.url("/a", host="localhost"))
    ids = engine.add(*urls)
    for download_id in ids:
        engine.until_state(State.FAILED, download_id)
    assert [engine.row(download_id).attempts for download_id in ids] == [2, 1]
