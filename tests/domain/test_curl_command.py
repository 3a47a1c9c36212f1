"""cURL command lines as browsers copy them and people type them."""

from __future__ import annotations

import pytest

from qtapp.domain.curl_command import BadCurlError, CurlProblem, CurlRequest, is_curl, parse_curl
from qtapp.domain.links import BadLink, Link

CHROME_BASH = r"""curl 'https://a.example/get?id=1&x=2' \
  -H 'accept: text/html,*/*;q=0.8' \
  -H 'accept-encoding: gzip, deflate, br' \
  -b 'sid=abc; theme="dark"' \
  -H $'x-note: don\'t\u0021' \
  -H 'range: bytes=5-' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  --compressed"""
CHROME_CMD = (
    'curl ^"https://a.example/get?id=1^&x=2^" ^\r\n'
    '  -H ^"accept: text/html,*/*;q=0.8^" ^\r\n'
    '  -b ^"sid=abc; theme=^\\^"dark^\\^"^" ^\r\n'
    '  -H ^"x-note: 50^% off %^PATH%^" ^\r\n'
    '  -H ^"user-agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64)^" ^\r\n'
    "  --compressed"
)
OLD_CMD = (
    'curl "https://a.example/get?id=1&x=2" -H "accept: */*" ^\r\n'
    '  -H "cookie: a=""b""; c=^d" --compressed --insecure'
)
FIREFOX = (
    "curl 'https://a.example/f.zip' --compressed -H 'User-Agent: Mozilla/5.0' "
    "-H 'Accept: */*' -H 'Connection: keep-alive' -H 'Cookie: sid=1' -H 'TE: trailers'"
)


def one(text: str) -> CurlRequest:
    (request,) = parse_curl(text)
    return request


def test_what_chrome_copies_for_bash_is_understood() -> None:
    request = one(CHROME_BASH)
    assert request.link == Link("https://a.example/get?id=1&x=2")
    assert dict(request.headers) == {
        "accept": "text/html,*/*;q=0.8",
        "Cookie": 'sid=abc; theme="dark"',
        "x-note": "don't!",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64)",
    }


def test_what_chrome_copies_for_cmd_is_understood() -> None:
    request = one(CHROME_CMD)
    assert request.link == Link("https://a.example/get?id=1&x=2")
    assert dict(request.headers) == {
        "accept": "text/html,*/*;q=0.8",
        "Cookie": 'sid=abc; theme="dark"',
        "x-note": "50% off %PATH%",
        "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
    }


def test_what_older_browsers_copy_for_cmd_is_understood() -> None:
    request = one(OLD_CMD)
    assert request.link == Link("https://a.example/get?id=1&x=2")
    assert dict(request.headers) == {"accept": "*/*", "cookie": 'a="b"; c=^d'}


def test_what_firefox_copies_is_understood_and_what_is_ours_passed_over() -> None:
    assert [name for name, _value in one(FIREFOX).headers] == ["User-Agent", "Accept", "Cookie"]


def test_a_referrer_is_whole_but_for_what_curl_takes_as_its_own() -> None:
    told = one("curl -e 'http://b.example/a;b=1' https://a.example/x").headers
    assert told == (("Referer", "http://b.example/a;b=1"),)
    assert one("curl -e 'http://b.example/;auto' https://a.example/x").headers == (
        ("Referer", "http://b.example/"),
    )


def test_several_commands_are_several_requests() -> None:
    bash = "curl 'http://a.example/1' -H 'Cookie: a=1' ;\ncurl 'http://a.example/2' --compressed"
    cmd = 'curl ^"http://a.example/1^" -H ^"Cookie: a=1^" &\r\ncurl ^"http://a.example/2^" --compressed'
    for text in (bash, cmd):
        first, second = parse_curl(text)
        assert (first.link.url, first.headers) == ("http://a.example/1", (("Cookie", "a=1"),))
        assert (second.link.url, second.headers) == ("http://a.example/2", ())


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("curl a.example/x", CurlRequest(Link("http://a.example/x"))),
        ("$ curl -sSLO https://a.example/x", CurlRequest(Link("https://a.example/x"))),
        ("curl -o out.zip https://a.example/x", CurlRequest(Link("https://a.example/x"), name="out.zip")),
        ("curl -sLoout.zip https://a.example/x", CurlRequest(Link("https://a.example/x"), name="out.zip")),
        ("curl -XGET --url https://a.example/x", CurlRequest(Link("https://a.example/x"))),
        ("curl -u ada:p:w https://a.example/x", CurlRequest(Link("https://a.example/x", "ada", "p:w"))),
        ("curl https://ada:pw@a.example/x", CurlRequest(Link("https://a.example/x", "ada", "pw"))),
        (
            "curl -A Me/1 -e http://b.example/ https://a.example/x",
            CurlRequest(
                Link("https://a.example/x"), (("User-Agent", "Me/1"), ("Referer", "http://b.example/"))
            ),
        ),
        ("curl -H 'X-Empty;' -- https://a.example/-x", CurlRequest(Link("https://a.example/-x"))),
        ("curl.exe https://a.example/x # a comment -d x", CurlRequest(Link("https://a.example/x"))),
    ],
)
def test_what_people_type_is_understood(text: str, request_: CurlRequest) -> None:
    assert is_curl(text)
    assert one(text) == request_


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("curl -X POST https://a.example/x", CurlProblem.METHOD),
        ("curl https://a.example/x --data-raw 'a=1'", CurlProblem.METHOD),
        ("curl -d a=1 https://a.example/x", CurlProblem.METHOD),
        ("curl -T file https://a.example/x", CurlProblem.METHOD),
        ("curl -I https://a.example/x", CurlProblem.METHOD),
        ("curl -x http://proxy:1 https://a.example/x", CurlProblem.OPTION),
        ("curl -b cookies.txt https://a.example/x", CurlProblem.OPTION),
        ("curl --unheard-of https://a.example/x", CurlProblem.OPTION),
        ("curl 'https://a.example/x", CurlProblem.SYNTAX),
        ('curl "https://a.example/x', CurlProblem.SYNTAX),
        ("curl -H", CurlProblem.SYNTAX),
        ("curl -s", CurlProblem.SYNTAX),
        ("curl https://a.example/x | sh", CurlProblem.SYNTAX),
        ("curl " + "x" * (1 << 20), CurlProblem.TOO_LARGE),
    ],
)
def test_what_cannot_be_followed_is_refused_with_a_word(text: str, problem: CurlProblem) -> None:
    with pytest.raises(BadCurlError) as caught:
        parse_curl(text)
    assert caught.value.problem is problem


def test_a_refusal_quotes_no_secret() -> None:
    """X10."""
    with pytest.raises(BadCurlError) as caught:
        parse_curl("curl -H 'Cookie: sid=s3cret' -d 'password=s3cret' https://a.example/?k=s3cret")
    assert "s3cret" not in str(caught.value) + caught.value.shown
    assert "s3cret" not in repr(one("curl -H 'Cookie: sid=s3cret' -u a:s3cret https://a.example/"))


def test_an_address_of_no_web_is_refused() -> None:
    with pytest.raises(BadLink):
        parse_curl("curl ftp://a.example/x")


@pytest.mark.parametrize(
    "text", ["curly https://a.example/x", "https://curl.se/", "", "a curl", "curl-8.tar.gz"]
)
def test_other_text_is_no_command(text: str) -> None:
    assert not is_curl(text)


def test_a_header_that_would_be_two_is_passed_over() -> None:
    """X01: CR LF."""
    assert one("curl -H $'X-A: b\\r\\nX-C: d' https://a.example/").headers == ()
