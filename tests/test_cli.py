"""`wherry get` as scripts meet it: a process, its exit status, its output, and what it leaves on disk."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.cli import HISTORY_ANSWERS_S
from tests.end_to_end.screen import wait_until
from tests.storage.histories import locked, sql
from tests.support.files import Content
from tests.support.scripts import Framing, Pace, Reply, Resource, status
from tests.test_outlets import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import StartHostileServer
    from tests.support.ca import PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs

pytestmark = pytest.mark.end_to_end

# a process that starts on a busy machine, and one that ends
START_S = 20.0
END_S = 10.0
# what the program promises of its end
QUIT_WITHIN_S = 3.0

MIB = 1 << 20
BODY = Content(3, 3 * MIB)
FILE = Resource(content=BODY, etag='"v1"')
CANARY = "c4n4ry-pa55word"
EVENT_KEYS = {
    "event",
    "id",
    "url",
    "path",
    "state",
    "kind",
    "message",
    "bytes_done",
    "bytes_total",
    "verified",
}


class Get:
    """Starts `wherry get` with a profile and a folder of the test's own."""

    def __init__(self, programs: Programs, folder: Path) -> None:
        self._programs = programs
        self.folder = folder / "files"
        self.profile = folder / "profile"

    def start(self, *arguments: str | Path, profile: Path | None = None, **kwargs: Any) -> Program:
        return self._programs.wherry(
            "get", "--dir", self.folder, *arguments, profile=profile or self.profile, **kwargs
        )

    def __call__(self, *arguments: str | Path, **kwargs: Any) -> Finished:
        return self.start(*arguments, **kwargs).wait(START_S + END_S)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def part(self) -> Path:
        (part,) = self.folder.glob(".*.part")
        return part

    def wait_until_written(self, size: int, timeout_s: float = START_S) -> None:
        """Until the part file holds so many bytes."""
        end = time.monotonic() + timeout_s
        while not any(path.stat().st_size >= size for path in self.folder.glob(".*.part")):
            assert time.monotonic() < end, f"no {size} bytes written"
            select.select([], [], [], 0.02)

    def wait_until_kept(self, size: int, timeout_s: float = START_S) -> None:
        """Until a journal says that so many bytes are on disk."""
        end = time.monotonic() + timeout_s
        while time.monotonic() < end:
            for journal in self.folder.glob("*.journal"):
                with contextlib.suppress(OSError, ValueError, IndexError):
                    if json.loads(journal.read_text().splitlines()[1])["extents"][-1][1] >= size:
                        return
            select.select([], [], [], 0.02)
        raise AssertionError(f"no {size} bytes kept after {timeout_s} s: {self.files()}")


@pytest.fixture
def get(programs: Programs, tmp_path: Path) -> Get:
    return Get(programs, tmp_path)


# statuses and output


def test_a_folder_of_the_profile_that_cannot_be_made_is_logged(
    get: Get, hostile_server: HostileServer
) -> None:
    """And what does not need it goes on."""
    get.profile.parent.mkdir(exist_ok=True)
    get.profile.write_text("no folder")
    done = get("--verbose", hostile_server.serve("/a.bin", FILE))
    assert done.status == 0
    assert any("logs cannot be made" in line for line in done.errors)


def test_a_file_is_fetched_and_named_on_standard_output(get: Get, hostile_server: HostileServer) -> None:
    done = get(hostile_server.serve("/a.bin", FILE))
    assert (done.status, done.errors) == (0, [])
    assert done.output == [f"{get.folder / 'a.bin'} (3.1 MB)"]
    assert BODY.first_difference(get.folder / "a.bin") is None
    assert get.files() == ["a.bin"]


def test_one_that_fails_makes_the_status_1_and_the_others_are_fetched(
    get: Get, hostile_server: HostileServer
) -> None:
    done = get(hostile_server.url("/missing"), hostile_server.serve("/a.bin", FILE))
    assert done.status == 1
    assert get.files() == ["a.bin"]
    assert len(done.output) == 1
    (complaint,) = done.errors
    assert complaint.startswith(f"wherry: {hostile_server.url('/missing')}: ")
    assert complaint.isprintable()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--parallel", "0", "http://127.0.0.1:1/"),
        ("ftp://127.0.0.1/x",),
        ("--out", "x", "http://127.0.0.1:1/a", "http://127.0.0.1:1/b"),
        ("--cacert", "/nonexistent", "https://127.0.0.1:1/"),
        ("--input-file", "/nonexistent"),
        ("--dir", "/proc/nothing/here", "http://127.0.0.1:1/"),
    ],
)
def test_wrong_usage_is_status_2_and_a_sentence(get: Get, arguments: tuple[str, ...]) -> None:
    done = get(*arguments)
    assert (done.status, done.output) == (2, [])
    assert done.errors[0].startswith("wherry")
    assert "Traceback" not in "".join(done.errors)


def test_a_size_that_no_disk_has_room_for_is_told_as_it_is(get: Get, hostile_server: HostileServer) -> None:
    """L08, D01: and nothing of the file comes into the room that there is."""
    vast = 9_000_000_000_000_000
    resource = Resource(content=Content(1, vast), etag='"v1"')
    done = get("--json", hostile_server.serve("/vast.bin", resource, Reply(stall_after=1 << 16)))
    assert done.status == 1
    (failed,) = (event for event in done.events() if event["event"] == "failed")
    assert failed["bytes_total"] == vast
    assert sql(get.profile / "history.db", "select bytes_total from downloads") == [[vast]]
    assert get.files() == []


