"""Speeds as people type them: as the window itself writes them in its language, and in the plain units."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from qtapp.domain.units import SizeUnits, exact_quantity, parse_speed
from qtapp.ui.figures import size_units, unit_word

_MARKS = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_DECIMAL_MARKS = str.maketrans({"\u066b": ".", "\u066c": None, "\u00a0": " ", "\u202f": " ", "\u2019": "'"})
_EXAMPLE = re.compile("([0-9]+)([ \u00a0])(kB|MiB)/s")
_UNITS = {"kB": (1, SizeUnits.DECIMAL), "MiB": (2, SizeUnits.BINARY)}
_QUANTITY = re.compile(r"([0-9][0-9.,' ]*(?<! )|[.,][0-9]+)\s*([^0-9]*)")


def read_speed(text: str) -> int:
    """Bytes per second meant by "500 kB/s", "1,5 MiB/s", "1,5 \u041c\u0411/\u0441" where the window speaks
    Russian, and whatever else it shows as a speed.

    Raises:
        ValueError: no such quantity, or more than 64 bits hold.
    """
    plain = "".join(_plain(letter) for letter in text.translate(_MARKS)).translate(_DECIMAL_MARKS).strip()
    quantity = _QUANTITY.fullmatch(_without_per_second(plain))
    if quantity is None:
        raise ValueError(f"not a speed: {text!r}")
    number, word = _number(quantity[1]), quantity[2].strip()
    return parse_speed(f"{number} {_names().get(word.casefold(), word)}")


def written_speed(bytes_per_second: int) -> str:
    """ "1.5 MB/s" in the window's own words and units: `read_speed` reads the very same number."""
    digits, power = exact_quantity(bytes_per_second, size_units())
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    decimals = len(digits.partition(".")[2])
    number = locale.toString(float(Fraction(digits)), "f", decimals)
    translate = QCoreApplication.translate
    if not power:
        return translate("Messages", "{number} B/s", "speed").replace("{number}", number)
    size = f"{number} {unit_word(power, size_units())}"
    return translate("Messages", "{size}/s", "speed").replace("{size}", size)


def with_own_speeds(text: str) -> str:
    """`text` with the speeds that are examples in it, such as 500 kB/s, as the window writes them."""
    return _EXAMPLE.sub(_own_speed, text)


def _own_speed(example: re.Match[str]) -> str:
    number, gap, unit = example.groups()
    size = f"{QLocale().toString(int(number))}{gap}{unit_word(*_UNITS[unit])}"
    return QCoreApplication.translate("Messages", "{size}/s", "speed").replace("{size}", size)


def _plain(letter: str) -> str:
    """A digit of any script as an ASCII one."""
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


def _without_per_second(text: str) -> str:
    """The words around a size that make a speed of it are left out, in front of it too."""
    translate = QCoreApplication.translate
    for words in (translate("Messages", "{size}/s", "speed"), "/s"):
        before, _, behind = words.rpartition("{size}")
        behind = "".join(behind.split())
        wanted = r"\s*".join(["", *map(re.escape, behind), r"\Z"])
        shortened = re.sub(wanted, "", text, flags=re.IGNORECASE).removeprefix(before)
        if behind and shortened != text:
            return shortened
    return text


def _names() -> dict[str, str]:
    """The plain name of each unit, by its word in the window's language, case folded."""
    names = {}
    for units in SizeUnits:
        for power, name in enumerate(units.names):
            names[unit_word(power, units).casefold()] = name
    in_bytes = QCoreApplication.translate("Messages", "{number} B/s", "speed")
    names[_without_per_second(in_bytes).rpartition("{number}")[2].strip().casefold()] = "B"
    return names


def _number(text: str) -> str:
    """Digits with a point at most: the marks between groups of three go."""
    for mark, point in ((" ", ".,"), ("'", ".,"), (",", "."), (".", ",")):
        parts = re.fullmatch(rf"([1-9][0-9]{{0,2}}(?:\{mark}[0-9]{{3}})+)(?:[{point}]([0-9]+))?", text)
        if parts is None:
            continue
        # "1.500" is what the language makes of it; "1.500,5" and "1.500.000" can be nothing else
        is_sure = mark in " '" or parts[2] is not None or parts[1].count(mark) > 1
        if is_sure or mark == QLocale().groupSeparator():
            return ".".join(filter(None, (parts[1].replace(mark, ""), parts[2])))
    return text.replace(",", ".")
