"""The sites: what goes on with each host in use, and the rules for single ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.sites import SiteRule, with_unique_patterns
from qtapp.domain.values import dataclass
from qtapp.services.politeness import SITES_AT_MOST
from qtapp.ui.dialogs.raising import raised
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.site_rule import Elsewhere, EverySiteDialog, SiteRuleDialog
from qtapp.ui.figures import UNKNOWN, count, left_to_right, speed_text
from qtapp.ui.network_words import rule_text
from qtapp.ui.views.text_table import TextTable, TextTableModel
from qtapp.ui.waiting_words import of_cap_text, site_text
from qtapp.ui.window_words import gap_text, more_sites_text, no_sites_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from qtapp.domain.host_facts import HostState
    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager
    from qtapp.services.politeness import Politeness
    from qtapp.ui.theme import Theme

_LINE_HEIGHT = 18  # of the letters that the dialog was laid out for
# what changes while it is looked at is shown so often at the most
REFRESH_MS = 500
TICK_MS = 1_000
# the row of what holds where no rule does; no host is named so
EVERY_OTHER = "*"


@dataclass(frozen=True, slots=True)
class SiteChoices:
    """What the settings hold about hosts."""

    elsewhere: Elsewhere
    rules: tuple[SiteRule, ...]

    @classmethod
    def of(cls, settings: Settings) -> Self:
        elsewhere = Elsewhere(
            settings.connections_per_host, settings.running_per_host, settings.host_gap_s, settings.attempts
        )
        return cls(elsewhere, settings.sites)

    def put_into(self, settings: Settings) -> Settings:
        return replace(
            settings,
            connections_per_host=self.elsewhere.connections,
            running_per_host=self.elsewhere.running,
            host_gap_s=self.elsewhere.gap_s,
            attempts=self.elsewhere.attempts,
            sites=self.rules,
        )


class SitesDialog(QDialog):
    """Not modal: the list goes on beside it. It wakes up while it is seen and something moves or counts
    down."""

    chosen = Signal(object)  # SiteChoices

    def __init__(self, manager: DownloadManager, choices: SiteChoices, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sites"))
        self._politeness: Politeness = manager.politeness
        self._choices = choices
        self._sites: dict[str, HostState] = {}
        self._in_use = TextTableModel(
            (
                self.tr("Site"),
                self.tr("Next"),
                self.tr("Downloads"),
                self.tr("Waiting"),
                self.tr("Connections"),
                self.tr("Best Value", "so many connections at once, as tried out"),
            ),
            frozenset({2, 3, 4, 5}),
            self,
        )
        self._rules = TextTableModel(
            (
                self.tr("Site"),
                self.tr("Downloads"),
                self.tr("Connections"),
                self.tr("Interval", "the time between two requests to a site"),
                self.tr("Speed"),
                self.tr("Attempts"),
                self.tr("Proxy"),
                self.tr("User agent"),
                self.tr("Referrer"),
            ),
            frozenset({1, 2, 3, 4, 5}),
            self,
        )
        self.in_use = TextTable(
            self._in_use,
            theme,
            (self.tr("No answer · next try in 8 h 88 min"), "88", "88 888", "888 of 888", "888"),
            self.tr("Sites in use"),
        )
        self.rules = TextTable(
            self._rules,
            theme,
            ("888", "888", "88.88 s", "888.8 kB/s", "888", "socks5h://", "Mozilla/5.", "https://ex"),
            self.tr("Rules"),
            # whoever edits the rule sees them all
            spare=(8, 7, 6, 5, 3, 4, 2, 1),
        )
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("Sites"))
        tabs.addTab(self._use_page(), self.tr("In &Use"))
        tabs.addTab(self._rules_page(), self.tr("&Rules"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(tabs)
        resize_within_screen(self, QSize(860, 420) * max(1.0, self.fontMetrics().height() / _LINE_HEIGHT))
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self.refresh)
        self._politeness.changed.connect(self._on_moved)
        for fact in (manager.added, manager.changed, manager.removed, manager.totals_changed):
            fact.connect(self._on_moved)
        self._show_rules()
        self.refresh()
        self.in_use.setFocus()

    def _use_page(self) -> QWidget:
        self._try_now = QPushButton(self.tr("&Try Now"))
        self._forget = QPushButton(self.tr("&Forget"))
        self._forget.setToolTip(
            self.tr("Forget what this site has taught Wherry: how much it bears, and its pause")
        )
        self._make_rule = QPushButton(self.tr("Rule for This &Site…"))
        for button, do in (
            (self._try_now, self._on_try_now),
            (self._forget, self._on_forget),
            (self._make_rule, self._on_make_rule),
        ):
            button.clicked.connect(do)
            button.setAutoDefault(False)
        self.in_use.chosen_changed.connect(self._allow)
        self.in_use.entered.connect(self._on_make_rule)
        empty = QLabel(no_sites_text())
        empty.setTextFormat(Qt.TextFormat.PlainText)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setMargin(24)
        self._more = QLabel(more_sites_text(SITES_AT_MOST))
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._more.setContentsMargins(14, 8, 14, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(self.in_use)
        page = self._page(self._pages, (self._try_now, self._forget, self._make_rule))
        cast("QVBoxLayout", page.layout()).insertWidget(1, self._more)
        return page

    def _rules_page(self) -> QWidget:
        add = QPushButton(self.tr("&Add Rule…"))
        self._edit = QPushButton(self.tr("&Edit…"))
        self._remove = QPushButton(self.tr("Re&move"))
        for button, do in ((add, self._on_add), (self._edit, self._on_edit), (self._remove, self._on_remove)):
            button.clicked.connect(do)
            button.setAutoDefault(False)
        self.rules.chosen_changed.connect(self._allow)
        self.rules.entered.connect(self._on_edit)
        return self._page(self.rules, (add, self._edit, self._remove))

    def _page(self, content: QWidget, buttons: Sequence[QPushButton]) -> QWidget:
        page = QWidget()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(content, 1)
        column.addLayout(row)
        return page

    # what is shown

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show_rules()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show how it stands at this moment."""
        self._sites = {site.host: site for site in self._politeness.sites()}
        self._in_use.put({site.host: _texts(site) for site in self._sites.values()})
        self._pages.setCurrentIndex(1 if self._sites else 0)
        self._more.setVisible(len(self._sites) >= SITES_AT_MOST)
        self._allow()
        if self.isVisible() and any(site.counts_down for site in self._sites.values()):
            self._tick.start(TICK_MS)

    @Slot()
    def _on_moved(self) -> None:
        remaining = self._tick.remainingTime()
        if self.isVisible() and not 0 <= remaining <= REFRESH_MS:
            self._tick.start(REFRESH_MS)

    def _show_rules(self) -> None:
        rows = {rule.pattern: _rule_texts(rule) for rule in self._choices.rules}
        elsewhere = self._choices.elsewhere
        rows[EVERY_OTHER] = (
            self.tr("Every other site"),
            count(elsewhere.running),
            count(elsewhere.connections),
            gap_text(elsewhere.gap_s),
            "",
            count(elsewhere.attempts),
            "",
            "",
            "",
        )
        self._rules.put(rows)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        site = self._sites.get(self.in_use.chosen or "")
        self._try_now.setEnabled(site is not None and site.cool_left_s > 0)
        self._forget.setEnabled(site is not None and site.has_lesson)
        self._make_rule.setEnabled(site is not None)
        self._edit.setEnabled(self.rules.chosen is not None)
        self._remove.setEnabled(self.rules.chosen not in (None, EVERY_OTHER))

    # what is done

    @Slot()
    def _on_try_now(self) -> None:
        if self.in_use.chosen is not None:
            self._politeness.try_now(self.in_use.chosen)
            self.refresh()

    @Slot()
    def _on_forget(self) -> None:
        if self.in_use.chosen is not None:
            self._politeness.forget(self.in_use.chosen)
            self.refresh()

    @Slot()
    def _on_make_rule(self) -> None:
        if self.in_use.chosen is not None:
            self._ask(self._rule_of(self.in_use.chosen) or SiteRule(self.in_use.chosen))

    @Slot()
    def _on_add(self) -> None:
        self._ask(SiteRule(""))

    @Slot()
    def _on_edit(self) -> None:
        if self.rules.chosen == EVERY_OTHER:
            everywhere = EverySiteDialog(self._choices.elsewhere, self)
            everywhere.given.connect(self._on_elsewhere_given)
            everywhere.open()
        elif (rule := self._rule_of(self.rules.chosen or "")) is not None:
            self._ask(rule)

    @Slot()
    def _on_remove(self) -> None:
        pattern = self.rules.chosen
        self._choose(replace(self._choices, rules=_without(self._choices.rules, pattern)))

    def _ask(self, rule: SiteRule) -> None:
        is_new = self._rule_of(rule.pattern) is None
        dialog = SiteRuleDialog(rule, self._choices.elsewhere, self, is_new=is_new)
        self._asked_for = rule.pattern
        dialog.given.connect(self._on_rule_given)
        dialog.open()

    @Slot(object)
    def _on_rule_given(self, rule: SiteRule) -> None:
        # what it was called before may have been changed
        rules = self._choices.rules
        if rule.pattern != self._asked_for:
            rules = _without(rules, self._asked_for)
        rules = with_unique_patterns((*rules, rule))
        self._choose(replace(self._choices, rules=rules))
        self.rules.choose(rule.pattern)

    @Slot(object)
    def _on_elsewhere_given(self, elsewhere: Elsewhere) -> None:
        self._choose(replace(self._choices, elsewhere=elsewhere))

    def _choose(self, choices: SiteChoices) -> None:
        self._choices = choices
        self._show_rules()
        self.chosen.emit(choices)
        self.refresh()

    def _rule_of(self, pattern: str) -> SiteRule | None:
        return next((rule for rule in self._choices.rules if rule.pattern == pattern), None)


