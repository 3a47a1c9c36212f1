"""Whether the whole file is what it should be, before it gets its name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, StopReason, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.filenames import safe_component
from qtapp.transfer.disk import Disk
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.reply import Version
from qtapp.transfer.stop import StopRequested, StopToken
from qtapp.transfer.verify import ALGORITHMS, verify
from tests.support.files import Content
from tests.support.scripts import Framing, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

FILE = Content(1, 2_500_001)


@pytest.fixture
def part(folder: Path) -> Iterator[PartFile]:
    made = PartFile.create(folder, safe_component("x"), "0123456789", Disk())
    made.write(memoryview(FILE.read()), 0)
    yield made
    made.close()


def digest(algorithm: str) -> str:
    return hashlib.new(ALGORITHMS[algorithm], FILE.read(), usedforsecurity=False).hexdigest()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_digest_that_fits_confirms(algorithm: str, part: PartFile) -> None:
    checksum = Checksum(algorithm, digest(algorithm))
    assert verify(part, FILE.size, None, checksum, StopToken()) is Verified.DIGEST


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_one_that_does_not_says_what_was_found(algorithm: str, part: PartFile) -> None:
    wanted = digest(algorithm)[:-1] + ("0" if digest(algorithm)[-1] != "0" else "1")
    with pytest.raises(TransferError) as caught:
        verify(part, FILE.size, None, Checksum(algorithm, wanted), StopToken())
    assert caught.value.kind is Kind.CHECKSUM_MISMATCH
    assert digest(algorithm) in caught.value.detail


def test_only_the_files_own_bytes_count(part: PartFile) -> None:
    part.write(memoryview(b"behind the end"), FILE.size)
    checksum = Checksum("sha-256", FILE.sha256())
    assert verify(part, FILE.size, None, checksum, StopToken()) is Verified.DIGEST


def test_a_file_that_is_too_short_by_now_does_not_pass(part: PartFile) -> None:
    part.cut(FILE.size - 1)
    with pytest.raises(TransferError, match="checksum-mismatch"):
        verify(part, FILE.size, None, Checksum("sha-256", FILE.sha256()), StopToken())


def test_without_a_digest_the_told_size_is_what_is_confirmed(part: PartFile) -> None:
    token = StopToken()
    assert verify(part, FILE.size, Version(total=FILE.size), None, token) is Verified.LENGTH
    assert verify(part, FILE.size, Version(total=None), None, token) is Verified.NONE
    assert verify(part, FILE.size, None, None, token) is Verified.NONE


def test_a_stop_ends_it(part: PartFile) -> None:
    token = StopToken()
    token.stop(StopReason.QUIT)
    with pytest.raises(StopRequested):
        verify(part, FILE.size, None, Checksum("md5", digest("md5")), token)


def test_a_wrong_file_never_gets_its_name_and_is_not_kept(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.serve("/x.bin", Resource(content=FILE, etag='"v"'))
    outcome = rig.fails(url, Kind.CHECKSUM_MISMATCH, checksum=Checksum("sha-256", "0" * 64))
    assert outcome.bytes_kept == 0
    assert rig.files() == []


def test_a_digest_confirms_what_no_length_does(hostile_server: HostileServer, rig: Rig) -> None:
    unsized = Reply(framing=Framing.CLOSE, ignore_range=True)
    url = hostile_server.serve("/x.bin", Resource(content=FILE), unsized)
    done = rig.completes(url, checksum=Checksum("sha-256", FILE.sha256()))
    assert done.verified is Verified.DIGEST


def test_a_digest_finds_a_cut_that_nothing_else_shows(hostile_server: HostileServer, rig: Rig) -> None:
    cut = Reply(framing=Framing.CLOSE, ignore_range=True, cut_after=1_000_000)
    url = hostile_server.serve("/x.bin", Resource(content=FILE), cut)
    rig.fails(url, Kind.CHECKSUM_MISMATCH, checksum=Checksum("sha-256", FILE.sha256()))
    assert rig.files() == []
