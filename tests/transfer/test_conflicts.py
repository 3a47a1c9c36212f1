"""A file of the download's name is there already: what each choice makes of that, from request to result."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Conflict, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.disk import Disk
from tests.support.files import Content
from tests.support.scripts import Framing, Reply, Resource
from tests.transfer.disks import RecordingDisk, Trash

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
AT = 300_000
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
NAMELESS = Resource(content=FILE, ranges=False)
CHUNKED = Reply(framing=Framing.CHUNKED)


def test_unless_told_otherwise_the_new_one_gets_a_number(hostile_server: HostileServer, rig: Rig) -> None:
    """N09"""
    (rig.folder / "file.bin").write_bytes(b"mine")
    done = rig.completes(hostile_server.serve(PATH, V1))
    assert done.path.name == "file (1).bin"
    assert (rig.folder / "file.bin").read_bytes() == b"mine"


def test_overwriting_puts_the_old_one_into_the_trash(
    hostile_server: HostileServer, rig: Rig, tmp_path: Path
) -> None:
    """N09"""
    trash = Trash(tmp_path)
    (rig.folder / "file.bin").write_bytes(b"mine")
    rig = rig.with_(disk=Disk(to_trash=trash))
    done = rig.completes(hostile_server.serve(PATH, V1), conflict=Conflict.OVERWRITE)
    assert done.path.name == "file.bin"
    assert FILE.first_difference(done.path) is None
    assert rig.files() == ["file.bin"]
    assert trash.contents() == {b"mine"}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_what_takes_a_programs_place_cannot_be_run(
    hostile_server: HostileServer, rig: Rig, tmp_path: Path
) -> None:
    """X13: it has its own mode, not that of the old one."""
    (rig.folder / "file.bin").write_bytes(b"mine")
    (rig.folder / "file.bin").chmod(0o6755)
    rig = rig.with_(disk=Disk(0o022, to_trash=Trash(tmp_path)))
    done = rig.completes(hostile_server.serve(PATH, V1), conflict=Conflict.OVERWRITE)
    assert done.path.name == "file.bin"
    assert stat.S_IMODE(done.path.stat().st_mode) == 0o644


def test_a_download_that_fails_overwrites_nothing(
    hostile_server: HostileServer, rig: Rig, tmp_path: Path
) -> None:
    trash = Trash(tmp_path)
    (rig.folder / "file.bin").write_bytes(b"mine")
    rig = rig.with_(disk=Disk(to_trash=trash))
    url = hostile_server.serve(PATH, NAMELESS, Reply(cut_after=AT))
    rig.fails(url, Kind.SHORT_BODY, conflict=Conflict.OVERWRITE)
    assert (rig.folder / "file.bin").read_bytes() == b"mine"
    assert trash.contents() == set()


# skipping


@pytest.mark.parametrize("there", ["file.bin", "FILE.BIN"])
def test_skipping_leaves_everything_as_it_is(there: str, hostile_server: HostileServer, rig: Rig) -> None:
    """N08"""
    (rig.folder / there).write_bytes(b"mine")
    disk = RecordingDisk()
    url = hostile_server.serve(PATH, V1, Reply(stall_after=AT))
    failed = rig.with_(disk=disk).fails(url, Kind.NAME_EXISTS, conflict=Conflict.SKIP)
    assert failed.bytes_kept == 0
    assert disk.did == []
    assert rig.files() == [there]
    assert (rig.folder / there).read_bytes() == b"mine"


def test_skipping_fetches_what_is_not_there(hostile_server: HostileServer, rig: Rig) -> None:
    (rig.folder / "file.bin.txt").write_bytes(b"another")
    done = rig.completes(hostile_server.serve(PATH, V1), conflict=Conflict.SKIP)
    assert done.path.name == "file.bin"


def test_what_was_begun_is_dropped_where_the_file_has_come_from_elsewhere(
    hostile_server: HostileServer, rig: Rig
) -> None:
    url = hostile_server.serve(PATH, V1, Reply(stall_after=AT))
    spec = rig.interrupted(url, AT, conflict=Conflict.SKIP)
    (rig.folder / "file.bin").write_bytes(b"mine")
    rig.fails(spec, Kind.NAME_EXISTS, attempt=2)
    assert rig.files() == ["file.bin"]
    assert (rig.folder / "file.bin").read_bytes() == b"mine"
    assert len(hostile_server.requests(PATH)) == 1


def test_for_what_appears_under_way_it_is_too_late_to_skip(hostile_server: HostileServer, rig: Rig) -> None:
    """N09: the bytes have come, so both stay."""
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), conflict=Conflict.SKIP)
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    (rig.folder / "file.bin").write_bytes(b"mine")
    hostile_server.release(PATH)
    running.outcome()
    assert rig.files() == ["file (1).bin", "file.bin"]
    assert FILE.first_difference(rig.folder / "file (1).bin") is None


# asking


@pytest.mark.parametrize(
    ("resource", "reply", "verified"),
    [(V1, None, Verified.LENGTH), (NAMELESS, None, Verified.LENGTH), (NAMELESS, CHUNKED, Verified.NONE)],
)
def test_what_waits_for_its_name_is_not_fetched_again(
    resource: Resource, reply: Reply | None, verified: Verified, hostile_server: HostileServer, rig: Rig
) -> None:
    """Be it that nothing but its seal says that it is whole."""
    (rig.folder / "file.bin").write_bytes(b"mine")
    spec = rig.spec(hostile_server.serve(PATH, resource, reply), conflict=Conflict.ASK)
    failed = rig.fails(spec, Kind.NAME_TAKEN)
    assert (failed.bytes_kept, failed.bytes_total) == (len(FILE), len(FILE))
    rig.fails(spec, Kind.NAME_TAKEN, attempt=2)
    hostile_server.stop()
    done = rig.completes(replace(spec, conflict=Conflict.RENAME), attempt=3)
    assert (done.path.name, done.verified) == ("file (1).bin", verified)
    assert FILE.first_difference(done.path) is None
    assert rig.files() == ["file (1).bin", "file.bin"]
    assert len(hostile_server.requests(PATH)) == 1


def test_what_waits_for_its_name_gets_it_once_it_is_free(hostile_server: HostileServer, rig: Rig) -> None:
    (rig.folder / "file.bin").write_bytes(b"mine")
    spec = rig.spec(hostile_server.serve(PATH, V1), conflict=Conflict.ASK)
    rig.fails(spec, Kind.NAME_TAKEN)
    (rig.folder / "file.bin").rename(rig.folder / "elsewhere")
    assert rig.completes(spec, attempt=2).path.name == "file.bin"


def test_an_empty_file_waits_for_its_name_as_well(hostile_server: HostileServer, rig: Rig) -> None:
    (rig.folder / "file.bin").write_bytes(b"mine")
    spec = rig.spec(hostile_server.serve(PATH, Resource(content=b"")), conflict=Conflict.ASK)
    rig.fails(spec, Kind.NAME_TAKEN)
    done = rig.completes(replace(spec, conflict=Conflict.RENAME), attempt=2)
    assert done.path.read_bytes() == b""
