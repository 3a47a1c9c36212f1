"""Several connections a download: they join, share, steal, step down, and never mix two versions."""

from __future__ import annotations

import errno
import socket
import threading
import time
from collections import Counter
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Completed, Failed, Secrets, Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.hosts import HOLD_S, HostPolicy
from qtapp.transfer import source
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.crew import SILENCE_MIN_S, Crew
from qtapp.transfer.diary import Diary, nobody_notes
from qtapp.transfer.gate import Gate
from qtapp.transfer.hands import Hands
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.stop import StopToken
from qtapp.transfer.wire import NetworkLimits, Wire
from tests.support.files import Content
from tests.support.scripts import Asked, Ending, Pace, Reply, Resource, redirect, status, web_page
from tests.transfer.disks import FailingDisk, RecordingDisk
from tests.transfer.rig import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.transfer.cookies import Cookies
    from qtapp.transfer.diary import NoteOnce
    from qtapp.transfer.line import Line
    from qtapp.transfer.opening import Ask
    from qtapp.transfer.opening import Reply as Answer
    from tests.support.black_hole import BlackHole
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

MIB = 1 << 20
PATH = "/file.bin"
FILE = Content(1, 16 * MIB)
V1 = Resource(content=FILE, etag='"v1"')
V2 = Resource(content=Content(2, 16 * MIB), etag='"v2"')
# slow enough for the others to join, quick enough for a test
SLOW = Pace.rate(8 * MIB)
# so slow that four have joined before the first has sent two mebibytes and falls silent
SLOWER = Pace.rate(2 * MIB)


# what stalls until it is released must not come to a limit before, however busy the machine is
PATIENT = NetworkLimits(connect_s=60.0, header_s=60.0, silence_s=60.0, crawl_s=60.0)


@pytest.fixture
def crew(rig: Rig) -> Rig:
    """A rig whose downloads may have four hands."""
    return rig.with_(connections=4, hosts=HostConnections(8), limits=PATIENT)


def first(*replies: Reply | Resource, then: Reply | Resource) -> Callable[[Asked], Reply | Resource]:
    """These in the order of the requests, then always the same."""
    return lambda asked: replies[asked.n - 1] if asked.n <= len(replies) else then


def assert_whole(done: Completed, content: Content = FILE) -> None:
    assert content.first_difference(done.path) is None


def ranges(server: HostileServer) -> list[str]:
    return [request.header("Range") or "" for request in server.requests(PATH)]


def test_hands_join_while_each_brings_more(hostile_server: HostileServer, crew: Rig) -> None:
    # slow enough that a busy machine is not what holds four of them up
    url = hostile_server.serve(PATH, V1, Reply(pace=SLOWER))
    assert_whole(crew.completes(url))
    # of one after another there may be more: whose range was taken over comes back for another
    assert hostile_server.connections_seen >= 4
    assert max(report.connections for report in crew.reports) == 4
    sent = hostile_server.bytes_sent(PATH)
    assert sent < FILE.size * 1.5, "what was stolen is not sent to both"


def test_one_that_falls_silent_is_joined_by_others(hostile_server: HostileServer, crew: Rig) -> None:
    """Nothing comes any more at which it could be noticed that it would be worth it."""
    url = hostile_server.serve(PATH, V1, Reply(stall_after=MIB))
    running = crew.start(url)
    hostile_server.wait_for_stall(PATH, n=4)
    hostile_server.release(PATH)
    done = running.outcome()
    assert isinstance(done, Completed)
    assert_whole(done)


class Farm:
    """Answers as getaddrinfo does: the second question leads to a machine that is down."""

    def __init__(self, server: HostileServer, hole: BlackHole) -> None:
        self._addresses = [("127.0.0.1", server.port), (hole.host, hole.port)]
        self.asked = 0

    def look(self, *_args: Any, **_more: Any) -> list[Any]:
        self.asked += 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", self._addresses[self.asked == 2])]


