"""What is wrong in a file of content: one value per problem, for the host page, the check and the tests."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from home_quiz.errors import PackError

Severity = Literal["error", "warning"]


class Problem(Struct, frozen=True):
    """``where`` is a path inside the file ("questions.3.options.b"), ``line`` counts from 1.

    With an error the file is not played; a warning asks a person to look.
    """

    file: str
    line: int
    where: str
    text: str
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = "" if self.severity == "error" else "warning: "
        return f"{self.file}:{self.line}: {mark}{self.text}"


def broken(path: Path, line: int, text: str) -> PackError:
    """An exception with one problem."""
    return PackError([(str(path), line, text)])


def as_exception(problems: Iterable[Problem]) -> PackError:
    """Problems as the exception that carries them."""
    return PackError([(problem.file, problem.line, problem.text) for problem in problems])


def from_exception(error: PackError) -> list[Problem]:
    """The problems an exception carries."""
    return [Problem(file, line, "", text) for file, line, text in error.problems]


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Only those that keep a file from being played."""
    return [problem for problem in problems if problem.severity == "error"]


class Finding(Struct, frozen=True):
    """A problem before its line is known; ``where`` are the steps from the top of the file."""

    where: tuple[str | int, ...]
    text: str
    severity: Severity = "error"
