"""What the tests of the stores share: other processes (``child.py``) and files on the disk."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import home_quiz
from home_quiz.store.redis import RedisStore
from home_quiz.store.sqlite import SqliteStore

Opener = Callable[..., Awaitable[SqliteStore]]
RedisOpener = Callable[..., Awaitable[RedisStore]]

_SOURCES = str(Path(home_quiz.__file__).parents[1])
_CHILD = str(Path(__file__).with_name("child.py"))


_started: list[subprocess.Popen[str]] = []


def start(job: str, folder: Path | str, argument: object = 0) -> subprocess.Popen[str]:
    """A child at work, with pipes to its input and output."""
    child = subprocess.Popen(
        [sys.executable, _CHILD, job, str(folder), str(argument)],
        env=os.environ | {"PYTHONPATH": _SOURCES},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    _started.append(child)
    return child


def finish(child: subprocess.Popen[str]) -> list[list[str]]:
    """All that the child says until its end, as words; its exit code must be 0."""
    said, _ = child.communicate(timeout=60)
    assert child.returncode == 0
    return [line.split() for line in said.splitlines()]


def end_all() -> None:
    """Kill the children that a failed test left behind."""
    while _started:
        with _started.pop() as child:
            child.kill()


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder by name. Reading a store drops its locks in this process: one process only."""
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


async def until(condition: Callable[[], object], s: float = 20) -> None:
    """Return when the condition holds."""
    async with asyncio.timeout(s):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in another process
            await asyncio.sleep(0.01)
