"""Kiosks over HTTP: a librarian makes a display one; the display shows its token and makes its own games.

What the right of a kiosk holds, and what it does not: docs/decisions/0022-kiosk.md.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from home_quiz.content.packs import Pack, Packs
from home_quiz.content.presets import presets
from home_quiz.content.short_games import fitting, short_programme, suggested
from home_quiz.game.hall import Game, Hall, KioskGone, KioskKeyed, KioskSet
from home_quiz.game.kiosk import DAY, MOST_KIOSKS, Kiosk, KioskSettings
from home_quiz.game.neighbours import OVER, in_a_row, neighbours, sight
from home_quiz.game.state import State
from home_quiz.gateway.connection import token_hash
from home_quiz.gateway.driver import mono_ms
from home_quiz.gateway.gateway import Gateway
from home_quiz.gateway.limits import KIOSK_CLAIMS, KIOSK_GAMES, Bucket
from home_quiz.web.answers import Handler, in_words, json, key_of
from home_quiz.web.games import GameError, Games
from home_quiz.web.pages import HALL
from home_quiz.web.programmes import body_of

GATHERS = 30
"""Seconds from the first house to the start."""
MOST_GAMES = 500
"""Of one kiosk that are kept at one time; the eldest is erased a day after its end."""

DisplayId = Annotated[str, Meta(pattern=r"^[\w-]{8,64}$")]
Minute = Annotated[int, Meta(ge=0, lt=DAY)]


class KioskWish(Struct, frozen=True, forbid_unknown_fields=True):
    """What a librarian wants of a kiosk; the words as in ``KioskSettings``."""

    packs: Annotated[tuple[Annotated[str, Meta(max_length=60)], ...], Meta(max_length=12)] = ()
    questions: Annotated[int, Meta(ge=3, le=20)] = 8
    quiet_from: Minute = 0
    quiet_to: Minute = 0
    near: bool = False


class Claim(Struct, frozen=True, forbid_unknown_fields=True):
    """A display that was made a kiosk shows the token that it has made for itself."""

    display: DisplayId
    token: Annotated[str, Meta(pattern=r"^[\w-]{20,64}$")]


class Kiosks:
    """The kiosks of this worker's hall. ``now_s``: the wall clock, for what "today" is."""

    def __init__(
        self,
        gateway: Gateway,
        games: Games,
        packs: Callable[[], Packs],
        now_s: Callable[[], float] = time.time,
    ) -> None:
        self._gateway = gateway
        self._games = games
        self._packs = packs
        self._now_s = now_s
        self._claims = Bucket(*KIOSK_CLAIMS)
        self._made: defaultdict[str, Bucket] = defaultdict(lambda: Bucket(*KIOSK_GAMES))
        self._making: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def table(self) -> list[tuple[str, str, Handler]]:
        """What needs a host link: addresses, methods, handlers."""
        return [
            ("/api/kiosks/{display}", "POST", self.set),
            ("/api/kiosks/{display}", "DELETE", self.drop),
        ]

    def routes(self) -> list[Route]:
        """What a kiosk asks for itself."""
        table: list[tuple[str, str, Handler]] = [
            ("/api/kiosk/claim", "POST", self.claim),
            ("/api/kiosk", "GET", self.look),
            ("/api/kiosk/game", "POST", self.game),
        ]
        return [Route(path, in_words(handler), methods=[method]) for path, method, handler in table]

    # ---- the librarian ----

    async def set(self, request: Request) -> Response:
        """Make a display a kiosk, or change one."""
        wish = msgspec.json.decode(await body_of(request), type=KioskWish)
        display = msgspec.convert(request.path_params["display"], DisplayId)
        packs = await asyncio.to_thread(self._packs)
        for name in wish.packs:
            if (pack := packs.find(name)) is None:
                raise GameError("pack/unknown", f"there is no pack {name}")
            if not fitting(pack):
                raise GameError("kiosk/packs", f"no question of {name} can be played without a librarian")
        await self._games.set_hall(
            HALL, KioskSet(display=display, settings=KioskSettings(**msgspec.structs.asdict(wish)))
        )
        if display not in self._hall().kiosks:
            raise GameError("kiosk/many", f"a hall has at most {MOST_KIOSKS} kiosks; take one away first")
        return json({})

    async def drop(self, request: Request) -> Response:
        """The display is no kiosk any more, and what it holds opens nothing."""
        await self._games.set_hall(HALL, KioskGone(display=request.path_params["display"]))
        return json({})

    def told(self, display: str) -> dict[str, Any] | None:
        """A kiosk's settings for the host page, None for any other display. ``ready``: it has its right."""
        kiosk = self._hall().kiosks.get(display)
        return None if kiosk is None else {**_settings(kiosk), "ready": kiosk.key != ""}

    # ---- the display ----

    async def claim(self, request: Request) -> Response:
        """The display's token counts from now on: once for each time that a librarian makes it a kiosk."""
        wish = msgspec.json.decode(await body_of(request), type=Claim)
        if not self._claims.take(mono_ms()):
            raise GameError("limit/slow_down", "too many displays ask at once; try again in a moment")
        await self._gateway.catch_up(HALL)
        key = token_hash(wish.token).hex()
        await self._games.set_hall(HALL, KioskKeyed(display=wish.display, key=key))
        kiosk = self._hall().kiosks.get(wish.display)
        if kiosk is None or kiosk.key != key:
            raise GameError("kiosk/link", "this display is no kiosk; a librarian makes it one anew")
        return json({})

    async def look(self, request: Request) -> Response:
        """What the kiosk shows: its settings, its game, and what was played here today."""
        kiosk = await self._kiosk(request)
        today = [state for _, state in await self._played()]
        own = [state for _, state in await self._played(kiosk.display) if state.results]
        place = sight(own[-1]) if own else None
        return json(
            {
                **_settings(kiosk),
                "code": self._open_code(kiosk),
                "neighbours": neighbours(today),
                "row": in_a_row(own),
                "sight": place,
            }
        )

    async def game(self, request: Request) -> Response:
        """The code of the kiosk's own game: the one that is not over, else a new one."""
        kiosk = await self._kiosk(request)
        async with self._making[kiosk.display]:
            await self._open(kiosk)
            newest = self._hall().kiosks.get(kiosk.display) or kiosk
            code = self._open_code(newest, over=OVER)
            return json({"code": code or await self._make(kiosk)})

    async def _make(self, kiosk: Kiosk) -> str:
        if not self._made[kiosk.display].take(mono_ms()):
            raise GameError("limit/slow_down", "this display makes games too fast; try again in a moment")
        hall = self._hall()
        if sum(game.kiosk == kiosk.display for game in hall.games.values()) >= MOST_GAMES:
            raise GameError("kiosk/games", "this display has made too many games today")
        packs = await asyncio.to_thread(self._packs)
        chosen = self._chosen(packs, kiosk, hall)
        rules = replace(
            presets()["calm"], auto=True, alone=GATHERS, rest=0, standings_every=0, talk=0, glass=True
        )
        chance = Random(secrets.token_bytes(16))
        programme = short_programme(chosen, kiosk.settings.questions, rules, chance)
        if not programme.rounds:
            raise GameError("kiosk/packs", "no pack is here that can be played without a librarian")
        return await self._games.make(
            HALL,
            programme,
            hall.languages[:2],
            pictures=[data for pack in chosen for data in pack.pictures.values()],
            kiosk=kiosk.display,
        )

    @staticmethod
    def _chosen(packs: Packs, kiosk: Kiosk, hall: Hall) -> tuple[Pack, ...]:
        """The packs that were wished and are still there, else those that suit the hall."""
        wished = tuple(pack for name in kiosk.settings.packs if (pack := packs.find(name)))
        return wished or suggested(packs, hall.name)

    # ---- inner ----

    async def _kiosk(self, request: Request) -> Kiosk:
        await self._gateway.catch_up(HALL)
        kiosk = self._hall().kiosk_of(key_of(request))
        if kiosk is None:
            raise GameError("kiosk/link", "this display is no kiosk (any more); a librarian makes it one")
        await self._open(kiosk)
        return kiosk

    async def _open(self, kiosk: Kiosk) -> None:
        if kiosk.room:
            await self._gateway.open_room(kiosk.room)

    def _open_code(self, kiosk: Kiosk, over: Sequence[str] = ("ended",)) -> str:
        """The code of its newest game, "" if that is erased or in one of these phases."""
        state = self._gateway.room(kiosk.room) if kiosk.room in self._hall().games else None
        return state.code if state is not None and state.phase not in over else ""

    async def _played(self, display: str = "") -> list[tuple[Game, State]]:
        """Today's games of all kiosks, or of one, the oldest first."""
        today = date.fromtimestamp(self._now_s())
        games = [game for game in self._hall().games.values() if game.kiosk]
        mine = [game for game in games if display in ("", game.kiosk)]
        found = []
        for game in sorted(mine, key=lambda game: game.made):
            if date.fromtimestamp(game.made) != today:
                continue
            await self._gateway.open_room(game.room)
            if (state := self._gateway.room(game.room)) is not None:
                found.append((game, state))
        return found

    def _hall(self) -> Hall:
        return self._games.hall(HALL)


def _settings(kiosk: Kiosk) -> dict[str, Any]:
    names = KioskSettings.__struct_fields__
    return {"display": kiosk.display, **{name: getattr(kiosk.settings, name) for name in names}}
