"""The ordered end: what comes last is not lost."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import qasync

from qtapp import assembly as assemblies
from qtapp.assembly import Assembly, NetworkChoices
from qtapp.domain.categories import Category
from qtapp.domain.deadline import Deadline
from qtapp.domain.download import DownloadSpec, State, Why, new_download_id
from qtapp.domain.errors import ErrorKind
from qtapp.domain.file_types import FileType
from qtapp.domain.fingerprints import Pin, shown_in
from qtapp.domain.settings import Settings
from qtapp.services.battery import Battery, Power
from qtapp.services.engine_room import EngineRoom
from qtapp.services.power import KeepingAwake
from qtapp.storage.places import Places
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.web_mark import LINUX_ATTRIBUTE
from qtapp.transfer.wire import NetworkLimits
from tests.services.engine import Waiter
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, status

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication

    from qtapp.domain.download import Download
    from tests.support.ca import Certificate
    from tests.support.hostile_server import HostileServer

FILE = Resource(content=Content(1, 100_000), etag='"v1"')
LONG_S = 10.0


@pytest.fixture
def loop(qapp: QCoreApplication) -> Iterator[asyncio.AbstractEventLoop]:
    made = qasync.QEventLoop(qapp)
    yield made
    made.close()


@pytest.mark.parametrize("succeeds", [True, False])
def test_an_outcome_that_comes_after_the_last_turn_of_the_loop_is_in_the_history(
    loop: asyncio.AbstractEventLoop,
    hostile_server: HostileServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    succeeds: bool,
) -> None:
    is_through, nobody_listens = threading.Event(), threading.Event()
    run_hand, wait_idle = Transfer.run_hand, EngineRoom.wait_idle

    def tell_late(self: Transfer) -> object:
        outcome = run_hand(self)
        is_through.set()
        nobody_listens.wait(30)
        return outcome

    async def give_up(self: EngineRoom, limit_s: float) -> bool:
        is_idle = await wait_idle(self, limit_s)
        nobody_listens.set()
        return is_idle

    monkeypatch.setattr(Transfer, "run_hand", tell_late)
    monkeypatch.setattr(EngineRoom, "wait_idle", give_up)
    monkeypatch.setattr(assemblies, "POOL_TAKES_S", LONG_S)
    monkeypatch.setattr(assemblies, "HISTORY_TAKES_S", LONG_S)
    places = Places(tmp_path / "profile")
    places.make_folders()
    assembly = Assembly(places, Settings(disk_reserve_bytes=0), NetworkChoices(), has_window=False)
    if succeeds:
        hostile_server.serve("/a.bin", FILE)
    else:
        hostile_server.script("/a.bin", [status(404)], resource=FILE)
    spec = DownloadSpec(new_download_id(), hostile_server.url("/a.bin"), tmp_path, 1_000.0)
    assembly.manager.start_empty()
    assembly.history.open()
    assembly.manager.add([spec])
    waiter = Waiter()
    waiter.until(is_through.is_set, "the end of the transfer")

    # the transfers' own share of it is over at once
    assert loop.run_until_complete(assembly.take_down(Deadline.within(2 * LONG_S)))
    state = State.DONE if succeeds else State.FAILED
    assert [row.state for row in assembly.manager.downloads()] == [state]
    assert sql(places.history_file, "select state from downloads") == [[state.value]]
    assert (tmp_path / "a.bin").exists() == succeeds


def test_a_certificate_is_trusted_and_no_longer_as_soon_as_the_settings_say_so(
    loop: asyncio.AbstractEventLoop,
    hostile_tls_server: HostileServer,
    server_certificate: Certificate,
    tmp_path: Path,
) -> None:
    """S25: as the window changes them while it runs; the row's error says which certificate it is."""
    places = Places(tmp_path / "profile")
    places.make_folders()
    settings = Settings(disk_reserve_bytes=0)
    assembly = Assembly(places, settings, NetworkChoices(), has_window=False)
    manager = assembly.manager
    url = hostile_tls_server.serve("/a.bin", FILE)
    spec, later = (DownloadSpec(new_download_id(), url, tmp_path, 1_000.0) for _ in range(2))
    manager.start_empty()
    assembly.history.open()
    waiter = Waiter()
    waiter.listen(manager.added, manager.changed)

    def comes_to(spec: DownloadSpec, state: State) -> Download:
        found: list[Download] = []

        def is_there() -> bool:
            row = manager.find(spec.id)
            found[:] = [row] if row is not None and row.state is state else []
            return bool(found)

        waiter.until(is_there, state)
        return found[0]

    manager.add([spec])
    shown = shown_in(comes_to(spec, State.NEEDS_YOU).detail)
    assert shown is not None
    assert shown.pin == Pin("127.0.0.1", hostile_tls_server.port, server_certificate.sha256())
    assembly.apply(replace(settings, accepted_certificates=(str(shown.pin),)))
    manager.retry([spec.id])
    comes_to(spec, State.DONE)
    assembly.apply(settings)
    manager.add([later])
    assert comes_to(later, State.NEEDS_YOU).kind is ErrorKind.CERTIFICATE
    assert loop.run_until_complete(assembly.take_down(Deadline.within(LONG_S)))


