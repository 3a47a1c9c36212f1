"""Disks that are pulled out, put back, or taken for each other."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Failed
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.disk import Disk, FolderId
from qtapp.transfer.landmarks import is_back
from tests.support.files import Content
from tests.support.scripts import Reply, Resource
from tests.transfer.disks import FailingDisk
from tests.transfer.rig import rigged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec
    from tests.support.hostile_server import HostileServer
    from tests.support.mounts import Mounts
    from tests.transfer.rig import Rig

MIB = 1 << 20
PATH = "/file.bin"
FILE = Content(1, 300_001)
V1 = Resource(content=FILE, etag='"v1"')
AT = 100_000


class Stick:
    """A disk of two mebibytes, plugged in; `rig` fetches to where it is."""

    def __init__(self, mounts: Mounts, folder: Path, rig: Rig) -> None:
        self.rig = rig
        self._mounts = mounts
        self._disk = folder / "stick"
        self._other = folder / "other"

    def pull_out(self) -> None:
        self._mounts.pull_out(self.rig.folder)

    def plug_in(self) -> None:
        self._mounts.plug_in(self._disk, self.rig.folder)

    def plug_in_another(self) -> None:
        self._mounts.plug_in(self._mounts.tmpfs(self._other, 2 * MIB), self.rig.folder)

    def is_back(self, spec: DownloadSpec, *, has_bytes: bool) -> bool:
        workshop = self.rig.workshop
        known = workshop.landmarks.find(spec.id)
        return is_back(workshop.disk, spec.folder, spec.id, known, has_bytes=has_bytes)


@pytest.fixture
def stick(mounts: Mounts, tmp_path: Path) -> Iterator[Stick]:
    place = tmp_path / "media"
    mounts.plug_in(mounts.tmpfs(tmp_path / "stick", 2 * MIB), place)
    for rig in rigged(place):
        yield Stick(mounts, tmp_path, rig)


def pulled_out_under_way(stick: Stick, server: HostileServer) -> DownloadSpec:
    spec = stick.rig.spec(server.serve(PATH, V1, Reply(stall_after=AT)))
    running = stick.rig.start(spec)
    stick.rig.wait_for_bytes(spec.id, AT)
    stick.pull_out()
    server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.FOLDER_MISSING
    server.serve(PATH, V1)
    return spec


def test_a_disk_pulled_out_under_way_gets_nothing_under_its_path(
    stick: Stick, hostile_server: HostileServer
) -> None:
    """D04: the empty folder where it was is on the system's disk, and stays empty."""
    spec = pulled_out_under_way(stick, hostile_server)
    assert stick.rig.files() == []
    asked = len(hostile_server.requests(PATH))
    stick.rig.fails(spec, Kind.FOLDER_CHANGED, attempt=2)
    assert stick.rig.files() == []
    assert len(hostile_server.requests(PATH)) == asked
    assert not stick.is_back(spec, has_bytes=True)
    stick.plug_in()
    assert stick.is_back(spec, has_bytes=True)
    done = stick.rig.completes(spec, attempt=3)
    assert FILE.first_difference(done.path) is None


def test_another_disk_in_its_place_is_not_written_to(stick: Stick, hostile_server: HostileServer) -> None:
    """D04: the next stick gets the same drive letter (qBittorrent#8232)."""
    spec = stick.rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    stick.pull_out()
    stick.plug_in_another()
    stick.rig.fails(spec, Kind.FOLDER_CHANGED, attempt=2)
    assert stick.rig.files() == []
    assert len(hostile_server.requests(PATH)) == 1
    assert not stick.is_back(spec, has_bytes=True)
    assert not stick.is_back(spec, has_bytes=False)
    stick.pull_out()
    stick.plug_in()
    hostile_server.serve(PATH, V1)
    stick.rig.completes(spec, attempt=3)
    assert hostile_server.requests(PATH)[-1].header("Range") == f"bytes={AT}-"


def test_what_was_synced_is_kept_on_a_disk_that_is_away(
    stick: Stick, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D04."""
    spec = stick.rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.0)
    hostile_server.script(PATH, [Reply(stall_after=50_000)], then=V1, resource=V1)
    running = stick.rig.start(spec, attempt=2)
    hostile_server.wait_for_stall(PATH)
    stick.rig.wait_for_bytes(spec.id, AT + 50_000)
    stick.pull_out()
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.FOLDER_MISSING
    assert outcome.bytes_kept >= AT
    stick.plug_in()
    stick.rig.completes(spec, attempt=3)
    assert FILE.first_difference(stick.rig.folder / "file.bin") is None


def test_a_disk_that_comes_back_under_another_number_is_known_by_the_part(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D04: a stick is sdb the first time and sdc the second."""
    spec = rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    known = rig.workshop.landmarks.find(spec.id)
    assert known is not None
    rig.workshop.landmarks.note(spec.id, FolderId(known.device + 1, 2))
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    assert rig.workshop.landmarks.find(spec.id) == known


def test_an_empty_folder_with_the_same_number_is_not_proof_of_bytes(folder: Path) -> None:
    """D04: the roots of two sticks, mounted one after the other, have one device number and one inode."""
    now = Disk().folder_id(folder)
    assert is_back(Disk(), folder, "ab" * 16, now, has_bytes=False)
    assert not is_back(Disk(), folder, "ab" * 16, now, has_bytes=True)
    assert not is_back(Disk(), folder, "ab" * 16, None, has_bytes=False)
    assert not is_back(Disk(), folder / "nowhere", "ab" * 16, now, has_bytes=False)


def test_a_folder_made_anew_on_the_same_disk_is_begun_in_anew(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D05: somebody has tidied up."""
    spec = rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    rig.folder.rename(rig.folder.with_name("aside"))
    rig.folder.mkdir()
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    assert hostile_server.requests(PATH)[-1].header("Range") == "bytes=0-"


def test_a_disk_that_fails_because_it_is_gone_is_called_gone(hostile_server: HostileServer, rig: Rig) -> None:
    """D04: what a stick that was pulled out says is EIO."""
    disk = FailingDisk("sync", errno.EIO)
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(stall_after=AT)))
    running = rig.with_(disk=disk).start(spec)
    rig.wait_for_bytes(spec.id, AT)
    rig.folder.rename(rig.folder.with_name("aside"))
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.FOLDER_MISSING
    assert "Input/output" in outcome.detail


def test_a_folder_that_is_a_file_by_now_is_missing(hostile_server: HostileServer, rig: Rig) -> None:
    """D03."""
    os.rmdir(rig.folder)  # noqa: PTH106
    rig.folder.touch()
    rig.fails(hostile_server.serve(PATH, V1), Kind.FOLDER_MISSING)
    assert rig.folder.read_bytes() == b""
