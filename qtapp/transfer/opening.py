"""From a URL to an open body: our own redirect loop, and secrets that reach their own origin alone."""

from __future__ import annotations

import time
from dataclasses import field, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from qtapp.domain.download import NO_SECRETS, Secrets
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import BadLink, host_of, normalise, origin_of, redacted
from qtapp.domain.sites import SiteRules
from qtapp.domain.timeline import EventKind
from qtapp.domain.values import dataclass
from qtapp.transfer.diary import nobody_notes
from qtapp.transfer.digest_login import Challenges, challenge_in, proven
from qtapp.transfer.heads import WireHead
from qtapp.transfer.http_errors import body_errors, request_errors
from qtapp.transfer.logins import UNAUTHORISED, Login, Logins
from qtapp.transfer.proxy_ways import LOGIN_WANTED as PROXY_WANTS_LOGIN
from qtapp.transfer.proxy_ways import ProxyLoginMissingError, account_url
from qtapp.transfer.reply import Head, Unsatisfiable, parse_head
from qtapp.transfer.request_fields import request_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.request_headers import Header
    from qtapp.transfer.asking import RequestsAnswer
    from qtapp.transfer.cookies import Cookies
    from qtapp.transfer.diary import NoteOnce
    from qtapp.transfer.digest_login import Challenge
    from qtapp.transfer.direct import DirectAnswer, PlainBody
    from qtapp.transfer.line import Line
    from qtapp.transfer.splicing import Pipe
    from qtapp.transfer.wire import Wire

    Answer = DirectAnswer | RequestsAnswer

MAX_REDIRECTS = 20
OK = 200
REDIRECTS = (301, 302, 303, 307, 308)
# a chunked body comes through http.client, which has no way to fill a buffer without waiting for all of it
CHUNKED_READ_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ask:
    """What to fetch: from byte `start` (None: a plain request) to before `end` (None: to the end of the
    file), unless the version differs from `if_range` (RFC 9110 13.1.5). `headers` are the download's own that
    are no secrets."""

    url: str
    start: int | None
    end: int | None = None
    if_range: str | None = None
    secrets: Secrets = field(default=NO_SECRETS, repr=False)
    headers: tuple[Header, ...] = ()


class Reply:
    """An answered request: its `head`, and the body as it comes in."""

    def __init__(self, answer: Answer, head: Head | Unsatisfiable, wire: Wire) -> None:
        self.head = head
        self._answer = answer
        self._wire = wire
        self._body = answer.body

    def read_into(self, view: memoryview) -> int:
        """What is there, at least one byte; 0 at the end of the body, which may have come too early.

        Raises:
            StopRequested: the download was stopped; also where the stop looked like the body's end.
            TransferError: STALLED, CONNECTION_LOST, or SHORT_BODY where the framing shows the cut.
        """
        with body_errors(self._wire):
            if isinstance(self._body, WireHead) and self._body.chunked:
                data = self._body.read1(min(CHUNKED_READ_BYTES, len(view)))
                view[: len(data)] = data
                count = len(data)
            else:
                count = self._body.readinto(view)
        self._wire.token.check()
        if count == 0 and self._body.was_cut:
            # the "0" of "0400" would otherwise be the last chunk
            raise TransferError(ErrorKind.SHORT_BODY, "the connection ended inside the size of a chunk")
        self._wire.came(count)
        return count

    @property
    def may_be_spliced(self) -> bool:
        """What comes next of the body need not be read."""
        return self._body.socket_to_splice() is not None

    def splice_into(self, pipe: Pipe, most: int) -> int | None:
        """As `read_into`, up to `most` bytes into a pipe; None where this body has to be read."""
        sock = self._body.socket_to_splice()
        if sock is None:
            return None
        with body_errors(self._wire):
            count = sock.splice_into(pipe, min(most, self._body.length or 0))
            if not pipe.is_usable:
                return None
            self._body.spliced(count)
        self._wire.token.check()
        self._wire.came(count)
        return count

    def close(self, *, keep_connection: bool) -> None:
        """Give the connection back for the next request, or end it where the body was not read whole."""
        self._answer.end(keep_connection=keep_connection)


