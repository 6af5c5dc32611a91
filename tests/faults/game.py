"""One game of a run: made over the host's API, played by phones, led by a host who goes on by the clock."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from faults.history import Notes, Press
from faults.phones import Habits, HostLine, House, Phone
from faults.servers import Server

PHASES = (
    "lobby", "intro", "open early", "open late", "closed", "reveal", "standings", "paused", "podium",
)  # fmt: skip


@dataclass(frozen=True)
class Pace:
    """Seconds for which the host lets each phase stand, and how often a pause comes."""

    lobby: float = 0.5
    intro: float = 0.5
    open: float = 2.0
    reveal: float = 0.5
    standings: float = 0.6
    rest: float = 0.3
    podium: float = 0.6
    pauses: float = 0.25
    paused: float = 0.6
    runs_out: bool = False
    """Whether questions run to their end instead of being closed."""
    joined: float = 1.0
    """The share of its phones with which a game begins; the others come while it is played."""
    patience: float = 40.0
    """Seconds in which a game must go on by itself, whatever has failed."""

    def of(self, phase: str) -> float:
        """How long this phase stands."""
        return float(getattr(self, phase, self.rest))


@dataclass
class Slot:
    """A place in which one game follows the other. ``mark`` stands in every name and code of its games."""

    mark: str
    foreign: tuple[str, ...]
    preset: str
    phones: int
    games: list[Game] = field(default_factory=list)
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the run is over: the game is brought to its end."""

    @property
    def game(self) -> Game | None:
        """The game that is played now."""
        return self.games[-1] if self.games else None


class Game:
    """A game from its making to its end. ``addresses``: where its phones connect, in turn."""

    def __init__(
        self,
        server: Server,
        slot: Slot,
        code: str,
        rng: Random,
        habits: Habits,
        pace: Pace,
        addresses: tuple[str, ...],
    ) -> None:
        self.server, self.slot, self.code, self.rng, self.pace = server, slot, code, rng, pace
        self.wrong: list[str] = []
        self.over = False
        self._opened_at = 0.0
        self._step = -1
        self.host = HostLine(
            server.url, code, Random(rng.random()), f"host of {code}",
            role="host", token=server.token, foreign=slot.foreign,
        )  # fmt: skip
        self.phones: list[Phone] = []
        watcher = slot.phones - 1  # one at least never answers, so that no question closes by itself early
        for number in range(slot.phones):
            if number % 4 == 0:
                house = House(f"{slot.mark} {number // 4 + 1}")
            name = f"{code}/{number}"
            own = Random(rng.random())
            first, where = number % 4 == 0, addresses[number % len(addresses)]
            habit = replace(habits, never=1.0) if number == watcher else habits
            self.phones.append(Phone(where, code, own, name, house, habit, first=first, foreign=slot.foreign))

    # ---- what the run looks at ----

    @property
    def phase(self) -> str:
        """The phase as the host sees it, in the words of ``PHASES``."""
        stage = self.host.stage
        phase = str(stage.get("phase", ""))
        if stage.get("paused"):
            return "paused"
        if phase != "open":
            return phase
        late = time.monotonic() - self._opened_at > self.pace.open / 2
        return "open late" if late else "open early"

    @property
    def lines(self) -> list[HostLine | Phone]:
        """All screens of the game."""
        return [self.host, *self.phones]

    @property
    def notes(self) -> list[Notes]:
        """What all screens noted."""
        return [line.notes for line in self.lines]

    @property
    def presses(self) -> list[Press]:
        """All that phones pressed."""
        return [press for phone in self.phones for press in phone.notes.presses]

    # ---- playing ----

    async def play(self) -> None:
        """From the lobby to the end."""
        running = [asyncio.create_task(line.run()) for line in self.lines]
        try:
            await self._lobby()
            while self.host.stage.get("phase") != "ended" and not self.over:
                await self._lead()
            await self._settle()
        finally:
            self.over = True
            await asyncio.gather(*(line.stop() for line in self.lines))
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _lobby(self) -> None:
        def all_in() -> bool:
            seated = sum(bool(phone.seat) for phone in self.phones)
            return bool(self.host.stage) and seated >= self.pace.joined * len(self.phones)

        if not await self._until(all_in):
            missing = [phone.notes.name for phone in self.phones if not phone.seat]
            self._stuck(f"in the lobby, without {missing[:5]}")

    async def _lead(self) -> None:
        """One step: let the phase stand, then go on."""
        stage = self.host.stage
        step, phase = stage["stamp"]["step"], stage["phase"]
        if phase == "open" and step != self._step:
            self._opened_at = time.monotonic()
        self._step = step
        await self._stand(phase)
        if self.host.stage["stamp"]["step"] != step:
            return
        if not self.slot.ending.is_set() and (phase == "closed" or (phase == "open" and self.pace.runs_out)):
            await self._moved_from(step)
            return
        do = "end" if self.slot.ending.is_set() else {"lobby": "start", "open": "close"}.get(phase, "next")
        press = self.host.press(do)
        if not await self._until(lambda: bool(press.outcomes)):
            self._stuck(f"{do} was pressed in {phase} and never answered")
        elif press.acked:
            await self._moved_from(step)

    async def _moved_from(self, step: int) -> None:
        if not await self._until(lambda: self.host.stage["stamp"]["step"] != step):
            self._stuck(f"in {self.host.stage['phase']}")

    async def _stand(self, phase: str) -> None:
        """Let time pass, sometimes with a pause in it."""
        stands = self.pace.of(phase) * self.rng.uniform(0.8, 1.2)
        if phase in ("open", "reveal", "intro") and self.rng.random() < self.pace.pauses:
            await self._wait(stands / 2)
            await self._pause()
        await self._wait(stands)

    async def _wait(self, seconds: float) -> None:
        """Let time pass, unless the run is over."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.slot.ending.wait()

    async def _pause(self) -> None:
        press = self.host.press("pause")
        if not await self._until(lambda: bool(press.outcomes)):
            self._stuck("a pause was never answered")
        await asyncio.sleep(self.pace.paused)
        while self.host.stage.get("paused") and not self.over:
            await self._resume()

    async def _resume(self) -> None:
        press = self.host.press("resume")
        if not await self._until(lambda: bool(press.outcomes)):
            self._stuck("paused")
        await self._until(lambda: not self.host.stage.get("paused"), 1.0)

    async def _settle(self) -> None:
        """Every press gets its outcome in the end."""
        if not await self._until(lambda: all(phone.settled for phone in self.phones)):
            waiting = [phone.notes.name for phone in self.phones if not phone.settled]
            self._stuck(f"ended, with presses without an outcome: {waiting[:5]}")
        if not await self._until(lambda: all(phone.stage.get("phase") == "ended" for phone in self.phones)):
            behind = [phone.notes.name for phone in self.phones if phone.stage.get("phase") != "ended"]
            self._stuck(f"ended, and not all phones know: {behind[:5]}")

    async def _until(self, wanted: Callable[[], bool], patience: float = 0.0) -> bool:
        return await self.host.until(lambda: self.over or wanted(), patience or self.pace.patience)

    def _stuck(self, where: str) -> None:
        self.wrong.append(f"{self.code} stood still for {self.pace.patience:.0f} s: {where}")
        self.over = True
