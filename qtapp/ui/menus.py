"""The menu bar: every action has its place here, so that nothing is reachable by a key alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from qtapp.ui.actions import fill_menu

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from qtapp.ui.actions import Actions

DOWNLOADS_MENU = "downloads"


def fill_menu_bar(bar: QMenuBar, actions: Actions, limit_actions: Iterable[QAction | None] = ()) -> None:
    """`limit_actions` are those of the speed limit of all."""
    translate = QCoreApplication.translate
    if sys.platform != "darwin":
        bar.setCornerWidget(_brand(bar), Qt.Corner.TopLeftCorner)
    file_menu = bar.addMenu(translate("Menus", "&File"))
    fill_menu(
        file_menu,
        (
            actions.add_link,
            actions.paste,
            None,
            actions.import_list,
            actions.export_list,
            None,
            actions.choose_folder,
            actions.accounts,
            actions.network,
            actions.desktop,
            None,
            actions.when_finished,
            actions.quit,
        ),
    )
    fill_menu(
        bar.addMenu(translate("Menus", "&Edit")),
        (
            actions.undo.action,
            None,
            actions.copy_link,
            actions.copy_curl,
            actions.download_again,
            actions.select_all,
            None,
            actions.rename_file,
            actions.remove,
            actions.remove_with_file,
            actions.clear_finished,
            None,
            actions.find,
            actions.find_duplicates,
            None,
            actions.watch_clipboard,
            None,
            actions.settings,
        ),
    )
    downloads = bar.addMenu(translate("Menus", "&Downloads"))
    downloads.setObjectName(DOWNLOADS_MENU)
    fill_menu(
        downloads,
        (
            actions.open_file,
            actions.show_in_folder,
            None,
            actions.pause,
            actions.resume,
            actions.toggle_pause,
            actions.queue.start_now,
            actions.retry,
            actions.cancel,
            None,
            *actions.remedies,
            None,
            actions.queue.priority_menu.menuAction(),
            actions.queue.move_menu.menuAction(),
            actions.limit_speed,
            actions.request_headers,
            None,
            actions.pause_all,
            actions.resume_all,
            actions.retry_failed,
        ),
    )
    fill_menu(downloads.addMenu(translate("Menus", "Speed Limit of A&ll")), limit_actions)
    fill_menu(bar.addMenu(translate("Menus", "&Queues")), actions.queue.queue_menu())
    view = bar.addMenu(translate("Menus", "&View"))
    fill_menu(
        view,
        (
            actions.view.show_sidebar,
            actions.details,
            actions.view.rows_menu.menuAction(),
            actions.view.columns_menu.menuAction(),
            actions.view.sort_menu.menuAction(),
            actions.groups.menu.menuAction(),
            None,
            actions.queue.show_order,
            actions.sites,
            None,
        ),
    )
    fill_menu(view.addMenu(translate("Menus", "&Theme")), actions.theme_choices.actions())
    actions.view.put_pages_in(view)
    fill_menu(bar.addMenu(translate("Menus", "&Help")), (actions.shortcuts, None, actions.about))


def _brand(bar: QMenuBar) -> QLabel:
    brand = QLabel("Wherry", bar)
    font = QFont(brand.font())
    font.setWeight(QFont.Weight.Bold)
    brand.setFont(font)
    brand.setContentsMargins(8, 0, 10, 0)
    return brand
