"""Lists in the settings file: each entry one JSON object, read with care and written whole."""

from __future__ import annotations

import math
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qtapp.domain.addresses import as_referrer
from qtapp.domain.after_end import ALL, AfterEnd, Deed, is_command
from qtapp.domain.categories import Category, category_from
from qtapp.domain.file_types import FileType
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.queues import Queue, name_of
from qtapp.domain.schedule import MINUTES_A_DAY, NOTHING, Hours, SpeedProfile
from qtapp.domain.sites import LIMITS, SiteRule, is_header_value, pattern_of, proxy_as_stored
from qtapp.domain.values import dataclass
from qtapp.domain.waiting import RUNNING_AT_MOST

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
        if not isinstance(item, dict):
            continue
        try:
            entries.append(record.read(item))
        except (ValueError, KeyError, TypeError):
            continue
    return tuple(entries), len(entries) == len(value)


def folder_from(value: object) -> Path:
    """Raises ValueError for what is no absolute folder."""
    if not isinstance(value, str) or "\0" in value or not Path(value).is_absolute():
        raise ValueError("not an absolute folder")
    return Path(value)


def _hours_from(item: dict[str, Any]) -> Hours:
    days = frozenset(_DAYS.index(day) for day in item["days"])
    if not days:
        raise ValueError("on no day")
    return Hours(days, _minute(item["from"]), _minute(item["to"]))


def _hours_to(hours: Hours) -> dict[str, Any]:
    return {
        "days": [_DAYS[day] for day in sorted(hours.days)],
        "from": _clock(hours.from_minute),
        "to": _clock(hours.to_minute),
    }


def _profile_from(item: dict[str, Any]) -> SpeedProfile:
    hours = _hours_from(item)
    limit = item["bytes_per_second"]
    if limit is not None and not (type(limit) is int and limit == NOTHING):
        limit = _rate(limit)
    return SpeedProfile(hours.days, hours.from_minute, hours.to_minute, limit)


def _profile_to(profile: SpeedProfile) -> dict[str, Any]:
    return {**_hours_to(profile), "bytes_per_second": profile.bytes_per_second}


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
        referrer=_referrer(item),
        bytes_per_second=_number(item, "bytes_per_second", int),
        proxy=_proxy(item),
        attempts=_number(item, "attempts", int),
    )


def _rule_to(rule: SiteRule) -> dict[str, Any]:
    """What it leaves open is left out."""
    values = ((item.name, getattr(rule, item.name)) for item in fields(rule))
    found = {name: value for name, value in values if value is not None}
    if rule.referrer is not None:
        found["referrer"] = as_referrer(rule.referrer)  # whoever has made the rule
    return found


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


def _referrer(item: dict[str, Any]) -> str | None:
    value = _header(item, "referrer")
    return None if value is None else as_referrer(value) or None


def _proxy(item: dict[str, Any]) -> str | None:
    value = item.get("proxy")
    if value is not None and not isinstance(value, str):
        raise ValueError("proxy")
    return None if value is None else proxy_as_stored(value)


def _queue_from(item: dict[str, Any]) -> Queue:
    """Keys that are not known are passed over."""
    queue_id, name, running = item["id"], item.get("name", ""), item.get("running")
    if not isinstance(queue_id, str) or not isinstance(name, str) or name != name_of(name):
        raise ValueError("not a name")
    if running is not None and not (type(running) is int and 1 <= running <= RUNNING_AT_MOST):
        raise ValueError("not a number of downloads")
    folder, limit, hours = item.get("folder"), item.get("bytes_per_second"), item.get("hours")
    is_paused = item.get("is_paused", False)
    if not isinstance(is_paused, bool):
        raise ValueError("neither paused nor not")  # noqa: TRY004
    return Queue(
        queue_id,
        name,
        running,
        None if folder is None else folder_from(folder),
        None if limit is None else _rate(limit),
        None if hours is None else _hours_from(hours),
        is_paused,
    )


def _queue_to(queue: Queue) -> dict[str, Any]:
    """What it leaves open is left out."""
    values: dict[str, Any] = {
        "name": queue.name or None,
        "running": queue.running,
        "folder": None if queue.folder is None else str(queue.folder),
        "bytes_per_second": queue.bytes_per_second,
        "hours": None if queue.hours is None else _hours_to(queue.hours),
        "is_paused": queue.is_paused or None,
    }
    return {"id": queue.id, **{name: value for name, value in values.items() if value is not None}}


def _category_from(item: dict[str, Any]) -> Category:
    """Keys that are not known are passed over."""
    name, folder, types = item["name"], item["folder"], item.get("types", [])
    patterns = item.get("patterns", [])
    if not isinstance(name, str) or not isinstance(folder, str) or not isinstance(types, list):
        raise ValueError("no category")  # noqa: TRY004
    if not isinstance(patterns, list) or not all(isinstance(one, str) for one in patterns):
        raise ValueError("no patterns")
    return category_from(name, Path(folder), map(FileType, types), patterns)


def _category_to(category: Category) -> dict[str, Any]:
    return {
        "name": category.name,
        "folder": str(category.folder),
        "types": sorted(category.types),
        "patterns": list(category.patterns),
    }


def _after_end_from(item: dict[str, Any]) -> AfterEnd:
    """Keys that are not known are passed over."""
    queue, deed, command = item.get("queue", ALL), Deed(item["deed"]), item.get("command", [])
    if not isinstance(queue, str) or not isinstance(command, list):
        raise ValueError("not what follows an end")  # noqa: TRY004
    if not all(isinstance(argument, str) for argument in command):
        raise ValueError("not a list of arguments")
    if deed is Deed.COMMAND and not is_command(command):
        raise ValueError("not a command")
    return AfterEnd(queue, deed, tuple(command))


def _after_end_to(rule: AfterEnd) -> dict[str, Any]:
    return {"queue": rule.queue, "deed": rule.deed.value, "command": list(rule.command)}


RECORDS = {
    "quiet_hours": Record(_hours_from, _hours_to),
    "after_ends": Record(_after_end_from, _after_end_to),
    "speed_profiles": Record(_profile_from, _profile_to),
    "sites": Record(_rule_from, _rule_to),
    "queues": Record(_queue_from, _queue_to),
    "categories": Record(_category_from, _category_to),
}
