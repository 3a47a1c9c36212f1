from __future__ import annotations

import plistlib
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.links import (
    LARGEST_LINK_FILE_BYTES,
    Found,
    Link,
    Rejected,
    find,
    find_in_html,
    find_in_link_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def urls(found: Found) -> list[str]:
    return [link.url for link in found.links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://x.org/a", ["http://x.org/a"]),
        (
            "See http://x.org/a, http://x.org/b; and http://x.org/c.",
            ["http://x.org/a", "http://x.org/b", "http://x.org/c"],
        ),
        ("http://x.org/a!?", ["http://x.org/a"]),
        ("Really? http://x.org/a?b=c?", ["http://x.org/a?b=c"]),
        ("http://x.org/a...", ["http://x.org/a"]),
        ("http://x.org/a…", ["http://x.org/a"]),
        ("http://x.org/dir/", ["http://x.org/dir/"]),
        # enclosed
        ("<http://x.org/a>", ["http://x.org/a"]),
        ("<URL:http://x.org/a>", ["http://x.org/a"]),
        ("\"http://x.org/a\" and 'http://x.org/b',", ["http://x.org/a", "http://x.org/b"]),
        ("“http://x.org/a” «http://x.org/b»", ["http://x.org/a", "http://x.org/b"]),
        ("`http://x.org/a`", ["http://x.org/a"]),
        ('href="http://x.org/a">text</a>', ["http://x.org/a"]),
        ("(http://x.org/a)", ["http://x.org/a"]),
        ("(see http://x.org/a).", ["http://x.org/a"]),
        ("[http://x.org/a] {http://x.org/b}", ["http://x.org/a", "http://x.org/b"]),
        # brackets that belong to it
        ("http://x.org/a_(b)", ["http://x.org/a_(b)"]),
        ("(http://x.org/a_(b))", ["http://x.org/a_(b)"]),
        ("(see http://x.org/a_(b)_c)", ["http://x.org/a_(b)_c"]),
        ("http://[::1]:80/a", ["http://[::1]/a"]),
        ("http://x.org/?a[]=1", ["http://x.org/?a[]=1"]),
        # Markdown
        ("[text](http://x.org/a)", ["http://x.org/a"]),
        ("[text](http://x.org/a_(b).zip) more", ["http://x.org/a_(b).zip"]),
        ('[text](http://x.org/a "title")', ["http://x.org/a"]),
        ("[http://x.org/a](http://x.org/b)", ["http://x.org/a", "http://x.org/b"]),
        ("![image](http://x.org/a.png)", ["http://x.org/a.png"]),
        (
            "**http://x.org/a** _http://x.org/b_ ~http://x.org/c~",
            ["http://x.org/a", "http://x.org/b", "http://x.org/c"],
        ),
        ("http://x.org/a_", ["http://x.org/a_"]),
        ("|http://x.org/a|http://x.org/b|", ["http://x.org/a", "http://x.org/b"]),
        (
            "- http://x.org/a\n* http://x.org/b\n1. http://x.org/c\n-http://x.org/d",
            [f"http://x.org/{c}" for c in "abcd"],
        ),
        # side by side
        (
            "http://x.org/a,http://x.org/b;http://x.org/c",
            ["http://x.org/a", "http://x.org/b", "http://x.org/c"],
        ),
        ("http://x.org/a\thttp://x.org/b", ["http://x.org/a", "http://x.org/b"]),
        ("http://x.org/a,b;c", ["http://x.org/a,b;c"]),
        ("http://x.org/http://y.org/a", ["http://x.org/http://y.org/a"]),
        ("http://x.org/?u=http://y.org/a", ["http://x.org/?u=http://y.org/a"]),
        # other scripts
        ("请看https://例え.jp/文件.zip。谢谢", ["https://xn--r8jz45g.jp/%E6%96%87%E4%BB%B6.zip"]),
        (
            "「http://x.org/a」\uff08http://x.org/b\uff09、http://x.org/c\uff0c",
            ["http://x.org/a", "http://x.org/b", "http://x.org/c"],
        ),
        ("http://x.org/L’Île", ["http://x.org/L%E2%80%99%C3%8Ele"]),
        ("\ufeffhttp://x.org/a\u200b", ["http://x.org/a"]),
        # none
        ("", []),
        ("no links here: just: words", []),
        ("12:30 key:value C:\\dir\\file", []),
    ],
)
def test_links_in_free_text(text: str, expected: list[str]) -> None:
    assert find(text) == Found(tuple(map(Link, expected)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("www.x.org", "https://www.x.org/"),
        ("  www.x.org/a?b  ", "https://www.x.org/a?b"),
        ("WWW.X.ORG", "https://www.x.org/"),
        ("x.org/file.zip", "https://x.org/file.zip"),
        ("cdn.x.co.uk:8080/file.zip", "https://cdn.x.co.uk:8080/file.zip"),
        ("bücher.example/a", "https://xn--bcher-kva.example/a"),
    ],
)
def test_a_line_that_is_nothing_but_a_host_and_path_is_a_link(line: str, expected: str) -> None:
    assert urls(find(f"some words\n{line}\nmore words")) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "x.org",
        "readme.txt",
        "see www.x.org",
        "www.x.org or so",
        "and/or",
        "./x.org/a",
        "/home/me/x.org/a",
        "me@x.org/a",
        "3.14/2",
        "e.g./i.e.",
        "..../a",
        "www.",
        "x.o/a",
        "a." * 5000 + "org/a",
    ],
)
def test_a_word_that_is_no_clear_address_is_none(line: str) -> None:
    assert find(line) == Found()


