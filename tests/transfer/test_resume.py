"""Going on with what an earlier run left, and never joining two versions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import DownloadSpec, Failed, StopReason, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.leftovers import left_behind
from qtapp.transfer.source import OVERLAP_BYTES
from tests.support.files import Content
from tests.support.scripts import Framing, Pace, Reply, Resource, status, web_page
from tests.transfer.rig import AT, PATH, requests_since

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Content(1, 700_001)
NEW = Content(2, 700_001)
SHORTER = Content(2, 250_000)
LONGER = Content(2, 900_000)
OLD_DATE = "Mon, 06 Jan 2020 10:00:00 GMT"
NEW_DATE = "Tue, 07 Jan 2020 10:00:00 GMT"
V1 = Resource(content=FILE, etag='"v1"')
DATED = Resource(content=FILE, last_modified=OLD_DATE)


@pytest.mark.parametrize(
    ("resource", "validator"),
    [
        (V1, '"v1"'),
        (DATED, OLD_DATE),
        (Resource(content=FILE, etag='W/"w"', last_modified=OLD_DATE), OLD_DATE),
    ],
    ids=["etag", "date", "weak etag and date"],
)
def test_it_goes_on_where_it_stopped(
    resource: Resource, validator: str, hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, resource)
    hostile_server.serve(PATH, resource)
    done = rig.completes(spec, attempt=2)
    assert done.verified is Verified.LENGTH
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server) == [(f"bytes={AT}-", validator)]
    assert hostile_server.requests(PATH)[1].bytes_sent == len(FILE) - AT
    assert rig.files() == ["file.bin"]


UNTOLD = pytest.mark.parametrize(
    "resource",
    [
        Resource(content=FILE),
        Resource(content=FILE, etag='W/"w"'),
        Resource(content=FILE, headers=(("Last-Modified", "Fri, 01 Jan 2100 10:00:00 GMT"),)),
    ],
    ids=["nothing", "weak etag", "date too fresh"],
)


@UNTOLD
def test_what_no_validator_tells_apart_is_compared_before_it_goes_on(
    resource: Resource, hostile_server: HostileServer, rig: Rig
) -> None:
    """S11: the last 64 KiB are fetched again; a weak tag never stands in If-Range."""
    spec = rig.half_fetched(hostile_server, resource)
    hostile_server.serve(PATH, resource)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server) == [(f"bytes={AT - OVERLAP_BYTES}-", None)]
    assert hostile_server.requests(PATH)[1].bytes_sent == len(FILE) - AT + OVERLAP_BYTES


@UNTOLD
def test_other_bytes_there_are_another_version(
    resource: Resource, hostile_server: HostileServer, rig: Rig
) -> None:
    """S11: the same size, the same weak word, and yet another file."""
    spec = rig.half_fetched(hostile_server, resource)
    hostile_server.serve(PATH, replace(resource, content=NEW))
    done = rig.completes(spec, attempt=2)
    assert NEW.first_difference(done.path) is None
    assert rig.files() == ["file.bin"]


@pytest.mark.parametrize("new", [SHORTER, LONGER], ids=["shorter", "longer"])
def test_another_size_is_another_version(new: Content, hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, Resource(content=FILE))
    hostile_server.serve(PATH, Resource(content=new))
    assert new.first_difference(rig.completes(spec, attempt=2).path) is None


@pytest.mark.parametrize("etag", [None, 'W/"w"'])
def test_another_size_is_another_version_though_the_start_is_the_same(
    etag: str | None, hostile_server: HostileServer, rig: Rig
) -> None:
    """S11: a file that grows, or whose head was rewritten; what is compared is the same in both."""
    longer = Content(1, 900_001)
    spec = rig.half_fetched(hostile_server, Resource(content=FILE, etag=etag))
    hostile_server.serve(PATH, Resource(content=longer, etag=etag))
    assert longer.first_difference(rig.completes(spec, attempt=2).path) is None
    assert requests_since(hostile_server)[1:] != [], "it was begun anew"


def test_a_date_that_grew_old_enough_meanwhile_is_the_same_date(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """Its own moment made it weak; what it says did not change."""
    fresh = Reply(headers={"Date": "Mon, 06 Jan 2020 10:00:05 GMT"}, stall_after=AT)
    url = hostile_server.serve(PATH, DATED, fresh)
    spec = rig.interrupted(url, AT)
    hostile_server.serve(PATH, DATED)
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    assert requests_since(hostile_server) == [(f"bytes={AT - OVERLAP_BYTES}-", None)]


def test_a_server_that_gives_no_more_than_the_overlap_is_not_asked_for_ever(
    hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, Resource(content=FILE))
    hostile_server.serve(PATH, Resource(content=FILE), Reply(serve_range=(AT - OVERLAP_BYTES, AT)))
    assert rig.fails(spec, Kind.BAD_RANGE_REPLY, attempt=2).bytes_kept == AT
    assert len(hostile_server.requests(PATH)) == 2


def test_a_comparison_that_is_cut_off_keeps_what_is_there(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, Resource(content=FILE))
    hostile_server.serve(PATH, Resource(content=FILE), Reply(cut_after=1000))
    assert rig.fails(spec, Kind.SHORT_BODY, attempt=2).bytes_kept == AT
    hostile_server.serve(PATH, Resource(content=FILE))
    assert FILE.first_difference(rig.completes(spec, attempt=3).path) is None


def test_less_than_the_overlap_is_compared_whole(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.serve(PATH, Resource(content=FILE), Reply(stall_after=1000))
    spec = rig.interrupted(url, 1000)
    hostile_server.serve(PATH, Resource(content=FILE))
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    assert requests_since(hostile_server) == [("bytes=0-", None)]


def test_without_size_and_validator_it_begins_anew(hostile_server: HostileServer, rig: Rig) -> None:
    nothing = Reply(framing=Framing.CHUNKED, ignore_range=True)
    url = hostile_server.serve(PATH, Resource(content=FILE), replace(nothing, stall_after=AT))
    spec = rig.spec(url)
    running = rig.start(spec)
    rig.wait_for_bytes(spec.id, AT)
    running.stop(StopReason.PAUSE)
    assert getattr(running.outcome(), "bytes_kept", None) == 0
    assert rig.files() == []
    hostile_server.serve(PATH, Resource(content=FILE), nothing)
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    assert requests_since(hostile_server) == [("bytes=0-", None)]


CHANGES = {
    "etag": (V1, Resource(content=NEW, etag='"v2"')),
    "etag, shorter": (V1, Resource(content=SHORTER, etag='"v2"')),
    "etag, longer": (V1, Resource(content=LONGER, etag='"v2"')),
    "etag gone": (V1, Resource(content=NEW)),
    "etag became weak": (V1, Resource(content=NEW, etag='W/"v1"')),
    "date": (DATED, Resource(content=NEW, last_modified=NEW_DATE)),
    "date gone": (DATED, Resource(content=NEW)),
    "date, shorter": (DATED, Resource(content=SHORTER, last_modified=NEW_DATE)),
}


@pytest.mark.parametrize("ignores", [False, True], ids=["honours If-Range", "ignores If-Range"])
@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_file_is_fetched_from_its_start(
    change: str, ignores: bool, hostile_server: HostileServer, rig: Rig
) -> None:
    before, after = CHANGES[change]
    spec = rig.half_fetched(hostile_server, before)
    hostile_server.serve(PATH, after, Reply(ignore_if_range=ignores))
    done = rig.completes(spec, attempt=2)
    content = after.content
    assert isinstance(content, Content)
    assert content.first_difference(done.path) is None
    assert rig.files() == ["file.bin"]


def test_a_server_that_now_ignores_ranges_is_read_from_the_start(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S06, S12: asked once more without If-Range, as it could have been that which it does not know."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1, Reply(ignore_range=True))
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    overlap = f"bytes={AT - OVERLAP_BYTES}-"
    assert requests_since(hostile_server) == [(f"bytes={AT}-", '"v1"'), (overlap, None)]


def test_a_server_that_refuses_its_own_validator_is_compared_with(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S12."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1, Reply(refuse_if_range=True))
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    last = hostile_server.requests(PATH)[-1]
    assert last.header("If-Range") is None
    assert last.bytes_sent == len(FILE) - AT + OVERLAP_BYTES


def test_one_that_refuses_it_for_a_file_that_did_change_is_read_from_the_start(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """S12: an ETag that stays while the bytes change."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, replace(V1, content=NEW), Reply(refuse_if_range=True))
    assert NEW.first_difference(rig.completes(spec, attempt=2).path) is None


