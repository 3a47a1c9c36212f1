"""The history as a page sees it: sorted, searched, counted, page by page, on a thread of its own."""

from __future__ import annotations

import os
import stat
from collections import defaultdict, deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from qtapp.domain.download import Download, State
from qtapp.domain.file_types import FileType, file_type
from qtapp.domain.history_view import Field, View
from qtapp.storage import history_query
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_forgetting import Forget, Recall
from qtapp.storage.history_index import KNOWN, SLICE_POSITIONS, HistoryIndex
from qtapp.storage.history_opening import Access
from qtapp.storage.history_pages import HistoryPages
from qtapp.storage.history_pages_worker import FIRST_POSITIONS, PagesWorker
from qtapp.storage.history_query import Snapshot
from tests.storage.histories import WAIT_MS, a_closed_history, a_download, locked, sql

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.storage.history_schema import Value
    from tests.storage.conftest import StartHistory

SIGNALS = ("topmost", "counted", "paged", "picked", "older_counted", "standing_changed")


def ended(number: int, name: str = "", url: str = "", **fields: Any) -> Download:
    row = a_download(number, fields.pop("state", State.DONE))
    spec = replace(row.spec, url=url or row.spec.url, folder=fields.pop("folder", row.spec.folder))
    when = 1_800_000_000.0 + number
    return replace(
        row, spec=spec, name=name or row.name, **{"finished_at": when, "bytes_total": 10, **fields}
    )


class Reader:
    """Pages that are listened to."""

    def __init__(self, path: Path) -> None:
        self.pages = HistoryPages(path)
        self.said: dict[str, deque[Any]] = defaultdict(deque)
        self._loop = QEventLoop()
        for name in SIGNALS:
            getattr(self.pages, name).connect(self._listener(name))

    def _listener(self, name: str) -> Callable[[object], None]:
        said, loop = self.said, self._loop

        def hear(value: object) -> None:
            said[name].append(value)
            loop.quit()

        return hear

    def next(self, name: str) -> Any:
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(self._loop.quit)
        limit.start(WAIT_MS)
        while not self.said[name] and limit.isActive():
            self._loop.exec()
        assert self.said[name], f"{name} was not said; but {dict(self.said)}"
        return self.said[name].popleft()

    def up_to_date(self) -> None:
        while not self.next("standing_changed").is_whole:
            pass

    def names(self, view: View) -> list[str]:
        """Of a view, page by page, once the index holds all."""
        self.pages.ask(view)
        total = self.next("counted").total
        found: dict[int, str] = {}
        for first in range(0, total, 100):
            self.pages.fetch(first, 100)
            found |= {place: entry.download.name for place, entry in self.next("paged").entries}
        assert list(found) == list(range(total))
        return list(found.values())


@pytest.fixture
def read(qapp: QCoreApplication) -> Iterator[Callable[[Path], Reader]]:
    readers: list[Reader] = []

    def start(path: Path) -> Reader:
        readers.append(Reader(path))
        readers[-1].pages.look_again()
        return readers[-1]

    yield start
    for reader in readers:
        assert reader.pages.close(10_000)


ROWS = [
    ended(1, "Ärger.mkv", "https://one.example/a", state=State.FAILED, bytes_total=None),
    ended(2, "boat.iso", "https://two.example/boat.iso?session=1", bytes_total=700),
    ended(3, "harbour.jpg", "https://two.example/x", folder=Path("/data/Pictures")),
    ended(4, "лодка.tar.gz", "https://three.example/pub", state=State.CANCELLED, bytes_total=5),
    ended(5, "a", "https://one.example/%20", bytes_total=1 << 40),
]


@pytest.fixture
def reader(read: Callable[[Path], Reader], start_history: StartHistory, history_file: Path) -> Reader:
    a_closed_history(start_history, history_file, [*ROWS, a_download(9, State.PAUSED)])
    reader = read(history_file)
    reader.up_to_date()
    return reader


