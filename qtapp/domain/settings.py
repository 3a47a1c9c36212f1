"""What the user may choose, with its default and its limits."""

from __future__ import annotations

from dataclasses import field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from qtapp.domain import after_end
from qtapp.domain.categories import CATEGORIES_AT_MOST, Category, with_unique_names
from qtapp.domain.download import MAIN, Conflict
from qtapp.domain.fingerprints import Pin, is_pin, parse_pin
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.proxies import is_exemption
from qtapp.domain.proxy_plan import ProxyMode, is_address_or_empty
from qtapp.domain.queues import QUEUES_AT_MOST, Queue, with_main
from qtapp.domain.releases import is_feed_address
from qtapp.domain.schedule import Hours
from qtapp.domain.sites import LIMITS, MOST_RULES, SiteRule, with_unique_patterns
from qtapp.domain.units import SizeUnits
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.after_end import AfterEnd
    from qtapp.domain.schedule import SpeedProfile

MIB = 1 << 20
SYSTEM_LANGUAGE = "system"
# those that the program speaks, as Qt and the POSIX locales name them, each by its own name
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "ar": "العربية",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
PROFILES_AT_MOST = 100
QUIET_HOURS_AT_MOST = 7
NIGHT = Hours(frozenset(range(7)), 22 * 60, 7 * 60)
# who has a proxy of their own means the way out
SPARED = ("localhost", "127.0.0.0/8", "::1")


class AtStart(StrEnum):
    """What becomes of the downloads that the last end of the program stopped."""

    RESUME = "resume"
    ASK = "ask"
    NEVER = "never"  # they are paused until somebody resumes them


def _number(default: float, low: float, high: float) -> Any:
    return field(default=default, metadata={"low": low, "high": high})


