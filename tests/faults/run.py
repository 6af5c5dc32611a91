"""A run: three rooms of one pack at once with 120 phones, kept playing while somebody breaks things."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable
from random import Random

from faults.game import PHASES, Game, Pace, Slot
from faults.history import Break, Press
from faults.judge import Verdict, judge_games
from faults.line import Line
from faults.pack import PACKS
from faults.phones import Habits
from faults.servers import Server
from faults.wire import Dial
from gateway.serving import until

MARKS = ("XAQ7", "XBQ7", "XCQ7", "XDQ7")
"""Words that no text holds: one stands in every code and family name of its room."""
PRESETS = ("calm", "race", "calm", "calm")
HEALS_WITHIN = 60.0


class Run:
    """Keeps its rooms playing inside ``async with``; then ``judge``. ``addresses``: where phones connect."""

    def __init__(
        self,
        server: Server,
        seed: int,
        *,
        phones: int = 120,
        rooms: int = 3,
        habits: Habits | None = None,
        pace: Pace | None = None,
        addresses: tuple[str, ...] = (),
        packs: tuple[str, ...] = PACKS,
        presets: tuple[str, ...] = PRESETS,
        dial: Dial | None = None,
        one_game: bool = False,
    ) -> None:
        self.server, self.packs, self.dial, self.one_game = server, packs, dial, one_game
        self.addresses = addresses or (server.url,)
        self.rng = Random(seed)
        self.habits, self.pace = habits or Habits(), pace or Pace()
        self.slots = [
            Slot(mark, tuple(m for m in MARKS if m != mark), presets[number], phones // rooms)
            for number, mark in enumerate(MARKS[:rooms])
        ]
        self.struck: Counter[str] = Counter()
        """Strikes by phase: the phase aimed at, and those in which the other rooms were."""
        self.strikes: list[float] = []
        self._keeping: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Run:
        for slot in self.slots:
            self._keeping.append(asyncio.create_task(self._keep(slot, Random(self.rng.random()))))
        return self

    async def __aexit__(self, *_: object) -> None:
        for slot in self.slots:
            slot.ending.set()
        try:
            async with asyncio.timeout(120):
                await asyncio.gather(*self._keeping)
        finally:
            for task in self._keeping:
                task.cancel()
            await asyncio.gather(*self._keeping, return_exceptions=True)

    async def _keep(self, slot: Slot, rng: Random) -> None:
        """Games in a slot, one after the other."""
        while True:
            code = self.server.code(slot.mark)
            if slot.ending.is_set() and slot.games:
                return
            if not await self.server.make_game(code, self.packs, slot.preset):
                await asyncio.sleep(0.2)
                continue
            game = Game(self.server, slot, code, rng, self.habits, self.pace, self.addresses)
            for phone in game.phones:
                phone.dial = self.dial
            slot.games.append(game)
            await game.play()
            if self.one_game:
                return

    async def played(self) -> None:
        """Wait until every room has played its one game."""
        await asyncio.gather(*self._keeping)

    # ---- what is there now ----

    @property
    def games(self) -> list[Game]:
        """All games so far."""
        return [game for slot in self.slots for game in slot.games]

    @property
    def playing(self) -> list[Game]:
        """The games that go on now."""
        return [slot.games[-1] for slot in self.slots if slot.games and not slot.games[-1].over]

    @property
    def lines(self) -> list[Line]:
        """The screens of the games that go on now."""
        return [line for game in self.playing for line in game.lines]

    @property
    def presses(self) -> list[Press]:
        """All that phones have pressed."""
        return [press for game in self.games for press in game.presses]

    def breaks(self, since: float = 0.0) -> list[Break]:
        """The times without a line of all screens, that began after ``since``."""
        notes = (line.notes for game in self.games for line in game.lines)
        return [one for note in notes for one in note.breaks if one.lost >= since]

    # ---- striking ----

    def rarest(self, phases: Iterable[str] = PHASES) -> str:
        """The phase that was struck least."""
        return min(phases, key=lambda phase: (self.struck[phase], PHASES.index(phase)))

    async def until(self, condition: Callable[[], object], patience: float = HEALS_WITHIN) -> None:
        """Wait until it holds, while the rooms play on; what breaks their playing ends the waiting."""
        await until(lambda: condition() or any(task.done() for task in self._keeping), patience)
        for task in self._keeping:
            if task.done():
                task.result()
                raise AssertionError("a room is not played any more")

    async def phase(self, wanted: str) -> Game:
        """Wait until a room is in this phase."""
        await self.until(lambda: any(game.phase == wanted for game in self.playing))
        return next(game for game in self.playing if game.phase == wanted)

    async def aim(self) -> str:
        """Wait for the phase that was struck least, and note a strike."""
        wanted = self.rarest()
        await self.phase(wanted)
        self.strikes.append(time.monotonic())
        self.struck.update(game.phase for game in self.playing if game.phase in PHASES)
        return wanted

    async def healed(self) -> None:
        """Wait until every screen of every room has its line and its view."""
        await self.until(lambda: all(line.is_open and line.stage for line in self.lines))

    async def wait(self, seconds: float) -> None:
        """Let the rooms play on for a while."""
        end = time.monotonic() + seconds
        await self.until(lambda: time.monotonic() > end, seconds + HEALS_WITHIN)

    async def judge(self) -> Verdict:
        """Compare everything with the store; after the rooms have come to their ends."""
        return judge_games(self.games, await self.server.records([game.code for game in self.games]))
