"""Giving a whole file its name: nothing replaced, nothing foreign published, nothing lost in a crash."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from qtapp.domain.download import Conflict, Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.filenames import PathComponent, safe_component
from qtapp.transfer import disk as disk_module
from qtapp.transfer.disk import Disk
from qtapp.transfer.leftovers import discard_left_behind, find_published
from qtapp.transfer.partfile import PartFile
from tests.support.files import Content
from tests.transfer.disks import FailingDisk, Trash
from tests.transfer.parts import FILE, ID, NAME, NO_FILES, PART, filled, journal, kind_of, names, put


def publish_at_once(folder: Path, disks: list[Disk], conflict: Conflict = Conflict.RENAME) -> None:
    """One download of the same name for each disk, all at the same moment; contents are numbered from 0."""
    parts = []
    for n, disk in enumerate(disks):
        part = PartFile.create(folder, NAME, f"{n:08}" * 4, disk)
        part.write(memoryview(Content(n, 1000).read()), 0)
        parts.append(part)
    together = threading.Barrier(len(parts))

    def publish(part: PartFile) -> None:
        together.wait()
        part.publish(NAME, conflict)

    threads = [threading.Thread(target=publish, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    for part in parts:
        part.close()


def test_the_published_file_has_the_users_mode(folder: Path) -> None:
    """X13: whatever the umask, nothing that was downloaded can be run by its mode, nor as another user."""
    for umask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664), (0, 0o666)):
        made = filled(folder, Disk(umask))
        path = made.publish(NAME)
        made.close()
        assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("conflict", [Conflict.RENAME, Conflict.SKIP, Conflict.OVERWRITE])
@pytest.mark.parametrize("what", NO_FILES)
def test_what_is_no_file_stays_where_it_is(
    what: str, conflict: Conflict, folder: Path, tmp_path: Path
) -> None:
    """N10: in the place of the final name, whatever is to happen to a file there."""
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    before = put(what, folder / NAME, target)
    trash = Trash(tmp_path)
    made = filled(folder, Disk(to_trash=trash))
    assert made.publish(NAME, conflict) == folder / "file (1).bin"
    made.close()
    assert (folder / NAME).lstat().st_ino == before.st_ino
    assert target.read_bytes() == b"precious"
    assert not (tmp_path / "nowhere").exists()
    assert FILE.first_difference(folder / "file (1).bin") is None
    assert trash.contents() == set()


def test_a_file_that_has_the_name_is_not_replaced(folder: Path) -> None:
    """N09: it appeared after the download had begun."""
    made = filled(folder)
    (folder / NAME).write_bytes(b"mine")
    assert made.publish(NAME) == folder / "file (1).bin"
    made.close()
    assert (folder / NAME).read_bytes() == b"mine"


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
    """N09: each a process of its own, as far as the folder can tell."""
    leave_only(way, monkeypatch)
    publish_at_once(folder, [Disk() for _ in range(20)])
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


def test_after_the_rename_nothing_fails_any_more(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    disk = FailingDisk("sync folder", errno.EIO, part_only=False)
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
    """N10: it is the user's choice."""
    (tmp_path / "link").symlink_to(folder)
    made = filled(tmp_path / "link")
    made.publish(NAME)
    made.close()
    assert names(folder) == ["file.bin"]


def test_a_target_folder_that_leads_elsewhere_meanwhile_gets_nothing(folder: Path, tmp_path: Path) -> None:
    """N10: the link was changed while the download ran."""
    link, other = tmp_path / "link", tmp_path / "other"
    link.symlink_to(folder)
    made = filled(link)
    other.mkdir()
    link.unlink()
    link.symlink_to(other)
    with pytest.raises(TransferError) as caught:
        made.publish(NAME)
    assert kind_of(caught) is Kind.DISK_FAILED
    made.close()
    assert (names(folder), names(other)) == ([PART], [])


def test_no_name_leads_out_of_the_folder(folder: Path) -> None:
    """N01: should one ever get past `safe_component`."""
    made = filled(folder)
    for name in ("../x", "a/b", "/x"):
        with pytest.raises(ValueError, match=r"name"):
            made.publish(PathComponent(name))
    made.close()
    assert names(folder) == [PART]


# twins


