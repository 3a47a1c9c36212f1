"""The words of the program, and Qt Linguist's files of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import translations

from qtapp.domain.settings import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[1]
FIGURE = re.compile(r"\{\w+\}|%L?n|%\d")


@pytest.fixture(scope="module")
def texts() -> Mapping[translations.Key, translations.Text]:
    """Those of the program. No constant: each process of the tests loads this module, and one needs them."""
    return translations.find_texts(ROOT / "qtapp")


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


def test_each_language_that_can_be_chosen_has_its_file() -> None:
    assert set(LANGUAGES) == {"en", *translations.LANGUAGES}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_files_hold_the_texts_of_the_program_and_no_others(
    language: str, texts: Mapping[translations.Key, translations.Text]
) -> None:
    """`packaging/dev.py translations` mends it."""
    held = translations.keys_in(translations.FOLDER / f"wherry_{language}.ts")
    assert held == set(texts)


def test_the_programs_own_file_holds_its_texts_with_a_number_as_they_stand(
    texts: Mapping[translations.Key, translations.Text],
) -> None:
    """`packaging/dev.py translations` mends it. Without it there are no separators in English numbers."""
    held = translations.read(translations.FOLDER / f"wherry_{translations.SOURCE}.ts")
    assert held == {key: (key[1], key[1]) for key, text in texts.items() if text.has_number}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_in_english(
    language: str, texts: Mapping[translations.Key, translations.Text]
) -> None:
    known = translations.read(translations.FOLDER / f"wherry_{language}.ts")
    assert [key for key in texts if key not in known] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_has_the_figures_of_its_text_and_no_others(language: str) -> None:
    """A figure may be left out of the form for one."""
    for key, forms in translations.read(translations.FOLDER / f"wherry_{language}.ts").items():
        wanted = set(FIGURE.findall(key[1]))
        for form in forms:
            found = set(FIGURE.findall(form))
            assert found <= wanted, (key, form)
            assert found == wanted or (len(forms) > 1 and wanted - found <= {"%n", "%Ln"}), (key, form)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_keeps_the_mnemonic_and_the_edges_of_its_text(language: str) -> None:
    """An "&" where there is one, and the blanks and dots that others are put behind."""
    for key, forms in translations.read(translations.FOLDER / f"wherry_{language}.ts").items():
        for form in forms:
            assert _mnemonics(form) == _mnemonics(key[1]), (key, form)
            assert (form[0].isspace(), form[-1].isspace()) == (key[1][0].isspace(), key[1][-1].isspace()), key
            assert form.endswith("…") == key[1].endswith("…"), (key, form)


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?!&|\s)", text.replace("&&", "")))
