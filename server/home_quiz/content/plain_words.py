"""What msgspec says about a value that does not fit, in words for somebody who writes questions."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, ValidationError
from msgspec import inspect as types

from home_quiz.content.fields import ID_PATTERN
from home_quiz.content.yaml_lines import Where

Names = Mapping[str, tuple[str, ...]]

_NAMES = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "`name: value` lines",
    "null": "nothing",
}
_PATTERNS = {
    ID_PATTERN: "only small letters a-z, digits and single hyphens may stand here, like ludza-castle",
}


class Misfit(Struct, frozen=True):
    """Where a value does not fit its type, and what to do about it."""

    where: Where
    text: str


def misfit(error: ValidationError, known: Names) -> Misfit:
    """The exception in plain words. A name that should not be there is itself the place."""
    said, _, path = str(error).partition(" - at ")
    where = tuple(_steps(path))
    if found := re.fullmatch(r"Object contains unknown field `(.*)`", said):
        return Misfit((*where, found[1]), _unknown(found[1], known))
    if found := re.fullmatch(r"Object missing required field `(.*)`", said):
        return Misfit(where, f"`{found[1]}` is missing here")
    name = next((step for step in reversed(where) if isinstance(step, str)), "")
    return Misfit(where, _value(said, name, known.get(name, ())))


def _steps(path: str) -> Iterator[str | int]:
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        yield name or int(index)


def _unknown(name: str, known: Names) -> str:
    if name in known:
        return f"`{name}` does not belong here; look at the lines above it and at the spaces before it"
    close = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean `{close[0]}`?" if close else "; remove it or look for a slip of the pen"
    return f"`{name}` is not known{hint}"


def _value(said: str, name: str, possible: tuple[str, ...]) -> str:
    if found := re.fullmatch(r"Invalid (?:enum )?value (.*)", said):
        return f"{found[1]} is not possible for `{name}`; write one of: {', '.join(possible)}"
    if found := re.fullmatch(r"Expected `([\w |]+)`, got `(\w+)`", said):
        return _wrong_type(name, found[1].split(" | "), found[2])
    if found := re.fullmatch(r"Expected `str` matching regex '(.*)'", said):
        return _PATTERNS.get(found[1].replace("\\\\", "\\"), "this is not written as it must be")
    if found := re.fullmatch(r"Expected `(?:int|float)` ([<>]=) (.*)", said):
        return f"`{name}` must be {'at least' if found[1] == '>=' else 'at most'} {float(found[2]):g}"
    if said == "Expected `array` of length >= 1":
        return f"`{name}` must not be empty"
    if found := re.fullmatch(r"Expected `str` of length <= (\d+)", said):
        return f"`{name}` has more than {found[1]} letters"
    return said


def _wrong_type(name: str, wanted: list[str], got: str) -> str:
    if "str" in wanted and got in ("int", "float", "bool"):
        return f'`{name}` is a text: put it in quotes, like "1777"'
    things = " or ".join(_NAMES.get(kind, kind) for kind in wanted if kind != "null")
    return f"`{name}` must be {things}, here is {_NAMES.get(got, got)}"


def _fields(kind: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every name that may stand in a file, with the values it may have where they are a fixed list."""
    match kind:
        case types.StructType():
            if kind.tag is not None:
                yield str(kind.tag_field), (str(kind.tag),)
            for field in kind.fields:
                yield field.name, _literals(field.type)
                yield from _fields(field.type)
        case types.Metadata():
            yield from _fields(kind.type)
        case types.ListType():
            yield from _fields(kind.item_type)
        case types.UnionType():
            for part in kind.types:
                yield from _fields(part)


def _literals(kind: Any) -> tuple[str, ...]:
    match kind:
        case types.LiteralType():
            return tuple(str(value) for value in kind.values)
        case types.Metadata():
            return _literals(kind.type)
        case types.ListType():
            return _literals(kind.item_type)
        case types.UnionType():
            return tuple(value for part in kind.types for value in _literals(part))
    return ()


def names_of(file: type[Struct]) -> Names:
    """Every name that may stand in such a file -> its possible values, empty where there is no fixed list."""
    table: dict[str, tuple[str, ...]] = {}
    for name, values in _fields(types.type_info(file)):
        table[name] = tuple(dict.fromkeys(table.get(name, ()) + values))
    return table
