"""The accounts' file: everything about them but their secrets, as one JSON object that a newer Wherry can
share."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qtapp.domain.accounts import (
    Account,
    AccountKind,
    is_header_name,
    is_user_name,
    parse_site,
)
from qtapp.storage.json_file import move_aside, read_object, replace_file
from qtapp.storage.places import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

log = logging.getLogger(__name__)

VERSION = 1
_ID = re.compile(r"[0-9a-f]{32}")


def load(path: Path, *, clock: Callable[[], float] = time.time) -> tuple[Account, ...]:
    """The accounts in the file; none of what it does not understand, which stays there. Never raises: a file
    that is broken is put aside, and the log says where.

    Touches the disk: call it before the window is there, or off the GUI thread.
    """
    try:
        entries = _entries(read_object(path))
    except FileNotFoundError:
        return ()
    except OSError as error:
        log.warning("accounts: %s", error)
        return ()
    except ValueError as error:
        log.warning("accounts: %s; put aside as %s", error, move_aside(path, clock()))
        return ()
    found = [account for entry in entries if (account := _account(entry)) is not None]
    if len(found) < len(entries):
        log.warning("accounts: %d of %d are not understood", len(entries) - len(found), len(entries))
    return tuple(found)


def save(path: Path, accounts: Iterable[Account]) -> None:
    """Replace the file; what it has and this version does not understand is kept.

    Touches the disk, and waits for it: call it off the GUI thread. Raises OSError; the old file stands then.
    """
    path = Path(os.path.realpath(path))  # it may be a link into a folder of dotfiles
    make_private_folder(path.parent)
    stored: dict[str, Any] = {}
    kept: list[Any] = []
    with contextlib.suppress(OSError, ValueError):
        stored = read_object(path)
        kept = [entry for entry in _entries(stored) if _account(entry) is None]
    version = stored.get("version")
    newest = max(VERSION, version) if isinstance(version, int) else VERSION
    replace_file(path, {**stored, "version": newest, "accounts": [*map(_entry, accounts), *kept]})


def _entries(stored: dict[str, Any]) -> list[Any]:
    entries = stored.get("accounts", [])
    if not isinstance(entries, list):
        raise ValueError("no list of accounts")  # noqa: TRY004
    return entries


def _entry(account: Account) -> dict[str, Any]:
    entry = {
        "id": account.id,
        "site": str(account.site),
        "kind": account.kind.value,
        "user": account.user,
        "header": account.header,
        "cookies_file": str(account.cookies_file) if account.cookies_file is not None else "",
        "is_remembered": account.is_remembered,
    }
    return {name: value for name, value in entry.items() if value != ""}


def _account(entry: Any) -> Account | None:
    """None for what is none, or is one of a kind that only a newer version knows."""
    try:
        account = Account(
            id=_text(entry, "id"),
            site=parse_site(_text(entry, "site")),
            kind=AccountKind(_text(entry, "kind")),
            user=_text(entry, "user"),
            header=_text(entry, "header"),
            cookies_file=Path(file) if (file := _text(entry, "cookies_file")) else None,
            is_remembered=entry.get("is_remembered") is True,
        )
    except (ValueError, TypeError, AttributeError):
        return None
    return account if _ID.fullmatch(account.id) and _is_complete(account) else None


def _text(entry: Any, name: str) -> str:
    text = entry.get(name, "")
    if not isinstance(text, str) or "\0" in text:
        raise TypeError(name)
    return text


def _is_complete(account: Account) -> bool:
    match account.kind:
        case AccountKind.BASIC:
            return is_user_name(account.user)
        case AccountKind.BEARER:
            return True
        case AccountKind.HEADER:
            return is_header_name(account.header)
        case AccountKind.COOKIES:
            return account.cookies_file is not None and account.cookies_file.is_absolute()
