"""Requests survive their way over the wire, and nothing else is taken for one."""

from __future__ import annotations

import math
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import (
    Checksum,
    Conflict,
    Download,
    DownloadSpec,
    Priority,
    Secrets,
    State,
    Verified,
    Why,
)
from qtapp.domain.errors import ErrorKind
from qtapp.domain.groups import Group
from qtapp.domain.links import Link
from qtapp.domain.metalink import ListedFile
from qtapp.domain.selection import Selection
from qtapp.services.control_requests import (
    Add,
    Deed,
    Do,
    Limit,
    Open,
    Quit,
    Request,
    Save,
    Tell,
    TellLimits,
    fields_for,
    request_from,
)
from qtapp.services.control_rows import row_fields, row_from
from qtapp.services.control_wire import Refusal, fields_of, line_of

SELECTED = Selection(
    ("abcd", "0" * 32), (State.RUNNING,), ("host.example", "*.example.org"), ("Öl", "b"), ("Häfen",)
)
EVERYTHING = Add(
    (
        Link("http://host.example/a", "me", "secret"),
        Link("http://host.example/b"),
        ListedFile(
            "http://host.example/c",
            name="näme.bin",
            checksum=Checksum("md5", "b" * 32),
            mirrors=("http://host.example/c", "http://other.example/c"),
        ),
    ),
    Path("/tmp/\udcff"),
    "näme",
    Conflict.SKIP,
    Checksum("sha-1", "a" * 40),
    checksum_from_site=True,
    bytes_per_second=5_000,
    is_again=True,
    queue="Näght",
    group=Group("1" * 32, "Häfen", 7.5),
    joins_group=True,
    secrets=Secrets((("A", "b"),), "user", "word"),
)


@pytest.mark.parametrize(
    "request_",
    [
        Open(),
        Open((Link("http://host.example/a", "me"),), (Path("/a b/c.txt"),), is_shown=False, token="t"),
        Open(asked=(Link("http://host.example/a"),)),
        Add((Link("http://host.example/a"),)),
        EVERYTHING,
        Tell(SELECTED, is_watching=True),
        *(Do(deed, SELECTED) for deed in Deed),
        Limit(None),
        Limit(5_000, Selection()),
        TellLimits(),
        TellLimits(SELECTED),
        Save(),
        Quit(),
    ],
    ids=lambda request: type(request).__name__,
)
def test_a_request_is_the_same_at_the_other_end(request_: Request) -> None:
    assert request_from(fields_of(line_of(fields_for(request_)))) == request_


def test_secrets_go_along_and_are_in_no_repr() -> None:
    """X10."""
    there = request_from(fields_for(EVERYTHING))
    assert isinstance(there, Add)
    assert there.secrets.password == "word"
    assert there.links[0].password == "secret"
    assert "secret" not in repr(there)
    assert "word" not in repr(there)


SCALARS = st.sampled_from(
    [None, True, 0, -1, 1 << 70, 0.5, "", "abcd", "\0", "\ud800", "http://host.example/"]
)
ANYTHING = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.sampled_from(["url", "x"]), SCALARS)
NESTED = ANYTHING | st.lists(ANYTHING, max_size=2)
WORDS = ("open", "add", "list", "pause", "limit", "save", "quit")
NAMES = (
    "links",
    "files",
    "ids",
    "states",
    "hosts",
    "texts",
    "groups",
    "group",
    "joins_group",
    "selection",
    "most",
    "checksum",
    "headers",
    "user",
)


@given(st.sampled_from(WORDS), st.dictionaries(st.sampled_from(NAMES), NESTED, max_size=3))
def test_whatever_comes_is_a_request_or_is_refused(word: str, fields: dict[str, object]) -> None:
    with suppress(Refusal):
        request = request_from({"wherry": 1, "do": word, **fields})
        assert request_from(fields_for(request)) == request


@pytest.mark.parametrize(
    "group",
    [
        {},
        "Harbour",
        {"id": "1" * 32, "name": " \n", "added_at": 1.0},
        {"id": "../x", "name": "Harbour", "added_at": 1.0},
        {"id": "1" * 32, "name": "Harbour", "added_at": float("inf")},
        {"id": "1" * 32, "name": "Harbour", "added_at": "soon"},
        {"id": "1" * 32, "name": "Harbour", "added_at": True},
        {"id": "1" * 32, "name": "Harbour", "added_at": 10**400},
    ],
)
def test_what_is_no_group_is_refused(group: object) -> None:
    with pytest.raises(Refusal) as refused:
        request_from({"wherry": 1, "do": "add", "group": group})
    assert "'group'" in refused.value.message


@pytest.mark.parametrize(
    "listed",
    [
        {},
        [{}],
        [{}, {"name": "a/b"}],
        [{}, {"name": 7}],
        [{}, {"checksum": ["sha-256", "zz"]}],
        [{}, {"mirrors": 7}],
        [{}, 7],
    ],
)
def test_what_no_list_says_of_links_is_refused(listed: object) -> None:
    """X16."""
    links = (Link("http://host.example/a"), ListedFile("http://host.example/b", name="b"))
    fields = {**fields_for(Add(links)), "listed": listed}
    with pytest.raises(Refusal):
        request_from(fields)


def test_links_without_more_are_understood_by_an_older_wherry() -> None:
    """What it does not know it refuses, and would fetch without the checksum else."""
    assert "listed" not in fields_for(Add((Link("http://host.example/a"),)))


def test_who_asks_for_no_group_is_understood_by_an_older_wherry() -> None:
    assert not {"group", "joins_group", "groups"} & fields_for(Add(())).keys()
    assert "groups" not in fields_for(Tell(Selection(texts=("a",))))


def test_a_row_is_the_same_at_the_other_end_but_for_its_secrets() -> None:
    row = Download(
        DownloadSpec(
            "0" * 32, "http://host.example/a", Path("/tmp"), 7.0, queue="0123abcd", group=Group("1", "a", 6.0)
        ),
        State.WAITING,
        "a",
        bytes_done=5,
        bytes_total=10,
        bytes_per_second=2.5,
        seconds_left=2.0,
        connections=3,
        path=Path("/tmp/a"),
        verified=Verified.DIGEST,
        kind=ErrorKind.SERVER_BUSY,
        detail="503",
        why=Why("host-busy", ("host.example", 2, 2)),
        until=9.0,
        attempts=2,
        finished_at=8.0,
        limit_bytes_per_second=5_000,
        priority=Priority.HIGH,
    )
    assert row_from(fields_of(line_of(row_fields(row)))) == row


def test_words_of_a_newer_wherry_read_as_nothing_that_goes_on() -> None:
    row = Download(DownloadSpec("0" * 32, "http://host.example/a", Path("/tmp"), 7.0), State.RUNNING, "a")
    there = row_from({**row_fields(row), "state": "dreaming", "kind": "too-sleepy", "verified": "felt"})
    assert (there.state, there.kind, there.verified) == (State.PAUSED, None, Verified.NONE)
    assert not math.isnan(there.spec.added_at)