class Opener:
    """Opens asks over a line, following redirects."""

    def __init__(
        self, user_agent: str, now: Callable[[], float] = time.time, logins: Logins | None = None
    ) -> None:
        """`logins` gives each origin on the way what there are accounts for."""
        self.user_agent = user_agent
        self._now = now
        self._logins = logins or Logins()
        self._challenges = Challenges()
        # replaced as a whole: other threads are asking
        self.rules = SiteRules()

    def open(
        self, ask: Ask, line: Line, wire: Wire, cookies: Cookies, note: NoteOnce = nobody_notes
    ) -> Reply:
        """The reply of the last hop. What is met on the way is noted, but for the error that is the end.

        Raises:
            StopRequested: the download was stopped.
            TransferError: there is no body to be had; its kind says why.
        """
        try:
            return self._open(ask, line, wire, cookies, note)
        except ProxyLoginMissingError as missing:
            self._logins.met(Login(), UNAUTHORISED, ask.url, account_url(missing.proxy))
            raise
        except TransferError as error:
            if error.kind is ErrorKind.PROXY_LOGIN and line.proxy is not None:
                self._logins.met(line.proxy_login, UNAUTHORISED, ask.url, account_url(line.proxy))
            raise

    def _open(self, ask: Ask, line: Line, wire: Wire, cookies: Cookies, note: NoteOnce) -> Reply:
        url = ask.url
        way = [url]
        has_secrets = bool(ask.secrets)
        for _hop in range(MAX_REDIRECTS + 1):
            is_home = not ask.secrets or origin_of(url) == origin_of(ask.url)
            secrets = ask.secrets if is_home else NO_SECRETS
            asked_at = wire.clock()
            login, answer = self._ask_with_login(ask, url, secrets, line, wire, cookies)
            if line.connected_anew:
                _note_connection(note, url, line.peer)
            location = answer.fields.get("location")
            if answer.status not in REDIRECTS or location is None:
                after_s = round(wire.clock() - asked_at, 3)
                note(EventKind.ANSWERED, str(answer.status), status=answer.status, after_s=after_s)
                try:
                    return self._reply(answer, url, ask, wire)
                except TransferError as error:
                    raise login.explain(error) from error
            answer.end(keep_connection=False)  # its body, of whatever size, is nothing to us
            has_secrets = has_secrets or bool(login)
            url = _next_url(url, location, has_secrets=has_secrets)
            way.append(url)
            note(EventKind.REDIRECTED, url, status=answer.status, to=redacted(url))
        raise _too_many_redirects(way)

    def _ask_with_login(
        self, ask: Ask, url: str, secrets: Secrets, line: Line, wire: Wire, cookies: Cookies
    ) -> tuple[Login, Answer]:
        """A known login is shown at once, not first when it is asked for: RFC 7617 2.2 allows that, and each
        request would otherwise be two."""
        with request_errors(wire):  # the request may be cut while the keyring is waited for
            login = self._logins.login_for(url, secrets, wire)
        answer = self._ask_provably(ask, url, login, line, wire, cookies)
        if answer.status != PROXY_WANTS_LOGIN:
            self._logins.met(line.proxy_login, OK, ask.url, url)
        self._logins.met(login, answer.status, ask.url, url)
        if answer.status != UNAUTHORISED:
            return login, answer
        try:
            with request_errors(wire):
                fresh = self._logins.instead_of(login, url, secrets, wire)
        except BaseException:
            answer.end(keep_connection=False)
            raise
        if fresh is None:
            return login, answer
        answer.end(keep_connection=False)
        answer = self._ask_provably(ask, url, fresh, line, wire, cookies)
        self._logins.met(fresh, answer.status, ask.url, url)
        return fresh, answer

    def _ask_provably(
        self, ask: Ask, url: str, login: Login, line: Line, wire: Wire, cookies: Cookies
    ) -> Answer:
        """By Basic, or by Digest where the server offers it: one that has done so is told no password."""
        origin, secrets, challenge = origin_of(url), login.secrets, None
        shown = login
        if secrets.user is not None and self._challenges.is_wanted_by(origin):
            challenge = self._challenges.take(origin)
            shown = replace(login, secrets=proven(secrets, challenge, url))
        answer = self._ask_once(ask, url, shown, line, wire, cookies)
        told = _challenge_of(answer)
        if told is not None and secrets.user is not None and (challenge is None or told.is_stale):
            answer.end(keep_connection=False)
            challenge = told
            shown = replace(login, secrets=proven(secrets, challenge, url))
            answer = self._ask_once(ask, url, shown, line, wire, cookies)
            told = _challenge_of(answer)
        usable = challenge if answer.status != UNAUTHORISED else told
        if usable is not None:
            self._challenges.put(origin, usable)
        return answer

    def _ask_once(self, ask: Ask, url: str, login: Login, line: Line, wire: Wire, cookies: Cookies) -> Answer:
        try:
            return self._exchange(ask, url, login, line, wire, cookies)
        except TransferError as error:
            # TLS_FAILED: the end came without a close_notify
            is_lost = error.kind in (ErrorKind.CONNECTION_LOST, ErrorKind.TLS_FAILED)
            if not is_lost or line.connected_anew:
                raise
        # a kept connection may have been closed by the server at the very moment we used it again
        return self._exchange(ask, url, login, line, wire, cookies)

    def _exchange(self, ask: Ask, url: str, login: Login, line: Line, wire: Wire, cookies: Cookies) -> Answer:
        answer: DirectAnswer | None = None
        fields = request_fields(ask, url, self.rules, self.user_agent)
        plain = [
            (name, value) for name, value in fields.items() if isinstance(value, str) and value.isascii()
        ]
        if not login and not cookies and len(plain) == len(fields):
            with request_errors(wire):
                answer = line.ask_directly(url, plain, wire)
        if answer is not None and "set-cookie" not in answer.fields:
            return answer
        # requests is loaded with the line, and not for a start
        from qtapp.transfer.asking import ask_by_requests  # noqa: PLC0415

        return ask_by_requests(fields, url, login, line, wire, cookies, answer)

    def _reply(self, answer: Answer, url: str, ask: Ask, wire: Wire) -> Reply:
        wire.expect_body()
        try:
            head = parse_head(answer.status, url, answer.fields, ask.start, self._now(), asked_to=ask.end)
            _require_same_framing(head, answer.body)
        except TransferError:
            answer.end(keep_connection=False)
            raise
        return Reply(answer, head, wire)


