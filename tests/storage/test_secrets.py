"""The store of secrets: with backends of our own, and with a real Secret Service on a bus of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import keyring.backends.SecretService
import pytest
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from qtapp.domain.secrets import SecretsUnavailable, Trouble
from qtapp.storage.secrets import (
    SERVICE,
    SecretStore,
    encrypted,
    system_backend,
)
from tests.support.memory_keyring import Memory
from tests.support.secret_service import SecretService, what_is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future
    from pathlib import Path

LIMIT_S = 20.0
OpenStore = Callable[..., SecretStore]

# their modules have types, these calls have none
service_keyring: Any = keyring.backends.SecretService.Keyring
fail_keyring: Any = fail.Keyring
null_keyring: Any = null.Keyring
chain_of_all: Any = chainer.ChainerBackend

# keyring leaves its connection to the collector where the keyring says no
leaves_its_connection = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


def trouble_of(future: Future[Any]) -> Trouble:
    error = future.exception(LIMIT_S)
    assert isinstance(error, SecretsUnavailable)
    return error.trouble


@pytest.fixture
def open_store() -> Iterator[OpenStore]:
    opened: list[SecretStore] = []

    def open_one(*backend: Any) -> SecretStore:
        opened.append(SecretStore(lambda: backend[0]) if backend else SecretStore())
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


def test_what_was_kept_is_found_until_it_is_removed(open_store: OpenStore) -> None:
    memory = Memory()
    store = open_store(memory)
    assert store.find("one").result(LIMIT_S) is None
    store.keep("one", "first").result(LIMIT_S)
    store.keep("one", "sécond").result(LIMIT_S)
    assert memory.kept == {(SERVICE, "one"): "sécond"}
    assert store.find("one").result(LIMIT_S) == "sécond"
    store.remove("one").result(LIMIT_S)
    store.remove("one").result(LIMIT_S)
    assert store.find("one").result(LIMIT_S) is None


def test_one_thread_asks_and_it_is_not_ours(open_store: OpenStore) -> None:
    memory = Memory()
    store = open_store(memory)
    for number in range(5):
        store.find(str(number)).result(LIMIT_S)
    (thread,) = memory.threads
    assert thread is not threading.current_thread()
    assert thread.daemon, "one that hangs would keep the process"


def test_no_thread_before_the_first_question_and_none_after_the_end() -> None:
    before = threading.active_count()
    store = SecretStore(Memory)
    assert threading.active_count() == before
    store.close()
    assert trouble_of(store.find("one")) is Trouble.SILENT
    assert threading.active_count() == before


def test_who_waits_no_longer_loses_nothing(open_store: OpenStore) -> None:
    """X11."""
    memory = Memory()
    memory.kept[SERVICE, "one"] = "late"
    memory.may_go_on.clear()
    answer = open_store(memory).find("one")
    with pytest.raises(TimeoutError):
        answer.result(0.01)
    assert not answer.cancel()
    memory.may_go_on.set()
    assert answer.result(LIMIT_S) == "late"


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeyringLocked("Failed to unlock the collection!"), Trouble.LOCKED),
        (NoKeyringError("none"), Trouble.NONE_THERE),
        (InitError("something"), Trouble.BROKEN),
        (UnicodeDecodeError("utf-8", b"canary", 0, 1, "canary"), Trouble.BROKEN),
    ],
    ids=["locked", "none", "odd", "undecodable"],
)
def test_trouble_has_its_name_and_no_text(
    open_store: OpenStore, error: Exception, trouble: Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    """X10, X11."""
    store = open_store(Memory(error))
    with caplog.at_level(logging.DEBUG):
        for answer in (store.find("one"), store.keep("one", "canary"), store.remove("one")):
            assert trouble_of(answer) is trouble
    assert "canary" not in caplog.text
    assert str(trouble) in caplog.text


def test_a_backend_that_forgets_is_found_out(open_store: OpenStore) -> None:
    assert trouble_of(open_store(null_keyring()).keep("one", "gone")) is Trouble.BROKEN


def test_without_a_backend_each_question_looks_again(open_store: OpenStore) -> None:
    found: list[Memory | None] = [None, Memory()]
    store = SecretStore(lambda: found.pop(0))
    assert trouble_of(store.find("one")) is Trouble.NONE_THERE
    assert store.find("one").result(LIMIT_S) is None
    assert store.find("one").result(LIMIT_S) is None
    store.close()


class PlaintextKeyring(Memory):
    """As keyrings.alt.file has one."""


def test_only_backends_known_to_encrypt_are_used() -> None:
    """X11."""
    for refused in (fail_keyring(), null_keyring(), PlaintextKeyring(), object()):
        assert encrypted(refused) is None
    service = service_keyring()
    assert encrypted(service) is service


def test_of_a_chain_only_the_encrypting_member_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """X11: the chain itself would go on to the next where the first cannot."""
    service = service_keyring()
    chain = chain_of_all()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring(), service, null_keyring()])
    assert encrypted(chain) is service
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextKeyring(), null_keyring()])
    assert encrypted(chain) is None


@pytest.mark.parametrize(
    "configured",
    ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Keyring"],
)
def test_what_is_configured_counts_and_then_no_other(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch, configured: str
) -> None:
    """X11: who has switched keyrings off means it."""
    find(secret_service, monkeypatch)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", configured)
    assert system_backend() is None


def find(service: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)


def test_without_a_session_bus_there_is_no_keyring(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """X11."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert trouble_of(open_store().keep("one", "secret")) is Trouble.NONE_THERE


def test_a_real_keyring_keeps_secrets_encrypted_and_over_restarts(
    secret_service: SecretService, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X10, X11."""
    find(secret_service, monkeypatch)
    store = open_store()
    store.keep("one", "cänary").result(LIMIT_S)
    assert secret_service.stored
    assert "cänary".encode() not in secret_service.stored
    secret_service.stop_daemon()
    secret_service.start_daemon()
    assert store.find("one").result(LIMIT_S) == "cänary"
    store.remove("one").result(LIMIT_S)
    assert open_store().find("one").result(LIMIT_S) is None


@leaves_its_connection
def test_a_locked_keyring_says_so(
    secret_service: SecretService, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    find(secret_service, monkeypatch)
    store = open_store()
    store.keep("one", "kept").result(LIMIT_S)
    secret_service.lock()
    assert trouble_of(store.find("one")) is Trouble.LOCKED
    assert trouble_of(store.keep("two", "secret")) is Trouble.LOCKED


@leaves_its_connection
def test_a_keyring_that_goes_away_and_comes_back_is_found_again(
    secret_service: SecretService, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    find(secret_service, monkeypatch)
    store = open_store()
    store.keep("one", "kept").result(LIMIT_S)
    secret_service.stop_daemon()
    assert trouble_of(store.find("one")) is Trouble.NONE_THERE
    secret_service.start_daemon()
    assert store.find("one").result(LIMIT_S) == "kept"


def test_a_keyring_that_hangs_answers_late(
    secret_service: SecretService, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    find(secret_service, monkeypatch)
    store = open_store()
    store.keep("one", "kept").result(LIMIT_S)
    with secret_service.hung():
        answer = store.find("one")
        with pytest.raises(TimeoutError):
            answer.result(0.3)
    assert answer.result(LIMIT_S) == "kept"


@leaves_its_connection
def test_a_keyring_that_denies_says_so(
    tmp_path_factory: pytest.TempPathFactory, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X11."""
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    with SecretService(tmp_path_factory.mktemp("keyring"), denies=True) as service:
        find(service, monkeypatch)
        assert trouble_of(open_store().keep("one", "secret")) is Trouble.DENIED
