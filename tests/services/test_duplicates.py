"""Files with the same content are found, and all but one can go to the trash; nothing else ever does."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import StopReason
from qtapp.services.duplicates import (
    HEAD_BYTES,
    THREAD_NAME,
    Cleared,
    Copy,
    Duplicates,
    Found,
    Read,
    clear_copies,
    find_duplicates,
)
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

BIG = HEAD_BYTES * 3


@pytest.fixture(autouse=True)
def _every_thread_ends() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join(5)
            assert not thread.is_alive()


def put(folder: Path, age_s: int = 0, **contents: bytes) -> None:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
        os.utime(folder / name, (1_000_000 - age_s, 1_000_000 - age_s))


def found_in(folder: Path, *more: Path) -> Found:
    paths = sorted(folder.iterdir()) + list(more)
    files = [(str(number), path) for number, path in enumerate(paths)]
    return find_duplicates(files, StopToken(), lambda _read: None)


def names(found: Found) -> list[list[str]]:
    return [[copy.path.name for copy in group] for group in found.groups]


def test_the_same_content_is_found_under_any_name_and_the_oldest_comes_first(tmp_path: Path) -> None:
    big = os.urandom(BIG)
    put(tmp_path, a=b"x" * 100, b=b"x" * 100, other=b"y" * 100, alone=b"z")
    put(tmp_path, age_s=60, big1=big)
    put(tmp_path, age_s=90, big2=big)
    put(tmp_path, almost=big[:-1] + bytes([big[-1] ^ 1]), beginning=big[:-1])
    assert names(found_in(tmp_path)) == [["big2", "big1"], ["a", "b"]]


def test_two_names_of_one_file_are_no_copies(tmp_path: Path) -> None:
    """To move one of them away would free nothing; nor is a row that stands twice a copy of itself."""
    put(tmp_path, a=b"x" * 100)
    (tmp_path / "b").hardlink_to(tmp_path / "a")
    (tmp_path / "c").symlink_to(tmp_path / "a")
    assert names(found_in(tmp_path, tmp_path / "a")) == []


def test_what_is_no_plain_file_or_empty_or_gone_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, a=b"", b=b"")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    assert found_in(tmp_path, tmp_path / "gone", tmp_path / "nul\0") == Found(())


def test_what_cannot_be_read_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, a=b"x" * 100, b=b"x" * 100, c=b"x" * 100)
    opened = os.open

    def deny(path: str, flags: int) -> int:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    monkeypatch.setattr(os, "open", deny)
    found = found_in(tmp_path)
    assert names(found) == [["a", "c"]]
    assert found.unread == 1


def test_what_changes_while_it_is_read_is_no_copy(tmp_path: Path) -> None:
    content = os.urandom(BIG)
    put(tmp_path, a=content, b=content)

    def write_to_b(_read: Read) -> None:
        with (tmp_path / "b").open("r+b") as file:
            file.write(b"other")

    files = [(name, tmp_path / name) for name in ("a", "b")]
    assert find_duplicates(files, StopToken(), write_to_b) == Found((), unread=1)


def test_it_tells_how_far_it_is_and_ends_at_once(tmp_path: Path) -> None:
    content = os.urandom(BIG)
    put(tmp_path, a=content, b=content, small=b"x")
    told: list[Read] = []
    token = StopToken()
    moment = iter(range(100))

    def tell(read: Read) -> None:
        told.append(read)
        if read.bytes_done:
            token.stop(StopReason.CANCEL)

    files = [(name, tmp_path / name) for name in ("a", "b", "small")]
    with pytest.raises(StopRequested):
        find_duplicates(files, token, tell, clock=lambda: float(next(moment)))
    assert told == [Read(0, 2 * BIG), Read(BIG, 2 * BIG)]


class Trash:
    """Takes files as the desktop's does."""

    def __init__(self, *, takes: bool = True) -> None:
        self.taken: list[str] = []
        self._takes = takes

    def __call__(self, path: Path) -> bool:
        if self._takes:
            self.taken.append(path.name)
            path.unlink()
        return self._takes


def group_in(folder: Path) -> tuple[Copy, ...]:
    put(folder, a=b"x" * 100, b=b"x" * 100, c=b"x" * 100)
    (group,) = found_in(folder).groups
    return group


def test_all_but_the_one_that_stays_go_to_the_trash(tmp_path: Path) -> None:
    first, second, third = group_in(tmp_path)
    trash = Trash()
    cleared = clear_copies([(second, (first, third))], StopToken(), trash)
    assert cleared == Cleared((first, third), (), ())
    assert [path.name for path in tmp_path.iterdir()] == [second.path.name]


@pytest.mark.parametrize("other", ["kept-gone", "kept-changed", "copy-changed", "copy-replaced"])
def test_nothing_is_moved_that_is_not_as_it_was_when_it_was_read(tmp_path: Path, other: str) -> None:
    """The dialog may have stood open since yesterday."""
    stays, copy, _third = group_in(tmp_path)
    match other:
        case "kept-gone":
            stays.path.unlink()
        case "kept-changed":
            stays.path.write_bytes(b"y" * 100)
        case "copy-changed":
            copy.path.write_bytes(b"y" * 100)
        case _:
            replacement = tmp_path / "new"
            replacement.write_bytes(b"x" * 100)
            os.utime(replacement, ns=(copy.modified_ns, copy.modified_ns))
            replacement.replace(copy.path)
    trash = Trash()
    assert clear_copies([(stays, (copy,))], StopToken(), trash) == Cleared((), (copy,), ())
    assert trash.taken == []


def test_where_there_is_no_trash_it_stays(tmp_path: Path) -> None:
    first, second, _third = group_in(tmp_path)
    assert clear_copies([(first, (second,))], StopToken(), Trash(takes=False)) == Cleared((), (), (second,))
    assert second.path.exists()


def test_a_search_runs_aside_and_tells_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    group = group_in(tmp_path)
    trash = Trash()
    duplicates = Duplicates(trash=trash)
    told: list[Read] = []
    duplicates.progressed.connect(told.append)
    with qtbot.waitSignal(duplicates.ended) as ended:
        duplicates.search([(copy.id, copy.path) for copy in group])
        assert duplicates.is_under_way
    assert ended.args == [Found((group,))]
    assert told
    assert told[0] == Read(0, 300)
    assert not duplicates.is_under_way
    with qtbot.waitSignal(duplicates.cleared) as cleared:
        duplicates.clear([(group[0], group[1:])])
    assert cleared.args == [Cleared(group[1:], (), ())]


def test_of_a_cancelled_search_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    group = group_in(tmp_path)
    duplicates = Duplicates()
    with qtbot.assertNotEmitted(duplicates.ended), qtbot.assertNotEmitted(duplicates.progressed):
        duplicates.search([(copy.id, copy.path) for copy in group])
        duplicates.cancel()
        for thread in threading.enumerate():
            if thread.name == THREAD_NAME:
                thread.join(5)
        qtbot.wait(1)
    assert not duplicates.is_under_way
    assert replace(group[0]) == group[0]