def test_order_is_kept_and_each_link_comes_once() -> None:
    text = "http://b.org/\nHTTP://A.org\nwww.c.org\nhttp://b.org/#top\nhttp://a.org/"
    assert urls(find(text)) == ["http://b.org/", "http://a.org/", "https://www.c.org/"]


def test_credentials_come_apart_from_the_address() -> None:
    (link,) = find("http://me:secret@x.org/a").links
    assert (link.url, link.user, link.password) == ("http://x.org/a", "me", "secret")


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        ("ftp://x.org/a", Rejected("ftp://x.org/a", "scheme")),
        ("ftp://me:secret@x.org/a", Rejected("ftp://x.org/a", "scheme")),
        ("file:///etc/passwd", Rejected("file:///etc/passwd", "scheme")),
        ("magnet:?xt=urn:btih:c0ffee&dn=x", Rejected("magnet:?xt=…&dn=…", "scheme")),
        ("javascript:alert(1)", Rejected("javascript:alert(1)", "scheme")),
        ("data:text/html;base64,PGI+", Rejected("data:text/html;base64,PGI+", "scheme")),
        ("view-source:http://x.org/", Rejected("view-source:http://x.org/", "scheme")),
        ("mailto:me@x.org", Rejected("mailto:x.org", "scheme")),
        ("git+https://x.org/a", Rejected("git+https://x.org/a", "scheme")),
        ("\\\\server\\share", Rejected("file:\\\\server\\share", "scheme")),
        ("http://", Rejected("http://", "malformed")),
        ("http://x.org:99999/", Rejected("http://x.org:99999/", "malformed")),
        ("http://a..b/", Rejected("http://a..b/", "malformed")),
    ],
)
def test_what_is_not_taken_is_told_with_its_reason(text: str, rejected: Rejected) -> None:
    assert find(f"{text}\n{text}") == Found((), (rejected,))


def test_what_is_not_taken_does_not_hide_what_is() -> None:
    found = find("ftp://x.org/a http://x.org/b javascript:x")
    assert urls(found) == ["http://x.org/b"]
    assert len(found.rejected) == 2


def test_an_endless_address_is_rejected_and_shown_in_short() -> None:
    (rejected,) = find("http://x.org/" + "a" * 1_000_000).rejected
    assert rejected.reason == "malformed"
    assert len(rejected.text) <= 200


def test_ten_thousand_lines_are_read_in_a_moment() -> None:
    text = "\n".join(
        f"https://cdn{i % 7}.example.org/gallery/{i}/img_{i}.jpg?token=abc{i}" for i in range(10_000)
    )
    best_s = min(timed(find, text) for _ in range(3))
    assert len(find(text).links) == 10_000
    assert best_s < 1.5, "about 0.2 s; the limit leaves room for a slow and busy machine"


def timed(call: Callable[[str], Found], text: str) -> float:
    """Seconds of processor time: what other programs do meanwhile does not count."""
    begun = process_time()
    call(text)
    return process_time() - begun


