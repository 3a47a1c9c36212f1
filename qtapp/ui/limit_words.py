"""All that is said of speed limits and their schedule. QtCore only; plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.schedule import NOTHING
from qtapp.ui.figures import fill, left_to_right, speed_text, unbroken
from qtapp.ui.moments import time_of_day
from qtapp.ui.typed_figures import with_own_speeds

if TYPE_CHECKING:
    from qtapp.domain.schedule import SpeedProfile
    from qtapp.services.speed import SpeedNow

_DAYS = range(7)
_A_RUN = 3  # so many days in a row are told by the first and the last of them


def limit_text(bytes_per_second: int | None) -> str:
    """`at most 500 kB/s`, to stand behind other words; "" without a limit."""
    if bytes_per_second is None:
        return ""
    return _speed(QCoreApplication.translate("Limits", "at most {speed}"), bytes_per_second)


def row_limit_text(bytes_per_second: int) -> str:
    return _speed(
        QCoreApplication.translate("Limits", "This download gets at most {speed}."), bytes_per_second
    )


def choice_text(bytes_per_second: int | None) -> str:
    """One of the limits in a menu."""
    if bytes_per_second is None:
        return QCoreApplication.translate("Limits", "&No Limit")
    return speed_text(bytes_per_second)


def turtle_text(bytes_per_second: int) -> str:
    return _speed(QCoreApplication.translate("Limits", "&Limit Speed to {speed}"), bytes_per_second)


def now_text(speed: SpeedNow) -> str:
    """What the status line says."""
    translate = QCoreApplication.translate
    if speed.bytes_per_second is None:
        return translate("Limits", "No limit")
    if speed.is_held:
        return translate("Limits", "Held by schedule")
    return _speed(translate("Limits", "Limit {speed}"), speed.bytes_per_second)


def now_hint(speed: SpeedNow, now: float) -> str:
    """The same at length: whose limit it is, and what comes next. `now` is in seconds since the epoch."""
    translate = QCoreApplication.translate
    if speed.bytes_per_second is None:
        words = translate("Limits", "The speed is not limited.")
    elif speed.is_held:
        words = translate("Limits", "By schedule, nothing is downloaded.")
    elif speed.is_scheduled:
        words = translate("Limits", "By schedule, all downloads together get at most {speed}.")
    else:
        words = translate("Limits", "All downloads together get at most {speed}.")
    lines = [_speed(words, speed.bytes_per_second or 0)]
    if speed.until is not None:
        after = (
            translate("Limits", "From {time} on there is no limit.")
            if speed.then is None
            else translate("Limits", "From {time} on nothing is downloaded, by schedule.")
            if speed.then == NOTHING
            else translate("Limits", "From {time} on it is {speed}, by schedule.")
            if speed.bytes_per_second
            else translate("Limits", "From {time} on it is limited to {speed}, by schedule.")
        )
        lines.append(_speed(after, speed.then or 0, time=day_and_time(speed.until, now)))
    return "\n".join(lines)


def next_text(speed: SpeedNow, now: float) -> str:
    """The schedule's next edge in few words; "" where there is none."""
    if speed.until is None:
        return ""
    translate = QCoreApplication.translate
    if speed.is_held:
        words = translate("Limits", "next start: {time}", "perhaps with a weekday before the time of day")
    elif speed.then == NOTHING:
        words = translate("Limits", "next stop: {time}", "perhaps with a weekday before the time of day")
    elif speed.is_scheduled:
        words = translate("Limits", "limit ends: {time}", "perhaps with a weekday before the time of day")
    else:
        words = translate("Limits", "limit begins: {time}", "perhaps with a weekday before the time of day")
    return fill(words, time=day_and_time(speed.until, now))


def held_text(figures: tuple[int | str, ...], now: float) -> str:
    """What a row that the schedule holds waits for; `figures` are those of its `Why`."""
    translate = QCoreApplication.translate
    if figures and isinstance(figures[0], int):
        return fill(
            translate("Limits", "The speed schedule lets this download continue: {time}."),
            time=day_and_time(figures[0], now),
        )
    return translate("Limits", "The speed schedule never lets this download continue.")


def held_status(figures: tuple[int | str, ...], now: float) -> str:
    """The same in few words, for the Status column."""
    translate = QCoreApplication.translate
    if figures and isinstance(figures[0], int):
        text = translate(
            "Limits", "Held by schedule · next start {time}", "perhaps with a weekday before the time of day"
        )
        return fill(text, time=day_and_time(figures[0], now))
    return translate("Limits", "Outside the schedule")


