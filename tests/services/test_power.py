"""The computer is kept awake while downloads run, and no longer."""

from __future__ import annotations

import os
import select
import shutil
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.settings import Settings
from qtapp.services import power
from qtapp.services.inhibiting import keep_awake
from qtapp.services.manager import Totals
from qtapp.services.power import THREAD_NAME, KeepingAwake
from tests.support.bus import Bus, Call, Program, no_bus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BUSY = Totals(1, 0, 1000.0)
IDLE = Totals(0, 3, 0.0)
on_a_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """The desktop's bus; there is none of the system."""
    with Bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", no_bus(tmp_path))
        yield bus


def number(call: Call) -> tuple[str, tuple[Any, ...]]:
    return ("u", (4_000_000_000,)) if call.method == "Inhibit" else ("", ())


def handle(call: Call) -> tuple[str, tuple[Any, ...]]:
    return ("o", ("/request/1",)) if call.method == "Inhibit" else ("", ())


@on_a_bus
@pytest.mark.parametrize(
    ("name", "answer", "asked", "released"),
    [
        (
            "org.gnome.SessionManager",
            number,
            ("Wherry", 0, "Downloading", 4),
            Call("Uninhibit", (4_000_000_000,)),
        ),
        (
            "org.freedesktop.PowerManagement",
            number,
            ("Wherry", "Downloading"),
            Call("UnInhibit", (4_000_000_000,)),
        ),
        (
            "org.freedesktop.portal.Desktop",
            handle,
            ("", 4, {"reason": ("s", "Downloading")}),
            Call("Close", ()),
        ),
    ],
)
def test_the_desktop_that_is_there_is_asked_and_told_when_it_is_over(
    bus: Bus, name: str, answer: Any, asked: tuple[Any, ...], released: Call
) -> None:
    with Program(bus, name, answer) as desktop:
        release = keep_awake("linux")
        assert desktop.calls == [Call("Inhibit", asked)]
        assert release is not None
        release()
        assert desktop.calls[1:] == [released]


@on_a_bus
def test_where_there_is_no_desktop_the_descriptor_of_logind_is_held(
    tmp_path: Path, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other end of it is at its end once nobody holds it any longer."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    ours, given = os.pipe()
    try:
        with Program(bus, "org.freedesktop.login1", lambda _call: ("h", (given,))) as logind:
            release = keep_awake("linux")
            assert logind.calls == [Call("Inhibit", ("idle", "Wherry", "Downloading", "block"))]
            os.close(given)
            os.set_blocking(ours, False)
            with pytest.raises(BlockingIOError):
                os.read(ours, 1)
            assert release is not None
            release()
            assert select.select([ours], [], [], 5.0)[0], "somebody holds it"
            assert os.read(ours, 1) == b""
    finally:
        os.close(ours)


@on_a_bus
def test_who_refuses_is_passed_over(bus: Bus) -> None:
    with (
        Program(bus, "org.gnome.SessionManager", lambda _call: None),
        Program(bus, "org.freedesktop.PowerManagement", number) as other,
    ):
        release = keep_awake("linux")
        assert release is not None
        assert len(other.calls) == 1
        release()


def test_where_nobody_can_be_asked_nothing_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", no_bus(tmp_path))
    assert keep_awake("linux") is None


class Desktop:
    """Notes what is asked of it, and on which thread."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.is_kept = threading.Event()
        self.is_released = threading.Event()

    def keep(self) -> Callable[[], None]:
        self.asked.append(threading.current_thread().name)
        self.is_kept.set()
        return self._release

    def _release(self) -> None:
        self.is_released.set()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr(power, "RELEASED_AFTER_MS", 20)
    return Desktop()


@pytest.fixture
def awake(qtbot: QtBot, desktop: Desktop) -> Iterator[KeepingAwake]:
    awake = KeepingAwake(desktop.keep)
    awake.apply(Settings())
    yield awake
    awake.close()
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join(5)


def test_it_is_kept_awake_from_the_first_download_to_shortly_after_the_last(
    qtbot: QtBot, awake: KeepingAwake, desktop: Desktop
) -> None:
    awake.on_totals_changed(BUSY)
    assert desktop.is_kept.wait(5)
    awake.on_totals_changed(IDLE)
    awake.on_totals_changed(BUSY)
    awake.on_totals_changed(replace(BUSY, active=2))
    assert desktop.asked == [THREAD_NAME]
    assert not awake._timer.isActive()
    awake.on_totals_changed(IDLE)
    qtbot.waitUntil(desktop.is_released.is_set)
    assert desktop.asked == [THREAD_NAME]


def test_what_only_waits_keeps_nobody_awake(awake: KeepingAwake, desktop: Desktop) -> None:
    awake.on_totals_changed(IDLE)
    assert not desktop.asked
    assert not awake._timer.isActive()


def test_the_setting_holds_at_once(awake: KeepingAwake, desktop: Desktop) -> None:
    awake.apply(Settings(keeps_awake=False))
    awake.on_totals_changed(BUSY)
    assert not desktop.asked
    awake.apply(Settings())
    assert desktop.is_kept.wait(5)
    awake.apply(Settings(keeps_awake=False))
    assert desktop.is_released.wait(5)


def test_a_desktop_that_does_not_answer_holds_up_nobody(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of the program least of all: its thread is left, and hangs up when it comes back."""
    answers, released = threading.Event(), threading.Event()

    def keep() -> Callable[[], None]:
        answers.wait(10)
        return released.set

    awake = KeepingAwake(keep)
    awake.apply(Settings())
    awake.on_totals_changed(BUSY)
    awake.close()
    assert not released.is_set()
    answers.set()
    assert released.wait(5)
