from __future__ import annotations

import os
import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pathvalidate import Platform, is_valid_filename

from qtapp.domain.filenames import (
    FALLBACK_NAME,
    NAME_MAX_BYTES,
    NUMBERED_MAX_BYTES,
    name_from_url,
    numbered,
    safe_component,
    same_name_key,
    split_extension,
    with_extension_for,
)

WINDOWS_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)\s*(?:\.|\Z)", re.IGNORECASE
)
RLO, LRI, ZWSP, BOM = "\u202e", "\u2066", "\u200b", "\ufeff"

# pieces that rules trip over, more often than letters at random would hit them
_NASTY = [
    *["/", "\\", ".", "..", " ", "-", "~", ":", "C:", "\0", "\n", "\t", "\x7f", "\x85", "\u2028", "\u3000"],
    *[
        RLO,
        LRI,
        ZWSP,
        BOM,
        "\u200d",
        "\ud800",
        "\uffff",
        "\u3164",
        "\u0301",
        "\u0338",
        "\U0001f1e9",
        "\U0001f44d\U0001f3fd",
    ],
    *[
        "CON",
        "nul",
        "COM1",
        "COM¹",
        "CONIN$",
        "desktop.ini",
        ".exe",
        ".tar",
        ".gz",
        ".txt",
        "%2e%2e%2f",
        "ä",
        "e",
        "x" * 230,
    ],
    *["<", ">", '"', "|", "?", "*"],
]
hostile_names = st.one_of(
    st.text(max_size=400),
    st.lists(st.one_of(st.sampled_from(_NASTY), st.text(max_size=3)), max_size=30).map("".join),
)


def is_forbidden(char: str) -> bool:
    invisible = unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    return invisible or char in '/\\<>:"|?*\u3164\u2800' or ord(char) & 0xFFFE == 0xFFFE


@given(hostile_names, st.booleans())
@example("e" + "\u0301" * 500 + ".txt", False)
@example("CONZ" + "\u0321" * 500 + ".txt", False)
@example(". " * 200 + ".x", True)
@example("x" * 224 + " .." + "y" * 40, False)
@example("\U0001f1e9\U0001f1ea" * 100 + ".jpg", False)
def test_any_suggestion_becomes_one_harmless_component(suggestion: str, typed_by_user: bool) -> None:
    """N01 to N07, N11: one component, within its bytes, of harmless characters, on every system."""
    name = safe_component(suggestion, typed_by_user=typed_by_user)
    assert name
    assert len(name.encode()) <= NAME_MAX_BYTES
    assert not any(is_forbidden(char) for char in name)
    assert name not in (".", "..")
    assert name[0] != "-"
    assert not name[0].isspace()
    assert not name[-1].isspace()
    assert name[-1] != "."
    assert typed_by_user or name[0] != "."
    assert unicodedata.is_normalized("NFC", name)
    assert is_valid_filename(name, platform=Platform.UNIVERSAL, fs_encoding="utf-8")


@given(hostile_names, st.booleans())
def test_a_safe_name_is_safe_already(suggestion: str, typed_by_user: bool) -> None:
    """N01 to N07, N11: whatever passes through twice is not changed twice."""
    name = safe_component(suggestion, typed_by_user=typed_by_user)
    assert safe_component(name, typed_by_user=typed_by_user) == name


@given(hostile_names, st.booleans())
@example("name. .", True)
@example("a\u0340.txt", False)
@example("aux .x", True)
def test_every_system_stores_the_name_as_it_is(suggestion: str, typed_by_user: bool) -> None:
    """N01 to N07, N11: Windows cuts spaces and dots at the end and opens devices and streams, macOS composes
    and decomposes letters, Linux takes bytes: none of them makes another name of it."""
    name = safe_component(suggestion, typed_by_user=typed_by_user)
    # Windows
    assert PureWindowsPath(name).parts == (name,)
    assert name.rstrip(" .") == name
    assert not WINDOWS_DEVICE.match(name)
    # macOS
    assert unicodedata.normalize("NFC", unicodedata.normalize("NFD", name)) == name
    # Linux
    assert PurePosixPath(name).parts == (name,)
    assert os.fsdecode(os.fsencode(name)) == name


@given(hostile_names, st.sampled_from(["", ".journal", ".journal~"]))
def test_no_finished_file_is_called_like_an_unfinished_one(suggestion: str, end: str) -> None:
    """N08: a name that somebody typed cannot be that of another download's part file or journal."""
    part = f".{safe_component(suggestion)}.01234567.part{end}"
    for typed in (part, part.upper()):
        name = safe_component(typed, typed_by_user=True)
        assert name.startswith("_.") or not name.lower().endswith(f".part{end}")


