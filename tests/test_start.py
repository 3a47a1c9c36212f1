"""What a start does without: each of these took a part of the time until something is seen."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

# with what they alone import
LATER = (
    "qtapp.ui.dialogs.about",
    "qtapp.ui.dialogs.accounts",
    "qtapp.ui.dialogs.after_end",
    "qtapp.ui.dialogs.desktop",
    "qtapp.ui.dialogs.duplicates",
    "qtapp.ui.dialogs.in_use",
    "qtapp.ui.dialogs.settings",
    "qtapp.ui.dialogs.settings_pages",
    "qtapp.ui.dialogs.shortcuts",
    "qtapp.ui.dialogs.sites",
    "qtapp.ui.dialogs.staging",
    "qtapp.ui.detail_words",
    "qtapp.ui.files_words",
    "qtapp.ui.models.staging_model",
    "qtapp.ui.painting.segment_map",
    "qtapp.ui.painting.speed_graph",
    "qtapp.ui.segment_words",
    "qtapp.ui.timeline_words",
    "qtapp.ui.views.detail_pages",
    "qtapp.ui.views.details_pane",
    "qtapp.ui.views.fact_sheet",
    "qtapp.ui.views.files_page",
    "qtapp.ui.views.history_page",
    "qtapp.ui.views.staging_table",
    "qtapp.ui.views.text_table",
    "qtapp.ui.views.timeline_page",
    "qtapp.cli",
    "qtapp.services.bug_report",
    "qtapp.services.history_copies",
    "qtapp.storage.history_pages",
    "qtapp.storage.history_pages_worker",
    # the first request has them loaded, on its own thread
    "requests",
    "urllib3",
    "socksio",
    "http.cookiejar",
    # who asks the keyring and the desktop does so on threads of their own, when there is something to ask
    "keyring",
    "jeepney",
    "multiprocessing",
    "sqlite3",
    "unittest",
    "xml.etree.ElementTree",
)

_UNTIL_SEEN = """
import linecache, logging, os, sys
from qtapp.__main__ import main

class Seen(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "window: painted":
            print(*sys.modules, "of", *linecache.cache, flush=True)
            os._exit(0)

logging.getLogger("qtapp.first_paint").addHandler(Seen())
sys.exit(main())
"""

_UNTIL_THE_LOOP = """
import gc, os, sys
from qtapp.__main__ import main
walks = []
gc.callbacks.append(lambda phase, _what: walks.append(phase))

def disable(do=gc.disable):
    if "qtapp.collecting" in sys.modules:  # the loop's own collector takes over
        print(len(walks), gc.isenabled(), flush=True)
        os._exit(0)
    do()

gc.disable = disable
sys.exit(main())
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """The modules that are there when the window is painted for the first time, and the files whose lines
    Python keeps."""
    command = [sys.executable, "-c", _UNTIL_SEEN, "--profile", str(tmp_path_factory.mktemp("profile"))]
    finished = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    modules, files = finished.stdout.split(" of ")
    return set(modules.split()), set(files.split())


@pytest.fixture(scope="module")
def loaded(seen: tuple[set[str], set[str]]) -> set[str]:
    return seen[0]


def test_no_source_is_read_of_what_is_loaded(seen: tuple[set[str], set[str]]) -> None:
    """PySide6 would look into each module: a tenth of the time, and eleven megabytes that are kept."""
    assert [name for name in seen[1] if "qtapp" in name] == []


def test_the_window_is_there(loaded: set[str]) -> None:
    assert {"qtapp.app", "qtapp.ui.main_window", "qtapp.ui.views.download_table"} <= loaded


@pytest.mark.parametrize("module", LATER)
def test_nothing_is_loaded_before_the_first_paint_that_is_not_seen_in_it(
    loaded: set[str], module: str
) -> None:
    assert module not in loaded


def test_no_dialog_is_loaded_before_it_is_opened(loaded: set[str]) -> None:
    """But for what a report of a crash is kept by, and what is no dialog itself."""
    dialogs = {module.rpartition(".")[2] for module in loaded if module.startswith("qtapp.ui.dialogs.")}
    assert dialogs <= {"crash", "folder", "raising", "room", "whole"}


def test_no_value_has_its_methods_compiled_before_they_are_used(loaded: set[str]) -> None:
    """A tenth of a second, of all of them: those of `qtapp.domain.values` wait until then."""
    quick = "from qtapp.domain.values import dataclass\n"
    slow = []
    for module in sorted(loaded):
        if module.startswith("qtapp."):
            path = Path(str(importlib.util.find_spec(module).origin))  # type: ignore[union-attr]
            text = path.read_text(encoding="utf-8")
            if "@dataclass(frozen=True, slots=True)" in text and quick not in text:
                slow.append(module)
    assert slow == []


@pytest.mark.parametrize("arguments", [(), ("get", "http://127.0.0.1:1/")], ids=["window", "get"])
def test_the_collector_walks_through_nothing_that_a_start_makes(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    command = [sys.executable, "-c", _UNTIL_THE_LOOP, "--profile", str(tmp_path), *arguments]
    finished = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert finished.stdout.split() == ["0", "False"]
