"""Rates, sizes and times: read from what people type, measured, and written for a terminal."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from fractions import Fraction

_QUANTITY = re.compile(r"([0-9]{1,18}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})\s*(?:([KMGTP])I?)?B?", re.IGNORECASE)
# octets are what the French call bytes
_SPEED = re.compile(r"([0-9]{1,18}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})\s*(?:([KMGTP])(I?))?[BO]?", re.IGNORECASE)
_POWERS = {"K": 1, "M": 2, "G": 3, "T": 4, "P": 5}

_MEASURED_AFTER_S = 1.0
_LONGEST_GUESS_S = 100 * 86400.0


class SizeUnits(StrEnum):
    """What sizes and speeds are shown in."""

    DECIMAL = "decimal"  # kB, MB, GB: powers of 1000, as SI has them
    BINARY = "binary"  # KiB, MiB, GiB: powers of 1024, as IEC 80000-13 has them

    @property
    def base(self) -> int:
        return 1000 if self is SizeUnits.DECIMAL else 1024

    @property
    def names(self) -> tuple[str, ...]:
        """By the power of the base."""
        if self is SizeUnits.DECIMAL:
            return ("B", "kB", "MB", "GB", "TB", "PB", "EB")
        return ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def parse_size(text: str) -> int:
    """Bytes meant by "500K", "1.5M", "2 GiB" or "1024"; K is 1024, as curl has it.

    Raises:
        ValueError: no such quantity, or more than 64 bits hold.
    """
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not a size: {text!r} (examples: 500K, 1.5M, 2G)")
    number, prefix = match.groups()
    power = 1024 ** _POWERS[prefix.upper()] if prefix else 1
    size = int(number) * power if number.isdigit() else round(float(number) * power)
    if size >= 1 << 63:
        raise ValueError(f"too large: {text!r}")
    return size


def parse_rate(text: str) -> int:
    """Bytes per second meant by "500K", "2M" or "1.5 MiB/s".

    Raises:
        ValueError: no such quantity, or less than one byte per second.
    """
    rate = parse_size(re.sub(r"/s\s*\Z", "", text, flags=re.IGNORECASE))
    if rate < 1:
        raise ValueError(f"a rate must be at least one byte per second: {text!r}")
    return rate


def parse_speed(text: str) -> int:
    """Bytes per second meant by "500 kB/s", "1,5 MB/s" or "2 MiB/s" as the window writes speeds: K is 1000.

    Raises:
        ValueError: no such quantity, or more than 64 bits hold.
    """
    quantity = re.sub(r"\s*/\s*s\s*\Z", "", text, flags=re.IGNORECASE).strip().replace(",", ".")
    match = _SPEED.fullmatch(quantity)
    if match is None:
        raise ValueError(f"not a speed: {text!r}")
    number, prefix, binary = match.groups()
    power = (1024 if binary else 1000) ** _POWERS[prefix.upper()] if prefix else 1
    speed = round(Fraction(number) * power)
    if speed >= 1 << 63:
        raise ValueError(f"too large: {text!r}")
    return speed


def exact_quantity(number: int, units: SizeUnits) -> tuple[str, int]:
    """("1.5", 2) for 1.5 MB: digits, and the power of the base that they count, from which the same whole
    number comes again; the largest unit that does with three decimals, and four behind KiB."""
    for power in range(len(_POWERS), 0, -1):
        unit = units.base**power
        if number < unit:
            continue
        for decimals in (3, 4) if power == 1 else (3,):
            scaled = round(Fraction(number * 10**decimals, unit))
            if round(Fraction(scaled * unit, 10**decimals)) == number:
                whole, rest = divmod(scaled, 10**decimals)
                return f"{whole}.{rest:0{decimals}}".rstrip("0").rstrip("."), power
    return str(number), 0


class RateMeter:
    """The present speed of one download, smoothed over about `window_s` seconds.

    Each byte counts with a weight that fades by e every `window_s`; the weights are scaled to the time
    measured so far, so that the first seconds are not shown too slow. Times are seconds of a monotonic clock.
    """

    __slots__ = ("_after_s", "_bytes_done", "_faded_bytes", "_since", "_updated", "_window_s")

    def __init__(self, now: float, window_s: float = 3.0, after_s: float = _MEASURED_AFTER_S) -> None:
        """There is no rate before `after_s` of data."""
        self._window_s = window_s
        self._after_s = after_s
        self._since = now
        self._updated = now
        self._faded_bytes = 0.0
        self._bytes_done: int | None = None

    def advanced(self, now: float, bytes_done: int) -> None:
        """`bytes_done` of the file are there; the first call says what was there before and is no speed."""
        if self._bytes_done is None or bytes_done < self._bytes_done:
            # started, or started over because the file changed on the server
            self._since = self._updated = now
            self._faded_bytes = 0.0
        else:
            self._fade(now)
            self._faded_bytes += bytes_done - self._bytes_done
        self._bytes_done = bytes_done

    def rate(self, now: float) -> float | None:
        """Bytes per second; None before there is data enough; falls towards 0 in silence."""
        measured_s = now - self._since
        if self._bytes_done is None or measured_s < self._after_s:
            return None
        self._fade(now)
        return self._faded_bytes / (self._window_s * -math.expm1(-measured_s / self._window_s))

    def _fade(self, now: float) -> None:
        if now > self._updated:
            self._faded_bytes *= math.exp((self._updated - now) / self._window_s)
            self._updated = now


def seconds_left(bytes_done: int, bytes_total: int | None, bytes_per_second: float | None) -> float | None:
    """Seconds until the end at this speed; None where that would be no more than a guess."""
    if bytes_total is None:
        return None
    if bytes_done >= bytes_total:
        return 0.0
    if bytes_per_second is None or not bytes_per_second > 0.0:
        return None
    left_s = (bytes_total - bytes_done) / bytes_per_second
    return left_s if left_s <= _LONGEST_GUESS_S else None


def format_bytes(count: float, units: SizeUnits) -> str:
    """ "1.5 MB" or "1.5 MiB": three or four figures for a terminal."""
    base, names = units.base, units.names
    if count < base - 0.5:
        return f"{count:.0f} B"
    power = 0
    # what would be written 1000.0 or 1024.0 is 1.0 of the next unit
    while power == 0 or (count >= base - 0.05 and power < len(names) - 1):
        count /= base
        power += 1
    return f"{count:.1f} {names[power]}"


def format_rate(bytes_per_second: float, units: SizeUnits) -> str:
    """ "1.5 MB/s" or "1.5 MiB/s", for a terminal."""
    return f"{format_bytes(bytes_per_second, units)}/s"


def format_duration(seconds: float) -> str:
    """ "1 min 20 s": the two largest units, for a terminal."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    if whole < 86400:
        return f"{whole // 3600} h {whole % 3600 // 60} min"
    return f"{whole // 86400} d {whole % 86400 // 3600} h"
