"""Secrets planted wherever `wherry get` can be given one, and a search for them wherever one could show."""

from __future__ import annotations

import json
import os
import signal
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.accounts import Account, AccountKind, new_account_id, parse_site
from qtapp.storage import accounts_store
from qtapp.storage.secrets import SecretStore
from qtapp.transfer.web_mark import LINUX_ATTRIBUTE
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.leaks import Held
from tests.support.proxies import SmallProxy, SmallSocks
from tests.support.scripts import Ending, Pace, Reply, Resource, redirect, status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs
    from tests.support.secret_service import SecretService

pytestmark = pytest.mark.end_to_end

START_S = 20.0
END_S = 20.0
MIB = 1 << 20
FILE = Content(1, 16 * MIB)
V1 = Resource(content=FILE, etag='"v1"')

# in the address, which comes by standard input
USER, PASSWORD, TOKEN = "canary-user", "canary-password", "canary-token"
# in the words of the command line
HEADERS = {
    "X-Api-Key": "canary-key",
    "Cookie": "sid=canary-cookie",
    "Referer": "https://example.org/canary-referer",
    "X-Name": "canary-Łódź",
}
BEARER = "Bearer canary-bearer"
LOGIN_USER, LOGIN_PASSWORD = "canary-login", "canary-login-password"
PROXY_USER, PROXY_PASSWORD = "canary-proxy", "canary-proxy-password"
# in the keyring
KEPT_PASSWORD, KEPT_TOKEN, KEPT_KEY = "canary-kept-password", "canary-kept-token", "canary-kept-key"
# in what servers say
VISIT, SIGNATURE = "canary-visit", "canary-signature"


def basic(user: str, password: str) -> str:
    return b64encode(f"{user}:{password}".encode()).decode()


LOGINS = (
    (USER, PASSWORD),
    (LOGIN_USER, LOGIN_PASSWORD),
    (PROXY_USER, PROXY_PASSWORD),
    ("me", KEPT_PASSWORD),
)
PLANTED = (b"canary", *(basic(*login).rstrip("=").encode() for login in LOGINS))


def found_in(data: bytes | str, but: Iterable[bytes] = ()) -> list[bytes]:
    """The canaries in it, with some of what stands around them; `but` are those that may be there."""
    data = data.encode() if isinstance(data, str) else data
    for allowed in but:
        data = data.replace(allowed, b"")
    return [data[max(at - 40, 0) : at + 40] for canary in PLANTED if (at := data.find(canary)) >= 0]


