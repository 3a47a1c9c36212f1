"""What the system says of proxies, as values of our own."""

from __future__ import annotations

import pytest
from PySide6.QtNetwork import QNetworkProxy

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.proxies import parse_proxy
from qtapp.services.system_proxy import ask_qt, first_usable, system_proxy

Type = QNetworkProxy.ProxyType


def test_the_environment_is_the_systems_word_where_there_is_no_other() -> None:
    """X02: and never for this computer's own servers."""
    ask = system_proxy("linux", {"http_proxy": "http://proxy:3128", "no_proxy": "b.example"})
    assert ask is not None
    assert ask("http://a.example/") == parse_proxy("http://proxy:3128")
    assert ask("https://a.example/") is ask("http://b.example/") is ask("http://127.0.0.1/") is None


def test_where_nothing_is_said_nobody_is_asked() -> None:
    assert system_proxy("linux", {"no_proxy": "a"}) is None


def test_an_environment_that_makes_no_sense_is_told_by_its_name() -> None:
    ask = system_proxy("linux", {"all_proxy": "ftp://me:hunter2@proxy/"})
    assert ask is not None
    with pytest.raises(TransferError, match="all_proxy") as raised:
        ask("http://a/")
    assert raised.value.kind is ErrorKind.PROXY_FAILED
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("answers", "proxy"),
    [
        ([QNetworkProxy(Type.NoProxy)], None),
        ([], None),
        ([QNetworkProxy(Type.HttpProxy, "p", 3128)], "http://p:3128"),
        ([QNetworkProxy(Type.HttpCachingProxy, "p", 3128)], "http://p:3128"),
        ([QNetworkProxy(Type.Socks5Proxy, "p", 1080)], "socks5h://p:1080"),
        ([QNetworkProxy(Type.HttpProxy, "p", 1, "me", "x y")], "http://me:x%20y@p:1"),
        ([QNetworkProxy(Type.FtpCachingProxy, "f", 21), QNetworkProxy(Type.HttpProxy, "p", 1)], "http://p:1"),
        ([QNetworkProxy(Type.HttpProxy, "", 0)], None),
    ],
)
def test_the_first_answer_that_can_be_used_counts(answers: list[QNetworkProxy], proxy: str | None) -> None:
    assert first_usable(answers) == (None if proxy is None else parse_proxy(proxy))


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_qt_is_asked(platform: str) -> None:
    assert system_proxy(platform, {"http_proxy": "http://proxy:3128"}) is ask_qt


def test_qt_gives_an_answer() -> None:
    assert ask_qt("http://a.example/") is None
