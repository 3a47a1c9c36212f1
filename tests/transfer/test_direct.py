"""Requests that go straight over the socket, beside those that requests sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.direct import DirectLane
from qtapp.transfer.wire import READER_BUFFER_BYTES
from tests.support.files import Content
from tests.support.scripts import Framing, Pace, Reply, Resource

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
BY_REQUESTS = Secrets(headers=(("X-Mine", "1"),))


@pytest.fixture
def asked_directly(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of what was asked for without requests."""
    paths: list[str] = []
    ask = DirectLane.ask

    def noted(lane: DirectLane, target: object, *args: object) -> object:
        paths.append(target.path_and_query)  # type: ignore[attr-defined]
        return ask(lane, target, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(DirectLane, "ask", noted)
    return paths


def test_both_ways_of_asking_say_the_same(
    hostile_server: HostileServer, rig: Rig, asked_directly: list[str]
) -> None:
    rig.completes(hostile_server.serve(PATH, V1))
    rig.completes(hostile_server.serve("/b.bin", V1), secrets=BY_REQUESTS)
    assert asked_directly == [PATH]
    directly, by_requests = hostile_server.requests()
    assert by_requests.header("X-Mine") == "1"
    others = [(name, value) for name, value in by_requests.headers if name != "X-Mine"]
    assert sorted(directly.headers) == sorted(others)
    assert (directly.asked.method, directly.asked.version) == ("GET", by_requests.asked.version)


def test_one_connection_to_a_host_is_kept_whoever_asked_last(hostile_server: HostileServer, rig: Rig) -> None:
    for n in range(6):
        secrets = {"secrets": BY_REQUESTS} if n % 2 else {}
        rig.completes(hostile_server.serve(f"/{n}.bin", V1), **secrets)
        hostile_server.wait_for_connections(1)


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\nContent-Length: 5\n\nhello",
        b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: a\r\n folded\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: 1\r\nX: 2\r\n\r\nhello",
        b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * READER_BUFFER_BYTES + b"\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    ],
    ids=["line feeds", "1.0", "folded", "twice", "interim", "huge", "chunked"],
)
@pytest.mark.parametrize("pace", [None, 3])
def test_an_unusual_head_is_read_from_its_first_byte_on(
    head: bytes, pace: int | None, hostile_server: HostileServer, rig: Rig
) -> None:
    """The body of it that came with the head as well; nothing waits for what will not come."""
    if pace is not None and len(head) > READER_BUFFER_BYTES:
        pace = len(head) // 7
    paced = None if pace is None else Pace(pace, 0.0005)
    done = rig.completes(hostile_server.serve(PATH, V1, Reply(raw=head, pace=paced, stall_after=len(head))))
    assert done.path.read_bytes() == b"hello"


def test_a_server_that_says_it_closes_is_asked_anew(hostile_server: HostileServer, rig: Rig) -> None:
    """Though it does not close."""
    for n in range(2):
        rig.completes(hostile_server.serve(f"/{n}.bin", V1, Reply(headers={"Connection": "close"})))
    assert hostile_server.connections_seen == 2


def test_a_head_in_many_pieces_is_read(hostile_server: HostileServer, rig: Rig) -> None:
    done = rig.completes(hostile_server.serve(PATH, V1, Reply(head_pace=Pace(7, 0.0005))))
    assert FILE.first_difference(done.path) is None


@pytest.mark.parametrize("count", [0, 9, 30, 60])
def test_a_head_that_ends_too_early_is_none(count: int, hostile_server: HostileServer, rig: Rig) -> None:
    rig.fails(
        hostile_server.serve(PATH, V1, Reply(cut_head_after=count)),
        Kind.BAD_REPLY if count else Kind.CONNECTION_LOST,
    )


@pytest.mark.parametrize("size", [0, 1, READER_BUFFER_BYTES - 1, READER_BUFFER_BYTES, 3 << 20])
@pytest.mark.parametrize("framing", [Framing.LENGTH, Framing.CLOSE])
def test_no_byte_is_lost_between_head_and_body(
    size: int, framing: Framing, hostile_server: HostileServer, rig: Rig
) -> None:
    """Also where the rest is spliced."""
    content = Content(2, size)
    done = rig.completes(
        hostile_server.serve(PATH, Resource(content=content), Reply(framing=framing, ignore_range=True))
    )
    assert done.bytes_total == size
    assert content.first_difference(done.path) is None


def test_a_cookie_set_with_a_plain_reply_comes_back(
    hostile_server: HostileServer, rig: Rig, asked_directly: list[str]
) -> None:
    moved = Reply(status=302, headers={"Location": "/next.bin", "Set-Cookie": "a=1"})
    hostile_server.serve("/next.bin", V1)
    rig.completes(hostile_server.script(PATH, [moved]))
    (request,) = hostile_server.requests("/next.bin")
    assert request.header("Cookie") == "a=1"
    assert asked_directly == [PATH]


def test_a_validator_beyond_ascii_is_sent_as_it_came(
    hostile_server: HostileServer, rig: Rig, asked_directly: list[str]
) -> None:
    """RFC 9110 8.8.3: an entity tag may hold any byte from 0x80 on."""
    strange = Resource(content=FILE, etag='"caf\xe9"')
    spec = rig.spec(hostile_server.script(PATH, [Reply(cut_after=50_000)], then=strange, resource=strange))
    rig.fails(spec, Kind.SHORT_BODY)
    rig.completes(spec, attempt=2)
    first, second = hostile_server.requests(PATH)
    assert first.header("If-Range") is None
    assert second.header("If-Range") == '"caf\xe9"'
    assert asked_directly == [PATH]
