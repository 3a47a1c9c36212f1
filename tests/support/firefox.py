"""Databases of cookies as Firefox makes them, by a real SQLite in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# as Firefox makes it
TABLE = (
    "create table moz_cookies (id integer primary key, originAttributes text not null default '', name text, "
    "value text, host text, path text, expiry integer, lastAccessed integer, creationTime integer, "
    "isSecure integer, isHttpOnly integer, inBrowserElement integer default 0, "
    "constraint moz_uniqueid unique (name, host, path, originAttributes))"
)
SCRIPT = """
import json, os, sqlite3, sys
path, before, after = sys.argv[1], *json.loads(sys.stdin.read())
c = sqlite3.connect(path, isolation_level=None)
for sql in before: c.execute(sql)
if after:
    c.execute("pragma wal_autocheckpoint=0")
    for sql in after: c.execute(sql)
    sys.stdout.flush(); os._exit(0)  # as a browser that runs: the log stays
c.close()
"""


def made(path: Path, *before: str, after: tuple[str, ...] = ()) -> tuple[bytes, bytes]:

    words = json.dumps([before, after])
    subprocess.run([sys.executable, "-c", SCRIPT, path], input=words, text=True, check=True)
    wal = path.with_name(f"{path.name}-wal")
    return path.read_bytes(), wal.read_bytes() if wal.exists() else b""


def insert(
    name: str, value: str = "v", host: str = ".example.org", expiry: int = 1_900_000_000, **more: str
) -> str:
    attributes, path, secure = more.get("attributes", ""), more.get("path", "/"), more.get("secure", "1")
    return (
        "insert into moz_cookies (originAttributes, name, value, host, path, expiry, isSecure) "
        f"values ('{attributes}', '{name}', '{value}', '{host}', '{path}', {expiry}, {secure})"
    )
