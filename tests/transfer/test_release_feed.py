"""The feed with real servers: over HTTPS alone, of a size that a feed has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.releases import FEED_BYTES, BadFeed, Release
from qtapp.transfer.release_feed import fetch_release
from qtapp.transfer.stop import StopToken
from tests.support.scripts import Resource, redirect

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FEED = json.dumps({"version": "1.2", "page": "https://example.org/"}).encode()


def test_it_is_read_over_https(hostile_tls_server: HostileServer, tls_rig: Rig) -> None:
    url = hostile_tls_server.serve("/feed.json", Resource(content=FEED))
    assert fetch_release(url, tls_rig.workshop, StopToken()) == Release("1.2", "https://example.org/")


def test_it_is_never_read_in_clear(hostile_server: HostileServer, tls_rig: Rig) -> None:
    """X20."""
    url = hostile_server.serve("/feed.json", Resource(content=FEED))
    with pytest.raises(TransferError) as refused:
        fetch_release(url, tls_rig.workshop, StopToken())
    assert refused.value.kind is ErrorKind.UNSAFE_REDIRECT
    assert hostile_server.requests("/feed.json") == []


def test_a_redirect_into_the_clear_is_not_followed(
    hostile_server: HostileServer, hostile_tls_server: HostileServer, tls_rig: Rig
) -> None:
    clear = hostile_server.serve("/feed.json", Resource(content=FEED))
    hostile_tls_server.script("/go", [redirect(clear)])
    with pytest.raises(TransferError) as refused:
        fetch_release(hostile_tls_server.url("/go"), tls_rig.workshop, StopToken())
    assert refused.value.kind is ErrorKind.UNSAFE_REDIRECT
    assert hostile_server.requests("/feed.json") == []


def test_what_is_longer_than_a_feed_is_refused(hostile_tls_server: HostileServer, tls_rig: Rig) -> None:
    url = hostile_tls_server.serve("/feed.json", Resource(content=FEED + b" " * FEED_BYTES))
    with pytest.raises(TransferError) as refused:
        fetch_release(url, tls_rig.workshop, StopToken())
    assert refused.value.kind is ErrorKind.BAD_REPLY


def test_what_is_no_feed_is_refused(hostile_tls_server: HostileServer, tls_rig: Rig) -> None:
    url = hostile_tls_server.serve("/feed.json", Resource(content=b"hello"))
    with pytest.raises(BadFeed):
        fetch_release(url, tls_rig.workshop, StopToken())