def assert_in_proportion(call: Callable[[str], Found], piece: str, length: int) -> None:
    """Eight times the text may take eight times the time, and as much again in noise twice over; what is
    quadratic takes sixty-four times."""
    count = length // len(piece)
    little = min(timed(call, piece * (count // 4)) for _ in range(3))
    much = min(timed(call, piece * (count * 2)) for _ in range(2))
    assert much < max(24 * little, 0.2)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a1",
        "http://",
        "http://a@",
        "http://a,",
        "[http://a]",
        "(http://a",
        "(http://a,http://b",
        "http://a)",
        "http://a" + "." * 50,
        "'http://a",
        "data:",
        "javascript:a'",
        ",",
        "a.",
        "www.a.bc/\n",
        "http://ä",
        "http://%",
    ],
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    assert_in_proportion(find, piece, 150_000)


@given(
    st.lists(
        st.sampled_from(["http://", "x.org", "/a", "(", ")", "[", "]", "'", ",", " ", "\n", "ftp:", "é"])
    ).map("".join)
)
def test_no_text_raises_and_every_link_found_is_of_the_web(text: str) -> None:
    assert all(url.startswith(("http://", "https://")) for url in urls(find(text)))


@pytest.mark.parametrize(
    ("html", "base", "expected"),
    [
        ('<a href="http://x.org/a">text</a>', None, ["http://x.org/a"]),
        ("<A HREF = http://x.org/a?b=1&amp;c=2 >text</A>", None, ["http://x.org/a?b=1&c=2"]),
        ('<a href=" http://x.org/\n a ">text</a>', None, ["http://x.org/%20a"]),
        ('<a href="http://x.org/a"><img src="http://x.org/small.png"></a>', None, ["http://x.org/a"]),
        (
            '<img src="http://x.org/a.png"><img src="http://x.org/b.png">',
            None,
            ["http://x.org/a.png", "http://x.org/b.png"],
        ),
        ('<img src="data:image/png;base64,AAAA">', None, []),
        (
            '<a href="a.zip">x</a><a href="/b">y</a>',
            "https://x.org/dir/page",
            ["https://x.org/dir/a.zip", "https://x.org/b"],
        ),
        ('<base href="/other/"><a href="a.zip">', "https://x.org/dir/page", ["https://x.org/other/a.zip"]),
        ('<base href="https://x.org/"><a href="a.zip">', None, ["https://x.org/a.zip"]),
        ('<a href="a.zip">x</a><a href="#top">y</a><a>z</a><a href="">w</a>', None, []),
        ('<a href="//x.org/a">x</a>', None, ["https://x.org/a"]),
        ('<a href="//x.org/a">x</a>', "http://y.org/", ["http://x.org/a"]),
        (
            "<html><body><!--StartFragment--><a href='http://x.org/a'>x</a><!--EndFragment--></body></html>",
            None,
            ["http://x.org/a"],
        ),
        ('<a href="http://x.org/a"><a href="http://x.org/a#b">', None, ["http://x.org/a"]),
        (
            '<![if !IE]><a href="http://x.org/a"><![endif]><![ <a href="http://x.org/b">',
            None,
            ["http://x.org/a"],
        ),
        ('<script>"<a href=http://x.org/no>"</script><a href="http://x.org/a">', None, ["http://x.org/a"]),
        ('<a href="http://[x/">', "http://y.org/", []),
        ('<a href="http://x.org/a" href="http://x.org/b">', None, ["http://x.org/a"]),
        ("no tags at all http://x.org/", None, []),
        ("", None, []),
    ],
)
def test_links_in_html(html: str, base: str | None, expected: list[str]) -> None:
    assert urls(find_in_html(html, base)) == expected


def test_links_of_other_schemes_in_html_are_told() -> None:
    found = find_in_html('<a href="javascript:void(0)"><a href="ftp://x.org/a"><a href="http://x.org/">')
    assert urls(found) == ["http://x.org/"]
    assert [rejected.reason for rejected in found.rejected] == ["scheme", "scheme"]


def test_a_page_broken_off_or_garbled_gives_what_came_before() -> None:
    link = '<a href="http://x.org/a">'
    for rest in ["<", "<a hr", "<!--", "<![CDATA[", "<![", "<!", "<?", '<a href="', "</", "&#", "<![foo bar"]:
        assert urls(find_in_html(link + rest)) == ["http://x.org/a"]


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!--",
        "<![CDATA[",
        "<![",
        "<?",
        "<!",
        '<a href="',
        "<a a=a ",
        "<script>",
        "</",
        "&",
        "<a '",
    ],
)
def test_hostile_html_takes_time_in_proportion(piece: str) -> None:
    assert_in_proportion(find_in_html, piece, 100_000)