@dataclass
class Nest:
    """`wherry get` in a home of its own, with everything it writes under `folder`."""

    programs: Programs
    folder: Path

    def __post_init__(self) -> None:
        for name in ("profile", "home", "tmp"):
            (self.folder / name).mkdir(parents=True, mode=0o700)
        settings = {"version": 1, "note_origin": True}
        (self.folder / "profile" / "settings.json").write_text(json.dumps(settings))

    @property
    def files(self) -> Path:
        return self.folder / "files"

    def start(
        self, urls: Iterable[str], *words: str, environment: Mapping[str, str] | None = None
    ) -> Program:
        typed = self.folder.parent / "typed"
        typed.write_text("\n".join(urls))
        places = {"HOME": str(self.folder / "home"), "TMPDIR": str(self.folder / "tmp")}
        places |= {f"XDG_{kind}_HOME": places["HOME"] for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
        with typed.open("rb") as stdin:
            return self.programs.wherry(
                *("get", "--json", "--verbose", "--input-file", "-", *words),
                *("--dir", self.files),
                profile=self.folder / "profile",
                environment={**places, **(environment or {})},
                stdin=stdin,
            )

    def written(self) -> dict[str, bytes]:
        """Every file and what it holds; for each attribute of one as well."""
        found = {}
        for path in self.folder.rglob("*"):
            found[f"{path} (its name)"] = os.fsencode(path.relative_to(self.folder))
            if path.is_file():
                found[str(path)] = path.read_bytes()
                with suppress(AttributeError, OSError):
                    for name in os.listxattr(path):
                        found[f"{path} {name}"] = os.getxattr(path, name)
        return found

    def assert_clean(self, finished: Finished) -> None:
        """No canary in anything it has written or printed. But the address is the history's to keep, whole:
        what lets us in is part of what is asked for again."""
        written = self.written()
        assert any(name.endswith("wherry.log") and b"GET" in data for name, data in written.items())
        written["what it printed"] = "\n".join([*finished.output, *finished.errors]).encode()
        shown = {
            name: found
            for name, data in written.items()
            if (found := found_in(data, [TOKEN.encode()] if "history." in name else []))
        }
        assert shown == {}


@pytest.fixture
def nest(programs: Programs, tmp_path: Path) -> Nest:
    return Nest(programs, tmp_path / "nest")


@dataclass
class Origins:
    """`home` is given secrets; `next_door` has its address and another port, `away` another address."""

    home: HostileServer
    next_door: HostileServer
    away: HostileServer

    def start_url(self, login: str = f"{USER}:{PASSWORD}@") -> str:
        return self.home.url(f"/start?token={TOKEN}").replace("://", f"://{login}")

    def lead_on(self) -> None:
        """From home to next door and on to where the file is."""
        visit = f"visit={VISIT}; Path=/"
        self.home.script("/start", [redirect(self.next_door.url("/over"), Set_Cookie=visit)])
        self.next_door.script("/over", [redirect(self.away.url(f"/file.bin?sig={SIGNATURE}"))])

    def assert_secrets_stayed_home(self) -> None:
        away = [str(request.asked) for request in self.away.requests()]
        assert away
        assert [found for text in away if (found := found_in(text, [SIGNATURE.encode()]))] == []
        # cookies do not tell ports apart (RFC 6265 8.5), where they come from servers
        near = [str(request.asked) for request in self.next_door.requests()]
        assert [found for text in near if (found := found_in(text, [VISIT.encode()]))] == []


@pytest.fixture
def origins(start_hostile_server: StartHostileServer) -> Origins:
    made = Origins(start_hostile_server(), start_hostile_server(), start_hostile_server(host="127.0.0.2"))
    made.lead_on()
    return made


def headers(**more: str) -> list[str]:
    named = {**HEADERS, **more}
    return [word for name, value in named.items() for word in ("--header", f"{name}: {value}")]


def assert_shown_at_home(home: HostileServer, authorization: str) -> None:
    for request in home.requests():
        assert request.header("Authorization") == authorization
        for name, value in HEADERS.items():
            sent = request.header(name)
            assert sent is not None
            assert sent.encode("latin-1").decode() == value


def assert_only_what_was_typed_can_be_read(pid: int, words: Iterable[str]) -> None:
    """In the lists of processes that everybody can read."""
    assert Held.now(pid).children == frozenset(), "a child would need its own look"
    typed = Path(f"/proc/{pid}/cmdline").read_bytes()
    assert found_in(typed, [word.encode() for word in words]) == []


def test_nothing_planted_is_found_when_paused_and_when_done(nest: Nest, origins: Origins) -> None:
    """X01, X03, X10, X12: several connections, each of which comes by way of home."""
    away = origins.away
    away.serve("/file.bin", V1, Reply(pace=Pace.rate(8 * MIB), stall_after=3 * MIB))
    words = ["--connections", "4", *headers()]
    program = nest.start([origins.start_url()], *words)
    away.wait_for_stall("/file.bin", n=2, timeout=START_S)
    assert_only_what_was_typed_can_be_read(program.pid, words)
    program.signal(signal.SIGINT)
    paused = program.wait(END_S)
    assert paused.status == 128 + signal.SIGINT
    assert any(name.endswith(".journal") for name in nest.written())
    nest.assert_clean(paused)
    away.serve("/file.bin", V1)
    done = nest.start([origins.start_url()], *words).wait(START_S + END_S)
    assert done.status == 0, done
    nest.assert_clean(done)
    origins.assert_secrets_stayed_home()
    assert len({request.connection_no for request in away.requests()}) > 2
    assert_shown_at_home(origins.home, f"Basic {basic(USER, PASSWORD)}")
    (file,) = nest.files.iterdir()
    assert FILE.first_difference(file) is None
    with suppress(AttributeError, OSError):
        assert os.getxattr(file, LINUX_ATTRIBUTE) == origins.home.url("/start").encode()


def failing(origins: Origins) -> Iterator[tuple[str, Reply]]:
    """Path and reply of downloads that come to grief, each in its own way."""
    home, away = origins.home, origins.away
    away.script("/denied", [status(403)])
    away.script("/cut", [Reply(cut_head_after=0, ending=Ending.RESET)])
    query = f"?sig={SIGNATURE}"
    yield "/denied", redirect(away.url("/denied" + query))
    yield "/cut", redirect(away.url("/cut" + query))
    yield (
        "/echo",
        Reply(raw=f"GET /echo?token={TOKEN} HTTP/1.1\r\nCookie: {HEADERS['Cookie']}\r\n\r\n".encode()),
    )
    yield "/nobody", redirect(f"http://127.0.0.2:{refused_port('127.0.0.2')}/{query}")
    yield "/ftp", redirect(f"ftp://{SIGNATURE}@127.0.0.2/x{query}")
    yield "/file", redirect(f"file:///etc/passwd{query}")
    yield "/loop", redirect(home.url("/loop" + query))
    yield "/login", Reply(status=401, headers={"WWW-Authenticate": f'Basic realm="{SIGNATURE}"'})
    yield "/page.bin", Reply(body=b"<!doctype html>canary-signature", headers={"Content-Type": "text/html"})


def test_nothing_planted_is_found_after_failures(nest: Nest, origins: Origins) -> None:
    """X01, X04, X10: what went wrong is told, logged and stored without them."""
    urls = []
    for path, reply in failing(origins):
        origins.home.script(path, [reply])
        urls.append(origins.home.url(f"{path}?token={TOKEN}"))
    words = ["--retries", "1", *headers(), "--user", f"{LOGIN_USER}:{LOGIN_PASSWORD}"]
    done = nest.start(urls, "--parallel", "10", *words).wait(START_S + END_S)
    assert done.status == 1, done
    failures = {event["url"]: event["kind"] for event in done.events() if event["event"] == "failed"}
    assert len(failures) == len(urls), "one of them did not fail"
    assert len(set(failures.values())) >= 7, failures
    nest.assert_clean(done)
    origins.assert_secrets_stayed_home()
    assert_shown_at_home(origins.home, f"Basic {basic(LOGIN_USER, LOGIN_PASSWORD)}")
    assert not any(path.is_file() for path in nest.files.iterdir())


def test_a_proxys_login_is_found_nowhere_but_at_the_proxy(nest: Nest, origins: Origins) -> None:
    """X01, X10."""
    with SmallProxy() as proxy:
        fetch_through(proxy.url, nest, origins)
    assert len(proxy.heads) >= 3
    shown = f"Proxy-Authorization: Basic {basic(PROXY_USER, PROXY_PASSWORD)}"
    assert all(shown in head for head in proxy.heads)


def test_a_socks_proxys_login_is_found_nowhere_but_at_the_proxy(nest: Nest, origins: Origins) -> None:
    """X01, X10."""
    with SmallSocks(login=(PROXY_USER, PROXY_PASSWORD)) as proxy:
        fetch_through(proxy.url, nest, origins)
    assert set(proxy.logins) == {(PROXY_USER, PROXY_PASSWORD)}


def fetch_through(proxy_url: str, nest: Nest, origins: Origins) -> None:
    """And look for what should not be there."""
    origins.away.serve("/file.bin", V1)
    proxy_url = proxy_url.replace("://", f"://{PROXY_USER}:{PROXY_PASSWORD}@")
    words = [*headers(Authorization=BEARER), "--proxy", proxy_url]
    done = nest.start([origins.start_url(login="")], *words).wait(START_S + END_S)
    assert done.status == 0, done
    nest.assert_clean(done)
    origins.assert_secrets_stayed_home()
    assert_shown_at_home(origins.home, BEARER)
    assert not any(PROXY_USER in str(request.asked) for request in origins.home.requests())
    assert not any(request.header("Proxy-Authorization") for request in origins.home.requests())


@pytest.fixture
def kept(
    nest: Nest, origins: Origins, secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> Mapping[str, str]:
    """Accounts of the profile, with their secrets in a real keyring: a login and a header at home, a token
    away. The environment in which that keyring is found."""
    home, away = (parse_site(server.url("/")) for server in (origins.home, origins.away))
    accounts = {
        Account(new_account_id(), home, AccountKind.BASIC, user="me", is_remembered=True): KEPT_PASSWORD,
        Account(new_account_id(), home, AccountKind.HEADER, header="X-Api-Key", is_remembered=True): KEPT_KEY,
        Account(new_account_id(), away, AccountKind.BEARER, is_remembered=True): KEPT_TOKEN,
    }
    accounts_store.save(nest.folder / "profile" / "accounts.json", accounts)
    with monkeypatch.context() as there:
        for name, value in secret_service.environment.items():
            there.setenv(name, value)
        store = SecretStore()
        for account, secret in accounts.items():
            store.keep(account.key, secret).result(START_S)
        store.close()
    names = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    return {name: secret_service.environment[name] for name in names}


def test_secrets_of_accounts_are_found_nowhere_but_in_the_keyring_and_at_their_servers(
    nest: Nest, origins: Origins, kept: Mapping[str, str], secret_service: SecretService
) -> None:
    """X01, X10, X11."""
    home, away = origins.home, origins.away
    away.serve("/file.bin", V1, Reply(stall_after=3 * MIB))
    program = nest.start([origins.start_url(login="")], environment=kept)
    away.wait_for_stall("/file.bin", timeout=START_S)
    assert_only_what_was_typed_can_be_read(program.pid, [])
    program.signal(signal.SIGINT)
    nest.assert_clean(program.wait(END_S))
    away.serve("/file.bin", V1)
    done = nest.start([origins.start_url(login="")], environment=kept).wait(START_S + END_S)
    assert done.status == 0, done
    nest.assert_clean(done)
    assert found_in(secret_service.stored) == []
    for request in home.requests():
        assert request.header("Authorization") == f"Basic {basic('me', KEPT_PASSWORD)}"
        assert request.header("X-Api-Key") == KEPT_KEY
    assert {request.header("Authorization") for request in away.requests()} == {f"Bearer {KEPT_TOKEN}"}
    assert not any("kept" in str(request.asked) for request in origins.next_door.requests())


def test_secrets_of_accounts_are_not_found_after_failures(
    nest: Nest, origins: Origins, kept: Mapping[str, str], secret_service: SecretService
) -> None:
    """X01, X10, X11: refused, and led from one failure to the next; then with the keyring locked."""
    urls = []
    for path, reply in failing(origins):
        origins.home.script(path, [reply])
        urls.append(origins.home.url(path))
    done = nest.start(urls, "--retries", "1", "--parallel", "1", environment=kept).wait(START_S + END_S)
    assert done.status == 1, done
    kinds = {event["kind"] for event in done.events() if event["event"] == "failed"}
    assert "login-refused" in kinds
    assert len(kinds) >= 7, kinds
    nest.assert_clean(done)
    assert origins.home.requests("/denied")[0].header("Authorization") is not None
    secret_service.lock()
    asked_before = len(origins.home.requests())
    locked = nest.start(urls[:1], environment=kept).wait(START_S + END_S)
    assert [event["kind"] for event in locked.events() if event["event"] == "failed"] == ["keyring-locked"]
    nest.assert_clean(locked)
    assert len(origins.home.requests()) == asked_before


@pytest.mark.parametrize("kind", [SmallProxy, SmallSocks])
def test_a_proxys_login_can_be_an_accounts(
    kind: type[SmallProxy] | type[SmallSocks],
    nest: Nest,
    origins: Origins,
    kept: Mapping[str, str],
    secret_service: SecretService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """X01, X10, X11."""
    origins.away.serve("/file.bin", V1)
    file = nest.folder / "profile" / "accounts.json"
    with SmallProxy() if kind is SmallProxy else SmallSocks(login=("me", KEPT_PASSWORD)) as proxy:
        account = Account(
            new_account_id(),
            parse_site(f"http://127.0.0.1:{proxy.url.rpartition(':')[2].strip('/')}"),
            AccountKind.BASIC,
            user="me",
            is_remembered=True,
        )
        accounts_store.save(file, [*accounts_store.load(file), account])
        with monkeypatch.context() as there:
            for name, value in secret_service.environment.items():
                there.setenv(name, value)
            store = SecretStore()
            store.keep(account.key, KEPT_PASSWORD).result(START_S)
            store.close()
        urls = [origins.start_url(login="")]
        done = nest.start(urls, "--proxy", proxy.url, environment=kept).wait(START_S + END_S)
    assert done.status == 0, done
    nest.assert_clean(done)
    if isinstance(proxy, SmallSocks):
        assert set(proxy.logins) == {("me", KEPT_PASSWORD)}
    else:
        assert proxy.heads
        login = f"Proxy-Authorization: Basic {basic('me', KEPT_PASSWORD)}"
        assert all(login in head for head in proxy.heads)
    assert not any(request.header("Proxy-Authorization") for request in origins.home.requests())
