"""The commands of the history's page as QActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from qtapp.domain.download import State

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from qtapp.ui.icons import Icons


class HistoryActions(QObject):
    """Made once. Those for entries have keys that work in the table alone."""

    def __init__(self, page: QWidget, table: QWidget, icons: Icons) -> None:
        super().__init__(page)
        self._table = table
        self._icons = icons
        self._icon_names: dict[QAction, str] = {}
        self.open_file = self._made(self.tr("&Open"), "external-link", "Return", "Enter", "Ctrl+O")
        self.show_in_folder = self._made(
            self.tr("&Show in Folder"), "folder", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+O"
        )
        self.download_again = self._made(self.tr("Download A&gain"), "rotate-ccw", "Ctrl+T")
        self.copy_link = self._made(self.tr("Copy &Link"), "copy", "Ctrl+C")
        self.remove = self._made(self.tr("Re&move from History"), "trash-2", "Del")
        self.forget_site = self._made(self.tr("&Forget This Site"), None)
        self.select_all = self._made(self.tr("Select &All"), None, "Ctrl+A")
        self.clear = self._made(self.tr("&Clear Older Than…"), None)
        self.export_as = self._made(self.tr("&Export…"), None)
        self.import_from = self._made(self.tr("&Import…"), None)
        self.keep = self._made(self.tr("&Keep History"), None)
        self.keep.setCheckable(True)
        self.keep.setChecked(True)
        self.refresh_icons()
        self.set_allowed(0, ())

    def row_actions(self) -> tuple[QAction | None, ...]:
        """The context menu of the selected entries, in order; None is a separator."""
        return (
            self.open_file,
            self.show_in_folder,
            self.download_again,
            None,
            self.copy_link,
            None,
            self.remove,
            self.forget_site,
        )

    def page_actions(self) -> tuple[QAction | None, ...]:
        """What is done with the history as a whole."""
        return (self.clear, self.forget_site, None, self.export_as, self.import_from, None, self.keep)

    def set_allowed(self, number: int, states: Collection[State]) -> None:
        """`number` entries are selected; `states` are of those that are known, at least of a single one."""
        self.open_file.setEnabled(number == 1 and State.DONE in states)
        self.show_in_folder.setEnabled(number == 1)
        self.forget_site.setEnabled(number == 1 and bool(states))
        for action in (self.download_again, self.copy_link, self.remove):
            action.setEnabled(number > 0)

    def refresh_icons(self) -> None:
        for action, name in self._icon_names.items():
            action.setIcon(self._icons.icon(name))

    def _made(self, text: str, icon: str | None, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setAutoRepeat(False)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table.addAction(action)
        if icon is not None:
            self._icon_names[action] = icon
        return action
