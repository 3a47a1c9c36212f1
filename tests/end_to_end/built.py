"""The program as people install it: where it is, and how it runs without this checkout or any Python."""

from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

import pytest

from tests.support.processes import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

# beside the bundle's own, for a program without any: what the linker and the screen need stays
ALONE = {"PYTHONPATH": None, "PYTHONHOME": None, "VIRTUAL_ENV": None, "PATH": "/usr/bin:/bin"}


def find_bundle() -> Path:
    """The bundle of these very sources; what was built of others would show faults that are mended here.
    Skips where there is none."""
    folder, stamp = REPOSITORY / "dist" / "wherry", REPOSITORY / "build" / "bundle" / "sources"
    if not (folder / "wherry").is_file() or not stamp.is_file():
        pytest.skip("nothing is built: python3 packaging/dev.py build")
    contents = runpy.run_path(str(REPOSITORY / "packaging" / "pyinstaller" / "contents.py"))
    if stamp.read_text() != contents["digest_of_sources"]():
        pytest.skip("what is built is of other sources: python3 packaging/dev.py build")
    return folder
