"""The private nginx, by HTTP and by TLS with the private authority."""

from __future__ import annotations

import urllib.request
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.nginx import Nginx, nginx_command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.ca import PrivateCA

pytestmark = pytest.mark.skipif(nginx_command() is None, reason="nginx is not installed")

FILE = Content(9, 3_000_000)


def test_files_come_by_http_and_by_tls(nginx: Nginx, private_ca: PrivateCA) -> None:
    folder = nginx.folder / "by-both"
    folder.mkdir()
    FILE.write_to(folder / "file")
    with urllib.request.urlopen(nginx.url("/by-both/file"), timeout=5) as reply:
        assert reply.read() == FILE.read()
        assert reply.headers["ETag"]
        assert reply.headers["Accept-Ranges"] == "bytes"
    trust = private_ca.client_context()
    with urllib.request.urlopen(nginx.tls_url("/by-both/file"), timeout=5, context=trust) as reply:
        assert reply.read() == FILE.read()


def test_the_limited_location_is_the_same_file_with_ranges(nginx: Nginx) -> None:
    Content(9, 100_000).write_to(nginx.folder / "limited-file")
    request = urllib.request.Request(nginx.limited_url("/limited-file"), headers={"Range": "bytes=10-19"})
    with urllib.request.urlopen(request, timeout=5) as reply:
        assert (reply.status, reply.read()) == (206, FILE.read(10, 20))


def test_what_was_asked_is_in_the_access_log(nginx: Nginx) -> None:
    Content(9, 10).write_to(nginx.folder / "logged")
    request = urllib.request.Request(nginx.url("/logged"), headers={"Range": "bytes=2-5"})
    urllib.request.urlopen(request, timeout=5).close()
    assert any(' http GET /logged 206 4 "bytes=2-5" "-"' in line for line in nginx.access_log())


def test_it_stops_at_once_and_its_ports_are_closed(tmp_path: Path) -> None:
    folder = tmp_path / "served"
    folder.mkdir()
    with Nginx(tmp_path / "nginx", folder) as server:
        url = server.url("/")
        urllib.request.urlopen(url, timeout=5).close()
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(url, timeout=5)


def test_one_that_cannot_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.support.nginx._CONFIGURATION", "no_such_directive;")
    with pytest.raises(RuntimeError, match="no_such_directive"):
        Nginx(tmp_path / "nginx", tmp_path)
