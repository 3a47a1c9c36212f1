"""Which proxy a request goes by, and with which login: the plan, the system's word, and the accounts."""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import NO_SECRETS
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import origin_of
from qtapp.domain.proxies import Proxy
from qtapp.domain.proxy_plan import ProxyPlan, Way
from qtapp.transfer.logins import Login

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.accounts import Origin
    from qtapp.transfer.logins import Logins
    from qtapp.transfer.wire import Wire

log = logging.getLogger(__name__)

# what the system said of a host holds for so long: somebody may have changed it there
SYSTEM_HOLDS_S = 300.0
HOSTS_KEPT = 1000
NO_LOGIN = Login()
# the status by which a proxy asks for one
LOGIN_WANTED = 407


class ProxyLoginMissingError(TransferError):
    """The login for `proxy` is not to be had, or was refused a moment ago."""

    def __init__(self, error: TransferError, proxy: Proxy) -> None:
        kind = ErrorKind.PROXY_LOGIN if error.kind is ErrorKind.LOGIN_REFUSED else error.kind
        super().__init__(kind, error.detail)
        self.proxy = proxy


class ProxyWays:
    """Shared by every thread."""

    def __init__(
        self,
        plan: ProxyPlan | None = None,
        ask_system: Callable[[str], Proxy | None] | None = None,
        logins: Logins | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`ask_system` may take its time, and raise TransferError: it is called with a URL on a thread of its
        own, which may be left behind. Without it the system knows of no proxy. `clock` gives monotonic
        seconds."""
        self._plan = plan or ProxyPlan()
        self._ask_system = ask_system
        self._logins = logins
        self._clock = clock
        self._lock = threading.Lock()
        self._asked: dict[Origin, tuple[Future[Proxy | None], float]] = {}

    @property
    def plan(self) -> ProxyPlan:
        return self._plan

    def follow(self, plan: ProxyPlan) -> bool:
        """For what begins from now on; whether that is another one."""
        is_other, self._plan = plan != self._plan, plan
        return is_other

    def forget(self) -> None:
        """The network may be another one: the system is to be asked anew."""
        with self._lock:
            self._asked = {origin: item for origin, item in self._asked.items() if not item[0].done()}

    def find(self, url: str, plan: ProxyPlan, wire: Wire) -> Proxy | None:
        """The proxy to take to `url`, without the login of an account.

        Raises:
            StopRequested: the download was stopped; what the system says later is kept.
            ConnectionAbortedError: the request was cut; the same.
            TransferError: PROXY_FAILED where the system does not say, or nothing that can be used.
        """
        way = plan.way_to(url)
        if isinstance(way, Proxy):
            return way
        if way is Way.STRAIGHT or self._ask_system is None:
            return None
        return self._systems(url, wire)

    def log_in(self, proxy: Proxy, plan: ProxyPlan, wire: Wire) -> tuple[Proxy, Login]:
        """`proxy` with the login of its account, where there is one; and what is shown of it. A login that
        came with the system's proxy is taken where there is none, one that was given with `plan` always.

        Raises:
            StopRequested, ConnectionAbortedError: as `find`.
            ProxyLoginMissingError: of the keyring's kinds, or PROXY_LOGIN.
        """
        if self._logins is None or (proxy.user is not None and plan.choice is not None):
            return proxy, NO_LOGIN
        try:
            login = self._logins.login_for(account_url(proxy), NO_SECRETS, wire)
        except TransferError as error:
            raise ProxyLoginMissingError(error, proxy) from error
        if login.secrets.user is None:
            return proxy, NO_LOGIN
        return replace(proxy, user=login.secrets.user, password=login.secrets.password), login

    def _systems(self, url: str, wire: Wire) -> Proxy | None:
        asked = self._ask(url)
        if asked.done():
            return asked.result()
        arrived = threading.Event()
        asked.add_done_callback(lambda _answer: arrived.set())
        with wire.waking(arrived.set), wire.permit.lent():
            arrived.wait(wire.limits.connect_s)
            wire.check_wanted()
        if not asked.done():
            raise TransferError(ErrorKind.PROXY_FAILED, "the system does not say which proxy to take")
        return asked.result()

    def _ask(self, url: str) -> Future[Proxy | None]:
        """The question to the system, which all who want to the same server share."""
        origin, now = origin_of(url), self._clock()
        with self._lock:
            found = self._asked.get(origin)
            if found is not None and (not found[0].done() or now - found[1] < SYSTEM_HOLDS_S):
                return found[0]
            asked: Future[Proxy | None] = Future()
            asked.set_running_or_notify_cancel()
            while len(self._asked) >= HOSTS_KEPT:
                del self._asked[next(iter(self._asked))]
            self._asked[origin] = (asked, now)
        threading.Thread(target=self._answer, args=(url, asked), name="system proxy", daemon=True).start()
        return asked

    def _answer(self, url: str, asked: Future[Proxy | None]) -> None:
        assert self._ask_system is not None
        try:
            proxy = self._ask_system(url)
        except TransferError as error:
            asked.set_exception(error)
        except Exception as error:  # a thread's edge: who waits is to hear of it
            log.exception("the system's proxy")
            asked.set_exception(TransferError(ErrorKind.PROXY_FAILED, type(error).__name__))
        else:
            asked.set_result(proxy)


def account_url(proxy: Proxy) -> str:
    """What an account for `proxy` is for: whatever it speaks, what is sent to it is not encrypted on its way
    there."""
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    return f"http://{host}:{proxy.port}/"
