"""Programs are watched, and never left behind."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.support.processes import Program, Programs, dying_with_us

if TYPE_CHECKING:
    from pathlib import Path

FOREVER = "import signal; print('up', flush=True); signal.pause()"
WITH_A_CHILD = (
    "import subprocess, sys; p = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()']); "
    "print('child', p.pid, flush=True); p.wait()"
)


def is_alive(pid: int) -> bool:
    """A zombie nobody has waited for is not alive."""
    try:
        with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123  one line of /proc
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until_gone(pid: int) -> None:
    deadline = time.monotonic() + 5
    while is_alive(pid):
        assert time.monotonic() < deadline, f"process {pid} lives on"
        time.sleep(0.005)


def test_what_it_prints_and_how_it_ends_are_told(programs: Programs) -> None:
    script = "import sys; print('one'); print('zwei ä'); print('oops', file=sys.stderr); sys.exit(3)"
    finished = programs.start(sys.executable, "-c", script).wait()
    assert (finished.status, finished.output, finished.errors) == (3, ["one", "zwei ä"], ["oops"])


def test_a_line_is_waited_for(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", FOREVER.replace("'up'", "'port 81'"))
    assert program.wait_for_output(r"port (\d+)")[1] == "81"
    assert program.is_running


def test_the_log_on_standard_error_is_waited_for(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", "import sys; print('ready', file=sys.stderr)")
    assert program.wait_for_error("ready").string == "ready"


def test_a_line_that_does_not_come_fails_with_what_was_printed(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", FOREVER)
    with pytest.raises(AssertionError, match="not within"):
        program.wait_for_output("down", timeout=0.1)
    ended = programs.start(sys.executable, "-c", "print('something else')")
    with pytest.raises(AssertionError, match=r"it ended first(.|\n)*something else"):
        ended.wait_for_output("down")


def test_events_are_parsed(programs: Programs) -> None:
    script = """print('{"event": "state", "n": 1}\\n{"event": "done", "n": 2}')"""
    program = programs.start(sys.executable, "-c", script)
    assert program.wait_for_event(lambda event: event["event"] == "done")["n"] == 2
    assert [event["n"] for event in program.wait().events()] == [1, 2]


def test_a_signal_reaches_the_program(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", FOREVER)
    program.wait_for_output("up")
    program.signal(signal.SIGTERM)
    assert program.wait().status == -signal.SIGTERM


def test_kill_takes_the_children_too(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", WITH_A_CHILD)
    child = int(program.wait_for_output(r"child (\d+)")[1])
    assert is_alive(child)
    assert program.kill().status == -signal.SIGKILL
    wait_until_gone(child)


def test_one_that_does_not_end_in_time_is_killed_and_fails(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", FOREVER)
    program.wait_for_output("up")
    with pytest.raises(AssertionError, match=r"still running after 0.1 s(.|\n)*out: up"):
        program.wait(timeout=0.1)
    assert not program.is_running


def test_nothing_of_a_program_outlives_its_block(tmp_path: Path) -> None:
    with Program([sys.executable, "-c", WITH_A_CHILD], cwd=tmp_path) as program:
        child = int(program.wait_for_output(r"child (\d+)")[1])
    assert not program.is_running
    wait_until_gone(child)


def test_the_environment_is_added_to_and_taken_from(
    programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GONE", "1")
    script = "import os; print(os.environ.get('GONE'), os.environ['NEW'], os.environ['QT_QPA_PLATFORM'])"
    program = programs.start(sys.executable, "-c", script, environment={"GONE": None, "NEW": "2"})
    assert program.wait().output == [f"None 2 {os.environ['QT_QPA_PLATFORM']}"]


def test_wherry_is_started_with_its_profile(programs: Programs, tmp_path: Path) -> None:
    program = programs.wherry("get", "http://127.0.0.1:1/x", profile=tmp_path / "profile")
    assert program.command == [
        *(sys.executable, "-m", "qtapp"),
        *("--profile", str(tmp_path / "profile"), "get", "http://127.0.0.1:1/x"),
    ]


def test_our_packages_are_found_from_any_folder(programs: Programs) -> None:
    program = programs.start(sys.executable, "-c", "import os, qtapp; print(os.getcwd())")
    assert program.wait().output == [str(programs.cwd)]


@pytest.mark.skipif(not dying_with_us(), reason="setpriv is not installed")
def test_a_program_dies_with_the_one_that_started_it(programs: Programs) -> None:
    starter = (
        "import sys; from pathlib import Path; from tests.support.processes import Program\n"
        f"p = Program([sys.executable, '-c', {FOREVER!r}], cwd=Path.cwd())\n"
        "p.wait_for_output('up'); print('started', p.pid, flush=True); p.wait(60)"
    )
    program = programs.start(sys.executable, "-c", starter)
    started = int(program.wait_for_output(r"started (\d+)")[1])
    assert is_alive(started)
    program.signal(signal.SIGKILL)
    wait_until_gone(started)
