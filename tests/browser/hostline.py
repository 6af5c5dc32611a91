"""A second host's line, for what a test wants without a hand on the host page: the display's languages."""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import AsyncIterator

from playwright.async_api import Page
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from browser.house import House


class HostLine:
    """Speaks the protocol as a host page does."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def languages(self, display: Page, *languages: str) -> None:
        """Let the display speak these languages, and wait until it does."""
        wish = {"t": "control", "id": secrets.token_hex(11), "do": "languages", "languages": languages}
        await self._socket.send(json.dumps(wish))
        await display.locator(f'.stage [aria-live][lang="{languages[0]}"]').wait_for(state="attached")


@contextlib.asynccontextmanager
async def host_line(house: House) -> AsyncIterator[HostLine]:
    """A line that has said hello with the house's own token."""
    local = f"127.0.0.1:{house.port}"
    async with connect(f"ws://{local}/ws", origin=Origin(f"http://{local}"), compression=None) as socket:
        hello = {"t": "hello", "role": "host", "lang": "en", "token": house.token}
        await socket.send(json.dumps(hello))
        while json.loads(await socket.recv())["t"] != "view":
            pass
        yield HostLine(socket)
