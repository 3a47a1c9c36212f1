"""A file that comes in several replies: put together only where each is proven to be of one version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind as Kind
from tests.support.files import Content
from tests.support.scripts import (
    Framing,
    Reply,
    Resource,
    status,
)

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Content(1, 700_001)
HONEST = Resource(content=FILE, etag='"v1"')
PATH = "/file.bin"


def test_a_body_longer_than_its_range_is_cut_there(hostile_server: HostileServer, rig: Rig) -> None:
    """Without this the surplus would stand where the next piece begins."""
    lie = Reply(
        serve_range=(0, 1000),
        send_range=(0, 5000),
        framing=Framing.CHUNKED,
        content_range="bytes 0-999/700001",
    )
    url = hostile_server.script(PATH, [lie, HONEST])
    rig.completes(url)
    rig.assert_whole_or_absent(FILE)
    assert hostile_server.requests(PATH)[1].header("Range") == "bytes=1000-"


def test_pieces_shorter_than_asked_are_put_together(hostile_server: HostileServer, rig: Rig) -> None:
    def decide(asked: object) -> Reply:
        start = min((len(hostile_server.requests(PATH)) - 1) * 200_000, 700_001)
        return Reply(serve_range=(start, min(start + 200_000, 700_001)))

    url = hostile_server.answer(PATH, decide, HONEST)
    assert rig.completes(url).verified is Verified.LENGTH
    rig.assert_whole_or_absent(FILE)
    assert [request.header("If-Range") for request in hostile_server.requests(PATH)] == [None, *['"v1"'] * 3]


def test_pieces_that_nothing_tells_apart_are_not_put_together(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """No ETag, no date: the second piece could be of another version."""
    nameless = Resource(content=FILE)
    url = hostile_server.script(PATH, [Reply(serve_range=(0, 200_000))], then=nameless)
    rig.completes(url)
    rig.assert_whole_or_absent(FILE)
    assert [request.header("Range") for request in hostile_server.requests(PATH)] == ["bytes=0-", None]


@pytest.mark.parametrize(
    ("second", "whole"),
    [
        (Reply(resource=Resource(content=Content(9, 700_001), etag='"v2"')), Content(9, 700_001)),
        (Reply(resource=Resource(content=Content(9, 500_000), etag='"v1"'), ignore_if_range=True), None),
        (Reply(headers={"ETag": None}), FILE),
        (Reply(headers={"ETag": '"other"'}), FILE),
    ],
    ids=["new etag", "new total", "etag left out", "etag changed for a piece"],
)
def test_a_change_between_pieces_never_mixes_them(
    second: Reply, whole: Content | None, hostile_server: HostileServer, rig: Rig
) -> None:
    later = second.resource or HONEST
    url = hostile_server.script(PATH, [Reply(serve_range=(0, 200_000)), second], then=later, resource=HONEST)
    rig.completes(url)
    rig.assert_whole_or_absent(whole or Content(9, 500_000))


def test_a_file_that_keeps_changing_is_given_up(hostile_server: HostileServer, rig: Rig) -> None:
    def decide(asked: object) -> Reply:
        n = len(hostile_server.requests(PATH))
        version = Resource(content=Content(n, 700_001), etag=f'"v{n}"')
        return Reply(resource=version, ignore_if_range=True, send_range=None, serve_range=_piece(n))

    def _piece(n: int) -> tuple[int, int]:
        start = 0 if n in (1, 3, 5) else 200_000
        return start, start + 200_000

    url = hostile_server.answer(PATH, decide, HONEST)
    rig.fails(url, Kind.KEEPS_CHANGING)
    assert rig.published() == []
    assert len(hostile_server.requests(PATH)) == 4


def test_an_unknown_total_is_learnt_on_the_way(hostile_server: HostileServer, rig: Rig) -> None:
    first = Reply(serve_range=(0, 200_000), content_range="bytes 0-199999/*")
    url = hostile_server.script(PATH, [first], then=HONEST)
    assert rig.completes(url).verified is Verified.LENGTH
    rig.assert_whole_or_absent(FILE)


@pytest.mark.parametrize(
    "end",
    [
        status(416, Content_Range="bytes */700001"),
        Reply(serve_range=(0, 0), content_range="bytes 700001-700000/700001", body=None),
    ],
    ids=["416", "an empty range"],
)
def test_an_end_that_the_server_confirms_is_the_end(
    end: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    """S13."""
    first = Reply(content_range="bytes {first}-{last}/*")
    url = hostile_server.script(PATH, [first, end], resource=HONEST)
    assert rig.completes(url).bytes_total == 700_001
    rig.assert_whole_or_absent(FILE)


@pytest.mark.parametrize("said", [None, "bytes */500000", "bytes */900000"])
def test_a_416_alone_is_never_the_end(said: str | None, hostile_server: HostileServer, rig: Rig) -> None:
    """S13."""
    first = Reply(serve_range=(0, 300_000), content_range="bytes 0-299999/*")
    refusal = status(416) if said is None else status(416, Content_Range=said)
    url = hostile_server.script(PATH, [first, refusal], then=HONEST)
    assert rig.completes(url).bytes_total == 700_001
    rig.assert_whole_or_absent(FILE)
