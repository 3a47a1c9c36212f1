"""What holds all downloads at once is said on each row, and what it means in its hint."""

from __future__ import annotations

import pytest

from qtapp.domain.download import State, Why
from qtapp.ui.messages import status_text
from qtapp.ui.row_words import row_hint
from tests.ui.rows import NOW, download

pytestmark = pytest.mark.usefixtures("british")


@pytest.mark.parametrize(
    ("why", "status", "hint"),
    [
        (Why("no-network"), "No network · continues when it is back", "has no network"),
        (Why("network-silent"), "Network does not answer · continues when it does", "Nobody answers"),
        (Why("network-page"), "Network wants a login · continues after that", "Do that in a browser"),
        (Why("on-battery", (30,)), "Queued · on battery, 30\u00a0% left", "once it is plugged in"),
        (Why("on-battery"), "Queued · on battery", "once it is plugged in"),
        (Why("metered"), "Queued · metered network", "is paid for"),
    ],
)
def test_a_row_says_what_holds_it_and_its_hint_what_that_means(why: Why, status: str, hint: str) -> None:
    row = download(1, "a.iso", State.QUEUED, why=why)
    assert status_text(row, NOW) == status
    assert hint in row_hint(row, NOW)
