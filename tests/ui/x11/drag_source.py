"""A second program, a window at the corner of the screen from which a link can be dragged."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Source(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._is_ready = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        # on the screen from now on: a button pressed earlier would have met what is below
        if not self._is_ready:
            self._is_ready = True
            print("ready", flush=True)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl(sys.argv[1])])
        drag.setMimeData(data)
        # a modal loop is how Qt drags; this program does nothing else
        action = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        print("dropped", action.name, flush=True)


app = QApplication(sys.argv)
source = Source()
source.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
source.setGeometry(10, 10, 200, 200)
source.show()
app.exec()
