"""The host's API of a running game's questions: what is to come, replaced, left out, brought back."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from home_quiz.content.packs import Pack, Packs
from home_quiz.game import commands as c
from home_quiz.game.planning import brought_back, first_to_come
from home_quiz.game.programme import Question
from home_quiz.game.refusals import CODES
from home_quiz.game.state import State
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.answers import Handler, json
from home_quiz.web.games import GameError, Games
from home_quiz.web.pages import HALL
from home_quiz.web.previews import keep_media, preview
from home_quiz.web.programmes import body_of


class NewQuestion(Struct, frozen=True, forbid_unknown_fields=True):
    """Which question shall be asked. ``edition``: that of the programme in which its place was chosen."""

    edition: Annotated[int, Meta(ge=0)]
    pack: Annotated[str, Meta(max_length=64)]
    question: Annotated[str, Meta(max_length=64)]


class OldQuestion(Struct, frozen=True, forbid_unknown_fields=True):
    """Which question of those put aside is asked after all. ``number``: in the list of that ``edition``."""

    edition: Annotated[int, Meta(ge=0)]
    number: Annotated[int, Meta(ge=0)]


class Plans:
    """The questions of games that are played. ``actor``: who asks, as the log names them."""

    def __init__(
        self, gateway: Gateway, games: Games, packs: Callable[[], Packs], actor: Callable[[Request], str]
    ) -> None:
        self._gateway = gateway
        self._games = games
        self._packs = packs
        self._actor = actor

    def table(self) -> list[tuple[str, str, Handler]]:
        """Addresses, methods and handlers."""
        one = "/api/games/{code}/questions/{index:int}"
        return [
            ("/api/games/{code}/questions", "GET", self.all),
            ("/api/games/{code}/questions", "POST", self.bring_back),
            (one, "PUT", self.put),
            (one, "DELETE", self.leave_out),
        ]

    async def all(self, request: Request) -> Response:
        """All questions with their answers, from which on they can change, and what can be brought back."""
        _, state = await self._game(request)
        packs = await asyncio.to_thread(self._packs)
        programme, first = state.programme, first_to_come(state)
        questions = [
            {**preview(question, packs), "index": index, "round": programme.round_of(index)}
            for index, question in enumerate(programme.questions)
        ]
        aside = [
            {**preview(one.question, packs), "index": one.index, "round": one.round, "number": number}
            | ({"taken": True} if one.taken else {})
            for number, one in enumerate(state.aside)
            if brought_back(state, one) is None
        ]
        coming = -1 if first is None else first
        titles = [part.title for part in programme.rounds]
        answer = {"edition": state.edition, "coming": coming, "titles": titles, "questions": questions}
        return json({**answer, "aside": aside})

    async def put(self, request: Request) -> Response:
        """Ask another question here; its pictures are kept for all workers before anybody hears of it."""
        wish = msgspec.json.decode(await body_of(request), type=NewQuestion)
        log, state = await self._game(request)
        pack, question = self._question(await asyncio.to_thread(self._packs), wish)
        index = request.path_params["index"]
        programme = state.programme
        if index < len(programme.questions):
            own = programme.rounds[programme.round_of(index)].own
            question = replace(question, own="" if own == pack.own else pack.own)
        await keep_media(self._gateway.driver.store, question, pack)
        return await self._ask(request, log, c.ReplaceQuestion(index, wish.edition, question))

    async def leave_out(self, request: Request) -> Response:
        """Do not ask the question in this place."""
        edition = request.query_params.get("edition", "")
        if not edition.isdecimal():
            raise GameError("request/wrong", "say in which edition of the programme: ?edition=0")
        log, _ = await self._game(request)
        return await self._ask(request, log, c.DropQuestion(request.path_params["index"], int(edition)))

    async def bring_back(self, request: Request) -> Response:
        """Ask a question after all that was left out, or in whose place another one stands."""
        wish = msgspec.json.decode(await body_of(request), type=OldQuestion)
        log, _ = await self._game(request)
        return await self._ask(request, log, c.BringBack(wish.number, wish.edition))

    async def _game(self, request: Request) -> tuple[str, State]:
        """The game's log and what it is now, also by what other workers have done."""
        code = request.path_params["code"]
        log = self._games.log_of(HALL, code)
        if (state := await self._games.newest(log)) is None:
            raise GameError("room/not_found", f"there is no game with the code {code}")
        return log, state

    @staticmethod
    def _question(packs: Packs, wish: NewQuestion) -> tuple[Pack, Question]:
        if (pack := packs.find(wish.pack)) is None:
            raise GameError("pack/unknown", f"there is no pack {wish.pack}")
        for question in pack.questions:
            if question.id == wish.question:
                return pack, question
        raise GameError("pack/no_question", f"the pack {wish.pack} has no question {wish.question} to ask")

    async def _ask(self, request: Request, log: str, wish: c.PlanWish) -> Response:
        command = c.Command(id=secrets.token_hex(11), by=self._actor(request), wish=wish)
        reply = await self._gateway.driver.ask(log, command)
        if reply.refused is not None:
            raise GameError(reply.refused.code, CODES[reply.refused.code])
        return json({})
