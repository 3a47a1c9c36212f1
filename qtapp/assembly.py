"""The engine with everything it stands on, put together once for the window and once for the command line."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from qtapp import __version__
from qtapp.domain.categories import folders_to_make
from qtapp.domain.proxies import NO_PROXY, ProxyChoice
from qtapp.domain.proxy_plan import ProxyPlan, plan_of
from qtapp.domain.values import dataclass
from qtapp.services.accounts import LoginSignals
from qtapp.services.battery import Battery
from qtapp.services.clearing import Clearing
from qtapp.services.engine_room import EngineRoom
from qtapp.services.jobs import JobSignals
from qtapp.services.live_facts import LiveFacts
from qtapp.services.manager import DownloadManager
from qtapp.services.power import KeepingAwake
from qtapp.services.recorder import Recorder
from qtapp.services.resting import Resting
from qtapp.services.system_proxy import system_proxy
from qtapp.services.trash import move_to_trash
from qtapp.services.volumes import Volumes
from qtapp.storage.history import History
from qtapp.storage.portable_move import moved_since
from qtapp.storage.secrets import SecretStore
from qtapp.transfer.disk import Disk
from qtapp.transfer.gate import Gate
from qtapp.transfer.logins import KEYRING_ANSWERS_S, Logins
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.proxy_ways import ProxyWays
from qtapp.transfer.release_feed import fetch_release
from qtapp.transfer.web_mark import web_mark
from qtapp.transfer.wire import NetworkLimits
from qtapp.transfer.workshop import Workshop

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from qtapp.domain.accounts import Account
    from qtapp.domain.deadline import Deadline
    from qtapp.domain.releases import Release
    from qtapp.domain.settings import Settings
    from qtapp.services.system_network import SystemNetwork
    from qtapp.storage.places import Places
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.web_mark import SetMark

log = logging.getLogger(__name__)

USER_AGENT = f"Wherry/{__version__}"
# with a window, two threads at a time leave the event loop its turn; without one only the convoy of a
# crowd is to be avoided
PERMITS_WITH_WINDOW = 2
PERMITS_WITHOUT_WINDOW = 4
# who is at a terminal is asked to unlock the keyring as well, and has no window to go on in afterwards
KEYRING_ANSWERS_TERMINAL_S = 60.0
PERMITS_FOR_SMALL_FILES = 1
# transfers are never in such a hurry that the window should wait for them; where there is none they must not
# be held up by every other program while they hold the interpreter's lock
NICENESS_WITH_WINDOW = 10

# of the time that a quit may take, what is kept for those that come after the transfers; where those are
# quick it is more
HISTORY_TAKES_S = 0.5
POOL_TAKES_S = 0.1


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What a run asks of the network beside the settings; `proxies` None: what those say."""

    ca_file: Path | None = None
    proxies: ProxyChoice | None = NO_PROXY
    accounts: tuple[Account, ...] = ()


