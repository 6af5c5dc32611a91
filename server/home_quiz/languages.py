"""The languages that HOME speaks: every folder of ``texts/``, in their order. Read once, when HOME starts.

A folder holds the Fluent files of the screens and two more: ``language.json`` has the language's own name,
and ``families.json``, which may be missing, the names that are offered to families.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from msgspec import DecodeError, Meta, Struct
from msgspec.json import decode

from home_quiz.assets import asset_dir
from home_quiz.errors import ConfigError

S = TypeVar("S", bound=Struct)


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """``language.json``. ``order``: its place in lists; ``quotes``: opening and closing mark, "" for any."""

    name: Annotated[str, Meta(min_length=1, max_length=24)]
    order: int
    quotes: Annotated[str, Meta(pattern="^(..)?$")] = ""


class Families(Struct, frozen=True, forbid_unknown_fields=True):
    """``families.json``: adjectives in the plural, masculine and feminine, and to each crest its animal."""

    adjectives: Annotated[tuple[tuple[str, str], ...], Meta(min_length=1)]
    animals: dict[str, tuple[str, Literal["m", "f"]]]


def _read(code: str, file: str, kind: type[S]) -> S:
    path = asset_dir("texts") / code / file
    try:
        return decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        raise ConfigError(
            f'{path} is missing: write {{"name": "its own name", "order": 4}}, or remove the folder {code}'
        ) from None
    except (DecodeError, OSError) as error:
        raise ConfigError(f"{path}: {error}; compare it with that of texts/en") from None


def _all() -> dict[str, Language]:
    folders = sorted(path.name for path in asset_dir("texts").iterdir() if path.is_dir())
    read = {code: _read(code, "language.json", Language) for code in folders}
    return dict(sorted(read.items(), key=lambda item: item[1].order))


SPOKEN = _all()
"""Language by its code (``lv``), in their order."""
OFFERED = {
    code: _read(code, "families.json", Families)
    for code in SPOKEN
    if (asset_dir("texts") / code / "families.json").exists()
}
"""What families are called, by language; one without a file has none of its own."""
