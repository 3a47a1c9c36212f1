"""What the user has laid down for some hosts: rules by pattern, the most specific one first."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from qtapp.domain.addresses import BadLink, host_of
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.proxies import BadProxy, parse_proxy
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_RULES = 1000
LONGEST_HEADER = 1000
# the limits of the numbers, by name
LIMITS: dict[str, tuple[float, float]] = {
    "connections": (1, 128),
    "running": (1, 64),
    "gap_s": (0.0, 3600.0),
    "bytes_per_second": (LEAST_LIMIT, LARGEST_LIMIT),
    "attempts": (1, 100),
}
# in the place of a proxy's address; both are stored
NO_PROXY_WORD = "none"
SYSTEM_PROXY_WORD = "system"
_ANY = "*."
_CONTROL = re.compile(r"[\0-\x1f\x7f]")


class BadPattern(ValueError):  # noqa: N818  (a verdict on what was typed, not a failure)
    """Names no host, and no group of hosts."""


@dataclass(frozen=True, slots=True)
class SiteRule:
    """`pattern` is a host, or `*.` and a domain: every host below it. None leaves a choice to the next rule
    that fits, and in the end to the settings; `gap_s` is the time between two requests, in seconds;
    `bytes_per_second` the speed of all together whose link is of such a host, or whose bytes come from one;
    `proxy` is as `proxy_as_stored` gives it; `attempts` without progress are a download's last."""

    pattern: str
    connections: int | None = None
    running: int | None = None
    gap_s: float | None = None
    user_agent: str | None = None
    referrer: str | None = None
    bytes_per_second: int | None = None
    proxy: str | None = None
    attempts: int | None = None

    @property
    def is_empty(self) -> bool:
        """It says nothing."""
        return all(getattr(self, item.name) is None for item in fields(self) if item.name != "pattern")


_NO_RULE = SiteRule("")


class SiteRules:
    """Rules for asking: what holds for a host; of several for one pattern the last. Immutable, so that any
    thread may ask."""

    def __init__(self, rules: Iterable[SiteRule] = ()) -> None:
        self._rules = {rule.pattern: rule for rule in rules}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._rules)

    @property
    def proxies(self) -> tuple[tuple[str, str], ...]:
        """Patterns with the proxies that are laid down for them."""
        return tuple((rule.pattern, rule.proxy) for rule in self._rules.values() if rule.proxy is not None)

    def of(self, host: str) -> SiteRule:
        """All that holds for `host`, each choice by the most specific rule that makes it."""
        if not self._rules:  # as for most people; it is asked several times for each file
            return _NO_RULE
        fitting = [self._rules[pattern] for pattern in patterns_for(host) if pattern in self._rules]
        if not fitting:
            return _NO_RULE
        chosen: dict[str, Any] = {}
        for item in fields(SiteRule):
            if item.name != "pattern":
                values = (getattr(rule, item.name) for rule in fitting)
                chosen[item.name] = next((value for value in values if value is not None), None)
        return SiteRule(host, **chosen)


def patterns_for(host: str) -> Iterator[str]:
    """Every pattern that `host`, in lower case and ASCII, fits: the most specific one first."""
    yield host
    _, dot, domain = host.partition(".")
    while dot:
        yield _ANY + domain
        _, dot, domain = domain.partition(".")


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


def with_unique_patterns(rules: Sequence[SiteRule]) -> tuple[SiteRule, ...]:
    """The last one of each pattern, in their order."""
    return tuple({rule.pattern: rule for rule in rules}.values())


def is_header_value(text: str) -> bool:
    """Whether it can be sent as the value of a header (RFC 9110 5.5)."""
    return 0 < len(text) <= LONGEST_HEADER and text == text.strip() and not _CONTROL.search(text)


def proxy_as_stored(text: str) -> str:
    """A proxy as a rule and the settings keep it: `none`, `system`, or its address, which has no login: that
    is an account's.

    Raises:
        BadProxy: it is none of them; never quotes it.
    """
    text = text.strip()
    if text.lower() in (NO_PROXY_WORD, SYSTEM_PROXY_WORD):
        return text.lower()
    proxy = parse_proxy(text)
    if proxy.user is not None:
        raise BadProxy("a user name in it")
    return str(proxy)
