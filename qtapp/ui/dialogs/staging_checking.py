"""What servers say of the links that are looked over: how many of them were asked about, and a way to stop
that and to go on."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from qtapp.services.probing import UNSEEN_AT_MOST
from qtapp.ui import staging_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.services.probing import Probing
    from qtapp.services.staging import Staging
    from qtapp.transfer.probing import Probed

_BAR_HEIGHT = 6


class CheckingRow(QWidget):
    """Asks about the links in view, and, while these are few, about the others after them.

    Who stops it keeps the links and what is known of them. Nothing is asked then, whatever comes into view,
    until somebody wants the rest.
    """

    wanted = Signal(object)  # None: it goes on, by those that are in view
    noted = Signal(object)  # None: more is known of one of them

    def __init__(self, staging: Staging, probing: Probing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._probing = probing
        self._is_stopped = False
        self._again: set[str] = set()  # ids of those whose answer is not to count any longer
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setProperty("told", "aside")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._bar.setAccessibleName(self.tr("Links being checked"))
        keeps = self._bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keeps)
        self.button = QPushButton()
        self.button.setProperty("link", True)
        self.button.setFlat(True)
        self.button.setAutoDefault(False)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        # the button keeps room for its ring; margins stay on their sides in every language
        row.setContentsMargins(*((13, 8, 16, 0) if self.isRightToLeft() else (16, 8, 13, 0)))
        row.setSpacing(12)
        row.addWidget(self._told)
        row.addWidget(self._bar, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        staging.came.connect(self._show)
        probing.probed.connect(self._on_probed)
        probing.rested.connect(self._show)
        self._show()

    @property
    def is_checking(self) -> bool:
        # before the first of them is asked for it is about to begin
        return not self._is_stopped and (self._probing.left > 0 or not self._checked)

    @property
    def _checked(self) -> int:
        return self._staging.probed - len(self._again)

    def look(self, in_view: Sequence[int]) -> None:
        """Ask about these places first; of the others about as many as no server minds."""
        if self._is_stopped:
            return
        others = range(min(len(self._staging), UNSEEN_AT_MOST))
        unknown = (place for place in dict.fromkeys((*in_view, *others)) if not self._is_checked(place))
        places = islice(unknown, UNSEEN_AT_MOST)
        self._probing.want([self._staging.candidate(place).spec for place in places])
        self._show()

    def stop(self) -> None:
        """Whatever is under way ends, and is as if it had not been asked."""
        self._is_stopped = True
        self._probing.cancel()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show()

    def _is_checked(self, place: int) -> bool:
        if not self._staging.is_probed(place):
            return False
        return not self._again or self._staging.candidate(place).spec.id not in self._again

    @Slot()
    @Slot(object)
    def _show(self, _what: object = None) -> None:
        checked, of = self._checked, len(self._staging)
        is_checking = self.is_checking
        self._told.setText(staging_words.checked_text(checked, of))
        self._bar.setRange(0, checked + max(self._probing.left, 1))
        self._bar.setValue(checked)
        self._bar.setVisible(is_checking)
        self.button.setText(
            staging_words.stop_checking_text()
            if is_checking
            else staging_words.check_rest_text()
            if self._is_stopped and checked < of
            else staging_words.check_again_text()
        )
        self.setVisible(of > 0)

    @Slot(object)
    def _on_probed(self, probed: Probed) -> None:
        self._again.discard(probed.id)
        self._staging.note(probed)
        self._show()
        self.noted.emit(None)

    @Slot()
    def _on_clicked(self) -> None:
        if self.is_checking:
            self.stop()
            return
        if not self._is_stopped or self._checked == len(self._staging):
            # whoever has refused before is asked as well
            self._probing.cancel()
            self._again = set(self._staging.probed_ids())
        self._is_stopped = False
        self.wanted.emit(None)