def test_html_beyond_all_measure_is_not_read() -> None:
    assert find_in_html("<p>" * 2_000_000).rejected[0].reason == "too-large"


URL_FILE = "[DEFAULT]\r\nBASEURL=http://no.org/\r\n[InternetShortcut]\r\nURL=http://x.org/a\r\nIconFile=http://no.org/i\r\n"
DESKTOP_FILE = "[Desktop Entry]\nType=Link\nName=x\nURL[$e]=http://x.org/a\n[Other]\nURL=http://no.org/\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.txt", b"one: http://x.org/a\n"),
        ("x.TXT", "\ufeffhttp://x.org/a".encode("utf-8-sig")),
        ("x.txt", "\r\nhttp://x.org/a".encode("utf-16")),
        ("x.txt", "http://x.org/a".encode("utf-16-le")),
        ("x.txt", "http://x.org/a".encode("utf-16-be")),
        ("x.txt", "café http://x.org/a".encode("latin-1")),
        ("x.txt", b"\x81\x8d http://x.org/a"),
        ("x.url", URL_FILE.encode()),
        ("x.url", URL_FILE.encode("utf-16")),
        ("x.url", b"[internetshortcut]\nurl = http://x.org/a\n"),
        ("x.desktop", DESKTOP_FILE.encode()),
        ("x.webloc", plistlib.dumps({"URL": "http://x.org/a"})),
        ("x.webloc", plistlib.dumps({"URL": "http://x.org/a"}, fmt=plistlib.FMT_BINARY)),
    ],
)
def test_link_files_of_every_desktop_are_read(name: str, data: bytes) -> None:
    assert find_in_link_file(name, data) == Found((Link("http://x.org/a"),))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.txt", b""),
        ("x.url", b"[Other]\nURL=http://x.org/a\n"),
        ("x.url", b"URL=http://x.org/a\n"),
        ("x.url", b"[InternetShortcut]\nURL=\n"),
        ("x.desktop", b"[Desktop Entry]\nType=Application\nExec=rm\nURL=http://x.org/a\n"),
        ("x.desktop", b"[Desktop Entry]\nURL=http://x.org/a\n"),
        ("x.webloc", b""),
        ("x.webloc", b"<plist><dict>"),
        ("x.webloc", b"<?xml version='1.0' encoding='nonsense'?><plist/>"),
        ("x.webloc", b"bplist00\xff\xff\xff\xff" + b"\xff" * 40),
        ("x.webloc", plistlib.dumps(["http://x.org/a"])),
        ("x.webloc", plistlib.dumps({"URL": 7})),
        ("x.webloc", b"<plist>" + b"<array>" * 20_000),
        ("x.pdf", b"http://x.org/a"),
        ("plain", b"http://x.org/a"),
    ],
)
def test_a_file_without_a_link_is_rejected_by_name(name: str, data: bytes) -> None:
    assert find_in_link_file(name, data) == Found((), (Rejected(name, "no-link"),))


@given(st.binary(max_size=200), st.sampled_from(["x.txt", "x.url", "x.desktop", "x.webloc"]))
def test_no_link_file_raises(data: bytes, name: str) -> None:
    for content in (data, b"bplist00" + data):
        found = find_in_link_file(name, content)
        assert found.links or found.rejected


def test_a_link_file_may_name_another_scheme_and_is_told_so() -> None:
    data = b"[InternetShortcut]\nURL=file:///C:/Windows/system32/calc.exe\n"
    assert find_in_link_file("x.url", data).rejected[0].reason == "scheme"


def test_a_file_too_large_to_be_a_list_is_not_read() -> None:
    data = b"http://x.org/a\n".ljust(LARGEST_LINK_FILE_BYTES + 1)
    assert find_in_link_file("x.txt", data) == Found((), (Rejected("x.txt", "too-large"),))
    assert urls(find_in_link_file("x.txt", data[:-1])) == ["http://x.org/a"]
