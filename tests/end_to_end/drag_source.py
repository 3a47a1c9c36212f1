"""A program with something to drag: `drag_source.py MIME-TYPE CONTENT`; tells on standard output how it goes.

Runs by itself, as a process of its own: what is dragged comes through the X server like a browser's.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


def say(*words: object) -> None:
    print(*words, flush=True)


class Source(QLabel):
    """Starts a drag when it is pressed and moved."""

    def __init__(self, kind: str, content: str) -> None:
        super().__init__("drag me")
        self._kind = kind
        self._content = content
        self._drag: QDrag | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            return
        mime = QMimeData()
        mime.setData(self._kind, self._content.encode())
        self._drag = QDrag(self)
        self._drag.setMimeData(mime)
        self._drag.actionChanged.connect(self._on_action_changed)
        # exec() is over as soon as the button is up; the drag itself goes when the target has all it wanted
        self._drag.destroyed.connect(self._on_destroyed)
        say("dragging")
        if self._drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.CopyAction:
            say("refused")

    @Slot(Qt.DropAction)
    def _on_action_changed(self, action: Qt.DropAction) -> None:
        if action == Qt.DropAction.CopyAction:
            say("accepted")

    @Slot()
    def _on_destroyed(self) -> None:
        say("dropped")


def main() -> int:
    app = QApplication(sys.argv[:1])
    source = Source(*sys.argv[1:3])
    # without a frame and before all others, so that no window manager has a say in where it is
    source.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.X11BypassWindowManagerHint)
    source.setGeometry(4, 4, 80, 40)
    source.show()
    app.processEvents()
    frame = source.frameGeometry()
    say("ready", frame.x(), frame.y(), frame.width(), frame.height())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
