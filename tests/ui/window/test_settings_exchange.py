"""The settings taken along by the window: out to a file, and in from one once it is seen what changes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from qtapp.domain.queues import Queue
from qtapp.domain.settings import Settings
from qtapp.domain.sites import SiteRule
from qtapp.storage import settings_store
from qtapp.storage.settings_exchange import write_settings
from qtapp.ui.dialogs.import_settings import ImportSettingsDialog
from qtapp.ui.settings_exchange import IMPORTED
from qtapp.ui.settings_places import EXPORT, IMPORT
from tests.ui.window.test_settings import open_settings, part_of, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.dialogs.settings import SettingsDialog
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "wherry-settings.json"


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage()


@pytest.fixture
def dialog(stage: Stage) -> SettingsDialog:
    return open_settings(stage)


def given(file: Path, **values: object) -> str:
    file.write_text(json.dumps({"format": "wherry-settings", "version": 1, "settings": values}))
    return str(file)


def asked(qtbot: QtBot, stage: Stage, name: str) -> ImportSettingsDialog | None:
    exchange = stage.window.settings_control.exchange
    with qtbot.waitSignal(exchange.reading.done, timeout=30_000):
        exchange.import_from(name)
    return stage.window.findChild(ImportSettingsDialog)


def confirmed(qtbot: QtBot, stage: Stage, name: str) -> None:
    question = asked(qtbot, stage, name)
    assert question is not None
    with qtbot.waitSignal(stage.window.settings_control.exchange.backing_up.done, timeout=30_000):
        QTest.keyClick(question, Qt.Key.Key_Return)


def rows(question: ImportSettingsDialog) -> list[tuple[str, ...]]:
    model = question.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(3)) for row in range(model.rowCount())
    ]


def test_the_settings_are_written_to_the_file_that_is_chosen(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    press(part_of(dialog, EXPORT), "Export Settings…")
    files = dialog.findChild(QFileDialog)
    assert files is not None
    with qtbot.waitSignal(stage.window.settings_control.exchange.writing.done, timeout=30_000):
        files.fileSelected.emit(str(file))
    files.reject()
    assert json.loads(file.read_text())["format"] == "wherry-settings"
    assert dialog.banner.texts() == (
        (
            "The settings were written to wherry-settings.json, without passwords, trusted certificates and "
            "commands."
        ),
    )


def test_what_changes_is_shown_first_and_nothing_changes_before_it_is_confirmed(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    press(part_of(dialog, IMPORT), "Import Settings…")
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.reject()
    before = stage.window.settings
    question = asked(qtbot, stage, given(file, running=9, theme="dark", notify=False, attempts=5))
    assert question is not None
    assert rows(question) == [
        ("Downloads at once", "4", "9"),
        ("Theme", "Light", "Dark"),
        ("Show notices", "on", "off"),
    ]
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert stage.window.settings == before
    assert stage.settings == []


def test_what_was_there_is_kept_and_brought_back_by_undo(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    before = stage.window.settings
    confirmed(qtbot, stage, given(file, running=9, queues=[{"id": "main"}, {"id": "n", "name": "Night"}]))
    assert stage.window.settings == replace(before, running=9, queues=(Queue("main"), Queue("n", "Night")))
    assert stage.settings[-1] == stage.window.settings
    (kept,) = (before.folder / "kept").iterdir()
    assert settings_store.load(kept) == (before, None)
    assert dialog.banner.texts() == (f"2 settings were imported. A backup is in {kept.name}.",)
    dialog.banner.press(IMPORTED)
    assert stage.window.settings == before
    confirmed(qtbot, stage, given(file, running=9))
    question = asked(qtbot, stage, str(kept))  # the backup can be imported as any other
    assert question is not None


def test_what_was_chosen_meanwhile_stays(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    question = asked(qtbot, stage, given(file, running=9))
    assert question is not None
    stage.window.change_settings(replace(stage.window.settings, attempts=7))
    with qtbot.waitSignal(stage.window.settings_control.exchange.backing_up.done, timeout=30_000):
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert (stage.window.settings.running, stage.window.settings.attempts) == (9, 7)


def test_without_a_backup_nothing_is_changed(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    before = stage.window.settings
    (before.folder / "kept").write_text("in the way")
    confirmed(qtbot, stage, given(file, running=9))
    assert stage.window.settings == before
    assert dialog.banner.texts() == (
        (
            "The backup of the settings could not be written: nothing was changed. Free some space, and try "
            "again."
        ),
    )


def test_no_more_backups_are_kept_than_are_of_use(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    moments = iter(range(1_000, 9_000, 1_000))
    stage.window.settings_control.exchange._clock = lambda: float(next(moments))
    for number in range(8):
        confirmed(qtbot, stage, given(file, running=20 + number))
    assert len(list((stage.window.settings.folder / "kept").iterdir())) == 5


def test_what_is_left_out_is_named_with_the_reason(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    name = given(
        file,
        running=9,
        attempts=10**9,
        theme="pink",
        folder="/not/here",
        after_ends=[{"queue": "", "deed": "command", "command": ["/bin/true"]}],
        warp=1,
    )
    question = asked(qtbot, stage, name)
    assert question is not None
    assert [row[0] for row in rows(question)] == ["Downloads at once"]
    texts = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Left out, as a value cannot be right: Attempts, Theme." in texts
    assert "With a folder that is not here, which is left out: Download folder." in texts
    assert (
        "Never taken from a file, as trusted certificates and commands are yours alone: After the end."
        in texts
    )
    assert "Not known to this Wherry: warp." in texts


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[1]", "wherry-settings.json holds no settings that Wherry wrote. Nothing was changed."),
        (
            '{"format": "wherry-list"}',
            "wherry-settings.json holds no settings that Wherry wrote. Nothing was changed.",
        ),
        (
            '{"format": "wherry-settings", "version": 9, "settings": {}}',
            "wherry-settings.json was written by a newer Wherry. Nothing was changed.",
        ),
        (
            '{"format": "wherry-settings", "version": 1, "settings": {}}',
            "wherry-settings.json changes nothing.",
        ),
    ],
)
def test_a_file_that_is_none_gets_one_sentence(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path, content: str, told: str
) -> None:
    file.write_text(content)
    assert asked(qtbot, stage, str(file)) is None
    assert dialog.banner.texts() == (told,)
    assert asked(qtbot, stage, str(file.with_name("none.json"))) is None
    assert dialog.banner.texts() == ("none.json could not be read. Nothing was changed.",)


def test_a_folder_that_takes_no_file_is_told_of(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, tmp_path: Path
) -> None:
    exchange = stage.window.settings_control.exchange
    with qtbot.waitSignal(exchange.writing.done, timeout=30_000):
        exchange.export_to(str(tmp_path / "none" / "mine.json"))
    assert dialog.banner.texts() == (
        "mine.json could not be written. Choose another folder, or free some space there.",
    )


def test_every_setting_has_words_for_its_value(
    qtbot: QtBot, stage: Stage, dialog: SettingsDialog, file: Path
) -> None:
    other = replace(
        Settings(folder=stage.window.settings.folder),
        sites=(SiteRule("a.example", running=1),),
        no_proxy=("a.example",),
        proxy="none",
        language="de",
        disk_reserve_bytes=5_000_000,
        host_gap_s=2.0,
        is_limited=True,
        limit_bytes_per_second=2_000_000,
        quiet_hours=(),
    )
    write_settings(file, other)
    question = asked(qtbot, stage, str(file))
    assert question is not None
    shown = {row[0]: row[2] for row in rows(question)}
    assert shown["Rules"] == "a.example"
    assert shown["Language"] == "Deutsch"
    assert shown["Proxy"] == "No proxy"
    assert shown["Leave free on the disk"] == "5.0 MB"
    assert shown["Time between requests"] == "2 s"
    assert shown["Highest speed"] == "2.0 MB/s"
    assert shown["When it is quiet"] == "–"
    assert all(all(row) for row in rows(question))
