"""What a web page asks for: shown, and never begun unasked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.links import Link
from qtapp.storage.asked_store import load, save
from qtapp.ui.asked_keeping import AskedKeeping
from qtapp.ui.asked_links import ASKED, ASKED_AT_MOST, AskedLinks
from qtapp.ui.banner import Banner
from qtapp.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

A, B = Link("https://example.org/a"), Link("https://example.org/b")


@pytest.fixture
def banner(qtbot: QtBot, dressed: Callable[[str], Theme]) -> Banner:
    theme = dressed("light")
    banner = Banner(Icons(theme), theme)
    qtbot.addWidget(banner)
    return banner


def test_links_wait_for_the_button_of_their_bar(banner: Banner, british: None) -> None:
    asked = AskedLinks(banner, QObject(banner))
    confirmed: list[tuple[Link, ...]] = []
    asked.confirmed.connect(confirmed.append)
    asked.take((A,))
    assert "https://example.org/a" in banner.texts()[0]
    asked.take((A, B))
    assert "2 downloads" in banner.texts()[0]
    assert confirmed == []
    banner.press(ASKED)
    assert confirmed == [(A, B)]
    assert banner.texts() == ()


def test_a_bar_that_was_closed_leaves_nothing_for_the_next_one(banner: Banner) -> None:
    asked = AskedLinks(banner, QObject(banner))
    confirmed: list[tuple[Link, ...]] = []
    asked.confirmed.connect(confirmed.append)
    asked.take((A,))
    banner._on_ended(ASKED)
    asked.take((B,))
    banner.press(ASKED)
    assert confirmed == [(B,)]


def test_a_page_that_asks_again_and_again_fills_no_memory(banner: Banner, british: None) -> None:
    asked = AskedLinks(banner, QObject(banner))
    asked.take(tuple(Link(f"https://example.org/{number}") for number in range(ASKED_AT_MOST + 50)))
    assert f"{ASKED_AT_MOST} downloads" in banner.texts()[0]


class Kept:
    """What waits in a bar, with a file and a thread of its own."""

    def __init__(self, qtbot: QtBot, banner: Banner, file: Path) -> None:
        self.executor = ThreadPoolExecutor(1)
        self.asked = AskedLinks(banner, QObject(banner))
        self.keeping = AskedKeeping(self.asked, file, self.executor, banner)
        with qtbot.waitSignal(self.keeping._reading.done):
            self.keeping.begin()

    def close(self) -> None:
        self.keeping.finish()
        assert self.keeping.wait(20)
        self.executor.shutdown()


@pytest.fixture
def keep(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path
) -> Iterator[Callable[[], tuple[Kept, Banner]]]:
    kept: list[Kept] = []

    def start() -> tuple[Kept, Banner]:
        theme = dressed("light")
        banner = Banner(Icons(theme), theme)
        qtbot.addWidget(banner)
        kept.append(Kept(qtbot, banner, tmp_path / "asked.json"))
        return kept[-1], banner

    yield start
    for one in kept:
        one.close()


def test_what_nobody_has_answered_is_asked_again_after_a_kill(
    qtbot: QtBot, keep: Callable[[], tuple[Kept, Banner]], tmp_path: Path, british: None
) -> None:
    """P01: nothing is asked of the end."""
    first, _banner = keep()
    first.asked.take((A, B))
    qtbot.waitUntil(lambda: len(load(tmp_path / "asked.json")) == 2, timeout=20_000)
    second, banner = keep()
    assert second.asked.waiting == (A, B)
    assert "2 downloads" in banner.texts()[0]


def test_what_comes_with_the_start_joins_what_was_left(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path
) -> None:
    save(tmp_path / "asked.json", (A,))
    theme = dressed("light")
    banner = Banner(Icons(theme), theme)
    qtbot.addWidget(banner)
    with ThreadPoolExecutor(1) as executor:
        asked = AskedLinks(banner, QObject(banner))
        keeping = AskedKeeping(asked, tmp_path / "asked.json", executor, banner)
        asked.take((B,))
        with qtbot.waitSignal(keeping._reading.done):
            keeping.begin()
        assert asked.waiting == (B, A)
        assert keeping.wait(20)
    assert load(tmp_path / "asked.json") == (B, A)


def test_an_end_before_the_file_was_read_keeps_what_is_in_it_and_what_came(
    qtbot: QtBot, banner: Banner, tmp_path: Path
) -> None:
    """As where the session ends right after a link was clicked."""
    save(tmp_path / "asked.json", (A,))
    with ThreadPoolExecutor(1) as executor:
        asked = AskedLinks(banner, QObject(banner))
        keeping = AskedKeeping(asked, tmp_path / "asked.json", executor, banner)
        asked.take((B,))
        keeping.begin()
        keeping.finish()  # no event has been handled since
        assert keeping.wait(20)
        assert load(tmp_path / "asked.json") == (B, A)
        qtbot.waitUntil(lambda: asked.waiting == (B, A))
        assert keeping.wait(20)
    assert load(tmp_path / "asked.json") == (B, A)


@pytest.mark.parametrize("agrees", [True, False])
def test_what_was_answered_is_not_asked_again(
    agrees: bool,
    qtbot: QtBot,
    keep: Callable[[], tuple[Kept, Banner]],
    tmp_path: Path,
) -> None:
    one, banner = keep()
    one.asked.take((A,))
    qtbot.waitUntil((tmp_path / "asked.json").exists, timeout=20_000)
    if agrees:
        banner.press(ASKED)
        assert (tmp_path / "asked.json").exists()  # until it is sure to be on the list
        assert one.keeping._over.isActive()
    else:
        banner._on_ended(ASKED)
    one.keeping.finish()
    assert one.keeping.wait(20)
    assert not (tmp_path / "asked.json").exists()
