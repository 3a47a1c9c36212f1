"""What follows the end: the menu's entry, the choice, the countdown, and what went wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.after_end import ALL, AfterEnd, Deed
from qtapp.ui.after_end_words import holds_text, not_done_text
from qtapp.ui.banner import Bar, Tone

if TYPE_CHECKING:
    from qtapp.services.after_end import AfterEnds, NotRun
    from qtapp.services.computer import Computer, Refused
    from qtapp.ui.dialogs.after_end import CountdownDialog
    from qtapp.ui.main_window import MainWindow

AFTER_END = "after-end"


class AfterEndControl(QObject):
    """Between the window and `AfterEnds`."""

    def __init__(
        self, after_ends: AfterEnds, computer: Computer, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._after_ends = after_ends
        self._computer = computer
        self._window = window
        self._countdown: CountdownDialog | None = None
        self._action = window.actions_.when_finished
        self._action.triggered.connect(self._on_chosen)
        after_ends.due.connect(self._on_due)
        after_ends.called_off.connect(self._on_called_off)
        after_ends.not_done.connect(self._on_not_done)
        after_ends.changed.connect(self._show_what_holds)
        window.settings_changed.connect(self._on_settings_changed)
        self._show_what_holds()

    def finish(self) -> None:
        """The program ends: nothing is due any longer."""
        self._after_ends.drop()
        self._on_called_off(None)

    @Slot()
    def _on_chosen(self) -> None:
        from qtapp.ui.dialogs.after_end import AfterEndDialog  # noqa: PLC0415 - a start does without it

        dialog = AfterEndDialog(self._window.settings.queues, self._rule_of, self._window)
        dialog.given.connect(self._on_given)
        self._computer.found.connect(dialog.set_able)
        dialog.open()
        self._computer.look()

    def _rule_of(self, queue: str) -> tuple[AfterEnd, bool]:
        is_once = any(rule.queue == queue for rule in self._after_ends.session)
        return self._after_ends.rule(queue), is_once

    @Slot(object)
    def _on_given(self, given: tuple[AfterEnd, bool]) -> None:
        rule, is_once = given
        if is_once:
            self._after_ends.set_session(rule)
            return
        settings = self._window.settings
        others = tuple(known for known in settings.after_ends if known.queue != rule.queue)
        kept = others if rule.deed is Deed.NOTHING else (*others, rule)
        self._window.change_settings(replace(settings, after_ends=kept))
        self._after_ends.forget_session(rule.queue)

    @Slot(object)
    def _on_settings_changed(self, _settings: object) -> None:
        self._show_what_holds()

    @Slot(object)
    def _show_what_holds(self, _nothing: object = None) -> None:
        self._window.actions_.rename(self._action, holds_text(self._after_ends.rule(ALL)))

    @Slot(object)
    def _on_due(self, rule: AfterEnd) -> None:
        from qtapp.ui.dialogs.after_end import CountdownDialog  # noqa: PLC0415 - a start does without it

        queue = self._window.settings.queue(rule.queue)
        # a window of its own: that of the list may be hidden in the tray, with all that belongs to it
        self._countdown = CountdownDialog(rule, queue.name)
        self._countdown.agreed.connect(self._on_agreed)
        self._countdown.objected.connect(self._on_objected)
        self._countdown.show()
        self._countdown.raise_()
        self._countdown.activateWindow()

    @Slot(object)
    def _on_agreed(self, _nothing: object) -> None:
        self._countdown = None
        self._after_ends.carry_out()

    @Slot(object)
    def _on_objected(self, _nothing: object) -> None:
        self._countdown = None
        self._after_ends.drop()

    @Slot(object)
    def _on_called_off(self, _nothing: object) -> None:
        countdown, self._countdown = self._countdown, None
        if countdown is not None:
            countdown.call_off()

    @Slot(object)
    def _on_not_done(self, trouble: Refused | NotRun) -> None:
        bar = Bar(AFTER_END, not_done_text(trouble), Tone.WARNING, stays_ms=None)
        self._window.list_area.banner.show_bar(bar)
