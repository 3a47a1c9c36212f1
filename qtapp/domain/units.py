"""Rates, sizes and times: read from what people type, measured, and written for a terminal."""

from __future__ import annotations

import math
import re
from fractions import Fraction

_QUANTITY = re.compile(r"([0-9]{1,18}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})\s*(?:([KMGTP])I?)?B?", re.IGNORECASE)
# octets are what the French call bytes
_SPEED = re.compile(r"([0-9]{1,18}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})\s*(?:([KMGTP])(I?))?[BO]?", re.IGNORECASE)
_POWERS = {"K": 1, "M": 2, "G": 3, "T": 4, "P": 5}
_SHOWN = {"K": "k"}  # as SI has it
_UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")

_MEASURED_AFTER_S = 1.0
_LONGEST_GUESS_S = 100 * 86400.0


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


def write_speed(bytes_per_second: int) -> str:
    """ "1.5 MB/s", in the largest unit that takes up to three decimals: `parse_speed` reads the same."""
    for prefix in reversed(_POWERS):
        unit = 1000 ** _POWERS[prefix]
        if bytes_per_second >= unit and bytes_per_second % (unit // 1000) == 0:
            whole, thousandths = divmod(bytes_per_second * 1000 // unit, 1000)
            return f"{whole}.{thousandths:03}".rstrip("0").rstrip(".") + f" {_SHOWN.get(prefix, prefix)}B/s"
    return f"{bytes_per_second} B/s"


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


def format_bytes(count: float) -> str:
    """ "1.5 MiB": three or four figures for a terminal."""
    if count < 1023.5:
        return f"{count:.0f} B"
    power = 0
    # from 1023.95 on it would be written 1024.0, which is 1.0 of the next unit
    while power == 0 or (count >= 1023.95 and power < len(_UNITS) - 1):
        count /= 1024
        power += 1
    return f"{count:.1f} {_UNITS[power]}"


def format_rate(bytes_per_second: float) -> str:
    """ "1.5 MiB/s", for a terminal."""
    return f"{format_bytes(bytes_per_second)}/s"


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
