"""What of a download is on the disk."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, Download, State, Verified
from qtapp.transfer.journal import journal_path
from qtapp.transfer.part_names import part_path
from qtapp.ui.files_words import file_facts
from qtapp.ui.on_disk import OnDisk, look_at
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("british", "qapp")


def at(folder: Path, state: State = State.PAUSED, **values: object) -> Download:
    row = download(7, "boat.iso", state)
    return replace(row, spec=replace(row.spec, folder=folder), **values)  # type: ignore[arg-type]


def facts(row: Download) -> dict[str, str]:
    return {fact.label: fact.value for fact in file_facts(row, look_at(row))}


def test_a_part_is_found_with_the_room_it_takes_up(tmp_path: Path) -> None:
    row = at(tmp_path)
    part = part_path(tmp_path, "boat.iso", row.id)
    with part.open("wb") as file:
        file.truncate(10 * MB)  # sparse
    journal_path(part).write_bytes(b"x")
    found = look_at(row)
    assert (found.path, found.is_part, found.length, found.has_journal) == (part, True, 10 * MB, True)
    said = facts(row)
    assert said["File"] == str(tmp_path / "boat.iso")
    assert said["Folder"] == str(tmp_path)
    assert said["Part file"] == str(part)
    assert said["On the disk"].startswith("a part file of 10.0 MB · takes up ")
    assert said["On the disk"].endswith(" · with a record of what has come")


def test_a_part_of_another_name_is_found_by_its_id(tmp_path: Path) -> None:
    row = at(tmp_path)
    part = part_path(tmp_path, "as-the-server-said.iso", row.id)
    part.write_bytes(b"xyz")
    assert look_at(row).path == part


def test_a_finished_file_is_looked_at_where_it_was_put(tmp_path: Path) -> None:
    path = tmp_path / "boat (1).iso"
    path.write_bytes(b"x" * 5_000)
    row = at(tmp_path, State.DONE, path=path, verified=Verified.DIGEST)
    row = replace(row, spec=replace(row.spec, checksum=Checksum("sha-256", "ab")))
    said = facts(row)
    assert (said["File"], said["Part file"]) == (str(path), "–")
    assert said["On the disk"].startswith("5.0 kB")
    assert said["Checksum"] == "sha-256 ab · confirmed"
    path.unlink()
    assert facts(row)["On the disk"] == "the file is not there any longer"


def test_what_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    assert facts(at(tmp_path))["On the disk"] == "nothing yet"
    assert facts(at(tmp_path / "gone"))["On the disk"] == "nothing yet"
    row = at(tmp_path)
    assert {fact.label: fact.value for fact in file_facts(row, None)}["On the disk"] == "–"


def test_no_link_is_followed_and_nothing_raises(tmp_path: Path) -> None:
    target, link = tmp_path / "big", tmp_path / "boat.iso"
    target.write_bytes(b"x" * 1_000)
    link.symlink_to(target)
    found = look_at(at(tmp_path, State.DONE, path=link))
    assert found.length == os.lstat(link).st_size
    bad = at(tmp_path, State.DONE, path=tmp_path / ("x" * 300))
    assert look_at(bad) == OnDisk(bad.id, tmp_path / ("x" * 300), is_part=False, is_told=False)
    assert facts(bad)["On the disk"] == "cannot be read"
