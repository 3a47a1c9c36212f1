"""Lists in the settings file: each entry one JSON object, read with care and written whole."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.schedule import MINUTES_A_DAY, NOTHING, SpeedProfile
from qtapp.domain.sites import LIMITS, SiteRule, is_header_value, pattern_of, proxy_as_stored

if TYPE_CHECKING:
    from collections.abc import Callable

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def is_number(value: object) -> bool:
    """A finite one; JSON's true and false are none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


@dataclass(frozen=True, slots=True)
class Record:
    """How the entries of one list are read (raises ValueError, KeyError or TypeError for one that is none)
    and written."""

    read: Callable[[dict[str, Any]], Any]
    write: Callable[[Any], dict[str, Any]]

    def listed(self, entries: tuple[Any, ...]) -> list[dict[str, Any]]:
        return [self.write(entry) for entry in entries]


def records_from(value: object, record: Record) -> tuple[tuple[Any, ...], bool]:
    """The entries that are good, and whether all were. Raises ValueError for what is no list."""
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004
    entries = []
    for item in value:
        try:
            entries.append(record.read(item))
        except (ValueError, KeyError, TypeError):
            continue
    return tuple(entries), len(entries) == len(value)


def _profile_from(item: dict[str, Any]) -> SpeedProfile:
    days = frozenset(_DAYS.index(day) for day in item["days"])
    if not days:
        raise ValueError("on no day")
    limit = item["bytes_per_second"]
    if limit is not None and not (type(limit) is int and limit == NOTHING):
        limit = _rate(limit)
    return SpeedProfile(days, _minute(item["from"]), _minute(item["to"]), limit)


def _profile_to(profile: SpeedProfile) -> dict[str, Any]:
    return {
        "days": [_DAYS[day] for day in sorted(profile.days)],
        "from": _clock(profile.from_minute),
        "to": _clock(profile.to_minute),
        "bytes_per_second": profile.bytes_per_second,
    }


def _minute(text: object) -> int:
    """Minutes since midnight of "HH:MM"."""
    if not isinstance(text, str) or len(text) != 5 or text[2] != ":":
        raise ValueError("not a time")
    minute = int(text[:2]) * 60 + int(text[3:])
    if not (text[:2] + text[3:]).isdecimal() or int(text[3:]) > 59 or minute >= MINUTES_A_DAY:
        raise ValueError("not a time")
    return minute


def _clock(minute: int) -> str:
    return "{:02}:{:02}".format(*divmod(minute, 60))


def _rate(value: object) -> int:
    if not isinstance(value, int) or not is_number(value) or not LEAST_LIMIT <= value <= LARGEST_LIMIT:
        raise ValueError("not a speed")
    return value


def _rule_from(item: dict[str, Any]) -> SiteRule:
    """Keys that are not known are passed over."""
    pattern = item["pattern"]
    if not isinstance(pattern, str):
        raise ValueError("not a pattern")  # noqa: TRY004
    return SiteRule(
        pattern_of(pattern),
        connections=_number(item, "connections", int),
        running=_number(item, "running", int),
        gap_s=_number(item, "gap_s", float),
        user_agent=_header(item, "user_agent"),
        referrer=_header(item, "referrer"),
        bytes_per_second=_number(item, "bytes_per_second", int),
        proxy=_proxy(item),
        attempts=_number(item, "attempts", int),
    )


def _rule_to(rule: SiteRule) -> dict[str, Any]:
    """What it leaves open is left out."""
    values = ((item.name, getattr(rule, item.name)) for item in fields(rule))
    return {name: value for name, value in values if value is not None}


def _number(item: dict[str, Any], name: str, kind: type[int] | type[float]) -> Any:
    value = item.get(name)
    if value is None:
        return None
    low, high = LIMITS[name]
    if not is_number(value) or not isinstance(value, (int, kind)) or not low <= value <= high:
        raise ValueError(name)
    return kind(value)


def _header(item: dict[str, Any], name: str) -> str | None:
    value = item.get(name)
    if value is not None and (not isinstance(value, str) or not is_header_value(value)):
        raise ValueError(name)
    return value


def _proxy(item: dict[str, Any]) -> str | None:
    value = item.get("proxy")
    if value is not None and not isinstance(value, str):
        raise ValueError("proxy")
    return None if value is None else proxy_as_stored(value)


RECORDS = {
    "speed_profiles": Record(_profile_from, _profile_to),
    "sites": Record(_rule_from, _rule_to),
}
