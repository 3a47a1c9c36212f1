"""Extra Headers: what is typed, what is kept, what stays hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from qtapp.domain.download import Secrets, State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.dialogs.request_headers import UNCHANGED, RequestHeadersDialog
from qtapp.ui.header_words import bad_line_text, bad_value_text, told_text
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PAUSED = download(1, "a.iso", State.PAUSED)


def opened(stage: Stage) -> RequestHeadersDialog:
    stage.window.list_area.table.select_ids([PAUSED.id])
    stage.window.actions_.request_headers.trigger()
    (dialog,) = (one for one in stage.window.findChildren(RequestHeadersDialog) if one.isVisible())
    return dialog


def press_save(dialog: RequestHeadersDialog) -> None:
    dialog._save.click()


def says(dialog: RequestHeadersDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def others(dialog: RequestHeadersDialog) -> QPlainTextEdit:
    return dialog.findChildren(QPlainTextEdit)[0]


def test_what_is_given_is_the_downloads_and_its_secrets_apart(make_stage: MakeStage) -> None:
    """X10."""
    stage = make_stage([PAUSED])
    dialog = opened(stage)
    dialog._agent.setText("Agent/1")
    dialog._referrer.setText("https://a.example/")
    others(dialog).setPlainText("Accept-Language: de\nX-Api-Key: hunter2\nuser-agent: other")
    assert told_text(["X-Api-Key"]) in says(dialog)
    press_save(dialog)
    spec = stage.manager.downloads()[0].spec
    assert spec.headers == (
        ("User-Agent", "Agent/1"),
        ("Referer", "https://a.example/"),
        ("Accept-Language", "de"),
    )
    assert spec.secrets.headers == (("X-Api-Key", "hunter2"),)
    assert "hunter2" not in repr(spec)
    assert stage.manager.called("retry") == []


def test_a_referrer_is_shown_whole_while_it_is_known(make_stage: MakeStage) -> None:
    """X10: its query is kept in memory alone, and is no other header."""
    stage = make_stage([PAUSED])
    dialog = opened(stage)
    dialog._referrer.setText("https://a.example/page?token=x")
    assert told_text(["Referer"]) in says(dialog)
    press_save(dialog)
    for _ in range(2):
        spec = stage.manager.downloads()[0].spec
        assert spec.headers == (("Referer", "https://a.example/page"),)
        assert spec.secrets.headers == (("Referer", "https://a.example/page?token=x"),)
        dialog = opened(stage)
        assert dialog._referrer.text() == "https://a.example/page?token=x"
        assert others(dialog).toPlainText() == ""
        press_save(dialog)


def test_a_secret_is_never_shown_and_stays_where_it_is_left(make_stage: MakeStage) -> None:
    secrets = Secrets(headers=(("Cookie", "hunter2"), ("X-Api-Key", "k")), user="me", password="pw")
    row = replace(PAUSED, spec=replace(PAUSED.spec, secrets=secrets, headers=(("DNT", "1"),)))
    stage = make_stage([row])
    dialog = opened(stage)
    assert others(dialog).toPlainText() == f"DNT: 1\nCookie: {UNCHANGED}\nX-Api-Key: {UNCHANGED}"
    others(dialog).setPlainText(f"Cookie: {UNCHANGED}\nX-Api-Key: other")
    press_save(dialog)
    spec = stage.manager.downloads()[0].spec
    assert spec.headers == ()
    assert spec.secrets == Secrets(
        headers=(("Cookie", "hunter2"), ("X-Api-Key", "other")), user="me", password="pw"
    )


@pytest.mark.parametrize(
    ("agent", "text", "complaint"),
    [
        ("", "X-A: 1\nnothing", bad_line_text(2)),
        ("", "Range: bytes=0-", bad_line_text(1)),
        ("a\tb\x01", "", bad_value_text()),
    ],
)
def test_what_cannot_be_sent_is_told(make_stage: MakeStage, agent: str, text: str, complaint: str) -> None:
    """X09."""
    dialog = opened(make_stage([PAUSED]))
    dialog._agent.setText(agent)
    others(dialog).setPlainText(text)
    assert complaint in says(dialog)
    assert not dialog._save.isEnabled()


def test_what_has_failed_is_tried_again_with_them(make_stage: MakeStage) -> None:
    row = replace(PAUSED, state=State.NEEDS_YOU, kind=ErrorKind.ACCESS_DENIED)
    stage = make_stage([row])
    dialog = opened(stage)
    assert "Save and Retry" in [one.text().replace("&", "") for one in dialog.findChildren(QPushButton)]
    dialog._referrer.setText("https://a.example/")
    press_save(dialog)
    assert stage.manager.called("retry") == [(PAUSED.id,)]


def test_it_is_for_one_row_that_is_not_done_and_comes_to_the_front(make_stage: MakeStage) -> None:
    stage = make_stage([PAUSED, download(2, "b.iso", State.DONE)])
    action = stage.window.actions_.request_headers
    stage.window.list_area.table.selectAll()
    assert not action.isEnabled()
    stage.window.list_area.table.select_ids([f"{2:032x}"])
    assert not action.isEnabled()
    dialog = opened(stage)
    stage.window.actions_.request_headers.trigger()
    assert [one for one in stage.window.findChildren(RequestHeadersDialog) if one.isVisible()] == [dialog]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_looked_at(make_stage: MakeStage, tmp_path: Path, scheme: str) -> None:
    row = replace(PAUSED, name=f"{'a very long name ' * 8}.iso")
    dialog = opened(make_stage([row], scheme=scheme))
    others(dialog).setPlainText("Accept-Language: de\nX-Api-Key: hunter2")
    assert dialog.grab().save(str(tmp_path / f"headers-{scheme}.png"))
