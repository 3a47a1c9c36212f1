"""Long waits are told once, short ones not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qtapp.cli_waits import TOLD_FROM_S, Waits
from qtapp.domain.download import State, Why
from qtapp.domain.errors import ErrorKind
from tests.ui.rows import NOW, download

BUSY = Why("host-cooling", ("dl.example.org", ErrorKind.SERVER_BUSY))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def waits() -> Waits:
    return Waits(lambda: NOW)


def test_a_host_that_is_left_alone_for_long_is_told_once_for_all_its_downloads(waits: Waits) -> None:
    first = download(1, "a.iso", State.QUEUED, why=BUSY, until=NOW + 1200)
    told = waits.news_of(first)
    assert told.startswith("dl.example.org: Host busy until ")
    assert waits.news_of(download(2, "b.iso", State.QUEUED, why=BUSY, until=NOW + 1300)) == ""
    other = replace(first.spec, url="https://other.example/x")
    assert waits.news_of(replace(first, spec=other)).startswith("other.example: ")


def test_a_long_wait_for_another_attempt_is_told_with_its_reason(waits: Waits) -> None:
    row = download(
        1, "a.iso", State.WAITING, kind=ErrorKind.CONNECTION_LOST, why=Why("retry"), until=NOW + 60
    )
    told = waits.news_of(row)
    assert told.startswith("dl.example.org: Retry in ")
    assert "·" in told


@pytest.mark.parametrize(
    "row",
    [
        download(1, state=State.QUEUED, why=BUSY, until=NOW + TOLD_FROM_S - 1),
        download(1, state=State.QUEUED, why=Why("cap-reached", (4, 4))),
        download(1, state=State.RUNNING, until=NOW + 60),
        download(1, state=State.QUEUED),
        replace(
            download(1, state=State.QUEUED, why=BUSY, until=NOW + 60),
            spec=replace(download(1).spec, url="no address"),
        ),
    ],
)
def test_what_is_over_soon_or_only_its_turn_is_no_news(waits: Waits, row: object) -> None:
    assert waits.news_of(row) == ""  # type: ignore[arg-type]
