"""What was erased still stands in the server's append-only file: have that written anew, once a minute."""

from __future__ import annotations

import asyncio

from home_quiz.errors import StoreError
from home_quiz.store.redis_nodes import Nodes

EVERY_S = 60.0


class Rewriting:
    """Asks every server to rewrite its file after something was erased; a refusal is tried again later."""

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        self._owed = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    def owe(self) -> None:
        """Something was erased."""
        self._owed.set()

    async def aclose(self) -> None:
        """Ask now for what is owed: nobody may come after us who would."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self._owed.is_set():
            await self._ask()

    async def _run(self) -> None:
        while True:
            await self._owed.wait()
            await self._ask()
            await asyncio.sleep(EVERY_S)

    async def _ask(self) -> None:
        """A server that is rewriting refuses; it may have passed what was erased, so it is still owed."""
        self._owed.clear()
        asked = (self._nodes.ask_server(where, [("BGREWRITEAOF",)]) for where in self._nodes.primaries)
        results = await asyncio.gather(*asked, return_exceptions=True)
        if any(isinstance(result, StoreError) for result in results):
            self._owed.set()
