"""The settings as a file to take along, and what such a file would change here.

What belongs to one computer, or is a decision about trust, is neither written nor taken: a file may come from
anybody. Logins of proxies and sites are accounts, which are no settings; their secrets are in the keyring.
"""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.after_end import ALL, AfterEnd, Deed, tidied
from qtapp.domain.categories import with_unique_names
from qtapp.domain.download import MAIN
from qtapp.domain.queues import new_queue_id
from qtapp.domain.settings import Settings
from qtapp.domain.sites import with_unique_patterns
from qtapp.domain.values import dataclass
from qtapp.storage.json_file import read_object, replace_file
from qtapp.storage.settings_store import value_from, values_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.categories import Category
    from qtapp.domain.queues import Queue
    from qtapp.domain.sites import SiteRule

FORMAT: Final = "wherry-settings"
VERSION: Final = 1
# what the program notes for itself on this computer, and whom to trust
LEFT_OUT: Final = frozenset(
    {
        "accepted_certificates",
        "autostart_offered",
        "clipboard_offered",
        "first_started_at",
        "tray_explained",
        "update_feed",
        "updates_looked_at",
        "updates_offered",
    }
)
_FIELDS: Final = tuple(item.name for item in fields(Settings))
_UNKNOWN_AT_MOST: Final = 20
_LONGEST_KEY: Final = 60


class NoSettings(StrEnum):
    """Why nothing of a file can be used."""

    OTHER = "other"  # no settings that Wherry wrote
    NEWER = "newer"  # of a version that is not known here


class NotSettingsError(Exception):
    """The whole file is refused."""

    def __init__(self, why: NoSettings) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class SettingsOffer:
    """What a file would change. `settings` are all as they would be, and differ from those that hold in the
    fields `changed`. `bad` are fields with a value that is none, or out of range, `elsewhere` those with a
    folder that is not here, `distrusted` those with what is never taken from a file: these stay as they are,
    in lists what is not to blame comes in. `unknown` are keys that no field has.
    """

    settings: Settings
    changed: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    distrusted: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def write_settings(target: Path, settings: Settings) -> None:
    """Replace the file; raises OSError, and the old one stands then."""
    values = values_of(replace(settings, sites=tuple(map(_told, settings.sites))))
    values["after_ends"] = [rule for rule in values["after_ends"] if rule["deed"] != Deed.COMMAND]
    kept = {name: value for name, value in values.items() if name not in LEFT_OUT}
    replace_file(target, {"format": FORMAT, "version": VERSION, "settings": kept})


def _told(rule: SiteRule) -> SiteRule:
    """Without what may be a token in a referrer's query (X10)."""
    return rule if rule.referrer is None else replace(rule, referrer=rule.referrer.partition("?")[0])


def read_settings(source: Path, current: Settings, is_folder: Callable[[Path], bool]) -> SettingsOffer:
    """What the file would change of the `current` ones; one that Wherry keeps for itself is read as well.
    `is_folder` says whether a folder is here.

    Raises:
        NotSettingsError, OSError, ValueError: it is none, or cannot be read.
    """
    stored = read_object(source)
    version = stored.get("version")
    if "format" in stored:
        values = stored.get("settings")
        if stored["format"] != FORMAT or not isinstance(values, dict):
            raise NotSettingsError(NoSettings.OTHER)
        if version != VERSION:
            raise NotSettingsError(NoSettings.NEWER)
    else:
        values = {name: value for name, value in stored.items() if name != "version"}
        if type(version) is not int or not set(values) & set(_FIELDS):
            raise NotSettingsError(NoSettings.OTHER)
    return _Offering(current, is_folder).offer(values)