@pytest.mark.parametrize(
    ("field", "names"),
    [
        (Field.ENDED, "Ärger.mkv boat.iso harbour.jpg лодка.tar.gz a"),
        (Field.NAME, "a boat.iso harbour.jpg Ärger.mkv лодка.tar.gz"),
        (Field.SIZE, "Ärger.mkv лодка.tar.gz harbour.jpg boat.iso a"),
        (Field.SITE, "Ärger.mkv a лодка.tar.gz boat.iso harbour.jpg"),
        (Field.FOLDER, "harbour.jpg Ärger.mkv boat.iso лодка.tar.gz a"),
        (Field.RESULT, "лодка.tar.gz boat.iso harbour.jpg a Ärger.mkv"),
    ],
)
def test_what_has_ended_is_sorted_by_every_column_both_ways(reader: Reader, field: Field, names: str) -> None:
    assert reader.names(View(field=field, is_descending=False)) == names.split()
    assert reader.names(View(field=field, is_descending=True)) == names.split()[::-1]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BOAT", ["boat.iso"]),
        ("ärger", ["Ärger.mkv"]),
        ("ÄR", ["Ärger.mkv"]),
        ("ЛОД", ["лодка.tar.gz"]),
        ("two.example jpg", ["harbour.jpg"]),
        ("session=1", ["boat.iso"]),
        ("pictures", ["harbour.jpg"]),
        ("%20", ["a"]),
        ('"', []),
        ("boat' or 1 --", []),
        ("* OR NEAR(", []),
        ("tar.iso", []),
        ("aboat", []),
    ],
)
def test_words_are_found_in_name_address_host_and_folder(reader: Reader, text: str, names: list[str]) -> None:
    assert sorted(reader.names(View(text=text))) == names


def test_entries_are_left_out_by_result_type_and_date(reader: Reader) -> None:
    assert reader.names(View(result=State.FAILED)) == ["Ärger.mkv"]
    assert reader.names(View(types=frozenset({FileType.IMAGE, FileType.VIDEO}))) == [
        "harbour.jpg",
        "Ärger.mkv",
    ]
    assert reader.names(View(types=frozenset({FileType.OTHER}))) == ["a"]
    between = View(ended_from=1_800_000_002.0, ended_before=1_800_000_004.0)
    assert reader.names(between) == ["harbour.jpg", "boat.iso"]


@pytest.mark.parametrize("text", ["", "example"])
def test_the_first_rows_come_before_the_rest_is_counted(reader: Reader, text: str) -> None:
    generation = reader.pages.ask(View(text=text))
    top = reader.next("topmost")
    assert top.generation == generation
    assert [entry.download for entry in top.entries] == ROWS[::-1]
    assert top.total == (None if text else 5)
    assert reader.next("counted").total == 5


def test_answers_to_a_view_that_is_no_longer_asked_for_are_not_told(reader: Reader) -> None:
    for text in ("b", "bo", "boa"):
        reader.pages.ask(View(text=text))
    last = reader.pages.ask(View(text="boat"))
    assert reader.next("topmost").generation == last
    assert reader.next("counted").generation == last
    assert not reader.said["topmost"]


def test_rows_that_are_kept_are_found_again_in_another_order(reader: Reader) -> None:
    reader.pages.ask(View(field=Field.NAME, is_descending=False), keep=(2, 4, 77))
    assert dict(reader.next("counted").places) == {2: 1, 4: 4}
    reader.pages.pick(((0, 1), (4, 4)), are_entries=False)
    assert reader.next("picked").positions == (5, 2, 4)
    reader.pages.pick(((1, 1), (4, 4)), are_entries=True)
    assert [entry.download for entry in reader.next("picked").entries] == [ROWS[1], ROWS[3]]


def test_what_is_hidden_is_left_out_until_it_is_shown_again(reader: Reader) -> None:
    reader.pages.hide((2,), 50.0)
    reader.pages.hide_before(1_800_000_002.0, 60.0)
    assert reader.names(View()) == ["a", "лодка.tar.gz", "harbour.jpg"]
    reader.pages.ask(View())
    assert reader.next("topmost").total == 3
    reader.pages.show_hidden(60.0)
    assert reader.names(View()) == ["a", "лодка.tar.gz", "harbour.jpg", "Ärger.mkv"]
    reader.pages.count_older(1_800_000_004.0)
    assert reader.next("older_counted") == 2


