"""Downloads that belong together: through a restart, taken apart, called otherwise, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.groups import Group
from tests.support.files import Content
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

HARBOUR = Group("1" * 32, "Harbour at dawn", 5.0)
NIGHT = Group("2" * 32, "Night", 6.0)
SMALL = Resource(content=Content(1, 1_000), etag='"v1"')


def added(engine: Engine, server: HostileServer, *groups: Group | None) -> list[str]:
    """A download of each."""
    specs = [
        engine.spec(server.serve(f"/{number}", SMALL), group=group) for number, group in enumerate(groups)
    ]
    engine.manager.add(specs)
    engine.until(lambda: all(engine.manager.find(spec.id) for spec in specs), "their rows")
    return [spec.id for spec in specs]


def groups_of(engine: Engine, ids: list[str]) -> list[Group | None]:
    return [engine.row(download_id).spec.group for download_id in ids]


def test_groups_are_there_again_after_a_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    ids = added(engine, hostile_server, HARBOUR, HARBOUR, NIGHT, None)
    engine.close()
    again = start_engine(restored=True)
    again.until(lambda: all(map(again.manager.find, ids)), "the list")
    assert groups_of(again, ids) == [HARBOUR, HARBOUR, NIGHT, None]


def test_what_is_taken_apart_stands_alone_until_it_is_undone(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    ids = added(engine, hostile_server, HARBOUR, HARBOUR, NIGHT, None)
    engine.manager.groups.take_apart([*ids[:2], "unknown"])
    assert groups_of(engine, ids) == [None, None, NIGHT, None]
    engine.manager.groups.take_apart([ids[3]])  # changes nothing, and takes no way back
    engine.manager.groups.undo()
    assert groups_of(engine, ids) == [HARBOUR, HARBOUR, NIGHT, None]
    engine.manager.groups.undo()
    assert groups_of(engine, ids) == [HARBOUR, HARBOUR, NIGHT, None]
    engine.manager.groups.take_apart(ids[:2])
    engine.close()
    again = start_engine(restored=True)
    again.until(lambda: all(map(again.manager.find, ids)), "the list")
    assert groups_of(again, ids) == [None, None, NIGHT, None]


def test_a_group_gets_another_name_and_is_the_same_group(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    ids = added(engine, hostile_server, HARBOUR, HARBOUR, None)
    dusk = Group(HARBOUR.id, "Harbour at dusk", 5.0)
    engine.manager.groups.rename(ids, " Harbour\nat dusk ")
    assert groups_of(engine, ids) == [dusk, dusk, None]
    engine.manager.groups.rename(ids, " \n")
    assert groups_of(engine, ids) == [dusk, dusk, None]
    engine.manager.groups.undo()
    assert groups_of(engine, ids) == [HARBOUR, HARBOUR, None]


def test_what_is_removed_comes_back_into_its_group(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    ids = added(engine, hostile_server, HARBOUR, HARBOUR)
    engine.manager.remove(ids)
    engine.manager.undo_remove()
    assert groups_of(engine, ids) == [HARBOUR, HARBOUR]
