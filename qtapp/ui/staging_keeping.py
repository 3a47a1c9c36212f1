"""The links that are being looked over outlive the program: kept in a file meanwhile, and offered again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from qtapp.domain.looked_over import LookedOver, LookedOverLink
from qtapp.storage import looked_over_store
from qtapp.storage.saver import Saver
from qtapp.ui.banner import Bar
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.services.destination import Destination
    from qtapp.services.staging import Staged
    from qtapp.ui.banner import Banner
    from qtapp.ui.staging import StagingDesk

LEFT = "links-left"
# after a change; of many links less often, as all of them are written
_SAVED_AFTER_MS = 500
_LINKS_PER_MS = 20
# what was confirmed is on the list by then, or asked about
_HANDED_OVER_AFTER_MS = 3_000


class StagingKeeping(QObject):
    """Whoever closes the list, or leaves it closed until the end, wants nothing of it any longer."""

    def __init__(
        self, desk: StagingDesk, banner: Banner, file: Path, executor: Executor, parent: QObject
    ) -> None:
        """`executor` has one thread, which reads what is there before anything is written over it."""
        super().__init__(parent)
        self._desk = desk
        self._banner = banner
        self._file = file
        self._executor = executor
        self._saver: Saver[tuple[Staged, Destination] | None] = Saver(
            "links that are looked over", partial(_save, file), executor
        )
        self._saved: tuple[Staged, Destination] | None = None
        self._left: LookedOver | None = None
        self._is_file_there = False
        self._is_finished = False
        self._reading = Errand(executor, looked_over_store.load, self)
        self._reading.done.connect(self._on_read)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._save)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_HANDED_OVER_AFTER_MS)
        self._over.timeout.connect(self._forget)
        desk.opened.connect(self._on_opened)
        desk.changed.connect(self._on_changed)
        desk.handed_over.connect(self._on_handed_over)
        # whoever has closed it may bring it back while the program runs, and is not asked after that
        desk.closed.connect(self._forget)
        desk.given_up.connect(self._forget)
        banner.action_chosen.connect(self._on_bar_action)
        banner.expired.connect(self._on_bar_expired)

    def begin(self) -> None:
        """Look for what the last end came in between of."""
        self._reading.start(self._file)

    def finish(self) -> None:
        """Have it as it stands written, or gone; `wait` tells when it is."""
        self._is_finished = True
        self._due.stop()
        self._over.stop()
        if self._desk.dialog is not None:
            self._save()
        elif self._left is None and not self._desk.is_deciding:
            self._forget()

    def wait(self, limit_s: float) -> bool:
        """Until everything is written; False if that takes longer than `limit_s`."""
        return self._saver.wait(limit_s)

    @Slot(object)
    def _on_read(self, left: LookedOver | None) -> None:
        self._left = left
        if left is None:
            return
        self._is_file_there = True
        if self._desk.dialog is not None:
            self._bring()
        else:
            text = left_text(len(left.links), lacks_secrets=left.lacks_secrets)
            self._banner.show_bar(Bar(LEFT, text, action=self.tr("Bring Back"), stays_ms=None))

    def _bring(self) -> None:
        left, self._left = self._left, None
        self._banner.take_away(LEFT)
        if left is not None:
            self._desk.bring(left)

    @Slot(object)
    def _on_opened(self, _nothing: None) -> None:
        self._over.stop()
        self._bring()  # what is offered anew comes to those that are left
        self._on_changed(None)

    @Slot(object)
    def _on_changed(self, _nothing: None) -> None:
        if not self._is_finished and not self._due.isActive():  # no later, however often it changes
            self._due.start(_SAVED_AFTER_MS + self._desk.number // _LINKS_PER_MS)

    @Slot()
    def _save(self) -> None:
        staged = self._desk.staged()
        # answers of servers are told as changes too, and are not kept
        if staged is not None and staged != self._saved:
            self._saved = staged
            self._is_file_there = True
            self._saver.save(staged)

    @Slot(object)
    def _on_handed_over(self, _nothing: None) -> None:
        if self._desk.dialog is None:
            self._over.start()

    @Slot()
    def _forget(self) -> None:
        self._due.stop()
        self._saved = None
        if self._is_file_there:
            self._is_file_there = False
            self._saver.save(None)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == LEFT:
            self._bring()

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == LEFT:
            self._left = None
            self._forget()


def _save(file: Path, staged: tuple[Staged, Destination] | None) -> None:
    if staged is None:
        looked_over_store.save(file, None)
        return
    links, to = staged
    kept = (
        LookedOverLink(candidate.spec, bool(is_ticked), bool(is_by_hand), links.typed.get(place, ""))
        for place, (candidate, is_ticked, is_by_hand) in enumerate(
            zip(links.candidates, links.ticks, links.by_hand, strict=True)
        )
    )
    looked_over = LookedOver(
        tuple(kept), to.folder, to.queue, to.template, links.lacks_secrets, to.group_name,
        to.keeps_folder, to.keeps_queue,
    )  # fmt: skip
    looked_over_store.save(file, looked_over if links.candidates else None)


def left_text(number: int, *, lacks_secrets: bool) -> str:
    """`lacks_secrets`: some had passwords or headers, which are kept nowhere."""
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("Staging", "1 link was being looked over when Wherry quit.")
    else:
        text = translate("Staging", "%n links were being looked over when Wherry quit.", "", number)
    if not lacks_secrets:
        return text
    return f"{text} {translate('Staging', 'Passwords and secret headers were not kept.')}"
