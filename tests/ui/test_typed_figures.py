"""Speeds that are typed: whatever the window shows can be typed back, in every language that it speaks."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
import translations
from PySide6.QtCore import QLocale, QTranslator

from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.settings import LANGUAGES
from qtapp.domain.units import SizeUnits
from qtapp.ui import settings_words
from qtapp.ui.figures import show_sizes_in, speed_text
from qtapp.ui.limit_choices import presets
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.typed_figures import read_speed, with_own_speeds, written_speed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NO_BREAK = "\u00a0"
SPEEDS = sorted(
    {LEAST_LIMIT, LARGEST_LIMIT, 1000, 1023, 1024, 999_499, 1_048_575, 1_234_567, 123_456_789_012}
    | {step * 1000**power for power in range(1, 4) for step in (1, 9, 10, 99, 100, 500, 999)}
    | {step * 1024**power for power in range(1, 4) for step in (1, 9, 10, 99, 100, 500, 1000, 1023)}
)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    for language in translations.LANGUAGES:
        shutil.copy(translations.FOLDER / f"wherry_{language}.ts", folder)
    translations.compile_all(translations.find_lrelease(), folder)
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication, compiled: Path) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(f"wherry_{request.param}", str(compiled))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture(params=SizeUnits)
def units(request: pytest.FixtureRequest) -> Iterator[SizeUnits]:
    show_sizes_in(request.param)
    yield request.param
    show_sizes_in(SizeUnits.DECIMAL)


def test_every_speed_that_is_shown_can_be_typed_back(language: str, units: SizeUnits) -> None:
    for speed in (*SPEEDS, *presets()):
        shown = speed_text(speed)
        # one decimal of two digits at least
        assert read_speed(shown) == pytest.approx(speed, rel=0.05), (language, shown)
        assert speed_text(read_speed(shown)) == shown


def test_what_a_field_holds_is_read_as_the_very_same(language: str, units: SizeUnits) -> None:
    for speed in (*SPEEDS, *presets()):
        assert read_speed(written_speed(speed)) == speed, (language, written_speed(speed))


def test_the_plain_units_are_taken_in_every_language(language: str) -> None:
    for text, speed in (
        ("500 kB/s", 500_000),
        ("2 MiB/s", 2 << 20),
        ("1,5 MB/s", 1_500_000),
        ("1.5 MB", 1_500_000),
        ("1.234,5 kB/s", 1_234_500),
        ("1,234.5 kB/s", 1_234_500),
        ("12", 12),
    ):
        assert read_speed(text) == speed, (language, text)


@pytest.mark.parametrize(
    ("language", "text", "speed"),
    [
        ("ru", "1,5 \u041c\u0411/\u0441", 1_500_000),
        ("ru", "500\u043a\u0431", 500_000),
        ("ru", "1 500 \u043a\u0411 / \u0441", 1_500_000),
        ("fr", "2,5 Mo/s", 2_500_000),
        ("fr", "1\u202f500 Kio/s", 1500 << 10),
        ("de", "1.500 kB/s", 1_500_000),
        ("ar", "\u0661\u066b\u0665 \u0645.\u0628/\u062b", 1_500_000),
        ("ar", "\u2067\u0661\u0662 \u0643\u064a\u0644\u0648\u0628\u0627\u064a\u062a\u2069", 12_000),
        ("ja", "870 \u30d0\u30a4\u30c8/s", 870),
    ],
    indirect=["language"],
)
def test_the_words_and_digits_of_a_language_are_its_own(language: str, text: str, speed: int) -> None:
    assert read_speed(text) == speed


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    "text",
    ["", "fast", "-1 KB/s", "1.2.3 kB", "1,00,000", "5 Mbit/s", "2 MB/min", "MB", "1 2 kB", "9" * 20 + "P"],
)
def test_what_is_no_speed_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a speed|too large"):
        read_speed(text)


def test_examples_are_speeds_as_the_window_writes_them(language: str) -> None:
    words = with_own_speeds("500 kB/s, 2\u00a0MiB/s.")
    assert words.startswith(f"{speed_text(500_000).replace(NO_BREAK, ' ')}, ")
    number, _, unit = words.partition(", ")[2].rstrip(".").partition("\u00a0")
    assert number == QLocale().toString(2)
    assert read_speed(f"{number} {unit}") == 2 << 20
    if language == "en":
        assert words == "500 kB/s, 2\u00a0MiB/s."
    if language == "ar":
        assert "5" not in words


def test_no_example_in_arabic_has_european_figures(compiled: Path, qapp: QApplication) -> None:
    before, translator = QLocale(), QTranslator()
    QLocale.setDefault(QLocale("ar"))
    assert translator.load("wherry_ar", str(compiled))
    qapp.installTranslator(translator)
    for words in (settings_words.sentence("limit_bytes_per_second"), not_a_speed_text()):
        assert not re.search("[0-9]", words), words
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
