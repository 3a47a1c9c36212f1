"""What the details say of a download: every fact, and that what is not known is not made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.closeup import CloseUp, HandFacts, HandState, ServerSaid
from qtapp.domain.download import Checksum, Priority, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.speed_samples import SpeedWindow
from qtapp.ui import detail_words, segment_words, speed_words
from qtapp.ui.figures import UNKNOWN
from tests.ui.rows import GB, MB, NOW, download, every_state

if TYPE_CHECKING:
    from qtapp.domain.download import Download

pytestmark = pytest.mark.usefixtures("british")

DIGEST = Checksum("sha-256", "ab" * 32)
SAID = ServerSaid("cdn.example.org", "video/webm", '"5f"', None, '"5f"', True)


def facts(row: Download) -> dict[str, str]:
    return {fact.label: fact.value for fact in detail_words.overview_facts(row, NOW, "Night")}


def running(**values: Any) -> Download:
    plain = {
        "bytes_done": 1_990 * MB,
        "bytes_total": 3_900 * MB,
        "bytes_per_second": 42.1e6,
        "seconds_left": 46.0,
        "connections": 6,
        "attempts": 2,
    }
    return download(1, "debian.iso", State.RUNNING, **(plain | values))


def test_a_running_download_tells_all_of_itself() -> None:
    row = running(server=SAID, limit_bytes_per_second=50 * MB, priority=Priority.HIGH)
    assert facts(row) == {
        "Name": "debian.iso",
        "Address": "https://dl.example.org/1/debian.iso",
        "Folder": "/home/ada/Downloads",
        "Size": "2.0 GB of 3.9 GB · 51\u00a0%",
        "Status": "Running",
        "Speed": "42.1 MB/s",
        "Time left": "46 s",
        "Connections": "6",
        "Attempts": "2",
        "Server": "cdn.example.org · video/webm",
        "Can be resumed": "yes: the server sends parts, and tells versions apart",
        "Version": 'ETag "5f"',
        "Checksum": "none is known",
        "Speed limit": "50.0 MB/s",
        "Priority": "high",
        "Queue": "Night",
        "Added": "23/11/2026 13:00:00",
        "Ended": UNKNOWN,
    }


def test_mirrors_are_counted_and_the_one_that_is_asked_is_named() -> None:
    row = running()
    with_mirrors = replace(row.spec, mirrors=(row.spec.url, "https://b.example/f", "https://c.example/f"))
    assert facts(row)["Server"] == UNKNOWN
    assert facts(replace(row, spec=with_mirrors))["Server"] == "dl.example.org · one of 3 mirrors"
    told = replace(row, spec=with_mirrors, server=SAID, state=State.DONE)
    assert facts(told)["Server"] == "cdn.example.org · video/webm · one of 3 mirrors"
    odd = replace(row, spec=replace(with_mirrors, url="https://[x/"))
    assert facts(odd)["Server"] == "? · one of 3 mirrors"


def test_an_error_says_that_all_mirrors_were_tried_where_another_could_have_helped() -> None:
    """S24."""
    row = download(1, "a.bin", State.FAILED, kind=ErrorKind.NOT_FOUND)
    spec = replace(row.spec, mirrors=("https://b.example/f", row.spec.url))
    said = "All 2 mirrors were tried; the last one was dl.example.org."
    assert said in detail_words.trouble_text(replace(row, spec=spec))
    assert "mirrors" not in detail_words.trouble_text(row)
    full = replace(row, spec=spec, state=State.NEEDS_YOU, kind=ErrorKind.DISK_FULL)
    assert "mirrors" not in detail_words.trouble_text(full)
    fresh = replace(row, spec=spec, state=State.NEEDS_YOU, kind=ErrorKind.LINK_MISMATCH)
    assert "mirrors" not in detail_words.trouble_text(fresh)
    waits = replace(row, spec=spec, state=State.WAITING, kind=ErrorKind.SERVER_ERROR)
    assert "mirrors" not in detail_words.trouble_text(waits)


def test_every_state_has_the_same_lines_so_that_nothing_jumps() -> None:
    labels = {tuple(facts(row)) for row in every_state()}
    assert len(labels) == 1
    for row in every_state():
        assert all(value for label, value in facts(row).items() if label != "Name")


def test_what_the_address_keeps_secret_is_not_shown() -> None:
    """X10."""
    row = running()
    spec = replace(row.spec, url="https://dl.example.org/a?token=hush&x=1")
    assert "hush" not in facts(replace(row, spec=spec))["Address"]
    assert "token" in facts(replace(row, spec=spec))["Address"]


def test_nothing_is_made_up_before_the_server_has_spoken() -> None:
    told = facts(download(1, state=State.QUEUED))
    for label in ("Size", "Speed", "Time left", "Connections", "Server", "Can be resumed", "Version"):
        assert told[label] == UNKNOWN


@pytest.mark.parametrize(
    ("said", "resumed", "version"),
    [
        (SAID, "yes: the server sends parts, and tells versions apart", 'ETag "5f"'),
        (
            replace(SAID, has_ranges=False),
            "no: the server sends the file as a whole only",
            'ETag "5f"',
        ),
        (
            replace(SAID, etag='W/"5f"', validator=None, last_modified="Wed, 21 Oct 2015 07:28:00 GMT"),
            "yes, by comparing what is there",
            'ETag W/"5f" (weak) · changed Wed, 21 Oct 2015 07:28:00 GMT',
        ),
        (ServerSaid("a.org"), "no: the server sends the file as a whole only", "the server does not tell"),
    ],
)
def test_what_the_server_said_is_told_in_words(said: ServerSaid, resumed: str, version: str) -> None:
    told = facts(running(server=said))
    assert (told["Can be resumed"], told["Version"]) == (resumed, version)


def test_what_a_server_says_is_cut_where_nobody_reads_on_and_kept_on_one_line() -> None:
    """X15."""
    told = facts(running(server=replace(SAID, etag='"' + "x\n" * 5_000 + '"')))
    assert len(told["Version"]) < 600
    assert "\n" not in told["Version"]


def test_the_checksum_is_told_with_what_came_of_it() -> None:
    hexadecimal = "ab" * 32
    row = running()
    given = replace(row, spec=replace(row.spec, checksum=DIGEST))
    assert detail_words.checksum_text(given) == f"sha-256 {hexadecimal} · checked at the end"
    told_by_server = running(server=replace(SAID, digest=DIGEST))
    assert detail_words.checksum_text(told_by_server) == f"sha-256 {hexadecimal} · checked at the end"
    done = replace(given, state=State.DONE, verified=Verified.DIGEST)
    assert detail_words.checksum_text(done) == f"sha-256 {hexadecimal} · confirmed"
    wrong = replace(given, state=State.FAILED, kind=ErrorKind.CHECKSUM_MISMATCH)
    assert detail_words.checksum_text(wrong) == f"sha-256 {hexadecimal} · the file has another one"
    after_restart = replace(row, state=State.DONE, verified=Verified.DIGEST)
    assert detail_words.checksum_text(after_restart) == "confirmed"
    assert detail_words.checksum_text(replace(row, state=State.DONE)) == "none was given"
    looked_for = replace(row, spec=replace(row.spec, checksum_from_site=True))
    assert detail_words.checksum_text(looked_for) == "looked for beside the file at the end"


def test_trouble_is_told_with_what_was_kept_and_what_to_do() -> None:
    row = download(1, "a.zip", State.NEEDS_YOU, bytes_done=88 * MB, kind=ErrorKind.LINK_EXPIRED)
    told = detail_words.trouble_text(row)
    assert "88.0 MB are kept" in told
    assert ".." not in told
    assert detail_words.trouble_text(running()) == ""
    assert detail_words.trouble_text(replace(row, state=State.PAUSED)) == ""


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_every_trouble_can_be_told(kind: ErrorKind) -> None:
    for state in (State.FAILED, State.NEEDS_YOU, State.WAITING):
        told = detail_words.trouble_text(download(1, "a.zip", state, kind=kind))
        assert told
        assert "{" not in told


def test_a_file_that_is_there_is_told_in_bytes() -> None:
    row = download(1, state=State.DONE, bytes_total=1_234_567, path=Path("/mnt/elsewhere/a.bin"))
    told = facts(row)
    assert (told["Size"], told["Folder"]) == ("1.2 MB (1,234,567 bytes)", "/mnt/elsewhere")


def test_several_are_summed_up() -> None:
    rows = (
        running(),
        running(bytes_total=None, bytes_done=10 * MB, bytes_per_second=None, connections=1),
        download(3, state=State.DONE, bytes_done=1 * GB, bytes_total=1 * GB),
    )
    sums = detail_words.Sums()
    for row in rows:
        sums.put([row])
    told = {fact.label: fact.value for fact in sums.facts()}
    assert told == {
        "Downloads": "3",
        "Status": "Running: 2 · Done: 1",
        "Size in all": "4.9 GB, and 1 whose size is not known",
        "Downloaded": "3.0 GB",
        "Progress": "33\u00a0% by number of files, as the size of 1 is not known",
        "Speed": "42.1 MB/s",
        "Connections": "7",
    }


def test_what_is_shown_of_a_group_is_summed_up_as_in_its_row() -> None:
    sums = detail_words.Sums()
    sums.put([running(), download(3, state=State.CANCELLED)])
    told = {fact.label: fact.value for fact in sums.facts(12)}
    assert told["Downloads"] == "2 of 12 files"
    assert told["Size in all"] == "3.9 GB, and 1 whose size is not known"
    assert told["Progress"] == "0\u00a0% by number of files, as the size of 1 is not known"


def hand(**values: Any) -> HandFacts:
    plain = {"start": 0, "written": 5 * MB, "end": 10 * MB, "bytes_per_second": 2e6}
    return HandFacts(0, HandState.READING, "cdn.example.org", **(plain | values))


def test_a_connection_is_told_by_its_part_and_state() -> None:
    assert segment_words.hand_row(hand()) == (
        "1 · cdn.example.org",
        "0 bytes to 10.0 MB",
        "5.0 MB",
        "2.0 MB/s",
        "downloading",
    )
    assert segment_words.part_text(hand(end=None)) == "from 0 bytes on"
    resting = HandFacts(3, HandState.RESTING, "a.org")
    assert segment_words.hand_row(resting) == ("4 · a.org", UNKNOWN, UNKNOWN, UNKNOWN, "nothing to do")


@pytest.mark.parametrize("state", list(HandState))
def test_every_state_of_a_connection_has_its_words(state: HandState) -> None:
    assert segment_words.hand_state_text(state)


def test_one_connection_that_is_kept_away_is_told_with_the_time() -> None:
    close_up = CloseUp("a", 1, (hand(), hand()), next_hand_in_s=4.2)
    assert segment_words.hands_text(close_up, running()) == "2 connections · one more in 4 s"
    assert segment_words.hands_text(replace(close_up, next_hand_in_s=0.1), running()).endswith("in 1 s")
    assert segment_words.hands_text(None, running()) == ""
    assert segment_words.hands_text(None, download(1, state=State.PAUSED)) == "Paused"


def test_the_map_in_words() -> None:
    row = running(extents=((0, 990 * MB), (2_000 * MB, 3_000 * MB)))
    close_up = CloseUp(row.id, 2, (hand(),))
    assert segment_words.map_text(row, close_up) == "2.0 GB of 3.9 GB · 51\u00a0%, 2 parts, 1 connection"


def test_where_no_connection_is_open_it_says_why() -> None:
    paused = download(1, state=State.PAUSED)
    assert segment_words.no_connection_text(paused, NOW) == "Paused. No connection is open."
    connecting = download(1, state=State.CONNECTING)
    assert segment_words.no_connection_text(connecting, NOW) == "Connecting. No connection is open."
    done = download(1, state=State.DONE)
    assert segment_words.no_connection_text(done, NOW) == "All of it is there. No connection is open."


def test_the_graph_in_words() -> None:
    window = SpeedWindow((1e6, None, 3e6))
    live = speed_words.speed_figures(window, 5 * MB, is_live=True)
    assert speed_words.graph_text(live) == "now 3.0 MB/s, average 2.0 MB/s, peak 3.0 MB/s, limit 5.0 MB/s"
    resting = speed_words.speed_figures(window, None, is_live=False)
    assert speed_words.graph_text(resting) == "average 2.0 MB/s, peak 3.0 MB/s"
