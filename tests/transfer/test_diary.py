"""What a run tells of itself, and what it keeps to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Checksum, Completed, Failed, Stopped, StopReason, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.timeline import Event, EventKind, Happened
from qtapp.transfer.diary import HELD_BACK_S, SMALL_BYTES, Diary
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.rig import AT, PATH

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

MIB = 1 << 20
SMALL = Resource(content=Content(1, 50_000), etag='"v1"')
LARGE = Resource(content=Content(2, 2 * MIB), etag='"v1"')
K = EventKind


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def told() -> list[Happened]:
    return []


@pytest.fixture
def diary(told: list[Happened], clock: Clock) -> Diary:
    return Diary("a", told.append, clock)


def kinds(told: list[Happened]) -> list[EventKind]:
    return [item.kind for happened in told for item in happened.events]


def events(rig: Rig, kind: EventKind) -> list[Event]:
    return [item for happened in rig.happened for item in happened.events if item.kind is kind]


def the(rig: Rig, kind: EventKind) -> dict[str, Any]:
    """The facts of the only one of its kind."""
    (found,) = events(rig, kind)
    return dict(found.facts)


def completed(folder: Path, total: int) -> Completed:
    return Completed("a", 1, folder / "file.bin", total, Verified.LENGTH)


# what is worth telling


def test_of_a_small_file_that_goes_well_nothing_is_told(
    diary: Diary, told: list[Happened], tmp_path: Path
) -> None:
    diary.note(K.ATTEMPT, number=1)
    diary.send_under_way(1, None)
    diary.note(K.VERSION, validator="etag")
    diary.note(K.CHECKSUM, is_right=1)
    diary.close(completed(tmp_path, SMALL_BYTES))
    assert told == []


def test_of_a_larger_one_all_is_told_at_the_end(diary: Diary, told: list[Happened], tmp_path: Path) -> None:
    diary.note(K.ATTEMPT, number=1)
    diary.send_under_way(1, None)
    diary.close(completed(tmp_path, SMALL_BYTES + 1))
    (happened,) = told
    assert happened.id == "a"
    assert kinds(told) == [K.ATTEMPT, K.PUBLISHED]


def test_one_that_takes_its_time_is_told_of_under_way(
    diary: Diary, told: list[Happened], clock: Clock, tmp_path: Path
) -> None:
    diary.note(K.ATTEMPT, number=1)
    clock.now += HELD_BACK_S
    diary.send_under_way(1, None)
    assert kinds(told) == [K.ATTEMPT]
    diary.close(completed(tmp_path, 1))
    assert kinds(told) == [K.ATTEMPT, K.PUBLISHED], "who has been told of it is told of its end as well"


@pytest.mark.parametrize("kind", [K.REDIRECTED, K.STOPPING, K.STARTED_OVER, K.CONNECTION_FAILED, K.RESUMED])
def test_what_is_out_of_the_ordinary_is_told_at_once_with_all_before_it(
    diary: Diary, told: list[Happened], kind: EventKind
) -> None:
    diary.note(K.ATTEMPT, number=1)
    diary.note(kind)
    diary.send_under_way(1, None)
    assert kinds(told) == [K.ATTEMPT, kind]


def test_a_checksum_that_differs_is_out_of_the_ordinary(
    diary: Diary, told: list[Happened], tmp_path: Path
) -> None:
    diary.note(K.CHECKSUM, is_right=0)
    diary.close(completed(tmp_path, 1))
    assert kinds(told) == [K.CHECKSUM, K.PUBLISHED]


def test_what_each_connection_meets_is_written_down_once(diary: Diary, told: list[Happened]) -> None:
    for _ in range(6):
        diary.note_once(K.REDIRECTED, "to a mirror", to="https://mirror.example")
    diary.note_once(K.REDIRECTED, "to another", to="https://other.example")
    diary.send_under_way(1, None)
    assert kinds(told) == [K.REDIRECTED] * 2


def test_connections_are_a_step_once_they_have_stayed_as_many(
    diary: Diary, told: list[Happened], clock: Clock
) -> None:
    for connections in (1, 2, 4, 6):
        diary.send_under_way(connections, 1e6)
    began = clock.now
    clock.now += 0.9
    diary.send_under_way(6, 5e6)
    assert told == []
    clock.now += 0.1
    diary.send_under_way(6, 6e6)
    clock.now += 5.0
    diary.send_under_way(6, 7e6)
    (happened,) = told
    (step,) = happened.events
    assert step == Event(began, K.CONNECTIONS, (("count", 6), ("bytes_per_second", 6_000_000)))
    diary.send_under_way(5, 7e6)
    clock.now += 0.5
    diary.send_under_way(6, 7e6)
    clock.now += 1.0
    diary.send_under_way(6, 7e6)
    assert len(told) == 1, "one that came back within the second is no step"


@pytest.mark.parametrize(
    ("outcome", "end"),
    [
        (
            Failed("a", 1, ErrorKind.SERVER_BUSY, "HTTP 503", 5, retry_after_s=30.0),
            {
                "kind": "server-busy",
                "detail": "HTTP 503",
                "status": 503,
                "bytes_kept": 5,
                "retry_after_s": 30.0,
            },
        ),
        (Stopped("a", 1, StopReason.PAUSE, 7), {"bytes_kept": 7}),
    ],
)
def test_an_end_that_is_none_is_told_of_however_small_it_was(
    diary: Diary, told: list[Happened], outcome: Failed | Stopped, end: dict[str, object]
) -> None:
    diary.close(outcome, 503)
    assert dict(told[0].events[0].facts) == end


def test_secrets_stay_out_of_it(diary: Diary, told: list[Happened]) -> None:
    """X10."""
    diary.close(
        Failed("a", 1, ErrorKind.BAD_REPLY, "from https://me:hush@a.example/f?token=hush-hush", bytes_kept=0)
    )
    assert "hush" not in repr(told)
    assert "a.example" in repr(told)


def test_what_comes_before_a_clock_that_was_set_back_is_told_all_the_same(
    diary: Diary, told: list[Happened], clock: Clock
) -> None:
    diary.note(K.ATTEMPT, number=1)
    clock.now -= 3_600.0
    diary.send_under_way(1, None)
    assert kinds(told) == [K.ATTEMPT]


# with real transfers


def test_a_small_file_leaves_no_trace(hostile_server: HostileServer, rig: Rig) -> None:
    rig.completes(hostile_server.serve(PATH, SMALL))
    assert rig.happened == []


def test_a_large_file_tells_how_it_came(hostile_server: HostileServer, rig: Rig) -> None:
    rig.completes(hostile_server.serve(PATH, LARGE))
    (happened,) = rig.happened
    assert [item.kind for item in happened.events] == [K.CONNECTED, K.ANSWERED, K.VERSION, K.PUBLISHED]
    assert the(rig, K.CONNECTED) == {"host": "127.0.0.1", "scheme": "http", "address": "127.0.0.1"}
    assert the(rig, K.ANSWERED)["status"] == 206
    assert the(rig, K.ANSWERED)["after_s"] >= 0.0
    assert the(rig, K.VERSION) == {"validator": "etag", "total": 2 * MIB, "has_ranges": 1}
    assert the(rig, K.PUBLISHED) == {"name": "file.bin", "bytes": 2 * MIB, "verified": "length"}


def test_redirects_are_told_without_their_secrets(hostile_server: HostileServer, rig: Rig) -> None:
    """X03, X10."""
    hostile_server.serve(PATH, SMALL)
    to = f"{hostile_server.url(PATH)}?token=hush-hush"
    url = hostile_server.serve("/start", SMALL, Reply(status=302, headers={"Location": to}))
    rig.completes(url)
    assert the(rig, K.REDIRECTED)["status"] == 302
    assert "hush" not in repr(rig.happened)
    assert hostile_server.url(PATH) in str(the(rig, K.REDIRECTED)["to"])


def test_a_resumed_run_tells_of_what_was_kept(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, LARGE)
    assert the(rig, K.STOPPED) == {"bytes_kept": AT}
    hostile_server.serve(PATH, LARGE)
    rig.completes(spec, attempt=2)
    assert the(rig, K.RESUMED) == {"bytes": AT}


def test_a_refusal_is_told_with_its_status(hostile_server: HostileServer, rig: Rig) -> None:
    rig.fails(hostile_server.serve(PATH, SMALL, Reply(status=404)), ErrorKind.NOT_FOUND)
    assert the(rig, K.ANSWERED)["status"] == 404
    error = the(rig, K.ERROR)
    assert (error["kind"], error["status"], error["bytes_kept"]) == ("not-found", 404, 0)


def test_another_version_is_told(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, LARGE)
    hostile_server.serve(PATH, Resource(content=Content(3, 2 * MIB), etag='"v2"'))
    rig.completes(spec, attempt=2)
    assert the(rig, K.STARTED_OVER) == {"changed": 1}
    assert len(events(rig, K.VERSION)) == 2


def test_a_checksum_is_told_with_who_gave_it(hostile_server: HostileServer, rig: Rig) -> None:
    given = Checksum("sha-256", Content(2, 2 * MIB).sha256())
    rig.completes(hostile_server.serve(PATH, LARGE), checksum=given)
    assert the(rig, K.CHECKSUM) == {"algorithm": "sha-256", "is_right": 1, "by": "user"}


def test_each_wrong_checksum_is_told(hostile_server: HostileServer, rig: Rig) -> None:
    wrong = Checksum("sha-256", "0" * 64)
    rig.fails(hostile_server.serve(PATH, SMALL), ErrorKind.CHECKSUM_MISMATCH, checksum=wrong)
    assert [item.fact("is_right") for item in events(rig, K.CHECKSUM)] == [0, 0]
    assert len(events(rig, K.STARTED_OVER)) == 1


def test_a_connection_that_is_refused_beside_others_is_told(hostile_server: HostileServer, rig: Rig) -> None:
    big = Resource(content=Content(4, 16 * MIB), etag='"v1"')
    url = hostile_server.script(
        PATH, [Reply(pace=Pace.rate(8 * MIB)), Reply(status=503)], then=Reply(status=503), resource=big
    )
    rig.with_(connections=2).completes(url)
    assert the(rig, K.CONNECTION_FAILED) == {"kind": "server-busy", "status": 503}
