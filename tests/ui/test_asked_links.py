"""What a web page asks for: shown, and never begun unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.links import Link
from qtapp.ui.asked_links import ASKED, ASKED_AT_MOST, AskedLinks
from qtapp.ui.banner import Banner
from qtapp.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Callable

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
