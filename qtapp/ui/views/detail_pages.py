"""The pages of the details: overview, segments, speed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qtapp.domain.closeup import HandFacts, HandState
from qtapp.domain.download import State
from qtapp.ui.detail_words import overview_facts, trouble_text
from qtapp.ui.figures import size_text, speed_text
from qtapp.ui.painting.progress_bar import state_token
from qtapp.ui.painting.segment_map import Legend, SegmentMap
from qtapp.ui.painting.speed_graph import SpeedGraph
from qtapp.ui.segment_words import (
    hand_row,
    hand_state_text,
    hand_titles,
    hands_text,
    no_connection_text,
    part_text,
)
from qtapp.ui.speed_words import all_downloads_text, this_download_text
from qtapp.ui.views.fact_sheet import FactSheet
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from qtapp.domain.closeup import CloseUp
    from qtapp.domain.download import Download
    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.speed import SpeedLimits
    from qtapp.ui.models.absent import Absence
    from qtapp.ui.theme import Theme

# a screen reader is told of the map so often at the most
DESCRIBE_EVERY_S = 1.0
# in a narrower page the map alone says how far each connection is
_ALL_COLUMNS_FROM, _PARTS_FROM, _LINE_HEIGHT = 640, 520, 18
_PART, _DONE = 1, 2
_WIDEST = HandFacts(0, HandState.READING, "", 88_800_000, 88_800_000, 88_800_000)
# where two graphs have room side by side
_SIDE_BY_SIDE_FROM = 700


class DetailPage(Protocol):
    """What a page of the details is asked. All of it on the GUI thread, of which it must take little."""

    def show_download(self, download: Download | None) -> None:
        """Show it; called again with each new value of it, at most four times a second, while the page can be
        seen. None: the page cannot be seen any longer, or not one download is selected."""


class OverviewPage(QWidget):
    """What is known of one download, in words and figures."""

    def __init__(
        self,
        clock: Callable[[], float],
        queue_of: Callable[[Download], str],
        absence_of: Callable[[str], Absence | None],
        parent: QWidget | None = None,
    ) -> None:
        """`queue_of` gives what a download's queue is called, "" where that is not known; `absence_of` by its
        id what is known to be gone of its file."""
        super().__init__(parent)
        self._absence_of = absence_of
        self._clock = clock
        self._queue_of = queue_of
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setContentsMargins(14, 10, 14, 0)
        self.trouble.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # the flags alone let only the mouse give it the keys
        self.trouble.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.trouble.setAccessibleName(self.tr("What went wrong"))
        self.trouble.hide()
        self.sheet = FactSheet(self.tr("Overview"))
        column = _column(self)
        column.addWidget(self.trouble)
        column.addWidget(self.sheet, 1)

    def show_download(self, download: Download | None) -> None:
        if download is None:
            return
        trouble = trouble_text(download)
        if trouble != self.trouble.text():
            self.trouble.setText(trouble)
            self.trouble.setVisible(bool(trouble))
        queue, absence = self._queue_of(download), self._absence_of(download.id)
        self.sheet.show_facts(overview_facts(download, self._clock(), queue, absence))


class SegmentsPage(QWidget):
    """The map, and the same as a table."""

    def __init__(
        self,
        live_facts: LiveFacts,
        theme: Theme,
        clock: Callable[[], float],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live_facts = live_facts
        self._clock = clock
        self._monotonic = monotonic
        self._described_at = -DESCRIBE_EVERY_S
        self._download: Download | None = None
        self._close_up: CloseUp | None = None
        self.map = SegmentMap(theme)
        self.counts = QLabel()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._model = TextTableModel(hand_titles(), frozenset({2, 3}), self)
        widths = (
            part_text(_WIDEST),
            size_text(88.8e6),
            speed_text(88.8e6),
            hand_state_text(HandState.WAITING),
        )
        self.table = TextTable(self._model, theme, widths, self.tr("Connections"), ends_wide=True)
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(14, 10, 14, 0)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = _column(self)
        drawn = QVBoxLayout()
        drawn.setContentsMargins(14, 10, 14, 6)
        drawn.setSpacing(4)
        drawn.addWidget(self.map)
        signs = QHBoxLayout()
        self.legend = Legend(theme)
        signs.addWidget(self.legend, 1)
        signs.addWidget(self.counts)
        drawn.addLayout(signs)
        column.addLayout(drawn)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        live_facts.looked.connect(self._on_looked)

    def show_download(self, download: Download | None) -> None:
        is_other = download is None or self._download is None or download.id != self._download.id
        self._download = download
        if is_other or download is None or not download.state.is_active:
            self._close_up = None
        self._live_facts.watch(download.id if download is not None and download.state.is_active else None)
        self._show(at_once=is_other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / max(1.0, self.fontMetrics().height() / _LINE_HEIGHT)
        for column, least in ((_DONE, _ALL_COLUMNS_FROM), (_PART, _PARTS_FROM)):
            is_shown = width >= least
            if self.table.isColumnHidden(column) is is_shown:
                self.table.show_column(column, is_shown=is_shown)

    @Slot(object)
    def _on_looked(self, close_up: CloseUp) -> None:
        download = self._download
        if download is not None and (download.id, download.attempts) == (close_up.id, close_up.attempt):
            self._close_up = close_up
            self._show()

    def _show(self, *, at_once: bool = False) -> None:
        download, close_up = self._download, self._close_up
        if download is None:
            return
        hands = close_up.hands if close_up is not None else ()
        self.map.show_segments(download, close_up)
        self.legend.show_signs(state_token(download.state), has_hands=bool(hands))
        now = self._monotonic()
        if at_once or not hands or now - self._described_at >= DESCRIBE_EVERY_S:
            self._described_at = now
            self.map.describe()
        _say(self.counts, hands_text(close_up, download))
        self._model.put({str(hand.number): hand_row(hand) for hand in hands})
        self.table.setVisible(bool(hands))
        self.nothing.setVisible(not hands)
        if not hands:
            _say(self.nothing, no_connection_text(download, self._clock()))


class SpeedPage(QWidget):
    """The speed of the download, and that of all together."""

    def __init__(
        self, live_facts: LiveFacts, limits: SpeedLimits, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live_facts = live_facts
        self._limits = limits
        self._download: Download | None = None
        self.of_one = SpeedGraph(this_download_text(), theme)
        self.of_all = SpeedGraph(all_downloads_text(), theme)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 14, 8)
        self._row.setSpacing(24)
        self._row.addWidget(self.of_one, 1)
        self._row.addWidget(self.of_all, 1)
        live_facts.sampled.connect(self._on_sampled)
        limits.changed.connect(self._on_sampled)

    def show_download(self, download: Download | None) -> None:
        """Without one the speed of all is shown alone."""
        before, self._download = self._download, download
        is_other = (download and download.id) != (before and before.id)
        if self.isVisible() or is_other:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE_FROM or self.of_one.isHidden()
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._row.setSpacing(24 if is_wide else 8)

    @Slot(object)
    def _on_sampled(self, _nothing: object) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        download = self._download
        self.of_one.setVisible(download is not None)
        if download is not None:
            is_live = download.state is State.RUNNING
            window = self._live_facts.speeds(download.id)
            self.of_one.show_speeds(window, download.limit_bytes_per_second, is_live=is_live)
        limit = self._limits.now.bytes_per_second
        is_live = self._live_facts.is_anything_running
        self.of_all.show_speeds(self._live_facts.speeds_of_all(), limit, is_live=is_live)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
