"""What is over is freed at once: the collector, for which all phones wait, has hardly anything to do."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from websockets.server import ServerProtocol

from gateway.serving import Running, Screen, until
from home_quiz.gateway.socket import HomeHttpProtocol, HomeWebSocketProtocol
from home_quiz.store.sqlite_thread import Job

SCREENS = (HomeHttpProtocol, HomeWebSocketProtocol, ServerProtocol)
THREADS = 2
"""Each of the store's threads remembers what it did last."""


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Nothing is freed by the collector meanwhile."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def alive(*kinds: type) -> int:
    """How many things of these kinds are still there."""
    return sum(isinstance(thing, kinds) for thing in gc.get_objects())


@pytest.mark.usefixtures("no_collector")
async def test_screens_that_left_and_commits_that_were_told(run: Running) -> None:
    await run.game()
    for _ in range(3):
        screen = await Screen.dial(run)
        await screen.aclose()
    await until(lambda: not alive(*SCREENS))
    for _ in range(THREADS + 1):
        await run.game()
    await until(lambda: alive(Job) <= THREADS)
