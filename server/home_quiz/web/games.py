"""Making, showing, ending and forgetting the games of a hall."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Iterable

from home_quiz.errors import HomeError
from home_quiz.game import commands as c
from home_quiz.game.events import ControlLent, RoomCreated
from home_quiz.game.hall import (
    GameGone,
    GameMade,
    GameShown,
    Hall,
    HallCommand,
    HallEventUnion,
    HallOpened,
)
from home_quiz.game.programme import Programme
from home_quiz.game.screen import Screen
from home_quiz.game.state import State
from home_quiz.gateway.gateway import HALL_LOG, Gateway
from home_quiz.room.record import RULES, HallBook, encode_events
from home_quiz.store.contract import MAX_DATA, First, Store

CODE_STANDS = 40 * 3600
"""Seconds for which a code is claimed beyond the planned start."""
TAKEN_UP = 15 * 60
"""Seconds without an event after which nobody waits for a game any more as a server starts."""
IDLE_ENDS = 6 * 3600
"""Seconds without anything happening (or after the planned start) after which a game ends by itself."""
KIOSK_IDLE_ENDS = 30 * 60
"""The same for a kiosk's game that has begun."""
ERASED_AFTER = 24 * 3600
"""Seconds after its end at which a game is erased."""
_CONSONANTS = "BDGKLMNPRSTVZ"
_VOWELS = "AEIOU"
_NOT_ON_A_WALL = (
    "ZOP",
    "SUK",
    "SIK",
    "PIS",
    "PIZ",
    "PED",
    "PID",
    "NAZ",
    "GUZ",
    "KUR",
    "DIK",
    "TIT",
    "MUD",
    "DUR",
)
"""Beginnings of words, in languages spoken around here, that nobody wants three metres high."""