def test_what_happens_to_the_history_is_seen_when_it_is_looked_at_again(
    reader: Reader, start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    heard.admit([ended(7, "new.bin")])
    heard.history.record(replace(ROWS[0], state=State.DONE))
    heard.next("finished")
    heard.history.change(Forget((2, 3), 5.0))
    heard.next("changed")
    reader.pages.look_again()
    assert reader.next("standing_changed").has_changed
    assert reader.names(View(result=State.DONE)) == ["new.bin", "a", "Ärger.mkv"]
    assert reader.names(View(text="boat")) == []
    heard.history.change(Recall(5.0))
    heard.next("changed")
    reader.pages.look_again()
    assert reader.next("standing_changed").has_changed
    assert reader.names(View(text="boat")) == ["boat.iso"]


def test_the_newest_entries_are_there_first(
    read: Callable[[Path], Reader], start_history: StartHistory, history_file: Path
) -> None:
    count = SLICE_POSITIONS + 10
    a_closed_history(start_history, history_file, [ended(number) for number in range(count)])
    reader = read(history_file)
    first = reader.next("standing_changed")
    assert (first.done, first.total, first.is_whole) == (FIRST_POSITIONS, count, False)
    reader.up_to_date()
    assert len(reader.names(View())) == count


def test_the_index_is_for_its_owner_alone_and_is_used_again(
    reader: Reader, read: Callable[[Path], Reader], history_file: Path
) -> None:
    """X10."""
    index = history_file.with_name("history-index.db")
    for file in history_file.parent.glob("history-index.db*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert reader.pages.close(10_000)
    before = index.stat().st_ino
    again = read(history_file)
    assert not again.next("standing_changed").has_changed
    assert index.stat().st_ino == before
    assert len(again.names(View(text="example"))) == 5


@pytest.mark.parametrize("harm", ["garbage", "version", "folder"])
def test_an_index_that_is_no_use_is_made_anew(
    reader: Reader, read: Callable[[Path], Reader], history_file: Path, harm: str
) -> None:
    """P11."""
    index = history_file.with_name("history-index.db")
    assert reader.pages.close(10_000)
    if harm == "garbage":
        index.write_bytes(os.urandom(8192))
    elif harm == "version":
        sql(index, "pragma user_version=99")
    else:
        index.unlink()
        index.mkdir()
    again = read(history_file)
    again.up_to_date()
    assert again.names(View(text="boat")) == ["boat.iso"]


def test_a_history_that_cannot_be_read_is_said_to_be_so_until_it_can(
    read: Callable[[Path], Reader], start_history: StartHistory, history_file: Path
) -> None:
    reader = read(history_file)
    reader.pages.ask(View())
    assert reader.next("standing_changed").kind == "history-failed"
    a_closed_history(start_history, history_file, ROWS)
    while reader.next("topmost").total != len(ROWS):
        reader.pages.ask(View())


def test_a_damaged_index_that_cannot_be_dropped_is_no_end_of_the_trying(
    qapp: QCoreApplication, history_file: Path
) -> None:
    worker = PagesWorker(history_file)
    worker.index_file.mkdir(parents=True)
    told: list[Any] = []
    worker.answered.connect(told.append)
    worker._failed(HistoryError(Code.CORRUPT, "torn"))
    assert [name for name, _generation, _value in told] == ["standing_changed"]
    assert worker._retry_timer.isActive()


def test_a_history_that_was_replaced_is_read_instead_of_the_one_before(
    reader: Reader, start_history: StartHistory, history_file: Path
) -> None:
    """P11: the damaged file is still open here when a backup takes its place."""
    assert len(reader.names(View())) == 5
    for file in history_file.parent.glob("history.db*"):
        file.unlink()
    for backup in history_file.parent.glob("history.backup-*"):
        backup.unlink()
    a_closed_history(start_history, history_file, [ended(50, "other.bin")])
    reader.pages.reopen()
    reader.pages.look_again()
    reader.up_to_date()
    assert reader.names(View()) == ["other.bin"]
    assert reader.names(View(text="boat")) == []


def test_a_reader_neither_waits_for_what_is_recorded_nor_holds_it_up(
    reader: Reader, history_file: Path
) -> None:
    with locked(history_file, "normal"):
        assert len(reader.names(View())) == 5


def test_places_in_a_snapshot_stay_though_rows_come_and_go(
    reader: Reader, start_history: StartHistory, history_file: Path
) -> None:
    reader.pages.ask(View())
    assert reader.next("counted").total == 5
    heard = start_history(history_file)
    heard.open()
    heard.admit([ended(7, "new.bin")])
    assert heard.history.close(5_000)
    sql(history_file, "delete from downloads where position = 3")
    reader.pages.look_again()
    reader.up_to_date()
    reader.pages.fetch(0, 5)
    page = reader.next("paged").entries
    assert [(place, entry.download.name) for place, entry in page] == [
        (0, "a"),
        (1, "лодка.tar.gz"),
        (3, "boat.iso"),
        (4, "Ärger.mkv"),
    ]


class Listening(Connection):
    """Keeps what it was asked."""

    def __init__(self, beside: Path) -> None:
        self.asked: list[str] = []
        super().__init__(None, Access.WRITE, 100, beside=(KNOWN, beside))

    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]:
        self.asked.append(sql)
        return super().rows(sql, *values)


def test_a_search_goes_through_the_index_of_words_once_and_the_next_one_anew(
    start_history: StartHistory, history_file: Path
) -> None:
    """It is what takes the time, the more so where the index has not been read yet."""
    a_closed_history(start_history, history_file, ROWS)
    connection = Listening(history_file)
    try:
        index, snapshot, view = HistoryIndex(connection), Snapshot(connection), View(text="two.example")
        index.bring_up_to_date(2, 1_000)
        assert [entry.position for entry in snapshot.first(view)] == [3]
        assert snapshot.take(view) == 1
        assert sum("words match" in asked for asked in connection.asked) == 1
        index.bring_up_to_date(0, 2)
        assert [entry.position for entry in snapshot.first(view)] == [3, 2]
        assert sum("words match" in asked for asked in connection.asked) == 2
    finally:
        connection.close()


words = st.text("aäß.-\"'%_ 7я", min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(words, max_size=12), words, st.booleans())
def test_a_search_finds_what_holds_all_its_words_by_whatever_way(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], text: str, is_few: bool
) -> None:
    """The two ways of searching find the same as looking at each name does."""
    folder = tmp_path_factory.mktemp("found")
    history = Connection(folder / "h.db", Access.WRITE, 100)
    columns = "position integer primary key, id, url, host, folder, added_at, state, name, bytes_done"
    others = "bytes_total, finished_at"
    history.run(f"create table downloads ({columns}, {others})")
    for number, name in enumerate(names):
        history.run(
            f"insert into downloads values (null, '{number}', 'u', 'h', 'f', 1.0, 'done', ?, 0, 0, {number})",
            name,
        )
    history.close()
    connection = Connection(None, Access.WRITE, 100, beside=(KNOWN, folder / "h.db"))
    few = history_query._FEW
    try:
        history_query._FEW = few if is_few else 0  # type: ignore[misc]
        HistoryIndex(connection).bring_up_to_date(0, 1_000)
        snapshot = Snapshot(connection)
        snapshot.take(View(text=text))
        found = snapshot.positions(0, 1_000)
    finally:
        history_query._FEW = few  # type: ignore[misc]
        connection.close()
    folded = [f"{name.casefold()}\nu\nf" for name in names]
    terms = text.casefold().split()
    wanted = [number for number, name in enumerate(folded, 1) if all(term in name for term in terms)]
    assert sorted(found) == wanted


@pytest.mark.parametrize("name", ["a.ISO", "iso", ".iso", "a.tar.gz", "x", "ä.Jpg", "two.dots.mp3", "dot."])
def test_the_index_and_the_window_agree_on_the_type_of_a_file(
    name: str, read: Callable[[Path], Reader], start_history: StartHistory, history_file: Path
) -> None:
    a_closed_history(start_history, history_file, [ended(1, name)])
    reader = read(history_file)
    reader.up_to_date()
    assert reader.names(View(types=frozenset({file_type(name)}))) == [name]