def test_what_is_chosen_holds_for_the_next_download_and_not_from_the_next_start_on(
    loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    places = Places(tmp_path / "profile")
    places.make_folders()
    settings = Settings(disk_reserve_bytes=0)
    with ThreadPoolExecutor(1) as aside:
        assembly = Assembly(places, settings, NetworkChoices(), has_window=False, aside=aside)
        before = assembly._engine._workshop
        chosen = replace(
            settings,
            connections=3,
            connect_timeout_s=7.0,
            header_timeout_s=8.0,
            silence_timeout_s=9.0,
            disk_reserve_bytes=5,
            keep_bad=True,
            note_origin=True,
            folder=tmp_path,
            sorts_by_category=True,
            categories=(Category("Films", Path("Films"), frozenset({FileType.VIDEO})),),
        )
        assembly.apply(chosen)
        after = assembly._engine._workshop
        assert (after.connections, after.keep_bad, after.reserve_bytes) == (3, True, 5)
        assert after.limits == NetworkLimits(7.0, 8.0, 9.0)
        assert after.disk.to_make == {tmp_path / "Films": tmp_path}
        # a run has the one it was begun with, and shares with all others what must be one
        assert (before.connections, before.keep_bad) == (settings.connections, False)
        assert (after.hosts, after.landmarks, after.disk) == (before.hosts, before.landmarks, before.disk)
        assert assembly.volumes is not None
        assert assembly.volumes.reserve_bytes == 5
        if sys.platform.startswith("linux"):
            file = tmp_path / "a.bin"
            file.touch()
            descriptor = os.open(file, os.O_RDWR)
            with suppress(OSError):  # where the disk takes attributes at all
                after.disk.set_mark(descriptor, file, "https://dl.example/a.bin")
                assert os.getxattr(file, LINUX_ATTRIBUTE) == b"https://dl.example/a.bin"
            os.close(descriptor)
        assert loop.run_until_complete(assembly.take_down(Deadline.within(LONG_S)))


def test_what_runs_keeps_the_computer_awake_and_rests_on_battery(
    loop: asyncio.AbstractEventLoop,
    hostile_server: HostileServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both by the settings, and both over with the program."""
    said: list[str] = []
    power = [Power(False, 80)]

    def keep() -> Callable[[], None]:
        said.append("kept awake")
        return lambda: said.append("may sleep")

    monkeypatch.setattr(assemblies, "KeepingAwake", lambda: KeepingAwake(keep))
    monkeypatch.setattr(assemblies, "Battery", lambda: Battery(read=lambda: power[-1], asked_every_s=0.01))
    hostile_server.script("/a.bin", [Reply(stall_after=50_000)], then=FILE)
    places = Places(tmp_path / "profile")
    places.make_folders()
    settings = Settings(disk_reserve_bytes=0, rests_on_battery=True, rests_at_percent=30)
    assembly = Assembly(places, settings, NetworkChoices(), has_window=True)
    manager = assembly.manager
    spec = DownloadSpec(new_download_id(), hostile_server.url("/a.bin"), tmp_path, 1_000.0)
    manager.start_empty()
    assembly.history.open()
    manager.add([spec])
    waiter = Waiter()
    waiter.listen(manager.added, manager.changed)

    def row() -> Download | None:
        return manager.find(spec.id)

    try:
        waiter.until(lambda: (found := row()) is not None and found.can_resume, "its first bytes")
        waiter.until(lambda: said == ["kept awake"], "a night's work")
        power.append(Power(True, 30))
        why = Why("on-battery", (30,))
        waiter.until(lambda: (found := row()) is not None and found.why == why, "the battery")
        assembly.apply(replace(settings, rests_on_battery=False))
        waiter.until(lambda: (found := row()) is not None and found.state is State.DONE, "the whole file")
    finally:
        assert loop.run_until_complete(assembly.take_down(Deadline.within(LONG_S)))
    waiter.until(lambda: said[-1] == "may sleep", "the end of it")
    waiter.until(lambda: not {"awake", "battery"} & {thread.name for thread in threading.enumerate()}, "rest")
