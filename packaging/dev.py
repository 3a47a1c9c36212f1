#!/usr/bin/env python3
"""Run Wherry, or its tests, from a checkout. Needs Python 3.11 or newer and nothing else.

    python3 packaging/dev.py run                open the window
    python3 packaging/dev.py run get URL…       download in the terminal (any argument of wherry works)
    python3 packaging/dev.py test [PYTEST…]     formatting, lint, types and all tests
    python3 packaging/dev.py setup [--dev]      only set up (--dev: with what the tests need)
    python3 packaging/dev.py translations       bring the program's words into resources/i18n
    python3 packaging/dev.py build              the program as people install it, into dist/
    python3 packaging/dev.py deb                a Debian package of what was built
    python3 packaging/dev.py stage FOLDER       what that package holds, laid out for other packages

The first start makes an environment in .venv (some 350 MB), installs what is needed there, and names the
system libraries that are missing, or installs them itself where it is root on Debian or Ubuntu. Later starts
find it all in place. Before the command, --venv DIR takes another folder than .venv. What people install is
built by an environment of its own, .venv-build, so that nothing gets in that only happened to be there.
"""

# This file is read by whatever `python3` happens to be: it keeps to the syntax of Python 3.7, so that an old
# one can say that it is too old.
from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

OLDEST = (3, 11)

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "packaging" / "translations.py"
STAMP = "wherry-setup.json"
LOG = "wherry-setup.log"
# of pyproject.toml
EXTRAS = frozenset(["build", "dev"])

# the words after which wherry needs no display
TERMINAL_COMMANDS = frozenset(
    [
        "get",
        "add",
        "list",
        "pause",
        "resume",
        "cancel",
        "limit",
        "history",
        "quit",
        "show",
        "resolve",
        "--help",
        "-h",
        "--version",
    ]
)

MANAGERS = ("apt", "dnf", "pacman", "zypper")
INSTALL = {
    "apt": "apt install",
    "dnf": "dnf install",
    "pacman": "pacman -S",
    "zypper": "zypper install",
}

# library -> its package for apt, dnf, pacman, zypper
CORE_LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd", "libzstd1"),
    "libz.so.1": ("zlib1g", "zlib", "zlib", "libz1"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
}
WINDOW_LIBRARIES = {
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libxkbcommon-x11.so.0": (
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb", "libxcb1"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
}
FONT = ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts")

