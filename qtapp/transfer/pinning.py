"""Servers whose certificate no authority vouches for, taken by a fingerprint that the user accepted."""

from __future__ import annotations

import hashlib
import ssl
import threading
from typing import TYPE_CHECKING, Any

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.fingerprints import Pin, Shown, with_shown
from qtapp.transfer.certificates import CertificateRefused
from qtapp.transfer.wire import WireContext

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterable

    from qtapp.transfer.wire import WireTLSSocket


class Pins:
    """The accepted fingerprint of each host and port; may be asked on any thread."""

    def __init__(self, pins: Iterable[Pin] = ()) -> None:
        self._lock = threading.Lock()
        self._known = _by_place(pins)
        self._generation = 0

    @property
    def generation(self) -> int:
        """How often they have changed: what was connected before is to be judged anew."""
        return self._generation

    def replace(self, pins: Iterable[Pin]) -> bool:
        """From now on these; of several for one place the last counts. Whether that changes anything."""
        fresh = _by_place(pins)
        with self._lock:
            has_changed = fresh != self._known
            self._known = fresh
            self._generation += has_changed
        return has_changed

    def find(self, host: str, port: int) -> Pin | None:
        with self._lock:
            return self._known.get((plain_host(host), port))


class PinMissedError(Exception):
    """A server with an accepted certificate has shown another one. Nothing was sent to it."""

    def __init__(self, pin: Pin, sha256: str) -> None:
        super().__init__(f"{pin.place} shows another certificate than the accepted one")
        self.pin = pin
        self.sha256 = sha256

    def changed(self, refused: TransferError) -> TransferError:
        """What is to be said where the other certificate does not hold by itself, which is `refused`."""
        shown = Shown(Pin(self.pin.host, self.pin.port, self.sha256), self.pin.sha256)
        return TransferError(ErrorKind.CERTIFICATE_CHANGED, with_shown(shown, bare_detail(refused)))


class PinnedContext(WireContext):
    """A TLS context for one host and port: the certificate's fingerprint takes the place of its chain, its
    name and its dates, and nothing is sent before it was compared."""

    pin: Pin

    @classmethod
    def to(cls, pin: Pin) -> PinnedContext:
        context = cls(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.pin = pin
        return context

    def wrap_socket(self, sock: socket.socket, *args: Any, **kwargs: Any) -> WireTLSSocket:
        tls = super().wrap_socket(sock, *args, **kwargs)
        sha256 = hashlib.sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
        if sha256 != self.pin.sha256:
            tls.close()
            raise PinMissedError(self.pin, sha256)
        return tls


def placed(refused: CertificateRefused, host: str, port: int) -> TransferError:
    """The refusal of a certificate, with where it was shown, so that the user may accept it there."""
    if refused.sha256 is None:
        return refused
    shown = Shown(Pin(plain_host(host), port, refused.sha256))
    return CertificateRefused(with_shown(shown, refused.detail), refused.sha256)


def bare_detail(refused: TransferError) -> str:
    """Without what `placed` has put in front."""
    return refused.detail.partition("] ")[2] if refused.detail.startswith("[") else refused.detail


def plain_host(host: str) -> str:
    return host.strip("[]").rstrip(".").lower()


def _by_place(pins: Iterable[Pin]) -> dict[tuple[str, int], Pin]:
    return {(pin.host, pin.port): pin for pin in pins}
