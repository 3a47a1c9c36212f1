"""Everything that can go wrong with a download, sorted by whose move is next.

To add a kind: a member below with its `WhoseMove`, raise it where it is noticed, and give it a sentence in
`ui/messages.py` (a test finds a kind without one).
"""

from __future__ import annotations

from enum import Enum, StrEnum


class WhoseMove(Enum):
    """Who can do something about an error."""

    RETRY = "retry"  # ours: it may heal by itself
    USER = "user"  # the user's: the bytes are kept until something is done
    NOBODY = "nobody"  # asking again would give the same answer


class ErrorKind(StrEnum):
    """Stable kebab-case words: stored, logged, printed by `--json`; never renamed."""

    whose_move: WhoseMove

    def __new__(cls, word: str, whose_move: WhoseMove) -> ErrorKind:
        member = str.__new__(cls, word)
        member._value_ = word
        member.whose_move = whose_move
        return member

    # the way to the server
    DNS_FAILED = "dns-failed", WhoseMove.RETRY
    HOST_UNKNOWN = "host-unknown", WhoseMove.NOBODY
    CONNECT_REFUSED = "connect-refused", WhoseMove.RETRY
    CONNECT_TIMEOUT = "connect-timeout", WhoseMove.RETRY
    NO_ROUTE = "no-route", WhoseMove.RETRY  # from here to any of its addresses
    CERTIFICATE = "certificate", WhoseMove.USER
    CERTIFICATE_CHANGED = "certificate-changed", WhoseMove.USER  # since it was accepted by its fingerprint
    TLS_FAILED = "tls-failed", WhoseMove.RETRY
    TLS_REFUSED = "tls-refused", WhoseMove.NOBODY
    PROXY_FAILED = "proxy-failed", WhoseMove.RETRY
    PROXY_LOGIN = "proxy-login", WhoseMove.USER
    # the answer
    NO_ANSWER = "no-answer", WhoseMove.RETRY
    BAD_REPLY = "bad-reply", WhoseMove.RETRY
    SERVER_ERROR = "server-error", WhoseMove.RETRY
    SERVER_BUSY = "server-busy", WhoseMove.RETRY
    NOT_FOUND = "not-found", WhoseMove.NOBODY
    REQUEST_REFUSED = "request-refused", WhoseMove.NOBODY
    LOGIN_NEEDED = "login-needed", WhoseMove.USER
    LOGIN_REFUSED = "login-refused", WhoseMove.USER
    LOGIN_UNKNOWN = "login-unknown", WhoseMove.USER  # a way to log in that is not ours
    ACCESS_DENIED = "access-denied", WhoseMove.USER
    LINK_EXPIRED = "link-expired", WhoseMove.USER
    LINK_MISMATCH = "link-mismatch", WhoseMove.USER
    NO_CONTENT = "no-content", WhoseMove.NOBODY
    TOO_MANY_REDIRECTS = "too-many-redirects", WhoseMove.NOBODY
    UNSAFE_REDIRECT = "unsafe-redirect", WhoseMove.USER
    WEB_PAGE = "web-page", WhoseMove.USER
    CODED_BODY = "coded-body", WhoseMove.NOBODY
    # the body
    CONNECTION_LOST = "connection-lost", WhoseMove.RETRY
    SHORT_BODY = "short-body", WhoseMove.RETRY
    STALLED = "stalled", WhoseMove.RETRY
    BAD_RANGE_REPLY = "bad-range-reply", WhoseMove.RETRY
    FILE_CHANGED = "file-changed", WhoseMove.RETRY
    KEEPS_CHANGING = "keeps-changing", WhoseMove.USER
    SIZE_MISMATCH = "size-mismatch", WhoseMove.USER  # another one than the list names
    CHECKSUM_MISMATCH = "checksum-mismatch", WhoseMove.USER
    # the disk
    DISK_FULL = "disk-full", WhoseMove.USER
    FOLDER_MISSING = "folder-missing", WhoseMove.USER
    FOLDER_CHANGED = "folder-changed", WhoseMove.USER  # another disk's, or one made anew
    FOLDER_DENIED = "folder-denied", WhoseMove.USER
    FILE_TOO_LARGE = "file-too-large", WhoseMove.USER
    DISK_FAILED = "disk-failed", WhoseMove.USER
    PART_BUSY = "part-busy", WhoseMove.USER
    FILE_IN_USE = "file-in-use", WhoseMove.USER
    NAME_TAKEN = "name-taken", WhoseMove.USER
    NAME_EXISTS = "name-exists", WhoseMove.NOBODY  # and was to be skipped
    # the keyring that has the secret for the server
    KEYRING_MISSING = "keyring-missing", WhoseMove.USER
    KEYRING_LOCKED = "keyring-locked", WhoseMove.USER
    KEYRING_DENIED = "keyring-denied", WhoseMove.USER
    KEYRING_SILENT = "keyring-silent", WhoseMove.USER
    KEYRING_FAILED = "keyring-failed", WhoseMove.USER
    # the file that has the cookies for the server
    COOKIES_MISSING = "cookies-missing", WhoseMove.USER
    COOKIES_EXPIRED = "cookies-expired", WhoseMove.USER
    # the link, and ourselves
    BAD_ADDRESS = "bad-address", WhoseMove.NOBODY
    BUG = "bug", WhoseMove.NOBODY


class TransferError(Exception):
    """A download cannot go on. `detail` is for the log; what people read is chosen by `kind`. `status` is the
    server's refusal; None where it was not that, or asked for a login. `answered_by` is the host of a page
    that came in the file's place, where it is another than the one that was asked."""

    def __init__(
        self,
        kind: ErrorKind,
        detail: str = "",
        *,
        retry_after_s: float | None = None,
        status: int | None = None,
        answered_by: str | None = None,
    ) -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail
        self.retry_after_s = retry_after_s
        self.status = status
        self.answered_by = answered_by

    @property
    def whose_move(self) -> WhoseMove:
        return self.kind.whose_move
