"""Questions and pages of their own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from qtapp.domain.accounts import parse_site
from qtapp.domain.download import State
from qtapp.domain.executables import Danger
from qtapp.domain.fingerprints import Pin, Shown
from qtapp.domain.sites import SiteRule
from qtapp.ui.dialogs.about import AboutDialog
from qtapp.ui.dialogs.certificate import CertificateDialog
from qtapp.ui.dialogs.closing import Choice, ClosingDialog
from qtapp.ui.dialogs.crash import CrashDialog, CrashReporter
from qtapp.ui.dialogs.folder import usable_folder
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.dialogs.licences import LicencesDialog
from qtapp.ui.dialogs.shortcuts import ShortcutsDialog
from qtapp.ui.dialogs.sign_in import SignInDialog
from qtapp.ui.dialogs.site_rule import Elsewhere, EverySiteDialog, SiteRuleDialog
from qtapp.ui.dialogs.speed import SpeedDialog
from qtapp.ui.dialogs.update_link import UpdateLinkDialog
from qtapp.ui.icons import Icons
from qtapp.ui.opening_files import Refusal
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """No dialog of the test before is open, and none of this one stays so."""
    assert open_windows() == []
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    # it has been closed, but no loop turns that would destroy it with its dialogs
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert open_windows() == []


def open_windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def button(dialog: QDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def press(dialog: QDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Keep Downloading", Choice.KEEP_DOWNLOADING),
        ("Quit", Choice.QUIT),
        ("Cancel", Choice.CANCEL),
    ],
)
def test_closing_asks_once_and_tells_the_choice(
    qtbot: QtBot, parent: QWidget, text: str, choice: Choice
) -> None:
    dialog = ClosingDialog(3, 2, parent)
    dialog.open()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        press(dialog, text)
    assert chosen.args == [choice]


def test_escape_and_enter_lose_nothing(qtbot: QtBot, parent: QWidget) -> None:
    dialog = ClosingDialog(1, 0, parent)
    dialog.open()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert chosen.args == [Choice.CANCEL]
    dialog = ClosingDialog(1, 0, parent)
    assert dialog.defaultButton() is button(dialog, "Keep Downloading")


ELSEWHERE = Elsewhere(8, 2, 0.0)
ASKING: dict[str, Callable[[QWidget], Any]] = {
    "update link": lambda parent: UpdateLinkDialog(download(1), "https://dl.example.org/fresh", parent),
    "sign in": lambda parent: SignInDialog("1", parse_site("https://a.org"), parent, user="me"),
    "rule": lambda parent: SiteRuleDialog(SiteRule("a.org", running=1), ELSEWHERE, parent, is_new=True),
    "every site": lambda parent: EverySiteDialog(ELSEWHERE, parent),
    "limit": lambda parent: SpeedDialog("How fast?", 500_000, parent),
}


@pytest.mark.parametrize("order", ["0", "1", "2", "3"], ids=["windows", "macos", "kde", "gnome"])
@pytest.mark.parametrize("asking", ASKING)
def test_enter_takes_what_was_entered(qtbot: QtBot, parent: QWidget, asking: str, order: str) -> None:
    """Whichever button the desktop's order puts first."""
    parent.setStyleSheet(f"QDialogButtonBox {{ button-layout: {order}; }}")
    dialog = ASKING[asking](parent)
    dialog.show()
    with qtbot.waitSignal(dialog.given):
        QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(1.6 * before.pointSizeF())  # the screen of these tests is small
    qapp.setFont(large)
    yield
    qapp.setFont(before)


def test_a_complaint_cuts_nothing_in_large_type(large_type: None, parent: QWidget) -> None:
    dialog = UpdateLinkDialog(download(1), "", parent)
    dialog.show()
    dialog.findChildren(QLineEdit)[0].setText("no link")
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_fingerprint_grows_with_the_type_around_it(large_type: None, parent: QWidget) -> None:
    dialog = CertificateDialog(Shown(Pin("a.org", 443, "ab" * 32)), "expired", parent)
    sizes = {label.font().pointSizeF() for label in dialog.findChildren(QLabel)}
    assert sizes == {parent.font().pointSizeF()}


