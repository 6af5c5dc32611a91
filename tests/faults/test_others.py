"""One bad phone costs the others nothing: their acks while phones fall silent, do not read, or all come.

Measured in pairs: the same second with and without the fault, in turn, and the median of the pairs' ratios.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import os
import socket
import statistics
import time
from collections.abc import Awaitable, Callable

import msgspec
import pytest

from faults.conftest import Form
from faults.game import Pace
from faults.guests import Guests
from faults.history import share
from faults.pack import LONG
from faults.phones import Habits, Phone
from faults.proxy import carried
from faults.run import Run
from faults.servers import Server, SqliteServer, ValkeyServer
from faults.table import Figure, Row, below
from gateway.serving import until

GUESTS = 200
SLOW = 20
EVERY = (0.2, 0.5)
"""Seconds between two presses of a phone while it is measured."""
MOST_TIMES, MOST_GROWTH = 2.0, 0.10
QUIET = Pace(lobby=0.1, intro=0.1, open=75.0, pauses=0.0)

Fault = Callable[[Run, Guests], Awaitable[Callable[[], Awaitable[None]]]]
"""Begins the fault; returns what mends it."""


async def fallen_silent(run: Run, guests: Guests) -> Callable[[], Awaitable[None]]:
    await guests.tell("hole")
    return lambda: guests.tell("mend")


async def all_back_at_once(run: Run, guests: Guests) -> Callable[[], Awaitable[None]]:
    await guests.tell("cut")
    return lambda: guests.tell("mend")


async def not_reading(run: Run, guests: Guests) -> Callable[[], Awaitable[None]]:
    loop = asyncio.get_running_loop()
    sockets = []
    for number in range(SLOW):
        sockets.append(await _deaf(loop, run.server, run.playing[number % len(run.playing)].code))

    async def mend() -> None:
        for one in sockets:
            one.close()

    return mend


async def _deaf(loop: asyncio.AbstractEventLoop, server: Server, code: str) -> socket.socket:
    """A display that says hello and then never reads."""
    deaf = socket.socket()
    deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    deaf.setblocking(False)
    await loop.sock_connect(deaf, ("127.0.0.1", server.port))
    key = base64.b64encode(os.urandom(16)).decode()
    head = [
        "GET /ws HTTP/1.1",
        f"Host: 127.0.0.1:{server.port}",
        f"Origin: {server.url}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
    ]
    await loop.sock_sendall(deaf, ("\r\n".join(head) + "\r\n\r\n").encode())
    hello = msgspec.json.encode({"t": "hello", "role": "display", "lang": "lv", "room": code})
    await loop.sock_sendall(deaf, bytes([0x81, 0x80 | len(hello), 0, 0, 0, 0]) + hello)
    return deaf


FAULTS: dict[str, tuple[str, Fault]] = {
    "silent": (f"{GUESTS // 5} phones fall silent without a word", fallen_silent),
    "slow": (f"{SLOW} displays that do not read", not_reading),
    "herd": (f"{GUESTS} phones come back within a second", all_back_at_once),
}


async def test_others_on_sqlite(form: Form, rows: list[Row], sqlite: SqliteServer) -> None:
    await others(form, rows, sqlite)


@pytest.mark.faults
@pytest.mark.timeout(600)
@pytest.mark.needs("valkey")
async def test_others_on_valkey(full: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    await others(full, rows, valkey)


async def others(form: Form, rows: list[Row], server: Server) -> None:
    """The rows, over any store; in smoke all in one game, else each in its own."""
    mine = {name: Row(what, server.kind) for name, (what, _) in FAULTS.items()}
    rows.extend(mine.values())
    for names in [[name] for name in mine] if form.full else [list(mine)]:
        await _together({name: mine[name] for name in names}, server, form)
    for row in mine.values():
        row.judged(form.others())


async def _together(mine: dict[str, Row], server: Server, form: Form) -> None:
    habits = Habits(never=1.0)  # they press only where this row makes them
    run = Run(server, form.seed, habits=habits, pace=QUIET, packs=LONG, presets=("calm",) * 3)
    async with run:
        await run.until(lambda: [game.phase[:4] for game in run.playing] == ["open"] * 3)
        guests = await Guests.come(server.url, GUESTS, form.seed, [game.code for game in run.playing])
        try:
            for name, row in mine.items():
                await _fill(row, run, guests, FAULTS[name][1], form)
        finally:
            await guests.leave()
    verdict = await run.judge()
    for row in mine.values():
        row.verdict, row.wrong = verdict, guests.wrong


async def _fill(row: Row, run: Run, guests: Guests, begin: Fault, form: Form) -> None:
    ratios, growth = await _pairs(run, guests, begin, form)
    row.times = len(ratios)
    pairs = ", ".join(f"{ratio:.1f}" for ratio in ratios)
    ratio = statistics.median(ratios)
    bound = f"≤ {MOST_TIMES:g} ×" if form.full else f"≤ {MOST_TIMES:g} ×; so few are not judged"
    holds = ratio <= MOST_TIMES or not form.full
    row.figures = [
        Figure("others' p99", f"{ratio:.2f} × ({pairs})", bound, holds, True),
        Figure("memory", f"{growth * 100:+.1f} %", f"≤ {MOST_GROWTH:.0%}", growth <= MOST_GROWTH),
    ]


async def _pairs(run: Run, guests: Guests, begin: Fault, form: Form) -> tuple[list[float], float]:
    """Ratios of the p99 with the fault to that without, and how much the memory grew."""
    lasts = 4.0 if form.full else 0.6
    ratios: list[float] = []
    await _measure(run, lasts)
    before = run.server.memory()
    for _ in range(form.times(5, 1)):
        calm = await _measure(run, lasts)
        mend = await begin(run, guests)
        ratios.append(await _measure(run, lasts) / calm)
        await mend()
    return ratios, run.server.memory() / before - 1


async def _measure(run: Run, lasts: float) -> float:
    """The p99 of press to ack, in seconds, while all phones press for so many seconds."""
    phones = [phone for game in run.playing for phone in game.phones[1:]]  # one watches: it stays open
    gc.collect()
    gc.disable()  # what this process tidies meanwhile must not count as the server's slowness
    begin = time.monotonic()
    end = begin + lasts
    await asyncio.gather(*(_press_until(phone, end) for phone in phones))
    await until(lambda: all(phone.settled for phone in phones))
    gc.enable()
    took = [press.took for press in run.presses if press.pressed >= begin and press.took is not None]
    return share(took, 0.99)


async def _press_until(phone: Phone, end: float) -> None:
    while time.monotonic() < end:
        await asyncio.sleep(phone.rng.uniform(*EVERY))
        with contextlib.suppress(KeyError):
            if phone.settled:
                phone.press(phone.stage["question"])


SILENT = 40
FREED, NOTICED = 20.0, 12.0


@pytest.mark.faults
@pytest.mark.timeout(300)
async def test_black_holes(full: Form, rows: list[Row], sqlite: SqliteServer) -> None:
    """Both ends find out by themselves that a line is dead, and the phones are back soon."""
    row = Row(f"{SILENT} of 120 lines become black holes", sqlite.kind, times=SILENT)
    rows.append(row)
    async with carried(sqlite.port) as proxy, Run(sqlite, full.seed, addresses=(proxy.url,)) as run:
        await run.phase("open early")
        holes = run.rng.sample(sorted(proxy.links, key=lambda link: link.port), SILENT)
        begin = time.monotonic()
        for link in holes:
            link.black_hole()
        await run.until(lambda: all(link.down.ended for link in holes))
        await run.healed()
    freed = max((link.down.ended or 0.0) - begin for link in holes)
    breaks = [one for one in run.breaks(begin) if one.lost < begin + 2 * NOTICED]
    row.figures.append(below("server frees them", freed, FREED, "s"))
    row.figures.append(below("phones notice", max(one.lost for one in breaks) - begin, NOTICED, "s"))
    row.came_back(breaks)
    row.verdict = await run.judge()
    row.judged()
