"""What `wherry get` makes of what it hears: when it is through, and whether anything failed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from qtapp.cli import _Watch
from qtapp.cli_output import LineOutput
from qtapp.domain.download import Download, DownloadSpec, State
from qtapp.domain.errors import ErrorKind
from qtapp.outlets import Printer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History


class Network(QObject):
    changed = Signal(object)


class Manager(QObject):
    added = Signal(object)
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.network = Network(self)

    def add(self, specs: Sequence[DownloadSpec]) -> None:
        self.added.emit(tuple(a_row(spec.id) for spec in specs))

    def take_up(self, downloads: Sequence[Download]) -> None:
        assert not downloads


class Told(QObject):
    opened = Signal(object)
    troubled = Signal(object)


def a_row(download_id: str, state: State = State.QUEUED, kind: ErrorKind | None = None) -> Download:
    spec = DownloadSpec(download_id, "http://host.example/a.bin", Path("/nowhere"), 1_000.0)
    return Download(spec, state, "a.bin", kind=kind, path=Path("/nowhere/a.bin"))


def test_what_was_denied_and_goes_on_once_its_host_is_seen_to_have_had_enough_is_waited_for(
    qapp: QCoreApplication,
) -> None:
    """S16: a burst of denials takes back those that came first."""
    manager, history = Manager(), Told()
    out, err = io.StringIO(), io.StringIO()
    printer = Printer(out, err)
    watch = _Watch(
        cast("DownloadManager", manager), cast("History", history), LineOutput(printer.out, printer.err)
    )
    watch.begin([a_row(name).spec for name in "ab"], [])
    denied = a_row("a", State.NEEDS_YOU, ErrorKind.ACCESS_DENIED)
    manager.changed.emit((denied,))
    assert watch.any_failed
    manager.changed.emit((a_row("a"), a_row("b", State.WAITING, ErrorKind.ACCESS_DENIED)))
    assert not watch.any_failed
    manager.changed.emit((a_row("b", State.DONE),))
    assert not watch.through.is_set()
    manager.changed.emit((a_row("a", State.DONE),))
    assert watch.through.is_set()
    assert not watch.any_failed
    assert printer.close(10)
    assert len(out.getvalue().splitlines()) == 2
    assert len(err.getvalue().splitlines()) == 1
