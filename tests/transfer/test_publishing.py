"""Giving a whole file its name: nothing replaced, nothing foreign published, nothing lost in a crash."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.transfer import disk as disk_module
from qtapp.transfer.disk import Disk
from qtapp.transfer.partfile import (
    PartFile,
    discard_left_behind,
    find_published,
)
from tests.support.files import Content
from tests.transfer.disks import FailingDisk
from tests.transfer.parts import FILE, ID, NAME, PART, filled, journal, kind_of, names


def test_the_published_file_has_the_users_mode(folder: Path) -> None:
    for umask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
        made = filled(folder, Disk(umask))
        path = made.publish(NAME)
        made.close()
        assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("what", ["file", "link", "dangling link", "folder", "fifo"])
def test_nothing_that_has_the_name_is_replaced(what: str, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    place = folder / NAME
    match what:
        case "file":
            place.write_bytes(b"mine")
        case "link":
            place.symlink_to(target)
        case "dangling link":
            place.symlink_to(tmp_path / "nowhere")
        case "folder":
            place.mkdir()
        case _:
            os.mkfifo(place)
    before = os.lstat(place)
    made = filled(folder)
    assert made.publish(NAME) == folder / "file (1).bin"
    made.close()
    assert os.lstat(place).st_ino == before.st_ino
    assert target.read_bytes() == b"precious"
    assert not (tmp_path / "nowhere").exists()
    assert FILE.first_difference(folder / "file (1).bin") is None


def leave_only(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that is missing what would be better than `way`."""
    if way != "renameat2":
        monkeypatch.setattr(disk_module, "_renameat2", lambda: None)
    if way == "claim":

        def no_links(*_args: object, **_kwargs: object) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", no_links)


@pytest.mark.parametrize("stranger", ["nobody", "wrote to it", "replaced it", "took it away"])
def test_a_claim_that_came_to_nothing_is_taken_back(
    stranger: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_source: Path, target: Path) -> None:
        assert target.stat().st_size == 0, "the name is claimed"
        match stranger:
            case "wrote to it":
                target.write_bytes(b"mine")
            case "replaced it":
                (folder / "other").write_bytes(b"mine")
                os.rename(folder / "other", target)  # noqa: PTH104 - Path's own fails here
            case "took it away":
                target.unlink()
        raise OSError(errno.EIO, "no rename here")

    leave_only("claim", monkeypatch)
    monkeypatch.setattr(Path, "replace", fail)
    made = filled(folder)
    with pytest.raises(TransferError) as caught:
        made.publish(NAME)
    made.close()
    assert kind_of(caught) is Kind.DISK_FAILED
    if stranger in ("nobody", "took it away"):
        assert names(folder) == [PART]
    else:
        assert (folder / NAME).read_bytes() == b"mine"
    monkeypatch.undo()
    assert FILE.first_difference(folder / PART) is None


@pytest.mark.parametrize("way", ["renameat2", "links", "claim"])
def test_twenty_of_one_name_at_once_all_stay(way: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave_only(way, monkeypatch)
    parts = []
    for n in range(20):
        part = PartFile.create(folder, NAME, f"{n:08}" * 4, Disk())
        part.write(memoryview(Content(n, 1000).read()), 0)
        parts.append(part)
    together = threading.Barrier(20)

    def publish(part: PartFile) -> None:
        together.wait()
        part.publish(NAME)

    threads = [threading.Thread(target=publish, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    for part in parts:
        part.close()
    assert names(folder) == sorted(["file.bin", *(f"file ({n}).bin" for n in range(1, 20))])
    assert {(folder / name).read_bytes() for name in names(folder)} == {
        Content(n, 1000).read() for n in range(20)
    }


def test_after_999_names_it_gives_up_and_keeps_the_part(folder: Path) -> None:
    (folder / NAME).touch()
    for number in range(1, 999):
        (folder / f"file ({number}).bin").touch()
    made = filled(folder)
    with pytest.raises(TransferError) as caught:
        made.publish(NAME)
    assert kind_of(caught) is Kind.NAME_TAKEN
    assert made.is_in_place()
    made.close()


@pytest.mark.parametrize("at", ["sync folder", "remove"])
def test_after_the_rename_nothing_fails_any_more(
    at: str, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    disk = FailingDisk(at, errno.EIO, part_only=False)
    disk.is_broken = False
    made = filled(folder, disk, keep=True)
    disk.is_broken = True
    assert made.publish(NAME) == folder / "file.bin"
    made.close()
    assert "published, but" in caplog.text
    assert FILE.first_difference(folder / "file.bin") is None


def test_a_stranger_in_the_parts_place_is_never_published(folder: Path) -> None:
    made = filled(folder)
    (folder / PART).unlink()
    (folder / PART).write_bytes(b"a stranger's")
    for again in (lambda: made.publish(NAME), lambda: made.keep(journal())):
        with pytest.raises(TransferError) as caught:
            again()
        assert kind_of(caught) is Kind.DISK_FAILED
    made.discard()
    made.close()
    assert names(folder) == [PART]
    assert (folder / PART).read_bytes() == b"a stranger's"


def test_a_folder_that_has_gone_is_told_and_not_made_again(folder: Path, tmp_path: Path) -> None:
    made = filled(folder)
    folder.rename(tmp_path / "elsewhere")
    for again in (lambda: made.publish(NAME), lambda: made.keep(journal())):
        with pytest.raises(TransferError) as caught:
            again()
        assert kind_of(caught) is Kind.FOLDER_MISSING
    made.discard()
    made.close()
    assert not folder.exists()
    with pytest.raises(TransferError) as caught:
        PartFile.create(folder, NAME, ID, Disk())
    assert kind_of(caught) is Kind.FOLDER_MISSING
    assert PartFile.reopen(folder, NAME, ID, Disk()) is None
    discard_left_behind(folder, NAME, ID, Disk())


def test_a_target_folder_may_be_a_link(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    made = filled(tmp_path / "link")
    made.publish(NAME)
    made.close()
    assert names(folder) == ["file.bin"]


# a crash around the rename


def test_a_published_file_is_recognised_by_its_seal(folder: Path) -> None:
    made = filled(folder, keep=True)
    made.seal(FILE.size, Verified.DIGEST, journal((0, FILE.size)))
    made.close()
    assert find_published(folder, NAME, ID) is None
    (folder / PART).rename(folder / "whatever.bin")
    found = find_published(folder, NAME, ID)
    assert found is not None
    path, seal = found
    assert path == folder / "whatever.bin"
    assert (seal.total, seal.verified) == (FILE.size, Verified.DIGEST)
    os.utime(path, ns=(0, 0))
    assert find_published(folder, NAME, ID) is None


def test_without_a_seal_nothing_is_recognised(folder: Path) -> None:
    filled(folder, keep=True).close()
    (folder / PART).rename(folder / "file.bin")
    assert find_published(folder, NAME, ID) is None
    assert find_published(folder, "other", "f" * 32) is None
