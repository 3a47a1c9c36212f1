"""Links that are looked at before they are fetched: what is told, and that nobody is in the way of it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import DownloadSpec, Secrets, State
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.services.probing import AT_ONCE, AT_ONCE_PER_HOST, Probing
from qtapp.transfer.probing import Probed
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.scripts import Framing, Reply, Resource, redirect, status, web_page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.transfer.stop import StopToken
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

FILE = Resource(content=Content(1, 5_000), content_type="application/zip")


def looked_at(engine: Engine, *specs: DownloadSpec) -> dict[str, Probed]:
    heard: dict[str, Probed] = {}
    probing = engine.manager.probing
    probing.probed.connect(lambda probed: heard.update({probed.id: probed}))
    probing.want(specs)
    engine.until(lambda: len(heard) == len(specs), "what was found")
    assert not probing.is_under_way
    return heard


def look(engine: Engine, url: str) -> Probed:
    (probed,) = looked_at(engine, engine.spec(url)).values()
    return probed


def test_name_size_and_type_are_told_of_one_byte(engine: Engine, hostile_server: HostileServer) -> None:
    """S22: no HEAD is sent."""
    named = Reply(headers={"Content-Disposition": 'attachment; filename="the file.zip"'})
    hostile_server.serve("/get.php", FILE, named)
    probed = look(engine, hostile_server.url("/get.php"))
    assert (probed.name, probed.size_bytes, probed.media_type) == ("the file.zip", 5_000, "application/zip")
    (request,) = hostile_server.requests()
    assert (request.asked.method, request.asked.header("Range")) == ("GET", "bytes=0-0")
    # the server counts after it has sent
    engine.until(lambda: hostile_server.requests()[0].bytes_sent > 0, "what was sent")
    assert hostile_server.requests()[0].bytes_sent == 1


def test_the_connection_serves_the_next_link(engine: Engine, hostile_server: HostileServer) -> None:
    for name in ("/a", "/b"):
        hostile_server.serve(name, FILE)
        look(engine, hostile_server.url(name))
    assert hostile_server.connections_seen == 1


def test_a_look_gives_its_connection_back_to_the_host(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a", FILE)
    hostile_server.script("/b", [status(404)])
    before = engine.workshop.hosts.room("127.0.0.1")
    for path in ("/a", "/b"):
        look(engine, hostile_server.url(path))
        assert engine.workshop.hosts.room("127.0.0.1") == before


@pytest.mark.parametrize(
    ("manner", "size"),
    [
        (Reply(ignore_range=True), 5_000),
        (Reply(ignore_range=True, framing=Framing.CHUNKED), None),
        (Reply(ignore_range=True, framing=Framing.CLOSE), None),
        (Reply(content_range="bytes 0-0/*"), None),
    ],
)
def test_a_server_without_ranges_tells_what_it_can(
    engine: Engine, hostile_server: HostileServer, manner: Reply, size: int | None
) -> None:
    hostile_server.serve("/a.zip", FILE, manner)
    assert look(engine, hostile_server.url("/a.zip")).size_bytes == size


def test_an_empty_file_has_a_size(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.serve("/empty", Resource(content=b""))
    assert look(engine, hostile_server.url("/empty")).size_bytes == 0


@pytest.mark.parametrize(
    ("manner", "kind"),
    [
        (status(404), Kind.NOT_FOUND),
        (status(403), Kind.ACCESS_DENIED),
        (web_page(), Kind.WEB_PAGE),
        (redirect("ftp://old.example/x"), Kind.UNSAFE_REDIRECT),
    ],
)
def test_what_cannot_be_had_says_why(
    engine: Engine, hostile_server: HostileServer, manner: Reply, kind: Kind
) -> None:
    hostile_server.script("/a.zip", [manner])
    assert look(engine, hostile_server.url("/a.zip")).kind is kind


def test_secrets_are_shown_as_a_download_would_show_them(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """X01."""
    hostile_server.serve("/a.zip", FILE)
    secrets = Secrets(headers=(("Cookie", "sid=1"),))
    spec = engine.spec(hostile_server.url("/a.zip"), secrets=secrets, headers=(("Referer", "http://x.org/"),))
    looked_at(engine, spec)
    (request,) = hostile_server.requests()
    assert request.asked.header("Cookie") == "sid=1"
    assert request.asked.header("Referer") == "http://x.org/"


def test_who_refuses_is_asked_for_no_other_link(engine: Engine, hostile_server: HostileServer) -> None:
    """S16."""
    paths = [f"/{n}.zip" for n in range(20)]
    for path in paths:
        hostile_server.script(path, [status(429, Retry_After="60")])
    found = looked_at(engine, *(engine.spec(hostile_server.url(path)) for path in paths))
    assert {probed.kind for probed in found.values()} == {Kind.SERVER_BUSY}
    assert len(hostile_server.requests()) <= AT_ONCE_PER_HOST


def test_downloads_wait_for_a_host_that_had_enough_of_a_look(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S16: its Retry-After holds for the host, whoever has heard it."""
    hostile_server.script("/a.zip", [status(429, Retry_After="60")])
    hostile_server.serve("/b.zip", FILE)
    look(engine, hostile_server.url("/a.zip"))
    (added,) = engine.add(hostile_server.url("/b.zip"))
    engine.until(lambda: engine.row(added).why is not None, "why it waits")
    row = engine.row(added)
    assert row.why is not None
    assert row.why.kind == "host-cooling"
    assert row.until is not None
    assert len(hostile_server.requests()) == 1
    engine.manager.politeness.try_now("127.0.0.1")
    engine.until_state(State.DONE, added)


