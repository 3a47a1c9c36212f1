"""The journal's text: what was written comes back, anything else is no journal."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Checksum, Verified
from qtapp.domain.ranges import Ranges
from qtapp.transfer.journal import FORMAT, MAGIC, Journal, Seal, decode, url_key
from qtapp.transfer.reply import Version

JOURNAL = Journal(
    id="0123456789abcdef0123456789abcdef",
    url_key=url_key("http://x/y?token=hunter2"),
    name="grüße.bin",
    version=Version('"v1"', "Mon, 06 Jan 2020 10:00:00 GMT", 100, True, Checksum("sha-256", "cd" * 32)),
    extents=Ranges.from_tuples([(0, 10), (20, 5_000_000_000)]),
    media_type="application/zip",
    bad_ranges=2,
    part_inode=77,
    tail_sha256="ab" * 32,
    seal=Seal(100, 1_700_000_000_123_456_789, Verified.DIGEST),
    fetched_again=True,
)


def wrapped(body: bytes, form: int = FORMAT, magic: str = MAGIC) -> bytes:
    return f"{magic} {form} {sha256(body).hexdigest()}\n".encode() + body + b"\n"


def fields(**changes: object) -> bytes:
    body = json.loads(JOURNAL.encode().split(b"\n")[1]) | changes
    return json.dumps(body).encode()


@given(
    name=st.text(max_size=50),
    etag=st.one_of(st.none(), st.text(max_size=50)),
    total=st.one_of(st.none(), st.integers(0, 1 << 60)),
    pairs=st.lists(st.tuples(st.integers(0, 1 << 60), st.integers(0, 1 << 60)), max_size=20),
    bad_ranges=st.integers(0, 9),
    seal=st.one_of(
        st.none(),
        st.builds(Seal, st.integers(0, 1 << 60), st.integers(0, 1 << 62), st.sampled_from(Verified)),
    ),
)
def test_what_was_written_comes_back(
    name: str,
    etag: str | None,
    total: int | None,
    pairs: list[tuple[int, int]],
    bad_ranges: int,
    seal: Seal | None,
) -> None:
    journal = replace(
        JOURNAL,
        name=name,
        version=Version(etag, None, total),
        extents=Ranges.from_tuples([(min(pair), max(pair)) for pair in pairs]),
        bad_ranges=bad_ranges,
        seal=seal,
    )
    assert decode(journal.encode()) == journal


def test_one_of_before_there_were_digests_in_it_is_still_good() -> None:
    body = json.loads(fields())
    del body["digest"], body["fetched_again"]
    older = replace(JOURNAL, version=replace(JOURNAL.version, digest=None), fetched_again=False)
    assert decode(wrapped(json.dumps(body).encode())) == older
    again = decode(JOURNAL.encode())
    assert again == JOURNAL
    assert again is not None
    assert again.version.digest == JOURNAL.version.digest


def test_neither_the_address_nor_its_secrets_are_in_it() -> None:
    assert b"hunter2" not in JOURNAL.encode()
    assert b"http" not in JOURNAL.encode()


@given(st.integers(0, len(JOURNAL.encode()) - 2))
def test_a_torn_one_is_none(length: int) -> None:
    """P07"""
    assert decode(JOURNAL.encode()[:length]) is None


@given(st.integers(0, len(JOURNAL.encode()) - 2), st.integers(1, 255))
def test_one_with_a_wrong_byte_is_none(at: int, change: int) -> None:
    """P07"""
    data = bytearray(JOURNAL.encode())
    data[at] ^= change
    assert decode(bytes(data)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        bytes(1000),
        b"\xff" * 1000,
        b"{}",
        wrapped(b"{}"),
        wrapped(b"[]"),
        wrapped(b"null"),
        wrapped(b"no json"),
        wrapped(b"\xff\xfe"),
        wrapped(b"[" * 100_000),
        wrapped(fields(), form=2),
        wrapped(fields(), magic="other"),
        wrapped(fields(extents=[[5, 3]])),
        wrapped(fields(extents=[[-5, 3]])),
        wrapped(fields(extents=[[1, 2, 3]])),
        wrapped(fields(extents="0-5")),
        wrapped(fields(extents=[["a", "b"]])),
        wrapped(fields(part_inode=None)),
        wrapped(fields(total="many")),
        wrapped(fields(total=-1)),
        wrapped(fields(etag=5)),
        wrapped(fields(digest=["sha-256", "cd" * 31])),
        wrapped(fields(digest=["sha-3", "cd" * 32])),
        wrapped(fields(digest=["sha-256", 5])),
        wrapped(fields(digest="sha-256")),
        wrapped(fields(seal=[])),
        wrapped(fields(seal=[1, 2, "surely"])),
        JOURNAL.encode() + b" " * (1 << 20),
    ],
)
def test_what_is_not_ours_is_none(data: bytes) -> None:
    """P07"""
    assert decode(data) is None


@pytest.mark.parametrize(
    ("version", "extents", "can"),
    [
        (Version('"v"', None, 100), [(0, 10)], True),
        (Version('"v"', None, None), [(0, 10)], True),
        (Version('"v"', None, 100), [], False),
        (Version('W/"v"', None, 100), [(0, 10)], True),
        (Version(None, None, 100), [(0, 99)], True),
        (Version(None, None, 100), [(0, 100)], True),
        (Version(None, None, 100), [(0, 50), (60, 110)], False),
        (Version(None, None, 0), [], True),
        (Version(None, None, None), [(0, 100)], False),
    ],
)
def test_what_can_be_gone_on_with(version: Version, extents: list[tuple[int, int]], can: bool) -> None:
    journal = replace(JOURNAL, version=version, extents=Ranges.from_tuples(extents), seal=None)
    assert journal.can_be_continued is can


def test_a_sealed_file_is_whole_though_nobody_told_its_size() -> None:
    journal = replace(JOURNAL, version=Version(None, None, None), extents=Ranges().add(0, 100))
    assert (journal.total, journal.can_be_continued) == (100, True)
    assert replace(journal, seal=None).can_be_continued is False
