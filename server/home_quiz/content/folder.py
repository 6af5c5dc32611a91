"""Which files of a folder are packs or places, and the names that look like a slip."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from home_quiz.content.problems import Problem

_ENDINGS = (".yaml", ".yml")


class YamlFiles(Struct, frozen=True):
    """Files in the order of their names."""

    paths: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()


def yaml_files(folder: Path) -> YamlFiles:
    """The YAML files right in a folder; hidden files and other kinds of files are left alone."""
    try:
        entries = sorted(path for path in folder.iterdir() if path.is_file() and path.name[0] not in ".~")
    except FileNotFoundError:
        return YamlFiles()
    except OSError as error:
        text = f"the folder cannot be read: {error.strerror or error}"
        return YamlFiles((), (Problem(str(folder), 1, "", text),))
    slips = [path for path in entries if path.name.lower().endswith((".yaml.txt", ".yml.txt"))]
    return YamlFiles(
        tuple(path for path in entries if path.suffix.lower() in _ENDINGS),
        tuple(Problem(str(path), 1, "", f"rename the file to {path.stem}, without .txt") for path in slips),
    )
