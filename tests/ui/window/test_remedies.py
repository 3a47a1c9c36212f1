"""What the window offers for rows that need their user: names that are taken, refused certificates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.fingerprints import Pin, Shown, with_shown
from qtapp.ui.dialogs.certificate import CertificateDialog
from qtapp.ui.dialogs.name_taken import NameTakenDialog
from qtapp.ui.messages import status_action
from qtapp.ui.models.order import Column
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = f"{'a very long name of a lecture, recorded in a large hall, ' * 4}part 12.webm"


def taken(number: int, name: str) -> Download:
    return download(
        number,
        name,
        State.NEEDS_YOU,
        kind=ErrorKind.NAME_TAKEN,
        bytes_done=88 * MB,
        bytes_total=88 * MB,
    )


TAKEN = tuple(taken(number, name) for number, name in enumerate(("a.iso", LONG, "שלום & co.zip", "d.bin"), 1))
NEVER_MIND = download(9, "other.bin", State.PAUSED)


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage((*TAKEN, NEVER_MIND))


def choose(stage: Stage, *rows: Download) -> None:
    stage.window.list_area.table.select_ids([row.id for row in rows])


def button(dialog: QDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def press(dialog: QDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def name_dialog(stage: Stage) -> NameTakenDialog:
    (dialog,) = (d for d in stage.window.findChildren(NameTakenDialog) if d.isVisible())
    return dialog


def certificate_dialog(stage: Stage) -> CertificateDialog:
    (dialog,) = (d for d in stage.window.findChildren(CertificateDialog) if d.isVisible())
    return dialog


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


# names


@pytest.mark.parametrize(
    ("answer", "conflict"), [("Keep Both", "rename"), ("Replace", "overwrite"), ("Skip", "skip")]
)
def test_a_row_whose_name_is_taken_offers_three_answers(stage: Stage, answer: str, conflict: str) -> None:
    """From its Status column; the list stays usable meanwhile."""
    assert status_action(TAKEN[0]) == "Choose"
    stage.window.list_area.table.remedy_requested.emit(TAKEN[0].id)
    dialog = name_dialog(stage)
    assert not dialog.isModal()
    assert "a.iso" in said(dialog)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    press(dialog, answer)
    assert stage.manager.calls == [(f"settle_names {conflict}", (TAKEN[0].id,))]


def test_several_rows_are_asked_about_at_once(stage: Stage) -> None:
    """By the menu, as a row's Status column is for one; what has another trouble is left out."""
    choose(stage, *TAKEN[:2], NEVER_MIND)
    assert stage.window.actions_.choose_name.isEnabled()
    stage.window.actions_.choose_name.trigger()
    assert "names of 2 finished downloads" in said(name_dialog(stage))
    press(name_dialog(stage), "Replace")
    assert stage.manager.calls == [("settle_names overwrite", (TAKEN[0].id, TAKEN[1].id))]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("number", [1, 4])
def test_the_question_can_be_looked_at(
    make_stage: MakeStage, tmp_path: Path, scheme: str, number: int
) -> None:
    stage = make_stage((*TAKEN, NEVER_MIND), scheme=scheme)
    choose(stage, *(TAKEN if number > 1 else TAKEN[1:2]))
    stage.window.actions_.choose_name.trigger()
    dialog = name_dialog(stage)
    dialog.grab().save(str(tmp_path / f"name-taken-{number}-{scheme}.png"))
    assert LONG in said(dialog)
    assert dialog.height() < 400


def test_one_answer_can_be_for_all(stage: Stage) -> None:
    """Also for those that came to ask after the dialog did."""
    stage.window.list_area.table.remedy_requested.emit(TAKEN[0].id)
    dialog = name_dialog(stage)
    (for_all,) = dialog.findChildren(QCheckBox)
    assert for_all.isVisible()
    assert "3 more" in for_all.text()
    assert not for_all.isChecked()
    late = taken(20, "late.bin")
    stage.manager.put(late)
    for_all.setChecked(True)
    press(dialog, "Keep Both")
    assert stage.manager.calls == [("settle_names rename", (*(row.id for row in TAKEN), late.id))]


def test_the_question_for_all_is_not_asked_where_there_is_one(make_stage: MakeStage) -> None:
    stage = make_stage((TAKEN[0], NEVER_MIND))
    stage.window.list_area.table.remedy_requested.emit(TAKEN[0].id)
    assert not name_dialog(stage).findChildren(QCheckBox)[0].isVisible()


def test_closed_it_decides_nothing(stage: Stage) -> None:
    stage.window.list_area.table.remedy_requested.emit(TAKEN[0].id)
    QTest.keyClick(name_dialog(stage), Qt.Key.Key_Escape)
    assert not any(dialog.isVisible() for dialog in stage.window.findChildren(NameTakenDialog))
    assert stage.manager.calls == []


def test_return_keeps_both(stage: Stage) -> None:
    stage.window.list_area.table.remedy_requested.emit(TAKEN[0].id)
    QTest.keyClick(name_dialog(stage), Qt.Key.Key_Return)
    assert stage.manager.calls == [("settle_names rename", (TAKEN[0].id,))]


def test_what_was_settled_meanwhile_is_left_alone(stage: Stage) -> None:
    choose(stage, *TAKEN[:2])
    stage.window.actions_.choose_name.trigger()
    stage.manager.put(replace(TAKEN[0], state=State.CANCELLED, kind=None))
    press(name_dialog(stage), "Replace")
    assert stage.manager.calls == [("settle_names overwrite", (TAKEN[1].id,))]


def test_a_later_question_takes_the_place_of_the_first(stage: Stage) -> None:
    for row in TAKEN[:2]:
        stage.window.list_area.table.remedy_requested.emit(row.id)
    assert LONG in said(name_dialog(stage))


