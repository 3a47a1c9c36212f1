"""Every kind, state and wait has its words, and they say what was kept and what to do."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import qtapp
from qtapp.domain.download import Download, Priority, State, Verified, Why
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.ui import messages, row_words
from qtapp.ui.error_words import WORDS
from qtapp.ui.waiting_words import host_wait_text, why_text
from tests.ui.rows import MB, NOW, download, every_state

pytestmark = pytest.mark.usefixtures("british")


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_every_error_kind_has_whole_sentences(kind: ErrorKind) -> None:
    row = download(1, "a.iso", State.FAILED, bytes_done=3 * MB, bytes_total=9 * MB, kind=kind)
    message = messages.sentence(kind, row)
    assert message.title.endswith(".")
    assert message.text.endswith(".")
    assert "{" not in message.title + message.text
    assert "3.0 MB are kept." in message.text
    assert 0 < len(messages.short_text(kind)) <= 32
    assert not messages.short_text(kind).endswith(".")


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_something_to_do_is_offered_for_every_error(kind: ErrorKind) -> None:
    for state in (State.FAILED, State.NEEDS_YOU, State.WAITING):
        row = download(1, "a.iso", state, kind=kind)
        is_as_wished = kind is ErrorKind.NAME_EXISTS and state is not State.WAITING
        assert bool(messages.sentence(kind, row).action) != is_as_wished


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_a_retry_is_offered_only_where_it_can_change_something(kind: ErrorKind) -> None:
    """Of what would be answered in the same way again, our own mistake alone may have been for once."""
    action = messages.sentence(kind, download(1, "a.iso", State.FAILED, kind=kind)).action
    if kind.whose_move is WhoseMove.NOBODY:
        assert (action == "Retry") == (kind is ErrorKind.BUG)


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_every_error_says_more_than_what_was_kept(kind: ErrorKind) -> None:
    row = download(1, "a.iso", State.FAILED, bytes_done=3 * MB, bytes_total=9 * MB, kind=kind)
    text = (
        messages.sentence(kind, row)
        .text.replace("3.0 MB are kept.", "")
        .replace("6.0 MB more are needed.", "")
    )
    assert text.strip().endswith(".")
    assert len(text.split()) >= 2


def test_no_words_are_left_of_kinds_that_are_gone() -> None:
    assert set(WORDS) == set(ErrorKind)


def test_short_words_tell_kinds_apart() -> None:
    shorts = [messages.short_text(kind) for kind in ErrorKind]
    assert len(set(shorts)) == len(shorts)


def test_a_wrong_file_is_said_to_be_dropped_or_where_it_was_kept() -> None:
    """D11."""
    row = download(1, "a.iso", State.NEEDS_YOU, kind=ErrorKind.CHECKSUM_MISMATCH)
    assert "It was dropped." in messages.sentence(ErrorKind.CHECKSUM_MISMATCH, row).text
    kept = replace(row, path=Path("/home/me/a.iso (1).bad"))
    assert "a.iso (1).bad" in messages.sentence(ErrorKind.CHECKSUM_MISMATCH, kept).text


def test_nothing_kept_is_said_as_such() -> None:
    message = messages.sentence(ErrorKind.NOT_FOUND, download(1, state=State.FAILED))
    assert "Nothing had been downloaded yet." in message.text


def test_a_full_disk_says_how_much_is_missing() -> None:
    row = download(1, state=State.NEEDS_YOU, bytes_done=900 * MB, bytes_total=4000 * MB)
    message = messages.sentence(ErrorKind.DISK_FULL, row)
    assert message.title == "The disk that holds /home/ada/Downloads is full."
    assert message.text == "3.1 GB more are needed. 900 MB are kept. Make room, then try again."


def test_braces_in_a_server_s_file_name_stay_as_they_are() -> None:
    row = download(1, "{kept}{0}{host}.zip", State.FAILED)
    assert "{kept}{0}{host}.zip" in messages.sentence(ErrorKind.NAME_TAKEN, row).title


def test_a_broken_url_still_gets_a_sentence() -> None:
    row = download(1, state=State.FAILED)
    row = replace(row, spec=replace(row.spec, url="https://[::1/x"))
    assert messages.sentence(ErrorKind.BAD_ADDRESS, row).title
    assert messages.sentence(ErrorKind.DNS_FAILED, row).title == "The address of ? could not be looked up."


def cooling(state: State, left_s: float | None, refused: str = "server-busy", **fields: Any) -> Download:
    until = None if left_s is None else NOW + left_s
    return download(1, state=state, why=Why("host-cooling", ("a.org", refused)), until=until, **fields)


@pytest.mark.parametrize(
    "why",
    [
        Why("host-busy", ("a.org", 2, 2)),
        Why("host-cooling", ("a.org", "server-busy")),
        Why("host-cooling", ("a.org", "connect-refused")),
        Why("host-probing", ("a.org",)),
        Why("host-easing", ("a.org", 2)),
        Why("host-pacing", ("a.org",)),
    ],
)
def test_a_wait_for_a_host_is_explained_in_a_sentence(why: Why) -> None:
    hint = row_words.row_hint(download(1, state=State.QUEUED, why=why), NOW)
    assert "a.org" in hint.splitlines()[-1]
    assert "{" not in hint


def test_what_waits_for_its_host_can_be_tried_now_whether_it_was_refused_itself_or_not() -> None:
    assert messages.status_action(cooling(State.QUEUED, 30)) == "Try now"
    assert messages.status_action(cooling(State.WAITING, 30, kind=ErrorKind.SERVER_BUSY)) == "Try now"
    assert messages.status_action(download(1, state=State.QUEUED, why=Why("cap-reached", (1, 1)))) == ""


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_word(state: State) -> None:
    assert messages.state_text(state)
    assert messages.status_text(download(1, state=state), NOW)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (download(1, state=State.RUNNING, connections=6), "6 connections"),
        (download(1, state=State.RUNNING, connections=1), "1 connection"),
        (download(1, state=State.CONNECTING), "Connecting…"),
        (download(1, state=State.QUEUED), "Queued"),
        (download(1, state=State.QUEUED, why=Why("cap-reached", (4, 4))), "Queued · 4 of 4 running"),
        (download(1, state=State.QUEUED, why=Why("host-busy", ("a.org", 2, 2))), "Waiting for a.org"),
        (download(1, state=State.QUEUED, why=Why("restarting")), "Queued · Starting over"),
        (download(1, state=State.QUEUED, why=Why("retry")), "Queued · Another attempt"),
        (download(1, state=State.QUEUED, why=Why("not-known-yet", (1,))), "Queued"),
        (download(1, state=State.QUEUED, why=Why("host-busy")), "Queued"),
        (download(1, state=State.WAITING, why=Why("retry")), "Waiting · Another attempt"),
        (
            download(
                1, state=State.WAITING, kind=ErrorKind.DISK_FULL, why=Why("disk-full", (2_100_000_000,))
            ),
            "Disk full · waits for 2.1 GB",
        ),
        (
            download(
                1, state=State.WAITING, kind=ErrorKind.FOLDER_MISSING, why=Why("volume-missing", ("/media",))
            ),
            "Disk gone · waits for it",
        ),
        (
            download(
                1, state=State.WAITING, kind=ErrorKind.FOLDER_CHANGED, why=Why("volume-missing", ("/media",))
            ),
            "Another folder · waits",
        ),
        (
            download(1, state=State.WAITING, kind=ErrorKind.DISK_FULL, why=Why("disk-full")),
            "Waiting · Disk full",
        ),
        (
            download(1, state=State.WAITING, kind=ErrorKind.CONNECTION_LOST, until=NOW + 12),
            "Retry in 12 s · Connection lost",
        ),
        (
            download(1, state=State.WAITING, kind=ErrorKind.CONNECTION_LOST, until=NOW - 1),
            "Retrying… · Connection lost",
        ),
        (
            download(1, state=State.WAITING, kind=ErrorKind.SERVER_BUSY, until=NOW + 30),
            "Retry in 30 s · Server busy",
        ),
        (
            download(1, state=State.WAITING, kind=ErrorKind.SERVER_BUSY, until=NOW + 1200),
            "Host busy until 14:20",
        ),
        (cooling(State.QUEUED, 1200), "Host busy until 14:20"),
        (cooling(State.QUEUED, 42), "Host busy for 42 s"),
        (cooling(State.WAITING, 100, kind=ErrorKind.SERVER_BUSY), "Host busy for 1 min 40 s"),
        (cooling(State.QUEUED, 0), "Trying the host again…"),
        (cooling(State.QUEUED, None), "Host busy"),
        (cooling(State.QUEUED, 8, "connect-refused"), "No answer · next try in 8 s"),
        (cooling(State.QUEUED, 600, "connect-refused"), "No answer · next try 14:10"),
        (cooling(State.QUEUED, 30, "access-denied"), "Host busy for 30 s"),
        (
            download(1, state=State.QUEUED, why=Why("host-probing", ("a.org",))),
            "One download tries a.org first",
        ),
        (download(1, state=State.QUEUED, why=Why("host-easing", ("a.org", 2))), "Starting slowly at a.org"),
        (download(1, state=State.QUEUED, why=Why("host-pacing", ("a.org",))), "Keeping a gap at a.org"),
        (download(1, state=State.QUEUED, why=Why("host-cooling")), "Queued"),
        (download(1, state=State.NEEDS_YOU, kind=ErrorKind.DISK_FULL), "Disk full"),
        (download(1, state=State.FAILED, kind=ErrorKind.NOT_FOUND), "Not found"),
        (download(1, state=State.FAILED), "Failed"),
        (
            download(1, state=State.DONE, finished_at=NOW - 1140, verified=Verified.DIGEST),
            "Done 13:41 · checked",
        ),
        (download(1, state=State.DONE, finished_at=NOW - 1140, verified=Verified.LENGTH), "Done 13:41"),
        (download(1, state=State.DONE, finished_at=NOW - 1140), "Done 13:41 · size not confirmed"),
        (
            download(1, state=State.DONE, finished_at=NOW - 20 * 86400, verified=Verified.LENGTH),
            "Done 3 Nov",
        ),
        (download(1, state=State.DONE, verified=Verified.LENGTH), "Done"),
        (download(1, state=State.CANCELLED), "Cancelled"),
    ],
)
def test_status_says_what_is_going_on(row: Download, said: str) -> None:
    assert messages.status_text(row, NOW) == said


def test_a_row_is_spoken_as_one_sentence() -> None:
    assert row_words.accessible_row(every_state()[0], NOW) == (
        "debian-13.2.0-amd64-netinst.iso, 6 connections, 51\u00a0% of 3.9 GB, 42.1 MB/s, 46 s left"
    )
    assert row_words.accessible_row(every_state()[8], NOW) == "lecture-12.webm, Done 13:41 · checked, 412 MB"


@pytest.mark.parametrize("row", every_state(), ids=lambda row: row.name[:20])
def test_every_row_can_be_spoken_and_hinted(row: Download) -> None:
    assert row_words.accessible_row(row, NOW).startswith(row.name)
    assert row_words.row_hint(row, NOW).splitlines()[0] == row.name


@pytest.mark.parametrize(
    ("kind", "why", "said"),
    [
        (ErrorKind.DISK_FULL, Why("disk-full", (2_100_000_000,)), "continues once 2.1 GB are free"),
        (ErrorKind.FOLDER_MISSING, Why("volume-missing", ("/media",)), "Attach the disk"),
        (ErrorKind.FOLDER_CHANGED, Why("volume-missing", ("/media",)), "begin anew in the folder"),
    ],
)
def test_the_hint_of_one_that_waits_for_its_disk_says_when_it_continues(
    kind: ErrorKind, why: Why, said: str
) -> None:
    """D02, D04."""
    row = download(1, state=State.WAITING, kind=kind, why=why, bytes_done=5 * MB)
    hint = row_words.row_hint(row, NOW)
    assert said in hint
    assert "5.0 MB are kept" in hint
    assert "continues" in hint
    assert "try again" not in hint
    assert "try again" in row_words.row_hint(replace(row, state=State.NEEDS_YOU, why=None), NOW)


def test_one_that_waits_for_the_network_says_when_it_continues() -> None:
    """S29."""
    row = download(1, state=State.QUEUED, why=Why("no-network"))
    assert messages.status_text(row, NOW) == "No network · continues when it is back"
    assert "All downloads wait" in row_words.row_hint(row, NOW)
    cooling = replace(row, why=Why("host-cooling", ("a.example", "no-route")), until=NOW + 5)
    assert messages.status_text(cooling, NOW).startswith("No answer")
    assert "There is no way to" in row_words.row_hint(cooling, NOW)


@pytest.mark.parametrize("kind", ["disk-full", "volume-missing"])
def test_a_disk_that_many_wait_for_has_one_sentence(kind: str) -> None:
    said = messages.volume_trouble(kind, Path("/media/ada"))
    assert "/media/ada" in said.title
    assert "by themselves" in said.text


def test_the_hint_of_an_error_tells_what_to_do() -> None:
    hint = row_words.row_hint(every_state()[3], NOW)
    assert "The disk that holds /home/ada/Downloads is full." in hint
    assert "88.0 MB are kept." in hint


@pytest.mark.parametrize("kind", messages.HISTORY_TROUBLES)
def test_every_trouble_with_the_history_has_a_sentence_of_its_own(kind: str) -> None:
    said = messages.history_trouble(f"history-{kind}")
    assert said.title.endswith(".")
    assert said.text.endswith(".")
    assert said == messages.history_trouble(kind)
    if kind != "failed":
        assert said != messages.history_trouble("never-heard-of")


def _written(pattern: str, *folders: str) -> set[str]:
    """What stands in the sources of these floors where `pattern` looks."""
    root = Path(qtapp.__file__).parent
    sources = [path.read_text() for folder in folders for path in (root / folder).glob("*.py")]
    return {word for source in sources for word in re.findall(pattern, source)}


def test_every_trouble_that_the_storage_tells_has_a_sentence() -> None:
    told = _written(r'(?:Opened|Trouble|_reading)\(\s*"([a-z-]+)"', "storage")
    told |= _written(r'Code\.[A-Z]+: "([a-z-]+)"', "storage")
    assert {"quarantined", "history-locked"} <= told
    assert {kind.removeprefix("history-") for kind in told} - {"ok", "new"} <= set(messages.HISTORY_TROUBLES)


def test_every_wait_that_is_told_has_words() -> None:
    told = _written(r'\bWhy\(\s*"([a-z-]+)"', "domain", "services")
    assert {"cap-reached", "host-busy", "disk-full", "volume-missing"} <= told
    figures: dict[str, tuple[int | str, ...]] = {
        "cap-reached": (4, 4),
        "host-busy": ("a.org", 2, 2),
        "disk-full": (5,),
        "host-easing": ("a.org", 2),
        "outranked": (3,),
        "queue-cap": ("Night", 2, 2),
        "queue-closed": ("Night", 5),
        "queue-paused": ("Night",),
    }
    for kind in told:
        row = download(1, state=State.QUEUED, why=Why(kind, figures.get(kind, ("a.org",))))
        assert why_text(kind, figures.get(kind, ())) or host_wait_text(row, NOW), kind


def test_the_line_says_who_goes_first() -> None:
    row = download(1, "a.iso", State.QUEUED, priority=Priority.LOW, why=Why("outranked", (1,)))
    assert messages.status_text(row, NOW) == "Behind 1 of higher priority"
    row = replace(row, why=Why("outranked", (1_200,)))
    assert messages.status_text(row, NOW) == "Behind 1,200 of higher priority"
    row = replace(row, why=Why("made-way"))
    assert messages.status_text(row, NOW) == "Made way for higher priority"
    assert row_words.row_hint(row, NOW).endswith("\nLow priority")
    assert "Low priority" in row_words.accessible_row(row, NOW)


def test_what_was_started_at_once_says_so_for_as_long_as_it_runs() -> None:
    row = download(1, "a.iso", State.RUNNING, connections=3, at_once=True, priority=Priority.HIGH)
    assert messages.status_text(row, NOW) == "3 connections · started now"
    assert row_words.row_hint(row, NOW).splitlines()[-2:] == [
        "High priority",
        "Started now, whatever the limits",
    ]
    assert "Started now, whatever the limits" in row_words.accessible_row(row, NOW)


def test_of_what_is_over_nobody_needs_to_know_the_priority() -> None:
    row = download(1, "a.iso", State.DONE, priority=Priority.HIGH)
    assert "priority" not in row_words.row_hint(row, NOW) + row_words.accessible_row(row, NOW)


def test_a_damaged_history_says_where_it_was_kept() -> None:
    said = messages.history_trouble("quarantined", Path("/home/ada/history.corrupt-1"))
    assert "/home/ada/history.corrupt-1" in said.text
    assert "{" not in messages.history_trouble("quarantined").text


@pytest.mark.parametrize(
    ("done", "failed", "said"),
    [
        (1, 0, "1 download finished"),
        (12, 0, "12 downloads finished"),
        (0, 1, "1 failed"),
        (12, 2, "12 downloads finished, 2 failed"),
    ],
)
def test_many_ends_become_one_line(done: int, failed: int, said: str) -> None:
    assert messages.ended_text(done, failed) == said


def test_the_words_need_no_display() -> None:
    """The command line uses them: nothing of Qt beyond QtCore may come along."""
    script = (
        "import sys; import qtapp.ui.messages; "
        "print([name for name in sys.modules if name in ('PySide6.QtGui', 'PySide6.QtWidgets')])"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
