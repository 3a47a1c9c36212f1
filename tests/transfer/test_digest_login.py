"""Digest: a server that wants it is shown proofs and never the password."""

from __future__ import annotations

import hashlib
import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.download import Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.digest_login import CHALLENGES_KEPT, ORIGINS_KEPT, Challenge, Challenges, challenge_in
from qtapp.transfer.logins import Logins
from qtapp.transfer.opening import Opener
from tests.support.files import Content
from tests.support.scripts import Asked, Reply, Resource, redirect

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
ME = Secrets(user="jürgen", password="hunter2")
ORIGIN = ("http", "127.0.0.1", 80)


class Guard:
    """Lets in who proves to know the password of `ME`, each number of a nonce once; RFC 7616 3.4."""

    def __init__(self, algorithm: str | None = None, offers: str = "") -> None:
        self._algorithm = algorithm
        self._offers = offers
        self._lock = threading.Lock()
        self._next: dict[str, int] = {}
        self.nonces_expire = False
        self.shown: list[str] = []

    def __call__(self, asked: Asked) -> Reply:
        with self._lock:
            shown = asked.header("Authorization") or ""
            self.shown.append(shown.partition(" ")[0])
            told = {
                name: bare or quoted for name, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|(\w+))', shown)
            }
            nonce = told.get("nonce", "")
            is_due = self._next.get(nonce) == int(told.get("nc", "0"), 16)
            if shown.startswith("Digest ") and is_due and not self.nonces_expire:
                self._next[nonce] += 1
                if self._is_right(asked, told):
                    return Reply(resource=V1)
            is_stale = shown.startswith("Digest ") and not is_due
            fresh = f"nonce-{len(self._next)}"
            self._next[fresh] = 1
        challenge = f'Digest realm="a, b", qop="auth-int, auth", nonce="{fresh}", opaque="x=y"'
        challenge += f", algorithm={self._algorithm}" if self._algorithm else ""
        challenge += ", stale=TRUE" if is_stale else ""
        return Reply(status=401, headers={"WWW-Authenticate": self._offers + challenge})

    def _is_right(self, asked: Asked, told: dict[str, str]) -> bool:
        def digest(text: str) -> str:
            kind = (self._algorithm or "MD5").lower().removesuffix("-sess").replace("-", "")
            return hashlib.new(kind, text.encode()).hexdigest()

        secret = digest(f"{ME.user}:a, b:{ME.password}")
        if (self._algorithm or "").endswith("-sess"):
            secret = digest(f"{secret}:{told['nonce']}:{told['cnonce']}")
        asks = digest(f"{asked.method}:{asked.target}")
        wanted = digest(f"{secret}:{told['nonce']}:{told['nc']}:{told['cnonce']}:auth:{asks}")
        return told["response"] == wanted and told["uri"] == asked.target and told["opaque"] == "x=y"


@pytest.mark.parametrize("algorithm", [None, "MD5", "MD5-sess", "SHA-256"])
def test_a_file_behind_a_digest_login_comes(
    algorithm: str | None, hostile_server: HostileServer, rig: Rig
) -> None:
    """X01."""
    guard = Guard(algorithm)
    hostile_server.answer(PATH, guard)
    rig.completes(hostile_server.url(f"{PATH}?a=b&c=%20d"), secrets=ME)
    rig.assert_whole_or_absent(FILE)
    assert guard.shown == ["Basic", "Digest"]


