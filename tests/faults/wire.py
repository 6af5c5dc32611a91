"""One connection of a screen, by the protocol alone: its hello, its words, its end."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Origin

CONNECT = 4.0
"""Seconds in which a call must be taken."""

Dial = Callable[[], Awaitable[socket.socket]]
"""Makes a connected socket, for phones that live in another network."""
Ear = Callable[["Wire", str], Awaitable[None]]


class Wire:
    """A connection from its first call to its end; ``task`` ends with the close code."""

    def __init__(
        self, url: str, hello: Callable[[Wire], str], ear: Ear, dial: Dial | None, patience: float | None
    ) -> None:
        self.welcomed = False
        self.stamps: dict[str, dict[str, Any]] = {}
        """The newest stamp of each part that came by this connection."""
        self.said: dict[str, Any] = {"epoch": "", "version": 0, "step": 0}
        """How far its hello said that the screen has seen."""
        self.port = 0
        self.heard_at = time.monotonic()
        self._url, self._hello, self._ear, self._dial, self._patience = url, hello, ear, dial, patience
        self._socket: ClientConnection | None = None
        self.task = asyncio.create_task(self._live())

    async def send(self, **message: Any) -> None:
        """Send one message; lost if there is no connection."""
        if self._socket is not None:
            with contextlib.suppress(ConnectionClosed, OSError):
                await self._socket.send(msgspec.json.encode(message).decode())

    def abort(self) -> None:
        """Lose it at this end."""
        if self._socket is not None:
            self._socket.transport.abort()
        else:
            self.task.cancel()

    async def close(self) -> None:
        """Hang up politely."""
        if self._socket is not None:
            with contextlib.suppress(ConnectionClosed, OSError, TimeoutError):
                await self._socket.close()
        self.task.cancel()

    async def _live(self) -> int:
        try:
            async with asyncio.timeout(self._patience):
                self._socket = await self._connect()
            self.port = int(self._socket.local_address[1])
            await self._socket.send(self._hello(self))
            while True:
                raw = await self._socket.recv()
                self.heard_at = time.monotonic()
                await self._ear(self, str(raw))
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006
        except (OSError, WebSocketException, TimeoutError):
            return 1006
        finally:
            self.welcomed = False
            if self._socket is not None:
                self._socket.transport.abort()

    async def _connect(self) -> ClientConnection:
        return await connect(
            self._url.replace("http", "ws", 1) + "/ws",
            origin=Origin(self._url),
            compression=None,
            max_size=2**20,
            open_timeout=None,
            ping_interval=None,
            close_timeout=1,
            sock=None if self._dial is None else await self._dial(),
        )
