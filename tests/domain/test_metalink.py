"""Metalink files: what is taken of them, and what no XML may do here."""

from __future__ import annotations

import pytest

from qtapp.domain import metalink
from qtapp.domain.download import Checksum
from qtapp.domain.links import Reason, Rejected, find_in_link_file
from qtapp.domain.metalink import ListedFile, NotMetalink

SHA_256 = "ab" * 32
V4 = "urn:ietf:params:xml:ns:metalink"


def meta4(inside: str, before: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<metalink xmlns="{V4}">{inside}</metalink>'.encode()
    )


def test_a_file_has_its_name_the_strongest_digest_and_its_mirrors_the_most_wanted_first() -> None:
    """After the example of RFC 5854, section 1.1."""
    data = meta4(
        f"""<published>2009-05-15T12:23:23Z</published>
        <file name="example.ext"><size>14471447</size><identity>Example</identity>
        <hash type="md5">{"cd" * 16}</hash><hash type="sha-256"> {SHA_256.upper()} </hash>
        <pieces length="1048576" type="sha-256"><hash>{"00" * 32}</hash></pieces>
        <metaurl mediatype="torrent" priority="1">http://example.com/example.ext.torrent</metaurl>
        <url location="de" priority="2">http://example.com/second</url>
        <url location="fr" priority="1">http://EXAMPLE.com/first</url>
        <url>http://example.com/last</url></file>"""
    )
    wanted = ListedFile(
        "http://example.com/first",
        name="example.ext",
        checksum=Checksum("sha-256", SHA_256),
        mirrors=("http://example.com/first", "http://example.com/second", "http://example.com/last"),
        listed_bytes=14471447,
    )
    assert metalink.read(data) == ((wanted,), ())


def test_version_3_is_read_as_well() -> None:
    data = f"""<metalink version="3.0" xmlns="http://www.metalinker.org/"><files><file name="a.iso">
        <size>700</size><verification><hash type="sha256">{SHA_256}</hash></verification><resources>
        <url type="bittorrent" preference="100">http://example.com/a.torrent</url>
        <url type="http" preference="10">http://example.com/slow</url>
        <url type="http" preference="90">http://example.com/fast</url>
        </resources></file></files></metalink>""".encode()
    found = ListedFile(
        "http://example.com/fast",
        name="a.iso",
        checksum=Checksum("sha-256", SHA_256),
        mirrors=("http://example.com/fast", "http://example.com/slow"),
        listed_bytes=700,
    )
    assert metalink.read(data) == ((found,), ())


@pytest.mark.parametrize("text", ["", "-1", "1.5", "0x10", "٣", "9" * 19, "1" * 5000, "12 34", "many"])
def test_a_size_that_no_file_can_have_is_none(text: str) -> None:
    (file,), _ = metalink.read(meta4(f'<file name="a"><size>{text}</size><url>https://x.org/a</url></file>'))
    assert file.listed_bytes is None


def test_mirrors_that_are_not_of_the_web_are_passed_over() -> None:
    data = meta4(
        '<file name="a"><url priority="1">ftp://x.org/a</url><url priority="9">https://x.org/a</url></file>'
        '<file name="b"><url>ftp://x.org/b</url></file><file name="c"></file>'
    )
    files, rejected = metalink.read(data)
    assert [(file.url, file.mirrors) for file in files] == [("https://x.org/a", ())]
    assert rejected == (("b", Reason.SCHEME), ("c", Reason.NO_LINK))


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\evil.dll", "evil.dll"),
        (".bashrc", "bashrc"),
        ("pictures/cat.png", "cat.png"),
    ],
)
def test_a_name_neither_climbs_nor_hides(name: str, safe: str) -> None:
    """N05: the list chooses no folder."""
    files, _rejected = metalink.read(meta4(f'<file name="{name}"><url>https://x.org/a</url></file>'))
    assert files[0].name == safe


@pytest.mark.parametrize(
    ("name", "address", "kept"),
    [
        ("setup.exe", "https://x.org/photo.jpg", None),
        ("setup.exe", "https://x.org/setup-1.2.exe", "setup.exe"),
        ("photo.jpg", "https://x.org/setup.exe", "photo.jpg"),
    ],
)
def test_no_name_makes_a_program_of_what_looks_like_a_picture(
    name: str, address: str, kept: str | None
) -> None:
    files, _rejected = metalink.read(meta4(f'<file name="{name}"><url>{address}</url></file>'))
    assert files[0].name == kept


@pytest.mark.parametrize("digest", ["", "ab", "zz" * 32, SHA_256 + "00", "-" + SHA_256[1:]])
def test_what_is_no_digest_counts_as_none(digest: str) -> None:
    data = meta4(f'<file name="a"><hash type="sha-256">{digest}</hash><url>https://x.org/a</url></file>')
    assert metalink.read(data)[0][0].checksum is None


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 20))


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE metalink [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE metalink SYSTEM "http://127.0.0.1:1/x.dtd">',
        f'<!DOCTYPE metalink [<!ENTITY e0 "x">{BOMB}]>',
    ],
    ids=["file", "network", "bomb"],
)
def test_a_document_type_is_refused_before_anything_of_it_is_read(before: str) -> None:
    with pytest.raises(NotMetalink, match="document type"):
        metalink.read(meta4('<file name="a"><url>https://x.org/a</url></file>', before))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"https://x.org/a",
        b"<html><body/></html>",
        b'<metalink><file name="a"><url>https://x.org/a</url></file></metalink>',
        meta4("<file>")[:-5],
        b'<?xml version="1.0" encoding="no-such"?><metalink/>',
        meta4("<x>" * 200_000 + "</x>" * 200_000),
    ],
    ids=["empty", "text", "html", "no namespace", "cut off", "encoding", "deep"],
)
def test_what_is_no_metalink_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NotMetalink):
        metalink.read(data)
    assert find_in_link_file("a.meta4", data).rejected == (Rejected("a.meta4", Reason.BAD_LIST),)


def test_elements_of_others_are_not_taken_for_ours() -> None:
    data = meta4(
        '<file name="a"><url xmlns="urn:other">https://x.org/other</url><x xmlns="urn:other">'
        f'<url xmlns="{V4}">https://x.org/inside</url></x><url>https://x.org/a</url></file>'
    )
    assert [file.url for file in metalink.read(data)[0]] == ["https://x.org/a"]


def test_more_files_than_anyone_lists_are_refused() -> None:
    with pytest.raises(NotMetalink, match="too many"):
        metalink.read(meta4('<file name="a"/>' * (metalink.FILES_AT_MOST + 1)))


def test_a_login_in_an_address_is_taken_out_of_it() -> None:
    data = meta4('<file name="a"><url>https://me:pw@x.org/a</url></file>')
    (link,) = find_in_link_file("A.METALINK", data).links
    assert (link.url, link.user, link.password) == ("https://x.org/a", "me", "pw")
    assert "pw" not in repr(link)
