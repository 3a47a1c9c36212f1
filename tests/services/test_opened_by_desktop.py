"""What the desktop hands to the program that runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from qtapp.domain.links import Link
from qtapp.services.control_requests import Open
from qtapp.services.opened_by_desktop import OpenedByDesktop

if TYPE_CHECKING:
    from qtapp.services.control_requests import Request

A = Link("https://x.org/a")


@pytest.mark.parametrize(
    ("what", "request_"),
    [
        (QUrl("wherry:https://x.org/a"), Open(asked=(A,))),
        (QUrl("wherry://add?url=https%3A%2F%2Fx.org%2Fa"), Open(asked=(A,))),
        (QUrl("https://x.org/a"), Open((A,))),
        (QUrl.fromLocalFile("/a b/list.meta4"), Open(files=(Path("/a b/list.meta4"),))),
        (QUrl("wherry://quit"), None),
        (QUrl("ftp://x.org/a"), None),
    ],
)
def test_it_is_what_a_second_start_would_have_brought(
    qapp: object, what: QUrl, request_: Request | None
) -> None:
    receiver, opened = QObject(), OpenedByDesktop()
    receiver.installEventFilter(opened)
    heard: list[Request] = []
    opened.opened.connect(heard.append)
    QCoreApplication.sendEvent(receiver, QFileOpenEvent(what))
    assert heard == ([] if request_ is None else [request_])
