"""`wherry get` on real disks that are full: a script gets its status, and what came is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.mounts import fill
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.rig import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.mounts import Mounts
    from tests.support.processes import Programs

pytestmark = pytest.mark.end_to_end

MIB = 1 << 20
BODY = Content(3, 700_001)
FILE = Resource(content=BODY, etag='"v1"')


def test_a_disk_with_no_room_but_the_reserve_ends_it_at_once(
    programs: Programs, mounts: Mounts, tmp_path: Path, hostile_server: HostileServer
) -> None:
    """D01: it does not wait for room, as the window does."""
    small = mounts.tmpfs(tmp_path / "small", MIB)
    url = hostile_server.serve("/a.bin", FILE)
    done = programs.wherry("get", "--dir", small, url, profile=tmp_path / "profile").wait(20)
    assert done.status == 1
    (complaint,) = done.errors
    assert "full" in complaint
    assert list(small.iterdir()) == []


def test_a_disk_that_fills_up_ends_it_and_the_next_run_goes_on(
    programs: Programs, mounts: Mounts, tmp_path: Path, hostile_server: HostileServer
) -> None:
    """D02."""
    small = mounts.tmpfs(tmp_path / "small", 2 * MIB)
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.json").write_text('{"version": 1, "disk_reserve_bytes": 0}')
    url = hostile_server.serve("/a.bin", FILE, Reply(stall_after=100_000, pace=Pace(20_000, 0.001)))
    program = programs.wherry("get", "--dir", small, url, profile=profile)
    hostile_server.wait_for_stall("/a.bin")
    # sent is not written yet: of nothing there is nothing to keep
    wait_until(lambda: any(part.stat().st_size >= 100_000 for part in small.glob(".*.part")), "part")
    filler = fill(small, leave_bytes=300_000)
    hostile_server.release("/a.bin")
    done = program.wait(20)
    assert done.status == 1
    assert "full" in done.errors[-1]
    assert "kept" in done.errors[-1]
    filler.unlink()
    hostile_server.serve("/a.bin", FILE)
    assert programs.wherry("get", "--dir", small, url, profile=profile).wait(20).status == 0
    assert BODY.first_difference(small / "a.bin") is None
    assert (hostile_server.requests("/a.bin")[-1].header("Range") or "") > "bytes=1"
    assert [path.name for path in small.iterdir()] == ["a.bin"]


def test_a_full_profile_holds_no_download_up(
    programs: Programs, mounts: Mounts, tmp_path: Path, hostile_server: HostileServer
) -> None:
    """D12: history, settings and log have no room; the file comes all the same, and it is said."""
    profile = mounts.tmpfs(tmp_path / "profile", MIB)
    fill(profile)
    url = hostile_server.serve("/a.bin", FILE)
    done = programs.wherry("get", "--dir", tmp_path / "files", url, profile=profile).wait(20)
    assert done.status == 0
    assert BODY.first_difference(tmp_path / "files" / "a.bin") is None
    assert any("history" in line for line in done.errors)
