"""Every model keeps to Qt's rules for models, in the window and in each dialog, found by themselves."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest
import scene_dialogs
import scenes
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

import qtapp.ui
from qtapp.ui.models.history_model import HistoryModel
from qtapp.ui.views.text_table import TextTableModel
from tests.ui.rows import NOW, every_state
from tests.ui.window.test_access import supply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def model_classes() -> set[type]:
    """Those of the program that are not only there for others to be made from."""
    for module in pkgutil.walk_packages(qtapp.ui.__path__, "qtapp.ui."):
        importlib.import_module(module.name)
    ours = {kind for kind in _below(QAbstractItemModel) if _is_ours(kind)}
    return {TextTableModel} | {kind for kind in ours if not any(_below(kind))}


def _below(kind: type) -> Iterator[type]:
    others: list[type] = kind.__subclasses__()
    for other in others:
        yield other
        yield from _below(other)


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("qtapp.")


def models_in(top: QWidget) -> Iterator[QAbstractItemModel]:
    for view in top.findChildren(QAbstractItemView):
        if _is_ours(type(view.model())):
            yield view.model()


def watched(model: QAbstractItemModel) -> type:
    """Its class, once the tester has been through all of it: a breach fails the test by its warning."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.deleteLater()
    return type(model)


def test_every_model_keeps_to_the_rules_with_the_rows_that_it_is_seen_with(make_stage: MakeStage) -> None:
    stage = make_stage(every_state())
    for page in ("segments", "timeline", "files"):  # each is made when it is first shown
        scenes.show_details(page)(stage.window)
    met = {watched(model) for model in models_in(stage.window)}
    for kind in scene_dialogs.dialog_classes():
        for dialog in scene_dialogs.made(kind, supply(stage)):
            for _face in scene_dialogs.faces(dialog):
                met |= {watched(model) for model in models_in(dialog)}
            dialog.done(QDialog.DialogCode.Rejected)
    # its rows come from the disk: test_history_model.py has it with them
    met.add(watched(HistoryModel(lambda: NOW)))
    assert met == model_classes()
