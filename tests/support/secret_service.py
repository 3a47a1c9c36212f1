"""GNOME Keyring on a session bus of its own: a real Secret Service, with a home of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from tests.support.processes import dying_with_us

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

NEEDED = ("dbus-daemon", "gnome-keyring-daemon", "gdbus")
_STARTS_S = 20.0
# no services are started by a call: whoever asks before a daemon of ours is there would start a locked one
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/>{denied}</policy></busconfig>
"""
# a bus that lets nobody read a secret
_NO_SECRET = '<deny send_interface="org.freedesktop.Secret.Item" send_member="GetSecret"/>'


def what_is_missing() -> list[str]:
    """The programs without which there is no Secret Service."""
    return [name for name in NEEDED if shutil.which(name) is None]


class SecretService:
    """Started unlocked; `environment` is what a program needs to find it. One that `denies` takes secrets and
    gives none."""

    def __init__(self, folder: Path, *, denies: bool = False) -> None:
        self._folder = folder
        self._denied = _NO_SECRET if denies else ""
        runtime = folder / "run"
        for place in (folder, runtime):
            place.mkdir(mode=0o700, exist_ok=True)
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime / 'bus'}",
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(runtime),
        }
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def stored(self) -> bytes:
        """The keyring's own files, which are encrypted."""
        found = [path for path in self._folder.rglob("*.keyring") if path.is_file()]
        return b"".join(path.read_bytes() for path in found)

    def start(self) -> None:
        self._start_bus()
        self.start_daemon()

    def _start_bus(self) -> None:
        config = self._folder / "bus.conf"
        config.write_text(_BUS.format(socket=self._folder / "run" / "bus", denied=self._denied))
        command = [
            *dying_with_us(),
            "dbus-daemon",
            "--nofork",
            f"--config-file={config}",
            "--print-address=1",
        ]
        self._bus = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self._whole_environment()
        )
        assert self._bus.stdout is not None
        assert self._bus.stdout.readline(), "dbus-daemon did not start"

    def start_daemon(self, password: bytes = b"the owner's") -> None:
        """With another `password` than the first time it stays locked."""
        command = [
            *dying_with_us(),
            "gnome-keyring-daemon",
            "--foreground",
            "--unlock",
            "--components=secrets",
        ]
        self._daemon = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._whole_environment(),
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(password)
        self._daemon.stdin.close()
        self._call("--wait", "wait", ["org.freedesktop.secrets"])

    def lock(self) -> None:
        """As its owner does; nobody is there who could be asked to unlock it."""
        self._call(
            "org.freedesktop.Secret.Service.Lock",
            "call",
            [
                *(
                    "--dest",
                    "org.freedesktop.secrets",
                    "--object-path",
                    "/org/freedesktop/secrets",
                    "--method",
                ),
                "org.freedesktop.Secret.Service.Lock",
                "['/org/freedesktop/secrets/collection/login']",
            ],
        )

    def stop_daemon(self) -> None:
        _end(self._daemon)
        self._daemon = None

    @contextmanager
    def hung(self) -> Iterator[None]:
        """It has its name on the bus and answers nothing meanwhile."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._daemon.send_signal(signal.SIGCONT)

    def _call(self, what: str, verb: str, words: list[str]) -> None:
        where = ["--timeout", "20"] if verb == "wait" else []
        done = subprocess.run(
            ["gdbus", verb, "--session", *where, *words],
            env=self._whole_environment(),
            capture_output=True,
            timeout=_STARTS_S,
            check=False,
        )
        assert done.returncode == 0, f"{what}: {done.stderr.decode()}"

    def _whole_environment(self) -> dict[str, str]:
        without = ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL")
        return {name: value for name, value in os.environ.items() if name not in without} | self.environment

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        self.stop_daemon()
        _end(self._bus)
        self._bus = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _end(process: subprocess.Popen[bytes] | None) -> None:
    if process is None:
        return
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
