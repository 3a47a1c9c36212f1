"""The Debian package's life in a Debian that holds nothing else: debootstrap's, in a folder of its own.

Takes some minutes and a few hundred MB from a mirror, so it waits for a package in dist/.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.files import Content
from tests.support.processes import REPOSITORY
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end_to_end.screen import Screen
    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Finished, Program, Programs

pytestmark = [pytest.mark.end_to_end, pytest.mark.built, pytest.mark.xvfb, pytest.mark.stress]

NEEDED = ("debootstrap", "dpkg-deb", "unshare", "chroot")
MIRROR = os.environ.get("WHERRY_DEBIAN_MIRROR", "http://deb.debian.org/debian")
USER = "traveller"
MIB = 1 << 20
# enters with a /proc of its own, which goes with the last process in there
ENTER = (
    'root=$1 user=$2; shift 2; mount -t proc proc "$root/proc" && exec chroot --userspec="$user" "$root" "$@"'
)


@pytest.fixture
def package() -> Path:
    packages = sorted((REPOSITORY / "dist").glob("wherry_*.deb"))
    if not packages:
        pytest.skip("no package in dist/: python3 packaging/dev.py build && python3 packaging/dev.py deb")
    return packages[-1]


class Debian:
    """A system in a folder, with one user; nothing of the machine around it but network and screen."""

    def __init__(self, root: Path, programs: Programs) -> None:
        self.root = root
        self.home = root / "home" / USER
        self._programs = programs

    def start(self, *command: str, **environment: str | None) -> Program:
        """As the user; `environment` is added to what a login has."""
        words = [f"{name}={value}" for name, value in environment.items() if value is not None]
        login = ["env", "-i", f"HOME=/home/{USER}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
        return self._enter(USER, [*login, *words, *command])

    def run(self, *command: str, timeout: float = 60) -> Finished:
        return self.start(*command).wait(timeout)

    def root_runs(self, *command: str, timeout: float = 400) -> str:
        quiet = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"]
        finished = self._enter("root", [*quiet, "LC_ALL=C", *command]).wait(timeout)
        output = "\n".join([*finished.output, *finished.errors])
        assert finished.status == 0, output
        return output

    def install(self, package: Path) -> str:
        shutil.copy(package, self.root / "tmp" / package.name)
        return self.root_runs("apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")

    def named_after(self, word: str) -> set[str]:
        """Every path with `word` in its name that is not the user's, nor what apt fetched or wrote down."""
        ours = {path for path in self.root.rglob(f"*{word}*") if self.home not in path.parents}
        aside = [
            self.root / "tmp",
            self.root / "proc",
            self.root / "var" / "cache",
            self.root / "var" / "log",
        ]
        return {str(path) for path in ours if not any(place in path.parents for place in aside)}

    def _enter(self, user: str, command: list[str]) -> Program:
        return self._programs.start(
            "unshare", "--mount", "sh", "-c", ENTER, "enter", self.root, user, *command
        )


@pytest.fixture
def debian(tmp_path: Path, programs: Programs, package: Path) -> Iterator[Debian]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root may make a system in a folder")
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    root = tmp_path / "debian"
    codename = subprocess.run(
        ["sh", "-c", '. /etc/os-release && echo "$VERSION_CODENAME"'],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", codename, root, MIRROR],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if made.returncode != 0:
        shutil.rmtree(root, ignore_errors=True)
        pytest.skip(f"debootstrap: {(made.stderr or made.stdout)[-300:]}")
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / name, root / "etc" / name)
    system = Debian(root, programs)
    try:
        system.root_runs("useradd", "--create-home", USER)
        yield system
    finally:
        programs.close()
        shutil.rmtree(root)


def older(package: Path, folder: Path) -> Path:
    """The same package as of an earlier version, with a file that has gone since."""
    root = folder / "older"
    subprocess.run(["dpkg-deb", "--raw-extract", package, root], check=True)
    control = root / "DEBIAN" / "control"
    lines = control.read_text().splitlines()
    control.write_text(
        "".join("Version: 0.0.1\n" if line.startswith("Version:") else f"{line}\n" for line in lines)
    )
    (root / "usr/lib/wherry/_internal/gone-since").write_text("of an earlier version")
    made = folder / "wherry_0.0.1.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", root, made], check=True)
    shutil.rmtree(root)
    return made


def test_it_keeps_to_debians_policy(package: Path) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    said = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", package],
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    assert said.returncode == 0, said.stdout


def test_it_is_installed_used_upgraded_and_removed_and_profiles_stay(
    debian: Debian, package: Path, screen: Screen, hostile_server: HostileServer, tmp_path: Path
) -> None:
    before = debian.named_after("herry")
    debian.install(older(package, tmp_path))
    assert (debian.root / "usr/lib/wherry/_internal/gone-since").exists()

    said = debian.run("wherry", "--version")
    assert (said.status, said.errors) == (0, [])
    first = Content(1, 3 * MIB)
    hostile_server.script("/first.iso", [], then=Resource(content=first, etag='"v1"'))
    finished = debian.run("wherry", "get", "--dir", f"/home/{USER}", hostile_server.url("/first.iso"))
    assert finished.status == 0, finished.errors
    assert first.first_difference(debian.home / "first.iso") is None

    see_window(debian, screen)
    history = debian.home / ".local/share/wherry/history.db"
    settings = debian.home / ".config/wherry/settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"version": 1, "running": 7}')
    kept = {file: file.read_bytes() for file in (history, settings)}

    debian.install(package)
    assert not (debian.root / "usr/lib/wherry/_internal/gone-since").exists()
    assert {file: file.read_bytes() for file in kept} == kept
    assert debian.run("wherry", "--version").status == 0
    see_window(debian, screen)
    # a start may write down that it was there, beside what was chosen
    assert json.loads(settings.read_text())["running"] == 7
    kept = {file: file.read_bytes() for file in kept}

    debian.root_runs("apt-get", "purge", "-y", "wherry")
    assert debian.named_after("herry") == before
    assert {file: file.read_bytes() for file in kept} == kept


def see_window(debian: Debian, screen: Screen) -> None:
    """It opens and ends as it should, and has no complaint."""
    program = debian.start("wherry", DISPLAY=screen.display, QT_QPA_PLATFORM="xcb")
    log = debian.home / ".local/state/wherry/log/wherry.log"
    screen.wait_for_window(program.pid, 60)
    assert "window: painted" in log.read_text()
    program.signal(signal.SIGTERM)
    finished = program.wait(30)
    assert (finished.status, finished.output, finished.errors) == (128 + signal.SIGTERM, [], [])
