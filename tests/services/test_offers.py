"""What is offered to the list: the new comes in, the known is told of and fetched by nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.domain.links import Link
from tests.services.engine import SETTINGS, Engine
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from qtapp.services.offers import Sifted
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

NOBODY = "http://127.0.0.1:1"  # nobody listens there


@pytest.fixture
def resting(start_engine: StartEngine) -> Engine:
    return start_engine(settings=replace(SETTINGS, running=1, running_per_host=1))


def told(engine: Engine) -> list[Sifted]:
    heard: list[Sifted] = []
    engine.manager.offers.sifted.connect(heard.append)
    return heard


def offer(engine: Engine, *urls: str) -> None:
    engine.manager.offers.make([engine.spec(url) for url in urls])


def test_new_links_come_in_while_known_ones_are_held(resting: Engine) -> None:
    known = resting.add(f"{NOBODY}/a", f"{NOBODY}/b")
    heard = told(resting)
    offer(resting, f"{NOBODY}/x/../b", f"{NOBODY}/new", f"{NOBODY}/a")
    resting.until(lambda: len(resting.manager.downloads()) == 3, "the new one")
    (sifted,) = heard
    assert [spec.url for spec in sifted.fresh] == [f"{NOBODY}/new"]
    assert [spec.url for spec in sifted.held] == [f"{NOBODY}/x/../b", f"{NOBODY}/a"]
    assert sifted.ids == (known[1], known[0])


def test_a_link_is_known_before_the_history_holds_its_row(resting: Engine) -> None:
    heard = told(resting)
    offer(resting, f"{NOBODY}/a")
    assert resting.manager.downloads() == ()
    offer(resting, f"{NOBODY}/a")
    assert [len(sifted.held) for sifted in heard] == [0, 1]
    assert heard[1].ids == (heard[0].fresh[0].id,)
    resting.until(resting.manager.downloads, "its row")
    assert len(resting.manager.downloads()) == 1


def test_one_address_for_two_users_is_not_in_its_own_way(resting: Engine) -> None:
    heard = told(resting)
    offer(resting, f"{NOBODY}/a", f"{NOBODY}/a")
    resting.until(lambda: len(resting.manager.downloads()) == 2, "both")
    assert [len(sifted.held) for sifted in heard] == [0]


@pytest.mark.parametrize("state", list(State))
def test_only_what_ended_without_a_file_may_be_offered_anew(
    start_engine: StartEngine, hostile_server: HostileServer, state: State
) -> None:
    engine = start_engine()
    links = engine.manager._roster.links
    (row_id,) = engine.add(hostile_server.serve("/a", Resource(content=Content(1, 10)), Reply(stall_after=1)))
    row = engine.row(row_id)
    assert links.in_the_way(row.spec.url) == (row_id,)
    engine.manager.cancel([row_id])
    engine.until_state(State.CANCELLED, row_id)
    engine.manager._roster.change(replace(engine.row(row_id), state=state))
    is_known = state not in (State.FAILED, State.CANCELLED)
    assert links.in_the_way(row.spec.url) == ((row_id,) if is_known else ())
    engine.manager._roster.change(replace(engine.row(row_id), state=State.CANCELLED))


def test_removal_undo_and_another_link_are_followed(resting: Engine) -> None:
    blocker, row_id = resting.add(f"{NOBODY}/first", f"{NOBODY}/a")
    manager = resting.manager
    links = manager._roster.links
    manager.pause([blocker, row_id])
    resting.until_state(State.PAUSED, row_id)
    manager.remove([row_id])
    assert links.ids_of(f"{NOBODY}/a") == ()
    manager.undo_remove()
    assert links.ids_of(f"{NOBODY}/a") == (row_id,)
    manager.update_link(row_id, Link(f"{NOBODY}/b"))
    assert links.ids_of(f"{NOBODY}/a") == ()
    assert links.ids_of(f"{NOBODY}/b") == (row_id,)


def test_the_list_of_the_last_session_is_known(start_engine: StartEngine) -> None:
    first = start_engine()
    ids = first.add(f"{NOBODY}/a", f"{NOBODY}/b")
    first.close()
    second = start_engine(history_file=first.history_file, restored=True)
    second.until(lambda: len(second.manager.downloads()) == 2, "the list")
    heard = told(second)
    offer(second, f"{NOBODY}/%62")
    assert [sifted.ids for sifted in heard] == [(ids[1],)]


def test_what_is_offered_before_the_list_is_back_waits_for_it(start_engine: StartEngine) -> None:
    first = start_engine()
    ids = first.add(f"{NOBODY}/a", f"{NOBODY}/b")
    first.close()
    second = start_engine(history_file=first.history_file, restored=True, opened=False)
    heard = told(second)
    offer(second, f"{NOBODY}/b", f"{NOBODY}/new")
    offer(second, f"{NOBODY}/new")
    assert heard == []
    second.history.open()
    second.until(lambda: len(second.manager.downloads()) == 3, "the list and the new one")
    assert [len(sifted.fresh) for sifted in heard] == [1, 0]
    assert [sifted.ids for sifted in heard] == [(ids[1],), (heard[0].fresh[0].id,)]


def test_a_silent_history_keeps_no_offer_waiting(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.services.offers.LIST_IS_SILENT_MS", 1)
    engine = start_engine(restored=True, opened=False)
    heard = told(engine)
    offer(engine, f"{NOBODY}/a")
    engine.until(lambda: heard, "the offer")
    assert [len(sifted.fresh) for sifted in heard] == [1]


def test_what_was_offered_before_the_list_came_back_outlives_the_end(start_engine: StartEngine) -> None:
    first = start_engine(restored=True)
    offer(first, f"{NOBODY}/a")
    first.close()
    second = start_engine(history_file=first.history_file, restored=True)
    second.until(second.manager.downloads, "the list")
    assert [row.spec.url for row in second.manager.downloads()] == [f"{NOBODY}/a"]


def test_what_was_offered_before_the_end_comes_in_and_nothing_after(resting: Engine) -> None:
    heard = told(resting)
    resting.manager.offers.make([resting.spec(f"{NOBODY}/{n}") for n in range(20_000)])
    assert heard == []  # looked through while the loop turns
    resting.close()
    offer(resting, f"{NOBODY}/late")
    assert [len(sifted.fresh) for sifted in heard] == [20_000]
