"""Frozen values, whose methods are made when they are first used.

For each class `dataclasses.dataclass` compiles seven functions as its module is loaded: half a millisecond.
A start loads two hundred classes, makes values of a third of them, and compares or prints next to none.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # to whoever checks types it is the same thing
    from dataclasses import Field, dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, **others):
        """The same as `dataclasses.dataclass`, and quicker to load where it is `frozen` and has `slots` and
        nothing else. Then no field has an `init`, `hash` or `kw_only` of its own.

        Raises:
            TypeError: as that does; for such a field, when an instance is made.
        """

        def make(cls):
            if not frozen or not slots or others:
                return dataclasses.dataclass(frozen=frozen, slots=slots, **others)(cls)
            return _value(cls)

        return make if cls is None else make(cls)


__all__ = ["dataclass"]


def _value(cls: type) -> type:
    own = vars(cls)
    # else it would be made of the signature, which takes as long as all the rest
    cls.__doc__ = cls.__doc__ or cls.__name__
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)
    for name, write in _WRITTEN.items():
        if own.get(name) is None:  # Python gives a class that has only an __eq__ a __hash__ of None
            setattr(made, name, _when_called(made, name, fields, write))
    for name, shared in _SHARED.items():
        setattr(made, name, shared)
    return made


def _when_called(
    cls: type, name: str, fields: Sequence[Field[Any]], write: Callable[..., tuple[str, dict[str, Any]]]
) -> Callable[..., Any]:
    """The method of this name, which puts the written one into its place when it is first called."""

    # two threads at a time make the same one twice
    def method(self: object, *values: Any, **named: Any) -> Any:
        source, names = write(cls, fields)
        exec(source, names)  # noqa: S102 - what it is made of are names of fields
        written = names[name]
        written.__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, written)
        return written(self, *values, **named)

    return method


def _init(cls: type, fields: Sequence[Field[Any]]) -> tuple[str, dict[str, Any]]:
    """Through the slots themselves, which is twice as fast as `object.__setattr__`."""
    names: dict[str, Any] = {}
    parameters, lines = [], []
    for field in fields:
        name, slot = field.name, f"_set_{field.name}"
        if not field.init or field.kw_only or field.hash is not None:
            raise TypeError(f"{cls.__qualname__}.{name}: a value's fields cannot be like that")
        names[slot] = getattr(cls, name).__set__
        if field.default_factory is not dataclasses.MISSING:
            names[f"_new_{name}"], names["_NOT_GIVEN"] = field.default_factory, _NOT_GIVEN
            parameters.append(f"{name}=_NOT_GIVEN")
            lines.append(f"{slot}(self, _new_{name}() if {name} is _NOT_GIVEN else {name})")
        elif field.default is not dataclasses.MISSING:
            names[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
            lines.append(f"{slot}(self, {name})")
        else:
            parameters.append(name)
            lines.append(f"{slot}(self, {name})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    return _function("__init__", ("self", *parameters), *lines or ("pass",)), names


def _eq(_cls: type, fields: Sequence[Field[Any]]) -> tuple[str, dict[str, Any]]:
    return _function(
        "__eq__",
        ("self", "other"),
        "if other.__class__ is not self.__class__:",
        "    return NotImplemented",
        f"return {_compared('self', fields)} == {_compared('other', fields)}",
    ), {}


def _hash(_cls: type, fields: Sequence[Field[Any]]) -> tuple[str, dict[str, Any]]:
    return _function("__hash__", ("self",), f"return hash({_compared('self', fields)})"), {}


def _repr(_cls: type, fields: Sequence[Field[Any]]) -> tuple[str, dict[str, Any]]:
    inside = ", ".join(f"{field.name}={{self.{field.name}!r}}" for field in fields if field.repr)
    return _function("__repr__", ("self",), f"return f'{{self.__class__.__qualname__}}({inside})'"), {}


_WRITTEN = {"__init__": _init, "__eq__": _eq, "__hash__": _hash, "__repr__": _repr}
_NOT_GIVEN = object()


def _function(name: str, parameters: Sequence[str], *lines: str) -> str:
    return "\n    ".join((f"def {name}({', '.join(parameters)}):", *lines))


def _compared(instance: str, fields: Sequence[Field[Any]]) -> str:
    return "(" + "".join(f"{instance}.{field.name}, " for field in fields if field.compare) + ")"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, field.name) for field in dataclasses.fields(self))


def _set_state(self: Any, state: tuple[Any, ...]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


_SHARED = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _set_state,
}
