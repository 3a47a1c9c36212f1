"""What follows a failure of the disk."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    import pytest

    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

CONTENT = Content(1, 700_001)
FILE = Resource(content=CONTENT, etag='"v1"')
AT = 300_000


class LosingDisk:
    """Fails the syncs that are still `to_fail`, of part files and journals alike."""

    def __init__(self, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.to_fail = 0
        self._sync = engine.workshop.disk.sync
        monkeypatch.setattr(engine.workshop.disk, "sync", self)
        monkeypatch.setattr("qtapp.services.setbacks.DISK_AGAIN_S", 0.0)

    def __call__(self, fd: int) -> None:
        if self.to_fail > 0:
            self.to_fail -= 1
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        self._sync(fd)


def half_fetched(engine: Engine, server: HostileServer) -> str:
    """Paused after AT bytes that are safe."""
    server.script("/a.bin", [Reply(stall_after=AT)], then=FILE)
    download_id = engine.stalled(server, "/a.bin")
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    return download_id


def test_what_a_sync_lost_is_fetched_once_more_by_itself(
    engine: Engine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D10: from the last journal on; the pages that came after it are not trusted."""
    disk = LosingDisk(engine, monkeypatch)
    download_id = half_fetched(engine, hostile_server)
    disk.to_fail = 1
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    asked = [request.header("Range") for request in hostile_server.requests("/a.bin")]
    assert asked == ["bytes=0-", f"bytes={AT}-", f"bytes={AT}-"]
    assert CONTENT.first_difference(engine.folder / "a.bin") is None


def test_a_second_error_of_the_disk_is_the_end_until_somebody_asks(
    engine: Engine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D10."""
    disk = LosingDisk(engine, monkeypatch)
    download_id = half_fetched(engine, hostile_server)
    disk.to_fail = 1_000
    engine.manager.resume([download_id])
    engine.until_state(State.NEEDS_YOU, download_id)
    row = engine.row(download_id)
    assert (row.kind, row.bytes_done) == (ErrorKind.DISK_FAILED, AT)
    assert len(hostile_server.requests("/a.bin")) == 3
    disk.to_fail = 1
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert CONTENT.first_difference(engine.folder / "a.bin") is None
