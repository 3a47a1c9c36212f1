"""Days and times of day in the language's own form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, QTime

from qtapp.ui import figures, history_words, timeline_words
from qtapp.ui.moments import day_text, time_of_day
from tests.ui.rows import NOW

pytestmark = pytest.mark.usefixtures("british")

DAY = QDate(2026, 10, 8)
TIME = QTime(13, 5, 9)


def eastern(text: str) -> str:
    """With the digits that Arabic has in Egypt."""
    return text.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})


@pytest.mark.parametrize(
    ("locale", "day", "with_year"),
    [
        ("en_GB", "8 Oct", "8 Oct 2026"),
        ("en_US", "Oct 8", "Oct 8, 2026"),
        ("de_DE", "8. Okt.", "8. Okt. 2026"),
        ("es_ES", "8 oct", "8 oct 2026"),
        ("fr_FR", "8 oct.", "8 oct. 2026"),
        ("pt_BR", "8 out.", "8 out. 2026"),
        ("ru_RU", "8 окт.", "8 окт. 2026"),
        ("ar_EG", eastern("8 أكتوبر"), eastern("8 أكتوبر 2026")),
        ("ja_JP", "10月8日", "2026年10月8日"),
        ("zh_CN", "10月8日", "2026年10月8日"),
        ("ko_KR", "10월 8일", "2026년 10월 8일"),
    ],
)
def test_a_day_has_the_order_and_the_signs_of_its_language(locale: str, day: str, with_year: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day_text(DAY) == day
    assert day_text(DAY, has_year=True) == with_year


@pytest.mark.parametrize(
    ("locale", "said", "to_the_second"),
    [
        ("en_GB", "13:05", "13:05:09"),
        ("en_US", "1:05 PM", "1:05:09 PM"),
        ("fi_FI", "13.05", "13.05.09"),
        ("ar_EG", eastern("1:05 م"), eastern("1:05:09 م")),
        ("C", "13:05", "13:05:09"),
    ],
)
def test_a_time_of_day_has_its_seconds_where_its_minutes_are(
    locale: str, said: str, to_the_second: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert time_of_day(TIME).replace("\u202f", " ") == said
    assert time_of_day(TIME, has_seconds=True).replace("\u202f", " ") == to_the_second


def test_list_history_and_timeline_tell_one_moment_alike() -> None:
    QLocale.setDefault(QLocale("en_US"))
    another, day = NOW - 10 * 86_400, "Nov 13"
    assert figures.moment_text(another, NOW) == day
    assert history_words.ended_text(another, NOW).startswith(f"{day}, ")
    assert timeline_words.time_text(another, QDate(2026, 11, 23)).startswith(f"{day} ")


def test_arabic_has_its_own_figures_everywhere_in_a_timeline() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    said = f"{timeline_words.time_text(NOW, QDate(2026, 11, 23))} {timeline_words.after_text(3_725)}"
    assert not any(letter in "0123456789" for letter in said)
    assert timeline_words.after_text(67) == eastern("+1:07")


def test_a_percentage_in_arabic_goes_from_right_to_left() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    # its digits alone have no direction, and % would stand before them
    assert figures.percent_text(51, 100) == eastern("51\u00a0٪\u061c")
