"""What was fetched before is told of before it is fetched again, and nothing waits long for the answer."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.download import Download, State
from qtapp.services import past_links
from qtapp.services.past_links import PastLinks
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_past import files_of
from tests.services.test_offers import NOBODY, offer, told
from tests.support.files import Content
from tests.support.scripts import Resource
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pytestqt.qtbot import QtBot

    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

FILE = Path("/nowhere/history.db")
OLD = download(1, "a", State.DONE)


@pytest.fixture
def keeper(qapp: object) -> QObject:
    """Outlives the thread."""
    return QObject()


@pytest.fixture
def thread(keeper: QObject) -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1, "test-past") as pool:
        yield pool


class Slow:
    """A history that answers once it is let go."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, _file: Path, urls: Sequence[str], _until: float) -> Mapping[str, Download]:
        self.asked.append(tuple(urls))
        assert self.go_on.wait(20)
        return dict.fromkeys(urls, OLD)


def test_an_answer_is_told_with_those_before_it(
    thread: ThreadPoolExecutor, keeper: QObject, qtbot: QtBot
) -> None:
    find = Slow()
    find.go_on.set()
    past = PastLinks(FILE, thread, keeper, find=find)
    heard: list[Mapping[str, Download]] = []
    past.ask(["a"], heard.append)
    past.ask(["b"], heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [{"a": OLD}, {"b": OLD}]


def test_a_thread_that_hangs_holds_nothing_back(
    thread: ThreadPoolExecutor, keeper: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past_links, "SILENT_MS", 1)
    find = Slow()
    past = PastLinks(FILE, thread, keeper, find=find)
    heard: list[Mapping[str, Download]] = []
    past.ask(["a"], heard.append)
    qtbot.waitUntil(lambda: heard == [{}])
    past.ask(["b"], heard.append)
    assert heard == [{}, {}]  # at once
    monkeypatch.setattr(past_links, "SILENT_MS", 60_000)
    find.go_on.set()

    def answers_again() -> bool:
        past.ask(["c"], heard.append)
        qtbot.waitUntil(lambda: not past._waiting)
        return heard[-1] == {"c": OLD}

    qtbot.waitUntil(answers_again)
    assert ("b",) not in find.asked
    assert {"a": OLD} not in heard


def test_giving_up_answers_all(thread: ThreadPoolExecutor, keeper: QObject) -> None:
    find = Slow()
    past = PastLinks(FILE, thread, keeper, find=find)
    heard: list[Mapping[str, Download]] = []
    past.ask(["a"], heard.append)
    past.ask(["b"], heard.append)
    past.give_up()
    assert heard == [{}, {}]
    find.go_on.set()


def test_after_the_end_of_its_thread_the_answer_is_nothing(
    thread: ThreadPoolExecutor, keeper: QObject
) -> None:
    past = PastLinks(FILE, thread, keeper)
    thread.shutdown()
    heard: list[Mapping[str, Download]] = []
    past.ask(["a"], heard.append)
    assert heard == [{}]


def test_a_history_that_cannot_be_read_is_as_one_that_knows_nothing(
    thread: ThreadPoolExecutor, keeper: QObject, qtbot: QtBot
) -> None:
    def refuse(_file: Path, _urls: Sequence[str], _until: float) -> Mapping[str, Download]:
        raise HistoryError(Code.BUSY, "locked")

    past = PastLinks(FILE, thread, keeper, find=refuse)
    heard: list[Mapping[str, Download]] = []
    past.ask(["a"], heard.append)
    qtbot.waitUntil(lambda: heard == [{}])


def test_what_has_left_the_list_with_its_file_there_is_held(
    start_engine: StartEngine, hostile_server: HostileServer, thread: ThreadPoolExecutor
) -> None:
    engine = start_engine()
    past = PastLinks(engine.history_file, thread, engine.manager)
    engine.manager.offers.look_back(past)
    url = hostile_server.serve("/a", Resource(content=Content(1, 10)))
    (row_id,) = engine.add(url)
    engine.until_state(State.DONE, row_id)
    path = engine.row(row_id).path
    assert path is not None
    engine.manager.remove([row_id])
    engine.until(lambda: files_of(engine.history_file, [url], float("inf")), "the record of its end")
    heard = told(engine)
    offer(engine, url, f"{NOBODY}/new")
    engine.until(lambda: heard, "the answer")
    assert [spec.url for spec in heard[0].held] == [url]
    assert [spec.url for spec in heard[0].fresh] == [f"{NOBODY}/new"]
    assert heard[0].ids == ()
    assert [found.path for found in heard[0].past] == [path]
    path.unlink()
    offer(engine, url)
    engine.until(lambda: len(heard) == 2, "the answer")
    assert [spec.url for spec in heard[1].fresh] == [url]


def test_who_is_not_at_the_window_is_not_asked(start_engine: StartEngine, thread: ThreadPoolExecutor) -> None:
    engine = start_engine()
    find = Slow()
    find.go_on.set()
    engine.manager.offers.look_back(PastLinks(FILE, thread, engine.manager, find=find))
    heard: list[object] = []
    engine.manager.offers.make([engine.spec(f"{NOBODY}/a")], heard.append)
    assert len(heard) == 1
    assert find.asked == []


def test_the_end_of_the_program_loses_no_offer(start_engine: StartEngine, thread: ThreadPoolExecutor) -> None:
    engine = start_engine()
    find = Slow()
    engine.manager.offers.look_back(PastLinks(FILE, thread, engine.manager, find=find))
    heard = told(engine)
    offer(engine, f"{NOBODY}/a")
    assert heard == []
    engine.manager.offers.close()
    assert [len(sifted.fresh) for sifted in heard] == [1]
    find.go_on.set()
    engine.until(engine.manager.downloads, "its row")
