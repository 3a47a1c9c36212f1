"""Every command of the window as a QAction: its words, icon and keys, and when it can be given."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.values import dataclass
from qtapp.services.transitions import RENEWABLE, RESUMABLE, RETRYABLE
from qtapp.ui.group_actions import GroupActions
from qtapp.ui.limit_choices import LimitChoices
from qtapp.ui.menu_keys import keep_keys
from qtapp.ui.queue_actions import QueueActions
from qtapp.ui.undo import Undo
from qtapp.ui.view_actions import ViewActions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtWidgets import QWidget

    from qtapp.ui.icons import Icons

PAUSABLE = frozenset({State.QUEUED, State.CONNECTING, State.RUNNING, State.WAITING})
CANCELLABLE = PAUSABLE | {State.PAUSED, State.NEEDS_YOU}
LIMITABLE = frozenset(State) - {State.DONE}


@dataclass(frozen=True, slots=True)
class Allowed:
    """What can be done with a selection; each field is named as the action it enables."""

    pause: bool = False
    resume: bool = False
    toggle_pause: bool = False
    cancel: bool = False
    retry: bool = False
    download_again: bool = False
    rename_file: bool = False
    remove: bool = False
    remove_with_file: bool = False
    open_file: bool = False
    show_in_folder: bool = False
    copy_link: bool = False
    copy_curl: bool = False
    update_link: bool = False
    choose_name: bool = False
    view_certificate: bool = False
    withdraw_trust: bool = False
    limit_speed: bool = False
    sign_in: bool = False
    request_headers: bool = False


def allowed(selected: Collection[State], kinds: Collection[ErrorKind] = ()) -> Allowed:
    """What rows in these states and with these `kinds` of trouble allow: an action is there when it can be
    applied to at least one of them.

    Opening is for one finished file, because forty windows at once are never what was meant.
    """
    states = set(selected)
    pause = not states.isdisjoint(PAUSABLE)
    resume = not states.isdisjoint(RESUMABLE)
    return Allowed(
        pause=pause,
        resume=resume,
        toggle_pause=pause or resume,
        cancel=not states.isdisjoint(CANCELLABLE),
        retry=not states.isdisjoint(RETRYABLE) or ErrorKind.FOLDER_CHANGED in kinds,
        download_again=State.DONE in states,
        rename_file=len(selected) == 1,
        remove=bool(selected),
        remove_with_file=bool(selected),
        open_file=len(selected) == 1 and states == {State.DONE},
        show_in_folder=len(selected) == 1,
        copy_link=bool(selected),
        copy_curl=bool(selected),
        update_link=len(selected) == 1 and states <= RENEWABLE,
        choose_name=State.NEEDS_YOU in states and ErrorKind.NAME_TAKEN in kinds,
        limit_speed=not states.isdisjoint(LIMITABLE),
        request_headers=len(selected) == 1 and states <= LIMITABLE,
    )


class Actions(QObject):
    """The actions, made once. Those for rows have keys that work in the list alone, where Space is theirs."""

    def __init__(self, window: QWidget, table: QWidget, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._table = table
        self._icons = icons
        self._icon_names: dict[QAction, str] = {}
        self._make_row_actions()
        self.queue = QueueActions(self._row, window, self)
        self.groups = GroupActions(self._row, self._wide, window, self)
        self._make_list_actions()
        self._make_window_actions()
        self.view = ViewActions(self._wide, self._window, self)
        self.theme_choices = self._make_theme_choices()
        self.refresh_icons()
        self.set_allowed(Allowed())

    def set_allowed(self, what: Allowed) -> None:
        for item in fields(what):
            getattr(self, item.name).setEnabled(getattr(what, item.name))

    def set_list(self, *, has_rows: bool, has_unfinished: bool, has_failed: bool = False) -> None:
        """What can be done with the list as a whole."""
        self.retry_failed.setEnabled(has_failed)
        for action in (self.select_all, self.find, self.export_list):
            action.setEnabled(has_rows)
        for action in (self.pause_all, self.resume_all):
            action.setEnabled(has_unfinished)

    def set_theme_choice(self, scheme: str) -> None:
        for action in self.theme_choices.actions():
            action.setChecked(action.data() == scheme)

    def refresh_icons(self) -> None:
        """Draw the icons anew, in the colours of the theme now in use."""
        for action, name in self._icon_names.items():
            action.setIcon(self._icons.icon(name))

    def rename(self, action: QAction, text: str) -> None:
        """Give it words that say more of what it is about to do."""
        action.setText(text)
        _show_key(action)

    def row_actions(self) -> tuple[QAction | None, ...]:
        """The context menu of the selected rows, in order; None is a separator. A remedy is there only where
        there is something to be mended: greyed, the five of them would be most of what is read."""
        remedies = [action for action in self.remedies if action.isEnabled()]
        return (
            self.open_file,
            self.show_in_folder,
            None,
            self.pause,
            self.resume,
            self.queue.start_now,
            self.retry,
            *((self.download_again,) if self.download_again.isEnabled() else ()),
            self.cancel,
            None,
            *((*remedies, None) if remedies else ()),
            self.queue.priority_menu.menuAction(),
            self.queue.move_menu.menuAction(),
            self.limit_speed,
            self.request_headers,
            None,
            self.copy_link,
            self.copy_curl,
            self.rename_file,
            *((self.groups.ungroup,) if self.groups.ungroup.isEnabled() else ()),
            None,
            self.remove,
            self.remove_with_file,
        )

    def all(self) -> tuple[QAction, ...]:
        """Every action that has a key, in the order of the menus."""
        return tuple(action for action in self.findChildren(QAction) if action.shortcuts())

    def _make_row_actions(self) -> None:
        self.open_file = self._row(self.tr("&Open"), "external-link", "Return", "Enter", "Ctrl+O")
        self.show_in_folder = self._row(
            self.tr("Sho&w in Folder"), "folder", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+O"
        )
        # Space decides by what is selected; the two plain actions stand in the menus
        self.toggle_pause = self._row(self.tr("Pause or Re&sume"), None, "Space")
        self.pause = self._row(self.tr("&Pause"), "pause", "Ctrl+P")
        self.resume = self._row(self.tr("&Resume"), "play", "Ctrl+R")
        self.retry = self._row(self.tr("Re&try"), "rotate-ccw", "Ctrl+T")
        self.download_again = self._row(self.tr("Download &Again"), None)
        self.cancel = self._row(self.tr("&Cancel Download"), "x", "Ctrl+Del")
        self.rename_file = self._row(self.tr("R&ename…"), None, "F2")
        self.remove = self._row(self.tr("Re&move from List"), "trash-2", "Del")
        self.remove_with_file = self._row(self.tr("Move to Tra&sh"), None, "Shift+Del")
        self.copy_link = self._row(self.tr("Copy &Link"), "copy", "Ctrl+C")
        self.copy_curl = self._row(self.tr("Copy as cURL (&Bash)"), None, "Ctrl+Shift+C")
        self.update_link = self._row(self.tr("Update Lin&k…"), "link", "F5")
        self.request_headers = self._row(self.tr("E&xtra Headers…"), None)
        self.sign_in = self._row(self.tr("Si&gn In…"), "log-in")
        self.choose_name = self._row(self.tr("C&hoose Name…"), None)
        self.view_certificate = self._row(self.tr("Trust This Certi&ficate…"), None)
        self.withdraw_trust = self._row(self.tr("Stop Trusting Certif&icate"), None)
        self.remedies = (
            self.update_link,
            self.sign_in,
            self.choose_name,
            self.view_certificate,
            self.withdraw_trust,
        )
        self.row_limit_menu = QMenu(self.tr("Limit Spee&d"), self._window)
        self.row_limits = LimitChoices(self)
        fill_menu(self.row_limit_menu, self.row_limits.actions_in_order())
        self.limit_speed = self.row_limit_menu.menuAction()

    def _make_list_actions(self) -> None:
        self.select_all = self._row(self.tr("Selec&t All"), None, "Ctrl+A")
        self.paste = self._wide(self.tr("&Paste Links"), "clipboard-paste", "Ctrl+V")
        self.undo = Undo(self._wide(self.tr("&Undo"), "undo-2", "Ctrl+Z"), self)
        self.find = self._wide(self.tr("&Find in List"), "search", "Ctrl+F")
        self.find_duplicates = self._wide(self.tr("Find &Duplicates…"), None)
        self.pause_all = self._wide(self.tr("Pause &All"), None, "Ctrl+Shift+P")
        self.resume_all = self._wide(self.tr("Resume All Pa&used"), None, "Ctrl+Shift+R")
        self.retry_failed = self._wide(self.tr("R&etry All Failed"), None, "Ctrl+Shift+T")
        self.clear_finished = self._wide(self.tr("&Clear Finished"), None, "Ctrl+Shift+Del")
        self.limit_all = self._wide(self.tr("&Limit Speed"), "turtle", "Ctrl+Shift+L")
        self.limit_all.setCheckable(True)
        # an icon would stand where the check mark belongs
        self.limit_all.setIconVisibleInMenu(False)
        self.follow_schedule = self._wide(self.tr("&Follow Speed Schedule"), None)
        self.follow_schedule.setCheckable(True)
        self.schedule = self._wide(self.tr("Speed &Schedule…"), "calendar-clock")

    def _make_window_actions(self) -> None:
        self.add_link = self._wide(self.tr("&Add Link"), "plus", "Ctrl+N", "Ctrl+L")
        self.export_list = self._wide(self.tr("&Export List…"), None)
        self.import_list = self._wide(self.tr("&Import List…"), None)
        self.choose_folder = self._wide(self.tr("Change Download &Folder…"), "folder-open")
        self.sites = self._wide(self.tr("&Sites…"), "list", "Ctrl+Shift+S")
        self.accounts = self._wide(self.tr("A&ccounts…"), "key-round")
        self.network = self._wide(self.tr("&Network…"), None)
        self.desktop = self._wide(self.tr("Deskt&op…"), None)
        self.when_finished = self._wide(self.tr("&When Finished…"), None)
        self.settings = self._wide(self.tr("Settin&gs…"), "settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.watch_clipboard = self._wide(self.tr("&Watch Clipboard for Links"), None)
        self.watch_clipboard.setCheckable(True)
        self.details = self._wide(self.tr("&Details"), None, "Ctrl+I")
        self.quit = self._wide(self.tr("&Quit"), None, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.shortcuts = self._wide(self.tr("&Keyboard Shortcuts"), "keyboard", "F1")
        self.about = self._wide(self.tr("&About Wherry"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_theme_choices(self) -> QActionGroup:
        group = QActionGroup(self)
        for scheme, text in (
            ("system", self.tr("&System")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = QAction(text, group)
            action.setData(scheme)
            action.setCheckable(True)
        return group

    def _row(self, text: str, icon: str | None, *keys: str) -> QAction:
        action = self._made(text, icon, keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table.addAction(action)
        return action

    def _wide(self, text: str, icon: str | None, *keys: str) -> QAction:
        action = self._made(text, icon, keys)
        self._window.addAction(action)
        return action

    def _made(self, text: str, icon: str | None, keys: Iterable[str]) -> QAction:
        action = QAction(text, self)
        # a key held down must not take row after row off the list, or open a file again and again
        action.setAutoRepeat(False)
        # spelled out: QKeySequence.StandardKey is empty for some of these on plain X11 and offscreen
        action.setShortcuts([QKeySequence(key) for key in keys])
        _show_key(action)
        if icon is not None:
            self._icon_names[action] = icon
        return action


def fill_menu(menu: QMenu, actions: Iterable[QAction | None]) -> None:
    """Put actions into a menu, which keeps the keys to itself; None is a separator."""
    keep_keys(menu)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _show_key(action: QAction) -> None:
    if action.shortcuts():
        first = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text().replace('&', '')} ({first})")
