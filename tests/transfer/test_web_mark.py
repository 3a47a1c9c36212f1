"""The mark of the web: what each system is told of a file, and that no secret is in it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.transfer import web_mark as marks
from qtapp.transfer.disk import Disk
from qtapp.transfer.web_mark import LINUX_ATTRIBUTE, public_address, quarantine, web_mark, zone_identifier
from tests.support.files import Content
from tests.support.scripts import Resource
from tests.transfer.disks import RecordingDisk

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Resource(content=Content(1, 300_001))


@pytest.fixture
def attributes(folder: Path) -> None:
    """Skips where the file system has none for users."""
    probe = folder / "probe"
    probe.touch()
    try:
        os.setxattr(probe, LINUX_ATTRIBUTE, b"")
    except (AttributeError, OSError) as error:
        pytest.skip(f"no attributes here: {error}")
    probe.unlink()


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://host.example:8443/a/b.zip", "https://host.example:8443/a/b.zip"),
        ("https://ada:lovelace@host.example/a?token=x#part", "https://host.example/a"),
        ("https://host.example/a;jsessionid=x/b", "https://host.example/a"),
        ("https://host.example/" + "a" * 3000, "https://host.example/"),
        ("https://[::1]:80/a%20b", "https://[::1]:80/a%20b"),
        ("https://host.example/a\udc80", "https://host.example/a\udc80"),
    ],
)
def test_no_secret_of_an_address_is_noted(url: str, address: str) -> None:
    """X12"""
    assert public_address(url) == address


def test_the_file_carries_where_it_came_from_if_that_is_wanted(
    hostile_server: HostileServer, rig: Rig, attributes: None
) -> None:
    """X12, on Linux."""
    url = hostile_server.serve("/file.bin?token=secret", FILE)
    rig = rig.with_(disk=Disk(set_mark=web_mark("linux", notes_address=True)))
    path = rig.completes(url).path
    assert os.getxattr(path, LINUX_ATTRIBUTE).decode() == f"{hostile_server.origin}/file.bin"
    assert FILE.content.first_difference(path) is None  # type: ignore[union-attr]


def test_otherwise_nothing_is_noted_where_it_would_warn_nobody(
    hostile_server: HostileServer, rig: Rig, attributes: None
) -> None:
    """X12"""
    rig = rig.with_(disk=Disk(set_mark=web_mark("linux", notes_address=False)))
    path = rig.completes(hostile_server.serve("/file.bin", FILE)).path
    assert LINUX_ATTRIBUTE not in os.listxattr(path)


def test_it_is_set_before_the_file_has_its_name(hostile_server: HostileServer, rig: Rig) -> None:
    """X12: there is no moment at which an unmarked file could be opened."""
    disk = RecordingDisk()
    rig.with_(disk=disk).completes(hostile_server.serve("/file.bin", FILE))
    order = [did.what for did in disk.did]
    assert order.index("mark") < order.index("publish")


@pytest.mark.parametrize("code", [errno.ENOTSUP, errno.ENOSPC, errno.EPERM])
def test_a_file_that_cannot_be_marked_is_as_good(
    code: int, hostile_server: HostileServer, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    """X12: FAT and network disks have no place for it."""

    def fail(_fd: int, _path: Path, _url: str) -> None:
        raise OSError(code, os.strerror(code))

    caplog.set_level("INFO")
    rig.with_(disk=Disk(set_mark=fail)).completes(hostile_server.serve("/file.bin?token=secret", FILE))
    assert os.strerror(code) in caplog.text
    assert "secret" not in caplog.text
    assert rig.files() == ["file.bin"]


def test_windows_finds_the_zone_in_a_stream_of_the_file(folder: Path) -> None:
    """X12: elsewhere that stream is a file of its own, which shows what would be in it."""
    part = folder / "file.part"
    part.touch()
    web_mark("win32", notes_address=False)(-1, part, "https://ada:pw@host.example/a.exe?token=x")
    stream = Path(f"{part}:Zone.Identifier")
    assert stream.read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://host.example/a.exe\r\n"


def test_an_address_adds_no_lines_to_the_stream() -> None:
    """X12"""
    assert zone_identifier("https://host.example/a\r\nZoneId=0").count("\r\n") == 3


def test_macos_finds_flags_time_and_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """X12: the flags are those that browsers set; the address is not among them."""
    assert quarantine(1_700_000_000.9) == "0081;6553f100;Wherry;"
    seen: list[tuple[int, str]] = []
    monkeypatch.setattr(marks, "_set_mac_attribute", lambda fd, value: seen.append((fd, value)))
    web_mark("darwin", notes_address=True, now=lambda: 16.0)(7, Path("/x"), "https://host.example/a")
    assert seen == [(7, "0081;10;Wherry;")]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
@pytest.mark.parametrize("name", ["run.sh", "tool.AppImage", "a.desktop", "a.out"])
def test_nothing_that_was_downloaded_can_be_run_by_its_mode(
    name: str, hostile_server: HostileServer, rig: Rig
) -> None:
    """X13: whatever it is called, and whatever the server calls it."""
    program = Resource(content=b"#!/bin/sh\n", content_type="application/x-executable")
    path = rig.with_(disk=Disk(0)).completes(hostile_server.serve(f"/{name}", program)).path
    assert stat.S_IMODE(path.stat().st_mode) == 0o666
