"""Sizes, speeds, spans and moments as people read them, in the language of the default `QLocale`.

QtCore only: the command line says the same words without a display.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from qtapp.domain.units import SizeUnits
from qtapp.ui.moments import day_text, time_of_day

UNKNOWN = "\u2013"  # a dash as wide as a digit
_NO_BREAK = "\u00a0"
_JOINER = "\u2060"  # no line ends at it, and it takes no room
_PER = re.compile(r"(?<=\w)/(?=\w{1,2}\b)")
_PLACE = re.compile(r"\{(\w+)\}")
_FORMATS = {
    SizeUnits.DECIMAL: QLocale.DataSizeFormat.DataSizeSIFormat,
    SizeUnits.BINARY: QLocale.DataSizeFormat.DataSizeIecFormat,
}
# one for the process, like the default QLocale that stands beside it in every figure
_units = [SizeUnits.DECIMAL]
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400


def fill(template: str, **figures: object) -> str:
    """Put figures into their places, once: braces inside a server's file name stay what they are."""
    return _PLACE.sub(lambda place: str(figures.get(place[1], place[0])), template)


def count(number: int) -> str:
    """A number with the locale's group separators."""
    return QLocale().toString(number)


def size_units() -> SizeUnits:
    """What sizes and speeds are shown in."""
    return _units[0]


def show_sizes_in(units: SizeUnits) -> None:
    """From the next figure on; what is seen already has to be shown again."""
    _units[0] = units


def size_text(size_bytes: float | None) -> str:
    """`3.9 GB`, `412 MB`, `8 bytes`: about three digits, in powers of 1000, as on a disk's label; `3.6 GiB`
    and powers of 1024 where these were chosen."""
    if size_bytes is None:
        return UNKNOWN
    size = max(0, round(size_bytes))
    base = size_units().base
    unit = 1
    while size >= unit * base:
        unit *= base
    digits = 1 if size < unit * 99.95 else 0
    if unit > 1 and size >= unit * (base - 0.5):
        size, digits = unit * base, 1
    if size == 1:
        return QCoreApplication.translate("Messages", "1 byte")
    # formattedDataSize counts in a signed 64-bit number.
    size = min(size, (1 << 63) - 1)
    return QLocale().formattedDataSize(size, digits, _FORMATS[size_units()])


def unit_word(power: int, units: SizeUnits) -> str:
    """What stands behind the number: `MB` for the power 2, in the window's language."""
    locale = QLocale()
    # 2: some languages have a word of its own for one of them
    two = locale.formattedDataSize(2 * units.base**power, 0, _FORMATS[units])
    return two.replace(locale.toString(2), "").strip()


def speed_text(bytes_per_second: float | None) -> str:
    """`42.1 MB/s`, `870 B/s`; nothing moving and nothing known look the same."""
    if bytes_per_second is None or bytes_per_second < 1:
        return UNKNOWN
    if bytes_per_second < size_units().base:
        number = count(round(bytes_per_second))
        return QCoreApplication.translate("Messages", "{number} B/s", "speed").replace("{number}", number)
    size = size_text(bytes_per_second)
    return QCoreApplication.translate("Messages", "{size}/s", "speed").replace("{size}", size)


def percent_text(bytes_done: int, bytes_total: int) -> str:
    """`51 %`, rounded down: 100 % is said of a whole file only."""
    percent = 100 if bytes_done >= bytes_total else max(0, bytes_done * 100 // bytes_total)
    locale = QLocale()
    # the sign of Arabic also has the text go from right to left, which its digits alone do not
    return f"{locale.toString(percent)}{_NO_BREAK}{locale.percent()}"


def span_text(seconds: float | None) -> str:
    """`46 s`, `1 min 20 s`, `7 min`, `2 h 5 min`, `3 d 4 h`: as fine as such a guess can be trusted."""
    if seconds is None or seconds != seconds or seconds < 0:
        return UNKNOWN
    translate = QCoreApplication.translate
    whole = round(min(seconds, 1e9))
    if whole < _MINUTE_S:
        return translate("Messages", "{s} s", "seconds").replace("{s}", count(whole))
    if whole < 5 * _MINUTE_S:
        minutes, rest = divmod(whole - whole % 5, _MINUTE_S)
        if rest:
            return _two(translate("Messages", "{min} min {s} s"), min=minutes, s=rest)
        return translate("Messages", "{min} min", "minutes").replace("{min}", count(minutes))
    if whole < _HOUR_S:
        return translate("Messages", "{min} min", "minutes").replace("{min}", count(whole // _MINUTE_S))
    if whole < _DAY_S:
        hours, rest = divmod(whole // _MINUTE_S, 60)
        return _two(translate("Messages", "{h} h {min} min"), h=hours, min=rest)
    days, rest = divmod(whole // _HOUR_S, 24)
    if days > 99:
        return translate("Messages", "over 99 d", "days")
    return _two(translate("Messages", "{d} d {h} h"), d=days, h=rest)


def _two(template: str, **numbers: int) -> str:
    for name, number in numbers.items():
        template = template.replace("{" + name + "}", count(number))
    return template


def unbroken(text: str) -> str:
    """The same with speeds that a line never ends in, neither behind the number nor behind the slash."""
    joined = _PER.sub(f"/{_JOINER}", text)
    return re.sub(rf"(?<=\d) (?=\S+/{_JOINER})", _NO_BREAK, joined)


def moment_text(moment: float, now: float) -> str:
    """The time of day for today, the day otherwise; both are seconds since the epoch."""
    then, today = QDateTime.fromSecsSinceEpoch(int(moment)), QDateTime.fromSecsSinceEpoch(int(now))
    if then.date() == today.date():
        return time_of_day(then.time())
    if then.date().year() == today.date().year():
        return day_text(then.date())
    return QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)


def left_to_right(text: str) -> str:
    """Isolate a host, path or URL where right-to-left words could reorder its parts."""
    mixed = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft or any(
        bidirectional(letter) in ("R", "AL") for letter in text
    )
    return f"\u2066{text}\u2069" if mixed and text else text
