"""The checksum a site keeps beside the file: where it is looked for, and what is made of what comes."""

from __future__ import annotations

import logging
from base64 import b64encode
from hashlib import sha512
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, Secrets, Stopped, StopReason, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer import site_checksum
from qtapp.transfer.wire import NetworkLimits
from tests.support.files import Content
from tests.support.scripts import Framing, Pace, Reply, Resource, redirect, status, web_page
from tests.transfer.rig import wait_for_lent_permits

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Content(1, 700_001)
HONEST = Resource(content=FILE, etag='"v1"')
RIGHT, WRONG = FILE.sha256(), "0" * 64
RIGHT_512 = sha512(FILE.read()).hexdigest()
PLACES = ["/a/x.iso.sha256", "/a/x.iso.sha512", "/a/SHA256SUMS", "/a/SHA512SUMS"]


def served(server: HostileServer, path: str, text: str) -> None:
    server.serve(path, Resource(content=text.encode(), content_type="text/plain"))


def asked_for(server: HostileServer) -> list[str]:
    return [request.asked.target for request in server.requests()]


@pytest.mark.parametrize(
    ("path", "text", "before"),
    [
        ("/a/x.iso.sha256", f"{RIGHT}\n", 0),
        ("/a/x.iso.sha512", f"{RIGHT_512}  x.iso\n", 1),
        ("/a/SHA256SUMS", f"{WRONG}  y.iso\n{RIGHT} *x.iso\n", 2),
        ("/a/SHA512SUMS", f"SHA512 (x.iso) = {RIGHT_512}\n", 3),
    ],
)
def test_each_place_is_asked_in_turn_until_one_tells(
    path: str, text: str, before: int, rig: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    served(hostile_server, path, text)
    assert rig.completes(url, checksum_from_site=True).verified is Verified.DIGEST
    assert asked_for(hostile_server) == ["/a/x.iso", *PLACES[: before + 1]]


def test_a_file_the_list_does_not_fit_never_gets_its_name(rig: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    served(hostile_server, "/a/SHA256SUMS", f"{WRONG}  x.iso\n")
    rig.fails(url, Kind.CHECKSUM_MISMATCH, checksum_from_site=True)
    assert rig.files() == []


def test_a_folders_list_of_one_other_file_says_nothing(rig: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    served(hostile_server, "/a/SHA256SUMS", f"{WRONG}  y.iso\n")
    assert rig.completes(url, checksum_from_site=True).verified is Verified.LENGTH


def test_a_list_that_was_late_is_asked_for_again_with_the_file(
    rig: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    lists = [Resource(content=f"{digest}\n".encode()) for digest in (WRONG, RIGHT)]
    hostile_server.script("/a/x.iso.sha256", lists)
    assert rig.completes(url, checksum_from_site=True).verified is Verified.DIGEST


@pytest.mark.parametrize(
    "reply",
    [
        status(404),
        status(403),
        status(416),
        status(503, Retry_After="3600"),
        web_page(f"{RIGHT}  x.iso"),
        web_page("\n".join(["<html>", f"{WRONG}  x.iso", "</html>"])),
        Reply(status=200, body=b""),
        Reply(status=200, body=b"\xff\xfe\x00"),
        Reply(status=200, body=f"{WRONG}  y.iso\n{RIGHT}  z.iso\n".encode()),
        Reply(status=200, body=f"{WRONG}  x.iso\n".encode(), cut_after=70),
        Reply(status=200, body=f"{WRONG}  x.iso\n".encode(), coding="gzip"),
        Reply(status=200, body=f"{WRONG}  x.iso\n".encode() + b"\n" * (1 << 20)),
        Reply(status=200, body=b"\n" * (1 << 20) + f"{WRONG}  x.iso\n".encode(), framing=Framing.CHUNKED),
        Reply(cut_head_after=20),
        redirect("/a/x.iso.sha256"),
    ],
    ids=lambda reply: f"{reply.status} {reply.cut_after or reply.coding or reply.framing.value}",
)
def test_a_list_that_cannot_be_used_leaves_it_as_it_was(
    reply: Reply, rig: Rig, hostile_server: HostileServer, caplog: pytest.LogCaptureFixture
) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    for path in PLACES:
        hostile_server.script(path, [reply])
    with caplog.at_level(logging.INFO):
        done = rig.completes(url, checksum_from_site=True)
    assert done.verified is Verified.LENGTH
    assert "no checksum beside it" in caplog.text
    assert {*PLACES} <= {*asked_for(hostile_server)}
    rig.assert_whole_or_absent(FILE)


def test_a_list_that_only_trickles_does_not_hold_the_file_back(
    rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_checksum, "LIST_S", 0.0)
    url = hostile_server.serve("/a/x.iso", HONEST)
    trickle = Reply(status=200, body=b"x" * 100_000, pace=Pace.rate(2_000))
    for path in PLACES:
        hostile_server.script(path, [trickle])
    assert rig.completes(url, checksum_from_site=True).verified is Verified.LENGTH
    assert hostile_server.bytes_sent(PLACES[0]) < 100_000


def test_where_no_list_is_there_the_servers_own_digest_counts(
    rig: Rig, hostile_server: HostileServer
) -> None:
    resource = Resource(
        content=FILE, headers=(("Digest", f"SHA-256={b64encode(bytes.fromhex(RIGHT)).decode()}"),)
    )
    url = hostile_server.serve("/a/x.iso", resource)
    assert rig.completes(url, checksum_from_site=True).verified is Verified.DIGEST


def test_a_digest_given_by_hand_needs_no_list(rig: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    done = rig.completes(url, checksum_from_site=True, checksum=Checksum("sha-256", RIGHT))
    assert done.verified is Verified.DIGEST
    assert asked_for(hostile_server) == ["/a/x.iso"]


def test_an_address_without_a_name_has_nothing_beside_it(rig: Rig, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a/", HONEST)
    assert rig.completes(url, checksum_from_site=True).verified is Verified.LENGTH
    assert asked_for(hostile_server) == ["/a/"]


def test_the_query_stays_and_the_name_is_decoded(rig: Rig, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a/x%20y.iso", HONEST)
    served(hostile_server, "/a/SHA256SUMS", f"{RIGHT}  x y.iso\n")
    done = rig.completes(hostile_server.url("/a/x%20y.iso?key=1"), checksum_from_site=True)
    assert done.verified is Verified.DIGEST
    assert asked_for(hostile_server)[1::2] == ["/a/x%20y.iso.sha256?key=1", "/a/SHA256SUMS?key=1"]


def test_secrets_reach_the_list_but_no_other_origin(
    rig: Rig, hostile_server: HostileServer, start_hostile_server: StartHostileServer
) -> None:
    """X01: a list may be asked for with what lets us in; one that moved elsewhere is asked for without."""
    other = start_hostile_server(host="127.0.0.2")
    served(other, "/sum", f"{RIGHT}\n")
    login = ("bob", "hunter2")
    url = hostile_server.serve("/a/x.iso", Resource(content=FILE, login=login))
    hostile_server.script("/a/x.iso.sha256", [redirect(other.url("/sum"))])
    secrets = Secrets(headers=(("X-Token", "hunter2"),), user="bob", password="hunter2")
    assert rig.completes(url, checksum_from_site=True, secrets=secrets).verified is Verified.DIGEST
    (mine,) = hostile_server.requests("/a/x.iso.sha256")
    assert mine.header("Authorization")
    assert mine.header("X-Token") == "hunter2"
    (theirs,) = other.requests()
    assert theirs.header("Authorization") is None
    assert theirs.header("X-Token") is None


@pytest.mark.parametrize("reason", list(StopReason))
@pytest.mark.parametrize("reply", [Reply(stall_head_after=0), Reply(stall_after=10)])
def test_a_stop_while_a_list_is_awaited_acts_at_once(
    reply: Reply, reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    url = hostile_server.serve("/a/x.iso", HONEST)
    served(hostile_server, PLACES[0], f"{RIGHT}  x.iso\n")
    hostile_server.script(PLACES[0], [reply])
    rig = rig.with_(limits=NetworkLimits(header_s=600.0, silence_s=600.0, crawl_s=600.0))
    spec = rig.spec(url, checksum_from_site=True)
    running = rig.start(spec)
    hostile_server.wait_for_stall(PLACES[0])
    wait_for_lent_permits(rig.workshop.gate)  # by then it waits, and will not look by itself
    running.stop(reason)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    if reason is StopReason.CANCEL:
        assert rig.files() == []
        return
    assert outcome.bytes_kept == FILE.size
    served(hostile_server, PLACES[0], f"{RIGHT}  x.iso\n")
    assert rig.completes(spec, attempt=2).verified is Verified.DIGEST
    assert len(hostile_server.requests("/a/x.iso")) == 1