def test_a_connection_that_leads_nowhere_does_not_keep_others_away(
    hostile_server: HostileServer, crew: Rig, black_hole: BlackHole
) -> None:
    hostile_server.serve(PATH, V1, Reply(pace=SLOWER))
    with closing(Network(look=Farm(hostile_server, black_hole).look)) as network:
        patient = crew.with_(network=network, limits=NetworkLimits(connect_s=300.0))
        running = patient.start(f"http://farm.test:{hostile_server.port}{PATH}")
        hostile_server.wait_for_request(PATH, n=3)
        (one, *_) = hostile_server.requests(PATH)
        assert one.bytes_sent < 6 * MIB, "nobody had to be through with a share of their own first"
        done = running.outcome()
    assert isinstance(done, Completed)
    assert_whole(done)


def test_hands_join_once_a_limit_that_held_them_off_is_lifted(
    hostile_server: HostileServer, crew: Rig
) -> None:
    pacer = Pacer(300_000.0)
    crew = crew.with_(pacer=pacer)
    body = Resource(content=Content(3, 32 * MIB), etag='"v1"')
    running = crew.start(hostile_server.serve(PATH, body, Reply(pace=SLOW)))
    hands = running.transfer._hands
    hands._crew._settle_at(1)  # as it is once more of them have brought nothing
    wait_until(lambda: running.transfer._plan.bytes_done, "bytes")
    assert hands.at_work == 1
    pacer.set_rate(None)
    wait_until(lambda: hands.at_work == 4, "all four")
    assert isinstance(running.outcome(), Completed)


def test_every_request_but_the_first_is_conditional(hostile_server: HostileServer, crew: Rig) -> None:
    hostile_server.serve(PATH, V1, Reply(pace=SLOW))
    assert_whole(crew.completes(hostile_server.url(PATH)))
    one, *others = hostile_server.requests(PATH)
    assert one.header("If-Range") is None
    assert others
    assert {request.header("If-Range") for request in others} == {'"v1"'}


class NotingOpener(Opener):
    """Notes each Range it is asked for, and whether two threads ever had a line in common."""

    def __init__(self) -> None:
        super().__init__("test/1")
        self.asked: list[str] = []
        self.shared: list[Line] = []
        self._lock = threading.Lock()
        self._in_use: set[Line] = set()

    def open(
        self, ask: Ask, line: Line, wire: Wire, cookies: Cookies, note: NoteOnce = nobody_notes
    ) -> Answer:
        with self._lock:
            self.asked.append(f"bytes={ask.start}-{'' if ask.end is None else ask.end - 1}")
            self.shared += self._in_use & {line}
            self._in_use.add(line)
        try:
            return super().open(ask, line, wire, cookies, note)
        finally:
            with self._lock:
                self._in_use.remove(line)


def test_each_request_carries_its_own_range(hostile_server: HostileServer, rig: Rig) -> None:
    """C06: 12 of 320 carried another thread's where threads shared one session."""
    opener = NotingOpener()
    crew = rig.with_(connections=16, hosts=HostConnections(64), opener=opener)
    hostile_server.serve(PATH, V1, Reply(pace=Pace.rate(2 * MIB)))
    secrets = Secrets(headers=(("X-Mine", "1"),))
    runs = [crew.start(hostile_server.url(PATH), secrets=secrets) for _ in range(4)]
    for run in runs:
        done = run.outcome()
        assert isinstance(done, Completed)
        assert_whole(done)
    sent = [request.asked.all("Range") for request in hostile_server.requests(PATH)]
    assert all(len(values) == 1 for values in sent)
    never_sent = Counter(opener.asked)  # of hands that were no longer needed before they were connected
    never_sent.subtract(value for values in sent for value in values)
    assert min(never_sent.values()) >= 0, "what was asked for once came twice, or what nobody asked for"
    assert len(sent) >= 24
    assert opener.shared == []
    for request in hostile_server.requests(PATH):
        is_first = request.header("Range") == "bytes=0-"
        assert request.asked.all("If-Range") == ([] if is_first else ['"v1"'])
        assert request.asked.all("X-Mine") == ["1"]


@pytest.mark.parametrize(
    "resource",
    [
        replace(V1, etag=None),
        replace(V1, etag='W/"v1"'),
        replace(V1, ranges=False),
        replace(V1, content=Content(1, source.SHARED_FROM_BYTES - 1)),
    ],
    ids=["no validator", "weak tag", "no ranges", "small"],
)
def test_one_connection_has_to_do_where_pieces_cannot_be_told_apart(
    resource: Resource, hostile_server: HostileServer, crew: Rig
) -> None:
    """S05, S11."""
    url = hostile_server.serve(PATH, resource, Reply(pace=Pace.rate(32 * MIB)))
    done = crew.completes(url)
    assert isinstance(resource.content, Content)
    assert_whole(done, resource.content)
    assert len(hostile_server.requests(PATH)) == 1


