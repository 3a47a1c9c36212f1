"""Where a process of the tests was when it crashed, in the report of the test that it ran.

pytest has Python's faulthandler write to standard error, far from the report; and what a test has switched on
and off itself (`qtapp.crash`) leaves it writing to nowhere. A plugin for pytest, beside pytest-xdist.
"""

from __future__ import annotations

import faulthandler
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

FILE = "crash_trace"


class CrashTraces:
    """Both sides: the process that runs tests writes, the one that hands them out reads."""

    def __init__(self, config: pytest.Config) -> None:
        path = getattr(config, "workerinput", {}).get(FILE)
        self._fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC) if path else None
        self._paths: dict[str, Path] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        if self._fd is not None:
            faulthandler.enable(self._fd, all_threads=True)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:  # an xdist.workermanage.WorkerController
        fd, path = tempfile.mkstemp(prefix="wherry-tests-", suffix=".txt")
        os.close(fd)
        self._paths[node.gateway.id] = Path(path)
        node.workerinput[FILE] = path

    @pytest.hookimpl(optionalhook=True)
    def pytest_handlecrashitem(self, report: Any) -> None:  # a pytest.TestReport with its `node`
        trace = self._paths[report.node.gateway.id].read_text(errors="replace").strip()
        report.longrepr = f"{report.longrepr}\n{trace or 'It left no trace: killed, or ended by itself.'}"

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self) -> None:
        for path in self._paths.values():
            path.unlink(missing_ok=True)
        if self._fd is not None:
            faulthandler.disable()
            os.close(self._fd)
            self._fd = None


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(CrashTraces(config))
