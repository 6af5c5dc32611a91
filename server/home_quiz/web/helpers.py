"""Pairing phones that help to lead one game, taking them away, and what a moderator reads aloud."""

from __future__ import annotations

import secrets
import time
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from home_quiz.game.hall import (
    Hall,
    HallCommand,
    HallEventUnion,
    HelperInvited,
    HelperLent,
    HelperPaired,
    HelperRemoved,
)
from home_quiz.game.helpers import HOLDS
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Programme
from home_quiz.gateway.connection import token_hash
from home_quiz.gateway.gateway import HALL_LOG, Gateway
from home_quiz.gateway.limits import PAIRINGS, Bucket
from home_quiz.web import qr
from home_quiz.web.answers import Handler, in_words, json, key_of
from home_quiz.web.games import GameError, Games
from home_quiz.web.pages import HALL
from home_quiz.web.programmes import body_of
from home_quiz.web.roads import Roads

SIGNS = "BCDFGHJKMNPQRSTVWXZ23456789"
"""Letters and figures that nobody mistakes for one another, and no vowels: a code is never a word."""
CODE_LENGTH = 8
"""27 ** 8 codes: at the rate of PAIRINGS, guessing for all of a code's minutes finds it once in a billion."""
PATH = "/pair"


class Invite(Struct, frozen=True, forbid_unknown_fields=True):
    """What the phone to be paired may do."""

    scope: Literal["remote", "moderator"]


class Loan(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether control is lent or taken back."""

    on: bool


class Pair(Struct, frozen=True, forbid_unknown_fields=True):
    """The code, as it was scanned or typed."""

    code: Annotated[str, Meta(max_length=64)]


class Helpers:
    """Everything about helpers that goes over HTTP."""

    def __init__(self, gateway: Gateway, games: Games, roads: Roads) -> None:
        self._gateway = gateway
        self._games = games
        self._roads = roads
        self._tries = Bucket(*PAIRINGS)

    def table(self) -> list[tuple[str, str, Handler]]:
        """Addresses, methods and handlers for whoever has a host link."""
        return [
            ("/api/games/{code}/helpers", "POST", self.invite),
            ("/api/games/{code}/helpers/{number:int}", "DELETE", self.remove),
            ("/api/games/{code}/helpers/{number:int}/lend", "POST", self.lend),
        ]

    def routes(self) -> list[Route]:
        """Routes for the helpers themselves."""
        return [
            Route("/api/pair", in_words(self.pair), methods=["POST"]),
            Route("/api/sheet", in_words(self.sheet), methods=["GET"]),
        ]

    # ---- the host ----

    async def invite(self, request: Request) -> Response:
        """A code of one use, and its QR code with the address that the hall shows."""
        wish = msgspec.json.decode(await body_of(request), type=Invite)
        room = self._games.log_of(HALL, request.path_params["code"])
        code = "".join(secrets.choice(SIGNS) for _ in range(CODE_LENGTH))
        await self._store(HelperInvited(code=code_hash(code), room=room, scope=wish.scope))
        road = self._roads.now()[self._roads.chosen(self._hall())]
        picture = qr.drawn(f"{road.url}{PATH}#{code}")
        told = {"code": code, "seconds": HOLDS // 1000, "address": road.short + PATH, "qr": picture}
        return json(told, 201)

    async def remove(self, request: Request) -> Response:
        """Take a helper away: its connections are closed at once, on every worker."""
        room, number = self._named(request)
        await self._store(HelperRemoved(room=room, number=number))
        return json({})

    async def lend(self, request: Request) -> Response:
        """Lend control to a moderator's sheet, or take it back."""
        wish = msgspec.json.decode(await body_of(request), type=Loan)
        room, number = self._named(request)
        await self._store(HelperLent(room=room, number=number, on=wish.on))
        return json({})

    def _named(self, request: Request) -> tuple[str, int]:
        room, number = self._games.log_of(HALL, request.path_params["code"]), request.path_params["number"]
        if self._hall().helpers.find(room, number) is None:
            raise GameError("pair/gone", "this phone is not paired any more")
        return room, number

    async def _store(self, event: HallEventUnion) -> None:
        await self._games.set_hall(HALL, event)

    # ---- the helpers ----

    async def pair(self, request: Request) -> Response:
        """Give the phone that shows a code a token of its own; the code is used up by that."""
        wish = msgspec.json.decode(await body_of(request), type=Pair)
        if not self._tries.take(int(time.monotonic() * 1000)):
            raise GameError("limit/slow_down", "too many codes were tried; wait a minute")
        await self._gateway.catch_up(HALL)
        token = secrets.token_urlsafe(24)
        event = HelperPaired(code=code_hash(wish.code), key=token_hash(token).hex())
        reply = await self._gateway.driver.ask(HALL_LOG.format(slug=HALL), HallCommand(event))
        if reply.refused is not None:
            if reply.refused.code == "room/full":
                raise GameError("pair/full", "no more phones can be paired; take one away first")
            raise GameError("pair/unknown", "this code is wrong, used or too old; ask for a new one")
        hall = self._hall()
        helper = hall.helpers.paired[event.key]
        code = hall.games[helper.room].code
        told = {"token": token, "scope": helper.scope, "game": code, "number": helper.number}
        return json(told, 201)

    async def sheet(self, request: Request) -> Response:
        """All questions of the helper's game with their answers, for the sheet to choose from."""
        await self._gateway.catch_up(HALL)
        helper = self._hall().helpers.paired.get(key_of(request))
        if helper is None:
            raise GameError("pair/link", "this phone is not paired any more")
        if (state := await self._games.newest(helper.room)) is None:
            raise GameError("room/not_found", "this game is no longer there")
        return json({"questions": read_aloud(state.programme)})

    def _hall(self) -> Hall:
        return self._games.hall(HALL)


def listing(hall: Hall, room: str) -> list[dict[str, object]]:
    """A game's helpers as the host page shows them."""
    return [{"number": one.number, "scope": one.scope, "leads": one.leads} for one in hall.helpers.of(room)]


def read_aloud(programme: Programme) -> list[dict[str, Any]]:
    """Questions, then tie-breaks, in the order of their numbers: all languages, and the answers."""
    count = len(programme.questions) + len(programme.tiebreaks)
    return [_read_aloud(programme, index) for index in range(count)]


def _read_aloud(programme: Programme, index: int) -> dict[str, Any]:
    question = programme.at(index)
    kind = kind_of(question.ask)
    return {
        "own": programme.own(index),
        "kind": kind.name,
        "round": programme.round_of(index),
        "text": question.text,
        "lines": msgspec.to_builtins(kind.preview(question.ask, question.key)),
        "fact": question.fact,
        "place": question.place.name if question.place else {},
        "say": msgspec.to_builtins(question.pronounced()),
        "tiebreak": index in programme.tiebreaks,
    }


def code_hash(code: str) -> str:
    """A pairing code as it is stored and compared: without spaces and signs, in upper case."""
    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    return token_hash(f"pair:{plain}").hex()