def test_where_it_is_known_that_digest_is_wanted_the_password_is_told_to_nobody(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """X01: not by one that has no other proof to begin with either; and one question to the server does."""
    guard = Guard(offers='Basic realm="a, b", ')
    url = hostile_server.answer(PATH, guard)
    rig.fails(url, Kind.LOGIN_NEEDED)
    for _ in range(3):
        rig.completes(url, secrets=ME)
    assert guard.shown == ["", "Digest", "Digest", "Digest"]


def test_a_proof_whose_time_is_over_is_made_anew(hostile_server: HostileServer, rig: Rig) -> None:
    guard = Guard()
    url = hostile_server.answer(PATH, guard)
    rig.completes(url, secrets=ME)
    guard._next.clear()
    rig.completes(url, secrets=ME)
    assert guard.shown == ["Basic", "Digest", "Digest", "Digest"]


def test_a_wrong_password_is_tried_once(hostile_server: HostileServer, rig: Rig) -> None:
    guard = Guard()
    url = hostile_server.answer(PATH, guard)
    rig.fails(url, Kind.LOGIN_REFUSED, secrets=replace(ME, password="wrong"))
    assert guard.shown == ["Basic", "Digest"]
    rig.completes(url, secrets=ME)
    assert guard.shown[2:] == ["Digest"]


def test_an_account_answers_a_digest_challenge(hostile_server: HostileServer, rig: Rig) -> None:
    guard = Guard()
    url = hostile_server.answer(PATH, guard)
    logins = Logins()
    assert ME.user is not None
    assert ME.password is not None
    logins.set_accounts([Account("one", parse_site(url), AccountKind.BASIC, user=ME.user)])
    logins.give("one", ME.password)
    rig.with_(opener=Opener("test/1", logins=logins)).completes(url)
    rig.with_(opener=Opener("test/1", logins=logins)).completes(url)
    assert guard.shown == ["Basic", "Digest"] * 2


def test_many_connections_prove_it_each_by_a_challenge_of_its_own(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """Each number of a nonce is taken once, in its order: what comes in another one is asked anew."""
    content = Content(2, 12 << 20)
    guard = Guard()

    def answer(asked: Asked) -> Reply:
        reply = guard(asked)
        return replace(reply, resource=replace(V1, content=content)) if reply.resource else reply

    url = hostile_server.answer(PATH, answer)
    done = rig.with_(connections=4, hosts=HostConnections(8)).completes(url, secrets=ME)
    assert content.first_difference(done.path) is None
    assert guard.shown.count("Basic") == 1


def test_a_proof_goes_to_its_own_origin_alone(start_hostile_server: StartHostileServer, rig: Rig) -> None:
    """X01."""
    home, away = start_hostile_server(), start_hostile_server()
    guard = Guard()
    url = home.answer(PATH, lambda asked: redirect(away.url(PATH)) if guard(asked).resource else guard(asked))
    away.serve(PATH, V1)
    rig.completes(url, secrets=ME)
    assert guard.shown[-1] == "Digest"
    assert [request.header("Authorization") for request in away.requests(PATH)] == [None]


def test_a_user_name_that_cannot_be_quoted_is_not_sent(hostile_server: HostileServer, rig: Rig) -> None:
    guard = Guard()
    url = hostile_server.answer(PATH, guard)
    rig.fails(url, Kind.LOGIN_REFUSED, secrets=replace(ME, user='a", x="'))
    assert guard.shown == ["Basic", ""]


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Digest",
        'Digest realm="x"',
        'Digest nonce="x"',
        'Digest realm="x", nonce="y", qop="auth-int"',
        'Digest realm="x", nonce="y", algorithm=SHA-512-256',
        'Digest realm="x\\"y", nonce="y"',
        'Basic realm="x, Digest realm=y, nonce=z"',
        "Negotiate abc==, NTLM",
        "a" * 100_000,
        '"' * 100_000,
        "a " * 100_000,
    ],
)
def test_what_cannot_be_met_is_no_challenge(header: str) -> None:
    assert challenge_in(header) is None


@pytest.mark.parametrize(
    "header",
    [
        'Digest realm="x", nonce="y"',
        'digest nonce = y ,realm=x, qop = "auth-int ,AUTH"',
        'Negotiate abc==, Basic realm="Digest", Digest realm="x", nonce="y"',
        'Digest realm="x", nonce="no", algorithm=SHA-512-256, Digest realm="x", nonce="y", algorithm=SHA-256',
        'Digest realm="x", nonce="y", nonce="no", Basic realm="z", nonce="no"',
    ],
)
def test_the_first_challenge_that_can_be_met_is(header: str) -> None:
    challenge = challenge_in(header)
    assert challenge is not None
    assert 'nonce="y"' in (challenge.proof("me", "x", "http://h/") or "")


def test_no_more_challenges_are_kept_than_are_of_use() -> None:
    challenges = Challenges()
    for port in range(ORIGINS_KEPT + 1):
        challenges.put(("http", "h", port), Challenge({"nonce": "x"}))
    assert not challenges.is_wanted_by(("http", "h", 0))
    assert challenges.is_wanted_by(("http", "h", 1))
    for _ in range(CHALLENGES_KEPT + 1):
        challenges.put(ORIGIN, Challenge({"nonce": "x"}))
    taken = [challenges.take(ORIGIN) for _ in range(CHALLENGES_KEPT + 1)]
    assert taken.count(None) == 1
    assert challenges.is_wanted_by(ORIGIN)
