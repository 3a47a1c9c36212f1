"""What the window does while all rows of a long list are meant: chosen, paused, removed, brought back."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from qtapp.ui.models.facets import Choice, Section, Status
from tests.bench.loaded import Probe, add_all, until_listed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qtapp.services.manager import DownloadManager
    from tests.bench.loaded import Pace

LONGEST_S = 120.0
LOOK_AGAIN_S = 0.005


async def crowded(
    manager: DownloadManager, urls: Sequence[str], folder: Path, window: Any, pace: Pace
) -> dict[str, dict[str, float]]:
    """Of each step the seconds until the list shows it, and how late the event loop was; nothing may run."""
    add_all(manager, urls, folder)
    await until_listed(manager, len(urls))
    table, model, actions = window.list_area.table, window.list_area.model, window.actions_
    table.setFocus()
    found: dict[str, dict[str, float]] = {}

    async def step(
        name: str, do: Callable[[], object], is_over: Callable[[], bool], *, is_soon: bool = False
    ) -> None:
        if not is_soon:
            await asyncio.sleep(pace.quiet_s)
        probe = Probe()
        probe.start()
        await asyncio.sleep(4 * LOOK_AGAIN_S)
        began = time.monotonic()
        do()
        async with asyncio.timeout(LONGEST_S):
            while not is_over():
                await asyncio.sleep(LOOK_AGAIN_S)
        seconds = time.monotonic() - began
        await asyncio.sleep(pace.idle_s)  # and what follows from it
        found[name] = {"seconds": seconds, **probe.stop()}

    def all_are(status: Status) -> bool:
        return bool(model.facets.number(Choice(Section.STATUS, status)) == len(urls))

    await step("chosen", actions.select_all.trigger, lambda: True)
    actions.details.setChecked(True)
    for page in ("overview", "files"):
        table.clearSelection()
        window.details.pane.choose_page(page)
        await step(f"chosen, {page} open", actions.select_all.trigger, lambda: True)
    await step("paused", actions.pause.trigger, lambda: all_are(Status.PAUSED))
    await step("resumed", actions.resume.trigger, lambda: all_are(Status.WAITING))
    await step("removed", actions.remove.trigger, lambda: model.total == 0)
    # the way back stands for ten seconds
    await step("brought back", actions.undo.action.trigger, lambda: model.total == len(urls), is_soon=True)
    await step("all paused", actions.pause_all.trigger, lambda: all_are(Status.PAUSED))
    return found