def test_only_a_row_whose_name_is_taken_asks_for_one(stage: Stage) -> None:
    choose(stage, NEVER_MIND)
    assert not stage.window.actions_.choose_name.isEnabled()
    stage.manager.put(replace(NEVER_MIND, state=State.NEEDS_YOU, kind=ErrorKind.NAME_TAKEN))
    assert stage.window.actions_.choose_name.isEnabled()


# certificates

PIN = Pin("nas.local", 8443, "ab" * 32)
REASON = "nas.local: self-signed certificate; made for nas.local by nas.local"


def from_nas(number: int, state: State, **values: Any) -> Download:
    row = download(number, f"{number}.bin", state, **values)
    return replace(row, spec=replace(row.spec, url=f"https://nas.local:8443/{number}.bin"))


def refused(number: int, *, accepted: str | None = None, pin: Pin = PIN) -> Download:
    kind = ErrorKind.CERTIFICATE if accepted is None else ErrorKind.CERTIFICATE_CHANGED
    detail = with_shown(Shown(pin, accepted), REASON)
    return from_nas(number, State.NEEDS_YOU, kind=kind, detail=detail)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("accepted", [None, "cd" * 32], ids=["unknown", "changed"])
def test_a_refused_certificate_can_be_trusted_from_its_row(
    make_stage: MakeStage, tmp_path: Path, accepted: str | None, scheme: str
) -> None:
    """S25: for its host and port, in the settings; what it was refused for is tried again, nothing else."""
    row, same = refused(1, accepted=accepted), refused(2, accepted=accepted)
    other = refused(3, pin=replace(PIN, sha256="ef" * 32))
    keeps = "else.example:443=sha-256:" + "12" * 32
    old = f"{PIN.place}=sha-256:{'cd' * 32}"
    stage = make_stage((row, same, other), scheme=scheme, accepted_certificates=(keeps, old))
    assert status_action(row) == "View"
    stage.window.list_area.table.remedy_requested.emit(row.id)
    dialog = certificate_dialog(stage)
    assert not dialog.isModal()
    assert "AB:AB" in said(dialog)
    assert ("CD:CD" in said(dialog)) == (accepted is not None)
    assert "self-signed certificate" in said(dialog)
    assert "sha-256:" not in said(dialog)
    dialog.grab().save(str(tmp_path / f"certificate-{scheme}.png"))
    press(dialog, "Trust for nas.local:8443")
    assert stage.settings[-1].accepted_certificates == (keeps, str(PIN))
    assert stage.manager.calls == [("retry", (row.id, same.id))]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_key_that_is_pressed_unread_trusts_it(make_stage: MakeStage, key: Qt.Key) -> None:
    """S25."""
    stage = make_stage([refused(1)])
    stage.window.list_area.table.remedy_requested.emit(refused(1).id)
    dialog = certificate_dialog(stage)
    assert button(dialog, "Don't Trust").isDefault()
    assert dialog.focusWidget() is button(dialog, "Don't Trust")
    QTest.keyClick(dialog, key)
    assert not dialog.isVisible()
    assert (stage.settings, stage.manager.calls) == ([], [])


def test_the_menu_shows_it_and_where_it_is_not_known_there_is_nothing_to_trust(make_stage: MakeStage) -> None:
    row = refused(1)
    unknown = replace(refused(2), detail=f"nas.local: mismatch {row.detail}")
    stage = make_stage([row, unknown])
    choose(stage, unknown)
    assert not stage.window.actions_.view_certificate.isEnabled()
    assert status_action(unknown) == "Retry"
    choose(stage, row)
    stage.window.actions_.view_certificate.trigger()
    stage.window.actions_.view_certificate.trigger()
    assert certificate_dialog(stage).shown == Shown(PIN)


def status(stage: Stage, row: int) -> str:
    model = stage.window.list_area.model
    return str(model.data(model.index(row, Column.STATUS)))


def hint(stage: Stage, row: int) -> str:
    model = stage.window.list_area.model
    return str(model.data(model.index(row, Column.STATUS), Qt.ItemDataRole.ToolTipRole))


def test_rows_from_a_server_that_is_trusted_by_hand_say_so_for_good(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    """S25: in every state, and no other row does."""
    plain = from_nas(4, State.RUNNING, connections=6)
    plain = replace(plain, spec=replace(plain.spec, url="http://nas.local:8443/a"))
    rows = [from_nas(1, State.RUNNING, connections=6), from_nas(2, State.DONE), NEVER_MIND, plain]
    stage = make_stage(rows, accepted_certificates=(str(PIN),))
    stage.window.grab().save(str(tmp_path / "trusted-by-hand.png"))
    assert status(stage, 0) == "6 connections · trusted by hand"
    assert "trusted by hand" in status(stage, 1)
    assert "accepted" in hint(stage, 0)
    for row in (2, 3):
        assert "trusted" not in status(stage, row)
        assert "accepted" not in hint(stage, row)


def test_trust_is_withdrawn_from_the_menu(make_stage: MakeStage) -> None:
    """S25."""
    keeps = "else.example:443=sha-256:" + "12" * 32
    row = from_nas(1, State.PAUSED)
    stage = make_stage([row, NEVER_MIND], accepted_certificates=(str(PIN), keeps))
    choose(stage, NEVER_MIND)
    assert not stage.window.actions_.withdraw_trust.isEnabled()
    choose(stage, row)
    stage.window.actions_.withdraw_trust.trigger()
    assert stage.settings[-1].accepted_certificates == (keeps,)
    assert status(stage, 0) == "Paused"
    assert "nas.local:8443" in stage.bars[0]
    assert not stage.window.actions_.withdraw_trust.isEnabled()
