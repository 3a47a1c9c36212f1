"""S24: a file that several servers have: they are asked in turn, and none is mixed with another file."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import (
    Checksum,
    Conflict,
    Download,
    DownloadSpec,
    Failed,
    Secrets,
    State,
    Verified,
)
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import normalise
from qtapp.services.mirrors import Mirrors
from qtapp.transfer.source import OVERLAP_BYTES
from tests.services.engine import SETTINGS, Moment
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Framing, Reply, Resource, status, web_page

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

CONTENT = Content(1, 700_001)
DIGEST = Checksum("sha-256", CONTENT.sha256())
OTHER = Content(2, 700_001)
AT = 300_000
MIB = 1 << 20


def served(resource_etag: str = '"v1"', content: Content = CONTENT) -> Resource:
    return Resource(content=content, etag=resource_etag)


def add(
    engine: Engine, *urls: str, checksum: Checksum | None = DIGEST, secrets: Secrets | None = None
) -> str:
    fields = {"checksum": checksum, "mirrors": urls} | ({"secrets": secrets} if secrets else {})
    spec = engine.spec(urls[0], **fields)
    engine.manager.add([spec])
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    return spec.id


def is_whole(engine: Engine) -> bool:
    """There is one file, and it is the right one."""
    engine.until_quiet()  # by then nothing is left beside it
    (name,) = engine.files()
    return CONTENT.first_difference(engine.folder / name) is None


@pytest.mark.parametrize(
    "reply",
    [
        status(404),
        status(403),
        status(500),
        status(503, Retry_After="3600"),
        web_page(),
        Reply(cut_after=0),
        Reply(cut_head_after=0),
        Reply(resource=served(content=OTHER)),
    ],
    ids=["404", "403", "500", "busy", "a page", "cut", "no reply", "another file"],
)
def test_where_the_first_has_it_not_the_second_is_asked_at_once(
    reply: Reply, start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """S24: no attempt is waited for, however long the first one wants to be left alone."""
    engine = start_engine(chance=lambda: 0.5)
    first = hostile_server.script("/a.bin", [], then=reply, resource=served())
    # the same server by another name: what the first host says keeps nobody from the second
    second = hostile_server.serve("/b.bin", served('"other"')).replace("127.0.0.1", "localhost")
    download_id = add(engine, first, second)
    engine.until_state(State.DONE, download_id)
    row = engine.row(download_id)
    assert (row.spec.url, row.verified, row.kind) == (second, Verified.DIGEST, None)
    assert row.spec.mirrors == (first, second)
    assert is_whole(engine)
    assert not any(State.WAITING is state for state in engine.heard.states(download_id))


def test_a_host_that_is_left_alone_keeps_no_other_download_that_has_a_mirror_elsewhere(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """S24: those behind the first, those that come later, and none that the host is asked for once more."""
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1))
    busy = status(503, Retry_After="3600")
    ids = []
    for number in range(4):
        first = hostile_server.script(f"/a{number}.bin", [], then=busy)
        second = hostile_server.serve(f"/b{number}.bin", served()).replace("127.0.0.1", "localhost")
        ids.append(add(engine, first, second))
        if number == 2:
            engine.until_state(State.DONE, *ids)
    engine.until_state(State.DONE, *ids)
    assert [len(hostile_server.requests(f"/a{number}.bin")) for number in range(4)] == [1, 0, 0, 0]


def test_one_that_has_asked_all_of_them_waits_for_the_host_that_is_busy(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """The others are not asked again and again meanwhile."""
    engine = start_engine(chance=lambda: 0.5, aside=None)
    busy = hostile_server.script("/a.bin", [], then=status(503, Retry_After="3600"))
    failing = hostile_server.script("/b.bin", [], then=status(404)).replace("127.0.0.1", "localhost")
    download_id = add(engine, busy, failing)
    engine.until(lambda: engine.row(download_id).state in (State.WAITING, State.FAILED), "its wait")
    engine.turn(300)
    assert len(hostile_server.requests("/b.bin")) == 1
    assert len(hostile_server.requests("/a.bin")) == 1


def test_they_are_asked_in_their_order_and_each_once(engine: Engine, hostile_server: HostileServer) -> None:
    urls = [hostile_server.script(f"/{name}.bin", [], then=status(404)) for name in "abc"]
    download_id = add(engine, *urls)
    engine.until_state(State.FAILED, download_id)
    row = engine.row(download_id)
    assert (row.kind, row.spec.url) == (ErrorKind.NOT_FOUND, urls[-1])
    assert [len(hostile_server.requests(f"/{name}.bin")) for name in "abc"] == [1, 1, 1]


def test_asked_for_again_all_of_them_count_anew(engine: Engine, hostile_server: HostileServer) -> None:
    first = hostile_server.script("/a.bin", [status(404)], then=served())
    second = hostile_server.script("/b.bin", [], then=status(404))
    download_id = add(engine, first, second)
    engine.until_state(State.FAILED, download_id)
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert engine.row(download_id).spec.url == first


def test_one_that_was_cut_off_is_gone_on_with_from_where_it_was(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S24: servers have validators of their own; the digest of the whole says that it is one file."""
    first = hostile_server.script("/a.bin", [Reply(cut_after=AT)], then=status(404), resource=served())
    second = hostile_server.serve("/b.bin", served('"other"'))
    download_id = add(engine, first, second)
    engine.until_state(State.DONE, download_id)
    assert is_whole(engine)
    (asked,) = hostile_server.requests("/b.bin")
    assert asked.header("Range") == f"bytes={AT - OVERLAP_BYTES}-"
    assert len(hostile_server.requests("/a.bin")) == 1


