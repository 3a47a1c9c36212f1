"""Fixtures for every test: servers, programs, an environment of our own, and a watch for leaks."""

from __future__ import annotations

import gc
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import HealthCheck, settings

from tests.support.black_hole import BlackHole
from tests.support.ca import Certificate, PrivateCA, openssl_is_missing
from tests.support.crashes import CrashTraces
from tests.support.hostile_server import HostileServer
from tests.support.leaks import Held, Holding, left_behind, matters_to_a_test
from tests.support.mounts import MountRefusedError, Mounts
from tests.support.nginx import Nginx, nginx_command
from tests.support.processes import Programs
from tests.support.secret_service import SecretService
from tests.support.secret_service import what_is_missing as missing_for_secrets

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# a machine that is busy is no fault of what is tested; what has to be quick is measured by tests of its own
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

# how long a thread or a socket may take to go away after its test
SETTLE_S = 10.0

_shared_holdings = pytest.StashKey[set[Holding]]()
_CACHES = frozenset(
    {"__pycache__", ".pytest_cache", ".hypothesis", ".mypy_cache", ".ruff_cache", ".coverage"}
)
# what would send a test's requests elsewhere, or change whom it trusts
_MISLEADING = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy")
_MISPLACED_TRUST = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NETRC")


class StartHostileServer(Protocol):
    """Starts one more server; it is stopped after the test."""

    def __call__(
        self, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", name: str | None = None
    ) -> HostileServer: ...


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_shared_holdings] = set()
    config.pluginmanager.register(CrashTraces(config))


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Iterator[None]:
    """Note what fixtures that outlive a test hold: it is not the test's that happened to be first."""
    if fixturedef.scope == "function":
        return (yield)
    before = Held.now()
    try:
        return (yield)
    finally:
        request.config.stash[_shared_holdings] |= Held.now().since(before)


@pytest.fixture(scope="session", autouse=True)
def own_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the settings, the keyring or the session bus of whoever runs it."""
    home = tmp_path_factory.mktemp("xdg")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            folder = home / kind.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(f"XDG_{kind}", str(folder))
        for name in (
            *_MISLEADING,
            *map(str.upper, _MISLEADING),
            *_MISPLACED_TRUST,
            "DBUS_SESSION_BUS_ADDRESS",
            "PYTHON_KEYRING_BACKEND",
        ):
            patch.delenv(name, raising=False)
        # hundreds of programs are started from these sources: each would compile all of them anew
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_collector_on_other_threads() -> Iterator[None]:
    """As the program has it: what a test left of windows must not be destroyed by another test's workers."""
    gc.disable()
    _freeze_what_there_is()
    yield
    gc.enable()


def _freeze_what_there_is() -> None:
    """Every module and every test that was found: no collection has to walk through them again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test logged may hold names that are no text; a report that goes to another process must be."""
    report = yield
    report.sections = [
        (title, text.encode("utf-8", "backslashreplace").decode("utf-8")) for title, text in report.sections
    ]
    return report


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    young, middle, old = gc.get_count()
    thresholds = gc.get_threshold()
    if young > thresholds[0]:
        gc.collect(2 if old > thresholds[2] else 1 if middle > thresholds[1] else 0)
    if not gc.get_freeze_count():  # the test had reasons to thaw them; each one after it would pay for that
        _freeze_what_there_is()


@pytest.fixture(autouse=True)
def leaves_nothing_behind(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """Fail a test that leaves a thread, a child, a socket, an open file, or files where it was started."""
    folder = Path.cwd()
    files = {entry.name for entry in folder.iterdir()}
    before = Held.now()
    yield
    shared: set[Holding] = request.config.stash[_shared_holdings]
    matters = matters_to_a_test(tmp_path_factory.getbasetemp())
    left = left_behind(before, matters, allowed=frozenset(shared), timeout=SETTLE_S)
    left += sorted(f"file {entry.name}" for entry in folder.iterdir() if entry.name not in files | _CACHES)
    if left:
        pytest.fail("left behind:\n  " + "\n  ".join(left), pytrace=False)


@pytest.fixture
def start_hostile_server() -> Iterator[StartHostileServer]:
    """For a second origin, TLS or another address: `start_hostile_server(tls=context, host="127.0.0.2")`."""
    started: list[HostileServer] = []

    def start(
        *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", name: str | None = None
    ) -> HostileServer:
        started.append(HostileServer(tls=tls, host=host, name=name))
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def hostile_server(start_hostile_server: StartHostileServer) -> HostileServer:
    return start_hostile_server()


@pytest.fixture
def hostile_tls_server(
    start_hostile_server: StartHostileServer, server_certificate: Certificate
) -> HostileServer:
    """The same over TLS, with a certificate of the private authority."""
    return start_hostile_server(tls=server_certificate.server_context())


@pytest.fixture
def black_hole() -> Iterator[BlackHole]:
    """An address that neither accepts nor refuses."""
    with BlackHole() as hole:
        yield hole


@pytest.fixture
def mounts(tmp_path: Path) -> Iterator[Mounts]:
    """Small file systems of their own; skips where nothing can be mounted."""
    with Mounts() as made:
        try:
            made.pull_out(made.tmpfs(tmp_path / "trial", 1 << 20))
        except MountRefusedError as error:
            pytest.skip(f"nothing can be mounted here: {error}")
        yield made


@pytest.fixture(scope="session")
def private_ca(tmp_path_factory: pytest.TempPathFactory) -> PrivateCA:
    if openssl_is_missing():
        pytest.skip("openssl is not installed")
    return PrivateCA.create(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="session")
def server_certificate(private_ca: PrivateCA) -> Certificate:
    """For localhost, 127.0.0.1 and ::1."""
    return private_ca.issue()


@pytest.fixture(scope="session")
def nginx(tmp_path_factory: pytest.TempPathFactory, server_certificate: Certificate) -> Iterator[Nginx]:
    """One for the whole run; put files into a folder of your own under `nginx.folder`."""
    if nginx_command() is None:
        pytest.skip("nginx is not installed")
    prefix = tmp_path_factory.mktemp("nginx")
    folder = prefix / "served"
    folder.mkdir()
    with Nginx(prefix, folder, server_certificate) as server:
        yield server


@pytest.fixture
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecretService]:
    """A keyring of its own, unlocked and empty; outside `tmp_path`, where tests look for what was written."""
    if missing := missing_for_secrets():
        pytest.skip(f"not installed: {', '.join(missing)}")
    with SecretService(tmp_path_factory.mktemp("keyring")) as service:
        yield service
    # keyring leaves its connection to the collector where the keyring says no: not to that of a later test
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "unclosed <socket", ResourceWarning)
        gc.collect()


@pytest.fixture
def programs(tmp_path: Path) -> Iterator[Programs]:
    """Starts programs, Wherry too, in `tmp_path / "cwd"`; all are gone after the test."""
    folder = tmp_path / "cwd"
    folder.mkdir()
    started = Programs(folder)
    yield started
    started.close()
