"""Where the owner of a profile listens: for its user alone, in the place of nothing that is not its own."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.services.control_address import SOCKET_NAME, addresses, make_way, may_be_ours
from qtapp.services.control_client import Unanswered, call
from qtapp.services.control_server import ControlServer

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(os.name != "posix", reason="looks at sockets that have a path")
NOBODY = 65534


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path leaves a socket's room for a name, however deep those of the tests lie."""
    with tempfile.TemporaryDirectory(prefix="w-") as folder:
        yield Path(folder)


def test_the_profile_itself_comes_first(tmp_path: Path, runtime: Path) -> None:
    first, second, *_others = addresses(tmp_path)
    assert first == str(tmp_path / SOCKET_NAME)
    assert second.startswith(f"{runtime}/wherry-")


def test_a_path_too_long_for_a_socket_has_a_place_elsewhere(tmp_path: Path, runtime: Path) -> None:
    deep = tmp_path / ("d" * 100)
    first = addresses(deep)[0]
    assert first.startswith(f"{runtime}/wherry-")
    assert first != addresses(tmp_path / ("d" * 101))[0]


def test_a_folder_that_others_can_write_to_is_none_for_a_socket(tmp_path: Path, runtime: Path) -> None:
    """X16."""
    runtime.chmod(0o777)
    assert not [each for each in addresses(tmp_path / ("d" * 100)) if each.startswith(str(runtime))]


def test_the_last_place_is_made_by_who_listens_there_and_must_be_the_users_alone(
    tmp_path: Path, short: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """X16: its name in the folder for all can be known beforehand."""
    monkeypatch.setattr(tempfile, "tempdir", str(short))
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    folder = short / f"wherry-{os.getuid()}"
    last = addresses(tmp_path / ("d" * 100))[-1]
    assert last.startswith(f"{folder}/wherry-")
    assert not folder.exists()
    server = ControlServer()
    assert server.listen([last]) == last
    assert folder.stat().st_mode & 0o777 == 0o700
    server.close()
    folder.chmod(0o777)
    assert last not in addresses(tmp_path / ("d" * 100))
    assert not make_way(last)


def test_what_a_dead_owner_left_is_replaced(tmp_path: Path, qapp: object) -> None:
    """P04."""
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    server = ControlServer()
    assert server.listen([str(path)]) == str(path)
    server.close()


def test_a_file_or_a_strangers_socket_in_the_place_is_left_and_another_place_taken(
    tmp_path: Path, qapp: object
) -> None:
    """X16; and nothing that was there is overwritten."""
    file, foreign, free = tmp_path / "file", tmp_path / "foreign", tmp_path / "free"
    file.write_bytes(b"mine")
    taken = [str(file)]
    with socket.socket(socket.AF_UNIX) as stranger:
        if os.geteuid() == 0:
            stranger.bind(str(foreign))
            os.chown(foreign, NOBODY, NOBODY)
            taken.append(str(foreign))
        server = ControlServer()
        assert server.listen([*taken, str(free)]) == str(free)
        server.close()
        assert file.read_bytes() == b"mine"
        assert [each for each in taken if make_way(each)] == []
        assert [each for each in taken if may_be_ours(each)] == []


def test_nobody_listens_where_there_is_nothing_or_what_was_left(tmp_path: Path, qapp: object) -> None:
    left = tmp_path / "left"
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(left))
    assert call([str(tmp_path / "nothing"), str(left)]) is None


def test_who_listens_and_says_nothing_is_taken_to_hang(tmp_path: Path, qapp: object) -> None:
    """P04."""
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(path))
        silent.listen()
        with pytest.raises(Unanswered):
            call([str(path)], greets_within_s=0.1)
