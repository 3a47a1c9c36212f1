"""A stand-in for the desktop's notification service, on a bus of one's own."""

from __future__ import annotations

import shutil
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from queue import Queue
from socket import SHUT_RDWR
from typing import TYPE_CHECKING, Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

NOTIFICATIONS = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"


def what_is_missing() -> list[str]:
    return [name for name in ("dbus-daemon",) if shutil.which(name) is None]


class Peer:
    """A program on the bus with a thread of its own; what `answer` gives is the reply, None for none."""

    def __init__(self, address: str, names: Sequence[str] = ()) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)
        self._calls: deque[Message] = deque()
        with self.connection.filter(MatchRule(type="method_call"), queue=self._calls):
            for name in names:
                self.connection.send_and_get_reply(message_bus.RequestName(name), timeout=5)
        self._thread = threading.Thread(target=self._serve, name="peer")
        self._thread.start()

    def answer(self, member: str, message: Message) -> Message | None:
        raise NotImplementedError

    def heard(self, message: Message) -> None:
        """A signal came."""

    def replied(self, message: Message) -> None:
        """A call of our own was answered."""

    def close(self) -> None:
        self.connection.sock.shutdown(SHUT_RDWR)
        self._thread.join()
        self.connection.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                message = self._calls.popleft() if self._calls else self.connection.receive()
                if message.header.message_type is MessageType.signal:
                    self.heard(message)
                if message.header.message_type is MessageType.method_return:
                    self.replied(message)
                if message.header.message_type is not MessageType.method_call:
                    continue
                reply = self.answer(message.header.fields[HeaderFields.member], message)
                if reply is not None:
                    self.connection.send(reply)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Notified:
    """One call of Notify."""

    number: int
    replaces: int
    title: str
    text: str
    actions: tuple[str, ...]
    hints: dict[str, Any]


class NotificationDaemon(Peer):
    """Takes every note and shows none; a test clicks them. One that `is_hung` answers nothing."""

    def __init__(self, address: str, capabilities: Sequence[str] = ("actions", "body")) -> None:
        self.notes: Queue[Notified] = Queue()
        self.capabilities = list(capabilities)
        self.is_hung = False
        self.was_asked = threading.Event()  # while it hung
        self.refuses = False
        self._last = 0
        self._address = DBusAddress(_PATH, interface=NOTIFICATIONS)
        super().__init__(address, (NOTIFICATIONS,))

    def answer(self, member: str, message: Message) -> Message | None:
        if self.is_hung:
            self.was_asked.set()
            return None
        if self.refuses:
            return new_error(message, "org.freedesktop.DBus.Error.LimitsExceeded", "s", ("too many",))
        if member == "GetCapabilities":
            return new_method_return(message, "as", (self.capabilities,))
        _app, replaces, _icon, title, text, actions, hints, _expires = message.body
        self._last = replaces or self._last + 1
        plain = {name: value for name, (_type, value) in hints.items()}
        self.notes.put(Notified(self._last, replaces, title, text, tuple(actions), plain))
        return new_method_return(message, "u", (self._last,))

    def click(self, number: int, action: str = "default", token: str = "") -> None:
        if token:
            self._emit("ActivationToken", "us", (number, token))
        self._emit("ActionInvoked", "us", (number, action))
        self.close_note(number, reason=3)

    def close_note(self, number: int, *, reason: int) -> None:
        self._emit("NotificationClosed", "uu", (number, reason))

    def _emit(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self.connection.send(new_signal(self._address, member, signature, body))
