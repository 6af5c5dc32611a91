"""A screen's line to the server: it behaves as ``ui_kit/line.ts`` and ``ui_kit/spares.ts`` do.

It comes back by itself (with jitter), says in its hello how far it has seen, and keeps one command in flight:
the same id is sent again on every new connection until it is acked or refused for good. While the network is
bad (an answer was late), a phone holds two spare connections, sends what must arrive by all of them, and goes
on with one of them when the first falls.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Coroutine
from random import Random
from typing import Any

import msgspec
from websockets.exceptions import ConnectionClosed

from faults.history import PASSING, Break, Notes, Press, Seen
from faults.wire import CONNECT, Dial, Wire

SILENCE = 11.0
"""Seconds without a word after which the line is given up."""
SHORTEST, LONGEST = 0.2, 5.0
RESTART = 1012
CROWDED = (4029, 4030)
LATE, BAD_FOR = 1.2, 60.0
"""Seconds that an answer may take, and for which the network counts as bad when it took more."""
SPARES, CALL_EVERY, SPARE_SILENCE = 2, 1.0, 8.0
TRIPS = 3


class Line:
    """One screen. ``foreign``: marks of other rooms, of which no byte may reach it."""

    def __init__(
        self, url: str, room: str, rng: Random, name: str, *, role: str, token: str, foreign: tuple[str, ...]
    ) -> None:
        self.url = url
        self.room = room
        self.rng = rng
        self.notes = Notes(name)
        self.role, self.token, self._foreign = role, token, foreign
        self.stage: dict[str, Any] = {}
        self.own: dict[str, Any] = {}
        self.live: dict[str, Any] = {}
        self.epochs: set[str] = set()
        self.running = True
        self.heard = asyncio.Event()
        """Set by every message; whoever waits for something clears it."""
        self.dial: Dial | None = None
        self._main: Wire | None = None
        self._spares: list[Wire] = []
        self._spared = asyncio.Event()
        self._outbox: deque[tuple[Press, dict[str, Any]]] = deque()
        self._tries = 0
        self._retry = 0.0
        self._trips = 0
        self._owed_since: float | None = None
        self._bad_until = 0.0
        self._called_at = 0.0
        self._away = False
        self._tasks: set[asyncio.Task[None]] = set()

    # ---- what its owner asks ----

    @property
    def is_open(self) -> bool:
        """Whether it has a line, and was welcomed on it."""
        return self._main is not None and self._main.welcomed

    @property
    def port(self) -> int:
        """At this end of the present line."""
        return self._main.port if self._main is not None else 0

    @property
    def settled(self) -> bool:
        """Whether nothing waits for an outcome."""
        return not self._outbox

    async def run(self) -> None:
        """Keep the line until ``stop``."""
        doubting = asyncio.create_task(self._doubt())
        try:
            self._main = self._call(CONNECT)
            while self.running:
                await self._keep()
        finally:
            for task in [doubting, *self._tasks, *(wire.task for wire in self._wires)]:
                task.cancel()

    async def stop(self) -> None:
        """Hang up for good."""
        self.running = False
        if self.notes.breaks and self.notes.breaks[-1].back is None:
            self.notes.breaks[-1].stopped = time.monotonic()
        await asyncio.gather(*(wire.close() for wire in self._wires))

    def command(self, what: str, twice: bool = False, **message: Any) -> Press:
        """Queue a command (``what`` is its type) and go on sending it until it is settled."""
        press = Press(self.notes.name, what, secrets.token_hex(11), time.monotonic())
        press.phase = str(self.stage.get("phase", ""))
        self.notes.presses.append(press)
        self._outbox.append((press, {"t": what, "id": press.id, **message}))
        if self._outbox[0][0] is press:
            self.later(self._send_first(self._wires, twice))
        return press

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something beside; a line that breaks meanwhile is no fault."""
        task = asyncio.get_running_loop().create_task(_quietly(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # where it was cancelled before it began

    def hang_up(self) -> None:
        """Lose the line at this end, as a phone that changes its network."""
        for wire in self._wires:
            wire.abort()

    # ---- the line and its spares ----

    @property
    def _wires(self) -> list[Wire]:
        return [*([] if self._main is None else [self._main]), *self._spares]

    def _call(self, patience: float | None) -> Wire:
        return Wire(self.url, self._hello, self._hear, self.dial, patience)

    async def _keep(self) -> None:
        """One turn: wait until the line falls or a spare could take its place, and act on it."""
        main = self._main
        assert main is not None
        if not main.welcomed and (spare := self._take()) is not None:
            if not main.task.done():
                main.abort()
            self._main, self._tries = spare, 0
            spare.heard_at = time.monotonic()
            self._back()
        elif main.task.done():
            await self._wait(self._fell(main))
            if self.running and not self._usable():
                self._main = self._call(CONNECT)
        else:
            await self._wait(None, main.task)

    async def _wait(self, seconds: float | None, *tasks: asyncio.Task[Any]) -> None:
        """Until then, or a task's end, or the welcome of a spare."""
        self._spared.clear()
        spared = asyncio.create_task(self._spared.wait())
        try:
            await asyncio.wait({spared, *tasks}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            spared.cancel()

    def _usable(self) -> list[Wire]:
        return [wire for wire in self._spares if wire.welcomed]

    def _take(self) -> Wire | None:
        usable = self._usable()
        if usable:
            self._spares.remove(usable[0])
        return usable[0] if usable else None

    def _fell(self, main: Wire) -> float:
        """Note it; the seconds to wait before the next try."""
        code = 1006 if main.task.cancelled() else main.task.result()
        self._owed_since = None
        breaks = self.notes.breaks
        if not breaks or breaks[-1].back is not None:
            breaks.append(Break(time.monotonic(), code))
        if 4500 <= code <= 4999:
            self.notes.wrong.append(f"{self.notes.name} was sent away for good with {code}")
            self.running = False
        spread = self._retry or (1.0 if code == RESTART else min(LONGEST, SHORTEST * 2**self._tries))
        self._retry = 0.0
        self._tries += 1
        return (LONGEST / 2 if code in CROWDED else 0.0) + self.rng.random() * spread

    async def _doubt(self) -> None:
        """Twice a second: a line that owes an answer for long has lost something."""
        while True:
            await asyncio.sleep(0.5)
            now = time.monotonic()
            self._spares = [wire for wire in self._spares if not wire.task.done()]
            owed = 0.0 if self._owed_since is None or self._away else now - self._owed_since
            if self._main is not None:
                silent = now - self._main.heard_at
                if min(owed, silent) > LATE:
                    self._bad_until = now + BAD_FOR
                if silent > SILENCE:
                    self._main.abort()
            bad = self.role == "player" and bool(self.own) and now < self._bad_until
            for wire in self._spares:
                if not bad or now - wire.heard_at > SPARE_SILENCE:
                    wire.abort()
            if bad and len(self._spares) < SPARES and now - self._called_at >= CALL_EVERY:
                self._called_at = now
                self._spares.append(self._call(None))

    def _hello(self, wire: Wire) -> str:
        stamp = wire.said = self.stage.get("stamp", wire.said)
        hello = {"t": "hello", "role": self.role, "lang": "lv", "room": self.room, "token": self.token}
        said = {**hello, "epoch": stamp["epoch"], "version": stamp["version"]}
        return msgspec.json.encode(said).decode()

    # ---- what is heard ----

    async def _hear(self, wire: Wire, raw: str) -> None:
        for mark in self._foreign:
            if mark in raw:
                self.notes.wrong.append(f"{self.notes.name} got bytes of another room: {raw[:300]}")
        message = msgspec.json.decode(raw)
        match message["t"]:
            case "beat":
                await wire.send(t="beat", n=message["n"])
            case "welcome":
                await self._greeted(wire, message)
            case "clock":
                await self._tripped(wire, message["sent"])
            case "view":
                self._see(wire, message)
            case "ack" | "refused":
                await self._told(message)
            case "notice":
                self._noticed(message)
        await self.react(message)
        self.heard.set()

    async def react(self, message: dict[str, Any]) -> None:
        """What this kind of screen does about a message."""

    async def _greeted(self, wire: Wire, welcome: dict[str, Any]) -> None:
        wire.welcomed = True
        if welcome["room"] != self.room:
            self.notes.wrong.append(f"{self.notes.name} asked for {self.room} and got {welcome['room']}")
        if wire is self._main:
            self._tries, self._trips = 0, TRIPS
            await wire.send(t="clock", sent=time.monotonic())
        else:
            self._spared.set()
        await self._send_first([wire])

    async def _tripped(self, wire: Wire, sent: float) -> None:
        now = time.monotonic()
        if now - sent > LATE:
            self._bad_until = now + BAD_FOR
        self._trips -= 1
        if self._trips > 0:
            await wire.send(t="clock", sent=now)

    def _noticed(self, notice: dict[str, Any]) -> None:
        code = notice["code"]
        self.notes.notices.append((time.monotonic(), code))
        self._away = code == "store_away" or (self._away and code != "store_back")
        if code == "draining":
            self._retry = max(notice.get("retry", 0), 1) / 1000

    def _see(self, wire: Wire, view: dict[str, Any]) -> None:
        for part in ("stage", "own", "live"):
            if part in view and self._newer(wire, part, view[part]):
                setattr(self, part, view[part])
        if (stage := view.get("stage")) is None:
            return
        if wire is self._main:
            self._back()
        stamp, question = stage["stamp"], stage.get("question") or {}
        self.notes.seen.append(
            Seen(
                at=time.monotonic(),
                epoch=stamp["epoch"],
                version=stamp["version"],
                step=stamp["step"],
                phase=stage["phase"],
                index=question.get("index", -1),
                until=stage.get("until"),
                now=view["now"],
            )
        )

    def _back(self) -> None:
        """The whole view is here: this screen is back."""
        if self.notes.breaks and self.notes.breaks[-1].back is None:
            self.notes.breaks[-1].back = time.monotonic()

    def _newer(self, wire: Wire, part: str, value: dict[str, Any]) -> bool:
        """Whether it may be drawn; one that goes back on one connection is a broken promise."""
        stamp, known = value["stamp"], getattr(self, part).get("stamp")
        self.epochs.add(stamp["epoch"])
        before = wire.stamps.get(part, wire.said)
        wire.stamps[part] = stamp
        if before["epoch"] == stamp["epoch"] and _older(stamp, before):
            self.notes.wrong.append(f"{self.notes.name} saw {part} go back from {before} to {stamp}")
        return known is None or known["epoch"] != stamp["epoch"] or not _older(stamp, known)

    async def _told(self, message: dict[str, Any]) -> None:
        said = "ack" if message["t"] == "ack" else message["code"]
        press = next((one for one in reversed(self.notes.presses) if one.id == message["id"]), None)
        if press is None:
            self.notes.wrong.append(f"{self.notes.name} was told {said} about something it never asked")
            return
        press.told.append((time.monotonic(), said, message.get("version", 0)))
        if not self._outbox or self._outbox[0][0] is not press:
            return  # a second outcome of something that is settled
        if said in PASSING:
            self.later(self._again(press))
            return
        self._outbox.popleft()
        self._owed_since = None
        await self._send_first(self._wires)

    async def _again(self, press: Press) -> None:
        await asyncio.sleep(0.5 + self.rng.random())
        if self._outbox and self._outbox[0][0] is press:
            await self._send_first(self._wires)

    async def _send_first(self, wires: list[Wire], twice: bool = False) -> None:
        wires = [wire for wire in wires if wire.welcomed]
        if not self._outbox or not wires:
            return
        press, message = self._outbox[0]
        if self._owed_since is None:
            self._owed_since = time.monotonic()
        for _ in range(2 if twice else 1):
            press.sent.append(time.monotonic())
            for wire in wires:
                await wire.send(**message)


def _older(stamp: dict[str, Any], known: dict[str, Any]) -> bool:
    return bool(stamp["version"] < known["version"] or stamp["step"] < known["step"])


async def _quietly(work: Awaitable[None]) -> None:
    with contextlib.suppress(ConnectionClosed, OSError):
        await work
