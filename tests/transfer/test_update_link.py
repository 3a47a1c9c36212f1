"""S31: a link that expires on the way, and a fresh one that has to show that it leads to the same file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import WhoseMove
from qtapp.transfer.journal import url_key
from qtapp.transfer.leftovers import left_behind
from qtapp.transfer.source import OVERLAP_BYTES
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, login_wanted, status, web_page
from tests.transfer.rig import AT, PATH, requests_since

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

NEW_PATH = "/fresh/file.bin"
FILE = Content(1, 700_001)
OTHER = Content(2, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
UNTOLD = Resource(content=FILE)


def kept_of(rig: Rig) -> list[tuple[str, int]]:
    """Which link each part is from, by its key, and how many bytes it has."""
    return [(journal.url_key, journal.extents.total_bytes) for journal in left_behind(rig.folder)]


def with_link(spec: DownloadSpec, server: HostileServer, resource: Resource, *replies: Reply) -> DownloadSpec:
    """The same download by a fresh link, at which `replies` come first."""
    return replace(spec, url=server.script(NEW_PATH, list(replies), then=Reply(), resource=resource))


@pytest.mark.parametrize("number", [401, 403, 410])
def test_a_link_that_expires_on_the_way_is_the_users_to_renew(
    number: int, hostile_server: HostileServer, rig: Rig
) -> None:
    """S31: nothing is lost and nothing is tried by itself."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.script(PATH, [status(number)])
    outcome = rig.fails(spec, Kind.LINK_EXPIRED, attempt=2)
    assert outcome.kind.whose_move is WhoseMove.USER
    assert outcome.bytes_kept == AT
    assert len(requests_since(hostile_server)) == 1


@pytest.mark.parametrize(
    ("number", "kind"), [(401, Kind.LOGIN_NEEDED), (403, Kind.ACCESS_DENIED), (410, Kind.NOT_FOUND)]
)
def test_a_link_that_never_gave_anything_has_not_expired(
    number: int, kind: Kind, hostile_server: HostileServer, rig: Rig
) -> None:
    rig.fails(hostile_server.script(PATH, [status(number)]), kind)


def test_who_is_asked_for_a_login_has_no_expired_link(hostile_server: HostileServer, rig: Rig) -> None:
    """As after a restart, when the password is no longer known."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.script(PATH, [login_wanted()])
    assert rig.fails(spec, Kind.LOGIN_NEEDED, attempt=2).bytes_kept == AT


def test_a_link_on_trial_that_gave_nothing_has_not_expired(hostile_server: HostileServer, rig: Rig) -> None:
    spec = with_link(rig.half_fetched(hostile_server, V1), hostile_server, V1, status(403))
    assert rig.fails(spec, Kind.ACCESS_DENIED, attempt=2).bytes_kept == AT


def test_a_link_that_expires_between_two_ranges_is_seen_in_the_same_run(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S31."""
    url = hostile_server.script(PATH, [Reply(serve_range=(0, AT))], then=status(403), resource=V1)
    assert rig.fails(url, Kind.LINK_EXPIRED).bytes_kept == AT


@pytest.mark.parametrize("resource", [V1, UNTOLD], ids=["etag", "no validator"])
def test_a_fresh_link_goes_on_from_there_once_its_bytes_were_compared(
    resource: Resource, hostile_server: HostileServer, rig: Rig
) -> None:
    spec = with_link(rig.half_fetched(hostile_server, resource), hostile_server, resource)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    (asked,) = hostile_server.requests(NEW_PATH)
    assert (asked.header("Range"), asked.header("If-Range")) == (f"bytes={AT - OVERLAP_BYTES}-", None)
    assert len(hostile_server.requests(PATH)) == 1
    assert rig.files() == ["file.bin"]


def test_a_fresh_link_without_the_validator_is_compared_and_taken(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """Interrupted again, it goes on by what the new server says of itself."""
    spec = rig.half_fetched(hostile_server, V1)
    spec = with_link(spec, hostile_server, UNTOLD, Reply(cut_after=OVERLAP_BYTES + 1000))
    rig.fails(spec, Kind.SHORT_BODY, attempt=2)
    assert kept_of(rig) == [(url_key(spec.url), AT + 1000)]
    done = rig.completes(spec, attempt=3)
    assert FILE.first_difference(done.path) is None
    assert hostile_server.requests(NEW_PATH)[1].header("If-Range") is None


@pytest.mark.parametrize(
    ("resource", "replies"),
    [
        (Resource(content=FILE, etag='"v2"'), []),
        (Resource(content=Content(1, 700_002), etag='"v1"'), []),
        (Resource(content=OTHER, etag='"v1"'), []),
        (Resource(content=OTHER), []),
        (V1, [Reply(ignore_range=True)]),
        (V1, [status(416, Content_Range="bytes */100")]),
        (V1, [Reply(content_range="bytes {first}-{last}/*")]),
    ],
    ids=["version", "size", "bytes", "bytes alone", "no ranges", "416", "no size"],
)
def test_a_link_to_another_file_costs_nothing_and_the_old_one_stands(
    resource: Resource, replies: list[Reply], hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, UNTOLD if replies and replies[0].content_range else V1)
    outcome = rig.fails(with_link(spec, hostile_server, resource, *replies), Kind.LINK_MISMATCH, attempt=2)
    assert outcome.kind.whose_move is WhoseMove.USER
    assert outcome.bytes_kept == AT
    assert kept_of(rig) == [(url_key(spec.url), AT)]
    assert len(hostile_server.requests(NEW_PATH)) == 1
    rig.assert_whole_or_absent()
    done = rig.completes(with_link(spec, hostile_server, V1), attempt=3)
    assert FILE.first_difference(done.path) is None


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (web_page(), Kind.WEB_PAGE),
        (status(500), Kind.SERVER_ERROR),
        (status(403), Kind.ACCESS_DENIED),
        (Reply(no_content_range=True), Kind.BAD_RANGE_REPLY),
        (Reply(cut_after=1000), Kind.SHORT_BODY),
    ],
    ids=["page", "500", "403", "no range", "cut in the comparison"],
)
def test_what_comes_before_a_link_was_compared_proves_nothing(
    reply: Reply, kind: Kind, hostile_server: HostileServer, rig: Rig
) -> None:
    """A crash or a restart finds it still on trial."""
    spec = rig.half_fetched(hostile_server, V1)
    outcome = rig.fails(with_link(spec, hostile_server, V1, reply), kind, attempt=2)
    assert outcome.bytes_kept == AT
    assert kept_of(rig) == [(url_key(spec.url), AT)]


def test_a_link_on_trial_that_never_answers_with_a_range_drops_nothing(
    hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    renewed = replace(
        spec, url=hostile_server.script(NEW_PATH, [], then=Reply(no_content_range=True), resource=V1)
    )
    for attempt in range(4):
        rig.fails(renewed, Kind.BAD_RANGE_REPLY, attempt=attempt + 2)
    assert rig.fails(renewed, Kind.LINK_MISMATCH, attempt=6).bytes_kept == AT


def test_where_nothing_was_kept_a_fresh_link_begins_anew(hostile_server: HostileServer, rig: Rig) -> None:
    """There is nothing that it could fail to fit to."""
    untrusted = Resource(content=FILE, etag='W/"weak"', ranges=False)
    spec = rig.spec(hostile_server.serve(PATH, untrusted, Reply(cut_after=0)))
    rig.fails(spec, Kind.SHORT_BODY)
    done = rig.completes(with_link(spec, hostile_server, Resource(content=OTHER)), attempt=2)
    assert OTHER.first_difference(done.path) is None
