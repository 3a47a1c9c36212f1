"""S31: a fresh link for a download whose own has expired."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import NO_SECRETS, Download, DownloadSpec, Failed, Secrets, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import normalise
from qtapp.services.renewals import Renewals
from qtapp.transfer.source import OVERLAP_BYTES
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, status, web_page

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

CONTENT = Content(1, 700_001)
FILE = Resource(content=CONTENT, etag='"v1"')
OTHER = Resource(content=Content(2, 700_001), etag='"v2"')
AT = 300_000


def expired(engine: Engine, server: HostileServer) -> str:
    """A download that was refused its second range."""
    url = server.script("/a.bin", [Reply(serve_range=(0, AT))], then=status(403), resource=FILE)
    (download_id,) = engine.add(url)
    engine.until_state(State.NEEDS_YOU, download_id)
    row = engine.row(download_id)
    assert (row.kind, row.bytes_done) == (ErrorKind.LINK_EXPIRED, AT)
    return download_id


def url_on_disk(engine: Engine) -> str:
    """Once everything is written; read by another process."""
    engine.until_quiet()
    ((url,),) = sql(engine.history_file, "select url from downloads")
    return str(url)


def test_a_fresh_link_goes_on_from_what_was_kept(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = expired(engine, hostile_server)
    url = hostile_server.serve("/b.bin", FILE)
    engine.manager.update_link(download_id, normalise(url))
    engine.until_state(State.DONE, download_id)
    assert [r.header("Range") for r in hostile_server.requests("/b.bin")] == [f"bytes={AT - OVERLAP_BYTES}-"]
    assert engine.row(download_id).spec.url == url_on_disk(engine) == url
    assert engine.files() == ["a.bin"]
    assert CONTENT.first_difference(engine.folder / "a.bin") is None


def test_a_link_to_another_file_is_not_taken(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = expired(engine, hostile_server)
    old = engine.row(download_id).spec.url
    engine.manager.update_link(download_id, normalise(hostile_server.serve("/other.bin", OTHER)))
    engine.until(lambda: engine.row(download_id).kind is ErrorKind.LINK_MISMATCH, "the refusal")
    row = engine.row(download_id)
    assert (row.state, row.bytes_done, row.spec.url) == (State.NEEDS_YOU, AT, old)
    assert url_on_disk(engine) == old
    engine.manager.update_link(download_id, normalise(hostile_server.serve("/b.bin", FILE)))
    engine.until_state(State.DONE, download_id)
    assert CONTENT.first_difference(engine.folder / "a.bin") is None


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (web_page(), ErrorKind.WEB_PAGE),
        (status(404), ErrorKind.NOT_FOUND),
        (status(403), ErrorKind.ACCESS_DENIED),
    ],
    ids=["a page", "404", "403"],
)
def test_a_link_that_leads_to_nothing_leaves_the_old_one(
    reply: Reply, kind: ErrorKind, engine: Engine, hostile_server: HostileServer
) -> None:
    """S31: the page that the link stands on is what people copy first."""
    download_id = expired(engine, hostile_server)
    old = engine.row(download_id).spec.url
    hostile_server.script("/page", [reply])
    engine.manager.update_link(download_id, normalise(hostile_server.url("/page")))
    engine.until(lambda: engine.row(download_id).kind is kind, "the refusal")
    row = engine.row(download_id)
    assert (row.bytes_done, row.spec.url) == (AT, old)
    assert url_on_disk(engine) == old
    engine.manager.update_link(download_id, normalise(hostile_server.serve("/b.bin", FILE)))
    engine.until_state(State.DONE, download_id)


def test_one_that_was_cancelled_is_not_brought_back(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = expired(engine, hostile_server)
    engine.manager.cancel([download_id])
    engine.until_state(State.CANCELLED, download_id)
    engine.manager.update_link(download_id, normalise(hostile_server.serve("/b.bin", FILE)))
    assert engine.state(download_id) is State.CANCELLED


def test_a_fresh_link_outlives_the_program_and_is_still_on_trial(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    download_id = expired(first, hostile_server)
    url = hostile_server.serve("/other.bin", OTHER, Reply(stall_head_after=0))
    first.manager.update_link(download_id, normalise(url))
    hostile_server.wait_for_stall("/other.bin")
    assert first.close()
    hostile_server.serve("/other.bin", OTHER)
    second = start_engine(restored=True)
    second.until(second.manager.downloads, "the list")
    assert second.row(download_id).spec.url == url
    second.manager.resume([download_id])
    second.until_state(State.NEEDS_YOU, download_id)
    row = second.row(download_id)
    assert (row.kind, row.bytes_done) == (ErrorKind.LINK_MISMATCH, AT)


def test_one_that_runs_keeps_its_link(engine: Engine, hostile_server: HostileServer) -> None:
    """C13."""
    hostile_server.script("/a.bin", [Reply(stall_after=AT)], then=FILE)
    download_id = engine.stalled(hostile_server, "/a.bin")
    before = engine.row(download_id).spec
    engine.manager.update_link(download_id, normalise("http://else.example/b.bin"))
    assert engine.row(download_id).spec == before
    assert engine.state(download_id) is State.RUNNING


def test_of_two_fresh_links_in_a_row_neither_takes_the_place_of_the_one_that_stood(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """S31: the first has not shown what it leads to when the second is given, which leads elsewhere."""
    download_id = expired(engine, hostile_server)
    before = engine.row(download_id).spec.url
    busy = hostile_server.script("/busy.bin", [], then=status(503))
    engine.manager.update_link(download_id, normalise(busy))
    engine.until_state(State.WAITING, download_id)
    assert engine.row(download_id).spec.url == busy
    engine.manager.update_link(download_id, normalise(hostile_server.serve("/c.bin", OTHER)))
    engine.until_state(State.NEEDS_YOU, download_id)
    row = engine.row(download_id)
    assert (row.kind, row.bytes_done, row.spec.url) == (ErrorKind.LINK_MISMATCH, AT, before)


def test_secrets_come_back_with_a_second_link_to_where_they_were_given_for(tmp_path: Path) -> None:
    """X01."""
    spec = DownloadSpec("ab" * 16, "https://a.example/old", tmp_path, 0.0, secrets=SECRETS)
    renewals = Renewals()
    row = renewals.renew(Download(spec, State.NEEDS_YOU, "old"), normalise("https://b.example/fresh"))
    assert row.spec.secrets == NO_SECRETS
    assert renewals.renew(row, normalise("https://a.example/fresher")).spec.secrets == SECRETS


SECRETS = Secrets(headers=(("X-Key", "k"),))


@pytest.mark.parametrize(
    ("url", "secrets"),
    [
        ("https://a.example/fresh", SECRETS),
        ("https://b.example/fresh", NO_SECRETS),
        ("http://a.example/fresh", NO_SECRETS),
        ("https://ada:pw@b.example/fresh", Secrets(user="ada", password="pw")),
        ("https://ada:pw@a.example/fresh", Secrets(SECRETS.headers, "ada", "pw")),
    ],
    ids=["same origin", "another host", "another scheme", "its own login", "its own with a login"],
)
def test_secrets_do_not_follow_a_link_to_another_origin(url: str, secrets: Secrets, tmp_path: Path) -> None:
    """X01: they were given for the old one."""
    spec = DownloadSpec("ab" * 16, "https://a.example/old", tmp_path, 0.0, secrets=SECRETS)
    row = Renewals().renew(Download(spec, State.NEEDS_YOU, "old"), normalise(url))
    assert row.spec.secrets == secrets
    assert row.spec == replace(spec, url=normalise(url).url)


@pytest.mark.parametrize("host", ["a.example", "b.example"], ids=["same origin", "another host"])
def test_headers_given_while_a_link_is_on_trial_are_for_its_origin(host: str, tmp_path: Path) -> None:
    """X01: the old link of the same origin has them too, once it is back; that of another one has its own."""
    spec = DownloadSpec("ab" * 16, "https://a.example/old", tmp_path, 0.0, secrets=SECRETS)
    renewals = Renewals()
    row = renewals.renew(Download(spec, State.NEEDS_YOU, "old"), normalise(f"https://{host}/fresh"))
    given = Secrets(headers=(("X-Key", "another"),))
    row = replace(row, spec=replace(row.spec, secrets=given))
    renewals.take_headers(row)
    back = renewals.settle(row, Failed(row.id, 1, ErrorKind.NOT_FOUND, "", bytes_kept=0))
    assert back.spec.url == "https://a.example/old"
    assert back.spec.secrets == (given if host == "a.example" else SECRETS)


def test_headers_given_while_a_link_is_on_trial_are_not_lost_with_it(
    engine: Engine, hostile_server: HostileServer
) -> None:
    download_id = expired(engine, hostile_server)
    busy = hostile_server.script("/busy.bin", [status(503, Retry_After="600")], then=status(404))
    engine.manager.update_link(download_id, normalise(busy))
    engine.until_state(State.WAITING, download_id)
    engine.manager.set_headers(download_id, (), SECRETS.headers)
    engine.manager.resume([download_id])
    engine.until(lambda: engine.row(download_id).kind is ErrorKind.NOT_FOUND, "the end of the trial")
    row = engine.row(download_id)
    assert row.spec.url.endswith("/a.bin")
    assert row.spec.secrets == SECRETS


@pytest.mark.parametrize(
    ("kind", "is_kept"),
    [
        (ErrorKind.KEYRING_LOCKED, True),
        (ErrorKind.COOKIES_EXPIRED, True),
        (ErrorKind.LOGIN_REFUSED, False),
    ],
)
def test_what_keeps_us_from_asking_is_not_the_links_fault(
    kind: ErrorKind, is_kept: bool, tmp_path: Path
) -> None:
    renewals = Renewals()
    spec = DownloadSpec("1" * 32, "https://a.example/old", tmp_path, 0.0)
    row = renewals.renew(Download(spec, State.NEEDS_YOU, "old"), normalise("https://a.example/fresh"))
    settled = renewals.settle(row, Failed(row.id, 1, kind, "", bytes_kept=0))
    assert settled.spec.url.endswith("/fresh" if is_kept else "/old")
