"""Why a server's certificate was not taken, for whoever has to judge that: who showed it, what is wrong, how
long it holds, and what our clock says."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from qtapp.domain.errors import ErrorKind, TransferError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# as SSLSocket.getpeercert() tells them
Certificate = Mapping[str, Any]

# OpenSSL's verdicts (x509_vfy.h) that hang on a clock
NOT_YET_VALID = 9
EXPIRED = 10

NAMES_SHOWN = 5
LONGEST_NAME = 100


class CertificateRefused(TransferError):  # noqa: N818 - one of a family that is named so
    """`sha256` is the fingerprint of the server's own certificate, None where this Python cannot tell."""

    def __init__(self, detail: str, sha256: str | None) -> None:
        super().__init__(ErrorKind.CERTIFICATE, detail)
        self.sha256 = sha256


@contextmanager
def explained(tls: ssl.SSLSocket, host: str | None, now: Callable[[], float]) -> Iterator[None]:
    """Have a handshake of `tls` say why it refuses a certificate. `now` gives seconds since the epoch.

    Raises:
        CertificateRefused: that is it.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        what = error.verify_message.rstrip(".")
        chain = _shown_by(tls)
        detail = refusal(host or "?", error.verify_code, what, [one.get_info() for one in chain], now())
        raise CertificateRefused(detail, _fingerprint(chain)) from error


def refusal(host: str, code: int, what: str, chain: Sequence[Certificate], now: float) -> str:
    """The verdict `what` of OpenSSL on the `chain` that `host` has shown, its own certificate first."""
    told = [f"{host}: {what}"]
    if chain:
        at_fault = next((one for one in chain if _is_out_of_time(one, code, now)), chain[0])
        told.append(f"made for {_holders(at_fault)} by {_common_name(at_fault.get('issuer', ()))}")
        told.append(f"valid from {_day(at_fault, 'notBefore')} until {_day(at_fault, 'notAfter')}")
    if code in (NOT_YET_VALID, EXPIRED):
        told.append(f"this computer's clock says {datetime.fromtimestamp(now, UTC):%Y-%m-%d %H:%M} UTC")
    return "; ".join(told)


def _shown_by(tls: ssl.SSLSocket) -> Sequence[Any]:
    """`_ssl.Certificate`s. Nothing where this Python has no way to tell: getpeercert() does not speak of what
    was refused, and what became public in 3.13 gives bytes that nothing here can read."""
    inner: Any = getattr(tls, "_sslobj", None)
    with suppress(AttributeError, ValueError, ssl.SSLError):
        return list(inner.get_unverified_chain() or ())
    return ()


def _fingerprint(chain: Sequence[Any]) -> str | None:
    if not chain:
        return None
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(chain[0].public_bytes())).hexdigest()


def _is_out_of_time(certificate: Certificate, code: int, now: float) -> bool:
    """Whether this one is what a verdict about time is about: it may be an authority's."""
    begins, ends = _seconds(certificate, "notBefore"), _seconds(certificate, "notAfter")
    if code == NOT_YET_VALID:
        return begins is not None and begins > now
    return code == EXPIRED and ends is not None and ends < now


def _seconds(certificate: Certificate, field: str) -> float | None:
    with suppress(KeyError, ValueError):
        return float(ssl.cert_time_to_seconds(certificate[field]))
    return None


def _day(certificate: Certificate, field: str) -> str:
    seconds = _seconds(certificate, field)
    with suppress(ValueError, OverflowError, OSError):
        if seconds is not None:
            return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"
    return "?"


def _holders(certificate: Certificate) -> str:
    names = [name for kind, name in certificate.get("subjectAltName", ()) if kind in ("DNS", "IP Address")]
    if not names:
        return _common_name(certificate.get("subject", ()))
    shown = [_clean(name) for name in names[:NAMES_SHOWN]]
    return ", ".join([*shown, "…"] if len(names) > NAMES_SHOWN else shown)


def _common_name(name: Sequence[Sequence[tuple[str, str]]]) -> str:
    """The most telling part of a distinguished name."""
    parts = {key: value for group in name for key, value in group}
    for key in ("commonName", "organizationName"):
        if key in parts:
            return _clean(parts[key])
    return "nobody named"


def _clean(name: str) -> str:
    """What a stranger wrote, fit for a line."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)[
        :LONGEST_NAME
    ]