def test_all_keys_are_seen_beside_what_they_do_in_large_type(large_type: None, parent: QWidget) -> None:
    actions = [QAction("Show in Folder", parent)]
    actions[0].setShortcuts([QKeySequence(keys) for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+O")])
    dialog = ShortcutsDialog(actions, parent)
    dialog.open()
    (area,) = dialog.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [400, 1200])
def test_long_names_of_keys_wrap_only_where_there_is_no_room(
    large_type: None, parent: QWidget, width: int
) -> None:
    actions = [QAction("Show what was fetched in the folder that it is in", parent)]
    actions[0].setShortcuts([QKeySequence(keys) for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+O")])
    dialog = ShortcutsDialog(actions, parent)
    dialog.open()
    dialog.resize(width, 500)
    QApplication.processEvents()
    (area,) = dialog.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    (name,) = (label for label in dialog.findChildren(QLabel) if label.text().startswith("Show what"))
    assert name.height() >= name.heightForWidth(name.width())
    assert (name.height() > 2 * name.fontMetrics().height()) == (width == 400)


def test_a_file_that_runs_is_named_and_only_its_folder_offered(qtbot: QtBot, parent: QWidget) -> None:
    """X14."""
    setup = download(1, "x", State.DONE, path=Path("/tmp/<b>setup<b>.exe"))
    dialog = GuardedFileDialog(Refusal(setup, Danger.PROGRAM), parent)
    dialog.open()
    labels = dialog.findChildren(QLabel)
    assert len(labels) >= 2
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert "program" in dialog.text()
    assert "<b>setup<b>.exe" in dialog.informativeText()
    assert {b.text().replace("&", "") for b in dialog.buttons()} == {"Show in Folder", "Close"}
    assert dialog.defaultButton() is button(dialog, "Show in Folder")
    with qtbot.waitSignal(dialog.show_in_folder_chosen) as chosen:
        press(dialog, "Show in Folder")
    assert chosen.args == [setup]


def ink_width(of: QPushButton, width: int) -> int:
    """How wide the words of a button are as drawn, in pixels, when it is given `width`."""
    of.resize(width, of.sizeHint().height())
    picture = of.grab().toImage()
    ground = picture.pixelColor(width // 2, 5)
    inside, rows = range(6, width - 6), range(6, picture.height() - 6)
    inked = [x for x in inside if any(picture.pixelColor(x, y) != ground for y in rows)]
    return inked[-1] - inked[0] + 1


@pytest.mark.parametrize("name", ["Keep Downloading", "Quit", "Cancel"])
@pytest.mark.parametrize("is_default", [True, False])
@pytest.mark.parametrize("is_primary", [True, False])
def test_a_button_s_own_width_shows_its_whole_words(
    parent: QWidget, dressed: Callable[[str], Theme], name: str, is_default: bool, is_primary: bool
) -> None:
    dressed("light")
    drawn = QPushButton(name, parent)
    drawn.setProperty("primary", is_primary)
    drawn.show()
    drawn.setDefault(is_default)
    own = drawn.sizeHint().width()
    assert ink_width(drawn, own) == ink_width(drawn, own + 60)


def test_one_crash_dialog_tells_of_all(qtbot: QtBot, parent: QWidget) -> None:
    reporter = CrashReporter("/var/log/wherry", parent)
    reporter.report("ZeroDivisionError", "Traceback one", parent)
    first = reporter.dialog
    assert isinstance(first, CrashDialog)
    reporter.report("KeyError", "Traceback two", parent)
    assert reporter.dialog is first
    assert "Traceback one" in first.details()
    assert "Traceback two" in first.details()
    press(first, "Copy Details")
    assert QGuiApplication.clipboard().text() == first.details()
    press(first, "Close")
    qtbot.waitUntil(lambda: reporter.dialog is None)
    reporter.report("OSError", "Traceback three", parent)
    assert reporter.dialog is not None
    assert "Traceback one" not in reporter.dialog.details()
    reporter.dialog.close()


def test_a_flood_of_crashes_stays_small(qapp: object, parent: QWidget) -> None:
    reporter = CrashReporter("/var/log/wherry", parent)
    for _ in range(20):
        reporter.report("E", "x" * 50_000, parent)
    assert reporter.dialog is not None
    assert len(reporter.dialog.details()) < 250_000
    reporter.dialog.close()


def test_a_crash_is_shown_though_the_window_is_hidden(qtbot: QtBot, parent: QWidget) -> None:
    parent.hide()
    reporter = CrashReporter("/var/log/wherry", parent)
    reporter.report("E", "Traceback", parent)
    assert reporter.dialog is not None
    assert reporter.dialog.isVisible()
    assert reporter.dialog.parent() is None
    reporter.dialog.close()


def about(dressed: Callable[[str], Theme], parent: QWidget, executor: Executor | None = None) -> AboutDialog:
    return AboutDialog(
        Icons(dressed("light")),
        "1.2.3",
        parent,
        executor or cast("Executor", None),
        lambda has_tray: f"tray {has_tray}",
        has_tray=True,
    )


def test_about_copies_a_report(qtbot: QtBot, parent: QWidget, dressed: Callable[[str], Theme]) -> None:
    with ThreadPoolExecutor(1) as executor:
        dialog = about(dressed, parent, executor)
        dialog._copy.click()
        qtbot.waitUntil(lambda: dialog._copy.text() == "Copied")
    assert QGuiApplication.clipboard().text() == "tray True"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_about_shows_the_licences_of_what_is_installed(
    qtbot: QtBot, parent: QWidget, dressed: Callable[[str], Theme], tmp_path: Path, scheme: str
) -> None:
    dressed(scheme)
    with ThreadPoolExecutor(1) as executor:
        dialog = LicencesDialog(executor, parent)
        qtbot.waitUntil(lambda: dialog.names.count() > 0)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert names[0] == "Wherry"
    assert {"requests", "urllib3"} <= set(names)
    dialog.names.setCurrentRow(names.index("requests"))
    assert "Apache" in dialog.text.toPlainText()
    assert dialog.grab().save(str(tmp_path / f"licences-{scheme}.png"))
    assert about(dressed, parent).grab().save(str(tmp_path / f"about-{scheme}.png"))


def test_about_tells_the_version(qtbot: QtBot, parent: QWidget, dressed: Callable[[str], Theme]) -> None:
    dialog = about(dressed, parent)
    assert any(label.text() == "Wherry 1.2.3" for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize("bundle", [None, "/opt/with a space/wherry/_internal"])
def test_about_of_the_built_program_tells_where_the_licences_are(
    qtbot: QtBot,
    parent: QWidget,
    dressed: Callable[[str], Theme],
    monkeypatch: pytest.MonkeyPatch,
    bundle: str | None,
) -> None:
    if bundle is not None:
        monkeypatch.setattr("sys._MEIPASS", bundle, raising=False)
    texts = [label.text() for label in about(dressed, parent).findChildren(QLabel)]
    assert sum(f"{bundle}/licences" in text for text in texts) == (bundle is not None)


def test_only_a_folder_one_can_write_in_is_usable(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert usable_folder(tmp_path) == (tmp_path, True)
    assert usable_folder(file) == (file, False)
    assert usable_folder(tmp_path / "gone") == (tmp_path / "gone", False)
