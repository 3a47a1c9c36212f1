"""The measurements still work: each prints its lines of the table, and judges by ratios alone."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bench import lists
from tests.bench.__main__ import ON_SCREEN, WITHOUT_SCREEN, are_met
from tests.bench.measuring import Bench, Target, judged, median_ratio, ratio
from tests.end_to_end.screen import what_is_missing
from tests.support.ca import openssl_is_missing
from tests.support.nginx import nginx_command
from tests.support.processes import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LONGEST_S = 240.0
# what begins a line that each measurement prints, whoever else is installed
LINES = {
    "big": ("8 MiB plain by wherry  ", "8 MiB plain by wherry without splice  "),
    "tls": ("8 MiB over TLS by wherry  ",),
    "limited": ("16 limited connections, wherry  ",),
    "slow": ("one slow of 8 connections, wherry : the ideal  ",),
    "16k": ("40 x 16 KiB by wherry ",),
    "256k": ("20 x 256 KiB by wherry ",),
    "peak": ("peak memory over bare : allowed, 32 connections of one download  ",),
    "stop": ("stop p99 : 20 ms, TLS body at full speed  ", "stop p99 : 20 ms, verifying  "),
    "history": ("history, first page and count : 100 ms  ", "history, sorted by name : 1 s  "),
    "start": ("start to the first painted window  ",),
    "pasted": ("100 links pasted and shown", "1000 links pasted and shown"),
    "gaps": (
        "event loop late p99 : 8 ms, segments, compact rows, light  ",
        "event loop late worst : 25 ms, speed, comfortable rows, dark  ",
        "throughput of 32 downloads, window : without  ",
    ),
    "scroll": ("500 rows scrolled by wheel, frame p99 : 16 ms  ",),
    "rest": ("100 rows at rest, seen  ", "100 rows at rest, hidden  "),
    "crowd": ("500 rows ",),
    "memory": ("memory, hidden after 20 files  ",),
    "cancelled": ("threads around 20 cancelled downloads  ",),
}


class Nowhere:
    """A site that is not asked: the programs of a test make their files themselves."""

    def small(self, count: int, size: int) -> list[str]:
        return [f"http://127.0.0.1/{number}" for number in range(count)]


def bench(*words: str) -> list[str]:
    """What it prints."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench", *words],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


def require_lines(names: Sequence[str], table: Sequence[str]) -> None:
    for name in names:
        for line in LINES[name]:
            assert any(printed.startswith(line) for printed in table), f"{name}: {line!r} is not in {table}"


@pytest.mark.end_to_end
@pytest.mark.skipif(nginx_command() is None, reason="nginx is not installed")
@pytest.mark.skipif(openssl_is_missing(), reason="openssl is not installed")
def test_every_measurement_without_a_screen_prints_its_lines() -> None:
    table = bench("--quick", *WITHOUT_SCREEN)
    require_lines(list(WITHOUT_SCREEN), table)
    assert not any("MISSED" in line or ": met" in line for line in table), "nothing is judged by tiny sizes"


@pytest.mark.xvfb
@pytest.mark.skipif(nginx_command() is None, reason="nginx is not installed")
@pytest.mark.skipif(bool(what_is_missing()), reason="there is no screen")
def test_every_measurement_on_a_screen_prints_its_lines() -> None:
    require_lines(list(ON_SCREEN), bench("--quick", *ON_SCREEN))


@pytest.mark.end_to_end
@pytest.mark.skipif(nginx_command() is None, reason="nginx is not installed")
def test_ratios_alone_are_printed_where_they_are_asked_for() -> None:
    table = bench("--quick", "--ratios", "slow")
    assert table
    assert all(" : " in line and line.endswith("not judged") for line in table)


@pytest.mark.parametrize(
    ("target", "verdict"),
    [
        (Target(0.8, 0.8), "target <= 0.8: met"),
        (Target(0.81, 0.8), "target <= 0.8: MISSED"),
        (Target(1.0, 1.0, at_least=True), "target >= 1: met"),
        (Target(0.99, 1.0, at_least=True), "target >= 1: MISSED"),
    ],
)
def test_a_target_is_met_up_to_its_limit(target: Target, verdict: str) -> None:
    assert str(target) == verdict
    assert target.is_met == verdict.endswith(" met")
    assert are_met([judged("", target), ratio("", 9.0)]) == target.is_met


def test_a_ratio_is_the_median_of_its_rounds() -> None:
    """One busy moment meets both of its round, and does not count."""
    assert median_ratio([1.0, 9.0, 1.0], [2.0, 10.0, 2.0]) == 0.5


@pytest.mark.parametrize("size", [0, 99, 101])
def test_a_file_that_is_missing_or_not_whole_is_an_error_of_the_measurement(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = "import sys; [open(sys.argv[1] + f'/{n}', 'wb').write(bytes(100)) for n in range(3)]"
    target = str(tmp_path / "target")
    wrong = f"{script}; open(sys.argv[1] + '/0', 'wb').write(bytes({size}))"
    where = Bench(tmp_path, Nowhere())  # type: ignore[arg-type]

    def run(command: str) -> None:
        monkeypatch.setattr(
            lists, "_commands", lambda *_args: {"other": [sys.executable, "-c", command, target]}
        )
        lists._runs(where, 3, 100, 1)

    run(script)
    with pytest.raises(RuntimeError, match="of 3 files 2 are there"):
        run(wrong)


def test_a_file_without_its_row_is_an_error_of_the_measurement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = """
import sqlite3, sys
open(sys.argv[1] + "/0", "wb").write(bytes(100))
history = sqlite3.connect(sys.argv[2])
history.execute("create table downloads (state, bytes_done, removed_at)")
history.executemany("insert into downloads values (?, ?, ?)", [("failed", 100, None), ("done", 99, None)])
history.commit()
"""
    words = [str(tmp_path / "target"), str(tmp_path / "list-profile" / "history.db")]
    command = [sys.executable, "-c", script, *words]
    monkeypatch.setattr(lists, "_commands", lambda *_args: {"wherry": command})
    with pytest.raises(RuntimeError, match="of 1 files 1 are there, 0 in the history"):
        lists._runs(Bench(tmp_path, Nowhere()), 1, 100, 1)  # type: ignore[arg-type]
