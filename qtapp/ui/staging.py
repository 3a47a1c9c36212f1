"""From links that were found to the list, by way of a dialog where they are looked over."""

from __future__ import annotations

from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.services.candidates import Candidate, candidate_of
from qtapp.services.destination import Decided, Destination, decide, make_folders
from qtapp.services.staging import Chosen, Staging
from qtapp.ui.banner import UNDO_MS, Bar
from qtapp.ui.errand import Errand
from qtapp.ui.staging_words import dropped_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download, DownloadSpec
    from qtapp.domain.looked_over import LookedOver, LookedOverLink
    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager
    from qtapp.services.staging import Staged
    from qtapp.ui.dialogs.staging import StagingDialog
    from qtapp.ui.icons import Icons
    from qtapp.ui.intake import Intake, Taken
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow

DROPPED = "links-dropped"
# so many are made ready at a time, while those before them are seen already
PIECE = 500


@dataclass(frozen=True, slots=True)
class _Rest:
    """What is to be made ready for the list of that number, of which one piece at a time is."""

    number: int
    specs: tuple[DownloadSpec, ...]
    first: int
    kept: Mapping[str, LookedOverLink] = field(default_factory=dict)  # by id: how they stood before


@dataclass(frozen=True, slots=True)
class _Piece:
    rest: _Rest
    candidates: tuple[Candidate, ...]


