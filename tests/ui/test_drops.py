"""What is taken for a link when something is dropped or pasted, and what is read of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from qtapp.domain.download import Checksum
from qtapp.domain.links import LARGEST_LINK_FILE_BYTES
from qtapp.domain.settings import Settings
from qtapp.ui import drops
from qtapp.ui.drops import Dropped
from qtapp.ui.intake import Offer, take

if TYPE_CHECKING:
    from pathlib import Path


def mime(**forms: bytes | str) -> QMimeData:
    """Mime data with these forms; `uri_list` stands for text/uri-list, and so on"""
    names = {
        "uri_list": "text/uri-list",
        "moz_url": "text/x-moz-url",
        "html": "text/html",
        "text": "text/plain",
    }
    data = QMimeData()
    for key, value in forms.items():
        raw = value.encode() if isinstance(value, str) else value
        data.setData(names.get(key, key), QByteArray(raw))
    return data


def urls_of(dropped: Dropped) -> list[str]:
    return [link.url for link in drops.links_in(dropped).links]


@pytest.mark.parametrize(
    "data",
    [
        mime(uri_list="https://a.example/x.iso\r\n"),
        mime(uri_list="# a comment\r\nfile:///home/ada/links.txt\r\n"),
        mime(uri_list="file:///home/ada/My%20page.URL\r\n"),
        mime(moz_url="https://a.example/x\nTitle".encode("utf-16-le")),
        mime(html='<a href="http://a.example/x">here</a>'),
        mime(text="some words before https://a.example/x and behind"),
        mime(text="www.example.org"),
        mime(text="example.org/file.zip"),
    ],
)
def test_what_may_hold_a_link_is_acceptable(data: QMimeData) -> None:
    assert drops.is_acceptable(data)


@pytest.mark.parametrize(
    "data",
    [
        mime(text="no link at all"),
        mime(text="mailto:ada@example.org"),
        mime(uri_list="file:///home/ada/photo.jpg\r\n"),
        mime(uri_list="file:///home/ada/folder/\r\n"),
        mime(html="<b>bold</b>"),
        mime(**{"application/x-color": b"\0\1"}),
        QMimeData(),
    ],
)
def test_what_holds_no_link_is_not_acceptable(data: QMimeData) -> None:
    assert not drops.is_acceptable(data)


def test_a_clipboard_that_never_held_anything_holds_no_link() -> None:
    assert drops.snapshot(None) == Dropped()


def test_deciding_reads_no_file(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "not-there.txt"))])
    assert drops.is_acceptable(data)


def test_a_link_dragged_from_firefox_comes_once_and_without_its_title() -> None:
    dropped = drops.snapshot(
        mime(
            moz_url="https://a.example/x.iso\nA title https://not.example/".encode("utf-16-le"),
            html='<a href="https://a.example/x.iso">A title</a>',
            text="https://a.example/x.iso",
        )
    )
    assert urls_of(dropped) == ["https://a.example/x.iso"]


def test_uris_keep_their_order_among_files_and_links(tmp_path: Path) -> None:
    first = tmp_path / "list one.txt"
    first.write_text("https://a.example/2\nhttps://a.example/3\n")
    dropped = Dropped(uris=f"https://a.example/1\r\n{first.as_uri()}\r\nhttps://a.example/4\r\n")
    assert urls_of(dropped) == [f"https://a.example/{number}" for number in range(1, 5)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("list.txt", "https://a.example/x\n"),
        ("site.url", "[InternetShortcut]\r\nURL=https://a.example/x\r\n"),
        ("site.desktop", "[Desktop Entry]\nType=Link\nURL=https://a.example/x\n"),
        (
            "site.webloc",
            (
                '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key>'
                "<string>https://a.example/x</string></dict></plist>"
            ),
        ),
    ],
)
def test_link_files_of_every_desktop_are_read(tmp_path: Path, name: str, content: str) -> None:
    file = tmp_path / name
    file.write_text(content)
    assert urls_of(Dropped(uris=file.as_uri())) == ["https://a.example/x"]


@pytest.mark.parametrize(
    ("dropped", "may_block"),
    [
        (Dropped(uris="https://a.example/1\r\nFILE:///home/ada/list.txt\r\n"), True),
        (Dropped(uris="\0 file:///home/ada/list.txt"), True),
        (Dropped(uris="https://a.example/file:x", text="file:///home/ada/list.txt"), False),
        (Dropped(html='<a href="file:///home/ada/list.txt">'), False),
    ],
)
def test_only_a_list_of_uris_can_make_it_read_a_file(
    dropped: Dropped, may_block: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def start_of_file(path: Path, _size_bytes: int) -> bytes:
        read.append(path)
        return b""

    monkeypatch.setattr(drops, "start_of_file", start_of_file)
    drops.links_in(dropped)
    assert drops.names_files(dropped) == bool(read) == may_block


def reasons_of(uris: str) -> list[str]:
    found = drops.links_in(Dropped(uris=uris))
    assert not found.links
    return [rejected.reason for rejected in found.rejected]


def test_files_that_cannot_be_used_say_why(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8")
    empty = tmp_path / "empty.txt"
    empty.write_text("nothing here")
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * (LARGEST_LINK_FILE_BYTES + 1))
    assert reasons_of(photo.as_uri()) == [drops.NOT_A_LINK_FILE]
    assert reasons_of(empty.as_uri())[0] in (drops.NOT_A_LINK_FILE, "no-link")
    assert reasons_of(large.as_uri()) == ["too-large"]
    assert reasons_of((tmp_path / "gone.txt").as_uri()) == [drops.FILE_UNREADABLE]
    assert reasons_of("file://other-host/share/list.txt") == ["scheme"]
    assert reasons_of("file:///%00.txt") == [drops.FILE_UNREADABLE]
    assert reasons_of("file://[/x.txt") == ["scheme"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_as_a_list_does_not_hold_the_reader(tmp_path: Path) -> None:
    pipe = tmp_path / "list.txt"
    os.mkfifo(pipe)
    assert reasons_of(pipe.as_uri()) == [drops.FILE_UNREADABLE]


def test_the_best_form_that_holds_a_link_wins() -> None:
    dropped = Dropped(
        uris="ftp://old.example/x", html='<a href="https://a.example/x">x</a>', text="https://b.example/"
    )
    assert urls_of(dropped) == ["https://a.example/x"]


def test_what_was_refused_is_told_where_nothing_could_be_used() -> None:
    found = drops.links_in(Dropped(uris="ftp://old.example/x\r\nmagnet:?xt=urn:x"))
    assert [rejected.reason for rejected in found.rejected] == ["scheme", "scheme"]


def test_a_link_twice_in_a_drop_is_one_download(tmp_path: Path) -> None:
    file = tmp_path / "again.txt"
    file.write_text("https://a.example/x")
    assert urls_of(Dropped(uris=f"https://a.example/x\r\n{file.as_uri()}")) == ["https://a.example/x"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_of_a_browser_is_understood(encoding: str) -> None:
    raw = "https://a.example/ü\nTitle\n".encode(encoding)
    assert urls_of(drops.snapshot(mime(moz_url=raw))) == ["https://a.example/%C3%BC"]


def test_text_that_qt_makes_of_urls_is_not_taken_for_text() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://a.example/x")])
    assert drops.snapshot(data).text == ""


def test_what_a_metalink_says_of_its_files_comes_with_their_links(tmp_path: Path) -> None:
    file = tmp_path / "list.meta4"
    file.write_text(
        '<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="b.iso">'
        f'<hash type="sha-256">{"ab" * 32}</hash><url>https://a.example/x</url></file></metalink>'
    )
    dropped = Dropped(uris=file.as_uri())
    assert drops.is_acceptable(mime(uri_list=file.as_uri().encode()))
    (spec,) = take(Offer(dropped, Settings(folder=tmp_path), 1.0, "main")).specs
    assert (spec.url, spec.name) == ("https://a.example/x", "b.iso")
    assert spec.checksum == Checksum("sha-256", "ab" * 32)
