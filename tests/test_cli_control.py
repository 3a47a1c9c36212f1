"""`wherry add`, `list`, `pause` and their like, each a process of its own that speaks to the real program."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from qtapp.services.control_address import SOCKET_NAME
from tests.end_to_end.screen import wait_until
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource
from tests.test_app import log_of, write_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(os.name != "posix", reason="stops processes by signals"),
]

START_S = 40.0
END_S = 10.0
BODY = Content(11, 200_000)
NOBODY = "http://127.0.0.1:1"
# that come and go by themselves: of errands and look-ups
THREADS_AT_MOST = 8


class Wherry(Protocol):
    def __call__(self, *words: str | Path) -> Finished: ...


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def profile(tmp_path: Path, downloads: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    write_settings(folder, downloads)
    return folder


@pytest.fixture
def wherry(programs: Programs, profile: Path) -> Iterator[Wherry]:
    """Runs a command to its end; a program that one of them has started is ended after the test."""

    def run(*words: str | Path) -> Finished:
        return programs.wherry(*words, profile=profile).wait(START_S)

    yield run
    pid = owner_of(profile)
    if pid is not None:
        run("quit")  # over once the profile is free, a moment before the process is gone
        wait_until(lambda: not is_running(pid), f"process {pid} is gone")


@pytest.fixture
def window(programs: Programs, profile: Path) -> Program:
    """The program, which listens."""
    program = programs.wherry("--verbose", profile=profile)
    program.wait_for_error("window: ready", START_S)
    return program


def owner_of(profile: Path) -> int | None:
    try:
        return int((profile / "wherry.lock").read_text().splitlines()[0])
    except FileNotFoundError:
        return None


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def rows(finished: Finished) -> list[dict[str, Any]]:
    assert finished.status == 0, finished
    return finished.events()


# where none runs


def test_add_starts_one_in_the_tray_that_no_secret_is_told_by_its_arguments(
    wherry: Wherry, profile: Path, downloads: Path, hostile_server: HostileServer
) -> None:
    """X10: the header comes to the server, and to nobody else."""
    resource = Resource(content=BODY, login=("me", "canary-word"))
    url = hostile_server.serve("/a.bin", resource)
    words = ("--header", "X-Key: canary-key", "--user", "me:canary-word", "--out", "b.bin")
    done = wherry("add", url, *words, "--json")
    (row,) = rows(done)
    assert (row["name"], row["folder"]) == ("b.bin", str(downloads))
    pid = owner_of(profile)
    assert pid is not None
    arguments = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    assert b"--minimized" in arguments
    assert b"canary" not in b" ".join(arguments)
    assert b"canary" not in Path(f"/proc/{pid}/environ").read_bytes()
    while rows(wherry("list", row["id"][:8], "--json"))[0]["event"] != "done":
        pass
    assert BODY.first_difference(downloads / "b.bin") is None
    assert hostile_server.requests("/a.bin")[-1].header("X-Key") == "canary-key"
    kept = b"".join(each.read_bytes() for each in profile.rglob("*") if each.is_file())
    assert b"canary" not in kept
    assert os.getsid(pid) == pid  # it outlives the terminal


def test_many_that_add_at_once_start_one_and_lose_nothing(
    wherry: Wherry, programs: Programs, profile: Path
) -> None:
    """P04."""
    names = [f"{number}.bin" for number in range(4)]
    started = [programs.wherry("add", f"{NOBODY}/{name}", profile=profile) for name in names]
    assert [each.wait(2 * START_S).status for each in started] == [0] * len(names)
    assert sorted(row["name"] for row in rows(wherry("list", "--json"))) == names


def test_without_one_that_runs_the_others_say_so_and_start_none(wherry: Wherry, profile: Path) -> None:
    for words in (("list",), ("pause", "--all"), ("show",), ("limit", "1M")):
        done = wherry(*words)
        assert (done.status, done.output) == (1, [])
        assert done.errors == ["wherry: Wherry does not run for this profile."]
    assert wherry("quit").status == 0
    assert owner_of(profile) is None


def test_add_without_a_display_says_what_to_use_instead(programs: Programs, profile: Path) -> None:
    bare = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    done = programs.wherry("add", f"{NOBODY}/a", profile=profile, environment=bare).wait(START_S)
    assert done.status == 2
    assert "wherry get" in done.errors[0]
    assert owner_of(profile) is None


def test_one_that_cannot_start_is_no_success(programs: Programs, profile: Path) -> None:
    broken = {"QT_QPA_PLATFORM": "no-such-platform"}
    done = programs.wherry("add", f"{NOBODY}/a", profile=profile, environment=broken).wait(2 * START_S)
    assert done.status == 1
    assert "could not be started" in done.errors[0]


# the one that runs


def test_commands_act_on_what_is_meant_and_tell_how_it_stands(
    wherry: Wherry, window: Program, hostile_server: HostileServer, downloads: Path
) -> None:
    # what is gone on with sends nothing more, however long the commands take
    replies, resource = [Reply(stall_after=100_000)], Resource(content=BODY, etag='"v"')
    url = hostile_server.script("/slow.iso", replies, then=Reply(stall_after=0), resource=resource)
    (slow,) = rows(wherry("add", url, "--limit-rate", "80K", "--json"))
    assert slow["limit_bytes_per_second"] == 80 * 1024
    (other,) = rows(wherry("add", f"{NOBODY}/other.zip", "--json"))
    (again,) = rows(wherry("add", f"{NOBODY}/x/../other.zip", "--json"))
    assert (again["event"], again["id"]) == ("known", other["id"])
    hostile_server.wait_for_stall("/slow.iso")
    (paused,) = rows(wherry("pause", slow["id"][:8], "--json"))
    assert (paused["state"], paused["name"]) == ("paused", "slow.iso")
    assert [row["id"] for row in rows(wherry("list", "--state", "paused", "--json"))] == [slow["id"]]
    assert [row["name"] for row in rows(wherry("list", "--text", "ZIP", "--json"))] == ["other.zip"]
    limited = rows(wherry("limit", "none", "--all", "--json"))
    assert [row["limit_bytes_per_second"] for row in limited] == [None, None]
    (resumed,) = rows(wherry("resume", "--text", "slow", "--json"))
    assert resumed["state"] != "paused"
    cancelled = rows(wherry("cancel", "--host", "127.0.0.1", "--json"))
    assert {row["state"] for row in cancelled} == {"cancelled"}
    assert list(downloads.iterdir()) == []
    plain = wherry("list")
    assert [line.split()[:2] for line in plain.output] == [
        [slow["id"][:8], "cancelled"],
        [other["id"][:8], "cancelled"],
    ]


def test_a_limit_of_all_together_is_kept(wherry: Wherry, window: Program, profile: Path) -> None:
    assert wherry("limit", "700K").status == 0
    assert wherry("quit").status == 0
    kept = json.loads((profile / "settings.json").read_text())
    assert (kept["is_limited"], kept["limit_bytes_per_second"]) == (True, 700 * 1024)


def test_what_is_refused_says_why(wherry: Wherry, window: Program) -> None:
    done = wherry("cancel", "dead", "--json")
    assert done.status == 1
    assert done.errors == ["wherry: There is no download dead on the list."]
    assert done.events() == [
        {"event": "refused", "why": "unknown-id", "message": "There is no download dead on the list."}
    ]


def test_the_limits_that_there_are_are_told(wherry: Wherry, window: Program) -> None:
    assert wherry("limit").output == ["The speed is not limited."]
    (row,) = rows(wherry("add", f"{NOBODY}/a.bin", f"{NOBODY}/b.bin", "--json"))[:1]
    assert wherry("limit", "80K", row["id"]).status == 0
    assert wherry("limit", "700K").status == 0
    general, own = wherry("limit").output
    assert general.startswith("All downloads together get at most ")
    assert own.split()[0] == row["id"][:8]
    assert own.endswith("  a.bin")
    assert [line.split()[-1] for line in wherry("limit", "--all").output] == ["a.bin", "b.bin"]
    told = rows(wherry("limit", "--json"))
    assert [event["event"] for event in told] == ["limit", told[1]["event"]]
    assert (told[0]["of"], told[0]["bytes_per_second"]) == ("all", 700 * 1024)
    assert told[1]["limit_bytes_per_second"] == 80 * 1024


@pytest.mark.parametrize(("units", "unit"), [("decimal", "kB"), ("binary", "KiB")])
def test_sizes_are_told_in_the_units_of_the_window(
    wherry: Wherry, profile: Path, programs: Programs, units: str, unit: str, hostile_server: HostileServer
) -> None:
    """Also where none runs, and by `get`."""
    kept = json.loads((profile / "settings.json").read_text())
    (profile / "settings.json").write_text(json.dumps({**kept, "size_units": units}))
    url = hostile_server.serve("/a.bin", Resource(content=BODY))
    assert wherry("get", url, "--dir", profile).output[0].endswith(f" {unit})")
    (line,) = wherry("history").output
    assert line.split()[3] == unit
    window = programs.wherry("--verbose", profile=profile)
    window.wait_for_error("window: ready", START_S)
    assert wherry("limit", "700K").status == 0
    (said,) = wherry("limit").output
    assert f"{unit}/s" in said


def test_a_bad_address_among_good_ones_fails_alone(wherry: Wherry, window: Program) -> None:
    done = wherry("add", f"{NOBODY}/a", "ftp://me:canary@host.example/x", f"{NOBODY}/b")
    assert done.status == 1
    assert done.errors == [
        "wherry: ftp://host.example/x: Only http:// and https:// addresses can be downloaded."
    ]
    assert [line.split()[-1] for line in done.output] == ["a", "b"] or len(done.output) == 2
    assert [row["name"] for row in rows(wherry("list", "--json"))] == ["a", "b"]


def test_lines_that_hold_no_address_fail_alone(wherry: Wherry, window: Program, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{NOBODY}/a\nnonsense\n# nothing\n{NOBODY}/b\n")
    done = wherry("add", "--input-file", listed, "--json")
    assert done.status == 1
    assert [event["event"] for event in done.events()] == ["failed", "state", "state"]


def test_names_of_a_list_are_kept_to(wherry: Wherry, window: Program, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{NOBODY}/a\n  out=named.bin\n  dir=/elsewhere\n{NOBODY}/b\n")
    added = rows(wherry("add", "--input-file", listed, "--json"))
    assert [row["name"] for row in added] == ["named.bin", "b"]


def test_more_links_than_one_message_holds_are_all_added(
    wherry: Wherry, window: Program, tmp_path: Path
) -> None:
    """X16: a message has at most 64 KiB."""
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(f"{NOBODY}/{'x' * 90}/{number}" for number in range(1_500)))
    added = rows(wherry("add", "--input-file", listed, "--json"))
    assert [row["name"] for row in added] == [str(number) for number in range(1_500)]
    assert len(wherry("list").output) == 1_500


def test_quit_comes_back_once_the_profile_is_free(wherry: Wherry, window: Program, profile: Path) -> None:
    """Also while somebody watches, who is told of the end."""
    assert wherry("quit").status == 0
    assert not (profile / "wherry.lock").exists()
    assert not (profile / SOCKET_NAME).exists()
    assert window.wait(END_S).status == 0


def test_quit_comes_back_also_from_one_that_leaves_its_lock_behind(
    wherry: Wherry, programs: Programs, profile: Path
) -> None:
    """As one does that has to leave a thread behind."""
    script = """
