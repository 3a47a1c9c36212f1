"""A server that misbehaves, met in one run: what comes of it, and that no wrong file ever has its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, Failed, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.reporting import READ_AS_WHOLE_BYTES
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.wire import NetworkLimits
from tests.support.files import Content
from tests.support.scripts import (
    Ending,
    Framing,
    Greeting,
    Pace,
    Reply,
    Resource,
    login_wanted,
    status,
    web_page,
)
from tests.transfer.rig import AT, PERMITS

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Content(1, 700_001)
HONEST = Resource(content=FILE, etag='"v1"')
PATH = "/file.bin"


@dataclass(frozen=True)
class Case:
    """One reply (or several in turn), and what must come of it: a kind of failure, or how it was verified."""

    name: str
    replies: tuple[Reply | Resource, ...]
    ends: Kind | Verified
    kept: int | None = None


def _cases(*rows: tuple[str, Reply | Resource | tuple[Reply | Resource, ...], Kind | Verified]) -> list[Case]:
    return [
        Case(name, replies if isinstance(replies, tuple) else (replies,), ends)
        for name, replies, ends in rows
    ]


CASES = [
    *_cases(
        ("honest", HONEST, Verified.LENGTH),
        ("s01 cut", Reply(cut_after=300_000), Kind.SHORT_BODY),
        ("s01 cut one byte before the end", Reply(cut_after=700_000), Kind.SHORT_BODY),
        ("s01 cut before the first byte", Reply(cut_after=0), Kind.SHORT_BODY),
        ("s02 more than the length", Reply(surplus=b"more" * 1000), Verified.LENGTH),
        ("s02 another reply behind the body", Reply(surplus=b"HTTP/1.1 200 OK\r\n\r\n"), Verified.LENGTH),
        ("s03 chunked", Reply(framing=Framing.CHUNKED), Verified.LENGTH),
        ("s03 chunked, cut in a chunk", Reply(framing=Framing.CHUNKED, cut_after=300_000), Kind.SHORT_BODY),
        ("s03 chunked, no last chunk", Reply(framing=Framing.CHUNKED, last_chunk=False), Verified.LENGTH),
        (
            "s03 chunked whole, no last chunk",
            Reply(framing=Framing.CHUNKED, last_chunk=False, ignore_range=True),
            Kind.SHORT_BODY,
        ),
        (
            "s03 chunked whole, cut",
            Reply(framing=Framing.CHUNKED, cut_after=300_000, ignore_range=True),
            Kind.SHORT_BODY,
        ),
        (
            "s03 cut inside the size of a chunk",
            Reply(
                raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0005\r\nhello\r\n0",
            ),
            Kind.SHORT_BODY,
        ),
        (
            "s03 trailers",
            Reply(
                framing=Framing.CHUNKED,
                last_chunk=False,
                surplus=b"0\r\n" + b"X-Trailer: y\r\n" * 50 + b"\r\n",
                ignore_range=True,
            ),
            Verified.NONE,
        ),
        (
            "s03 trailers without end",
            Reply(
                framing=Framing.CHUNKED,
                last_chunk=False,
                surplus=b"0\r\n" + b"X-Trailer: y\r\n" * 100_000,
                ignore_range=True,
            ),
            Kind.CONNECTION_LOST,
        ),
        (
            "s03 a trailer without end",
            Reply(
                framing=Framing.CHUNKED,
                last_chunk=False,
                surplus=b"0\r\nX-Trailer: " + b"y" * 1_000_000,
                ignore_range=True,
            ),
            Kind.CONNECTION_LOST,
        ),
        ("s04 no length", Reply(framing=Framing.CLOSE, ignore_range=True), Verified.NONE),
        ("s04 chunked without a length", Reply(framing=Framing.CHUNKED, ignore_range=True), Verified.NONE),
        ("s04 http/1.0", Reply(http="HTTP/1.0", framing=Framing.CLOSE, ignore_range=True), Verified.NONE),
        (
            "s04 reset without a length",
            Reply(framing=Framing.CLOSE, ignore_range=True, cut_after=300_000, ending=Ending.RESET),
            Kind.CONNECTION_LOST,
        ),
        ("s05 http/1.0 with a length", Reply(http="HTTP/1.0", ignore_range=True), Verified.LENGTH),
        ("s06 range ignored from the start", Reply(ignore_range=True), Verified.LENGTH),
        ("s07 wrong start", Reply(serve_range=(1000, 700_001)), Kind.BAD_RANGE_REPLY),
        ("s07 inverted, asked plainly then", Reply(content_range="bytes 9-3/{total}"), Verified.LENGTH),
        ("s07 longer than the total", Reply(content_range="bytes {first}-{last}/5"), Verified.LENGTH),
        ("s07 length and range differ", Reply(content_range="bytes 0-9/{total}"), Verified.LENGTH),
        (
            "s07 wrong once, then whole",
            (Reply(content_range="bytes 9-3/{total}"), HONEST),
            Verified.LENGTH,
        ),
        ("s08 no content-range, then whole", (Reply(no_content_range=True), HONEST), Verified.LENGTH),
        ("s08 unknown total", Reply(content_range="bytes {first}-{last}/*"), Verified.LENGTH),
        ("s09 multipart, then whole", (Reply(multipart=True), HONEST), Verified.LENGTH),
        ("s09 multipart for ever", Reply(multipart=True, status_for_range=206), Verified.LENGTH),
        ("s10 an html page for a binary", web_page(), Kind.WEB_PAGE),
        ("s13 416 to everything", status(416), Kind.BAD_REPLY),
        ("s13 416 for an empty file", Resource(content=Content(1, 0)), Verified.LENGTH),
        ("s16 429", status(429, Retry_After="7"), Kind.SERVER_BUSY),
        ("s16 503", status(503), Kind.SERVER_BUSY),
        ("s20 reset mid-body", Reply(cut_after=300_000, ending=Ending.RESET), Kind.CONNECTION_LOST),
        ("s20 end before any header", Reply(cut_head_after=0), Kind.CONNECTION_LOST),
        ("s20 end inside the header", Reply(cut_head_after=60), Kind.BAD_REPLY),
        ("s20 end behind the status line", Reply(raw=b"HTTP/1.1 200 OK\r\n"), Kind.BAD_REPLY),
        ("s20 garbage", Reply(raw=b"\x00\xff nothing like http\r\n\r\n"), Kind.BAD_REPLY),
        ("s20 http/0.9", Reply(raw=b"<html>hello</html>"), Kind.BAD_REPLY),
        ("s20 an unknown version", Reply(raw=b"HTTP/9.1 200 OK\r\n\r\n"), Kind.BAD_REPLY),
        (
            "s20 too many headers",
            Reply(more_headers=tuple((f"X-{i}", "y") for i in range(150))),
            Kind.BAD_REPLY,
        ),
        ("s20 a header of a megabyte", Reply(more_headers=(("X-Big", "y" * (1 << 20)),)), Kind.BAD_REPLY),
        ("two lengths", Reply(content_length=("700001", "300"), ignore_range=True), Kind.BAD_REPLY),
        ("a negative length", Reply(content_length="-5", ignore_range=True), Kind.BAD_REPLY),
        ("a length of words", Reply(content_length="many", ignore_range=True), Kind.BAD_REPLY),
        (
            "the same length twice",
            Reply(content_length=("700001", "700001"), ignore_range=True),
            Verified.LENGTH,
        ),
        ("a coding of the transfer", Reply(headers={"Transfer-Encoding": "gzip, chunked"}), Kind.BAD_REPLY),
        (
            "chunked written oddly",
            Reply(framing=Framing.CHUNKED, headers={"Transfer-Encoding": "chunked, chunked"}),
            Kind.BAD_REPLY,
        ),
        (
            "s21 a coding nobody asked for",
            Reply(coding="gzip", ignore_range=True),
            Kind.CODED_BODY,
        ),
        (
            "a piece called the whole",
            Reply(serve_range=(350_000, 700_001), status_for_range=200),
            Kind.BAD_RANGE_REPLY,
        ),
        (
            "the whole with a Content-Range and status 200",
            Reply(serve_range=(0, 700_001), status_for_range=200),
            Verified.LENGTH,
        ),
        ("early hints", Reply(interim=b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"), Verified.LENGTH),
        ("100-continue", Reply(interim=b"HTTP/1.1 100 Continue\r\n\r\n" * 3), Verified.LENGTH),
        (
            "interim replies without end",
            Reply(interim=b"HTTP/1.1 102 Processing\r\n\r\n" * 999),
            Kind.BAD_REPLY,
        ),
        ("s31 403", status(403), Kind.ACCESS_DENIED),
        ("401", login_wanted(), Kind.LOGIN_NEEDED),
        ("404", status(404), Kind.NOT_FOUND),
        ("410", status(410), Kind.NOT_FOUND),
        ("400", status(400), Kind.REQUEST_REFUSED),
        ("500", status(500), Kind.SERVER_ERROR),
        ("302 without a place", status(302), Kind.BAD_REPLY),
        ("s32 204", status(204), Kind.NO_CONTENT),
        ("s32 205", status(205), Kind.NO_CONTENT),
        ("s32 304", status(304), Kind.NO_CONTENT),
        ("s32 empty", Reply(resource=Resource(content=b""), ignore_range=True), Verified.LENGTH),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_each_fault_has_its_outcome_and_no_wrong_file_its_name(
    case: Case, hostile_server: HostileServer, rig: Rig
) -> None:
    """S02, S03, S13, S16, S20, S31 and S32 are among them, by their ids."""
    resource = next((reply for reply in case.replies if isinstance(reply, Resource)), HONEST)
    url = hostile_server.script(PATH, case.replies, resource=resource)
    outcome = rig.fetch(url)
    empty = Content(1, 0)
    rig.assert_whole_or_absent(FILE, empty)
    match outcome:
        case Completed(verified=verified, path=path):
            assert verified == case.ends, outcome
            assert path.stat().st_mode & 0o777 == 0o644
            assert rig.files() == ["file.bin"]
        case Failed(kind=kind):
            assert kind == case.ends, outcome
            assert rig.published() == []
            assert bool(rig.files()) == bool(outcome.bytes_kept)
        case _:
            pytest.fail(str(outcome))


def test_what_came_before_a_cut_is_kept_and_told(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.serve(PATH, HONEST, Reply(cut_after=300_000))
    spec = rig.spec(url)
    outcome = rig.fails(spec, Kind.SHORT_BODY)
    assert (outcome.bytes_kept, outcome.bytes_gained, outcome.bytes_total) == (300_000, 300_000, 700_001)
    assert rig.part(spec, "file.bin").read_bytes() == FILE.read(0, 300_000)
    assert rig.part(spec, "file.bin").stat().st_mode & 0o777 == 0o600


def test_the_servers_wish_to_wait_is_passed_on(hostile_server: HostileServer, rig: Rig) -> None:
    """S16."""
    url = hostile_server.script(PATH, [status(503, Retry_After="17")])
    assert rig.fails(url, Kind.SERVER_BUSY).retry_after_s == 17.0


def test_a_header_that_trickles_has_one_deadline_in_all(hostile_server: HostileServer, rig: Rig) -> None:
    """S17."""
    url = hostile_server.serve(PATH, HONEST, Reply(head_pace=Pace(1, 0.05)))
    began = rig.workshop.clock()
    rig.with_(limits=NetworkLimits(header_s=0.5)).fails(url, Kind.NO_ANSWER)
    assert rig.workshop.clock() - began < 5.0


@pytest.mark.parametrize("after", [0, 1, 1000, 40_000, 300_000])
def test_silence_in_the_body_is_a_stall(after: int, hostile_server: HostileServer, rig: Rig) -> None:
    """S19."""
    url = hostile_server.serve(PATH, HONEST, Reply(stall_after=after))
    outcome = rig.with_(limits=NetworkLimits(silence_s=1.0)).fails(url, Kind.STALLED)
    assert outcome.bytes_kept == after
    hostile_server.wait_client_gone(PATH)


def test_next_to_silence_is_a_stall_too(hostile_server: HostileServer, rig: Rig) -> None:
    """S18."""
    url = hostile_server.serve(PATH, HONEST, Reply(pace=Pace(1, 0.05)))
    limits = NetworkLimits(silence_s=0.4, crawl_s=0.6)
    outcome = rig.with_(limits=limits).fails(url, Kind.STALLED)
    assert 0 < outcome.bytes_kept < 60


def test_a_slow_body_that_goes_on_is_borne(hostile_server: HostileServer, rig: Rig) -> None:
    small = Content(2, 2000)
    url = hostile_server.serve(PATH, Resource(content=small), Reply(pace=Pace(50, 0.05)))
    rig.with_(limits=NetworkLimits(silence_s=1.5, crawl_s=1.5)).completes(url)
    rig.assert_whole_or_absent(small)


def limits_to_meet(greeting: Greeting) -> NetworkLimits:
    """Little patience where nothing else ends the wait."""
    return NetworkLimits(header_s=0.3 if greeting is Greeting.SILENT else 5.0)


@pytest.mark.parametrize(
    ("greeting", "kind"),
    [
        (Greeting.SILENT, Kind.NO_ANSWER),
        (Greeting.CLOSE, Kind.CONNECTION_LOST),
        (Greeting.RESET, Kind.CONNECTION_LOST),
    ],
)
def test_a_server_that_never_speaks(
    greeting: Greeting, kind: Kind, hostile_server: HostileServer, rig: Rig
) -> None:
    hostile_server.greet([], then=greeting)
    rig.with_(limits=limits_to_meet(greeting)).fails(hostile_server.url(PATH), kind)
    assert rig.files() == []


@pytest.mark.parametrize(
    ("greeting", "kind"),
    [
        (Greeting.SILENT, Kind.NO_ANSWER),
        (Greeting.CLOSE, Kind.TLS_FAILED),
        (Greeting.TLS_ALERT, Kind.TLS_FAILED),
        (Greeting.TLS_GARBAGE, Kind.TLS_FAILED),
    ],
)
def test_a_tls_handshake_that_fails(
    greeting: Greeting, kind: Kind, hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    hostile_tls_server.greet([], then=greeting)
    tls_rig.with_(limits=limits_to_meet(greeting)).fails(hostile_tls_server.url(PATH), kind)


def test_a_tls_stream_cut_without_a_close_notify_is_short(
    hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    """S04."""
    cut = Reply(framing=Framing.CLOSE, ignore_range=True, cut_after=300_000, close_notify=False)
    url = hostile_tls_server.serve(PATH, HONEST, cut)
    tls_rig.fails(url, Kind.SHORT_BODY)
    assert tls_rig.published() == []


def test_a_tls_stream_that_ends_properly_is_whole_but_not_confirmed(
    hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    """S04."""
    url = hostile_tls_server.serve(PATH, HONEST, Reply(framing=Framing.CLOSE, ignore_range=True))
    assert tls_rig.completes(url).verified is Verified.NONE
    tls_rig.assert_whole_or_absent(FILE)


def test_a_gzip_file_served_as_coded_stays_as_it_is(hostile_server: HostileServer, rig: Rig) -> None:
    """X08: nothing that comes is ever unpacked."""
    resource = Resource(content=FILE, etag='"v1"', content_type="application/x-gzip")
    url = hostile_server.serve("/a.tar.gz", resource, Reply(headers={"Content-Encoding": "x-gzip"}))
    assert rig.completes(url).verified is Verified.LENGTH
    rig.assert_whole_or_absent(FILE)


def test_a_coded_file_that_is_cut_is_short(hostile_server: HostileServer, rig: Rig) -> None:
    """S21."""
    cut = Reply(headers={"Content-Encoding": "gzip"}, cut_after=300_000)
    url = hostile_server.serve("/a.tar.gz", HONEST, cut)
    assert rig.fails(url, Kind.SHORT_BODY).bytes_kept == 300_000


def test_the_length_is_enough_where_accept_ranges_lies(hostile_server: HostileServer, rig: Rig) -> None:
    """S22, S23: and no HEAD is ever sent."""
    url = hostile_server.serve(PATH, HONEST, Reply(headers={"Accept-Ranges": "none"}))
    rig.completes(url)
    assert [request.method for request in hostile_server.requests(PATH)] == ["GET"]


@pytest.mark.parametrize(
    "to_head",
    [
        status(403),
        status(405, Allow="GET"),
        status(501),
        Reply(stall_head_after=0),
        Reply(cut_head_after=0, ending=Ending.RESET),
        Reply(content_length=5),
    ],
    ids=["403", "405", "501", "hangs", "reset", "another length"],
)
def test_what_a_head_would_be_answered_makes_no_difference(
    to_head: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    """S22: neither in the beginning nor when it goes on is one sent."""
    url = hostile_server.answer(
        PATH,
        lambda asked: to_head if asked.method == "HEAD" else Reply(stall_after=AT if asked.n == 1 else None),
        resource=HONEST,
    )
    spec = rig.interrupted(url, AT)
    assert rig.completes(spec, attempt=2).verified is Verified.LENGTH
    rig.assert_whole_or_absent(FILE)
    assert [request.method for request in hostile_server.requests()] == ["GET", "GET"]


def test_reports_come_at_most_ten_times_a_second(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.serve(PATH, HONEST, Reply(pace=Pace(14_000, 0.01)))
    began = rig.workshop.clock()
    done = rig.completes(url)
    took = rig.workshop.clock() - began
    assert 3 <= len(rig.reports) <= took / 0.1 + 3
    assert [r.bytes_done for r in rig.reports] == sorted(r.bytes_done for r in rig.reports)
    assert {(r.id, r.attempt, r.bytes_total, r.name) for r in rig.reports} == {
        (done.id, 1, 700_001, "file.bin")
    }
    assert all(r.extents == ((0, r.bytes_done),) for r in rig.reports if r.bytes_done)
    assert {r.connections for r in rig.reports[:-1]} == {1}


def test_a_large_file_is_told_whole_before_it_is_verified(hostile_server: HostileServer, rig: Rig) -> None:
    """Which may take a while; the end of a small one is the next that is heard of it."""
    size = READ_AS_WHOLE_BYTES
    rig.completes(hostile_server.serve(PATH, Resource(content=Content(1, size))))
    assert rig.reports[-1].extents == ((0, size),)


def test_an_error_nobody_expected_lets_go_of_everything(hostile_server: HostileServer, rig: Rig) -> None:
    def broken(_progress: object) -> None:
        raise ZeroDivisionError("token=hunter2")

    url = hostile_server.serve(PATH, HONEST)
    spec = rig.spec(url)
    transfer = Transfer(spec, 1, StopToken(), rig.workshop, broken)
    with pytest.raises(ZeroDivisionError) as caught:
        transfer.run_hand()
    outcome = transfer.abandon(caught.value)
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.BUG
    assert "hunter2" not in outcome.detail
    rig.completes(url)
    assert rig.workshop.gate._free == PERMITS


def test_nothing_of_an_error_tells_a_token_in_the_address(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.script("/file.bin", [Reply(cut_head_after=0)])
    outcome = rig.fails(url + "?token=hunter2", Kind.CONNECTION_LOST)
    assert "hunter2" not in outcome.detail
    refused = rig.fetch("http://127.0.0.1:1/x?token=hunter2")
    assert "hunter2" not in str(refused)


def test_two_files_of_one_name_both_stay(start_hostile_server: StartHostileServer, rig: Rig) -> None:
    other = Content(5, 10_000)
    one, two = start_hostile_server(), start_hostile_server()
    rig.completes(one.serve(PATH, HONEST))
    assert rig.completes(two.serve(PATH, Resource(content=other))).path.name == "file (1).bin"
    assert FILE.first_difference(rig.folder / "file.bin") is None
    assert other.first_difference(rig.folder / "file (1).bin") is None


def test_a_second_run_of_the_same_download_does_not_disturb_the_first(
    hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.spec(hostile_server.serve(PATH, HONEST, Reply(stall_after=300_000)))
    first = rig.start(spec)
    rig.wait_for_bytes(spec.id, 300_000)
    assert rig.fails(spec, Kind.PART_BUSY).bytes_kept == 0
    assert rig.fails(spec, Kind.PART_BUSY, attempt=2, earlier_name="file.bin").bytes_kept == 0
    hostile_server.release(PATH)
    assert isinstance(first.outcome(), Completed)
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file.bin"]