@pytest.mark.parametrize(
    ("there", "name", "published"),
    [
        ("README", "Readme", "Readme (1)"),
        ("FILE.BIN", "file.bin", "file (1).bin"),
        ("cafe\u0301.txt", "caf\u00e9.txt", "caf\u00e9 (1).txt"),
        ("Strasse", "stra\u00dfe", "stra\u00dfe (1)"),
        ("file.bin.old", "file.bin", "file.bin"),
    ],
)
@pytest.mark.parametrize("conflict", [Conflict.RENAME, Conflict.OVERWRITE])
def test_a_name_that_differs_in_case_or_form_alone_is_taken(
    there: str, name: str, published: str, conflict: Conflict, folder: Path
) -> None:
    """N08: on another system one would replace the other."""
    (folder / there).write_bytes(b"mine")
    made = filled(folder)
    assert made.publish(safe_component(name), conflict).name == published
    made.close()
    assert (folder / there).read_bytes() == b"mine"


def test_twins_at_the_same_moment_get_two_names(folder: Path) -> None:
    """N08, N09"""
    disk = Disk()
    spellings = ["Readme", "README", "readme", "ReadMe"] * 5
    parts = [
        PartFile.create(folder, safe_component(name), f"{n:08}" * 4, disk) for n, name in enumerate(spellings)
    ]
    together = threading.Barrier(len(parts))

    def publish(part: PartFile, name: str) -> None:
        together.wait()
        part.publish(safe_component(name))

    threads = [threading.Thread(target=publish, args=pair) for pair in zip(parts, spellings, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    for part in parts:
        part.close()
    assert sorted(name.lower() for name in names(folder)) == sorted(
        ["readme", *(f"readme ({n})" for n in range(1, 20))]
    )


# overwriting


@pytest.mark.parametrize("has_trash", [True, False])
def test_what_is_overwritten_can_be_had_back(has_trash: bool, folder: Path, tmp_path: Path) -> None:
    """N09: from the trash or, without one, under a number; never deleted."""
    (folder / NAME).write_bytes(b"mine")
    trash = Trash(tmp_path)
    made = filled(folder, Disk(to_trash=trash) if has_trash else Disk())
    assert made.publish(NAME, Conflict.OVERWRITE) == folder / NAME
    made.close()
    assert FILE.first_difference(folder / NAME) is None
    assert names(folder) == (["file.bin"] if has_trash else ["file (1).bin", "file.bin"])
    assert trash.contents() == ({b"mine"} if has_trash else set())
    assert has_trash or (folder / "file (1).bin").read_bytes() == b"mine"


@pytest.mark.parametrize("has_trash", [True, False])
def test_twenty_that_overwrite_one_name_lose_nothing(has_trash: bool, folder: Path, tmp_path: Path) -> None:
    """N09"""
    (folder / NAME).write_bytes(b"mine")
    trash = Trash(tmp_path)
    publish_at_once(
        folder,
        [Disk(to_trash=trash) if has_trash else Disk() for _ in range(20)],
        Conflict.OVERWRITE,
    )
    left = {(folder / name).read_bytes() for name in names(folder)} | trash.contents()
    assert left == {b"mine", *(Content(n, 1000).read() for n in range(20))}
    assert (folder / NAME).read_bytes() != b"mine"


def test_a_name_that_is_taken_again_and_again_is_left_alone(folder: Path) -> None:
    """N09: somebody else wants it more."""

    def trash(path: Path) -> bool:
        path.unlink()
        path.write_bytes(b"theirs")
        return True

    (folder / NAME).write_bytes(b"mine")
    made = filled(folder, Disk(to_trash=trash))
    assert made.publish(NAME, Conflict.OVERWRITE) == folder / "file (1).bin"
    made.close()
    assert (folder / NAME).read_bytes() == b"theirs"


# asking


def test_a_name_that_is_to_be_asked_about_keeps_the_part(folder: Path) -> None:
    (folder / NAME).write_bytes(b"mine")
    made = filled(folder)
    with pytest.raises(TransferError) as caught:
        made.publish(NAME, Conflict.ASK)
    assert kind_of(caught) is Kind.NAME_TAKEN
    assert names(folder) == [PART, NAME]
    assert made.publish(NAME, Conflict.RENAME) == folder / "file (1).bin"
    made.close()


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
