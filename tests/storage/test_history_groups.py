"""The group of a download in its row."""

from __future__ import annotations

import pytest

from qtapp.domain.groups import Group
from qtapp.storage.history_groups import group_from, group_text

HARBOUR = Group("1" * 32, "Harbour \u2603 at dawn", 5.5)


def test_a_group_is_the_same_when_it_is_read() -> None:
    text = group_text(HARBOUR)
    assert text is not None
    assert text.isascii()
    assert group_from(text) == HARBOUR
    assert group_text(None) is None
    assert group_from(None) is None


def test_rows_of_one_group_share_one_value() -> None:
    text = group_text(HARBOUR)
    assert group_from(text) is group_from(f"{text}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        7,
        b"x",
        '{"id":"","name":"a","added_at":1}',
        '{"id":"1","name":" \\n","added_at":1}',
        '{"id":"1","name":"a","added_at":NaN}',
        '{"id":"1","name":"a","added_at":"1"}',
        '{"id":1,"name":"a","added_at":1}',
        f'{{"id":"1","name":"a","added_at":{10**400}}}',
    ],
)
def test_what_makes_no_sense_is_no_group(text: object) -> None:
    assert group_from(text) is None


def test_what_a_newer_version_adds_to_it_is_passed_over() -> None:
    assert group_from('{"id":"1","name":"a","added_at":1,"colour":"red"}') == Group("1", "a", 1.0)
