"""A request by requests: for what takes more than a plain GET, as a login, cookies or a proxy that is asked.

Loaded for the first of them, with requests itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests
from requests.auth import HTTPBasicAuth
from requests.cookies import MockRequest, MockResponse

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.headers import can_be_sent, is_name
from qtapp.domain.links import redacted
from qtapp.transfer.cookies import add_saved
from qtapp.transfer.heads import WireHead
from qtapp.transfer.http_errors import request_errors
from qtapp.transfer.request_fields import as_sent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from http.client import HTTPMessage

    from requests import PreparedRequest, Response

    from qtapp.domain.download import Secrets
    from qtapp.transfer.cookies import Cookies
    from qtapp.transfer.direct import DirectAnswer
    from qtapp.transfer.line import Line
    from qtapp.transfer.logins import Login
    from qtapp.transfer.wire import Wire

# what the journal's promises stand on is not for custom headers to change, and a proxy's login is not for
# servers to see
_OUR_HEADERS = frozenset(
    {"range", "if-range", "accept-encoding", "te", "connection", "transfer-encoding", "proxy-authorization"}
)


class RequestsAnswer:
    """What requests brought, as a `DirectAnswer`."""

    def __init__(self, response: Response, body: WireHead) -> None:
        self.status = response.status_code
        self.fields: Mapping[str, str] = response.headers
        self.body = body
        self.message: HTTPMessage | None = body.msg
        self._raw = response.raw

    def end(self, *, keep_connection: bool) -> None:
        if keep_connection and self.body.may_be_followed:
            self._raw.release_conn()
        else:
            self._raw.close()


def ask_by_requests(
    fields: Mapping[str, str | bytes],
    url: str,
    login: Login,
    line: Line,
    wire: Wire,
    cookies: Cookies,
    answer: DirectAnswer | None = None,
) -> DirectAnswer | RequestsAnswer:
    """The reply to a GET with these fields, whose cookies are kept; `answer` where it has come already.

    Raises:
        StopRequested: the download was stopped.
        TransferError: there is no reply, or no such request can be sent.
    """
    request = _prepared(fields, url, login.secrets, cookies)
    add_saved(request, login.cookies)
    found: DirectAnswer | RequestsAnswer | None = answer
    if found is None:
        with request_errors(wire):
            found = RequestsAnswer(line.exchange(request, wire), _head_on(wire))
    # both are what the jar knows a reply and a request by, whoever has read the one and sent the other
    reply, asked = MockResponse(found.message), MockRequest(request)
    cookies.jar.extract_cookies(reply, asked)  # type: ignore[arg-type]
    return found


def _prepared(
    fields: Mapping[str, str | bytes], url: str, secrets: Secrets, cookies: Cookies
) -> PreparedRequest:
    custom = _custom_headers(secrets)
    theirs = {name.lower() for name in custom}
    # what was given for this download goes before, however it is written
    headers = {name: value for name, value in fields.items() if name.lower() not in theirs} | custom
    auth = None
    if secrets.user is not None:
        auth = HTTPBasicAuth(as_sent(secrets.user), as_sent(secrets.password or ""))
    try:
        return requests.Request("GET", url, headers=headers, auth=auth, cookies=cookies.jar).prepare()
    except (requests.RequestException, ValueError) as error:
        raise TransferError(ErrorKind.BAD_ADDRESS, f"{redacted(url)}: {type(error).__name__}") from error


def _custom_headers(secrets: Secrets) -> dict[str, bytes]:
    """The user's own, but for those that are not theirs to set.

    Raises:
        TransferError: BAD_ADDRESS, where one could not be sent as it is.
    """
    found = {}
    for name, value in secrets.headers:
        if not is_name(name) or not can_be_sent(value):
            raise TransferError(ErrorKind.BAD_ADDRESS, "a header that cannot be sent")
        if name.lower() not in _OUR_HEADERS:
            found[name] = as_sent(value)
    return found


def _head_on(wire: Wire) -> WireHead:
    assert isinstance(wire.head, WireHead)
    return wire.head
