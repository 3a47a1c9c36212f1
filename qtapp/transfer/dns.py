"""Name look-ups that a stop can leave behind: getaddrinfo can be neither woken nor timed."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qtapp.domain.errors import ErrorKind, TransferError

if TYPE_CHECKING:
    from qtapp.transfer.wire import Wire

AddressInfo = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]
Look = Callable[..., Sequence[AddressInfo]]


class _Answer:
    """What the asking thread leaves behind, whether or not somebody still waits for it."""

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.addresses: Sequence[AddressInfo] = ()
        self.error: OSError | UnicodeError | None = None


def look_up(host: str, port: int, wire: Wire, look: Look = socket.getaddrinfo) -> Sequence[AddressInfo]:
    """The addresses of `host`, in the system's order; `look` is asked as getaddrinfo is.

    Raises:
        StopRequested: the download was stopped; the look-up goes on in a daemon thread and is forgotten.
        ConnectionAbortedError: the request was cut; the same.
        TransferError: HOST_UNKNOWN or DNS_FAILED.
    """
    if _is_literal(host):
        return look(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    answer = _Answer()

    def ask() -> None:
        try:
            answer.addresses = look(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answer.error = error
        answer.arrived.set()

    threading.Thread(target=ask, name=f"dns {host}", daemon=True).start()
    with wire.waking(answer.arrived.set), wire.permit.lent():
        arrived = answer.arrived.wait(wire.limits.connect_s)
        wire.check_wanted()
    if not arrived:
        raise TransferError(ErrorKind.DNS_FAILED, f"no answer for {host} in {wire.limits.connect_s:.0f} s")
    if answer.error is not None:
        raise _as_transfer_error(host, answer.error)
    return answer.addresses


def _is_literal(host: str) -> bool:
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


def _as_transfer_error(host: str, error: OSError | UnicodeError) -> TransferError:
    unknown = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
    if isinstance(error, UnicodeError) or error.errno in unknown:
        return TransferError(ErrorKind.HOST_UNKNOWN, f"{host}: {error}")
    return TransferError(ErrorKind.DNS_FAILED, f"{host}: {error}")
