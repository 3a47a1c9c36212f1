"""Headers of a download's own on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import Secrets
from qtapp.domain.request_headers import kept_and_secret
from qtapp.domain.sites import SiteRule, SiteRules
from tests.support.files import Content
from tests.support.scripts import Resource, redirect

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')
GIVEN = (("user-agent", "Agënt/1"), ("Referer", "http://a.example/page"), ("Accept-Language", "de"))


def test_they_are_sent_with_every_request_in_the_place_of_our_own(
    hostile_server: HostileServer, rig: Rig
) -> None:
    rig.workshop.opener.rules = SiteRules([SiteRule("127.0.0.1", user_agent="Rule/1", referrer="http://r/")])
    rig.completes(hostile_server.serve(PATH, V1), headers=GIVEN)
    (request,) = hostile_server.requests(PATH)
    agents = request.asked.all("User-Agent")
    assert [agent.encode("latin-1").decode() for agent in agents] == ["Agënt/1"]
    assert request.asked.all("Referer") == ["http://a.example/page"]
    assert request.asked.all("Accept-Language") == ["de"]
    assert request.asked.all("Accept") == ["*/*"]


def test_plain_ones_need_no_other_lane(hostile_server: HostileServer, rig: Rig) -> None:
    rig.completes(hostile_server.serve(PATH, V1), headers=(("User-Agent", "Agent/1"), ("DNT", "1")))
    (request,) = hostile_server.requests(PATH)
    assert (request.header("User-Agent"), request.header("DNT")) == ("Agent/1", "1")


def test_strangers_on_the_way_are_shown_less(start_hostile_server: StartHostileServer, rig: Rig) -> None:
    """X01."""
    home, away = start_hostile_server(), start_hostile_server()
    away.serve(PATH, V1)
    rig.completes(
        home.script("/start", [redirect(away.url(PATH))]),
        headers=(*GIVEN, ("Origin", "http://a.example")),
        secrets=Secrets(headers=(("X-Api-Key", "hunter2"),)),
    )
    (first,), (second,) = home.requests(), away.requests()
    assert (first.header("X-Api-Key"), first.header("Origin")) == ("hunter2", "http://a.example")
    assert (second.header("X-Api-Key"), second.header("Origin")) == (None, None)
    assert second.header("Referer") == "http://a.example/"
    assert second.header("Accept-Language") == "de"


def test_a_referrer_with_a_query_goes_home_whole_and_no_further(
    start_hostile_server: StartHostileServer, rig: Rig
) -> None:
    """X01, X10."""
    home, away = start_hostile_server(), start_hostile_server()
    away.serve(PATH, V1)
    kept, secret = kept_and_secret((("referer", "http://a.example/page?token=x"),))
    rig.completes(
        home.script("/start", [redirect(away.url(PATH))]), headers=kept, secrets=Secrets(headers=secret)
    )
    (first,), (second,) = home.requests(), away.requests()
    assert first.asked.all("Referer") == ["http://a.example/page?token=x"]
    assert second.asked.all("Referer") == ["http://a.example/"]


def test_what_only_a_broken_history_could_hold_is_not_sent(hostile_server: HostileServer, rig: Rig) -> None:
    """X09."""
    odd = (("Range", "bytes=5-"), ("X-A", "a\r\nX-B: b"), ("Na me", "x"), ("Host", "b.example"))
    done = rig.completes(hostile_server.serve(PATH, V1), headers=odd)
    assert FILE.first_difference(done.path) is None
    (request,) = hostile_server.requests(PATH)
    assert request.asked.all("Range") == ["bytes=0-"]
    assert [request.header(name) for name in ("X-A", "X-B", "Na me")] == [None] * 3
    assert request.asked.all("Host") == [f"127.0.0.1:{hostile_server.port}"]
