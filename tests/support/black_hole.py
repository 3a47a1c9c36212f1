"""An address whose connections are neither accepted nor refused: every further SYN is dropped."""

from __future__ import annotations

import select
import socket
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_MOST_FILLERS = 64


class BlackHole:
    """A listener whose backlog is full; whoever connects waits until their own time is up."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self._family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=self._family, backlog=0)
        self.host = host
        self.port: int = self._listener.getsockname()[1]
        self._fillers: list[socket.socket] = []
        self._fill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def url(self, path: str = "/") -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        for filler in self._fillers:
            filler.close()
        self._listener.close()

    def _fill(self) -> None:
        """Connect until a connection hangs; on loopback one that does not hang is done at once."""
        for _ in range(_MOST_FILLERS):
            filler = socket.socket(self._family, socket.SOCK_STREAM)
            filler.setblocking(False)
            filler.connect_ex((self.host, self.port))
            self._fillers.append(filler)
            _, connected, _ = select.select([], [filler], [], 0.05)
            if not connected:
                return
        self.close()
        raise OSError(f"the backlog of {self.host}:{self.port} did not fill")


def refused_port(host: str = "127.0.0.1") -> int:
    """A port nobody listens on; a connection to it is refused, unless somebody takes it meanwhile."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port
