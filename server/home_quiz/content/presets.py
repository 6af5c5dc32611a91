"""Presets: named sets of rules, each a file that anybody can read, in ``questions/presets``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from home_quiz.assets import asset_dir
from home_quiz.content.folder import yaml_files
from home_quiz.content.problems import broken
from home_quiz.content.yaml_lines import read_yaml
from home_quiz.game.programme import Rules

MOST_TALK = 300
MOST_EXTRA = 120
MOST_PENALTY = 50
MOST_STREAK = 20
MOST_REST = 60


class RulesFile(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a game is played, as it stands in a file; the meaning of each word stands in ``Rules``."""

    preset: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,20}$")]
    family: Literal["everyone", "together", "relay", "captain"] = "everyone"
    speed: bool = False
    final: bool = False
    joker: bool = False
    talk: Annotated[int, Meta(ge=-1, le=MOST_TALK)] = 0
    standings_every: Annotated[int, Meta(ge=0, le=20)] = 4
    extra: Annotated[int, Meta(ge=0, le=MOST_EXTRA)] = 0
    penalty: Annotated[int, Meta(ge=0, le=MOST_PENALTY)] = 0
    streak: Annotated[int, Meta(ge=0, le=MOST_STREAK)] = 0
    rest: Annotated[int, Meta(ge=0, le=MOST_REST)] = 1
    glass: bool = False

    def rules(self) -> Rules:
        """The rules as the game holds them."""
        return Rules(**msgspec.structs.asdict(self))


class RulesChange(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a host wants otherwise than the preset has it; what is not given stays.

    ``talk`` and ``extra`` in seconds, ``penalty`` and ``streak`` in per cent of a question's points, ``rest``
    in minutes.
    """

    family: Literal["everyone", "together", "relay", "captain"] | None = None
    speed: bool | None = None
    final: bool | None = None
    joker: bool | None = None
    talk: Annotated[int, Meta(ge=-1, le=MOST_TALK)] | None = None
    standings_every: Annotated[int, Meta(ge=0, le=20)] | None = None
    extra: Annotated[int, Meta(ge=0, le=MOST_EXTRA)] | None = None
    penalty: Annotated[int, Meta(ge=0, le=MOST_PENALTY)] | None = None
    streak: Annotated[int, Meta(ge=0, le=MOST_STREAK)] | None = None
    rest: Annotated[int, Meta(ge=0, le=MOST_REST)] | None = None
    glass: bool | None = None


def load_preset(path: Path) -> Rules:
    """One file. Raises ``PackError`` that says what is wrong where."""
    document = read_yaml(path)
    try:
        return msgspec.convert(document.value, RulesFile).rules()
    except msgspec.ValidationError as error:
        raise broken(path, 1, str(error)) from error


@cache
def presets() -> dict[str, Rules]:
    """All presets that come with HOME, by name."""
    found = (load_preset(path) for path in yaml_files(asset_dir("questions") / "presets").paths)
    return {rules.preset: rules for rules in found}
