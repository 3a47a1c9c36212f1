"""Which way to a server (S30)."""

from __future__ import annotations

import pytest

from qtapp.domain.proxies import (
    NO_PROXY,
    BadProxy,
    Proxy,
    ProxyChoice,
    ProxyKind,
    is_loopback,
    one_for_all,
    parse_proxy,
    read_environment,
)

HTTP, SOCKS5, SOCKS5H = ProxyKind
PROXY = Proxy(HTTP, "proxy.example", 3128)
OTHER = Proxy(SOCKS5H, "other.example", 1080)


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("proxy.example:3128", PROXY),
        ("http://Proxy.Example:3128/", PROXY),
        ("http://proxy.example", Proxy(HTTP, "proxy.example", 80)),
        ("http://proxy.example:443", Proxy(HTTP, "proxy.example", 443)),
        ("http://[::1]:3128", Proxy(HTTP, "::1", 3128)),
        ("http://me:p%40ss@proxy.example:3128", Proxy(HTTP, "proxy.example", 3128, "me", "p@ss")),
        ("me@proxy.example:3128", Proxy(HTTP, "proxy.example", 3128, "me")),
        ("socks5://h", Proxy(SOCKS5, "h", 1080)),
        ("socks://h", Proxy(SOCKS5, "h", 1080)),
        ("SOCKS5H://h:80", Proxy(SOCKS5H, "h", 80)),
        ("socks5h://h:443", Proxy(SOCKS5H, "h", 443)),
    ],
)
def test_an_address_is_understood(text: str, proxy: Proxy) -> None:
    assert parse_proxy(text) == proxy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://proxy.example",
        "socks4://proxy.example",
        "ftp://me:hunter2@proxy.example",
        "http://",
        "http://me:hunter2@",
        "http://proxy.example:99999",
        f"socks5://me:{'hunter2' * 40}@proxy.example",
        "socks5://:hunter2@proxy.example",
    ],
)
def test_what_is_none_is_refused_and_never_repeated(text: str) -> None:
    with pytest.raises(BadProxy) as raised:
        parse_proxy(text)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    "text", ["http://me:p%40%3A%2F@[::1]:81", "socks5://j%C3%BCrgen:@h:1080", "http://h:80"]
)
def test_the_url_says_all_and_the_text_no_secret(text: str) -> None:
    proxy = parse_proxy(text)
    assert proxy.url == text
    assert parse_proxy(proxy.url) == proxy
    assert str(proxy) == text[: text.index("//") + 2] + text.rpartition("@")[2].removeprefix("http://")
    assert "me" not in str(proxy) + repr(proxy)


def test_none_is_straight_to_everybody() -> None:
    assert NO_PROXY.proxy_for("http://x.example/") is None
    assert str(NO_PROXY) == "none"


def test_a_chosen_one_is_for_everybody_this_computer_too() -> None:
    choice = one_for_all(PROXY)
    for url in ("http://x.example/", "https://x.example/", "http://127.0.0.1/"):
        assert choice.proxy_for(url) == PROXY
    assert str(choice) == "http://proxy.example:3128 for http, http://proxy.example:3128 for https"


@pytest.mark.parametrize(
    ("environ", "http", "https"),
    [
        ({}, None, None),
        ({"http_proxy": "proxy.example:3128"}, PROXY, None),
        ({"https_proxy": "http://proxy.example:3128"}, None, PROXY),
        ({"HTTPS_PROXY": "http://proxy.example:3128"}, None, PROXY),
        ({"HTTP_PROXY": "proxy.example:3128"}, PROXY, None),
        ({"HTTP_PROXY": "proxy.example:3128", "REQUEST_METHOD": "GET"}, None, None),
        ({"all_proxy": "socks5h://other.example"}, OTHER, OTHER),
        ({"ALL_PROXY": "socks5h://other.example", "http_proxy": "proxy.example:3128"}, PROXY, OTHER),
        ({"http_proxy": "proxy.example:3128", "HTTP_PROXY": "socks5h://other.example"}, PROXY, None),
        ({"http_proxy": "  ", "HTTP_PROXY": ""}, None, None),
        # one that does not count may be anything
        (
            {"all_proxy": "ftp://x", "http_proxy": "proxy.example:3128", "https_proxy": PROXY.url},
            PROXY,
            PROXY,
        ),
    ],
)
def test_the_environment_is_understood(
    environ: dict[str, str], http: Proxy | None, https: Proxy | None
) -> None:
    choice = read_environment(environ)
    assert (choice.http, choice.https) == (http, https)
    assert choice.from_environment


