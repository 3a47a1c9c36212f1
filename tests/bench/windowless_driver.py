"""The engine under the window's load, without one: `windowless_driver.py PROFILE FOLDER [quick]`, addresses
on stdin.

Prints one JSON object, and lives on until it is told to end.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.assembly import Assembly, NetworkChoices
from qtapp.life import live
from qtapp.storage import settings_store
from qtapp.storage.places import Places
from tests.bench.loaded import (
    LOADED,
    Moved,
    add_all,
    are_under_way,
    pace_of,
    until_listed,
    until_under_way,
)

if TYPE_CHECKING:
    from qtapp.life import Aside, Life


def main() -> int:
    profile, folder, pace = Path(sys.argv[1]), Path(sys.argv[2]), pace_of(sys.argv[3:])
    urls = sys.stdin.read().split()
    places = Places(profile)
    places.make_folders()

    async def body(life: Life, _aside: Aside) -> tuple[int, bool]:
        settings, _complaint = settings_store.load(places.settings_file)
        assembly = Assembly(places, settings, NetworkChoices(), has_window=False)
        manager = assembly.manager
        assembly.history.open()
        manager.start_empty()
        loaded = add_all(manager, urls[:LOADED], folder)
        add_all(manager, urls[LOADED:], folder)
        await until_listed(manager, len(urls))
        assembly.apply(replace(settings, follows_schedule=False))
        await until_under_way(manager, loaded)
        await asyncio.sleep(pace.settled_s)
        moved = Moved(manager, loaded)
        await asyncio.sleep(pace.busy_s)
        found = {"bytes_per_second": moved.stop(), "is_loaded": are_under_way(manager, loaded)}
        print(json.dumps(found), flush=True)
        await life.over()
        return 0, await assembly.take_down(life.deadline)

    return live(QCoreApplication([]), body)


if __name__ == "__main__":
    sys.exit(main())
