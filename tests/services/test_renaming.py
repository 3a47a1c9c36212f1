"""Other names for downloads, with real parts: while they wait, run, rest, and once their files are there."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Conflict, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.filenames import safe_component
from qtapp.services.renaming import NameProblem, ToRename, rename_file
from tests.services.engine import SETTINGS
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.services.renaming import Renamed
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
FILE = Resource(content=Content(1, 3 * MIB), etag='"v1"')
NAME = safe_component("new.bin")


def is_whole(path: Path) -> bool:
    return Content(1, 3 * MIB).first_difference(path) is None


def asked(folder: Path, path: Path | None, name: str) -> Renamed:
    return rename_file(ToRename("x" * 32, folder, path, safe_component(name)))


def test_what_is_renamed_while_it_runs_has_that_name_in_the_end(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """C13."""
    hostile_server.script("/a.bin", [Reply(pace=Pace.rate(2 * MIB))], then=FILE, resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until(lambda: engine.row(download_id).bytes_done > 0, "its first bytes")
    engine.manager.rename(download_id, NAME)
    assert engine.row(download_id).name == "new.bin"
    done = engine.row(download_id).bytes_done
    engine.until(lambda: engine.row(download_id).bytes_done > done, "more of it")
    assert engine.row(download_id).name == "new.bin", "what was said of it before has the name too"
    engine.until_state(State.DONE, download_id)
    assert engine.row(download_id).path == engine.folder / "new.bin"
    engine.until_quiet()
    assert engine.files() == ["new.bin"]
    assert is_whole(engine.folder / "new.bin")
    assert len(hostile_server.requests("/a.bin")) == 1


def test_what_is_renamed_while_it_rests_goes_on_from_its_bytes_after_a_restart_too(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    download_id = engine.stalled(hostile_server, "/a.bin")
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    engine.manager.rename(download_id, NAME)
    assert engine.close()
    engine = start_engine(restored=True)
    engine.until(lambda: engine.manager.find(download_id), "its row")
    assert engine.row(download_id).name == "new.bin"
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    engine.until_quiet()
    assert engine.files() == ["new.bin"]
    assert is_whole(engine.folder / "new.bin")
    assert hostile_server.requests("/a.bin")[1].header("Range") == f"bytes={2 * MIB}-"


def test_what_is_cancelled_under_another_name_leaves_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    hostile_server.script("/a.bin", [Reply(stall_after=2 * MIB)], then=FILE)
    download_id = engine.stalled(hostile_server, "/a.bin")
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    engine.manager.rename(download_id, NAME)
    engine.manager.cancel([download_id])
    engine.until_state(State.CANCELLED, download_id)
    engine.until_quiet()
    assert engine.files() == []


def test_one_that_waits_in_line_begins_under_its_new_name(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1))
    hostile_server.script("/first", [Reply(stall_after=MIB)], then=FILE)
    first = engine.stalled(hostile_server, "/first")
    (second,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.manager.rename(second, NAME)
    engine.manager.cancel([first])
    engine.until_state(State.DONE, second)
    assert engine.row(second).path == engine.folder / "new.bin"


def test_another_name_is_the_answer_for_one_whose_name_is_taken(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (engine.folder / "a.bin").write_bytes(b"mine")
    spec = engine.spec(hostile_server.serve("/a.bin", FILE), conflict=Conflict.ASK)
    engine.manager.add([spec])
    engine.until(lambda: engine.heard.ended, "its end")
    assert engine.row(spec.id).kind is ErrorKind.NAME_TAKEN
    engine.manager.rename(spec.id, NAME)
    engine.until_state(State.DONE, spec.id)
    engine.until_quiet()
    assert engine.files() == ["a.bin", "new.bin"]
    assert (engine.folder / "a.bin").read_bytes() == b"mine"
    assert len(hostile_server.requests("/a.bin")) == 1


def test_the_history_knows_where_a_finished_file_has_gone(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.DONE, download_id)
    row = engine.row(download_id)
    renamed = rename_file(ToRename(row.id, row.spec.folder, row.path, NAME))
    assert renamed.problem is None
    engine.manager.rename(download_id, safe_component("for those that are to come"))
    engine.manager.file_moved(download_id, renamed.path)
    assert (engine.row(download_id).name, engine.row(download_id).path) == ("new.bin", renamed.path)
    engine.until_quiet()
    assert is_whole(renamed.path)
    assert engine.close()
    assert sql(engine.history_file, "select name, path from downloads") == [["new.bin", str(renamed.path)]]


# the file


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_name_that_is_taken_changes_nothing(tmp_path: Path) -> None:
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("mine")
    other.write_text("other")
    assert asked(tmp_path, path, "b.txt").problem is NameProblem.TAKEN
    assert asked(tmp_path, None, "b.txt").problem is NameProblem.TAKEN
    assert (path.read_text(), other.read_text()) == ("mine", "other")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_leads_nowhere_has_its_name_too(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("mine")
    (tmp_path / "b.txt").symlink_to(tmp_path / "nowhere")
    assert asked(tmp_path, path, "b.txt").problem is NameProblem.TAKEN
    assert asked(tmp_path, None, "b.txt").problem is NameProblem.TAKEN


def test_a_file_that_is_gone_or_no_file_is_not_renamed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert asked(tmp_path, tmp_path / "a.txt", "b.txt").problem is NameProblem.MISSING
    assert asked(tmp_path, tmp_path / "folder", "b.txt").problem is NameProblem.MISSING
    assert names_in(tmp_path) == ["folder"]


def test_capital_letters_can_be_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("mine")
    renamed = asked(tmp_path, path, "A.txt")
    assert renamed.problem is None
    assert names_in(tmp_path) == ["A.txt"]
    assert renamed.path == tmp_path / "A.txt"


def test_what_the_disk_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("mine")

    def refuse(_path: object, _target: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("qtapp.services.renaming.rename_no_replace", refuse)
    assert asked(tmp_path, path, "b.txt").problem is NameProblem.REFUSED
    assert names_in(tmp_path) == ["a.txt"]
