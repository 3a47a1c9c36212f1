"""Commands at random over many downloads of several hands: right files or none, and nothing left over."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import qasync

from qtapp.domain.download import State
from tests.services.engine import SETTINGS, Engine
from tests.support.files import Content
from tests.support.scripts import Asked, Ending, Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from tests.support.hostile_server import HostileServer

pytestmark = pytest.mark.stress

MIB = 1 << 20
COUNT = 64
COMMANDS = 200


class Whims:
    """How the server behaves towards the requests for one file, which may change on the way."""

    def __init__(self, seed: int, versions: list[Resource]) -> None:
        # one for each file: the server's threads must not share a generator
        self._chance = random.Random(seed)
        self._versions = versions
        self._changes_at = self._chance.choice([2, 5, 10_000])

    def __call__(self, asked: Asked) -> Reply:
        manner = self._manner() if asked.n < 12 else Reply()
        return replace(manner, resource=self._versions[asked.n >= self._changes_at])

    def _manner(self) -> Reply:
        chance = self._chance
        return chance.choice(
            [
                Reply(),
                Reply(),
                Reply(pace=Pace(60_000, 0.005)),
                Reply(cut_after=chance.randrange(1, 3 * MIB)),
                Reply(cut_after=chance.randrange(1, 3 * MIB), ending=Ending.RESET),
                Reply(status=503),
                Reply(ignore_range=True),
                Reply(refuse_if_range=True),
                Reply(close_silently=True),
            ]
        )


@pytest.fixture
def engine(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Engine]:
    loop = qasync.QEventLoop(qapp)
    settings = replace(
        SETTINGS, running=8, running_per_host=8, connections=4, connections_per_host=16, attempts=100
    )
    made = Engine(loop, tmp_path, settings, chance=lambda: 0.0)
    yield made
    ended = made.close()
    made.dismantle()
    loop.close()
    assert ended, "something outlived its time"


@pytest.mark.parametrize("seed", [1, 2])
def test_two_hundred_commands_over_sixty_four_downloads(
    seed: int, engine: Engine, hostile_server: HostileServer
) -> None:
    """C03, C12, C14, S10: whatever the order, a file is one version of what was served, or not there."""
    chance = random.Random(seed)
    versions = [[Content(2 * n, 9 * MIB + n), Content(2 * n + 1, 9 * MIB + n)] for n in range(COUNT)]
    for n in range(COUNT):
        resources = [Resource(content=content, etag=f'"{k}"') for k, content in enumerate(versions[n])]
        hostile_server.answer(f"/{n}.bin", Whims(1000 * seed + n, resources), resource=resources[0])
    ids = engine.add(*(hostile_server.url(f"/{n}.bin") for n in range(COUNT)))
    for _ in range(COMMANDS):
        storm(engine, ids, chance)
        engine.turn(chance.randrange(25))
    settle(engine, ids)
    for n, download_id in enumerate(ids):
        row = engine.row(download_id)
        if row.state is State.DONE:
            assert row.path is not None
            assert None in [content.first_difference(row.path) for content in versions[n]], row
    done = [row.path.name for row in map(engine.row, ids) if row.path is not None and row.state is State.DONE]
    engine.until_quiet()
    assert sorted(done) == engine.files(), "nothing else is left"
    assert len(done) >= COUNT // 2
    engine.network.close()
    hostile_server.wait_for_connections(0)


def storm(engine: Engine, ids: list[str], chance: random.Random) -> None:
    """One command for a few of them."""
    some = chance.sample(ids, chance.randrange(1, 9))
    manager = engine.manager
    match chance.randrange(8):
        case 0:
            manager.pause(some)
        case 1:
            manager.resume(some)
        case 2:
            manager.retry(some)
        case 3:
            manager.cancel(some[:2])
        case 4:
            manager.pause(some)
            manager.resume(some)
        case 5:
            manager.remove(some[:1])
            manager.undo_remove()
        case 6:
            manager.pause_all()
        case 7:
            manager.resume_all()


def settle(engine: Engine, ids: list[str]) -> None:
    """Let all that can go on come to its end."""
    rest = {State.DONE, State.CANCELLED, State.FAILED, State.NEEDS_YOU}

    politeness = engine.manager.politeness

    def at_rest() -> bool:
        for site in politeness.sites():
            if site.cool_left_s > 1.0:  # it refuses at random, and more often than it would be asked
                politeness.try_now(site.host)
        engine.manager.resume([item for item in ids if engine.state(item) in (State.PAUSED, State.WAITING)])
        return all(engine.state(item) in rest for item in ids)

    engine.until(at_rest, "the end of all", 120.0)
    engine.manager.cancel([item for item in ids if engine.state(item) in (State.FAILED, State.NEEDS_YOU)])
    engine.until(lambda: all(engine.state(item) in (State.DONE, State.CANCELLED) for item in ids), "rest")
    engine.until_quiet()
