"""Every module imports from its own floor and those below, and nothing that its floor may not know.

    domain <- transfer <- storage <- services <- ui <- app, cli, __main__, logs, crash

Imports under `if TYPE_CHECKING:` and inside functions count: upwards is upwards.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

ROOT = Path(__file__).resolve().parent.parent
LINES_AT_MOST = 400

FLOORS = {"domain": 0, "transfer": 1, "resolve": 1, "storage": 2, "services": 3, "ui": 4}
TOP = 5
TOP_MODULES = frozenset({"app", "cli", "__main__", "logs", "crash"})

# floor -> what it may use from outside the house; a name stands for everything below it as well.
# None: anything but what another rule forbids.
OUTSIDE: dict[str, tuple[str, ...] | None] = {
    "domain": (),
    "transfer": ("requests", "urllib3", "certifi", "idna", "socksio"),
    "resolve": (),
    "storage": ("PySide6.QtCore", "keyring", "platformdirs"),
    "services": ("PySide6.QtCore", "PySide6.QtNetwork", "PySide6.QtDBus", "qasync", "requests", "urllib3"),
    "ui": None,
}

# one module that may use one thing more, and why
EXCEPTIONS = {
    (
        "domain/filenames.py",
        "pathvalidate",
    ): "the list of names that some system reserves; pure, no input or output",
    ("services/inhibiting.py", "jeepney"): "QtDBus of PySide6 sends no unsigned number",
    ("services/notification_service.py", "jeepney"): "the same, and a service that hangs is waited for aside",
    ("services/launcher.py", "jeepney"): "the numbers of launchers have 64 bits; QtDBus sends 32",
    ("services/session_bus.py", "jeepney"): "the thread of both",
    ("services/battery.py", "jeepney"): "a bus that does not answer is waited for on a thread of its own",
    ("storage/history_connection.py", "PySide6.QtSql"): "the one place that knows the database",
}

# modules of a floor that must do with less than it has
NARROWER = {
    "ui/messages.py": ("PySide6.QtCore",),  # the command line says its sentences without a display
    "ui/waiting_words.py": ("PySide6.QtCore",),
}


def modules(package: Path) -> Iterator[Path]:
    yield from sorted(path for path in package.rglob("*.py") if "__pycache__" not in path.parts)


def imported_names(tree: ast.AST, module: str) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of all that `module` ("domain/units.py") imports; relative names made absolute."""
    parts = ["qtapp", *module.removesuffix(".py").split("/")]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = parts[: -node.level] if node.level else []
            prefix = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield node.lineno, f"{prefix}.{alias.name}"


def floor_of(dotted: str, top_modules: Set[str]) -> int:
    """The floor of a dotted name below `qtapp`; -1 for `qtapp` itself, whose version anybody may read."""
    parts = dotted.split(".")
    if len(parts) > 1 and parts[1] in FLOORS:
        return FLOORS[parts[1]]
    if len(parts) > 1 and parts[1] in top_modules:
        return TOP
    return -1


def is_below(name: str, allowed: tuple[str, ...]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in allowed)


def breaches(module: str, source: str, top_modules: Set[str] = TOP_MODULES) -> list[str]:
    """What is wrong with the imports of `module` (its path below qtapp/), one sentence each."""
    floor = module.split("/", maxsplit=1)[0] if "/" in module else ""
    if floor and floor not in FLOORS:
        return [f"{module}: {floor}/ is on no floor; give it one in tests/test_floors.py"]
    own = FLOORS.get(floor, -1 if module == "__init__.py" else TOP)
    tree = ast.parse(source)
    found = []
    for line, name in imported_names(tree, module):
        if name.split(".")[0] == "qtapp":
            if floor_of(name, top_modules) > own:
                found.append(f"{module}:{line}: {name} is above it")
        elif why := _outside_breach(module, floor, name):
            found.append(f"{module}:{line}: {why}")
    return found + _late_pyside(module, tree)


def _outside_breach(module: str, floor: str, name: str) -> str | None:
    top = name.split(".", maxsplit=1)[0]
    if top in ("sqlite3", "_sqlite3"):
        return f"{name}: a second SQLite in the process cancels Qt's locks"
    if any(module == where and is_below(name, (what,)) for where, what in EXCEPTIONS):
        return None
    if is_below(name, ("PySide6.QtSql",)):
        return f"{name}: only storage/history_connection.py knows the database"
    if top in sys.stdlib_module_names:
        return None
    allowed = NARROWER.get(module, OUTSIDE.get(floor))
    if allowed is None or is_below(name, allowed):
        return None
    return f"{name}: {module if module in NARROWER else floor + '/'} must not know it"


def _late_pyside(module: str, tree: ast.Module) -> list[str]:
    """qasync takes the first Qt binding it finds; PySide6 has to be imported by then, or it may be a PyQt."""
    lines = {
        binding: [line for line, name in imported_names(tree, module) if is_below(name, (binding,))]
        for binding in ("qasync", "PySide6")
    }
    if lines["qasync"] and (not lines["PySide6"] or min(lines["PySide6"]) > min(lines["qasync"])):
        return [f"{module}:{min(lines['qasync'])}: qasync is imported before PySide6"]
    return []


