"""`python3 home.py test`: every check in order, each with its seconds, on to the next after a failure."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tools.environment import PROGRAMS, PYTHON
from tools.run import ROOT, Command, environment, say
from tools.screens import UI_FOLDERS, Node

LINE = "=" * 100
BROWSER, FAULTS = "tests/browser", "tests/faults"


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


Group = tuple[Step, ...]
"""Checks that run at the same time; most are alone in theirs."""


def steps(node: Node, pytest_arguments: Sequence[str]) -> list[Group]:
    """All checks, quick ones first. ``pytest_arguments`` go to pytest only, which then is one step."""

    def program(name: str, *words: str) -> Step:
        return Step(" ".join((name, *words)), (str(PROGRAMS / name), *words))

    def npm(name: str, *words: str) -> Step:
        return Step(name, (*node.npm, "run", "--silent", *words))

    def pytest(name: str, *words: str) -> Step:
        return Step(name, tuple(map(str, pytest_command(*words))))

    first = [
        program("ruff", "format", "--check"),
        program("ruff", "check"),
        program("mypy"),
        program("lint-imports"),
        npm("biome", "lint"),
        npm("tsc --noEmit", "typecheck"),
        npm("types of the protocol", "types", "--", "--check"),
        *([npm("vitest", "test")] if has_ui_tests() else []),
        Step("vite build", (str(PYTHON), "-m", "tools.screens")),
    ]
    if pytest_arguments:
        return [*((step,) for step in first), (pytest("pytest", *pytest_arguments),)]
    # Browser tests mostly wait, so another run fits beside them. Faults judge times: they run alone.
    return [
        *((step,) for step in first),
        (
            pytest("pytest of the browser", BROWSER),
            pytest("pytest of the rest", f"--ignore={BROWSER}", f"--ignore={FAULTS}"),
        ),
        (pytest("pytest of the faults", FAULTS),),
    ]


def has_ui_tests(root: Path = ROOT) -> bool:
    """Whether there is any test for vitest, which fails when it finds none."""
    return any(next((root / folder).rglob("*.test.ts"), None) for folder in (*UI_FOLDERS, "ui_kit"))


def run_step(
    step: Step,
    env: dict[str, str],
    clock: Callable[[], float] = time.monotonic,
    into: IO[bytes] | None = None,
) -> Result:
    """Run one check; what it prints goes to the terminal, or to ``into``. 127 when its program is missing."""
    start = clock()
    try:
        code = subprocess.run(
            step.command, cwd=ROOT, env=env, check=False, stdout=into, stderr=into and subprocess.STDOUT
        ).returncode
    except OSError as error:
        say(str(error))
        code = 127
    return Result(step.name, code, clock() - start)


def run_group(group: Group, env: dict[str, str]) -> list[Result]:
    """Run checks at the same time. The first prints as it goes, each other one when all have ended."""
    first, *others = group
    with ExitStack() as stack:
        files = [stack.enter_context(tempfile.TemporaryFile()) for _ in others]
        threads = stack.enter_context(ThreadPoolExecutor(len(group)))
        running = [
            threads.submit(run_step, step, env, into=file) for step, file in zip(others, files, strict=True)
        ]
        say(f"\n{LINE}\n== {first.name}\n{LINE}")
        results = [run_step(first, env), *(one.result() for one in running)]
        say(verdict(results[0]))
        for result, file in zip(results[1:], files, strict=True):
            file.seek(0)
            say(f"\n{LINE}\n== {result.name}\n{LINE}\n{file.read().decode(errors='replace')}")
            say(verdict(result))
    return results


def verdict(result: Result) -> str:
    """How a step ended, in one line."""
    return f"-- {result.name}: {f'FAILED ({result.code})' if result.code else 'ok'}, {result.seconds:.1f} s"


def summary(results: Sequence[Result], seconds: float) -> str:
    """One line a step, then one that says all. ``seconds``: from beginning to end."""
    lines = [f"{'FAILED' if r.code else 'ok    '} {r.seconds:7.1f} s  {r.name}" for r in results]
    failed = sum(r.code != 0 for r in results)
    words = f"{failed} of {len(results)} steps failed" if failed else f"all {len(results)} steps passed"
    return "\n".join([f"\n{LINE}", *lines, f"{words}, {seconds:.0f} s"])


def check_environment(node: Node, chromium: str) -> dict[str, str]:
    """What checks see: our programs and our Node first on PATH, the browser in HOME_CHROMIUM."""
    return environment([PROGRAMS, node.folder], HOME_CHROMIUM=chromium, NO_UPDATE_NOTIFIER="1")


def run_all(todo: Sequence[Group], env: dict[str, str]) -> int:
    """Run every step, print the summary; 0 when all passed, else 1."""
    start = time.monotonic()
    results = [result for group in todo for result in run_group(group, env)]
    say(summary(results, time.monotonic() - start))
    return int(any(result.code for result in results))


def pytest_command(*words: str) -> Command:
    """pytest in the environment, for the commands that run one part of the tests."""
    return [PYTHON, "-m", "pytest", *words]
