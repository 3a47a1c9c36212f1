"""What the disk knows of a download that rests: read aside, once, and nothing of another's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.closeup import ServerSaid
from qtapp.domain.download import State
from qtapp.domain.ranges import Ranges
from qtapp.transfer.journal import Journal, journal_path, url_key
from qtapp.transfer.part_names import part_path
from qtapp.transfer.reply import Version
from qtapp.ui.kept_parts import Kept, KeptParts, read_kept
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download

EXTENTS = ((0, 20 * MB), (50 * MB, 60 * MB))
SAID = ServerSaid("dl.example.org", "video/webm", '"5f"', None, '"5f"', True)


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1, "test-errand") as pool:
        yield pool


def row(folder: Path, number: int = 1) -> Download:
    plain = download(number, "a.webm", State.PAUSED, bytes_done=30 * MB, bytes_total=100 * MB, attempts=2)
    return replace(plain, spec=replace(plain.spec, folder=folder))


def keep(of: Download) -> None:
    """As the engine leaves it when a download is paused."""
    journal = Journal(
        id=of.id,
        url_key=url_key(of.spec.url),
        name=of.name,
        version=Version('"5f"', None, 100 * MB),
        extents=Ranges.from_tuples(EXTENTS),
        media_type="video/webm",
    )
    part = part_path(of.spec.folder, of.name, of.id)
    part.write_bytes(b"x")
    journal_path(part).write_bytes(journal.encode())


def test_the_parts_and_the_version_are_read_from_the_journal(tmp_path: Path) -> None:
    paused = row(tmp_path)
    keep(paused)
    assert read_kept(paused) == Kept(paused.id, 2, EXTENTS, SAID)


def test_what_cannot_be_read_is_nothing(tmp_path: Path) -> None:
    paused = row(tmp_path)
    assert read_kept(paused) == Kept(paused.id, 2)
    keep(paused)
    path = journal_path(part_path(tmp_path, paused.name, paused.id))
    path.write_bytes(b"damaged")
    assert read_kept(paused) == Kept(paused.id, 2)
    path.unlink()
    path.mkdir()
    assert read_kept(paused) == Kept(paused.id, 2)
    assert read_kept(row(tmp_path / "gone")) == Kept(paused.id, 2)


def test_a_download_that_rests_is_filled_once_the_disk_has_answered(
    tmp_path: Path, executor: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    paused = row(tmp_path)
    keep(paused)
    parts = KeptParts(executor)
    with qtbot.waitSignal(parts.found):
        assert parts.fill(paused) == paused
    filled = parts.fill(paused)
    assert (filled.extents, filled.server) == (EXTENTS, SAID)
    assert not parts._reading.is_under_way


def test_what_is_known_better_is_kept(tmp_path: Path, executor: ThreadPoolExecutor, qtbot: QtBot) -> None:
    paused = row(tmp_path)
    keep(paused)
    parts = KeptParts(executor)
    with qtbot.waitSignal(parts.found):
        parts.fill(paused)
    known = replace(paused, server=ServerSaid("cdn.example.org"))
    assert parts.fill(known).server == ServerSaid("cdn.example.org")
    assert parts.fill(known).extents == EXTENTS


@pytest.mark.parametrize(
    "values",
    [
        {"state": State.RUNNING},
        {"attempts": 0},
        {"bytes_done": 0},
        {"extents": EXTENTS, "server": SAID},
    ],
)
def test_the_disk_is_not_asked_for_what_it_has_not_or_is_known(
    tmp_path: Path, executor: ThreadPoolExecutor, qapp: object, values: dict[str, object]
) -> None:
    paused = replace(row(tmp_path), **values)  # type: ignore[arg-type]
    parts = KeptParts(executor)
    assert parts.fill(paused) is paused
    assert not parts._reading.is_under_way


def test_one_disk_that_does_not_answer_is_asked_once(
    tmp_path: Path, executor: ThreadPoolExecutor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = row(tmp_path, 1), row(tmp_path, 2)
    keep(second)
    parts = KeptParts(executor)
    with qtbot.waitSignal(parts.found):
        parts.fill(first)
        parts.fill(second)
        assert parts._reading._under_way == 1
    assert parts.fill(first) == first
    with qtbot.waitSignal(parts.found):
        parts.fill(second)
    assert parts.fill(second).extents == EXTENTS
