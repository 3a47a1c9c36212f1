"""What is told of a process of the tests that crashed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.processes import Programs

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("ctypes.string_at(0)", "in test_that_crashes"),
        ("os._exit(3)", "It left no trace"),
    ],
)
def test_the_report_says_where_it_was(programs: Programs, tmp_path: Path, way: str, told: str) -> None:
    """Also where a test before it has switched faulthandler off."""
    (tmp_path / "test_it.py").write_text(
        "import ctypes, faulthandler, os\n"
        "def test_before(): faulthandler.disable()\n"
        f"def test_that_crashes():\n    {way}\n"
    )
    program = programs.start(
        *(sys.executable, "-m", "pytest", "-p", "tests.support.crashes", "-n1", "-q", "--no-header"),
        *("-c", os.devnull, "--rootdir", tmp_path, tmp_path / "test_it.py"),
        environment={"PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": None, "PYTEST_XDIST_WORKER": None},
    )
    finished = program.wait(60)
    assert finished.status == 1, finished
    text = "\n".join(finished.output)
    at = text.index("FAILURES")
    assert told in text[at:], text
    assert "1 failed, 1 passed" in text