class Assembly:
    """Owns the pool, the network, the history and the manager; `take_down` is their ordered end."""

    def __init__(
        self,
        places: Places,
        settings: Settings,
        choices: NetworkChoices,
        *,
        has_window: bool,
        aside: Executor | None = None,
        secrets: SecretStore | None = None,
    ) -> None:
        """With `aside`, whose threads look at disks now and then, downloads wait for one that is full or
        gone; without it they end, as a script expects. `secrets` is closed with the rest.

        Raises:
            OSError, ssl.SSLError: the certificates of `choices.ca_file` cannot be read.
        """
        self.secrets = secrets or SecretStore()
        self.login_signals = LoginSignals()
        self.logins = Logins(
            self.secrets.find,
            self.login_signals.tell_late,
            answers_s=KEYRING_ANSWERS_S if has_window else KEYRING_ANSWERS_TERMINAL_S,
        )
        self.logins.set_accounts(choices.accounts)
        self._given_proxies = choices.proxies
        plan = self._plan(settings)
        log.info("proxy: %s", plan)
        self._network = Network(
            choices.ca_file, ProxyWays(plan, system_proxy(), self.logins), pins=settings.pins
        )
        self._disk = Disk(read_umask(), move_to_trash, _mark(settings))
        self._disk.to_make = folders_to_make(settings)
        workshop = Workshop(
            network=self._network,
            opener=Opener(USER_AGENT, logins=self.logins),
            disk=self._disk,
            gate=Gate(
                PERMITS_WITH_WINDOW if has_window else PERMITS_WITHOUT_WINDOW,
                for_small_files=PERMITS_FOR_SMALL_FILES,
            ),
            pacer=Pacer(),
            limits=_limits(settings),
            reserve_bytes=settings.disk_reserve_bytes,
            connections=settings.connections,
            keep_bad=settings.keep_bad,
        )
        self.fetch_release = partial(_fetch_release, workshop)
        self._pool = QThreadPool()
        self._pool.setObjectName("hands")
        self._signals = JobSignals()
        self.history = History(places.history_file, moved=moved_since(places))
        self.history.keep_entries(is_kept=settings.keep_history)
        self._engine = EngineRoom(
            workshop, self._pool, self._signals, niceness=NICENESS_WITH_WINDOW if has_window else 0
        )
        self.volumes = None
        if aside is not None:
            self.volumes = Volumes(workshop.disk, workshop.landmarks, workshop.reserve_bytes, aside)
        self.manager = DownloadManager(self._engine, self.history, settings, volumes=self.volumes)
        if has_window:
            self.manager.network.hear(_watch_of_the_system)
        self.live_facts = LiveFacts(self.manager, self._engine)
        self._recorder = Recorder(self.manager, self.history)
        self._clearing = Clearing(self.manager, self._engine, self.history)
        self._awake = KeepingAwake()
        self._awake.apply(settings)
        self.manager.totals_changed.connect(self._awake.on_totals_changed)
        self._resting = None
        if has_window:  # who types a command means it
            self._resting = Resting(Battery(), _watch_of_the_system)
            self._resting.changed.connect(self.manager.rest)
            self.manager.totals_changed.connect(self._resting.on_totals_changed)
            self._resting.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Take new settings, as far as they can change now; what runs keeps those it began with."""
        self._disk.set_mark = _mark(settings)
        self._disk.to_make = folders_to_make(settings)
        self._engine.equip(
            limits=_limits(settings),
            reserve_bytes=settings.disk_reserve_bytes,
            connections=settings.connections,
            keep_bad=settings.keep_bad,
        )
        if self.volumes is not None:
            self.volumes.reserve_bytes = settings.disk_reserve_bytes
        self._network.accept(settings.pins)
        self._network.follow(self._plan(settings))
        self.history.keep_entries(is_kept=settings.keep_history)
        self.manager.apply(settings)
        self._awake.apply(settings)
        if self._resting is not None:
            self._resting.apply(settings)

    def _plan(self, settings: Settings) -> ProxyPlan:
        """What is given by hand goes before all that is stored, rules for hosts too."""
        return plan_of(settings) if self._given_proxies is None else ProxyPlan(self._given_proxies)

    async def take_down(self, deadline: Deadline) -> bool:
        """Stop every download, keep its bytes, close the history; False if a thread outlived the deadline.

        Then everything on disk is valid all the same, and only `os._exit` gets past that thread.
        """
        self._awake.close()
        if self._resting is not None:
            self._resting.close()
        pool_ends = deadline.before(HISTORY_TAKES_S)
        await self.manager.shut_down(pool_ends.before(POOL_TAKES_S))
        self._pool.waitForDone(pool_ends.left_ms())
        self.manager.conclude()
        ended = self.history.close(deadline.left_ms())
        # what ended last may have had an errand sent after it, by the history too: journals that it replaces
        ended &= self._pool.waitForDone(deadline.left_ms())
        self._network.close()
        self.secrets.close()
        if not ended:
            # the thread that is left goes on to use all this, and Qt would wait for the pool's without a
            # limit when it is destroyed, and abort the program for the history's: nothing may be freed
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))
        return ended


def _limits(settings: Settings) -> NetworkLimits:
    return NetworkLimits(settings.connect_timeout_s, settings.header_timeout_s, settings.silence_timeout_s)


def _mark(settings: Settings) -> SetMark:
    return web_mark(sys.platform, notes_address=settings.note_origin)


def _watch_of_the_system() -> SystemNetwork:
    from qtapp.services.system_network import SystemNetwork  # noqa: PLC0415 - only where there is trouble

    return SystemNetwork()


def _fetch_release(workshop: Workshop, url: str, token: StopToken) -> Release:
    return fetch_release(url, workshop, token)


def read_umask() -> int:
    """The process's umask: to be called before there are threads, as it has to be set to be read."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, StopIteration, ValueError):
            lines = Path("/proc/self/status").read_text().splitlines()
            return int(next(line for line in lines if line.startswith("Umask:")).split()[1], 8)
    umask = os.umask(0o077)
    os.umask(umask)
    return umask
