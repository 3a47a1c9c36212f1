"""How downloads went, from one run of the program to the next."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.timeline import EVENTS_KEPT, Event, EventKind, event, fold
from qtapp.storage.history_timeline import events_of, text_of
from tests.storage.histories import a_download, locked, script, sql

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory

facts = (
    st.integers() | st.text() | st.floats(allow_nan=False) | st.lists(st.integers() | st.text()).map(tuple)
)
any_events = st.builds(
    Event,
    at=st.integers(0, 1 << 40).map(lambda thousandths: thousandths / 1000),
    kind=st.sampled_from(EventKind),
    facts=st.dictionaries(st.text(min_size=1), facts).map(lambda known: tuple(known.items())),
)


@given(st.lists(any_events).map(tuple))
def test_what_is_stored_gives_back_what_happened(events: tuple[Event, ...]) -> None:
    text = text_of(events)
    assert events_of(text) == events
    assert text.isascii()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "7",
        '{"a": 1}',
        "[[1], 5, null]",
        '[[1e999, "error", {}]]',
        f'[[{10**400}, "error", {{}}]]',
    ],
)
def test_what_cannot_be_read_is_passed_over(text: str) -> None:
    assert events_of(text) == ()


def test_what_only_a_newer_wherry_knows_is_passed_over() -> None:
    text = json.dumps([[1.0, "of-the-future", {}], [2.0, "stopped", {"odd": {"deep": 1}, "bytes_kept": 5}]])
    assert events_of(text) == (event(2.0, EventKind.STOPPED, bytes_kept=5),)


def stopped(at: int) -> Event:
    return event(float(at), EventKind.STOPPED, bytes_kept=at)


def test_a_timeline_survives_the_end_of_the_program(start_history: StartHistory, history_file: Path) -> None:
    download = a_download()
    first = start_history(history_file)
    first.open()
    first.admit([download])
    first.history.note(download.id, [stopped(1), stopped(2)])
    first.history.flush()
    first.history.note(download.id, [stopped(3)])
    assert first.history.close(10_000)
    second = start_history(history_file)
    second.open()
    second.history.note(download.id, [stopped(4)])
    second.history.load_timeline(download.id)
    timeline = second.next("timeline_loaded")
    assert timeline.id == download.id
    assert timeline.events == tuple(map(stopped, (1, 2, 3, 4)))
    assert timeline.is_whole


def test_what_was_written_survives_a_kill(start_history: StartHistory, history_file: Path) -> None:
    """P01."""
    killed = """
import os, signal
from qtapp.domain.timeline import EventKind, event
heard = Heard(Path(sys.argv[1]))
heard.open()
heard.history.note("a", [event(1.0, EventKind.STOPPED, bytes_kept=1)])
heard.history.load_timeline("a")
assert len(heard.next("timeline_loaded").events) == 1
os.kill(os.getpid(), signal.SIGKILL)
"""
    with script(killed, str(history_file)) as process:
        _, complaints = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, complaints
    heard = start_history(history_file)
    heard.open()
    heard.history.load_timeline("a")
    assert heard.next("timeline_loaded").events == (stopped(1),)


def test_of_a_download_that_nothing_is_known_of_the_timeline_is_empty(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    heard.history.load_timeline("nobody")
    timeline = heard.next("timeline_loaded")
    assert (timeline.events, timeline.is_whole) == ((), True)


def test_however_much_happens_the_row_stays_small(start_history: StartHistory, history_file: Path) -> None:
    download = a_download()
    heard = start_history(history_file)
    heard.open()
    everything = tuple(map(stopped, range(1_000)))
    for start in range(0, 1_000, 50):
        heard.history.note(download.id, everything[start : start + 50])
        heard.history.flush()
    heard.history.load_timeline(download.id)
    kept = heard.next("timeline_loaded").events
    assert kept == fold(everything)
    assert heard.history.close(10_000)
    ((text,),) = sql(history_file, "select events from timelines")
    assert len(json.loads(text)) == EVENTS_KEPT


def test_the_timeline_goes_with_its_row_and_with_no_other(
    start_history: StartHistory, history_file: Path
) -> None:
    one, other = a_download(1), a_download(2)
    heard = start_history(history_file)
    heard.open()
    heard.admit([one, other])
    for download in (one, other):
        heard.history.note(download.id, [stopped(1)])
    ticket = heard.history.remove([one.id])
    assert heard.next("recorded").ticket == ticket
    heard.history.load_timeline(one.id)
    assert heard.next("timeline_loaded").events == (stopped(1),), "off the list, an undo may bring it back"
    assert heard.history.close(10_000)
    sql(history_file, f"delete from downloads where id = '{one.id}'", "select 1")
    assert sql(history_file, "select id from timelines") == [[other.id]]


def test_what_cannot_be_written_for_now_is_told_all_the_same(
    start_history: StartHistory, history_file: Path
) -> None:
    download = a_download()
    first = start_history(history_file)
    first.open()
    first.history.note(download.id, [stopped(1)])
    first.history.flush()
    with locked(history_file, "normal"):
        first.history.note(download.id, [stopped(2)])
        first.history.load_timeline(download.id)
        assert first.next("timeline_loaded").events == (stopped(1), stopped(2))
    assert first.history.close(10_000)
    assert sql(history_file, "select json_array_length(events) from timelines") == [[2]]


def test_before_the_history_is_open_it_is_said_that_there_may_be_more(
    start_history: StartHistory, history_file: Path
) -> None:
    download = a_download()
    first = start_history(history_file)
    first.open()
    first.history.note(download.id, [stopped(1)])
    assert first.history.close(10_000)
    second = start_history(history_file)
    with locked(history_file):
        second.history.open()
        assert second.next("opened").kind == "locked"
        second.history.note(download.id, [stopped(2)])
        second.history.load_timeline(download.id)
        timeline = second.next("timeline_loaded")
        assert (timeline.events, timeline.is_whole) == ((stopped(2),), False)
    assert second.next("opened").kind == "ok"
    second.history.load_timeline(download.id)
    timeline = second.next("timeline_loaded")
    assert (timeline.events, timeline.is_whole) == ((stopped(1), stopped(2)), True)
