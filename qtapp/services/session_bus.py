"""The desktop's session bus, spoken to by one thread: a service that hangs holds up nobody else."""

from __future__ import annotations

import logging
import select
import socket
import sys
import threading
import time
from collections import deque
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qtapp.services.launcher import LauncherState, launcher_message
from qtapp.services.notification_service import Dismissed, Invoked, NoService, Note, Notifications

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

THREAD_NAME = "session-bus"
# one that could not be reached is not tried again at each word
_TRIED_AGAIN_S = 30.0


class SessionBus(QObject):
    """What is to be said goes out in its order; what comes back is told on the GUI thread.

    The thread starts with the first word. Where there is no bus, every note is `not_shown`.
    """

    shown = Signal(object)  # Note
    not_shown = Signal(object)  # Note: to be said elsewhere
    invoked = Signal(object)  # Invoked
    dismissed = Signal(object)  # Dismissed

    def __init__(
        self,
        app_id: str,
        app_name: str,
        parent: QObject | None = None,
        *,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._app_id = app_id
        self._app_name = app_name
        self._has_bus = platform not in ("win32", "darwin")
        self._thread: _BusThread | None = None
        self._is_closed = False

    def show(self, note: Note) -> None:
        if self._has_bus and not self._is_closed:
            if not self._running().put(note):
                self.not_shown.emit(note)
        elif not self._is_closed:
            self.not_shown.emit(note)

    def show_launcher(self, state: LauncherState) -> None:
        """Tell the launchers of the desktop; nobody answers."""
        if self._has_bus and not self._is_closed:
            self._running().put(state)

    def close(self, limit_s: float = 0.0) -> bool:
        """Say nothing more; whether the thread has ended within `limit_s`. To be asked again is harmless."""
        self._is_closed = True
        return self._thread is None or self._thread.close(limit_s)

    def _running(self) -> _BusThread:
        if self._thread is None:
            self._thread = _BusThread(self._app_id, self._app_name, self._tell)
        return self._thread

    def _tell(self, fact: object) -> None:
        # in the bus's thread; the signals are queued to whoever lives on the GUI thread, and nobody hears
        # them once this object is gone
        with suppress(RuntimeError):
            match fact:
                case Invoked():
                    self.invoked.emit(fact)
                case Dismissed():
                    self.dismissed.emit(fact)
                case (Note() as note, True):
                    self.shown.emit(note)
                case (Note() as note, False):
                    self.not_shown.emit(note)


class _BusThread:
    """Owns the connection; it is made with the first word and again after it was lost."""

    def __init__(self, app_id: str, app_name: str, tell: Callable[[object], None]) -> None:
        self._app_id = app_id
        self._app_name = app_name
        self._tell = tell
        self._words: SimpleQueue[Note | LauncherState] = SimpleQueue()
        self._lock = threading.Lock()
        self._has_ended = False  # under the lock: what is put after it is read by nobody
        self._ours, self._waker = socket.socketpair()
        self._ours.setblocking(False)
        self._is_ending = False
        self._connection: DBusConnection | None = None
        self._notifications: Notifications | None = None
        self._not_before = 0.0
        # whoever hangs must not keep the process
        self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)
        self._thread.start()

    def put(self, word: Note | LauncherState) -> bool:
        """Whether the thread is there to say it."""
        with self._lock:
            if self._has_ended:
                return False
            self._words.put(word)
        self._wake()
        return True

    def close(self, limit_s: float) -> bool:
        self._is_ending = True
        self._wake()
        if (connection := self._connection) is not None:
            with suppress(OSError):  # gone already
                # nobody is listened to; what the launchers are still to be told can go out
                connection.sock.shutdown(socket.SHUT_RD)
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def _wake(self) -> None:
        with suppress(OSError):
            self._waker.send(b"!")

    def _run(self) -> None:
        try:
            while not self._is_ending:
                self._wait()
                # before we speak: to another service than the one before the notes are unknown
                self._listen()
                self._speak()
                # after the answers: what came together with one has left the socket already
                self._listen()
            self._take_leave()
        except Exception:
            log.exception("the session bus's thread ends")
        finally:
            with self._lock:
                self._has_ended = True
            self._give_back()
            self._lose()
            self._ours.close()
            self._waker.close()

    def _wait(self) -> None:
        sockets = [self._ours] if self._connection is None else [self._ours, self._connection.sock]
        select.select(sockets, [], [])
        with suppress(BlockingIOError):
            while self._ours.recv(4096):
                pass

    def _listen(self) -> None:
        """Every message that is there."""
        try:
            while not self._is_ending and self._connection is not None and self._notifications is not None:
                message = self._connection.receive(timeout=0)
                for fact in self._notifications.facts_in(message):
                    self._tell(fact)
        except TimeoutError:
            return
        except OSError as error:
            if not self._is_ending:
                self._note_loss(error)

    def _take_leave(self) -> None:
        """An icon that stays in the launcher is told the last state that there was."""
        states = []
        with suppress(Empty):
            while True:
                word = self._words.get_nowait()
                if isinstance(word, LauncherState):
                    states.append(word)
        if states and self._connection is not None:
            with suppress(OSError):
                self._connection.send(launcher_message(self._app_id, states[-1]))

    def _speak(self) -> None:
        while not self._is_ending:
            try:
                word = self._words.get_nowait()
            except Empty:
                return
            is_said = False
            try:
                is_said = self._say(word)
            finally:
                # also where the thread ends by it; at the end nobody is there to say it elsewhere
                if isinstance(word, Note) and (is_said or not self._is_ending):
                    self._tell((word, is_said))

    def _say(self, word: Note | LauncherState) -> bool:
        try:
            if self._connection is None and not self._connect():
                return False
            assert self._connection is not None
            assert self._notifications is not None
            if self._is_ending:  # since before there was a connection that could be shut
                return False
            if isinstance(word, LauncherState):
                self._connection.send(launcher_message(self._app_id, word))
                return True
            # what came while its answer was waited for is heard as well
            came: deque[Message] = deque()
            notifications = self._notifications
            try:
                with self._connection.filter(_everything(), queue=came):
                    notifications.show(word)
            finally:
                for message in came:
                    for fact in notifications.facts_in(message):
                        self._tell(fact)
        except NoService as reason:
            log.info("no notification service: %s", reason)
            return False
        except OSError as error:
            self._note_loss(error)
            return False
        return True

    def _connect(self) -> bool:
        if time.monotonic() < self._not_before:
            return False
        try:
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - where there is a bus

            self._connection = open_dbus_connection("SESSION")
            self._notifications = Notifications(
                self._connection, self._app_id, self._app_name, time.monotonic
            )
        except (OSError, KeyError, ValueError, RuntimeError, ImportError) as error:
            # jeepney: KeyError without an address, RuntimeError for one that it cannot reach
            self._note_loss(error)
            return False
        return True

    def _note_loss(self, error: Exception) -> None:
        if not self._is_ending:
            log.info("no session bus: %s", error)
        self._not_before = time.monotonic() + _TRIED_AGAIN_S
        self._lose()

    def _lose(self) -> None:
        connection, self._connection, self._notifications = self._connection, None, None
        if connection is not None:
            connection.close()

    def _give_back(self) -> None:
        """Notes that nobody showed: they are to be said elsewhere, but for those at the end."""
        with suppress(Empty):
            while not self._is_ending:
                word = self._words.get_nowait()
                if isinstance(word, Note):
                    self._tell((word, False))


def _everything() -> MatchRule:
    from jeepney import MatchRule  # noqa: PLC0415 - where there is a bus

    return MatchRule(type="signal")
