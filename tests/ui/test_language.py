"""The language of the window: words, figures and the side it begins on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from qtapp.ui.after_end_words import command_complaint
from qtapp.ui.language import known_language, speak
from qtapp.ui.messages import ended_text, totals_text
from qtapp.ui.retry_failed import retried_text
from qtapp.ui.staging_words import shown_text
from qtapp.ui.window_words import known_links_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def back_to_english(qapp: QApplication) -> Iterator[None]:
    """Takes every translation away again."""
    before, side = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(side)


def test_the_window_speaks_the_language_that_was_chosen(
    qapp: QApplication, tmp_path: Path, back_to_english: None
) -> None:
    (tmp_path / "wherry_de.ts").write_text(
        '<TS version="2.1" language="de"><context><name>Messages</name>'
        "<message numerus='yes'><source>%n connections</source><translation>"
        "<numerusform>eine Verbindung</numerusform><numerusform>%n Verbindungen</numerusform></translation>"
        "</message></context></TS>"
    )
    translations.compile_all(translations.find_lrelease(), tmp_path)
    assert speak(qapp, "de", tmp_path) == "de"
    assert QCoreApplication.translate("Messages", "%n connections", "", 1) == "eine Verbindung"
    assert QCoreApplication.translate("Messages", "%n connections", "", 7) == "7 Verbindungen"
    assert QLocale().toString(1.5) == "1,5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_in_plural_forms_have_the_figures_of_the_language(
    qapp: QApplication, tmp_path: Path, back_to_english: None
) -> None:
    for language in ("ar", "de"):
        shutil.copy(translations.FOLDER / f"wherry_{language}.ts", tmp_path)
    translations.compile_all(translations.find_lrelease(), tmp_path)
    speak(qapp, "ar", tmp_path)
    assert QLocale("ar").toString(7) in QCoreApplication.translate("Messages", "%n connections", "", 7)
    speak(qapp, "de", tmp_path)
    assert QCoreApplication.translate("Messages", "%n connections", "", 1200) == "1.200 Verbindungen"


def test_a_command_has_separators_in_the_numbers_of_its_words(tmp_path: Path) -> None:
    """In a process of its own, as there is one application in each."""
    shutil.copy(translations.FOLDER / "wherry_en.ts", tmp_path)
    translations.compile_all(translations.find_lrelease(), tmp_path)
    said = [_said_by_a_command(folder) for folder in (tmp_path, tmp_path / "missing")]
    assert said == ["1,200 connections", "1200 connections"]


def _said_by_a_command(folder: Path) -> str:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QLocale;"
        "from qtapp.ui.language import terminal_app; from qtapp.ui.messages import connections_text;"
        "QLocale.setDefault(QLocale('en_GB')); app = terminal_app(Path(sys.argv[1]));"
        "print(connections_text(1200))"
    )
    command = [sys.executable, "-c", code, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


@pytest.mark.parametrize(
    ("context", "text", "comment", "say"),
    [
        ("Messages", "%Ln active", "downloads", lambda number: totals_text(number, 0)),
        ("Messages", "%Ln waiting", "downloads", lambda number: totals_text(0, number)),
        ("Messages", "%Ln failed", "downloads", lambda number: ended_text(0, number)),
        (
            "Messages",
            "%Ln need you first.",
            "downloads",
            lambda number: retried_text(0, number, is_narrowed=False).removeprefix("None has failed. "),
        ),
        (
            "AfterEnd",
            "A command has %Ln arguments at the most.",
            "",
            lambda most: command_complaint(99, most),
        ),
        ("Staging", "%Ln are shown", "links", shown_text),
        (
            "Window",
            "%Ln of {of} links are on the list already.",
            "",
            lambda number: known_links_text(number, 30),
        ),
        ("Window", "All %Ln links are on the list already.", "", lambda of: known_links_text(of, of)),
    ],
)
def test_a_count_takes_the_plural_form_of_the_language(
    qapp: QApplication,
    tmp_path: Path,
    back_to_english: None,
    context: str,
    text: str,
    comment: str,
    say: Callable[[int], str],
) -> None:
    forms = "".join(f"<numerusform>%Ln {form}</numerusform>" for form in ("one", "few", "many"))
    (tmp_path / "wherry_ru.ts").write_text(
        f'<TS version="2.1" language="ru"><context><name>{context}</name><message numerus="yes">'
        f"<source>{text}</source><comment>{comment}</comment><translation>{forms}</translation>"
        "</message></context></TS>"
    )
    translations.compile_all(translations.find_lrelease(), tmp_path)
    speak(qapp, "ru", tmp_path)
    assert [say(number) for number in (3, 21, 25)] == ["3 few", "21 one", "25 many"]


def test_numbers_in_english_words_have_the_separators_of_all_others(
    qapp: QApplication, tmp_path: Path, back_to_english: None
) -> None:
    shutil.copy(translations.FOLDER / "wherry_en.ts", tmp_path)
    translations.compile_all(translations.find_lrelease(), tmp_path)
    assert speak(qapp, "en", tmp_path) == "en"
    assert QCoreApplication.translate("Messages", "%n connections", "", 1200) == "1,200 connections"
    assert QCoreApplication.translate("Messages", "Paused") == "Paused"


def test_arabic_begins_on_the_right(qapp: QApplication, tmp_path: Path, back_to_english: None) -> None:
    shutil.copy(translations.FOLDER / "wherry_ar.ts", tmp_path)
    translations.compile_all(translations.find_lrelease(), tmp_path)
    speak(qapp, "ar", tmp_path)
    assert QCoreApplication.translate("Messages", "Paused") != "Paused"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_language_without_its_file_leaves_english_words(
    qapp: QApplication, tmp_path: Path, back_to_english: None, caplog: pytest.LogCaptureFixture
) -> None:
    speak(qapp, "ru", tmp_path)
    assert QCoreApplication.translate("Messages", "Paused") == "Paused"
    assert "wherry_ru.qm is missing" in caplog.text


@pytest.mark.parametrize(
    ("wanted", "known"),
    [
        (["de-AT", "de", "en"], "de"),
        (["nl-NL", "nl", "fr-BE"], "fr"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["pt-PT"], "pt_BR"),
        (["nl"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_the_first_that_is_known(wanted: list[str], known: str) -> None:
    assert known_language(wanted) == known