class StagingDesk(QObject):
    """One dialog at a time: what is offered while it is open comes in there. What was closed can be brought
    back for a while."""

    opened = Signal(object)  # None: links are being looked over
    changed = Signal(object)  # None: other links, ticks, names, or another place where they go
    handed_over = Signal(object)  # None: what was confirmed is offered to the list
    closed = Signal(object)  # None: unconfirmed, and for a while it can be brought back
    given_up = Signal(object)  # None: what was closed cannot be brought back any longer

    def __init__(
        self,
        manager: DownloadManager,
        intake: Intake,
        list_area: ListArea,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        words: Executor,
        window: TrayWindow,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`executor` looks at folders, `words` makes names of addresses."""
        super().__init__(window)
        self._manager = manager
        self._list_area = list_area
        self._banner = list_area.banner
        self._theme = theme
        self._icons = icons
        self._executor = executor
        self._window = window
        self._pick_folder = pick_folder
        self._staging: Staging | None = None
        self._number = 0
        self._to: Destination | None = None  # what was chosen, or is at first
        self.dialog: StagingDialog | None = None
        self._preparing = Errand(words, _prepared, self)
        self._preparing.done.connect(self._on_prepared)
        self._deciding = Errand(executor, _decided, self)
        self._deciding.done.connect(self._on_decided)
        intake.to_be_staged.connect(self._on_to_be_staged)
        self._banner.action_chosen.connect(self._on_bar_action)
        self._banner.expired.connect(self._on_bar_expired)

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere."""
        if self.dialog is not None:
            self.dialog.apply(settings)

    @property
    def number(self) -> int:
        """How many there are."""
        return len(self._staging) if self._staging is not None else 0

    @property
    def is_deciding(self) -> bool:
        """What was confirmed is not offered to the list yet."""
        return self._deciding.is_under_way

    def staged(self) -> tuple[Staged, Destination] | None:
        """What is being looked over, as it stands, and where it is to go; None where nothing is."""
        if self.dialog is None or self._staging is None:
            return None
        return self._staging.staged(), self.dialog.destination()

    def bring(self, left: LookedOver) -> None:
        """Have these looked over again, as they stood; behind those that are."""
        specs = tuple(link.spec for link in left.links)
        to = Destination(
            left.folder,
            left.queue,
            left.template,
            group_name=left.group_name,
            keeps_folder=left.keeps_folder,
            keeps_queue=left.keeps_queue,
        )
        if self.dialog is not None:
            self.dialog.fields.keep(folder=left.keeps_folder, queue=left.keeps_queue)
        self._take(specs, to, {link.spec.id: link for link in left.links})
        if self._staging is not None and left.lacks_secrets:
            self._staging.lacks_secrets = True

    @Slot(object)
    def _on_to_be_staged(self, taken: Taken) -> None:
        queue = taken.specs[0].queue
        self._take(taken.specs, Destination(self._window.settings.folder_of(queue), queue), {})

    def _take(
        self, specs: tuple[DownloadSpec, ...], to: Destination, kept: Mapping[str, LookedOverLink]
    ) -> None:
        if self.dialog is None:
            self._forget()
            self._to = to
            self._number += 1
            self._staging = Staging(self._manager.offers.is_known, self)
            self._staging.came.connect(self.changed)
            self._staging.changed.connect(self.changed)
        staging = self._staging
        assert staging is not None
        staging.expect()
        self._preparing.start(_Rest(self._number, specs, 0, kept))
        self._open()

    @Slot(object)
    def _on_prepared(self, piece: _Piece) -> None:
        rest = piece.rest
        if self._staging is None or rest.number != self._number:
            return  # forgotten meanwhile
        after = rest.first + len(piece.candidates)
        is_last = after >= len(rest.specs)
        if not is_last:
            self._preparing.start(replace(rest, first=after))
        urls = [candidate.spec.url for candidate in piece.candidates]
        self._manager.offers.find_past(urls, partial(self._on_past_found, piece, is_last))

    def _on_past_found(self, piece: _Piece, is_last: bool, past: Mapping[str, Download]) -> None:
        if self._staging is not None and piece.rest.number == self._number:
            self._staging.put(piece.candidates, is_last=is_last, past=past)

    def _open(self) -> None:
        from qtapp.ui.dialogs.staging import StagingDialog  # noqa: PLC0415 - a start does without it

        is_new = False
        if not self._window.isVisible() or self._window.isMinimized():
            # asked from the tray, or by a second start
            self._window.show_up()
        if self.dialog is None:
            assert self._staging is not None
            assert self._to is not None
            self.dialog = StagingDialog(
                self._staging,
                self._manager.probing,
                self._window.settings,
                self._theme,
                self._icons,
                self._executor,
                self._window,
                to=self._to,
                pick_folder=self._pick_folder,
            )
            self.dialog.confirmed.connect(self._on_confirmed)
            self.dialog.dropped.connect(self._on_dropped)
            self.dialog.fields.changed.connect(self.changed)
            is_new = True
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        if is_new:
            self.opened.emit(None)

    # the end of a dialog

    @Slot(object)
    def _on_confirmed(self, to: Destination) -> None:
        assert self._staging is not None
        self._deciding.start((self._staging.chosen(), to))
        self.dialog = None
        self._forget()

    @Slot(object)
    def _on_decided(self, decided: Decided) -> None:
        if decided.again:
            self._list_area.expect(spec.id for spec in (*decided.again, *decided.fresh))
            self._manager.add(decided.again)
        self._manager.offers.make(decided.fresh)
        self.handed_over.emit(None)

    @Slot(object)
    def _on_dropped(self, _nothing: None) -> None:
        assert self._staging is not None
        assert self.dialog is not None
        self._to = self.dialog.destination()
        self.dialog = None
        number = len(self._staging)
        if not number:
            self._forget()
            self.given_up.emit(None)
            return
        bar = Bar(DROPPED, dropped_text(number), action=self.tr("Bring Back"), stays_ms=UNDO_MS)
        self._banner.show_bar(bar)
        self.closed.emit(None)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == DROPPED and self._staging is not None:
            self._open()

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == DROPPED and self.dialog is None:
            self._forget()
            self.given_up.emit(None)

    def _forget(self) -> None:
        self._banner.take_away(DROPPED)
        staging, self._staging = self._staging, None
        if staging is not None:
            staging.clear()
            staging.deleteLater()


def _prepared(rest: _Rest) -> _Piece:
    specs = rest.specs[rest.first : rest.first + PIECE]
    return _Piece(rest, tuple(_as_it_stood(candidate_of(spec), rest.kept.get(spec.id)) for spec in specs))


def _as_it_stood(candidate: Candidate, kept: LookedOverLink | None) -> Candidate:
    if kept is None:
        return candidate
    return replace(candidate, is_ticked=kept.is_ticked, is_by_hand=kept.is_by_hand, typed=kept.typed)


def _decided(given: tuple[Chosen, Destination]) -> Decided:
    decided = decide(*given)
    make_folders(decided.to_make)
    return decided
