"""The host's API: packs, games, the hall. Every answer is JSON; a mistake is ``{"error": {"code", "text"}}``.

The caller shows a host link's token as ``Authorization: Bearer``; only its hash is known here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct, structs
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from home_quiz.content.packs import Pack, Packs, programme
from home_quiz.content.presets import RulesChange, presets
from home_quiz.errors import PackError, StoreError
from home_quiz.game import commands as c
from home_quiz.game.hall import Hall, HallSet, HostLinksRevoked
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Question, Rules
from home_quiz.game.report import report
from home_quiz.gateway.connection import token_hash
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.games import GameError, Games
from home_quiz.web.pages import HALL
from home_quiz.web.programmes import Handler, Programmes, body_of
from home_quiz.web.rehearsal import Rehearsals
from home_quiz.web.roads import Roads

Language = Annotated[str, Meta(min_length=2, max_length=8)]


class NewGame(Struct, frozen=True, forbid_unknown_fields=True):
    """What a host wants to play. ``starts_at``: unix seconds, 0 for now; ``show``: on the display at once."""

    packs: Annotated[tuple[str, ...], Meta(min_length=1, max_length=12)]
    preset: str = "calm"
    rules: RulesChange = RulesChange()
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=2)] = ("lv",)
    auto: bool = False
    own_names_wait: bool = False
    code: str = ""
    starts_at: Annotated[int, Meta(ge=0, le=4_102_444_800)] = 0
    rehearse: bool = False
    show: bool = True


class HallChange(Struct, frozen=True, forbid_unknown_fields=True):
    """Settings of the hall; what is not given stays. ``road``: number of an address."""

    name: Annotated[str, Meta(min_length=1, max_length=60)] | None = None
    road: Annotated[int, Meta(ge=0, le=64)] | None = None
    own_names_wait: bool | None = None
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=2)] | None = None


class HostApi:
    """Everything the host page asks over HTTP."""

    def __init__(
        self,
        gateway: Gateway,
        games: Games,
        packs: Callable[[], Packs],
        roads: Roads,
        rehearsals: Rehearsals,
        data_dir: Path,
    ) -> None:
        self._gateway = gateway
        self._games = games
        self._packs = packs
        self._roads = roads
        self._rehearsals = rehearsals
        self._programmes = Programmes(data_dir, packs)

    def routes(self) -> list[Route]:
        """All routes of this module."""
        table: list[tuple[str, str, Handler]] = [
            ("/api/packs", "GET", self.packs),
            ("/api/packs/{pack}", "GET", self.pack),
            *self._programmes.table(),
            ("/api/games", "GET", self.games),
            ("/api/games", "POST", self.new_game),
            ("/api/games/{code}/show", "POST", self.show),
            ("/api/games/{code}/end", "POST", self.end),
            ("/api/hall", "POST", self.set_hall),
            ("/api/displays", "GET", self.displays),
            ("/api/host/revoke", "POST", self.revoke),
        ]
        return [Route(path, self._guarded(handler), methods=[method]) for path, method, handler in table]

    # ---- packs ----

    async def packs(self, request: Request) -> Response:
        """All packs, without their questions, and the presets by which they can be played."""
        packs = await asyncio.to_thread(self._packs)
        problems = [{"file": p.file, "line": p.line, "text": p.text} for p in packs.problems]
        rules = [_settings(one) for one in presets().values()]
        return _json({"packs": [_summary(p) for p in packs.packs], "problems": problems, "presets": rules})

    async def pack(self, request: Request) -> Response:
        """One pack with questions and keys: for the preview."""
        packs = await asyncio.to_thread(self._packs)
        pack = self._pack(packs, request.path_params["pack"])
        questions = [_question(question, packs) for question in pack.questions]
        tiebreaks = [{**_question(question, packs), "tiebreak": True} for question in pack.tiebreaks]
        return _json({**_summary(pack), "questions": [*questions, *tiebreaks]})

    @staticmethod
    def _pack(packs: Packs, wanted: str) -> Pack:
        if (pack := packs.find(wanted)) is not None:
            return pack
        raise GameError("pack/unknown", f"there is no pack {wanted}")

    # ---- games ----

    async def games(self, request: Request) -> Response:
        """The hall's games: prepared, running, ended and not yet erased. ``day``: unix seconds of the planned
        start, else of the making; ``report``: the numbers of one that is over."""
        hall = self._hall()
        listed = []
        for game in hall.games.values():
            await self._gateway.open_room(game.room)
            state = self._gateway.room(game.room)
            if state is None:
                continue
            listed.append(
                {
                    "code": game.code,
                    "phase": state.phase,
                    "title": state.programme.rounds[0].title,
                    "starts_at": game.starts_at,
                    "day": game.starts_at or game.made_at,
                    "report": report(state) if state.phase == "ended" and not state.rehearsal else None,
                    "shown": hall.shown == game.room,
                    "rehearsal": state.rehearsal,
                    "families": sum(not team.removed for team in state.teams.values()),
                }
            )
        return _json({"games": listed})

    async def new_game(self, request: Request) -> Response:
        """Make a game; show it and let bots play it where that is wished."""
        wish = msgspec.json.decode(await body_of(request), type=NewGame)
        rules = _rules(wish)
        packs = await asyncio.to_thread(self._packs)
        chosen = [self._pack(packs, wanted) for wanted in wish.packs]
        code = await self._games.make(
            HALL,
            programme(chosen, rules),
            wish.languages,
            code=wish.code,
            starts_at=wish.starts_at,
            own_names_wait=wish.own_names_wait,
            rehearsal=wish.rehearse,
            pictures=[data for pack in chosen for data in pack.pictures.values()],
        )
        if wish.show:
            await self._games.show(HALL, code)
        if wish.rehearse:
            self._rehearsals.start(code)
        return _json({"code": code}, 201)

    async def show(self, request: Request) -> Response:
        """Let the hall show this game."""
        await self._games.show(HALL, request.path_params["code"])
        return _json({})

    async def end(self, request: Request) -> Response:
        """End a game for good; if the hall shows it, it shows none then."""
        code = request.path_params["code"]
        log = self._games.log_of(HALL, code)
        if await self._gateway.open_room(log) is None:
            raise GameError("room/not_found", f"there is no game with the code {code}")
        await self._gateway.driver.ask(log, c.Command(id="", by="clock", wish=c.Expire()))
        if self._hall().shown == log:
            await self._games.show(HALL, "")
        return _json({})

    # ---- hall ----

    async def set_hall(self, request: Request) -> Response:
        """Change the hall's settings."""
        wish = msgspec.json.decode(await body_of(request), type=HallChange)
        road = None
        if wish.road is not None:
            roads = self._roads.urls()
            if wish.road >= len(roads):
                raise GameError("hall/road", "this address is no longer there; look at the list again")
            road = roads[wish.road]
        event = HallSet(
            name=wish.name, languages=wish.languages, own_names_wait=wish.own_names_wait, road=road
        )
        await self._games.set_hall(HALL, event)
        return _json({})

    async def displays(self, request: Request) -> Response:
        """The displays that look at the game which the hall shows."""
        shown = self._hall().shown
        if shown:
            await self._gateway.open_room(shown)
        state = self._gateway.room(shown)
        names = sorted(state.displays) if state is not None else []
        return _json({"displays": [{"id": name, "lent": state.lent == name} for name in names if state]})

    async def revoke(self, request: Request) -> Response:
        """Make every host link void but the caller's."""
        await self._games.set_hall(HALL, HostLinksRevoked(but=_key(request)))
        return _json({})

    # ---- inner ----

    def _hall(self) -> Hall:
        hall = self._gateway.hall(HALL)
        if hall is None:
            raise GameError("store/away", "the hall cannot be read right now; try again in a moment")
        return hall

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: Request) -> Response:
            try:
                await self._gateway.catch_up(HALL)  # what was done through another worker is done here too
                if _key(request) not in self._hall().keys:
                    return _error(
                        "host/link", "This host link is not valid. Open the one the server printed.", 401
                    )
                return await handler(request)
            except PackError as wrong:
                return _error("programme/wrong", _lines(wrong), 422)
            except GameError as wrong:
                return _error(wrong.code, str(wrong), _STATUS.get(wrong.code, 409))
            except msgspec.ValidationError as wrong:
                return _error("request/wrong", str(wrong), 422)
            except msgspec.DecodeError as wrong:
                return _error("request/broken", str(wrong), 400)
            except StoreError as wrong:
                return _error(wrong.code, str(wrong), 503)

        return guarded


