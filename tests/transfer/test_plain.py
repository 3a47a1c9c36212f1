"""The plain case of HTTP, held against the libraries that know all the others."""

from __future__ import annotations

import http.client
import io
from typing import Any

import pytest
import requests
from hypothesis import example, given
from hypothesis import strategies as st

from qtapp.transfer.plain import MOST_FIELDS, parse_plain_head, plain_target

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"

hosts = st.sampled_from(
    ["a", "a.example", "A.example", "127.0.0.1", "x_y.example", "a.example.", "*.a", "[::1]"]
)
ports = st.sampled_from(["", ":80", ":443", ":8080", ":0", ":70000", ":08080"])
pieces = st.sampled_from(
    [
        *"/?#;.:@!$&'()*+,=~-_a9 |[]{}^\\\"<>`%é",
        "..",
        "/./",
        "/../",
        "//",
        "%20",
        "%7E",
        "%7e",
        "%2F",
        "%e2",
        "%41",
        "%zz",
    ]
)
paths = st.lists(pieces, max_size=8).map("".join)


@given(st.sampled_from(["http", "https"]), hosts, ports, paths)
@example("http", "a", "", "/.hidden")
@example("http", "a", ":8080", "//two")
def test_a_plain_request_goes_where_requests_would_send_it(
    scheme: str, host: str, port: str, path: str
) -> None:
    target = plain_target(f"{scheme}://{host}{port}/{path}")
    if target is None:
        return
    prepared = requests.Request("GET", f"{scheme}://{host}{port}/{path}").prepare()
    assert target.path_and_query == prepared.path_url
    sent: list[bytes] = []
    connection = http.client.HTTPConnection(target.host, target.port)
    if scheme == "https":
        connection.default_port = 443
    connection.send = sent.append  # type: ignore[assignment]
    connection.putrequest("GET", prepared.path_url, skip_accept_encoding=True)
    connection.putheader("Accept", "*/*")
    connection.endheaders()
    assert target.request([("Accept", "*/*")]) == b"".join(sent)


@pytest.mark.parametrize(
    "url",
    [
        "http://files.example/a/b%20c/d.tar.gz",
        "https://127.0.0.1:8443/",
        "http://files.example:8080/(1);v=2/@x,y?token=a/b?c&d=%C3%A4",
    ],
)
def test_ordinary_addresses_are_plain(url: str) -> None:
    assert plain_target(url) is not None


@pytest.mark.parametrize(
    "url",
    [
        "http://files.example",
        "http://files.example/#part",
        "http://me:secret@files.example/",
        "http://files.example/a/../b",
        "http://files.example/\r\nX: y",
        "http://files.example/a\n",
        "http://files.example/%7Eme",
        "ftp://files.example/",
        "http://[::1]/",
    ],
)
def test_what_is_rewritten_on_its_way_is_not_plain(url: str) -> None:
    assert plain_target(url) is None


class _Wire:
    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, *_args: Any) -> io.BytesIO:
        return io.BytesIO(self._data)


names = st.sampled_from(
    ["Content-Length", "content-length", "Connection", "Transfer-Encoding", "X", "ETag", "X Y", "", " X", "é"]
)
values = st.sampled_from(
    [
        "5",
        "0",
        "5, 5",
        "+5",
        "-1",
        "5x",
        "",
        "close",
        "keep-alive, Close",
        "chunked",
        "a: b",
        "é\t",
        "a\rb",
        "a\0b",
    ]
)
ends = st.sampled_from(["\r\n", "\r\n", "\r\n", "\n", "\r", "\r\n "])
fields = st.lists(st.tuples(names, st.sampled_from([": ", ":", " :", ""]), values, ends), max_size=4)
statuses = st.sampled_from(
    [
        "HTTP/1.1 200 OK",
        "HTTP/1.1 206",
        "HTTP/1.1 204 ",
        "HTTP/1.1 304 x",
        "HTTP/1.0 200 OK",
        "HTTP/1.1 100 Go on",
    ]
)


@given(statuses, ends, fields, ends, st.sampled_from(["", "hello", "\r\n\r\n"]))
def test_a_plain_head_says_what_http_client_reads(
    status: str, end: str, lines: list[tuple[str, str, str, str]], last: str, body: str
) -> None:
    data = (status + end + "".join("".join(line) for line in lines) + last + body).encode("latin-1")
    found = parse_plain_head(data)
    if found is None:
        return
    whole = http.client.HTTPResponse(_Wire(data), method="GET")  # type: ignore[arg-type]
    whole.begin()
    assert whole.fp is not None
    assert found.status == whole.status
    assert found.length == whole.length
    assert found.will_close == whole.will_close
    assert not whole.chunked
    assert found.fields == {name.lower(): value.strip(" \t") for name, value in whole.headers.items()}
    assert data[found.size :] == (whole.fp.read() if found.length else data[found.size :])


def test_an_ordinary_head_is_plain() -> None:
    found = parse_plain_head(OK[:-2] + b'ETag:"v1" \r\nDate: now\r\nConnection: keep-alive\r\n\r\nhello')
    assert found is not None
    assert (found.status, found.length, found.will_close) == (200, 5, False)
    assert found.fields["etag"] == '"v1"'


@pytest.mark.parametrize("count", range(len(OK)))
def test_a_head_that_is_not_all_there_is_not_plain(count: int) -> None:
    assert parse_plain_head(OK[:count]) is None


@pytest.mark.parametrize(
    "line",
    [
        b"Content-Length: 5\r\n",  # twice, were they ever so equal
        b"Transfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: identity\r\n",
        b"Set-Cookie: a=b\r\n",
        b" folded\r\n",
        b"X : y\r\n",
        b"no colon\r\n",
        b"X: a\rb\r\n",
        b"X: y\n",
        b"".join(b"X-%d: y\r\n" % number for number in range(MOST_FIELDS)),
    ],
)
def test_what_has_to_be_looked_at_more_closely_is_not_plain(line: bytes) -> None:
    """S02, S03: two readers of one reply must not find two bodies in it."""
    assert parse_plain_head(OK[:-2] + line + b"\r\nhello") is None
