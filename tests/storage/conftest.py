"""A history to listen to, closed after its test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.storage.histories import Heard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class StartHistory(Protocol):
    """A history that is not opened yet."""

    def __call__(self, path: Path, **kwargs: Any) -> Heard: ...


@pytest.fixture
def start_history(qapp: QCoreApplication) -> Iterator[StartHistory]:
    started: list[Heard] = []

    def start(path: Path, **kwargs: Any) -> Heard:
        started.append(Heard(path, **kwargs))
        return started[-1]

    yield start
    for heard in started:
        assert heard.history.close(10_000)


@pytest.fixture
def history_file(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "history.db"