def test_the_bytes_of_the_old_version_do_not_come_back(hostile_server: HostileServer, rig: Rig) -> None:
    """The new version is cut short: what is kept is the new one's, under the new one's validator."""
    spec = rig.half_fetched(hostile_server, V1)
    v2 = Resource(content=NEW, etag='"v2"')
    hostile_server.script(PATH, [Reply(cut_after=100_000)], then=v2, resource=v2)
    outcome = rig.fails(spec, Kind.SHORT_BODY, attempt=2)
    assert (outcome.bytes_kept, outcome.bytes_gained) == (100_000, 0)
    done = rig.completes(spec, attempt=3)
    assert NEW.first_difference(done.path) is None
    assert requests_since(hostile_server)[-1] == ("bytes=100000-", '"v2"')


@pytest.mark.parametrize(
    "reply",
    [
        Reply(serve_range=(0, 700_001)),
        Reply(serve_range=(AT + 1, 700_001)),
        Reply(content_range="bytes {first}-{last}/*", send_range=(0, 10)),
        Reply(no_content_range=True),
        Reply(multipart=True),
        Reply(content_length=0, send_range=(0, 0)),
        Reply(status_for_range=200),
        Reply(content_range="bytes {last}-{first}/{total}"),
        Reply(content_range="bits {first}-{last}/{total}"),
        Reply(content_range="bytes {first}-{last}/1000"),
    ],
    ids=[
        "from 0",
        "one too late",
        "wrong length",
        "no content-range",
        "multipart",
        "no body",
        "status 200",
        "inverted",
        "another unit",
        "beyond the total",
    ],
)
def test_a_reply_that_is_not_the_range_is_refused_and_the_bytes_stay(
    reply: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1, reply)
    for attempt in range(2, 6):
        outcome = rig.fails(spec, Kind.BAD_RANGE_REPLY, attempt=attempt)
        assert outcome.bytes_kept == AT
        assert outcome.bytes_gained == 0
    assert rig.part(spec, "file.bin").read_bytes() == FILE.read(0, AT)
    hostile_server.serve(PATH, V1)
    assert FILE.first_difference(rig.completes(spec, attempt=7).path) is None


