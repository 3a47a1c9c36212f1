"""Notes for the desktop's notification service, and what comes back of them, over D-Bus.

Speaks org.freedesktop.Notifications as its specification 1.2 has it. QtDBus cannot: it makes a signed number
of every int, where the service wants an unsigned one. What is here blocks, and belongs on the bus's thread.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

# the key of a click on the note itself
DEFAULT = "default"
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ANSWERS_S = 3.0
# one that did not answer is not asked again for so long: what is to be said would be said late
_HUNG_FOR_S = 60.0
_EXPIRES_AS_USUAL = -1
# of those that somebody may still click
_NOTES_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class Note:
    """Plain text. One with the `tag` of an earlier one takes its place; `buttons` are (action, label), shown
    where the service has buttons. `sound` is a name of the freedesktop sound theme, or ""."""

    tag: int
    title: str
    text: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    is_trouble: bool = False
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Invoked:
    """Somebody has clicked the note or one of its buttons; `token` is the desktop's leave to come to the
    front, or ""."""

    tag: int
    action: str
    token: str = ""


@dataclass(frozen=True, slots=True)
class Dismissed:
    """Somebody has closed the note by hand."""

    tag: int


class NoService(Exception):  # noqa: N818 - the reason to say it elsewhere
    """Nobody shows notes here, or not at this moment."""


class Notifications:
    """The notes of one connection. Lives on the bus's thread alone."""

    def __init__(
        self, connection: DBusConnection, app_id: str, app_name: str, monotonic: Callable[[], float]
    ) -> None:
        """Raises OSError where the bus is gone."""
        from jeepney import DBusAddress, MatchRule, message_bus  # noqa: PLC0415 - where there is a bus

        self._connection = connection
        self._app_id = app_id
        self._app_name = app_name
        self._monotonic = monotonic
        self._address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        self._capabilities: frozenset[str] | None = None
        self._owner = ""  # the service's own address on the bus
        self._ids: dict[int, int] = {}  # tag -> number that the service gave
        self._tokens: dict[int, str] = {}
        self._hung_until = 0.0
        for rule in (
            MatchRule(type="signal", sender=_NAME, path=_PATH, interface=_NAME),
            MatchRule(
                type="signal",
                sender="org.freedesktop.DBus",
                interface="org.freedesktop.DBus",
                member="NameOwnerChanged",
            ),
        ):
            connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWERS_S)

    def show(self, note: Note) -> None:
        """Raises NoService, or OSError where the bus is gone."""
        if self._monotonic() < self._hung_until:
            raise NoService("it did not answer a moment ago")
        if self._capabilities is None:
            (names,) = self._call("GetCapabilities", "", ())
            self._capabilities = frozenset(names)
        actions: list[str] = []
        if "actions" in self._capabilities:
            actions = [DEFAULT, "", *(part for button in note.buttons for part in button)]
        hints: dict[str, tuple[str, Any]] = {
            "desktop-entry": ("s", self._app_id),
            "urgency": ("y", 1),
            "category": ("s", "transfer.error" if note.is_trouble else "transfer.complete"),
        }
        if note.sound:
            hints["sound-name"] = ("s", note.sound)
        body = (
            self._app_name,
            self._ids.get(note.tag, 0),
            self._app_id,
            note.title,
            note.text,
            actions,
            hints,
            _EXPIRES_AS_USUAL,
        )
        owner = self._owner
        (number,) = self._call("Notify", "susssasa{sv}i", body)
        if self._owner != owner:
            self._forget()
        self._ids.pop(note.tag, None)
        self._ids[note.tag] = number
        for tag in list(self._ids)[:-_NOTES_AT_MOST]:
            del self._ids[tag]

    def facts_in(self, message: Message) -> Iterator[Invoked | Dismissed]:
        """What a signal that came says of our notes."""
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415 - where there is a bus

        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender)
        if sender == "org.freedesktop.DBus":
            # of another one than ours it may come after its successor has answered
            if member == "NameOwnerChanged" and tuple(message.body[:2]) == (_NAME, self._owner):
                self._owner = ""
                self._forget()
            return
        # a signal sent straight to us passes by all rules: nobody else presses our buttons
        if sender != self._owner or fields.get(HeaderFields.interface) != _NAME:
            return
        tag = next((tag for tag, number in self._ids.items() if number == message.body[0]), None)
        if tag is None:
            return
        if member == "ActivationToken":
            self._tokens[tag] = message.body[1]
        elif member == "ActionInvoked":
            yield Invoked(tag, message.body[1], self._tokens.pop(tag, ""))
        elif member == "NotificationClosed":
            self._ids.pop(tag)
            self._tokens.pop(tag, None)
            if message.body[1] == _CLOSED_BY_HAND:
                yield Dismissed(tag)

    def _forget(self) -> None:
        """Another service knows none of our notes, and may be able to do other things."""
        self._capabilities, self._ids, self._tokens = None, {}, {}

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        from jeepney import (  # noqa: PLC0415 - where there is a bus
            DBusErrorResponse,
            HeaderFields,
            new_method_call,
        )
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        message = new_method_call(self._address, method, signature or None, body)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=_ANSWERS_S)
            self._owner = reply.header.fields.get(HeaderFields.sender, "")
            return unwrap_msg(reply)
        except TimeoutError as error:
            self._hung_until = self._monotonic() + _HUNG_FOR_S
            raise NoService("it does not answer") from error
        except DBusErrorResponse as error:
            raise NoService(error.name) from error


_CLOSED_BY_HAND = 2
