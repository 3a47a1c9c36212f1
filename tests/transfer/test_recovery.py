"""What became of part, journal and file between two runs: crashes, and the hands of others."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Stopped, StopReason, Verified
from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import decode
from qtapp.transfer.leftovers import left_behind
from qtapp.transfer.partfile import PartFile
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.disks import Crash, CrashingDisk
from tests.transfer.rig import ALONE, AT, PATH, requests_since

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Programs
    from tests.transfer.rig import Rig

FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')


def test_a_whole_part_needs_no_server(hostile_server: HostileServer, rig: Rig) -> None:
    """It was cut off between its last byte and its name."""
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec)
    hostile_server.stop()
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert done.verified is Verified.LENGTH
    assert rig.files() == ["file.bin"]


def _make_whole(rig: Rig, spec: DownloadSpec, *, sealed: bool = False) -> None:
    found = PartFile.reopen(rig.folder, "file.bin", spec.id, Disk())
    assert found is not None
    part, journal = found
    part.write(memoryview(FILE.read(AT)), AT)
    journal = replace(journal, extents=journal.extents.add(AT, len(FILE)))
    if sealed:
        part.seal(len(FILE), Verified.LENGTH, journal)
    else:
        part.keep(journal)
    part.close()


def test_a_file_cut_off_after_it_got_its_name_is_recognised(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec, sealed=True)
    rig.part(spec, "file.bin").rename(rig.folder / "file (1).bin")
    (rig.folder / "file.bin").write_bytes(b"a bystander")
    done = rig.completes(spec, attempt=2)
    assert done.path.name == "file (1).bin"
    assert (done.bytes_total, done.verified) == (len(FILE), Verified.LENGTH)
    assert FILE.first_difference(done.path) is None
    assert rig.files() == ["file (1).bin", "file.bin"]
    assert len(hostile_server.requests(PATH)) == 1


def test_a_file_that_has_both_names_keeps_the_final_one(hostile_server: HostileServer, rig: Rig) -> None:
    """Where there is no renameat2 the name is given by a link, and the other name is taken away after."""
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec, sealed=True)
    os.link(rig.part(spec, "file.bin"), rig.folder / "file.bin")
    assert rig.completes(spec, attempt=2).path.name == "file.bin"
    assert rig.files() == ["file.bin"]


def test_a_file_edited_after_it_got_its_name_is_fetched_again(
    hostile_server: HostileServer, rig: Rig
) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec, sealed=True)
    (rig.part(spec, "file.bin")).rename(rig.folder / "file.bin")
    with (rig.folder / "file.bin").open("ab") as file:
        file.write(b"mine")
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2)
    assert done.path.name == "file (1).bin"
    assert FILE.first_difference(done.path) is None
    assert (rig.folder / "file.bin").read_bytes().endswith(b"mine")


def test_a_sealed_part_that_has_not_got_its_name_gets_it(hostile_server: HostileServer, rig: Rig) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec, sealed=True)
    hostile_server.stop()
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    assert rig.files() == ["file.bin"]


@pytest.mark.parametrize("damage", ["gone", "cut", "replaced", "emptied", "zeros at the end"])
def test_a_part_that_was_tampered_with_is_not_gone_on_with(
    damage: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """D05: while it was paused."""
    spec = rig.half_fetched(hostile_server, V1)
    part = rig.part(spec, "file.bin")
    match damage:
        case "gone":
            part.unlink()
        case "cut":
            os.truncate(part, AT - 1)
        case "emptied":
            os.truncate(part, 0)
        case "replaced":
            copy = part.with_name("copy")
            copy.write_bytes(part.read_bytes())
            copy.rename(part)
        case "zeros at the end":
            os.truncate(part, AT - 4096)
            os.truncate(part, AT)
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server) == [("bytes=0-", None)]
    assert rig.files() == ["file.bin"]


DAMAGES = ["torn", "nul", "nul at the end", "empty", "twice", "foreign", "of a later format", "gone", "bit"]


def _damage(journal: Path, damage: str) -> None:
    data = journal.read_bytes()
    match damage:
        case "nul at the end":
            journal.write_bytes(data[:-100] + bytes(100))
        case "twice":
            journal.write_bytes(data + data)
        case "of a later format":
            journal.write_bytes(data.replace(b" 1 ", b" 2 ", 1))
        case "torn":
            journal.write_bytes(data[: len(data) // 2])
        case "nul":
            journal.write_bytes(bytes(len(data)))
        case "empty":
            journal.write_bytes(b"")
        case "gone":
            journal.unlink()
        case "bit":
            journal.write_bytes(data.replace(b"[[0, ", b"[[1, "))
        case "foreign":
            found = decode(data)
            assert found is not None
            journal.write_bytes(replace(found, id="f" * 32).encode())
    assert not journal.exists() or journal.read_bytes() != data, "it is damaged"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_journal_that_cannot_be_trusted_is_not_gone_on_with(
    damage: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """P07: nothing is appended to what it stood beside; the download begins anew, in a new file."""
    spec = rig.half_fetched(hostile_server, V1)
    _damage(rig.journal(spec, "file.bin"), damage)
    before = rig.part(spec, "file.bin").open("rb")
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert requests_since(hostile_server) == [("bytes=0-", None)]
    assert rig.files() == ["file.bin"]
    with before:
        assert before.read() == FILE.read(0, AT), "what could not be trusted was not written to"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_makes_no_file_ones_own(
    damage: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """P07: one that would say that a file with its name is whole. It is left alone, and fetched once more."""
    spec = rig.half_fetched(hostile_server, V1)
    _make_whole(rig, spec, sealed=True)
    rig.part(spec, "file.bin").rename(rig.folder / "file.bin")
    _damage(rig.journal(spec, "file.bin"), damage)
    assert [found.id for found in left_behind(rig.folder) if found.id == spec.id] == []
    hostile_server.serve(PATH, V1)
    assert rig.completes(spec, attempt=2).path == rig.folder / "file (1).bin"
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file (1).bin", "file.bin"]


def test_the_next_journal_takes_the_place_of_a_torn_attempt(hostile_server: HostileServer, rig: Rig) -> None:
    """P07: what a crash left of one that was being written is not read, and the one before it still holds."""
    spec = rig.half_fetched(hostile_server, V1)
    journal = rig.journal(spec, "file.bin")
    journal.with_name(journal.name + "~").write_bytes(journal.read_bytes()[:50])
    hostile_server.serve(PATH, V1)
    assert FILE.first_difference(rig.completes(spec, attempt=2).path) is None
    assert requests_since(hostile_server) == [(f"bytes={AT}-", '"v1"')]
    assert rig.files() == ["file.bin"]


def test_size_alone_never_makes_a_part_whole(hostile_server: HostileServer, rig: Rig) -> None:
    """D07."""
    spec = rig.half_fetched(hostile_server, V1)
    os.truncate(rig.part(spec, "file.bin"), len(FILE))
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert hostile_server.requests(PATH)[1].bytes_sent == len(FILE) - AT


# a crash


def test_a_killed_process_costs_little_and_nothing_is_spliced(
    hostile_server: HostileServer, rig: Rig, programs: Programs
) -> None:
    """At 8 MB/s, so that two seconds weigh more than 8 MiB; a busy disk gets as long again for a sync."""
    big = Content(3, 100_000_000)
    resource = Resource(content=big, etag='"big"')
    url = hostile_server.serve("/big", resource, Reply(pace=Pace(160_000, 0.02)))
    spec = rig.spec(url)
    program = programs.start(sys.executable, "-c", ALONE, url, rig.folder, spec.id)
    hostile_server.wait_for_bytes_sent("/big", 48_000_000, timeout=30)
    program.kill()
    hostile_server.wait_client_gone("/big")
    sent = hostile_server.bytes_sent("/big")
    hostile_server.serve("/big", resource)
    done = rig.completes(spec, attempt=2)
    assert big.first_difference(done.path) is None
    again = sent + hostile_server.requests("/big")[1].bytes_sent - len(big)
    in_flight = 6_000_000  # what the kernels' buffers held, which no program has had
    assert hostile_server.requests("/big")[1].header("If-Range") == '"big"'
    assert again <= 4 * 8_000_000 + in_flight < sent


@pytest.mark.parametrize("resource", [V1, Resource(content=FILE)], ids=["etag", "nothing to tell it by"])
def test_a_crash_before_any_step_on_disk_is_recovered_from(
    resource: Resource, hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P01: also around the rename, and before the history has heard of it: the file is not fetched a second
    time as "file (1).bin"."""
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.0)
    url = hostile_server.serve(PATH, resource)
    for n in range(1, 100):
        spec = rig.spec(url)
        disk = CrashingDisk(n)
        try:
            rig.with_(disk=disk).fetch(spec)
        except Crash:
            disk.check_journals()
            rig.assert_whole_or_absent(FILE)
        rig.completes(spec, attempt=2)
        rig.assert_whole_or_absent(FILE)
        assert rig.files() == ["file.bin"], f"crashed before step {n} of {disk.did}"
        (rig.folder / "file.bin").unlink()
        if disk.left > 0:
            assert n > 20
            return
    pytest.fail("it never came to its end")


