"""What the desktop is told when downloads end: the first at once, many as one.

`Grouping` is pure and is told the time; `Notices` runs it by a timer and hands the words to the tray.
"""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.values import dataclass
from qtapp.ui import messages
from qtapp.ui.figures import size_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download
    from qtapp.domain.schedule import Hours
    from qtapp.domain.settings import Settings
    from qtapp.services.volumes import VolumeTrouble

FIRST_WINDOW_S = 5.0
LONGEST_WINDOW_S = 60.0


_AND = "\uff06"
_LOOK_ALIKES = {ord("<"): "\u2039", ord(">"): "\u203a", ord("&"): _AND}


@dataclass(frozen=True, slots=True)
class Notice:
    """Downloads that ended together, in the order they did. One that `goes_on` follows another within the
    same busy time."""

    downloads: tuple[Download, ...]
    goes_on: bool = field(default=False, compare=False)

    @property
    def has_trouble(self) -> bool:
        return any(download.state is not State.DONE for download in self.downloads)


class Grouping:
    """Decides when to speak. Times are seconds of any clock that only goes forward.

    The first end after a quiet time is told at once. Those in the following window are told together when it
    closes, and the next window is twice as long, up to a minute: a gallery of 400 is a handful of notices.
    A window in which nothing ended makes it quiet again.
    """

    def __init__(
        self, first_window_s: float = FIRST_WINDOW_S, longest_window_s: float = LONGEST_WINDOW_S
    ) -> None:
        self._first_window_s = first_window_s
        self._longest_window_s = longest_window_s
        self._window_s = first_window_s
        self._closes_at: float | None = None
        self._collected: list[Download] = []

    @property
    def closes_at(self) -> float | None:
        """When `close` is to be called; None while it is quiet."""
        return self._closes_at

    def ended(self, download: Download, now: float) -> Notice | None:
        """`download` ended: what is to be said at once, if anything."""
        if self._closes_at is not None:
            self._collected.append(download)
            return None
        self._window_s = self._first_window_s
        self._closes_at = now + self._window_s
        return Notice((download,))

    def close(self, now: float) -> Notice | None:
        """The window's time is over: what is to be said of it, if anything."""
        if self._closes_at is None or now < self._closes_at:
            return None
        if not self._collected:
            self._closes_at = None
            return None
        notice = Notice(tuple(self._collected), goes_on=True)
        self._collected = []
        self._window_s = min(2 * self._window_s, self._longest_window_s)
        self._closes_at = now + self._window_s
        return notice


@dataclass(frozen=True, slots=True)
class Words:
    """A notice as it is shown: names stand in the title alone, which no desktop reads as markup."""

    title: str
    text: str
    is_trouble: bool


def words_of(notice: Notice) -> Words:
    """What to say: by name for one download, by number for several."""
    if len(notice.downloads) == 1:
        return _words_of_one(notice.downloads[0])
    done = sum(download.state is State.DONE for download in notice.downloads)
    trouble = len(notice.downloads) - done
    title = messages.ended_text(done, trouble)
    if not trouble:
        size = sum(download.bytes_total or download.bytes_done for download in notice.downloads)
        return Words(title, without_markup(size_text(size)), is_trouble=False)
    kinds = dict.fromkeys(download.kind for download in notice.downloads if download.kind is not None)
    text = " · ".join(messages.short_text(kind) for kind in kinds)
    return Words(title, without_markup(text), is_trouble=True)


def without_markup(text: str) -> str:
    """`text` for the body of a notice: some desktops read that as markup, others show it as it is.

    Escaping would be seen in the latter, so that what could be markup is replaced by look-alikes.
    """
    return text.translate(_LOOK_ALIKES)


def _title(text: str) -> str:
    return without_markup(" ".join(text.split())).replace(_AND, "&")


def _words_of_one(download: Download) -> Words:
    title = _title(download.name)
    translate = QCoreApplication.translate
    if download.state is State.DONE:
        size = download.bytes_total if download.bytes_total is not None else download.bytes_done
        text = translate("Notices", "Download finished · {size}").replace("{size}", size_text(size))
        return Words(title, without_markup(text), is_trouble=False)
    if download.kind is None:
        return Words(title, without_markup(messages.state_text(download.state)), is_trouble=True)
    told = messages.sentence(download.kind, download)
    return Words(title, without_markup(f"{told.title} {told.text}".strip()), is_trouble=True)


class Notices(QObject):
    """Turns the manager's `ended` into notices, except while the user is looking at the list anyway."""

    ready = Signal(object)  # Notice
    message_ready = Signal(object)  # Message, about no single download

    def __init__(
        self,
        monotonic: Callable[[], float],
        is_watched: Callable[[], bool],
        *,
        enabled: bool,
        parent: QObject,
        wall: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`wall` is what the clock on the wall shows."""
        super().__init__(parent)
        self._wall = wall
        self._quiet_hours: tuple[Hours, ...] = ()
        self._monotonic = monotonic
        self._is_watched = is_watched
        self._enabled = enabled
        self._grouping = Grouping()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_window_closed)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        self._enabled = settings.notify
        self._quiet_hours = settings.quiet_hours if settings.has_quiet_hours else ()

    @property
    def is_quiet(self) -> bool:
        """Nobody wants to be told at this hour."""
        wall = self._wall()
        return any(hours.holds_at(wall) for hours in self._quiet_hours)

    @property
    def _is_silent(self) -> bool:
        return not self._enabled or self._is_watched() or self.is_quiet

    @Slot(object)
    def on_ended(self, download: Download) -> None:
        """Take up a download that reached its end."""
        if download.state is State.CANCELLED or self._is_silent:
            return
        self._tell(self._grouping.ended(download, self._monotonic()))

    @Slot(object)
    def on_volume_troubled(self, trouble: VolumeTrouble) -> None:
        """Tell of a disk that downloads wait for: once, as it is told of once."""
        if not self._is_silent:
            told = messages.volume_trouble(trouble.kind, trouble.folder)
            self.message_ready.emit(messages.Message(_title(told.title), without_markup(told.text)))

    @Slot()
    def _on_window_closed(self) -> None:
        self._tell(self._grouping.close(self._monotonic()))

    def _tell(self, notice: Notice | None) -> None:
        closes_at = self._grouping.closes_at
        if closes_at is None:
            self._timer.stop()
        elif not self._timer.isActive():
            # one millisecond more: a coarse timer may come early, and would find the window still open
            self._timer.start(max(0, int((closes_at - self._monotonic()) * 1000)) + 1)
        if notice is not None and not self._is_silent:
            self.ready.emit(notice)