def test_what_is_wrong_with_the_environment_is_named_and_not_repeated() -> None:
    with pytest.raises(BadProxy, match=r"^all_proxy: ") as raised:
        read_environment({"ALL_PROXY": "socks4://me:hunter2@proxy.example"})
    assert "hunter2" not in str(raised.value)


def test_a_choice_can_be_shown() -> None:
    choice = read_environment({"http_proxy": "me:hunter2@h:1", "no_proxy": "a.example, 10.0.0.0/8"})
    exempt = "not for this computer, a.example, 10.0.0.0/8"
    assert str(choice) == f"http://h:1 for http, none for https; from the environment; {exempt}"
    assert "hunter2" not in repr(choice)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "127.0.0.1",
        "127.8.9.10",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "127.1",
        "0x7f000001",
        "2130706433",
    ],
)
def test_this_computer_is_not_reached_by_the_environments_proxy(host: str) -> None:
    assert is_loopback(host.strip("[]"))
    assert read_environment({"all_proxy": PROXY.url}).proxy_for(f"http://{host}:8080/x") is None


@pytest.mark.parametrize("host", ["localhost.example", "128.0.0.1", "[::2]", "12.example", "7f"])
def test_others_are(host: str) -> None:
    assert read_environment({"all_proxy": PROXY.url}).proxy_for(f"http://{host}/") == PROXY


@pytest.mark.parametrize(
    ("pattern", "spared", "served"),
    [
        ("*", "http://anything.example/", None),
        ("b.example", "http://b.example/", "http://ab.example/"),
        ("b.example", "http://a.b.example./", "http://b.example.org/"),
        (".b.example", "http://a.b.example/", "http://ab.example/"),
        ("*.b.example", "http://a.b.example/", "http://ab.example/"),
        ("B.Example.", "https://b.example/", "http://example/"),
        ("b.example:8080", "http://b.example:8080/", "http://b.example/"),
        ("b.example:443", "https://b.example/", "http://b.example/"),
        ("10.1.2.3", "http://10.1.2.3/", "http://10.1.2.4/"),
        ("10.0.0.0/8", "http://10.1.2.3/", "http://11.1.2.3/"),
        ("10.0.0.1/8", "http://10.1.2.3:99/", "http://ten.example/"),
        ("2001:db8::1", "http://[2001:db8::1]/", "http://[2001:db8::2]/"),
        ("[2001:db8::1]", "http://[2001:db8::1]/", "http://[2001:db8::2]/"),
        ("[2001:db8::1]:81", "http://[2001:db8::1]:81/", "http://[2001:db8::1]/"),
        ("2001:db8::/32", "http://[2001:db8::1]/", "http://[2002::1]/"),
        ("nonsense/99", None, "http://10.1.2.3/"),
        ("0", None, "http://10.1.2.0/"),
        (".", None, "http://a.example/"),
    ],
)
def test_no_proxy(pattern: str, spared: str | None, served: str | None) -> None:
    choice = ProxyChoice(PROXY, PROXY, exempt=("other.example", pattern))
    if spared is not None:
        assert choice.proxy_for(spared) is None
    if served is not None:
        assert choice.proxy_for(served) == PROXY