def test_what_is_left_behind_in_a_folder_is_found(
    hostile_server: HostileServer, rig: Rig, tmp_path: Path
) -> None:
    spec = rig.half_fetched(hostile_server, V1)
    (journal,) = left_behind(rig.folder)
    assert (journal.id, journal.name, journal.version.total) == (spec.id, "file.bin", len(FILE))
    assert journal.extents.as_tuples() == ((0, AT),)
    # planted: one that names a file elsewhere, one that is a FIFO, one that is a folder
    planted = replace(journal, name="../../elsewhere")
    (rig.folder / f".x.{spec.id[:8]}.part.journal").write_bytes(planted.encode())
    os.mkfifo(rig.folder / ".fifo.01234567.part.journal")
    (rig.folder / ".dir.01234567.part.journal").mkdir()
    assert [found.name for found in left_behind(rig.folder)] == ["file.bin"]
    assert list(left_behind(tmp_path / "nowhere")) == []


def test_kept_whatever_the_moment_and_whole_in_the_end(hostile_server: HostileServer, rig: Rig) -> None:
    """Twenty pauses in a row while bytes flow, at every which point; none of what came is asked for again."""
    flowing = Reply(pace=Pace(2_000, 0.002), stall_after=30_000)  # so that it never comes to its end
    spec = rig.spec(hostile_server.script(PATH, [flowing] * 20, then=V1))
    kept = 0
    for attempt in range(1, 21):
        running = rig.start(spec, attempt=attempt)
        enough = kept + 1 + attempt * 7919 % 29_000
        rig.wait_for_bytes(spec.id, enough)
        running.stop(StopReason.PAUSE)
        outcome = running.outcome()
        assert isinstance(outcome, Stopped), outcome
        assert enough <= outcome.bytes_kept <= kept + 30_000
        assert hostile_server.requests(PATH)[-1].header("Range") == f"bytes={kept}-"
        kept = outcome.bytes_kept
    rig.completes(spec, attempt=21)
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file.bin"]
    assert hostile_server.requests(PATH)[-1].bytes_sent == len(FILE) - kept
