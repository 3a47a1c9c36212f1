"""The details below the list: pages of one download, or a summary of several."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qtapp.services.chores import Chores
from qtapp.ui.detail_words import Sums, nothing_selected_text, one_at_a_time_text, selected_text
from qtapp.ui.figures import left_to_right
from qtapp.ui.tab_order import put_behind
from qtapp.ui.theme import palette_of
from qtapp.ui.views.fact_sheet import FactSheet
from qtapp.ui.views.page_box import PageBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from qtapp.domain.download import Download
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme, Tokens

# by these the pages are remembered
OVERVIEW, SEGMENTS, SPEED, TIMELINE, FILES = "overview", "segments", "speed", "timeline", "files"
# a row changes ten times a second, and nobody reads so fast; sums of thousands take their time
SHOW_EVERY_MS = 250
SUM_EVERY_MS = 500
_LEAST_HEIGHT = 150
_TABS_EDGE, _BOX_EDGE, _END = 4, 14, 10  # around tabs or drop-down and the button
# rows that are looked through without a look at the clock
_STEP = 500


class DetailsPane(QWidget):
    """Shows what `select` has named, as it is at the moment. While it cannot be seen it does nothing."""

    close_requested = Signal(object)  # None

    def __init__(
        self,
        find: Callable[[str], Download | None],
        fill: Callable[[Download], Download],
        pages: Sequence[tuple[str, str, Callable[[], QWidget]]],
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        """`find` gives a download of the list by its id, `fill` one with all that is known of it. `pages`
        are the words of pages, their titles, and what makes a `DetailPage` when it is first shown."""
        super().__init__(parent)
        self._find = find
        self._fill = fill
        self._icons = icons
        self._pages = tuple(pages)
        self._made: dict[str, QWidget] = {}  # those that were shown
        self._ids: tuple[str, ...] = ()
        self._known: frozenset[str] | None = None  # the same, once it was asked for
        self._group_name, self._group_whole = "", 0
        self._shown_page: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)
        # thousands are gone through in slices
        self._gathering = Chores(self._show_gathered, self)
        self._gathered: tuple[list[Download], Sums] | None = None
        self._is_under_way = False
        self._is_stale = False  # some have changed since they were gone through
        self.tabs = QTabBar()
        self.tabs.setObjectName("detail-tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Details"))
        self.box = PageBox(self.tabs)
        self._head = QHBoxLayout()
        self.title = _Title()
        self._close = QToolButton()
        self.stack = QStackedWidget()
        self.summary = FactSheet(self.tr("Summary"))
        self.message = QLabel()
        self._build()
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._close.clicked.connect(self._on_close)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._close.setProperty("plain", True)
        self._close.setFixedSize(26, 26)
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Hide details"))
        self._close.setToolTip(self.tr("Hide details"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        for _key, title, _make in self._pages:
            self.tabs.addTab(title)
        self.box.take_titles()
        self.stack.addWidget(self.summary)
        self.stack.addWidget(self.message)
        head = self._head
        head.setSpacing(8)
        head.addWidget(self.tabs)
        head.addWidget(self.box)
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        self._fit_head()
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self.stack, 1)

    def _fit_head(self) -> None:
        around = _TABS_EDGE + _END + 2 * self._head.spacing() + self._close.width()
        self.box.fit(self.width() - around)
        # the tabs bring room of their own: their words stand in line with what is below
        start, top, bottom = (_TABS_EDGE, 2, 0) if self.box.isHidden() else (_BOX_EDGE, 4, 4)
        ends = (_END, top, start, bottom) if self.isRightToLeft() else (start, top, _END, bottom)
        self._head.setContentsMargins(*ends)

    # what others tell

    @Slot(object)
    def select(self, ids: tuple[str, ...]) -> None:
        """Show these from now on."""
        if ids != self._ids:
            self._ids, self._known = ids, None
            # once this turn of the loop is over: a selection may change row by row
            self._soon(0)

    def name_group(self, name: str, whole: int) -> None:
        """What is selected is the group of this name, or what is shown of its `whole` files; "" and 0 for
        anything else."""
        if (name, whole) != (self._group_name, self._group_whole):
            self._group_name, self._group_whole = name, whole
            self._soon(0)

    @Slot(object)
    def note_changed(self, downloads: Iterable[Download]) -> None:
        """They have other values than before."""
        if not self.isVisible() or self._timer.isActive():
            return
        if self._known is None:
            self._known = frozenset(self._ids)
        if self._known.isdisjoint([download.id for download in downloads]):
            return
        if self._is_under_way:
            self._is_stale = True
        else:
            self._soon(SHOW_EVERY_MS if len(self._ids) == 1 else SUM_EVERY_MS)

    def show_again(self) -> None:
        """Something else than the downloads themselves has changed of what is told of them."""
        self._soon(0)

    @property
    def page(self) -> str:
        """The word by which the chosen page is remembered."""
        return self._pages[self.tabs.currentIndex()][0]

    def page_called(self, key: str) -> QWidget:
        """The page of this word; it is made where it has not been yet.

        Raises:
            KeyError: there is none.
        """
        if key not in self._made:
            make = {word: make for word, _title, make in self._pages}[key]
            page = self._made[key] = make()
            self.stack.addWidget(page)
            put_behind(self._close, page)
        return self._made[key]

    def choose_page(self, key: str) -> None:
        """Show this page; an unknown word changes nothing."""
        for number, (word, _title, _make) in enumerate(self._pages):
            if word == key:
                self.tabs.setCurrentIndex(number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.show_again()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._gathering.drop()
        self._is_under_way = False
        self._leave_page()

    # showing

    def _soon(self, milliseconds: int) -> None:
        if self.isVisible() and (milliseconds == 0 or not self._timer.isActive()):
            self._timer.start(milliseconds)

    @Slot()
    def _show(self) -> None:
        if not self.isVisible():
            return
        self._gathering.drop()
        self._is_under_way, self._is_stale = True, False
        gathering = self._gather()
        if len(self._ids) > _STEP:
            self._gathering.do(gathering)
        else:  # at once, however busy the machine is: a chore may be left for another turn after any step
            deque(gathering, 0)
            self._show_gathered()

    def _gather(self) -> Iterator[None]:
        """A chore: what is selected, as it is at the moment, and what it comes to."""
        gathered, sums = [], Sums()
        for first in range(0, len(self._ids), _STEP):
            found = map(self._find, self._ids[first : first + _STEP])
            some = [download for download in found if download is not None]
            gathered += some
            sums.put(some)
            yield
        self._gathered = gathered, sums

    def _show_gathered(self) -> None:
        if self._gathered is None:
            return
        (downloads, sums), self._gathered = self._gathered, None
        self._is_under_way = False
        self._show_these(downloads, sums)
        if self._is_stale:
            self._soon(SUM_EVERY_MS)

    def _show_these(self, downloads: list[Download], sums: Sums) -> None:
        only = self._fill(downloads[0]) if len(downloads) == 1 else None
        several = self._group_name or _title_of(len(downloads))
        self.title.set_text(only.name if only is not None else several)
        if only is not None or self.page == SPEED:
            self._bring_up().show_download(only)
        elif downloads and self.page == FILES:
            self._bring_up().show_downloads(downloads)
        elif not downloads:
            self._say(nothing_selected_text())
        elif self.page == OVERVIEW:
            self._leave_page()
            self.summary.show_facts(sums.facts(self._group_whole))
            self.stack.setCurrentWidget(self.summary)
        else:
            self._say(one_at_a_time_text())

    def _bring_up(self) -> Any:
        page = self.page_called(self.page)
        if self._shown_page is not page:
            self._leave_page()
            self._shown_page = page
            self.stack.setCurrentWidget(page)
        return page

    def _leave_page(self) -> None:
        if (page := self._shown_page) is not None:
            self._shown_page = None
            page.show_download(None)  # type: ignore[attr-defined]

    def _say(self, text: str) -> None:
        self._leave_page()
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)

    @Slot(int)
    def _on_tab_changed(self, _number: int) -> None:
        self._timer.stop()
        self._show()

    @Slot()
    def _on_close(self) -> None:
        self.close_requested.emit(None)

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        # also where the rest of the program keeps the platform's own palette, as the list beside it
        palette = palette_of(tokens)
        palette.setColor(QPalette.ColorRole.Window, tokens.color("surface"))
        self.setPalette(palette)
        self._close.setIcon(self._icons.icon("x", "dim"))


def _title_of(number: int) -> str:
    return selected_text(number) if number else ""


class _Title(QWidget):
    """A name at the end of its line, cut in the middle where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            left_to_right(self._text), Qt.TextElideMode.ElideMiddle, self.width()
        )
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self.rect(), int(flags), text)
        painter.end()
