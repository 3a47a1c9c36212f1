"""Which addresses are on the list already, whatever became of the rows meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from qtapp.domain.download import State
from qtapp.services.roster import Roster
from tests.services.rows import a_row

if TYPE_CHECKING:
    from qtapp.domain.download import Download

URLS = (
    "http://x/a",
    "http://x/%61",
    "http://x/b/../a",
    "http://x/b",
    "http://x/b?q=1",
)
SAME = dict.fromkeys(URLS[:3], "http://x/a") | {url: url for url in URLS[3:]}
IN_VAIN = (State.FAILED, State.CANCELLED)


def row_of(url: str, state: State = State.QUEUED) -> Download:
    row = a_row(state)
    return replace(row, spec=replace(row.spec, url=url))


class Lists(RuleBasedStateMachine):
    """The roster's index beside a look at every row."""

    def __init__(self) -> None:
        super().__init__()
        self.roster = Roster()
        self.removed: list[Download] = []

    @rule(urls=st.lists(st.sampled_from(URLS), min_size=1, max_size=4), state=st.sampled_from(State))
    def add(self, urls: list[str], state: State) -> None:
        self.roster.add(tuple(row_of(url, state) for url in urls))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        rows = self.roster.all()
        if rows:
            gone = data.draw(st.lists(st.sampled_from(rows), unique=True, min_size=1))
            self.removed = gone
            self.roster.remove(tuple(row.id for row in gone))

    @rule()
    def undo(self) -> None:
        back, self.removed = self.removed, []
        self.roster.add(tuple(back))

    @rule(data=st.data(), url=st.sampled_from(URLS), state=st.sampled_from(State))
    def change(self, data: st.DataObject, url: str, state: State) -> None:
        rows = self.roster.all()
        if rows:
            row = data.draw(st.sampled_from(rows))
            self.roster.change(replace(row, state=state, spec=replace(row.spec, url=url)))

    @invariant()
    def index_says_what_the_rows_say(self) -> None:
        rows = self.roster.all()
        for url in URLS:
            same = {row.id for row in rows if SAME[row.spec.url] == SAME[url]}
            counting = {row.id for row in rows if row.id in same and row.state not in IN_VAIN}
            assert set(self.roster.links.ids_of(url)) == same
            assert set(self.roster.links.in_the_way(url)) == counting


Lists.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestLists = pytest.mark.usefixtures("qapp")(Lists.TestCase)


@pytest.mark.usefixtures("qapp")
def test_an_empty_list_leaves_nothing_in_the_index() -> None:
    roster = Roster()
    rows = tuple(row_of(url) for url in URLS * 3)
    roster.add(rows)
    roster.remove(tuple(row.id for row in rows))
    assert roster.links._ids == {}
