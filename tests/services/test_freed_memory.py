"""What was freed is the system's again."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from qtapp.services.freed_memory import give_back_freed

# 64 MiB in small pieces that the C library takes back itself and keeps below the last one
_SCRIPT = """
import ctypes
from pathlib import Path
from qtapp.services.freed_memory import give_back_freed

def resident_kib():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4

lib = ctypes.CDLL(None)
lib.malloc.restype = ctypes.c_void_p
lib.free.argtypes = [ctypes.c_void_p]
pieces = [lib.malloc(16_384) for _ in range(4096)]
for piece in pieces:
    ctypes.memset(piece, 1, 16_384)
for piece in pieces[:-1]:
    lib.free(piece)
before = resident_kib()
assert give_back_freed()
print(before - resident_kib())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is asked to")
def test_what_was_freed_goes_back_to_the_system() -> None:
    told = subprocess.run([sys.executable, "-c", _SCRIPT], check=True, capture_output=True, text=True)
    assert int(told.stdout) > 48 * 1024


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_nothing_is_asked_of_the_c_library(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert not give_back_freed()