@pytest.mark.parametrize("late_s", [0.3, 0.8])
@pytest.mark.parametrize(
    "refusal", [status(404), status(403), status(429)], ids=lambda reply: str(reply.status)
)
def test_a_refusal_that_comes_late_fails_nothing_either(
    refusal: Reply, late_s: float, hostile_server: HostileServer, crew: Rig
) -> None:
    """When it comes the first hand is through with what was left to it, but its body brings the rest."""
    fast = Reply(pace=Pace.rate(20 * MIB))
    late = replace(refusal, delay_s=late_s)
    ten = Content(1, 10 * MIB)
    hostile_server.answer(PATH, first(fast, then=late), resource=replace(V1, content=ten))
    assert_whole(crew.completes(hostile_server.url(PATH)), ten)


def test_a_cluster_with_a_tag_for_each_node_is_read_from_one(
    hostile_server: HostileServer, crew: Rig
) -> None:
    """S10: the same bytes under other ETags are another version for all we know; once is enough to see it."""
    hostile_server.answer(
        PATH, lambda asked: Reply(pace=SLOW, resource=replace(V1, etag=f'"node{asked.n}"')), resource=V1
    )
    assert_whole(crew.completes(hostile_server.url(PATH)))


@pytest.mark.parametrize(
    "trouble",
    [Reply(pace=SLOW, stall_after=7 * MIB + MIB // 2), Reply(pace=SLOW)],
    ids=["silent at the end", "honest"],
)
def test_the_last_range_is_rescued_by_who_is_through(
    trouble: Reply, hostile_server: HostileServer, crew: Rig
) -> None:
    """S19: an idle hand stays for it, as nobody writes any more who could call one."""
    two = crew.with_(connections=2, limits=NetworkLimits(silence_s=300.0, crawl_s=300.0))
    hostile_server.answer(PATH, first(Reply(pace=SLOW), trouble, then=Reply()), resource=V1)
    assert_whole(two.completes(hostile_server.url(PATH)))


@pytest.mark.parametrize(
    "refusal",
    [
        status(429),
        status(503, Retry_After="120"),
        status(403),
        status(404),
        web_page(),
        Reply(ignore_range=True),
        Reply(cut_head_after=0),
        Reply(cut_head_after=0, ending=Ending.RESET),
        Reply(no_content_range=True),
        Reply(multipart=True),
        Reply(content_range="bytes 0-99/{total}"),
        Reply(status=416, headers={"Content-Range": f"bytes */{16 * MIB}"}),
    ],
    ids=lambda reply: str(reply.status or "odd"),
)
def test_a_refusal_of_the_others_fails_nothing(
    refusal: Reply, hostile_server: HostileServer, crew: Rig
) -> None:
    """S06, S07, S08, S09, S23: the one that was served goes on alone, whatever Accept-Ranges promised."""
    hostile_server.answer(PATH, first(Reply(pace=SLOW), then=refusal), resource=V1)
    assert_whole(crew.completes(hostile_server.url(PATH)))
    assert len(hostile_server.requests(PATH)) <= 4, "who was refused does not come back"


def test_ranges_are_believed_when_they_come_and_not_when_they_are_denied(
    hostile_server: HostileServer, crew: Rig
) -> None:
    """S23: a correct 206 is the proof, whatever Accept-Ranges says."""
    url = hostile_server.serve(PATH, V1, Reply(pace=SLOW, headers={"Accept-Ranges": "none"}))
    assert_whole(crew.completes(url))
    assert len(hostile_server.requests(PATH)) > 1


def test_a_refusal_is_remembered_for_the_host(hostile_server: HostileServer, crew: Rig) -> None:
    hostile_server.answer(PATH, first(Reply(pace=SLOW), then=status(429)), resource=V1)
    crew.completes(hostile_server.url(PATH))
    next_url = hostile_server.serve("/next.bin", V1, Reply(pace=Pace.rate(16 * MIB)))
    assert_whole(crew.completes(next_url))
    assert len(hostile_server.requests("/next.bin")) == 1


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_host_that_was_busy_for_a_while_is_asked_for_more_again(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S16: a long download is not left with one connection for a bad moment at its start."""
    clock = Clock()
    hosts = HostConnections(8, clock)
    slower = Reply(pace=SLOWER)
    hostile_server.answer(PATH, first(slower, status(503), then=slower), resource=V1)
    running = rig.with_(connections=4, hosts=hosts).start(hostile_server.url(PATH))
    wait_until(lambda: len(hostile_server.requests(PATH)) == 2 and not hosts.room("127.0.0.1"), "refusal")
    clock.now += HOLD_S
    hostile_server.wait_for_request(PATH, n=3)
    clock.now += HOLD_S
    hostile_server.wait_for_request(PATH, n=5)
    done = running.outcome()
    assert isinstance(done, Completed)
    assert_whole(done)


def test_a_connection_counts_for_the_host_it_was_sent_on_to(hostile_server: HostileServer, rig: Rig) -> None:
    """S16."""
    hosts = HostConnections(3)
    crew = rig.with_(connections=8, hosts=hosts, limits=PATIENT)
    url = hostile_server.serve(PATH, V1, Reply(stall_after=MIB))
    hostile_server.answer("/link", lambda _asked: redirect(url))
    running = crew.start(hostile_server.url("/link", host="localhost"))
    hostile_server.wait_for_stall(PATH, n=3)
    assert hosts.room("127.0.0.1") == 0
    assert hosts.room("localhost") == 3
    assert len(hostile_server.requests("/link")) == 3
    hostile_server.release(PATH)
    assert isinstance(running.outcome(), Completed)
    assert hosts.room("127.0.0.1") == 3


def test_who_is_sent_on_to_a_full_host_leaves_it_to_the_others(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S16: a link that leads to one host first and to another then."""
    hosts = HostConnections(3)
    crew = rig.with_(connections=8, hosts=hosts)
    hostile_server.serve(PATH, V1, Reply(pace=SLOWER))
    hostile_server.serve("/other.bin", V1, Reply(stall_after=0))
    other = hostile_server.url("/other.bin", host="localhost")
    hostile_server.answer(
        "/link", lambda asked: redirect(hostile_server.url(PATH) if asked.n == 1 else other)
    )
    with hosts.counted("localhost"), hosts.counted("localhost"), hosts.counted("localhost"):
        done = crew.completes(hostile_server.url("/link"))
        assert_whole(done)
        assert len(hostile_server.requests("/other.bin")) == 1, "nobody else is called to where no room is"
        assert hosts.room("127.0.0.1") == 3
    assert hosts.room("localhost") == 3


def test_no_host_gets_more_connections_than_its_cap(hostile_server: HostileServer, rig: Rig) -> None:
    crew = rig.with_(connections=16, hosts=HostConnections(3))
    assert_whole(crew.completes(hostile_server.serve(PATH, V1, Reply(pace=SLOW))))
    assert max(report.connections for report in crew.reports) == 3


@pytest.mark.parametrize(
    "end",
    [Reply(cut_after=MIB, pace=SLOW), Reply(cut_after=MIB, pace=SLOW, ending=Ending.RESET)],
    ids=["short", "reset"],
)
def test_a_connection_that_is_cut_costs_only_its_own_bytes(
    end: Reply, hostile_server: HostileServer, crew: Rig
) -> None:
    """S01, S20: the others go on, and somebody takes over its range."""
    hostile_server.answer(PATH, first(Reply(pace=SLOW), end, then=Reply(pace=SLOW)), resource=V1)
    assert_whole(crew.completes(hostile_server.url(PATH)))


def test_a_connection_that_falls_silent_is_done_without(hostile_server: HostileServer, crew: Rig) -> None:
    """S19: the end does not wait for its time limit."""
    hostile_server.answer(
        PATH, first(Reply(pace=SLOW), Reply(stall_after=100_000), then=Reply(pace=SLOW)), resource=V1
    )
    patient = crew.with_(limits=NetworkLimits(silence_s=300.0, crawl_s=300.0))
    assert_whole(patient.completes(hostile_server.url(PATH)))


def test_a_connection_that_never_answers_is_done_without(hostile_server: HostileServer, crew: Rig) -> None:
    hostile_server.answer(
        PATH, first(Reply(pace=SLOW), Reply(stall_head_after=0), then=Reply(pace=SLOW)), resource=V1
    )
    patient = crew.with_(limits=NetworkLimits(header_s=300.0, silence_s=300.0))
    assert_whole(patient.completes(hostile_server.url(PATH)))


def test_a_range_that_crawls_is_taken_over(hostile_server: HostileServer, crew: Rig) -> None:
    """C12: its late bytes are dropped before they are written."""
    crawl = Reply(pace=Pace(1000, 0.1))
    hostile_server.answer(PATH, first(Reply(pace=SLOW), crawl, then=Reply(pace=SLOW)), resource=V1)
    disk = RecordingDisk()
    # by itself it would have taken five minutes for its share
    assert_whole(crew.with_(disk=disk).completes(hostile_server.url(PATH)))
    assert_written_once(disk)


def assert_written_once(disk: RecordingDisk) -> None:
    """Every byte of the file, by whichever hand."""
    spans = sorted(did.span for did in disk.did if did.what == "write" and did.name.endswith(".part"))
    at = 0
    for start, end in spans:
        assert start == at, f"written twice or never: {min(start, at)} to {max(start, at)}"
        at = end
    assert at == FILE.size


@pytest.mark.parametrize("at", [2, 3, 4])
def test_a_change_between_two_connections_is_one_clean_restart(
    at: int, hostile_server: HostileServer, crew: Rig
) -> None:
    """S10: aria2 glues the two together."""
    slow = Reply(pace=SLOW)
    hostile_server.answer(
        PATH,
        lambda asked: replace(slow, resource=V1 if asked.n < at else V2),
        resource=V1,
    )
    done = crew.completes(hostile_server.url(PATH))
    assert_whole(done, Content(2, 16 * MIB))
    assert crew.files() == ["file.bin"]


def test_what_has_changed_before_it_is_gone_on_with_is_shared_as_well(
    hostile_server: HostileServer, crew: Rig
) -> None:
    """S10: the whole file comes in the place of the range, which says nothing against ranges."""
    spec = crew.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=MIB)), MIB)
    hostile_server.serve(PATH, V2, Reply(pace=SLOWER))
    done = crew.completes(spec, attempt=2)
    assert_whole(done, Content(2, 16 * MIB))
    assert max(report.connections for report in crew.reports) == 4
    assert crew.reports[-1].can_resume


