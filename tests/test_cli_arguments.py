"""What may be typed, as tables."""

from __future__ import annotations

import io
import math
import sys
from pathlib import Path

import pytest

from qtapp.cli_arguments import COMMANDS, GetOptions, WindowOptions, parse, parsers
from qtapp.cli_control_arguments import ControlOptions, LookUp
from qtapp.domain.digests import DIGEST_BYTES
from qtapp.domain.download import Checksum, Conflict, Secrets, State
from qtapp.domain.links import Link
from qtapp.domain.metalink import ListedFile
from qtapp.domain.proxies import NO_PROXY, ProxyChoice, one_for_all, parse_proxy, read_environment
from qtapp.domain.selection import Selection
from qtapp.services.control_requests import (
    Add,
    Deed,
    Do,
    Limit,
    Open,
    Quit,
    Request,
    Tell,
    TellLimits,
)

URL = "http://host.example/a"
NAS = f"nas:443=sha-256:{'a0' * 32}"
LOOPBACK = f"[::1]:8=sha-256:{'b' * 64}"


def got(*words: str) -> GetOptions:
    options = parse(["get", *words])
    assert isinstance(options, GetOptions)
    return options


def complaint(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), WindowOptions(None, minimized=False, links=())),
        (("--minimized",), WindowOptions(None, minimized=True, links=())),
        (("--profile", "get"), WindowOptions(Path("get"), minimized=False, links=())),
        (
            (URL, "http://u:p@host.example/b"),
            WindowOptions(None, minimized=False, links=(Link(URL), Link("http://host.example/b", "u", "p"))),
        ),
    ],
)
def test_the_window(words: tuple[str, ...], expected: WindowOptions) -> None:
    assert parse(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        ("get", URL),
        ("--profile", "P", "get", URL),
        ("--profile=P", "get", URL),
        ("--verbose", "get", URL),
        ("get", "--profile", "P", URL),
    ],
)
def test_get_is_the_first_word_that_is_no_option(words: tuple[str, ...]) -> None:
    options = parse(words)
    assert isinstance(options, GetOptions)
    assert options.links == (Link(URL),)
    assert options.profile == (Path("P") if any("P" in word for word in words) else None)


def test_get_without_options_leaves_everything_to_the_settings() -> None:
    assert got(URL) == GetOptions(
        profile=None,
        links=(Link(URL),),
        rejected=(),
        folder=Path.cwd(),
        name=None,
        conflict=None,
        connections=None,
        parallel=None,
        bytes_per_second=None,
        checksum=None,
        checksum_from_site=False,
        keep_bad=False,
        secrets=got(URL).secrets,
        ca_file=None,
        accepted_certificates=(),
        proxies=None,
        retries=None,
        timeout_s=None,
        json=False,
        verbose=False,
    )
    assert not got(URL).secrets


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (("--dir", "/x/y"), "folder", Path("/x/y")),
        (("--dir", "~"), "folder", Path.home()),
        (("--out", "name.bin"), "name", "name.bin"),
        (("--out", ".profile"), "name", ".profile"),
        (("--on-conflict", "skip"), "conflict", Conflict.SKIP),
        (("--on-conflict", "overwrite"), "conflict", Conflict.OVERWRITE),
        (("--connections", "64"), "connections", 64),
        (("--parallel", "1"), "parallel", 1),
        (("--limit-rate", "500"), "bytes_per_second", 500),
        (("--limit-rate", "500K"), "bytes_per_second", 500 * 1024),
        (("--limit-rate", "1.5M"), "bytes_per_second", 1.5 * (1 << 20)),
        (("--limit-rate", "none"), "bytes_per_second", math.inf),
        (("--checksum", f"SHA-256={'AB' * 32}"), "checksum", Checksum("sha-256", "ab" * 32)),
        (("--checksum", f"md5={'0' * 32}"), "checksum", Checksum("md5", "0" * 32)),
        (("--checksum", "auto"), "checksum", None),
        (("--checksum", " Auto"), "checksum_from_site", True),
        (("--checksum", f"md5={'0' * 32}"), "checksum_from_site", False),
        (("--keep-bad",), "keep_bad", True),
        (
            ("--cert-fingerprint", NAS.upper(), "--cert-fingerprint", LOOPBACK),
            "accepted_certificates",
            (NAS, LOOPBACK),
        ),
        (("--retries", "1000"), "retries", 1000),
        (("--timeout", "0.5"), "timeout_s", 0.5),
        (("--cacert", "/dev/null"), "ca_file", Path("/dev/null")),
        (("--json",), "json", True),
    ],
)
def test_options(words: tuple[str, ...], field: str, value: object) -> None:
    assert getattr(got(URL, *words), field) == value


