"""A transfer seen from near: what each hand is at, at no cost while nobody looks."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.closeup import CloseUp, HandState
from qtapp.domain.download import Checksum, Completed, StopReason
from qtapp.transfer import onlooker
from tests.support.files import Content
from tests.support.scripts import Greeting, Pace, Reply, Resource, redirect

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig, Running

MIB = 1 << 20
FILE = Content(1, 24 * MIB)
V1 = Resource(content=FILE, etag='"v1"', content_type="application/zip")
SLOW = Reply(pace=Pace.rate(MIB))
PATIENCE_S = 15.0


def seen(running: Running, holds: Callable[[CloseUp], object]) -> CloseUp:
    """The first look that `holds` is true of."""
    look = None
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        look = running.transfer.onlooker.look()
        if look is not None and holds(look):
            return look
        threading.Event().wait(0.005)
    raise AssertionError(f"not seen; the last look: {look}")


def test_every_hand_is_seen_with_its_own_range_and_rate(rig: Rig, hostile_server: HostileServer) -> None:
    rig.workshop = replace(rig.workshop, connections=4)
    running = rig.start(hostile_server.serve("/a.bin", V1, SLOW))
    look = seen(
        running, lambda it: sum(hand.bytes_per_second is not None for hand in it.hands) == len(it.hands) > 1
    )
    running.stop()
    running.outcome()
    assert (look.id, look.attempt) == (running.transfer.spec.id, 1)
    assert [hand.number for hand in look.hands] == sorted(hand.number for hand in look.hands)
    assert {hand.state for hand in look.hands} == {HandState.READING}
    assert {hand.host for hand in look.hands} == {"127.0.0.1"}
    ranges = sorted((hand.start or 0, hand.written or 0, hand.end or 0) for hand in look.hands)
    for (start, written, end), following in zip(ranges, [*ranges[1:], None], strict=True):
        assert start <= written <= end <= FILE.size
        assert following is None or end <= following[0]
    assert all(0 < (hand.bytes_per_second or 0) < 3 * MIB for hand in look.hands)
    assert all(hand.bytes_done == (hand.written or 0) - (hand.start or 0) for hand in look.hands)


def test_a_server_that_accepts_and_says_nothing_is_waited_for(
    rig: Rig, hostile_server: HostileServer
) -> None:
    hostile_server.greet([Greeting.SILENT], then=Greeting.SILENT)
    running = rig.start(hostile_server.serve("/a.bin", V1))
    (hand,) = seen(running, lambda it: it.hands and it.hands[0].state is HandState.WAITING).hands
    running.stop()
    running.outcome()
    assert (hand.start, hand.written, hand.end, hand.bytes_per_second) == (0, 0, None, None)


def test_a_body_that_has_stopped_is_told_as_silent(
    rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onlooker, "SILENT_AFTER_S", 0.05)
    running = rig.start(hostile_server.serve("/a.bin", V1, Reply(stall_after=MIB)))
    (hand,) = seen(running, lambda it: len(it.hands) == 1 and it.hands[0].state is HandState.SILENT).hands
    running.stop()
    running.outcome()
    assert hand.written == MIB


def test_a_hand_behind_a_speed_limit_is_held_and_not_called_silent(
    rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onlooker, "SILENT_AFTER_S", 0.05)
    running = rig.start(hostile_server.serve("/a.bin", V1, Reply(stall_after=MIB)))
    seen(running, lambda it: len(it.hands) == 1 and it.hands[0].state is HandState.SILENT)
    running.transfer.share.set_rate(100_000)
    seen(running, lambda it: it.hands[0].state is HandState.HELD)
    running.stop()
    running.outcome()


def test_nobody_waits_to_look_while_a_hand_keeps_the_state(rig: Rig, hostile_server: HostileServer) -> None:
    running = rig.start(hostile_server.serve("/a.bin", V1, Reply(stall_after=MIB)))
    seen(running, lambda it: it.hands)
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with running.transfer._lock:
            held.set()
            release.wait(PATIENCE_S)

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert held.wait(PATIENCE_S)
        assert running.transfer.onlooker.look() is None
    finally:
        release.set()
        holder.join()
    running.stop()
    running.outcome()


def test_a_lost_connection_is_said_to_be_replaced_after_a_while(
    rig: Rig, hostile_server: HostileServer
) -> None:
    rig.workshop = replace(rig.workshop, connections=4)
    hostile_server.script(
        "/a.bin",
        [
            Reply(pace=Pace.rate(MIB)),
            Reply(pace=Pace.rate(MIB), cut_after=MIB // 2),
            Reply(pace=Pace.rate(MIB)),
        ],
        then=SLOW,
        resource=V1,
    )
    running = rig.start(hostile_server.url("/a.bin"))
    look = seen(running, lambda it: it.next_hand_in_s is not None)
    running.stop()
    running.outcome()
    assert 0.0 < (look.next_hand_in_s or 0.0) <= 60.0


def test_reports_tell_what_the_server_said_of_the_file(rig: Rig, hostile_server: HostileServer) -> None:
    digest = Checksum("sha-256", Content(1, 70_000).sha256())
    small = replace(V1, content=Content(1, 70_000), last_modified="Wed, 21 Oct 2015 07:28:00 GMT")
    there = hostile_server.serve("/there.bin", small).replace("127.0.0.1", "localhost")
    hostile_server.serve("/a.bin", small, redirect(there))
    assert isinstance(rig.fetch(hostile_server.url("/a.bin"), checksum=digest), Completed)
    said = rig.reports[-1].server
    assert said is not None
    assert (said.host, said.media_type) == ("localhost", "application/zip")
    assert (said.etag, said.validator) == ('"v1"', '"v1"')
    assert said.last_modified == "Wed, 21 Oct 2015 07:28:00 GMT"
    assert said.has_ranges


def test_a_server_without_ranges_is_told_as_that(rig: Rig, hostile_server: HostileServer) -> None:
    plain = Resource(content=Content(1, 70_000), ranges=False)
    rig.fetch(hostile_server.serve("/a.bin", plain))
    said = rig.reports[-1].server
    assert said is not None
    assert (said.has_ranges, said.validator, said.etag, said.digest) == (False, None, None, None)


def test_a_stop_leaves_no_hand_to_be_seen(rig: Rig, hostile_server: HostileServer) -> None:
    running = rig.start(hostile_server.serve("/a.bin", V1, Reply(stall_after=MIB)))
    seen(running, lambda it: it.hands)
    running.stop(StopReason.PAUSE)
    running.outcome()
    look = running.transfer.onlooker.look()
    assert look is not None
    assert look.hands == ()
