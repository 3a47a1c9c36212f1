from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from qtapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True, slots=True)
class Place(Point):
    """Has more than the one that it is one of."""

    names: list[str] = field(default_factory=list)
    secret: str = field(default="", repr=False)
    seen_at: float = field(default=0.0, compare=False)

    @property
    def first(self) -> str:
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(frozen=True, slots=True)
class Even:
    number: int

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError(f"odd: {self.number}")


@dataclass(frozen=True, slots=True)
class Anycase:
    word: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Anycase) and self.word.lower() == other.word.lower()

    def __hash__(self) -> int:
        return hash(self.word.lower())

    def __repr__(self) -> str:
        return f"<{self.word}>"


def test_fields_are_given_by_place_and_by_name_or_have_their_default() -> None:
    assert (Point(1, 2).x, Point(1, 2).y, Point(x=3).y) == (1, 2, 0)
    place = Place(1, names=["here"])
    assert (place.x, place.y, place.first, place.seen_at) == (1, 0, "here", 0.0)


def test_each_has_a_list_of_its_own() -> None:
    one, other = Place(1), Place(1)
    one.names.append("here")
    assert other.names == []


@pytest.mark.parametrize(
    ("values", "named", "words"),
    [((), {}, "'x'"), ((1, 2, 3), {}, "3"), ((1,), {"z": 1}, "'z'")],
    ids=["missing", "too many", "unknown"],
)
def test_what_does_not_fit_is_refused_by_name(
    values: tuple[Any, ...], named: dict[str, Any], words: str
) -> None:
    for _ in range(2):  # the first is another method than the second
        with pytest.raises(TypeError, match=rf"Point\.__init__\(\).*{words}"):
            Point(*values, **named)


def test_nothing_of_it_can_be_changed() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
        del point.x
    with pytest.raises(FrozenInstanceError):
        point.z = 3  # type: ignore[attr-defined]
    assert not hasattr(point, "__dict__")
    assert point == Point(1)


def test_equal_is_what_is_of_one_class_and_has_equal_fields() -> None:
    assert Point(1, 2) == Point(1, 2)
    assert Point(1, 2) != Point(2, 1)
    assert Point(1) != Place(1)
    assert Point(1) != (1, 0)  # type: ignore[comparison-overlap]
    assert Nothing() == Nothing()
    assert Place(1, seen_at=1.0) == Place(1, seen_at=2.0)
    assert Place(1, secret="a") != Place(1, secret="b")
    not_a_number = float("nan")
    assert Place(1, names=[], y=not_a_number) == Place(1, names=[], y=not_a_number)  # type: ignore[arg-type]


def test_equal_ones_have_one_hash() -> None:
    assert {Point(1, 2), Point(1, 2), Point(2, 1)} == {Point(2, 1), Point(1, 2)}
    assert hash(Nothing()) == hash(Nothing())
    with pytest.raises(TypeError, match="list"):
        hash(Place(1))


def test_its_own_methods_stay() -> None:
    assert Anycase("A") == Anycase("a")
    assert {Anycase("A")} == {Anycase("a")}
    assert repr(Anycase("A")) == "<A>"


def test_it_is_printed_without_what_is_secret() -> None:
    assert repr(Place(1, names=["a"], secret="hush")) == "Place(x=1, y=0, names=['a'], seen_at=0.0)"
    assert repr(Nothing()) == "Nothing()"


def test_a_check_of_its_own_is_made_of_each() -> None:
    assert Even(2).number == 2
    for number in (1, 3):
        with pytest.raises(ValueError, match="odd"):
            Even(number)
    with pytest.raises(ValueError, match="odd"):
        replace(Even(2), number=1)


def test_it_is_a_dataclass_to_everybody() -> None:
    place = Place(1, names=["a"])
    assert replace(place, y=5) == Place(1, 5, ["a"])
    assert [each.name for each in fields(place)] == ["x", "y", "names", "secret", "seen_at"]
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 0}
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_it_can_be_copied_and_sent() -> None:
    place = Place(1, names=["a"], secret="hush")
    for other in (copy.copy(place), copy.deepcopy(place), pickle.loads(pickle.dumps(place))):
        assert other == place
        assert other is not place
    assert copy.deepcopy(place).names is not place.names


def test_a_field_that_asks_for_more_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Uninitialised:
        x: int = field(default=0, init=False)

    @dataclass(frozen=True, slots=True)
    class Named:
        x: int = field(default=0, kw_only=True)

    @dataclass(frozen=True, slots=True)
    class Unhashed:
        x: int = field(default=0, hash=False)

    for odd in (Uninitialised, Named, Unhashed):
        with pytest.raises(TypeError, match=rf"{odd.__name__}\.x"):
            odd()


def test_what_is_not_frozen_is_as_ever() -> None:
    @dataclass(slots=True)
    class Count:
        number: int = 0

    count = Count()
    count.number += 1
    assert count == Count(1)
    assert not hasattr(count, "__dict__")


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def note(source: str, *rest: Any) -> None:
        if not source.endswith("return ()"):  # Python 3.13 compiles this for no function at all, too
            compiled.append(source)
        exec(source, *rest)

    monkeypatch.setattr("qtapp.domain.values.exec", note, raising=False)
    monkeypatch.setattr("dataclasses.exec", note, raising=False)

    @dataclass(frozen=True, slots=True)
    class Late:
        x: int

    assert compiled == []
    assert Late(1) == Late(1)
    assert len(compiled) == 2  # what makes one, and what compares two
