"""What the file is called, and whether the reply is a file at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import DownloadSpec
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.executables import Danger
from qtapp.transfer.naming import choose_name, refuse_what_is_no_file, turned_into
from qtapp.transfer.reply import Head, Version
from tests.support.scripts import Resource, redirect

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig


def spec(url: str = "http://x/from-url.zip", name: str | None = None) -> DownloadSpec:
    return DownloadSpec("0" * 32, url, Path("/x"), 0.0, name=name)


def head(
    url: str = "http://x/last-hop.zip",
    name: str | None = None,
    media_type: str | None = None,
    coding: str | None = None,
) -> Head:
    return Head(200, url, 0, None, Version(), media_type, coding, name, chunked=False)


@pytest.mark.parametrize(
    ("wanted", "earlier", "reply", "name"),
    [
        ("mine", "before.zip", head(name="theirs.zip"), "mine"),
        (".mine", None, head(), ".mine"),
        (None, "before.zip", head(name="theirs.zip"), "before.zip"),
        (None, None, head(name="theirs.zip"), "theirs.zip"),
        (None, None, head(), "last-hop.zip"),
        (None, None, head(url="http://x/"), "from-url.zip"),
        (None, None, None, "from-url.zip"),
        (None, None, head(name="../../etc/passwd"), "passwd"),
        (None, None, head(name=".bashrc"), "bashrc"),
        (None, None, head(name="-rf"), "_rf"),
        (None, None, head(name="a\u202etxt.exe"), "atxt.exe"),
        (None, None, head(name="CON"), "_CON"),
        (None, None, head(name="report", media_type="application/pdf"), "report.pdf"),
        (None, None, head(name="big", media_type="text/plain"), "big"),
        (None, None, head(name="big", media_type="application/octet-stream"), "big"),
        (None, None, head(name="tool.exe", media_type="application/pdf"), "tool.exe"),
    ],
)
def test_the_name(wanted: str | None, earlier: str | None, reply: Head | None, name: str) -> None:
    """N12: of the last hop, if nobody says otherwise."""
    assert choose_name(spec(name=wanted), reply, earlier=earlier) == name


@pytest.mark.parametrize(
    ("url", "wanted", "name", "danger"),
    [
        ("http://x/report.pdf", None, "x.desktop", Danger.LAUNCHER),
        ("http://x/video.mp4?a=b", None, "video.mp4.exe", Danger.PROGRAM),
        ("http://x/report.pdf", None, "report.docx", None),
        ("http://x/setup.msi", None, "setup.exe", None),
        ("http://x/get.php?id=1", None, "setup.exe", None),
        ("http://x/latest", None, "setup.exe", None),
        ("http://x/", None, "setup.exe", None),
        ("http://x/report.pdf", "tool.exe", "tool.exe", None),
    ],
)
def test_a_document_that_turned_into_a_program_is_noticed(
    url: str, wanted: str | None, name: str, danger: Danger | None
) -> None:
    """N12"""
    assert turned_into(spec(url, wanted), name) is danger


def test_a_redirect_from_a_document_to_a_program_is_logged(
    hostile_server: HostileServer, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    """N12: the file gets the name of the last hop, and the change does not go unnoticed."""
    program = hostile_server.serve("/x.desktop", Resource(content=b"[Desktop Entry]"))
    hostile_server.script("/report.pdf", [redirect(program)])
    assert rig.completes(hostile_server.url("/report.pdf")).path.name == "x.desktop"
    assert "came as x.desktop, a launcher" in caplog.text


def test_there_is_always_a_name() -> None:
    assert choose_name(spec("http://x/"), head(url="http://x/")) == "download"
    assert choose_name(spec("http://x/"), head(url="http://x/", media_type="text/html")) == "download.html"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (head(media_type="application/zip"), None),
        (head(media_type=None), None),
        (head(media_type="text/html"), Kind.WEB_PAGE),
        (head(media_type="application/xhtml+xml"), Kind.WEB_PAGE),
        (head(name="page.html", media_type="text/html"), None),
        (head(name="README", media_type="text/html"), None),
        (head(name="Disc.ISO", media_type="text/html"), Kind.WEB_PAGE),
        (head(coding="gzip"), Kind.CODED_BODY),
        (head(coding="br", name="a.gz"), Kind.CODED_BODY),
        (head(coding="gzip", name="a.tar.gz"), None),
        (head(coding="x-gzip", name="A.TGZ"), None),
        (head(coding="gzip", media_type="application/x-gzip"), None),
    ],
)
def test_what_is_a_file(reply: Head, kind: Kind | None) -> None:
    if kind is None:
        refuse_what_is_no_file(spec(), reply)
        return
    with pytest.raises(TransferError) as caught:
        refuse_what_is_no_file(spec(), reply)
    assert caught.value.kind is kind


@pytest.mark.parametrize(
    ("name", "media_type", "refused"),
    [
        ("data", "application/octet-stream", True),
        ("data", "text/html", False),
        ("data", None, False),
        ("data.zip", None, True),
        ("page.html", "text/html", False),
    ],
)
def test_a_page_is_held_against_what_came_first(name: str, media_type: str | None, refused: bool) -> None:
    page = head(name="other.html", media_type="text/html")
    if refused:
        with pytest.raises(TransferError, match="web-page"):
            refuse_what_is_no_file(spec(), page, name=name, media_type=media_type)
    else:
        refuse_what_is_no_file(spec(), page, name=name, media_type=media_type)
