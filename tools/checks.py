"""`python3 home.py test`: every check in order, each with its seconds, on to the next after a failure."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.environment import PROGRAMS, PYTHON
from tools.run import ROOT, Command, environment, say
from tools.screens import UI_FOLDERS, Node

LINE = "=" * 100


@dataclass(frozen=True)
class Step:
    """A check: the name in headings, and the command that judges by its exit code."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """How a step ended: its exit code and seconds."""

    name: str
    code: int
    seconds: float


def steps(node: Node, pytest_arguments: Sequence[str]) -> list[Step]:
    """All checks, quick ones first. ``pytest_arguments`` go to pytest only."""

    def program(name: str, *words: str) -> Step:
        return Step(" ".join((name, *words)), (str(PROGRAMS / name), *words))

    def npm(name: str, *words: str) -> Step:
        return Step(name, (*node.npm, "run", "--silent", *words))

    return [
        program("ruff", "format", "--check"),
        program("ruff", "check"),
        program("mypy"),
        program("lint-imports"),
        npm("biome", "lint"),
        npm("tsc --noEmit", "typecheck"),
        npm("types of the protocol", "types", "--", "--check"),
        *([npm("vitest", "test")] if has_ui_tests() else []),
        Step("vite build", (str(PYTHON), "-m", "tools.screens")),
        Step("pytest", (str(PYTHON), "-m", "pytest", *pytest_arguments)),
    ]


def has_ui_tests(root: Path = ROOT) -> bool:
    """Whether there is any test for vitest, which fails when it finds none."""
    return any(next((root / folder).rglob("*.test.ts"), None) for folder in (*UI_FOLDERS, "ui_kit"))


def run_step(step: Step, env: dict[str, str], clock: Callable[[], float] = time.monotonic) -> Result:
    """Run one check; what it prints goes straight to the terminal. 127 when its program is missing."""
    say(f"\n{LINE}\n== {step.name}\n{LINE}")
    start = clock()
    try:
        code = subprocess.run(step.command, cwd=ROOT, env=env, check=False).returncode
    except OSError as error:
        say(str(error))
        code = 127
    result = Result(step.name, code, clock() - start)
    say(f"-- {step.name}: {'ok' if code == 0 else f'FAILED ({code})'}, {result.seconds:.1f} s")
    return result


def summary(results: Sequence[Result]) -> str:
    """One line a step, then one that says all."""
    lines = [f"{'ok    ' if r.code == 0 else 'FAILED'} {r.seconds:7.1f} s  {r.name}" for r in results]
    failed = sum(r.code != 0 for r in results)
    total = sum(r.seconds for r in results)
    verdict = f"{failed} of {len(results)} steps failed" if failed else f"all {len(results)} steps passed"
    return "\n".join([f"\n{LINE}", *lines, f"{verdict}, {total:.0f} s"])


def check_environment(node: Node, chromium: str) -> dict[str, str]:
    """What checks see: our programs and our Node first on PATH, the browser in HOME_CHROMIUM."""
    return environment([PROGRAMS, node.folder], HOME_CHROMIUM=chromium, NO_UPDATE_NOTIFIER="1")


def run_all(todo: Sequence[Step], env: dict[str, str]) -> int:
    """Run every step, print the summary; 0 when all passed, else 1."""
    results = [run_step(step, env) for step in todo]
    say(summary(results))
    return int(any(result.code for result in results))


def pytest_command(*words: str) -> Command:
    """pytest in the environment, for the commands that run one part of the tests."""
    return [PYTHON, "-m", "pytest", *words]
