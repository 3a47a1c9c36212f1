"""What the user can do about a download's trouble, as the label of what does it.

`remedies.py` carries it out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind, WhoseMove

# what another link mends, and nothing else
LINK_TROUBLE = (ErrorKind.LINK_EXPIRED, ErrorKind.LINK_MISMATCH)
# where the way on is another link too, though it is not what broke off
_LINK_MENDS = frozenset(
    {
        ErrorKind.HOST_UNKNOWN,
        ErrorKind.TLS_REFUSED,
        ErrorKind.NOT_FOUND,
        ErrorKind.REQUEST_REFUSED,
        ErrorKind.ACCESS_DENIED,
        ErrorKind.NO_CONTENT,
        ErrorKind.TOO_MANY_REDIRECTS,
        ErrorKind.CODED_BODY,
        ErrorKind.BAD_ADDRESS,
    }
)
# what asking again without a login, or with the same one, would not change
LOGIN_WANTED = (ErrorKind.LOGIN_NEEDED, ErrorKind.LOGIN_REFUSED, ErrorKind.PROXY_LOGIN)


def action_text(kind: ErrorKind, state: State) -> str:
    """The label of what the user can do from the row, "" where doing it again would change nothing."""
    if state is State.WAITING and kind is ErrorKind.FOLDER_CHANGED:
        return QCoreApplication.translate("Messages", "Begin anew")
    if state is State.WAITING:
        return QCoreApplication.translate("Messages", "Try now")
    if state is State.NEEDS_YOU and kind is ErrorKind.NAME_TAKEN:
        return QCoreApplication.translate("Messages", "Choose")
    if wants_another_link(kind, state):
        return QCoreApplication.translate("Messages", "Update link")
    if state is State.NEEDS_YOU and kind is ErrorKind.PROXY_LOGIN:
        return QCoreApplication.translate("Messages", "Sign in to the proxy")
    if state is State.NEEDS_YOU and kind in LOGIN_WANTED:
        return QCoreApplication.translate("Messages", "Sign in")
    if state in (State.FAILED, State.NEEDS_YOU) and (
        kind is ErrorKind.BUG or kind.whose_move is not WhoseMove.NOBODY
    ):
        return QCoreApplication.translate("Messages", "Retry")
    return ""


def wants_another_link(kind: ErrorKind | None, state: State) -> bool:
    """Whether what the user can do is to give a link that leads further."""
    if state is State.NEEDS_YOU and kind in LINK_TROUBLE:
        return True
    return state in (State.FAILED, State.NEEDS_YOU) and kind in _LINK_MENDS
