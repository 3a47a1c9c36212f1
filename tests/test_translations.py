"""The words of the program, and Qt Linguist's files of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import translations

ROOT = Path(__file__).resolve().parents[1]


def test_words_that_are_put_together_first_are_refused(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text("def f(text):\n    return translate('Messages', text)\n")
    with pytest.raises(translations.UnmarkedError, match=r"words\.py:2: not plain texts"):
        translations.find_texts(tmp_path)


def test_what_is_translated_outlives_an_update_and_what_is_gone_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("translate('Messages', 'Pause')\ntranslate('Messages', 'Old')\n")
    translations.update("de", translations.find_texts(tmp_path), tmp_path)
    file = tmp_path / "wherry_de.ts"
    text = file.read_text().replace('<translation type="unfinished" />', "<translation>Wort</translation>")
    file.write_text(text)
    (tmp_path / "a.py").write_text("translate('Messages', 'Pause')\ntranslate('Messages', 'New')\n")
    assert translations.update("de", translations.find_texts(tmp_path), tmp_path) == 1
    assert translations.read(file) == {("Messages", "Pause", ""): ("Wort",)}


def test_nothing_is_said_to_people_in_words_that_cannot_be_translated() -> None:
    assert translations.find_unmarked(ROOT / "qtapp" / "ui") == []


def test_words_that_are_not_marked_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'label.setText("Paused")\nlabel.setText("·")\nbox = QLabel("Name", self)\n'
    )
    assert translations.find_unmarked(tmp_path) == ['a.py:1: "Paused"', 'a.py:3: "Name"']


def test_the_command_tells_what_is_missing(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--wrong"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    assert "--compile" in told.stdout
