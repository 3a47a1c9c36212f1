"""A dialog that stands beside the list is there once: asked for again, it comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_Kind = TypeVar("_Kind", bound=QDialog)


def raised(window: QWidget, kind: type[_Kind], is_it: Callable[[_Kind], bool] | None = None) -> _Kind | None:
    """The open dialog of this `kind` for which `is_it` says so, brought to the front; None if there is none.

    One that was closed lives on until the event loop deletes it, and would take the new one's place.
    """
    for dialog in window.findChildren(kind):
        if dialog.isVisible() and (is_it is None or is_it(dialog)):
            dialog.raise_()
            dialog.activateWindow()
            return dialog
    return None
