"""Servers in processes, none of which outlives its test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from cli.process import Far, Server


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts servers, on the data folder ``data`` unless another one is named."""
    running: list[Server] = []

    def start(*words: str, folder: str = "data", port: int = 0, **env: str) -> Server:
        screens = tmp_path / f"screens-{len(running)}"
        server = Server(tmp_path / folder, screens, *words, port=port, **env)
        running.append(server)
        return server

    yield start
    for server in running:
        server.stop()


@pytest.fixture
async def far(serve: Callable[..., Server]) -> AsyncIterator[Callable[[Server], Awaitable[Far]]]:
    """Waits for a server and reaches it from here; its screens are closed at the end."""
    reached: list[Far] = []

    async def reach(server: Server) -> Far:
        reached.append(Far(server, await server.started()))
        return reached[-1]

    yield reach
    await asyncio.gather(*(screen.aclose() for server in reached for screen in server.screens))
