from __future__ import annotations

import idna
import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.models import PreparedRequest

from qtapp.domain.addresses import (
    LONGEST_URL,
    BadLink,
    Link,
    as_referrer,
    host_of,
    normalise,
    origin_of,
    redacted,
)


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("http://example.com", "http://example.com/"),
        ("  HTTP://EXAMPLE.com/A?B#c \n", "http://example.com/A?B"),
        ("https://example.com:443/x", "https://example.com/x"),
        ("http://example.com:80", "http://example.com/"),
        ("http://example.com:443/", "http://example.com:443/"),
        ("http://example.com:/x", "http://example.com/x"),
        ("http://example.com:08080/", "http://example.com:8080/"),
        ("http://example.com?q=1", "http://example.com/?q=1"),
        ("http://example.com/?", "http://example.com/?"),
        ("http://example.com./x", "http://example.com./x"),
        ("http://under_score.example.com/", "http://under_score.example.com/"),
        ("http://localhost:8000/x", "http://localhost:8000/x"),
        # encoded where it must be, and only once
        ("http://x.org/a b/ä.txt", "http://x.org/a%20b/%C3%A4.txt"),
        ("http://x.org/a%20b/%C3%A4.txt", "http://x.org/a%20b/%C3%A4.txt"),
        ("http://x.org/%2F%41%7e", "http://x.org/%2F%41%7e"),
        ("http://x.org/100%", "http://x.org/100%25"),
        ("http://x.org/%zz", "http://x.org/%25zz"),
        ('http://x.org/<">`{}^', "http://x.org/%3C%22%3E%60%7B%7D%5E"),
        ("http://x.org/(a);b=[c]!$&'*+,:@|~", "http://x.org/(a);b=[c]!$&'*+,:@|~"),
        ("http://x.org/?q=ä b&r=\"<'>", "http://x.org/?q=%C3%A4%20b&r=%22%3C%27%3E"),
        ("http://x.org/?a=[1]&b={x}|^`\\", "http://x.org/?a=[1]&b={x}|^`\\"),
        ("http://x.org/?u=http://y.org/?z", "http://x.org/?u=http://y.org/?z"),
        ("http://x.org/a//b/../c", "http://x.org/a//b/../c"),
        # as browsers do: "\" is "/"
        ("http:\\\\x.org\\a\\b?c\\d", "http://x.org/a/b?c\\d"),
        ("http://x.org\\@evil.org/", "http://x.org/@evil.org/"),
        # hosts of other scripts
        ("http://Bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://faß.de/", "http://xn--fa-hia.de/"),
        ("http://\uff25\uff38\uff21\uff2d\uff30\uff2c\uff25\u3002com/", "http://example.com/"),
        ("http://b%C3%BCcher.example/", "http://xn--bcher-kva.example/"),
        ("http://I❤️.ws/", "http://xn--i-7iq.ws/"),
        ("http://xn--bcher-kva.example/", "http://xn--bcher-kva.example/"),
        # numbers
        ("http://[2001:DB8::0:1]:8080/x", "http://[2001:db8::1]:8080/x"),
        ("http://127.0.0.1:631/", "http://127.0.0.1:631/"),
    ],
)
def test_addresses_are_brought_into_one_form(url: str, normal: str) -> None:
    assert normalise(url) == Link(normal)


@pytest.mark.parametrize(
    "host",
    [
        "bücher.example",
        "ΟΔΟΣ.gr",
        "J\u030cx.org",
        "пример.рф",
        "例え.jp",
        "Ñandú.es",
        "straße.de",
        "한국.kr",
        "مثال.إختبار",
    ],
)
def test_hosts_of_other_scripts_become_what_the_idna_rules_make_of_them(host: str) -> None:
    expected = idna.encode(host, uts46=True, transitional=False).decode()
    assert host_of(f"https://{host}/") == expected


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("http://me:secret@x.org/", Link("http://x.org/", "me", "secret")),
        ("http://me@x.org/", Link("http://x.org/", "me")),
        ("http://me:@x.org/", Link("http://x.org/", "me", "")),
        ("http://m%40e:p%3Aw%20%C3%A4@x.org/", Link("http://x.org/", "m@e", "p:w ä")),
        ("http://me:a:b@c@x.org/", Link("http://x.org/", "me", "a:b@c")),
        ("http://me:caf%E9@x.org/", Link("http://x.org/", "me", "café")),
        ("http://@x.org/", Link("http://x.org/")),
        ("http://x.org/@me:pw", Link("http://x.org/@me:pw")),
    ],
)
def test_user_and_password_are_taken_out_of_the_address(url: str, link: Link) -> None:
    """X01, X10."""
    found = normalise(url)
    assert (found.url, found.user, found.password) == (link.url, link.user, link.password)


