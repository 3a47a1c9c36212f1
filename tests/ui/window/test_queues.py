"""The queues in the window: menus, dialogs, and where links go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSpinBox

from qtapp.domain.download import MAIN, State, Why
from qtapp.domain.queues import QUEUES_AT_MOST, Queue
from qtapp.domain.schedule import Hours
from qtapp.services.queues import QueueNow
from qtapp.ui.dialogs.queue import QueueDialog
from qtapp.ui.dialogs.queues import DeletingDialog, QueuesDialog
from qtapp.ui.drops import Dropped
from qtapp.ui.undo import Done
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from qtapp.domain.settings import Settings
    from qtapp.ui.queue_choices import QueueChoices
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EVERY_DAY = frozenset(range(7))
NIGHT = Queue("n", "Night & Day", 2, Path("/big/night"), 500_000, Hours(EVERY_DAY, 60, 360))
LATER = Queue("l", "Later", is_paused=True)
QUEUES = (Queue(MAIN), NIGHT, LATER)
ROWS = [download(number, name, State.QUEUED) for number, name in enumerate("abc")]


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return staged(make_stage)


def staged(make_stage: MakeStage, scheme: str = "light") -> Stage:
    stage = make_stage(ROWS, queues=QUEUES, scheme=scheme)
    closed = Why("queue-closed", (NIGHT.name, round(NOW) + 3600))
    stage.manager.queues.say(
        QueueNow(QUEUES[0]),
        QueueNow(NIGHT, closed, NOW + 3600),
        QueueNow(LATER, Why("queue-paused", ("Later",))),
    )
    stage.manager.queues.counts = {MAIN: (3, 12_345), "n": (0, 7)}
    stage.window.settings_changed.connect(lambda settings: follow(stage, settings))
    return stage


def follow(stage: Stage, settings: Settings) -> None:
    """As the manager's queues do."""
    stage.manager.queues.say(*(QueueNow(queue) for queue in settings.queues))


def choose(choices: QueueChoices, queue_id: str) -> None:
    (entry,) = (entry for entry in choices.actions() if entry.data() == queue_id)
    entry.trigger()


def marked(choices: QueueChoices) -> list[str]:
    return [str(entry.data()) for entry in choices.actions() if entry.isChecked()]


def button(dialog: QDialog, text: str) -> QPushButton:
    (found,) = (
        item for item in dialog.findChildren(QPushButton) if item.text().replace("&", "") == text
    )  # fmt: skip
    return found


def queues_dialog(stage: Stage) -> QueuesDialog:
    stage.window.actions_.queue.manage.trigger()
    (dialog,) = (item for item in stage.window.findChildren(QueuesDialog) if item.isVisible())
    return dialog


def asked(dialog: QueuesDialog) -> QueueDialog:
    (found,) = (item for item in dialog.findChildren(QueueDialog) if item.isVisible())
    return found


def test_every_queue_has_its_place_in_each_menu(stage: Stage) -> None:
    queue = stage.window.actions_.queue
    for choices in (queue.to_queue, queue.pause_queue, queue.adds_to):
        texts = [action.text() for action in choices.menu.actions()][:3]
        assert texts == ["&1 Main", "&2 Night && Day", "&3 Later"]
    assert marked(queue.pause_queue) == ["l"]
    assert marked(queue.adds_to) == [MAIN]


def test_a_queue_is_paused_and_resumed_by_its_entry(stage: Stage) -> None:
    choices = stage.window.actions_.queue.pause_queue
    choose(choices, "l")
    assert stage.settings[-1].queues == (Queue(MAIN), NIGHT, replace(LATER, is_paused=False))
    assert marked(choices) == []
    choose(choices, MAIN)
    assert stage.settings[-1].queues[0] == Queue(MAIN, is_paused=True)
    assert marked(choices) == [MAIN]