def test_where_nobody_listens_that_is_told_of_all(engine: Engine) -> None:
    port = refused_port()
    found = looked_at(engine, *(engine.spec(f"http://127.0.0.1:{port}/{n}") for n in range(50)))
    assert {probed.kind for probed in found.values()} == {Kind.CONNECT_REFUSED}


def test_few_are_looked_at_at_a_time(engine: Engine, hostile_server: HostileServer) -> None:
    for number in range(10):
        hostile_server.script(f"/{number}", [Reply(resource=FILE, stall_head_after=0)])
    specs = [engine.spec(hostile_server.url(f"/{number}")) for number in range(10)]
    engine.manager.probing.want(specs)
    hostile_server.wait_for_request("/1")
    engine.turn(100)
    assert len(hostile_server.requests()) == AT_ONCE_PER_HOST
    engine.manager.probing.cancel()
    hostile_server.wait_client_gone("/0")
    hostile_server.wait_client_gone("/1")


def test_a_cancelled_look_ends_at_once_and_tells_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """C01."""
    hostile_server.script("/slow", [Reply(stall_head_after=0)])
    heard: list[Probed] = []
    engine.manager.probing.probed.connect(heard.append)
    engine.manager.probing.want([engine.spec(hostile_server.url("/slow"))])
    hostile_server.wait_for_request("/slow")
    engine.manager.probing.cancel()
    hostile_server.wait_client_gone("/slow")
    engine.turn(50)
    assert heard == []


def test_a_look_does_not_hold_a_download_back(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.script("/slow", [Reply(stall_head_after=0)] * AT_ONCE)
    hostile_server.serve("/file", FILE)
    engine.manager.probing.want([engine.spec(hostile_server.url(f"/slow?{n}")) for n in range(AT_ONCE)])
    hostile_server.wait_for_request("/slow")
    (row,) = engine.add(hostile_server.url("/file"))
    engine.until_state(State.DONE, row)
    engine.manager.probing.cancel()


def test_a_host_without_room_is_asked_later(qtbot: QtBot) -> None:
    tries: list[str] = []

    def probe(spec: DownloadSpec, _token: StopToken) -> Probed | None:
        tries.append(spec.id)
        return None if len(tries) == 1 else Probed(spec.id, "a", 1)

    probing = Probing(probe, busy_for_ms=10)
    with qtbot.waitSignal(probing.probed) as told:
        probing.want([_spec("1", "http://a.example/1")])
    assert told.args == [Probed("1", "a", 1)]
    assert tries == ["1", "1"]


def test_what_is_wanted_takes_the_place_of_what_was(qtbot: QtBot) -> None:
    may_go_on = threading.Event()
    tries: list[str] = []

    def probe(spec: DownloadSpec, _token: StopToken) -> Probed:
        tries.append(spec.id)
        may_go_on.wait(10)
        return Probed(spec.id)

    probing = Probing(probe)
    heard: list[str] = []
    probing.probed.connect(lambda probed: heard.append(probed.id))
    hosts = [f"http://h{number}.example/" for number in range(AT_ONCE + 2)]
    probing.want([_spec(f"first {url}", url) for url in hosts])
    probing.want([_spec("seen", "http://seen.example/")])
    may_go_on.set()
    qtbot.waitUntil(lambda: "seen" in heard)
    assert len(heard) == AT_ONCE + 1


def test_an_error_nobody_expected_is_told_too(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def break_down(_spec: DownloadSpec, _token: StopToken) -> Probed:
        raise ZeroDivisionError

    probing = Probing(break_down)
    with qtbot.waitSignal(probing.probed) as told:
        probing.want([_spec("1", "http://a.example/1")])
    assert told.args == [Probed("1", kind=Kind.BUG, detail="ZeroDivisionError")]
    caplog.clear()


def _spec(download_id: str, url: str) -> DownloadSpec:
    return DownloadSpec(download_id, url, Path("/tmp"), 0.0)
