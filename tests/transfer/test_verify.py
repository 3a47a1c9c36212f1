"""Whether the whole file is what it should be, before it gets its name."""

from __future__ import annotations

import gzip
import hashlib
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, StopReason, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.filenames import safe_component
from qtapp.transfer.disk import Disk
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.reply import Version
from qtapp.transfer.running_digest import ALGORITHMS, RunningDigest
from qtapp.transfer.stop import StopRequested, StopToken
from qtapp.transfer.verify import verify
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


def hashed(upto: int) -> RunningDigest:
    running = RunningDigest("sha-256")
    running.feed(memoryview(FILE.read(0, upto)), 0)
    return running


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
    running = hashed(FILE.size)
    running.feed(memoryview(b"behind"), FILE.size)
    assert verify(part, FILE.size, None, checksum, StopToken(), running) is Verified.DIGEST


def test_a_file_that_is_too_short_by_now_does_not_pass(part: PartFile) -> None:
    part.cut(FILE.size - 1)
    with pytest.raises(TransferError, match="checksum-mismatch"):
        verify(part, FILE.size, None, Checksum("sha-256", FILE.sha256()), StopToken())


def test_without_a_digest_the_told_size_is_what_is_confirmed(part: PartFile) -> None:
    token = StopToken()
    assert verify(part, FILE.size, Version(total=FILE.size), None, token) is Verified.LENGTH
    assert verify(part, FILE.size, Version(total=None), None, token) is Verified.NONE
    assert verify(part, FILE.size, None, None, token) is Verified.NONE


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_the_servers_own_digest_confirms_as_well(algorithm: str, part: PartFile) -> None:
    version = Version(digest=Checksum(algorithm, digest(algorithm)))
    assert verify(part, FILE.size, version, None, StopToken()) is Verified.DIGEST


def test_the_users_goes_before_the_servers(part: PartFile) -> None:
    right, wrong = Checksum("sha-256", FILE.sha256()), Checksum("sha-512", "0" * 128)
    assert verify(part, FILE.size, Version(digest=wrong), right, StopToken()) is Verified.DIGEST
    with pytest.raises(TransferError, match="checksum-mismatch") as caught:
        verify(part, FILE.size, Version(digest=wrong), None, StopToken())
    assert "the server says" in caught.value.detail


@pytest.mark.parametrize("upto", [0, 1_000_000, FILE.size])
@pytest.mark.parametrize("cut_to", [FILE.size - 1, 999_999, 0])
def test_what_was_hashed_while_it_came_says_nothing_of_a_file_that_was_cut_since(
    upto: int, cut_to: int, part: PartFile
) -> None:
    checksum = Checksum("sha-256", FILE.sha256())
    assert verify(part, FILE.size, None, checksum, StopToken(), hashed(upto)) is Verified.DIGEST
    part.cut(cut_to)
    with pytest.raises(TransferError, match="checksum-mismatch"):
        verify(part, FILE.size, None, checksum, StopToken(), hashed(upto))


def test_what_was_hashed_by_another_algorithm_is_no_help(part: PartFile) -> None:
    checksum = Checksum("md5", digest("md5"))
    assert verify(part, FILE.size, None, checksum, StopToken(), hashed(FILE.size)) is Verified.DIGEST


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


SHA256 = b64encode(bytes.fromhex(FILE.sha256())).decode()
TOLD = {"Repr-Digest": f"sha-256=:{SHA256}:"}


@pytest.mark.parametrize(
    "headers",
    [
        TOLD,
        {"Content-Digest": f"sha-256=:{SHA256}:"},
        {"Digest": f"SHA-256={SHA256}"},
        {"Content-MD5": b64encode(bytes.fromhex(digest("md5"))).decode()},
    ],
    ids=lambda headers: next(iter(headers)),
)
@pytest.mark.parametrize("ignore_range", [True, False])
def test_what_the_server_tells_is_looked_at(
    headers: dict[str, str], ignore_range: bool, hostile_server: HostileServer, rig: Rig
) -> None:
    told = Reply(headers=headers, ignore_range=ignore_range)
    url = hostile_server.serve("/x.bin", Resource(content=FILE, etag='"v"'), told)
    assert rig.completes(url).verified is Verified.DIGEST
    hostile_server.serve("/x.bin", Resource(content=Content(2, FILE.size), etag='"v"'), told)
    rig.fails(url, Kind.CHECKSUM_MISMATCH)
    rig.assert_whole_or_absent(FILE)
    assert len(rig.files()) == 1


@pytest.mark.parametrize("framing", [Framing.CLOSE, Framing.CHUNKED])
def test_the_servers_digest_confirms_what_has_no_length(
    framing: Framing, hostile_server: HostileServer, rig: Rig
) -> None:
    """S04."""
    told = Reply(framing=framing, ignore_range=True, headers=TOLD)
    assert rig.completes(hostile_server.serve("/x", Resource(content=FILE), told)).verified is Verified.DIGEST


def test_a_digest_of_a_piece_is_not_taken_for_the_files(hostile_server: HostileServer, rig: Rig) -> None:
    piece = b64encode(hashlib.sha256(FILE.read(0, 1_000_000)).digest()).decode()
    first = Reply(serve_range=(0, 1_000_000), headers={"Content-Digest": f"sha-256=:{piece}:"})
    resource = Resource(content=FILE, etag='"v"')
    url = hostile_server.script("/x.bin", [first], then=Reply(), resource=resource)
    assert rig.completes(url).verified is Verified.LENGTH
    assert len(hostile_server.requests("/x.bin")) == 2


def test_with_a_coding_the_digest_is_of_the_coded_form_that_is_kept(
    hostile_server: HostileServer, rig: Rig
) -> None:
    coded = gzip.compress(FILE.read(), 1, mtime=0)
    value = b64encode(hashlib.sha256(coded).digest()).decode()
    reply = Reply(coding="gzip", ignore_range=True, headers={"Repr-Digest": f"sha-256=:{value}:"})
    done = rig.completes(hostile_server.serve("/x.gz", Resource(content=FILE), reply))
    assert done.verified is Verified.DIGEST
    assert done.path.read_bytes() == coded


def test_a_file_that_comes_in_order_is_not_read_again(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    read = PartFile.read

    def noted_read(part: PartFile, size: int, offset: int) -> bytes:
        sizes.append(size)
        return read(part, size, offset)

    monkeypatch.setattr(PartFile, "read", noted_read)
    url = hostile_server.serve("/x.bin", Resource(content=FILE, etag='"v"'), Reply(headers=TOLD))
    assert rig.completes(url).verified is Verified.DIGEST
    assert sizes == [1]


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
