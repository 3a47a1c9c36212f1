"""The units of sizes and speeds in the window: another choice is seen at once, wherever a figure stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qtapp.domain.units import SizeUnits
from qtapp.ui.figures import show_sizes_in, size_units

if TYPE_CHECKING:
    from qtapp.domain.settings import Settings
    from qtapp.ui.limit_choices import LimitChoices
    from qtapp.ui.models.download_model import DownloadModel


class SizeUnitsControl(QObject):
    """Tells every part of the window, its dialogs included, as Qt tells of another locale: figures that are
    kept as texts are written anew."""

    def __init__(self, model: DownloadModel, row_limits: LimitChoices, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._row_limits = row_limits
        self._window = window

    def apply(self, settings: Settings) -> None:
        """Before anybody else takes these settings: what they write is to have the units that are chosen."""
        units = SizeUnits(settings.size_units)
        if units is size_units():
            return
        show_sizes_in(units)
        self._model.write_anew()
        self._row_limits.write_anew()
        for widget in (self._window, *self._window.findChildren(QWidget)):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LocaleChange))
            if isinstance(widget, QAbstractItemView):
                widget.viewport().update()