def test_where_there_are_no_ranges_any_more_one_brings_what_has_changed(
    hostile_server: HostileServer, crew: Rig
) -> None:
    """S06, S10."""
    spec = crew.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=MIB)), MIB)
    hostile_server.serve(PATH, replace(V2, ranges=False), Reply(pace=SLOW))
    done = crew.completes(spec, attempt=2)
    assert_whole(done, Content(2, 16 * MIB))
    assert not crew.reports[-1].can_resume


def test_a_file_that_changes_with_every_request_never_comes_to_an_end(
    hostile_server: HostileServer, crew: Rig
) -> None:
    """S10: and never as a mixture."""
    short = Reply(pace=SLOW, cut_after=3 * MIB)
    hostile_server.answer(
        PATH,
        lambda asked: replace(
            short, resource=replace(V1, content=Content(asked.n, FILE.size), etag=f'"{asked.n}"')
        ),
        resource=V1,
    )
    spec = crew.spec(hostile_server.url(PATH))
    kinds = set()
    for attempt in (1, 2, 3):
        outcome = crew.fetch(spec, attempt=attempt)
        assert isinstance(outcome, Failed)
        kinds.add(outcome.kind)
    assert kinds <= {Kind.SHORT_BODY, Kind.KEEPS_CHANGING}
    assert crew.published() == []


