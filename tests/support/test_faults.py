"""Each way in which the hostile server departs from honesty, byte for byte on the wire."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.raw_client import CONTENT, HONEST, connected, exchange, read_all, send, values
from tests.support.scripts import Ending, Framing, Pace, Reply, Resource, redirect, web_page

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer


@pytest.mark.parametrize("ending", list(Ending))
@pytest.mark.parametrize("after", [0, 1, 50_000, 99_999])
def test_a_body_is_cut_at_the_byte(hostile_server: HostileServer, ending: Ending, after: int) -> None:
    head, body, was_reset = exchange(hostile_server, Reply(cut_after=after, ending=ending))
    assert values(head, "Content-Length") == ["100000"]
    assert body == CONTENT.read(0, after)
    assert was_reset is (ending is Ending.RESET)


def test_a_stall_ends_when_it_is_released(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(stall_after=1000)], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x", "Connection: close")
        hostile_server.wait_for_stall("/x")
        assert hostile_server.bytes_sent("/x") == 1000
        assert hostile_server.release("/x") == 1
        received, _ = read_all(sock)
    assert received.endswith(CONTENT.read())
    assert hostile_server.release("/x") == 0


def test_a_client_that_leaves_a_stall_is_noticed_at_once(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(stall_after=1000)], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x")
        hostile_server.wait_for_stall("/x")
        left_at = time.monotonic()
        sock.shutdown(socket.SHUT_RDWR)
        gone_at = hostile_server.wait_client_gone("/x")
    assert 0 <= gone_at - left_at < 0.5
    hostile_server.wait_for_connections(0)


def test_a_client_that_stops_reading_and_leaves_is_noticed(hostile_server: HostileServer) -> None:
    hostile_server.serve("/big", Resource(content=Content(1, 1 << 30)))
    with connected(hostile_server) as sock:
        send(sock, "/big")
        hostile_server.wait_for_bytes_sent("/big", 1)
        sock.shutdown(socket.SHUT_RDWR)
        hostile_server.wait_client_gone("/big")
    assert hostile_server.bytes_sent("/big") < 1 << 30


@pytest.mark.parametrize("after", [0, 1, 20])
def test_the_head_stalls_where_it_is_told(hostile_server: HostileServer, after: int) -> None:
    hostile_server.script("/x", [Reply(stall_head_after=after)], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x", "Connection: close")
        hostile_server.wait_for_stall("/x")
        due = b"HTTP/1.1 200 OK\r\nDate: "[:after]
        assert not due or sock.recv(4096) == due
        sock.settimeout(0.05)
        with pytest.raises(TimeoutError):
            sock.recv(1)
        hostile_server.release()
        sock.settimeout(5)
        assert read_all(sock)[0].endswith(CONTENT.read(50_000))


def test_head_and_body_stall_and_are_released_one_by_one(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(stall_head_after=5, stall_after=7)], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x", "Connection: close")
        hostile_server.wait_for_stall("/x")
        hostile_server.release("/x")
        hostile_server.wait_for_bytes_sent("/x", 7)
        hostile_server.wait_for_stall("/x")
        assert hostile_server.bytes_sent("/x") == 7
        hostile_server.release("/x")
        assert read_all(sock)[0].endswith(CONTENT.read())


def test_the_head_is_cut(hostile_server: HostileServer) -> None:
    head, rest, was_reset = exchange(hostile_server, Reply(cut_head_after=30))
    assert (len("\r\n".join(head)), rest, was_reset) == (30, b"", False)


def test_a_slow_loris_head_comes_in_time_by_pieces(hostile_server: HostileServer) -> None:
    before = time.monotonic()
    head, body, _ = exchange(hostile_server, Reply(head_pace=Pace(10, 0.01)))
    assert time.monotonic() - before > 0.08  # at least 9 pieces before the last
    assert (head[0], body) == ("HTTP/1.1 200 OK", CONTENT.read())


def test_a_trickle_keeps_its_pace(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(pace=Pace(1000, 0.02), pace_after=96_000)], resource=HONEST)
    with connected(hostile_server) as sock:
        before = time.monotonic()
        send(sock, "/x", "Connection: close")
        received, _ = read_all(sock)
        took = time.monotonic() - before
    assert received.endswith(CONTENT.read())
    assert 0.055 < took < 5


def test_a_rate_holds_for_the_whole_body(hostile_server: HostileServer) -> None:
    before = time.monotonic()
    _, body, _ = exchange(hostile_server, Reply(pace=Pace.rate(500_000)))
    assert body == CONTENT.read()
    assert 0.15 < time.monotonic() - before < 5  # 0.2 s, less the first and the last step


def test_latency_comes_before_the_first_byte(hostile_server: HostileServer) -> None:
    before = time.monotonic()
    exchange(hostile_server, Reply(delay_s=0.1))
    assert 0.1 <= time.monotonic() - before < 5


def test_a_body_that_ends_with_the_connection_has_no_length(hostile_server: HostileServer) -> None:
    head, body, was_reset = exchange(hostile_server, Reply(framing=Framing.CLOSE, http="HTTP/1.0"))
    assert head[0] == "HTTP/1.0 200 OK"
    assert values(head, "Content-Length") == []
    assert values(head, "Connection") == ["close"]
    assert (body, was_reset) == (CONTENT.read(), False)


def test_chunks_are_whole(hostile_server: HostileServer) -> None:
    head, body, _ = exchange(hostile_server, Reply(framing=Framing.CHUNKED, chunk_size=40_000))
    assert values(head, "Transfer-Encoding") == ["chunked"]
    assert values(head, "Content-Length") == []
    first, second, third = (CONTENT.read(a, b) for a, b in ((0, 40_000), (40_000, 80_000), (80_000, 100_000)))
    sizes = b"9c40\r\n%b\r\n9c40\r\n%b\r\n4e20\r\n%b\r\n0\r\n\r\n"
    assert body == sizes % (first, second, third)


def test_chunks_are_cut_within_one(hostile_server: HostileServer) -> None:
    reply = Reply(framing=Framing.CHUNKED, chunk_size=40_000, cut_after=50_000)
    _, body, _ = exchange(hostile_server, reply)
    assert body.endswith(b"\r\n9c40\r\n" + CONTENT.read(40_000, 50_000))


def test_chunks_are_cut_before_the_last(hostile_server: HostileServer) -> None:
    reply = Reply(framing=Framing.CHUNKED, chunk_size=100_000, last_chunk=False)
    _, body, _ = exchange(hostile_server, reply)
    assert body == b"186a0\r\n" + CONTENT.read() + b"\r\n"


@pytest.mark.parametrize(
    ("lie", "sent"),
    [
        (200_000, ["200000"]),
        ("-5", ["-5"]),
        (["100000", "99999"], ["100000", "99999"]),
        ("1e5", ["1e5"]),
        ([], []),
    ],
)
def test_content_length_lies(
    hostile_server: HostileServer, lie: int | str | list[str], sent: list[str]
) -> None:
    head, body, _ = exchange(hostile_server, Reply(content_length=lie))
    assert values(head, "Content-Length") == sent
    assert body == CONTENT.read()


def test_surplus_follows_on_a_connection_that_stays(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(surplus=b"HTTP/1.1 200 OK\r\n\r\nforged")], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x")
        received = b""
        while not received.endswith(b"forged"):
            received += sock.recv(65536)
        hostile_server.wait_for_reply("/x")
        assert hostile_server.connections_open == 1
    assert b"Connection: keep-alive" in received
    assert b"Content-Length: 100000\r\n" in received


def test_a_promise_to_keep_the_connection_is_broken(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(close_silently=True)], resource=HONEST)
    with connected(hostile_server) as sock:
        send(sock, "/x")
        received, was_reset = read_all(sock)
    assert b"Connection: keep-alive" in received
    assert received.endswith(CONTENT.read())
    assert not was_reset


@pytest.mark.parametrize(
    ("reply", "number", "content_range", "start", "end"),
    [
        (Reply(ignore_range=True), "200", [], 0, 100_000),
        (Reply(no_content_range=True), "206", [], 500, 1000),
        (Reply(content_range="bytes {first}-{last}/*"), "206", ["bytes 500-999/*"], 500, 1000),
        (Reply(content_range="bytes 0-499/{total}"), "206", ["bytes 0-499/100000"], 500, 1000),
        (Reply(serve_range=(0, 500)), "206", ["bytes 0-499/100000"], 0, 500),
        (Reply(send_range=(600, 1100)), "206", ["bytes 500-999/100000"], 600, 1100),
        (Reply(send_range=(500, 500)), "206", ["bytes 500-999/100000"], 500, 500),
        (Reply(serve_range=(100_000, 100_000)), "206", ["bytes 100000-99999/100000"], 0, 0),
        (Reply(status_for_range=200), "200", ["bytes 500-999/100000"], 500, 1000),
    ],
)
def test_range_replies_lie(
    hostile_server: HostileServer, reply: Reply, number: str, content_range: list[str], start: int, end: int
) -> None:
    head, body, _ = exchange(hostile_server, reply, "Range: bytes=500-999")
    assert head[0].split()[1] == number
    assert values(head, "Content-Range") == content_range
    assert values(head, "Content-Length") == [str(end - start)]
    assert body == CONTENT.read(start, end)


def test_one_range_comes_as_multipart(hostile_server: HostileServer) -> None:
    head, body, _ = exchange(hostile_server, Reply(multipart=True), "Range: bytes=500-999")
    boundary = values(head, "Content-Type")[0].partition("boundary=")[2].encode()
    assert values(head, "Content-Range") == []
    assert body.startswith(b"--" + boundary + b"\r\n")
    assert b"Content-Range: bytes 500-999/100000\r\n\r\n" + CONTENT.read(500, 1000) + b"\r\n--" in body


def test_the_entity_changes_between_requests(hostile_server: HostileServer) -> None:
    changed = Resource(content=Content(3, 80_000), etag='"v2"')
    hostile_server.script("/x", [Reply(), Reply(resource=changed)], resource=HONEST)
    for etag, body in (('"v1"', CONTENT), ('"v2"', Content(3, 80_000))):
        with connected(hostile_server) as sock:
            send(sock, "/x", "Connection: close")
            received, _ = read_all(sock)
        assert f"ETag: {etag}\r\n".encode() in received
        assert received.endswith(b"\r\n\r\n" + body.read())


@pytest.mark.parametrize(
    ("reply", "validator", "number"),
    [(Reply(refuse_if_range=True), '"v1"', "200"), (Reply(ignore_if_range=True), '"old"', "206")],
)
def test_if_range_is_misjudged(
    hostile_server: HostileServer, reply: Reply, validator: str, number: str
) -> None:
    head, _, _ = exchange(hostile_server, reply, "Range: bytes=5-", f"If-Range: {validator}")
    assert head[0].split()[1] == number


def test_a_coding_nobody_asked_for(hostile_server: HostileServer) -> None:
    head, body, _ = exchange(hostile_server, Reply(coding="gzip"), "Accept-Encoding: identity")
    assert values(head, "Content-Encoding") == ["gzip"]
    assert values(head, "Content-Length") == [str(len(body))]
    assert gzip.decompress(body) == CONTENT.read()


def test_a_coded_body_is_short_though_the_framing_agrees(hostile_server: HostileServer) -> None:
    head, body, _ = exchange(hostile_server, Reply(coding="deflate", coded_missing=100))
    assert values(head, "Content-Length") == [str(len(body))]
    decoder = zlib.decompressobj()
    assert CONTENT.read().startswith(decoder.decompress(body))
    assert not decoder.eof


@pytest.mark.parametrize(
    "location", ["/y", "y?z", "file:///etc/passwd", "ftp://h/x", "http://[bad", "//host/x"]
)
def test_redirects_go_anywhere(hostile_server: HostileServer, location: str) -> None:
    head, _, _ = exchange(hostile_server, redirect(location, 307))
    assert head[0] == "HTTP/1.1 307 Temporary Redirect"
    assert values(head, "Location") == [location]


@pytest.mark.parametrize("number", [204, 304])
def test_statuses_without_a_body_have_none(hostile_server: HostileServer, number: int) -> None:
    head, body, _ = exchange(hostile_server, Reply(status=number))
    assert head[0].split()[1] == str(number)
    assert (values(head, "Content-Length"), body) == ([], b"")


def test_a_page_comes_instead_of_the_file(hostile_server: HostileServer) -> None:
    head, body, _ = exchange(hostile_server, web_page())
    assert values(head, "Content-Type") == ["text/html; charset=utf-8"]
    assert body.startswith(b"<!doctype html>")


def test_headers_are_set_removed_doubled_and_sent_as_bytes(hostile_server: HostileServer) -> None:
    reply = Reply(
        headers={
            "Content-Disposition": b'attachment; filename="\xff\x00\x80.bin"',
            "ETag": None,
            "Date": None,
        },
        more_headers=(("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")),
    )
    head, _, _ = exchange(hostile_server, reply)
    assert values(head, "Content-Disposition") == ['attachment; filename="\xff\x00\x80.bin"']
    assert values(head, "Set-Cookie") == ["a=1", "b=2"]
    assert values(head, "ETag") == values(head, "Date") == []


@pytest.mark.parametrize("raw", [b"garbage\r\n\r\n", b"HTTP/1.1 2\xff0 OK\r\n\r\n", b"", b"\0" * 5000])
def test_raw_bytes_are_sent_as_they_are(hostile_server: HostileServer, raw: bytes) -> None:
    hostile_server.script("/x", [Reply(raw=raw)])
    with connected(hostile_server) as sock:
        send(sock, "/x")
        assert read_all(sock) == (raw, False)


def test_raw_bytes_stall_where_they_are_told(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [Reply(raw=b"HTTP/1.1 200 OK\r\n", stall_after=8)])
    with connected(hostile_server) as sock:
        send(sock, "/x")
        hostile_server.wait_for_stall("/x")
        assert sock.recv(100) == b"HTTP/1.1"
        hostile_server.release()
        assert read_all(sock) == (b" 200 OK\r\n", False)


def test_an_interim_reply_comes_first(hostile_server: HostileServer) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    head, rest, _ = exchange(hostile_server, Reply(interim=early))
    assert head[0] == "HTTP/1.1 103 Early Hints"
    assert rest.startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_huge_header_comes_whole(hostile_server: HostileServer) -> None:
    head, _, _ = exchange(hostile_server, Reply(headers={"X-Huge": "h" * (1 << 20)}))
    assert len(values(head, "X-Huge")[0]) == 1 << 20
