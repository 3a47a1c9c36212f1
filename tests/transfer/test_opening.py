"""Redirects followed by ourselves, and secrets that reach their own origin alone."""

from __future__ import annotations

import os
import socket
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Secrets
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.links import BadLink
from qtapp.domain.sites import SiteRule, SiteRules
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, redirect
from tests.transfer.rig import rigged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import StartHostileServer
    from tests.support.ca import Certificate
    from tests.support.hostile_server import HostileServer
    from tests.support.seen import SeenRequest
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
SECRETS = Secrets(
    headers=(("X-Api-Key", "hunter2"), ("Cookie", "sid=hunter2")), user="me", password="hunter2"
)


def shows_secrets(request: SeenRequest) -> bool:
    return "hunter2" in str(request.headers) or request.header("Authorization") is not None


@pytest.mark.parametrize("number", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(number: int, hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.script("/start", [redirect("/sub/../file.bin?x=1#part", number)])
    hostile_server.serve(PATH, V1)
    done = rig.completes(url)
    assert done.path.name == "file.bin"
    assert FILE.first_difference(done.path) is None
    assert hostile_server.requests(PATH)[0].asked.target == "/file.bin?x=1"


def test_secrets_stay_with_their_origin(start_hostile_server: StartHostileServer, rig: Rig) -> None:
    """X01: another port is another origin; the way back is home again."""
    home, away = start_hostile_server(), start_hostile_server()
    home.script("/start", [redirect(away.url("/over"))])
    away.script("/over", [redirect(home.url("/back"))])
    home.script("/back", [redirect(away.url(PATH))])
    away.serve(PATH, V1)
    rig.completes(home.url("/start"), secrets=SECRETS)
    assert all(shows_secrets(request) for request in home.requests())
    assert not any(shows_secrets(request) for request in away.requests())
    assert [request.path for request in away.requests()] == ["/over", PATH]
    assert home.requests()[0].header("Authorization") == "Basic bWU6aHVudGVyMg=="


def test_another_spelling_of_the_host_is_another_origin(hostile_server: HostileServer, rig: Rig) -> None:
    """X01."""
    hostile_server.script("/start", [redirect(hostile_server.url(PATH, host="localhost"))])
    hostile_server.serve(PATH, V1)
    rig.completes(hostile_server.url("/start"), secrets=SECRETS)
    assert not shows_secrets(hostile_server.requests(PATH)[0])


def test_cookies_stay_with_their_host_and_come_back_to_it(
    start_hostile_server: StartHostileServer, rig: Rig
) -> None:
    """X03."""
    home, away = start_hostile_server(), start_hostile_server(host="127.0.0.2")
    home.script("/start", [redirect(away.url("/over"), Set_Cookie="visit=seen; Path=/")])
    away.script("/over", [redirect(home.url(PATH), Set_Cookie="evil=1; Domain=127.0.0.1; Path=/")])
    home.serve(PATH, V1)
    rig.completes(home.url("/start"))
    assert away.requests("/over")[0].header("Cookie") is None
    assert home.requests(PATH)[0].header("Cookie") == "visit=seen"


@pytest.mark.parametrize(
    ("home", "domain", "away", "is_shown"),
    [
        ("files.example", "", "files.example", True),
        ("files.example", "", "users.files.example", False),
        ("a.files.example", "files.example", "b.files.example", True),
        ("a.files.example", "example", "b.example", False),
        ("a.co.uk", "co.uk", "b.co.uk", False),
        ("a.files.example", "other.example", "other.example", False),
        ("home", "local", "nas", False),
        ("home", ".local", "nas", False),
        ("127.0.0.1", "127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1", ".0.1", "127.1.0.1", False),
        ("127.0.0.1", "", "1.127.0.0.1", False),
    ],
)
def test_who_is_shown_a_cookie(
    home: str, domain: str, away: str, is_shown: bool, start_hostile_server: StartHostileServer, folder: Path
) -> None:
    """X03: no super-cookies, and what was set without a Domain is for the host alone. Ports are not told
    apart (RFC 6265 8.5)."""

    def look(host: str, port: int, **_more: Any) -> Any:
        return socket.getaddrinfo(
            "127.1.0.1" if host == away != home else "127.0.0.1", port, type=socket.SOCK_STREAM
        )

    server, other = (
        start_hostile_server(),
        start_hostile_server(host="127.1.0.1" if home != away else "127.0.0.1"),
    )
    cookie = "sid=1; Path=/" + (f"; Domain={domain}" if domain else "")
    other.serve(PATH, V1)
    server.script("/start", [redirect(other.url(PATH, host=away), Set_Cookie=cookie)])
    for rig in rigged(folder, network=Network(look=look)):
        rig.completes(server.url("/start", host=home))
    assert other.requests(PATH)[0].header("Cookie") == ("sid=1" if is_shown else None)


def test_a_redirect_to_itself_that_sets_a_cookie_is_no_loop(hostile_server: HostileServer, rig: Rig) -> None:
    """S14."""
    url = hostile_server.script(PATH, [redirect(PATH, Set_Cookie="ok=1")], then=V1)
    rig.completes(url)
    assert [request.header("Cookie") for request in hostile_server.requests(PATH)] == [None, "ok=1"]


def test_cookies_of_one_download_are_not_those_of_another(hostile_server: HostileServer, rig: Rig) -> None:
    """X03."""
    url = hostile_server.script(PATH, [redirect(PATH, Set_Cookie="mine=1; Path=/")], then=V1)
    rig.completes(url)
    rig.completes(hostile_server.serve("/other.bin", V1))
    assert hostile_server.requests("/other.bin")[0].header("Cookie") is None


def test_a_cookie_given_by_the_user_is_not_replaced(hostile_server: HostileServer, rig: Rig) -> None:
    """X03."""
    url = hostile_server.script(PATH, [redirect(PATH, Set_Cookie="sid=theirs")], then=V1)
    rig.completes(url, secrets=SECRETS)
    assert hostile_server.requests(PATH)[1].asked.all("Cookie") == ["sid=hunter2"]


def test_a_loop_ends(hostile_server: HostileServer, rig: Rig) -> None:
    """S14: one that sets another cookie at each turn, too."""
    url = hostile_server.answer(PATH, lambda asked: redirect(PATH, Set_Cookie=f"turn={asked.n}"))
    failed = rig.fails(url, Kind.TOO_MANY_REDIRECTS)
    assert len(hostile_server.requests(PATH)) == 21
    assert failed.detail == f"more than 20, by way of {url}"
    assert rig.files() == []


def test_the_way_of_too_many_redirects_is_told_without_secrets(
    start_hostile_server: StartHostileServer, rig: Rig
) -> None:
    """S14, X10: each address once, in the order they came."""
    one, two = start_hostile_server(), start_hostile_server()
    for n in range(20):
        here, there = (one, two) if n % 2 == 0 else (two, one)
        here.script(f"/{n}", [redirect(there.url(f"/{n + 1}?token=hunter2"))])
    one.script("/20", [redirect("/20?token=hunter2&again=1")])
    failed = rig.fails(one.url("/0"), Kind.TOO_MANY_REDIRECTS)
    told = failed.detail.partition("by way of ")[2].split(" -> ")
    assert [url.partition("?")[0] for url in told] == [
        (one, two)[n % 2].url(f"/{n}") for n in (*range(21), 20)
    ]
    assert "hunter2" not in failed.detail


def test_twenty_hops_are_followed(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.script(PATH, [redirect(PATH)] * 20, then=V1)
    rig.completes(url)


@pytest.mark.parametrize(
    "place",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "data:text/plain,hello",
        "javascript:alert(1)",
        "smb://127.0.0.1/x",
        "view-source:http://127.0.0.1/",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:1\\@example.org/",
        b"http://127.0.0.1\x00/",
    ],
)
def test_a_redirect_out_of_the_web_is_refused(
    place: str | bytes, hostile_server: HostileServer, rig: Rig
) -> None:
    """X04, X09."""
    url = hostile_server.script(PATH, [redirect(place)])
    outcome = rig.fetch(url)
    kind = getattr(outcome, "kind", None)
    assert kind in (Kind.UNSAFE_REDIRECT, Kind.CONNECT_REFUSED), outcome
    assert kind is Kind.UNSAFE_REDIRECT or place == "http://127.0.0.1:1\\@example.org/"
    assert rig.files() == []
    assert len(hostile_server.requests()) == 1


@pytest.mark.parametrize(
    ("place", "target"),
    [
        ("/file.bin?a=%0D%0AX-Evil:%201", "/file.bin?a=%0D%0AX-Evil:%201"),
        ("/file.bin?a=1\rX-Evil: 1", "/file.bin?a=1"),
        ("/file.bin?a=b c", "/file.bin?a=b%20c"),
        ("/file.bin?a=ü".encode(), "/file.bin?a=%C3%BC"),
        ("/file.bin?a=ü".encode("latin-1"), "/file.bin?a=%EF%BF%BD"),
    ],
    ids=["encoded line feeds", "a bare carriage return", "a blank", "utf-8", "latin-1"],
)
def test_a_strange_location_makes_no_new_header(
    place: str | bytes, target: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """X09."""
    hostile_server.serve(PATH, V1)
    rig.fetch(hostile_server.script("/start", [redirect(place)]))
    (request,) = hostile_server.requests(PATH)
    assert request.asked.target == target
    assert request.header("X-Evil") is None


def test_a_user_in_a_location_is_left_out(hostile_server: HostileServer, rig: Rig) -> None:
    """X01."""
    place = f"http://evil:word@127.0.0.1:{hostile_server.port}{PATH}"
    hostile_server.serve(PATH, V1)
    rig.completes(hostile_server.script("/start", [redirect(place)]))
    assert hostile_server.requests(PATH)[0].header("Authorization") is None


@pytest.mark.parametrize(("secrets", "follows"), [(SECRETS, False), (Secrets(), True)])
def test_from_https_to_http_only_without_secrets(
    secrets: Secrets,
    follows: bool,
    tls_rig: Rig,
    hostile_tls_server: HostileServer,
    hostile_server: HostileServer,
) -> None:
    """X01."""
    hostile_server.serve(PATH, V1)
    url = hostile_tls_server.script("/start", [redirect(hostile_server.url(PATH))])
    if follows:
        tls_rig.completes(url, secrets=secrets)
    else:
        tls_rig.fails(url, Kind.UNSAFE_REDIRECT, secrets=secrets)
        assert hostile_server.requests() == []


def test_a_secure_cookie_does_not_go_over_http(
    tls_rig: Rig, hostile_tls_server: HostileServer, hostile_server: HostileServer
) -> None:
    """X03."""
    hostile_server.serve(PATH, V1)
    place = redirect(hostile_server.url(PATH), Set_Cookie="sid=hunter2; Secure; Path=/")
    tls_rig.completes(hostile_tls_server.script("/start", [place]))
    assert hostile_server.requests(PATH)[0].header("Cookie") is None


def test_the_body_of_a_redirect_is_not_read(hostile_server: HostileServer, rig: Rig) -> None:
    """X08."""
    bomb = Reply(status=302, headers={"Location": PATH}, body=Content(7, 1 << 34))
    url = hostile_server.script("/start", [bomb])
    hostile_server.serve(PATH, V1)
    rig.completes(url)
    hostile_server.wait_client_gone("/start")
    assert hostile_server.bytes_sent("/start") < 32 << 20


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_coded_body_of_a_redirect_is_not_unpacked(
    coding: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """X08: were it read, it would be a thousand times as much, or no such coding at all."""
    bomb = Reply(status=302, headers={"Location": PATH}, body=bytes(1 << 24), coding=coding)
    garbage = Reply(
        status=302, headers={"Location": "/bomb", "Content-Encoding": "gzip, gzip, br"}, body=b"x"
    )
    hostile_server.script("/bomb", [bomb])
    hostile_server.serve(PATH, V1)
    rig.completes(hostile_server.script("/start", [garbage]))
    rig.assert_whole_or_absent(FILE)


@pytest.mark.parametrize("secrets", [SECRETS, Secrets()], ids=["with secrets", "without"])
@pytest.mark.parametrize(
    "place",
    ["file:///etc/passwd?t=hunter2", "ftp://hunter2@127.0.0.1/x", "//me:hunter2@[::1"],
)
def test_a_refused_redirect_does_not_quote_a_secret(
    place: str, secrets: Secrets, hostile_server: HostileServer, rig: Rig
) -> None:
    """X04, X10: its detail is logged and stored."""
    failed = rig.fails(
        hostile_server.script("/start", [redirect(place)]), Kind.UNSAFE_REDIRECT, secrets=secrets
    )
    assert "hunter2" not in failed.detail


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "data:text/plain,x",
        "http://127.0.0.1/\r\nX-Evil: 1",
        "http://\0/",
    ],
)
def test_what_is_not_of_the_web_is_not_even_begun(url: str, rig: Rig) -> None:
    """X04, X09: also where it comes by another way than the links that people add."""
    with pytest.raises(BadLink):
        rig.start(url)
    assert rig.files() == []


def test_a_redirect_whose_body_does_not_come_is_followed(hostile_server: HostileServer, rig: Rig) -> None:
    """X08."""
    url = hostile_server.script("/start", [Reply(status=302, headers={"Location": PATH}, stall_after=0)])
    hostile_server.serve(PATH, V1)
    rig.completes(url)


def test_the_name_is_the_last_hops(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.script("/get.php", [redirect("/real-name.bin")])
    hostile_server.serve("/real-name.bin", V1)
    assert rig.completes(url).path.name == "real-name.bin"


def test_neither_netrc_nor_the_environments_proxy_is_asked(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """X02."""
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login me password hunter2\ndefault login me password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://me:hunter2@127.0.0.1:1")
    rig.completes(hostile_server.serve(PATH, V1))
    assert not shows_secrets(hostile_server.requests(PATH)[0])
    mine = Secrets(headers=(("Authorization", "Bearer mine"),))
    rig.completes(hostile_server.serve("/mine.bin", V1), secrets=mine)
    assert hostile_server.requests("/mine.bin")[0].asked.all("Authorization") == ["Bearer mine"]


def test_the_environments_authorities_and_proxies_do_not_count_under_tls(
    hostile_tls_server: HostileServer, tls_rig: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """X02."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere.pem"))
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    tls_rig.completes(hostile_tls_server.serve(PATH, V1))


def test_what_the_bytes_depend_on_is_not_for_custom_headers(hostile_server: HostileServer, rig: Rig) -> None:
    """X01, C06."""
    secrets = Secrets(
        headers=(
            ("range", "bytes=5-9"),
            ("Accept-Encoding", "gzip"),
            ("If-Range", '"x"'),
            ("User-Agent", "me/2"),
        )
    )
    rig.completes(hostile_server.serve(PATH, V1), secrets=secrets)
    (request,) = hostile_server.requests(PATH)
    assert request.asked.all("Range") == ["bytes=0-"]
    assert request.asked.all("Accept-Encoding") == ["identity"]
    assert request.asked.all("If-Range") == []
    assert request.asked.all("User-Agent") == ["me/2"]
    rig.assert_whole_or_absent(FILE)


def test_what_a_site_is_to_see_of_us_goes_to_its_own_hosts_alone(
    hostile_server: HostileServer, start_hostile_server: Callable[..., HostileServer], rig: Rig
) -> None:
    """X01: a redirect to another host takes nothing of it along."""
    other = start_hostile_server(host="127.0.0.2")
    other.serve(PATH, V1)
    hostile_server.script(PATH, [Reply(status=302, headers={"Location": other.url(PATH)})])
    opener = Opener("Wherry/test")
    opener.rules = SiteRules(
        [SiteRule("127.0.0.1", user_agent="Browser/1 (\u00fc)", referrer="https://a.org/page")]
    )
    rig.with_(opener=opener).completes(hostile_server.url(PATH))
    (here,), (there,) = hostile_server.requests(PATH), other.requests(PATH)
    assert here.header("Referer") == "https://a.org/page"
    sent = here.header("User-Agent")
    assert sent is not None
    assert sent.encode("latin-1").decode() == "Browser/1 (\u00fc)"
    assert there.asked.all("User-Agent") == ["Wherry/test"]
    assert there.asked.all("Referer") == []


def test_a_header_of_the_download_goes_before_that_of_its_site(
    hostile_server: HostileServer, rig: Rig
) -> None:
    opener = Opener("Wherry/test")
    opener.rules = SiteRules([SiteRule("127.0.0.1", user_agent="site/1", referrer="https://a.org/")])
    secrets = Secrets(headers=(("user-agent", "mine/1"), ("referer", "https://b.org/")))
    rig.with_(opener=opener).completes(hostile_server.serve(PATH, V1), secrets=secrets)
    (request,) = hostile_server.requests(PATH)
    assert request.asked.all("User-Agent") == ["mine/1"]
    assert request.asked.all("Referer") == ["https://b.org/"]


def test_a_custom_header_may_be_of_any_script(hostile_server: HostileServer, rig: Rig) -> None:
    rig.completes(hostile_server.serve(PATH, V1), secrets=Secrets(headers=(("X-Name", "Łódź €"),)))
    (request,) = hostile_server.requests(PATH)
    sent = request.header("X-Name")
    assert sent is not None
    assert sent.encode("latin-1").decode() == "Łódź €"


def test_bytes_of_no_known_script_are_sent_as_they_were_typed(
    hostile_server: HostileServer, rig: Rig
) -> None:
    typed = os.fsdecode(b"caf\xe9")
    url = hostile_server.serve(PATH, V1)
    rig.completes(url, secrets=Secrets(headers=(("X-Name", typed),), user=typed, password=typed))
    (request,) = hostile_server.requests(PATH)
    assert request.header("X-Name") == "café"
    assert request.header("Authorization") == "Basic " + b64encode(b"caf\xe9:caf\xe9").decode()


@pytest.mark.parametrize(
    "header",
    [
        ("X-A", "one\r\nX-B: two"),
        ("X-A", "one\r\n two"),
        ("X-A", "one\ntwo"),
        ("X-A", "one\rtwo"),
        ("X-A", "one\0two"),
        ("X-A", "\x1b[2J"),
        ("X-A\r\nX-B", "one"),
        ("X\0A", "one"),
        ("X A", "one"),
        ("X A:", "one"),
        ("Łódź", "one"),
        ("", "one"),
    ],
)
def test_a_header_that_cannot_be_sent_is_refused_before_it_is(
    header: tuple[str, str], hostile_server: HostileServer, rig: Rig
) -> None:
    """X09."""
    rig.fails(hostile_server.serve(PATH, V1), Kind.BAD_ADDRESS, secrets=Secrets(headers=(header,)))
    assert hostile_server.requests() == []


@pytest.mark.parametrize("login", [("me", "hunter2"), ("jürgen", "pässwört"), ("a", "b:c")])
def test_a_user_and_password_open_the_door(
    login: tuple[str, str], hostile_server: HostileServer, rig: Rig
) -> None:
    url = hostile_server.serve(PATH, Resource(content=FILE, login=login))
    rig.fails(url, Kind.LOGIN_NEEDED)
    rig.completes(url, secrets=Secrets(user=login[0], password=login[1]))


def test_secrets_are_asked_for_again_at_every_attempt(
    hostile_server: HostileServer, rig: Rig, server_certificate: Certificate
) -> None:
    """X10."""
    url = hostile_server.serve(
        PATH, Resource(content=FILE, etag='"v1"', login=("me", "hunter2")), Reply(stall_after=50_000)
    )
    spec = rig.interrupted(url, 50_000, secrets=SECRETS)
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    assert all(shows_secrets(request) for request in hostile_server.requests(PATH))
    assert "hunter2" not in repr(spec)
    for path in rig.folder.iterdir():
        assert b"hunter2" not in path.read_bytes()
