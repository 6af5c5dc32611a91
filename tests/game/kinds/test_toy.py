"""A new kind touches nothing but new files and one line in each registry: a toy one is added and played.

The package is copied, the toy's two files are laid into the copy and its lines into the registries there, and
a process of its own plays it from the pack file to the second scorer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import home_quiz
from home_quiz.assets import asset_dir

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
PACKAGE = Path(home_quiz.__file__).parent

FILES = {"game/kinds/toy.py": "kind.py", "content/kinds/toy.py": "file.py"}
LINES: dict[str, dict[str, str]] = {
    "game/kinds/__init__.py": {
        "from home_quiz.game.kinds.truefalse": "from home_quiz.game.kinds.toy import Toy",
        "    TrueFalse(),": "    Toy(),",
    },
    "content/kinds/__init__.py": {
        "from home_quiz.content.kinds.truefalse": "from home_quiz.content.kinds.toy import ToyFile",
        "    TrueFalseFile,": "    ToyFile,",
    },
    "rescoring/shares.py": {
        '    "truefalse":': '    "toy": lambda _ask, key, said, _ruled: {seat: max(Fraction(0),'
        ' 1 - Fraction(abs(one.answer["hour"] - key["hour"]), 2)) for seat, one in said.items()},',
    },
    "bots/guesses.py": {
        '    "truefalse":': '    "toy": lambda ask, rng: {"hour": rng.randint(1, ask["hours"])},'
    },
}
"""Lines by registry: before which line which one is laid."""


def with_line(text: str, before: str, line: str) -> str:
    """The text with one line more."""
    lines = text.splitlines()
    (at,) = [number for number, found in enumerate(lines) if found.startswith(before)]
    return "\n".join([*lines[:at], line, *lines[at:], ""])


def with_toy(folder: Path) -> Path:
    """A copy of the package that has the toy kind; nothing else differs."""
    copy = folder / "home_quiz"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__", "dist", "node_modules"))
    for name, source in FILES.items():
        assert not (copy / name).exists()
        shutil.copy(HERE / "toy" / source, copy / name)
    for name, lines in LINES.items():
        text = (copy / name).read_text("utf-8")
        for before, line in lines.items():
            text = with_line(text, before, line)
        (copy / name).write_text(text, "utf-8")
    return folder


def test_a_new_kind_is_new_files_and_a_line_in_each_registry(tmp_path: Path) -> None:
    server = with_toy(tmp_path / "server")
    shutil.copytree(asset_dir("texts"), tmp_path / "texts")
    done = subprocess.run(
        [sys.executable, HERE / "toy" / "played.py", tmp_path],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(server), str(TESTS)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == ("played", 0), done.stderr


def test_the_package_itself_has_no_toys() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from home_quiz.game.kinds import KINDS; print('toy' in KINDS)"],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