def test_selected_rows_move_to_a_queue_and_back(stage: Stage) -> None:
    window, queue = stage.window, stage.window.actions_.queue
    window.list_area.table.select_ids([ROWS[0].id, ROWS[1].id])
    queue.to_queue.menu.aboutToShow.emit()
    assert marked(queue.to_queue) == [MAIN]
    choose(queue.to_queue, "n")
    assert stage.manager.called("move_to_queue n") == [(ROWS[0].id, ROWS[1].id)]
    assert stage.bars == ("2 downloads moved to Night & Day",)
    choose(queue.to_queue, "n")
    assert len(stage.manager.called("move_to_queue n")) == 1, "they are there"
    queue.to_queue.menu.aboutToShow.emit()
    assert marked(queue.to_queue) == ["n"]
    window.list_area.table.select_ids([ROWS[1].id, ROWS[2].id])
    queue.to_queue.menu.aboutToShow.emit()
    assert marked(queue.to_queue) == [], "they are in two"
    assert window.actions_.undo.action.text() == "&Undo Move to Queue"
    window.actions_.undo.action.trigger()
    assert stage.manager.called("undo_move_to_queue") == [()]
    assert not stage.bars


def test_the_bar_takes_a_move_back_as_well(stage: Stage) -> None:
    stage.window.list_area.table.select_ids([ROWS[0].id])
    choose(stage.window.actions_.queue.to_queue, "l")
    stage.window.list_area.banner.press("queue")
    assert stage.manager.called("undo_move_to_queue") == [()]
    assert not stage.window.actions_.undo.action.isEnabled()
    assert Done.QUEUE in Done


def test_links_go_to_the_chosen_queue_and_into_its_folder(stage: Stage, qtbot: QtBot) -> None:
    field = stage.window.top_bar.add_bar.field
    assert "Night" not in field.placeholderText()
    choose(stage.window.actions_.queue.adds_to, "n")
    assert stage.settings[-1].adds_to == "n"
    assert "Night & Day" in field.placeholderText()
    stage.window.intake.offer_text("http://a.org/1")
    stage.window.intake.offer(Dropped(text="http://a.org/2"), "l")
    stage.window.intake.offer(Dropped(text="http://a.org/3"), "gone")
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 3)
    usual = stage.window.settings.folder
    assert [(spec.queue, spec.folder) for spec in stage.manager.specs] == [
        ("n", Path("/big/night")),
        ("l", usual),
        (MAIN, usual),
    ]


def test_links_go_to_main_once_their_queue_is_gone(stage: Stage, qtbot: QtBot) -> None:
    choose(stage.window.actions_.queue.adds_to, "l")
    stage.window.change_settings(replace(stage.window.settings, queues=QUEUES[:2]))
    assert marked(stage.window.actions_.queue.adds_to) == [MAIN]
    stage.window.intake.offer_text("http://a.org/1")
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 1)
    assert stage.manager.specs[0].queue == MAIN


def test_the_dialog_shows_how_each_stands_and_is_there_once(stage: Stage) -> None:
    dialog = queues_dialog(stage)
    assert queues_dialog(stage) is dialog
    model = dialog.table.model()
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(3)]
    assert cells == [
        ["Main", "Runs", "3", "12,345"],
        ["Night & Day", cells[1][1], "0 of 2", "7"],
        ["Later", "Paused", "0", "0"],
    ]
    assert cells[1][1].startswith("Next start: ")
    assert not button(dialog, "Delete…").isEnabled(), "the main one stays"
    dialog.table.choose("l")
    assert button(dialog, "Resume").isEnabled()
    button(dialog, "Resume").click()
    assert not stage.window.settings.queue("l").is_paused
    assert button(dialog, "Pause").isEnabled()


def test_a_queue_is_made_by_the_keys_alone(stage: Stage, tmp_path: Path) -> None:
    stage.window.actions_.queue.new_queue.trigger()
    (dialog,) = stage.window.findChildren(QueuesDialog)
    asking = asked(dialog)
    save = button(asking, "Create")
    assert not save.isEnabled()
    field = asking.focusWidget()
    QTest.keyClicks(field, "  Films ")
    assert save.isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    made = stage.settings[-1].queues[-1]
    assert (made.name, made.running, made.folder, made.hours) == ("Films", None, None, None)
    assert made.id not in {queue.id for queue in QUEUES}
    assert dialog.table.chosen == made.id


