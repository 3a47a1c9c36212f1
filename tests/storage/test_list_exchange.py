"""The list as a file, and back."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qtapp.domain.download import (
    Checksum,
    Conflict,
    Download,
    DownloadSpec,
    Priority,
    Secrets,
    State,
)
from qtapp.domain.groups import Group
from qtapp.domain.list_entry import Flaw, Flawed, ListEntry, entry_of
from qtapp.storage import list_exchange
from qtapp.storage.list_exchange import NoList, NotAListError, read_list, write_list

SPEC = DownloadSpec(
    "1" * 32,
    "https://a.example/1?token=kept",
    Path("/srv/films"),
    1_790_000_000.0,
    name="one.bin",
    checksum=Checksum("sha-256", "ab" * 32),
    checksum_from_site=True,
    conflict=Conflict.SKIP,
    queue="q1",
    headers=(("Accept-Language", "de"), ("Referer", "https://a.example/")),
    group=Group("2" * 32, "Harbour at dawn", 7.0),
    mirrors=("https://b.example/1", "https://a.example/1?token=kept"),
)
ROW = Download(
    SPEC,
    State.PAUSED,
    "one.bin",
    bytes_done=7,
    bytes_total=99,
    priority=Priority.HIGH,
    limit_bytes_per_second=5_000,
)
QUEUES = {"main": "", "q1": "Night"}


def text_of(*rows: Download, as_text: bool = False) -> str:
    target = io.StringIO()
    for _written in write_list(target, (entry_of(row, QUEUES) for row in rows), as_text=as_text):
        pass
    return target.getvalue()


def read(text: str, size: int | None = None) -> list[ListEntry | Flawed]:
    return list(read_list(io.StringIO(text), len(text) if size is None else size))


def test_all_that_is_needed_elsewhere_comes_back() -> None:
    (entry,) = read(text_of(ROW))
    assert entry == ListEntry(
        SPEC.url,
        SPEC.mirrors,
        "one.bin",
        SPEC.folder,
        "Night",
        "Harbour at dawn",
        SPEC.checksum,
        True,
        SPEC.headers,
        conflict=Conflict.SKIP,
        priority=Priority.HIGH,
        limit_bytes_per_second=5_000,
        state=State.PAUSED,
        size_bytes=99,
        added_at=1_790_000_000.0,
    )


@pytest.mark.parametrize("as_text", [False, True])
def test_a_list_of_many_is_valid_and_comes_back_whole(as_text: bool) -> None:
    rows = [replace(ROW, spec=replace(SPEC, url=f"https://a.example/{n}", mirrors=())) for n in range(300)]
    text = text_of(*rows, as_text=as_text)
    if not as_text:
        assert len(json.loads(text)) == 301
    entries = [entry for entry in read(text) if isinstance(entry, ListEntry)]
    assert [entry.url for entry in entries] == [row.spec.url for row in rows]
    assert entries == [entry for entry in read(text, 100 << 20) if isinstance(entry, ListEntry)]


def test_no_secret_is_in_either_form() -> None:
    """X10: passwords, cookies, tokens in headers and in a referrer's query."""
    secrets = Secrets((("Cookie", "canary-1"),), "canary-2", "canary-3")
    spec = replace(
        SPEC,
        secrets=secrets,
        headers=(
            ("Authorization", "canary-4"),
            ("X-Api-Key", "canary-5"),
            ("Referer", "https://u:canary-6@a.example/?k=canary-7"),
        ),
        mirrors=("https://a.example/1?token=kept", "https://u:canary-8@b.example/1"),
    )
    for as_text in (False, True):
        text = text_of(replace(ROW, spec=spec, detail="canary-9"), as_text=as_text)
        assert "canary" not in text
        assert SPEC.url in text


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (State.RUNNING, State.QUEUED),
        (State.NEEDS_YOU, State.QUEUED),
        (State.WAITING, State.QUEUED),
        (State.PAUSED, State.PAUSED),
        (State.DONE, State.DONE),
        (State.FAILED, State.FAILED),
        (State.CANCELLED, State.CANCELLED),
    ],
)
def test_what_goes_on_here_is_to_go_on_there(state: State, told: State) -> None:
    assert entry_of(replace(ROW, state=state), QUEUES).state is told


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[{"format": "wherry-list", "version": 2},\n{"url": "https://a.example/1"}]', NoList.NEWER),
        ('{"format": "wherry-settings", "version": 1, "settings": {}}', NoList.OTHER),
        ("\0\0\0\0PNG", NoList.NOT_TEXT),
        ("x" * (1 << 20), NoList.TOO_LARGE),
    ],
)
def test_a_file_that_is_no_list_is_refused_as_a_whole(text: str, why: NoList) -> None:
    with pytest.raises(NotAListError) as caught:
        read(text)
    assert caught.value.why is why


