"""What the user has just added, or brought back, is selected and seen: the next key or button is for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from qtapp.ui.add_bar import LinkEdit
from qtapp.ui.banner import Bar
from qtapp.ui.figures import fill
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from qtapp.domain.download import Download
    from qtapp.ui.banner import Banner
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.views.download_table import DownloadTable

ADDED = "added"
# rows that were picked out by hand are about to be used, for so long
_PICKED_FOR_S = 10.0


class Newcomers(QObject):
    """Awaits rows by their ids. The first that come are selected at once, the others when all are there.

    Nothing is selected over the head of somebody who is busy: who types in a field other than that for links,
    has a menu or a question open, drags, or has picked several rows by hand within the last ten seconds. A
    bar tells of the rows then, and leads to them.
    """

    hidden = Signal(object)  # None: the list does not show the first of them
    show_requested = Signal(object)  # tuple[str, ...]: the ids of rows that the bar told of

    def __init__(
        self,
        table: DownloadTable,
        model: DownloadModel,
        banner: Banner,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._banner = banner
        self._clock = clock
        self._awaited: dict[str, None] = {}
        self._came: list[str] = []
        self._given: frozenset[str] = frozenset()  # what was selected here last
        self._told: tuple[str, ...] = ()  # the bar is about these
        self._is_selecting = False
        self._picked_at: float | None = None
        table.selection_changed.connect(self._on_selection_changed)
        banner.action_chosen.connect(self._on_bar_action)

    def expect(self, ids: Iterable[str]) -> None:
        """These are to come. The last wish counts: others that were awaited come without further ado."""
        wanted = dict.fromkeys(ids)
        # a part of what is awaited may be told of once more, on its way in
        if not wanted.keys() <= self._awaited.keys():
            self._awaited = wanted
            self._came = []

    def look(self, downloads: Sequence[Download]) -> None:
        """These rows are in the list as of now."""
        came = [download for download in downloads if download.id in self._awaited]
        if not came:
            return
        is_first = not self._came
        for download in came:
            self._came.append(download.id)
            del self._awaited[download.id]
        if is_first:
            self._greet(came[0])
        elif not self._awaited and self._is_given_still():
            self._select()

    def _greet(self, first: Download) -> None:
        if self._is_user_busy():
            self._given = frozenset()
            self._tell(first)
            return
        if not self._model.is_within(first.id):
            # hidden by the search, it would seem not to have been added at all
            self.hidden.emit(None)
        self._select()
        # the table learns its new height only when the loop comes round
        QTimer.singleShot(0, self._scroll)

    def _select(self) -> None:
        self._is_selecting = True
        # those of a closed group are seen as it
        self._table.select_ids(self._model.all_seen_as(self._came))
        self._is_selecting = False
        self._given = frozenset(self._table.selected_keys())

    def _is_given_still(self) -> bool:
        """Nothing else has been selected meanwhile."""
        return bool(self._given) and self._is_just_given()

    def _is_just_given(self) -> bool:
        # counted first: to know thousands by their keys takes its time
        is_as_many = len(self._given) == self._table.selected_number()
        return is_as_many and self._given == frozenset(self._table.selected_keys())

    @Slot()
    def _scroll(self) -> None:
        """As many of them as fit, and the first one in any case."""
        if self._is_given_still():
            keys = self._table.selected_keys()
            self._table.show_id(keys[-1])
            self._table.show_id(keys[0])

    # who is busy

    def _is_user_busy(self) -> bool:
        # the menu of the tray, say, is over no row
        if any(map(self._is_over_list, (QApplication.activePopupWidget(), QApplication.activeModalWidget()))):
            return True
        focused = QApplication.focusWidget()
        if (
            isinstance(focused, QLineEdit)
            and not isinstance(focused, LinkEdit)
            and self._is_over_list(focused)
        ):
            return True
        drags = (QAbstractItemView.State.DraggingState, QAbstractItemView.State.DragSelectingState)
        return self._table.state() in drags or self._has_picked()

    def _is_over_list(self, widget: QWidget | None) -> bool:
        """It belongs to the window of the list, or to a menu or a dialog of that window."""
        window = self._table.window()
        while widget is not None and widget is not window:
            widget = widget.parentWidget()
        return widget is window

    def _has_picked(self) -> bool:
        return self._picked_at is not None and 0 <= self._clock() - self._picked_at < _PICKED_FOR_S

    @Slot(object)
    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        is_by_hand = len(ids) > 1 and not self._is_selecting and not self._is_just_given()
        self._picked_at = self._clock() if is_by_hand else None

    # the bar

    def _tell(self, first: Download) -> None:
        self._told = (*self._came, *self._awaited)
        is_hidden = not self._model.is_within(first.id)
        text = _added_text(len(self._told), first.name, is_hidden=is_hidden)
        self._banner.show_bar(Bar(ADDED, text, action=self.tr("Show")))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == ADDED:
            self.show_requested.emit(self._told)


def _added_text(number: int, name: str, *, is_hidden: bool) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("Window", "Added to the list: {name}")
        if is_hidden:
            text = translate("Window", "Added to the list, but not among the rows shown: {name}")
        return fill(text, name=quoted(name))
    text = translate("Window", "%n downloads were added to the list.", "", number)
    if is_hidden:
        text = translate(
            "Window", "%n downloads were added to the list, but are not among the rows shown.", "", number
        )
    return text
