"""Whether Wherry starts in the tray when its owner signs in: asked of the system, and told to it.

Nothing of it is a setting of ours: what the system has is the truth, whoever changed it. Whatever is here
waits for the disk or the registry, and belongs off the GUI thread.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# what the Task Manager writes when somebody switches an entry off there
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_VALUE = "Wherry"
_FLATPAK = Path("/.flatpak-info")


class Autostart(StrEnum):
    OFF = "off"
    ON = "on"
    OTHER = "other"  # another copy of Wherry, or this one with another profile
    UNKNOWN = "unknown"  # the system cannot be asked, or does not let itself be told


class Starter(Protocol):
    """One system's way of starting programs. All raise OSError."""

    def look(self) -> Autostart: ...
    def turn_on(self) -> None: ...
    def turn_off(self) -> None: ...


def starter_for(
    command: Sequence[str], app_id: str, folder: Path | None, *, platform: str = sys.platform
) -> Starter | None:
    """`command` is what is to be started; in `folder`, where it matters. None where we cannot say."""
    if platform == "win32":
        import winreg  # noqa: PLC0415 - of that system alone

        return RunKey(command, winreg)
    if platform == "darwin":
        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents" / f"{app_id}.plist")
    if _FLATPAK.exists():
        # what lies in the sandbox's own folders nobody reads
        return None
    config = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return DesktopEntry(command, base / "autostart" / f"{app_id}.desktop", folder)


@dataclass(frozen=True, slots=True)
class Wish:
    """`is_on` None: only look."""

    starter: Starter | None
    is_on: bool | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """How things stand after a wish; `detail` says what the system had against it."""

    state: Autostart
    detail: str = ""


def fulfil(wish: Wish) -> Found:
    """Does not raise."""
    starter = wish.starter
    if starter is None:
        return Found(Autostart.UNKNOWN)
    detail = ""
    try:
        if wish.is_on is not None:
            (starter.turn_on if wish.is_on else starter.turn_off)()
    except OSError as error:
        detail = error.strerror or str(error)
    try:
        return Found(starter.look(), detail)
    except OSError as error:
        return Found(Autostart.UNKNOWN, error.strerror or str(error))


class DesktopEntry:
    """The Desktop Application Autostart Specification."""

    def __init__(self, command: Sequence[str], file: Path, folder: Path | None = None) -> None:
        self._exec = " ".join(quoted_for_exec(word) for word in command)
        self._file = file
        self._folder = folder

    def look(self) -> Autostart:
        try:
            keys = _keys_of(self._file.read_text("utf-8", "replace"))
        except FileNotFoundError:
            return Autostart.OFF
        # desktops switch an entry off in place of removing it
        is_hidden = keys.get("Hidden", "").lower() == "true"
        if is_hidden or keys.get("X-GNOME-Autostart-enabled", "").lower() == "false":
            return Autostart.OFF
        return Autostart.ON if keys.get("Exec") == self._exec else Autostart.OTHER

    def turn_on(self) -> None:
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Wherry",
            f"Exec={self._exec}",
            f"Icon={self._file.stem}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        if self._folder is not None:
            lines.append(f"Path={_escaped(str(self._folder))}")
        _replace(self._file, ("\n".join(lines) + "\n").encode())

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)


class LaunchAgent:
    """launchd reads it at the next sign-in."""

    def __init__(self, command: Sequence[str], file: Path) -> None:
        self._command = list(command)
        self._file = file

    def look(self) -> Autostart:
        import plistlib  # noqa: PLC0415 - it brings an XML parser that every start would pay for
        from xml.parsers.expat import ExpatError  # noqa: PLC0415

        try:
            found = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return Autostart.OFF
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return Autostart.OTHER
        if not isinstance(found, dict) or found.get("Disabled") or not found.get("RunAtLoad"):
            return Autostart.OFF
        return Autostart.ON if found.get("ProgramArguments") == self._command else Autostart.OTHER

    def turn_on(self) -> None:
        import plistlib  # noqa: PLC0415 - as above

        agent = {
            "Label": self._file.stem,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        _replace(self._file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)


class RunKey:
    """The Run key of the user; `registry` is the module `winreg`."""

    def __init__(self, command: Sequence[str], registry: Any) -> None:
        self._line = subprocess.list2cmdline(command)
        self._registry = registry

    def look(self) -> Autostart:
        line = self._value(_RUN)
        if line is None:
            return Autostart.OFF
        approval = self._value(_APPROVED)
        if isinstance(approval, bytes) and approval[:1] and approval[0] & 1:
            return Autostart.OFF
        return Autostart.ON if line == self._line else Autostart.OTHER

    def turn_on(self) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN) as key:
            registry.SetValueEx(key, _VALUE, 0, registry.REG_SZ, self._line)
        self._delete(_APPROVED)

    def turn_off(self) -> None:
        self._delete(_RUN)

    def _value(self, path: str) -> Any:
        registry = self._registry
        with suppress(FileNotFoundError), registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
            return registry.QueryValueEx(key, _VALUE)[0]
        return None

    def _delete(self, path: str) -> None:
        registry = self._registry
        with (
            suppress(FileNotFoundError),
            registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key,
        ):
            registry.DeleteValue(key, _VALUE)


def quoted_for_exec(word: str) -> str:
    """One argument of an Exec key: quoted by its own rules, then escaped as a string of the file is."""
    quoted = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return _escaped(f'"{quoted}"').replace("%", "%%")


def _escaped(text: str) -> str:
    for letter, escape in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(letter, escape)
    return text


def _keys_of(text: str) -> dict[str, str]:
    """Those of the group [Desktop Entry]."""
    keys: dict[str, str] = {}
    is_ours = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            is_ours = line == "[Desktop Entry]"
        elif is_ours and "=" in line and not line.startswith("#"):
            name, _equals, value = line.partition("=")
            keys[name.strip()] = value.strip()
    return keys


def _replace(file: Path, content: bytes) -> None:
    """All of it or nothing. Raises OSError."""
    # it may be a link into a folder of dotfiles
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
