"""A program that speaks to a `ControlServer` of this process, over the real socket."""

from __future__ import annotations

import contextlib
import json
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.services.engine import Engine


class Speaker:
    """A connection whose reading never waits: the loop of `engine` turns instead."""

    def __init__(self, engine: Engine, address: str) -> None:
        self._engine = engine
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(address)
        self._socket.setblocking(False)
        self._data = b""
        self.is_over = False

    def send(self, data: bytes) -> None:
        """Raw bytes, as many as the system takes."""
        left = memoryview(data)

        def all_sent() -> bool:
            nonlocal left
            with contextlib.suppress(BlockingIOError):
                left = left[self._socket.send(left) :]
            return not left

        self._engine.until(all_sent, "sent")

    def say(self, **fields: Any) -> None:
        self.send(json.dumps({"wherry": 1, **fields}).encode() + b"\n")

    def line(self) -> dict[str, Any]:
        """The next line that comes."""
        self._engine.until(self._has_line, "a line")
        line, _, self._data = self._data.partition(b"\n")
        found: dict[str, Any] = json.loads(line)
        return found

    def until_line(self, is_it: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        while not is_it(line := self.line()):
            pass
        return line

    def ask(self, **fields: Any) -> list[dict[str, Any]]:
        """Every line of the answer."""
        self.say(**fields)
        found = [self.line()]
        while "end" not in found[-1]:
            found.append(self.line())
        return found

    def until_over(self) -> None:
        """Until the other end has closed; what it said before is lost."""

        def over() -> bool:
            self.take_in()
            return self.is_over

        self._engine.until(over, "the end")

    def close(self) -> None:
        self._socket.close()

    def _has_line(self) -> bool:
        self.take_in()
        assert b"\n" in self._data or not self.is_over, f"it ended first: {self._data!r}"
        return b"\n" in self._data

    def take_in(self) -> None:
        """What has come, unless a line of it has not been read yet; `is_over` tells of the end."""
        if b"\n" in self._data:
            return
        try:
            data = self._socket.recv(1 << 20)
        except BlockingIOError:
            return
        except ConnectionResetError:
            data = b""
        self.is_over |= not data
        self._data += data
