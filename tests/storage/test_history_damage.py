"""A damaged history is kept aside and the newest sound backup used; older tables are brought up."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.history import Opened
from qtapp.storage.history_schema import MIGRATIONS
from tests.storage.histories import a_closed_history, a_download, downloads, sql, tear_page_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import StartHistory


def garbage(path: Path) -> None:
    path.write_bytes(b"not a database at all " * 1_000)


def nul_filled(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def torn_pages(path: Path) -> None:
    """Every other page kept only its first half."""
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 8192):
        content[start + 2048 : start + 4096] = bytes(2048)
    path.write_bytes(content)


def one_torn_page_in_the_rows(path: Path) -> None:
    [[page]] = sql(path, "select rootpage from sqlite_schema where name = 'downloads'")
    content = bytearray(path.read_bytes())
    start = (page - 1) * 4096
    content[start : start + 2048] = os.urandom(2048)
    path.write_bytes(content)


def one_torn_page_far_down(path: Path) -> None:
    """The first rows can still be read."""
    tear_page_with(path, b"queued499.iso")


def a_column_gone(path: Path) -> None:
    sql(path, "alter table downloads rename column name to title")


def cut_short(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 // 4096 * 4096 + 100)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def of_another_program(path: Path) -> None:
    path.unlink()
    sql(path, "create table downloads (title)", "pragma application_id=77")


def without_its_table(path: Path) -> None:
    sql(path, "drop table downloads")


def copied_without_its_wal(path: Path) -> None:
    """What is left of a new WAL database whose first pages were never carried over."""
    path.unlink()
    sql(path, "pragma journal_mode=wal", "pragma user_version=0", "vacuum")


DAMAGES = (
    garbage,
    nul_filled,
    torn_pages,
    one_torn_page_in_the_rows,
    one_torn_page_far_down,
    a_column_gone,
    cut_short,
    emptied,
    of_another_program,
    without_its_table,
    copied_without_its_wal,
)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_kept_and_the_backup_is_used(
    start_history: StartHistory, history_file: Path, damage: Callable[[Path], None]
) -> None:
    """P08, P14."""
    rows = downloads(500)
    a_closed_history(start_history, history_file, rows)
    damage(history_file)
    damaged = history_file.read_bytes()

    heard = start_history(history_file, clock=lambda: 1_700_000_000.0)
    opened = heard.open()
    assert opened.kind == "quarantined"
    assert opened.kept_as == history_file.with_name("history.corrupt-20231114-221320")
    assert opened.kept_as.read_bytes() == damaged
    assert "history.backup-1" in opened.detail
    assert heard.rows() == rows
    heard.admit([a_download(1)])
    assert heard.history.close(5_000)
    assert start_history(history_file).open() == Opened("ok")


@pytest.mark.parametrize(
    "damage", [d for d in DAMAGES if d not in (emptied, copied_without_its_wal)], ids=lambda d: d.__name__
)
def test_without_a_backup_an_empty_history_is_used(
    start_history: StartHistory, history_file: Path, damage: Callable[[Path], None]
) -> None:
    a_closed_history(start_history, history_file, downloads(500))
    history_file.with_name("history.backup-1").unlink()
    damage(history_file)
    heard = start_history(history_file)
    opened = heard.open()
    assert opened.kind == "quarantined"
    assert opened.kept_as is not None
    assert heard.rows() == []
    heard.admit([a_download(1)])


def test_an_empty_file_without_a_backup_is_a_new_history(
    start_history: StartHistory, history_file: Path
) -> None:
    history_file.parent.mkdir()
    history_file.touch()
    heard = start_history(history_file)
    assert heard.open() == Opened("new")
    heard.admit([a_download(1)])


def test_a_missing_file_is_replaced_by_its_backup(start_history: StartHistory, history_file: Path) -> None:
    """A start that was killed between moving the damaged file and restoring leaves this."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    history_file.unlink()
    heard = start_history(history_file)
    opened = heard.open()
    assert (opened.kind, opened.kept_as) == ("quarantined", None)
    assert heard.rows() == rows


