"""The words for what goes wrong with logins, the keyring and files of cookies; `error_words.py` has the
others and says what is filled in.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from qtapp.domain.errors import ErrorKind
from qtapp.ui.wording import Words
from qtapp.ui.wording import words as _words

if TYPE_CHECKING:
    from collections.abc import Mapping

_K = ErrorKind

LOGIN_WORDS: Final[Mapping[ErrorKind, Words]] = MappingProxyType(
    {
        _K.LOGIN_NEEDED: _words(
            QT_TRANSLATE_NOOP("Messages", "Login needed"),
            QT_TRANSLATE_NOOP("Messages", "{host} wants a user name and a password."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} Give them by Sign In; wherry get takes them by --user, or from an account.",
            ),
        ),
        _K.LOGIN_REFUSED: _words(
            QT_TRANSLATE_NOOP("Messages", "Wrong password"),
            QT_TRANSLATE_NOOP("Messages", "{host} does not take this user name and password."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} Check both, and give them by Sign In. The same ones are not sent again for five "
                "minutes: many servers lock an account after a few failures.",
            ),
        ),
        _K.LOGIN_UNKNOWN: _words(
            QT_TRANSLATE_NOOP("Messages", "Unknown kind of login"),
            QT_TRANSLATE_NOOP("Messages", "{host} wants a kind of login that Wherry does not know."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} It knows user names with passwords (Basic, Digest) and tokens. If the site lets you "
                "log in by its pages, an account with their cookies can do.",
            ),
        ),
        _K.KEYRING_MISSING: _words(
            QT_TRANSLATE_NOOP("Messages", "No keyring"),
            QT_TRANSLATE_NOOP("Messages", "The keyring that holds the password for {host} is not there."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Start the keyring of your desktop and try again, or give the "
                "password by Sign In for this session.",
            ),
        ),
        _K.KEYRING_LOCKED: _words(
            QT_TRANSLATE_NOOP("Messages", "Keyring locked"),
            QT_TRANSLATE_NOOP("Messages", "The keyring that holds the password for {host} is locked."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Unlock it and try again, or give the password by Sign In for this "
                "session.",
            ),
        ),
        _K.KEYRING_DENIED: _words(
            QT_TRANSLATE_NOOP("Messages", "Keyring refused"),
            QT_TRANSLATE_NOOP("Messages", "The keyring was not allowed to give the password for {host}."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Try again and allow it, or give the password by Sign In for this "
                "session.",
            ),
        ),
        _K.KEYRING_SILENT: _words(
            QT_TRANSLATE_NOOP("Messages", "Keyring does not answer"),
            QT_TRANSLATE_NOOP("Messages", "The keyring has not given the password for {host} yet."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} The keyring may be asking to be unlocked, behind another window; "
                "once it answers, this window continues.",
            ),
        ),
        _K.KEYRING_FAILED: _words(
            QT_TRANSLATE_NOOP("Messages", "Keyring failed"),
            QT_TRANSLATE_NOOP("Messages", "The keyring could not give the password for {host}."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Try again, or give the password by Sign In for this session.",
            ),
        ),
        _K.COOKIES_MISSING: _words(
            QT_TRANSLATE_NOOP("Messages", "No file of cookies"),
            QT_TRANSLATE_NOOP("Messages", "The file with the cookies for {host} cannot be read."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Put it back, or name another one under Accounts, then try again.",
            ),
        ),
        _K.COOKIES_EXPIRED: _words(
            QT_TRANSLATE_NOOP("Messages", "Cookies expired"),
            QT_TRANSLATE_NOOP("Messages", "All cookies for {host} in their file have expired."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Nothing was sent. {kept} Log in with the browser, export its cookies into that file, then "
                "try again.",
            ),
        ),
    }
)