# program -> its package; the end-to-end tests skip, with a reason, what is not there
TEST_PROGRAMS = {
    "nginx": ("nginx-light", "nginx", "nginx", "nginx"),
    "Xvfb": ("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    "openbox": ("openbox", "openbox", "openbox", "openbox"),
    "trayer": ("trayer", "trayer", "trayer", "trayer"),
    "xdotool": ("xdotool", "xdotool", "xdotool", "xdotool"),
    "dbus-run-session": ("dbus", "dbus-daemon", "dbus", "dbus-1-daemon"),
    "gnome-keyring-daemon": ("gnome-keyring", "gnome-keyring", "gnome-keyring", "gnome-keyring"),
    "gdbus": ("libglib2.0-bin", "glib2", "glib2", "glib2-tools"),
    "curl": ("curl", "curl", "curl", "curl"),
    "openssl": ("openssl", "openssl", "openssl", "openssl"),
    "dunst": ("dunst", "dunst", "dunst", "dunst"),
    "weston": ("weston", "weston", "weston", "weston"),
}


def main(arguments: list[str]) -> int:
    refuse_old_python()
    given = None
    if arguments[:1] == ["--venv"] and len(arguments) > 1:
        given, arguments = Path(arguments[1]).resolve(), arguments[2:]
    venv = given or ROOT / ".venv"
    command, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    if command == "run":
        return run(Environment(venv), rest)
    if command == "test":
        return test(Environment(venv), rest)
    if command == "setup" and rest in ([], ["--dev"]):
        Environment(venv).make_ready("dev" if rest else None, window=True)
        return 0
    if command == "translations":
        environment = Environment(venv)
        environment.make_ready(None, window=False)
        return subprocess.call([str(environment.python), str(TRANSLATIONS), *rest])
    if command == "build" and not rest:
        return build(Environment(given or ROOT / ".venv-build"), "bundle.py")
    if (command == "deb" and not rest) or (command == "stage" and len(rest) == 1):
        return build(Environment(given or ROOT / ".venv-build"), "deb.py", *rest)
    print(__doc__)
    return 0 if command in ("--help", "-h") else 2


def run(environment: Environment, arguments: list[str]) -> int:
    """Become wherry. Gives its exit status on Windows; elsewhere this process turns into it."""
    window = not TERMINAL_COMMANDS.intersection(without_profile(arguments)[:1])
    if window and not has_display():
        say("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.")
        say("Downloading works without one:  python3 packaging/dev.py run get URL")
        return 2
    environment.make_ready(None, window=window)
    if window and translations_are_old():
        subprocess.call([str(environment.python), str(TRANSLATIONS), "--compile"])
    # -P: a folder one happens to stand in must not lend modules to the program
    command = [str(environment.python), "-P", "-m", "qtapp", *arguments]
    if sys.platform != "win32":
        os.execv(command[0], command)
    return subprocess.call(command)


def test(environment: Environment, arguments: list[str]) -> int:
    """All four checks, pytest last; 0 when all passed."""
    environment.make_ready("dev", window=True)
    python = str(environment.python)
    failed = []
    for name, command in {
        "formatting": ["ruff", "format", "--check", "--quiet", "."],
        "lint": ["ruff", "check", "--quiet", "."],
        "types": ["mypy", "--strict", "--no-error-summary"],
    }.items():
        if subprocess.call([python, "-m", *command], cwd=ROOT) != 0:
            failed.append(name)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # many tests wait for a server or a process most of their time, so one more than there are cores; more
    # than a few at once would only disturb those that hold the program to a time limit (-n0 among the
    # arguments runs them one after the other)
    at_once = ["-n", str(min((os.cpu_count() or 1) + 1, 4)), "--dist", "worksteal"]
    tests = subprocess.call([python, "-m", "pytest", *at_once, *arguments], cwd=ROOT, env=offscreen)
    if failed:
        say(f"Not passed before the tests: {', '.join(failed)} (see above).")
    return tests or bool(failed)


def translations_are_old() -> bool:
    """What Qt loads is not in the repository: it is made from what translators write."""
    for source in (ROOT / "resources" / "i18n").glob("*.ts"):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            return True
    return False


def build(environment: Environment, script: str, *arguments: str) -> int:
    """Run one of the scripts beside this file that make what people install."""
    environment.make_ready("build", window=True)
    # -I: nothing but what that environment holds may get into what is built
    return subprocess.call([str(environment.python), "-I", str(ROOT / "packaging" / script), *arguments])


def refuse_old_python() -> None:
    if sys.version_info >= OLDEST:
        return
    newer = [f"python3.{minor}" for minor in range(20, OLDEST[1] - 1, -1) if shutil.which(f"python3.{minor}")]
    hint = f"Try:  {newer[0]} {' '.join(sys.argv)}" if newer else "See https://www.python.org/downloads/"
    leave(f"Wherry needs Python 3.11 or newer; this is {sys.version.split()[0]}. {hint}")


def without_profile(arguments: list[str]) -> list[str]:
    if arguments and arguments[0].startswith("--profile="):
        return arguments[1:]
    return arguments[2:] if arguments[:1] == ["--profile"] else arguments


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class Environment:
    """The virtual environment in `folder`, and a stamp in it that says what was brought to its end there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        self.log = folder / LOG
        self._stamp = folder / STAMP

    def make_ready(self, extra: str | None, *, window: bool) -> None:
        """Have everything that Wherry needs, and `extra`; exits with a sentence where that cannot be."""
        needed = {extra} if extra else set()
        system = {"core"} | ({"window"} if window else set()) | ({"programs"} if extra == "dev" else set())
        done = self._done()
        if done is not None and needed | system <= done:
            return
        with alone():
            done = self._done()
            if done is None or not needed <= done:
                self._install(done, needed)
            done = self._done() or set()
            found = {one for one in sorted(system - done) if provide(one, self.log)}
            self._write_stamp(done | found)

    def _done(self) -> set[str] | None:
        """What is in place; None where the environment is missing, unfinished or of another Python."""
        stamp = self._read_stamp()
        fits = stamp.get("made-for") == made_for() and self._has_python()
        return set(stamp.get("done", [])) if fits else None

    def _has_python(self) -> bool:
        """False also where the Python it was made with is gone, or another user's."""
        return os.access(self.python, os.X_OK)

    def _read_stamp(self) -> dict[str, Any]:
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, done: Iterable[str], fits: Sequence[str] | None = None) -> None:
        text = json.dumps({"made-for": made_for() if fits is None else fits, "done": sorted(done)})
        fresh = self._stamp.with_suffix(".new")
        fresh.write_text(text, "utf-8")
        fresh.replace(self._stamp)

    def _install(self, done: set[str] | None, extras: set[str]) -> None:
        if not self._can_be_updated():
            self._make()
        before = self._read_stamp()
        # until pip has come to its end nothing here is to be trusted
        self._write_stamp([], ["unfinished"])
        extras = extras | ((done or set()) & EXTRAS)
        say("Installing Wherry and what it needs; the first time this fetches about 100 MB …")
        what = f"{ROOT}[{','.join(sorted(extras))}]" if extras else str(ROOT)
        # -I: neither PYTHONPATH nor the current folder may pass for something installed
        command = [str(self.python), "-I", "-m", "pip", "install", "--disable-pip-version-check", "-e", what]
        status = logged(command, self.log)
        if status != 0:
            # pip itself undoes what it could not finish: what worked before is tried again next time
            self._write_stamp(before.get("done", []), before.get("made-for", ["unfinished"]))
            leave(f"{pip_trouble(self.log, status)} Details: {self.log}")
        self._write_stamp(extras)

    def _can_be_updated(self) -> bool:
        """True for a finished environment of this very Python, and for one made by hand."""
        stamp = self._read_stamp()
        if stamp:
            made = stamp.get("made-for")
            return isinstance(made, list) and made[:1] == made_for()[:1] and self._has_python()
        asked = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [str(self.python), "-I", "-c", asked], capture_output=True, text=True, check=False, timeout=60
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return answer.stdout.strip() == made_for()[0]

    def _make(self) -> None:
        if self.folder.exists():
            say(f"Starting {self.folder.name} afresh: it is unfinished, or was made for another Python.")
            remove(self.folder)
        need_venv_module()
        say(f"Making an environment in {self.folder} with Python {sys.version.split()[0]} …")
        self.folder.mkdir(parents=True)
        self._write_stamp([], ["unfinished"])
        # the Python below, should this one be in a virtual environment itself
        python = getattr(sys, "_base_executable", None) or sys.executable
        status = logged([python, "-I", "-m", "venv", str(self.folder)], self.log)
        if status != 0:
            leave(f"Python could not make a virtual environment. Details: {self.log}")


