"""Passwords and tokens in the system's own keyring, asked on a thread that nobody has to wait for.

A locked keyring asks its owner, who may be at lunch, and a service that hangs answers never: whoever asks
waits as long as it likes on a future and goes. What comes later is kept in that future all the same.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from qtapp.domain.secrets import SecretsUnavailable, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

log = logging.getLogger(__name__)

THREAD_NAME = "keyring"
# what the entries of all profiles stand under, in the keyring's own window too
SERVICE = "Wherry"
# those that encrypt what they hold, by module and class. Others exist that write it down as it is
# (keyrings.alt), forget it (null) or ask for its password on a terminal: none is used that is not known
ENCRYPTED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.kwallet.DBusKeyringKWallet6",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
)
_CHAIN = "keyring.backends.chainer.ChainerBackend"


class Backend(Protocol):
    """What is used of keyring.backend.KeyringBackend."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SecretStore:
    """Secrets by their keys. Any thread may call; no call waits.

    Each future ends with what was asked for, or with SecretsUnavailable; requests are worked off in the order
    they came. One thread does it, made for the first of them: it may hang for as long as the keyring does,
    and does not keep the process.
    """

    def __init__(self, find_backend: Callable[[], Backend | None] | None = None) -> None:
        """`find_backend` is called on the store's thread, until it finds one."""
        self._find_backend = find_backend or system_backend
        self._backend: Backend | None = None
        self._waiting: SimpleQueue[tuple[Future[Any], Callable[[Backend], Any]] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def find(self, key: str) -> Future[str | None]:
        """The secret; None where there is none of that key."""
        return self._do(lambda backend: backend.get_password(SERVICE, key))

    def keep(self, key: str, secret: str) -> Future[None]:
        """In the place of one that is there. Done once it can be read back."""
        return self._do(lambda backend: _keep(backend, key, secret))

    def remove(self, key: str) -> Future[None]:
        """Harmless where there is none."""
        return self._do(lambda backend: _remove(backend, key))

    def close(self) -> None:
        """Nothing is begun from now on; what hangs is left to itself. Never waits."""
        with self._lock:
            if not self._is_closed and self._thread is not None:
                self._waiting.put(None)
            self._is_closed = True

    def _do(self, work: Callable[[Backend], Any]) -> Future[Any]:
        answer: Future[Any] = Future()
        answer.set_running_or_notify_cancel()  # who no longer waits cannot make it undone
        with self._lock:
            if self._is_closed:
                answer.set_exception(SecretsUnavailable(Trouble.SILENT))
                return answer
            self._waiting.put((answer, work))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)
                self._thread.start()
        return answer

    def _run(self) -> None:
        while (item := self._waiting.get()) is not None:
            answer, work = item
            try:
                found = work(self._usable_backend())
            except Exception as error:  # a thread's edge, with other people's code behind it
                trouble = _trouble(error)
                # not the error's text, nor where it came from: either may quote a secret
                log.warning("keyring: %s: %s", trouble, type(error).__name__)
                answer.set_exception(SecretsUnavailable(trouble))
            else:
                answer.set_result(found)
            del item, answer, work

    def _usable_backend(self) -> Backend:
        if self._backend is None:
            self._backend = self._find_backend()
            if self._backend is None:
                raise SecretsUnavailable(Trouble.NONE_THERE)
            log.info("keyring: %s", _name(self._backend))
        return self._backend


def system_backend() -> Backend | None:
    """The keyring of this session, freshly looked for; None where there is none that encrypts.

    One that was chosen by PYTHON_KEYRING_BACKEND or keyringrc.cfg counts, and then no other. May block.
    """
    from keyring import core  # noqa: PLC0415 - a tenth of a second, and only where somebody has a secret

    try:
        chosen = core.load_env() or core.load_config()
    except Exception as error:  # what is configured may be anything
        log.warning("keyring: the one that is configured cannot be used: %s", type(error).__name__)
        return None
    if chosen is not None:
        return encrypted(chosen)
    # not keyring's own choice: it keeps what it found first for as long as the process lives, be there a
    # session bus later or not, and takes what is in clear where there is nothing else
    return next(_viable(), None)


def _viable() -> Iterator[Backend]:
    from keyring import core  # noqa: PLC0415

    for name in ENCRYPTED:
        try:
            yield core.load_keyring(name)
        except Exception as error:  # not for this system, or not there: each tells that in its own way
            log.debug("keyring: not %s: %s", name, type(error).__name__)


def encrypted(backend: Any) -> Backend | None:
    """`backend` where it is known to encrypt; of a chain the first that does, and None of the others."""
    if _name(backend) == _CHAIN:
        return next((found for one in backend.backends if (found := encrypted(one)) is not None), None)
    if _name(backend) in ENCRYPTED:
        return backend  # type: ignore[no-any-return]
    log.warning("keyring: refused: %s", _name(backend))
    return None


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _keep(backend: Backend, key: str, secret: str) -> None:
    backend.set_password(SERVICE, key, secret)
    if backend.get_password(SERVICE, key) != secret:
        # a keyring that takes it and forgets it would be found out when it matters
        raise SecretsUnavailable(Trouble.BROKEN)


def _remove(backend: Backend, key: str) -> None:
    if backend.get_password(SERVICE, key) is not None:
        backend.delete_password(SERVICE, key)


def _trouble(error: BaseException) -> Trouble:
    """By names, as each keyring has errors of its own, and most are of libraries that are not there
    everywhere; what an error was raised from tells more than it does."""
    if isinstance(error, SecretsUnavailable):
        return error.trouble
    names = set()
    cause: BaseException | None = error
    while cause is not None:
        names |= {type(cause).__name__, str(getattr(cause, "name", "")).rpartition(".")[2]}
        cause = cause.__cause__
    for trouble, telling in (
        (Trouble.DENIED, {"PromptDismissedException", "KeychainDenied", "AccessDenied"}),
        (Trouble.LOCKED, {"KeyringLocked", "LockedException", "IsLocked"}),
        (Trouble.NONE_THERE, {"NoKeyringError", "SecretServiceNotAvailableException", "ServiceUnknown"}),
    ):
        if names & telling:
            return trouble
    return Trouble.BROKEN
