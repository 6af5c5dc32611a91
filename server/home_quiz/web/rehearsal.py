"""Rehearse: bot families that play along with a librarian who practises alone."""

from __future__ import annotations

import asyncio

from home_quiz.bots import band

FAMILIES = 5


class Rehearsals:
    """The bands that are playing now. ``url``: this server as it reaches itself."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._tasks: set[asyncio.Task[band.Tally]] = set()

    def start(self, code: str) -> None:
        """Five families with one or two phones join the game with this code."""
        task = asyncio.get_running_loop().create_task(band.play(self.url, code, FAMILIES, 2))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Send the bots home."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