def made_for() -> list[str]:
    """Python's version and a digest of pyproject.toml: an environment of other ones does not fit."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return ["{}.{}".format(*sys.version_info), digest]


def remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except OSError as error:
        leave(f"{folder} is in the way and cannot be removed: {error}")


def need_venv_module() -> None:
    """Debian and Ubuntu cut ensurepip out of Python and put it into a package of its own."""
    try:
        import venv  # noqa: F401, PLC0415
        from ensurepip import version  # noqa: F401, PLC0415
    except ImportError:
        package = "python{}.{}-venv".format(*sys.version_info)
        if package_manager() != "apt":
            leave("This Python came without its modules venv and ensurepip: install them, or another Python.")
        if not install([package], f"Python's module venv is missing (package {package}).", None):
            sys.exit(1)


def pip_trouble(log: Path, status: int) -> str:
    """What went wrong, in one sentence."""
    text = log.read_text("utf-8", "replace").rsplit("\n$ ", 1)[-1] if log.exists() else ""
    reasons = {
        "No space left on device": "The disk is full.",
        "CERTIFICATE_VERIFY_FAILED": "The certificate of the package index was not accepted.",
        "NewConnectionError": "The package index could not be reached: is there a network?",
        "name resolution": "The package index could not be reached: is there a network?",
        "ConnectTimeoutError": "The package index did not answer.",
        "Read timed out": "The package index stopped answering.",
        "No matching distribution found": (
            "A library was not found for this Python and system, or the package index was not reached."
        ),
        "Permission denied": "A folder could not be written.",
    }
    return next((why for sign, why in reasons.items() if sign in text), f"pip failed with status {status}.")


def provide(what: str, log: Path) -> bool:
    """True when the libraries or programs of one kind are in place; exits where Wherry needs them."""
    if not sys.platform.startswith("linux"):
        return True
    if what == "programs":
        lacking = [packages for program, packages in TEST_PROGRAMS.items() if not find_program(program)]
        return not lacking or install(
            lacking, "Some tests need programs that are missing and will skip.", log
        )
    lacking = missing(what)
    if lacking and not (
        install(lacking, "System libraries that Qt needs are missing.", log) and not missing(what)
    ):
        names = ", ".join(name for name in libraries(what) if not can_load(name)) or "a font"
        leave(f"Not there yet: {names}")
    return True


def libraries(what: str) -> dict[str, tuple[str, str, str, str]]:
    return CORE_LIBRARIES if what == "core" else WINDOW_LIBRARIES


def missing(what: str) -> list[tuple[str, str, str, str]]:
    lacking = [packages for library, packages in libraries(what).items() if not can_load(library)]
    return lacking if what == "core" or has_font() else [*lacking, FONT]


def can_load(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - a start that finds all in place does without it

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    home = Path.home()
    system = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    kinds = (".ttf", ".otf", ".ttc", ".pfb")
    return any(
        name.lower().endswith(kinds)
        for folder in [*system, home / ".fonts", home / ".local/share/fonts"]
        for _, _, names in os.walk(folder)
        for name in names
    )


def find_program(name: str) -> str | None:
    return shutil.which(
        name, path=os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    )


def package_manager() -> str | None:
    """The one this system's vendor uses, by /etc/os-release; None where it is not known."""
    try:
        lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    except OSError:
        return None
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', "").split()
    families = {"debian": "apt", "ubuntu": "apt", "fedora": "dnf", "rhel": "dnf", "arch": "pacman"}
    for name in names:
        if name in families or "suse" in name:
            return families.get(name, "zypper")
    return None


