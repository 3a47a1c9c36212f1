"""The window and its tray on a real display, with a stand-in manager.

It obeys lines on stdin and tells facts on stdout.

Commands: `close`, `end NAME`, `rows N`, `running N`. Facts: one a line, as the tests read them.
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from qtapp.domain.download import State
from qtapp.domain.settings import Settings
from qtapp.services.session_bus import SessionBus
from qtapp.ui.icons import Icons
from qtapp.ui.intake import Readers
from qtapp.ui.main_window import MainWindow
from qtapp.ui.notice_desk import NoticeDesk
from qtapp.ui.notices import Notices
from qtapp.ui.theme import Theme
from qtapp.ui.tray import Tray, connect_tray
from qtapp.ui.tray_watch import TrayWatch
from tests.ui.desk import Desk
from tests.ui.fake_manager import FakeLiveFacts, FakeManager
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.download import DownloadSpec
    from qtapp.domain.list_order import Move
    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager

LOOK_EVERY_MS = 50
BACK_WITHIN_MS = 2_000


def tell(*words: object) -> None:
    print(*words, flush=True)


class TellingManager(FakeManager):
    """Tells of what is added and commanded."""

    def add(self, specs: tuple[DownloadSpec, ...]) -> None:  # type: ignore[override]
        super().add(specs)
        for spec in specs:
            tell("added", spec.url)

    def pause_all(self) -> None:
        tell("pause-all")

    def move(self, moves: Iterable[Move]) -> None:
        super().move(moves)
        rows = sorted(self.downloads(), key=lambda row: row.rank)
        tell("order", *(row.name for row in rows))


class Program(QObject):
    def __init__(self, app: QApplication, executor: ThreadPoolExecutor, folder: Path) -> None:
        super().__init__()
        self._app = app
        self._known: dict[str, str] = {}
        self._icon_place = ""
        theme = Theme(app, "light")
        icons = Icons(theme)
        self.manager = TellingManager()
        self.live_facts = FakeLiveFacts()
        manager = cast("DownloadManager", self.manager)
        watch = TrayWatch(self)
        watch._going.setInterval(BACK_WITHIN_MS)
        self.tray = Tray(icons, watch=watch, parent=self)
        self.window = MainWindow(
            manager,
            replace(Settings(), folder=folder, theme="light"),
            theme,
            icons,
            executor,
            readers=Readers(words=executor, files=executor),
            accounts=Desk(self.manager).accounts,
            live_facts=cast("LiveFacts", self.live_facts),
            tray_available=self.tray.is_there,
        )
        notices = Notices(time.monotonic, lambda: False, enabled=True, parent=self)
        connect_tray(self.tray, self.window, notices, manager)
        # as on a desktop without a notification service
        bus = SessionBus("io.example.App", "App", self, platform="win32")
        self.notice_desk = NoticeDesk(notices, bus, self.tray, self.window, manager, self)
        self.window.quit_requested.connect(self._on_quit_requested)
        self._commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._commands.activated.connect(self._on_command)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._looking.start(LOOK_EVERY_MS)
        self.tray.start()
        self.window.setGeometry(420, 120, 640, 400)
        self.window.show()

    @Slot()
    def _look(self) -> None:
        """Tell what has changed since the last look."""
        icon = cast("QSystemTrayIcon", self.tray.findChild(QSystemTrayIcon))
        box = icon.geometry()
        place = f"at {box.center().x()} {box.center().y()}" if box.isValid() else "none"
        # a tray moves a new icon about until it has its place
        if place == self._icon_place:
            self._say("tray", place)
        self._icon_place = place
        self._say("there", str(self.tray.is_there()))
        self._say("window", "shown" if self.window.isVisible() else "hidden")
        balloons = [w for w in self._app.topLevelWidgets() if w.inherits("QBalloonTip") and w.isVisible()]
        self._say("balloon", "shown" if balloons else "none")
        self._say("overlay", "shown" if self.window.list_area.overlay.isVisible() else "hidden")
        table = self.window.list_area.table
        if table.model().rowCount() and table.isVisible():
            first = table.viewport().mapToGlobal(table.visualRect(table.model().index(0, 0)).center())
            self._say("first-row", f"{first.x()} {first.y()} {table.rowHeight(0)}")
            self._say("line", "none" if table._line_y is None else str(table._line_y // table.rowHeight(0)))
        frame = self.window.frameGeometry()
        self._say("frame", f"{frame.x()} {frame.y()} {frame.width()} {frame.height()}")

    def _say(self, subject: str, state: str) -> None:
        if self._known.get(subject) != state:
            self._known[subject] = state
            tell(subject, state)

    @Slot()
    def _on_command(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            match line.split():
                case ["close"]:
                    self.window.close()
                case ["end", name]:
                    self.manager.end(download(1, name, State.DONE, bytes_done=5, bytes_total=5))
                case ["rows", number]:
                    self.manager.put(*(download(row, f"row-{row}") for row in range(int(number))))
                case ["running", number]:
                    self.manager.say_totals(int(number))
                case _:
                    tell("unknown command", line)

    @Slot(object)
    def _on_quit_requested(self, who: str) -> None:
        tell("quit", who)
        self._looking.stop()
        self._commands.setEnabled(False)
        self.tray.stop()
        self.window.finish()
        self._app.quit()


def main() -> int:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    with ThreadPoolExecutor(2) as executor:
        program = Program(app, executor, Path(sys.argv[1]))
        status = app.exec()
        program.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
