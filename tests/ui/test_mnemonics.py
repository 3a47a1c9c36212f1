"""Labels are read out, searched and listed without the letters that reach them."""

from __future__ import annotations

import pytest

from qtapp.ui.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("&History", "History"),
        ("Move to Tra&sh", "Move to Trash"),
        ("履歴(&H)", "履歴"),
        ("开放(&O)…", "开放…"),
        ("Save && &Open", "Save & Open"),
        ("Copy (all)", "Copy (all)"),
        ("R&&D (&&)", "R&D (&)"),
        ("at the end &", "at the end &"),
        ("", ""),
    ],
)
def test_the_words_alone_are_left(label: str, expected: str) -> None:
    assert without_mnemonic(label) == expected