class GameError(HomeError):
    """A game cannot be made or shown as wished; ``code`` for screens, the text for people."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


class Games:
    """The games of this worker's halls. ``now_s``: the wall clock, for planned starts and erasure only."""

    def __init__(self, gateway: Gateway, now_s: Callable[[], float] = time.time) -> None:
        self._gateway = gateway
        self._now_s = now_s

    async def open_hall(self, slug: str, name: str) -> None:
        """Run the hall here; at the first start it is made."""
        log = HALL_LOG.format(slug=slug)
        first = HallBook().encode([HallOpened(slug=slug, name=name)])
        await self._gateway.driver.store.create(log, First(os.urandom(16), 0, RULES, first))
        if not await self._gateway.open_hall(slug):
            raise HomeError(f"the hall {slug} cannot be read")

    async def set_hall(self, slug: str, event: HallEventUnion) -> None:
        """Store an event of the hall; GameError if it is refused."""
        reply = await self._gateway.driver.ask(HALL_LOG.format(slug=slug), HallCommand(event))
        if reply.refused is not None:
            raise GameError(reply.refused.code, "the hall does not know that game")

    async def make(
        self,
        slug: str,
        programme: Programme,
        languages: tuple[str, ...],
        *,
        code: str = "",
        starts_at: int = 0,
        own_names_wait: bool = False,
        rehearsal: bool = False,
        pictures: Iterable[bytes] = (),
        kiosk: str = "",
    ) -> str:
        """Make a game and return its code; its pictures are kept beside it, for all workers.

        ``kiosk``: the display that makes it for itself; control of it is lent to that display from the start.
        GameError if the wished code is taken or no code.
        """
        for data in pictures:
            await self._gateway.driver.store.put_blob(data)
        claimed, log = await self._claim(code.upper(), starts_at)
        created = RoomCreated(
            t=0,
            hall=slug,
            code=claimed,
            programme=programme,
            seed=secrets.randbelow(1_000_000),
            languages=languages,
            own_names_wait=own_names_wait,
            starts_at=starts_at,
            rehearsal=rehearsal,
            screen=self._screen(slug),
        )
        lent = [ControlLent(t=0, display=kiosk)] if kiosk else []
        data = encode_events([created, *lent])
        if len(data) > MAX_DATA:
            await self._gateway.driver.store.release(claimed)
            raise GameError("game/long", "these packs are too much for one game; choose fewer of them")
        await self._gateway.driver.store.create(log, First(os.urandom(16), 0, RULES, data))
        made = int(self._now_s())
        game = GameMade(room=log, code=claimed, starts_at=starts_at, kiosk=kiosk, made=made)
        await self.set_hall(slug, game)
        return claimed

    async def show(self, slug: str, code: str) -> None:
        """Let the hall show this game ("" none)."""
        await self.set_hall(slug, GameShown(room=self.log_of(slug, code) if code else ""))

    def log_of(self, slug: str, code: str) -> str:
        """The log of the hall's game with this code."""
        hall = self._gateway.hall(slug)
        for game in hall.games.values() if hall else ():
            if game.code == code.upper():
                return game.room
        raise GameError("room/not_found", f"there is no game with the code {code}")

    def hall(self, slug: str) -> Hall:
        """The hall as this worker knows it. GameError while it cannot be read."""
        hall = self._gateway.hall(slug)
        if hall is None:
            raise GameError("store/away", "the hall cannot be read right now; try again in a moment")
        return hall

    async def newest(self, log: str) -> State | None:
        """A game with all that other workers have done to it until now; None if it is erased."""
        if await self._gateway.open_room(log) is not None:
            await self._gateway.driver.refresh(log)
        return self._gateway.room(log)

    def _screen(self, slug: str) -> Screen:
        """How the displays of the game that the hall shows now are set: the next one begins so."""
        hall = self._gateway.hall(slug)
        shown = self._gateway.room(hall.shown) if hall else None
        return shown.screen.afresh() if shown else Screen()

    async def _claim(self, wished: str, starts_at: int) -> tuple[str, str]:
        until = max(self._now_s(), starts_at) + CODE_STANDS
        if wished:
            if not (4 <= len(wished) <= 8 and wished.isascii() and wished.isalnum()):
                raise GameError("game/code_form", "a code has 4 to 8 letters or figures, without signs")
            log = self._log(wished)
            if not await self._gateway.driver.store.claim(wished, log, until):
                raise GameError("game/code_taken", f"the code {wished} belongs to another game")
            return wished, log
        while True:
            code = "".join(secrets.choice(part) for part in (_CONSONANTS, _VOWELS) * 2)
            if code.startswith(_NOT_ON_A_WALL):
                continue
            log = self._log(code)
            if await self._gateway.driver.store.claim(code, log, until):
                return code, log

    @staticmethod
    def _log(code: str) -> str:
        return f"room:{code.lower()}:{secrets.token_hex(8)}"

    async def take_up(self, store: Store) -> None:
        """Run the games that were played a moment ago: who was connected to a server that died is looked for,
        even if nobody comes to this one."""
        since = self._now_s() - TAKEN_UP
        for listed in await store.list("room:"):
            if listed.active_s >= since:
                await self._gateway.open_room(listed.log)

    # ---- forgetting ----

    async def tidy(self, slug: str) -> None:
        """End what nobody plays, note when ended games are erased, erase what is due."""
        store, now = self._gateway.driver.store, self._now_s()
        hall = self._gateway.hall(slug)
        if hall is None:
            return
        active = {listed.log: listed.active_s for listed in await store.list("room:")}
        for game in list(hall.games.values()):
            last = active.get(game.room, 0)
            limit = KIOSK_IDLE_ENDS if game.kiosk and self._is_played(game.room) else IDLE_ENDS
            await self._end_and_note(game.room, last, idle=now - max(last, game.starts_at) > limit)
        for log in await store.due(now):
            await store.erase(log)
            if log in hall.games:
                await self.set_hall(slug, GameGone(room=log))

    def _is_played(self, log: str) -> bool:
        state = self._gateway.room(log)
        return state is not None and state.phase != "lobby"

    async def _end_and_note(self, log: str, last: int, idle: bool) -> None:
        """End an idle game; note the erasure of an ended one, counted from its last record, so that noting
        it again moves nothing."""
        if idle and await self._gateway.open_room(log) is None:
            return
        state = self._gateway.room(log)
        if state is None:
            return
        if state.phase == "ended":
            await self._gateway.driver.store.close(log, last + ERASED_AFTER)
        elif idle:
            await self._gateway.driver.ask(log, c.Command(id="", by="clock", wish=c.Expire()))
            await self._gateway.driver.store.close(log, self._now_s() + ERASED_AFTER)
