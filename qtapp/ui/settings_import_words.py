"""What is said of settings that are taken along: what would change, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from qtapp.domain.proxy_plan import ProxyMode
from qtapp.domain.values import dataclass
from qtapp.ui import settings_words
from qtapp.ui.figures import UNKNOWN, count, fill, left_to_right, size_text, span_text, speed_text
from qtapp.ui.limit_words import profile_text
from qtapp.ui.network_words import mode_text
from qtapp.ui.queue_words import hours_text, queue_name
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.settings import Settings
    from qtapp.services.settings_copies import SettingsCopyEnd
    from qtapp.storage.settings_exchange import SettingsOffer

_CHOICES = frozenset({"at_start", "conflict", "language", "theme", "size_units", "density"})


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One row of what would change, in words; `name` is the field's."""

    name: str
    label: str
    before: str
    after: str


def changes_of(offer: SettingsOffer, current: Settings) -> tuple[SettingChange, ...]:
    return tuple(
        SettingChange(
            name,
            settings_words.plain_label_text(name),
            _value_text(name, current),
            _value_text(name, offer.settings),
        )
        for name in offer.changed
    )


def _value_text(name: str, settings: Settings) -> str:
    value: Any = getattr(settings, name)
    if name in _CHOICES:
        return dict(settings_words.choice_texts(name, (value,)))[value]
    match name:
        case "folder":
            return left_to_right(str(value))
        case "proxy":
            return mode_text(ProxyMode(value))
        case "adds_to":
            return queue_name(settings.queue(value).name)
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("SettingsImport", "on") if value else translate("SettingsImport", "off")
    if isinstance(value, tuple):
        return _texts_of(name, value, settings)
    return _number_text(name, value) if isinstance(value, (int, float)) else left_to_right(value) or UNKNOWN


def _number_text(name: str, value: float) -> str:
    if name == "limit_bytes_per_second":
        return speed_text(value)
    if name.endswith("_bytes"):
        return size_text(value)
    if name.endswith("_s"):
        return span_text(value) if value else UNKNOWN
    return count(int(value))


def _texts_of(name: str, values: tuple[Any, ...], settings: Settings) -> str:
    match name:
        case "sites":
            texts = [left_to_right(rule.pattern) for rule in values]
        case "queues":
            texts = [queue_name(queue.name) for queue in values]
        case "categories":
            texts = [category.name for category in values]
        case "speed_profiles":
            texts = [profile_text(profile) for profile in values]
        case "quiet_hours":
            texts = [hours_text(hours) for hours in values]
        case "after_ends":
            texts = [queue_name(settings.queue(rule.queue).name) for rule in values if rule.queue]
            if len(texts) < len(values):
                texts.append(QCoreApplication.translate("SettingsImport", "all downloads"))
        case _:
            texts = [left_to_right(value) for value in values]
    return ", ".join(texts) or UNKNOWN


def left_out_text(offer: SettingsOffer) -> str:
    """What of the file does not come in as it stands there, and why; "" where all does."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    for names, text in (
        (offer.bad, translate("SettingsImport", "Left out, as a value cannot be right: {names}.")),
        (
            offer.elsewhere,
            translate("SettingsImport", "With a folder that is not here, which is left out: {names}."),
        ),
        (
            offer.distrusted,
            translate(
                "SettingsImport",
                "Never taken from a file, as trusted certificates and commands are yours alone: {names}.",
            ),
        ),
    ):
        if names:
            labels = dict.fromkeys(map(settings_words.plain_label_text, names))
            parts.append(fill(text, names=", ".join(labels)))
    if offer.unknown:
        text = translate("SettingsImport", "Not known to this Wherry: {names}.")
        parts.append(fill(text, names=", ".join(map(quoted, offer.unknown))))
    return " ".join(parts)


def question_text(number: int, name: str) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("SettingsImport", "{name} changes 1 setting. The current ones are kept in a backup.")
    else:
        text = translate(
            "SettingsImport",
            "{name} changes %Ln settings. The current ones are kept in a backup.",
            "",
            number,
        )
    return fill(text, name=quoted(name))


def nothing_changes_text(name: str, left_out: str) -> str:
    text = QCoreApplication.translate("SettingsImport", "{name} changes nothing.")
    told = fill(text, name=quoted(name))
    return f"{told} {left_out}" if left_out else told


def imported_text(number: int, backup: Path) -> str:
    """For the bar that can take it back."""
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("SettingsImport", "1 setting was imported. A backup is in {name}.")
    else:
        text = translate("SettingsImport", "%Ln settings were imported. A backup is in {name}.", "", number)
    return fill(text, name=quoted(backup.name))


def no_backup_text() -> str:
    return QCoreApplication.translate(
        "SettingsImport",
        "The backup of the settings could not be written: nothing was changed. Free some space, and try "
        "again.",
    )


def exported_text(end: SettingsCopyEnd) -> str:
    translate = QCoreApplication.translate
    if end.kind:
        text = translate(
            "SettingsImport", "{name} could not be written. Choose another folder, or free some space there."
        )
    else:
        text = translate(
            "SettingsImport",
            "The settings were written to {name}, without passwords, trusted certificates and commands.",
        )
    return fill(text, name=quoted(end.file.name))


def refused_text(end: SettingsCopyEnd) -> str:
    """Why nothing of the file can be taken."""
    translate = QCoreApplication.translate
    match end.kind:
        case "newer":
            text = translate("SettingsImport", "{name} was written by a newer Wherry. Nothing was changed.")
        case "unreadable":
            text = translate("SettingsImport", "{name} could not be read. Nothing was changed.")
        case _:
            text = translate(
                "SettingsImport", "{name} holds no settings that Wherry wrote. Nothing was changed."
            )
    return fill(text, name=quoted(end.file.name))


def export_action_text() -> str:
    return QCoreApplication.translate("SettingsImport", "&Export Settings…")


def import_action_text() -> str:
    return QCoreApplication.translate("SettingsImport", "&Import Settings…")