def install(packages: Iterable[str | tuple[str, str, str, str]], why: str, log: Path | None) -> bool:
    """Install system packages where that is ours to do, else say how; True when they were installed."""
    say(why)
    manager = package_manager()
    if manager is None:
        say("Please install: " + " ".join(one if isinstance(one, str) else one[0] for one in packages))
        return False
    column = MANAGERS.index(manager)
    names = sorted({one if isinstance(one, str) else one[column] for one in packages})
    root = sys.platform != "win32" and os.geteuid() == 0
    if not (root and manager == "apt"):
        say(f"This brings what is missing:  {'' if root else 'sudo '}{INSTALL[manager]} {' '.join(names)}")
        return False
    say(f"Installing {' '.join(names)} …")
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if logged(command, log) == 0 or (logged(["apt-get", "update"], log) == 0 and logged(command, log) == 0):
        return True
    say(f"apt could not do it; by hand:  apt update && apt install {' '.join(names)}")
    if log is not None:
        say(f"Details: {log}")
    return False


def logged(command: list[str], log: Path | None) -> int:
    """Run `command` with its words in `log` and give its status; pip's and apt's own prompts are off."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PIP_NO_INPUT": "1"}
    with open(log or os.devnull, "a", encoding="utf-8") as words:  # noqa: PTH123 - devnull is no path of ours
        words.write(f"\n$ {' '.join(command)}\n")
        words.flush()
        try:
            return subprocess.call(
                command, stdin=subprocess.DEVNULL, stdout=words, stderr=words, env=environment, cwd=ROOT
            )
        except OSError as error:
            words.write(f"{error}\n")
            return 127


@contextmanager
def alone() -> Iterator[None]:
    """Two set-ups at once would spoil each other's environment: the second waits for the first."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - POSIX only

    with (ROOT / "pyproject.toml").open("rb") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another set-up is at work here; waiting for it …")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def say(sentence: str) -> None:
    # not on stdout: that belongs to `wherry get --json`
    print(sentence, file=sys.stderr, flush=True)


def leave(sentence: str) -> NoReturn:
    say(sentence)
    sys.exit(1)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
