"""The newest value wins, whatever the threads do."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.saver import Saver

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT_S = 10.0


class SlowFile:
    """Writing takes until it is let go on."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.written: list[int] = []
        self.at_once = 0
        self.most_at_once = 0
        self.fails: Exception | None = None

    def write(self, value: int) -> None:
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        self.begun.release()
        assert self.go_on.acquire(timeout=LIMIT_S)
        self.at_once -= 1
        if self.fails is not None:
            raise self.fails
        self.written.append(value)


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as executor:
        yield executor


@pytest.fixture
def file() -> SlowFile:
    return SlowFile()


@pytest.fixture
def saver(file: SlowFile, executor: ThreadPoolExecutor) -> Saver[int]:
    return Saver("the file", file.write, executor)


def test_what_came_while_it_was_written_is_written_after_it_and_only_the_last_of_that(
    saver: Saver[int], file: SlowFile
) -> None:
    saver.save(0)
    assert file.begun.acquire(timeout=LIMIT_S)
    for value in range(1, 10):
        saver.save(value)
    file.go_on.release(10)
    assert saver.wait(LIMIT_S)
    assert file.written == [0, 9]
    assert file.most_at_once == 1


def test_after_a_rest_it_begins_anew(saver: Saver[int], file: SlowFile) -> None:
    file.go_on.release(2)
    for value in (1, 2):
        saver.save(value)
        assert saver.wait(LIMIT_S)
    assert file.written == [1, 2]


def test_waiting_has_a_limit(saver: Saver[int], file: SlowFile) -> None:
    assert saver.wait(0)
    saver.save(1)
    assert not saver.wait(0.01)
    file.go_on.release()
    assert saver.wait(LIMIT_S)


@pytest.mark.parametrize("error", [OSError("the disk is full"), KeyError("a bug")])
def test_a_failure_is_logged_and_does_not_stop_the_next(
    saver: Saver[int], file: SlowFile, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    file.fails = error
    saver.save(1)
    assert file.begun.acquire(timeout=LIMIT_S)
    saver.save(2)
    file.go_on.release()
    assert file.begun.acquire(timeout=LIMIT_S)
    file.fails = None
    file.go_on.release()
    assert saver.wait(LIMIT_S)
    assert file.written == [2]
    assert "the file could not be saved" in caplog.text


def test_each_writing_is_told_with_what_was_in_its_way(file: SlowFile, executor: ThreadPoolExecutor) -> None:
    told: list[OSError | None] = []
    saver = Saver("the file", file.write, executor, told.append)
    for error in (OSError("the disk is full"), None):
        file.fails = error
        saver.save(1)
        file.go_on.release()
        assert saver.wait(LIMIT_S)
        assert told[-1] is error
    assert len(told) == 2


def test_the_last_of_many_stands_in_the_end(executor: ThreadPoolExecutor) -> None:
    for _ in range(200):
        written: list[int] = []
        saver = Saver("the file", written.append, executor)
        for value in range(20):
            saver.save(value)
        assert saver.wait(LIMIT_S)
        assert written[-1] == 19
        assert written == sorted(written)
