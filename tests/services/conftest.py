"""Engines to test with, each ended in order after its test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest
import qasync

from tests.services.engine import Engine

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class StartEngine(Protocol):
    def __call__(self, **kwargs: Any) -> Engine: ...


@pytest.fixture
def loop(qapp: QCoreApplication) -> Iterator[asyncio.AbstractEventLoop]:
    made = qasync.QEventLoop(qapp)
    yield made
    made.close()


@pytest.fixture
def start_engine(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[StartEngine]:
    started: list[Engine] = []

    def start(**kwargs: Any) -> Engine:
        started.append(Engine(loop, tmp_path, **kwargs))
        return started[-1]

    yield start
    ended = [engine.close() for engine in started]
    for engine in started:
        engine.dismantle()
    assert all(ended), "something outlived its time"


@pytest.fixture
def engine(start_engine: StartEngine) -> Engine:
    return start_engine()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What reached the hook for exceptions that nobody caught."""
    errors: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: errors.append(error))
    return errors
