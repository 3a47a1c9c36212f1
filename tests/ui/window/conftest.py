"""The window with a stand-in manager behind it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol, cast

import pytest

from qtapp.domain.settings import Settings
from qtapp.ui.icons import Icons
from qtapp.ui.intake import Readers
from qtapp.ui.main_window import MainWindow
from qtapp.ui.opening_files import FileOpener
from qtapp.ui.window_layout import WindowLayout
from tests.ui.desk import Desk
from tests.ui.fake_manager import FakeLiveFacts, FakeManager
from tests.ui.rows import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.services.history_desk import HistoryDesk
    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.theme import Theme


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2, "test-errand") as pool:
        yield pool


@pytest.fixture
def readers() -> Iterator[Readers]:
    with ThreadPoolExecutor(1, "test-words") as words, ThreadPoolExecutor(1, "test-files") as files:
        yield Readers(words, files)


class NoBus:
    """A session without D-Bus."""

    def isConnected(self) -> bool:  # noqa: N802 - Qt's name
        return False


@dataclass
class Stage:
    """A window, what is behind it, and what it did to the world outside."""

    window: MainWindow
    manager: FakeManager
    tray: list[bool]
    desk: Desk
    live_facts: FakeLiveFacts
    opened: list[str] = field(default_factory=list)
    layouts: list[WindowLayout] = field(default_factory=list)
    picked: list[str] = field(default_factory=list)
    settings: list[Settings] = field(default_factory=list)
    quits: list[str] = field(default_factory=list)

    @property
    def bars(self) -> tuple[str, ...]:
        return self.window.list_area.banner.texts()

    @property
    def rows(self) -> list[str]:
        """The names of what the list is narrowed to, from the top, without the rows of groups."""
        model = self.window.list_area.model
        found = map(model.find, model.narrowed_ids())
        return [download.name for download in found if download is not None]


class MakeStage(Protocol):
    def __call__(
        self,
        downloads: Iterable[Download] = (),
        *,
        tray: bool = False,
        scheme: str = "light",
        shown: bool = True,
        layout: WindowLayout | None = None,
        clock: Callable[[], float] = lambda: NOW,
        history_desk: HistoryDesk | None = None,
        **settings: Any,
    ) -> Stage: ...


@pytest.fixture
def make_stage(
    qtbot: QtBot,
    dressed: Callable[[str], Theme],
    executor: ThreadPoolExecutor,
    readers: Readers,
    tmp_path: Path,
    british: None,
) -> Iterator[MakeStage]:
    desks: list[Desk] = []

    def make(
        downloads: Iterable[Download] = (),
        *,
        tray: bool = False,
        scheme: str = "light",
        shown: bool = True,
        layout: WindowLayout | None = None,
        clock: Callable[[], float] = lambda: NOW,
        history_desk: HistoryDesk | None = None,
        **settings: Any,
    ) -> Stage:
        theme = dressed(scheme)
        manager = FakeManager(downloads)
        desks.append(Desk(manager))
        facts = FakeLiveFacts()
        there = [tray]
        opened: list[str] = []
        layouts: list[WindowLayout] = []
        picked: list[str] = []

        def open_url(url: QUrl) -> bool:
            opened.append(url.toLocalFile())
            return not url.fileName().endswith(".unknown")

        def pick(_parent: QWidget, _start: Path, chosen: Callable[[str], None]) -> None:
            for folder in picked:
                chosen(folder)

        window = MainWindow(
            cast("DownloadManager", manager),
            replace(
                Settings(),
                folder=tmp_path,
                theme=scheme,
                disk_reserve_bytes=0,
                **{"ask_before_adding": False, **settings},  # the list itself is what most tests are about
            ),
            theme,
            Icons(theme),
            executor,
            readers=readers,
            accounts=desks[-1].accounts,
            live_facts=cast("LiveFacts", facts),
            tray_available=lambda: there[0],
            make_opener=lambda window: FileOpener(
                executor, window, open_url=open_url, session_bus=lambda: cast("QDBusConnection", NoBus())
            ),
            pick_folder=pick,
            load_layout=lambda: layout or WindowLayout(),
            save_layout=layouts.append,
            clock=clock,
            version="1.2.3",
            history_desk=history_desk,
        )
        stage = Stage(window, manager, there, desks[-1], facts, opened, layouts, picked)
        window.settings_changed.connect(stage.settings.append)
        window.quit_requested.connect(stage.quits.append)
        qtbot.addWidget(window, before_close_func=lambda widget: cast("MainWindow", widget).finish())
        if shown:
            with qtbot.waitExposed(window):
                window.show()
        return stage

    yield make
    for desk in desks:
        desk.close()
