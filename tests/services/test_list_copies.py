"""The list taken along: out of one program into a file, and from there to the links that are looked over."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import AtFirst, Checksum, Conflict, Priority, State
from qtapp.domain.groups import Group
from qtapp.domain.list_entry import Flaw
from qtapp.domain.queues import Queue
from qtapp.domain.settings import Settings
from qtapp.services.list_copies import ListCopies, ListCopyEnd
from qtapp.services.list_folders import ListFolders
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.services.list_taking import ListTaken

QUEUES = (Queue("main"), Queue("q1", "Night"))
NAMES = {queue.id: queue.name for queue in QUEUES}


class Copying:
    """Copies, each waited for."""

    def __init__(self, qtbot: QtBot, home: Path, executor: ThreadPoolExecutor) -> None:
        self._qtbot = qtbot
        self.copies = ListCopies(executor, home)
        self.settings = Settings(folder=home / "Downloads", queues=QUEUES)
        self.settings.folder.mkdir()

    def export(self, file: Path, *rows: Download) -> ListCopyEnd:
        return self._end(lambda: self.copies.export_to(file, rows, NAMES, as_text=file.suffix == ".txt"))

    def import_(self, file: Path) -> ListCopyEnd:
        return self._end(lambda: self.copies.import_from(file, self.settings, 50.0))

    def taken(self, file: Path) -> ListTaken:
        end = self.import_(file)
        assert end.kind == ""
        assert end.taken is not None
        return end.taken

    def _end(self, begin: object) -> ListCopyEnd:
        with self._qtbot.waitSignal(self.copies.ended, timeout=60_000) as ended:
            begin()  # type: ignore[operator]
        assert ended.args is not None
        end = ended.args[0]
        assert isinstance(end, ListCopyEnd)
        return end


@pytest.fixture
def copying(qtbot: QtBot, tmp_path: Path) -> Iterator[Copying]:
    home = tmp_path / "home"
    home.mkdir()
    with ThreadPoolExecutor(1) as executor:
        yield Copying(qtbot, home, executor)


def full(folder: Path) -> Download:
    row = download(1, "one.bin", State.PAUSED, priority=Priority.HIGH, limit_bytes_per_second=5_000)
    spec = replace(
        row.spec,
        url="https://a.example/1",
        name="one.bin",
        folder=folder,
        queue="q1",
        conflict=Conflict.SKIP,
        checksum=Checksum("sha-256", "ab" * 32),
        group=Group("2" * 32, "Harbour at dawn", 7.0),
    )
    return replace(row, spec=spec, bytes_total=99)


def test_a_list_comes_back_with_all_that_was_chosen_for_it(copying: Copying, tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    folder = copying.settings.folder / "films"
    row = full(folder)
    done = replace(download(2, "two.bin", State.DONE), rank=-1)
    assert copying.export(file, row, done).count == 2
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    taken = copying.taken(file)
    first, second = taken.left.links
    assert (first.is_ticked, second.is_ticked) == (False, True)  # what is done need not be fetched again
    spec = second.spec
    assert spec.id != row.id
    assert replace(spec, id=row.id, added_at=row.spec.added_at, group=row.spec.group) == row.spec
    assert spec.group is not None
    assert spec.group.name == "Harbour at dawn"
    assert row.spec.group is not None
    assert spec.group.id != row.spec.group.id
    assert spec.expected_bytes == 99
    assert spec.at_first == AtFirst(Priority.HIGH, 5_000, is_paused=True)
    assert (taken.flaws, taken.elsewhere, taken.unqueued) == ((), 1, 0)
    assert (taken.left.keeps_folder, taken.left.keeps_queue) == (True, True)


def test_a_text_comes_back_with_what_it_can_say(copying: Copying, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    row = full(copying.settings.folder)
    copying.export(file, row)
    assert file.read_text().startswith("https://a.example/1\n  out=one.bin\n")
    taken = copying.taken(file)
    (link,) = taken.left.links
    assert (link.spec.name, link.spec.folder, link.spec.checksum) == (
        "one.bin",
        copying.settings.folder,
        row.spec.checksum,
    )
    assert (link.spec.queue, taken.left.keeps_queue) == ("main", False)


def test_what_cannot_be_used_is_counted_and_the_others_come(copying: Copying, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text(
        "https://a.example/1\n"
        "nonsense\n"
        "magnet:?xt=1\n"
        "https://a.example/2\n  checksum=sha-256=1\n"
        "https://a.example/3\n  dir=/nowhere\n"
    )
    taken = copying.taken(file)
    assert [link.spec.url for link in taken.left.links] == ["https://a.example/1", "https://a.example/3"]
    assert taken.flaws == ((Flaw.ADDRESS, 2, 2), (Flaw.VALUE, 1, 4))
    assert taken.elsewhere == 1
    assert taken.left.links[1].spec.folder == copying.settings.folder


def test_a_queue_that_is_not_here_is_told_of(copying: Copying, tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    file.write_text(
        '[{"url": "https://a.example/1", "queue": "NIGHT"}, {"url": "https://a.example/2", "queue": "Day"}]'
    )
    taken = copying.taken(file)
    assert [link.spec.queue for link in taken.left.links] == ["q1", "main"]
    assert taken.unqueued == 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe0 a picture", "not-text"),
        (b"\0\0\0\0", "not-text"),
        (b'{"format": "wherry-settings", "version": 1}', "other"),
        (b'[{"format": "wherry-list", "version": 99}]', "newer"),
        (b"x" * (1 << 21), "too-large"),
    ],
)
def test_a_file_that_is_no_list_adds_nothing(
    copying: Copying, tmp_path: Path, content: bytes, kind: str
) -> None:
    file = tmp_path / "list.json"
    file.write_bytes(content)
    end = copying.import_(file)
    assert (end.kind, end.taken) == (kind, None)
    assert not copying.copies.is_busy


def test_a_list_in_utf_16_is_read(copying: Copying, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("https://a.example/1\r\n  out=ä.bin\r\n", encoding="utf-16")
    (link,) = copying.taken(file).left.links
    assert link.spec.name == "ä.bin"


def test_a_file_that_is_not_there_and_a_folder_that_takes_none_are_told(
    copying: Copying, tmp_path: Path
) -> None:
    assert copying.import_(tmp_path / "none.json").kind == "unreadable"
    assert copying.import_(tmp_path).kind == "unreadable"
    assert copying.export(tmp_path / "none" / "list.json").kind == "unwritable"


def test_an_export_that_fails_or_is_stopped_leaves_what_was_there(copying: Copying, tmp_path: Path) -> None:
    """D12."""
    file = tmp_path / "list.json"
    file.write_text("before")
    row = full(tmp_path)
    broken = replace(row, spec=replace(row.spec, added_at="never"))  # type: ignore[arg-type]
    copying.copies.export_to(file, (row, broken), NAMES)
    copying._qtbot.waitUntil(lambda: not copying.copies.is_busy, timeout=20_000)
    assert file.read_text() == "before"
    copying.copies.export_to(file, [row] * 50_000, NAMES)
    with copying._qtbot.waitSignal(copying.copies.ended, timeout=20_000) as ended:
        copying.copies.stop()
    assert ended.args is not None
    assert ended.args[0].kind == "stopped"
    assert file.read_text() == "before"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["home", "list.json"]


def test_a_name_as_long_as_a_file_system_takes_is_written(copying: Copying, tmp_path: Path) -> None:
    """N04."""
    file = tmp_path / f"{'ä' * 120}.json"
    assert copying.export(file, full(tmp_path)).kind == ""
    assert file.exists()


def test_files_of_a_list_go_to_no_hidden_folder_and_none_of_the_system(tmp_path: Path) -> None:
    """A list may come from anybody: its folders are not where programs are started from."""
    home = tmp_path / "home"
    downloads = home / "Downloads"
    for name in ("Downloads", "Films", ".config/autostart", "Library/LaunchAgents", "Queue", "Films/.hidden"):
        (home / name).mkdir(parents=True)
    (home / "link").symlink_to(home / ".config")
    (home / "system").symlink_to("/etc")
    settings = Settings(folder=downloads, queues=(Queue("main"), Queue("q", "Q", folder=home / "Queue")))
    folders = ListFolders(settings, home)
    for right in (downloads, downloads / "a" / "b", home / "Films", home / "Queue"):
        assert folders.may_take(right), right
    for wrong in (
        home,
        Path("/etc"),
        Path("/usr/local/bin"),
        Path("relative"),
        Path("C:\\Users\\ada"),
        downloads / ".." / "Films",
        downloads / ".git",
        home / ".config" / "autostart",
        home / "Library" / "LaunchAgents",
        home / "Films" / ".hidden",
        home / "link" / "autostart",
        home / "system",
        home / "not-there",
        home / "Queue" / "not-there",
        Path("/mnt"),
    ):
        assert not folders.may_take(wrong), wrong