def test_a_certificate_file_without_certificates_is_wrong_usage(get: Get, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing of the kind")
    done = get("--cacert", tmp_path / "ca.pem", "https://127.0.0.1:1/")
    assert (done.status, done.output) == (2, [])
    assert str(tmp_path / "ca.pem") in done.errors[0]


@pytest.mark.parametrize(
    ("number", "expected"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
    ids=["SIGINT", "SIGTERM", "SIGHUP"],
)
def test_a_signal_ends_it_with_the_bytes_kept(
    get: Get, hostile_server: HostileServer, number: signal.Signals, expected: int
) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    asked_at = time.monotonic()
    program.signal(number)
    assert hostile_server.wait_client_gone("/a.bin", timeout=END_S) - asked_at < QUIT_WITHIN_S
    done = program.wait(END_S)
    assert (done.status, done.output, done.errors) == (expected, [], [])
    assert get.part().with_name(f"{get.part().name}.journal").exists()
    assert states(get) == ["paused"]


OF_ITS_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


def test_a_terminal_that_goes_ends_it_with_the_bytes_kept(get: Get, hostile_server: HostileServer) -> None:
    """P03: a window that is closed, or a line to another computer that breaks; nothing can be said then."""
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    terminal, ours = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", OF_ITS_TERMINAL, *_wherry(get), hostile_server.url("/a.bin")],
        stdin=ours,
        stdout=ours,
        stderr=ours,
        start_new_session=True,
    )
    os.close(ours)
    try:
        hostile_server.wait_for_stall("/a.bin", timeout=START_S)
        get.wait_until_written(2 * MIB)
        os.close(terminal)
        assert program.wait(END_S) == 128 + signal.SIGHUP
    finally:
        program.kill()
        program.wait()
    assert get.part().with_name(f"{get.part().name}.journal").exists()
    assert states(get) == ["paused"]


def test_without_a_network_it_waits_and_says_so_once(get: Get) -> None:
    """S29: TCP has no way to groups of hosts, and two that fail alike are no chance."""
    program = get.start("http://224.0.0.1/a.bin", "http://224.0.0.2/b.bin")
    program.wait_for_error("No network", timeout=START_S)
    program.signal(signal.SIGINT)
    done = program.wait(END_S)
    assert (done.status, done.output) == (130, [])
    assert done.errors == ["wherry: No network · continues when it is back"]


def test_a_long_wait_for_a_host_is_told_once(get: Get, hostile_server: HostileServer) -> None:
    """S16: in a pipe it would only look as if nothing happened."""
    for path in ("/a.bin", "/b.bin"):
        hostile_server.script(path, [status(429, Retry_After="600")], then=FILE)
    program = get.start(hostile_server.url("/a.bin"), hostile_server.url("/b.bin"))
    program.wait_for_error("Host busy until", timeout=START_S)
    program.signal(signal.SIGINT)
    done = program.wait(END_S)
    assert (done.status, done.output) == (130, [])
    (line,) = done.errors
    assert line.startswith("wherry: 127.0.0.1: Host busy until ")


def states(get: Get) -> list[str]:
    return [str(state) for (state,) in sql(get.profile / "history.db", "select state from downloads")]


def test_two_signals_are_as_good_as_one(get: Get, hostile_server: HostileServer) -> None:
    """C05."""
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGINT):
        program.signal(number)
    done = program.wait(END_S)
    # of two that arrive together the kernel hands over the lower number first
    assert (done.status in (130, 143), done.errors) == (True, [])
    assert states(get) == ["paused"]


# resuming