def show_sites(
    manager: DownloadManager,
    choices: SiteChoices,
    theme: Theme,
    window: QWidget,
    on_chosen: Callable[[SiteChoices], None],
) -> SitesDialog:
    """The dialog of `window`: the one that is open, or a new one, whose choices are given to `on_chosen`."""
    dialog = raised(window, SitesDialog)
    if dialog is None:
        dialog = SitesDialog(manager, choices, theme, window)
        dialog.chosen.connect(on_chosen)
        dialog.show()
    return dialog


def _texts(site: HostState) -> tuple[str, ...]:
    return (
        left_to_right(site.host),
        site_text(site),
        of_cap_text(site.running, None),
        of_cap_text(site.waiting, None),
        of_cap_text(site.connections, site.connections_cap),
        UNKNOWN if site.ceiling is None else of_cap_text(site.ceiling, None),
    )


def _rule_texts(rule: SiteRule) -> tuple[str, ...]:
    return (
        left_to_right(rule.pattern),
        "" if rule.running is None else count(rule.running),
        "" if rule.connections is None else count(rule.connections),
        "" if rule.gap_s is None else gap_text(rule.gap_s),
        "" if rule.bytes_per_second is None else speed_text(rule.bytes_per_second),
        "" if rule.attempts is None else count(rule.attempts),
        rule_text(rule.proxy),
        rule.user_agent or "",
        rule.referrer or "",
    )


def _without(rules: tuple[SiteRule, ...], pattern: str | None) -> tuple[SiteRule, ...]:
    return tuple(rule for rule in rules if rule.pattern != pattern)
