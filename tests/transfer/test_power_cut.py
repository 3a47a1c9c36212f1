"""Power cuts at every moment of a download, replayed from a trace of what was asked of the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, Outcome
from qtapp.transfer.connections import HostConnections
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.power_cuts import Image, TracingDisk, images
from tests.transfer.rig import PATH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qtapp.domain.download import DownloadSpec
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig


class Replay:
    """A download over a disk that notes every step, and what cuts may leave of it. The last of the versions
    is what the server has in the end."""

    def __init__(self, rig: Rig, spec: DownloadSpec, versions: Mapping[str | None, Content]) -> None:
        """`versions` by their ETag."""
        self.trace = TracingDisk()
        self._rig = rig
        self._spec = spec
        self._versions = versions
        *_, self._newest = versions.values()

    def fetch(self, attempt: int = 1, **parts: object) -> Outcome:
        return self._rig.with_(disk=self.trace, **parts).fetch(self._spec, attempt=attempt)

    def images(self, cuts: Iterable[int]) -> list[Image]:
        """Those that differ, of cuts after so many steps."""
        found: dict[object, Image] = {}
        for cut in cuts:
            for image in images(self.trace.steps[:cut]):
                found.setdefault(image.key, image)
        return list(found.values())

    def assert_true(self, image: Image) -> None:
        """What has the final name is whole, and the file has what the journal says."""
        if (file := image.files.get("file.bin")) is not None:
            assert file == self._newest.read()
        if (journal := image.journal()) is not None and (part := image.part(self.trace)) is not None:
            version = self._versions[journal.version.etag]
            for start, end in journal.extents:
                assert part[start:end] == version.read(start, end), f"{start}-{end} is not there"

    def goes_on(self, image: Image) -> None:
        """Start the download over that: it ends with the right file, and nothing beside it."""
        self.clear()
        image.lay_out(self._rig.folder, self.trace)
        before = self._rig.files()
        self._rig.completes(self._spec, attempt=2)
        self._rig.assert_whole_or_absent(self._newest)
        assert self._rig.files() == ["file.bin"], f"it went on from {before}"

    def clear(self) -> None:
        for path in self._rig.folder.iterdir():
            path.unlink()


@pytest.mark.parametrize("etag", ['"v1"', None], ids=["etag", "nothing to tell it by"])
def test_whatever_a_power_cut_leaves_is_true_and_ends_with_the_right_file(
    etag: str | None, hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P02: after every step of one hand, with a journal as often as can be."""
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.0)
    content = Content(1, 300_001)
    url = hostile_server.serve(PATH, Resource(content=content, etag=etag))
    replay = Replay(rig, rig.spec(url), {etag: content})
    assert isinstance(replay.fetch(), Completed)
    assert [step.what for step in replay.trace.steps[-2:]] == ["rename", "sync folder"]
    found = replay.images(range(len(replay.trace.steps) + 1))
    assert len(found) > 20
    for image in found:
        replay.assert_true(image)
        replay.goes_on(image)


def test_a_power_cut_while_a_changed_file_is_begun_anew_splices_nothing(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P02: the journal of the old version goes before the first byte of the new one comes."""
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.0)
    old, new = Content(1, 300_001), Content(2, 200_001)
    url = hostile_server.serve(PATH, Resource(content=old, etag='"v1"'), Reply(cut_after=250_000))
    replay = Replay(rig, rig.spec(url), {'"v1"': old, '"v2"': new})
    assert not isinstance(replay.fetch(), Completed)
    cut_off = len(replay.trace.steps)
    hostile_server.serve(PATH, Resource(content=new, etag='"v2"'))
    assert isinstance(replay.fetch(attempt=2), Completed)
    assert "remove" in [step.what for step in replay.trace.steps[cut_off:]]
    for image in replay.images(range(cut_off, len(replay.trace.steps) + 1)):
        replay.assert_true(image)
        replay.goes_on(image)


def test_what_several_hands_leave_at_a_power_cut_is_true(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P02: hands write on while the journal of what they wrote before is kept. A cut comes on either side of
    every sync and every name; what lies between two of them is less of the same."""
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.05)
    monkeypatch.setattr("qtapp.transfer.source.SHARED_FROM_BYTES", 0)
    monkeypatch.setattr("qtapp.transfer.stealing.PIECE_BYTES", 64 << 10)
    content = Content(2, 1_000_001)
    resource = Resource(content=content, etag='"v1"')
    url = hostile_server.serve(PATH, resource, Reply(pace=Pace.rate(800_000)))
    replay = Replay(rig, rig.spec(url), {'"v1"': content})
    assert isinstance(replay.fetch(connections=4, hosts=HostConnections(8)), Completed)
    assert len(hostile_server.requests(PATH)) > 1, "several hands"
    hostile_server.serve(PATH, resource)
    steps = replay.trace.steps
    cuts = {number + side for number, step in enumerate(steps) if step.what != "write" for side in (0, 1)}
    found = replay.images(sorted(cuts))
    for image in found:
        replay.assert_true(image)
    for image in found[:: max(len(found) // 16, 1)]:
        replay.goes_on(image)
