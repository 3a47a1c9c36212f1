"""The file of the links that are being looked over."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from qtapp.domain.download import (
    AtFirst,
    Checksum,
    Conflict,
    DownloadSpec,
    Priority,
    Secrets,
    new_download_id,
)
from qtapp.domain.groups import Group
from qtapp.domain.looked_over import LookedOver, LookedOverLink
from qtapp.storage.looked_over_store import load, save


def spec(number: int, **fields: object) -> DownloadSpec:
    made = DownloadSpec(new_download_id(), f"https://a.example/{number}.zip", Path("/tmp/d"), 1_000.0)
    return replace(made, **fields)  # type: ignore[arg-type]


FULL = spec(
    2,
    name="a \ud800 name.zip",
    checksum=Checksum("sha-256", "ab" * 32),
    conflict=Conflict.SKIP,
    queue="films",
    headers=(("Accept-Language", "de"),),
    group=Group("1" * 32, "Harbour at dawn", 7.0),
    mirrors=("https://a.example/2.zip", "https://b.example/2.zip"),
    checksum_from_site=True,
    listed_bytes=78,
    expected_bytes=77,
    at_first=AtFirst(Priority.LOW, 5_000, is_paused=True),
)
LOOKED_OVER = LookedOver(
    (LookedOverLink(spec(1), is_by_hand=True), LookedOverLink(FULL, is_ticked=False, typed="by hand.zip")),
    Path("/srv/films"),
    "films",
    "{number} {name}",
    group_name="Harbour",
    keeps_folder=True,
    keeps_queue=True,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "looked-over.jsonl"


def without_ids(looked_over: LookedOver | None) -> LookedOver:
    assert looked_over is not None
    links = (replace(link, spec=replace(link.spec, id="")) for link in looked_over.links)
    return replace(looked_over, links=tuple(links))


def test_what_is_saved_comes_back_under_new_ids(file: Path) -> None:
    save(file, LOOKED_OVER)
    again = load(file)
    assert without_ids(again) == without_ids(LOOKED_OVER)
    assert again is not None
    last = again.links[1].spec
    assert (last.expected_bytes, last.at_first) == (FULL.expected_bytes, FULL.at_first)
    assert {link.spec.id for link in again.links}.isdisjoint(link.spec.id for link in LOOKED_OVER.links)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_secret_is_in_the_file_only_that_there_was_one(file: Path) -> None:
    """X10."""
    secrets = Secrets((("Cookie", "canary-1"), ("X-Api-Key", "canary-2")), "canary-3", "canary-4")
    secret = spec(3, secrets=secrets, headers=(("Authorization", "canary-5"), ("DNT", "1")))
    save(file, replace(LOOKED_OVER, links=(LookedOverLink(secret),)))
    assert b"canary" not in file.read_bytes()
    again = load(file)
    assert again is not None
    assert again.lacks_secrets
    assert again.links[0].spec.headers == (("DNT", "1"),)
    save(file, again)
    still = load(file)
    assert still is not None
    assert still.lacks_secrets


def test_nothing_is_no_file(file: Path) -> None:
    save(file, LOOKED_OVER)
    save(file, None)
    save(file, None)
    assert list(file.parent.iterdir()) == []
    assert load(file) is None


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"[]\n", b'{"version": 99}\n', b"{" * 100_000])
def test_a_file_that_is_none_is_put_aside(file: Path, content: bytes) -> None:
    """P07."""
    file.write_bytes(content)
    assert load(file) is None
    (kept,) = file.parent.iterdir()
    assert "corrupt" in kept.name
    assert kept.read_bytes() == content


@pytest.mark.parametrize(
    "line", [b"{}", b"nonsense", b'{"url": "file:///etc/passwd"}', b"[1]", b'{"url": 7}', b"\xff"]
)
def test_a_link_that_is_none_is_left_out_and_the_others_come(file: Path, line: bytes) -> None:
    """X04."""
    save(file, LOOKED_OVER)
    head, first, second = file.read_bytes().splitlines()
    file.write_bytes(b"\n".join((head, first, line, second, b"")))
    assert without_ids(load(file)) == without_ids(LOOKED_OVER)


def test_what_cannot_be_written_leaves_what_was_there(file: Path) -> None:
    """D12."""
    save(file, LOOKED_OVER)
    broken = replace(LOOKED_OVER, template=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        save(file, broken)
    assert without_ids(load(file)) == without_ids(LOOKED_OVER)
    assert list(file.parent.iterdir()) == [file]
    assert json.loads(file.read_bytes().splitlines()[0])["version"] == 1