def test_everything_about_a_queue_can_be_chosen(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = queues_dialog(stage)
    dialog.table.choose("l")
    button(dialog, "Edit…").click()
    asking = asked(dialog)
    name, *_ = asking.findChildren(QLineEdit)
    asking.findChildren(QSpinBox)[0].setValue(3)
    asking.findChildren(QCheckBox)[0].click()
    asking._speed.setText("2 MB/s")
    assert asking._name.text() == "Later"
    stage.picked.append(str(tmp_path / "missing"))
    button(asking, "Choose…").click()
    qtbot.waitUntil(lambda: "cannot write" in " ".join(item.text() for item in asking.findChildren(QLabel)))
    wanted = tmp_path / "films"
    wanted.mkdir()
    stage.picked[:] = [str(wanted)]
    button(asking, "Choose…").click()
    qtbot.waitUntil(lambda: asking.queue() is not None and asking.queue().folder == wanted)  # type: ignore[union-attr]
    button(asking, "Save").click()
    assert stage.settings[-1].queue("l") == Queue(
        "l", "Later", 3, wanted, 2_000_000, Hours(EVERY_DAY, 60, 360), is_paused=True
    )
    assert name is not None


def test_what_is_no_queue_cannot_be_saved_and_says_why(stage: Stage) -> None:
    dialog = queues_dialog(stage)
    button(dialog, "New…").click()
    asking = asked(dialog)
    save = button(asking, "Create")

    def complaint() -> str:
        return asking._complaint.text()

    for taken in ("night & day", "MAIN", "later"):
        asking._name.setText(taken)
        assert "of that name" in complaint()
        assert not save.isEnabled()
    asking._name.setText("Films")
    asking._speed.setText("fast")
    assert "Type a speed" in complaint()
    assert not save.isEnabled()
    asking._speed.setText("")
    asking._has_hours.setChecked(True)
    for day in asking._hours._days.values():
        day.setChecked(False)
    assert complaint() == "Choose at least one day."
    assert not save.isEnabled()
    asking._has_hours.setChecked(False)
    assert save.isEnabled()


def test_the_main_queue_has_no_name_and_no_folder_to_choose(stage: Stage) -> None:
    dialog = queues_dialog(stage)
    dialog.table.choose(MAIN)
    button(dialog, "Edit…").click()
    asking = asked(dialog)
    assert not asking._name.isEnabled()
    assert not asking._choose.isVisible()
    asking._running.setValue(1)
    button(asking, "Save").click()
    assert stage.settings[-1].queues[0] == Queue(MAIN, running=1)


@pytest.mark.parametrize("is_sure", [False, True])
def test_a_queue_is_deleted_once_that_is_sure(stage: Stage, is_sure: bool) -> None:
    stage.manager.move_to_queue([ROWS[0].id], "n")
    dialog = queues_dialog(stage)
    dialog.table.choose("n")
    button(dialog, "Delete…").click()
    (asking,) = dialog.findChildren(DeletingDialog)
    assert "Night & Day" in asking.text()
    assert "Its download goes to Main, and may start there at once." in asking.informativeText()
    button(cast("QDialog", asking), "Delete" if is_sure else "Keep").click()
    expected = (QUEUES[0], LATER) if is_sure else QUEUES
    assert stage.window.settings.queues == expected


def test_no_more_queues_are_made_than_are_kept(make_stage: MakeStage) -> None:
    queues = (Queue(MAIN), *(Queue(str(number), f"Q{number}") for number in range(QUEUES_AT_MOST - 1)))
    stage = make_stage(queues=queues)
    assert not button(queues_dialog(stage), "New…").isEnabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialogs_can_be_looked_at(
    make_stage: MakeStage, tmp_path: Path, qtbot: QtBot, scheme: str
) -> None:
    stage = staged(make_stage, scheme=scheme)
    dialog = queues_dialog(stage)
    dialog.table.choose("n")
    assert dialog.grab().save(str(tmp_path / f"{scheme}-queues.png"))
    button(dialog, "Edit…").click()
    asking = asked(dialog)
    qtbot.waitUntil(lambda: asking.width() >= asking.minimumSizeHint().width())
    assert asking.grab().save(str(tmp_path / f"{scheme}-queue.png"))
    asking._name.setText("later")
    assert asking.grab().save(str(tmp_path / f"{scheme}-taken.png"))
    asking.reject()
    button(dialog, "Delete…").click()
    (deleting,) = dialog.findChildren(DeletingDialog)
    assert deleting.grab().save(str(tmp_path / f"{scheme}-delete.png"))
