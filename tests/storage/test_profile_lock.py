"""Who owns a profile: one at a time, however the last one ended, and never two."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from qtapp.storage import profile_lock
from qtapp.storage.profile_lock import HeldElsewhere, ProfileLock, is_private_folder

if TYPE_CHECKING:
    from tests.support.processes import Programs

HOLD = """
import sys, time
from pathlib import Path
from qtapp.storage.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print("taken" if lock.take() else "held", flush=True)
time.sleep(60)
"""
# takes it, stays for a moment in which it must be alone, gives it back
RACE = """
import os, sys, time
from pathlib import Path
from qtapp.storage.profile_lock import ProfileLock
path, inside, turns = Path(sys.argv[1]), Path(sys.argv[2]), 0
end = time.monotonic() + 30
while turns < 20 and time.monotonic() < end:
    lock = ProfileLock(path)
    if lock.take():
        os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
        inside.unlink()
        turns += 1
        if turns == 10 and sys.argv[3] == "dies":
            os.kill(os.getpid(), 9)
        lock.give_back()
print("turns", turns, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wherry.lock"


def test_one_has_it_at_a_time(path: Path) -> None:
    first, second = ProfileLock(path), ProfileLock(path)
    assert first.take()
    assert not second.take()
    first.give_back()
    assert second.take()
    second.give_back()
    assert not path.exists()


def test_one_that_was_killed_holds_nothing(programs: Programs, path: Path) -> None:
    """P04."""
    holder = programs.start(sys.executable, "-c", HOLD, path)
    holder.wait_for_output("taken")
    lock = ProfileLock(path)
    assert not lock.take()
    holder.kill()
    assert lock.take()
    lock.give_back()


@pytest.mark.skipif(os.name != "posix", reason="stops a process by a signal")
def test_one_that_hangs_keeps_it(programs: Programs, path: Path) -> None:
    """P04: never a second writer."""
    holder = programs.start(sys.executable, "-c", HOLD, path)
    holder.wait_for_output("taken")
    holder.signal(signal.SIGSTOP)
    assert not ProfileLock(path).take()


def write_lock(path: Path, **told: str) -> None:
    """One of ours and of this start of this computer, which nobody holds, but for what is `told`."""
    ours = {
        "pid": str(os.getpid()),
        "program": Path("/proc/self/exe").readlink().name,
        "host": QSysInfo.machineHostName(),
        "machine_id": bytes(QSysInfo.machineUniqueId().data()).decode(),
        "boot_id": bytes(QSysInfo.bootUniqueId().data()).decode(),
    }
    path.write_text("".join(f"{value}\n" for value in (ours | told).values()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="knows the form of the lock there")
def test_a_dead_ones_number_that_another_program_has_now_keeps_nobody_out(path: Path) -> None:
    """In a container it is even the same at each start: here it is our own."""
    write_lock(path)
    plain = QLockFile(str(path))
    plain.setStaleLockTime(0)
    assert not plain.tryLock(0)
    lock = ProfileLock(path)
    assert lock.take()
    lock.give_back()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="knows the form of the lock there")
@pytest.mark.parametrize("machine_id", ["of-another", ""])
def test_a_lock_of_another_computer_is_left_alone(path: Path, machine_id: str) -> None:
    """P05: whether that one works still, nobody here can tell."""
    write_lock(path, pid="1", host="elsewhere", machine_id=machine_id, boot_id="another")
    before = path.read_bytes()
    with pytest.raises(HeldElsewhere) as refused:
        ProfileLock(path).take()
    assert (refused.value.host, refused.value.path) == ("elsewhere", path)
    assert path.read_bytes() == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="knows the form of the lock there")
def test_a_lock_of_an_earlier_start_of_this_computer_is_nobodys(path: Path) -> None:
    write_lock(path, pid="1", boot_id="another")
    lock = ProfileLock(path)
    assert lock.take()
    lock.give_back()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="knows the form of the lock there")
def test_a_computer_that_is_called_something_else_since_is_still_this_one(path: Path) -> None:
    write_lock(path, host="old-name", machine_id="")
    lock = ProfileLock(path)
    assert lock.take()
    lock.give_back()


def test_a_lock_that_a_full_disk_cut_short_is_replaced_once_nobody_can_be_writing_it(path: Path) -> None:
    path.write_bytes(b"")
    lock = ProfileLock(path)
    assert not lock.take()
    long_ago = path.stat().st_mtime - 2 * profile_lock.CUT_SHORT_AFTER_S
    os.utime(path, (long_ago, long_ago))
    assert lock.take()
    lock.give_back()


def test_a_folder_that_takes_no_lock_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be made"):
        ProfileLock(tmp_path / "missing" / "wherry.lock").take()


def test_none_takes_it_or_gives_it_back_while_another_does(path: Path) -> None:
    """P04: what is removed by its name may be the next one's by then."""
    first = ProfileLock(path)
    assert first.take()
    guard = QLockFile(f"{path}.rmlock")
    assert guard.tryLock(0)
    ending = threading.Thread(target=first.give_back)
    ending.start()
    ending.join(0.1)
    assert ending.is_alive()
    assert path.exists()
    guard.unlock()
    ending.join(10)
    assert not path.exists()
    assert guard.tryLock(0)
    assert not ProfileLock(path).take()
    assert not path.exists()
    guard.unlock()


def test_many_at_once_are_never_inside_together(programs: Programs, path: Path, tmp_path: Path) -> None:
    """P04: also while some of them die with the lock."""
    inside = tmp_path / "inside"
    ways = ("dies", "lives", "dies", "lives")
    racing = [programs.start(sys.executable, "-c", RACE, path, inside, way) for way in ways]
    done = [program.wait(60) for program in racing]
    assert [each.errors for each in done] == [[]] * len(ways)
    assert [each.status for each in done] == [-9, 0, -9, 0]


@pytest.mark.skipif(os.name != "posix", reason="asks for modes")
def test_a_folder_is_private_where_nobody_else_may_write(tmp_path: Path) -> None:
    """X16."""
    ours, open_to_all, link = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    ours.mkdir(0o700)
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    link.symlink_to(ours)
    (tmp_path / "d").write_bytes(b"")
    assert is_private_folder(ours)
    assert not any(map(is_private_folder, (open_to_all, link, tmp_path / "d", tmp_path / "e")))
