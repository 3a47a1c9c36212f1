"""The speed limits that hold for more than one download, as another program is told of them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from qtapp.domain.values import dataclass
from qtapp.services.speed import SpeedNow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qtapp.domain.settings import Settings


class LimitOf(StrEnum):
    """Whose limit it is."""

    ALL = "all"
    QUEUE = "queue"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class GeneralLimit:
    """`name` is that of the queue, "" for the main one, or the pattern of the site. `speed` tells of a time
    only where it is that of all together."""

    of: LimitOf
    name: str
    speed: SpeedNow


def general_limits(speed: SpeedNow, settings: Settings) -> Iterator[GeneralLimit]:
    """That of all together first, also where there is none."""
    yield GeneralLimit(LimitOf.ALL, "", speed)
    for queue in settings.queues:
        if queue.bytes_per_second is not None:
            yield GeneralLimit(LimitOf.QUEUE, queue.name, SpeedNow(queue.bytes_per_second))
    for rule in settings.sites:
        if rule.bytes_per_second is not None:
            yield GeneralLimit(LimitOf.SITE, rule.pattern, SpeedNow(rule.bytes_per_second))


def limit_fields(limit: GeneralLimit) -> dict[str, Any]:
    """JSON's own types alone."""
    speed = limit.speed
    return {
        "of": limit.of.value,
        "name": limit.name,
        "bytes_per_second": speed.bytes_per_second,
        "is_scheduled": speed.is_scheduled,
        "until": speed.until,
        "then": speed.then,
    }


def limit_from(fields: Mapping[str, Any]) -> GeneralLimit:
    """Raises ValueError or KeyError for what is none."""
    speed = SpeedNow(
        fields["bytes_per_second"], bool(fields["is_scheduled"]), fields["until"], fields["then"]
    )
    return GeneralLimit(LimitOf(fields["of"]), str(fields["name"]), speed)
