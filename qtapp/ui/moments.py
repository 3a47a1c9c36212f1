"""Days and times of day in the form of the window's language. QtCore only."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_QUOTED_OR_WEEKDAY = re.compile(r"'[^']*'|d{3,4}")
# from the day to the month or the other way, with what hangs on the last of them
_DAY_AND_MONTH = re.compile(r"[dM].*[dM][^\sdMy,،]*")
_DAY_MONTH_YEAR = re.compile(r"[dMy].*[dMy][^\sdMy,،.]*")


def day_text(day: QDate, *, has_year: bool = False) -> str:
    """`8 Oct`, `Oct 8`, `8. Okt.`, `10月8日`; with the year behind or before it where `has_year`."""
    # there is no form for a day without its year, but the long one tells the order and what hangs on it
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    found = (_DAY_MONTH_YEAR if has_year else _DAY_AND_MONTH).search(_QUOTED_OR_WEEKDAY.sub("", form))
    short = re.sub("M{3,}", "MMM", found[0]) if found else "d MMM yyyy" if has_year else "d MMM"
    return QLocale().toString(day, re.sub(" +", " ", short))


def time_of_day(time: QTime, *, has_seconds: bool = False) -> str:
    """`13:41`, `1:41 PM`, or `13:41:08` where `has_seconds`."""
    locale = QLocale()
    # the C locale's short time carries seconds in some releases of Qt
    is_c = locale.language() == QLocale.Language.C
    form = "HH:mm" if is_c else locale.timeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(time, re.sub(r"(\W?)mm", r"\1mm\1ss", form) if has_seconds else form)


def ms_to_next_day(now: float) -> int:
    """From `now`, in seconds since the epoch, until what says "today" or a weekday would say another; at
    least a second."""
    moment = QDateTime.fromSecsSinceEpoch(int(now))
    return max(moment.msecsTo(QDateTime(moment.date().addDays(1), QTime(0, 0, 1))), 1_000)