def _challenge_of(answer: Answer) -> Challenge | None:
    if answer.status != UNAUTHORISED:
        return None
    return challenge_in(answer.fields.get("www-authenticate", ""))


def _note_connection(note: NoteOnce, url: str, peer: str | None) -> None:
    origin = origin_of(url)
    note(EventKind.CONNECTED, str(origin), host=host_of(url), scheme=url.partition(":")[0], address=peer)


def _next_url(url: str, location: str, *, has_secrets: bool) -> str:
    # http.client reads headers as Latin-1; servers that send bytes beyond ASCII mean UTF-8
    text = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        target = normalise(urljoin(url, text)).url
    except (BadLink, ValueError) as error:
        raise TransferError(ErrorKind.UNSAFE_REDIRECT, f"to {redacted(text)[:200]!r}: {error}") from error
    if has_secrets and url.startswith("https:") and target.startswith("http:"):
        raise TransferError(ErrorKind.UNSAFE_REDIRECT, f"from https to {redacted(target)}")
    return target


def _too_many_redirects(way: Sequence[str]) -> TransferError:
    """It tells each address on the way once: those of a circle are few."""
    places = dict.fromkeys(redacted(url)[:200] for url in way)
    return TransferError(
        ErrorKind.TOO_MANY_REDIRECTS, f"more than {MAX_REDIRECTS}, by way of {' -> '.join(places)}"
    )


def _require_same_framing(head: Head | Unsatisfiable, body: WireHead | PlainBody) -> None:
    """http.client reads the first of several headers, and reads it to the letter."""
    if isinstance(head, Head) and head.chunked != body.chunked:
        raise TransferError(ErrorKind.BAD_REPLY, "an odd Transfer-Encoding")