def test_a_file_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotAListError):
        read("https://a.example/1\n", 1 << 40)
    monkeypatch.setattr(list_exchange, "MOST_ENTRIES", 3)
    with pytest.raises(NotAListError):
        read("https://a.example/1\n" * 4)


@pytest.mark.parametrize(
    ("record", "flaw"),
    [
        ({"url": "file:///etc/passwd"}, Flaw.ADDRESS),
        ({"url": "https://a.example/\r\nHost: x"}, Flaw.ADDRESS),
        ({"name": "nothing else"}, Flaw.ADDRESS),
        ({"url": ["https://a.example"]}, Flaw.VALUE),
        ({"url": "https://a.example/1", "checksum": "sha-256=zz"}, Flaw.VALUE),
        ({"url": "https://a.example/1", "checksum": {"md5": 7}}, Flaw.VALUE),
        ({"url": "https://a.example/1", "limit_bytes_per_second": 10**40}, Flaw.VALUE),
        ({"url": "https://a.example/1", "limit_bytes_per_second": -1}, Flaw.VALUE),
        ({"url": "https://a.example/1", "limit_bytes_per_second": True}, Flaw.VALUE),
        ({"url": "https://a.example/1", "headers": ["A: 1"] * 60}, Flaw.VALUE),
        ({"url": "https://a.example/1", "headers": ["Accept: x\r\nHost: y"]}, Flaw.VALUE),
        ({"url": "https://a.example/1", "folder": "/tmp/\x00"}, Flaw.VALUE),
        ({"url": "https://a.example/1", "name": 7}, Flaw.VALUE),
        ({"url": "https://a.example/1", "mirrors": {}}, Flaw.VALUE),
        (7, Flaw.ENTRY),
        (None, Flaw.ENTRY),
        ([[]], Flaw.ENTRY),
    ],
)
@pytest.mark.parametrize("size", [None, 100 << 20])
def test_an_entry_that_cannot_be_right_is_left_out_and_the_others_come(
    record: Any, flaw: Flaw, size: int | None
) -> None:
    """X04, X09: whole, and line by line."""
    good = '{"url": "https://a.example/good"}'
    found = read(f"[{good},\n{json.dumps(record)},\n{good}\n]\n", size)
    assert found[1] == Flawed(2, flaw)
    assert [entry.url for entry in found if isinstance(entry, ListEntry)] == ["https://a.example/good"] * 2


def test_a_file_that_is_broken_off_gives_what_is_there() -> None:
    text = text_of(ROW, ROW, ROW)
    found = read(text[: text.rindex("{") + 30])
    assert [type(entry) for entry in found] == [ListEntry, ListEntry, Flawed]


@pytest.mark.parametrize(
    "text",
    [
        '["https://a.example/1", "https://a.example/2"]',
        """[
          {
            "link": "https://a.example/1",
            "headers": {"Accept": "x"}
          },
          {"uri": "https://a.example/2", "size": "12 MB", "state": "odd", "added": "today", "priority": 3}
        ]""",
        '{"downloads": [{"url": "https://a.example/1"}, {"url": "https://a.example/2"}]}',
        "\ufeff\nhttps://a.example/1\nhttps://a.example/2\n".removeprefix("\ufeff"),
    ],
)
def test_lists_of_other_programs_are_read_where_they_are_simple(text: str) -> None:
    found = read(text)
    assert [entry.url for entry in found if isinstance(entry, ListEntry)] == [
        "https://a.example/1",
        "https://a.example/2",
    ]


def test_what_a_file_says_of_size_and_time_is_no_reason_to_refuse() -> None:
    text = '[{"url": "https://a.example/1", "size": 1e300, "added": "9999-99-99"}]'
    (entry,) = read(text)
    assert isinstance(entry, ListEntry)
    assert (entry.size_bytes, entry.added_at) == (None, None)


def test_deep_nesting_is_no_end_of_the_program() -> None:
    assert read("[" * 200_000) == [Flawed(1, Flaw.ENTRY)]