import os, sys
from qtapp.services.instance import Owner
Owner.give_back = lambda owner: os._exit(0)
from qtapp.__main__ import main
sys.exit(main())
"""
    program = programs.start(sys.executable, "-c", script, "--verbose", "--profile", profile)
    program.wait_for_error("window: ready", START_S)
    assert wherry("quit").status == 0
    assert program.wait(END_S).status == 0


def test_who_watches_sees_everything_and_the_end(
    wherry: Wherry, programs: Programs, window: Program, profile: Path
) -> None:
    watch = programs.wherry("list", "--watch", "--json", profile=profile)
    watch.wait_for_event(lambda event: event["event"] == "listed", START_S)
    (row,) = rows(wherry("add", f"{NOBODY}/a", "--json"))
    watch.wait_for_event(lambda event: event.get("id") == row["id"], START_S)
    wherry("cancel", row["id"])
    watch.wait_for_event(lambda event: event.get("state") == "cancelled", START_S)
    plain = programs.wherry("list", "--watch", profile=profile)
    plain.wait_for_output("cancelled", START_S)
    plain.signal(signal.SIGINT)
    assert plain.wait(END_S).status == -signal.SIGINT
    assert wherry("quit").status == 0
    assert window.wait(END_S).status == 0
    done = watch.wait(END_S)
    assert (done.status, done.errors) == (0, ["wherry: Wherry has ended."])


def test_a_reader_that_has_gone_ends_the_watch(programs: Programs, window: Program, profile: Path) -> None:
    command = f'"{sys.executable}" -m qtapp --profile "{profile}" list --watch --json | head -n 1'
    first = programs.start("sh", "-c", command)
    first.wait_for_output("listed", START_S)
    # what is told next finds nobody
    assert programs.wherry("add", f"{NOBODY}/a", profile=profile).wait(START_S).status == 0
    assert programs.wherry("add", f"{NOBODY}/b", profile=profile).wait(START_S).status == 0
    assert first.wait(END_S).errors == []


def test_where_it_hangs_it_is_said_after_three_seconds(
    wherry: Wherry, window: Program, profile: Path
) -> None:
    """P04."""
    window.signal(signal.SIGSTOP)
    try:
        asked_at = time.monotonic()
        done = wherry("add", f"{NOBODY}/a")
        assert 3.0 <= time.monotonic() - asked_at < 10.0
    finally:
        window.signal(signal.SIGCONT)
    assert done.status == 1
    assert "does not answer" in done.errors[0]
    assert f"process {window.pid}" in done.errors[0]


def test_get_runs_beside_it_and_leaves_its_downloads_alone(
    wherry: Wherry, window: Program, hostile_server: HostileServer, downloads: Path, profile: Path
) -> None:
    resource = Resource(content=BODY, etag='"v"')
    replies, then = [Reply(stall_after=100_000)], Reply(stall_after=0)
    wherry("add", hostile_server.script("/a.bin", replies, then=then, resource=resource))
    hostile_server.wait_for_stall("/a.bin")
    beside = wherry("get", "--dir", downloads, hostile_server.serve("/b.bin", Resource(content=BODY)))
    assert beside.status == 0
    assert BODY.first_difference(downloads / "b.bin") is None
    wait_until(
        lambda: [row["bytes_done"] for row in rows(wherry("list", "--json"))] == [100_000], "its bytes"
    )
    assert wherry("quit").status == 0
    names = sql(profile / "history.db", "select name, state from downloads order by name")
    assert names == [["a.bin", "paused"], ["b.bin", "done"]]
    assert "Traceback" not in log_of(profile)


# the history


def test_the_history_is_told_whether_or_not_one_runs(
    wherry: Wherry, window: Program, hostile_server: HostileServer, profile: Path
) -> None:
    """And with everything that has happened up to then."""
    url = hostile_server.serve("/a.bin", Resource(content=BODY))
    wherry("add", url, f"{NOBODY}/b.bin")
    wherry("add", f"{NOBODY}/c.bin")  # is on the list, and no history yet
    (cancelled,) = rows(wherry("cancel", "--text", "b.bin", "--json"))
    while len(told := rows(wherry("history", "--json"))) < 2:
        assert (told[0]["id"], told[0]["state"]) == (cancelled["id"], "cancelled")
    assert [(row["name"], row["state"]) for row in told] == [("b.bin", "cancelled"), ("a.bin", "done")]
    assert wherry("quit").status == 0
    assert [row["name"] for row in rows(wherry("history", "--state", "done", "--json"))] == ["a.bin"]
    assert len(wherry("history", "--most", "1").output) == 1


def test_a_history_that_cannot_be_read_is_no_empty_one(wherry: Wherry, profile: Path) -> None:
    assert (wherry("history").status, wherry("history").output) == (0, [])
    (profile / "history.db").write_bytes(b"nothing of the kind" * 100)
    done = wherry("history")
    assert (done.status, done.output) == (1, [])
    assert "cannot be read" in done.errors[0]


def threads_of(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts another program's threads")
def test_ten_thousand_that_were_added_take_no_more_threads_and_outlive_a_kill(
    wherry: Wherry, window: Program, programs: Programs, profile: Path, tmp_path: Path
) -> None:
    wherry("add", *(f"{NOBODY}/first-{number}" for number in range(20)))
    before = threads_of(window.pid)
    links = tmp_path / "links.txt"
    links.write_text("".join(f"{NOBODY}/folder/{number}.bin\n" for number in range(10_000)))
    assert len(rows(wherry("add", "--input-file", links, "--json"))) == 10_000
    assert threads_of(window.pid) <= before + THREADS_AT_MOST
    os.kill(window.pid, signal.SIGKILL)
    window.wait(END_S)
    again = programs.wherry("--verbose", profile=profile)
    again.wait_for_error("window: the list is back", START_S)
    found = rows(wherry("list", "--json"))
    assert len({row["id"] for row in found}) == 10_020
    assert {row["name"] for row in found} >= {f"{number}.bin" for number in range(10_000)}
    wherry("quit")
    again.wait(END_S)
