"""Lists of links as text, as aria2 and others write them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from qtapp.domain.download import Checksum, Secrets, State
from qtapp.domain.input_file import is_option, read_lines, written
from qtapp.domain.list_entry import Flaw, Flawed, ListEntry

FULL = ListEntry(
    "https://a.example/f.iso?token=1",
    ("https://a.example/f.iso?token=1", "https://b.example/f.iso"),
    "disk.iso",
    Path("/srv/films"),
    checksum=Checksum("sha-256", "ab" * 32),
    headers=(("User-Agent", "Me/1"),),
    limit_bytes_per_second=5_000,
    state=State.PAUSED,
)


def read(text: str) -> list[ListEntry | Flawed]:
    return list(read_lines(text.splitlines(keepends=True)))


def test_what_is_written_is_read_again() -> None:
    assert read(written(FULL)) == [FULL]
    bare = ListEntry("https://a.example/x")
    assert written(bare) == "https://a.example/x\n"
    assert read(written(bare) + written(FULL) + written(bare)) == [bare, FULL, bare]


def test_no_value_breaks_out_of_its_line() -> None:
    """X09: a folder or a name with an end of line in it would be options of its own."""
    text = written(replace(FULL, folder=Path("/srv/a\n  out=x"), name="a\nb", mirrors=()))
    assert read(text) == [replace(FULL, folder=None, name=None, mirrors=())]


def test_options_of_aria2_are_understood_and_others_passed_over() -> None:
    text = (
        "# written by another program\n\n"
        "ftp://a.example/1\thttps://a.example/1\tmagnet:?xt=1\n"
        " out=sub/folder/one.bin\n"
        "\tgid=0123456789abcdef\n"
        "  referer=https://a.example/page\n"
        "  user-agent=Other/2\n"
        "  header=Accept-Language: de\n"
        "  header=Cookie: canary\n"
        "  http-user=ada\n"
        "  http-passwd=canary\n"
        "  max-download-limit=2K\n"
        "https://a.example/2\n"
        "  max-download-limit=0\n"
        "  pause=false\n"
    )
    one, two = read(text)
    assert isinstance(one, ListEntry)
    assert (one.url, one.mirrors, one.name) == ("https://a.example/1", (), "one.bin")
    assert dict(one.headers) == {
        "Accept-Language": "de",
        "User-Agent": "Other/2",
        "Referer": "https://a.example/page",
    }
    assert one.secrets == Secrets((("Cookie", "canary"),), "ada", "canary")
    assert one.limit_bytes_per_second == 2_048
    assert two == ListEntry("https://a.example/2")


def test_a_plain_list_or_text_gives_its_links() -> None:
    text = (
        "=== Harbour ===\n"
        "https://a.example/1\n"
        "  https://a.example/2?a=b\n"
        "===\n"
        "look at (https://b.example/3), it is good\n"
        "www.c.example/4\n"
    )
    found = [entry for entry in read(text) if isinstance(entry, ListEntry)]
    assert [(entry.url, entry.group) for entry in found] == [
        ("https://a.example/1", "Harbour"),
        ("https://a.example/2?a=b", "Harbour"),
        ("https://b.example/3", ""),
        ("https://www.c.example/4", ""),
    ]


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("nonsense\n", Flaw.ADDRESS),
        ("magnet:?xt=urn:btih:1\n", Flaw.ADDRESS),
        ("file:///etc/passwd\n  out=x\n", Flaw.ADDRESS),
        ("https://a.example/1\n  checksum=sha-256=abc\n", Flaw.VALUE),
        ("https://a.example/1\n  checksum=nothing\n", Flaw.VALUE),
        ("https://a.example/1\n  max-download-limit=99999999999999999999999T\n", Flaw.VALUE),
        ("https://a.example/1\n  max-download-limit=-5\n", Flaw.VALUE),
        ("https://a.example/1\n  dir=/tmp/\x07\n", Flaw.VALUE),
        ("https://a.example/1\n  header=no colon\n", Flaw.VALUE),
        (f"https://a.example/1\n  out={'x' * 9000}\n", Flaw.VALUE),
    ],
)
def test_a_line_that_cannot_be_right_is_left_out_and_the_others_come(text: str, flaw: Flaw) -> None:
    """X04, X09."""
    good = ListEntry("https://a.example/good")
    assert read(f"https://a.example/good\n{text}https://a.example/good\n") == [good, Flawed(2, flaw), good]


@pytest.mark.parametrize("name", ["../../.bashrc", "/etc/cron.d/x", "..", ".profile", "a/../../b", "con"])
def test_a_name_in_a_list_neither_climbs_nor_hides(name: str) -> None:
    """N01: a list is not typed."""
    (entry,) = read(f"https://a.example/1\n  out={name}\n")
    assert isinstance(entry, ListEntry)
    assert entry.name is not None
    assert "/" not in entry.name
    assert not entry.name.startswith(".")
    assert entry.name.lower() != "con"


def test_a_password_is_never_for_the_mirrors() -> None:
    """X01."""
    (entry,) = read("https://ada:canary@a.example/1\thttps://b.example/1\n")
    assert isinstance(entry, ListEntry)
    assert (entry.url, entry.mirrors) == ("https://a.example/1", ())
    assert entry.secrets == Secrets(user="ada", password="canary")
    assert "canary" not in written(entry)


def test_options_are_told_from_addresses() -> None:
    assert is_option("  out=x")
    assert is_option("\tdir=/tmp")
    assert not is_option("  https://a.example/?a=b")
    assert not is_option("out=x")


@pytest.mark.skipif(shutil.which("aria2c") is None, reason="aria2 is not installed")
def test_aria2_takes_what_is_written(tmp_path: Path) -> None:
    """It is asked for a file of this computer that nobody serves: it knows the name, and the folder."""
    entry = replace(
        FULL, url="http://127.0.0.1:9/f.iso", mirrors=(), folder=tmp_path / "there", checksum=None
    )
    file = tmp_path / "list.txt"
    file.write_text(written(entry))
    done = subprocess.run(
        ["aria2c", "--no-conf", "-i", str(file), "--max-tries=1", "--connect-timeout=5"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=tmp_path,
    )
    assert str(tmp_path / "there" / "disk.iso") in done.stdout or "127.0.0.1:9/f.iso" in done.stdout
    assert "Unrecognized" not in done.stdout + done.stderr
    assert "exception" not in done.stderr.lower()
