"""For whoever watches over the server: does it live, can it work, and its ten numbers."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from home_quiz import metrics
from home_quiz.errors import StoreError
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.roads import came_locally

PATIENCE = 1.5
"""Seconds that a store has to answer before this server is called not ready."""


class Health:
    """The three pages. Each worker answers for itself, except for the metrics."""

    def __init__(self, gateway: Gateway, patience: float = PATIENCE) -> None:
        self._gateway = gateway
        self._patience = patience
        self._asked: asyncio.Task[bool] | None = None

    def routes(self) -> list[Route]:
        """All routes of this module."""
        return [
            Route("/healthz", self.healthz),
            Route("/readyz", self.readyz),
            Route("/metrics", self.metrics),
        ]

    async def healthz(self, request: Request) -> Response:
        """The process lives, whatever its store does."""
        return JSONResponse({"ok": True})

    async def readyz(self, request: Request) -> Response:
        """The store answers in time, and the server is not about to stop; else 503."""
        ready = not self._gateway.draining and not self._gateway.driver.worker.away and await self._answers()
        return JSONResponse({"ok": ready}, 200 if ready else 503)

    async def _answers(self) -> bool:
        """Ask the store, within bounds. One question is out at a time: a store that hangs gets no queue."""
        if self._asked is None or self._asked.done():
            self._asked = asyncio.get_running_loop().create_task(self._ping())
        done, _ = await asyncio.wait({self._asked}, timeout=self._patience)
        return bool(done) and self._asked.result()

    async def _ping(self) -> bool:
        try:
            await self._gateway.driver.store.ping()
        except StoreError:
            return False
        return True

    async def metrics(self, request: Request) -> Response:
        """The numbers of all workers, for callers from this machine and the local networks only."""
        if not came_locally(request):
            return PlainTextResponse("There is nothing at this address.", 404)
        text, kind = metrics.render()
        return Response(text, headers={"Content-Type": kind})
