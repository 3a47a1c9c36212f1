"""What a command makes of the answer of the program that runs."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, cast

import pytest

from qtapp.cli_control import _answer
from qtapp.cli_control_output import JsonRows, PlainRows
from qtapp.domain.selection import Selection
from qtapp.services.control_requests import Deed, Do, Limit, Tell, TellLimits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

    from qtapp.services.control_client import Line
    from qtapp.services.control_requests import Request


class Answering:
    """A line whose other end says what a test has it say."""

    def __init__(self, *answer: dict[str, Any]) -> None:
        self._answer = answer

    def ask(self, _request: Request, _within_s: float | None) -> Iterator[dict[str, Any]]:
        yield from self._answer


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (Tell(), {"end": "ok", "count": 0, "is_whole": False}),
        (Tell(is_watching=True), {"row": "all", "is_whole": False}),
    ],
)
def test_a_list_that_could_not_be_read_completely_is_told_of(
    qapp: QCoreApplication, capsys: pytest.CaptureFixture[str], request_: Tell, answer: dict[str, Any]
) -> None:
    """P09: to a script by an event, and by the exit status."""
    line = cast("Line", Answering(answer))
    for rows in (JsonRows(sys.stdout), PlainRows(sys.stdout, sys.stderr)):
        assert _answer(line, request_, rows) is False
    said = capsys.readouterr()
    assert json.loads(said.out.splitlines()[0]) == {"event": "incomplete"}
    assert [each.startswith("wherry: The list of downloads could not be") for each in said.err.splitlines()]
    assert len(said.err.splitlines()) == 2


CHOSEN = Selection(texts=("no such thing",))


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (Tell(), "There are no downloads on the list."),
        (Tell(CHOSEN), "There is no such download on the list."),
        (Do(Deed.PAUSE, CHOSEN), "There is no such download on the list."),
        (Limit(None, CHOSEN), "There is no such download on the list."),
        (TellLimits(Selection()), "There are no downloads on the list."),
        (Limit(None), None),
        (TellLimits(), None),
    ],
)
def test_who_means_nothing_that_is_there_is_told_so(
    qapp: QCoreApplication, capsys: pytest.CaptureFixture[str], request_: Request, said: str | None
) -> None:
    """Silence would be taken for done; a script has the rows that came."""
    line = cast("Line", Answering({"end": "ok", "count": 0}))
    for rows in (PlainRows(sys.stdout, sys.stderr), JsonRows(sys.stdout)):
        assert _answer(line, request_, rows) is True
    assert capsys.readouterr() == ("", "" if said is None else f"wherry: {said}\n")


def test_rows_that_came_need_no_word(qapp: QCoreApplication, capsys: pytest.CaptureFixture[str]) -> None:
    line = cast("Line", Answering({"end": "ok", "count": 2}))
    assert _answer(line, Tell(), PlainRows(sys.stdout, sys.stderr)) is True
    assert capsys.readouterr() == ("", "")
