"""The speed limits of all downloads in the window's hands: actions, dialogs, and the settings they change."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.ui.dialogs.raising import raised
from qtapp.ui.limit_choices import LimitChoices
from qtapp.ui.limit_words import limit_question_for_all, now_hint, now_text, turtle_text
from qtapp.ui.next_edge import NextEdge

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from qtapp.domain.schedule import SpeedProfile
    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager
    from qtapp.services.speed import SpeedNow
    from qtapp.ui.actions import Actions
    from qtapp.ui.status_line import StatusLine
    from qtapp.ui.tray_window import TrayWindow


class SpeedControl(QObject):
    """Keeps what shows the limit in step with it, and the settings in step with what is chosen."""

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        status_line: StatusLine,
        window: TrayWindow,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._limits = limits = manager.speed
        self._actions = actions
        self._status_line = status_line
        self._window = window
        self._clock = clock
        self._choices = LimitChoices(self)
        self._choices.chosen.connect(self._on_chosen)
        self._choices.custom_requested.connect(self._on_custom_requested)
        actions.limit_all.triggered.connect(self._on_turtle)
        actions.follow_schedule.triggered.connect(self._on_follow_chosen)
        actions.schedule.triggered.connect(self._on_schedule_requested)
        status_line.set_limit_actions(actions.limit_all, self.menu_actions())
        limits.changed.connect(self._on_changed)
        NextEdge(limits, manager.queues, status_line, window, clock)
        self.apply(window.settings)

    def menu_actions(self) -> tuple[QAction | None, ...]:
        """What every menu of the limit holds; None is a separator."""
        actions = self._actions
        choices = self._choices.actions_in_order()
        return (actions.limit_all, None, *choices, None, actions.follow_schedule, actions.schedule)

    def apply(self, settings: Settings) -> None:
        """Show what is chosen."""
        actions = self._actions
        limit = settings.limit_bytes_per_second
        actions.limit_all.setChecked(settings.is_limited)
        actions.rename(actions.limit_all, turtle_text(limit))
        self._choices.show_limits((limit if settings.is_limited else None,))
        actions.follow_schedule.setEnabled(bool(settings.speed_profiles))
        actions.follow_schedule.setChecked(settings.follows_schedule and bool(settings.speed_profiles))
        self._on_changed(self._limits.now)

    @Slot()
    def look_again(self) -> None:
        """Before it is seen: the words hang on the time of day."""
        self._limits.look_again()
        self._on_changed(self._limits.now)

    @Slot(object)
    def _on_changed(self, speed: SpeedNow) -> None:
        now = self._clock()
        is_limited = speed.bytes_per_second is not None
        self._status_line.set_limit(now_text(speed), now_hint(speed, now), is_limited=is_limited)

    @Slot(bool)
    def _on_turtle(self, is_on: bool) -> None:
        self._change(is_limited=is_on)

    @Slot(bool)
    def _on_follow_chosen(self, follows: bool) -> None:
        self._change(follows_schedule=follows)

    @Slot(object)
    def _on_chosen(self, limit: int | None) -> None:
        if limit is None:
            self._change(is_limited=False)
        else:
            self._change(is_limited=True, limit_bytes_per_second=limit)

    @Slot()
    def _on_custom_requested(self) -> None:
        from qtapp.ui.dialogs.speed import SpeedDialog  # noqa: PLC0415 - a start does without it

        self._window.show_up()  # where the tray was asked
        if raised(self._window, SpeedDialog, lambda it: it.objectName() == "all") is not None:
            return
        limit = self._window.settings.limit_bytes_per_second
        dialog = SpeedDialog(limit_question_for_all(), limit, self._window)
        dialog.setObjectName("all")
        dialog.given.connect(self._on_chosen)
        dialog.show()

    @Slot()
    def _on_schedule_requested(self) -> None:
        from qtapp.ui.dialogs.schedule import ScheduleDialog  # noqa: PLC0415 - a start does without it

        self._window.show_up()
        if raised(self._window, ScheduleDialog) is not None:
            return
        dialog = ScheduleDialog(self._window.settings.speed_profiles, self._window)
        dialog.given.connect(self._on_schedule_given)
        dialog.show()

    @Slot(object)
    def _on_schedule_given(self, profiles: tuple[SpeedProfile, ...]) -> None:
        if profiles != self._window.settings.speed_profiles:
            # who writes a schedule means it to hold
            self._change(speed_profiles=profiles, follows_schedule=True)

    def _change(self, **changes: bool | int | tuple[SpeedProfile, ...]) -> None:
        self._window.change_settings(replace(self._window.settings, **changes))  # type: ignore[arg-type]
