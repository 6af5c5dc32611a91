"""The host's API: packs, games, the hall. Every answer is JSON; a mistake is ``{"error": {"code", "text"}}``.

The caller shows a host link's token as ``Authorization: Bearer``; only its hash is known here.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom
from typing import Annotated

import msgspec
from msgspec import Meta, Struct, structs
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from home_quiz.content.fields import Language
from home_quiz.content.packs import Pack, Packs, programme
from home_quiz.content.parts import Part, chosen
from home_quiz.content.presets import RulesChange, presets
from home_quiz.game import commands as c
from home_quiz.game.hall import Hall, HallSet, HostLinksRevoked
from home_quiz.game.programme import Rules
from home_quiz.game.report import report
from home_quiz.gateway.gateway import Gateway
from home_quiz.web.answers import Handler, error, in_words, json, key_of
from home_quiz.web.faces import faces
from home_quiz.web.games import GameError, Games
from home_quiz.web.helpers import Helpers, listing
from home_quiz.web.kiosks import Kiosks
from home_quiz.web.pages import HALL
from home_quiz.web.plans import Plans
from home_quiz.web.previews import keep_media, preview
from home_quiz.web.programmes import Programmes, body_of
from home_quiz.web.rehearsal import Rehearsals
from home_quiz.web.roads import Roads


class NewGame(Struct, frozen=True, forbid_unknown_fields=True):
    """What a host wants to play. ``packs``: a round each, whole or a part of it.

    ``starts_at``: unix seconds, 0 for now; ``show``: on the display at once.
    """

    packs: Annotated[tuple[str | Part, ...], Meta(min_length=1, max_length=12)]
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
        helpers: Helpers,
        kiosks: Kiosks,
    ) -> None:
        self._gateway = gateway
        self._games = games
        self._packs = packs
        self._roads = roads
        self._rehearsals = rehearsals
        self._programmes = Programmes(data_dir, packs)
        self._plans = Plans(gateway, games, packs, lambda request: f"host:{key_of(request)[:16]}")
        self._helpers = helpers
        self._kiosks = kiosks

    def routes(self) -> list[Route]:
        """All routes of this module."""
        table: list[tuple[str, str, Handler]] = [
            ("/api/packs", "GET", self.packs),
            ("/api/packs/{pack}", "GET", self.pack),
            ("/api/packs/{pack}/faces/{question}", "GET", self.faces),
            *self._programmes.table(),
            *self._plans.table(),
            *self._helpers.table(),
            *self._kiosks.table(),
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
        return json({"packs": [_summary(p) for p in packs.packs], "problems": problems, "presets": rules})

    async def pack(self, request: Request) -> Response:
        """One pack with questions and keys: for the preview."""
        packs = await asyncio.to_thread(self._packs)
        pack = self._pack(packs, request.path_params["pack"])
        questions = [preview(question, packs) for question in pack.questions]
        tiebreaks = [{**preview(question, packs), "tiebreak": True} for question in pack.tiebreaks]
        return json({**_summary(pack), "questions": [*questions, *tiebreaks]})

    async def faces(self, request: Request) -> Response:
        """What a question of a pack will look like; its pictures and sounds can be fetched from then on."""
        packs = await asyncio.to_thread(self._packs)
        pack, wanted = self._pack(packs, request.path_params["pack"]), request.path_params["question"]
        question = next((one for one in (*pack.questions, *pack.tiebreaks) if one.id == wanted), None)
        if question is None:
            raise GameError("pack/no_question", f"the pack {pack.id} has no question {wanted}")
        await keep_media(self._gateway.driver.store, question, pack)
        tiebreak = question in pack.tiebreaks
        return json({"faces": faces(question, pack.title, pack.own, pack.down, tiebreak)})

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
            if game.kiosk:
                continue  # a kiosk leads its games itself
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
                    "day": game.starts_at or game.made,
                    "report": report(state) if state.phase == "ended" and not state.rehearsal else None,
                    "shown": hall.shown == game.room,
                    "rehearsal": state.rehearsal,
                    "helpers": listing(hall, game.room),
                    "families": sum(not team.removed for team in state.teams.values()),
                }
            )
        return json({"games": listed})

    async def new_game(self, request: Request) -> Response:
        """Make a game; show it and let bots play it where that is wished."""
        wish = msgspec.json.decode(await body_of(request), type=NewGame)
        rules = _rules(wish)
        packs = await asyncio.to_thread(self._packs)
        made = chosen(packs, wish.packs, SystemRandom())
        code = await self._games.make(
            HALL,
            programme(made, rules),
            wish.languages,
            code=wish.code,
            starts_at=wish.starts_at,
            own_names_wait=wish.own_names_wait,
            rehearsal=wish.rehearse,
            pictures=[data for pack in made for data in pack.pictures.values()],
        )
        if wish.show:
            await self._games.show(HALL, code)
        if wish.rehearse:
            self._rehearsals.start(code)
        return json({"code": code}, 201)

    async def show(self, request: Request) -> Response:
        """Let the hall show this game."""
        await self._games.show(HALL, request.path_params["code"])
        return json({})

    async def end(self, request: Request) -> Response:
        """End a game for good; if the hall shows it, it shows none then."""
        code = request.path_params["code"]
        log = self._games.log_of(HALL, code)
        if await self._gateway.open_room(log) is None:
            raise GameError("room/not_found", f"there is no game with the code {code}")
        await self._gateway.driver.ask(log, c.Command(id="", by="clock", wish=c.Expire()))
        if self._hall().shown == log:
            await self._games.show(HALL, "")
        return json({})

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
        return json({})

    async def displays(self, request: Request) -> Response:
        """The displays that look at the game which the hall shows, those at this worker, and all kiosks."""
        hall = self._hall()
        if hall.shown:
            await self._gateway.open_room(hall.shown)
        state = self._gateway.room(hall.shown)
        watching, lent = (state.displays, state.lent) if state is not None else ((), "")
        names = sorted({*watching, *self._gateway.displays(), *hall.kiosks})
        told = self._kiosks.told
        listed = [
            {"id": name, "lent": lent == name, "shows": name in watching, "kiosk": told(name)}
            for name in names
        ]
        return json({"displays": listed})

    async def revoke(self, request: Request) -> Response:
        """Make every host link void but the caller's."""
        await self._games.set_hall(HALL, HostLinksRevoked(but=key_of(request)))
        return json({})

    # ---- inner ----

    def _hall(self) -> Hall:
        return self._games.hall(HALL)

    def _guarded(self, handler: Handler) -> Handler:
        @in_words
        async def guarded(request: Request) -> Response:
            await self._gateway.catch_up(HALL)  # what was done through another worker is done here too
            if key_of(request) not in self._hall().keys:
                text = "This host link is not valid. Open the one the server printed."
                return error("host/link", text, 401)
            return await handler(request)

        return guarded


async def no_such_page(request: Request, wrong: Exception) -> Response:
    """The answer to an address or a method that does not exist: JSON below /api, plain words elsewhere."""
    status = wrong.status_code if isinstance(wrong, HTTPException) else 500
    headers = wrong.headers if isinstance(wrong, HTTPException) else None
    text = "There is nothing at this address." if status == 404 else "This address is not called like that."
    if not request.url.path.startswith("/api/"):
        return PlainTextResponse(text, status, headers)
    return JSONResponse({"error": {"code": "request/address", "text": text}}, status, headers)


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
    kinds = Counter(str(question.ask.__struct_config__.tag) for question in pack.questions)
    return {
        "id": pack.id,
        "title": pack.title,
        "about": pack.about,
        "languages": pack.languages,
        "level": pack.level,
        "questions": len(pack.questions),
        "kinds": kinds,
        "difficulties": Counter(question.difficulty for question in pack.questions),
        "seconds": sum(question.seconds for question in pack.questions),
        "gaps": pack.gaps,
        "pictures_only": pack.pictures_only,
    }
