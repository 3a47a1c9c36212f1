"""The main job on real input: nginx, by HTTP and by TLS, big files and hundreds of small ones, every byte."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from qtapp.transfer.leftovers import left_behind
from tests.end_to_end.screen import wait_until
from tests.end_to_end.served import AT_ONCE_BYTES, MIB

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tests.end_to_end.conftest import OpenWindow
    from tests.end_to_end.served import Served
    from tests.support.ca import PrivateCA
    from tests.support.files import Content
    from tests.support.processes import Program, Programs

pytestmark = pytest.mark.end_to_end

SCHEMES = pytest.mark.parametrize("scheme", ["http", "https"])

# what a crash may cost
MOST_FETCHED_TWICE = 8 * MIB
# long enough into a limited download that a journal was written at its even pace
KEPT_BEFORE_KILL = AT_ONCE_BYTES + 2 * MIB
# few of the 300, so that a busy machine does not finish them before the kill comes
SMALL_BEFORE_KILL = 15

READ_HISTORY = """
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("select state from downloads")
print(json.dumps([state for state, in rows]))
"""


def states_in_history(profile: Path) -> Counter[str]:
    """How many rows are in each state. Wherry must have ended; read by a process of its own, because two
    SQLites in one undo each other's locks."""
    read = [sys.executable, "-I", "-c", READ_HISTORY, str(profile / "history.db")]
    done = subprocess.run(read, capture_output=True, text=True, check=True, timeout=20)
    return Counter(json.loads(done.stdout))


def wrong_files(folder: Path, expected: Mapping[str, Content]) -> list[str]:
    """Which of the expected files are missing, or differ, or are there and should not be."""
    there = {path.name for path in folder.iterdir()}
    wrong = [f"not expected: {name}" for name in sorted(there - set(expected))]
    for name, content in expected.items():
        if name not in there:
            wrong.append(f"missing: {name}")
        elif (at := content.first_difference(folder / name)) is not None:
            wrong.append(f"differs at {at}: {name}")
    return wrong


def finished_files(folder: Path) -> int:
    return sum(".part" not in path.name for path in folder.iterdir())


def is_complete(folder: Path, expected: Iterable[str]) -> bool:
    """Everything is there and nothing on its way."""
    there = {path.name for path in folder.iterdir()}
    return there.issuperset(expected) and not any(".part" in name for name in there)


def wrong_copies(folder: Path, expected: Mapping[str, Content]) -> list[str]:
    """The same where "name (1)" may stand beside a file that a killed run had finished: nothing that is
    there is overwritten, also where a crash took the word of it."""
    originals = {path.name: re.sub(r" \(1\)(?=\.|$)", "", path.name) for path in folder.iterdir()}
    missing = sorted(f"missing: {name}" for name in set(expected) - set(originals.values()))
    return missing or wrong_files(folder, {name: expected[original] for name, original in originals.items()})


def kept_bytes(folder: Path) -> dict[str, int]:
    """What the journals of unfinished downloads promise, by name."""
    return {journal.name: journal.extents.total_bytes for journal in left_behind(folder)}


def written_bytes(folder: Path, names: Iterable[str]) -> dict[str, int]:
    """How far the part files of unfinished downloads go."""
    found = {}
    for name in names:
        (part,) = folder.glob(f".{name}.*.part")
        found[name] = part.stat().st_size
    return found


def resumed_at(served: Served, scheme: str, name: str, since: int) -> list[int]:
    """Where the requests for the rest of a limited file began, by the server's own log."""
    path = re.escape(f"/limited/{name}")
    asked = re.compile(rf' {scheme} GET {path} 206 \d+ "bytes=([1-9]\d*)-\d*" "[^-]')
    lines = served.nginx.access_log()[since:]
    return [int(found[1]) for line in lines if (found := asked.search(line))]


def use_one_connection(profile: Path) -> None:
    """Where one connection brings a file, a request from behind its start can only be a resume."""
    choose(profile, connections=1)


def leave_paused(profile: Path) -> None:
    """What was stopped goes on only when it is resumed."""
    choose(profile, at_start="never")


def choose(profile: Path, **settings: object) -> None:
    file = profile / "settings.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **settings}))


def assert_little_was_fetched_twice(
    served: Served, scheme: str, name: str, since: int, written: int, kept: int
) -> None:
    starts = resumed_at(served, scheme, name, since)
    assert starts, f"{name} was not resumed: {served.nginx.access_log()[since:]}"
    assert min(starts) >= kept
    assert written - min(starts) <= MOST_FETCHED_TWICE


def write_list(file: Path, urls: Iterable[str]) -> Path:
    file.write_text("# everything\n\n" + "\n".join(urls) + "\n")
    return file


def test_get_fetches_a_list_of_files(
    programs: Programs, served: Served, private_ca: PrivateCA, profile: Path, tmp_path: Path
) -> None:
    """Both schemes in one list, as lists have them."""
    schemes = dict(zip(served.files, ("http", "https") * len(served.files), strict=False))
    urls = [served.url(scheme, name) for name, scheme in schemes.items()]
    out = tmp_path / "out"
    finished = programs.wherry(
        *("get", "--input-file", write_list(tmp_path / "list.txt", urls), "--dir", out),
        *("--cacert", private_ca.certificate),
        profile=profile,
    ).wait(60)
    assert (finished.status, finished.errors) == (0, [])
    assert len(finished.output) == len(served.files)
    assert wrong_files(out, served.files) == []
    assert states_in_history(profile) == {"done": len(served.files)}


