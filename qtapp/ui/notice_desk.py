"""Where a notice is shown: by the desktop's service with its buttons, else at the tray, else in a bar."""

from __future__ import annotations

import os
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from qtapp.domain.after_end import ALL
from qtapp.domain.download import State
from qtapp.domain.values import dataclass
from qtapp.services.notification_service import DEFAULT, Note
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.figures import fill
from qtapp.ui.messages import Message
from qtapp.ui.notices import Notice, without_markup, words_of
from qtapp.ui.queue_words import queue_name

if TYPE_CHECKING:
    from qtapp.services.manager import DownloadManager
    from qtapp.services.notification_service import Dismissed, Invoked
    from qtapp.services.queue_ends import QueueEnd
    from qtapp.services.session_bus import SessionBus
    from qtapp.ui.main_window import MainWindow
    from qtapp.ui.notices import Notices
    from qtapp.ui.tray import Tray

NOTICE = "notice"
_OPEN, _SHOW, _RETRY = "open", "show", "retry"
# of the sound naming specification
_SOUND = "complete-download"
_REMEMBERED_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class _Told:
    """What a note is about; `latest` is the part that has not been told before."""

    about: Notice | Message
    latest: Notice | Message


class NoticeDesk(QObject):
    """Between the notices and whoever shows them, and back from a click to the window and the manager."""

    def __init__(
        self,
        notices: Notices,
        bus: SessionBus,
        tray: Tray,
        window: MainWindow,
        manager: DownloadManager,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._bus = bus
        self._tray = tray
        self._window = window
        self._manager = manager
        self._banner = window.list_area.banner
        self._tags = count(1)
        self._told: dict[int, _Told] = {}
        self._busy: int | None = None  # the tag of this busy time's notices
        self._in_bar: Notice | Message | None = None
        notices.ready.connect(self._on_ready)
        notices.message_ready.connect(self._on_message)
        bus.not_shown.connect(self._on_not_shown)
        bus.invoked.connect(self._on_invoked)
        bus.dismissed.connect(self._on_dismissed)
        self._banner.action_chosen.connect(self._on_bar_action)
        opener = window.opener
        for trouble in (opener.missing, opener.refused, opener.not_opened):
            trouble.connect(self._on_not_opened)

    @Slot(object)
    def _on_ready(self, notice: Notice) -> None:
        """All of one busy time is one note that grows: the desktop keeps no pile of them."""
        before = self._told.get(self._busy) if self._busy is not None and notice.goes_on else None
        whole = notice
        if before is not None and isinstance(before.about, Notice):
            whole = Notice((*before.about.downloads, *notice.downloads), goes_on=True)
        else:
            self._busy = next(self._tags)
        assert self._busy is not None
        words = words_of(whole)
        note = Note(self._busy, words.title, words.text, _buttons(whole), words.is_trouble)
        self._tell(note, _Told(whole, notice))

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        note = Note(next(self._tags), message.title, message.text, is_trouble=True)
        self._tell(note, _Told(message, message))

    @Slot(object)
    def on_queue_ended(self, end: QueueEnd) -> None:
        """With a sound, where that is wanted: one for everything that ends together with its last queue."""
        settings = self._window.settings
        has_others = len(settings.queues) > 1
        if not settings.sounds_at_end or self._notices.is_quiet or (end.queue == ALL) is has_others:
            return
        if self._window.is_watched():
            QApplication.beep()
            return
        title = _ended_text(queue_name(settings.queue(end.queue).name) if end.queue != ALL else "")
        message = Message(without_markup(title), "")
        self._tell(Note(next(self._tags), message.title, sound=_SOUND), _Told(message, message))

    def _tell(self, note: Note, told: _Told) -> None:
        self._told.pop(note.tag, None)
        self._told[note.tag] = told
        for tag in list(self._told)[:-_REMEMBERED_AT_MOST]:
            del self._told[tag]
        self._bus.show(note)

    @Slot(object)
    def _on_not_shown(self, note: Note) -> None:
        told = self._told.pop(note.tag, None)
        if note.sound:
            QApplication.beep()
        if told is None:
            return
        latest = told.latest
        if isinstance(latest, Notice):
            words = words_of(latest)
            if not self._tray.show_notice(latest):
                self._show_bar(latest, words.title, words.text, is_trouble=words.is_trouble)
        elif not self._tray.show_warning(latest):
            self._show_bar(latest, latest.title, latest.text, is_trouble=note.is_trouble)

    def _show_bar(self, about: Notice | Message, title: str, text: str, *, is_trouble: bool) -> None:
        self._in_bar = about
        whole = fill("{title}: {text}", title=title, text=text) if text else title
        tone = Tone.WARNING if is_trouble else Tone.NEUTRAL
        action = self.tr("Show") if isinstance(about, Notice) else ""
        self._banner.show_bar(Bar(NOTICE, whole, tone, action=action, stays_ms=None))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == NOTICE and isinstance(self._in_bar, Notice):
            self._window.on_notice_clicked(self._in_bar)

    @Slot(object)
    def _on_invoked(self, invoked: Invoked) -> None:
        told = self._told.get(invoked.tag)
        if invoked.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = invoked.token  # Qt takes it from there, once
        if told is None or isinstance(told.about, Message):
            self._window.show_up()
            return
        downloads = told.about.downloads
        match invoked.action:
            case "open":
                self._window.opener.open(downloads[0])
            case "show":
                self._window.opener.show_in_folder(downloads[0])
            case "retry":
                self._manager.retry(row.id for row in downloads if row.state is State.FAILED)
            case _ if invoked.action == DEFAULT:
                self._window.on_notice_clicked(told.about)

    @Slot(object)
    def _on_dismissed(self, dismissed: Dismissed) -> None:
        """It has been read: what comes after it is told by itself."""
        self._told.pop(dismissed.tag, None)

    @Slot(object)
    def _on_not_opened(self, _what: object) -> None:
        # the window says why
        if not self._window.isVisible():
            self._window.show_up()


def _buttons(notice: Notice) -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    downloads = notice.downloads
    if len(downloads) == 1 and downloads[0].state is State.DONE:
        return (
            (_OPEN, translate("Notices", "Open", "a file, from a notice")),
            (_SHOW, translate("Notices", "Show in Folder")),
        )
    if any(download.state is State.FAILED for download in downloads):
        return ((_RETRY, translate("Notices", "Retry", "downloads, from a notice")),)
    return ()


def _ended_text(queue: str) -> str:
    if not queue:
        return QCoreApplication.translate("Notices", "All downloads have ended")
    return fill(QCoreApplication.translate("Notices", "The queue {name} has ended"), name=queue)