def test_a_link_does_not_show_its_credentials() -> None:
    """X10."""
    shown = repr(normalise("http://someone:hunter2@x.org/"))
    assert "hunter2" not in shown
    assert "someone" not in shown


@pytest.mark.parametrize(
    "url",
    [
        "ftp://x.org/a",
        "file:///etc/passwd",
        "file:/etc/passwd",
        "data:text/html,x",
        "javascript:alert(1)",
        "magnet:?xt=urn:btih:x",
        "mailto:me@x.org",
        "smb://x/y",
        "view-source:http://x.org/",
        "blob:https://x.org/1",
        "about:blank",
        "ws://x.org/",
        "httpx://x.org",
    ],
)
def test_other_schemes_are_refused_as_such(url: str) -> None:
    """X04."""
    with pytest.raises(BadLink) as refused:
        normalise(url)
    assert refused.value.reason == "scheme"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http",
        "http:",
        "http://",
        "http:///x",
        "https:x.org",
        "x.org/a",
        "localhost:8080/x",
        "//x.org/a",
        "http://:80/",
        "http://me@/",
        "http://x.org:0/",
        "http://x.org:65536/",
        "http://x.org:8o/",
        "http://x.org:80:80/",
        "http://x.org:-1/",
        "http://x.org:٣/",
        "http://a b.org/",
        "http://a..b/",
        "http://.a/",
        "http://-/\x00",
        "http://a%2fb.org/",
        "http://a%00b.org/",
        "http://a%ff.org/",
        "http://x℀y.org/",
        "http://ä℀.org/",
        "http://a\uff03b.org/",
        "http://x\u202ey.org/",
        "http://xn--ä.org/",
        "http://" + "a" * 64 + ".org/",
        "http://" + "a." * 130 + "org/",
        "http://" + "ä" * 100_000 + "/",
        "http://[::1/",
        "http://[::1]x/",
        "http://[fe80::1%25eth0]/",
        "http://[1.2.3.4]/",
        "http://x.org/\r\nHost: evil",
        "http://x.org/a\tb",
        "http://x.org/\0",
        "http://x.org/\x85a",
        "http://x.org/\ud800",
        "http://me:a%0d%0ab@x.org/",
        "http://m%00e@x.org/",
        "http://x.org/" + "a" * LONGEST_URL,
    ],
)
def test_what_could_not_be_sent_is_refused_as_malformed(url: str) -> None:
    """X09."""
    with pytest.raises(BadLink) as refused:
        normalise(url)
    assert refused.value.reason == "malformed"


def test_a_refusal_does_not_quote_the_address() -> None:
    """X10."""
    with pytest.raises(BadLink) as refused:
        normalise("http://me:hunter2@x.org:hunter2/")
    assert "hunter2" not in str(refused.value)


addresses = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["http://", "https://", "HTTP://u:p@", "http:\\\\", ""]),
    st.sampled_from(["x.org", "ä.org", "[::1]", "x.org:81", "X"]),
    st.sampled_from(["", "/", "?", "/a", "\\"]),
    st.text(st.one_of(st.characters(), st.sampled_from("%?#/\\@:[] 2f")), max_size=20),
)


@given(addresses)
def test_the_normal_form_is_stable_plain_ascii_and_keeps_its_host(url: str) -> None:
    try:
        link = normalise(url)
    except BadLink:
        return
    assert link.url.isascii()
    assert link.url.isprintable()
    assert " " not in link.url
    assert normalise(link.url) == Link(link.url)
    assert host_of(link.url) == host_of(url)
    assert origin_of(link.url) == origin_of(url)