def _is_anything(_value: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Settings:
    """A frozen set of choices; running downloads keep the one they started with.

    Names end in their unit: `_s` seconds, `_bytes`; the rest are counts.

    `accepted_certificates`: `HOST:PORT=sha-256:HEX`; of several for one place the last counts.
    `adds_to`: the id of the queue that links go to where nothing else is said.
    `after_ends`: what is to be done when a queue, or everything, has ended.
    `ask_before_adding`: more than one link at a time is shown before it is added.
    `categories` hold while `sorts_by_category`, the first that fits.
    `host_gap_s`: between two requests to one host, 0 for none; `sites`: what holds for single hosts instead.
    `keep_bad`: a file whose checksum differs is kept as NAME.bad.
    `keep_history`: what has ended is remembered once it is off the list.
    `keeps_awake`: the computer does not sleep while a download runs.
    `language`: with it the side that the window begins on; it holds from the next start on.
    `limit_bytes_per_second` holds while `is_limited`, `speed_profiles` while `follows_schedule`; where both
    do, the lower one.
    `note_origin`: a file is to carry the address it came from even where the system does not ask for it.
    `proxy`: a `ProxyMode`; `proxy_address` is the own one without a login, or nothing, and `no_proxy` are the
    hosts that it is not for.
    `queues`: the main one first.
    `quiet_hours`: while `has_quiet_hours`, nothing is told in them.
    `rests_on_battery`: none runs while the computer is on battery and that holds `rests_at_percent` or less,
    100 for always; `rests_when_metered`: none while the network is one where what comes is paid for.
    `size_units`: a `SizeUnits`, of sizes and speeds in the window and on the terminal.
    `sounds_at_end`: when a queue ends.
    `update_feed`: where newer versions are told of, "" for nowhere; it is asked where `checks_for_updates`.
    `updates_offered`, `updates_looked_at`, `first_started_at`: that it was suggested, and moments in seconds
    since the epoch, 0 for never.
    """

    folder: Path = field(default_factory=lambda: Path.home() / "Downloads")
    running: int = _number(4, 1, 64)
    running_per_host: int = _number(2, 1, 64)
    connections: int = _number(6, 1, 64)
    connections_per_host: int = _number(8, 1, 128)
    host_gap_s: float = _number(0.0, *LIMITS["gap_s"])
    attempts: int = _number(5, 1, 100)
    connect_timeout_s: float = _number(15.0, 1.0, 300.0)
    header_timeout_s: float = _number(30.0, 1.0, 600.0)
    silence_timeout_s: float = _number(30.0, 1.0, 3600.0)
    disk_reserve_bytes: int = _number(512 * MIB, 0, 1 << 50)
    at_start: str = field(default=AtStart.RESUME.value, metadata={"choices": tuple(AtStart)})
    conflict: str = field(default=Conflict.RENAME.value, metadata={"choices": tuple(Conflict)})
    language: str = field(default=SYSTEM_LANGUAGE, metadata={"choices": (SYSTEM_LANGUAGE, *LANGUAGES)})
    theme: str = field(default="system", metadata={"choices": ("system", "light", "dark")})
    size_units: str = field(default=SizeUnits.DECIMAL.value, metadata={"choices": tuple(SizeUnits)})
    density: str = field(default="normal", metadata={"choices": ("compact", "normal", "comfortable")})
    close_to_tray: bool = True
    tray_explained: bool = False
    watches_clipboard: bool = False
    clipboard_by_category: bool = False
    clipboard_offered: bool = False
    autostart_offered: bool = False
    notify: bool = True
    keep_history: bool = True
    note_origin: bool = False
    keep_bad: bool = False
    accepted_certificates: tuple[str, ...] = field(default=(), metadata={"each": is_pin})
    is_limited: bool = False
    limit_bytes_per_second: int = _number(1_000_000, LEAST_LIMIT, LARGEST_LIMIT)
    follows_schedule: bool = True
    speed_profiles: tuple[SpeedProfile, ...] = field(default=(), metadata={"most": PROFILES_AT_MOST})
    proxy: str = field(default=ProxyMode.SYSTEM.value, metadata={"choices": tuple(ProxyMode)})
    proxy_address: str = field(default="", metadata={"is_valid": is_address_or_empty})
    no_proxy: tuple[str, ...] = field(default=SPARED, metadata={"each": is_exemption})
    sites: tuple[SiteRule, ...] = field(
        default=(), metadata={"most": MOST_RULES, "tidied": with_unique_patterns}
    )
    queues: tuple[Queue, ...] = field(
        default=(Queue(MAIN),), metadata={"most": QUEUES_AT_MOST, "tidied": with_main}
    )
    adds_to: str = MAIN
    keeps_awake: bool = True
    sorts_by_category: bool = False
    categories: tuple[Category, ...] = field(
        default=(), metadata={"most": CATEGORIES_AT_MOST, "tidied": with_unique_names}
    )
    rests_on_battery: bool = False
    rests_at_percent: int = _number(100, 1, 100)
    rests_when_metered: bool = False
    has_quiet_hours: bool = False
    quiet_hours: tuple[Hours, ...] = field(default=(NIGHT,), metadata={"most": QUIET_HOURS_AT_MOST})
    sounds_at_end: bool = False
    after_ends: tuple[AfterEnd, ...] = field(
        default=(), metadata={"most": QUEUES_AT_MOST + 1, "tidied": after_end.tidied}
    )
    ask_before_adding: bool = True
    update_feed: str = field(default="", metadata={"is_valid": is_feed_address})
    checks_for_updates: bool = False
    updates_offered: bool = False
    updates_looked_at: float = 0.0
    first_started_at: float = 0.0

    def within_limits(self) -> Self:
        """The same settings, every number clamped to its range, every unknown choice the default; lists are
        without what means nothing, hold one rule for a site, the last, and are cut to their length."""
        mended: dict[str, Any] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if "low" in item.metadata:
                number = min(max(value, item.metadata["low"]), item.metadata["high"])
                mended[item.name] = int(number) if isinstance(item.default, int) else float(number)
            elif not item.metadata.get("is_valid", _is_anything)(value) or value not in item.metadata.get(
                "choices", (value,)
            ):
                mended[item.name] = item.default
            elif "most" in item.metadata:
                tidied = item.metadata.get("tidied", tuple)(value)
                mended[item.name] = tidied[: item.metadata["most"]]
            elif "each" in item.metadata:
                mended[item.name] = tuple(one for one in value if item.metadata["each"](one))
        return replace(self, **mended)

    def queue(self, queue_id: str) -> Queue:
        """The one with that id; the main one where there is none."""
        return next((queue for queue in self.queues if queue.id == queue_id), self.queues[0])

    def folder_of(self, queue_id: str) -> Path:
        """Where what is added to it goes."""
        return self.queue(queue_id).folder or self.folder

    @property
    def pins(self) -> tuple[Pin, ...]:
        """The accepted certificates."""
        return tuple(parse_pin(text) for text in self.accepted_certificates if is_pin(text))
