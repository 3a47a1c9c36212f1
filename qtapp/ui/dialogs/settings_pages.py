"""The pages of the settings, made from what the values say of themselves."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from qtapp.domain.settings import Settings
from qtapp.ui import settings_places, settings_words
from qtapp.ui.dialogs.settings_categories import CategoriesPart
from qtapp.ui.dialogs.settings_controls import (
    CheckControl,
    ChoiceControl,
    FolderControl,
    SpeedControl,
)
from qtapp.ui.dialogs.settings_numbers import NumberControl, SecondsControl, SizeControl
from qtapp.ui.dialogs.settings_parts import CertificatesPart, ProxyPart
from qtapp.ui.dialogs.settings_rows import LABEL_AT_MOST, LinkRow, Part, Query, ValueRow
from qtapp.ui.queue_words import queue_name

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from qtapp.ui.dialogs.settings_controls import Control
    from qtapp.ui.settings_doors import Doors
    from qtapp.ui.settings_places import PageWords
    from qtapp.ui.theme import Theme

_FIELDS = {item.name: item for item in fields(Settings)}
_EDGE = 20
# below this there is no room for a control beside its label
_STACKED_BELOW = 560
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Page(QScrollArea):
    """One page. `chosen` and `network_given` tell what its parts tell. It is empty until it is `build`, which
    takes a frame or two: all of them at once would hold the window up."""

    chosen = Signal(object)  # tuple[str, value]: the name of a field, and what it is to be
    network_given = Signal(object)  # NetworkValues
    built = Signal(object)  # QWidget: the last part of it that the keys come to

    def __init__(
        self, words: PageWords, settings: Settings, defaults: Settings, theme: Theme, doors: Doors
    ) -> None:
        super().__init__()
        self.words = words
        self._theme, self._doors, self._defaults = theme, doors, defaults
        self._groups: list[tuple[QLabel | None, list[Part]]] = []
        self._is_stacked: bool | None = None
        self._settings = settings
        self.is_built = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(settings_words.page_title(words))

    def build(self) -> None:
        """Make what it shows, if that has not been done."""
        if self.is_built:
            return
        self.is_built = True
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(_EDGE, 16, _EDGE, 16)
        column.setSpacing(14)
        for section in self.words.sections:
            title = settings_words.section_title(section)
            heading = _heading(title) if title else None
            if heading is not None:
                if self._groups:
                    column.addSpacing(8)
                column.addWidget(heading)
            parts: list[Part] = []
            for name in section.names:
                if not any(name in part.names for part in parts):
                    parts.append(self._part(name, self._settings))
                    column.addWidget(parts[-1])
            self._groups.append((heading, parts))
        column.addStretch(1)
        self._level()
        self.apply(self._settings)
        self._stack()
        self.setWidget(sheet)
        self._bring_keys(sheet)

    def _bring_keys(self, sheet: QWidget) -> None:
        """Whatever the keys come to is scrolled to, which Qt does only for a step within the page."""
        parts = _in_tab_order(sheet)
        for part in parts:
            part.installEventFilter(self)
        if parts:
            self.built.emit(parts[-1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and cast("QFocusEvent", event).reason() in _BY_KEYS:
            self.ensureWidgetVisible(cast("QWidget", watched))
        return super().eventFilter(watched, event)

    @property
    def parts(self) -> tuple[Part, ...]:
        self.build()
        return tuple(part for _heading_, parts in self._groups for part in parts)

    def part(self, name: str) -> Part | None:
        """What shows the value of that name."""
        return next((part for part in self.parts if name in part.names), None)

    def apply(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._settings = settings
        if not self.is_built:
            return
        for part in self.parts:
            match part:
                case ValueRow():
                    if part.names[0] == "adds_to":
                        part.control.set_choices(_queues(settings))  # type: ignore[attr-defined]
                    part.put(_value(settings, part.names[0]))
                case ProxyPart() | CertificatesPart() | CategoriesPart():
                    part.apply(settings)

    def search(self, query: Query) -> bool:
        """Show only what fits, with its matches marked; whether anything does."""
        self.build()
        title = settings_words.page_title(self.words)
        is_all = not query or query.fits(title)
        is_any = False
        for heading, parts in self._groups:
            words = heading.text() if heading is not None else ""
            for part in parts:
                is_found = is_all or query.fits(title, words, *part.texts())
                part.setVisible(is_found)
                part.mark(query)
            found = any(not part.isHidden() for part in parts)
            if heading is not None:
                heading.setVisible(found)
            is_any |= found
        return is_any

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_built:
            self._stack()

    def _stack(self) -> None:
        least = _STACKED_BELOW * max(1, self.fontMetrics().height() / 18)
        needed = max((part.beside_width() for part in self.parts), default=0) + 2 * _EDGE
        is_stacked = self.viewport().width() < max(least, needed)
        if is_stacked is not self._is_stacked:
            self._is_stacked = is_stacked
            for part in self.parts:
                part.set_stacked(is_stacked=is_stacked)

    def _level(self) -> None:
        scale = max(1.0, self.fontMetrics().height() / 18)
        widths = [part.label_width() for part in self.parts]
        width = min(max(widths, default=0), int(LABEL_AT_MOST * scale))
        for part in self.parts:
            part.set_label_width(width)

    def _part(self, name: str, settings: Settings) -> Part:
        match name:
            case "proxy":
                proxy = ProxyPart(settings, self._doors.make_network_page)
                proxy.given.connect(self.network_given)
                return proxy
            case "accepted_certificates":
                certificates = CertificatesPart(settings, self._theme)
                certificates.chosen.connect(self.chosen)
                return certificates
            case "categories":
                doors = self._doors
                categories = CategoriesPart(settings, self._theme, doors.executor, doors.pick_folder)
                categories.chosen.connect(self.chosen)
                return categories
            case _ if name in self._doors.actions:
                action = self._doors.actions[name]
                return LinkRow(name, *_texts(name), action, self._theme)
            case _:
                row = ValueRow(
                    name,
                    *_texts(name),
                    self._control(name, settings),
                    getattr(self._defaults, name),
                    self._theme,
                )
                row.chosen.connect(self.chosen)
                return row

    def _control(self, name: str, settings: Settings) -> Control:
        """By what the value says of itself."""
        item, default = _FIELDS[name], getattr(self._defaults, name)
        if name == "folder":
            return FolderControl(self._doors.executor, self._doors.pick_folder)
        if name == "adds_to":
            return ChoiceControl(_queues(settings))
        if name.endswith("bytes_per_second"):
            return SpeedControl()
        if "choices" in item.metadata:
            values = tuple(map(str, item.metadata["choices"]))
            return ChoiceControl(settings_words.choice_texts(name, values))
        if "low" in item.metadata:
            low, high = item.metadata["low"], item.metadata["high"]
            if name.endswith("_s"):
                return SecondsControl(low, high)
            return SizeControl(low, high) if name.endswith("_bytes") else NumberControl(low, high)
        if isinstance(default, bool):
            return CheckControl()
        raise TypeError(f"no control for {name}")


def page_fields(words: PageWords) -> tuple[str, ...]:
    """The values of a page that have defaults to go back to: all but people's own lists."""
    return tuple(name for name in words.names if name in _FIELDS and name not in settings_places.LISTS)


def _in_tab_order(sheet: QWidget) -> list[QWidget]:
    """What the keys can come to, as it stands in the page."""
    # not by nextInFocusChain: behind the last comes the window, which is gone once Python lets go of it
    return [
        part
        for part in sheet.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
    ]


def _value(settings: Settings, name: str) -> Any:
    # a queue that is gone leaves its links to the main one
    return settings.queue(settings.adds_to).id if name == "adds_to" else getattr(settings, name)


def _texts(name: str) -> tuple[str, str]:
    return settings_words.label_text(name), settings_words.sentence(name)


def _queues(settings: Settings) -> tuple[tuple[str, str], ...]:
    return tuple((queue.id, queue_name(queue.name)) for queue in settings.queues)


def _heading(text: str) -> QLabel:
    heading = QLabel(text)
    heading.setTextFormat(Qt.TextFormat.PlainText)
    font = QFont(heading.font())
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    return heading
