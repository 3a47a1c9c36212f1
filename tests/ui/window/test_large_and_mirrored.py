"""Large type cuts nothing off, and from right to left everything stands on the other side but addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
import scene_dialogs
import scenes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from qtapp.ui.painting.segment_map import SegmentMap
from tests.ui.rows import every_state
from tests.ui.window import walk
from tests.ui.window.test_access import TURNS, supply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

POINTS = 18.0
TAB_MARGIN = 10  # of the style sheet
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(POINTS)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shown(make_stage: MakeStage) -> Callable[[type[QDialog]], Iterator[QDialog]]:
    """Dialogs of a kind, one after the other, on each of their pages."""

    def show(kind: type[QDialog]) -> Iterator[QDialog]:
        stage = make_stage(every_state()[:4], shown=False)
        for dialog in scene_dialogs.made(kind, supply(stage)):
            dialog.show()
            for _face in scene_dialogs.faces(dialog):
                for _ in range(TURNS):
                    QApplication.processEvents()
                yield dialog
            dialog.done(QDialog.DialogCode.Rejected)

    return show


def cut_off(top: QWidget) -> list[str]:
    """What has less room than its words need. Fields and lists scroll, and what elides says so."""
    found = []
    for widget in walk.seen(top):
        needed = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                is_cut = widget.height() < widget.heightForWidth(widget.width())
            else:
                is_cut = widget.width() < needed.width() or widget.height() < needed.height()
        elif isinstance(widget, QAbstractButton) and widget.text():
            if isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY:
                continue
            is_cut = widget.width() < needed.width() or widget.height() < needed.height()
        elif isinstance(widget, (QLineEdit, QComboBox)):
            is_cut = widget.height() < widget.fontMetrics().height()
        else:
            continue
        if is_cut:
            words = getattr(widget, "text", str)() or walk.spoken(widget)
            found.append(
                f"{type(widget).__name__} “{words[:50]}” has {widget.width()}×{widget.height()}, "
                f"needs {needed.width()}×{needed.height()}"
            )
    return found


@pytest.mark.parametrize("kind", scene_dialogs.dialog_classes(), ids=lambda kind: kind.__name__)
def test_large_type_cuts_nothing_off_in_a_dialog(
    large_type: None, kind: type[QDialog], shown: Callable[[type[QDialog]], Iterator[QDialog]]
) -> None:
    for dialog in shown(kind):
        assert cut_off(dialog) == []


@pytest.mark.parametrize("page", ["overview", "segments", "speed", "timeline"])
def test_large_type_cuts_nothing_off_in_the_window(
    large_type: None, page: str, make_stage: MakeStage
) -> None:
    window = make_stage(every_state()[:6]).window
    window.resize(1280, 900)
    scenes.show_details(page)(window)
    scenes.show_bars(window)
    for _ in range(TURNS):
        QApplication.processEvents()
    assert cut_off(window) == []


def test_large_type_leaves_nothing_to_scroll_sideways_to_in_a_small_window(
    large_type: None, make_stage: MakeStage
) -> None:
    window = make_stage(every_state()[:6]).window
    window.resize(480, 800)
    scenes.show_details("segments")(window)
    for _ in range(TURNS):
        QApplication.processEvents()
    assert window.width() == 480
    assert window.list_area.table.horizontalScrollBar().maximum() == 0
    pane = window.details.pane
    shown = pane.box if pane.box.isVisible() else pane.tabs
    assert shown.width() >= shown.sizeHint().width()


def left_of(widget: QWidget, top: QWidget) -> int:
    return widget.mapTo(top, QPoint(0, 0)).x()


@pytest.mark.parametrize("kind", scene_dialogs.dialog_classes(), ids=lambda kind: kind.__name__)
def test_from_right_to_left_labels_stand_on_the_right_of_their_fields(
    right_to_left: None, kind: type[QDialog], shown: Callable[[type[QDialog]], Iterator[QDialog]]
) -> None:
    for dialog in shown(kind):
        for label in dialog.findChildren(QLabel):
            buddy = cast("QWidget | None", label.buddy())
            if not label.isVisible() or buddy is None or not buddy.isVisible():
                continue
            if isinstance(buddy, QAbstractButton):
                continue  # whose words stand behind it
            if abs(label.mapTo(dialog, QPoint()).y() - buddy.mapTo(dialog, QPoint()).y()) < 20:
                assert left_of(label, dialog) > left_of(buddy, dialog), label.text()


def test_from_right_to_left_the_window_is_mirrored(right_to_left: None, make_stage: MakeStage) -> None:
    window = make_stage(every_state()[:2]).window
    window.resize(1280, 800)
    scenes.show_details("segments")(window)
    for _ in range(TURNS):
        QApplication.processEvents()
    assert left_of(window.frame.sidebar, window) > left_of(window.list_area, window)
    assert left_of(window.top_bar.search, window) < left_of(window.top_bar.add_bar, window)
    assert left_of(window.details.pane.tabs, window) > window.width() // 3


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_words_of_the_tabs_stand_in_line_with_what_is_below(
    make_stage: MakeStage, request: pytest.FixtureRequest, *, is_mirrored: bool
) -> None:
    if is_mirrored:
        request.getfixturevalue("right_to_left")
    window = make_stage(every_state()[:2]).window
    window.resize(1280, 800)
    scenes.show_details("segments")(window)
    for _ in range(TURNS):
        QApplication.processEvents()
    pane = window.details.pane
    (drawn,) = pane.findChildren(SegmentMap)
    first, at = pane.tabs.tabRect(0), pane.tabs.mapTo(pane, QPoint())
    below = drawn.mapTo(pane, QPoint()).x()
    if is_mirrored:
        assert abs(at.x() + first.right() - TAB_MARGIN - (below + drawn.width() - 1)) <= 1
    else:
        assert abs(at.x() + first.left() + TAB_MARGIN - below) <= 1


def test_the_words_of_a_drop_down_keep_their_distance_from_its_edge(
    make_stage: MakeStage, right_to_left: None
) -> None:
    stage = make_stage(shown=False)
    box = stage.window.frame.box
    box.resize(200, 34)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    arrow = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, box
    )
    assert arrow.right() < field.left()
    assert box.width() - field.right() > 8


def test_the_button_of_the_menus_that_have_no_room_is_seen(make_stage: MakeStage, large_type: None) -> None:
    window = make_stage().window
    window.resize(480, 600)
    for scheme in ("light", "dark"):
        window._theme.set_scheme(scheme)
        button = window.menuBar().findChild(QToolButton, "qt_menubar_ext_button")
        assert button is not None
        assert button.isVisible()
        picture = button.grab().toImage()
        colors = {
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
        }
        assert window._theme.tokens.dim in colors, scheme
