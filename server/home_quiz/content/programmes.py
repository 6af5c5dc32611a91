"""Programmes that a librarian keeps: packs in an order and how they are played, each a file to pass on.

A file names packs, it does not hold them: whoever gets it needs these packs too.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Annotated

import msgspec
import yaml
from msgspec import Meta, Struct

from home_quiz.content.fields import ID_PATTERN, Entries, Language
from home_quiz.content.folder import yaml_files
from home_quiz.content.parts import Part, part_of
from home_quiz.content.plain_words import misfit, names_of
from home_quiz.content.presets import RulesChange
from home_quiz.content.problems import Problem, broken, from_exception
from home_quiz.content.yaml_lines import Document, read_yaml, read_yaml_text
from home_quiz.errors import PackError

FOLDER = "programmes"
"""The folder of kept programmes, inside the data folder."""
MOST = 200
"""Kept programmes; more are somebody's mistake."""
MOST_ROUNDS = 12


class ProgrammeFile(Entries, frozen=True, kw_only=True):
    """An evening: its rounds and its rules."""

    programme: Annotated[
        str, Meta(min_length=1, max_length=60, description="The file's name, without .yaml.")
    ]
    title: Annotated[
        str, Meta(min_length=1, max_length=60, description="What it is called on the host page.")
    ]
    rounds: Annotated[
        list[str | Part],
        Meta(
            min_length=1,
            max_length=MOST_ROUNDS,
            description="Packs in order of play, a round each, or parts of them.",
        ),
    ]
    preset: Annotated[str, Meta(max_length=20, description="The rules that it begins with.")] = "calm"
    rules: Annotated[RulesChange, Meta(description="What is otherwise than in the preset.")] = RulesChange()
    languages: Annotated[
        list[Language], Meta(min_length=1, max_length=2, description="The display's languages.")
    ]
    auto: Annotated[bool, Meta(description="Whether the game goes on by itself.")] = False

    def packs(self) -> list[str]:
        """The packs that it needs, in the order of its rounds."""
        return [part_of(entry).pack for entry in self.rounds]


class Kept(Struct, frozen=True):
    """All programmes that could be read, in the order of their titles, and what is wrong with others."""

    programmes: tuple[ProgrammeFile, ...] = ()
    problems: tuple[Problem, ...] = ()


def kept(data_dir: Path) -> Kept:
    """What is in the folder."""
    files = yaml_files(data_dir / FOLDER)
    found: list[ProgrammeFile] = []
    problems = list(files.problems)
    for path in files.paths[:MOST]:
        try:
            found.append(_file(path))
        except PackError as error:
            problems += from_exception(error)
    return Kept(tuple(sorted(found, key=lambda one: (one.title.casefold(), one.programme))), tuple(problems))


def keep(data_dir: Path, programme: ProgrammeFile) -> None:
    """Write it; one of the same name is replaced. A file is whole or not there, also if the power goes."""
    folder = data_dir / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{programme.programme}.yaml"
    fresh = path.with_suffix(".new")
    fresh.write_text(as_text(programme), "utf-8", newline="\n")
    fresh.replace(path)


def drop(data_dir: Path, name: str) -> bool:
    """Remove it; False if it was not there."""
    if not re.fullmatch(ID_PATTERN, name):
        return False
    try:
        (data_dir / FOLDER / f"{name}.yaml").unlink()
    except FileNotFoundError:
        return False
    return True


def as_text(programme: ProgrammeFile) -> str:
    """The file, as somebody would write it by hand."""
    return yaml.safe_dump(msgspec.to_builtins(programme), allow_unicode=True, sort_keys=False, width=110)


def read(text: str) -> ProgrammeFile:
    """A file that somebody was given. Raises ``PackError`` with the line of what is wrong."""
    return _sound(read_yaml_text(Path("programme.yaml"), text), Path("programme.yaml"))


def name_for(title: str) -> str:
    """A file's name made of a title: "Jāņi Ludzā" gives jani-ludza."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain))[:60].strip("-") or "programme"


def _file(path: Path) -> ProgrammeFile:
    programme = _sound(read_yaml(path), path)
    if programme.programme != path.stem:
        words = f"`programme: {programme.programme}` and the file's name {path.stem} must be the same"
        raise broken(path, 1, words)
    return programme


def _sound(document: Document, path: Path) -> ProgrammeFile:
    try:
        programme = msgspec.convert(document.value, ProgrammeFile)
    except msgspec.ValidationError as error:
        found = misfit(error, names_of(ProgrammeFile))
        raise broken(path, document.line(found.where), found.text) from error
    if not re.fullmatch(ID_PATTERN, programme.programme):
        raise broken(path, 1, "`programme` has only a-z, 0-9 and single hyphens, like summer-evening")
    return programme
