"""What requests, urllib3, http.client and sockets raise, as kinds of our own."""

from __future__ import annotations

import http.client
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.redaction import redact_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.transfer.wire import Wire

# what OpenSSL says where the two have no safe version or cipher in common, or the host no such name; asking
# again with less is not among our ways
_NO_COMMON_TLS = frozenset(
    {
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "TLSV1_UNRECOGNIZED_NAME",
        "UNSUPPORTED_PROTOCOL",
    }
)


@contextmanager
def request_errors(wire: Wire) -> Iterator[None]:
    """What requests and urllib3 raise before the body, as kinds; what a stop has caused, as the stop."""
    # loaded with the line that the request goes by, and not for a start
    import requests  # noqa: PLC0415
    from urllib3.exceptions import HTTPError  # noqa: PLC0415

    try:
        yield
    except TransferError:  # from connecting
        wire.token.check()
        raise
    except (requests.RequestException, HTTPError, http.client.HTTPException, OSError) as error:
        wire.token.check()
        raise _header_error(error) from error


def _header_error(error: BaseException) -> TransferError:
    import requests  # noqa: PLC0415 - as above

    detail = redact_text(f"{type(error).__name__}: {error}")[:400]
    if isinstance(error, requests.exceptions.ProxyError):
        return TransferError(ErrorKind.PROXY_FAILED, detail)
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError):
            is_final = cause.reason in _NO_COMMON_TLS
            return TransferError(ErrorKind.TLS_REFUSED if is_final else ErrorKind.TLS_FAILED, detail)
        if isinstance(cause, TimeoutError):
            return TransferError(ErrorKind.NO_ANSWER, detail)
        if isinstance(cause, (http.client.RemoteDisconnected, ConnectionError)):
            return TransferError(ErrorKind.CONNECTION_LOST, detail)
    return TransferError(ErrorKind.BAD_REPLY, detail)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from, and what urllib3 wrapped as an argument or a reason."""
    seen: list[BaseException] = []
    queue: list[object] = [error]
    while queue:
        item = queue.pop(0)
        if isinstance(item, BaseException) and not any(item is other for other in seen):
            seen.append(item)
            yield item
            queue += [getattr(item, "reason", None), item.__cause__, item.__context__, *item.args]


@contextmanager
def body_errors(wire: Wire) -> Iterator[None]:
    """What a body's socket and framing raise, as kinds; what a stop has caused, as the stop."""
    try:
        yield
    except (http.client.HTTPException, OSError) as error:
        wire.token.check()
        raise _body_error(error) from error


def _body_error(error: Exception) -> TransferError:
    detail = f"{type(error).__name__}: {error}"[:400]
    if isinstance(error, TimeoutError):
        return TransferError(ErrorKind.STALLED, detail)
    if isinstance(error, (http.client.IncompleteRead, ssl.SSLError)):
        # TLS: the peer closed without close_notify, or a record was damaged
        return TransferError(ErrorKind.SHORT_BODY, detail)
    return TransferError(ErrorKind.CONNECTION_LOST, detail)
