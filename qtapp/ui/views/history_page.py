"""The page of the history: filters above, the table, and below it how many entries there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QDateTime, QEvent, QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.history_view import Field
from qtapp.ui import history_words
from qtapp.ui.actions import fill_menu
from qtapp.ui.banner import Banner
from qtapp.ui.history_actions import HistoryActions
from qtapp.ui.history_commands import HistoryCommands
from qtapp.ui.models.history_model import HistoryModel
from qtapp.ui.views.history_around import Foot, Message
from qtapp.ui.views.history_filters import HistoryFilters
from qtapp.ui.views.history_table import HistoryTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent

    from qtapp.domain.settings import Settings
    from qtapp.services.history_desk import HistoryDesk
    from qtapp.storage.history_pages_worker import Counted, Page, Standing, Topmost
    from qtapp.ui.icons import Icons
    from qtapp.ui.opening_files import FileOpener
    from qtapp.ui.theme import Theme

# a selection of more rows is not looked for in another order
_MOST_KEPT = 500


class HistoryPage(QWidget):
    """Complete by itself: its actions, keys, bars and dialogs. What concerns the rest of the window is told.

    Nothing is read before the page is seen, and nothing is looked at while it is not.
    """

    again_requested = Signal(object)  # tuple[DownloadSpec, ...]: to be offered to the list
    keep_chosen = Signal(object)  # bool: whether a history is to be kept
    list_requested = Signal(object)  # None: the page of the downloads, please

    def __init__(
        self,
        desk: HistoryDesk,
        settings: Settings,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        clock: Callable[[], float],
        *,
        make_opener: Callable[[QWidget], FileOpener] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch; `executor` runs what may block."""
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._clock = clock
        self._field, self._is_descending = Field.ENDED, True
        self._standing: Standing | None = None
        self._is_kept = settings.keep_history
        self._kept_rows: dict[int, None] = {}  # positions to be selected once their places are known
        self._current: int | None = None
        self._anchor: int | None = None  # what is at the top of the view, and is to stay there
        self._row_to_select = -1
        self.model = HistoryModel(clock, self)
        self.table = HistoryTable(self.model, theme, icons)
        self.banner = Banner(icons, theme)
        self.actions_ = HistoryActions(self, self.table, icons)
        menu = QMenu(self)
        fill_menu(menu, self.actions_.page_actions())
        self.filters = HistoryFilters(theme, icons, menu)
        self.commands = HistoryCommands(self, desk, settings, executor, clock, make_opener)
        self._message = Message()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._message)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.foot = Foot(theme)
        self.foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filters, self.banner):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self.setAccessibleName(self.tr("History"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.actions_.keep.setChecked(self._is_kept)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        pages = self._desk.pages
        pages.topmost.connect(self._on_topmost)
        pages.counted.connect(self._on_counted)
        pages.paged.connect(self._on_paged)
        pages.standing_changed.connect(self._on_standing_changed)
        self.model.page_wanted.connect(self._on_page_wanted)
        self.filters.changed.connect(self.ask)
        self.filters.left.connect(self._on_search_left)
        self.table.sorting_chosen.connect(self._on_sorting_chosen)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.context_menu_requested.connect(self._on_context_menu_requested)
        self.table.seen_changed.connect(self._on_seen_changed)
        self._message.clear_chosen.connect(self.filters.clear)
        self.actions_.select_all.triggered.connect(self.table.selectAll)
        self.actions_.keep.triggered.connect(self._on_keep_triggered)
        self.commands.changed.connect(self.ask)
        self._theme.changed.connect(self._on_theme_changed)

    # what others ask

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere."""
        self._is_kept = settings.keep_history
        self.actions_.keep.setChecked(self._is_kept)
        self.commands.apply(settings)
        self._show_state()

    @Slot()
    def take_search(self) -> None:
        """Give the search the keys."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def take_keys(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        """Give the table the keys, or the search where there is no entry."""
        target = self.table if self._pages.currentWidget() is self.table else self.filters.search
        target.setFocus(reason)

    @Slot()
    def ask(self) -> None:
        """Show what is chosen, as it is now; what was selected stays so where it is still there."""
        if not self.isVisible():
            return
        rows = self.table.selected_rows(_MOST_KEPT)
        self._kept_rows = dict.fromkeys(entry.position for entry in self.model.entries_at(rows))
        entry = self.model.entry_at(self.table.currentIndex().row())
        self._current = entry.position if entry is not None else None
        wanted = dict.fromkeys((*self._kept_rows, self._current, self._anchor))
        view = self.filters.view(_day_of(self._clock()))
        view = replace(view, field=self._field, is_descending=self._is_descending)
        self._desk.pages.ask(view, tuple(position for position in wanted if position is not None))

    def select_soon(self, row: int) -> None:
        """Of the view that comes, select the row at this place: one goes on with the same key."""
        self._row_to_select = row

    # what is told

    @Slot(object)
    def _on_topmost(self, top: Topmost) -> None:
        self.model.show_top(top)
        self._show_state()

    @Slot(object)
    def _on_counted(self, counted: Counted) -> None:
        self.model.show_count(counted)
        self._select_kept(dict(counted.places))
        self._show_state()
        self.table.look_again()

    def _select_kept(self, places: dict[int, int]) -> None:
        if not self.table.selectionModel().hasSelection():
            selection = QItemSelection()
            last = len(Field) - 1
            for position in self._kept_rows:
                if (row := places.get(position)) is not None:
                    selection.select(self.model.index(row, 0), self.model.index(row, last))
            self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        row = places.get(self._current) if self._current is not None else None
        if row is not None and not self.table.currentIndex().isValid():
            index = self.model.index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if self._anchor is None:
                self.table.scrollTo(index)
        top, self._anchor = self._anchor, None
        if top is not None and (row := places.get(top)) is not None:
            self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self._kept_rows = {}
        row, self._row_to_select = self._row_to_select, -1
        if row >= 0 and self.model.rowCount():
            self.table.selectRow(min(row, self.model.rowCount() - 1))

    @Slot(object)
    def _on_paged(self, page: Page) -> None:
        self.model.put_page(page)
        self.table.look_again()

    @Slot(object)
    def _on_standing_changed(self, standing: Standing) -> None:
        self._standing = standing
        if standing.has_changed and (standing.is_whole or not self._is_at_work()):
            # who has gone down, or chosen some, is not to have them move away
            top = self.model.entry_at(self.table.rows_in_view().start) if self._is_at_work() else None
            self._anchor = top.position if top is not None else None
            self.ask()
        self._show_state()

    def _is_at_work(self) -> bool:
        return self.table.verticalScrollBar().value() > 0 or self.table.selectionModel().hasSelection()

    @Slot(object)
    def _on_page_wanted(self, wanted: tuple[int, int]) -> None:
        self._desk.pages.fetch(*wanted)

    @Slot(object)
    def _on_sorting_chosen(self, chosen: tuple[Field, bool]) -> None:
        self._field, self._is_descending = chosen
        self.ask()

    @Slot(object)
    def _on_search_left(self, _nothing: object) -> None:
        self.take_keys()

    @Slot(object)
    def _on_selection_changed(self, _nothing: object) -> None:
        self.commands.allow()
        self._show_state()

    @Slot(object)
    def _on_seen_changed(self, _nothing: object) -> None:
        if self.isVisible():
            self.commands.look_for_files(self.model.entries_at(self.table.rows_in_view()))

    @Slot(object)
    def _on_context_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_any = self.table.selectionModel().hasSelection()
        fill_menu(menu, self.actions_.row_actions() if has_any else self.actions_.page_actions())
        menu.popup(at)

    @Slot(bool)
    def _on_keep_triggered(self, is_kept: bool) -> None:
        self._is_kept = is_kept
        self._show_state()
        self.keep_chosen.emit(is_kept)

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self.actions_.refresh_icons()
        self.filters.refresh_icons()
        self.foot.update()

    # state

    def _show_state(self) -> None:
        rows, standing = self.model.rowCount(), self._standing
        text = ""
        can_clear = False
        if rows == 0:
            text, can_clear = self._reason_for_nothing()
        had_keys = self._has_keys_in_pages()
        self._message.show_text(text, can_clear=can_clear)
        self._pages.setCurrentWidget(self._message if text else self.table)
        if had_keys and text:
            self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        selected = self.table.selected_count()
        if rows == 0 or not self.model.is_counted:
            count = ""
        elif selected > 1:
            count = history_words.selected_text(selected, rows)
        else:
            count = history_words.entries_text(rows)
        note = "" if self._is_kept else history_words.nothing_kept_text()
        if standing is not None and not standing.kind and not standing.is_whole:
            note = history_words.preparing_text(standing.done, standing.total)
        if note == text:
            note = ""  # it stands in the place of the table
        self.foot.show_texts(count, note)
        if count or note or text:
            # with none of them it stays as it is, or it would flicker while somebody types
            self.foot.setVisible(bool(count or note))

    def _reason_for_nothing(self) -> tuple[str, bool]:
        """Why there is no row, and whether leaving nothing out may help; "" while that is being found out."""
        standing = self._standing
        if standing is not None and standing.kind:
            return history_words.unreadable_text(standing.kind), False
        if standing is None or not self.model.is_counted or not standing.is_whole:
            return "", False
        view = self.filters.view(_day_of(self._clock()))
        if not view.is_whole:
            return history_words.no_match_text(view.text.strip()), True
        return history_words.empty_text() if self._is_kept else history_words.nothing_kept_text(), False

    def _has_keys_in_pages(self) -> bool:
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused is not None and self._pages.isAncestorOf(focused)

    # events

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.take_keys(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.watch(is_watched=True)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.watch(is_watched=False)

    def event(self, event: QEvent) -> bool:
        # the window has these keys too, for the list; here they are the page's own
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.commands.undo()
        else:
            self.take_search()

    def _is_own(self, event: QKeyEvent) -> bool:
        is_find = event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return is_find or (event.matches(QKeySequence.StandardKey.Undo) and self.commands.can_undo)


def _day_of(moment: float) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(moment)).date()
