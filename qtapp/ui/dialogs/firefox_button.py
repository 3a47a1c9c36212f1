"""Offers the profiles of Firefox that are on this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton

from qtapp.storage.browsers import firefox_profiles
from qtapp.ui.account_words import no_firefox_text
from qtapp.ui.errand import Errand
from qtapp.ui.figures import left_to_right
from qtapp.ui.menu_keys import keep_keys

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class FirefoxButton(QPushButton):
    """Of several profiles one is chosen from a menu, the one that was used last on top."""

    chosen = Signal(str)  # the path of its cookies
    none_found = Signal(str)  # in words

    def __init__(self, executor: Executor | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Firefo&x"))
        self.setToolTip(self.tr("Use the cookies of Firefox on this computer"))
        self.setAutoDefault(False)
        if executor is None:
            self.hide()
        else:
            self._looking = Errand(executor, _profiles, self)
            self._looking.done.connect(self._on_found)
            self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        if not self._looking.is_under_way:
            self._looking.start(None)

    @Slot(object)
    def _on_found(self, profiles: tuple[Path, ...]) -> None:
        if not profiles:
            self.none_found.emit(no_firefox_text())
        elif len(profiles) == 1:
            self.chosen.emit(str(profiles[0]))
        else:
            menu = QMenu(self)
            keep_keys(menu)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for path in profiles:
                # a folder may hold an ampersand, which would become a line under the letter behind it
                action = menu.addAction(left_to_right(path.parent.name).replace("&", "&&"))
                action.triggered.connect(partial(self.chosen.emit, str(path)))
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _profiles(_nothing: None) -> tuple[Path, ...]:
    return firefox_profiles()