@pytest.mark.parametrize("reason", list(StopReason))
def test_a_stop_reaches_every_hand(reason: StopReason, hostile_server: HostileServer, crew: Rig) -> None:
    """C01."""
    url = hostile_server.serve(PATH, V1, Reply(pace=SLOWER, stall_after=2 * MIB))
    spec = crew.spec(url)
    running = crew.start(spec)
    hostile_server.wait_for_stall(PATH, n=3)
    running.stop(reason)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    hostile_server.wait_for_connections(0)
    if reason is StopReason.CANCEL:
        assert crew.files() == []
    else:
        assert outcome.bytes_kept >= 6 * MIB
        hostile_server.serve(PATH, V1)
        assert_whole(crew.completes(spec, attempt=2))
        asked = [request.header("Range") for request in hostile_server.requests(PATH)]
        assert hostile_server.bytes_sent(PATH) < FILE.size + 2 * MIB, f"nothing is fetched twice: {asked}"


def test_a_full_disk_ends_all_of_them(hostile_server: HostileServer, crew: Rig) -> None:
    url = hostile_server.serve(PATH, V1, Reply(pace=SLOWER, stall_after=2 * MIB))
    disk = FailingDisk("write", errno.ENOSPC)
    disk.is_broken = False
    running = crew.with_(disk=disk).start(url)
    hostile_server.wait_for_stall(PATH, n=3)
    disk.is_broken = True
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.DISK_FULL
    hostile_server.wait_for_connections(0)