def test_a_damaged_backup_is_passed_over_for_an_older_one(
    start_history: StartHistory, history_file: Path
) -> None:
    rows = downloads(300)
    a_closed_history(start_history, history_file, rows)
    newest = history_file.with_name("history.backup-1")
    shutil.copy(newest, history_file.with_name("history.backup-2"))
    torn_pages(newest)
    garbage(history_file)
    heard = start_history(history_file)
    opened = heard.open()
    assert opened.kind == "quarantined"
    assert "history.backup-2" in opened.detail
    assert heard.rows() == rows


def test_the_write_ahead_log_of_a_damaged_file_goes_with_it(
    start_history: StartHistory, history_file: Path
) -> None:
    a_closed_history(start_history, history_file, downloads(3))
    garbage(history_file)
    history_file.with_name("history.db-wal").write_bytes(b"log")
    opened = start_history(history_file).open()
    assert opened.kept_as is not None
    assert opened.kept_as.with_name(opened.kept_as.name + "-wal").read_bytes() == b"log"


def test_two_damaged_files_of_one_second_are_both_kept(
    start_history: StartHistory, history_file: Path
) -> None:
    kept = []
    for text in (b"first", b"second"):
        history_file.parent.mkdir(exist_ok=True)
        history_file.write_bytes(text)
        heard = start_history(history_file, clock=lambda: 1_700_000_000.0)
        kept.append(heard.open().kept_as)
        assert heard.history.close(5_000)
    assert [file.read_bytes() for file in kept] == [b"first", b"second"]


def test_a_backup_is_made_once_a_day_and_three_are_kept(
    start_history: StartHistory, history_file: Path
) -> None:
    """P08."""
    day = 86_400.0
    now = time.time()
    made = []
    for sessions, age in enumerate((0, 0.5, 1.1, 2.2, 3.3), start=1):
        heard = start_history(history_file, clock=lambda age=age: now + age * day)
        heard.open()
        heard.admit([a_download(sessions)])
        assert heard.history.close(10_000)
        made.append(
            {
                file.name: sql(file, "select count(*) from downloads")[0][0]
                for file in sorted(history_file.parent.glob("history.backup-*"))
            }
        )
    assert [list(each.values()) for each in made] == [[1], [1], [3, 1], [4, 3, 1], [5, 4, 3]]


NEXT_VERSION = (
    *MIGRATIONS,
    ("alter table downloads add column mood text", "create index m on downloads (mood)"),
)
OLD, NEW = len(MIGRATIONS), len(NEXT_VERSION)


def test_tables_of_an_older_version_are_brought_up_with_a_copy_kept(
    start_history: StartHistory, history_file: Path
) -> None:
    """P12."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    heard = start_history(history_file, migrations=NEXT_VERSION)
    assert heard.open().kind == "ok"
    assert heard.rows() == rows
    assert heard.history.close(5_000)
    assert sql(history_file, "pragma user_version") == [[NEW]]
    copy = history_file.with_name(f"history.before-version-{NEW}")
    assert sql(copy, "select count(*), (select user_version from pragma_user_version) from downloads") == [
        [3, OLD]
    ]
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_migration_that_fails_half_way_has_not_begun(
    start_history: StartHistory, history_file: Path
) -> None:
    """P12."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    broken = (*MIGRATIONS, ("alter table downloads add column mood text", "create nonsense"))
    heard = start_history(history_file, migrations=broken)
    assert heard.open().kind == "unavailable"
    assert heard.history.close(5_000)
    assert sql(history_file, "pragma user_version") == [[OLD]]
    again = start_history(history_file)
    assert again.open().kind == "ok"
    assert again.rows() == rows


def test_a_start_killed_during_a_migration_is_made_good_by_the_next(
    start_history: StartHistory, history_file: Path
) -> None:
    """P12."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    killed = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('begin immediate'); c.execute('alter table downloads add column mood text');"
        f"c.execute('pragma user_version={NEW}'); os._exit(0)"
    )
    subprocess.run(["python3", "-c", killed, str(history_file)], check=True, timeout=30)
    heard = start_history(history_file, migrations=NEXT_VERSION)
    assert heard.open().kind == "ok"
    assert heard.rows() == rows
    assert heard.history.close(5_000)
    assert sql(history_file, "pragma user_version") == [[NEW]]
