"""Which way leads to which server, by the settings and by rules for hosts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qtapp.domain.proxies import BadProxy, Proxy, ProxyChoice, is_exemption, one_for_all, parse_proxy
from qtapp.domain.proxy_plan import ProxyPlan, Way, plan_of
from qtapp.domain.settings import SPARED, Settings
from qtapp.domain.sites import SiteRule, SiteRules, proxy_as_stored

OWN = parse_proxy("http://proxy:3128")
URL = "https://dl.example.org/a"


def plan(proxy: str, *sites: SiteRule, address: str = "http://proxy:3128") -> ProxyPlan:
    return plan_of(Settings(proxy=proxy, proxy_address=address, sites=sites).within_limits())


def test_each_choice_leads_its_way() -> None:
    assert plan("none").way_to(URL) is Way.STRAIGHT
    assert plan("system").way_to(URL) is Way.AS_THE_SYSTEM_SAYS
    assert plan("own").way_to(URL) == OWN
    assert plan("own", address="").way_to(URL) is Way.STRAIGHT
    assert plan("no such word").way_to(URL) is Way.AS_THE_SYSTEM_SAYS


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.4.5.6", "[::1]", "a.localhost"])
def test_an_own_proxy_spares_this_computer(host: str) -> None:
    assert plan("own").way_to(f"http://{host}:8080/") is Way.STRAIGHT
    assert (
        plan_of(Settings(proxy="own", proxy_address="http://proxy:3128", no_proxy=())).way_to(
            "http://127.0.0.1/"
        )
        == OWN
    )


@pytest.mark.parametrize(
    ("proxy", "way"),
    [
        ("none", Way.STRAIGHT),
        ("system", Way.AS_THE_SYSTEM_SAYS),
        ("socks5h://tor:9050", parse_proxy("socks5h://tor:9050")),
        (None, OWN),
    ],
)
def test_a_rule_for_a_host_goes_before(proxy: str | None, way: Way | Proxy) -> None:
    rules = (SiteRule("*.example.org", proxy=proxy, running=1), SiteRule("b.org", proxy="none"))
    assert plan("own", *rules).way_to(URL) == way
    assert plan("own", *rules).way_to("http://a.org/") == OWN


def test_plans_differ_by_what_they_say_of_proxies_alone() -> None:
    assert plan("own", SiteRule("a", proxy="none", running=1)) == plan("own", SiteRule("a", proxy="none"))
    assert hash(plan("own")) == hash(plan("own"))
    assert plan("own") != plan("system")
    assert plan("own") != plan("own", SiteRule("a", proxy="none"))
    assert plan("own") != "own"


def test_a_plan_shows_no_login() -> None:
    """X10."""
    choice = one_for_all(parse_proxy("http://me:hunter2@proxy:3128"))
    text = str(ProxyPlan(choice, SiteRules([SiteRule("a", proxy="none")])))
    assert "hunter2" not in text
    assert "proxy:3128" in text


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" None ", "none"),
        ("SYSTEM", "system"),
        ("proxy:3128", "http://proxy:3128"),
        ("SOCKS5://Proxy", "socks5://proxy:1080"),
        ("http://[::1]:1", "http://[::1]:1"),
    ],
)
def test_a_proxy_is_stored_in_one_spelling(typed: str, stored: str) -> None:
    assert proxy_as_stored(typed) == stored == proxy_as_stored(stored)


@pytest.mark.parametrize("typed", ["", "ftp://a", "http://me:hunter2@a:1", "me@a:1", "http://", "a b"])
def test_what_is_no_proxy_or_has_a_login_is_not_stored(typed: str) -> None:
    """X10: and is not quoted either."""
    with pytest.raises(BadProxy) as raised:
        proxy_as_stored(typed)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("address", ["http://me:pw@a:1", "none", "system", "a:1", "ftp://a:1", "x y"])
def test_settings_take_no_other_address(address: str) -> None:
    assert Settings(proxy_address=address).within_limits().proxy_address == ""


def test_settings_keep_what_can_be_spared() -> None:
    odd = replace(
        Settings(), no_proxy=("*", "a.b:80", "[::1]:80", "10.0.0.0/8", "a b", "http://a", "", "x@y")
    )
    assert odd.within_limits().no_proxy == ("*", "a.b:80", "[::1]:80", "10.0.0.0/8")
    assert all(map(is_exemption, SPARED))
    assert ProxyChoice(OWN, OWN, SPARED).proxy_for("http://localhost/") is None
