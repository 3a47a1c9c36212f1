"""The way to servers: which proxy, with which login, for whom not; and a trial of it."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.accounts import LONGEST_USER, AccountKind, is_user_name, secret_as_meant
from qtapp.domain.links import BadLink, host_of, normalise
from qtapp.domain.proxies import BadProxy, Proxy, ProxyChoice, is_exemption, parse_proxy
from qtapp.domain.proxy_plan import ProxyMode, ProxyPlan, is_address_or_empty
from qtapp.domain.values import dataclass
from qtapp.ui import network_words
from qtapp.ui.dialogs.sign_in import FIELD_HEIGHT, field_of, level_with_fields, plain_label, secret_field
from qtapp.ui.dialogs.whole import keep_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from qtapp.domain.settings import Settings
    from qtapp.services.proxy_trial import ProxyTrial
    from qtapp.transfer.proxy_trial import Tried

_WIDTH = 520
_LONGEST_LINE = 2000
_GAP = 8  # between a label and its field
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not have
# a server that is there for examples, and has nobody's data
TRIED_WITH = "https://example.org/"


@dataclass(frozen=True, slots=True)
class ProxyLogin:
    """What was typed of a login for `proxy`."""

    proxy: Proxy
    user: str
    password: str = field(repr=False)
    remember: bool


@dataclass(frozen=True, slots=True)
class NetworkValues:
    """What the settings hold about proxies, and a login for the own one, which they do not."""

    mode: ProxyMode
    address: str
    exempt: tuple[str, ...]
    login: ProxyLogin | None = None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        return cls(ProxyMode(settings.proxy), settings.proxy_address, settings.no_proxy)

    def put_into(self, settings: Settings) -> Settings:
        return replace(settings, proxy=self.mode.value, proxy_address=self.address, no_proxy=self.exempt)

    def plan(self) -> ProxyPlan:
        """Of these alone, without rules for hosts; a password that was typed is in it."""
        if self.mode is ProxyMode.SYSTEM:
            return ProxyPlan(None)
        if self.mode is ProxyMode.NONE or not self.address:
            return ProxyPlan()
        proxy = parse_proxy(self.address)
        if self.login is not None:
            proxy = replace(proxy, user=self.login.user, password=self.login.password)
        return ProxyPlan(ProxyChoice(proxy, proxy, self.exempt))


class _LinkField(QLineEdit):
    """Enter tries the link; the dialog around it would be closed by it."""

    entered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMaxLength(_LONGEST_LINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class NetworkPage(QWidget):
    """What cannot be used yet is said, and `values` waits for it."""

    changed = Signal(object)  # NetworkValues; None while something that was typed cannot be used

    def __init__(
        self,
        values: NetworkValues,
        user_of: Callable[[Proxy], str],
        trial: ProxyTrial,
        parent: QWidget | None = None,
    ) -> None:
        """`user_of` gives the user name that a proxy has an account for, or ""."""
        super().__init__(parent)
        self._user_of = user_of
        self._trial = trial
        self._is_mine = False  # the trial under way was begun here
        self._tried_host = ""
        self._known_user = ""
        self._make_fields()
        self._form = QFormLayout()
        self._put_together()
        self._show(values)
        self._connect()
        self._on_changed()

    def _make_fields(self) -> None:
        self._mode = QComboBox()
        self._mode.setMinimumHeight(FIELD_HEIGHT)
        self._mode.setAccessibleName(self.tr("Proxy"))
        for mode in (ProxyMode.SYSTEM, ProxyMode.NONE, ProxyMode.OWN):
            self._mode.addItem(network_words.mode_text(mode), mode)
        self._address = field_of("", self.tr("Address of the proxy"), _LONGEST_LINE)
        self._address.setPlaceholderText("http://proxy:3128, socks5h://127.0.0.1:9050")
        self._user = field_of("", self.tr("User name for the proxy"), LONGEST_USER)
        self._user.setPlaceholderText(self.tr("None, if it wants none"))
        self._password = secret_field(self.tr("Password for the proxy"))
        self._remember = QCheckBox(self.tr("&Remember in the keyring"))
        self._remember.setChecked(True)
        self._exempt = field_of("", self.tr("Hosts that are reached without the proxy"), _LONGEST_LINE)
        self._exempt.setPlaceholderText(self.tr("None"))
        self._url = _LinkField(TRIED_WITH)
        self._url.setAccessibleName(self.tr("Link to try it with"))
        self._test = QPushButton(self.tr("&Test"))
        self._test.setAutoDefault(False)
        self._told = plain_label()
        self._told.setMinimumHeight(3 * self._told.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._result = plain_label()
        for told in (self._told, self._result):
            told.setProperty("told", "aside")
        # room for the longest of its sentences, so that nothing jumps when one comes
        self._result.setMinimumHeight(2 * self._result.fontMetrics().lineSpacing())
        self._result.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def _put_together(self) -> None:
        form = self._form
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(_GAP)
        form.addRow(self.tr("&Proxy"), self._mode)
        form.addRow("", self._told)
        form.addRow(self.tr("&Address"), self._address)
        form.addRow(self.tr("&User name"), self._user)
        form.addRow(self.tr("Pass&word"), self._password)
        form.addRow("", self._remember)
        form.addRow(self.tr("&Not for"), self._exempt)
        trial = QWidget()
        row = QHBoxLayout(trial)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._url, 1)
        row.addWidget(self._test)
        form.addRow(self.tr("Try &it with"), trial)
        label = form.labelForField(trial)
        label.setBuddy(self._url)  # type: ignore[attr-defined]  # a QLabel
        form.addRow("", self._result)
        level_with_fields(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)

    def label_width(self) -> int:
        """As wide as the widest label wants to be."""
        return max(label.fontMetrics().horizontalAdvance(label.text()) for label in self._labels())

    def set_labels(self, width: int, gap: int, *, is_stacked: bool) -> None:
        """All labels as wide, with such a gap behind them, or each above its field."""
        wrapping = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrapping.WrapAllRows if is_stacked else wrapping.DontWrapRows)
        self._form.setHorizontalSpacing(gap)
        for label in self._labels():
            label.setMinimumWidth(0 if is_stacked else width)
            label.setMaximumWidth(_ANY_WIDTH if is_stacked else width)
            label.setMinimumHeight(0 if is_stacked else FIELD_HEIGHT)
            label.setWordWrap(not is_stacked)

    def _labels(self) -> tuple[QLabel, ...]:
        items = (
            self._form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(self._form.rowCount())
        )
        widgets = (item.widget() for item in items if item is not None)
        return tuple(label for label in widgets if isinstance(label, QLabel) and label.text())

    def _show(self, values: NetworkValues) -> None:
        self._mode.setCurrentIndex(self._mode.findData(values.mode))
        self._address.setText(values.address)
        self._exempt.setText(", ".join(values.exempt))
        self._show_user()

    def _connect(self) -> None:
        self._mode.currentIndexChanged.connect(self._on_changed)
        for line in (self._address, self._user, self._password, self._exempt, self._url):
            line.textChanged.connect(self._on_changed)
        self._remember.toggled.connect(self._on_changed)
        self._address.editingFinished.connect(self._show_user)
        self._test.clicked.connect(self._on_test)
        self._url.entered.connect(self._on_test)
        self._trial.ended.connect(self._on_tried)

    def values(self) -> NetworkValues | None:
        """As they are typed; None while some of it cannot be used."""
        mode, address, exempt = ProxyMode(self._mode.currentData()), self._proxy(), self._exemptions()
        if self._complaint():
            return None
        if mode is ProxyMode.OWN and address is None:
            return None
        kept = str(address) if address is not None else ""
        return NetworkValues(mode, kept, exempt, self._login() if mode is ProxyMode.OWN else None)

    def hideEvent(self, event: QHideEvent) -> None:
        self._stop()
        super().hideEvent(event)

    def _proxy(self) -> Proxy | None:
        text = self._address.text().strip()
        try:
            proxy = parse_proxy(text)
        except BadProxy:
            return None
        return proxy if text and is_address_or_empty(str(proxy)) and proxy.user is None else None

    def _exemptions(self) -> tuple[str, ...]:
        return tuple(self._exempt.text().replace(",", " ").split())

    def _login(self) -> ProxyLogin | None:
        proxy, user = self._proxy(), self._user.text()
        password = secret_as_meant(self._password.text(), AccountKind.BASIC)
        if proxy is None or not user:
            return None
        if user == self._known_user and not password:
            return None  # as it is known already
        return ProxyLogin(proxy, user, password, self._remember.isChecked())

    def _complaint(self) -> str:
        if ProxyMode(self._mode.currentData()) is not ProxyMode.OWN:
            return ""
        if self._address.text().strip() and self._proxy() is None:
            return network_words.no_proxy_text()
        if self._user.text() and not is_user_name(self._user.text()):
            return network_words.no_user_text()
        if not all(map(is_exemption, self._exemptions())):
            return network_words.no_exemption_text()
        return ""

    @Slot()
    def _show_user(self) -> None:
        """The account that there is for the address, where nothing else was typed."""
        proxy = self._proxy()
        known = self._user_of(proxy) if proxy is not None else ""
        if self._user.text() in ("", self._known_user):
            self._user.setText(known)
        self._known_user = known
        self._password.setPlaceholderText(self.tr("Unchanged") if known else "")

    @Slot()
    def _on_changed(self) -> None:
        mode = ProxyMode(self._mode.currentData())
        for part in (self._address, self._user, self._password, self._remember, self._exempt):
            self._form.setRowVisible(part, mode is ProxyMode.OWN)
        rest = f"{network_words.mode_told_text(mode)} {network_words.holds_text()}"
        complaint = self._complaint()
        self._told.setText(complaint or rest)
        tone = "trouble" if complaint else "aside"
        if self._told.property("told") != tone:
            self._told.setProperty("told", tone)
            self._told.style().polish(self._told)
        self._test.setEnabled(self.values() is not None or self._is_mine)
        self.changed.emit(self.values())

    # the trial

    @Slot()
    def _on_test(self) -> None:
        if self._is_mine:
            self._stop()
            self._result.setText(network_words.cancelled_text())
            return
        values = self.values()
        if values is None:
            return
        try:
            url = normalise(self._url.text().strip()).url
            self._tried_host = host_of(url)
        except BadLink:
            self._result.setText(network_words.no_link_text())
            return
        self._trial.start(url, values.plan())
        self._is_mine = True
        self._test.setText(self.tr("S&top"))
        self._result.setText(network_words.trying_text(self._tried_host))

    def _stop(self) -> None:
        if self._is_mine:
            self._trial.cancel()
            self._is_over()

    def _is_over(self) -> None:
        self._is_mine = False
        self._test.setText(self.tr("&Test"))
        self._test.setEnabled(self.values() is not None)

    @Slot(object)
    def _on_tried(self, tried: Tried) -> None:
        if self._is_mine:
            self._result.setText(network_words.tried_text(tried, self._tried_host))
            self._is_over()


class NetworkDialog(QDialog):
    """Show it with `show()`: the list goes on beside it."""

    given = Signal(object)  # NetworkValues

    def __init__(
        self, values: NetworkValues, user_of: Callable[[Proxy], str], trial: ProxyTrial, parent: QWidget
    ) -> None:
        super().__init__(parent)
        keep_whole(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network"))
        self.page = NetworkPage(values, user_of, trial)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self.page.changed.connect(self._on_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._on_changed(self.page.values())

    @Slot(object)
    def _on_changed(self, values: NetworkValues | None) -> None:
        self._save.setEnabled(values is not None)

    @Slot()
    def _on_accepted(self) -> None:
        if (values := self.page.values()) is not None:
            self.given.emit(values)
            self.accept()