def test_after_five_broken_ranges_the_file_is_asked_for_whole(
    hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1, Reply(no_content_range=True))
    for attempt in range(2, 6):
        rig.fails(spec, Kind.BAD_RANGE_REPLY, attempt=attempt)
    done = rig.completes(spec, attempt=6)
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server)[-1] == (None, None)


def test_one_good_range_forgives_the_broken_ones(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    broken, short = Reply(multipart=True), Reply(cut_after=1000)
    hostile_server.script(PATH, [broken] * 4 + [short] + [broken] * 4, then=V1)
    for attempt, kind in enumerate(
        [Kind.BAD_RANGE_REPLY] * 4 + [Kind.SHORT_BODY] + [Kind.BAD_RANGE_REPLY] * 4
    ):
        rig.fails(spec, kind, attempt=attempt + 2)
    assert FILE.first_difference(rig.completes(spec, attempt=20).path) is None
    assert requests_since(hostile_server)[-1] == (f"bytes={AT + 1000}-", '"v1"')


@pytest.mark.parametrize("said", [None, "bytes */700001", "bytes */100", "bytes */300000"])
def test_a_416_on_the_way_begins_anew(said: str | None, hostile_server: HostileServer, rig: Rig) -> None:
    """S13."""
    spec = rig.half_fetched(hostile_server, V1)
    refusal = status(416) if said is None else status(416, Content_Range=said)
    hostile_server.script(PATH, [refusal], then=V1)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None


@pytest.mark.parametrize(
    "reply",
    [web_page(), web_page(number=404), status(401), status(403), status(500), Reply(cut_head_after=0)],
    ids=["page", "404", "401", "403", "500", "no reply"],
)
def test_what_is_no_file_leaves_the_bytes_alone(
    reply: Reply, hostile_server: HostileServer, rig: Rig
) -> None:
    """S15."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.script(PATH, [reply], then=V1)
    outcome = rig.fetch(spec, attempt=2)
    assert isinstance(outcome, Failed)
    assert outcome.bytes_kept == AT
    done = rig.completes(spec, attempt=3)
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server)[-1] == (f"bytes={AT}-", '"v1"')


def test_a_page_in_place_of_a_file_without_an_extension_is_seen_through(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """The first reply was no page, so a page is not the rest of it."""
    url = hostile_server.serve("/get", V1, Reply(stall_after=AT))
    spec = rig.interrupted(url, AT)
    hostile_server.script("/get", [web_page()], then=V1)
    assert rig.fails(spec, Kind.WEB_PAGE, attempt=2).bytes_kept == AT
    assert FILE.first_difference(rig.completes(spec, attempt=3).path) is None


def test_a_dead_network_costs_nothing(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    journal = rig.journal(spec, "file.bin")
    before = (journal.read_bytes(), journal.stat().st_ino)
    hostile_server.stop()
    outcome = rig.fails(spec, Kind.CONNECT_REFUSED, attempt=2)
    assert (outcome.bytes_kept, outcome.bytes_gained) == (AT, 0)
    assert (journal.read_bytes(), journal.stat().st_ino) == before


def test_each_attempt_tells_what_it_gained(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.script(PATH, [Reply(cut_after=50_000)], resource=V1)
    outcome = rig.fails(spec, Kind.SHORT_BODY, attempt=2)
    assert (outcome.bytes_kept, outcome.bytes_gained) == (AT + 50_000, 50_000)


def test_the_part_is_found_whatever_it_was_taken_to_be_called(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """A crash may come between the server's name for the file and the history's knowing of it."""
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2, earlier_name="a wrong guess")
    assert done.path.name == "file.bin"
    assert requests_since(hostile_server) == [(f"bytes={AT}-", '"v1"')]
    assert rig.files() == ["file.bin"]


def test_another_final_name_does_not_lose_the_bytes(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    renamed = DownloadSpec(spec.id, spec.url, spec.folder, 0.0, name="mine.bin")
    hostile_server.script(PATH, [Reply(cut_after=1000)], then=V1, resource=V1)
    rig.fails(renamed, Kind.SHORT_BODY, attempt=2)
    (journal,) = left_behind(rig.folder)
    assert journal.name == "file.bin"
    assert rig.completes(renamed, attempt=3, earlier_name="mine.bin").path.name == "mine.bin"
    assert requests_since(hostile_server)[-1] == (f"bytes={AT + 1000}-", '"v1"')
    assert rig.files() == ["mine.bin"]


@pytest.mark.parametrize(
    ("resource", "manner", "can_resume"),
    [
        (V1, Reply(), True),
        (DATED, Reply(), True),
        (Resource(content=FILE), Reply(), True),  # the end of what is there is compared
        (replace(V1, ranges=False), Reply(), False),
        (V1, Reply(ignore_range=True), False),
        (Resource(content=FILE), Reply(ignore_range=True, framing=Framing.CHUNKED), False),
    ],
    ids=["etag", "date", "size", "no ranges", "range ignored", "nothing at all"],
)
def test_it_is_told_whether_a_stop_would_lose_the_bytes(
    resource: Resource, manner: Reply, can_resume: bool, hostile_server: HostileServer, rig: Rig
) -> None:
    rig.completes(hostile_server.serve(PATH, resource, replace(manner, pace=Pace.rate(3_000_000))))
    under_way = [report for report in rig.reports if 0 < report.bytes_done < len(FILE)]
    assert under_way
    assert {report.can_resume for report in under_way} == {can_resume}


def test_of_one_that_goes_on_it_is_told_as_well(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V1, Reply(pace=Pace.rate(1_000_000)))
    rig.reports.clear()
    rig.completes(spec, attempt=2, earlier_name="file.bin")
    under_way = [report for report in rig.reports if AT < report.bytes_done < len(FILE)]
    assert under_way
    assert all(report.can_resume for report in under_way)