@pytest.mark.parametrize(
    ("checksum", "second"),
    [
        (DIGEST, Resource(content=CONTENT, ranges=False)),
        (None, served('"other"')),
    ],
    ids=["no ranges", "nothing to hold it against"],
)
def test_where_the_second_cannot_go_on_it_begins_anew_once_the_first_is_out(
    checksum: Checksum | None, second: Resource, engine: Engine, hostile_server: HostileServer
) -> None:
    """S24: without a digest the bytes of two servers are not put together unless both call the file alike."""
    first = hostile_server.script("/a.bin", [Reply(cut_after=AT)], then=status(404), resource=served())
    download_id = add(engine, first, hostile_server.serve("/b.bin", second), checksum=checksum)
    engine.until_state(State.DONE, download_id)
    assert is_whole(engine)
    assert [request.header("Range") for request in hostile_server.requests("/b.bin")][-1] == "bytes=0-"


def test_what_was_kept_of_the_first_is_not_given_up_while_it_may_come_back(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(chance=lambda: 0.5)
    first = hostile_server.script("/a.bin", [Reply(cut_after=AT)], then=Reply(), resource=served())
    second = hostile_server.serve("/b.bin", Resource(content=CONTENT, ranges=False))
    download_id = add(engine, first, second)
    engine.until_state(State.DONE, download_id)
    assert is_whole(engine)
    assert [request.header("Range") for request in hostile_server.requests("/a.bin")] == [
        "bytes=0-",
        f"bytes={AT}-",
    ]
    assert len(hostile_server.requests("/b.bin")) == 1


def test_another_file_of_the_same_size_is_met_by_its_bytes(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S24: it gives nothing to the file, and the third goes on with what there is."""
    first = hostile_server.script("/a.bin", [Reply(cut_after=AT)], then=status(404), resource=served())
    second = hostile_server.serve("/b.bin", served(content=OTHER))
    third = hostile_server.serve("/c.bin", served('"third"'))
    download_id = add(engine, first, second, third)
    engine.until_state(State.DONE, download_id)
    assert is_whole(engine)
    assert [request.header("Range") for request in hostile_server.requests("/c.bin")] == [
        f"bytes={AT - OVERLAP_BYTES}-"
    ]


def test_all_that_had_a_bad_moment_are_waited_for(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """One that is out for good does not end it while another may come back."""
    engine = start_engine(chance=lambda: 0.5)
    first = hostile_server.script("/a.bin", [status(500)], then=served())
    second = hostile_server.script("/b.bin", [], then=status(404))
    download_id = add(engine, first, second)
    engine.until_state(State.WAITING, download_id)
    row = engine.row(download_id)
    assert (row.kind, row.spec.url) == (ErrorKind.SERVER_ERROR, first)
    engine.until_state(State.DONE, download_id)
    assert len(hostile_server.requests("/b.bin")) == 1


def test_rounds_without_progress_come_to_an_end(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(chance=lambda: 0.5, settings=replace(SETTINGS, attempts=2))
    urls = [hostile_server.script(f"/{name}.bin", [], then=status(500)) for name in "ab"]
    download_id = add(engine, *urls)
    engine.until_state(State.FAILED, download_id)
    assert engine.row(download_id).kind is ErrorKind.SERVER_ERROR
    assert [len(hostile_server.requests(f"/{name}.bin")) for name in "ab"] == [2, 2]


def test_servers_that_give_a_little_and_cut_are_asked_once_in_a_round_and_then_left_alone(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """S24: else two of them would be asked in turn without any pause."""
    engine = start_engine(chance=lambda: 0.5)
    big = Content(3, 9 * MIB)
    resource = served(content=big)
    cut = Reply(cut_after=2 * MIB)
    urls = [hostile_server.script(f"/{name}.bin", [cut], then=cut, resource=resource) for name in "ab"]
    download_id = add(engine, *urls, checksum=Checksum("sha-256", big.sha256()))
    for round_ in (1, 2):
        engine.until(lambda: engine.heard.states(download_id).count(State.WAITING) == round_, "its wait")  # noqa: B023
        assert len(hostile_server.requests()) == 2 * round_
    engine.until_state(State.DONE, download_id)
    assert len(hostile_server.requests()) == 5


def test_a_round_is_judged_by_all_that_it_brought(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """The last of them brings nothing, and is not the one that counts."""
    engine = start_engine(chance=lambda: 0.5, settings=replace(SETTINGS, attempts=1))
    big = Content(3, 5 * MIB)
    cut = Reply(cut_after=3 * MIB // 2)
    first = hostile_server.script("/a.bin", [], then=cut, resource=served(content=big))
    second = hostile_server.script("/b.bin", [], then=status(500))
    download_id = add(engine, first, second, checksum=Checksum("sha-256", big.sha256()))
    engine.until_state(State.DONE, download_id)
    assert len(hostile_server.requests("/a.bin")) == 4


def test_a_mirror_whose_file_has_another_size_than_the_list_says_gives_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S24: it is known by its head, and also where that says nothing of the size."""
    old = Content(2, CONTENT.size - 1)
    first = hostile_server.serve("/a.bin", served(content=old))
    told_by_its_end = Reply(framing=Framing.CHUNKED)
    plain = Resource(content=old, ranges=False)
    second = hostile_server.script("/b.bin", [], then=told_by_its_end, resource=plain)
    third = hostile_server.serve("/c.bin", served('"third"'))
    spec = engine.spec(first, mirrors=(first, second, third), listed_bytes=CONTENT.size)
    engine.manager.add([spec])
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    engine.until_state(State.DONE, spec.id)
    assert engine.row(spec.id).spec.url == third
    assert is_whole(engine)
    assert [request.header("Range") for request in hostile_server.requests("/c.bin")] == ["bytes=0-"]


def test_where_no_server_has_the_size_that_the_list_says_it_is_told_and_nothing_is_kept(
    engine: Engine, hostile_server: HostileServer
) -> None:
    first = hostile_server.serve("/a.bin", served())
    spec = engine.spec(first, listed_bytes=7)
    engine.manager.add([spec])
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    engine.until_state(State.NEEDS_YOU, spec.id)
    row = engine.row(spec.id)
    assert (row.kind, row.bytes_done) == (ErrorKind.SIZE_MISMATCH, 0)
    assert engine.files() == []
    assert len(hostile_server.requests()) == 1


def test_one_that_is_busy_is_passed_over_until_its_time_and_is_the_last_hope(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """S16: its wait is kept, and keeps no other mirror from being asked."""
    engine = start_engine(chance=lambda: 0.5, settings=replace(SETTINGS, attempts=2))
    busy = hostile_server.script("/a.bin", [status(503, Retry_After="3600")], then=served())
    failing = hostile_server.script("/b.bin", [], then=status(500)).replace("127.0.0.1", "localhost")
    download_id = add(engine, busy, failing)
    before = time.time()
    engine.until(
        lambda: engine.row(download_id).state is State.WAITING and engine.row(download_id).spec.url == busy,
        "its wait for the last hope",
    )
    assert engine.row(download_id).until == pytest.approx(before + 3600, abs=30)
    assert [len(hostile_server.requests(f"/{name}.bin")) for name in "ab"] == [1, 2]


MIRRORS = ("http://a.example/f", "http://b.example/f", "http://c.example/f")


class Asked:
    """`Mirrors` by itself, with a clock that a test moves, and one download that fails."""

    def __init__(self) -> None:
        self.clock = Moment()
        self.mirrors = Mirrors(lambda _rows: None, self.clock)
        spec = DownloadSpec("1" * 32, MIRRORS[0], Path("/there"), 7.0, mirrors=MIRRORS)
        self.row = Download(spec, State.RUNNING, "f")

    def fails(self, kind: ErrorKind, retry_after_s: float | None = None) -> bool:
        """Whether another one is asked at once."""
        self.outcome = Failed(self.row.id, 1, kind, "", 0, retry_after_s=retry_after_s)
        following = self.mirrors.follow(self.row, self.outcome)
        self.row = following or self.row
        return following is not None

    def waits(self) -> tuple[str, float | None]:
        """For whom, and for how many seconds by its own wish."""
        self.row, told = self.mirrors.waits_for(self.row, self.outcome)
        return self.row.spec.url, told.retry_after_s


def test_what_has_been_waited_of_a_retry_after_is_taken_off() -> None:
    """S16: it counts from when it was said."""
    asked = Asked()
    assert asked.fails(ErrorKind.SERVER_BUSY, 100.0)
    asked.clock.seconds += 60.0  # the others take their time to fail
    assert asked.fails(ErrorKind.NOT_FOUND)
    assert not asked.fails(ErrorKind.NOT_FOUND)
    assert asked.waits() == (MIRRORS[0], 40.0)


def test_the_one_that_may_be_asked_soonest_is_waited_for() -> None:
    asked = Asked()
    assert asked.fails(ErrorKind.SERVER_BUSY, 900.0)
    assert asked.fails(ErrorKind.SERVER_BUSY, 30.0)
    assert not asked.fails(ErrorKind.NOT_FOUND)
    assert asked.waits() == (MIRRORS[1], 30.0)
    asked.clock.seconds += 30.0
    # the first one's time is not over
    assert not asked.fails(ErrorKind.CONNECTION_LOST)
    assert asked.waits() == (MIRRORS[1], None)
    asked.clock.seconds += 900.0
    assert asked.fails(ErrorKind.CONNECTION_LOST)
    assert asked.row.spec.url == MIRRORS[0]


def test_what_is_busy_is_the_last_hope_once() -> None:
    asked = Asked()
    assert asked.fails(ErrorKind.SERVER_BUSY, 900.0)
    assert asked.fails(ErrorKind.NOT_FOUND)
    assert not asked.fails(ErrorKind.SERVER_ERROR)
    hope = asked.mirrors.last_hope(asked.row, asked.outcome)
    assert hope is not None
    assert (hope[0].spec.url, hope[1].kind, hope[1].retry_after_s) == (
        MIRRORS[0],
        ErrorKind.SERVER_BUSY,
        900.0,
    )
    assert asked.mirrors.last_hope(asked.row, asked.outcome) is None


def test_what_is_not_the_servers_fault_leads_to_no_other_mirror(
    engine: Engine, hostile_server: HostileServer
) -> None:
    first = hostile_server.serve("/a.bin", served())
    (engine.folder / "a.bin").write_bytes(b"mine")
    spec = engine.spec(first, mirrors=(first, hostile_server.url("/b.bin")), conflict=Conflict.ASK)
    engine.manager.add([spec])
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    engine.until_state(State.NEEDS_YOU, spec.id)
    assert engine.row(spec.id).kind is ErrorKind.NAME_TAKEN
    assert hostile_server.requests("/b.bin") == []


def test_a_fresh_link_that_leads_elsewhere_is_told_of_and_no_mirror_is_blamed(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S31: whoever has given it wants to know."""
    first = hostile_server.script("/a.bin", [Reply(serve_range=(0, AT))], then=status(403), resource=served())
    second = hostile_server.script("/b.bin", [], then=status(404))
    download_id = add(engine, first, second)
    engine.until_state(State.FAILED, download_id)
    asked = len(hostile_server.requests("/a.bin"))
    fresh = hostile_server.serve("/fresh.bin", served(content=OTHER))
    engine.manager.update_link(download_id, normalise(fresh))
    engine.until(lambda: engine.row(download_id).kind is ErrorKind.LINK_MISMATCH, "the refusal")
    row = engine.row(download_id)
    assert (row.state, row.bytes_done, row.spec.url) == (State.NEEDS_YOU, AT, second)
    assert len(hostile_server.requests("/a.bin")) == asked


def test_a_secret_is_shown_to_its_own_origin_alone_and_there_again(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """X10."""
    first = hostile_server.script("/a.bin", [status(404)], then=served())
    second = hostile_server.script("/b.bin", [], then=status(404)).replace("127.0.0.1", "localhost")
    download_id = add(engine, first, second, secrets=Secrets(headers=(("X-Token", "hunter2"),)))
    engine.until_state(State.FAILED, download_id)
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert [r.header("X-Token") for r in hostile_server.requests("/b.bin")] == [None, None]
    assert [r.header("X-Token") for r in hostile_server.requests("/a.bin")] == ["hunter2", "hunter2"]


def test_the_mirror_that_was_asked_last_goes_on_after_a_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(restored=True)
    urls = (
        hostile_server.script("/a.bin", [], then=status(404)),
        hostile_server.script("/b.bin", [Reply(stall_after=AT)], then=status(404), resource=served()),
        hostile_server.serve("/c.bin", served('"third"')),
    )
    download_id = add(first, *urls)
    first.until(lambda: any(r.stalled for r in hostile_server.requests("/b.bin")), "a stall")
    first.until(lambda: first._written(download_id) == AT, "its bytes")
    assert first.close()
    ((url,),) = sql(first.history_file, "select url from downloads")
    assert url == urls[1]
    second = start_engine(restored=True, goes_on=True)
    second.until(second.manager.downloads, "the list")
    assert second.row(download_id).spec.mirrors == urls
    second.until_state(State.DONE, download_id)
    assert is_whole(second)
    assert [request.header("Range") for request in hostile_server.requests("/c.bin")] == [
        f"bytes={AT - OVERLAP_BYTES}-"
    ]


def test_each_of_its_addresses_is_known_to_be_on_the_list(
    engine: Engine, hostile_server: HostileServer
) -> None:
    urls = (hostile_server.script("/a.bin", [], then=status(404)), hostile_server.serve("/b.bin", served()))
    download_id = add(engine, *urls)
    engine.until_state(State.DONE, download_id)
    assert [engine.manager.offers.is_known(url) for url in urls] == [True, True]
    engine.manager.remove([download_id])
    engine.until(lambda: not engine.manager.downloads(), "its end")
    assert [engine.manager.offers.is_known(url) for url in urls] == [False, False]
