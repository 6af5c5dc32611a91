"""What Explore asks for: the places, and questions for somebody who plays alone."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from home_quiz.content.atlas import alone_text, atlas_text
from home_quiz.content.packs import Packs
from home_quiz.errors import StoreError
from home_quiz.game.programme import Question, Round
from home_quiz.game.state import State
from home_quiz.game.texts import LANGUAGES
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.pages import HALL
from home_quiz.web.static import gzipped

OVER = ("podium", "ended")
"""Phases in which nothing of a game is secret any more."""


class Sent(Struct, frozen=True):
    """An answer ready to be sent, and the mark by which a browser asks whether it is still the same."""

    data: bytes
    squeezed: bytes
    mark: str


class Explore:
    """Places and questions as JSON. ``packs`` reads files: it is called in a thread."""

    def __init__(self, gateway: Gateway, packs: Callable[[], Packs]) -> None:
        self._gateway = gateway
        self._packs = packs
        self._made_from: Packs | None = None
        self._made: dict[tuple[str, frozenset[str]], Sent] = {}

    def routes(self) -> list[Route]:
        """All routes of this module."""
        return [Route("/api/atlas", self.atlas), Route("/api/solo", self.solo)]

    async def atlas(self, request: Request) -> Response:
        """All places, in all languages."""
        return self._answer(request, await asyncio.to_thread(self._make, "", frozenset()))

    async def solo(self, request: Request) -> Response:
        """Questions with what is right, without those of games that are played now: their keys are secret."""
        language = request.query_params.get("lang", "")
        if language not in LANGUAGES:
            return PlainTextResponse(f"lang is one of {', '.join(LANGUAGES)}", 400)
        try:
            secret = await self._secret()
        except StoreError:
            return PlainTextResponse("The store cannot be reached right now.", 503, {"Retry-After": "2"})
        return self._answer(request, await asyncio.to_thread(self._make, language, secret))

    async def _secret(self) -> frozenset[str]:
        """The ids of all questions of games that are shown or played and not over.

        A game that stands prepared for another day keeps nothing back until its day.
        """
        hall = self._gateway.hall(HALL)
        assert hall is not None, "the hall is opened before the first request"
        asked: set[str] = set()
        for log in hall.games:
            await self._gateway.open_room(log)
            state = self._gateway.room(log)
            if state is not None and _is_on(state, shown=log == hall.shown):
                asked.update(one.id for part in state.programme.rounds for one in _all_of(part))
        return frozenset(asked)

    def _make(self, language: str, without: frozenset[str]) -> Sent:
        packs = self._packs()
        if packs is not self._made_from:
            self._made, self._made_from = {}, packs
        if (made := self._made.get((language, without))) is None:
            data = alone_text(packs.packs, language, without) if language else atlas_text(packs)
            mark = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
            made = self._made[language, without] = Sent(data, gzipped(data), mark)
        return made

    @staticmethod
    def _answer(request: Request, made: Sent) -> Response:
        headers = {"ETag": made.mark, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == made.mark:
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(made.squeezed, media_type="application/json", headers=headers)
        return Response(made.data, media_type="application/json", headers=headers)


def _is_on(state: State, shown: bool) -> bool:
    return state.phase not in OVER and (shown or state.phase != "lobby")


def _all_of(part: Round) -> tuple[Question, ...]:
    return (*part.questions, *part.tiebreaks)
