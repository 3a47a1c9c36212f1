"""What the user has laid down for some hosts: rules by pattern, the most specific one first."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from qtapp.domain.addresses import BadLink, host_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_RULES = 1000
LONGEST_HEADER = 1000
# the limits of the numbers, by name
LIMITS: dict[str, tuple[float, float]] = {
    "connections": (1, 128),
    "running": (1, 64),
    "gap_s": (0.0, 3600.0),
}
_ANY = "*."
_CONTROL = re.compile(r"[\0-\x1f\x7f]")


class BadPattern(ValueError):  # noqa: N818  (a verdict on what was typed, not a failure)
    """Names no host, and no group of hosts."""


@dataclass(frozen=True, slots=True)
class SiteRule:
    """`pattern` is a host, or `*.` and a domain: every host below it. None leaves a choice to the next rule
    that fits, and in the end to the settings; `gap_s` is the time between two requests, in seconds."""

    pattern: str
    connections: int | None = None
    running: int | None = None
    gap_s: float | None = None
    user_agent: str | None = None
    referrer: str | None = None

    @property
    def is_empty(self) -> bool:
        """It says nothing."""
        return all(getattr(self, item.name) is None for item in fields(self) if item.name != "pattern")

    def fits(self, host: str) -> bool:
        """Whether it is for `host`, in lower case and ASCII."""
        if self.pattern.startswith(_ANY):
            return host.endswith(self.pattern[1:])
        return host == self.pattern


_NO_RULE = SiteRule("")


class SiteRules:
    """Rules for asking: what holds for a host. Immutable, so that any thread may ask."""

    def __init__(self, rules: Iterable[SiteRule] = ()) -> None:
        self._rules = tuple(sorted(rules, key=_specificity, reverse=True))

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._rules)

    def of(self, host: str) -> SiteRule:
        """All that holds for `host`, each choice by the most specific rule that makes it."""
        fitting = [rule for rule in self._rules if rule.fits(host)] if self._rules else None
        if not fitting:
            return _NO_RULE
        chosen: dict[str, Any] = {}
        for item in fields(SiteRule):
            if item.name != "pattern":
                values = (getattr(rule, item.name) for rule in fitting)
                chosen[item.name] = next((value for value in values if value is not None), None)
        return SiteRule(host, **chosen)


def _specificity(rule: SiteRule) -> tuple[bool, int]:
    return not rule.pattern.startswith(_ANY), rule.pattern.count(".")


def pattern_of(text: str) -> str:
    """The pattern as it is compared: a host, or `*.` and a domain, in lower case and ASCII. An address gives
    its host.

    Raises:
        BadPattern: it is neither.
    """
    text = text.strip()
    prefix = _ANY if text.startswith(_ANY) else ""
    rest = text.removeprefix(_ANY)
    url = rest if "://" in rest else f"http://{f'[{rest}]' if rest.count(':') > 1 else rest}/"
    try:
        host = host_of(url)
    except BadLink as error:
        raise BadPattern(text) from error
    if not host or "*" in host or (prefix and ("://" in rest or ":" in host)):
        raise BadPattern(text)
    return prefix + host


def rules_from(stored: object) -> tuple[SiteRule, ...]:
    """Rules as they stand in the settings file: a list of objects. Keys that are not known are passed over.

    Raises:
        ValueError: it is none, or one of them cannot be used.
    """
    if not isinstance(stored, list) or len(stored) > MOST_RULES:
        raise ValueError("no list of rules")
    return with_unique_patterns([_rule_from(item) for item in stored])


def with_unique_patterns(rules: Sequence[SiteRule]) -> tuple[SiteRule, ...]:
    """The last one of each pattern, in their order."""
    return tuple({rule.pattern: rule for rule in rules}.values())


def stored_form(rules: Iterable[SiteRule]) -> list[dict[str, Any]]:
    """What `rules_from` reads."""
    return [
        {item.name: value for item in fields(rule) if (value := getattr(rule, item.name)) is not None}
        for rule in rules
    ]


def _rule_from(item: object) -> SiteRule:
    if not isinstance(item, dict) or not isinstance(item.get("pattern"), str):
        raise ValueError("no rule")  # noqa: TRY004
    return SiteRule(
        pattern_of(item["pattern"]),
        connections=_number(item, "connections", whole=True),
        running=_number(item, "running", whole=True),
        gap_s=_number(item, "gap_s", whole=False),
        user_agent=_header(item, "user_agent"),
        referrer=_header(item, "referrer"),
    )


def _number(item: dict[str, Any], name: str, *, whole: bool) -> Any:
    value = item.get(name)
    if value is None:
        return None
    low, high = LIMITS[name]
    kinds = int if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= high:
        raise ValueError(name)
    return value if whole else float(value)


def _header(item: dict[str, Any], name: str) -> str | None:
    value = item.get(name)
    if value is not None and (not isinstance(value, str) or not is_header_value(value)):
        raise ValueError(name)
    return value


def is_header_value(text: str) -> bool:
    """Whether it can be sent as the value of a header (RFC 9110 5.5)."""
    return 0 < len(text) <= LONGEST_HEADER and text == text.strip() and not _CONTROL.search(text)