def test_an_error_nobody_expected_in_one_hand_ends_all_of_them(
    hostile_server: HostileServer, crew: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C07: and brings one outcome."""
    url = hostile_server.serve(PATH, V1, Reply(pace=SLOWER, stall_after=3 * MIB))
    running = crew.start(url)
    hostile_server.wait_for_stall(PATH, n=3)

    def broken(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(running.transfer._reporter), "is_due", broken)
    hostile_server.release(PATH)
    with pytest.raises(ZeroDivisionError):
        running.outcome()
    hostile_server.wait_for_connections(0)
    assert crew.published() == []


def test_requests_of_all_hands_keep_the_gap(hostile_server: HostileServer, rig: Rig) -> None:
    """The seconds between two are no less than the gap with its jitter."""
    policy = HostPolicy(8, chance=lambda: 0.0)
    policy.gap_s = 0.25
    crew = rig.with_(connections=4, hosts=HostConnections(policy=policy))
    done = crew.completes(hostile_server.serve(PATH, V1, Reply(pace=SLOW)))
    assert_whole(done)
    at = sorted(request.asked.at for request in hostile_server.requests(PATH))
    assert len(at) > 1
    assert (
        min(after - before for before, after in pairwise(at)) > 0.8 * 0.25 - 0.05
    )  # the server may be late to note one


def test_a_stop_ends_the_wait_for_a_slot(hostile_server: HostileServer, rig: Rig) -> None:
    policy = HostPolicy(8, chance=lambda: 0.5)
    policy.gap_s = 3600.0
    policy.book("127.0.0.1", time.monotonic())
    crew = rig.with_(hosts=HostConnections(policy=policy))
    running = crew.start(hostile_server.serve(PATH, V1))
    running.stop()
    assert isinstance(running.outcome(), Stopped)
    assert hostile_server.requests(PATH) == []


def test_nobody_waits_for_a_slot_once_everything_has_come(hostile_server: HostileServer, rig: Rig) -> None:
    """S16: who was called to help and had to keep the gap does not hold the end back by it."""
    policy = HostPolicy(8, chance=lambda: 0.5)
    policy.gap_s = 3600.0
    crew = rig.with_(connections=4, hosts=HostConnections(policy=policy))
    running = crew.start(hostile_server.serve(PATH, V1, Reply(pace=SLOW)))
    done = running.outcome()
    assert isinstance(done, Completed)
    assert_whole(done)
    assert len(running.threads) > 1, "somebody was called"
    assert len(hostile_server.requests(PATH)) == 1


def test_each_is_silent_by_the_measure_it_began_with() -> None:
    """The last to fall silent is the last to tell: it must not be one that is not believed yet."""
    crew = Crew(4)
    hands = Hands(crew, HostConnections(8), "http://host.test/file.bin", Diary("a"))
    gate = Gate(2)
    wires = [Wire(StopToken(), gate.permit(StopToken()), NetworkLimits()) for _ in range(2)]
    for wire, setup_s in zip(wires, (0.001, 0.4), strict=True):
        number = hands.join(0.0)
        assert number is not None
        hands.listen(number, wire)
        hands.opened(number, setup_s, lambda: None)
    crew.target = 2
    one, other = wires
    other.silence.since = 10.0
    one.silence.since = 10.8
    assert hands.missing(10.8 + SILENCE_MIN_S, 0, is_silent=True) == 2