def test_it_goes_on_after_sigint(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    assert program.wait(END_S).status == 130
    assert get(hostile_server.url("/a.bin")).status == 0
    again = hostile_server.requests("/a.bin")[-1]
    assert (again.header("Range"), again.header("If-Range")) == (f"bytes={2 * MIB}-", '"v1"')
    assert get.files() == ["a.bin"]
    assert BODY.first_difference(get.folder / "a.bin") is None
    assert states(get) == ["done"]


@pytest.mark.parametrize("other_profile", [False, True], ids=["same profile", "another profile"])
def test_it_goes_on_after_sigkill(
    get: Get, hostile_server: HostileServer, tmp_path: Path, *, other_profile: bool
) -> None:
    hostile_server.script("/a.bin", [Reply(pace=Pace.rate(MIB / 2))], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    get.wait_until_kept(MIB // 2)
    program.kill()
    profile = tmp_path / "other" if other_profile else get.profile
    assert get(hostile_server.url("/a.bin"), profile=profile).status == 0
    again = hostile_server.requests("/a.bin")[-1]
    found = re.fullmatch(r"bytes=(\d+)-", again.header("Range") or "")
    assert found
    assert int(found[1]) >= MIB // 2
    assert again.header("If-Range") == '"v1"'
    assert get.files() == ["a.bin"]
    assert BODY.first_difference(get.folder / "a.bin") is None


def test_the_journal_is_believed_where_the_history_knows_an_older_name(
    get: Get, hostile_server: HostileServer
) -> None:
    """As after a crash while the history could not be written."""
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    program.wait(END_S)
    sql(get.profile / "history.db", "update downloads set name = 'download', attempts = 0, state = 'queued'")
    assert get(hostile_server.url("/a.bin")).status == 0
    assert hostile_server.requests("/a.bin")[-1].header("Range") == f"bytes={2 * MIB}-"
    assert get.files() == ["a.bin"]


def test_a_file_that_changed_is_not_spliced(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], resource=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    program.wait(END_S)
    newer = Content(4, 3 * MIB)
    hostile_server.serve("/a.bin", Resource(content=newer, etag='"v2"'))
    assert get(hostile_server.url("/a.bin")).status == 0
    assert newer.first_difference(get.folder / "a.bin") is None
    assert get.files() == ["a.bin"]


def test_another_name_leaves_what_was_begun_under_the_first(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    program.wait(END_S)
    begun = get.files()
    assert get(hostile_server.url("/a.bin"), "--out", "other.bin").status == 0
    assert get.files() == sorted([*begun, "other.bin"])
    assert get(hostile_server.url("/a.bin")).status == 0
    assert get.files() == ["a.bin", "other.bin"]


def test_a_second_get_of_the_same_leaves_the_first_unharmed(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    first = get.start(hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    wait_until(lambda: states(get) == ["running"], "it is recorded as running")
    columns = "state, name, bytes_done, kind, detail, attempts, removed_at"
    row = sql(get.profile / "history.db", f"select {columns} from downloads")
    second = get(hostile_server.url("/a.bin"), "--json")
    assert second.status == 1
    (told,) = second.events()
    assert (told["event"], told["state"], told["kind"]) == ("failed", "needs-you", "part-busy")
    assert sql(get.profile / "history.db", f"select {columns} from downloads") == row
    hostile_server.release("/a.bin")
    assert first.wait(END_S).status == 0
    assert get.files() == ["a.bin"]
    assert BODY.first_difference(get.folder / "a.bin") is None


def test_what_is_there_is_not_overwritten(get: Get, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    assert [get(url).status, get(url).status] == [0, 0]
    assert get.files() == ["a (1).bin", "a.bin"]


def test_what_is_there_can_be_skipped_which_is_a_success(get: Get, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    get.folder.mkdir()
    (get.folder / "a.bin").write_bytes(b"mine")
    done = get("--on-conflict", "skip", url)
    assert (done.status, done.output) == (0, [])
    (line,) = done.errors
    assert "already holds a file called a.bin" in line
    assert get.files() == ["a.bin"]
    assert (get.folder / "a.bin").read_bytes() == b"mine"
    assert get("--on-conflict", "skip", url).status == 0
    assert [event["event"] for event in get("--json", "--on-conflict", "skip", url).events()][-1] == "skipped"


def test_what_is_there_can_be_moved_to_the_trash(
    get: Get, hostile_server: HostileServer, tmp_path: Path
) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    get.folder.mkdir()
    (get.folder / "a.bin").write_bytes(b"mine")
    # the trash of a home whose data folder is not there yet
    done = get("--on-conflict", "overwrite", url, environment={"XDG_DATA_HOME": str(tmp_path / "data")})
    assert (done.status, done.errors) == (0, [])
    assert done.output == [f"{get.folder / 'a.bin'} (3.1 MB)"]
    assert get.files() == ["a.bin"]
    assert (tmp_path / "data/Trash/files/a.bin").read_bytes() == b"mine"


def test_an_address_given_twice_is_fetched_once(get: Get, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    assert get(url, url).status == 0
    assert get.files() == ["a.bin"]


# --json


def test_every_line_of_json_has_the_fields_of_the_contract(get: Get, hostile_server: HostileServer) -> None:
    slow = hostile_server.serve("/a.bin?token=hidden", FILE, Reply(pace=Pace.rate(6 * MIB)))
    done = get("--json", slow, hostile_server.url("/missing"))
    assert (done.status, done.errors) == (1, [])
    events = done.events()
    assert all(set(event) == EVENT_KEYS for event in events)
    assert {event["event"] for event in events} == {"state", "progress", "done", "failed"}
    assert "hidden" not in "".join(done.output)
    first = [event for event in events if "a.bin" in event["url"]]
    assert [event["state"] for event in first if event["event"] != "progress"] == [
        "queued",
        "connecting",
        "running",
        "done",
    ]
    assert first[-1] | {"id": None} == {
        "event": "done",
        "id": None,
        "url": f"{hostile_server.origin}/a.bin?token=…",
        "path": str(get.folder / "a.bin"),
        "state": "done",
        "kind": None,
        "message": None,
        "bytes_done": 3 * MIB,
        "bytes_total": 3 * MIB,
        "verified": "length",
    }
    assert {event["id"] for event in first} == {first[0]["id"]}
    counts = [event["bytes_done"] for event in first]
    assert counts == sorted(counts)
    (failed,) = (event for event in events if event["event"] == "failed")
    assert (failed["kind"], failed["state"], failed["verified"]) == ("not-found", "failed", None)
    assert failed["message"]


def test_a_stop_is_told_in_json(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start("--json", hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    done = program.wait(END_S)
    assert done.status == 130
    assert (done.events()[-1]["event"], done.events()[-1]["state"]) == ("state", "paused")
    assert done.events()[-1]["bytes_done"] > 0


# options


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
def test_a_checksum_decides_whether_there_is_a_file(
    get: Get, hostile_server: HostileServer, *, right: bool
) -> None:
    digest = BODY.sha256() if right else "0" * 64
    done = get("--json", "--checksum", f"sha-256={digest}", hostile_server.serve("/a.bin", FILE))
    last = done.events()[-1]
    if right:
        assert (done.status, last["verified"], get.files()) == (0, "digest", ["a.bin"])
    else:
        assert (done.status, last["kind"], get.files()) == (1, "checksum-mismatch", [])


def test_a_file_that_its_checksum_does_not_describe_is_kept_aside_on_request(
    get: Get, hostile_server: HostileServer
) -> None:
    """D11."""
    words = ("--keep-bad", "--checksum", f"sha-256={'0' * 64}", hostile_server.serve("/a.bin", FILE))
    done = get("--json", *words)
    (*_, last) = done.events()
    assert (done.status, last["event"], last["kind"]) == (1, "failed", "checksum-mismatch")
    assert last["path"].endswith("/a.bin.bad")
    assert get.files() == ["a.bin.bad"]
    assert "a.bin (1).bad" in "\n".join(get(*words).errors), "a sentence tells where it is"
    assert get.files() == ["a.bin (1).bad", "a.bin.bad"]


@pytest.mark.parametrize(
    ("listed", "status", "word"),
    [(BODY.sha256(), 0, "digest"), ("0" * 64, 1, "checksum-mismatch"), (None, 0, "length")],
    ids=["right", "wrong", "absent"],
)
def test_a_checksum_is_looked_for_beside_the_file(
    get: Get, hostile_server: HostileServer, listed: str | None, status: int, word: str
) -> None:
    """Of every file: more than one may be asked for."""
    if listed is not None:
        text = "".join(f"{listed}  {name}.bin\n" for name in "ab")
        hostile_server.serve("/SHA256SUMS", Resource(content=text.encode(), content_type="text/plain"))
    urls = [hostile_server.serve(f"/{name}.bin", FILE) for name in "ab"]
    done = get("--json", "--checksum", "auto", *urls)
    ends = [event for event in done.events() if event["event"] in ("done", "failed")]
    assert done.status == status
    assert [event["verified"] or event["kind"] for event in ends] == [word] * 2
    assert get.files() == (["a.bin", "b.bin"] if status == 0 else [])


def test_a_checksum_that_was_to_be_looked_for_still_is_when_it_goes_on(
    get: Get, hostile_server: HostileServer
) -> None:
    hostile_server.serve("/a.bin.sha256", Resource(content=f"{BODY.sha256()}\n".encode()))
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start("--json", "--checksum", "auto", hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin")
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    assert program.wait(5).status == 130
    assert get("--json", hostile_server.url("/a.bin")).events()[-1]["verified"] == "digest"


def test_another_folder_than_the_one_with_its_bytes_is_filled_at_the_second_asking(
    get: Get, hostile_server: HostileServer
) -> None:
    """D04. The disk may not be attached, which a script that goes on would not notice."""
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    program = get.start("--json", hostile_server.url("/a.bin"))
    hostile_server.wait_for_stall("/a.bin")
    get.wait_until_written(2 * MIB)
    program.signal(signal.SIGINT)
    assert program.wait(5).status == 130
    get.folder.rename(get.folder.with_name("aside"))
    get.folder.mkdir()
    done = get("--json", hostile_server.url("/a.bin"))
    assert (done.status, done.events()[-1]["kind"], get.files()) == (1, "folder-changed", [])
    assert get("--json", hostile_server.url("/a.bin")).status == 0
    assert get.files() == ["a.bin"]


def test_json_tells_where_not_even_the_size_was_confirmed(get: Get, hostile_server: HostileServer) -> None:
    """S04."""
    unsized = Reply(framing=Framing.CLOSE, ignore_range=True)
    done = get("--json", hostile_server.serve("/a.bin", FILE, unsized))
    assert (done.status, done.events()[-1]["verified"]) == (0, "none")


def test_out_names_the_file(get: Get, hostile_server: HostileServer) -> None:
    assert get("--out", ".profile x", hostile_server.serve("/a.bin", FILE)).status == 0
    assert get.files() == [".profile x"]


def test_the_folder_is_the_one_it_was_started_in_unless_another_is_given(
    programs: Programs, hostile_server: HostileServer, tmp_path: Path
) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    assert programs.wherry("get", url, profile=tmp_path / "profile").wait().status == 0
    assert (programs.cwd / "a.bin").exists()


def test_secrets_reach_their_own_origin_and_nothing_else(
    get: Get, hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    """X01, X10: neither another host, nor log, history, journal, output, nor a child's command line."""
    other = start_hostile_server(host="127.0.0.2")
    other.serve("/b.bin", FILE, Reply(stall_after=2 * MIB))
    hostile_server.serve("/a.bin", Resource(content=BODY, etag='"v1"', login=("bob", CANARY)))
    redirect = Reply(status=302, headers={"Location": other.url("/b.bin")})
    hostile_server.script("/to-b", [redirect], resource=FILE)
    program = get.start(
        "--json",
        "--verbose",
        "--user",
        f"bob:{CANARY}",
        "--header",
        f"X-Token: {CANARY}",
        "--header",
        f"Cookie: session={CANARY}",
        hostile_server.url("/a.bin"),
        hostile_server.url("/to-b"),
    )
    other.wait_for_stall("/b.bin", timeout=START_S)
    get.wait_until_written(2 * MIB)
    children = subprocess.run(
        ["ps", "-o", "args=", "--ppid", str(program.pid)], capture_output=True, text=True, check=False
    )
    assert children.stdout == ""
    program.wait_for_event(lambda event: event["event"] == "done", START_S)
    program.signal(signal.SIGINT)
    done = program.wait(END_S)
    mine = hostile_server.requests("/a.bin")[-1]
    assert mine.header("X-Token") == CANARY
    assert mine.header("Authorization")
    others = str(other.requests())
    assert "X-Token" not in others
    assert "Authorization" not in others
    assert CANARY not in others
    assert not any(CANARY in line for line in (*done.output, *done.errors))
    kept = [path for path in (*get.profile.rglob("*"), *get.folder.rglob(".*")) if path.is_file()]
    assert any(path.name == "wherry.log" for path in kept)
    assert any(path.name.endswith(".journal") for path in kept)
    assert [path for path in kept if CANARY.encode() in path.read_bytes()] == []


def test_a_user_in_the_address_goes_before_the_option(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a.bin", Resource(content=BODY, login=("eve", "hers")))
    url = hostile_server.url("/a.bin").replace("://", "://eve:hers@")
    done = get("--user", f"bob:{CANARY}", url)
    assert done.status == 0
    assert "hers" not in "".join((*done.output, *done.errors))


@pytest.mark.parametrize(
    "arguments",
    [
        (f"ftp://bob:{CANARY}@127.0.0.1/x",),
        (f"http://bob:{CANARY}@/x",),
        ("http://127.0.0.1:1/", "--usr", f"bob:{CANARY}"),
        ("http://127.0.0.1:1/", f"--usr=bob:{CANARY}"),
        ("http://127.0.0.1:1/", "--header", CANARY),
        ("http://127.0.0.1:1/", "--user", CANARY),
        ("http://127.0.0.1:1/", "--proxy", f"ftp://bob:{CANARY}@127.0.0.1/"),
        ("http://127.0.0.1:1/", "--limit-rate", CANARY),
    ],
)
def test_complaints_never_repeat_a_secret(get: Get, arguments: tuple[str, ...]) -> None:
    """X10, X04."""
    done = get(*arguments)
    assert done.status == 2
    assert done.errors
    assert CANARY not in "".join((*done.output, *done.errors))


def test_a_private_authority_is_trusted_where_it_is_given(
    get: Get, hostile_tls_server: HostileServer, private_ca: PrivateCA
) -> None:
    url = hostile_tls_server.serve("/a.bin", FILE)
    refused = get("--json", url)
    assert (refused.status, refused.events()[-1]["kind"]) == (1, "certificate")
    assert get("--cacert", private_ca.certificate, url).status == 0
    assert BODY.first_difference(get.folder / "a.bin") is None


def test_a_certificate_is_taken_by_the_fingerprint_that_its_refusal_names(
    get: Get, hostile_tls_server: HostileServer
) -> None:
    """S25."""
    url = hostile_tls_server.serve("/a.bin", FILE)
    refused = get("--json", url).events()[-1]
    found = re.search(r"SHA-256 fingerprint is ([0-9A-F:]{95})\.", refused["message"])
    assert found is not None, refused
    place = f"127.0.0.1:{hostile_tls_server.port}"
    other = get("--json", "--cert-fingerprint", f"{place}=sha-256:{'0' * 64}", url).events()[-1]
    assert other["kind"] == "certificate-changed"
    assert found[1] in other["message"]
    assert "00:00:00:00" in other["message"]
    assert hostile_tls_server.requests() == []
    assert get("--cert-fingerprint", f"{place}=sha-256:{found[1]}", url).status == 0
    assert get.files() == ["a.bin"]


def test_everything_goes_through_the_proxy(
    get: Get, hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    proxy = start_hostile_server()
    proxy.serve("/a.bin", FILE)
    assert get("--proxy", proxy.origin, hostile_server.url("/a.bin")).status == 0
    assert proxy.requests()[0].asked.target == hostile_server.url("/a.bin")
    assert hostile_server.requests() == []


def test_the_own_proxy_of_the_settings_is_taken_and_the_systems_only_when_asked_for(
    get: Get, hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    proxy = start_hostile_server()
    away = "http://wherry.example/a.bin"
    proxy.serve("/a.bin", FILE)
    get.profile.mkdir(parents=True, exist_ok=True)
    stored = {"proxy": "own", "proxy_address": proxy.origin}
    (get.profile / "settings.json").write_text(json.dumps(stored))
    assert get(away).status == 0
    assert proxy.requests()[0].asked.target == away
    here = hostile_server.serve("/here.bin", FILE)
    assert get("--proxy", "none", here).status == 0
    (get.profile / "settings.json").write_text(json.dumps({"proxy": "system"}))
    environment = {"http_proxy": proxy.origin}
    assert get("--retries", "1", away, "--out", "b.bin", environment=environment).status == 1
    assert len(proxy.requests()) == 1


def test_the_environments_proxy_is_taken_when_asked_for_and_shown(
    get: Get, hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    """S30: and never to this computer."""
    proxy = start_hostile_server()
    proxy.serve("/a.bin", FILE)
    environment = {"http_proxy": proxy.origin.replace("//", f"//bob:{CANARY}@"), "no_proxy": "b.example"}
    here = hostile_server.serve("/here.bin", FILE)
    assert get(here, environment=environment).status == 0
    assert get("--proxy", "env", here, "--out", "again.bin", environment=environment).status == 0
    assert proxy.requests() == []
    away = "http://wherry.example/a.bin"
    done = get("--proxy", "env", "--verbose", away, environment=environment)
    assert done.status == 0
    assert proxy.requests()[0].asked.target == away
    shown = "".join(done.errors)
    choice = (
        f"{proxy.origin} for http, none for https; from the environment; not for this computer, b.example"
    )
    assert shown.count(f"proxy: {choice}") == 1
    assert CANARY not in shown


def test_it_is_tried_as_often_as_retries_says(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [status(500)], resource=FILE)
    done = get("--json", "--retries", "2", hostile_server.url("/a.bin"))
    assert (done.status, done.events()[-1]["kind"]) == (1, "server-error")
    assert len(hostile_server.requests("/a.bin")) == 2
    assert "waiting" in {event["state"] for event in done.events()}


def test_a_silence_longer_than_the_timeout_ends_the_attempt(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    done = get("--json", "--timeout", "0.5", hostile_server.url("/a.bin"))
    assert done.status == 0
    (kind,) = {event["kind"] for event in done.events() if event["state"] == "waiting"}
    assert kind == "stalled"


def test_the_timeout_holds_for_connecting_too(get: Get, black_hole: Any) -> None:
    started = time.monotonic()
    done = get("--json", "--timeout", "0.5", "--retries", "1", black_hole.url("/a.bin"))
    assert (done.status, done.events()[-1]["kind"]) == (1, "connect-timeout")
    assert time.monotonic() - started < 12  # without the option it would be 15


def test_the_rate_is_kept(get: Get, hostile_server: HostileServer) -> None:
    """Over all downloads together, and so closely that neither each has its own nor half is given away."""
    for path in ("/a.bin", "/b.bin"):
        hostile_server.serve(path, FILE)
    program = get.start(
        "--json", "--limit-rate", "1M", *(hostile_server.url(p) for p in ("/a.bin", "/b.bin"))
    )
    totals: list[tuple[float, int]] = []
    counts: dict[str, int] = {}
    seen = 0
    while not totals or totals[-1][0] - totals[0][0] < 3.2:
        program.wait_for_output("progress", START_S)
        lines = program.output
        for line in lines[seen:]:
            event = json.loads(line)
            counts[event["id"]] = event["bytes_done"]
        if seen != len(lines) and len(counts) == 2:
            totals.append((time.monotonic(), sum(counts.values())))
        seen = len(lines)
        select.select([], [], [], 0.05)
    program.signal(signal.SIGINT)
    program.wait(END_S)
    (from_s, from_bytes), (to_s, to_bytes) = totals[2], totals[-1]
    assert (to_bytes - from_bytes) / (to_s - from_s) == pytest.approx(MIB, rel=0.25)


def test_the_limit_of_the_settings_holds_unless_another_is_given(
    get: Get, hostile_server: HostileServer
) -> None:
    get.profile.mkdir(parents=True)
    settings: dict[str, object] = {"is_limited": True, "limit_bytes_per_second": 700_000}
    (get.profile / "settings.json").write_text(json.dumps(settings))
    url = hostile_server.serve("/a.bin", FILE)
    started = time.monotonic()
    assert get(url).status == 0
    assert time.monotonic() - started > 4  # 3 MiB
    settings["limit_bytes_per_second"] = 2_000
    settings["sites"] = [{"pattern": "127.0.0.1", "bytes_per_second": 2_000}]
    settings["queues"] = [{"id": "main", "bytes_per_second": 2_000}]
    (get.profile / "settings.json").write_text(json.dumps(settings))
    assert get("--limit-rate", "none", "--out", "b.bin", url).status == 0


def test_a_pause_by_schedule_is_for_the_window(get: Get, hostile_server: HostileServer) -> None:
    get.profile.mkdir(parents=True)
    days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    always = {"days": days, "from": "00:00", "to": "00:00", "bytes_per_second": 0}
    (get.profile / "settings.json").write_text(json.dumps({"speed_profiles": [always]}))
    assert get(hostile_server.serve("/a.bin", FILE)).status == 0


def test_a_queue_that_rests_does_so_in_the_window_alone(get: Get, hostile_server: HostileServer) -> None:
    get.profile.mkdir(parents=True)
    (get.profile / "settings.json").write_text(json.dumps({"queues": [{"id": "main", "is_paused": True}]}))
    assert get(hostile_server.serve("/a.bin", FILE)).status == 0


def test_as_many_run_at_once_as_parallel_says(get: Get, hostile_server: HostileServer) -> None:
    urls = [hostile_server.serve(f"/{n}.bin", FILE, Reply(stall_after=MIB)) for n in range(5)]
    program = get.start("--parallel", "3", *urls)
    hostile_server.wait_for_stall(n=3, timeout=START_S)
    hostile_server.release("/0.bin")
    hostile_server.wait_for_request(n=4, timeout=START_S)
    hostile_server.wait_for_stall(n=3, timeout=START_S)
    assert len(hostile_server.requests()) == 4
    program.signal(signal.SIGINT)
    assert program.wait(END_S).status == 130


def test_an_input_file_is_read_line_by_line(get: Get, hostile_server: HostileServer, tmp_path: Path) -> None:
    urls = [hostile_server.serve(f"/{n}.bin", FILE) for n in range(3)]
    lines = ["\ufeff# a list", urls[0], "", f"  {urls[1]}\r", f"ftp://bob:{CANARY}@127.0.0.1/x", urls[1]]
    (tmp_path / "list.txt").write_text("\n".join(lines), encoding="utf-8")
    done = get("--json", "--input-file", tmp_path / "list.txt", urls[2])
    assert done.status == 1
    assert get.files() == ["0.bin", "1.bin", "2.bin"]
    (bad,) = (event for event in done.events() if event["event"] == "failed")
    assert set(bad) == EVENT_KEYS
    assert (bad["kind"], bad["state"], bad["bytes_done"]) == ("bad-address", "failed", 0)
    assert CANARY not in "".join(done.output)


def test_names_and_checksums_of_a_list_are_kept_to(
    get: Get, hostile_server: HostileServer, tmp_path: Path
) -> None:
    right = BODY.sha256()
    urls = [hostile_server.serve(f"/{n}.bin", FILE) for n in range(3)]
    (tmp_path / "list.txt").write_text(
        f"{urls[0]}\n  out=named.bin\n  checksum=sha-256={right}\n"
        f"{urls[1]}\n  out=../wrong.bin\n  checksum=sha-256={'0' * 64}\n"
        f"{urls[2]}\n  split=5\n"
    )
    done = get("--json", "--input-file", tmp_path / "list.txt")
    assert done.status == 1
    assert get.files() == ["2.bin", "named.bin"]
    ends = {event["event"]: event for event in done.events() if event["event"] in ("done", "failed")}
    assert ends["failed"]["kind"] == "checksum-mismatch"
    assert "digest" in {event.get("verified") for event in done.events() if event["event"] == "done"}


def test_a_list_comes_by_standard_input(get: Get, hostile_server: HostileServer, tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(hostile_server.serve("/a.bin", FILE).encode() + b"\n\xff\xfe nothing\n")
    with (tmp_path / "list").open("rb") as stdin:
        done = get("--input-file", "-", stdin=stdin)
    assert done.status == 1
    assert get.files() == ["a.bin"]


def test_an_input_file_with_bad_lines_only_is_no_success(get: Get, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("nothing\n")
    done = get("--input-file", tmp_path / "list.txt")
    assert (done.status, done.output) == (1, [])
    assert len(done.errors) == 1


def test_everything_it_keeps_is_in_the_profile(
    get: Get, hostile_server: HostileServer, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    elsewhere = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    done = get(hostile_server.serve("/a.bin", FILE), environment={"HOME": str(home), **elsewhere})
    assert done.status == 0
    assert list(home.iterdir()) == []
    assert (get.profile / "history.db").exists()
    assert all(path.stat().st_mode & 0o077 == 0 for path in get.profile.rglob("*"))


# odd surroundings


def test_no_display_is_needed(get: Get, hostile_server: HostileServer) -> None:
    nothing = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"))
    done = get(hostile_server.serve("/a.bin", FILE), environment=nothing)
    assert (done.status, done.errors) == (0, [])


def test_a_pipe_that_is_closed_ends_it_quietly(hostile_server: HostileServer, get: Get) -> None:
    hostile_server.serve("/a.bin", FILE, Reply(pace=Pace.rate(MIB)))
    reader, writer = os.pipe()
    program = subprocess.Popen(  # Programs keeps standard output for itself
        [*_wherry(get), "--json", hostile_server.url("/a.bin")], stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)
    get.folder.mkdir(exist_ok=True)
    get.wait_until_written(1)
    os.close(reader)
    _, errors = program.communicate(timeout=START_S)
    assert (program.returncode, errors) == (1, b"")
    assert any(name.endswith(".journal") for name in get.files())


def test_a_full_disk_behind_standard_output_ends_it(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a.bin", FILE, Reply(pace=Pace.rate(MIB)))
    with Path("/dev/full").open("wb") as full:
        program = subprocess.Popen(
            [*_wherry(get), "--json", hostile_server.url("/a.bin")], stdout=full, stderr=subprocess.PIPE
        )
        _, errors = program.communicate(timeout=START_S)
    assert (program.returncode, errors) == (1, b"")


def test_it_runs_without_standard_output_at_all(get: Get, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a.bin", FILE)
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" "$@" >&- 2>&-', *_wherry(get), hostile_server.url("/a.bin")],
        timeout=START_S,
        check=False,
    )
    assert done.returncode == 0
    assert get.files() == ["a.bin"]


@dataclass
class Unread:
    """`wherry get` with a pipe for standard output that is full already, and that nobody reads so far."""

    program: subprocess.Popen[bytes]
    reader: int
    filling: int

    def read(self) -> list[dict[str, Any]]:
        """The events, all there are; waits for the end of the program."""
        data = b""
        while piece := os.read(self.reader, 65536):
            data += piece
        return [json.loads(line) for line in data[self.filling :].splitlines()]

    def end(self, timeout: float = END_S) -> tuple[int, bytes]:
        """The status and what is on standard error."""
        _, errors = self.program.communicate(timeout=timeout)
        return self.program.returncode, errors


@pytest.fixture
def start_unread(get: Get) -> Iterator[Callable[..., Unread]]:
    started: list[Unread] = []

    def start(*arguments: str, both: bool = False) -> Unread:
        reader, writer = os.pipe()
        filling = fill(writer)
        command = [*_wherry(get), *arguments]
        program = subprocess.Popen(
            command, stdout=writer, stderr=writer if both else subprocess.PIPE, start_new_session=True
        )
        os.close(writer)
        get.folder.mkdir(exist_ok=True)
        started.append(Unread(program, reader, filling))
        return started[-1]

    yield start
    for unread in started:
        unread.program.kill()
        unread.program.communicate()
        os.close(unread.reader)


@pytest.mark.parametrize("both", [False, True], ids=["output", "output and errors"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_obeyed_while_nobody_reads_the_output(
    get: Get,
    hostile_server: HostileServer,
    start_unread: Callable[..., Unread],
    number: signal.Signals,
    *,
    both: bool,
) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    verbose = ["--verbose"] if both else []
    unread = start_unread("--json", *verbose, hostile_server.url("/a.bin"), both=both)
    get.wait_until_written(2 * MIB)
    unread.program.send_signal(number)
    assert unread.end() == (128 + number, None if both else b"")
    assert states(get) == ["paused"]


def test_who_reads_late_gets_every_event_in_order(
    get: Get, hostile_server: HostileServer, start_unread: Callable[..., Unread]
) -> None:
    """And only then the program ends; what nobody reads holds up no download."""
    urls = [hostile_server.serve(f"/{n}.bin", FILE) for n in range(20)]
    unread = start_unread("--json", *urls)
    wait_until(lambda: get.files() == sorted(f"{n}.bin" for n in range(20)), "every file")
    assert unread.program.poll() is None
    events = unread.read()
    assert unread.end() == (0, b"")
    for url in urls:
        told = [event["state"] for event in events if event["url"] == url and event["event"] != "progress"]
        # of two states that follow at once the list may pass over the first
        assert (told[0], told[-1]) == ("queued", "done")
        assert told == [state for state in ("queued", "connecting", "running", "done") if state in told]


def test_a_signal_ends_it_when_only_the_reader_is_missing(
    get: Get, hostile_server: HostileServer, start_unread: Callable[..., Unread]
) -> None:
    unread = start_unread("--json", hostile_server.serve("/a.bin", FILE))
    wait_until(lambda: get.files() == ["a.bin"], "the file")
    unread.program.send_signal(signal.SIGTERM)
    assert unread.end() == (143, b"")
    assert states(get) == ["done"]


@pytest.mark.parametrize(
    "hanging",
    [
        "from qtapp.storage import settings_store as at; name = 'load'",
        "from pathlib import Path as at; name = 'mkdir'",
        "from qtapp import cli as at; name = 'left_behind'",
    ],
    ids=["settings", "folder", "journals"],
)
def test_a_signal_is_obeyed_while_a_disk_does_not_answer(
    get: Get, programs: Programs, tmp_path: Path, hanging: str
) -> None:
    program = programs.start(
        sys.executable,
        "-c",
        f"""
import sys, threading
from qtapp.__main__ import main
{hanging}
answers = getattr(at, name)
def hangs(*words, **more):
    if threading.current_thread() is threading.main_thread():
        return answers(*words, **more)  # until the loop listens a signal ends the program by itself
    print("hangs", file=sys.stderr, flush=True)
    threading.Event().wait()
setattr(at, name, hangs)
sys.exit(main())
""",
        *("--profile", get.profile, "get", "--dir", tmp_path / "new", "http://127.0.0.1:1/"),
    )
    program.wait_for_error("hangs", START_S)
    program.signal(signal.SIGTERM)
    done = program.wait(10)
    assert (done.status, done.output, done.errors) == (143, [], ["hangs"])


def _wherry(get: Get) -> list[str]:
    return [sys.executable, "-m", "qtapp", "--profile", str(get.profile), "get", "--dir", str(get.folder)]


def test_a_locked_history_holds_nothing_up_for_long(get: Get, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    assert get(url).status == 0
    with locked(get.profile / "history.db"):
        started = time.monotonic()
        done = get(hostile_server.serve("/b.bin", FILE))
        assert done.status == 0
        assert time.monotonic() - started < HISTORY_ANSWERS_S + END_S
    assert any("locked" in line for line in done.errors)
    assert get.files() == ["a.bin", "b.bin"]


def test_a_signal_while_the_history_is_locked_is_obeyed(
    get: Get, programs: Programs, hostile_server: HostileServer
) -> None:
    """Of a program that would wait for the history for hours."""
    url = hostile_server.serve("/a.bin", FILE)
    assert get(url).status == 0
    with locked(get.profile / "history.db"):
        program = programs.start(
            sys.executable,
            "-c",
            """
import sys
from functools import partial
from qtapp import assembly, cli
from qtapp.__main__ import main
from qtapp.storage.history import History, Timing
cli.HISTORY_ANSWERS_S = 3_600.0
assembly.History = partial(History, timing=Timing(say_locked_after_ms=3_600_000))
sys.exit(main())
""",
            *("--profile", get.profile, "get", "--verbose", "--dir", get.folder, url),
        )
        program.wait_for_error("database is locked", START_S)
        program.signal(signal.SIGTERM)
        assert program.wait(END_S).status == 143


def test_a_damaged_history_is_kept_and_told_of(get: Get, hostile_server: HostileServer) -> None:
    get.profile.mkdir()
    (get.profile / "history.db").write_bytes(b"this is no database" * 1000)
    done = get(hostile_server.serve("/a.bin", FILE))
    assert done.status == 0
    assert any("history" in line for line in done.errors)
    assert list(get.profile.glob("history.corrupt-*"))


def test_a_history_of_a_newer_wherry_is_told_of_once(get: Get, hostile_server: HostileServer) -> None:
    assert get(hostile_server.serve("/a.bin", FILE)).status == 0
    sql(get.profile / "history.db", "pragma user_version=99")
    before = (get.profile / "history.db").read_bytes()
    done = get(hostile_server.serve("/b.bin", FILE))
    assert done.status == 0
    (told,) = done.errors
    assert "newer Wherry" in told
    assert (get.profile / "history.db").read_bytes() == before


# a terminal


def test_a_terminal_shows_a_bar_and_is_left_clean(get: Get, hostile_server: HostileServer) -> None:
    disposition = Resource(
        content=BODY,
        etag='"v1"',
        headers=(("Content-Disposition", b"attachment; filename*=UTF-8''%1B%5B31m%E6%96%87%E4%BB%B6.bin"),),
    )
    hostile_server.serve("/x", disposition, Reply(pace=Pace.rate(3 * MIB)))
    hostile_server.serve("/b.bin", FILE, Reply(pace=Pace.rate(3 * MIB)))
    shown, status_ = on_a_terminal(
        [*_wherry(get), hostile_server.url("/x"), hostile_server.url("/b.bin")], columns=60
    )
    assert status_ == 0
    assert "[####" in shown
    assert not re.search(r"\x1b\[(?!2K|1A)", shown), "other escapes than our own"
    screen, widest = drawn(shown)
    assert widest <= 60
    left = [line for line in screen if line]
    assert sorted(left) == sorted(f"{get.folder / name} (3.1 MB)" for name in get.files())
    assert any("文件" in name for name in get.files())


def on_a_terminal(command: list[str], columns: int) -> tuple[str, int]:
    """What the program writes to a terminal, and its exit status."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8"}
    program = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
    )
    os.close(slave)
    data = b""
    try:
        with contextlib.suppress(OSError):  # EIO: the other end is closed
            while piece := os.read(master, 65536):
                data += piece
        return data.decode(), program.wait(10)
    finally:
        os.close(master)


def drawn(text: str) -> tuple[list[str], int]:
    """The screen after `text`, and its widest bar at any time."""
    screen = [""]
    row = widest = 0
    for piece in re.findall(r"\x1b\[2K|\x1b\[1A|\r|\n|[^\x1b\r\n]+", text):
        if piece == "\x1b[2K":
            screen[row] = ""
        elif piece == "\x1b[1A":
            row -= 1
        elif piece == "\n":
            row += 1
            if row == len(screen):
                screen.append("")
        elif piece != "\r":
            screen[row] += piece
            if "MB)" not in screen[row]:  # a path is printed as it is
                width = sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in screen[row])
                widest = max(widest, width)
    return screen, widest