def test_get_without_the_authority_refuses_the_server(
    programs: Programs, served: Served, profile: Path, tmp_path: Path
) -> None:
    url = served.url("https", "no-ending-6")
    finished = programs.wherry("get", url, "--dir", tmp_path / "out", profile=profile).wait(30)
    assert finished.status == 1
    assert len(finished.errors) == 1
    assert list((tmp_path / "out").iterdir()) == []


@SCHEMES
def test_get_killed_on_the_way_goes_on_where_it_was(
    programs: Programs, served: Served, private_ca: PrivateCA, profile: Path, tmp_path: Path, scheme: str
) -> None:
    name = "big one.iso"
    out = tmp_path / "out"

    def get() -> Program:
        options = ("--dir", out, "--connections", "1", "--cacert", private_ca.certificate)
        return programs.wherry("get", served.limited_url(scheme, name), *options, profile=profile)

    since = len(served.nginx.access_log())
    first = get()
    wait_until(lambda: kept_bytes(out).get(name, 0) >= KEPT_BEFORE_KILL, "a journal on the way")
    first.kill()
    kept, written = kept_bytes(out)[name], written_bytes(out, [name])[name]
    assert finished_files(out) == 0
    finished = get().wait(30)
    assert (finished.status, finished.errors) == (0, [])
    assert wrong_files(out, {name: served.big[name]}) == []
    assert_little_was_fetched_twice(served, scheme, name, since, written, kept)
    assert states_in_history(profile) == {"done": 1}


def test_get_killed_among_small_files_finishes_the_list(
    programs: Programs, served: Served, private_ca: PrivateCA, profile: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    urls = write_list(tmp_path / "list.txt", (served.url("https", name) for name in served.small))

    def get() -> Program:
        options = ("--input-file", urls, "--dir", out, "--cacert", private_ca.certificate)
        return programs.wherry("get", *options, profile=profile)

    first = get()
    wait_until(lambda: out.exists() and finished_files(out) >= SMALL_BEFORE_KILL, "some small files")
    first.kill()
    assert finished_files(out) < len(served.small)
    finished = get().wait(60)
    assert (finished.status, finished.errors) == (0, [])
    assert wrong_copies(out, served.small) == []


@pytest.mark.xvfb
def test_the_window_fetches_what_is_dropped_on_it(
    open_window: OpenWindow, served: Served, profile: Path, downloads: Path
) -> None:
    window = open_window()
    window.drop("text/uri-list", served.url("http", "big one.iso") + "\r\n")
    window.drop("text/plain", served.url("https", "big two.iso"))
    schemes = zip(served.small, ("http", "https") * len(served.small), strict=False)
    window.drop("text/plain", "\n".join(served.url(scheme, name) for name, scheme in schemes))
    wait_until(lambda: finished_files(downloads) == len(served.files), "every file", 60)
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert wrong_files(downloads, served.files) == []
    assert states_in_history(profile) == {"done": len(served.files)}


@pytest.mark.xvfb
def test_the_window_killed_on_the_way_comes_back_with_its_list_and_goes_on(
    open_window: OpenWindow, served: Served, profile: Path, downloads: Path
) -> None:
    schemes = {"big one.iso": "http", "big two.iso": "https"}
    use_one_connection(profile)
    leave_paused(profile)
    since = len(served.nginx.access_log())
    window = open_window()
    for name, scheme in schemes.items():
        window.drop("text/plain", served.limited_url(scheme, name))
    wait_until(
        lambda: all(kept_bytes(downloads).get(name, 0) >= KEPT_BEFORE_KILL for name in schemes),
        "journals on the way",
    )
    window.drop("text/plain", "\n".join(served.url("http", name) for name in served.small))
    wait_until(lambda: finished_files(downloads) >= SMALL_BEFORE_KILL, "some small files")
    window.program.kill()
    kept, written = kept_bytes(downloads), written_bytes(downloads, schemes)
    finished_before = finished_files(downloads)
    assert finished_before < len(served.small)

    # it comes back with everything and, as was chosen, starts nothing by itself: one more goes through while
    # all that rests
    window = open_window()
    window.wait_for_log(f"the list is back: {len(served.files)} downloads")
    (late,) = served.late
    window.drop("text/plain", served.url("http", late))
    wait_until((downloads / late).exists, "one more file")
    assert window.quit().status == 0
    everything = {**served.files, **served.late}
    states = states_in_history(profile)
    assert states.total() == len(everything)
    assert not {"failed", "cancelled", "needs-you"} & set(states)
    assert finished_files(downloads) == finished_before + 1
    assert not any(resumed_at(served, scheme, name, since) for name, scheme in schemes.items())

    window = open_window()
    window.wait_for_log(f"the list is back: {len(everything)} downloads")
    # only what is paused is resumed by this
    window.press("ctrl+shift+r")
    wait_until(lambda: is_complete(downloads, everything), "every file", 60)
    finished = window.quit()
    assert (finished.status, finished.output, finished.errors) == (0, [], [])
    assert wrong_copies(downloads, everything) == []
    assert states_in_history(profile) == {"done": len(everything)}
    for name, scheme in schemes.items():
        assert_little_was_fetched_twice(served, scheme, name, since, written[name], kept[name])
