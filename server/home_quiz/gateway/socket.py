"""One WebSocket as the gateway writes to it: frames straight to the transport, bounded, never awaited."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.websockets import WebSocket
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

from home_quiz.gateway.turnstile import Turnstile

MOST_BUFFERED = 256 * 1024
"""Bytes that may wait for a slow screen before its socket is closed; it gets a whole view when it is back."""
HEAD_WITHIN = 5.0
"""Seconds from a connection's beginning, or from its last answer, to the end of a request's head. A browser
opens lines in store and asks for nothing on them: with no network, nothing else would ever close those."""
BODY_WITHIN = 30.0
"""Seconds from there to the end of its body, some kilobytes."""
GONE_WITHIN = 2.0
"""Seconds after a close frame in which the other end must be gone, else the transport is cut."""
MOST_REASON = 120
"""Bytes of a close reason; a close frame has room for 123."""
TRANSPORT = "home.transport"


def text_frame(text: str | bytes) -> bytes:
    """A whole unmasked text frame: encoded once, written to many."""
    data = text.encode() if isinstance(text, str) else text
    return Frame(Opcode.TEXT, data).serialize(mask=False, extensions=[])


class HomeHttpProtocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol, with a queue where many WebSockets begin at once, and bounds for the time in
    which a request must come.

    It leaves nothing behind that only the garbage collector can free.
    """

    def __init__(self, turnstile: Turnstile, **uvicorns: Any) -> None:
        super().__init__(**uvicorns)
        self._turnstile = turnstile
        self._late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait_for_request(HEAD_WITHIN)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._wait_for_request(None)

    def on_headers_complete(self) -> None:
        self._wait_for_request(BODY_WITHIN)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._wait_for_request(None)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        # uvicorn's own bound ends with the first byte of the next request, which may be all that ever comes.
        if self.timeout_keep_alive_task is not None:
            self._wait_for_request(HEAD_WITHIN)

    def _wait_for_request(self, seconds: float | None) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None
        if seconds is not None:
            self._late = self.loop.call_later(seconds, self.timeout_keep_alive_handler)

    def handle_websocket_upgrade(self) -> None:
        self._wait_for_request(None)
        self.transport.pause_reading()
        self._turnstile.enter(self._upgrade)

    def _upgrade(self) -> None:
        if self.transport.is_closing():
            return
        super().handle_websocket_upgrade()
        self.transport.resume_reading()
        # As it does itself when a connection is lost: parser and protocol hold each other.
        self.parser = None  # type: ignore[assignment]


class HomeWebSocketProtocol(WebSocketsSansIOProtocol):
    """uvicorn's WebSocket protocol, with its transport within reach of the endpoint; it leaves nothing behind
    either."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.conn.parser.close()  # a generator that holds the connection, which holds it


class Socket:
    """The outgoing half of an accepted WebSocket."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket
        self._transport: asyncio.Transport = websocket.scope["state"][TRANSPORT]
        self._loop = asyncio.get_running_loop()
        self._closing: asyncio.Task[None] | None = None

    def write(self, frame: bytes) -> bool:
        """Hand a frame to the transport; False if too much waits there already (the caller hangs up)."""
        if self._closing is not None or self._transport.is_closing():
            return True
        if self._transport.get_write_buffer_size() > MOST_BUFFERED:
            return False
        self._transport.write(frame)
        return True

    def hang(self, code: int, reason: str = "") -> None:
        """Close with this code; whoever does not read it is cut off soon after."""
        if self._closing is None:
            short = reason.encode(errors="replace")[:MOST_REASON].decode(errors="ignore")
            self._closing = self._loop.create_task(self._close(code, short))

    async def hung(self) -> None:
        """Wait until the close frame that ``hang`` asked for is on its way."""
        if self._closing is not None:
            await self._closing

    async def _close(self, code: int, reason: str) -> None:
        cut = self._loop.call_later(GONE_WITHIN, self._transport.abort)
        try:
            await self._websocket.close(code, reason)
        except (RuntimeError, OSError):
            cut.cancel()
