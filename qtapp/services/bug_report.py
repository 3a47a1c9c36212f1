"""What a bug report needs to tell of the program and where it runs: versions, places, and whom it asks.

English, as it is read by who mends it. Nothing of what is downloaded is in it, and no name of the user.
"""

from __future__ import annotations

import logging
import os
import platform
import re
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import requests
import urllib3
from PySide6 import QtCore
from PySide6.QtCore import QStandardPaths, qVersion
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
from PySide6.QtNetwork import QNetworkInformation

import qtapp
from qtapp.domain.redaction import redact_text
from qtapp.domain.values import dataclass
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_opening import Access
from qtapp.storage.secrets import system_backend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.storage.places import Places

log = logging.getLogger(__name__)

NOT_THERE = "none"
_BUS_ANSWERS_MS = 1_000
_NOTIFICATIONS = "org.freedesktop.Notifications"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the report."""

    name: str
    value: str


def bug_report(places: Places, tray: str) -> str:
    """The report, a line a fact, the home folder as `~`. `tray` is what the window knows of the tray.

    Asks the keyring and the session bus, which may take a while: not for the GUI thread.
    """
    facts = (*_versions(), *_places(places), *_backends(), Fact("tray", tray))
    width = max(len(fact.name) for fact in facts) + 2
    lines = [f"{fact.name + ':':{width}}{without_home(fact.value)}" for fact in facts]
    return redact_text("\n".join(lines)) + "\n"


def without_home(text: str, home: Path | None = None) -> str:
    """`text` with `~` in place of the home folder, and without its name, which is often the user's, in other
    paths: where systems mount disks it is one of the folders."""
    folder = str(Path.home() if home is None else home).rstrip("/\\")
    if not folder:
        return text
    # whatever stands behind it in what an error says: a quote, a colon, the end
    text = re.sub(rf"{re.escape(folder)}(?!\w)", "~", text)
    return re.sub(rf"(?<=[/\\]){re.escape(Path(folder).name)}(?![\w.-])", "USER", text)


def _versions() -> Iterator[Fact]:
    kind = "built program" if getattr(sys, "frozen", False) else "from source or package"
    yield Fact("Wherry", f"{qtapp.__version__} ({kind})")
    yield Fact("system", platform.platform())
    desktop = os.environ.get("XDG_CURRENT_DESKTOP"), os.environ.get("XDG_SESSION_TYPE")
    if any(desktop):
        yield Fact("desktop", ", ".join(filter(None, desktop)))
    yield Fact("Python", platform.python_version())
    yield Fact("Qt", qVersion())
    yield Fact("PySide", str(vars(QtCore)["__version__"]))
    yield Fact("OpenSSL", ssl.OPENSSL_VERSION)
    yield Fact("requests", requests.__version__)
    yield Fact("urllib3", str(vars(urllib3)["__version__"]))
    yield Fact("SQLite", _sqlite_version())


def _places(places: Places) -> Iterator[Fact]:
    portable = " (portable)" if places.is_portable else ""
    yield Fact("profile", "of the user" if places.profile is None else f"{places.profile}{portable}")
    yield Fact("settings", str(places.settings_file))
    yield Fact("history", str(places.history_file))
    yield Fact("log", str(places.log_file))


def _backends() -> Iterator[Fact]:
    backend = system_backend()
    yield Fact("keyring", NOT_THERE if backend is None else type(backend).__module__)
    yield Fact("notifications", _notifications())
    watchers = sorted(QNetworkInformation.availableBackends())
    yield Fact("network information", ", ".join(watchers) or NOT_THERE)
    yield Fact("trash", _trash())


def _sqlite_version() -> str:
    """Of the library that the history is read with, which is not Python's."""
    try:
        connection = Connection(None, Access.WRITE, 0)
    except HistoryError as error:
        return f"{NOT_THERE}: {error}"
    try:
        ((version,),) = connection.rows("select sqlite_version()")
        return str(version)
    finally:
        connection.close()


def _notifications() -> str:
    if sys.platform in ("win32", "darwin"):
        return "the system's"
    # a connection of its own: that of the program belongs to another thread
    name = "wherry-bug-report"
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, name)
    try:
        if not bus.isConnected():
            return f"{NOT_THERE}: no session bus"
        call = QDBusMessage.createMethodCall(
            _NOTIFICATIONS, "/org/freedesktop/Notifications", _NOTIFICATIONS, "GetServerInformation"
        )
        answer = bus.call(call, QDBus.CallMode.Block, _BUS_ANSWERS_MS)
        if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
            return f"{NOT_THERE}: {answer.errorName()}"
        return " ".join(str(word) for word in answer.arguments())
    finally:
        QDBusConnection.disconnectFromBus(name)


def _trash() -> str:
    if sys.platform in ("win32", "darwin"):
        return "the system's"
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    folder = Path(data)
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    if folder.is_dir() and os.access(folder, os.W_OK):
        return str(Path(data) / "Trash")
    return f"{NOT_THERE}: {folder} cannot be written to"