@given(hostile_names, st.integers(1, 10**6))
def test_a_numbered_name_stays_harmless_and_fits_with_all_that_is_made_of_it(name: str, number: int) -> None:
    """N04: part file, journal and number fit as well."""
    safe = safe_component(name)
    result = numbered(safe, number)
    journal = f".{result}.01234567.part.journal~"
    assert len(journal.encode()) <= 255
    assert f"({number})" in result
    assert is_valid_filename(result, platform=Platform.UNIVERSAL, fs_encoding="utf-8")
    assert split_extension(result)[1] == split_extension(safe)[1]


@pytest.mark.parametrize(
    ("suggestion", "name"),
    [
        # N01, N02: the last segment, by either system's separators
        ("../../x", "x"),
        ("..\\..\\x", "x"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\x", "x"),
        ("\\\\server\\share\\s", "s"),
        ("~/x", "x"),
        ("C:x", "x"),
        ("a/b/", "b"),
        ("a/..", FALLBACK_NAME),
        ("%2e%2e%2fx", "%2e%2e%2fx"),
        # N03: devices of every system, with any extension
        ("CON", "_CON"),
        ("aux.tar.gz", "_aux.tar.gz"),
        ("NUL .txt", "_NUL .txt"),
        ("LPT1 .txt", "_LPT1 .txt"),
        ("Com1", "_Com1"),
        ("COM\u00b9.log", "_COM\u00b9.log"),
        ("CONIN$", "_CONIN$"),
        ("con.", "_con"),
        ("CONSOLE.txt", "CONSOLE.txt"),
        ("desktop.ini", "_desktop.ini"),
        ("Thumbs.db", "_Thumbs.db"),
        # N05, N06: what is not seen
        ("a\0b\nc\r\x1b\x7f\x85\u2028.txt", "abc.txt"),
        ("\0\n", FALLBACK_NAME),
        (f"a{RLO}gnp.exe", "agnp.exe"),
        (f"{BOM}a{ZWSP}b{LRI}.txt\u200e", "ab.txt"),
        ("a\ud800b.txt", "ab.txt"),
        ("a\uffff\ufdd0b.txt", "ab.txt"),
        ("\u3164\u2800", FALLBACK_NAME),
        # N07: the ends
        ("a.txt. . ", "a.txt"),
        ("  a.txt", "a.txt"),
        ("\u3000a.txt\u00a0", "a.txt"),
        ("-rf", "_rf"),
        ("--x", "_-x"),
        (".bashrc", "bashrc"),
        ("..hidden", "hidden"),
        ("...", FALLBACK_NAME),
        ("", FALLBACK_NAME),
        (" ", FALLBACK_NAME),
        # N11: streams and what Windows forbids
        ("x.txt:ads", "x.txt_ads"),
        ("name::$DATA", "name__$DATA"),
        ('a<b>c"d|e?f*g.txt', "a_b_c_d_e_f_g.txt"),
        ("A: B.txt", "A_ B.txt"),
        # left as they are
        ("naïve café.txt", "naïve café.txt"),
        ("cafe\u0301.txt", "café.txt"),
        ("文件 (1).tar.gz", "文件 (1).tar.gz"),
        ("100% & more; 'x' #1!.txt", "100% & more; 'x' #1!.txt"),
    ],
)
def test_hostile_and_odd_names(suggestion: str, name: str) -> None:
    """N01, N02, N03, N05, N06, N07, N11: the ids stand in the table."""
    assert safe_component(suggestion) == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [(".bashrc", ".bashrc"), (" .x ", ".x"), ("..", FALLBACK_NAME), ("-rf", "_rf"), ("CON", "_CON")],
)
def test_only_the_user_may_begin_a_name_with_a_dot(typed: str, name: str) -> None:
    """N07: no server writes a .bashrc."""
    assert safe_component(typed, typed_by_user=True) == name


@pytest.mark.parametrize(
    "extension", [".iso", ".tar.gz", ".TAR.XZ", ".csv.zst", ".iso.asc", ".7z", ".001", ".mp3"]
)
@pytest.mark.parametrize("stem", ["x" * 400, "ä" * 200, "文" * 300, "a.b" * 200, "😀" * 100])
def test_a_long_name_is_cut_in_its_stem(stem: str, extension: str) -> None:
    """N04: and its extension, be it a double one, stays."""
    name = safe_component(stem + extension)
    assert name.endswith(extension)
    assert NAME_MAX_BYTES - 4 < len(name.encode()) <= NAME_MAX_BYTES
    assert (stem + extension).startswith(split_extension(name)[0])


@pytest.mark.parametrize("tail", ["b" * 100, "-and-much-more" * 10, "\u0301" * 100])
def test_cutting_never_makes_another_extension(tail: str) -> None:
    """N04: "a.exe-and-much-more" does not become "a.exe"."""
    for length in range(NAME_MAX_BYTES - 10, NAME_MAX_BYTES):
        name = safe_component("a" * length + ".exe" + tail)
        assert split_extension(name)[1] == ""


