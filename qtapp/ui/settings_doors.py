"""What the pages of the settings lead to, apart from them: a start does without the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from qtapp.ui.dialogs.network import NetworkPage, NetworkValues


@dataclass(frozen=True, slots=True)
class Doors:
    """`actions` open dialogs, by the name of what they are about."""

    executor: Executor
    pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None
    make_network_page: Callable[[NetworkValues], NetworkPage]
    actions: Mapping[str, QAction]