def test_every_module_keeps_to_its_floor() -> None:
    package = ROOT / "qtapp"
    # a command line of several modules, cli_get.py and its like, stands beside cli.py
    top = TOP_MODULES | {path.stem for path in package.glob("*.py")} - {"__init__"}
    found = [
        breach
        for path in modules(package)
        for breach in breaches(path.relative_to(package).as_posix(), path.read_text("utf-8"), top)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("module", "source", "complaint"),
    [
        ("domain/x.py", "import PySide6", "must not know"),
        ("domain/x.py", "import requests", "must not know"),
        ("domain/x.py", "import pathvalidate", "must not know"),
        ("domain/x.py", "from qtapp.transfer import stop", "is above"),
        ("domain/x.py", "from qtapp import transfer", "is above"),
        ("domain/x.py", "from ..transfer import stop", "is above"),
        ("domain/x.py", "from .. import logs", "is above"),
        ("domain/x.py", "if TYPE_CHECKING:\n    from qtapp.ui.theme import Theme", "is above"),
        ("domain/x.py", "def late():\n    import qtapp.services.manager", "is above"),
        ("transfer/x.py", "from PySide6.QtCore import QObject", "must not know"),
        ("transfer/x.py", "from qtapp.storage.history import History", "is above"),
        ("storage/x.py", "from PySide6 import QtWidgets", "must not know"),
        ("storage/x.py", "from PySide6.QtSql import QSqlDatabase", "only storage/history_connection.py"),
        ("services/x.py", "from PySide6.QtGui import QIcon", "must not know"),
        ("services/x.py", "import qtapp.ui.messages", "is above"),
        ("services/x.py", "from PySide6 import QtCore, QtGui", "must not know"),
        ("ui/x.py", "from PySide6.QtSql import QSqlQuery", "only storage/history_connection.py"),
        ("ui/views/x.py", "from ...app import run", "is above"),
        ("ui/messages.py", "from PySide6.QtWidgets import QMessageBox", "must not know"),
        ("app.py", "import sqlite3", "second SQLite"),
        ("storage/history_connection.py", "from sqlite3 import connect", "second SQLite"),
        ("app.py", "import qasync\nimport PySide6", "before PySide6"),
        ("services/x.py", "from qasync import asyncSlot", "before PySide6"),
        ("gadgets/x.py", "", "is on no floor"),
        ("__init__.py", "from qtapp.domain.download import State", "is above"),
    ],
)
def test_a_breach_is_found(module: str, source: str, complaint: str) -> None:
    (breach,) = breaches(module, source)
    assert complaint in breach


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("domain/filenames.py", "import pathvalidate\nimport re\nfrom qtapp.domain.units import parse_size"),
        ("transfer/x.py", "import requests\nimport urllib3.util\nfrom qtapp.domain.download import State"),
        ("transfer/x.py", "from qtapp import __version__\nfrom . import stop"),
        (
            "storage/history_connection.py",
            "from PySide6.QtSql import QSqlQuery\nfrom PySide6.QtCore import Slot",
        ),
        (
            "services/x.py",
            "from PySide6.QtCore import QObject\nfrom qasync import asyncSlot\nimport qtapp.storage.history",
        ),
        (
            "ui/x.py",
            "from PySide6.QtWidgets import QWidget\nfrom qtapp.services.manager import DownloadManager",
        ),
        ("app.py", "from qtapp.ui.theme import Theme\nfrom qtapp.logs import start_logging"),
    ],
)
def test_what_is_allowed_passes(module: str, source: str) -> None:
    assert breaches(module, source) == []


def test_modules_stay_short() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules(ROOT / "qtapp")}
    long = [f"{path.relative_to(ROOT)}: {lines}" for path, lines in lengths.items() if lines >= LINES_AT_MOST]
    assert not long, "split by subject: " + ", ".join(long)


def _signals(source: str) -> list[str]:
    """What each signal carries, as it stands there."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    made = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Signal")
    return [ast.unparse(word) for call in made for word in call.args]


def test_no_signal_makes_a_number_of_32_bits_of_a_size() -> None:
    """L08: of 5,000,000,000 bytes `Signal(int)` makes 705,032,704, without a word."""
    assert _signals("a, b = Signal(int), Signal(object)") == ["int", "object"]
    found = {path.relative_to(ROOT): _signals(path.read_text("utf-8")) for path in modules(ROOT / "qtapp")}
    assert [path for path, kinds in found.items() if "int" in kinds] == []


def _given_another_class(source: str) -> list[int]:
    """The lines."""
    assigned = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assign))
    targets = (target for node in assigned for target in node.targets)
    return [one.lineno for one in targets if isinstance(one, ast.Attribute) and one.attr == "__class__"]


def test_no_object_is_given_another_class() -> None:
    """When an object of Qt that was given one goes, PySide destroys that class, and leaves its meta object in
    the table of what is alive. Whatever comes to lie at that address crashes at its end, minutes later."""
    assert _given_another_class("a = b.__class__\nb.c.__class__ = C\n") == [2]
    folders = ("qtapp", "packaging", "tests")
    for path in (path for folder in folders for path in modules(ROOT / folder)):
        assert not _given_another_class(path.read_text("utf-8")), path.relative_to(ROOT)


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "misc", "common"}
    found = [path.relative_to(ROOT) for path in modules(ROOT / "qtapp") if path.stem in drawers]
    assert not found


def test_every_package_and_every_picture_is_in_the_wheel() -> None:
    setuptools = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    folders = {path.parent.relative_to(ROOT) for path in modules(ROOT / "qtapp")}
    there = {".".join(folder.parts) for folder in folders} | {"qtapp.resources"}
    assert set(setuptools["packages"]) == there
    assert setuptools["package-dir"] == {"qtapp.resources": "resources"}
    patterns = setuptools["package-data"]["qtapp.resources"]
    files = [
        path.relative_to(ROOT / "resources")
        for path in (ROOT / "resources").rglob("*")
        # of what translators write, the program reads what is made of it
        if path.is_file() and path.suffix != ".ts"
    ]
    left_out = [path for path in files if not any(path.match(pattern) for pattern in patterns)]
    assert files
    assert left_out == []
