"""What a test leaves is found, and makes it fail."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from tests.support.leaks import Held, left_behind, matters_to_a_test
from tests.support.processes import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.processes import Programs

pytestmark = pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="there is no /proc")  # noqa: PTH112

LEAKING = """
import socket, subprocess, threading
import tests.conftest

tests.conftest.SETTLE_S = 0.05
KEPT = []
STOP = threading.Event()

def test_thread():
    KEPT.append(threading.Thread(target=STOP.wait, daemon=True, name="left-over"))
    KEPT[-1].start()

def test_socket():
    KEPT.append(socket.create_server(("127.0.0.1", 0)))

def test_child():
    KEPT.append(subprocess.Popen(["sleep", "60"]))

def test_open_file(tmp_path):
    KEPT.append((tmp_path / "held.part").open("wb"))

def test_stray_file():
    open("stray", "w").close()

def test_clean(hostile_server):
    pass

def test_end():
    STOP.set()
    KEPT[0].join()
    KEPT[1].close()
    KEPT[2].kill()
    KEPT[2].wait()
    KEPT[3].close()
"""


def test_a_test_that_leaves_something_fails(programs: Programs, tmp_path: Path) -> None:
    (tmp_path / "test_leaking.py").write_text(LEAKING)
    program = programs.start(
        sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-q", "-rA",
        "-c", str(REPOSITORY / "pyproject.toml"), "--rootdir", str(tmp_path),
        f"--basetemp={tmp_path / 'base'}", str(tmp_path / "test_leaking.py"),
    )  # fmt: skip
    output = "\n".join(program.wait().output)
    for name, what in (
        ("thread", "thread 'left-over'"),
        ("socket", ", tcp, port "),
        ("child", "child process"),
        ("open_file", "held.part"),
        ("stray_file", "file stray"),
    ):
        assert f"ERROR ../test_leaking.py::test_{name} - Failed: left behind" in output.replace(
            "ERROR test_leaking.py", "ERROR ../test_leaking.py"
        ), output
        assert what in output
    assert "::test_clean -" not in output
    assert "7 passed, 5 errors" in output


def test_a_thread_is_told_by_its_name_and_forgiven_when_it_ends(tmp_path: Path) -> None:
    stop = threading.Event()
    before = Held.now()
    thread = threading.Thread(target=stop.wait, name="busy")
    thread.start()
    matters = matters_to_a_test(tmp_path)
    assert left_behind(before, matters, timeout=0) == [f"thread 'busy' ({thread.native_id})"]
    threading.Timer(0.05, stop.set).start()
    assert left_behind(before, matters, timeout=5) == []


def test_a_socket_is_told_with_its_port(tmp_path: Path) -> None:
    before = Held.now()
    with socket.create_server(("127.0.0.1", 0)) as server:
        (left,) = left_behind(before, matters_to_a_test(tmp_path), timeout=0)
        assert f"tcp, port {server.getsockname()[1]} to port 0" in left
    assert left_behind(before, matters_to_a_test(tmp_path), timeout=0) == []


def test_files_elsewhere_and_pipes_do_not_matter(tmp_path: Path) -> None:
    before = Held.now()
    read, write = os.pipe()
    with (tmp_path / "file").open("wb"):
        assert left_behind(before, matters_to_a_test(tmp_path / "elsewhere"), timeout=0) == []
        assert len(left_behind(before, matters_to_a_test(tmp_path), timeout=0)) == 1
    os.close(read)
    os.close(write)


def test_another_process_is_counted(programs: Programs) -> None:
    script = (
        "import signal, socket, threading\n"
        "threading.Thread(target=signal.pause, daemon=True)\n"
        "pair = socket.socketpair(); print('up', flush=True); signal.pause()"
    )
    program = programs.start(sys.executable, "-c", script)
    program.wait_for_output("up")
    counts = Held.now(program.pid).counts()
    assert (counts["threads"], counts["children"], counts["socket"]) == (1, 0, 2)
    assert counts["descriptors"] >= 5


def test_a_child_that_ran_is_no_leak_once_it_was_waited_for(tmp_path: Path) -> None:
    before = Held.now()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert any(
            "child process" in left for left in left_behind(before, matters_to_a_test(tmp_path), timeout=0)
        )
        child.communicate(b"\n")
    assert left_behind(before, matters_to_a_test(tmp_path), timeout=0) == []