@given(addresses)
def test_the_library_that_sends_it_reads_the_same_host(url: str) -> None:
    try:
        link = normalise(url)
    except BadLink:
        return
    request = PreparedRequest()
    request.prepare_url(link.url, None)
    assert request.url is not None
    assert origin_of(request.url) == origin_of(link.url)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://X.org/a", ("http", "x.org", 80)),
        ("https://u:p@x.org/a", ("https", "x.org", 443)),
        ("https://x.org:8443", ("https", "x.org", 8443)),
        ("http://[::1]:80/", ("http", "::1", 80)),
    ],
)
def test_the_origin_has_its_port_always(url: str, origin: tuple[str, str, int]) -> None:
    assert origin_of(url) == origin


def test_what_has_no_origin_is_refused() -> None:
    with pytest.raises(BadLink):
        origin_of("ftp://x.org/")
    with pytest.raises(BadLink):
        host_of("nonsense")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.org/a/b.zip", "https://x.org/a/b.zip"),
        ("https://me:secret@x.org:81/a", "https://x.org:81/a"),
        ("https://secret@x.org/", "https://x.org/"),
        ("https://x.org/a?token=secret&page=3", "https://x.org/a?token=…&page=…"),
        ("https://x.org/a?secret", "https://x.org/a?…"),
        ("https://x.org/a?", "https://x.org/a?"),
        ("https://x.org/a?a=secret=secret&&b", "https://x.org/a?a=…&&…"),
        ("https://x.org/a#secret", "https://x.org/a#…"),
        ("https://x.org/a?x=1#secret?y=secret", "https://x.org/a?x=…#…"),
        ("https://[::1]:80/a", "https://[::1]:80/a"),
        ("https://x.org/@me/file", "https://x.org/@me/file"),
        ("https://me:se/cret@x.org/a", "https://…@x.org/a"),
        ("https://me:se?cret@x.org/a?b=c", "https://…@x.org/a?b=…"),
        ("https://me:secret#@x.org/", "https://…@x.org/"),
        ("https://x.org:secret", "https://…"),
        ("ftp://me:secret@x.org/a", "ftp://x.org/a"),
        ("http:\\\\me:secret@x.org\\a", "http:\\\\x.org\\a"),
        ("http:/me:secret@x.org/a", "http:/x.org/a"),
        ("//me:secret@x.org/a", "//x.org/a"),
        ("me:secret@x.org/a", "me:x.org/a"),
        ("/users/@me?token=secret", "/users/@me?token=…"),
        ("magnet:?xt=secret", "magnet:?xt=…"),
        ("", ""),
    ],
)
def test_nothing_secret_is_shown(url: str, shown: str) -> None:
    """X10."""
    assert redacted(url) == shown


@given(st.one_of(st.text(), addresses))
def test_any_text_can_be_redacted(text: str) -> None:
    assert isinstance(redacted(text), str)
    assert isinstance(as_referrer(text), str)


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        ("https://me:secret@x.org/a?token=b#part", "https://x.org/a?token=b"),
        ("https://me@x.org", "https://x.org"),
        ("https://me:se/cret@x.org/a", "https://x.org/a"),
        ("https://me:se?cret#@x.org:8443/a", "https://x.org:8443/a"),
        ("https://x.org/@me/file?b=c@d", "https://x.org/@me/file?b=c@d"),
        ("//me:secret@x.org/a", "//x.org/a"),
        ("android-app://org.example", "android-app://org.example"),
        ("about:blank", "about:blank"),
        ("", ""),
    ],
)
def test_a_referrer_has_no_credentials(url: str, bare: str) -> None:
    """X10."""
    assert as_referrer(url) == bare


@given(
    st.text(
        st.characters(codec="ascii", exclude_characters="/?#\\@:[]", categories=["L", "N", "P", "S"]),
        min_size=1,
    ),
    st.text(
        st.characters(codec="ascii", exclude_characters="&#", categories=["L", "N", "P", "S"]), min_size=1
    ),
)
def test_credentials_and_values_are_gone_whatever_they_are(password: str, token: str) -> None:
    shown = redacted(f"https://user:{password}@host.example/path?key={token}")
    assert shown == "https://host.example/path?key=…"
