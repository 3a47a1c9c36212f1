"""Where other programs of this user reach the one that runs: their connections, line by line."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from qtapp import __version__
from qtapp.domain.values import dataclass
from qtapp.services.control_address import is_same_user, make_way
from qtapp.services.control_requests import Quit, Request, request_from
from qtapp.services.control_wire import LONGEST_REQUEST_BYTES, VERSION, Refusal, fields_of, line_of, refused

if TYPE_CHECKING:
    from collections.abc import Iterable

log = logging.getLogger(__name__)

CALLERS_AT_MOST = 32
# from the greeting, or the end of an answer, to the next whole line
ASKS_WITHIN_MS = 30_000
# so much may wait for a caller that reads slowly, or no longer; who has more to say waits for `caught_up`
BEHIND_BYTES = 256 * 1024
# the last words of a connection that is about to be closed
LAST_WORDS_MS = 1_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, and by whom, who hears the answer."""

    caller: Caller
    request: Request


class Caller(QObject):
    """One connection, on the GUI thread. It asks for one thing at a time; whoever answers ends with `end`
    or `refuse`. Nothing is read meanwhile: what a caller sends ahead stays with the system."""

    asked = Signal(object)  # Asked
    caught_up = Signal(object)  # None: it has taken what was said, as far as `is_behind` goes
    left = Signal(object)  # Caller: this one, once

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_REQUEST_BYTES + 1)
        self._half = bytearray()
        self._is_answered = True
        self._is_closing = False
        self.wants_the_end = False  # it has asked for the end of the program, and waits for it
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silent)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._read)
        socket.readyRead.connect(self._read)
        socket.bytesWritten.connect(self._on_written)
        socket.disconnected.connect(self._on_disconnected)

    def greet(self) -> None:
        self.say({"wherry": VERSION, "version": __version__, "pid": os.getpid()})
        self._patience.start(ASKS_WITHIN_MS)
        self._next.start(0)  # it may have asked already

    @property
    def is_gone(self) -> bool:
        """It hears nothing any longer."""
        return self._is_closing

    @property
    def is_idle(self) -> bool:
        """Nothing is being answered."""
        return self._is_answered

    @property
    def is_behind(self) -> bool:
        """It reads slowly, or has stopped: more is to be said when it has caught up."""
        return self._socket.bytesToWrite() > BEHIND_BYTES

    def say(self, fields: dict[str, Any]) -> None:
        """A row of the answer."""
        if not self._is_closing and self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(line_of(fields))

    def end(self, **figures: Any) -> None:
        """The answer is complete; the next thing may be asked."""
        self.say({"end": "ok", **figures})
        self._await_next()

    def refuse(self, refusal: Refusal) -> None:
        """What was asked for is not done; the next thing may be asked."""
        log.info("control: refused: %s", refusal.why)
        self.say(refused(refusal))
        self._await_next()

    def dismiss(self, refusal: Refusal) -> None:
        """Say why, and close: nothing that comes from it can be understood, or is to be heard."""
        log.info("control: dismissed: %s", refusal.why)
        self.say(refused(refusal))
        self._is_closing = True
        self._patience.stop()
        self._socket.flush()  # the program may end before the loop turns again
        self._socket.disconnectFromServer()
        QTimer.singleShot(LAST_WORDS_MS, self, self.abort)

    @Slot()
    def abort(self) -> None:
        """Close at once, whatever is on its way; `left` tells as ever."""
        self._is_closing = True
        self._socket.abort()

    def _await_next(self) -> None:
        if self._is_closing:
            return
        self._is_answered = True
        self._patience.start(ASKS_WITHIN_MS)
        self._next.start(0)

    @Slot()
    def _read(self) -> None:
        if not self._is_answered or self._is_closing:
            return
        self._half += bytes(self._socket.read(LONGEST_REQUEST_BYTES + 1 - len(self._half)).data())
        line, newline, rest = self._half.partition(b"\n")
        if not newline:
            if len(self._half) > LONGEST_REQUEST_BYTES:
                limit = f"A line has more than {LONGEST_REQUEST_BYTES} bytes."
                self.dismiss(Refusal("too-long", limit))
            return
        self._half = rest
        self._patience.stop()
        self._is_answered = False
        try:
            request = request_from(fields_of(bytes(line)))
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.wants_the_end = isinstance(request, Quit)
        self.asked.emit(Asked(self, request))

    @Slot("qlonglong")
    def _on_written(self, _count: int) -> None:
        if not self.is_behind:
            self.caught_up.emit(None)

    @Slot()
    def _on_silent(self) -> None:
        self.dismiss(Refusal("silent", "Nothing was asked for in time."))

    @Slot()
    def _on_disconnected(self) -> None:
        self._is_closing = True
        self._patience.stop()
        self._next.stop()
        self.left.emit(self)
        self.deleteLater()


class ControlServer(QObject):
    """Listens while the program runs; `asked` brings what is asked for, and by whom."""

    asked = Signal(object)  # Asked

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._callers: dict[Caller, None] = {}

    def listen(self, addresses: Iterable[str]) -> str | None:
        """Where: the first of `addresses` that can be had, None for none. For the profile's owner alone: what
        a dead one has left there is taken away."""
        for address in addresses:
            if not make_way(address):
                log.warning("control: %s is taken by something that is not ours", address)
            elif self._server.listen(address):
                log.info("control: listening at %s", address)
                return address
            else:
                log.warning("control: %s: %s", address, self._server.errorString())
        return None

    @property
    def callers(self) -> tuple[Caller, ...]:
        return tuple(self._callers)

    def close(self) -> None:
        """Hear nobody any longer. Who has asked for the end of the program hears of it by the end of the
        connection, which the system closes."""
        self._server.close()
        for caller in self.callers:
            if not caller.wants_the_end:
                caller.dismiss(Refusal("ending", "Wherry ends."))

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            caller = Caller(socket, self)
            self._callers[caller] = None
            caller.asked.connect(self._on_asked)
            caller.left.connect(self._on_left)
            if not is_same_user(socket.socketDescriptor()):
                log.warning("control: another user is sent away")
                caller.dismiss(Refusal("another-user", "This Wherry is another user's."))
                continue
            if len(self._callers) > CALLERS_AT_MOST:
                self._make_room()
            caller.greet()

    def _make_room(self) -> None:
        """One that waits for nothing has most likely been forgotten; else the last one has come in vain."""
        idle = next((one for one in self._callers if one.is_idle), None)
        (idle or next(reversed(self._callers))).dismiss(
            Refusal("busy", "Too many programs speak to this Wherry.")
        )

    @Slot(object)
    def _on_asked(self, asked: Asked) -> None:
        # to the end of the line: of those that are idle, the one that has been so for longest comes first
        self._callers[asked.caller] = self._callers.pop(asked.caller, None)
        self.asked.emit(asked)

    @Slot(object)
    def _on_left(self, caller: Caller) -> None:
        self._callers.pop(caller, None)
