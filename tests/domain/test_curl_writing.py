"""Downloads as cURL command lines: read back to the same, as a shell reads them, without secrets."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.curl_command import parse_curl
from qtapp.domain.curl_writing import curl_line, without_tokens
from qtapp.domain.download import DownloadSpec, Secrets
from qtapp.domain.links import normalise

SPEC = DownloadSpec("0" * 32, "https://a.example/f.zip", Path("/home/ada"), 0.0)
# what is no control character; a name of "-" is standard output
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30)
NAMES = TEXT.filter(lambda name: name != "-")
VALUES = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30)
ODD = (
    "it's",
    'a "b" $HOME `id` \\',
    "^\"x^'",
    "#1 !x;y&z|",
    "two  words",
    "-rf",
    "naïve 文件.zip",
    "{a,b}[1-3]",
)


def spec_of(url: str, *headers: tuple[str, str], secrets: Secrets | None = None) -> DownloadSpec:
    return replace(SPEC, url=normalise(url).url, headers=headers, secrets=secrets or Secrets())


@given(NAMES, VALUES, VALUES)
def test_what_is_written_reads_back_to_the_same(name: str, agent: str, accept: str) -> None:
    spec = spec_of("https://a.example/get?id=1&x[]={2}", ("User-Agent", agent), ("Accept", accept))
    line = curl_line(spec, name)
    assert line.is_whole
    (request,) = parse_curl(line.text)
    assert (request.link.url, request.name, request.headers) == (spec.url, name, spec.headers)


@pytest.mark.parametrize(
    "referrer", ["https://b.example/page", "https://b.example/a;b", "https://b.example/a;auto"]
)
def test_a_referrer_reads_back_to_the_same(referrer: str) -> None:
    spec = spec_of("https://a.example/x", ("Referer", referrer))
    (request,) = parse_curl(curl_line(spec, "x").text)
    assert request.headers == spec.headers


@pytest.mark.parametrize("odd", ODD)
def test_odd_words_read_back_to_the_same(odd: str) -> None:
    spec = spec_of("https://a.example/x", ("Accept", odd))
    (request,) = parse_curl(curl_line(spec, odd).text)
    assert (request.name, request.headers) == (odd, spec.headers)


@pytest.mark.parametrize("odd", ODD)
def test_a_shell_sees_the_words_that_are_meant_and_runs_nothing(odd: str, tmp_path: Path) -> None:
    spec = spec_of("https://a.example/[1-2]/{a}?q=$(touch%20x)&id=`id`", ("Accept", odd))
    line = curl_line(spec, odd).text
    assert line.startswith("curl ")
    shown = subprocess.run(
        ["sh", "-c", line.replace("curl ", "printf '%s\\n' ", 1)],
        cwd=tmp_path,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stdout.splitlines() == [
        *("-L", "-C", "-", "-o", odd, "-H", f"Accept: {odd}", "-g", spec.url)
    ]
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_curl_would_multiply_is_taken_as_it_is() -> None:
    assert " -g " in curl_line(spec_of("https://a.example/[1-9].zip"), "x").text
    assert " -g " in curl_line(spec_of("http://[::1]/x"), "x").text
    assert " -g " not in curl_line(spec_of("https://a.example/1.zip"), "x").text


@pytest.mark.parametrize(
    "secrets",
    [
        Secrets(headers=(("Cookie", "sid=hunter2"),)),
        Secrets(headers=(("Authorization", "Bearer hunter2"),)),
        Secrets(user="ada", password="hunter2"),
    ],
)
def test_secrets_are_left_out(secrets: Secrets) -> None:
    """X10"""
    line = curl_line(spec_of("https://a.example/x", ("Accept", "*/*"), secrets=secrets), "x")
    assert line.text == "curl -L -C - -o x -H 'Accept: */*' https://a.example/x"
    assert not line.is_whole


def test_what_a_referrer_or_a_header_of_any_name_may_hold_is_left_out() -> None:
    """X01, X10: headers that are not known to be harmless are secrets, wherever they stand."""
    headers = (("Referer", "https://b.example/page?token=hunter2"), ("X-Note", "hunter2"))
    line = curl_line(spec_of("https://a.example/x", *headers), "x")
    assert line.text == "curl -L -C - -o x -e https://b.example/page https://a.example/x"
    assert not line.is_whole


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("", ""),
        ("?id=1&x=2", "?id=1&x=2"),
        ("?author=ada&keyword=1&monkey=2", "?author=ada&keyword=1&monkey=2"),
        ("?token", "?token"),  # a word alone says what is wanted
        ("?access_token=s", ""),
        ("?id=1&token=s", "?id=1"),
        ("?token=s&id=1", "?id=1"),
        ("?id=1;sid=s;x=2", "?id=1;x=2"),
        ("?X-Amz-Signature=s&X-Amz-Credential=s&X-Amz-Date=1", "?X-Amz-Date=1"),
        ("?%74oken=s&a=b=c", "?a=b=c"),
        ("?api_key=s&apikey=s&key=s&sig=s&auth=s&Password=s&PHPSESSION=s&v=1", "?v=1"),
    ],
)
def test_fields_of_a_query_that_are_named_as_secrets_are_left_out(query: str, kept: str) -> None:
    """X10"""
    url = f"https://a.example/x{query}"
    assert without_tokens(url) == f"https://a.example/x{kept}"
    assert curl_line(spec_of(url), "x").is_whole == (query == kept)
