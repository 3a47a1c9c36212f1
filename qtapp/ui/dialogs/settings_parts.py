"""Parts of the settings that are more than one value: the way to servers, and what is trusted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from qtapp.domain.proxy_plan import ProxyMode
from qtapp.ui import network_words
from qtapp.ui.dialogs.network import NetworkPage, NetworkValues
from qtapp.ui.dialogs.settings_rows import GAP, MarkedLabel, Part, Query
from qtapp.ui.figures import left_to_right
from qtapp.ui.settings_words import plain_label_text, sentence
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from qtapp.domain.settings import Settings
    from qtapp.ui.theme import Theme

_TABLE_HEIGHT = 170


class ProxyPart(Part):
    """The fields of the dialog Network, of which what can be used is taken as soon as one is left."""

    given = Signal(object)  # NetworkValues

    def __init__(self, settings: Settings, make_page: Callable[[NetworkValues], NetworkPage]) -> None:
        super().__init__("proxy", "proxy_address", "no_proxy")
        self._make_page = make_page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: NetworkPage | None = None
        self._width, self._is_stacked = 0, False
        self._put(NetworkValues.of(settings))

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere."""
        values = NetworkValues.of(settings)
        if values != NetworkValues(self._taken.mode, self._taken.address, self._taken.exempt):
            self._put(values)

    def texts(self) -> tuple[str, ...]:
        words = (text for name in self.names for text in (plain_label_text(name), sentence(name)))
        return (*words, *map(network_words.mode_text, ProxyMode))

    def label_width(self) -> int:
        return self._page.label_width() if self._page is not None else 0

    def set_label_width(self, width: int) -> None:
        self._width = width
        self._level()

    def set_stacked(self, *, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        self._level()

    def _level(self) -> None:
        if self._page is not None and self._width:
            self._page.set_labels(self._width, GAP, is_stacked=self._is_stacked)

    def hideEvent(self, event: QHideEvent) -> None:
        self._take()
        super().hideEvent(event)

    def _put(self, values: NetworkValues) -> None:
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._taken = values
        self._page = self._make_page(values)
        self._level()
        self._column.addWidget(self._page)
        for field in self._page.findChildren(QLineEdit):
            field.editingFinished.connect(self._take)
        for mode in self._page.findChildren(QComboBox):
            mode.activated.connect(self._take)
        for check in self._page.findChildren(QCheckBox):
            check.clicked.connect(self._take)

    @Slot()
    def _take(self) -> None:
        values = self._page.values() if self._page is not None else None
        if values is not None and values != self._taken:
            self._taken = values
            self.given.emit(values)


class CertificatesPart(Part):
    """Servers whose certificates are trusted by hand; the trust can be withdrawn."""

    chosen = Signal(object)  # tuple[str, tuple[str, ...]]: the name of the field, and what it is to be

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__("accepted_certificates")
        self._pins: dict[str, str] = {}
        self.text = MarkedLabel(sentence(self.names[0]), theme, color="dim")
        self._rows = TextTableModel((self.tr("Server"), self.tr("SHA-256 fingerprint")), frozenset(), self)
        self.table = TextTable(
            self._rows, theme, ("88:88:88:88:88:88:88:88:88",), plain_label_text(self.names[0])
        )
        self.table.setProperty("boxed", True)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self._none = QLabel(
            self.tr("None so far: a download whose certificate is refused offers to trust it.")
        )
        self._none.setWordWrap(True)
        self._remove = QPushButton(self.tr("St&op Trusting"))
        self._remove.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self._none)
        column.addWidget(self.table)
        column.addLayout(row)
        self.table.chosen_changed.connect(self._allow)
        self._remove.clicked.connect(self._on_remove)
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Show what is accepted."""
        self._pins = {pin.place: str(pin) for pin in settings.pins}
        self._rows.put(
            {
                pin.place: (left_to_right(pin.place), left_to_right(_pairs(pin.sha256)))
                for pin in settings.pins
            }
        )
        self._none.setVisible(not self._pins)
        self.table.setVisible(bool(self._pins))
        self._remove.setVisible(bool(self._pins))
        self._allow()

    def texts(self) -> tuple[str, ...]:
        return (plain_label_text(self.names[0]), sentence(self.names[0]), *self._pins)

    def mark(self, query: Query) -> None:
        self.text.mark(query)

    @Slot()
    def _allow(self) -> None:
        self._remove.setEnabled(self.table.chosen is not None)

    @Slot()
    def _on_remove(self) -> None:
        kept = tuple(text for place, text in self._pins.items() if place != self.table.chosen)
        self.chosen.emit((self.names[0], kept))


def _pairs(sha256: str) -> str:
    return ":".join(sha256[at : at + 2].upper() for at in range(0, len(sha256), 2))