def _lines(wrong: PackError) -> str:
    return "; ".join(f"line {line}: {text}" for _, line, text in wrong.problems)


_STATUS = {
    "programme/unknown": 404,
    "pack/unknown": 404,
    "room/not_found": 404,
    "request/big": 413,
    "game/long": 413,
    "store/away": 503,
}
"""HTTP status by error code; everything else that cannot be done is a conflict (409)."""


async def no_such_page(request: Request, wrong: Exception) -> Response:
    """The answer to an address or a method that does not exist: JSON below /api, plain words elsewhere."""
    status = wrong.status_code if isinstance(wrong, HTTPException) else 500
    headers = wrong.headers if isinstance(wrong, HTTPException) else None
    text = "There is nothing at this address." if status == 404 else "This address is not called like that."
    if not request.url.path.startswith("/api/"):
        return PlainTextResponse(text, status, headers)
    return JSONResponse({"error": {"code": "request/address", "text": text}}, status, headers)


def _key(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token_hash(token.strip()).hex() if scheme.lower() == "bearer" else ""


def _rules(wish: NewGame) -> Rules:
    rules = presets().get(wish.preset)
    if rules is None:
        raise GameError("game/preset", f"there are the presets {', '.join(presets())}")
    changes = {name: value for name, value in structs.asdict(wish.rules).items() if value is not None}
    return replace(rules, auto=wish.auto, **changes)


def _settings(rules: Rules) -> dict[str, object]:
    """A preset with everything that a host may want otherwise."""
    names = ("preset", *RulesChange.__struct_fields__)
    return {name: getattr(rules, name) for name in names}


def _summary(pack: Pack) -> dict[str, object]:
    kinds: dict[str, int] = {}
    for question in pack.questions:
        name = question.ask.__struct_config__.tag
        kinds[str(name)] = kinds.get(str(name), 0) + 1
    return {
        "id": pack.id,
        "title": pack.title,
        "about": pack.about,
        "languages": pack.languages,
        "level": pack.level,
        "questions": len(pack.questions),
        "kinds": kinds,
        "gaps": pack.gaps,
        "pictures_only": pack.pictures_only,
    }


def _question(question: Question, packs: Packs) -> dict[str, object]:
    kind = kind_of(question.ask)
    lines = msgspec.to_builtins(kind.preview(question.ask, question.key))
    built: dict[str, Any] = msgspec.to_builtins(question)
    place = built.get("place")
    preview = {**built, "kind": kind.name, "lines": lines, "ask": None, "key": None}
    if place:
        unread = packs.unread(place["id"])
        preview["place"] = {"name": place["name"], "kind": place["kind"], "unread": unread}
    return {field: value for field, value in preview.items() if value is not None}


def _json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def _error(code: str, text: str, status: int) -> Response:
    return JSONResponse({"error": {"code": code, "text": text}}, status)
