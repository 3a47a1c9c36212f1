"""Several programs at one history: each start finds it whole, whatever the others do meanwhile."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.storage import history_files
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_opening import Access, Opening, back_up_if_due
from qtapp.storage.history_schema import APPLICATION_ID, MIGRATIONS
from tests.storage.histories import a_closed_history, downloads, script, sql
from tests.storage.test_history_damage import NEW, NEXT_VERSION, OLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from tests.storage.conftest import StartHistory

PROGRAMS, ROUNDS = 5, 6


class Interrupted(Connection):
    """Something happens elsewhere right before the first statement that begins so."""

    def __init__(self, path: Path, access: Access, before: str, happen: Callable[[], object]) -> None:
        super().__init__(path, access, 50)
        self._before: str | None = before
        self._happen = happen

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        if getattr(self, "_before", None) is not None and sql.startswith(str(self._before)):
            self._before = None
            self._happen()
        return super().rows(sql, *values)


@pytest.fixture
def opened_while(qapp: QCoreApplication) -> Iterator[Callable[..., str]]:
    """How a history is found while something `happens` right before a statement."""
    opened: list[Connection] = []

    def open_(
        path: Path,
        before: str,
        happens: Callable[[], object],
        migrations: Sequence[Sequence[str]] = MIGRATIONS,
    ) -> str:
        def connect(path: Path, access: Access) -> Connection:
            opened.append(Interrupted(path, access, before, happens))
            return opened[-1]

        ready = Opening(path, connect, migrations, 1_000.0).run()
        assert ready.writable
        return ready.opened.kind

    yield open_
    for connection in opened:
        connection.close()


def make_tables(path: Path) -> None:
    """As another program does, which is refused while this one looks."""
    with contextlib.suppress(subprocess.CalledProcessError):
        sql(
            path,
            "pragma busy_timeout=10",
            "begin immediate",
            *(statement for migration in MIGRATIONS for statement in migration),
            f"pragma application_id={APPLICATION_ID}",
            f"pragma user_version={OLD}",
            "commit",
        )


@pytest.mark.parametrize(
    "before",
    [
        "pragma application_id",
        "pragma user_version",
        "select count(*) from sqlite_schema",
        "pragma journal_mode",
        "begin immediate",
    ],
)
def test_another_program_may_make_the_tables_at_any_moment(
    opened_while: Callable[..., str], history_file: Path, before: str
) -> None:
    assert opened_while(history_file, before, lambda: make_tables(history_file)) == "new"
    assert sql(history_file, "pragma user_version") == [[OLD]]
    assert [file.name for file in history_file.parent.glob("*corrupt*")] == []


def test_another_program_may_make_the_file_first(
    opened_while: Callable[..., str], history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = history_files.create_private

    def be_second(path: Path) -> None:
        create(path)
        create(path)

    monkeypatch.setattr(history_files, "create_private", be_second)
    assert opened_while(history_file, "nothing", lambda: None) == "new"


def test_another_program_may_migrate_the_tables_meanwhile(
    start_history: StartHistory, opened_while: Callable[..., str], history_file: Path
) -> None:
    a_closed_history(start_history, history_file, downloads(3))

    def migrate() -> None:
        sql(history_file, "begin immediate", *NEXT_VERSION[-1], f"pragma user_version={NEW}", "commit")

    assert opened_while(history_file, "vacuum into", migrate, NEXT_VERSION) == "ok"
    assert sql(history_file, "pragma user_version") == [[NEW]]
    # what is kept under this name is of the older version, or is not there
    assert not history_file.with_name(f"history.before-version-{NEW}").exists()
    assert not list(history_file.parent.glob("*backup-new*"))


def test_two_programs_that_back_up_at_once_do_not_meet(
    start_history: StartHistory, history_file: Path, qapp: QCoreApplication
) -> None:
    a_closed_history(start_history, history_file, downloads(3))
    history_file.with_name("history.backup-1").unlink()
    other = history_file.with_name(f"history.backup-new-{os.getpid() + 1}")
    killed_long_ago = history_file.with_name("history.backup-new-1")
    for file in (other, killed_long_ago):
        file.write_bytes(b"half a backup")
    os.utime(killed_long_ago, (1_000.0, 1_000.0))
    connection = Connection(history_file, Access.WRITE, 50)
    back_up_if_due(connection, history_file, 2_000.0, 1.0)
    connection.close()
    assert other.read_bytes() == b"half a backup"
    assert not killed_long_ago.exists()
    assert sql(history_file.with_name("history.backup-1"), "select count(*) from downloads") == [[3]]


def test_programs_that_start_at_once_share_a_new_history(tmp_path: Path) -> None:
    lines = """
import json
from dataclasses import replace
patient = replace(QUICK, say_locked_after_ms=30_000, answer_within_ms=30_000)
for number in range(int(sys.argv[2])):
    print("ready", flush=True)
    sys.stdin.readline()
    heard = Heard(Path(sys.argv[1]) / str(number) / "history.db", patient)
    opened = heard.open()
    heard.history.admit(downloads(1))
    saved = heard.next("recorded").saved
    closed = heard.history.close(20000)
    print(json.dumps([opened.kind, saved, closed, len(heard.said["troubled"])]), flush=True)
"""
    with contextlib.ExitStack() as stack:
        programs = [stack.enter_context(script(lines, str(tmp_path), str(ROUNDS))) for _ in range(PROGRAMS)]
        try:
            for _ in range(ROUNDS):
                assert [_line(program) for program in programs] == ["ready"] * PROGRAMS
                for program in programs:
                    assert program.stdin is not None
                    program.stdin.write("\n")
                    program.stdin.flush()
                for program in programs:
                    kind, *rest = json.loads(_line(program))
                    assert kind in ("new", "ok")
                    assert rest == [True, True, 0]
            complaints = [program.communicate(timeout=30)[1] for program in programs]
        finally:
            for program in programs:
                program.kill()
    assert [program.returncode for program in programs] == [0] * PROGRAMS, complaints
    for number in range(ROUNDS):
        assert sql(tmp_path / str(number) / "history.db", "select count(*) from downloads") == [[PROGRAMS]]
        left = {file.name for file in (tmp_path / str(number)).iterdir()}
        assert not {name for name in left if "corrupt" in name or "-new" in name}


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()
