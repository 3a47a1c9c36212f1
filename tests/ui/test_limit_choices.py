"""The entries of a menu of speed limits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from qtapp.ui.limit_choices import LimitChoices, presets

pytestmark = pytest.mark.usefixtures("qapp", "british")


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def choices(owner: QObject) -> LimitChoices:
    return LimitChoices(owner)


def checked(choices: LimitChoices) -> list[str]:
    return [action.text().replace("&", "") for action in choices.actions() if action.isChecked()]


def texts(choices: LimitChoices) -> list[str]:
    entries = choices.actions_in_order()
    return ["-" if entry is None else entry.text().replace("&", "") for entry in entries if _is_seen(entry)]


def _is_seen(entry: object) -> bool:
    return entry is None or bool(entry.isVisible())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        ({None}, ["No Limit"]),
        ({1_000_000}, ["1.0 MB/s"]),
        ({123_456}, ["123 kB/s"]),
        ({None, 1_000_000}, []),
        ({5_000, 6_000}, []),
        (set(), []),
    ],
)
def test_the_one_limit_that_there_is_is_checked(
    choices: LimitChoices, limits: set[int | None], shown: list[str]
) -> None:
    choices.show_limits({777_000})
    choices.show_limits(limits)
    assert checked(choices) == shown


def test_a_limit_that_is_none_of_the_usual_has_an_entry_while_it_holds(choices: LimitChoices) -> None:
    usual = texts(choices)
    assert usual[0] == "No Limit"
    assert usual[-2:] == ["-", "Custom…"]
    choices.show_limits({777_000})
    assert [text for text in texts(choices) if text not in usual] == ["777 kB/s"]
    choices.show_limits({presets()[0]})
    assert texts(choices) == usual


def test_what_is_chosen_is_told_and_shown_once_it_holds(choices: LimitChoices) -> None:
    heard: list[int | None] = []
    choices.chosen.connect(heard.append)
    choices.show_limits({1_000_000})
    for entry in choices.actions():
        if entry.data() in (presets()[0], 1_000_000) and entry.isVisible():
            entry.trigger()
    choices.actions()[0].trigger()
    assert heard == [presets()[0], 1_000_000, None]
    assert checked(choices) == ["1.0 MB/s"]
