"""The other end: one program asks the one that owns the profile. It waits for each answer, so it is for a
process that has nothing else to do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtNetwork import QLocalSocket

from qtapp.services.control_address import is_same_user, may_be_ours
from qtapp.services.control_requests import fields_for
from qtapp.services.control_wire import (
    LONGEST_ANSWER_BYTES,
    LONGEST_REQUEST_BYTES,
    Refusal,
    fields_of,
    line_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qtapp.services.control_requests import Request

# who is alive greets at once; a window that has not for so long is taken to hang
GREETS_WITHIN_S = 3.0
# an answer may take its time, as a history that is locked does
ANSWERS_WITHIN_S = 90.0
_CONNECTS_WITHIN_MS = 1_000


class Unanswered(Exception):  # noqa: N818 - a finding
    """Somebody listens, and does not answer: it hangs, or was stopped. `pid` is its process, where known."""

    def __init__(self, pid: int | None = None) -> None:
        super().__init__(f"process {pid} does not answer")
        self.pid = pid


class Gone(Exception):  # noqa: N818 - a finding
    """The other program has left in the middle, or was about to."""


class Line:
    """An open connection to the owner; `pid` is that of its process."""

    def __init__(self, socket: QLocalSocket, greeting: dict[str, Any]) -> None:
        self._socket = socket
        self.pid = int(greeting.get("pid", 0))
        self.version = greeting.get("version", "")

    def ask(self, request: Request, within_s: float | None = ANSWERS_WITHIN_S) -> Iterator[dict[str, Any]]:
        """Each row of the answer, then its last line. `within_s` is the longest silence, None for any.

        Raises:
            Refusal: it is not done, and why.
            Unanswered: it has been silent for so long.
            Gone: the other program ended.
        """
        line = line_of(fields_for(request))
        if len(line) > LONGEST_REQUEST_BYTES:
            raise Refusal("too-long", "This is more than one request may hold.")
        self._socket.write(line)
        while True:
            try:
                fields = fields_of(_read_line(self._socket, within_s))
            except Unanswered:
                raise Unanswered(self.pid) from None
            if fields.get("end") == "refused":
                raise Refusal(str(fields.get("why")), str(fields.get("message")))
            yield fields
            if "end" in fields:
                return

    def wait_for_end(self, within_s: float) -> bool:
        """Whether the other program has let go of the connection within that."""
        end = time.monotonic() + within_s
        while self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            left_ms = _left_ms(end)
            if not left_ms:
                return False
            self._socket.waitForDisconnected(left_ms)
        return True

    def close(self) -> None:
        self._socket.abort()


def call(addresses: Iterable[str], greets_within_s: float = GREETS_WITHIN_S) -> Line | None:
    """The owner of the profile, None where nobody listens.

    Raises:
        Refusal: it does not speak to us; `bad-version` where it is another Wherry.
        Unanswered: it listens, and does not greet.
    """
    for address in addresses:
        if may_be_ours(address) and (line := _call(address, greets_within_s)) is not None:
            return line
    return None


def _call(address: str, greets_within_s: float) -> Line | None:
    """Raises as `call` does; None also for what is no Wherry of ours, or one that ends."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_CONNECTS_WITHIN_MS) or not is_same_user(socket.socketDescriptor()):
        return None
    try:
        line = _read_line(socket, greets_within_s)
    except Gone:
        return None
    try:
        greeting = fields_of(line)
    except Refusal:
        return None
    if greeting.get("end") == "refused" and greeting.get("why") != "ending":
        raise Refusal(str(greeting.get("why")), str(greeting.get("message")))
    return Line(socket, greeting) if isinstance(greeting.get("wherry"), int) else None


def _read_line(socket: QLocalSocket, within_s: float | None) -> bytes:
    """Raises Gone, Unanswered, or Refusal where no line ends."""
    end = None if within_s is None else time.monotonic() + within_s
    while not socket.canReadLine():
        if socket.bytesAvailable() > LONGEST_ANSWER_BYTES:
            raise Refusal("too-long", "The answer is not one of Wherry's.")
        # in steps, so that Python hears of signals
        left_ms = 500 if end is None else min(_left_ms(end), 500)
        if not left_ms:
            raise Unanswered
        has_ended = socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
        if not socket.waitForReadyRead(left_ms) and has_ended and not socket.canReadLine():
            raise Gone
    return bytes(socket.readLine(LONGEST_ANSWER_BYTES).data())


def _left_ms(end: float) -> int:
    return max(round((end - time.monotonic()) * 1000), 0)
