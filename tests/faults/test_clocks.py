"""Wall clocks that jump by an hour while a question runs: the question is as long as it should be."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from faults.conftest import Form
from faults.faketime import HOUR, WallClock, wrong_by
from faults.game import Game, Pace
from faults.pack import SECONDS
from faults.run import Run
from faults.servers import Server, SqliteServer, ValkeyServer
from faults.table import Row, below
from servers.valkey import Server as Valkey

WRONG_BY = 0.250
WHOLE = Pace(lobby=0.1, intro=0.1, open=0.0, reveal=0.2, standings=0.2, podium=0.1, pauses=0.0, runs_out=True)
JUMPS = (HOUR, 0, -HOUR, 0)
"""How wrong the clock is, one after the other, within one question."""

Look = Callable[[], Awaitable[float]]
"""How many seconds the jumping clock is wrong by, as its process sees it."""

pytestmark = [pytest.mark.needs("linux", "faketime")]


@pytest.mark.faults
@pytest.mark.timeout(600)
async def test_the_clock_of_the_one_process(full: Form, rows: list[Row], tmp_path: Path) -> None:
    clock = WallClock(tmp_path / "clock")
    server = SqliteServer(tmp_path)
    server.env = clock.env
    try:
        await server.start()
        await _row("the one process", full, rows, server, clock, lambda: wrong_by(server.url))
    finally:
        server.stop()


@pytest.mark.needs("valkey")
async def test_the_clock_of_a_worker(
    form: Form, rows: list[Row], valkey: ValkeyServer, tmp_path: Path
) -> None:
    """A second host with a worker whose clock jumps; phones are on both."""
    clock = WallClock(tmp_path / "clock")
    other = ValkeyServer(tmp_path / "other", workers=1, valkey=valkey.valkey)
    other.env = clock.env
    try:
        await other.start()
        addresses = (valkey.url, other.url)
        await _row("a worker", form, rows, valkey, clock, lambda: wrong_by(other.url), addresses)
    finally:
        await asyncio.to_thread(other.stop)


@pytest.mark.faults
@pytest.mark.timeout(600)
@pytest.mark.needs("valkey")
async def test_the_clock_of_the_store(full: Form, rows: list[Row], tmp_path: Path) -> None:
    clock = WallClock(tmp_path / "clock")
    store = Valkey(tmp_path / "valkey", env=clock.env)
    await asyncio.to_thread(store.start)
    server = ValkeyServer(tmp_path / "server", workers=2, valkey=store)

    async def wrong() -> float:
        there = await asyncio.to_thread(store.call, "TIME")
        return float(there[0]) - time.time()

    try:
        await server.start()
        await _row("the store", full, rows, server, clock, wrong)
    finally:
        await asyncio.to_thread(server.stop)
        store.kill()


async def _row(
    whose: str,
    form: Form,
    rows: list[Row],
    server: Server,
    clock: WallClock,
    look: Look,
    addresses: tuple[str, ...] = (),
) -> None:
    row = Row(f"the clock of {whose} jumps by ± 1 h", server.kind)
    rows.append(row)
    run = Run(server, form.seed, pace=WHOLE, addresses=addresses)
    async with run:
        await run.until(lambda: len(run.playing) == 3)
        for _ in range(form.times(2, 1)):
            for wrong in JUMPS:
                await run.phase("open late")
                clock.jump(wrong)
                await _jumped(look, wrong)
                row.times += wrong != 0
                await run.wait(SECONDS / (len(JUMPS) + 2))
        await run.until(lambda: len({code for code, _, _ in _lengths(run.games)}) == 3)
    lengths = _lengths(run.games)
    worst = max(abs(length - SECONDS) for length in lengths.values())
    row.figures.append(below(f"{len(lengths)} questions of {SECONDS} s wrong by", worst, WRONG_BY))
    row.verdict = await run.judge()
    row.judged(form.others())


async def _jumped(look: Look, wrong: int) -> None:
    """Wait until the process itself shows that its clock has jumped."""
    async with asyncio.timeout(5):
        while abs(await look() - wrong) > 5:  # noqa: ASYNC110 - its clock is in its hands
            await asyncio.sleep(0.1)


def _lengths(games: list[Game]) -> dict[tuple[str, int, str], float]:
    """Seconds that a question was open, by the first screen of each server, where it ran to its end."""
    opened: dict[tuple[str, int, str], float] = {}
    closed: dict[tuple[str, int, str], float] = {}
    for game in games:
        for line in game.lines:
            for seen in line.notes.seen:
                times = {"open": opened, "closed": closed}.get(seen.phase)
                if times is not None:
                    key = (game.code, seen.index, line.url)
                    times[key] = min(seen.at, times.get(key, seen.at))
    return {key: closed[key] - at for key, at in opened.items() if key in closed}
