"""Links that are on the list already, or whose files are: told of before they are fetched again; to be
skipped, added or seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.ui.banner import Bar
from qtapp.ui.past_words import past_link_text, past_links_text
from qtapp.ui.window_words import known_links_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.manager import DownloadManager
    from qtapp.services.offers import Sifted
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.opening_files import FileOpener

REPEATS = "repeats"


class Repeats(QObject):
    """Holds the links back for as long as the bar about them stands; who closes it skips them.

    A later offer with such links takes the bar's place: those before it are on the list in any case. One
    without takes the bar away: who goes on to others has let them be.
    """

    told = Signal(object)  # None: a bar was put up

    def __init__(
        self,
        manager: DownloadManager,
        list_area: ListArea,
        opener: FileOpener,
        parent: QObject,
        *,
        clock: Callable[[], float],
    ) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(parent)
        self._manager = manager
        self._list_area = list_area
        self._opener = opener
        self._clock = clock
        self._sifted: Sifted | None = None
        manager.offers.sifted.connect(self._on_sifted)
        banner = list_area.banner
        banner.action_chosen.connect(self._on_bar_action)
        banner.aside_chosen.connect(self._on_bar_aside)
        banner.expired.connect(self._on_bar_expired)

    @Slot(object)
    def _on_sifted(self, sifted: Sifted) -> None:
        if sifted.fresh:
            self._list_area.expect(spec.id for spec in sifted.fresh)
        if sifted.held:
            self._sifted = sifted
            self._tell(sifted, can_show=True)
            self.told.emit(None)
        elif sifted.fresh:
            self._sifted = None
            self._list_area.banner.take_away(REPEATS)

    def _tell(self, sifted: Sifted, *, can_show: bool) -> None:
        number, of = len(sifted.held), len(sifted.held) + len(sifted.fresh)
        if not sifted.past:
            row = self._manager.find(sifted.ids[0])
            text = known_links_text(number, of, row.name if row is not None else "")
        elif of == 1:
            text = past_link_text(sifted.past[0], self._clock())
        else:
            text = past_links_text(number, of, some_are_listed=bool(sifted.ids))
        bar = Bar(
            REPEATS,
            text,
            action=self.tr("Add Again"),
            aside=self.tr("Show") if can_show else "",
            stays_ms=None,
        )
        self._list_area.banner.show_bar(bar)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        sifted = self._sifted
        if subject == REPEATS and sifted is not None:
            self._sifted = None
            self._list_area.expect(spec.id for spec in sifted.held)
            self._manager.add(sifted.held)

    @Slot(object)
    def _on_bar_aside(self, subject: str) -> None:
        if subject != REPEATS or self._sifted is None:
            return
        ids = [item for item in self._sifted.ids if self._manager.find(item) is not None]
        if ids:
            self._list_area.show_selected(ids)
            self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)
        elif self._sifted.past:
            self._opener.show_in_folder(self._sifted.past[0])
        else:
            # removed since: a button that does nothing is not offered again
            self._tell(self._sifted, can_show=False)

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == REPEATS:
            self._sifted = None
