"""What every test of the window may need: a dressed application, undressed again afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.theme import Theme
from tests.ui.rows import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[str], Theme]]:
    """Makes a `Theme` of the named scheme; the application looks as before when the test is over."""
    palette, style = qapp.palette(), qapp.style().name()
    themes = []

    def dress(scheme: str) -> Theme:
        themes.append(Theme(qapp, scheme, native=False))
        return themes[-1]

    yield dress
    # pytest-qt has closed the windows, but no loop turns that would destroy them: each of their widgets would
    # be undressed here, and dressed again by the next test
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for theme in themes:
        theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette(palette))
    qapp.setStyle(style)
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def model() -> Iterator[DownloadModel]:
    """A model that Qt's own tester watches: a breach of the rules fails the test by its warning."""
    model = DownloadModel(lambda: NOW, resort_ms=1)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    tester.deleteLater()


@pytest.fixture(autouse=True)
def keys_let_go(qapp: QApplication) -> Iterator[None]:
    """A key that opened something else than where it was pressed is released nowhere: Qt would go on taking
    Shift, Ctrl or Alt for held, and select otherwise in the next test."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture
def british() -> Iterator[None]:
    """Figures and dates as in British English, whatever machine the test runs on."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
