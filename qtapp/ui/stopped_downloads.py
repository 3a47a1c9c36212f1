"""What the last end of the program stopped: whether it goes on at the start, and the bar that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from qtapp.domain.settings import AtStart
from qtapp.ui.banner import Bar, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.banner import Banner

STOPPED = "stopped-at-quit"


class StoppedDownloads(QObject):
    """To close the bar is an answer too: they stay paused, as if somebody had paused them."""

    def __init__(self, manager: DownloadManager, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._banner = banner
        self._crashes = False
        self._asked: dict[str, None] = {}  # ids of those that the bar is about

    def restore(self, at_start: str, *, crashes: bool) -> None:
        """Have the list of the last session brought back, and what was stopped go on, asked for, or left as
        it is, by an `AtStart`. `crashes`: the last starts came to a bad end, so nothing goes on unasked."""
        self._crashes = crashes
        if at_start == AtStart.ASK or (crashes and at_start == AtStart.RESUME):
            self._manager.restored.connect(self._on_restored)
            self._manager.changed.connect(self._on_changed)
            self._manager.removed.connect(self._on_removed)
            self._banner.action_chosen.connect(self._on_bar_action)
            self._banner.expired.connect(self._on_bar_expired)
        self._manager.restore(goes_on=at_start == AtStart.RESUME and not crashes)

    @Slot(object)
    def _on_restored(self, downloads: tuple[Download, ...]) -> None:
        self._asked = {row.id: None for row in downloads if row.is_put_by}
        if self._asked:
            number = len(self._asked)
            text = crashed_text(number) if self._crashes else stopped_text(number)
            tone = Tone.WARNING if self._crashes else Tone.NEUTRAL
            self._banner.show_bar(Bar(STOPPED, text, tone, action=self.tr("Resume All"), stays_ms=None))

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        self._leave_out(row.id for row in downloads if not row.is_put_by)

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        self._leave_out(ids)

    def _leave_out(self, ids: Iterable[str]) -> None:
        if self._asked:
            for download_id in ids:
                self._asked.pop(download_id, None)
            if not self._asked:  # each was answered for by itself
                self._banner.take_away(STOPPED)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == STOPPED:
            self._manager.resume(self._take())

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == STOPPED:
            self._manager.pause(self._take())

    def _take(self) -> tuple[str, ...]:
        ids, self._asked = tuple(self._asked), {}
        return ids


def stopped_text(number: int) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Messages", "1 download was stopped when Wherry quit.")
    return translate("Messages", "%n downloads were stopped when Wherry quit.", "", number)


def crashed_text(number: int) -> str:
    """Why nothing goes on unasked, where it would otherwise."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Messages", "Wherry crashed soon after its last starts. 1 download was not resumed.")
    return translate(
        "Messages", "Wherry crashed soon after its last starts. %n downloads were not resumed.", "", number
    )