def test_a_cut_goes_between_characters_as_people_count_them() -> None:
    """N04: no half flag, no letter without its accent."""
    flags = safe_component("\U0001f1e9\U0001f1ea" * 100 + ".jpg")
    assert split_extension(flags)[0].count("\U0001f1e9") == split_extension(flags)[0].count("\U0001f1ea")
    for length in range(200, 226):
        accented = safe_component("x" * length + "q\u0308" * 40 + ".txt")
        assert split_extension(accented)[0].endswith(("x", "\u0308"))
        waving = safe_component("x" * length + "\U0001f44b\U0001f3fd" * 10 + ".txt")
        assert split_extension(waving)[0].endswith(("x", "\U0001f3fd"))


def test_a_huge_name_takes_no_time() -> None:
    begun = process_time()
    name = safe_component("e" + "\u0301\u0323" * 500_000 + ".tar.gz")
    assert process_time() - begun < 1.0
    assert name.endswith(".tar.gz")


@pytest.mark.parametrize(
    ("name", "stem", "extension"),
    [
        ("a.txt", "a", ".txt"),
        ("a.tar.gz", "a", ".tar.gz"),
        ("a.b.c.TAR.GZ", "a.b.c", ".TAR.GZ"),
        ("tar.gz", "tar", ".gz"),
        ("data.csv.xz", "data", ".csv.xz"),
        ("disk.iso.sha256", "disk", ".iso.sha256"),
        ("movie.2019.mkv", "movie.2019", ".mkv"),
        ("backup.7z.001", "backup.7z", ".001"),
        (".bashrc", ".bashrc", ""),
        ("Version 2.0", "Version 2.0", ""),
        ("a. txt", "a. txt", ""),
        ("plain", "plain", ""),
        ("Mr. Somebody and so on", "Mr. Somebody and so on", ""),
    ],
)
def test_what_counts_as_the_extension(name: str, stem: str, extension: str) -> None:
    assert split_extension(name) == (stem, extension)


@pytest.mark.parametrize(
    ("name", "number", "result"),
    [
        ("a.tar.gz", 2, "a (2).tar.gz"),
        ("plain", 3, "plain (3)"),
        ("Version 2.0", 2, "Version 2.0 (2)"),
        ("a (2).txt", 2, "a (2) (2).txt"),
    ],
)
def test_the_number_goes_before_the_extension(name: str, number: int, result: str) -> None:
    assert numbered(name, number) == result


def test_there_is_room_for_three_figures_without_cutting() -> None:
    longest = safe_component("x" * 300 + ".txt")
    result = numbered(longest, 999)
    assert result == longest.removesuffix(".txt") + " (999).txt"
    assert len(result.encode()) == NUMBERED_MAX_BYTES
    assert len(numbered(longest, 10**9).encode()) == NUMBERED_MAX_BYTES


@pytest.mark.parametrize(
    ("one", "other"),
    [("Readme", "README"), ("straße", "STRASSE"), ("caf\u00e9", "cafe\u0301"), ("\u1fb3", "\u0391\u0399")],
)
def test_names_that_some_system_takes_for_one_have_one_key(one: str, other: str) -> None:
    """N08: case and Unicode form."""
    assert same_name_key(one) == same_name_key(other)


def test_different_names_have_different_keys() -> None:
    assert same_name_key("a.txt") != same_name_key("b.txt")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://x.org/a/b.zip?name=c.txt#d", "b.zip"),
        ("https://x.org/na%C3%AFve%20file.txt", "naïve file.txt"),
        ("https://x.org/caf%E9.txt", "café.txt"),
        ("https://x.org/a/%2e%2e%2fx", "../x"),
        ("https://x.org/%252e%252e%252fx", "%2e%2e%2fx"),
        ("https://x.org/100%25.txt", "100%.txt"),
        ("https://x.org/", None),
        ("https://x.org", None),
        ("https://x.org/a/", None),
        ("http://[broken/a", None),
        ("", None),
    ],
)
def test_the_name_in_a_url_is_decoded_once(url: str, name: str | None) -> None:
    """N01: once, so that nothing hidden twice comes out."""
    assert name_from_url(url) == name


@pytest.mark.parametrize(
    ("suggestion", "content_type", "name"),
    [
        ("report", "application/pdf", "report.pdf"),
        ("report", "Text/HTML; charset=utf-8", "report.html"),
        ("Version 2.0", "application/zip", "Version 2.0.zip"),
        ("report.doc", "application/pdf", "report.doc"),
        ("setup", "application/x-msdownload", "setup"),
        ("setup", "application/x-sh", "setup"),
        ("setup", "application/x-desktop", "setup"),
        ("setup", "application/octet-stream", "setup"),
        ("big", "text/plain", "big"),
        ("setup", "", "setup"),
    ],
)
def test_an_extension_is_added_only_where_none_is_and_it_harms_nobody(
    suggestion: str, content_type: str, name: str
) -> None:
    assert with_extension_for(safe_component(suggestion), content_type) == name


@given(hostile_names)
def test_a_name_with_an_added_extension_is_still_safe(suggestion: str) -> None:
    name = with_extension_for(safe_component(suggestion), "application/pdf")
    assert safe_component(name) == name
