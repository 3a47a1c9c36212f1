"""D11: a whole file that is not what it should be. It is fetched once more, and never gets its name."""

from __future__ import annotations

import errno
import os
import stat
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, Completed, Stopped, StopReason, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.disk import Disk
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
AT = 300_000
FILE = Content(1, 700_001)
OTHER = Content(2, 700_001)
RIGHT = Resource(content=FILE, etag='"v1"')
# the same version, by all it says
WRONG = Resource(content=OTHER, etag='"v1"')
CHECKSUM = Checksum("sha-256", FILE.sha256())


def starts(server: HostileServer) -> list[str | None]:
    """The Range of every request, in order."""
    return [request.header("Range") for request in server.requests(PATH)]


def test_a_wrong_file_is_fetched_once_more(rig: Rig, hostile_server: HostileServer) -> None:
    """D11."""
    url = hostile_server.script(PATH, [WRONG], then=RIGHT)
    assert rig.completes(url, checksum=CHECKSUM).verified is Verified.DIGEST
    assert starts(hostile_server) == ["bytes=0-"] * 2
    assert rig.files() == ["file.bin"]
    rig.assert_whole_or_absent(FILE)


def test_one_that_is_wrong_twice_is_given_up_with_nothing_kept(
    rig: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve(PATH, WRONG)
    failed = rig.fails(url, Kind.CHECKSUM_MISMATCH, checksum=CHECKSUM)
    assert starts(hostile_server) == ["bytes=0-"] * 2
    assert failed.bytes_kept == 0
    assert rig.files() == []


def test_a_server_that_contradicts_itself_is_asked_twice_as_well(
    rig: Rig, hostile_server: HostileServer
) -> None:
    rig.fails(hostile_server.serve(PATH, told(WRONG)), Kind.CHECKSUM_MISMATCH)
    assert starts(hostile_server) == ["bytes=0-"] * 2
    assert rig.files() == []


def test_asked_for_again_by_the_user_it_may_be_wrong_twice_again(
    rig: Rig, hostile_server: HostileServer
) -> None:
    spec = rig.spec(hostile_server.serve(PATH, WRONG), checksum=CHECKSUM)
    rig.fails(spec, Kind.CHECKSUM_MISMATCH)
    hostile_server.script(PATH, [WRONG], then=RIGHT)
    assert isinstance(rig.fetch(spec, attempt=2), Completed)
    assert len(starts(hostile_server)) == 4
    rig.assert_whole_or_absent(FILE)


def test_two_versions_that_look_alike_are_not_glued_together(rig: Rig, hostile_server: HostileServer) -> None:
    """The digest that the first reply told is still known after a resume whose reply tells none."""
    url = hostile_server.serve(PATH, told(RIGHT), Reply(stall_after=AT))
    spec = rig.interrupted(url, AT)
    hostile_server.script(PATH, [WRONG], then=RIGHT)
    assert isinstance(rig.fetch(spec, attempt=2), Completed)
    assert starts(hostile_server) == ["bytes=0-", f"bytes={AT}-", "bytes=0-"]
    rig.assert_whole_or_absent(FILE)


def test_the_second_fetch_can_be_interrupted_and_is_still_the_last(
    rig: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.script(PATH, [Reply(), Reply(stall_after=AT)], then=Reply(), resource=WRONG)
    spec = rig.spec(url, checksum=CHECKSUM)
    running = rig.start(spec)
    hostile_server.wait_for_stall(PATH)
    rig.wait_for_bytes(spec.id, AT)
    running.stop(StopReason.PAUSE)
    stopped = running.outcome()
    assert isinstance(stopped, Stopped)
    assert stopped.bytes_kept == AT
    rig.fails(spec, Kind.CHECKSUM_MISMATCH, attempt=2)
    assert starts(hostile_server) == ["bytes=0-", "bytes=0-", f"bytes={AT}-"]
    assert rig.files() == []


@pytest.mark.parametrize("reason", list(StopReason))
def test_a_stop_ends_the_second_fetch(reason: StopReason, rig: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.script(PATH, [Reply(), Reply(stall_head_after=0)], resource=WRONG)
    running = rig.start(url, checksum=CHECKSUM)
    hostile_server.wait_for_stall(PATH)
    running.stop(reason)
    stopped = running.outcome()
    assert isinstance(stopped, Stopped)
    assert stopped.bytes_kept == 0
    assert rig.files() == []


def test_a_wrong_file_is_kept_aside_on_request(rig: Rig, hostile_server: HostileServer) -> None:
    """D11. For its owner alone, and under no name that a double click would run."""
    url = hostile_server.serve("/setup.exe", WRONG)
    failed = rig.with_(keep_bad=True).fails(url, Kind.CHECKSUM_MISMATCH, checksum=CHECKSUM)
    assert failed.rejected == rig.folder / "setup.exe.bad"
    assert rig.files() == ["setup.exe.bad"]
    assert OTHER.first_difference(failed.rejected) is None
    assert failed.rejected.stat().st_size == OTHER.size
    assert stat.S_IMODE(failed.rejected.stat().st_mode) == 0o600
    assert failed.bytes_kept == 0


def test_what_was_kept_aside_is_neither_replaced_nor_gone_on_from(
    rig: Rig, hostile_server: HostileServer
) -> None:
    """D11."""
    keeping = rig.with_(keep_bad=True)
    (rig.folder / "file.bin.bad").write_bytes(b"somebody's")
    spec = rig.spec(hostile_server.serve(PATH, WRONG), checksum=CHECKSUM)
    first = keeping.fails(spec, Kind.CHECKSUM_MISMATCH)
    second = keeping.fails(spec, Kind.CHECKSUM_MISMATCH, attempt=2)
    assert [first.rejected, second.rejected] == [rig.folder / f"file.bin ({number}).bad" for number in (1, 2)]
    assert starts(hostile_server) == ["bytes=0-"] * 4
    hostile_server.serve(PATH, RIGHT)
    assert isinstance(keeping.fetch(spec, attempt=3), Completed)
    assert (rig.folder / "file.bin.bad").read_bytes() == b"somebody's"
    assert rig.files() == ["file.bin", "file.bin (1).bad", "file.bin (2).bad", "file.bin.bad"]


def test_a_wrong_file_whose_bytes_were_journaled_leaves_no_journal(
    rig: Rig, hostile_server: HostileServer
) -> None:
    """D11. Nothing speaks of a part from then on, so that no later run takes the wrong file up."""
    disk = SeesWhatIsThere()
    keeping = rig.with_(keep_bad=True, disk=disk)
    url = hostile_server.script(PATH, [Reply(), Reply(stall_after=AT)], then=Reply(), resource=WRONG)
    spec = keeping.spec(url, checksum=CHECKSUM)
    running = keeping.start(spec)
    hostile_server.wait_for_stall(PATH)
    keeping.wait_for_bytes(spec.id, AT)
    running.stop(StopReason.PAUSE)
    running.outcome()
    assert rig.journal(spec, "file.bin").exists()
    keeping.fails(spec, Kind.CHECKSUM_MISMATCH, attempt=2)
    assert disk.there == [rig.part(spec, "file.bin").name]
    assert rig.files() == ["file.bin.bad"]


def test_a_wrong_file_that_cannot_be_kept_aside_is_dropped(rig: Rig, hostile_server: HostileServer) -> None:
    """D11. The error that people see stays the checksum's."""
    keeping = rig.with_(keep_bad=True, disk=NothingMoves())
    failed = keeping.fails(hostile_server.serve(PATH, WRONG), Kind.CHECKSUM_MISMATCH, checksum=CHECKSUM)
    assert failed.rejected is None
    assert rig.files() == []


class SeesWhatIsThere(Disk):
    """`there` is what the folder held when a file was moved."""

    def move(self, source: Path, target: Path) -> None:
        self.there = [entry.name for entry in source.parent.iterdir()]
        super().move(source, target)


class NothingMoves(Disk):
    def move(self, source: Path, target: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(target))


@pytest.fixture
def crew(rig: Rig) -> Rig:
    """A rig whose downloads may have four hands."""
    return rig.with_(connections=4, hosts=HostConnections(8))


BIG = Content(3, 24 << 20)
# slow enough for other hands to join
SLOW = Reply(pace=Pace.rate(8 << 20))


def test_several_hands_bring_what_is_then_confirmed(crew: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.serve(PATH, Resource(content=BIG, etag='"v1"'), SLOW)
    done = crew.completes(url, checksum=Checksum("sha-256", BIG.sha256()))
    assert done.verified is Verified.DIGEST
    assert hostile_server.connections_seen > 1
    crew.assert_whole_or_absent(BIG)


def test_what_several_hands_brought_wrong_is_fetched_once_more_by_several(
    crew: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve(PATH, Resource(content=BIG, etag='"v1"'), SLOW)
    crew.fails(url, Kind.CHECKSUM_MISMATCH, checksum=CHECKSUM)
    ranges = starts(hostile_server)
    assert ranges.count("bytes=0-") == 2
    again = ranges.index("bytes=0-", 1)
    assert again > 1, "there were several"
    assert len(ranges) > again + 1, "and there were again"
    assert crew.files() == []


def told(resource: Resource) -> Resource:
    """`resource` with the digest of the right file in its headers."""
    digest = b64encode(bytes.fromhex(FILE.sha256())).decode()
    return Resource(
        content=resource.content,
        etag=resource.etag,
        headers=(("Repr-Digest", f"sha-256=:{digest}:"),),
    )
