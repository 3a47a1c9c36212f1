"""Digest (RFC 7616): a password is proven to a server without being told to it.

The proof itself is requests'. What it keeps by thread is kept by origin here: hands take turns on threads.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.domain.accounts import Origin
    from qtapp.domain.download import Secrets

ORIGINS_KEPT = 1000
LONGEST_HEADER = 4096
# of one origin: as many as may ask it at once
CHALLENGES_KEPT = 16

_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # noqa: S105 - RFC 9110 5.6.2
_ITEM = re.compile(
    rf"""({_TOKEN})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))|({_TOKEN})(?=[\s,]|$)""", re.DOTALL
)
# what requests can prove by; SHA-512-256 is none of it
_ALGORITHMS = frozenset({"MD5", "MD5-SESS", "SHA", "SHA-256", "SHA-512"})
# what would end a quoted text early
_UNQUOTABLE = re.compile(r'["\\\x00-\x1f\x7f]')


class Challenge:
    """What a server wants a proof for. For one request at a time: servers count how often it was used."""

    def __init__(self, told: dict[str, str]) -> None:
        self.is_stale = told.get("stale", "").lower() == "true"
        # requests looks for `auth` between commas alone
        self._told = told | ({"qop": "auth"} if told.get("qop") else {})
        self._uses = 0

    def proof(self, user: str, password: str, url: str) -> str | None:
        """The value of Authorization for a GET of `url`; None for a user name that has no place in it."""
        if _UNQUOTABLE.search(user):
            return None
        from requests.auth import HTTPDigestAuth  # noqa: PLC0415 - loaded for the first request

        auth: Any = HTTPDigestAuth(user, password)
        auth.init_per_thread_state()
        state = auth._thread_local  # noqa: SLF001 - there is no other way in
        state.chal, state.last_nonce, state.nonce_count = self._told, self._told["nonce"], self._uses
        self._uses += 1
        proof: str | None = auth.build_digest_header("GET", url)
        return proof


def proven(secrets: Secrets, challenge: Challenge | None, url: str) -> Secrets:
    """`secrets` with a proof in the place of user name and password; with neither where there is nothing to
    prove them by."""
    assert secrets.user is not None
    bare = replace(secrets, user=None, password=None)
    proof = challenge.proof(secrets.user, secrets.password or "", url) if challenge is not None else None
    if proof is None:
        return bare
    return replace(bare, headers=(*bare.headers, ("Authorization", proof)))


def challenge_in(www_authenticate: str) -> Challenge | None:
    """The first one for Digest that can be met; None where there is none."""
    for scheme, told in _challenges(www_authenticate):
        qops = {word.strip() for word in told.get("qop", "").lower().split(",") if word.strip()}
        may_be_met = "realm" in told and "nonce" in told and (not qops or "auth" in qops)
        is_known = told.get("algorithm", "MD5").upper() in _ALGORITHMS
        is_plain = not any(_UNQUOTABLE.search(value) for value in told.values())
        if scheme == "digest" and may_be_met and is_known and is_plain:
            return Challenge(told)
    return None


def _challenges(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Schemes in small letters with their parameters, of which a repeated one counts as it came first."""
    scheme = ""
    told: dict[str, str] = {}
    for found in _ITEM.finditer(header[:LONGEST_HEADER]):
        name, quoted, bare, next_scheme = found.groups()
        if next_scheme is None:
            value = bare if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
            told.setdefault(name.lower(), value)
            continue
        if scheme:
            yield scheme, told
        scheme, told = next_scheme.lower(), {}
    if scheme:
        yield scheme, told


class Challenges:
    """Those of the origins that want Digest, shared by all threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free: OrderedDict[Origin, list[Challenge]] = OrderedDict()

    def is_wanted_by(self, origin: Origin) -> bool:
        """Whether it has asked for Digest before, so that no password need be told to it."""
        return origin in self._free

    def take(self, origin: Origin) -> Challenge | None:
        """One that nobody else is answering."""
        with self._lock:
            free = self._free.get(origin)
            return free.pop() if free else None

    def put(self, origin: Origin, challenge: Challenge) -> None:
        """It may be answered, for the first time or once more."""
        with self._lock:
            free = self._free.setdefault(origin, [])
            self._free.move_to_end(origin)
            if len(free) < CHALLENGES_KEPT:
                free.append(challenge)
            while len(self._free) > ORIGINS_KEPT:
                self._free.popitem(last=False)
