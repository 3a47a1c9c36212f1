"""The history asked which addresses were fetched before and have their files still."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Download, State
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_forgetting import ForgetBefore
from qtapp.storage.history_past import files_of
from tests.storage.histories import locked
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.conftest import StartHistory
    from tests.storage.histories import Heard

NEVER = float("inf")
PROFILE = "history.db"


def opened(start_history: StartHistory, folder: Path) -> Heard:
    heard = start_history(folder / PROFILE)
    heard.open()
    return heard


def close(heard: Heard) -> None:
    assert heard.history.close(10_000)


def done(folder: Path, number: int, name: str, **values: object) -> Download:
    path = folder / name
    path.write_bytes(b"x")
    return replace(
        download(number, "a", State.DONE, path=path, finished_at=1_000.0 + number),
        **values,  # type: ignore[arg-type]
    )


def test_what_has_its_file_is_found_also_off_the_list(start_history: StartHistory, tmp_path: Path) -> None:
    listed, removed = done(tmp_path, 1, "listed"), done(tmp_path, 2, "removed")
    gone = done(tmp_path, 3, "gone")
    in_vain = done(tmp_path, 4, "in-vain", state=State.CANCELLED)
    assert gone.path is not None
    gone.path.unlink()
    heard = opened(start_history, tmp_path)
    heard.admit([listed, removed, gone, in_vain])
    heard.history.remove([removed.id])
    close(heard)
    file = tmp_path / PROFILE
    urls = [row.spec.url for row in (listed, removed, gone, in_vain)]
    found = files_of(file, [*urls, "https://dl.example.org/other"], NEVER)
    assert {url: row.path for url, row in found.items()} == {
        listed.spec.url: listed.path,
        removed.spec.url: removed.path,
    }


def test_of_one_address_the_newest_file_that_is_there_is_given(
    start_history: StartHistory, tmp_path: Path
) -> None:
    rows = [done(tmp_path, number, str(number)) for number in (1, 2, 3)]
    rows = [replace(row, spec=replace(row.spec, url=rows[0].spec.url)) for row in rows]
    assert rows[2].path is not None
    rows[2].path.unlink()
    heard = opened(start_history, tmp_path)
    heard.admit([rows[1], rows[0], rows[2]])
    close(heard)
    (found,) = files_of(tmp_path / PROFILE, [rows[0].spec.url], NEVER).values()
    assert found.path == rows[1].path


def test_another_spelling_of_the_address_is_the_same(start_history: StartHistory, tmp_path: Path) -> None:
    heard = opened(start_history, tmp_path)
    row = done(tmp_path, 1, "file")
    heard.admit([row])
    close(heard)
    assert list(files_of(tmp_path / PROFILE, ["https://dl.example.org/x/../1/%61"], NEVER)) == [row.spec.url]


def test_what_was_forgotten_is_not_known(start_history: StartHistory, tmp_path: Path) -> None:
    heard = opened(start_history, tmp_path)
    old, new = done(tmp_path, 1, "old"), done(tmp_path, 2, "new")
    heard.admit([old, new])
    heard.history.change(ForgetBefore(1_001.5, 2_000.0))
    heard.next("changed")
    close(heard)
    assert list(files_of(tmp_path / PROFILE, [old.spec.url, new.spec.url], NEVER)) == [new.spec.url]


def test_past_its_time_it_looks_at_nothing_more(start_history: StartHistory, tmp_path: Path) -> None:
    heard = opened(start_history, tmp_path)
    rows = [done(tmp_path, number, str(number)) for number in range(1_200)]
    heard.admit([*rows])
    close(heard)
    urls = [row.spec.url for row in rows]
    assert len(files_of(tmp_path / PROFILE, urls, NEVER)) == 1_200
    ticks = iter(range(10_000))
    assert 0 < len(files_of(tmp_path / PROFILE, urls, 700.0, clock=lambda: float(next(ticks)))) <= 700
    assert files_of(tmp_path / PROFILE, urls, time.monotonic() - 1) == {}


def test_one_that_another_program_holds_is_not_waited_for(
    start_history: StartHistory, tmp_path: Path
) -> None:
    heard = opened(start_history, tmp_path)
    row = done(tmp_path, 1, "file")
    heard.admit([row])
    close(heard)
    with locked(tmp_path / PROFILE), pytest.raises(HistoryError) as refused:
        files_of(tmp_path / PROFILE, [row.spec.url], NEVER)
    assert refused.value.is_locked
    assert list(files_of(tmp_path / PROFILE, [row.spec.url], NEVER)) == [row.spec.url]


def test_a_history_that_is_not_there_says_so_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(HistoryError):
        files_of(tmp_path / "history.db", ["https://dl.example.org/1/a"], NEVER)
    assert list(tmp_path.iterdir()) == []
