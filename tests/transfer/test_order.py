"""The order in which things reach the disk; `test_power_cut.py` has what may be found of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.transfer.connections import HostConnections
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.disks import RecordingDisk
from tests.transfer.rig import PATH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Programs
    from tests.transfer.rig import Rig

MIB = 1 << 20
BIG = Content(2, 24 * MIB + 1)
PACED = Reply(pace=Pace.rate(3 * MIB))


def test_several_hands_keep_the_order(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P02: write, sync, journal, rename, sync of the folder; a journal says only what was synced before it,
    whoever wrote it, and whatever others write meanwhile."""
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.05)
    disk = RecordingDisk()
    url = hostile_server.serve(PATH, Resource(content=BIG, etag='"v1"'), PACED)
    done = rig.with_(disk=disk, connections=4, hosts=HostConnections(8)).fetch(rig.spec(url))
    assert hostile_server.connections_seen > 1
    assert disk.check_journals() >= 2
    assert BIG.first_difference(rig.folder / "file.bin") is None
    part = f".file.bin.{done.id[:8]}.part"
    beside = [
        did.what for did in disk.did if did.name in (f"{part}.journal", f"{part}.journal~", "downloads")
    ]
    keeping = ["write", "sync", "journal", "sync folder"]
    assert beside == [*keeping * (len(beside) // 4), "sync folder"]
    at = {
        what: max(n for n, did in enumerate(disk.did) if did.what == what) for what in ("journal", "publish")
    }
    touched = [n for n, did in enumerate(disk.did) if did.name == part and did.what in ("write", "truncate")]
    synced = [n for n, did in enumerate(disk.did) if did.name == part and did.what == "sync"]
    assert max(touched) < max(synced) < at["journal"] < at["publish"]
    assert [did.what for did in disk.did[at["publish"] :]] == ["publish", "sync folder"]
    sealed = disk.did[at["journal"]].journal
    assert sealed is not None
    assert sealed.seal is not None


# the system's own word for it

CALL = re.compile(r"(?:\d+ +)?(?P<call>\w+)\((?P<what>.*)")


def _can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    traced = subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False)
    return traced.returncode == 0


@pytest.mark.end_to_end
def test_the_kernel_is_asked_in_that_order(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """P02: of the real program with four connections, as strace sees it."""
    if not _can_trace():
        pytest.skip("strace is not installed, or may not trace")
    url = hostile_server.serve(PATH, Resource(content=BIG, etag='"v1"'), Reply(pace=Pace.rate(2 * MIB)))
    folder, trace = tmp_path / "files", tmp_path / "trace"
    calls = "pwrite64,fdatasync,fsync,rename,renameat2"
    options = ("-f", "-y", "-qq", "-e", f"trace={calls}", "-e", "signal=none")
    get: list[str | Path] = [sys.executable, "-m", "qtapp", "--profile", tmp_path / "profile", "get"]
    program = programs.start(
        "strace", *options, "-o", trace, *get, "--dir", folder, "--connections", "4", url
    )
    assert program.wait(120).status == 0
    assert BIG.first_difference(folder / "file.bin") is None
    seen = list(_seen(trace, folder))
    kept = [what for what in seen if what not in ("write", "sync")]
    keeping = ["write journal", "sync journal", "journal", "sync folder"]
    assert kept == [*keeping * (len(kept) // 4), "publish", "sync folder"]
    assert len(kept) > 6, "it was long enough for a journal on the way"
    after_the_data = seen[len(seen) - seen[::-1].index("write") :]
    assert after_the_data.index("sync") < after_the_data.index("publish")
    for number, what in enumerate(seen):
        if what == "write journal":
            since = seen[:number][::-1]
            assert "sync" in since[: [*since, "sync folder"].index("sync folder")]


def _seen(trace: Path, folder: Path) -> Iterator[str]:
    """What was done in `folder`, in the order in which it was asked for."""
    for line in trace.read_text().splitlines():
        found = CALL.match(line)
        if found is None or str(folder) not in line:
            continue
        match found["call"], ".journal~" in line:
            case "pwrite64", is_journal:
                yield "write journal" if is_journal else "write"
            case "fdatasync", is_journal:
                yield "sync journal" if is_journal else "sync"
            case "fsync", _:
                yield "sync folder"
            case "rename", True:
                yield "journal"
            case "renameat2", _:
                assert "RENAME_NOREPLACE" in line
                yield "publish"
