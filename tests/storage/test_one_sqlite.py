"""Python's sqlite3 must not be loaded where Qt's SQLite is: they undo each other's locks; rows are lost."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = ("sqlite3", "_sqlite3", "pysqlite3", "apsw")


def imports_of_sqlite(source: str) -> list[int]:
    """The lines that load it. What a test hands to another process is a string, and is not among them."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), level=0):
                modules = [module]
            case ast.Call(
                func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=[first, *_]
            ):
                modules = [str(first.value)] if isinstance(first, ast.Constant) else []
            case _:
                continue
        if any(module.split(".")[0] in FORBIDDEN for module in modules):
            lines.append(node.lineno)
    return lines


def test_nothing_here_loads_a_second_sqlite() -> None:
    """P13."""
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for folder in ("qtapp", "tests", "packaging")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in imports_of_sqlite(path.read_text("utf-8"))
    ]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        "import sqlite3",
        "import json, sqlite3 as s",
        "def f():\n    from sqlite3 import connect",
        "import sqlite3.dbapi2",
        "__import__('sqlite3')",
        "importlib.import_module('sqlite3')",
    ],
)
def test_every_way_of_loading_it_is_noticed(source: str) -> None:
    assert imports_of_sqlite(source)


def test_a_script_for_another_process_may_use_it() -> None:
    assert not imports_of_sqlite("SCRIPT = 'import sqlite3'")
