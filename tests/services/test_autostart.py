"""Starting with the session: what the system is told, and that what it says is believed."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.services.autostart import (
    Autostart,
    DesktopEntry,
    Found,
    LaunchAgent,
    RunKey,
    Wish,
    fulfil,
    quoted_for_exec,
    starter_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qtapp.services.autostart import Starter

COMMAND = ("/opt/a b/wherry", "--profile", 'C:\\100% "x" $HOME', "--minimized")
OTHER = ("/elsewhere/wherry", "--minimized")


class Registry:
    """As much of `winreg` as is used."""

    HKEY_CURRENT_USER = "HKCU"
    REG_SZ = 1
    KEY_SET_VALUE = 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {}

    @contextmanager
    def OpenKey(self, _root: str, path: str, *_access: int) -> Iterator[dict[str, Any]]:  # noqa: N802
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield self.keys[path]

    @contextmanager
    def CreateKey(self, _root: str, path: str) -> Iterator[dict[str, Any]]:  # noqa: N802
        yield self.keys.setdefault(path, {})

    def SetValueEx(self, key: dict[str, Any], name: str, _zero: int, _type: int, value: str) -> None:  # noqa: N802
        key[name] = value

    def QueryValueEx(self, key: dict[str, Any], name: str) -> tuple[Any, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 1

    def DeleteValue(self, key: dict[str, Any], name: str) -> None:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


def starters(tmp_path: Path, registry: Registry, command: tuple[str, ...]) -> dict[str, Starter]:
    return {
        "xdg": DesktopEntry(command, tmp_path / "config" / "autostart" / "io.example.App.desktop"),
        "launchd": LaunchAgent(command, tmp_path / "LaunchAgents" / "io.example.App.plist"),
        "registry": RunKey(command, registry),
    }


@pytest.mark.parametrize("kind", ["xdg", "launchd", "registry"])
def test_it_is_on_once_turned_on_and_off_again(tmp_path: Path, kind: str) -> None:
    registry = Registry()
    ours = starters(tmp_path, registry, COMMAND)[kind]
    others = starters(tmp_path, registry, OTHER)[kind]
    assert fulfil(Wish(ours)) == Found(Autostart.OFF)
    assert fulfil(Wish(ours, is_on=True)) == Found(Autostart.ON)
    assert fulfil(Wish(others)) == Found(Autostart.OTHER)
    assert fulfil(Wish(others, is_on=True)) == Found(Autostart.ON)
    assert fulfil(Wish(ours, is_on=False)) == Found(Autostart.OFF)
    assert fulfil(Wish(ours, is_on=False)) == Found(Autostart.OFF)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_has_switched_off_is_off(tmp_path: Path, line: str) -> None:
    file = tmp_path / "io.example.App.desktop"
    entry = DesktopEntry(COMMAND, file)
    entry.turn_on()
    kept = [
        kept for kept in file.read_text().splitlines() if not kept.startswith(line.split("=", maxsplit=1)[0])
    ]
    file.write_text("\n".join([*kept, line]))
    assert entry.look() is Autostart.OFF
    entry.turn_on()
    assert entry.look() is Autostart.ON


def test_a_run_key_that_the_task_manager_has_switched_off_is_off() -> None:
    registry = Registry()
    run = RunKey(COMMAND, registry)
    run.turn_on()
    approved = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
    registry.keys[approved] = {"Wherry": b"\x03" + bytes(11)}
    assert run.look() is Autostart.OFF
    run.turn_on()
    assert run.look() is Autostart.ON


def test_the_desktop_entry_is_valid_and_starts_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "io.example.App.desktop"
    DesktopEntry(COMMAND, file, tmp_path).turn_on()
    if (validate := shutil.which("desktop-file-validate")) is not None:
        checked = subprocess.run([validate, file], capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stdout) == (0, "")
    (line,) = [line for line in file.read_text().splitlines() if line.startswith("Exec=")]
    assert _arguments(line.removeprefix("Exec=")) == list(COMMAND)


def _arguments(value: str) -> list[str]:
    """An Exec key as the specification reads it: first a string, then quoted arguments, then the codes."""
    text = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")
    arguments, current, is_quoted, at = [], "", False, 0
    while at < len(text):
        letter = text[at]
        if is_quoted and letter == "\\":
            at += 1
            current += text[at]
        elif letter == '"':
            if is_quoted:
                arguments.append(current.replace("%%", "%"))
                current = ""
            is_quoted = not is_quoted
        elif is_quoted:
            current += letter
        at += 1
    return arguments


def test_a_line_break_ends_no_key() -> None:
    assert "\n" not in quoted_for_exec("a\nExec=evil")


def test_the_launch_agent_runs_the_command_at_sign_in(tmp_path: Path) -> None:
    file = tmp_path / "io.example.App.plist"
    LaunchAgent(COMMAND, file).turn_on()
    agent = plistlib.loads(file.read_bytes())
    assert (agent["Label"], agent["ProgramArguments"]) == ("io.example.App", list(COMMAND))
    file.write_bytes(b"<plist")
    assert LaunchAgent(COMMAND, file).look() is Autostart.OTHER


def test_a_folder_that_takes_no_file_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the folder's place")
    starter = DesktopEntry(COMMAND, tmp_path / "autostart" / "io.example.App.desktop")
    found = fulfil(Wish(starter, is_on=True))
    assert found.state is Autostart.UNKNOWN
    assert found.detail
    assert (tmp_path / "autostart").read_text() == "a file in the folder's place"


def test_where_nobody_can_be_asked_nothing_is_claimed() -> None:
    assert fulfil(Wish(None, is_on=True)) == Found(Autostart.UNKNOWN)


def test_the_file_is_where_desktops_look_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    starter = starter_for(COMMAND, "io.example.App", None, platform="linux")
    assert starter is not None
    starter.turn_on()
    assert (tmp_path / "autostart" / "io.example.App.desktop").exists()
