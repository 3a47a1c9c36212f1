"""Where Tab comes to what is made once its window is there: Qt puts that behind all the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(first: QWidget, late: QWidget) -> None:
    """Have Tab come from `first`, which takes the keys, to `late` and all that is in it, in the order in
    which that was made, and to what those get later."""
    window = first.window()
    # the list of a drop-down is a window of its own; and what stands for another part, as a header does for
    # its table, would take the policy of that along
    parts = [
        part
        for part in (late, *late.findChildren(QWidget))
        if part.window() is window and part.focusProxy() is None
    ]
    policies = [part.focusPolicy() for part in parts]
    # one that does not take the keys itself Qt leaves where it is, and what it gets would stand there too
    for part in parts:
        part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for part in parts:
        QWidget.setTabOrder(first, part)
        first = part
    for part, policy in zip(parts, policies, strict=True):
        part.setFocusPolicy(policy)
