"""A message bus of its own, and programs on it that answer as a test says: nobody else's desktop is asked."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.support.processes import dying_with_us

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


class Bus:
    """A dbus-daemon; `address` is where it listens."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._config = folder / "bus.conf"
        self._config.write_text(_CONFIG.format(socket=folder / "bus"))
        self._daemon: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        command = [
            *dying_with_us(),
            "dbus-daemon",
            "--nofork",
            f"--config-file={self._config}",
            "--print-address=1",
        ]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline(), "dbus-daemon did not start"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._daemon is not None
        self._daemon.kill()
        self._daemon.communicate()


@dataclass(frozen=True, slots=True)
class Call:
    """What a program was asked, and by whom."""

    method: str
    body: tuple[Any, ...]
    sender: str = field(compare=False, default="")


class Program:
    """A program on the bus, called `name`, that answers with what `answer` gives: a signature and a body;
    None is a refusal. Its `calls` are all it was asked, those before an answer was sent."""

    def __init__(
        self, bus: Bus, name: str, answer: Callable[[Call], tuple[str, tuple[Any, ...]] | None]
    ) -> None:
        self.calls: list[Call] = []
        self._answer = answer
        enable_fds = True
        self._connection: Any = open_dbus_connection(bus.address, enable_fds=enable_fds)
        unwrap_msg(self._connection.send_and_get_reply(message_bus.RequestName(name)))
        self._thread = threading.Thread(target=self._serve, name=name)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def tell(self, path: str, interface: str, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal to whoever listens."""
        emitter: Any = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, signal, signature, body))

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is not MessageType.method_call:
                    continue
                fields = message.header.fields
                call = Call(fields[HeaderFields.member], message.body, fields[HeaderFields.sender])
                self.calls.append(call)
                answer = self._answer(call)
                if answer is None:
                    self._connection.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
                else:
                    self._connection.send(new_method_return(message, *answer))


def no_bus(folder: Path) -> str:
    """The address of a bus that is not there."""
    return f"unix:path={os.fspath(folder / 'nobody')}"
