"""The hostile server where it is honest, and what it records."""

from __future__ import annotations

import http.client
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.scripts import Asked, Greeting, Reply, Resource, login_wanted, redirect, status

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer

DATED = "Sun, 01 Nov 2026 10:00:00 GMT"
CONTENT = Content(1, 1_000_000)
HONEST = Resource(content=CONTENT, etag='"v1"', last_modified=DATED)


def get(
    server: HostileServer, path: str, headers: dict[str, str] | None = None, method: str = "GET"
) -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=5)
    try:
        connection.request(method, path, headers=headers or {})
        with connection.getresponse() as response:
            return response.status, response.headers, response.read()
    finally:
        connection.close()


def test_an_honest_resource_is_whole(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    number, headers, body = get(hostile_server, "/file")
    assert (number, headers["ETag"], headers["Last-Modified"]) == (200, '"v1"', DATED)
    assert headers["Content-Length"] == "1000000"
    assert body == CONTENT.read()


@pytest.mark.parametrize(
    ("wanted", "start", "end"),
    [
        ("bytes=0-", 0, 1_000_000),
        ("bytes=10-19", 10, 20),
        ("bytes=999990-2000000", 999_990, 1_000_000),
        ("bytes=-5", 999_995, 1_000_000),
    ],
)
def test_a_range_is_answered_with_just_that(
    hostile_server: HostileServer, wanted: str, start: int, end: int
) -> None:
    hostile_server.serve("/file", HONEST)
    number, headers, body = get(hostile_server, "/file", {"Range": wanted})
    assert number == 206
    assert headers["Content-Range"] == f"bytes {start}-{end - 1}/1000000"
    assert body == CONTENT.read(start, end)


def test_a_range_past_the_end_is_416_with_the_total(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    number, headers, _ = get(hostile_server, "/file", {"Range": "bytes=1000000-"})
    assert (number, headers["Content-Range"]) == (416, "bytes */1000000")


@pytest.mark.parametrize("validator", ['"v1"', DATED])
def test_if_range_that_holds_gives_the_range(hostile_server: HostileServer, validator: str) -> None:
    hostile_server.serve("/file", HONEST)
    assert get(hostile_server, "/file", {"Range": "bytes=5-", "If-Range": validator})[0] == 206


@pytest.mark.parametrize("validator", ['"v2"', 'W/"v1"', "Sun, 01 Nov 2026 10:00:01 GMT"])
def test_if_range_that_does_not_hold_gives_the_whole(hostile_server: HostileServer, validator: str) -> None:
    hostile_server.serve("/file", HONEST)
    number, _, body = get(hostile_server, "/file", {"Range": "bytes=5-", "If-Range": validator})
    assert (number, len(body)) == (200, 1_000_000)


def test_a_weak_etag_is_never_good_for_a_range(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", Resource(content=b"abc", etag='W/"v1"'))
    assert get(hostile_server, "/file", {"Range": "bytes=1-", "If-Range": 'W/"v1"'})[0] == 200


def test_head_is_answered_or_refused(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    hostile_server.serve("/no-head", Resource(content=CONTENT, head_status=405))
    number, headers, body = get(hostile_server, "/file", method="HEAD")
    assert (number, headers["Content-Length"], body) == (200, "1000000", b"")
    assert get(hostile_server, "/no-head", method="HEAD")[0] == 405
    assert get(hostile_server, "/no-head")[0] == 200


def test_other_methods_and_paths_are_refused(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    assert get(hostile_server, "/file", method="POST")[0] == 405
    assert get(hostile_server, "/elsewhere")[0] == 404


def test_an_empty_resource_is_legal(hostile_server: HostileServer) -> None:
    hostile_server.serve("/empty", Resource(content=b""))
    number, headers, body = get(hostile_server, "/empty")
    assert (number, headers["Content-Length"], body) == (200, "0", b"")


def test_basic_credentials_open_a_locked_resource(hostile_server: HostileServer) -> None:
    hostile_server.serve("/locked", Resource(content=b"abc", login=("ann", "s3cret")))
    number, headers, _ = get(hostile_server, "/locked")
    assert (number, headers["WWW-Authenticate"]) == (401, 'Basic realm="private"')
    assert get(hostile_server, "/locked", {"Authorization": "Basic YW5uOndyb25n"})[0] == 401
    assert get(hostile_server, "/locked", {"Authorization": "Basic YW5uOnMzY3JldA=="})[2] == b"abc"


def test_the_nth_request_gets_the_nth_reply_and_then_the_rest(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [status(503, Retry_After="1"), login_wanted(), redirect("/y")], then=HONEST)
    replies = [get(hostile_server, "/x") for _ in range(5)]
    assert [number for number, _, _ in replies] == [503, 401, 302, 200, 200]
    assert replies[0][1]["Retry-After"] == "1"
    assert replies[2][1]["Location"] == "/y"
    assert replies[4][2] == CONTENT.read()


def test_the_last_reply_is_given_again_where_nothing_follows(hostile_server: HostileServer) -> None:
    hostile_server.script("/x", [status(404), status(410)])
    assert [get(hostile_server, "/x")[0] for _ in range(4)] == [404, 410, 410, 410]


def test_a_function_may_choose_by_what_was_asked(hostile_server: HostileServer) -> None:
    def decide(asked: Asked) -> Reply | Resource:
        return status(403) if asked.header("Cookie") is None else HONEST

    hostile_server.answer("/x", decide)
    assert get(hostile_server, "/x")[0] == 403
    assert get(hostile_server, "/x", {"Cookie": "a=b"})[0] == 200


def test_a_query_can_have_a_rule_of_its_own(hostile_server: HostileServer) -> None:
    hostile_server.serve("/x", Resource(content=b"plain"))
    hostile_server.serve("/x?v=2", Resource(content=b"second"))
    assert get(hostile_server, "/x?v=1")[2] == b"plain"
    assert get(hostile_server, "/x?v=2")[2] == b"second"
    assert [r.asked.target for r in hostile_server.requests("/x")] == ["/x?v=1", "/x?v=2"]
    assert len(hostile_server.requests("/x?v=2")) == 1


def test_a_connection_is_kept_for_the_next_request(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", Resource(content=b"abc"))
    connection = http.client.HTTPConnection(hostile_server.host, hostile_server.port, timeout=5)
    for _ in range(3):
        connection.request("GET", "/file", headers={"X-Seen": "yes"})
        assert connection.getresponse().read() == b"abc"
    assert [r.connection_no for r in hostile_server.requests("/file")] == [1, 1, 1]
    assert hostile_server.connections_open == 1
    connection.close()
    hostile_server.wait_for_connections(0)
    assert hostile_server.connections_seen == 1


def test_what_was_asked_is_remembered(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    before = time.monotonic()
    get(hostile_server, "/file", {"Range": "bytes=1-10", "X-Name": "v"})
    seen = hostile_server.wait_for_reply("/file")
    assert (seen.method, seen.path, seen.status, seen.bytes_sent) == ("GET", "/file", 206, 10)
    assert seen.header("range") == "bytes=1-10"
    assert ("X-Name", "v") in seen.headers
    assert seen.replied_at is not None
    assert before <= seen.asked.at <= seen.replied_at
    assert before <= hostile_server.wait_client_gone("/file") <= time.monotonic()


def test_a_proxy_request_is_served_by_its_path(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", Resource(content=b"by proxy"))
    assert get(hostile_server, "http://example.org:81/file")[2] == b"by proxy"
    assert hostile_server.requests("/file")[0].asked.target == "http://example.org:81/file"


def test_many_clients_are_served_at_once(hostile_server: HostileServer) -> None:
    hostile_server.serve("/file", HONEST)
    with ThreadPoolExecutor(16) as pool:
        bodies = list(pool.map(lambda _: get(hostile_server, "/file")[2], range(64)))
    assert all(body == CONTENT.read() for body in bodies)
    assert len(hostile_server.requests("/file")) == 64


def test_two_servers_are_two_origins(
    hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    other = start_hostile_server(host="127.0.0.2")
    other.serve("/b", Resource(content=b"there"))
    hostile_server.script("/a", [redirect(other.url("/b"))])
    location = get(hostile_server, "/a")[1]["Location"]
    assert location == f"http://127.0.0.2:{other.port}/b"
    assert get(other, "/b")[2] == b"there"


def test_a_wait_that_is_in_vain_says_what_was_seen(hostile_server: HostileServer) -> None:
    get(hostile_server, "/seen-instead")
    with pytest.raises(AssertionError, match="seen-instead"):
        hostile_server.wait_for_request("/file", timeout=0.05)


def test_stop_ends_stalled_silent_and_idle_connections(start_hostile_server: StartHostileServer) -> None:
    server = start_hostile_server()
    server.serve("/stall", HONEST, Reply(stall_after=10))
    server.greet([Greeting.SERVE, Greeting.SERVE, Greeting.SILENT])
    clients = [socket.create_connection((server.host, server.port), timeout=5) for _ in range(3)]
    clients[0].sendall(b"GET /stall HTTP/1.1\r\n\r\n")
    server.wait_for_stall("/stall")
    server.wait_for_connections(3)
    before = time.monotonic()
    server.stop()
    assert time.monotonic() - before < 1
    assert server.connections_open == 0
    for client in clients:
        with client:
            client.settimeout(5)
            while client.recv(65536):
                pass


def test_ipv6_is_served(start_hostile_server: StartHostileServer) -> None:
    server = start_hostile_server(host="::1")
    server.serve("/file", Resource(content=b"six"))
    assert server.url("/file") == f"http://[::1]:{server.port}/file"
    assert get(server, "/file")[2] == b"six"
