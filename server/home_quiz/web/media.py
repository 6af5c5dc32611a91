"""Pictures and sounds of games: bytes by their hash, from the store, so that every worker has all of them."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from home_quiz.errors import StoreError
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.static import FOREVER

_NAME = re.compile("[0-9a-f]{64}")
_RANGE = re.compile(r"bytes=(\d{1,9})-(\d{0,9})")
MOST_HELD = 16_000_000
"""Bytes kept in memory: an evening's, so that sixty phones at once ask the store once."""


class Media:
    """Serves what games have put into the store."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._held: dict[str, bytes] = {}
        self._bytes = 0

    def routes(self) -> list[Route]:
        """All routes of this module."""
        return [Route("/media/{name}", self.serve)]

    async def serve(self, request: Request) -> Response:
        """One picture or sound, for ever: its name is made of its bytes."""
        name = request.path_params["name"]
        try:
            data = await self._find(name) if _NAME.fullmatch(name) else None
        except StoreError:
            return PlainTextResponse("The store cannot be reached right now.", 503, {"Retry-After": "2"})
        if data is None:
            return PlainTextResponse("There is no such picture or sound.", 404)
        return _answer(data, request.headers.get("range", ""))

    async def _find(self, name: str) -> bytes | None:
        if name in self._held:
            return self._held[name]
        data = await self._gateway.driver.store.get_blob(name)
        if data is not None and name not in self._held:
            self._held[name] = data
            self._bytes += len(data)
            while self._bytes > MOST_HELD:
                self._bytes -= len(self._held.pop(next(iter(self._held))))
        return data


def _answer(data: bytes, asked: str) -> Response:
    """All bytes, or those of one range: some browsers play nothing from a server that does not know ranges.

    A range that is not understood is left aside (RFC 9110, 14.2).
    """
    kind = "image/webp" if data[:4] == b"RIFF" else "audio/mpeg"
    headers = {"Cache-Control": FOREVER, "Accept-Ranges": "bytes"}
    span = _RANGE.fullmatch(asked)
    first = int(span[1]) if span else 0
    last = min(int(span[2] or len(data)) if span else len(data), len(data) - 1)
    if span is None or last < first <= len(data) - 1:
        return Response(data, media_type=kind, headers=headers)
    if first >= len(data):
        return Response(status_code=416, headers={"Content-Range": f"bytes */{len(data)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, media_type=kind, headers=headers)
