"""What a timeline says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.timeline import Event, EventKind, StoppedBy, event
from qtapp.ui.timeline_words import after_text, lines, time_text
from tests.ui.rows import MB, NOW, download

K = EventKind
ADDED = NOW - 3600

pytestmark = pytest.mark.usefixtures("british")


def row(state: State = State.PAUSED, **values: Any) -> Download:
    return download(1, "file.bin", state, **values)


def at(seconds: float, kind: EventKind, /, **facts: Any) -> Event:
    return event(ADDED + seconds, kind, **facts)


def texts(*events: Event, of: Download | None = None) -> list[str]:
    """All but that it was added."""
    return [line.text for line in lines(of or row(), events, NOW)][1:]


def test_a_line_has_its_time_to_the_second_and_how_long_after_the_first_it_was() -> None:
    first, second = lines(row(), [at(3_725, K.PAUSED)], NOW)
    assert (first.time, first.after, first.text) == ("13:00:00", "+0:00", "Added")
    assert (second.time, second.after, second.text) == ("14:02:05", "+1:02:05", "Paused by you")


@pytest.mark.parametrize(("seconds", "said"), [(0.9, "+0:00"), (59, "+0:59"), (360_000, "+100:00:00")])
def test_how_long_after(seconds: float, said: str) -> None:
    assert after_text(seconds) == said


def test_before_the_first_there_is_nothing() -> None:
    """P11: the clock was set back."""
    assert after_text(-5.0) == "+0:00"


def test_another_day_is_named() -> None:
    today = QDate(2026, 11, 23)
    assert time_text(NOW - 86_400, today) == "22 Nov 14:00:00"
    assert time_text(NOW - 400 * 86_400, today) == "19 Oct 2025 14:00:00"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (at(0, K.ATTEMPT, number=1), "Attempt 1"),
        (
            at(720, K.ATTEMPT, number=1, why="cap-reached", figures=(4, 4)),
            "Attempt 1 after 12 min in line · 4 of 4 ran",
        ),
        (at(0.5, K.ATTEMPT, number=1, why="cap-reached", figures=(4, 4)), "Attempt 1"),
        (at(1, K.RESUMED, bytes=1_990 * MB), "Goes on from 2.0 GB that were kept"),
        (
            at(1, K.CONNECTED, host="a.example", scheme="https", address="192.0.2.1"),
            "Connected over TLS to a.example (192.0.2.1)",
        ),
        (
            at(1, K.CONNECTED, host="a.example", scheme="http", address="192.0.2.1"),
            "Connected to a.example (192.0.2.1)",
        ),
        (
            at(1, K.REDIRECTED, status=302, to="https://b.example/f?token=…"),
            "Redirected to https://b.example/f?token=… · HTTP 302 Found",
        ),
        (at(1, K.ANSWERED, status=206, after_s=0.183), "Answer after 183 ms: HTTP 206 Partial Content"),
        (at(1, K.ANSWERED, status=599, after_s=2.0), "Answer after 2 s: HTTP 599"),
        (
            at(1, K.VERSION, validator="etag", total=3_900 * MB, has_ranges=1),
            "3.9 GB · its ETag tells this version · can be resumed",
        ),
        (
            at(1, K.VERSION, validator="none", has_ranges=0, digest="sha-256"),
            "size not told · nothing tells one version from another · cannot be resumed · SHA-256 told",
        ),
        (at(1, K.CONNECTIONS, count=1, bytes_per_second=42_100_000), "1 connection · 42.1 MB/s"),
        (at(1, K.CONNECTIONS, count=6), "6 connections · –"),
        (at(1, K.FOLDED, count=1), "1 entry is left out here"),
        (at(1, K.FOLDED, count=801), "801 entries are left out here"),
        (at(1, K.STARTED_OVER, changed=1), "The file has changed on the server: started over"),
        (at(1, K.STARTED_OVER, changed=0), "Started over from the beginning"),
        (
            at(1, K.CONNECTION_FAILED, kind="server-busy", status=503),
            "One connection failed: Server busy · HTTP 503 Service Unavailable",
        ),
        (
            at(1, K.CHECKSUM, algorithm="sha-256", is_right=1, by="user"),
            "SHA-256 is the one you gave",
        ),
        (
            at(1, K.CHECKSUM, algorithm="sha-256", is_right=0, by="site"),
            "SHA-256 is not the one beside the file",
        ),
        (
            at(1, K.PUBLISHED, name="a (1).bin", bytes=9 * MB, verified="digest"),
            "Saved as a (1).bin · 9.0 MB · checksum right",
        ),
        (
            at(1, K.ERROR, kind="connection-lost", bytes_kept=5 * MB, detail="reset\nby peer"),
            "Failed: Connection lost · 5.0 MB kept · reset by peer",
        ),
        (
            at(1, K.ERROR, kind="server-busy", status=429, bytes_kept=0, retry_after_s=60.0),
            "Failed: Server busy · HTTP 429 Too Many Requests · nothing kept · to be asked again after 1 min",
        ),
        (at(1, K.ERROR, kind="of-the-future", bytes_kept=0), "Failed: of-the-future · nothing kept"),
        (
            at(1, K.ERROR, kind="not-found", status=404, bytes_kept=0, detail="HTTP 404"),
            "Failed: Not found · HTTP 404 Not Found · nothing kept",  # what the detail says is said
        ),
        (
            at(1, K.ERROR, kind="login-needed", bytes_kept=0, detail="HTTP 401"),
            "Failed: Login needed · nothing kept · HTTP 401",
        ),
        (at(1, K.STOPPED, bytes_kept=5 * MB), "At rest · 5.0 MB kept"),
        (at(1, K.STOPPING, by="user", reason="cancel"), "Cancelled by you"),
        (at(1, K.WAITING, why="retry", until=NOW + 600), "Waits until 14:10 · to try again"),
        (at(1, K.WAITING, why="no-network"), "Waits · there was no network"),
        (at(1, K.WAITING, why="network-silent"), "Waits · the network did not answer"),
        (at(1, K.WAITING, why="network-page"), "Waits · the network wanted a login"),
        (at(1, K.WAITING, why="on-battery", figures=(30,)), "Waits · the computer was on battery"),
        (at(1, K.WAITING, why="metered"), "Waits · the network was metered"),
        (
            at(1, K.WAITING, why="host-cooling", figures=("a.example", "server-busy"), until=NOW + 600),
            "Waits until 14:10 · a.example was busy",
        ),
        (
            at(1, K.WAITING, why="host-cooling", figures=("a.example", "connect-refused")),
            "Waits · a.example did not answer",
        ),
        (at(1, K.WAITING, why="of-the-future", figures=(1, 2)), "Waits · of-the-future"),
        (at(1, K.LIMIT, scope="one", bytes_per_second=500_000), "Speed limit of its own: 500 kB/s"),
        (at(1, K.LIMIT, scope="all", bytes_per_second=0), "No speed limit for all together"),
        (at(1, K.LIMIT, scope="host", bytes_per_second=5_000), "Speed limit of its site: 5.0 kB/s"),
        (at(1, K.LIMIT, scope="queue", bytes_per_second=0), "No speed limit of its queue"),
        (at(1, K.PRIORITY, priority="high"), "High priority"),
        (at(1, K.LINK, to="https://b.example/f"), "Another link: https://b.example/f"),
    ],
)
def test_each_is_said_in_words(made: Event, said: str) -> None:
    (text,) = texts(made)
    assert text == said


@pytest.mark.parametrize("kind", EventKind)
def test_whatever_is_missing_there_are_words(kind: EventKind) -> None:
    (text,) = texts(at(1, kind))
    assert text
    assert text != kind.value, "each kind has its own"
    assert "{" not in text


@pytest.mark.parametrize("by", StoppedBy)
def test_everybody_who_stops_has_a_name(by: StoppedBy) -> None:
    named = {texts(at(1, K.STOPPING, by=other.value, reason="pause"))[0] for other in StoppedBy}
    assert len(named) == len(StoppedBy)
    assert texts(at(1, K.STOPPING, by=by.value, reason="pause"))[0] != ""


def test_a_wait_that_is_over_says_how_long_it_was_and_is_not_said_twice() -> None:
    wait = at(10, K.WAITING, why="made-way", until=ADDED + 99)
    between = at(20, K.LIMIT, scope="one", bytes_per_second=5_000)
    begun = at(642, K.ATTEMPT, number=2, why="made-way")
    said = texts(wait, between, begun)
    assert said[0] == "Waited 10 min · one of higher priority had its place"
    assert texts(wait, begun)[1] == "Attempt 2"


def test_a_file_that_left_no_events_is_told_of_by_its_row() -> None:
    done = row(
        State.DONE,
        bytes_total=9 * MB,
        finished_at=ADDED + 4,
        verified=Verified.LENGTH,
        path=Path("/d/file.bin"),
    )
    assert texts(of=done) == ["Saved as file.bin · 9.0 MB · size right"]
    told = at(4, K.PUBLISHED, name="file.bin", bytes=9 * MB, verified="length")
    assert texts(told, of=done) == ["Saved as file.bin · 9.0 MB · size right"], "once"


def test_an_end_of_before_there_were_timelines_is_told_of_by_the_row() -> None:
    failed = row(State.FAILED, kind=ErrorKind.NOT_FOUND, finished_at=ADDED + 4)
    assert len(texts(of=failed)) == 1
    assert texts(at(4, K.ERROR, kind="not-found", bytes_kept=0), of=failed) == texts(of=failed)
    cancelled = row(State.CANCELLED, finished_at=ADDED + 4)
    assert texts(of=cancelled) == ["Cancelled by you"]
    assert texts(at(4, K.STOPPING, by="user", reason="cancel"), of=cancelled) == ["Cancelled by you"]


def test_what_a_server_says_stays_on_its_line() -> None:
    """X15."""
    (text,) = texts(at(1, K.PUBLISHED, name="a\n<b>\tc.bin", bytes=1, verified="length"))
    assert text.startswith("Saved as a <b> c.bin · ")
