"""Two groups that came by themselves are not called the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.domain.download import Download, DownloadSpec, State, new_download_id
from qtapp.domain.groups import LONGEST_NAME, Group, free_name
from qtapp.services.group_names import GroupNames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def spec(group: Group | None) -> DownloadSpec:
    return DownloadSpec(new_download_id(), "https://a.example/x", Path("/there"), 7.0, group=group)


def group(number: int, name: str = "a.example") -> Group:
    return Group(f"{number}", name, float(number))


def called(found: Iterable[DownloadSpec]) -> list[str | None]:
    return [None if one.group is None else one.group.name for one in found]


def test_a_number_tells_a_second_one_of_a_name_from_the_first() -> None:
    names = GroupNames()
    for number, wanted in enumerate(("a.example", "a.example (2)", "a.example (3)")):
        found = list(names.told_apart([spec(group(number)), spec(group(number)), spec(None)]))
        assert called(found) == [wanted, wanted, None]
        for one in found:
            names.take_in(one)


def test_two_on_their_way_are_told_apart_as_well() -> None:
    names = GroupNames()
    assert called(names.told_apart([spec(group(1))])) == ["a.example"]
    assert called(names.told_apart([spec(group(2, "A.Example")), spec(group(3, "b"))])) == [
        "A.Example (2)",
        "b",
    ]


def test_they_are_looked_at_one_at_a_time() -> None:
    """A hundred thousand of them are taken in by slices."""
    seen = []

    def coming() -> Iterator[DownloadSpec]:
        for number in range(3):
            seen.append(number)
            yield spec(group(number))

    found = iter(GroupNames().told_apart(coming()))
    for number, wanted in enumerate(("a.example", "a.example (2)")):
        assert called([next(found)]) == [wanted]
        assert seen == list(range(number + 1))


def test_what_follows_is_of_the_group_as_it_is_called() -> None:
    names = GroupNames()
    names.take_in(spec(group(1)))
    assert called(names.told_apart([spec(group(2))])) == ["a.example (2)"]
    assert called(names.told_apart([spec(group(2))])) == ["a.example (2)"]


def test_a_name_is_free_again_once_the_last_of_its_group_is_gone_or_is_called_otherwise() -> None:
    names = GroupNames()
    first, second = spec(group(1)), spec(group(1))
    names.take_in(first)
    names.take_in(second)
    names.take_out(first)
    assert names.named("A.EXAMPLE") == group(1)
    before = Download(second, State.QUEUED, "x")
    names.replace(before, replace(before, spec=replace(second, group=group(1, "Harbour"))))
    assert names.named("a.example") is None
    assert called(names.told_apart([spec(group(2))])) == ["a.example"]


def test_one_that_may_join_is_of_the_newest_of_its_name_also_where_that_is_on_its_way() -> None:
    names = GroupNames()
    for number in (1, 2, 3):
        names.let_join(group(number))
    found = [list(names.told_apart([spec(group(number))])) for number in (1, 2)]
    assert [one.group for each in found for one in each] == [group(1), group(1)]
    names.take_in(found[0][0])
    names.take_in(spec(group(9)))  # by itself, and called the same: as after an undo
    assert [one.group for one in names.told_apart([spec(group(3)), spec(group(3))])] == [group(9)] * 2


def test_of_two_that_are_called_the_same_the_newest_is_meant() -> None:
    names = GroupNames()
    for number in (1, 3, 2):
        names.take_in(spec(group(number)))
    assert names.named("a.example") == group(3)


def test_a_number_makes_no_name_longer_than_it_may_be() -> None:
    long = "x" * LONGEST_NAME
    found = free_name(long, {long})
    assert len(found) == LONGEST_NAME
    assert found.endswith("x (2)")