@pytest.mark.parametrize(
    ("word", "choice"),
    [
        ("none", NO_PROXY),
        ("host.example:3128", one_for_all(parse_proxy("http://host.example:3128"))),
        ("http://u:p@host.example:3128/", one_for_all(parse_proxy("http://u:p@host.example:3128"))),
        ("socks5h://u:p@host.example", one_for_all(parse_proxy("socks5h://u:p@host.example:1080"))),
        ("env", read_environment({"https_proxy": "socks5://host.example", "no_proxy": "a.example"})),
    ],
)
def test_the_proxy_is_what_was_asked_for(
    word: str, choice: ProxyChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S30: the environment's only by its name."""
    monkeypatch.setenv("HTTPS_PROXY", "socks5://host.example")
    monkeypatch.setenv("NO_PROXY", "a.example")
    assert got(URL, "--proxy", word).proxies == choice
    assert got(URL).proxies is None


def test_a_broken_proxy_of_the_environment_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("all_proxy", "socks4://u:hunter2@host.example")
    said = complaint(capsys, "get", URL, "--proxy", "env")
    assert "all_proxy" in said
    assert "hunter2" not in said


@pytest.mark.parametrize("algorithm", DIGEST_BYTES)
def test_every_digest_that_can_be_verified_can_be_asked_for(algorithm: str) -> None:
    digits = {"md5": 32, "sha-1": 40, "sha-256": 64, "sha-512": 128}[algorithm]
    assert got(URL, "--checksum", f"{algorithm}={'a' * digits}").checksum == Checksum(algorithm, "a" * digits)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--json",),
        ("ftp://host.example/x",),
        ("not an address",),
        (URL, "--parallel", "0"),
        (URL, "--parallel", "65"),
        (URL, "--parallel", "two"),
        (URL, "--connections", "-1"),
        (URL, "--retries", "0"),
        (URL, "--timeout", "0"),
        (URL, "--timeout", "nan"),
        (URL, "--timeout", "inf"),
        (URL, "--limit-rate", "0"),
        (URL, "--limit-rate", "fast"),
        (URL, "--limit-rate", "-1M"),
        (URL, "--checksum", "sha-256=abc"),
        (URL, "--cert-fingerprint", "nas=sha-256:abc"),
        (URL, "--cert-fingerprint", f"https://nas=sha-256:{'0' * 64}"),
        (URL, "--checksum", "auto=abc"),
        (URL, "--checksum", "="),
        (URL, "--checksum", f"sha-3={'a' * 64}"),
        (URL, "--checksum", "a" * 64),
        (URL, "--header", "no colon"),
        (URL, "--header", "X: a\r\nY: b"),
        (URL, "--header", "X: a\0b"),
        (URL, "--header", "X: \x1b[2J"),
        (URL, "--header", "Range: bytes=0-10"),
        (URL, "--header", "if-range: x"),
        (URL, "--header", "Proxy-Authorization: Basic eDp5"),
        (URL, "--header", "Accept-Encoding: gzip"),
        (URL, "--header", "Content-Length: 5"),
        (URL, "--header", "Transfer-Encoding: chunked"),
        (URL, "--proxy", "https://host.example/"),
        (URL, "--proxy", "socks4://host.example/"),
        (URL, "--proxy", ""),
        (URL, "--out", ""),
        (URL, "--out", ".."),
        (URL, "--out", "a/b"),
        (URL, "--out", "/a"),
        (URL, "--out", "a\\b"),
        (URL, f"{URL}2", "--out", "x"),
        (URL, f"{URL}2", "--checksum", f"md5={'0' * 32}"),
        (URL, "--cacert", "/nonexistent"),
        (URL, "--input-file", "/nonexistent"),
        (URL, "--jso"),
        (URL, "--user", "bob"),
    ],
    ids=" ".join,
)
def test_what_means_nothing(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    printed = complaint(capsys, "get", *words)
    assert printed.startswith("wherry get: ")
    assert "--help" in printed


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--usr", "bob:secret"), "--usr"),
        (("--usr=bob:secret",), "--usr"),
        (("-u", "bob:secret"), "-u"),
        (("-ubob:secret",), ""),
        (("--bob:secret",), ""),
    ],
)
def test_an_unknown_option_is_named_without_its_value(
    words: tuple[str, ...], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for before in ((), ("get", URL)):
        printed = complaint(capsys, *before, *words)
        assert named in printed
        assert "secret" not in printed


def test_secrets() -> None:
    options = got(URL, "--user", "bob:a:b", "--header", "X-A: 1", "--header", "X-B:zwei, größer ")
    secrets = options.secrets
    assert (secrets.user, secrets.password) == ("bob", "a:b")
    # as Latin-1 it goes out as the bytes of UTF-8
    assert secrets.headers == (("X-A", "1"), ("X-B", "zwei, größer"))
    assert "a:b" not in repr(options)
    assert "zwei" not in repr(options)


def test_a_password_that_is_not_given_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr("qtapp.cli_parser.getpass", lambda prompt: f"{prompt}!")
    assert got(URL, "--user", "bob").secrets.password == "Password for bob: !"


def test_addresses_given_twice_count_once(tmp_path: Path) -> None:
    (tmp_path / "list").write_text(f"{URL}\n{URL}2\n{URL}2\nhttp://u:p@host.example/a\n")
    options = got(URL, URL.replace("host", "HOST"), "--input-file", str(tmp_path / "list"))
    assert options.links == (Link(URL), Link(f"{URL}2"), Link(URL, "u", "p"))


def test_a_list_with_odd_lines(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"\xef\xbb\xbf# one\r\n\r\n  http://host.example/a \r\nnonsense\n\xff\n")
    options = got("--input-file", str(tmp_path / "list"))
    assert options.links == (Link(URL),)
    assert [bad.text for bad in options.rejected] == ["nonsense", "\ufffd"]


def test_a_list_for_aria2_gives_names_checksums_and_mirrors(tmp_path: Path) -> None:
    digest = "ab" * 32
    (tmp_path / "list").write_text(
        f"{URL}\thttp://other.example/a\n  out=one.bin\n  dir=/elsewhere\n  checksum=sha-256={digest}\n"
        f"{URL}2\n  gid=1\n"
        f"{URL}3\n  checksum=sha-256=1\n"
    )
    options = got("--input-file", str(tmp_path / "list"))
    assert options.links == (
        ListedFile(
            URL,
            name="one.bin",
            checksum=Checksum("sha-256", digest),
            mirrors=(URL, "http://other.example/a"),
        ),
        Link(f"{URL}2"),
    )
    assert [(bad.text, bad.why) for bad in options.rejected] == [
        (f"{URL}3", "The name or the checksum below it cannot be right.")
    ]


@pytest.mark.parametrize("command", ["get", "add"])
def test_a_bad_address_keeps_no_good_one_back_and_says_why(command: str) -> None:
    options = parse([command, URL, "ftp://me:secret@host.example/x", "no address", f"{URL}2"])
    assert isinstance(options, GetOptions | ControlOptions)
    bad = options.rejected
    assert [one.text for one in bad] == ["ftp://me:secret@host.example/x", "no address"]
    assert "Only http:// and https://" in bad[0].why
    assert "https://example.org/file.zip" in bad[1].why
    assert "secret" not in repr(options)
    links = options.links if isinstance(options, GetOptions) else getattr(options.request, "links", ())
    assert links == (Link(URL), Link(f"{URL}2"))


@pytest.mark.parametrize("command", ["get", "add"])
def test_where_nothing_but_bad_addresses_is_typed_each_is_named(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = complaint(capsys, command, "ftp://me:secret@host.example/x", "no address").splitlines()
    assert said[0].startswith(f"wherry {command}: 'ftp://host.example/x': Only http:// and https://")
    assert said[1].startswith(f"wherry {command}: 'no address': This is no address")
    assert "secret" not in str(said)


@pytest.mark.parametrize("words", [["--help"], ["get", "--help"], ["--version"], ["get", "--version"]])
def test_help_and_version_are_no_mistakes(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 0
    assert capsys.readouterr().out


def test_files_that_hold_links_are_taken_by_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a list.txt").write_text("")
    found = parse([URL, "a list.txt", "file:///some/b%20c.url"])
    assert isinstance(found, WindowOptions)
    assert found.links == (Link(URL),)
    assert found.files == (tmp_path / "a list.txt", Path("/some/b c.url"))
    assert "no address" in complaint(capsys, "missing.txt")
    assert "no address" in complaint(capsys, "file://elsewhere/a.txt")


def test_a_link_of_our_own_scheme_only_asks() -> None:
    options = parse((URL, f"wherry:{URL}", "wherry://add?url=https://x.org/1"))
    assert isinstance(options, WindowOptions)
    assert (options.links, options.asked) == ((Link(URL),), (Link(URL), Link("https://x.org/1")))


def test_a_bad_link_of_our_own_scheme_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no wherry: link" in complaint(capsys, "wherry://quit")


# what speaks to the program that runs


def asked(*words: str) -> ControlOptions:
    options = parse(words)
    assert isinstance(options, ControlOptions)
    return options


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        (("list",), Tell()),
        (("list", "ABCD", "--watch"), Tell(Selection(ids=("abcd",)), is_watching=True)),
        (("pause", "--all"), Do(Deed.PAUSE)),
        (("resume", "--state", "failed"), Do(Deed.RESUME, Selection(states=(State.FAILED,)))),
        (
            ("cancel", "--host", "*.Example.org", "--text", "a b"),
            Do(Deed.CANCEL, Selection(hosts=("*.example.org",), texts=("a b",))),
        ),
        (("limit",), TellLimits()),
        (("limit", "--all"), TellLimits(Selection())),
        (("limit", "--state", "running"), TellLimits(Selection(states=(State.RUNNING,)))),
        (("limit", "2M"), Limit(2 << 20)),
        (("limit", "none"), Limit(None)),
        (("limit", "2M", "--all"), Limit(2 << 20, Selection())),
        (("limit", "none", "abcd"), Limit(None, Selection(ids=("abcd",)))),
        (("history", "--most", "7", "--text", "x"), LookUp(Selection(texts=("x",)), 7)),
        (("list", "--group", " Harbour ", "--group", "b"), Tell(Selection(groups=("Harbour", "b")))),
        (("pause", "--group", "Harbour"), Do(Deed.PAUSE, Selection(groups=("Harbour",)))),
        (("add", URL, URL + "2", "--no-group"), Add((Link(URL), Link(URL + "2")))),
        (("quit",), Quit()),
        (("show",), Open()),
        (("add", URL), Add((Link(URL),))),
        (
            (
                *("add", URL, "--dir", "/d", "--out", "n", "--on-conflict", "skip", "--limit-rate", "1M"),
                *("--checksum", "auto", "--header", "A: b", "--user", "u:p", "--again", "--queue", "Night"),
            ),
            Add(
                (Link(URL),),
                Path("/d"),
                "n",
                Conflict.SKIP,
                checksum_from_site=True,
                bytes_per_second=1 << 20,
                is_again=True,
                queue="Night",
                secrets=Secrets((("A", "b"),), "u", "p"),
            ),
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_asks_for_what_its_words_say(words: tuple[str, ...], request_: Request | LookUp) -> None:
    options = asked("--profile", "P", *words, "--json")
    assert (options.profile, options.request, options.json) == (Path("P"), request_, True)


@pytest.mark.parametrize(
    ("words", "called", "joins"),
    [
        ((f"{URL}/boat-1.jpg", f"{URL}/boat-2.jpg"), "boat", False),
        ((f"{URL}/1", f"{URL}/2", "--group", "Harbour"), "Harbour", True),
        ((f"{URL}/1", "--group", "Harbour"), "Harbour", True),
    ],
)
def test_what_is_added_together_is_a_group(words: tuple[str, ...], called: str, joins: bool) -> None:
    request = asked("add", *words).request
    assert isinstance(request, Add)
    assert request.group is not None
    assert (request.group.name, request.joins_group) == (called, joins)


def test_one_alone_is_in_none() -> None:
    request = asked("add", URL).request
    assert isinstance(request, Add)
    assert request.group is None


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("pause",), "say which"),
        (("cancel", "abcd", "--all"), "--all means every download"),
        (("list", "--state", "happy"), "queued"),
        (("list", "xyz"), "an id"),
        (("limit", "1"), "a rate"),
        (("limit", "canary"), "a rate"),
        (("add",), "no URL"),
        (("add", URL, URL + "2", "--out", "canary"), "for one URL"),
        (("add", URL, "--limit-rate", "none"), "a rate"),
        (("history", "--most", "0"), "a number"),
        (("add", URL, "--group", " "), "a name"),
        (("add", URL, "--group", "a", "--no-group"), "not allowed"),
        (("quit", "now"), "too many words"),
        (("show", "--all"), "no such option"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_that_means_nothing_says_what_is_wanted(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], what: str
) -> None:
    said = complaint(capsys, *words)
    assert what in said
    assert "canary" not in said


def test_every_command_has_its_parser_and_its_help() -> None:
    """Completions and manuals are made of them."""
    made = parsers()
    assert set(made) == {"", *COMMANDS}
    for command, parser in made.items():
        text = parser.format_help()
        assert f"wherry {command}".strip() in text
        assert "--profile" in text


@pytest.mark.parametrize(
    "words",
    [["--version", "--verbose"], ["--verbose", "get", "--version"], ["add", "--version", "--verbose"]],
)
def test_a_verbose_version_tells_what_a_bug_report_needs(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.versions.full_version", lambda profile: f"all of {profile}\n")
    with pytest.raises(SystemExit) as ended:
        parse(["--profile", str(tmp_path), *words])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"all of {tmp_path}\n"
