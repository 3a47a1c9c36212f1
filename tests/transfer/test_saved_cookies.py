"""Cookies from a file of the user's, sent to the site they were given for and to no other (X03)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.download import Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.logins import Logins
from qtapp.transfer.opening import Opener
from qtapp.transfer.saved_cookies import SavedCookies
from tests.support.files import Content
from tests.support.firefox import TABLE, insert, made
from tests.support.scripts import Reply, Resource, redirect

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
V1 = Resource(content=Content(1, 100_001), etag='"v1"')
NOW = 1_800_000_000.0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cookies.txt"


def write(file: Path, *cookies: tuple[str, str, str], expires: float = 0) -> None:
    """Cookies as (domain, name, value); each writing is seen as one."""
    lines = [
        f"{domain}\tFALSE\t/\tFALSE\t{expires:.0f}\t{name}\t{value}\n" for domain, name, value in cookies
    ]
    file.write_text("# Netscape HTTP Cookie File\n" + "".join(lines))


def with_cookies(rig: Rig, file: Path, server: HostileServer) -> Rig:
    logins = Logins(now=lambda: NOW)
    site = parse_site(server.url("/"))
    logins.set_accounts([Account("one", site, AccountKind.COOKIES, cookies_file=file)])
    return rig.with_(opener=Opener("test/1", logins=logins))


def sent(server: HostileServer, path: str = PATH) -> list[str | None]:
    return [request.header("Cookie") for request in server.requests(path)]


def test_cookies_go_to_the_accounts_origin_and_no_other(
    start_hostile_server: StartHostileServer, rig: Rig, file: Path
) -> None:
    """X01, X03: though the file has some for the others as well, and ports are one to cookies."""
    home, away, next_door = (
        start_hostile_server(),
        start_hostile_server(host="127.0.0.2"),
        start_hostile_server(),
    )
    write(file, ("127.0.0.1", "sid", "home"), ("127.0.0.1", "lang", "en"), ("127.0.0.2", "sid", "away"))
    home.script("/start", [redirect(away.url("/over"))])
    away.script("/over", [redirect(next_door.url("/door"))])
    next_door.script("/door", [redirect(home.url(PATH))])
    home.serve(PATH, V1)
    with_cookies(rig, file, home).completes(home.url("/start"))
    assert sent(home, "/start") == sent(home) == ["sid=home; lang=en"]
    assert sent(away, "/over") == sent(next_door, "/door") == [None]


def test_what_the_server_has_set_since_goes_before(
    hostile_server: HostileServer, rig: Rig, file: Path
) -> None:
    write(file, ("127.0.0.1", "sid", "old"), ("127.0.0.1", "lang", "en"))
    url = hostile_server.script("/start", [redirect(PATH, Set_Cookie="sid=fresh; Path=/")])
    hostile_server.serve(PATH, V1)
    with_cookies(rig, file, hostile_server).completes(url)
    assert sent(hostile_server, "/start") == ["sid=old; lang=en"]
    assert sent(hostile_server) == ["sid=fresh; lang=en"]


def test_a_cookie_header_given_with_the_download_goes_before(
    hostile_server: HostileServer, rig: Rig, file: Path
) -> None:
    write(file, ("127.0.0.1", "sid", "file"))
    url = hostile_server.serve(PATH, V1)
    with_cookies(rig, file, hostile_server).completes(
        url, secrets=Secrets(headers=(("Cookie", "sid=given"),))
    )
    assert sent(hostile_server) == ["sid=given"]


def test_a_fresh_export_is_taken_at_once(hostile_server: HostileServer, rig: Rig, file: Path) -> None:
    url = hostile_server.serve(PATH, V1)
    rig = with_cookies(rig, file, hostile_server)
    write(file, ("127.0.0.1", "sid", "stale"), expires=NOW - 1)
    rig.fails(url, Kind.COOKIES_EXPIRED)
    assert hostile_server.requests() == []
    write(file, ("127.0.0.1", "sid", "fresh"), expires=NOW + 1)
    rig.completes(url)
    assert sent(hostile_server) == ["sid=fresh"]


def test_a_value_goes_out_as_the_file_has_it(hostile_server: HostileServer, rig: Rig, file: Path) -> None:
    write(file, ("127.0.0.1", "name", "Łódź"))
    with_cookies(rig, file, hostile_server).completes(hostile_server.serve(PATH, V1))
    (cookie,) = sent(hostile_server)
    assert cookie is not None
    assert cookie.encode("latin-1").decode() == "name=Łódź"


@pytest.mark.parametrize("what", ["missing", "a folder", "no cookies", "too large", "a pipe"])
def test_a_file_that_cannot_be_used_is_told_and_nothing_sent(
    what: str, hostile_server: HostileServer, rig: Rig, file: Path
) -> None:
    match what:
        case "a folder":
            file.mkdir()
        case "no cookies":
            file.write_text("<!doctype html>")
        case "too large":
            file.write_bytes(b"#" * ((4 << 20) + 1))
        case "a pipe":
            os.mkfifo(file)
    url = hostile_server.serve(PATH, V1)
    rig = with_cookies(rig, file, hostile_server)
    rig.fails(url, Kind.COOKIES_MISSING)
    assert hostile_server.requests() == []


def test_without_cookies_for_it_a_server_is_asked_without(
    hostile_server: HostileServer, rig: Rig, file: Path
) -> None:
    write(file, ("elsewhere.example", "sid", "x"), expires=1)
    with_cookies(rig, file, hostile_server).completes(hostile_server.script(PATH, [Reply()], resource=V1))
    assert sent(hostile_server) == [None]


def test_a_file_is_read_once_until_it_changes(file: Path) -> None:
    write(file, ("127.0.0.1", "sid", "one"))
    saved = SavedCookies()
    first = saved.of(file)
    assert saved.of(file) is first
    write(file, ("127.0.0.1", "sid", "other"))
    assert [cookie.value for cookie in saved.of(file)] == ["other"]


def test_firefoxs_own_file_is_an_accounts_and_read_again_when_its_log_has_grown(
    hostile_server: HostileServer, rig: Rig, tmp_path: Path
) -> None:
    """X03: without a lock on it, and nothing is written anywhere."""
    store = tmp_path / "cookies.sqlite"
    in_clear = insert("sid", "one", host="127.0.0.1", secure="0")
    made(store, "pragma journal_mode=wal", TABLE, in_clear, insert("other", host=".a.org"))
    logins = Logins()
    site = parse_site(hostile_server.url("/"))
    logins.set_accounts([Account("one", site, AccountKind.COOKIES, cookies_file=store)])
    mine = rig.with_(opener=Opener("test/1", logins=logins))
    url = hostile_server.serve("/a.bin", Resource(content=Content(1, 1000)))
    mine.completes(url)
    made(store, after=("update moz_cookies set value = 'two' where name = 'sid'",))
    mine.completes(url)
    assert [request.header("Cookie") for request in hostile_server.requests()] == ["sid=one", "sid=two"]
    assert {file.name.partition("-")[0] for file in tmp_path.glob("cookies*")} == {"cookies.sqlite"}