class _Offering:
    """Puts what a file says beside what holds."""

    def __init__(self, current: Settings, is_folder: Callable[[Path], bool]) -> None:
        self._current = current
        self._is_folder = is_folder
        self._bad: set[str] = set()
        self._elsewhere: set[str] = set()
        self._distrusted: set[str] = set()
        self._queue_ids: dict[str, str] = {MAIN: MAIN, ALL: ALL}  # of the file -> here

    def offer(self, values: dict[str, Any]) -> SettingsOffer:
        found: dict[str, Any] = {}
        for name in _FIELDS:
            if name in LEFT_OUT:
                if name == "accepted_certificates" and values.get(name):
                    self._distrusted.add(name)
            elif name in values:
                self._read(name, values[name], found)
        if "queues" in found:  # first: others name them by the file's ids
            found["queues"] = self._queues(found["queues"])
        known = {queue.id for queue in found.get("queues", self._current.queues)}
        for name, combined in (
            ("folder", self._folder),
            ("sites", self._sites),
            ("categories", self._categories),
            ("after_ends", self._after_ends),
            ("adds_to", lambda queue: self._queue_ids.get(queue, queue)),
        ):
            if name in found:
                found[name] = combined(found[name])
        if found.get("adds_to", MAIN) not in known:
            self._bad.add("adds_to")
            del found["adds_to"]
        settings = self._within_limits(found)
        changed = tuple(name for name in _FIELDS if getattr(settings, name) != getattr(self._current, name))
        unknown = sorted(key for key in values if key not in _FIELDS)
        return SettingsOffer(
            settings,
            changed,
            self._in_order(self._bad),
            self._in_order(self._elsewhere),
            self._in_order(self._distrusted),
            tuple(key[:_LONGEST_KEY] for key in unknown[:_UNKNOWN_AT_MOST]),
        )

    def _read(self, name: str, stored: object, found: dict[str, Any]) -> None:
        try:
            value, is_whole = value_from(name, stored)
        except ValueError:
            self._bad.add(name)
            return
        if not is_whole:
            self._bad.add(name)
        if is_whole or value:  # a list of which nothing is good is no empty one
            found[name] = value

    def _within_limits(self, found: dict[str, Any]) -> Settings:
        """What is out of range is left as it is, and not pushed to an end of it."""
        asked = replace(self._current, **found)
        mended = asked.within_limits()
        wrong = {name for name in found if getattr(mended, name) != getattr(asked, name)}
        self._bad |= wrong
        # of lists the rest is good
        single = {name for name in wrong if not isinstance(getattr(mended, name), tuple)}
        return replace(mended, **{name: getattr(self._current, name) for name in single}).within_limits()

    def _folder(self, folder: Path) -> Path:
        if self._is_folder(folder):
            return folder
        self._elsewhere.add("folder")
        return self._current.folder

    def _queues(self, queues: tuple[Queue, ...]) -> tuple[Queue, ...]:
        """By their names: downloads that are in one here stay in it."""
        here = {queue.name.casefold(): queue for queue in self._current.queues}
        taken = {queue.id: queue for queue in self._current.queues}
        for queue in queues:
            known = here.get(queue.name.casefold()) if not queue.is_main else taken[MAIN]
            if known is not None:
                own_id = known.id
            else:
                own_id = queue.id if queue.id and queue.id not in taken else new_queue_id()
            self._queue_ids[queue.id] = own_id
            if queue.folder is not None and not self._is_folder(queue.folder):
                self._elsewhere.add("queues")
                queue = replace(queue, folder=known.folder if known is not None else None)  # noqa: PLW2901
            taken[own_id] = replace(queue, id=own_id)
        return tuple(taken.values())

    def _sites(self, rules: tuple[SiteRule, ...]) -> tuple[SiteRule, ...]:
        # what was left out of a rule when it was written is not to be lost by it
        told = {_told(rule) for rule in self._current.sites}
        return with_unique_patterns((*self._current.sites, *(rule for rule in rules if rule not in told)))

    def _categories(self, categories: tuple[Category, ...]) -> tuple[Category, ...]:
        found = list(self._current.categories)
        for category in categories:
            here = category
            if category.folder.is_absolute() and not self._is_folder(category.folder):
                self._elsewhere.add("categories")
                here = replace(category, folder=Path(category.folder.name or category.name))
            found.append(here)
        return with_unique_names(found)

    def _after_ends(self, rules: tuple[AfterEnd, ...]) -> tuple[AfterEnd, ...]:
        if any(rule.deed is Deed.COMMAND for rule in rules):
            self._distrusted.add("after_ends")  # a program that a file chooses (X19)
        taken = (
            replace(rule, queue=self._queue_ids.get(rule.queue, rule.queue))
            for rule in rules
            if rule.deed is not Deed.COMMAND
        )
        return tidied((*self._current.after_ends, *taken))

    @staticmethod
    def _in_order(names: set[str]) -> tuple[str, ...]:
        return tuple(name for name in _FIELDS if name in names)
