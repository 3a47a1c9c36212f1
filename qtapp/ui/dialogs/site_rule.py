"""Asks what is to hold for a host, or for all that no rule is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
)

from qtapp.domain.addresses import as_referrer
from qtapp.domain.proxies import BadProxy
from qtapp.domain.sites import (
    LIMITS,
    LONGEST_HEADER,
    BadPattern,
    SiteRule,
    is_header_value,
    pattern_of,
    proxy_as_stored,
)
from qtapp.domain.values import dataclass
from qtapp.ui.dialogs.boxes import HEIGHT, level
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.figures import count
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.network_words import no_rule_proxy_text
from qtapp.ui.typed_figures import with_own_speeds
from qtapp.ui.window_words import as_elsewhere_text, no_header_text, no_pattern_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 460
_LONGEST_PATTERN = 300
_GAP_STEP_S = 0.25


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What holds where no rule says anything."""

    connections: int
    running: int
    gap_s: float
    attempts: int = 5


class SiteRuleDialog(QDialog):
    """Show it with `show()`. A number left at its end to the left says nothing: the settings hold."""

    given = Signal(object)  # SiteRule

    def __init__(self, rule: SiteRule, elsewhere: Elsewhere, parent: QWidget, *, is_new: bool) -> None:
        super().__init__(parent)
        keep_whole(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New Rule") if is_new else self.tr("Rule for a Site"))
        self._pattern = QLineEdit(rule.pattern)
        self._pattern.setMaxLength(_LONGEST_PATTERN)
        self._pattern.setPlaceholderText("dl.example.org, *.example.org")
        self._connections = _count("connections", rule.connections, elsewhere.connections)
        self._running = _count("running", rule.running, elsewhere.running)
        self._gap = _seconds(rule.gap_s, elsewhere.gap_s)
        self._speed = SpeedField(rule.bytes_per_second)
        self._speed.setMinimumHeight(HEIGHT)
        self._speed.setPlaceholderText(with_own_speeds(self.tr("No limit, or such as 500 kB/s")))
        self._agent = _header(rule.user_agent, self.tr("Wherry's own"))
        self._referrer = _header(rule.referrer, self.tr("None"))
        self._attempts = _count("attempts", rule.attempts, elsewhere.attempts)
        self._proxy = QLineEdit(rule.proxy or "")
        self._proxy.setMaxLength(_LONGEST_PATTERN)
        self._proxy.setPlaceholderText(self.tr("As elsewhere; or none, system, socks5h://proxy:1080"))
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        form = _form()
        _add(form, self.tr("&Site"), self._pattern)
        _add(form, self.tr("&Downloads at once"), self._running)
        _add(form, self.tr("&Connections"), self._connections)
        _add(form, self.tr("&Time between requests"), self._gap)
        _add(form, self.tr("Speed &limit"), self._speed)
        _add(form, self.tr("&Attempts"), self._attempts)
        _add(form, self.tr("&Proxy"), self._proxy)
        _add(form, self.tr("&User agent"), self._agent)
        _add(form, self.tr("&Referrer"), self._referrer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which may be Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        for field in (self._pattern, self._speed, self._proxy, self._agent, self._referrer):
            field.textChanged.connect(self._on_changed)
        for number in (self._connections, self._running, self._gap, self._attempts):
            number.valueChanged.connect(self._on_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._on_changed()

    def _rule(self) -> SiteRule:
        """Raises BadPattern."""
        gap_s = self._gap.value()
        return SiteRule(
            pattern_of(self._pattern.text()),
            connections=self._connections.value() or None,
            running=self._running.value() or None,
            gap_s=round(gap_s, 2) if gap_s >= 0 else None,
            user_agent=self._agent.text().strip() or None,
            referrer=as_referrer(self._referrer.text()) or None,
            bytes_per_second=self._speed.speed(),
            proxy=self._typed_proxy(),
            attempts=self._attempts.value() or None,
        )

    def _typed_proxy(self) -> str | None:
        try:
            return proxy_as_stored(self._proxy.text())
        except BadProxy:
            return None

    @Slot()
    def _on_changed(self) -> None:
        complaint, is_fine = "", True
        headers = [field.text().strip() for field in (self._agent, self._referrer)]
        try:
            is_fine = not self._rule().is_empty
        except BadPattern:
            is_fine = False
            complaint = no_pattern_text() if self._pattern.text().strip() else ""
        if any(text and not is_header_value(text) for text in headers):
            is_fine, complaint = False, no_header_text()
        if self._speed.text().strip() and self._speed.speed() is None:
            is_fine, complaint = False, not_a_speed_text()
        if self._proxy.text().strip() and self._typed_proxy() is None:
            is_fine, complaint = False, no_rule_proxy_text()
        self._save.setEnabled(is_fine)
        self._complaint.setText(complaint)
        self._complaint.setVisible(bool(complaint))

    @Slot()
    def _on_accepted(self) -> None:
        if self._save.isEnabled():
            self.given.emit(self._rule())
            self.accept()


class EverySiteDialog(QDialog):
    """The same for all hosts that no rule is for."""

    given = Signal(object)  # Elsewhere

    def __init__(self, now: Elsewhere, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Every Other Site"))
        self._connections, self._running, self._gap = QSpinBox(), QSpinBox(), QDoubleSpinBox()
        self._attempts = QSpinBox()
        for number, name, value in (
            (self._connections, "connections", now.connections),
            (self._running, "running", now.running),
            (self._attempts, "attempts", now.attempts),
        ):
            number.setRange(int(LIMITS[name][0]), int(LIMITS[name][1]))
            number.setValue(value)
            level(number)
        self._gap.setRange(*LIMITS["gap_s"])
        self._gap.setSingleStep(_GAP_STEP_S)
        self._gap.setSuffix(self.tr(" s", "seconds, behind a number"))
        self._gap.setValue(now.gap_s)
        level(self._gap)
        form = _form()
        _add(form, self.tr("&Downloads at once"), self._running)
        _add(form, self.tr("&Connections"), self._connections)
        _add(form, self.tr("&Time between requests"), self._gap)
        _add(form, self.tr("&Attempts"), self._attempts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)
        save.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    @Slot()
    def _on_accepted(self) -> None:
        self.given.emit(
            Elsewhere(
                self._connections.value(),
                self._running.value(),
                round(self._gap.value(), 2),
                self._attempts.value(),
            )
        )
        self.accept()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _add(form: QFormLayout, text: str, field: QWidget) -> None:
    form.addRow(text, field)
    # else it would stand at the top of its row
    form.labelForField(field).setMinimumHeight(HEIGHT)


def _count(name: str, value: int | None, elsewhere: int) -> QSpinBox:
    box = QSpinBox()
    level(box)
    box.setRange(0, int(LIMITS[name][1]))
    box.setSpecialValueText(as_elsewhere_text(count(elsewhere)))
    box.setValue(value or 0)
    return box


def _seconds(value: float | None, elsewhere: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    level(box)
    box.setRange(-_GAP_STEP_S, LIMITS["gap_s"][1])
    box.setSingleStep(_GAP_STEP_S)
    box.setSuffix(QCoreApplication.translate("SiteRuleDialog", " s", "seconds, behind a number"))
    box.setSpecialValueText(as_elsewhere_text(f"{box.locale().toString(elsewhere, 'f', 2)}{box.suffix()}"))
    box.setValue(-_GAP_STEP_S if value is None else value)
    return box


def _header(value: str | None, where_none: str) -> QLineEdit:
    field = QLineEdit(value or "")
    field.setMaxLength(LONGEST_HEADER)
    field.setPlaceholderText(where_none)
    field.setCursorPosition(0)
    return field
