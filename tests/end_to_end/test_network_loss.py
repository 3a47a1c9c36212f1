"""A machine whose network is off, and comes up: a namespace of the kernel's own, where one may be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.processes import Programs

pytestmark = pytest.mark.end_to_end

START_S = 30.0
# what is promised of the network's return
BACK_WITHIN_S = 10.0
FILE = Content(7, 3_000_000)
PORT = 8080
# the loopback is all the network there is, and it is down; a line on the standard input brings it up
SCRIPT = """
"$PYTHON" -m http.server $PORT --bind 0.0.0.0 --directory "$SERVED" >/dev/null 2>&1 &
server=$!
"$PYTHON" -m qtapp --profile "$PROFILE" get --dir "$FILES" http://127.0.0.1:$PORT/a.bin &
wherry=$!
read -r _
ip link set lo up
wait $wherry
status=$?
kill $server
exit $status
"""


def has_namespaces() -> bool:
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not has_namespaces(), reason="no network of its own to be had here")
def test_a_download_goes_on_when_the_network_comes_up(programs: Programs, tmp_path: Path) -> None:
    """S29: without being asked, within ten seconds."""
    served, files = tmp_path / "served", tmp_path / "files"
    served.mkdir()
    FILE.write_to(served / "a.bin")
    reading, writing = os.pipe()
    environment = {
        "PYTHON": sys.executable,
        "PORT": str(PORT),
        "SERVED": str(served),
        "PROFILE": str(tmp_path / "profile"),
        "FILES": str(files),
    }
    with os.fdopen(reading, "rb") as stdin, os.fdopen(writing, "wb") as link:
        program = programs.start("unshare", "-rn", "sh", "-c", SCRIPT, environment=environment, stdin=stdin)
        program.wait_for_error("No network", timeout=START_S)
        link.write(b"up\n")
        link.flush()
        up_at = time.monotonic()
        program.wait_for_output("a.bin", timeout=START_S)
        assert time.monotonic() - up_at < BACK_WITHIN_S
        assert program.wait(START_S).status == 0
    assert FILE.first_difference(files / "a.bin") is None