def limit_question(number: int, name: str) -> str:
    """What the field for a limit of `number` downloads is for; `name` is that of the only one."""
    translate = QCoreApplication.translate
    if number == 1:
        return fill(translate("Limits", "How fast may {name} come?"), name=left_to_right(name))
    return translate("Limits", "How fast may each of these %Ln downloads come?", "", number)


def limit_question_for_all() -> str:
    return QCoreApplication.translate("Limits", "How fast may all downloads together come?")


def not_a_speed_text() -> str:
    words = QCoreApplication.translate(
        "Limits", "Type a speed from {least} to {largest}, such as 500\u00a0kB/s or 2\u00a0MiB/s."
    )
    words = with_own_speeds(words)
    return unbroken(fill(words, least=speed_text(LEAST_LIMIT), largest=speed_text(LARGEST_LIMIT)))


def schedule_text() -> str:
    return QCoreApplication.translate(
        "Limits", "Within these hours another speed limit holds. Where several overlap, the first one counts."
    )


def no_hours_text() -> str:
    return QCoreApplication.translate("Limits", "No hours yet: the limit set by hand holds around the clock.")


def profile_text(profile: SpeedProfile) -> str:
    """`Mon–Fri, 09:00–17:00: at most 500 kB/s`."""
    translate = QCoreApplication.translate
    words = (
        translate("Limits", "{days}, all day: {limit}")
        if profile.from_minute == profile.to_minute == 0
        else translate("Limits", "{days}, {from}–{to}: {limit}")
        if profile.from_minute < profile.to_minute
        else translate("Limits", "{days}, {from}–{to} on the next day: {limit}")
    )
    limit = (
        translate("Limits", "nothing is downloaded")
        if profile.bytes_per_second == NOTHING
        else limit_text(profile.bytes_per_second) or translate("Limits", "no limit")
    )
    return fill(
        words,
        days=days_text(profile.days),
        **{"from": clock_text(profile.from_minute), "to": clock_text(profile.to_minute)},
        limit=limit,
    )


def no_day_text() -> str:
    return QCoreApplication.translate("Limits", "Choose at least one day.")


def next_day_text(from_minute: int, to_minute: int) -> str:
    """Said where hours end on the day after they begin; "" where they do not."""
    translate = QCoreApplication.translate
    if from_minute < to_minute:
        return ""
    if from_minute == to_minute == 0:
        return translate("Limits", "All day.")
    return fill(translate("Limits", "Until {time} on the next day."), time=clock_text(to_minute))


def week() -> tuple[int, ...]:
    """The days, 0 is Monday, in the order of the user's calendar."""
    first = QLocale().firstDayOfWeek().value - 1
    return tuple((first + day) % 7 for day in _DAYS)


def day_name(day: int, *, is_short: bool) -> str:
    form = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day + 1, form)


def days_text(days: frozenset[int]) -> str:
    """`Mon–Fri`, `Sat, Sun`, `Every day`."""
    if len(days) == len(_DAYS):
        return QCoreApplication.translate("Limits", "Every day")
    runs: list[list[int]] = []
    for day in week():
        if day not in days:
            continue
        if runs and (runs[-1][-1] + 1) % 7 == day:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = [
        part
        for run in runs
        for part in (
            [f"{day_name(run[0], is_short=True)}–{day_name(run[-1], is_short=True)}"]
            if len(run) >= _A_RUN
            else [day_name(day, is_short=True) for day in run]
        )
    ]
    return QCoreApplication.translate("Limits", ", ", "between days").join(parts)


def clock_text(minute: int) -> str:
    """The time of day as the user's clocks show it."""
    return time_of_day(QTime(*divmod(minute, 60)))


def is_today(moment: float, now: float) -> bool:
    """Both are seconds since the epoch."""
    then, today = QDateTime.fromSecsSinceEpoch(round(moment)), QDateTime.fromSecsSinceEpoch(int(now))
    return then.date() == today.date()


def day_and_time(moment: float, now: float) -> str:
    """The time of day, behind the weekday where that is another one; no more than a week away."""
    then = QDateTime.fromSecsSinceEpoch(round(moment))
    if is_today(moment, now):
        return time_of_day(then.time())
    return f"{day_name(then.date().dayOfWeek() - 1, is_short=True)} {time_of_day(then.time())}"


def _speed(words: str, bytes_per_second: int, **figures: str) -> str:
    return fill(words, speed=speed_text(bytes_per_second), **figures)
