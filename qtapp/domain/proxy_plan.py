"""Which way each server is reached: as the settings say, or a rule for its host."""

from __future__ import annotations

from dataclasses import field
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from qtapp.domain.addresses import host_of
from qtapp.domain.proxies import NO_PROXY, BadProxy, Proxy, ProxyChoice, parse_proxy
from qtapp.domain.sites import NO_PROXY_WORD, SYSTEM_PROXY_WORD, SiteRules, proxy_as_stored
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.settings import Settings


class ProxyMode(StrEnum):
    """What holds where no rule says anything; the words are stored."""

    NONE = "none"
    SYSTEM = "system"
    OWN = "own"


class Way(Enum):
    """A way to a server that is no proxy of one's own."""

    STRAIGHT = auto()
    AS_THE_SYSTEM_SAYS = auto()


@dataclass(frozen=True, slots=True)
class ProxyPlan:
    """`choice` None: the system is asked for each host. A rule of `rules` goes before."""

    choice: ProxyChoice | None = NO_PROXY
    rules: SiteRules = field(default_factory=SiteRules)

    def way_to(self, url: str) -> Proxy | Way:
        """The way to `url`, which is http or https.

        Raises:
            BadLink: it is neither.
        """
        ruled = self.rules.of(host_of(url)).proxy if self.rules else None
        if ruled == NO_PROXY_WORD:
            return Way.STRAIGHT
        if ruled is not None and ruled != SYSTEM_PROXY_WORD:
            return parse_proxy(ruled)
        if ruled is not None or self.choice is None:
            return Way.AS_THE_SYSTEM_SAYS
        return self.choice.proxy_for(url) or Way.STRAIGHT

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ProxyPlan):
            return NotImplemented
        return (self.choice, self.rules.proxies) == (other.choice, other.rules.proxies)

    def __hash__(self) -> int:
        return hash((self.choice, self.rules.proxies))

    def __str__(self) -> str:
        """For the log: without logins."""
        rules = f"; {len(self.rules.proxies)} hosts by rules of their own" if self.rules.proxies else ""
        return f"{self.choice or 'the system’s'}{rules}"


def plan_of(settings: Settings) -> ProxyPlan:
    """What the settings say; an own proxy that is none leaves the straight way."""
    rules = SiteRules(settings.sites)
    match ProxyMode(settings.proxy):
        case ProxyMode.SYSTEM:
            return ProxyPlan(None, rules)
        case ProxyMode.OWN if settings.proxy_address:
            proxy = parse_proxy(settings.proxy_address)
            return ProxyPlan(ProxyChoice(proxy, proxy, settings.no_proxy), rules)
        case _:
            return ProxyPlan(NO_PROXY, rules)


def is_address_or_empty(text: str) -> bool:
    """Whether `text` may stand in the settings as the address of a proxy: no login is kept there."""
    try:
        return not text or str(parse_proxy(text)) == text == proxy_as_stored(text)
    except BadProxy:
        return False
